//! One plain sentence, three counters, and how far the analysis is.

use leptos::prelude::*;
use telltale_report::Text;

use crate::bridge;
use crate::page::Page;
use crate::sentence::{headline, progress, progress_share};
use crate::state::Phase;
use crate::words::{say, severity_key, t};

/// The strip on top of the column.
#[component]
pub fn Strip() -> impl IntoView {
    let page = expect_context::<Page>();
    let sentence = page.part(|state| say(&headline(state)));
    let progress = page.part(|state| say(&progress(state)));
    let share = page.part(|state| format!("{:.0}%", progress_share(state) * 100.0));
    let summary = page.part(|state| {
        let summary = state.run.summary();
        (summary.n_signs, summary.n_nothing_found, summary.n_not_usable)
    });
    let strongest = page.part(|state| state.run.summary().strongest.map_or("none", severity_key));
    let is_running = page.part(|state| state.run.phase == Phase::Analysing);
    let is_stopping = page.part(|state| state.run.stopping);
    let was_stopped = page.part(|state| state.run.phase == Phase::Cancelled);
    let counter = move |name: &'static str, label: &'static str, of: fn((usize, usize, usize)) -> usize| {
        let count = move || of(summary.get());
        view! {
            <div class="counter" data-count=name>
                <dd>{count}</dd>
                <dt>{move || say(&Text::new(label).integer("count", count()))}</dt>
            </div>
        }
    };
    view! {
        <section id="strip" class="strip" aria-label=t("page-strip-label") data-strongest=move || strongest.get()>
            <p id="headline" class="headline">{move || sentence.get()}</p>
            <dl class="counters">
                {counter("signs", "page-count-signs", |counts| counts.0)}
                {counter("nothing-found", "page-count-nothing", |counts| counts.1)}
                {counter("not-usable", "page-count-unusable", |counts| counts.2)}
            </dl>
            <div class="progress" class:over=move || !is_running.get()>
                <p id="progress" role="status" aria-live="polite">{move || progress.get()}</p>
                <Show when=move || is_running.get()>
                    <button id="cancel" type="button" disabled=move || is_stopping.get() on:click=|_| bridge::cancel()>
                        {t("page-cancel")}
                    </button>
                    <span class="progress-track" aria-hidden="true">
                        <span class="progress-bar" style:width=move || share.get()></span>
                    </span>
                </Show>
                <Show when=move || was_stopped.get()>
                    <button id="again" type="button" on:click=|_| bridge::again()>{t("page-again")}</button>
                </Show>
            </div>
        </section>
    }
}
