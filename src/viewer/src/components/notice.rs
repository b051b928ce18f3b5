//! States in which there is something to say instead of findings, or beside them: each with its sentence and what helps.

use leptos::prelude::*;
use telltale_report::Text;

use super::controls::{Button, fixed, on_click};
use super::strip::then_headline;
use super::table::paragraphs;
use crate::bridge;
use crate::page::Page;
use crate::present::{cautions, notice, way_in};
use crate::state::Phase;
use crate::words::say;

/// The notice on top of the column, and a line where a worker was replaced.
#[component]
pub fn Notice() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_hidden = page.flag(|state| notice(state).sentences.is_empty());
    let title = page.text(|state| notice(state).title);
    let sentences = page.rows(|state| notice(state).sentences);
    let without_reload = page.flag(|state| !notice(state).with_reload);
    let without_again = page.flag(|state| !notice(state).with_again);
    let replaced = page.text(|state| match state.replaced {
        Some(left) if !state.worker_missing => {
            // A worker that did not stop in time was ended on the reader's word: nothing broke.
            let id = if state.run.phase == Phase::Cancelled { "page-ended" } else { "page-replaced" };
            say(&Text::new(id).integer("left", left))
        }
        _ => String::new(),
    });
    let warned = page.rows(cautions);
    let reload = on_click(|| {
        // A page that cannot be reloaded by script still has the browser's own button.
        let _ = window().location().reload();
    });
    view! {
        <div aria-live="polite">
            <section id="notice" class="notice" hidden=is_hidden>
                <h2>{title}</h2>
                {move || paragraphs(sentences.get())}
                <Button id="reload" label=fixed("page-reload") hidden=without_reload press=reload/>
                <Button id="try-again" label=fixed("page-again") hidden=without_again press=then_headline(bridge::again)/>
            </section>
            <p id="drop-note" class="notice">{page.text(|state| state.drop_note.as_ref().map(say).unwrap_or_default())}</p>
            <p id="way-in" class="notice">{page.text(way_in)}</p>
            <div id="cautions" class="notice" hidden=page.flag(|state| cautions(state).is_empty())>
                {move || paragraphs(warned.get())}
            </div>
            <p id="replaced" class="notice">{replaced}</p>
        </div>
    }
}
