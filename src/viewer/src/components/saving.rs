//! Saving the report: in which form, and with what.

use leptos::prelude::*;
use telltale_page::export::{Form, export};
use telltale_page::review::reviewed;

use super::controls::{Button, fixed, never, on_click};
use crate::files;
use crate::page::Page;
use crate::words::{say, t};

/// The form, the button, and whether sensitive values go along.
#[component]
pub fn Saving() -> impl IntoView {
    let page = expect_context::<Page>();
    let form = RwSignal::new(0_usize);
    let with_sensitive = RwSignal::new(false);
    let without_report = page.flag(|state| state.run.report.is_none());
    let options = Form::ALL.iter().enumerate().map(|(i, form)| {
        let name = say(&telltale_report::Text::new(format!("export-{}", form.name())));
        view! { <option value=i.to_string()>{name}</option> }
    });
    let options = options.collect::<Vec<_>>();
    let press = on_click(move || save(page, form.get_untracked(), with_sensitive.get_untracked()));
    view! {
        <div class="actions" hidden=without_report>
            <label class="form">
                <span>{t("page-save-form")}</span>
                <select id="save-form" on:change=move |event| form.set(event_target_value(&event).parse().unwrap_or(0))>
                    {options}
                </select>
            </label>
            <Button id="save-report" label=fixed("page-save") hidden=never() press=press/>
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

fn save(page: Page, form: usize, with_sensitive: bool) {
    let saved = page.state.with_untracked(|state| {
        let (report, form) = (reviewed(state)?, *Form::ALL.get(form)?);
        Some(files::save(&export(&report, form, with_sensitive), form.media_type(), &form.file_name(&report)))
    });
    match saved {
        Some(Ok(())) => page.state.update(|state| state.desk.saved()),
        Some(Err(problem)) => web_sys::console::warn_1(&problem),
        None => {}
    }
}
