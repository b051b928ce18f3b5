//! The page with keys alone, as readers use it who see little or cannot hold a mouse: from the start to a saved report.

use std::time::{Duration, Instant};

use serde_json::json;
use telltale_site::Replacement;
use telltale_tests::forged;

use crate::pages::{Opening, Viewer};

/// Two analyses, with the network on a processor that others use too.
const PATIENCE: Duration = Duration::from_secs(240);
/// What follows a key at once.
const MOMENT: Duration = Duration::from_secs(20);
/// More presses of Tab than the page has places for the focus.
const MOST_STEPS: usize = 200;

/// A key as the browser hears it: its name, its number, and what it writes.
struct Key(&'static str, u32, &'static str);

const TAB: Key = Key("Tab", 9, "");
const ENTER: Key = Key("Enter", 13, "\r");
const ESCAPE: Key = Key("Escape", 27, "");
/// The bit that stands for Shift.
const SHIFT: u32 = 8;

/// Where the focus is, and what is wrong with that: it has to be inside the page, in sight and marked. The mark of a card's button is
/// drawn around the card's head.
const FOCUS: &str = "
    const at = document.activeElement;
    const name = at === null ? 'nothing' : `<${at.tagName.toLowerCase()}#${at.id}> ${(at.innerText ?? '').slice(0, 40)}`;
    const page = document.querySelector('.page');
    if (at === page || !page.contains(at)) return `${name} is outside of the page`;
    const { left, top, right, bottom } = at.getBoundingClientRect();
    const has_room = left < right && top < bottom && at.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!has_room || right <= 0 || innerWidth <= left || bottom <= 0 || innerHeight <= top) return `${name} is out of sight`;
    const middle = (low, high, end) => (Math.max(low, 0) + Math.min(high, end - 1)) / 2;
    const above = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    if (above && !at.contains(above) && !above.contains(at)) return `${name} is covered by <${above.tagName.toLowerCase()}#${above.id}>`;
    const marks = [getComputedStyle(at), getComputedStyle(at, '::after')];
    const is_marked = marks.some((style) => style.outlineStyle !== 'none' && 0 < parseFloat(style.outlineWidth));
    return is_marked ? '' : `${name} is not marked`;";

#[test]
fn keys_alone_lead_from_the_start_to_a_saved_report() {
    // Two of the tour's samples are enough: each one more is an analysis more.
    let others = ["copied.jpg", "generator.png", "signed.jpg", "changed.jpg"];
    let opening =
        others.iter().fold(Opening::default(), |opening, name| opening.replace(&format!("samples/{name}"), Replacement::Missing));
    let viewer = opening.open_sealed();
    let downloads = viewer.downloads();

    tab_to(&viewer, "#seal");
    press(&viewer, &ENTER);
    viewer.wait("document.querySelector('#privacy').checkVisibility()", MOMENT);
    tab_to(&viewer, "#privacy-close");
    press(&viewer, &ESCAPE);
    viewer.wait("!document.querySelector('#privacy').checkVisibility() && document.activeElement.id === 'seal'", MOMENT);
    assert_focus(&viewer, "#seal");
    tab_to(&viewer, "#choose");
    tab_to(&viewer, "#tour-start");
    press(&viewer, &ENTER);
    viewer.wait("document.querySelectorAll('#pictures tr[data-picture]').length === 2", PATIENCE);
    viewer.wait_sealed();
    viewer.wait("document.querySelector('#pictures-progress').textContent.startsWith('2 of 2')", PATIENCE);

    // A picture that has opened takes the focus, so that keys move it at once.
    assert_focus(&viewer, "#stage");
    let before = viewer.words(".zoom-level");
    press(&viewer, &Key("+", 187, "+"));
    viewer.wait(&format!("document.querySelector('.zoom-level').innerText !== {}", json!(before)), MOMENT);
    assert_focus(&viewer, "#stage");

    tab_to(&viewer, "#tour-next");
    press(&viewer, &ENTER);
    viewer.wait("document.querySelector('#tour').innerText.includes('Picture 2 of 6')", MOMENT);
    viewer.wait_state("done");

    tab_to(&viewer, "#findings .card-button");
    press(&viewer, &ENTER);
    viewer.wait("document.querySelector('#findings .chosen .detail')?.checkVisibility() === true", MOMENT);
    assert_focus(&viewer, "#findings .chosen .card-button[aria-expanded='true']");

    tab_to(&viewer, "#findings .chosen button[name='accepted']");
    press(&viewer, &ENTER);
    viewer.wait("document.querySelector('#findings .chosen .decision').innerText === 'accepted'", MOMENT);
    assert_focus(&viewer, "#findings .chosen button[name='accepted'][aria-pressed='true']");

    tab_to(&viewer, "#save-form");
    tab_to(&viewer, "#save-report");
    press(&viewer, &ENTER);
    let started = Instant::now();
    // The browser reserves the name with an empty file before the content is there.
    while !std::fs::read_dir(&downloads).into_iter().flatten().flatten().any(|file| {
        file.path().extension().is_some_and(|ending| ending == "html") && file.metadata().is_ok_and(|file| file.len() > 0)
    }) {
        assert!(started.elapsed() < MOMENT, "nothing was saved");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_focus(&viewer, "#save-report");
    assert_eq!(viewer.console_errors().iter().filter(|error| !error.contains("404")).count(), 0);
}

#[test]
fn on_a_narrow_page_the_focus_is_never_under_the_picture() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    viewer.set_size(320, 640);
    viewer.click("#findings .card .card-button");
    for (modifiers, way) in [(0, "forward"), (SHIFT, "back")] {
        for step in 0..40 {
            press_with(&viewer, &TAB, modifiers);
            let problem = viewer.ask(FOCUS);
            // At either end the focus goes to the browser's own buttons and comes back.
            if problem.as_str().is_some_and(|problem| problem.ends_with("is outside of the page")) {
                break;
            }
            assert_eq!(problem, "", "{way}, step {step}");
        }
    }
}

