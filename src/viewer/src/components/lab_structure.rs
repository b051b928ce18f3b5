//! How the file is built: its parts with their places, as a tree that folds.

use leptos::prelude::*;
use telltale_page::lab::tree;

use super::controls::on_click;
use crate::page::{Page, flag};
use crate::present::Row;
use crate::words::t;

/// What stands over the columns.
const HEADS: [&str; 4] =
    ["page-lab-structure-part", "page-lab-structure-note", "page-lab-structure-offset", "page-lab-structure-length"];

/// The tree.
#[component]
pub fn FileStructure() -> impl IntoView {
    let page = expect_context::<Page>();
    let lines = page.rows(tree);
    let is_empty = flag(move || lines.with(Vec::is_empty));
    let is_filled = flag(move || !is_empty.get());
    let line = move |line: Row| {
        let path = line.key.clone();
        let fold = on_click(move || page.state.update(|state| state.lab.fold(&path)));
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
    };
    view! {
        <h3>{t("page-lab-structure")}</h3>
        <p class="soft" hidden=is_filled>{t("page-lab-none-fits")}</p>
        <table id="structure" class="tree" hidden=is_empty>
            <thead>
                <tr>{HEADS.map(|head| view! { <th scope="col">{t(head)}</th> }).into_iter().collect::<Vec<_>>()}</tr>
            </thead>
            <tbody>{move || lines.get().into_iter().map(line).collect::<Vec<_>>()}</tbody>
        </table>
    }
}
