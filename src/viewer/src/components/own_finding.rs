//! The form for what the reader sees and no check does.

use leptos::ev::Event;
use leptos::prelude::*;
use telltale_page::review::{Draft, SEVERITIES};

use super::controls::{Button, fixed, never, on_click};
use crate::page::{Page, flag, text};
use crate::words::{severity_word, t};

/// The sides of a place: their ids and their names.
const SIDES: [(&str, &str); 4] = [
    ("own-left", "page-table-left"),
    ("own-top", "page-table-top"),
    ("own-width", "page-table-width"),
    ("own-height", "page-table-height"),
];

/// Below the cards: a way to add something, the form, and a way back.
#[component]
pub fn OwnFinding() -> impl IntoView {
    let page = expect_context::<Page>();
    let without_report = page.flag(|state| state.run.report.is_none());
    let is_closed = flag(move || page.draft.with(Option::is_none));
    let is_open = flag(move || page.draft.with(Option::is_some));
    let cannot_undo = page.flag(|state| !state.desk.can_undo());
    let problem = RwSignal::new("");
    let close = move || {
        page.draft.set(None);
        page.drawing.set(None);
        problem.set("");
    };
    let keep = on_click(move || {
        let Some(draft) = page.draft.get_untracked() else { return };
        let mut outcome = Err("");
        page.state.update(|state| {
            let size_px = state.run.file.as_ref().map_or((0, 0), |file| (file.width_px, file.height_px));
            outcome = state.desk.keep(&draft, size_px);
            if let Ok(key) = &outcome {
                state.selected = Some(key.clone());
            }
        });
        match outcome {
            Ok(_) => close(),
            Err(message) => problem.set(message),
        }
    });
    let problem = text(move || problem.with(|id| if id.is_empty() { String::new() } else { t(id) }));
    let take_sight = on_click(move || {
        if let Some(rect) = untrack(|| page.part_in_sight()) {
            change(page, move |draft| draft.take(&rect));
        }
    });
    let is_drawing = text(move || page.drawing.with(Option::is_some).to_string());
    let draw = on_click(move || page.drawing.update(|drawing| *drawing = if drawing.is_some() { None } else { Some(None) }));
    let not_drawing = flag(move || page.drawing.with(Option::is_none));
    let severities = SEVERITIES.iter().enumerate().map(|(i, severity)| {
        let is_chosen = flag(move || page.draft.with(|draft| draft.as_ref().is_some_and(|draft| draft.severity == i)));
        view! { <option value=i.to_string() selected=is_chosen>{severity_word(*severity)}</option> }
    });
    let severities = severities.collect::<Vec<_>>();
    let sides = SIDES.iter().enumerate().map(|(i, (id, name))| {
        let value = typed(page, move |draft| draft.place[i].clone());
        view! {
            <label>
                <span>{t(name)}</span>
                <input id=*id inputmode="numeric" autocomplete="off" prop:value=value on:input=writes(page, move |draft, words| draft.place[i] = words)/>
            </label>
        }
    });
    let sides = sides.collect::<Vec<_>>();
    let words = |id: &'static str, label: &'static str, value: Memo<String>, write: Write| {
        view! {
            <label>
                <span>{t(label)}</span>
                <textarea id=id rows="2" maxlength="2000" dir="auto" prop:value=value on:input=write></textarea>
            </label>
        }
    };
    view! {
        <section id="own" hidden=without_report>
            <p class="soft">{t("review-help")}</p>
            <div class="buttons">
                <Button
                    id="own-add"
                    label=fixed("review-add")
                    hidden=is_open
                    press=on_click(move || page.draft.set(Some(Draft::default())))
                />
                <Button
                    id="review-undo"
                    label=fixed("review-undo")
                    hidden=never()
                    disabled=cannot_undo
                    press=on_click(move || page.state.update(|state| state.desk.undo()))
                />
            </div>
            <div id="own-form" class="own-form" role="group" aria-label=t("person-form-title") hidden=is_closed>
                <h3>{t("person-form-title")}</h3>
                {words("own-name", "person-form-name", typed(page, |d| d.name.clone()), writes(page, |d, words| d.name = words))}
                {words(
                    "own-phenomenon",
                    "person-form-phenomenon",
                    typed(page, |d| d.phenomenon.clone()),
                    writes(page, |d, words| d.phenomenon = words),
                )}
                {words(
                    "own-reasoning",
                    "person-form-reasoning",
                    typed(page, |d| d.reasoning.clone()),
                    writes(page, |d, words| d.reasoning = words),
                )}
                <label>
                    <span>{t("person-form-severity")}</span>
                    <select id="own-severity" on:change=writes(page, |d, words| d.severity = words.parse().unwrap_or(0))>{severities}</select>
                </label>
                <label>
                    <span>{t("person-form-naturalness")}</span>
                    <input
                        id="own-naturalness"
                        inputmode="numeric"
                        autocomplete="off"
                        prop:value=typed(page, |d| d.naturalness.clone())
                        on:input=writes(page, |d, words| d.naturalness = words)
                    />
                </label>
                <p>{t("person-form-place")}</p>
                <div class="sides">{sides}</div>
                <div class="buttons">
                    <button type="button" id="own-draw" aria-pressed=is_drawing on:click=draw>{t("person-form-draw")}</button>
                    <Button id="own-sight" label=fixed("person-form-sight") hidden=never() press=take_sight/>
                </div>
                <p class="soft" role="status" hidden=not_drawing>{t("person-form-drawing")}</p>
                <p id="own-problem" class="late" role="alert">{problem}</p>
                <div class="buttons">
                    <Button id="own-keep" label=fixed("person-form-keep") hidden=never() press=keep/>
                    <Button id="own-cancel" label=fixed("person-form-cancel") hidden=never() press=on_click(close)/>
                </div>
            </div>
        </section>
    }
}

type Write = Box<dyn FnMut(Event)>;

/// What a field of the draft says.
fn typed(page: Page, of: impl Fn(&Draft) -> String + Send + Sync + Copy + 'static) -> Memo<String> {
    text(move || page.draft.with(|draft| draft.as_ref().map(of).unwrap_or_default()))
}

/// Writes what is typed into the draft.
fn writes(page: Page, write: impl Fn(&mut Draft, String) + Copy + 'static) -> Write {
    Box::new(move |event| {
        let words = event_target_value(&event);
        change(page, move |draft| write(draft, words));
    })
}

fn change(page: Page, f: impl FnOnce(&mut Draft)) {
    page.draft.update(|draft| {
        if let Some(draft) = draft {
            f(draft);
        }
    });
}
