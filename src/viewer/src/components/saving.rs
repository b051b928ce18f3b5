//! Saving the report: in which form, and with what.

use leptos::prelude::*;
use telltale_browser::save;
use telltale_page::export::{Form, export, picture_name, places};
use telltale_page::review::reviewed;
use telltale_report::Text;
use wasm_bindgen::JsValue;

use super::controls::{Button, fixed, never, on_click};
use super::fields::Menu;
use crate::bridge;
use crate::page::{Page, text};
use crate::words::{say, t};

/// The form, the button, and whether sensitive values go along.
#[component]
pub fn Saving() -> impl IntoView {
    let page = expect_context::<Page>();
    let form = RwSignal::new(0_usize);
    let with_sensitive = RwSignal::new(false);
    let without_report = page.flag(|state| state.run.report.is_none());
    let name = |form: &Form| say(&Text::new(format!("export-{}", form.name())));
    let choices = Form::ALL.iter().map(name).chain([t("export-picture")]).collect();
    let choose = Box::new(move |value: String| form.set(value.parse().unwrap_or(0)));
    let press = on_click(move || save(page, form.get_untracked(), with_sensitive.get_untracked()));
    view! {
        <div class="actions" hidden=without_report>
            <Menu id="save-form" label="page-save-form" choices=choices chosen=text(move || form.get().to_string()) write=choose/>
            <Button id="save-report" label=fixed("page-save") hidden=never() press=press/>
            <p class="soft" role="status">{page.text(|state| state.saving_problem.as_ref().map(say).unwrap_or_default())}</p>
            <label>
                <input
                    id="save-sensitive"
                    type="checkbox"
                    on:change=move |event| with_sensitive.set(event_target_checked(&event))
                />
                {t("page-save-sensitive")}
            </label>
        </div>
    }
}

/// Behind the forms of a report comes the picture, which only the worker has.
fn save(page: Page, form: usize, with_sensitive: bool) {
    let Some(report) = page.state.with_untracked(|state| reviewed(&state.run, &state.desk)) else { return };
    page.state.update(|state| state.saving_problem = None);
    if form == Form::ALL.len() {
        bridge::save_outlined(places(&report), picture_name(&report));
    }
    let Some(form) = Form::ALL.get(form) else { return };
    let text = JsValue::from(export(&report, *form, with_sensitive));
    match save::save(&text, form.media_type(), &form.file_name(&report)) {
        Ok(()) if form.holds_reviews() => page.state.update(|state| state.desk.saved()),
        Ok(()) => {}
        Err(_) => page.state.update(|state| state.saving_problem = Some(Text::new("page-save-failed"))),
    }
}
