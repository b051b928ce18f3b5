//! What only a person can judge: the geometry desk and the guided look, by mouse and by keyboard.

use std::time::Duration;

use serde_json::{Value as Json, json};
use telltale_tests::forged;

use crate::looks::look_in_every_way;
use crate::pages::{Opening, Viewer};

const PATIENCE: Duration = Duration::from_secs(20);

/// Each line by its two ends, in shares of the picture: three that meet in one point, and one that does not meet them there.
const MEETING: [[(f64, f64); 2]; 3] = [[(0.1, 0.1), (0.4, 0.4)], [(0.1, 0.9), (0.4, 0.6)], [(0.1, 0.5), (0.4, 0.5)]];
const STRAY: [(f64, f64); 2] = [(0.6, 0.1), (0.62, 0.8)];

#[test]
fn lines_that_a_reader_draws_are_tested_and_become_a_finding() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    let counters = viewer.words(".counters");
    open(&viewer, "#geometry", "vanishing", 2);
    for line in MEETING {
        draw(&viewer, &line);
    }
    let result = viewer.words("#geometry-result");
    assert!(result.contains("can meet in one point"), "{result}");
    assert_eq!((viewer.count("#geometry-marks li"), viewer.count("#geometry-keep")), (3, 0));
    look_in_every_way(&viewer, "geometry-fits", &mut found);

    draw(&viewer, &STRAY);
    let result = viewer.words("#geometry-result");
    assert!(result.contains("cannot meet in one point") && result.contains("would have to be off by"), "{result}");
    assert!(viewer.words("#geometry-marks").contains("part of the contradiction"));
    assert_ne!(viewer.ask("return document.querySelector('.drawn-conflict').getAttribute('d');"), "");
    look_in_every_way(&viewer, "geometry-conflict", &mut found);

    // An end that is taken hold of moves: the stray line joins the others.
    drag(&viewer, STRAY[0], (0.9, 0.5));
    drag(&viewer, STRAY[1], (0.6, 0.5));
    assert!(viewer.words("#geometry-result").contains("can meet"), "{}", viewer.words("#geometry-result"));
    viewer.click("#geometry-undo");
    viewer.click("#geometry-undo");
    assert!(viewer.words("#geometry-result").contains("cannot meet"), "{}", viewer.words("#geometry-result"));

    // A press at an end that does not move draws there.
    draw(&viewer, &[MEETING[0][1], STRAY[1]]);
    viewer.click("#geometry-undo");
    assert_eq!(viewer.count("#geometry-marks li"), 4);

    viewer.click("#geometry-keep");
    viewer.click("#own-keep");
    viewer.wait("document.querySelectorAll('#findings .card[data-code=\"person/own\"]').length === 1", PATIENCE);
    let card = viewer.words("#findings .card[data-code='person/own']");
    assert!(card.contains("Parallel lines") && card.contains("4"), "{card}");
    assert_eq!(viewer.words(".counters"), counters, "what a person writes counts among no checks");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_desk_draws_with_keys_alone() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    open(&viewer, "#geometry", "reflections", 3);
    viewer.click("[name=geometry-draw]");
    viewer.click("[name=geometry-draw]");
    viewer.wait("document.activeElement.id === 'stage'", PATIENCE);
    for keys in [&["Enter"][..], &["+", "ArrowRight", "ArrowRight", "Enter"]] {
        for key in keys {
            press(&viewer, key);
        }
    }
    viewer.wait("document.querySelectorAll('#geometry-marks li').length === 1", PATIENCE);
    press(&viewer, "Escape");
    viewer.wait("document.querySelector('[name=geometry-draw]').getAttribute('aria-pressed') === 'false'", PATIENCE);
    viewer.click("#geometry-marks button");
    viewer.wait("document.querySelectorAll('#geometry-marks li').length === 0", PATIENCE);
}

