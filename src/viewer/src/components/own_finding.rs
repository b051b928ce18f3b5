//! The form for what the reader sees and no check does.

use leptos::prelude::*;
use telltale_page::review::{Draft, Drawing, SEVERITIES};
use telltale_report::Kind;

use super::controls::{Button, fixed, focus, never, on_click};
use super::fields::{Field, Menu, Toggle, Write};
use crate::page::Page;
use crate::state::State;
use crate::words::{kind_label, severity_word, t};

/// The fields for words, in the order of the form: name, label and height in lines.
const FIELDS: [(&str, &str, &str); 4] = [
    ("own-name", "person-form-name", "1"),
    ("own-phenomenon", "person-form-phenomenon", "2"),
    ("own-reasoning", "person-form-reasoning", "2"),
    ("own-naturalness", "person-form-naturalness", "1"),
];
/// The sides of a place: their names and their labels.
pub const SIDES: [(&str, &str); 4] = [
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
    let is_closed = page.flag(|state| state.desk.draft.is_none());
    let is_open = page.flag(|state| state.desk.draft.is_some());
    let cannot_undo = page.flag(|state| !state.desk.can_undo());
    let close = on_click(move || {
        page.state.update(|state| state.desk.write(None));
        focus("#own-add");
    });
    let open = on_click(move || {
        page.state.update(|state| state.desk.write(Some(Draft::default())));
        focus("[name=own-name]");
    });
    let undo = on_click(move || page.state.update(|state| state.desk.undo()));
    let keep = on_click(move || {
        page.state.update(|state| {
            let size_px = state.run.file.as_ref().map_or((0, 0), |file| (file.width_px, file.height_px));
            if let Some(key) = state.desk.keep(size_px) {
                state.selected = Some(key);
            }
        });
        focus(".card.chosen .card-button, [name=own-name]");
    });
    let problem = page.text(|state| state.desk.problem.map(t).unwrap_or_default());
    let take_sight = on_click(move || {
        if let Some(rect) = untrack(|| page.part_in_sight()) {
            change(page, move |draft| draft.take(&rect));
        }
    });
    let is_box = |state: &State| matches!(state.desk.drawing, Some(Drawing::Box(_)));
    let is_outline = |state: &State| state.desk.drawing == Some(Drawing::Outline);
    let is_drawing = page.text(move |state| is_box(state).to_string());
    let is_outlining = page.text(move |state| is_outline(state).to_string());
    let draw = on_click(move || {
        page.state.update(|state| state.desk.drawing = if is_box(state) { None } else { Some(Drawing::Box(None)) });
    });
    let draw_outline = on_click(move || {
        page.state.update(|state| state.desk.drawing = if is_outline(state) { None } else { Some(Drawing::Outline) });
    });
    let not_drawing = page.flag(|state| state.desk.drawing.is_none());
    let how = page.text(move |state| match (is_box(state), is_outline(state)) {
        (true, _) => t("person-form-drawing"),
        (_, true) => t("person-form-outlining"),
        _ => String::new(),
    });
    let undo_corner = on_click(move || change(page, |draft| draft.outline.undo()));
    let without_corner = page.flag(|state| state.desk.draft.as_ref().is_none_or(|draft| draft.outline.text.is_empty()));
    let (corners, write_corners) = both(page, |draft| &mut draft.outline.text);
    let fields = FIELDS.iter().enumerate().map(|(i, (name, label, rows))| {
        let (value, write) = both(page, move |draft| match i {
            0 => &mut draft.name,
            1 => &mut draft.phenomenon,
            2 => &mut draft.reasoning,
            _ => &mut draft.naturalness,
        });
        view! { <Field name=name label=label value=value rows=rows write=write/> }
    });
    let sides = SIDES.iter().enumerate().map(|(i, (name, label))| {
        let (value, write) = both(page, move |draft| &mut draft.place[i]);
        view! { <Field name=name label=label value=value rows="1" write=write/> }
    });
    let severities = SEVERITIES.map(severity_word).to_vec();
    let severity = page.text(|state| state.desk.draft.as_ref().map_or(0, |draft| draft.severity).to_string());
    let choose: Write = Box::new(move |words| change(page, |draft| draft.severity = words.parse().unwrap_or(0)));
    let kinds = std::iter::once(t("group-kind-none")).chain(Kind::ALL.map(|kind| t(kind_label(kind)))).collect();
    let kind = page.text(|state| {
        let kind = state.desk.draft.as_ref().and_then(|draft| draft.kind);
        Kind::ALL.iter().position(|known| Some(*known) == kind).map_or(0, |i| i + 1).to_string()
    });
    let sort: Write = Box::new(move |words| {
        let chosen = words.parse::<usize>().ok().and_then(|i| i.checked_sub(1));
        change(page, |draft| draft.kind = chosen.and_then(|i| Kind::ALL.get(i).copied()));
    });
    view! {
        <section id="own" hidden=without_report>
            <p class="soft">{t("review-help")}</p>
            <div class="buttons">
                <Button id="own-add" label=fixed("review-add") hidden=is_open press=open/>
                <Button id="review-undo" label=fixed("review-undo") hidden=never() disabled=cannot_undo press=undo/>
            </div>
            <div id="own-form" role="group" aria-label=t("person-form-title") aria-describedby="own-problem" hidden=is_closed>
                <h3>{t("person-form-title")}</h3>
                {fields.collect::<Vec<_>>()}
                <Menu id="own-severity" label="person-form-severity" choices=severities chosen=severity write=choose/>
                <Menu id="own-kind" label="group-kind" choices=kinds chosen=kind write=sort/>
                <p>{t("person-form-place")}</p>
                <div class="sides">{sides.collect::<Vec<_>>()}</div>
                <div class="buttons">
                    <Toggle name="draw" label="person-form-draw" pressed=is_drawing press=draw/>
                    <Button id="own-sight" label=fixed("person-form-sight") hidden=never() press=take_sight/>
                </div>
                <Field name="own-corners" label="person-form-corners" value=corners rows="2" write=write_corners/>
                <div class="buttons">
                    <Toggle name="draw-outline" label="person-form-outline" pressed=is_outlining press=draw_outline/>
                    <Button id="own-corner-undo" label=fixed("person-form-corner-undo") hidden=never() disabled=without_corner press=undo_corner/>
                </div>
                <p class="soft" role="status" hidden=not_drawing>{how}</p>
                <p id="own-problem" class="late" role="alert">{problem}</p>
                <div class="buttons">
                    <Button id="own-keep" label=fixed("person-form-keep") hidden=never() press=keep/>
                    <Button id="own-cancel" label=fixed("person-form-cancel") hidden=never() press=close/>
                </div>
            </div>
        </section>
    }
}

/// What a field of the draft says, and how it is written.
fn both(page: Page, field: impl Fn(&mut Draft) -> &mut String + Copy + Send + Sync + 'static) -> (Memo<String>, Write) {
    let value = page.text(move |state| state.desk.draft.clone().map(|mut draft| field(&mut draft).clone()).unwrap_or_default());
    (value, Box::new(move |words| change(page, move |draft| *field(draft) = words)))
}

fn change(page: Page, f: impl FnOnce(&mut Draft)) {
    page.state.update(|state| {
        if let Some(draft) = &mut state.desk.draft {
            f(draft);
            state.desk.problem = None;
        }
    });
}
