//! The signed history: picture by picture, with the small pictures that it carries.

use std::cell::{Cell, RefCell};

use js_sys::Uint8Array;
use leptos::prelude::*;
use telltale_browser::save;
use telltale_page::history::{self, Link};
use telltale_report::Credentials;
use web_sys::Url;

use super::controls::focus;
use crate::bridge;
use crate::page::{Page, flag};
use crate::state::State;
use crate::words::t;

thread_local! {
    /// Addresses of the small pictures that are shown, to be given back.
    static SHOWN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// The button that put a small picture beside the picture.
    static PRESSED: Cell<usize> = const { Cell::new(0) };
}

/// Puts the focus back where the comparison with a small picture began.
pub fn focus_pressed() {
    focus(&format!("#history li:nth-child({}) > [name=compare-small]", PRESSED.get() + 1));
}

/// The signed history; hidden while there is none.
#[component]
pub fn History() -> impl IntoView {
    let page = expect_context::<Page>();
    let links = Memo::new(move |_| {
        page.state.with(|state| credentials(state).map(|credentials| history::of(credentials, false)).unwrap_or_default())
    });
    let is_empty = flag(move || links.with(Vec::is_empty));
    let lists = page.text(|state| credentials(state).map(history::lists).unwrap_or_default());
    let shown = move || {
        SHOWN.take().iter().for_each(|url| drop(Url::revoke_object_url(url)));
        links.get().into_iter().enumerate().map(link).collect::<Vec<_>>()
    };
    view! {
        <section id="history" hidden=is_empty>
            <h2>{t("page-history-title")}</h2>
            <ol class="history">{shown}</ol>
            <p id="compare-small-status" class="soft" role="status">{page.text(State::comparison_with_small)}</p>
            <p>{lists}</p>
        </section>
    }
}

fn credentials(state: &State) -> Option<&Credentials> {
    state.run.report.as_ref()?.credentials.as_ref()
}

fn link((i, link): (usize, Link)) -> impl IntoView {
    let small = link.thumbnail.map(|(format, bytes)| (link.title.clone(), format, bytes));
    let url = small.as_ref().and_then(|(_, format, bytes)| address(format, bytes)).unwrap_or_default();
    let is_alone = small.is_none();
    let beside = move |_| {
        if let Some((title, format, bytes)) = &small {
            PRESSED.set(i);
            bridge::compare_small(title.clone(), format, bytes);
        }
    };
    view! {
        <li data-depth=link.depth.to_string()>
            <img hidden=url.is_empty() src=url alt=""/>
            <h3>{link.title}</h3>
            <button type="button" name="compare-small" hidden=is_alone on:click=beside>{t("compare-small-show")}</button>
            <ul>{link.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>()}</ul>
        </li>
    }
}

/// An address in this computer's memory.
fn address(format: &str, bytes: &[u8]) -> Option<String> {
    let url = save::address(&Uint8Array::from(bytes), format).ok()?;
    SHOWN.with_borrow_mut(|shown| shown.push(url.clone()));
    Some(url)
}
