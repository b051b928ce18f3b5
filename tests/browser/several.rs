//! Several pictures, and the tour through the samples.

use std::time::Duration;

use telltale_samples::SAMPLES;
use telltale_site::Replacement;
use telltale_tests::{forged, ordinary, stated};

use crate::looks::look_in_every_way;
use crate::pages::{Opening, Viewer, codes, site};

/// A few analyses, with the network on a processor that others use too.
const PATIENCE: Duration = Duration::from_secs(240);
/// Answers every question of the page with no, and keeps the questions.
const NO: &str = "window.asked = []; window.confirm = (question) => { asked.push(question); return false; };";

#[test]
fn pictures_that_come_together_are_analysed_one_after_the_other() {
    let mut found = Vec::new();
    let viewer = Opening::default().before_the_page(NO).open_sealed();
    let before = viewer.server.seen().len();
    viewer.choose_all(&[("a <b>.jpg", &forged()), ("b.png", &stated()), ("c.txt", b"no picture"), ("d.jpg", &ordinary())]);
    wait_through(&viewer, 4);
    let table = table(&viewer);
    assert_eq!(table.len(), 4, "{table:?}");
    assert!(table[0].starts_with("a <b>.jpg|Low|1|analysed"), "{table:?}");
    assert!(table[1].contains("|Moderate|1|"), "{table:?}");
    assert!(table[2].ends_with("|cannot be analysed"), "{table:?}");
    assert!(table[3].contains("|–|0|analysed"), "{table:?}");
    assert!(codes(&viewer.report()).contains(&"jpeg/double-quantization-local"), "the first one is shown");
    look_in_every_way(&viewer, "pictures", &mut found);

    // What was written lies aside with its picture, and is asked about only when that goes.
    viewer.click("#findings .card-button");
    viewer.click("#findings .card button[name='accepted']");
    show(&viewer, 1);
    viewer.wait_state("done");
    assert!(codes(&viewer.report()).contains(&"metadata/generator"), "{:?}", codes(&viewer.report()));
    show(&viewer, 0);
    assert_eq!(viewer.words("#findings .card .decision"), "accepted");
    viewer.click("#pictures-remove");
    assert_eq!(viewer.ask("return asked.length;"), 1);
    show(&viewer, 2);
    assert_eq!(viewer.state(), "unsupported");
    viewer.click("#pictures-remove");
    viewer.wait("document.querySelectorAll('#pictures tr[data-picture]').length === 3", PATIENCE);
    assert_eq!(viewer.ask("return asked.length;"), 1, "nothing was written on that one");

    let downloads = viewer.downloads();
    let saved = |button: &str, name: &str| {
        viewer.click(button);
        let file = downloads.join(name);
        let started = std::time::Instant::now();
        // The browser reserves the name with an empty file before the content is there.
        while !file.metadata().is_ok_and(|file| file.len() > 0) && started.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(50));
        }
        std::fs::read_to_string(file).expect("reports")
    };
    assert_eq!(saved("#pictures-save-page", "telltale-reports.html").matches("<h1>").count(), 3);
    let lines = saved("#pictures-save", "telltale-reports.jsonl");
    let shas: Vec<String> = lines
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["file"]["sha256"].to_string())
        .collect();
    assert_eq!(shas.len(), 3);
    assert_eq!(viewer.server.seen().len(), before, "no request was made because of a picture");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn many_files_at_once_can_be_stopped() {
    let viewer = Opening::default().open_sealed();
    let script = "
        const dataTransfer = new DataTransfer();
        for (let i = 0; i < 500; i++) dataTransfer.items.add(new File([`no picture ${i}`], `${i}.txt`));
        dataTransfer.items.add(new File([Uint8Array.from(atob(arguments[0]), (letter) => letter.charCodeAt(0))], 'last.png'));
        document.querySelector('.page').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));";
    use base64::Engine as _;
    let png = base64::engine::general_purpose::STANDARD.encode(stated());
    viewer.browser.run(script, &[serde_json::json!(png)]).expect("a drop");
    viewer.wait("document.querySelectorAll('#pictures tr[data-picture]').length === 501", PATIENCE);
    viewer.click("#pictures-stop");
    viewer.wait("!document.querySelector('#pictures-stop').checkVisibility()", PATIENCE);
    let table = table(&viewer);
    assert!(table[500].ends_with("|stopped"), "{}", table[500]);
    // One that was stopped can still be looked at.
    show(&viewer, 500);
    viewer.click("#again");
    viewer.wait_state("done");
}

