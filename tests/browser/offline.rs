//! The page without a network: kept only when its reader asks, whole or not at all, newer only on their word, and as closed as ever.

use std::fs;
use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};
use telltale_site::Replacement;
use telltale_tests::forged;

use crate::pages::{Opening, Viewer, codes, site};
use crate::sealed::{since, soon};

/// Fetching all files from this machine and starting again.
const PATIENCE: Duration = Duration::from_secs(120);
/// Takes the browser's list of service workers before the seal removes the way to it.
const TAKEN: &str = "window.container = navigator.serviceWorker;";
/// Whether a service worker that is asked to fetch does, in this way, as far as the page can tell.
const ASK_TO_FETCH: &str = "
    const { controller } = window.container;
    const { port1, port2 } = new MessageChannel();
    const ways = {
      request: () => fetch('keep', { method: 'POST', mode: 'same-origin' }).then((answer) => answer.ok),
      update: () => navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true),
      register: () => navigator.serviceWorker.register('service-worker.js').then(() => true),
      message: () => new Promise((resolve) => {
        port1.onmessage = ({ data: [done] }) => resolve(done);
        setTimeout(resolve, 3000, false);
        controller.postMessage('keep', [port2]);
      }),
    };
    return Promise.resolve().then(ways[arguments[0]]).catch(() => false);";

#[test]
fn a_kept_page_works_without_a_network_and_is_as_closed_as_before() {
    let mut viewer = Opening::default().before_the_page(TAKEN).open_sealed();
    stored(&viewer, "0 0");
    keep(&viewer);
    viewer.unplug();
    viewer.reload();
    viewer.click("#seal");
    viewer.screenshot("offline-kept");
    let report = viewer.analyze("spliced.jpg", &forged());
    assert!(codes(&report).contains(&"jpeg/double-quantization-local"), "{:?}", codes(&report));
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    viewer.click("#leak-button");
    viewer.wait("document.querySelector('#leak-outcome')?.innerText.trim().length > 10", PATIENCE);
    assert_eq!(viewer.count("#leaks .late"), 0, "{}", viewer.words("#leaks"));
    assert!(15 <= viewer.count("#leaks tr[data-row]"), "{}", viewer.words("#leaks"));
}

#[test]
fn nothing_is_stored_before_it_is_asked_for_and_nothing_after_it_was_removed() {
    let viewer = Opening::default().before_the_page(TAKEN).open_sealed();
    viewer.click("#seal");
    viewer.click("#stored-button");
    viewer.wait("document.querySelectorAll('#stored tr[data-row]').length === 6", PATIENCE);
    assert_eq!(
        viewer.ask("return [...document.querySelectorAll('#stored td')].map((cell) => cell.innerText).join();"),
        "0,0,0,0,0,0"
    );
    keep(&viewer);
    stored(&viewer, "2 1");
    viewer.click("#seal");
    viewer.click("#offline-forget");
    wait_for_word(&viewer, "Keep this page");
    stored(&viewer, "0 0");
}

#[test]
fn a_sealed_page_moves_neither_its_service_worker_nor_the_browser_to_fetch() {
    let blank = Replacement::Bytes(b"<!doctype html><title>Open</title><body>".to_vec());
    let viewer = Opening::default().before_the_page(TAKEN).replace("open.html", blank).open_sealed();
    keep(&viewer);
    let n_looks = || viewer.server.seen().iter().filter(|seen| seen.address == "/service-worker.js").count();
    let n_before = n_looks();
    viewer.reload();
    assert_eq!(viewer.ask("return container.controller !== null && !('serviceWorker' in navigator);"), true);
    // After a page has been loaded, the browser looks for a newer script by itself. The panel names that.
    soon(|| n_before < n_looks());
    let before = viewer.server.seen();
    let asked = |way: &str| viewer.browser.run(ASK_TO_FETCH, &[way.into()]).expect("an answer");
    for way in ["request", "update", "register", "message"] {
        assert_eq!(asked(way), false, "{way}");
    }
    assert_eq!(since(&viewer, &before), Vec::<String>::new());
    assert!(viewer.words("#seal").contains("Sealed"), "{}", viewer.words("#seal"));

    // From a page that is not sealed the same words do reach the server, but for a message, which nothing obeys.
    viewer.browser.go(&format!("{}/open.html", viewer.server.origin())).expect("a page");
    for (way, address) in [("request", "/index.html"), ("update", "/service-worker.js"), ("register", "/service-worker.js")] {
        let before = viewer.server.seen();
        assert_eq!(asked(way), true, "{way}");
        assert!(since(&viewer, &before).contains(&format!("GET {address}")), "{way}");
    }
    let before = viewer.server.seen();
    assert_eq!(asked("message"), false);
    assert!(!since(&viewer, &before).contains(&"GET /index.html".to_owned()));
}

