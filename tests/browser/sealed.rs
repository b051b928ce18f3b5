//! A sealed page reaches nobody: no attempt from the page or from its worker arrives anywhere, and none is needed to work.
//!
//! The witnesses are the server's own log and ports of this machine that write down whatever arrives. That the attempts would
//! arrive if they could is tried as well, on a page that is not sealed: otherwise silence would show nothing.

use std::time::Duration;

use serde_json::{Value as Json, json};
use telltale_site::{Replacement, Seen};
use telltale_tests::{Witness, forged, stated};

use crate::pages::{Opening, Viewer};

const ATTEMPTS: &str = include_str!("attempts.js");
/// How long a request may take to arrive. On one machine they arrive in milliseconds; a try that is blocked never does.
const PATIENCE_MS: u32 = 1_500;

#[test]
fn no_request_is_made_because_of_a_picture() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen();
    viewer.analyze("spliced.jpg", &forged());
    viewer.click("#findings .card .card-button");
    viewer.drop_file("stated.png", &stated());
    viewer.wait("window.telltale.report()?.includes('metadata/generator')", Duration::from_secs(120));
    assert_eq!(since(&viewer, &before), Vec::<String>::new());
    assert!(before.iter().all(|seen| seen.method == "GET" && seen.status == 200), "{before:?}");
}

#[test]
fn nothing_that_a_sealed_page_tries_arrives() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen();
    let elsewhere = Witness::new();
    for origin in [viewer.server.origin(), elsewhere.origin()] {
        attempt(&viewer, &origin, &elsewhere);
    }
    assert_eq!(since(&viewer, &before), Vec::<String>::new(), "arrived at the page's own server");
    assert_eq!(elsewhere.arrived(), Vec::<String>::new(), "arrived elsewhere");
}

#[test]
fn the_same_attempts_do_arrive_from_a_page_that_is_not_sealed() {
    let blank = Replacement::Bytes(b"<!doctype html><title>Open</title><body>".to_vec());
    let viewer = Opening::default().replace("open.html", blank).open();
    viewer.browser.go(&format!("{}/open.html", viewer.server.origin())).expect("a page");
    let before = viewer.server.seen();
    let elsewhere = Witness::new();
    attempt(&viewer, &viewer.server.origin(), &elsewhere);
    let arrived = since(&viewer, &before);
    // What the headers alone leave open until the page seals itself; each of these ways is therefore tried in earnest.
    for way in [
        "fetch",
        "keepalive",
        "xhr",
        "beacon",
        "websocket",
        "eventsource",
        "image",
        "script",
        "import",
        "stylesheet",
        "prefetch",
        "worker",
    ] {
        assert!(arrived.iter().any(|line| line.contains(&format!("/leak-{way}"))), "{way} did not arrive: {arrived:?}");
    }
    assert!(elsewhere.arrived().iter().any(|line| line.starts_with("UDP")), "WebRTC did not arrive: {:?}", elsewhere.arrived());
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

#[test]
fn what_a_page_cannot_block_is_named() {
    let viewer = Opening::default().open_sealed();
    viewer.click("#seal");
    let words = viewer.words("#privacy").to_lowercase();
    for subject in ["browser", "address"] {
        assert!(words.contains(subject), "{subject} is not named in: {words}");
    }
}

fn attempt(viewer: &Viewer, origin: &str, elsewhere: &Witness) {
    let script = format!("return (async function () {{ {ATTEMPTS} }}).apply(null, arguments);");
    viewer.browser.run(&script, &[json!(origin), json!(elsewhere.stun()), json!(PATIENCE_MS)]).expect("attempts");
}

/// What the page's server saw after `before`.
fn since(viewer: &Viewer, before: &[Seen]) -> Vec<String> {
    viewer.server.seen()[before.len()..].iter().map(|seen| format!("{} {}", seen.method, seen.address)).collect()
}
