//! Several pictures: the table of them, of which one is shown.

use leptos::prelude::*;
use telltale_browser::save;
use telltale_page::export::{Form, export};
use telltale_page::queue::{is_busy, progress, rows};
use telltale_report::Text;
use wasm_bindgen::JsValue;

use super::controls::{Button, fixed, never, on_click};
use crate::bridge;
use crate::page::{Page, flag, may_forget_words, text};
use crate::present::Row;
use crate::state::State;
use crate::words::{say, t};

const COMPARE: &str = "compare-column";
const HEADS: [&str; 6] = ["pictures-name", "pictures-strongest", "pictures-signs", "pictures-standing", "known-column", COMPARE];

/// The table; hidden for a single picture.
#[component]
pub fn Pictures() -> impl IntoView {
    let page = expect_context::<Page>();
    let rows = page.rows(rows);
    let is_single = page.flag(|state| state.aside.is_empty());
    let is_through = page.flag(|state| !is_busy(state));
    let shown = page.text(shown);
    let beside = page.text(|state| state.beside.as_ref().map(|beside| beside.id.to_string()).unwrap_or_default());
    let marks = Marks { can: page.text(|state| ids(&state.markable())), are: page.text(|state| ids(&state.known)) };
    let is_far = page.flag(|state| state.nearest_known().is_none());
    let beside_nearest = on_click(move || bridge::compare(page.state.with_untracked(State::nearest_known)));
    let remove = on_click(move || {
        if let Some(id) = shown.get_untracked().parse().ok().filter(|id| may_forget_words(*id)) {
            bridge::remove(id);
        }
    });
    // The buttons of the last column are as narrow as their drawing, and so is its head.
    let head = |head| view! { <th scope="col"><span class:unseen=head == COMPARE>{t(head)}</span></th> };
    let heads: Vec<_> = HEADS.into_iter().map(head).collect();
    view! {
        <section id="pictures" class="pictures" aria-labelledby="pictures-title" hidden=is_single>
            <h2 id="pictures-title">{t("pictures-title")}</h2>
            <p id="pictures-progress" class="soft" role="status">{page.text(progress)}</p>
            <p id="compare-status" class="soft" role="status">{page.text(State::comparison)}</p>
            <p class="soft">{t("known-help")}</p>
            <div class="pictures-table">
                <table>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>{move || rows.get().into_iter().map(|row| line(row, shown, beside, marks)).collect::<Vec<_>>()}</tbody>
                </table>
            </div>
            <p id="nearness" class="soft" role="status">{page.text(State::nearness)}</p>
            <div class="buttons">
                <Button id="known-beside" label=fixed("known-beside") hidden=is_far press=beside_nearest/>
                <Button id="pictures-stop" label=fixed("pictures-stop") hidden=is_through press=on_click(bridge::stop_others)/>
                <Button id="pictures-save" label=fixed("pictures-save") hidden=never() press=on_click(move || save(page))/>
                <Button id="pictures-remove" label=fixed("pictures-remove") hidden=never() press=remove/>
            </div>
        </section>
    }
}

/// Which pictures can be marked as known, and which are: numbers, each with a blank before and behind.
#[derive(Clone, Copy)]
struct Marks {
    can: Memo<String>,
    are: Memo<String>,
}

fn ids(of: &[u32]) -> String {
    of.iter().map(|id| format!(" {id} ")).collect()
}

fn line(row: Row, shown: Memo<String>, beside: Memo<String>, marks: Marks) -> impl IntoView {
    let (id, same, other) = (row.key.clone(), row.key.clone(), row.key.clone());
    let (word, same_word) = (format!(" {id} "), format!(" {id} "));
    let cannot = flag(move || !marks.can.with(|ids| ids.contains(&word)));
    let is_known = flag(move || marks.are.with(|ids| ids.contains(&same_word)));
    let known = say(&Text::new("known-mark").verbatim("name", row.head.clone()));
    let is_shown = text(move || (shown.get() == id).to_string());
    let is_same = flag(move || shown.get() == same);
    let is_beside = text(move || (beside.get() == other).to_string());
    let id = row.key.parse().unwrap_or(0);
    let show = on_click(move || bridge::show(id));
    let compare = on_click(move || {
        let is_beside = beside.with_untracked(|beside| *beside == id.to_string());
        bridge::compare(Some(id).filter(|_| !is_beside));
    });
    let label = say(&Text::new("compare-with").verbatim("name", row.head.clone()));
    let cells: Vec<_> = row.cells.into_iter().map(|cell| view! { <td>{cell.words}</td> }).collect();
    view! {
        <tr data-picture=row.key>
            <th scope="row">
                <button type="button" class="picture-name" aria-pressed=is_shown on:click=show><bdi>{row.head}</bdi></button>
            </th>
            {cells}
            <td>
                <input
                    type="checkbox"
                    name="known"
                    aria-label=known.clone()
                    title=known
                    disabled=cannot
                    prop:checked=is_known
                    on:change=move |_| bridge::toggle_known(id)
                />
            </td>
            <td>
                <button
                    type="button"
                    name="compare"
                    aria-label=label.clone()
                    title=label
                    aria-pressed=is_beside
                    hidden=is_same
                    on:click=compare
                >
                    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path class="line" d="M2 3H14V13H2ZM8 3V13"/></svg>
                </button>
            </td>
        </tr>
    }
}

fn shown(state: &State) -> String {
    state.picture.as_ref().map(|picture| picture.id.to_string()).unwrap_or_default()
}

/// One report in each line, as the command line writes them.
fn save(page: Page) {
    let reports = page.state.with_untracked(State::reports);
    let lines: String = reports.iter().map(|report| export(report, Form::Json, false)).collect();
    if let Err(problem) = save::save(&JsValue::from(lines), "application/jsonl", "telltale-reports.jsonl") {
        web_sys::console::warn_1(&problem);
    }
}
