//! Rows of words: as a table, as pairs, as a list.

use leptos::prelude::*;

use crate::page::flag;
use crate::present::Row;
use crate::words::t;

/// A table with a head; hidden while it has no rows.
#[component]
pub fn Table(id: &'static str, class: &'static str, heads: Vec<&'static str>, rows: Memo<Vec<Row>>) -> impl IntoView {
    let is_empty = flag(move || rows.with(Vec::is_empty));
    let heads: Vec<_> = heads.into_iter().map(|head| view! { <th scope="col">{t(head)}</th> }).collect();
    view! {
        <table id=id class=class hidden=is_empty>
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{move || rows.get().into_iter().map(table_row).collect::<Vec<_>>()}</tbody>
        </table>
    }
}

fn table_row(row: Row) -> impl IntoView {
    let cell = |cell: crate::present::Cell| view! { <td title=cell.title class:late=cell.alert>{cell.words}</td> };
    view! {
        <tr data-row=row.key>
            <th scope="row">{row.head}</th>
            {row.cells.into_iter().map(cell).collect::<Vec<_>>()}
        </tr>
    }
}

/// Names and values under a heading; hidden while there are none.
#[component]
pub fn Pairs(id: &'static str, title: &'static str, rows: Memo<Vec<Row>>) -> impl IntoView {
    let is_empty = flag(move || rows.with(Vec::is_empty));
    let pair = |row: Row| {
        let words: String = row.cells.into_iter().map(|cell| cell.words).collect();
        view! {
            <dt>{row.head}</dt>
            <dd data-fact=row.key><bdi>{words}</bdi></dd>
        }
    };
    view! {
        <section id=id hidden=is_empty>
            <h2>{t(title)}</h2>
            <dl class="pairs">{move || rows.get().into_iter().map(pair).collect::<Vec<_>>()}</dl>
        </section>
    }
}

/// Sentences as a list under a heading; hidden while there are none.
#[component]
pub fn Sentences(
    id: &'static str,
    title: &'static str,
    sentences: Memo<Vec<Row>>,
    #[prop(optional)] hidden: Option<Memo<bool>>,
) -> impl IntoView {
    let is_hidden = flag(move || hidden.is_some_and(|hidden| hidden.get()) || sentences.with(Vec::is_empty));
    view! {
        <section id=id hidden=is_hidden>
            <h2>{t(title)}</h2>
            <ul>{move || list(sentences.get())}</ul>
        </section>
    }
}

/// The lines of a list.
pub fn list(sentences: Vec<Row>) -> impl IntoView {
    sentences.into_iter().map(|sentence| view! { <li>{sentence.head}</li> }).collect::<Vec<_>>()
}

/// Paragraphs.
pub fn paragraphs(sentences: Vec<Row>) -> impl IntoView {
    sentences.into_iter().map(|sentence| view! { <p>{sentence.head}</p> }).collect::<Vec<_>>()
}
