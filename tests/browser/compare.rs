//! What the stage compares: the picture with what lies over it, with the small copy in its file, and with another picture.

use std::time::Duration;

use serde_json::json;
use telltale_pixels::resize;
use telltale_scenes as scenes;
use telltale_tests::{forged, ordinary};

use crate::looks::look_in_every_way;
use crate::pages::{Opening, Viewer};

/// A view of the lab, or two analyses, on a processor that others use too.
const PATIENCE: Duration = Duration::from_secs(240);
/// Share of the picture in the middle of a stage, and how many times wider than the stage it is.
const MIDDLE: &str = "
    const middle = (picture, stage) => {
      const [p, s] = [picture, stage].map((id) => document.querySelector(id).getBoundingClientRect());
      return [(s.left + s.width / 2 - p.left) / p.width, (s.top + s.height / 2 - p.top) / p.height, p.width / s.width];
    };";

#[test]
fn a_line_parts_the_picture_from_the_map_over_it() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    assert_eq!(viewer.count("#split") + viewer.count("[name=split]"), 0, "nothing lies over the picture");
    viewer.click("#findings [data-code='jpeg/double-quantization-local'] .card-button");
    assert_eq!((viewer.count("#split"), viewer.count("[name=split]")), (0, 1));
    viewer.click("[name=split]");
    assert_eq!(line(&viewer), (50, "inset(0px 0px 0px 50%)".into()));
    assert!(words_of(&viewer).contains("“Map” on the right"), "{}", words_of(&viewer));

    // By hand, with keys, and no further than the stage; the picture stays where it is.
    let before = place(&viewer, "#picture");
    let (x, y, width) = stage(&viewer);
    drag(&viewer, (x + width / 2.0, y), (x + width / 4.0, y));
    assert_eq!(line(&viewer).0, 25);
    for (key, percent) in [("ArrowRight", 27), ("PageUp", 37), ("End", 100), ("ArrowRight", 100), ("Home", 0), ("ArrowUp", 2)] {
        press(&viewer, "#split", key);
        assert_eq!(line(&viewer).0, percent, "{key}");
    }
    assert_eq!(place(&viewer, "#picture"), before);
    press(&viewer, "#split", "+");
    assert_ne!(place(&viewer, "#picture"), before, "other keys are the stage's");
    look_in_every_way(&viewer, "split", &mut found);

    viewer.ask(
        "const range = document.querySelector('#map-opacity'); range.value = 30; range.dispatchEvent(new Event('input', { bubbles: true }));",
    );
    assert_eq!(viewer.ask("return getComputedStyle(document.querySelector('#heat-map')).opacity;"), "0.3");
    viewer.click("[name=map]");
    assert_eq!(viewer.count("#split") + viewer.count("[name=split]"), 0);
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn left_is_left_in_languages_that_are_written_from_the_right() {
    let viewer = Opening::default().query("lang=ar").open_sealed();
    assert_eq!(viewer.ask("return document.documentElement.dir;"), "rtl");
    viewer.analyze("spliced.jpg", &forged());
    viewer.click("#findings [data-code='jpeg/double-quantization-local'] .card-button");
    viewer.click("[name=split]");
    press(&viewer, "#split", "PageDown");
    assert_eq!(line(&viewer), (40, "inset(0px 0px 0px 40%)".into()));
    let (x, _, width) = stage(&viewer);
    let at = viewer
        .ask("const { left, right } = document.querySelector('#split').getBoundingClientRect(); return (left + right) / 2;");
    assert!((at.as_f64().expect("a place") - (x + 0.4 * width)).abs() < 1.5, "{at}");
    viewer.screenshot("look-split-ar");
}

