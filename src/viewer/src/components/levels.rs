//! A large picture on the stage, from copies that are decoded once (see `telltale_page::levels`). Canvases show them; nothing is read back,
//! and no sample passes through this module.

use std::cell::RefCell;

use js_sys::{Object, Promise, Reflect};
use leptos::html::Canvas;
use leptos::prelude::*;
use telltale_page::levels::{Cut, Level, copies, cut, strips};
use telltale_report::RectPx;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlCanvasElement};

use super::handling::Where;
use crate::bridge::{self, pause};
use crate::page::{Page, flag, text};
use crate::view::Size;

// Only what is needed of it; none of it can read a sample.
#[wasm_bindgen]
extern "C" {
    /// Decoded samples that the browser keeps.
    #[derive(Clone)]
    type ImageBitmap;
    #[wasm_bindgen(method, getter)]
    fn width(this: &ImageBitmap) -> u32;
    #[wasm_bindgen(method, getter)]
    fn height(this: &ImageBitmap) -> u32;
    #[wasm_bindgen(method)]
    fn close(this: &ImageBitmap);

    /// What shows them on a canvas.
    type ImageBitmapRenderingContext;
    #[wasm_bindgen(method, js_name = transferFromImageBitmap)]
    fn transfer(this: &ImageBitmapRenderingContext, bitmap: &ImageBitmap);

    type Drawing;
    #[wasm_bindgen(method, js_name = drawImage, catch)]
    fn draw(this: &Drawing, bitmap: &ImageBitmap, x: u32, y: u32) -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = createImageBitmap, catch)]
    fn decode(file: &File) -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_name = createImageBitmap, catch)]
    fn keep(drawn: &HtmlCanvasElement) -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_name = createImageBitmap, catch)]
    fn cut_out(from: &ImageBitmap, x: u32, y: u32, width: u32, height: u32) -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_name = createImageBitmap, catch)]
    fn shrink(from: &ImageBitmap, x: u32, y: u32, width: u32, height: u32, to: &Object) -> Result<Promise, JsValue>;
}

/// The copies of one picture.
#[derive(Default)]
struct Kept {
    /// Counts the pictures: what was asked for on behalf of an earlier one comes to nothing.
    turn: u32,
    copies: Vec<ImageBitmap>,
    /// What lies on the stage.
    laid: Option<Cut>,
    is_cutting: bool,
}

thread_local! {
    /// Those of the picture on the stage and of the one beside it.
    static KEPT: RefCell<[Kept; 2]> = RefCell::default();
}

