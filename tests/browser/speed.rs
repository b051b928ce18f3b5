//! What a reader waits for, as figures. Nothing is asserted about time: machines differ, and tests share them.

use std::io::Write as _;
use std::time::Duration;

use serde_json::{Value as Json, json};
use telltale_scenes as scenes;

use crate::pages::{Opening, Viewer};

/// Notes when the page paints, can be used and is sealed.
const WATCH: &str = "
    window.seen = {};
    const look = () => {
      if (document.querySelector('#choose') && !seen.usable) seen.usable = performance.now();
      if (document.querySelector('.page')?.dataset.sealed === 'true' && !seen.sealed) seen.sealed = performance.now();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });";

/// Notes what follows a drop, each with the frame after it.
const WATCH_DROP: &str = "
    const page = document.querySelector('.page');
    const picture = document.querySelector('#picture');
    window.drop = {};
    addEventListener('drop', () => (drop.began = performance.now()), { capture: true });
    const frame = (name) => requestAnimationFrame(() => (drop[name] ??= performance.now() - drop.began));
    new MutationObserver(() => page.dataset.state === 'analysing' && frame('answered')).observe(page, { attributes: true });
    picture.addEventListener('load', () => frame('shown'));
    const bar = document.querySelector('.progress-bar');
    new MutationObserver(() => parseFloat(bar.style.width) > 0 && frame('first')).observe(bar, { attributes: true });";

/// Notes how long the page's own thread was busy without a break, wherever that was longer than the 50 ms that a reader begins to feel.
const WATCH_TASKS: &str = "
    window.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });";

/// A check that takes longer is told by name, in milliseconds.
const LONG_MS: f64 = 100.0;

#[test]
fn opening_the_page_and_dropping_a_picture_in_figures() {
    let viewer = Opening::default().before_the_page(WATCH).open_sealed();
    let times = viewer.ask(
        "const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
         return [paint, seen.usable, seen.sealed];",
    );
    for (i, name) in ["first paint", "the page can be used", "the page is sealed"].iter().enumerate() {
        figure(name, times[i].as_f64());
    }
    viewer.ask(WATCH_DROP);
    viewer.ask(WATCH_TASKS);
    let camera = scenes::encode_jpeg(&scenes::render(99, 4000, 3000), 90, scenes::Sampling::Halved);
    viewer.drag_file("camera.jpg", &camera);
    viewer.wait("window.drop.answered !== undefined && window.drop.shown !== undefined", Duration::from_secs(30));
    for (name, key) in [("the page answers a drop", "answered"), ("the dropped picture is shown, 12 MP", "shown")] {
        let time = viewer.ask(&format!("return window.drop.{key};"));
        figure(name, time.as_f64());
    }
    viewer.wait_state("done");
    figure("the first check has answered, 12 MP", viewer.ask("return window.drop.first;").as_f64());
    let report = viewer.report();
    let checks = report["checks"].as_array().expect("a list").iter();
    let (network, others): (Vec<&Json>, Vec<&Json>) = checks.partition(|check| check["basis"] == "network");
    let time = |check: &&Json| Some((check["code"].as_str()?.to_owned(), check["duration_ms"].as_f64()?));
    let times: Vec<(String, f64)> = others.iter().filter_map(time).collect();
    figure("the network, 12 MP", network.iter().find_map(time).map(|(_, ms)| ms));
    figure("all checks but the network, 12 MP", Some(times.iter().map(|(_, ms)| ms).sum()));
    for (code, ms) in times.iter().filter(|(_, ms)| *ms >= LONG_MS) {
        tell(&format!("  {code}"), *ms);
    }
    let tasks = viewer.ask("return tasks;");
    let tasks: Vec<f64> = tasks.as_array().expect("a list").iter().filter_map(Json::as_f64).collect();
    let longest = tasks.iter().copied().fold(0.0, f64::max);
    tell(&format!("tasks of the page above 50 ms: {}", tasks.len()), longest);
    // The browser does tell of one where there is one.
    viewer.ask("setTimeout(() => { const end = performance.now() + 100; while (performance.now() < end); });");
    viewer.wait(&format!("tasks.length > {}", tasks.len()), Duration::from_secs(10));
}

/// To the error stream itself: what a passing test prints is not shown.
fn figure(name: &str, ms: Option<f64>) {
    let ms = ms.unwrap_or_else(|| panic!("no time for: {name}"));
    assert!(ms > 0.0, "{name}: {ms} ms");
    tell(name, ms);
}

fn tell(name: &str, ms: f64) {
    let _ = writeln!(std::io::stderr(), "    {name:<40} {ms:>8.0} ms");
}

/// Width and height, about 2 and 50 megapixels: what the second costs above the first is what the picture's size costs.
const STAGE_PX: [(usize, usize); 2] = [(1632, 1224), (8192, 6144)];
/// How often each hand moves the picture.
const N_STEPS: usize = 40;
/// Notes the time between frames while the stage moves.
const WATCH_FRAMES: &str = "
    window.frames_ms = [];
    let last = performance.now();
    const frame = (now) => { frames_ms.push(now - last); last = now; requestAnimationFrame(frame); };
    requestAnimationFrame(frame);";

#[test]
fn moving_a_large_picture_in_figures() {
    for (width, height) in STAGE_PX {
        let viewer = Opening::default().open_sealed();
        viewer.choose("camera.jpg", &scenes::encode_jpeg(&scenes::render(99, width, height), 90, scenes::Sampling::Halved));
        viewer.wait("document.querySelector('#picture').naturalWidth > 0", Duration::from_secs(60));
        let name = format!("{:.0} MP", (width * height) as f64 / 1e6);
        if 8_000_000 < width * height {
            viewer.wait("document.querySelector('#overview').checkVisibility()", Duration::from_secs(60));
        }
        viewer.ask(WATCH_FRAMES);
        // The checks go on beside it, as they do when a reader begins to look.
        for way in ["wheel in", "drag", "wheel out"] {
            viewer.ask("frames_ms.length = 0;");
            for n in 0..N_STEPS {
                match way {
                    "drag" => drag(&viewer, n),
                    _ => wheel(&viewer, if way == "wheel in" { -60 } else { 60 }),
                }
            }
            let times = viewer.ask(
                "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(frames_ms.sort((a, b) => a - b)))));",
            );
            let times: Vec<f64> = times.as_array().expect("a list").iter().filter_map(Json::as_f64).collect();
            for (what, share) in [("half of the frames", 0.5), ("95 % of the frames", 0.95), ("all frames", 1.0)] {
                figure(&format!("{name}, {way}: {what} within"), times.get(((times.len() - 1) as f64 * share) as usize).copied());
            }
        }
    }
}

fn wheel(viewer: &Viewer, by: i32) {
    mouse(viewer, &json!({ "type": "mouseWheel", "x": 400, "y": 400, "deltaX": 0, "deltaY": by }));
}

fn drag(viewer: &Viewer, n: usize) {
    let at = |kind: &str| {
        let mut event = json!({ "x": 600 - 10 * n, "y": 400, "button": "left", "buttons": 1, "clickCount": 1 });
        event["type"] = json!(kind);
        mouse(viewer, &event);
    };
    if n == 0 {
        at("mousePressed");
    }
    at("mouseMoved");
    if n + 1 == N_STEPS {
        at("mouseReleased");
    }
}

fn mouse(viewer: &Viewer, event: &Json) {
    viewer.browser.devtools("Input.dispatchMouseEvent", event).expect("a mouse");
}
