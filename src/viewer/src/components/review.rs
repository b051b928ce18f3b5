//! The reader's judgement of a finding, in its detail.

use leptos::prelude::*;
use telltale_page::review::{Desk, Draft};
use telltale_report::Decision;

use super::controls::{focus, on_click};
use super::fields::{Field, Toggle};
use crate::page::{Page, text};
use crate::words::{decision_word, t};

/// Accept, reject, unsure; a note; a version of the reader's own.
#[component]
pub fn Judgement(key: String) -> impl IntoView {
    let page = expect_context::<Page>();
    // The same few values in every closure: a card is made anew whenever the findings change.
    let key = StoredValue::new(key);
    let is_own = key.with_value(|key| Desk::is_own(key));
    let decide = |decision: Decision| {
        let pressed = page.text(move |state| (decision_on(state, key) == Some(decision)).to_string());
        let press = on_click(move || page.state.update(|state| key.with_value(|key| state.desk.decide(key, decision))));
        let label = match decision {
            Decision::Accepted => "review-accepted",
            Decision::Rejected => "review-rejected",
            Decision::Unsure => "review-unsure",
        };
        view! { <Toggle name=decision.name() label=label pressed=pressed press=press/> }
    };
    let buttons = Decision::ALL.map(decide).into_iter().collect::<Vec<_>>();
    let note =
        page.text(move |state| key.with_value(|key| state.desk.of(key).map(|review| review.note.clone())).unwrap_or_default());
    let write = on_click(move || {
        page.state.update(|state| {
            let finding = state.findings().find(|(known, _)| key.with_value(|key| known == key));
            let draft = finding.map(|(key, finding)| Draft::of(key, finding));
            // What is being written already is not thrown away for it.
            if state.desk.draft.is_none() {
                state.desk.write(draft);
            }
        });
        focus("[name=own-name]");
    });
    let remove = on_click(move || {
        page.state.update(|state| key.with_value(|key| state.desk.remove(key)));
        focus("#own-add");
    });
    let is_early = page.flag(|state| state.run.report.is_none());
    let no_toggle = text(String::new);
    let mut acts = vec![
        view! { <Toggle name="write" label=if is_own { "review-change" } else { "review-own-version" } pressed=no_toggle press=write/> },
    ];
    if is_own {
        acts.push(view! { <Toggle name="remove" label="review-remove" pressed=no_toggle press=remove/> });
    }
    view! {
        <div class="judgement" hidden=is_early>
            <h4>{t("review-title")}</h4>
            <div class="buttons">{buttons}</div>
            <Field
                name="note"
                label="review-note"
                value=note
                rows="2"
                write=Box::new(move |words| page.state.update(|state| key.with_value(|key| state.desk.note(key, &words))))
            />
            <div class="buttons">{acts}</div>
        </div>
    }
}

/// The decision as a word beside the severity.
pub fn decision(key: String) -> Memo<String> {
    let page = expect_context::<Page>();
    let key = StoredValue::new(key);
    page.text(move |state| decision_on(state, key).map(decision_word).unwrap_or_default())
}

fn decision_on(state: &crate::state::State, key: StoredValue<String>) -> Option<Decision> {
    key.with_value(|key| state.desk.of(key)?.decision)
}
