//! "Check it yourself": the rule in plain words, every request, and tries to break out.

use leptos::prelude::*;
use telltale_report::Text;

use super::{leak_test::LeakTest, requests::Requests};
use crate::page::Page;
use crate::seal::DIRECTIVES;
use crate::words::{say, t};

/// The privacy panel.
#[component]
pub fn Privacy() -> impl IntoView {
    let page = expect_context::<Page>();
    let sealed_ms = page.part(|state| state.sealed_ms);
    let state = move || match sealed_ms.get() {
        None => t("page-privacy-state-open"),
        Some(ms) => say(&Text::new("page-privacy-state-closed").number("seconds", ms / 1000.0, 1)),
    };
    let rules =
        DIRECTIVES.map(|(rule, meaning)| view! { <tr><th scope="row"><code>{rule}</code></th><td>{t(meaning)}</td></tr> });
    view! {
        <section id="privacy" class="privacy" aria-labelledby="privacy-title">
            <div class="privacy-head">
                <h2 id="privacy-title">{t("page-privacy-title")}</h2>
                <button id="privacy-close" type="button" on:click=move |_| page.panel_open.set(false)>{t("page-privacy-close")}</button>
            </div>
            <div class="privacy-columns">
                <div>
                    <p>{t("page-privacy-idea")}</p>
                    <p id="seal-state" class="strong">{state}</p>
                    <h3>{t("page-privacy-policy-title")}</h3>
                    <table class="policy"><tbody>{rules.into_iter().collect_view()}</tbody></table>
                    <p>{t("page-privacy-rtc")}</p>
                    <h3>{t("page-privacy-not-covered-title")}</h3>
                    <ul>
                        <li>{t("page-privacy-not-covered-navigation")}</li>
                        <li>{t("page-privacy-not-covered-browser")}</li>
                    </ul>
                    <p>{t("page-privacy-aeroplane")}</p>
                </div>
                <div>
                    <LeakTest/>
                    <Requests/>
                </div>
            </div>
        </section>
    }
}
