//! Another picture beside the stage: the same place of it, as large. It is only shown.

use leptos::html::Div;
use leptos::prelude::*;
use telltale_report::Text;

use super::controls::{Button, fixed, focus, never, on_click};
use super::handling::Where;
use super::history::focus_pressed;
use super::levels::Levels;
use super::surface::Surface;
use crate::bridge;
use crate::page::{Page, text};
use crate::state::State;
use crate::words::{say, t};

/// The room beside the stage; hidden while nothing is compared.
#[component]
pub fn Beside() -> impl IntoView {
    let page = expect_context::<Page>();
    let stage = NodeRef::<Div>::new();
    let is_absent = page.flag(|state| state.beside.is_none());
    let url = page.text(|state| state.beside.as_ref().map(|beside| beside.url.clone()).unwrap_or_default());
    let alt = page.text(|state| say(&Text::new("page-picture-alt").verbatim("name", state.name_beside())));
    let is_broken = RwSignal::new(false);
    let note = text(move || if is_broken.get() { t("page-not-shown") } else { String::new() });
    // Another picture is another size, and perhaps one that the browser can show.
    Effect::new(move |_| {
        url.track();
        is_broken.set(false);
        page.beside.shown.set(None);
    });
    let leave = on_click(move || {
        let beside = page.state.with_untracked(State::picture_beside);
        bridge::compare(None);
        let Some(id) = beside else { return focus_pressed() };
        // The button that began it; where it is gone, because this one cannot be shown, its neighbour.
        focus(&format!("[data-picture='{id}'] .picture-name"));
        focus(&format!("[data-picture='{id}'] [name=compare]"));
    });
    let ids = ["stage-beside", "picture-beside"];
    view! {
        <section id="beside" class="beside" aria-label=t("compare-title") hidden=is_absent>
            <Surface at=Where::Beside ids label="compare-help" stage url alt note is_broken is_drawing=never()>
                <Levels at=Where::Beside ids=["overview-beside", "detail-beside"]/>
                <p class="lab-badge name"><bdi>{page.text(State::name_beside)}</bdi></p>
            </Surface>
            <Button id="compare-leave" label=fixed("compare-leave") hidden=never() press=leave/>
        </section>
    }
}