/// The two sheets: the smallest copy as a whole, and on it what was cut out of a larger one. Hidden until there is a copy; until then, and
/// where a browser cannot make them, the picture stands there as the browser shows it by itself.
#[component]
pub fn Levels(at: Where, ids: [&'static str; 2]) -> impl IntoView {
    let page = expect_context::<Page>();
    let (overview, detail) = (NodeRef::<Canvas>::new(), NodeRef::<Canvas>::new());
    let is_ready = RwSignal::new(false);
    let laid = RwSignal::new(None::<Cut>);
    let [width, height, place] = page.sheet(at);
    let shown = match at {
        Where::Stage => page.shown,
        Where::Beside => page.beside.shown,
    };
    let id = page.text(move |state| match at {
        Where::Stage => state.picture.as_ref().map(|picture| picture.id.to_string()).unwrap_or_default(),
        Where::Beside => state.picture_beside().map(|id| id.to_string()).unwrap_or_default(),
    });
    Effect::new(move |_| {
        is_ready.set(false);
        laid.set(None);
        let turn = forget(at);
        // A picture that the browser cannot show has no size.
        let (id, Some(picture)) = (id.get(), shown.get()) else { return };
        if let Some(file) = id.parse().ok().and_then(bridge::file) {
            spawn_local(make(at, turn, file, picture, overview, is_ready));
        }
    });
    Effect::new(move |_| {
        // Asked for anew after each movement.
        let wanted = page.wanted(at);
        if is_ready.get() && wanted.is_some() && laid.with_untracked(|laid| !serves(*laid, wanted)) {
            spawn_local(renew(page, at, detail, laid));
        }
    });
    // Places on a picture of another size than the file states would be elsewhere.
    let is_off = flag(move || !is_ready.get() || page.size_at(at).map(|(_, picture)| picture) != shown.get());
    // Where the overview has it all, an older cut would only be finer than can be seen, and needs to be drawn.
    let is_coarse = flag(move || laid.get().is_none() || page.wanted(at).is_none());
    let px = move |f: fn(RectPx) -> u32| text(move || laid.get().map(|cut| format!("{}px", f(cut.place()))).unwrap_or_default());
    // The last samples of a row may stand for fewer pixels than the others: they reach beyond the picture, where the sheet ends.
    let whole = move |f: fn(Level) -> u32| {
        text(move || {
            page.size_at(at)
                .and_then(|(_, picture)| copies(picture).first().map(|copy| format!("{}px", f(*copy))))
                .unwrap_or_default()
        })
    };
    view! {
        <div class="sheet levels" class:magnified=page.magnified(at) aria-hidden="true" hidden=is_off style:width=width style:height=height style:transform=place>
            <canvas node_ref=overview id=ids[0] class="overview" style:width=whole(|copy| copy.width * copy.step) style:height=whole(|copy| copy.height * copy.step)></canvas>
            <canvas
                node_ref=detail
                id=ids[1]
                hidden=is_coarse
                style:left=px(|place| place.x)
                style:top=px(|place| place.y)
                style:width=px(|place| place.width)
                style:height=px(|place| place.height)
            ></canvas>
        </div>
    }
}

impl Page {
    /// The room and the picture in it.
    fn size_at(self, at: Where) -> Option<(Size, Size)> {
        match at {
            Where::Stage => self.on_stage(),
            Where::Beside => self.on_side(),
        }
    }

    /// What has to be cut out for this stage as it is now, and what is in sight.
    fn wanted(self, at: Where) -> Option<(Cut, RectPx)> {
        let (stage, picture) = self.size_at(at)?;
        let view = self.view_at(at)?;
        let cut = cut(&copies(picture), view, stage, picture, window().device_pixel_ratio())?;
        Some((cut, view.in_sight(stage, picture)))
    }
}

fn serves(laid: Option<Cut>, wanted: Option<(Cut, RectPx)>) -> bool {
    laid.zip(wanted).is_some_and(|(laid, (wanted, sight))| laid.serves(&wanted, sight))
}

/// Gives the memory of the last picture back, and says whose turn it is now.
fn forget(at: Where) -> u32 {
    KEPT.with_borrow_mut(|kept| {
        let kept = &mut kept[at as usize];
        let turn = kept.turn.wrapping_add(1);
        std::mem::replace(kept, Kept { turn, ..Kept::default() }).copies.iter().for_each(ImageBitmap::close);
        turn
    })
}

/// Changes what is kept, unless another picture's turn has come.
fn in_turn<T>(at: Where, turn: u32, f: impl FnOnce(&mut Kept) -> T) -> Option<T> {
    KEPT.with_borrow_mut(|kept| {
        let kept = &mut kept[at as usize];
        (kept.turn == turn).then(|| f(kept))
    })
}

/// Has the browser decode the picture, makes the smaller copies and says so. Where anything is refused, nothing is kept.
async fn make(at: Where, turn: u32, file: File, picture: Size, overview: NodeRef<Canvas>, is_ready: RwSignal<bool>) {
    let copies = copies(picture);
    let (Some((whole, smaller)), Some(canvas)) = (copies.split_last(), overview.get_untracked()) else { return };
    let Some(decoded) = settle(decode(&file)).await else { return };
    let made = if (decoded.width(), decoded.height()) == (whole.width, whole.height) {
        shrunk(at, turn, &decoded, &copies, smaller, &canvas).await
    } else {
        // Every place on it would be elsewhere.
        None
    };
    let kept = made.and_then(|made| {
        let all = made.into_iter().chain([decoded.clone()]).collect();
        in_turn(at, turn, |kept| kept.copies = all)
    });
    match kept {
        Some(()) => is_ready.set(true),
        None => decoded.close(),
    }
}

/// The smaller copies but the smallest, which is drawn where it is to be seen. Strip by strip, with room between for what the reader does.
async fn shrunk(
    at: Where,
    turn: u32,
    decoded: &ImageBitmap,
    copies: &[Level],
    smaller: &[Level],
    overview: &HtmlCanvasElement,
) -> Option<Vec<ImageBitmap>> {
    let mut sheets = Vec::new();
    for (i, copy) in smaller.iter().enumerate() {
        let sheet = if i == 0 { overview.clone() } else { document().create_element("canvas").ok()?.dyn_into().ok()? };
        sheet.set_width(copy.width);
        sheet.set_height(copy.height);
        let drawing: Drawing = sheet.get_context("2d").ok()??.unchecked_into();
        sheets.push((sheet, drawing, copy));
    }
    for (row, rows) in strips(copies) {
        // Each from the one before: a browser that makes something half as large takes the mean of four samples.
        let mut last: Option<(ImageBitmap, RectPx)> = None;
        for (_, drawing, copy) in sheets.iter().rev() {
            let (width, height) = (copy.width, rows.div_ceil(copy.step));
            let to = Object::new();
            for (name, wish) in [("resizeWidth", width.into()), ("resizeHeight", height.into()), ("resizeQuality", "low".into())]
            {
                // A new object takes any property.
                let _ = Reflect::set(&to, &name.into(), &wish);
            }
            let whole = RectPx { x: 0, y: row, width: decoded.width(), height: rows };
            let (from, part) = last.as_ref().map_or((decoded, whole), |(strip, part)| (strip, *part));
            let strip = settle(shrink(from, part.x, part.y, part.width, part.height, &to)).await?;
            drawing.draw(&strip, 0, row / copy.step).ok()?;
            last = Some((strip, RectPx { x: 0, y: 0, width, height }));
        }
        pause(0).await;
        in_turn(at, turn, |_| ())?;
    }
    let mut made = Vec::new();
    for (i, (sheet, _, _)) in sheets.iter().enumerate() {
        // The place of the smallest is held by something small: it is never cut.
        made.push(if i == 0 { settle(cut_out(decoded, 0, 0, 1, 1)).await? } else { settle(keep(sheet)).await? });
    }
    Some(made)
}

/// Cuts until what lies on the stage serves: a hand may move on while one is made.
async fn renew(page: Page, at: Where, detail: NodeRef<Canvas>, laid: RwSignal<Option<Cut>>) {
    let begin = |kept: &mut Kept| (!std::mem::replace(&mut kept.is_cutting, true)).then_some(kept.turn);
    let Some(turn) = KEPT.with_borrow_mut(|kept| begin(&mut kept[at as usize])) else { return };
    while let Some((wanted, source)) = next(page, at, turn) {
        let RectPx { x, y, width, height } = wanted.source;
        let Some(part) = settle(cut_out(&source, x, y, width, height)).await else { break };
        let Some(canvas) = detail.get_untracked() else { break };
        let is_laid = in_turn(at, turn, |kept| {
            kept.laid = Some(wanted);
            lay(&canvas, &part).is_ok()
        });
        if is_laid != Some(true) {
            break;
        }
        laid.set(Some(wanted));
    }
    in_turn(at, turn, |kept| kept.is_cutting = false);
}

/// What is to be cut out next, and of what; nothing where what lies there serves.
fn next(page: Page, at: Where, turn: u32) -> Option<(Cut, ImageBitmap)> {
    let wanted = untrack(|| page.wanted(at))?;
    in_turn(at, turn, |kept| (!serves(kept.laid, Some(wanted))).then(|| kept.copies.get(wanted.0.copy).cloned())?)?
        .map(|source| (wanted.0, source))
}

/// What is promised, unless the browser refuses: a file that it cannot decode, memory that there is not.
async fn settle(promise: Result<Promise, JsValue>) -> Option<ImageBitmap> {
    JsFuture::from(promise.ok()?).await.ok()?.dyn_into().ok()
}

/// Hands samples over to a canvas, which takes their size.
fn lay(canvas: &HtmlCanvasElement, bitmap: &ImageBitmap) -> Result<(), JsValue> {
    let context: ImageBitmapRenderingContext = canvas.get_context("bitmaprenderer")?.ok_or(JsValue::NULL)?.unchecked_into();
    canvas.set_width(bitmap.width());
    canvas.set_height(bitmap.height());
    context.transfer(bitmap);
    Ok(())
}
