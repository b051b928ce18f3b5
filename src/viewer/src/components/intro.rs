//! What a reader may expect, before the first picture.

use leptos::prelude::*;

use crate::words::t;

/// What a reader may expect.
#[component]
pub fn Intro() -> impl IntoView {
    view! {
        <section class="intro">
            <h2>{t("page-intro-title")}</h2>
            <ul>
                <li>{t("page-intro-signs")}</li>
                <li>{t("page-intro-rates")}</li>
                <li>{t("page-intro-silence")}</li>
                <li>{t("page-intro-no-score")}</li>
            </ul>
        </section>
    }
}
