//! What became of every check: found, found nothing, could not be used because …

use leptos::prelude::*;

use super::glyph::BasisGlyph;
use crate::page::{Page, flag};
use crate::present::{CHECK_GROUPS, Row, checks};
use crate::words::t;

/// The list of checks.
#[component]
pub fn Checks() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_hidden = page.flag(|state| !state.run.has_results() || state.run.planned.is_empty() && state.run.checks.is_empty());
    view! {
        <section id="checks" class="what-was-checked" aria-labelledby="checks-title" hidden=is_hidden>
            <h2 id="checks-title">{t("page-checks-title")}</h2>
            {CHECK_GROUPS.map(|(status, title)| view! { <Group status=status title=title/> }).into_iter().collect::<Vec<_>>()}
        </section>
    }
}

/// Checks that ended alike.
#[component]
fn Group(status: &'static str, title: &'static str) -> impl IntoView {
    let page = expect_context::<Page>();
    let rows = page.rows(move |state| checks(state, status));
    let is_empty = flag(move || rows.with(Vec::is_empty));
    let line = move |row: Row| {
        let mut cells = row.cells.into_iter().map(|cell| cell.words);
        let mut next = || cells.next().unwrap_or_default();
        view! {
            <li data-code=row.key data-status=status>
                {row.basis.map(|basis| view! { <BasisGlyph basis=basis/> })}
                <p class="check-reason">{next()}</p>
                <details>
                    <summary class="check-name">{row.head}</summary>
                    <p>{next()}</p>
                    <p>{next()}</p>
                </details>
            </li>
        }
    };
    view! {
        <h3 hidden=is_empty>{t(title)}</h3>
        <ul class="checks" hidden=is_empty>{move || rows.get().into_iter().map(line).collect::<Vec<_>>()}</ul>
    }
}
