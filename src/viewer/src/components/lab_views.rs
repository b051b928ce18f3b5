//! The lab's views of the picture: which one, with which parameters, what it shows and what it does not mean.

use leptos::prelude::*;
use telltale_page::lab_parameter::Parameter;
use telltale_page::lab_view::{is_part, kind_name, sentences, status};
use telltale_report::LabKind;

use super::controls::{Button, fixed, on_click};
use super::lab_canvas::Figure;
use super::lab_plot::{Plot, Scale, Tables};
use super::table::paragraphs;
use crate::bridge;
use crate::page::{Page, flag};
use crate::state::State;
use crate::words::t;

/// All of it.
#[component]
pub fn Views() -> impl IntoView {
    let page = expect_context::<Page>();
    let kinds = LabKind::ALL.iter().enumerate();
    let kinds = kinds.map(|(i, kind)| view! { <option value=i.to_string()>{kind_name(*kind)}</option> }).collect::<Vec<_>>();
    let choose = move |event| {
        let i = event_target_value(&event).parse().ok();
        let kind = i.and_then(|i: usize| LabKind::ALL.get(i).copied());
        change(page, |state| state.lab.viewing.choose(kind));
    };
    let chosen = page.text(|state| {
        let kind = state.lab.viewing.kind;
        LabKind::ALL.iter().position(|known| Some(*known) == kind).map(|i| i.to_string()).unwrap_or_default()
    });
    let is_bare = page.flag(|state| telltale_page::lab_view::over_picture(state).is_none() && !state.lab.viewing.is_lifted);
    let is_laid = page.flag(|state| !state.lab.viewing.is_lifted);
    let is_whole = page.flag(|state| !is_part(state));
    let again = on_click(move || change(page, |state| state.lab.viewing.again = true));
    let lines = page.rows(sentences);
    view! {
        <h3 id="lab-views-title">{t("lab-views")}</h3>
        <p class="soft">{t("lab-views-help")}</p>
        <div class="lab-parameters" role="group" aria-labelledby="lab-views-title">
            <label for="lab-view">
                <span>{t("lab-view")}</span>
                <select id="lab-view" prop:value=chosen on:change=choose>
                    <option value="">{t("lab-view-none")}</option>
                    {kinds}
                </select>
            </label>
            {Parameter::ALL.map(|parameter| view! { <Control parameter=parameter/> }).into_iter().collect::<Vec<_>>()}
            <label class="lab-over" for="lab-over" hidden=is_bare>
                <input
                    id="lab-over"
                    type="checkbox"
                    prop:checked=is_laid
                    on:change=move |event| {
                        let is_over = event_target_checked(&event);
                        page.state.update(|state| state.lab.viewing.is_lifted = !is_over);
                    }
                />
                <span>{t("lab-view-over")}</span>
            </label>
        </div>
        <p id="lab-status" class="soft" role="status">{page.text(status)}</p>
        <Scale/>
        <div id="lab-sentences" class="lab-sentences">{move || paragraphs(lines.get())}</div>
        <Button id="lab-again" label=fixed("lab-view-again") hidden=is_whole press=again/>
        <Figure/>
        <Plot/>
        <Tables/>
    }
}

/// One parameter: a list to choose from, or a number to slide. Hidden where the view has no use for it.
#[component]
fn Control(parameter: Parameter) -> impl IntoView {
    let page = expect_context::<Page>();
    let id = parameter.name();
    let is_off = page.flag(move |state| !state.lab.viewing.kind.is_some_and(|kind| parameter.belongs_to(kind)));
    let value = page.text(move |state| parameter.get(&state.lab.viewing.settings).to_string());
    let set = move |event| {
        if let Ok(value) = event_target_value(&event).parse() {
            change(page, |state| parameter.set(&mut state.lab.viewing.settings, value));
        }
    };
    let (low, high) = parameter.range().unwrap_or_default();
    let is_slider = parameter.range().is_some();
    let options = parameter.choices().into_iter().map(|(choice, words)| {
        let is_chosen = value.with_untracked(|value| *value == choice.to_string());
        view! { <option value=choice.to_string() selected=is_chosen>{words}</option> }
    });
    let options = options.collect::<Vec<_>>();
    let without_number = flag(move || !is_slider);
    view! {
        <label for=id hidden=is_off>
            <span>{t(id)}</span>
            {is_slider.then(|| view! { <input id=id type="range" min=low max=high prop:value=value on:input=set/> })}
            {(!is_slider).then(|| view! { <select id=id on:change=set>{options}</select> })}
            <output hidden=without_number>{value}</output>
        </label>
    }
}

/// Changes what is wanted, and asks the worker for it.
fn change(page: Page, f: impl FnOnce(&mut State)) {
    let part = untrack(|| page.part_in_sight());
    page.state.update(|state| {
        f(state);
        state.lab.viewing.part = part;
    });
    bridge::make_view();
}
