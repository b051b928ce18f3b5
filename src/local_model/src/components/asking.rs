//! What the model is asked: to describe the picture, or a question about a place. What it costs is said before it starts.

use leptos::prelude::*;
use telltale_agent::Question;
use telltale_page::words::{say, t};
use telltale_report::{RectPx, Text};

use crate::page::{Page, Talk};
use crate::{conversation, server};

/// The sides of a place, each with its label and how it is read and written.
type Side = (&'static str, &'static str, fn(RectPx) -> u32, fn(&mut RectPx, u32));
const SIDES: [Side; 4] = [
    ("place-left", "page-table-left", |rect| rect.x, |rect, x| rect.x = x),
    ("place-top", "page-table-top", |rect| rect.y, |rect, y| rect.y = y),
    ("place-width", "page-table-width", |rect| rect.width, |rect, width| rect.width = width),
    ("place-height", "page-table-height", |rect| rect.height, |rect, height| rect.height = height),
];
const NOWHERE: RectPx = RectPx { x: 0, y: 0, width: 0, height: 0 };

/// Both ways to ask, and how far a run is.
#[component]
pub fn Asking() -> impl IntoView {
    let page = expect_context::<Page>();
    let talk = page.talk;
    let is_early = move || page.state.with(|state| state.run.report.is_none());
    let is_ready = move || {
        !is_early() && talk.with(|talk| talk.endpoint().is_some() && !talk.model.trim().is_empty() && talk.progress.is_none())
    };
    let is_running = move || talk.with(|talk| talk.progress.is_some());
    let lacks_program = move || talk.with(|talk| talk.endpoint().is_none() || talk.model.trim().is_empty());
    let has_question = move || {
        let is_place = page.place.get().is_some_and(|place| place.width > 0 && place.height > 0);
        is_place && talk.with(|talk| !talk.question.trim().is_empty())
    };
    let press = move |_| {
        let words = talk.with_untracked(|talk| talk.question.trim().to_owned());
        if let Some(place) = page.place.get_untracked() {
            conversation::ask(page, Some(Question { words, place }));
        }
    };
    view! {
        <section id="asking" class="local-part" aria-labelledby="asking-title" hidden=is_early>
            <h2 id="asking-title">{t("local-asking-title")}</h2>
            <p hidden=move || !lacks_program()>{t("local-asking-first")}</p>
            <label class="field">
                <span>{t("local-thoroughness")}</span>
                <select
                    id="thoroughness"
                    on:change=move |event| talk.update(|talk| talk.is_quick = event_target_value(&event) == "quick")
                >
                    <option value="quick">{t("local-quick")}</option>
                    <option value="usual">{t("local-usual")}</option>
                </select>
            </label>
            <p id="budget" hidden=lacks_program>{move || talk.with(|talk| say(&budget(talk)))}</p>
            <button id="start" type="button" disabled=move || !is_ready() on:click=move |_| conversation::ask(page, None)>
                {t("local-start")}
            </button>
            <h3>{t("local-question-title")}</h3>
            <p class="soft">{t("local-place-help")}</p>
            <div class="local-sides">{SIDES.into_iter().map(|side| side_field(page, side)).collect::<Vec<_>>()}</div>
            <label class="field">
                <span>{t("local-question")}</span>
                <textarea
                    id="question"
                    rows="2"
                    maxlength="500"
                    dir="auto"
                    prop:value=move || talk.with(|talk| talk.question.clone())
                    on:input=move |event| talk.update(|talk| talk.question = event_target_value(&event))
                ></textarea>
            </label>
            <p hidden=lacks_program>{move || talk.with(|talk| say(&question_budget(talk)))}</p>
            <button id="ask" type="button" disabled=move || !is_ready() || !has_question() on:click=press>{t("local-ask")}</button>
            <div id="running" hidden=move || !is_running()>
                <p id="progress" role="status">
                    {move || talk.with(|talk| talk.progress.as_ref().map(|progress| say(&progress.words)).unwrap_or_default())}
                </p>
                <progress
                    aria-labelledby="progress"
                    max=move || talk.with(|talk| talk.progress.as_ref()?.calls.1.map(|calls| calls.to_string()))
                    value=move || talk.with(|talk| talk.progress.as_ref()?.calls.1.map(|_| begun(talk).to_string()))
                ></progress>
                <button id="stop" type="button" on:click=|_| server::stop()>{t("page-cancel")}</button>
            </div>
        </section>
    }
}

/// Calls that are through.
fn begun(talk: &Talk) -> usize {
    talk.progress.as_ref().map_or(0, |progress| progress.calls.0.saturating_sub(1))
}

fn side_field(page: Page, (id, label, read, write): Side) -> impl IntoView {
    let change = move |event| {
        let value = event_target_value(&event).parse().unwrap_or_default();
        page.place.update(|place| write(place.get_or_insert(NOWHERE), value));
    };
    view! {
        <label class="field">
            <span>{t(label)}</span>
            <input
                id=id
                type="number"
                min="0"
                step="1"
                dir="ltr"
                prop:value=move || page.place.get().map(|place| read(place).to_string()).unwrap_or_default()
                on:change=change
            />
        </label>
    }
}

/// What a description may cost.
fn budget(talk: &Talk) -> Text {
    let budget = talk.settings().budget();
    Text::new("agent-budget")
        .verbatim("model", talk.model.trim())
        .integer("fixed", budget.fixed)
        .integer("each", budget.per_object)
        .integer("objects", budget.max_objects)
        .integer("calls", budget.calls(budget.max_objects))
        .integer("most", budget.most())
}

/// What a question may cost.
fn question_budget(talk: &Talk) -> Text {
    let most = 1 + talk.settings().budget().retries;
    Text::new("agent-budget-questions").verbatim("model", talk.model.trim()).integer("calls", 1).integer("most", most)
}
