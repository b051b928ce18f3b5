//! The page that asks a vision model on the reader's machine: what is measured decides, what the model says is marked, and nothing goes
//! anywhere but to the one program that the reader named.
//!
//! The witnesses are the log of the page's own server, the chat server's, and a port that nobody has a reason to reach.

use std::collections::BTreeSet;
use std::fs;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};
use telltale_tests::{Allows, Answer, Asked, Chat, Witness, forged};
use walkdir::WalkDir;

use crate::looks::look_in_every_way;
use crate::pages::{Opening, Viewer, site};

/// A few answers, or a program that does not answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// The sign that [`forged`] shows at its altered place.
const SIGN: &str = "jpeg/double-quantization-local";
/// What a quick run asks about one object, in order.
const STEPS: [&str; 10] = [
    "objects",
    "merge",
    "attributes",
    "attributes-itemised",
    "relations",
    "relations-itemised",
    "summary",
    "look",
    "scan",
    "finish",
];

/// A model that sees one thing where the picture was altered. One claim fits the measurement there, one is contradicted by it, one was not
/// measured, and two name no place.
fn good(asked: &Asked) -> Answer {
    let claim = |name: &str, place: Json| json!({ "name": name, "phenomenon": format!("{name}, seen"), "reasoning": "odd", "box": place });
    let cites = |says: &str| json!([{ "check": SIGN, "says": says }]);
    Answer::Object(match asked.step.as_str() {
        "objects" => json!({ "objects": [{ "name": "board", "box": [400, 300, 680, 640] }] }),
        "merge" => json!({ "objects": [{ "name": "board", "from": ["d1.1"] }] }),
        "attributes" => json!({ "attributes": [{ "attribute": "edge", "seen": "sharp" }] }),
        "attributes-itemised" => json!({ "claims": [
            claim("Edge", json!([250, 250, 750, 750])), claim("Beyond", json!([900, 900, 1200, 1200])),
        ] }),
        "relations" => json!({ "relations": [] }),
        "relations-itemised" => json!({ "claims": [] }),
        "summary" => {
            json!({ "claims": [{ "from": ["a1.1"], "name": "Edge", "phenomenon": "A sharp edge.", "reasoning": "odd" }] })
        }
        "look" => json!({ "looks": [{ "claim": "s1.1", "visible": "yes", "cites": cites("present") }] }),
        "scan" => {
            let mut seamless = claim("Seamless", json!([430, 330, 650, 610]));
            seamless["cites"] = cites("absent");
            json!({ "claims": [claim("Empty sky", json!([0, 0, 200, 200])), seamless, claim("Everywhere", json!([0, 0, 1000, 1000]))] })
        }
        "finish" => json!({ "statements": [
            { "from": ["s1.1"], "name": "Board", "phenomenon": "Its edge is sharp.", "reasoning": "Edges are soft.", "naturalness": 30 },
            { "from": ["w1.1"], "name": "Sky", "phenomenon": "It is empty.", "reasoning": "No clouds.", "naturalness": null },
        ], "dropped": [] }),
        "question" => json!({
            "answer": "A dark edge.", "because": "It is darker than both sides.", "box": [300, 300, 700, 700], "naturalness": null, "cites": [],
        }),
        other => panic!("nobody asks for {other}"),
    })
}

