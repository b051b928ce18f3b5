//! Pictures that the reader knows to be generated, and the others beside them.

use std::time::Duration;

use telltale_scenes as scenes;
use telltale_tests::{Folder, Tolerance, differences, forged, telltale};

use crate::looks::look_in_every_way;
use crate::pages::{Opening, codes};

/// A few analyses, with the network on a processor that others use too.
const PATIENCE: Duration = Duration::from_secs(240);
const CODE: &str = "network/known-pictures";

#[test]
fn a_marked_picture_is_compared_with_the_others_as_the_command_line_does() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    let seen = viewer.server.seen().len();
    let known = scenes::encode_png(&scenes::render(9, 900, 600));
    viewer.choose_all(&[("shown.jpg", &forged()), ("known.png", &known), ("same.jpg", &forged()), ("no picture.txt", b"words")]);
    viewer.wait("document.querySelector('#pictures-progress').textContent.startsWith('4 of 4')", PATIENCE);
    assert_eq!(viewer.count("[name=known]"), 0);
    viewer.click("#known-offer summary");
    assert_eq!((viewer.count("[name=known]"), viewer.words("#nearness").as_str()), (3, ""));
    viewer.click("[data-picture='2'] [name=known]");
    viewer.wait("document.querySelector('#nearness').textContent.includes('known.png')", PATIENCE);
    let check = |report: &serde_json::Value| {
        report["checks"].as_array().expect("checks").iter().filter(|check| check["code"] == CODE).count()
    };
    assert_eq!(check(&viewer.report()), 1);

    // The same picture is as near as can be, and nearer than the other.
    viewer.click("[data-picture='3'] [name=known]");
    viewer.wait("document.querySelector('#nearness').textContent.includes('same.jpg')", PATIENCE);
    assert!(viewer.words("#nearness").contains("nearness 1.00"), "{}", viewer.words("#nearness"));
    let report = viewer.report();
    assert!(codes(&report).contains(&CODE), "{:?}", codes(&report));
    look_in_every_way(&viewer, "known", &mut found);
    let folder = Folder::new();
    let paths =
        [("shown.jpg", forged()), ("known.png", known), ("same.jpg", forged())].map(|(name, bytes)| folder.file(name, &bytes));
    let options = ["analyze".as_ref(), "--json".as_ref(), paths[0].as_os_str()].into_iter();
    let marks = paths[1..].iter().flat_map(|path| ["--known".as_ref(), path.as_os_str()]);
    let native = telltale(options.chain(marks)).report();
    assert_eq!(differences(&report, &native, Tolerance::default()), Vec::<String>::new());

    viewer.click("#known-beside");
    viewer.wait("document.querySelector('#beside .name').textContent.includes('same.jpg')", PATIENCE);
    // What rested on marks goes with them.
    viewer.click("[data-picture='3'] [name=known]");
    viewer.click("[data-picture='2'] [name=known]");
    viewer.wait("document.querySelector('#nearness').textContent === ''", PATIENCE);
    assert_eq!((check(&viewer.report()), codes(&viewer.report()).contains(&CODE)), (0, false));
    assert_eq!(viewer.server.seen().len(), seen, "a sealed page asks for nothing");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn known_pictures_stay_in_the_browser_only_when_their_reader_asks_for_it() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    let databases = "return indexedDB.databases().then((all) => all.length);";
    let known = scenes::encode_png(&scenes::render(9, 900, 600));
    viewer.choose_all(&[("known.png", &known), ("other.jpg", &forged())]);
    viewer.wait("document.querySelector('#pictures-progress').textContent.startsWith('2 of 2')", PATIENCE);
    assert!(viewer.count("#shelf") == 0, "nothing is marked and nothing is kept");
    viewer.click("#known-offer summary");
    viewer.click("[data-picture='1'] [name=known]");
    assert_eq!((viewer.count("#shelf-keep"), viewer.count("#shelf-open")), (1, 0));
    assert_eq!(viewer.ask(databases), 0, "a mark alone keeps nothing");
    viewer.click("#shelf-keep");
    viewer.wait("document.querySelector('#shelf-state').textContent.startsWith('One known picture')", PATIENCE);
    viewer.click("#shelf-keep");
    assert_eq!(viewer.ask(databases), 1);
    look_in_every_way(&viewer, "shelf", &mut found);

    viewer.reload();
    viewer.wait("document.querySelector('#shelf-state').textContent.startsWith('One known picture')", PATIENCE);
    let seen = viewer.server.seen().len();
    viewer.click("#shelf-open");
    viewer.wait_state("done");
    assert_eq!(viewer.count("#shelf-open"), 0, "what is open is not opened again");
    viewer.choose("other.jpg", &forged());
    viewer.wait("document.querySelector('#nearness').textContent.includes('known.png')", PATIENCE);
    viewer.click("#shelf-erase");
    viewer.wait("document.querySelector('#shelf-state').textContent.startsWith('No known picture is kept')", PATIENCE);
    assert_eq!(viewer.ask("return document.activeElement.id;"), "shelf-state");
    assert_eq!((viewer.ask(databases).as_u64(), viewer.count("#shelf-open")), (Some(0), 0));
    assert!(viewer.words("#nearness").contains("known.png"), "an open picture stays marked");
    assert_eq!(viewer.server.seen().len(), seen, "a sealed page asks for nothing");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}
