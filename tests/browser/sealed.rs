//! A sealed page reaches nobody: no attempt from the page or from its worker arrives anywhere, and none is needed to work.
//!
//! The witnesses are the server's own log and ports of this machine that write down whatever arrives. That the attempts would
//! arrive if they could is tried as well, on a page that is not sealed: otherwise silence would show nothing.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};
use telltale_site::{Replacement, Seen};
use telltale_tests::{Witness, forged, stated};

use crate::pages::{Opening, Viewer};

const ATTEMPTS: &str = include_str!("attempts.js");
/// How long a request may take to arrive. On one machine they arrive in milliseconds; a try that is blocked never does.
const PATIENCE_MS: u32 = 1_500;
/// Ways for which Chromium opens a connection before it asks the policy and then says nothing on it (seen in version 156). A page
/// cannot prevent that; the privacy panel names it.
const CONNECTS_EARLY: [&str; 3] = ["iframe", "form", "preconnect"];
/// WebRTC out of a frame that a script adds: no policy covers WebRTC (`webrtc 'block'` changes nothing in version 156), the page
/// removes its own constructor, but a new frame brings one. The panel names it.
const BLANK_WEBRTC: &str = "blankwebrtc";
const EXCEPTIONS: [&str; 4] = [CONNECTS_EARLY[0], CONNECTS_EARLY[1], CONNECTS_EARLY[2], BLANK_WEBRTC];

#[test]
fn no_request_is_made_because_of_a_picture() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen();
    viewer.analyze("spliced.jpg", &forged());
    viewer.click("#findings .card .card-button");
    viewer.drop_file("stated.png", &stated());
    viewer.wait("window.telltale.report()?.includes('metadata/generator')", Duration::from_secs(120));
    assert_eq!(since(&viewer, &before), Vec::<String>::new());
    assert!(
        before.iter().all(|seen| ["GET", "HEAD"].contains(&&*seen.method) && [200, 304].contains(&seen.status)),
        "{before:?}"
    );
}

#[test]
fn nothing_that_a_sealed_page_tries_arrives() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen();
    let elsewhere = Witness::new();
    for origin in [viewer.server.origin(), elsewhere.origin()] {
        attempt(&viewer, &origin, &elsewhere, &json!({ "except": EXCEPTIONS }), PATIENCE_MS);
    }
    assert_eq!(since(&viewer, &before), Vec::<String>::new(), "arrived at the page's own server");
    assert_eq!(elsewhere.arrived(), Vec::<String>::new(), "arrived elsewhere");
}

#[test]
fn where_the_browser_connects_early_nothing_is_said() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen();
    let elsewhere = Witness::new();
    for origin in [viewer.server.origin(), elsewhere.origin()] {
        attempt(&viewer, &origin, &elsewhere, &json!({ "only": CONNECTS_EARLY }), PATIENCE_MS);
    }
    assert_eq!(since(&viewer, &before), Vec::<String>::new(), "arrived at the page's own server");
    let said: Vec<String> = elsewhere.arrived().into_iter().filter(|line| line != Witness::EMPTY).collect();
    assert_eq!(said, Vec::<String>::new(), "arrived elsewhere");
}

#[test]
fn the_same_attempts_do_arrive_from_a_page_that_is_not_sealed() {
    // What the headers alone leave open until the page seals itself.
    const OPEN: [&str; 23] = [
        "fetch",
        "keepalive",
        "xhr",
        "beacon",
        "websocket",
        "eventsource",
        "image",
        "srcset",
        "script",
        "import",
        "stylesheet",
        "prefetch",
        "preload",
        "modulepreload",
        "background",
        "worker",
        "sharedworker",
        "serviceworker",
        "srcdoc",
        "blankfetch",
        "ping",
        "cache",
        "worklet",
    ];
    let blank = Replacement::Bytes(b"<!doctype html><title>Open</title><body>".to_vec());
    let viewer = Opening::default().replace("open.html", blank).open();
    viewer.browser.go(&format!("{}/open.html", viewer.server.origin())).expect("a page");
    let elsewhere = Witness::new();
    for way in OPEN {
        attempt(&viewer, &viewer.server.origin(), &elsewhere, &json!({ "only": [way] }), 0);
        let address = format!("/leak-{way}");
        let arrived = || viewer.server.seen().iter().any(|seen| seen.address == address);
        assert!(soon(arrived), "{way} did not arrive");
    }
    for way in ["webrtc", BLANK_WEBRTC] {
        let elsewhere = Witness::new();
        attempt(&viewer, &viewer.server.origin(), &elsewhere, &json!({ "only": [way] }), 0);
        assert!(soon(|| !elsewhere.arrived().is_empty()), "{way} did not arrive");
    }
}

#[test]
fn nothing_that_the_worker_tries_arrives() {
    let keep_workers = "
        window.workers = [];
        window.Worker = class extends Worker { constructor(...given) { super(...given); window.workers.push(this); } };";
    let viewer = Opening::default().before_the_page(keep_workers).open_sealed();
    let before = viewer.server.seen();
    let elsewhere = Witness::new();
    let script = "
        const worker = window.workers.at(-1);
        return new Promise((resolve) => {
          worker.addEventListener('message', (event) => event.data[0] === 'leak-test' && resolve(event.data[1]));
          worker.postMessage(['leak-test', arguments[0]]);
        });";
    let tries = viewer.browser.run(script, &[json!(elsewhere.origin())]).expect("the worker answers");
    let tries = tries.as_array().expect("a list");
    assert!(12 <= tries.len(), "{tries:?}");
    let open: Vec<&Json> = tries.iter().filter(|one| one[1] != true).collect();
    assert!(open.is_empty(), "{open:?}");
    assert_eq!(since(&viewer, &before), Vec::<String>::new(), "arrived at the page's own server");
    assert_eq!(elsewhere.arrived(), Vec::<String>::new(), "arrived elsewhere");
}

