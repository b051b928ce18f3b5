//! The signed history: picture by picture, with the small pictures that it carries.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use telltale_page::history::{self, Link};
use telltale_report::Credentials;
use web_sys::{Blob, BlobPropertyBag, Url};

use crate::page::{Page, flag};
use crate::state::State;
use crate::words::t;

thread_local! {
    /// Addresses of the small pictures that are shown, to be given back.
    static SHOWN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
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
        links.get().into_iter().map(link).collect::<Vec<_>>()
    };
    view! {
        <section id="history" hidden=is_empty>
            <h2>{t("page-history-title")}</h2>
            <ol class="history">{shown}</ol>
            <p>{lists}</p>
        </section>
    }
}

fn credentials(state: &State) -> Option<&Credentials> {
    state.run.report.as_ref()?.credentials.as_ref()
}

fn link(link: Link) -> impl IntoView {
    let url = link.thumbnail.and_then(|(format, bytes)| address(&format, &bytes)).unwrap_or_default();
    view! {
        <li data-depth=link.depth.to_string()>
            <img hidden=url.is_empty() src=url alt=""/>
            <h3>{link.title}</h3>
            <ul>{link.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>()}</ul>
        </li>
    }
}

/// An address in this computer's memory.
fn address(format: &str, bytes: &[u8]) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(format);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    SHOWN.with_borrow_mut(|shown| shown.push(url.clone()));
    Some(url)
}
