//! The stage without a picture: a place to drop one that is also a button.

use leptos::prelude::*;

use super::controls::Picker;
use crate::page::{Page, address_with};
use crate::sentence::readiness;
use crate::state::Preparation;
use crate::words::t;

/// The empty stage.
#[component]
pub fn DropZone() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_hidden =
        page.flag(|state| state.picture.is_some() || state.preparation == Preparation::Failed || state.worker_missing);
    let status = page.text(readiness);
    view! {
        <Picker class="drop-zone" id="choose" hidden=is_hidden>
            <span class="drop-title">{t("page-drop-title")}</span>
            <span class="drop-release">{t("page-drop-release")}</span>
            <span class="drop-action">{t("page-drop-action")}</span>
            <span class="drop-hint">{t("page-drop-other-ways")}</span>
            <span class="drop-hint">{t("page-drop-kinds")}</span>
        </Picker>
        <p id="readiness" class="drop-status" role="status" hidden=is_hidden>{status}</p>
        <p class="drop-status" hidden=is_hidden>
            <a id="tour-start" class="act" href=address_with("tour", Some("1"))>{t("tour-start")}</a>
        </p>
    }
}
