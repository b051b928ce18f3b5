//! The guided look: one question after the other that only a person can answer, each with its place on the stage.

use leptos::prelude::*;
use telltale_page::guided_look::Answer;
use telltale_page::questions::Question;

use super::controls::{Button, fixed, focus, never, on_click};
use super::fields::{Field, Toggle};
use crate::page::Page;
use crate::present::Row;
use crate::state::State;
use crate::words::{kind_label, say, t};

/// The questions, their answers, and what was not answered with "looks right".
#[component]
pub fn Guided() -> impl IntoView {
    let page = expect_context::<Page>();
    let without_report = page.flag(|state| state.run.report.is_none());
    let faces = page.text(State::faces_in_look);
    let is_asking = page.flag(|state| state.look.question().is_some());
    let is_silent = page.flag(|state| state.look.question().is_none());
    let label = page.text(|state| t(if is_ended(state) { "look-again" } else { "look-begin" }));
    let of = move |f: fn(Question) -> String| page.text(move |state| state.look.question().map(f).unwrap_or_default());
    let drawings = of(Question::drawings);
    let progress = page.text(|state| if state.look.question().is_some() { state.look.progress() } else { String::new() });
    let ended = page.text(|state| if is_ended(state) { t("look-ended") } else { String::new() });
    let summary = page.text(|state| if state.look.counts() == [0; 3] { String::new() } else { state.look.summary() });
    let answers = Answer::ALL.map(|answer| {
        let pressed = page.text(move |state| (state.look.given() == Some(answer)).to_string());
        let press = on_click(move || {
            act(page, |state| state.answer_look(answer));
            if answer == Answer::Wrong && page.state.with_untracked(|state| state.desk.draft.is_some()) {
                focus("[name=own-phenomenon]");
            }
        });
        view! { <Toggle name="look-answer" label=answer.label() pressed=pressed press=press/> }
    });
    let begin = on_click(move || {
        act(page, State::begin_look);
        focus("#look-question");
    });
    let back = on_click(move || act(page, |state| state.look.back()));
    let skip = on_click(move || act(page, |state| state.look.skip()));
    let cannot_go_back = page.flag(|state| !state.look.can_go_back());
    let note = page.text(|state| state.look.note().to_owned());
    let write = Box::new(move |words| page.state.update(|state| state.look.write(words)));
    let rows = page.rows(|state| state.look.rows());
    let without_rows = page.flag(|state| state.look.rows().is_empty());
    view! {
        <section id="look" class="desk-section" hidden=without_report>
            <details>
                <summary><h2>{t("look-title")}</h2></summary>
                <p>{t("look-help")}</p>
                <p id="look-faces">{faces}</p>
                <p role="status">{ended}</p>
                <Button id="look-begin" label=label hidden=is_asking press=begin/>
                <div hidden=is_silent>
                    <p id="look-progress" class="soft" role="status">{progress}</p>
                    <h3>{of(|question| t(kind_label(question.kind)))}</h3>
                    <p id="look-question" class="strong" tabindex="-1">{of(|question| say(&question.text("question")))}</p>
                    <h4>{t("look-hint")}</h4>
                    <p>{of(|question| say(&question.text("hint")))}</p>
                    // Our own drawings: their symbols were put into the page before it sealed itself.
                    <div id="look-drawings" class="examples" inner_html=move || drawings.get()></div>
                    <h4>{t("page-detail-ordinary")}</h4>
                    <p>{of(|question| say(&question.text("ordinary")))}</p>
                    <Field name="look-note" label="review-note" value=note rows="2" write=write/>
                    <div class="buttons">{answers.into_iter().collect::<Vec<_>>()}</div>
                    <div class="buttons">
                        <Button id="look-back" label=fixed("look-back") hidden=never() disabled=cannot_go_back press=back/>
                        <Button id="look-skip" label=fixed("look-skip") hidden=never() press=skip/>
                    </div>
                </div>
                <p id="look-summary">{summary}</p>
                <ul id="look-rows" class="unlisted" hidden=without_rows>
                    {move || rows.get().into_iter().map(|row| line(page, row)).collect::<Vec<_>>()}
                </ul>
            </details>
        </section>
    }
}

/// An answer that may become a finding.
fn line(page: Page, row: Row) -> impl IntoView {
    let number = row.key.parse().unwrap_or(0);
    let keep = on_click(move || {
        page.state.update(|state| {
            let draft = state.look.draft_of(number);
            state.desk.offer(draft);
        });
        focus("[name=own-phenomenon]");
    });
    let words: Vec<String> = row.cells.into_iter().map(|cell| cell.words).filter(|words| !words.is_empty()).collect();
    view! {
        <li>
            {row.head}
            <span class="soft">{words.join(" · ")}</span>
            <button type="button" name="look-write" on:click=keep>{t("look-write")}</button>
        </li>
    }
}

/// Changes the look and shows the place that is asked about then.
fn act(page: Page, f: impl FnOnce(&mut State)) {
    page.state.update(|state| {
        // The place that is asked about is the one that is outlined.
        state.selected = None;
        f(state);
    });
    page.frame_look();
}

fn is_ended(state: &State) -> bool {
    state.look.question().is_none() && state.look.counts() != [0; 3]
}
