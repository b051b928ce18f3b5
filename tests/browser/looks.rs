//! Every state of the page in light, dark, forced colours, large text and on narrow screens: readable, reachable, nothing cut off.
//! The pictures of each, `target/screens/look-*.png`, are for people to look at.

use std::time::Duration;

use telltale_report::LabKind;
use telltale_scenes as scenes;
use telltale_site::Replacement;
use telltale_tests::{Gpu, forged, ordinary, stated};

use crate::lab_views::choose;
use crate::pages::{Opening, Viewer, site};

const LOOK: &str = include_str!("looks.js");
/// Each rule that is broken, with the first elements that break it.
const AXE: &str = "
    return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) =>
      `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`));";
/// Fetches of the worker's module that never end.
pub const STUCK: &str = "
    const { fetch } = window;
    window.fetch = (address, ...more) => String(address).includes('worker_bg') ? new Promise(() => {}) : fetch(address, ...more);";
/// A message begins with the number of its kind, in the order of `report/src/protocol.rs`.
pub const KINDS: &str = "const ANALYZE = 1, FINISHED = 3;";
/// Workers that say nothing more once a third check has ended.
pub const SLOW: &str = "
    window.Worker = class extends Worker {
      set onmessage(hear) {
        let ended = 0;
        super.onmessage = hear && ((event) => (event.data[0][0] === FINISHED && ++ended > 3) || ended > 3 || hear(event));
      }
    };";
/// Workers that break as soon as they are to analyse something.
pub const BREAKING: &str = "
    window.Worker = class extends Worker {
      postMessage(message, ...more) {
        if (message[0][0] === ANALYZE) setTimeout(() => this.onerror(new ErrorEvent('error')));
        else super.postMessage(message, ...more);
      }
    };";