#[test]
fn the_small_copy_in_the_file_lies_over_the_picture() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("bare.jpg", &ordinary());
    assert_eq!(viewer.count("[name=thumbnail]"), 0);

    let before = scenes::render(21, 480, 320);
    let jpeg = |raster: &telltale_pixels::Raster| scenes::encode_jpeg(raster, 88, scenes::Sampling::Full);
    let small = jpeg(&resize(&before, 120, 80));
    viewer.analyze("other.jpg", &scenes::with_exif_thumbnail(&jpeg(&scenes::render(22, 480, 320)), &small, 6));
    viewer.click("[name=thumbnail]");
    viewer.wait("document.querySelector('#lab-overlay').checkVisibility()", PATIENCE);
    assert_eq!(place(&viewer, "#lab-overlay"), place(&viewer, "#picture"));
    let size = viewer.ask("const { width, height } = document.querySelector('#lab-overlay'); return `${width} × ${height}`;");
    assert_eq!(size, "80 × 120", "it stands upright like the picture");
    assert_eq!(line(&viewer).0, 50);
    assert!(words_of(&viewer).contains("Thumbnail"), "{}", words_of(&viewer));
    assert!(viewer.words("#lab-sentences").contains("120 × 80 pixels"), "{}", viewer.words("#lab-sentences"));
    viewer.screenshot("look-thumbnail");
    viewer.click("[name=thumbnail]");
    assert_eq!(viewer.count("#lab-overlay") + viewer.count("#split"), 0);
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn two_pictures_beside_each_other_move_together() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    let seen = viewer.server.seen().len();
    let larger = scenes::encode_png(&scenes::render(9, 900, 600));
    // The checks read as much of a HEIC file as it says without its pixels; this browser cannot show it.
    let phone = scenes::heic(400, 300);
    viewer.choose_all(&[("one.jpg", &ordinary()), ("larger.png", &larger), ("phone.heic", &phone), ("no picture.txt", b"words")]);
    viewer.wait("document.querySelector('#pictures-progress').textContent.startsWith('4 of 4')", PATIENCE);
    assert_eq!((viewer.count("#beside"), viewer.count("[name=compare]")), (0, 2), "not the one on the stage, and no text");
    viewer.click("[data-picture='2'] [name=compare]");
    viewer.wait("document.querySelector('#picture-beside')?.naturalWidth === 900", PATIENCE);
    assert!(viewer.words("#compare-status").contains("larger.png"), "{}", viewer.words("#compare-status"));
    assert_eq!((viewer.words("#name-on-stage").as_str(), viewer.words("#beside .name").as_str()), ("one.jpg", "larger.png"));
    assert_linked(&viewer);

    viewer.click("#zoom-in");
    viewer.click("#zoom-in");
    press(&viewer, "#stage", "ArrowRight");
    assert_linked(&viewer);
    // By the other one, with keys and by hand.
    let before = place(&viewer, "#picture");
    press(&viewer, "#stage-beside", "ArrowLeft");
    assert_ne!(place(&viewer, "#picture"), before);
    let before = place(&viewer, "#picture");
    let centre = viewer.ask("const { left, top, width, height } = document.querySelector('#stage-beside').getBoundingClientRect(); return [left + width / 2, top + height / 2];");
    let (x, y) = (centre[0].as_f64().expect("x"), centre[1].as_f64().expect("y"));
    drag(&viewer, (x, y), (x + 30.0, y - 20.0));
    assert_ne!(place(&viewer, "#picture"), before);
    assert_linked(&viewer);
    look_in_every_way(&viewer, "compare", &mut found);

    // What the browser cannot show says so; ended, its address leads nowhere.
    viewer.ask("window.address = document.querySelector('#picture-beside').src;");
    assert_eq!(leads_somewhere(&viewer), true);
    viewer.click("[data-picture='3'] [name=compare]");
    viewer.wait("document.querySelector('#beside .stage-note').textContent !== ''", PATIENCE);
    assert_eq!(leads_somewhere(&viewer), false);
    viewer.click("#compare-leave");
    viewer.wait("document.activeElement.className === 'picture-name'", PATIENCE);
    assert_eq!((viewer.count("#beside"), viewer.words("#compare-status").as_str()), (0, ""));
    assert_eq!(viewer.count("[name=compare]"), 1, "what cannot be shown is not offered again");
    viewer.click("[data-picture='2'] [name=compare]");
    viewer.wait("document.querySelector('#picture-beside')?.naturalWidth === 900", PATIENCE);
    viewer.click("#compare-leave");
    viewer.wait("document.activeElement.name === 'compare'", PATIENCE);
    // The picture that moves to the stage is not beside it any more.
    viewer.click("[data-picture='2'] [name=compare]");
    viewer.wait("document.querySelector('#picture-beside')?.naturalWidth === 900", PATIENCE);
    viewer.ask("window.address = document.querySelector('#picture-beside').src;");
    viewer.click("[data-picture='2'] .picture-name");
    viewer.wait("!document.querySelector('#beside').checkVisibility()", PATIENCE);
    assert_eq!(leads_somewhere(&viewer), false);
    assert_eq!(viewer.server.seen().len(), seen, "no request was made because of a picture");
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn pixels_have_lines_between_them_when_they_are_large() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("small.png", &scenes::encode_png(&scenes::render(6, 60, 40)));
    let lines = || viewer.ask("return document.querySelector('#pixel-grid path').getAttribute('d')?.match(/M/g)?.length ?? 0;");
    let width = || place(&viewer, "#picture")[2];
    assert_eq!(lines(), 0);
    press(&viewer, "#stage", "1");
    assert_eq!((width(), lines()), (60, json!(0)));
    while width() < 60 * 12 {
        press(&viewer, "#stage", "+");
    }
    assert!(lines().as_u64() > Some(20), "{}", lines());
    viewer.screenshot("look-pixel-grid");
    viewer.click("#zoom-actual");
    assert_eq!((width(), lines()), (60, json!(0)));
    press(&viewer, "#stage", "0");
    assert_eq!(width(), 240, "a small picture is shown four times as large");
}

