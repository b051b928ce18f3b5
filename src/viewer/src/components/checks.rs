//! What became of every check: found, found nothing, could not be used because …

use leptos::prelude::*;

use super::glyph::BasisGlyph;
use crate::page::Page;
use crate::present::{CheckGroup, checks};
use crate::words::t;

/// The list of checks.
#[component]
pub fn Checks() -> impl IntoView {
    let page = expect_context::<Page>();
    let groups = Memo::new(move |_| page.state.with(checks));
    let is_hidden = page.flag(|state| !state.run.has_results() || state.run.planned.is_empty() && state.run.checks.is_empty());
    view! {
        <section id="checks" class="what-was-checked" aria-labelledby="checks-title" hidden=is_hidden>
            <h2 id="checks-title">{t("page-checks-title")}</h2>
            {move || groups.get().into_iter().map(group).collect::<Vec<_>>()}
        </section>
    }
}

fn group(group: CheckGroup) -> impl IntoView {
    let line = |(code, basis, name, reason)| {
        view! {
            <li data-code=code data-status=group.status>
                <BasisGlyph basis=basis/>
                <span class="check-name">{name}</span>
                <span class="check-reason">{reason}</span>
            </li>
        }
    };
    view! {
        <h3>{t(group.title)}</h3>
        <ul class="checks">{group.lines.into_iter().map(line).collect::<Vec<_>>()}</ul>
    }
}
