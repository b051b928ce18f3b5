//! One plain sentence, three counters, and how far the analysis is.

use leptos::prelude::*;
use telltale_report::{Summary, Text};

use super::controls::{Button, OnClick, fixed, focus, on_click};
use crate::bridge;
use crate::page::Page;
use crate::sentence::{headline, progress, progress_share};
use crate::state::Phase;
use crate::words::{say, severity_key, t};

/// The strip on top of the column.
#[component]
pub fn Strip() -> impl IntoView {
    let page = expect_context::<Page>();
    let sentence = page.text(|state| say(&headline(state)));
    let strongest = page.text(|state| state.run.summary().strongest.map_or("none", severity_key).into());
    let progress = page.text(|state| say(&progress(state)));
    let share = page.text(|state| format!("{}%", (progress_share(state) * 100.0) as u32));
    let is_hidden = page.flag(|state| {
        let is_in_line = state.run.phase == Phase::Waiting && state.sealed_ms.is_some() && !state.worker_missing;
        !(state.run.has_results() || is_in_line)
    });
    let is_over = page.flag(|state| state.run.phase != Phase::Analysing);
    let is_stopping = page.flag(|state| state.run.stopping);
    // Of several pictures the worker has only the last one still: for the lab, another one has to be read again.
    let was_not_stopped = page.flag(|state| match state.run.phase {
        Phase::Cancelled => false,
        Phase::Done => state.aside.is_empty(),
        _ => true,
    });
    let counter = move |name: &'static str, label: &'static str, of: fn(Summary) -> usize| {
        let count = page.text(move |state| of(state.run.summary()).to_string());
        let words = page.text(move |state| say(&Text::new(label).integer("count", of(state.run.summary()))));
        view! {
            <div class="counter" data-count=name>
                <dd>{count}</dd>
                <dt>{words}</dt>
            </div>
        }
    };
    view! {
        <section id="strip" class="strip" aria-label=t("page-strip-label") data-strongest=strongest hidden=is_hidden>
            <p id="headline" class="headline" tabindex="-1" aria-live="polite">{sentence}</p>
            <dl class="counters">
                {counter("signs", "page-count-signs", |summary| summary.n_signs)}
                {counter("nothing-found", "page-count-nothing", |summary| summary.n_nothing_found)}
                {counter("not-usable", "page-count-unusable", |summary| summary.n_not_usable)}
            </dl>
            <div class="progress" class:over=is_over>
                <p id="progress" role="status" aria-live="polite">{progress}</p>
                <Button id="cancel" label=fixed("page-cancel") hidden=is_over disabled=is_stopping press=then_headline(bridge::cancel)/>
                <Button id="again" label=fixed("page-again") hidden=was_not_stopped press=then_headline(bridge::again)/>
                <span class="progress-track" aria-hidden="true" hidden=is_over>
                    <span class="progress-bar" style:width=share></span>
                </span>
            </div>
        </section>
    }
}

/// A button that goes with what it does hands the focus on to the sentence that tells what became of it.
pub fn then_headline(act: fn()) -> OnClick {
    on_click(move || {
        act();
        focus("#headline");
    })
}
