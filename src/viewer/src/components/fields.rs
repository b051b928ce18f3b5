//! Fields, menus and switches: one type each, however many there are, because Leptos makes code for every type.

use leptos::ev::Event;
use leptos::prelude::*;

use super::controls::{OnClick, never};
use crate::words::t;

/// What happens with the words of a field or the value of a menu.
pub type Write = Box<dyn FnMut(String)>;

/// A field for words. It grows with what is written and takes right-to-left words as they are.
#[component]
pub fn Field(name: &'static str, label: &'static str, value: Memo<String>, rows: &'static str, write: Write) -> impl IntoView {
    view! {
        <label class="field">
            <span>{t(label)}</span>
            <textarea name=name rows=rows maxlength="2000" dir="auto" autocomplete="off" prop:value=value on:change=words_to(write)></textarea>
        </label>
    }
}

/// A menu under its name; its value is the number of the choice.
#[component]
pub fn Menu(id: &'static str, label: &'static str, choices: Vec<String>, chosen: Memo<String>, write: Write) -> impl IntoView {
    let option = |(i, words): (usize, String)| view! { <option value=i.to_string()>{words}</option> };
    let options = choices.into_iter().enumerate().map(option).collect::<Vec<_>>();
    view! {
        <label class="field">
            <span>{t(label)}</span>
            <select id=id prop:value=chosen on:change=words_to(write)>{options}</select>
        </label>
    }
}

/// A button that stays down while something holds; where `pressed` is empty, a button like any other.
#[component]
pub fn Toggle(
    name: &'static str,
    label: &'static str,
    pressed: Memo<String>,
    press: OnClick,
    #[prop(optional)] hidden: Option<Memo<bool>>,
) -> impl IntoView {
    let hidden = hidden.unwrap_or_else(never);
    view! { <button type="button" name=name aria-pressed=pressed hidden=hidden on:click=press>{t(label)}</button> }
}

fn words_to(mut write: Write) -> Box<dyn FnMut(Event)> {
    Box::new(move |event| write(event_target_value(&event)))
}