#[test]
fn the_guided_look_asks_one_thing_after_the_other() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    viewer.click("#look summary");
    viewer.click("#look-begin");
    let progress = viewer.words("#look-progress");
    assert!(progress.contains("question 1 of 15"), "{progress}");
    look_in_every_way(&viewer, "look", &mut found);
    // Both drawings have something on them, and words beside them.
    let drawn = "return [...document.querySelectorAll('#look-drawings use')].filter((use) => use.getBBox().width > 50).length;";
    assert_eq!(viewer.ask(drawn), 2);
    assert!(viewer.words("#look-drawings").contains("How it usually is"), "{}", viewer.words("#look-drawings"));
    let first = viewer.words("#look-question");
    answer(&viewer, 0);
    assert_ne!(viewer.words("#look-question"), first);
    answer(&viewer, 2);
    viewer.click("#look-back");
    assert_eq!(viewer.count("#look [name=look-answer][aria-pressed=true]"), 1, "the answer is still there");
    answer(&viewer, 2);

    // From the whole picture to the place of the finding.
    viewer.click("#look-skip");
    assert!(viewer.words("#look-progress").starts_with("Place 1"), "{}", viewer.words("#look-progress"));
    assert_eq!(viewer.count("#outlines path[d^='M']"), 2, "the place is outlined");
    viewer.ask("const note = document.querySelector('[name=look-note]'); note.value = 'The rail ends here'; note.dispatchEvent(new Event('change'));");
    answer(&viewer, 1);
    viewer.wait("document.querySelector('[name=own-phenomenon]').value === 'The rail ends here'", PATIENCE);
    let name = viewer.ask("return document.querySelector('[name=own-name]').value;");
    assert_eq!(name, "Structure and space: Edges");
    viewer.click("#own-keep");
    viewer.wait("document.querySelectorAll('#findings .card[data-code=\"person/own\"]').length === 1", PATIENCE);
    assert!(viewer.words("#look-summary").contains("Looks wrong: 1"), "{}", viewer.words("#look-summary"));
    look_in_every_way(&viewer, "look-answered", &mut found);
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}

/// Opens the desk with a test (by its place in the menu) and begins to draw.
fn open(viewer: &Viewer, desk: &str, test: &str, place: u32) {
    viewer.click(&format!("{desk} summary"));
    let choose = format!(
        "const menu = document.querySelector('#geometry-test'); menu.value = '{place}'; menu.dispatchEvent(new Event('change'));"
    );
    viewer.ask(&choose);
    viewer.wait(&format!("document.querySelector('#geometry [data-test]').dataset.test === 'desk-test-{test}'"), PATIENCE);
    assert_eq!(viewer.count("[name=geometry-draw][aria-pressed=true]"), 1, "who chooses a test wants to draw");
}

fn answer(viewer: &Viewer, which: u32) {
    let before = viewer.words("#look-progress");
    viewer.ask(&format!("document.querySelectorAll('#look [name=look-answer]')[{which}].click();"));
    viewer.wait(&format!("document.querySelector('#look-progress').innerText !== {before:?}"), PATIENCE);
}

fn press(viewer: &Viewer, key: &str) {
    for kind in ["keyDown", "keyUp"] {
        viewer.browser.devtools("Input.dispatchKeyEvent", &json!({ "type": kind, "key": key })).expect("a key");
    }
}

/// One click for each point.
fn draw(viewer: &Viewer, points: &[(f64, f64)]) {
    let before = viewer.count("#geometry-marks li");
    for point in points {
        mouse(viewer, "mousePressed", *point);
        mouse(viewer, "mouseReleased", *point);
    }
    viewer.wait(&format!("document.querySelectorAll('#geometry-marks li').length === {}", before + 1), PATIENCE);
}

fn drag(viewer: &Viewer, from: (f64, f64), to: (f64, f64)) {
    mouse(viewer, "mousePressed", from);
    mouse(viewer, "mouseMoved", to);
    mouse(viewer, "mouseReleased", to);
}

fn mouse(viewer: &Viewer, kind: &str, (x, y): (f64, f64)) {
    let script = "
        const { left, top, width, height } = document.querySelector('#picture').getBoundingClientRect();
        return [left + arguments[0] * width, top + arguments[1] * height];";
    let at: Json = viewer.browser.run(script, &[json!(x), json!(y)]).expect("the picture");
    let event = json!({ "type": kind, "x": at[0], "y": at[1], "button": "left", "buttons": 1, "clickCount": 1 });
    viewer.browser.devtools("Input.dispatchMouseEvent", &event).expect("a mouse");
}