#[test]
fn the_menu_of_languages_closes_when_the_reader_goes_on() {
    let viewer = Opening::default().open_sealed();
    let is_open = "return document.querySelector('#languages').open;";
    viewer.click("#languages summary");
    press(&viewer, &ESCAPE);
    viewer.wait("!document.querySelector('#languages').open && document.activeElement.matches('#languages summary')", MOMENT);
    viewer.click("#languages summary");
    assert_eq!(viewer.ask(is_open), true);
    press(&viewer, &TAB);
    assert_eq!(viewer.ask(is_open), true, "the first language has the focus");
    viewer.click(".wordmark");
    assert_eq!(viewer.ask(is_open), false);
}

/// Presses Tab until the focus is there; on the whole way it can be seen where it is.
fn tab_to(viewer: &Viewer, selector: &str) {
    for _ in 0..MOST_STEPS {
        press(viewer, &TAB);
        assert_eq!(viewer.ask(FOCUS), "", "on the way to {selector}");
        if has_focus(viewer, selector) {
            return;
        }
    }
    viewer.screenshot("failed");
    panic!("Tab never comes to {selector}");
}

fn assert_focus(viewer: &Viewer, selector: &str) {
    assert!(has_focus(viewer, selector), "the focus left {selector}");
    assert_eq!(viewer.ask(FOCUS), "");
}

fn has_focus(viewer: &Viewer, selector: &str) -> bool {
    viewer.ask(&format!("return document.activeElement?.matches({}) === true;", json!(selector))) == true
}

/// Presses a key and lets go of it.
fn press(viewer: &Viewer, key: &Key) {
    press_with(viewer, key, 0);
}

fn press_with(viewer: &Viewer, Key(name, number, writes): &Key, modifiers: u32) {
    let mut event = json!({ "key": name, "code": name, "windowsVirtualKeyCode": number, "modifiers": modifiers });
    event["type"] = json!(if writes.is_empty() { "rawKeyDown" } else { "keyDown" });
    if !writes.is_empty() {
        event["text"] = json!(writes);
    }
    viewer.browser.devtools("Input.dispatchKeyEvent", &event).expect("a key");
    event["type"] = json!("keyUp");
    viewer.browser.devtools("Input.dispatchKeyEvent", &event).expect("a key");
}
