//! The choice of a part, where a picture is too large to be looked at as a whole.

use leptos::prelude::*;
use telltale_page::part::{about, choose, is_offered, offered};
use telltale_page::review::Drawing;

use super::controls::{Button, fixed, focus, never, on_click};
use super::fields::{Field, Menu, Toggle, Write};
use super::own_finding::SIDES;
use crate::bridge;
use crate::page::{Page, may_forget_words};
use crate::words::t;

/// A menu of parts, their sides as numbers, and a way to draw one over the picture.
#[component]
pub fn Part() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_hidden = page.flag(|state| !is_offered(state));
    let names = page.rows(|state| offered(state).into_iter().map(|(name, _)| crate::present::Row::sentence(name)).collect());
    let chosen = page.text(|state| {
        let rect = state.desk.part.rect();
        offered(state).iter().position(|(_, part)| Some(*part) == rect).map_or(0, |i| i + 1).to_string()
    });
    let menu = move || {
        let take: Write = Box::new(move |words| {
            page.state.update(|state| {
                let chosen = words.parse::<usize>().ok().and_then(|i| i.checked_sub(1));
                if let Some((_, rect)) = chosen.and_then(|i| offered(state).into_iter().nth(i)) {
                    state.desk.part.take(&rect);
                }
            });
        });
        let choices = std::iter::once(t("part-own")).chain(names.get().into_iter().map(|row| row.head)).collect();
        view! { <Menu id="part-menu" label="part-choice" choices=choices chosen=chosen write=take/> }
    };
    let sides = SIDES.iter().enumerate().map(|(i, (name, label))| {
        let value = page.text(move |state| state.desk.part.place[i].clone());
        let write: Write = Box::new(move |words| page.state.update(|state| state.desk.part.place[i] = words));
        let name = ["part-left", "part-top", "part-width", "part-height"].get(i).unwrap_or(name);
        view! { <Field name=name label=label value=value rows="1" write=write/> }
    });
    let is_drawing = page.text(|state| state.desk.drawing.is_some().to_string());
    let draw = on_click(move || {
        page.state
            .update(|state| state.desk.drawing = if state.desk.drawing.is_some() { None } else { Some(Drawing::Box(None)) });
    });
    let not_drawing = page.flag(|state| state.desk.drawing.is_none());
    let problem = page.text(|state| state.desk.part.problem.map(t).unwrap_or_default());
    let look = on_click(move || {
        let id = page.state.with_untracked(|state| state.picture.as_ref().map_or(0, |picture| picture.id));
        let mut is_chosen = false;
        if may_forget_words(id) {
            page.state.update(|state| is_chosen = choose(state));
        }
        if is_chosen {
            bridge::again();
            // The choice of a part goes until this one was looked at.
            focus("#headline");
        }
    });
    view! {
        <section id="part" hidden=is_hidden>
            <h2>{t("part-title")}</h2>
            <p class="soft">{page.text(about)}</p>
            {menu}
            <div class="sides">{sides.collect::<Vec<_>>()}</div>
            <div class="buttons">
                <Toggle name="part-draw" label="person-form-draw" pressed=is_drawing press=draw/>
                <Button id="part-look" label=fixed("part-look") hidden=never() press=look/>
            </div>
            <p class="soft" role="status" hidden=not_drawing>{t("person-form-drawing")}</p>
            <p id="part-problem" class="late" role="alert">{problem}</p>
        </section>
    }
}
