//! What became of every check: found, found nothing, could not be used because …

use leptos::prelude::*;
use telltale_report::{Basis, Code, Status, Text};

use super::glyph::BasisGlyph;
use crate::page::Page;
use crate::state::State;
use crate::words::{say, t};

/// One line of the list.
type Line = (Code, Basis, Text, Option<Text>);

/// The groups, in the order shown, with the name that tests know them by.
fn groups(state: &State) -> [(&'static str, &'static str, Vec<Line>); 5] {
    let of = |wanted: fn(&Status) -> Option<Option<&Text>>| -> Vec<Line> {
        let lines = state.run.checks.iter().filter_map(|check| Some((check, wanted(&check.status)?)));
        lines.map(|(check, reason)| (check.code.clone(), check.basis, check.name.clone(), reason.cloned())).collect()
    };
    let pending = state.run.pending().map(|check| (check.code.clone(), check.basis, check.name.clone(), None)).collect();
    [
        ("found", "page-checks-found", of(|status| matches!(status, Status::Found).then_some(None))),
        ("nothing_found", "page-checks-nothing", of(|status| matches!(status, Status::NothingFound).then_some(None))),
        (
            "not_usable",
            "page-checks-unusable",
            of(|status| if let Status::NotUsable { reason } = status { Some(Some(reason)) } else { None }),
        ),
        (
            "failed",
            "page-checks-failed",
            of(|status| if let Status::Failed { reason } = status { Some(Some(reason)) } else { None }),
        ),
        ("pending", "page-checks-pending", pending),
    ]
}

/// The list of checks.
#[component]
pub fn Checks() -> impl IntoView {
    let page = expect_context::<Page>();
    let groups = page.part(groups);
    let group = |(status, title, lines): (&'static str, &'static str, Vec<Line>)| {
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| row(status, line)).collect_view();
            view! { <h3>{t(title)}</h3><ul class="checks">{lines}</ul> }
        })
    };
    view! {
        <section id="checks" class="what-was-checked" aria-labelledby="checks-title">
            <h2 id="checks-title">{t("page-checks-title")}</h2>
            {move || groups.get().map(group).into_iter().collect_view()}
        </section>
    }
}

fn row(status: &'static str, (code, basis, name, reason): Line) -> impl IntoView {
    view! {
        <li data-code=code.to_string() data-status=status>
            <BasisGlyph basis=basis/>
            <span class="check-name">{say(&name)}</span>
            {reason.map(|reason| view! { <span class="check-reason">{say(&reason)}</span> })}
        </li>
    }
}