#[test]
fn one_that_waits_can_be_stopped_without_being_shown_and_so_can_all() {
    let viewer = Opening::default().open_sealed();
    // Large enough to still be at work when the clicks come.
    let large = telltale_scenes::encode_png(&telltale_scenes::render(21, 2400, 1800));
    viewer.choose_all(&[("large.png", &large), ("b.png", &stated()), ("c.png", &stated())]);
    viewer.wait("window.telltale.state() === 'analysing'", PATIENCE);
    assert_eq!(viewer.ask("return document.querySelector('#pictures-save').disabled;"), true, "there is no report yet");
    // Rows are made anew whenever one of them changes, so they are asked for at the moment of the click.
    viewer.ask("document.querySelector('[data-picture=\"2\"] [name=stop]').click();");
    viewer.wait("document.querySelector('[data-picture=\"2\"]').textContent.includes('stopped')", PATIENCE);
    assert_eq!(
        (viewer.state().as_str(), viewer.count("[data-picture='2'] [name=stop]")),
        ("analysing", 0),
        "the other one goes on"
    );
    viewer.ask("document.querySelector('#pictures-stop-all').click();");
    viewer.wait_state("cancelled");
    viewer.wait("!document.querySelector('#pictures-stop-all').checkVisibility()", PATIENCE);
    assert_eq!(viewer.ask("return document.activeElement.id;"), "pictures-progress");
    assert!(table(&viewer).iter().all(|row| row.ends_with("|stopped")), "{:?}", table(&viewer));
    show(&viewer, 1);
    viewer.click("#again");
    viewer.wait_state("done");
    assert_eq!(viewer.ask("return document.querySelector('#pictures-save').disabled;"), false);
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn a_folder_says_how_much_of_it_was_left_out() {
    let script = std::fs::read_to_string(site().join("drop.js")).expect("a script");
    let fewer = script.replace("MAX_FILES = 5000", "MAX_FILES = 2");
    assert_ne!(fewer, script);
    let viewer = Opening::default().replace("drop.js", Replacement::Bytes(fewer.into_bytes())).open_sealed();
    let picture = stated();
    let all = [("1.png", picture.as_slice()), ("within/2.png", &picture), ("within/3.png", &picture), ("4.png", &picture)];
    viewer.drag_folder("holiday", &[&all[..], &[("notes.txt", b"words".as_slice())]].concat());
    viewer.wait("document.querySelectorAll('#pictures tr[data-picture]').length === 2", PATIENCE);
    wait_through(&viewer, 2);
    assert_eq!(table(&viewer).iter().map(|row| &row[..5]).collect::<Vec<_>>(), ["1.png", "4.png"]);
    assert!(viewer.words("#drop-note").contains("first 2 pictures") && viewer.words("#drop-note").contains("2 more"));
    viewer.screenshot("left-out");
    viewer.drag_folder("words", &[("notes.txt", b"words")]);
    viewer.wait("document.querySelector('#drop-note').innerText.includes('no picture')", PATIENCE);
    // A disk that was pulled out, say.
    viewer.ask(
        "const reader = { readEntries: (_, fail) => fail(new DOMException('gone', 'NotFoundError')) };
        DataTransferItem.prototype.webkitGetAsEntry = () => ({ isDirectory: true, createReader: () => reader });",
    );
    viewer.drag_folder("gone", &[("5.png", &picture)]);
    viewer.wait("document.querySelector('#drop-note').innerText.includes('could not read a file')", PATIENCE);
}

#[test]
fn an_address_is_not_fetched_and_the_page_says_what_to_do_instead() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen().len();
    let script = "
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/uri-list', `${location.origin}/picture.png`);
        document.querySelector('.page').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));";
    viewer.ask(script);
    viewer.wait("document.querySelector('#drop-note').innerText.includes('Only an address')", PATIENCE);
    assert_eq!(viewer.server.seen().len(), before);
    viewer.analyze("b.png", &stated());
    assert_eq!(viewer.words("#drop-note"), "");
}

#[test]
fn the_tour_shows_what_it_promises() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.click("#tour-start");
    viewer.wait("document.querySelectorAll('#pictures tr[data-picture]').length === 6", PATIENCE);
    viewer.wait_sealed();
    let n_seen = viewer.server.seen().len();
    wait_through(&viewer, 6);
    for (i, sample) in SAMPLES.iter().enumerate() {
        viewer.wait_state("done");
        let report = viewer.report();
        let strongest = viewer.ask("return document.querySelector('#strip').dataset.strongest;");
        match sample.shows {
            Some(code) => assert!(codes(&report).contains(&code), "{}: {:?}", sample.name, codes(&report)),
            None => assert!(["none", "info"].contains(&strongest.as_str().unwrap_or_default()), "{}: {strongest}", sample.name),
        }
        assert_eq!(report["arrival"], "sample");
        look_in_every_way(&viewer, &format!("tour-{}", sample.name), &mut found);
        assert!(viewer.words("#tour").contains(&format!("Picture {} of 6", i + 1)), "{}", viewer.words("#tour"));
        if i + 1 < SAMPLES.len() {
            viewer.click("#tour-next");
        }
    }
    assert_eq!(viewer.count("#tour-next"), 0);
    assert_eq!(viewer.server.seen().len(), n_seen, "the samples were there before the seal");
    viewer.click("#tour-end");
    viewer.wait_state("empty");
    assert_eq!(found, Vec::<String>::new());
}

fn show(viewer: &Viewer, row: usize) {
    viewer.ask(&format!("document.querySelectorAll('#pictures .picture-name')[{row}].click();"));
    viewer.wait(
        &format!("document.querySelectorAll('#pictures .picture-name')[{row}]?.getAttribute('aria-pressed') === 'true'"),
        PATIENCE,
    );
}

fn wait_through(viewer: &Viewer, n: usize) {
    let through = format!("document.querySelector('#pictures-progress').textContent.startsWith('{n} of {n}')");
    viewer.wait(&through, PATIENCE);
}

/// Rows of the table, cells parted by strokes.
fn table(viewer: &Viewer) -> Vec<String> {
    let script = "return [...document.querySelectorAll('#pictures tr[data-picture]')].map((row) => [...row.children].slice(0, 4).map((cell) => (cell.querySelector('.picture-name') ?? cell).textContent).join('|'));";
    let rows = viewer.ask(script);
    rows.as_array().expect("rows").iter().map(|row| row.as_str().unwrap_or_default().to_owned()).collect()
}
