//! The reader's own part: judgements and findings that they add, and where these go.

use std::time::Duration;

use telltale_tests::{forged, stated};

use crate::looks::look_in_every_way;
use crate::pages::{Opening, Viewer};
use crate::saving::saved;

/// The first card.
const CARD: &str = "#findings .card";
/// Answers every question of the page with no, and keeps the questions.
const NO: &str = "window.asked = []; window.confirm = (question) => { asked.push(question); return false; };";

#[test]
fn a_judgement_is_shown_saved_and_taken_back() {
    let mut found = Vec::new();
    let viewer = Opening::default().before_the_page(NO).open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    let headline = viewer.words("#headline");
    viewer.click(&format!("{CARD} .card-button"));
    viewer.click(&format!("{CARD} button[name='accepted']"));
    viewer.wait(&format!("document.querySelector(\"{CARD} .decision\").innerText === 'accepted'"), Duration::from_secs(5));
    viewer.click(&format!("{CARD} button[name='rejected']"));
    write(&viewer, &format!("{CARD} .judgement textarea"), "Only a logo");
    assert_eq!(viewer.words(&format!("{CARD} .decision")), "rejected");
    assert_eq!(viewer.words("#headline"), headline, "a judgement changes no measurement");
    look_in_every_way(&viewer, "judged", &mut found);
    assert_eq!(found, Vec::<String>::new());

    let (_, html) = saved(&viewer, "html", ".html");
    assert!(html.contains("<dd>rejected</dd>") && html.contains("Only a logo"), "{html}");
    let (_, coco) = saved(&viewer, "coco", "-coco.json");
    assert!(!coco.contains("Only a logo"), "what was rejected is no anomaly: {coco}");
    for expected in ["rejected", "accepted", ""] {
        viewer.click("#review-undo");
        viewer.wait(&format!("document.querySelector(\"{CARD} .decision\").innerText === '{expected}'"), Duration::from_secs(5));
    }
    assert_eq!(viewer.ask("return document.querySelector('#review-undo').disabled;"), true);
    viewer.drop_file("stated.png", &stated());
    viewer.wait("JSON.parse(window.telltale.report() ?? '{}').file?.format === 'png'", Duration::from_secs(60));
    viewer.click("#pictures-remove");
    assert_eq!(viewer.ask("return asked.length;"), 0, "nothing is left to lose");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn what_a_reader_sees_is_drawn_kept_changed_and_removed() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    let counters = viewer.words(".counters");
    viewer.click("#own-add");
    viewer.click("#own-keep");
    assert!(viewer.words("#own-problem").contains("what it is"), "{}", viewer.words("#own-problem"));
    write(&viewer, "[name=own-name]", "Sphere");
    write(&viewer, "[name=own-phenomenon]", "Its shadow is missing. <b>");
    viewer.click("#own-form button[name='draw']");
    drag(&viewer, (0.3, 0.3), (0.6, 0.7));
    let place =
        "return ['left', 'top', 'width', 'height'].map((side) => Number(document.querySelector(`[name=own-${side}]`).value));";
    let drawn = viewer.ask(place);
    let sides: Vec<u64> = drawn.as_array().expect("four sides").iter().filter_map(serde_json::Value::as_u64).collect();
    assert!(sides.len() == 4 && sides[2] > 20 && sides[3] > 20, "{drawn}");
    assert_eq!(viewer.count("#outlines path[d^='M']"), 2, "the place is outlined while it is drawn");
    look_in_every_way(&viewer, "own-form", &mut found);
    viewer.click("#own-keep");
    let card = format!("{CARD}[data-code='person/own']");
    viewer.wait(&format!("document.querySelector(\"{card}\")?.classList.contains('chosen')"), Duration::from_secs(5));
    assert!(viewer.words(&card).contains("Its shadow is missing. <b>") && viewer.words(&card).contains("No reason was given"));
    assert_eq!(viewer.words(".counters"), counters, "what a person adds is not counted among the checks");
    look_in_every_way(&viewer, "own", &mut found);
    assert_eq!(found, Vec::<String>::new());

    let (_, json) = saved(&viewer, "json", ".json");
    let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let own = report["findings"].as_array().expect("findings").last().expect("the own one").clone();
    assert_eq!((own["code"].as_str(), own["basis"].as_str()), (Some("person/own"), Some("person")));
    assert_eq!(own["region"]["rects"][0]["width"].as_u64(), Some(sides[2]));

    viewer.click(&format!("{card} button[name='write']"));
    write(&viewer, "[name=own-name]", "Ball");
    viewer.click("#own-sight");
    viewer.click("#own-keep");
    viewer.wait(&format!("document.querySelector(\"{card} .card-name\").innerText === 'Ball'"), Duration::from_secs(5));
    assert_eq!(viewer.count(&card), 1);
    viewer.click(&format!("{card} button[name='remove']"));
    assert_eq!(viewer.count(&card), 0);
    viewer.click("#review-undo");
    assert_eq!(viewer.count(&card), 1);
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn a_place_is_outlined_with_pointer_and_keyboard_and_saved_as_drawn() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    viewer.click("#own-add");
    write(&viewer, "[name=own-name]", "Sphere");
    write(&viewer, "[name=own-phenomenon]", "Its edge is too sharp.");
    viewer.click("#own-form button[name='draw-outline']");
    for at in [(0.4, 0.4), (0.6, 0.4), (0.6, 0.6)] {
        drag(&viewer, at, at);
    }
    // The cross stands in the middle of the stage.
    let press = "document.querySelector('#stage').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));";
    viewer.ask(press);
    let corners = "return document.querySelector('[name=own-corners]').value.split(' ').length;";
    assert_eq!(viewer.ask(corners), 4);
    viewer.click("#own-corner-undo");
    assert_eq!(viewer.ask(corners), 3);
    assert_eq!(viewer.count("#drawn-strokes[d$='z']"), 1, "it is closed while it is drawn");
    drag(&viewer, (0.4, 0.4), (0.4, 0.4));
    // The first corner again ends it.
    viewer.wait(
        "document.querySelector(\"#own-form button[name='draw-outline'][aria-pressed='false']\") !== null",
        Duration::from_secs(5),
    );
    look_in_every_way(&viewer, "own-outline", &mut found);
    viewer.click("#own-keep");
    let card = format!("{CARD}[data-code='person/own']");
    viewer.wait(&format!("document.querySelector(\"{card}\")?.classList.contains('chosen')"), Duration::from_secs(5));
    assert_eq!(viewer.count("#outlines path[d^='M']"), 0, "no box around an outline");
    assert_eq!(found, Vec::<String>::new());
    let (_, json) = saved(&viewer, "json", ".json");
    let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let own = report["findings"].as_array().expect("findings").last().expect("the own one").clone();
    assert_eq!(own["region"]["drawn"]["strokes"][0]["points"].as_array().map(Vec::len), Some(3), "{own}");
    let (_, html) = saved(&viewer, "html", ".html");
    assert!(html.contains("<polygon points="), "{html}");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

/// Types words into a field and leaves it.
fn write(viewer: &Viewer, selector: &str, words: &str) {
    let words = serde_json::Value::from(words);
    viewer.ask(&format!(
        "const field = document.querySelector(\"{selector}\"); field.value = {words};
         field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    ));
}

/// Drags across the stage; both points are shares of its sides.
fn drag(viewer: &Viewer, from: (f64, f64), to: (f64, f64)) {
    viewer.ask(&format!(
        "const stage = document.querySelector('#stage');
         const box = stage.getBoundingClientRect();
         const send = (kind, x, y) => stage.dispatchEvent(new PointerEvent(kind, {{
           bubbles: true, pointerId: 1, button: 0, clientX: box.left + box.width * x, clientY: box.top + box.height * y }}));
         send('pointerdown', {}, {}); send('pointermove', {}, {}); send('pointerup', {}, {});",
        from.0, from.1, to.0, to.1, to.0, to.1
    ));
}
