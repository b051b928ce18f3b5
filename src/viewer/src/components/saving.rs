//! Saving the report: in which form, and with what.

use leptos::prelude::*;
use telltale_page::export::{Form, export};
use telltale_page::review::reviewed;
use telltale_report::Text;

use super::controls::{Button, fixed, never, on_click};
use super::fields::Menu;
use crate::files;
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
    let choices = Form::ALL.iter().enumerate().map(|(i, form)| (i.to_string(), name(form), None)).collect();
    let choose = Box::new(move |value: String| form.set(value.parse().unwrap_or(0)));
    let press = on_click(move || save(page, form.get_untracked(), with_sensitive.get_untracked()));
    view! {
        <div class="actions" hidden=without_report>
            <Menu id="save-form" label="page-save-form" choices=choices chosen=text(move || form.get().to_string()) write=choose/>
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
