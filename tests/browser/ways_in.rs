//! The ways in which a picture comes to the page, and what the page then says about them.

use std::time::Duration;

use serde_json::json;
use telltale_tests::{stated, turned};

use crate::pages::{Opening, Viewer};

#[test]
fn a_file_that_is_dragged_onto_the_page_is_opened() {
    let viewer = Opening::default().open_sealed();
    viewer.drag_file("stated.png", &stated());
    viewer.wait_state("done");
    assert_eq!(viewer.report()["arrival"], "dropped");
    assert_eq!(viewer.words("#way-in"), "");
}

#[test]
fn a_picture_from_the_clipboard_is_opened_and_the_page_says_what_that_removes() {
    let viewer = Opening::default().open_sealed();
    viewer.paste_png(&stated());
    viewer.wait_state("done");
    let report = viewer.report();
    assert_eq!(report["arrival"], "pasted");
    assert_eq!((report["file"]["width_px"].as_u64(), report["file"]["height_px"].as_u64()), (Some(320), Some(240)));
    assert!(viewer.words("#way-in").contains("clipboard"), "{}", viewer.words("#way-in"));
    assert!(report["limits"].to_string().contains("clipboard"), "{}", report["limits"]);
    viewer.screenshot("pasted");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn an_address_on_the_clipboard_is_not_fetched_and_the_page_says_what_to_do_instead() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen().len();
    let address = format!("{}/picture.png", viewer.server.origin());
    let paste = |target: &str, kind: &str, words: &str| {
        let script = "
            const clipboardData = new DataTransfer();
            clipboardData.setData(arguments[1], arguments[2]);
            const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
            document.querySelector(arguments[0]).dispatchEvent(event);";
        viewer.browser.run(script, &[json!(target), json!(kind), json!(words)]).expect("a paste");
    };
    let says = "document.querySelector('#drop-note').innerText.includes('Only an address')";
    for (kind, words) in [("text/plain", address.clone()), ("text/html", format!("<img src=\"{address}\">"))] {
        paste(".page", kind, &words);
        viewer.wait(says, Duration::from_secs(10));
        // Words alone mean no picture, and a note may hold an address.
        viewer.analyze("stated.png", &stated());
        assert_eq!(viewer.words("#drop-note"), "");
        paste(".page", "text/plain", "words about a picture");
        paste("#findings textarea", kind, &words);
        assert_eq!(viewer.words("#drop-note"), "");
    }
    assert_eq!(viewer.server.seen().len(), before, "nothing is fetched");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn the_picker_of_a_phone_may_have_changed_the_picture() {
    let viewer = Opening::default().open_sealed();
    viewer.set_size(390, 780);
    viewer.touch_only();
    viewer.analyze("turned.jpg", &turned());
    assert_eq!(viewer.report()["arrival"], "picked_on_phone");
    assert!(viewer.words("#way-in").contains("phone"), "{}", viewer.words("#way-in"));
    viewer.screenshot("phone");
}

/// Stands in for the system, which hands over files when they are opened with the installed page: `launch` does so with these names.
const SYSTEM: &str = "
    const drawn = async (name) => {
      const canvas = new OffscreenCanvas(64, 48);
      canvas.getContext('2d').fillRect(8, 8, 20, 20);
      return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
    };
    const handle = (name) => ({ kind: 'file', name, getFile: () => (name ? drawn(name) : Promise.reject(new DOMException('gone', 'NotFoundError'))) });
    let take;
    const ready = new Promise((resolve) => (take = resolve));
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer: take } });
    window.launch = async (...names) => (await ready)({ files: names.map(handle) });";
const NAMES: &str = "return [...document.querySelectorAll('#pictures .picture-name')].map((name) => name.innerText).join();";

