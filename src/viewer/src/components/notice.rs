//! States in which there is something to say instead of findings, or beside them: each with its sentence and what helps.

use leptos::prelude::*;
use telltale_report::{Text, protocol::Refusal};

use crate::bridge;
use crate::page::Page;
use crate::state::{Phase, State};
use crate::words::{say, t};

/// What one state says.
#[derive(Debug, Clone, PartialEq)]
struct Words {
    title: &'static str,
    reason: Option<Text>,
    help: &'static str,
    remedy: Remedy,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Remedy {
    None,
    Again,
    Reload,
}

fn words(state: &State) -> Option<Words> {
    let words = |title, reason: Option<&Text>, help, remedy| Some(Words { title, reason: reason.cloned(), help, remedy });
    match state.name() {
        "not-loaded" => return words("", None, "page-not-loaded", Remedy::Reload),
        "no-worker" => return words("", None, "page-no-worker", Remedy::Reload),
        _ => {}
    }
    match &state.run.phase {
        Phase::Refused(kind, reason) => {
            let (title, help) = match kind {
                Refusal::Empty => ("page-refused-empty", "page-refused-empty-help"),
                Refusal::Unsupported => ("page-refused-unsupported", "page-refused-unsupported-help"),
                Refusal::TooLarge => ("page-refused-too-large", "page-refused-too-large-help"),
                Refusal::Damaged => ("page-refused-damaged", "page-refused-damaged-help"),
            };
            words(title, Some(reason), help, Remedy::None)
        }
        Phase::Broken => words("page-refused-broken", None, "page-refused-broken-help", Remedy::Again),
        Phase::Unreadable => words("page-refused-unreadable", None, "page-refused-unreadable-help", Remedy::None),
        _ => None,
    }
}

/// The notice on top of the column, and a line where a worker was replaced.
#[component]
pub fn Notice() -> impl IntoView {
    let page = expect_context::<Page>();
    let shown = page.part(words);
    let replaced = page.part(|state| state.replaced.filter(|_| !state.worker_missing));
    let reload = |_| {
        // A page that cannot be reloaded by script still has the browser's own button.
        let _ = window().location().reload();
    };
    view! {
        <div aria-live="polite">
            {move || shown.get().map(|words| view! {
                <section id="notice" class="notice">
                    {(!words.title.is_empty()).then(|| view! { <h2>{t(words.title)}</h2> })}
                    {words.reason.map(|reason| view! { <p id="notice-reason">{say(&reason)}</p> })}
                    <p>{t(words.help)}</p>
                    {(words.remedy == Remedy::Reload).then(|| view! {
                        <button id="reload" type="button" on:click=reload>{t("page-reload")}</button>
                    })}
                    {(words.remedy == Remedy::Again).then(|| view! {
                        <button id="again" type="button" on:click=|_| bridge::again()>{t("page-again")}</button>
                    })}
                </section>
            })}
            {move || replaced.get().map(|left| view! {
                <p id="replaced" class="notice small">{say(&Text::new("page-replaced").integer("left", left))}</p>
            })}
        </div>
    }
}