#[test]
fn before_a_picture() {
    let mut found = Vec::new();
    let viewer = Opening::default().before_the_page(STUCK).open();
    viewer.wait("window.telltale?.state() === 'loading' && document.querySelector('#choose') !== null", Duration::from_secs(60));
    look_in_every_way(&viewer, "loading", &mut found);
    viewer.drop_file("stated.png", &stated());
    viewer.wait_state("waiting");
    look_in_every_way(&viewer, "waiting", &mut found);

    let viewer = Opening::default().open_sealed();
    look_in_every_way(&viewer, "empty", &mut found);
    viewer.ask("document.querySelector('.page').dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }));");
    look(&viewer, "dragging", &mut found);

    let viewer = Opening::default().replace("worker_bg.wasm", Replacement::Missing).open();
    viewer.wait_state("not-loaded");
    look_in_every_way(&viewer, "not-loaded", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn while_a_picture_is_analysed_and_after_it_was_stopped() {
    let mut found = Vec::new();
    let viewer = Opening::default().before_the_page(&format!("{KINDS}{SLOW}")).open_sealed();
    viewer.choose("spliced.jpg", &forged());
    viewer.wait(
        "document.querySelectorAll('#checks [data-status]:not([data-status=pending])').length > 2",
        Duration::from_secs(60),
    );
    look_in_every_way(&viewer, "analysing", &mut found);
    viewer.click("#cancel");
    viewer.wait_state("cancelled");
    look_in_every_way(&viewer, "cancelled", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn with_findings_and_without() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.analyze("ordinary.jpg", &ordinary());
    look_in_every_way(&viewer, "ordinary", &mut found);
    viewer.analyze("stated.png", &stated());
    look_in_every_way(&viewer, "stated", &mut found);
    viewer.analyze("spliced.jpg", &forged());
    look_in_every_way(&viewer, "findings", &mut found);
    viewer.click("#findings .card .card-button");
    viewer.click("#lab-button");
    look_in_every_way(&viewer, "chosen", &mut found);
    for (name, width, height) in [("4k", 3840, 2160), ("landscape", 844, 390)] {
        viewer.set_size(width, height);
        look(&viewer, &format!("chosen-{name}"), &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_labs_views() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    viewer.click("#lab-button");
    for kind in [LabKind::ErrorLevel, LabKind::BlockGrid, LabKind::Spectrum, LabKind::DctHistogram, LabKind::QuantizationTables] {
        choose(&viewer, kind);
        look_in_every_way(&viewer, &format!("lab-{}", kind.name()), &mut found);
        for (name, width) in [("wide", 1280), ("320", 320)] {
            viewer.set_size(width, 900);
            viewer.ask("document.querySelector('#lab-sentences').scrollIntoView({ block: 'center' });");
            look(&viewer, &format!("lab-{}-below-{name}", kind.name()), &mut found);
        }
        viewer.set_size(1280, 900);
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn files_that_cannot_be_analysed() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    let grey = scenes::render(8, 24, 16);
    for (name, bytes, state) in [
        ("empty.jpg", Vec::new(), "empty-file"),
        ("letter.txt", b"Dear editor, here is the picture.\n".to_vec(), "unsupported"),
        ("huge.png", scenes::huge_header_png(60_000, 60_000), "too-large"),
        ("header.png", b"\x89PNG\r\n\x1a\n".to_vec(), "damaged"),
        ("tiny.png", scenes::encode_png(&grey), "done"),
    ] {
        viewer.drop_file(name, &bytes);
        viewer.wait_state(state);
        look_in_every_way(&viewer, if state == "done" { "tiny" } else { state }, &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_picture_whose_pixels_nothing_here_can_decode() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.analyze("phone.heic", &scenes::heic(400, 300));
    let headline = viewer.words("#headline");
    assert!(headline.starts_with("The picture itself could not be checked."), "{headline}");
    let note = viewer.words(".stage-note");
    assert!(note.starts_with("Your browser cannot show this kind of picture."), "{note}");
    let checks = viewer.ask("return document.querySelector('#checks').textContent;");
    assert!(checks.as_str().is_some_and(|words| words.contains("has no decoder for HEIC pictures")), "{checks}");
    look_in_every_way(&viewer, "heic", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

/// Why the network runs on the processor: what the worker meets, how the page is asked for, and how its sentence goes on.
const WITHOUT_WEBGPU: [(&str, &str, &str, &str); 4] = [
    (
        "no-webgpu",
        "Object.defineProperty(WorkerNavigator.prototype, 'gpu', { value: undefined });",
        "",
        "because this browser offers no WebGPU.",
    ),
    ("no-adapter", "GPU.prototype.requestAdapter = async () => null;", "", "because WebGPU found no graphics adapter."),
    ("software-adapter", "", "", "because WebGPU would only imitate a graphics processor in software, which is slower."),
    (
        "webgpu-failed",
        "GPUAdapter.prototype.requestDevice = async () => { throw new Error('the driver is gone'); };",
        "backend=webgpu",
        "because WebGPU failed: ",
    ),
];

#[test]
fn without_webgpu_by_cause() {
    let mut found = Vec::new();
    let script = std::fs::read_to_string(site().join("worker.js")).expect("a worker");
    for (cause, meets, query, because) in WITHOUT_WEBGPU {
        let meeting = Replacement::Bytes(format!("{meets}\n{script}").into_bytes());
        let viewer = Opening::default().gpu(Gpu::Software).query(query).replace("worker.js", meeting).open_sealed();
        let report = viewer.analyze("stated.png", &stated());
        assert_eq!(report["runtime"]["backend"], "cpu", "{cause}");
        let reason = report["runtime"]["reason"].as_str().unwrap_or_default().to_owned();
        assert!(reason.starts_with("The network runs on the processor, ") && reason.contains(because), "{cause}: {reason}");
        // The same sentence stands on the page.
        viewer.ask("document.querySelector('#runtime').scrollIntoView({ block: 'end' });");
        let words = viewer.words("#runtime [data-fact=page-runtime-reason]");
        assert_eq!(words, reason, "{cause}");
        assert!(!reason.contains('\n') && !reason.contains("wasm"), "{cause}: {reason}");
        look_in_every_way(&viewer, cause, &mut found);
        viewer.set_size(320, 640);
        viewer.ask("document.querySelector('#runtime').scrollIntoView({ block: 'end' });");
        look(&viewer, &format!("{cause}-320-reason"), &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn when_something_breaks() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.choose_and_delete("gone.png", &stated());
    viewer.wait_state("unreadable");
    look_in_every_way(&viewer, "unreadable", &mut found);

    let viewer = Opening::default().before_the_page(&format!("{KINDS}{BREAKING}")).open_sealed();
    viewer.choose("stated.png", &stated());
    viewer.wait_state("broken");
    look_in_every_way(&viewer, "broken", &mut found);
    for _ in 0..3 {
        viewer.drop_file("stated.png", &stated());
        viewer.wait("['broken', 'no-worker'].includes(window.telltale.state())", Duration::from_secs(30));
    }
    viewer.wait_state("no-worker");
    look_in_every_way(&viewer, "no-worker", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_privacy_panel() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.click("#seal");
    look_in_every_way(&viewer, "privacy", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

/// One state, as readers with different needs see it.
pub fn look_in_every_way(viewer: &Viewer, state: &str, found: &mut Vec<String>) {
    let dark = [("prefers-color-scheme", "dark")];
    viewer.set_media(&[("prefers-color-scheme", "light")]);
    look(viewer, &format!("{state}-light"), found);
    viewer.set_media(&dark);
    look(viewer, &format!("{state}-dark"), found);
    viewer.set_media(&[("forced-colors", "active"), dark[0]]);
    look(viewer, &format!("{state}-forced"), found);
    viewer.set_media(&[]);
    viewer.set_text_size(200);
    look(viewer, &format!("{state}-200"), found);
    viewer.set_text_size(100);
    viewer.set_size(320, 640);
    look(viewer, &format!("{state}-320"), found);
    viewer.ask("document.scrollingElement.scrollTo(0, document.scrollingElement.scrollHeight);");
    look(viewer, &format!("{state}-320-end"), found);
    viewer.ask("document.scrollingElement.scrollTo(0, 0);");
    viewer.set_size(1280, 900);
}

pub fn look(viewer: &Viewer, name: &str, found: &mut Vec<String>) {
    // Colours fade for a moment.
    viewer.wait("document.getAnimations().length === 0", Duration::from_secs(30));
    // What was scrolled is painted in the next frame.
    viewer.ask("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));");
    viewer.screenshot(&format!("look-{name}"));
    let lines = viewer.ask(LOOK);
    let lines = lines.as_array().map_or(&[][..], Vec::as_slice);
    found.extend(lines.iter().map(|line| format!("{name}: {}", line.as_str().unwrap_or_default())));
    if ["-light", "-dark", "-320", "-1440"].iter().any(|end| name.ends_with(end)) {
        judge_by_axe(viewer, name, found);
    }
}

/// What axe-core objects to, where `cargo xtask test` could have it.
fn judge_by_axe(viewer: &Viewer, name: &str, found: &mut Vec<String>) {
    let Some(file) = std::env::var_os("TELLTALE_AXE") else { return };
    if viewer.ask("return window.axe === undefined;") == true {
        viewer.ask(&std::fs::read_to_string(file).expect("axe-core"));
    }
    let objections = viewer.ask(AXE);
    let objections = objections.as_array().expect("what axe says");
    found.extend(objections.iter().map(|line| format!("{name}: axe: {}", line.as_str().unwrap_or_default())));
}