#[test]
fn a_newer_version_waits_for_the_readers_word() {
    let mut viewer = Opening::default().before_the_page(TAKEN).open_sealed();
    keep(&viewer);
    // Another version, told by one colour.
    let style = format!("{}\n:root {{ --version: newer; }}\n", text("style.css"));
    let script = text("service-worker.js");
    let old_hash = hash(&text("style.css"));
    assert!(script.contains(&old_hash), "the style's hash is listed");
    let version = script.split('"').nth(1).expect("a version").to_owned();
    let newer = script.replace(&old_hash, &hash(&style)).replacen(&version, "0123456789abcdef", 1);
    viewer.serve_again(|site| site.replace("style.css", bytes(style)).replace("service-worker.js", bytes(newer)));

    let shown = "return getComputedStyle(document.documentElement).getPropertyValue('--version').trim();";
    // The browser looks for a newer script with the next load; until the reader takes it, the page stays the one that was kept.
    viewer.reload();
    let waiting = "return container.getRegistration().then((one) => Boolean(one.waiting || one.installing));";
    let started = std::time::Instant::now();
    while viewer.ask(waiting) != true && started.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(100));
    }
    viewer.reload();
    assert_eq!(viewer.ask(shown), "");
    assert!(viewer.words("#newer").contains("newer version"), "{}", viewer.words("#newer"));
    viewer.screenshot("offline-newer");
    viewer.click("#newer-take");
    viewer.wait("getComputedStyle(document.documentElement).getPropertyValue('--version').trim() === 'newer'", PATIENCE);
    viewer.wait_sealed();
    assert_eq!(viewer.words("#newer"), "");
    stored(&viewer, "2 1");
}

#[test]
fn a_page_that_does_not_arrive_as_listed_is_not_kept() {
    let viewer = Opening::default().replace("leak.js", bytes(format!("{} ", text("leak.js"))));
    let viewer = viewer.before_the_page(TAKEN).open_sealed();
    viewer.click("#seal");
    viewer.click("#offline-keep");
    wait_for_word(&viewer, "Try again");
    viewer.click("#seal");
    assert!(viewer.words("#privacy").contains("could not be kept"), "{}", viewer.words("#privacy"));
    stored(&viewer, "0 0");
    viewer.analyze("spliced.jpg", &forged());
}

#[test]
fn the_page_says_when_there_is_no_network() {
    let viewer = Opening::default().open_sealed();
    assert_eq!(viewer.words("#offline"), "");
    let cut = serde_json::json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    viewer.browser.devtools("Network.emulateNetworkConditions", &cut).expect("no network");
    viewer.wait("document.querySelector('#offline').innerText.includes('Offline')", PATIENCE);
    viewer.screenshot("offline-now");
    viewer.analyze("spliced.jpg", &forged());
}

/// Keep the page, by its link, and come back to the sealed page.
fn keep(viewer: &Viewer) {
    if viewer.count("#privacy") == 0 {
        viewer.click("#seal");
    }
    viewer.click("#offline-keep");
    wait_for_word(viewer, "Remove it");
}

/// Wait for a link or sentence of the panel in the page that loads again, without opening the panel.
fn wait_for_word(viewer: &Viewer, word: &str) {
    viewer.wait(
        &format!("window.telltale?.sealed && document.querySelector('#privacy')?.textContent.includes({word:?})"),
        PATIENCE,
    );
}

/// How many stores of files and how many scripts the browser has for the page.
fn stored(viewer: &Viewer, expected: &str) {
    let script = "return Promise.all([caches.keys(), container.getRegistrations()]).then((all) => all.map((one) => one.length).join(' '));";
    assert_eq!(viewer.ask(script), expected);
}

fn text(path: &str) -> String {
    fs::read_to_string(site().join(path)).expect("a file of the page")
}

fn bytes(text: String) -> Replacement {
    Replacement::Bytes(text.into_bytes())
}

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