#[test]
fn the_installed_page_opens_what_the_system_hands_over() {
    // Before the seal it only keeps the handles.
    let viewer = Opening::default().before_the_page(&format!("{SYSTEM} launch('first.png', 'second.png');")).open_sealed();
    viewer.wait_state("done");
    assert_eq!(viewer.ask(NAMES), "first.png,second.png");
    assert_eq!(viewer.report()["arrival"], "picked");
    let n_seen = viewer.server.seen().len();

    // The sealed page that has a picture takes more, and shows the first of them.
    viewer.ask("return launch('third.png');");
    viewer.wait("document.querySelector('[data-picture=\"3\"] .picture-name')?.ariaPressed === 'true'", Duration::from_secs(20));
    viewer.wait_state("done");
    assert_eq!(viewer.words("#drop-note"), "");
    // What is gone is named, and keeps nothing else from being opened; a start without a file opens none.
    viewer.ask("return launch('', 'fourth.png').then(() => launch());");
    viewer.wait("document.querySelector('[data-picture=\"4\"] .picture-name')?.ariaPressed === 'true'", Duration::from_secs(20));
    assert!(viewer.words("#drop-note").contains("could not read"), "{}", viewer.words("#drop-note"));
    viewer.wait_state("done");
    assert_eq!(viewer.ask(NAMES), "first.png,second.png,third.png,fourth.png");
    assert_eq!(viewer.server.seen().len(), n_seen, "no request was made because of a picture");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn text_and_files_that_are_dropped_together_leave_the_page_where_it_is() {
    let viewer = Opening::default().open_sealed();
    let script = "
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/uri-list', 'https://example.com/');
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('.page').dispatchEvent(event);
        return event.defaultPrevented;";
    assert_eq!(viewer.ask(script), true);
    assert_eq!(viewer.state(), "empty");
}

#[test]
fn after_choosing_the_focus_is_on_the_picture() {
    let viewer = Opening::default().open_sealed();
    viewer.choose("stated.png", &stated());
    viewer.wait("document.activeElement?.id === 'stage'", Duration::from_secs(10));
    viewer.wait_state("done");
    viewer.choose("turned.jpg", &turned());
    viewer.wait("document.activeElement?.id === 'stage'", Duration::from_secs(10));
}

#[test]
fn two_fingers_zoom_the_picture() {
    let viewer = Opening::default().open_sealed();
    viewer.touch_only();
    viewer.analyze("stated.png", &stated());
    let before = zoom(&viewer);
    viewer.touch("touchStart", &[(300.0, 300.0), (340.0, 300.0)]);
    viewer.touch("touchMove", &[(280.0, 300.0), (360.0, 300.0)]);
    viewer.touch("touchMove", &[(260.0, 300.0), (380.0, 300.0)]);
    viewer.touch("touchEnd", &[]);
    let after = zoom(&viewer);
    assert!(2.0 * before < after, "{before} % became {after} %");
    assert_eq!(viewer.ask("return window.visualViewport.scale;"), 1.0, "the page itself is not zoomed");
}

#[test]
fn a_pinch_on_a_trackpad_zooms_as_far_as_the_fingers_do() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("stated.png", &stated());
    let before = zoom(&viewer);
    // As Chromium, Firefox and Safari send it: 100 times the logarithm of the fingers' distance, with Ctrl.
    viewer.ask(
        "const wheel = { deltaY: -100 * Math.log(1.3), ctrlKey: true, clientX: 300, clientY: 300, bubbles: true, cancelable: true };
        document.querySelector('#stage').dispatchEvent(new WheelEvent('wheel', wheel));",
    );
    // Both levels are shown without decimals.
    let near = format!("Math.abs(parseFloat(document.querySelector('.zoom-level').textContent) - {}) <= 2", 1.3 * before);
    viewer.wait(&near, Duration::from_secs(10));
}

#[test]
fn names_are_text_whatever_is_in_them() {
    let viewer = Opening::default().open_sealed();
    viewer.drop_file("<img src=x onerror=\"document.title='owned'\"><b>photo\u{202e}gnp.exe", &stated());
    viewer.wait_state("done");
    let shown = viewer.words("#file dd[data-fact='page-file-name']");
    assert!(shown.contains("<b>photo‹U+202E›gnp.exe"), "{shown}");
    assert_eq!(viewer.ask("return document.querySelectorAll('#file b, #file img').length;"), 0);
    assert_eq!(viewer.ask("return document.title;"), "Telltale");
    let alternative = viewer.ask("return document.querySelector('#picture').alt;");
    assert!(alternative.as_str().is_some_and(|alt| alt.contains("‹U+202E›")), "{alternative}");
    viewer.screenshot("hostile-name");
}

fn zoom(viewer: &Viewer) -> f64 {
    let level = viewer.words(".zoom-level");
    level.trim_end_matches([' ', '%', '\u{a0}']).parse().unwrap_or_else(|_| panic!("“{level}” is no level"))
}
