//! What the file says about itself, group by group. Every word of it is somebody's, and only ever text.

use leptos::prelude::*;
use telltale_page::lab::{heading, left_out_note, more, note, statements};
use telltale_report::Group;

use super::controls::{Button, on_click};
use crate::page::{Page, flag};
use crate::present::Row;
use crate::words::t;

/// All groups.
#[component]
pub fn Metadata() -> impl IntoView {
    let page = expect_context::<Page>();
    view! {
        <h3>{t("page-lab-metadata")}</h3>
        <p class="soft">{page.text(note)}</p>
        <div id="metadata">{Group::ALL.map(|group| view! { <GroupOf group=group/> }).into_iter().collect::<Vec<_>>()}</div>
        <p class="soft">{page.text(left_out_note)}</p>
    }
}

/// One group; it folds.
#[component]
fn GroupOf(group: Group) -> impl IntoView {
    let page = expect_context::<Page>();
    let lines = page.rows(move |state| statements(state, group));
    let title = page.text(move |state| heading(state, group));
    let more = page.text(move |state| more(state, group));
    let is_empty = flag(move || title.with(String::is_empty));
    let is_folded = flag(move || lines.with(Vec::is_empty));
    let is_open = page.text(move |state| (!state.lab.is_folded(group.name())).to_string());
    let without_more = flag(move || more.with(String::is_empty));
    let fold = on_click(move || page.state.update(|state| state.lab.fold(group.name())));
    let show_more = on_click(move || page.state.update(|state| state.lab.more.push(group.name())));
    view! {
        <section data-group=group.name() hidden=is_empty>
            <h4>
                <button type="button" class="fold" aria-expanded=is_open on:click=fold>{title}</button>
            </h4>
            <table class="statements" hidden=is_folded>
                <thead>
                    <tr>
                        <th scope="col">{t("page-lab-metadata-key")}</th>
                        <th scope="col">{t("page-lab-metadata-value")}</th>
                        <th scope="col">{t("page-lab-structure-offset")}</th>
                    </tr>
                </thead>
                <tbody>{move || lines.get().into_iter().map(statement).collect::<Vec<_>>()}</tbody>
            </table>
            <Button id="" label=more hidden=without_more press=show_more/>
        </section>
    }
}

fn statement(line: Row) -> impl IntoView {
    let mut cells = line.cells.into_iter();
    let (value, offset) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
    view! {
        <tr data-row=line.key data-sensitive=value.alert.to_string()>
            <th scope="row"><bdi>{line.head}</bdi></th>
            <td>
                <bdi class="value">{value.words}</bdi>
                <span class="left-out" hidden=!value.alert>{value.title}</span>
            </td>
            <td>{offset.words}</td>
        </tr>
    }
}
