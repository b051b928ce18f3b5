//! The column beside the picture.

use leptos::prelude::*;

use super::cards::Cards;
use super::checks::Checks;
use super::controls::{Button, fixed, never, on_click};
use super::history::History;
use super::notice::Notice;
use super::strip::Strip;
use super::table::{Pairs, Sentences};
use crate::files;
use crate::page::{Page, report_text};
use crate::present::{self, Row};
use crate::state::Preparation;
use crate::words::t;

/// What a reader may expect, before the first picture.
const INTRODUCTION: [&str; 4] = ["page-intro-signs", "page-intro-rates", "page-intro-silence", "page-intro-no-score"];

/// The column beside the picture: strip, cards, checks and facts.
#[component]
pub fn Evidence() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_introduced = page.flag(|state| state.picture.is_some() || state.preparation == Preparation::Failed);
    let introduction = page.rows(|_| INTRODUCTION.map(|id| Row::sentence(t(id))).to_vec());
    let (file, runtime) = (page.rows(present::file), page.rows(present::runtime));
    let limits = page.rows(present::limits);
    let with_sensitive = RwSignal::new(false);
    let without_report = page.flag(|state| state.run.report.is_none());
    view! {
        <div class="evidence">
            <Notice/>
            <Sentences id="introduction" title="page-intro-title" sentences=introduction hidden=is_introduced/>
            <Strip/>
            <Cards/>
            <History/>
            <Checks/>
            <Pairs id="file" title="page-file-title" rows=file/>
            <Pairs id="runtime" title="page-runtime-title" rows=runtime/>
            <Sentences id="limits" title="page-limits-title" sentences=limits/>
            <div class="actions" hidden=without_report>
                <Button id="save-report" label=fixed("page-save") hidden=never() press=on_click(move || save(page, with_sensitive.get_untracked()))/>
                <label>
                    <input
                        id="save-sensitive"
                        type="checkbox"
                        on:change=move |event| with_sensitive.set(event_target_checked(&event))
                    />
                    {t("page-save-sensitive")}
                </label>
            </div>
        </div>
    }
}

fn save(page: Page, with_sensitive: bool) {
    let saved = page.state.with_untracked(|state| {
        // The name carries the picture's hash, not its name: a report may travel further than the picture.
        let report = state.run.report.as_ref()?;
        Some(files::save(&report_text(report, with_sensitive), &format!("telltale-{}.json", report.file.sha256.get(..12)?)))
    });
    if let Some(Err(problem)) = saved {
        web_sys::console::warn_1(&problem);
    }
}
