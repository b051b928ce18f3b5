//! The column beside the picture.

use leptos::prelude::*;

use super::{
    cards::Cards,
    checks::Checks,
    facts::{FileTable, Limits, RuntimeTable},
    intro::Intro,
    notice::Notice,
    strip::Strip,
};
use crate::files;
use crate::page::{Page, report_text};
use crate::state::{Phase, Preparation};
use crate::words::t;

/// The column beside the picture: strip, cards, checks and facts.
#[component]
pub fn Evidence() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_empty = page.part(|state| state.picture.is_none() && state.preparation != Preparation::Failed);
    let with_results = page.part(|state| {
        !matches!(state.run.phase, Phase::Refused(..) | Phase::Broken | Phase::Unreadable | Phase::Empty | Phase::Waiting)
    });
    let with_report = page.part(|state| state.run.report.is_some());
    let save = move |_| {
        let Some((text, hash)) = page
            .state
            .with_untracked(|state| state.run.report.as_ref().map(|report| (report_text(report), report.file.sha256.clone())))
        else {
            return;
        };
        // The name carries the picture's hash, not its name: a report may travel further than the picture.
        let name = format!("telltale-{}.json", hash.get(..12).unwrap_or("report"));
        if let Err(problem) = files::save(&text, &name) {
            leptos::logging::warn!("{problem:?}");
        }
    };
    view! {
        <div class="evidence">
            <Notice/>
            <Show when=move || is_empty.get()>
                <Intro/>
            </Show>
            <Show when=move || with_results.get()>
                <Strip/>
                <Cards/>
                <Checks/>
            </Show>
            <FileTable/>
            <Show when=move || with_report.get()>
                <RuntimeTable/>
                <Limits/>
                <p class="actions">
                    <button id="save-report" type="button" on:click=save>{t("page-save")}</button>
                </p>
            </Show>
        </div>
    }
}