#[test]
fn the_readers_own_leak_test_shows_every_try_blocked() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen();
    viewer.click("#seal");
    viewer.screenshot("privacy");
    viewer.click("#leak-button");
    viewer.wait("document.querySelector('#leak-outcome')?.innerText.trim().length > 10", Duration::from_secs(60));
    viewer.screenshot("privacy-tried");
    assert!(15 <= viewer.count("#leaks tr[data-row]"), "{} tries", viewer.count("#leaks tr[data-row]"));
    assert_eq!(viewer.count("#leaks .late"), 0, "{}", viewer.words("#leaks"));
    assert_eq!(since(&viewer, &before), Vec::<String>::new());
}

/// Asks for many small files once the page stands, and holds its last large one back until they have come: so many requests before the
/// seal that a browser would list no more.
const BUSY: &str = "
    const { fetch } = window;
    const standing = new Promise((say) => {
      const look = setInterval(() => document.querySelector('#choose') && (clearInterval(look), say()), 10);
    });
    const busy = standing.then(() => Promise.all(Array.from({ length: 300 }, (_, i) => fetch(`icon.svg?${i}`))));
    window.fetch = (address, ...more) =>
      String(address).includes('credentials_bg') ? busy.then(() => fetch(address, ...more)) : fetch(address, ...more);";

#[test]
fn the_list_of_requests_leaves_none_of_the_pages_out() {
    let viewer = Opening::default().before_the_page(BUSY).open_sealed();
    viewer.analyze("stated.png", &stated());
    viewer.click("#seal");
    viewer.wait("document.querySelectorAll('#requests tr[data-row=request]').length > 300", Duration::from_secs(20));
    let listed = viewer.ask("return [...document.querySelectorAll('#requests tbody th')].map((head) => head.innerText);");
    let listed: Vec<&str> = listed.as_array().expect("rows").iter().filter_map(Json::as_str).collect();
    let is_listed = |name: &str| listed.iter().any(|row| *row == format!("./{name}"));
    for name in ["viewer.js", "viewer_bg.wasm", "worker_bg.wasm", "credentials_bg.wasm", "icon.svg?0", "icon.svg?299"] {
        assert!(is_listed(name), "{name} is not among {listed:?}");
    }
    assert!(viewer.words("#request-count").ends_with("Requests after the seal: 0."), "{}", viewer.words("#request-count"));
    assert_eq!(viewer.count("#requests .late"), 0, "{}", viewer.words("#requests"));
    assert!(viewer.words("#privacy").contains("The background workers are not in this list."));
}

#[test]
fn the_panel_gives_the_focus_back_when_it_closes() {
    let viewer = Opening::default().open_sealed();
    let limit = Duration::from_secs(10);
    let escape = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));";
    let ways: [&dyn Fn(); 2] = [&|| viewer.click("#privacy-close"), &|| drop(viewer.ask(escape))];
    for close in ways {
        viewer.click("#seal");
        viewer.wait("document.querySelector('#privacy').checkVisibility()", limit);
        viewer.ask("document.querySelector('#leak-button').focus();");
        close();
        viewer.wait("!document.querySelector('#privacy').checkVisibility() && document.activeElement?.id === 'seal'", limit);
    }
}

#[test]
fn what_a_page_cannot_block_is_named() {
    let viewer = Opening::default().open_sealed();
    viewer.click("#seal");
    let words = viewer.words("#privacy").to_lowercase();
    for subject in ["what a page cannot block", "typing an address", "extensions", "webrtc"] {
        assert!(words.contains(subject), "“{subject}” is not in: {words}");
    }
}

/// Try the ways out that are in `which["only"]`, or those that are not in `which["except"]`.
fn attempt(viewer: &Viewer, origin: &str, elsewhere: &Witness, which: &Json, patience_ms: u32) {
    let script = format!("return (async function () {{ {ATTEMPTS} }}).apply(null, arguments);");
    viewer.browser.run(&script, &[json!(origin), json!(elsewhere.stun()), json!(patience_ms), which.clone()]).expect("attempts");
}

/// What the page's server saw after `before`.
pub fn since(viewer: &Viewer, before: &[Seen]) -> Vec<String> {
    viewer.server.seen()[before.len()..].iter().map(|seen| format!("{} {}", seen.method, seen.address)).collect()
}

/// Whether something becomes true within seconds.
pub fn soon(happened: impl Fn() -> bool) -> bool {
    let started = Instant::now();
    while !happened() && started.elapsed() < Duration::from_secs(10) {
        thread::sleep(Duration::from_millis(20));
    }
    happened()
}

#[test]
fn a_server_that_leaves_the_worker_open_gets_no_picture() {
    let viewer = Opening::default().replace("worker.js", Replacement::WithoutPolicy).open();
    let says = "document.querySelector('#start-status')?.innerText.includes('does not send the rule')";
    viewer.wait(says, Duration::from_secs(60));
    assert_eq!(viewer.browser.run("return window.telltale === undefined;", &[]).expect("a flag"), true);
    viewer.screenshot("no-worker-rule");
}