fn line(viewer: &Viewer) -> (u64, String) {
    let line = viewer.ask(
        "return [Number(document.querySelector('#split').ariaValueNow), getComputedStyle(document.querySelector('.covering')).clipPath];",
    );
    (line[0].as_u64().expect("a number"), line[1].as_str().expect("a shape").to_owned())
}

fn words_of(viewer: &Viewer) -> String {
    viewer.ask("return document.querySelector('#split').ariaValueText;").as_str().unwrap_or_default().to_owned()
}

/// Left, top, width and height, rounded.
fn place(viewer: &Viewer, id: &str) -> [i64; 4] {
    let script = format!(
        "const {{ x, y, width, height }} = document.querySelector('{id}').getBoundingClientRect();
         return [x, y, width, height].map(Math.round);"
    );
    let place = viewer.ask(&script);
    [0, 1, 2, 3].map(|i| place[i].as_i64().expect("a number"))
}

/// Left edge, a height that the grip is at, and width of the stage.
fn stage(viewer: &Viewer) -> (f64, f64, f64) {
    let [x, y, width, height] = place(viewer, "#stage").map(|v| v as f64);
    (x, y + height / 2.0, width)
}

fn press(viewer: &Viewer, id: &str, key: &str) {
    viewer.ask(&format!(
        "document.querySelector('{id}').dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }}));"
    ));
}

/// With a mouse, as the browser itself sends it.
fn drag(viewer: &Viewer, from: (f64, f64), to: (f64, f64)) {
    for (kind, (x, y)) in [("mousePressed", from), ("mouseMoved", to), ("mouseReleased", to)] {
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
        viewer.browser.devtools("Input.dispatchMouseEvent", &event).expect("a mouse");
    }
}

fn assert_linked(viewer: &Viewer) {
    let middles =
        viewer.ask(&format!("{MIDDLE} return [middle('#picture', '#stage'), middle('#picture-beside', '#stage-beside')];"));
    let off = |i: usize| (middles[0][i].as_f64().expect("a share") - middles[1][i].as_f64().expect("a share")).abs();
    assert!((0..3).all(|i| off(i) < 0.01), "{middles}");
}

/// Whether the address that was noted still shows a picture.
fn leads_somewhere(viewer: &Viewer) -> serde_json::Value {
    viewer.ask(
        "return new Promise((say) => { const img = new Image(); img.onload = () => say(true); img.onerror = () => say(false); img.src = address; });",
    )
}
