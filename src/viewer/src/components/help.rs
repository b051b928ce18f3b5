//! Help in place: the words that are used, and the figures behind the rates.

use leptos::prelude::*;
use telltale_page::help::terms;

use super::table::Pairs;
use crate::page::rows;
use crate::words::t;

/// The glossary, and the documents with the measured figures as they came with the page.
#[component]
pub fn Help(figures: RwSignal<String>) -> impl IntoView {
    view! {
        <section class="desk-section">
            <details id="terms">
                <summary><h2>{t("terms-title")}</h2></summary>
                <Pairs id="terms-list" title="terms-title" rows=rows(terms)/>
            </details>
        </section>
        <section class="desk-section" hidden=move || figures.with(String::is_empty)>
            <details id="figures">
                <summary><h2>{t("figures-title")}</h2></summary>
                <p>{t("figures-help")}</p>
                // Our own documents, made into HTML when the page was built.
                <div class="figures-words" lang="en" dir="ltr" tabindex="0" role="region" aria-label=t("figures-title") inner_html=move || figures.get()></div>
            </details>
        </section>
    }
}
