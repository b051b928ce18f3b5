//! The reader's judgement of a finding, in its detail.

use leptos::prelude::*;
use telltale_page::review::{Desk, Draft};
use telltale_report::Decision;

use super::controls::on_click;
use crate::page::Page;
use crate::words::{decision_word, t};

/// Accept, reject, unsure; a note; a version of the reader's own.
#[component]
pub fn Judgement(key: String) -> impl IntoView {
    let page = expect_context::<Page>();
    let is_own = Desk::is_own(&key);
    let review = {
        let key = key.clone();
        Memo::new(move |_| page.state.with(|state| state.desk.of(&key).cloned()).unwrap_or_default())
    };
    let decide = |decision: Decision, label: &'static str| {
        let is_pressed = crate::page::text(move || review.with(|review| (review.decision == Some(decision)).to_string()));
        let key = key.clone();
        let press = on_click(move || page.state.update(|state| state.desk.decide(&key, decision)));
        view! { <button type="button" data-decision=decision.name() aria-pressed=is_pressed on:click=press>{t(label)}</button> }
    };
    let buttons = [
        decide(Decision::Accepted, "review-accepted"),
        decide(Decision::Rejected, "review-rejected"),
        decide(Decision::Unsure, "review-unsure"),
    ];
    let note = crate::page::text(move || review.with(|review| review.note.clone()));
    let on_note = {
        let key = key.clone();
        move |event| page.state.update(|state| state.desk.note(&key, &event_target_value(&event)))
    };
    let write = {
        let key = key.clone();
        on_click(move || {
            let draft = page.state.with_untracked(|state| {
                state.findings().find(|(known, _)| *known == key).map(|(key, finding)| Draft::of(key, finding))
            });
            page.draft.set(draft);
        })
    };
    let remove = on_click(move || page.state.update(|state| state.desk.remove(&key)));
    view! {
        <div class="judgement">
            <h4>{t("review-title")}</h4>
            <div class="buttons">{buttons.into_iter().collect::<Vec<_>>()}</div>
            <label>
                <span>{t("review-note")}</span>
                <textarea rows="2" maxlength="2000" dir="auto" prop:value=note on:change=on_note></textarea>
            </label>
            <div class="buttons">
                <button type="button" data-act="write" on:click=write>
                    {t(if is_own { "review-change" } else { "review-own-version" })}
                </button>
                <button type="button" data-act="remove" hidden=!is_own on:click=remove>{t("review-remove")}</button>
            </div>
        </div>
    }
}

/// The decision as a word beside the severity.
pub fn decision(key: String) -> Memo<String> {
    let page = expect_context::<Page>();
    page.text(move |state| state.desk.of(&key).and_then(|review| review.decision).map(decision_word).unwrap_or_default())
}