#[test]
fn what_a_model_says_is_marked_placed_and_held_to_what_was_measured() {
    let chat = Chat::new(Allows::Everybody, good);
    let viewer = opened(&chat);
    let before = viewer.server.seen().len();
    assert!(viewer.words("#seal-state").contains("127.0.0.1"), "{}", viewer.words("#seal-state"));
    measured(&viewer);
    assert_eq!(chat.arrived(), ["list"], "nothing is sent before the reader starts it");
    assert!(viewer.words("#budget").contains("Calls at most: 25."), "{}", viewer.words("#budget"));

    viewer.click("#start");
    viewer.wait("document.querySelectorAll('#said > li').length === 3", PATIENCE);
    assert_eq!(chat.steps(), STEPS);
    let standings = "return [...document.querySelectorAll('#said > li')].map((said) => said.dataset.standing).join(' ');";
    assert_eq!(viewer.ask(standings), "supported not-measured contradicted");
    let said = viewer.words("#said");
    for words in ["A model says", "Board (a model’s statement)", "Its edge is sharp.", "that a measurement contradicts"] {
        assert!(said.contains(words), "“{words}” is not in: {said}");
    }
    let left_out = viewer.ask("return document.querySelector('#left-out').textContent;");
    let left_out = left_out.as_str().unwrap_or_default();
    assert!(left_out.contains("does not lie in the picture") && left_out.contains("most of the picture"), "{left_out}");
    viewer.click("#said button");
    assert_eq!(
        viewer.ask("return document.querySelectorAll('#places .outline-light').length;"),
        1,
        "the chosen one's place alone"
    );

    let report = viewer.report();
    let of_model: Vec<&Json> =
        report["findings"].as_array().expect("findings").iter().filter(|one| one["code"] == "model/statement").collect();
    assert_eq!(of_model.len(), 3);
    assert!(of_model.iter().all(|one| one["severity"] == "info"), "{of_model:?}");
    assert!(report["limits"].to_string().contains("The model scripted looked at this picture too."));

    let log = saved(&viewer, "#save-log", "-model-log.jsonl");
    let lines: Vec<Json> = log.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    assert_eq!(lines.len(), STEPS.len());
    assert!(lines.iter().all(|line| line["answer"].is_string() && line["request"]["messages"].is_array()));
    assert!(!log.contains("base64"), "no part of the picture");
    assert!(saved(&viewer, "#save-html", ".html").contains("Its edge is sharp."));

    ask_about(&viewer, "Is that edge odd?", [330, 170, 150, 120]);
    viewer.wait("document.querySelectorAll('#said > li').length === 4", PATIENCE);
    assert!(viewer.words("#said").contains("A model’s answer about a place"));
    assert_eq!(chat.steps().last().map(String::as_str), Some("question"));

    assert_eq!(viewer.server.seen().len(), before, "{:?}", viewer.server.seen());
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    nothing_else_is_reached(&viewer, before);
    let mut found = Vec::new();
    look_in_every_way(&viewer, "local-model", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

/// Tries that the page's policies must stop: its own server, another program of this machine, and the same machine by a name.
fn nothing_else_is_reached(viewer: &Viewer, before: usize) {
    let elsewhere = Witness::new();
    let by_name = elsewhere.origin().replace("127.0.0.1", "localhost");
    for address in [viewer.server.origin(), elsewhere.origin(), by_name] {
        let script = "return fetch(arguments[0], { mode: 'no-cors' }).then(() => 'went through', () => 'stopped');";
        assert_eq!(viewer.browser.run(script, &[json!(format!("{address}/leak"))]).expect("a try"), "stopped", "{address}");
    }
    assert_eq!(elsewhere.arrived(), Vec::<String>::new());
    assert_eq!(viewer.server.seen().len(), before, "{:?}", viewer.server.seen());
}

#[test]
fn servers_that_behave_badly_are_named_and_nothing_that_they_said_is_lost() {
    let chat = Chat::new(Allows::Everybody, good);
    let viewer = opened(&chat);
    measured(&viewer);
    let ends = |words: &str| {
        viewer.click("#start");
        let seen = format!(
            "document.querySelector('#outcome').innerText.includes({words:?}) && document.querySelector('#running').hidden"
        );
        viewer.wait(&seen, PATIENCE);
    };
    chat.follow(|_| Answer::Words("I cannot help with that."));
    ends("no list of objects");
    assert_eq!(chat.steps(), ["objects"; 3], "asked again twice");

    let elsewhere = Witness::new();
    let to = format!("{}/v1/chat/completions", elsewhere.origin());
    chat.follow(move |_| Answer::Redirect(to.clone()));
    ends("points to another address");
    assert_eq!(elsewhere.arrived(), Vec::<String>::new(), "a picture is never sent on");

    chat.follow(|asked| if asked.step == "look" { Answer::Close } else { good(asked) });
    ends("broke off its answer");
    let so_far = chat.steps().len();
    chat.follow(|asked| if asked.step == "scan" { Answer::Hang } else { good(asked) });
    viewer.click("#start");
    viewer.wait("document.querySelector('#progress').innerText.includes('Call 9')", PATIENCE);
    viewer.click("#stop");
    viewer.wait("document.querySelector('#outcome').innerText.includes('Stopped')", PATIENCE);
    assert_eq!(chat.steps()[so_far..], ["look", "scan"], "what was answered before is not asked again");

    chat.follow(|asked| if asked.step == "scan" { Answer::Refusal("I do not look at boards.") } else { good(asked) });
    ends("Answers that were there already: 8.");
    assert!(
        viewer.ask("return document.querySelector('#problems').textContent;").to_string().contains("I do not look at boards.")
    );
    assert_eq!(viewer.count("#said > li"), 1);

    let script = "
        const model = document.querySelector('#model');
        model.value = 'big:cloud';
        model.dispatchEvent(new Event('input', { bubbles: true }));";
    viewer.ask(script);
    let asked = chat.steps().len();
    ends("runs elsewhere");
    assert_eq!(chat.steps().len(), asked);
}

#[test]
fn a_program_that_cannot_be_used_is_told_from_one_that_is_not_there() {
    let viewer = Opening::default().local_model().open_sealed();
    let before = viewer.server.seen().len();
    let closed = Chat::new(Allows::Nobody, good);
    // A port that was free a moment ago.
    let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr()).expect("a free port").port();
    let nobody = format!("http://127.0.0.1:{port}/v1");
    let cases = [
        ("http://192.0.2.1:8080/v1".to_owned(), "no address that can be used"),
        ("http://127.0.0.2:8080/v1".to_owned(), "only reach 127.0.0.1"),
        (nobody, "Nobody answers there"),
        (closed.address(), "does not let this page read"),
    ];
    for (address, says) in cases {
        connect(&viewer, &address);
        viewer.wait(&format!("document.querySelector('#connection').innerText.includes({says:?})"), PATIENCE);
    }
    assert_eq!(closed.steps(), Vec::<String>::new());
    assert_eq!(viewer.server.seen().len(), before);
}

#[test]
fn the_main_page_leads_there_but_at_no_stand_and_a_kept_page_asks_models_too() {
    let chat = Chat::new(Allows::Everybody, good);
    let viewer = Opening::default().query("kiosk").open_sealed();
    viewer.click("#seal");
    assert_eq!(viewer.count("#local-model"), 0);
    let mut viewer = Opening::default().open_sealed();
    viewer.click("#seal");
    let address = viewer.ask("return document.querySelector('#local-model a').href;");
    assert!(address.as_str().is_some_and(|address| address.ends_with("/local-model/?lang=en")), "{address}");

    viewer.click("#offline-keep");
    let kept = "window.telltale?.sealed && document.querySelector('#privacy')?.textContent.includes('Remove it')";
    viewer.wait(kept, Duration::from_secs(120));
    viewer.unplug();
    viewer.browser.go(address.as_str().unwrap_or_default()).expect("a kept page");
    viewer.wait_sealed();
    connect(&viewer, &chat.address());
    viewer.wait("document.querySelector('#model').value === 'scripted'", PATIENCE);
}

#[test]
fn what_is_kept_is_every_file_of_the_site_and_no_other() {
    let script = fs::read_to_string(site().join("service-worker.js")).expect("a script");
    let listed: BTreeSet<String> =
        script.lines().filter_map(|line| Some(line.split_once(": \"sha256-")?.0.trim().replace('"', ""))).collect();
    let files = WalkDir::new(site()).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    let there: BTreeSet<String> = files
        .filter_map(|entry| Some(entry.path().strip_prefix(site()).ok()?.to_str()?.to_owned()))
        .filter(|path| path != "service-worker.js")
        .collect();
    assert_eq!(listed, there);
    assert!(listed.contains("local-model/local_model_bg.wasm") && listed.contains("local-model/ar.ftl"), "{listed:?}");
}

/// The sealed page, connected to this program.
fn opened(chat: &Chat) -> Viewer {
    let viewer = Opening::default().local_model().open_sealed();
    connect(&viewer, &chat.address());
    viewer.wait("document.querySelector('#model').value === 'scripted'", PATIENCE);
    viewer
}

fn connect(viewer: &Viewer, address: &str) {
    let script = "
        const field = document.querySelector('#address');
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    viewer.browser.run(script, &[json!(address)]).expect("a field");
    viewer.click("#connect");
}

/// Chooses a picture and waits until it is measured.
fn measured(viewer: &Viewer) {
    viewer.choose_by("#choose-input", "spliced.jpg", &forged());
    viewer.wait_state("done");
    assert_eq!(viewer.count(&format!("#measured [data-code='{SIGN}']")), 1, "{}", viewer.words("#measured"));
}

fn ask_about(viewer: &Viewer, question: &str, place: [u32; 4]) {
    let script = "
        const write = (id, value, kind) => {
          const field = document.getElementById(id);
          field.value = value;
          field.dispatchEvent(new Event(kind, { bubbles: true }));
        };
        ['place-left', 'place-top', 'place-width', 'place-height'].forEach((id, i) => write(id, arguments[1][i], 'change'));
        write('question', arguments[0], 'input');";
    viewer.browser.run(script, &[json!(question), json!(place)]).expect("fields");
    viewer.click("#ask");
}

/// Press a button and read what arrives in the folder of downloads.
fn saved(viewer: &Viewer, button: &str, ending: &str) -> String {
    let folder = viewer.downloads();
    let _ = fs::remove_dir_all(&folder);
    viewer.click(button);
    let started = Instant::now();
    loop {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        let path = entries.map(|entry| entry.path()).find(|path| path.to_string_lossy().ends_with(ending));
        // The browser reserves the name with an empty file before the content is there.
        if let Some(text) = path.and_then(|path| fs::read_to_string(path).ok()).filter(|text| !text.is_empty()) {
            return text;
        }
        assert!(started.elapsed() < Duration::from_secs(20), "nothing was downloaded");
        std::thread::sleep(Duration::from_millis(50));
    }
}
