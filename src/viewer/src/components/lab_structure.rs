//! How the file is built: its parts with their places, as a tree that folds.

use leptos::prelude::*;

use super::controls::on_click;
use super::lab::Bench;
use crate::page::{Page, flag, rows};
use crate::present::Row;
use crate::words::t;
use telltale_page::lab::tree;

/// The tree.
#[component]
pub fn FileStructure() -> impl IntoView {
    let page = expect_context::<Page>();
    let bench = expect_context::<Bench>();
    let lines = rows(move || {
        if !bench.is_open.get() {
            return Vec::new();
        }
        page.state.with(|state| {
            let structure = state.run.report.as_ref().map(|report| &report.structure);
            structure.map(|s| bench.closed.with(|closed| bench.filter.with(|filter| tree(s, closed, filter)))).unwrap_or_default()
        })
    });
    let is_empty = flag(move || lines.with(Vec::is_empty));
    let is_filled = flag(move || !is_empty.get());
    view! {
        <h3>{t("page-lab-structure")}</h3>
        <p class="soft" hidden=is_filled>{t("page-lab-none-fits")}</p>
        <table id="structure" class="tree" hidden=is_empty>
            <thead>
                <tr>
                    <th scope="col">{t("page-lab-structure-part")}</th>
                    <th scope="col">{t("page-lab-structure-note")}</th>
                    <th scope="col">{t("page-lab-structure-offset")}</th>
                    <th scope="col">{t("page-lab-structure-length")}</th>
                </tr>
            </thead>
            <tbody>{move || lines.get().into_iter().map(|line| view! { <Line line=line/> }).collect::<Vec<_>>()}</tbody>
        </table>
    }
}

/// One part.
#[component]
fn Line(line: Row) -> impl IntoView {
    let bench = expect_context::<Bench>();
    let path = line.key.clone();
    let fold = on_click(move || {
        bench.closed.update(|closed| match closed.iter().position(|known| *known == path) {
            Some(i) => drop(closed.remove(i)),
            None => closed.push(path.clone()),
        });
    });
    let without_button = line.is_open.is_none();
    let is_open = line.is_open.unwrap_or_default().to_string();
    let cells = line.cells.into_iter().map(|cell| view! { <td>{cell.words}</td> }).collect::<Vec<_>>();
    view! {
        <tr data-row=line.key>
            <th scope="row" style:--depth=line.depth.to_string()>
                <button
                    type="button"
                    class="fold"
                    hidden=without_button
                    aria-expanded=is_open
                    aria-label=line.head.clone()
                    on:click=fold
                ></button>
                <bdi>{line.head}</bdi>
            </th>
            {cells}
        </tr>
    }
}
