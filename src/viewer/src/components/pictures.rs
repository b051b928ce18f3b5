//! Several pictures: the table of them, of which one is shown.

use leptos::prelude::*;
use telltale_browser::save;
use telltale_page::export::export_all;
use telltale_page::queue::{self, progress};
use telltale_report::Text;
use wasm_bindgen::JsValue;

use super::controls::{Button, fixed, focus, never, on_click};
use super::picture_row::line;
use crate::bridge;
use crate::page::{Page, may_forget_words, rows, text};
use crate::state::State;
use crate::words::{say, t};

/// Rows that are shown anew together when one of them changes: thousands at once would keep the page from answering.
const PART: usize = 50;
const COMPARE: &str = "compare-column";
const HEADS: [&str; 5] = ["pictures-name", "pictures-strongest", "pictures-signs", "pictures-standing", COMPARE];

/// The table; hidden for a single picture.
#[component]
pub fn Pictures() -> impl IntoView {
    let page = expect_context::<Page>();
    let all = page.rows(queue::rows);
    let n_parts = text(move || all.with(Vec::len).div_ceil(PART).to_string());
    let is_single = page.flag(|state| state.aside.is_empty());
    let is_through = page.flag(|state| state.unfinished().is_empty());
    let are_others_through = page.flag(|state| state.others_unfinished().is_empty());
    // The buttons go with what they stopped.
    let stop = move |which: fn(&State) -> Vec<u32>| {
        on_click(move || {
            bridge::stop(&page.state.with_untracked(which));
            focus("#pictures-progress");
        })
    };
    let without_reports = page.flag(|state| !state.has_reports());
    let saving = |id, for_people| {
        let press = on_click(move || save(page, for_people));
        view! { <Button id=id label=fixed(id) hidden=never() disabled=without_reports press=press/> }
    };
    let problem = page.text(|state| state.saving_all_problem.as_ref().map(say).unwrap_or_default());
    let shown = page.text(shown);
    let beside = page.text(|state| state.picture_beside().map(|id| id.to_string()).unwrap_or_default());
    // Numbers, each with a blank before and behind.
    let known = page.text(known);
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
    let part = move |part| {
        let rows = rows(move || all.with(|all| all.iter().skip(part * PART).take(PART).cloned().collect()));
        view! { <tbody>{move || rows.get().into_iter().map(|row| line(row, shown, beside, known)).collect::<Vec<_>>()}</tbody> }
    };
    view! {
        <section id="pictures" class="pictures" aria-labelledby="pictures-title" hidden=is_single>
            <h2 id="pictures-title">{t("pictures-title")}</h2>
            <p id="pictures-progress" class="soft" role="status" tabindex="-1">{page.text(progress)}</p>
            <p id="compare-status" class="soft" role="status">{page.text(State::comparison)}</p>
            // The boxes in the rows come with it.
            <details id="known-offer">
                <summary>{t("known-offer")}</summary>
                <p class="soft">{t("known-help")}</p>
            </details>
            <div class="pictures-table">
                <table>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    {move || (0..n_parts.get().parse().unwrap_or(0)).map(part).collect::<Vec<_>>()}
                </table>
            </div>
            <p id="nearness" class="soft" role="status">{page.text(State::nearness)}</p>
            <div class="buttons">
                <Button id="known-beside" label=fixed("known-beside") hidden=is_far press=beside_nearest/>
                <Button id="pictures-stop" label=fixed("pictures-stop") hidden=are_others_through press=stop(State::others_unfinished)/>
                <Button id="pictures-stop-all" label=fixed("pictures-stop-all") hidden=is_through press=stop(State::unfinished)/>
                {saving("pictures-save-page", true)}
                {saving("pictures-save", false)}
                <Button id="pictures-remove" label=fixed("pictures-remove") hidden=never() press=remove/>
            </div>
            <p id="pictures-problem" class="soft" role="status">{problem}</p>
        </section>
    }
}

fn known(state: &State) -> String {
    state.known.iter().map(|id| format!(" {id} ")).collect()
}

fn shown(state: &State) -> String {
    state.picture.as_ref().map(|picture| picture.id.to_string()).unwrap_or_default()
}

/// All reports: one page for people, or one report in each line, as the command line writes them.
fn save(page: Page, for_people: bool) {
    let reports = page.state.with_untracked(State::reports);
    let (media_type, name) =
        if for_people { ("text/html", "telltale-reports.html") } else { ("application/jsonl", "telltale-reports.jsonl") };
    let saved = save::save(&JsValue::from(export_all(&reports, for_people)), media_type, name);
    page.state.update(|state| state.saving_all_problem = saved.err().map(|_| Text::new("page-save-failed")));
}
