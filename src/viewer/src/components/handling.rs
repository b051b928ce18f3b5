//! The picture moved and zoomed by hand: pointers, fingers, wheel and keys.

use std::cell::RefCell;

use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;
use telltale_page::gesture::Pointers;
use telltale_page::review::Drawing;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::page::Page;
use crate::view::{Size, View};

/// CSS pixels that one press of an arrow key moves the picture.
const KEY_STEP_PX: f64 = 60.0;
/// One press of plus enlarges by half.
const KEY_ZOOM: f64 = 1.5;
/// A usual notch of a wheel is 100 units: 15 %.
const WHEEL_ZOOM: f64 = 0.0015;
/// A wheel with notches moves by this much at least, in pixels; fingers on a trackpad by less.
const LEAST_NOTCH: f64 = 40.0;

thread_local! {
    /// A hand is on one stage at a time.
    static POINTERS: RefCell<Pointers> = RefCell::default();
}

/// On which of the two pictures a hand is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Where {
    /// On the one that is looked at.
    Stage,
    /// On the one beside it, which only moves.
    Beside,
}

/// A pointer goes down on the stage.
pub fn on_down(page: Page, at: Where, event: PointerEvent) {
    if let (Some(stage), 0) = (stage_of(&event), event.button()) {
        // Without capture a drag only ends earlier.
        let _ = stage.set_pointer_capture(event.pointer_id());
        let (x, y) = place(&stage, &event);
        if at == Where::Stage && (page.draw(x, y) || page.press(x, y)) {
            return;
        }
        POINTERS.with_borrow_mut(|pointers| pointers.down(event.pointer_id(), x, y));
    }
}

/// A pointer moves over the stage.
pub fn on_move(page: Page, at: Where, event: PointerEvent) {
    let Some(stage) = stage_of(&event) else { return };
    let (x, y) = place(&stage, &event);
    if at == Where::Stage && is_drawn(page) {
        page.draw(x, y);
        return;
    }
    if at == Where::Stage && page.drag(x, y) {
        return;
    }
    if let Some(by) = POINTERS.with_borrow_mut(|pointers| pointers.moved(event.pointer_id(), x, y)) {
        change(page, at, &|view, stage, picture| {
            view.zoomed(by.factor, by.x - by.dx, by.y - by.dy, stage, picture).moved(by.dx, by.dy, stage, picture)
        });
    }
}

/// A pointer leaves the stage, or the browser takes it away.
pub fn on_up(page: Page, at: Where, event: PointerEvent) {
    if at == Where::Stage && is_drawn(page) {
        page.state.update(|state| state.desk.drawing = None);
    }
    if page.state.with_untracked(|state| state.geometry.is_drawing) {
        page.state.update(|state| state.geometry.release());
    }
    POINTERS.with_borrow_mut(|pointers| pointers.up(event.pointer_id()));
}

/// The wheel turns over the stage.
pub fn on_wheel(page: Page, at: Where, event: WheelEvent) {
    event.prevent_default();
    let Some(stage) = stage_of(&event) else { return };
    let (x, y) = place(&stage, &event);
    // Fingers that pinch a trackpad come as a wheel with Ctrl, in small steps by the logarithm of their distance.
    let is_pinch = event.ctrl_key() && event.delta_y().abs() < LEAST_NOTCH;
    let factor = if is_pinch { (-event.delta_y() / 100.0).exp() } else { 1.0 - event.delta_y() * WHEEL_ZOOM };
    let factor = factor.clamp(0.5, 2.0);
    change(page, at, &|view, stage, picture| view.zoomed(factor, x, y, stage, picture));
}

/// A key is pressed while the stage has the focus.
pub fn on_key(page: Page, at: Where, event: KeyboardEvent) {
    // With a modifier it is the browser's: its own zoom, its own history.
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let (dx, dy, factor) = match event.key().as_str() {
        "ArrowLeft" => (KEY_STEP_PX, 0.0, 1.0),
        "ArrowRight" => (-KEY_STEP_PX, 0.0, 1.0),
        "ArrowUp" => (0.0, KEY_STEP_PX, 1.0),
        "ArrowDown" => (0.0, -KEY_STEP_PX, 1.0),
        "+" | "=" => (0.0, 0.0, KEY_ZOOM),
        "-" => (0.0, 0.0, 1.0 / KEY_ZOOM),
        // One pixel of the picture on the stage for each one on the screen.
        "1" => (0.0, 0.0, untrack(|| page.view()).map_or(1.0, |view| 1.0 / view.scale)),
        "Escape" => return page.state.update(|state| (state.desk.drawing, state.geometry.is_drawing) = (None, false)),
        "Enter" if at == Where::Stage => {
            // Draws where the cross is: the picture is moved under it.
            if let Some(stage) = page.stage.get_untracked() {
                let (x, y) = (stage.width / 2.0, stage.height / 2.0);
                if page.state.with_untracked(|state| state.desk.drawing == Some(Drawing::Outline)) {
                    page.draw(x, y);
                } else {
                    page.press(x, y);
                }
                page.state.update(|state| state.geometry.release());
            }
            return;
        }
        "0" => {
            event.prevent_default();
            return page.framing.set(None);
        }
        _ => return,
    };
    event.prevent_default();
    change(page, at, &|view, stage, picture| {
        view.zoomed(factor, stage.width / 2.0, stage.height / 2.0, stage, picture).moved(dx, dy, stage, picture)
    });
}

/// Moves the pictures by the one that the hand is on.
fn change(page: Page, at: Where, f: &dyn Fn(View, Size, Size) -> View) {
    match at {
        Where::Stage => page.change_view(f),
        Where::Beside => page.change_view_beside(f),
    }
}

/// Whether a place has its first corner.
fn is_drawn(page: Page) -> bool {
    page.state.with_untracked(|state| matches!(state.desk.drawing, Some(Drawing::Box(Some(_)))))
}

fn stage_of(event: &MouseEvent) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}

/// Where the event happened, in CSS pixels of the stage.
fn place(stage: &Element, event: &MouseEvent) -> (f64, f64) {
    let rect = stage.get_bounding_client_rect();
    (f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top())
}
