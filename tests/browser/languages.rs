//! The page in each of its languages.

use std::time::Duration;

use serde_json::Value as Json;
use telltale_catalogue::{Catalogue, LANGUAGES};
use telltale_scenes as scenes;
use telltale_site::Replacement;
use telltale_tests::{Folder, Tolerance, differences, forged, stated, telltale};

use crate::looks::{BREAKING, KINDS, SLOW, STUCK, look};
use crate::pages::{Opening, Viewer};

/// What the reader's browser prefers, the last one with a region that we have no sentences for.
const PREFERS: &str = "Object.defineProperty(navigator, 'languages', { get: () => ['nn-NO', 'pt-BR', 'en-US'] });";

#[test]
fn every_language_fits_and_says_the_same_as_the_command_line() {
    let folder = Folder::new();
    let file = folder.file("spliced.jpg", &forged());
    let mut found = Vec::new();
    for language in LANGUAGES {
        let tag = language.tag;
        let viewer = Opening::default().query(&format!("lang={tag}")).open_sealed();
        let direction = if language.is_right_to_left { "rtl" } else { "ltr" };
        assert_eq!(
            viewer.ask("return [document.documentElement.lang, document.documentElement.dir];"),
            Json::from(vec![tag, direction])
        );
        assert_eq!(viewer.words("#languages summary"), language.name);
        look_wide_and_narrow(&viewer, &format!("{tag}-empty"), &mut found);
        viewer.click("#languages summary");
        look_wide_and_narrow(&viewer, &format!("{tag}-languages"), &mut found);
        viewer.click("#languages summary");
        let report = viewer.analyze("spliced.jpg", &forged());
        let theirs = telltale(["analyze", "--json", "--lang", tag, file.to_str().expect("a path")]);
        assert_eq!(differences(&report, &theirs.report(), Tolerance::default()), Vec::<String>::new(), "{tag}");
        viewer.click("#findings .card .card-button");
        viewer.click("#lab-button");
        look_wide_and_narrow(&viewer, &format!("{tag}-chosen"), &mut found);
        viewer.click("#seal");
        look_wide_and_narrow(&viewer, &format!("{tag}-privacy"), &mut found);
        let words = viewer.words("body");
        let ids: Vec<&str> =
            words.split_whitespace().filter(|word| word.starts_with("page-") || word.starts_with("lab-")).collect();
        assert_eq!(ids, Vec::<&str>::new(), "{tag}");
        assert_eq!(viewer.console_errors(), Vec::<String>::new());
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn what_is_written_from_the_right_can_be_read_in_every_part_of_the_page() {
    let mut found = Vec::new();
    let viewer = Opening::default().query("lang=ar").open_sealed();
    let larger = scenes::encode_png(&scenes::render(9, 900, 600));
    let huge = scenes::huge_header_png(16_000, 12_000);
    viewer.choose_all(&[("spliced.jpg", &forged()), ("larger.png", &larger), ("huge.png", &huge)]);
    viewer.wait("!document.querySelector('#pictures-stop').checkVisibility()", Duration::from_secs(240));
    viewer.wait_state("done");
    viewer.click("#findings [data-code='jpeg/double-quantization-local'] .card-button");
    viewer.click("[data-picture='2'] [name=compare]");
    let at = |place: &str| {
        viewer.ask(&format!("document.querySelector('{place}').scrollIntoView({{ block: 'center' }});"));
    };
    for scheme in ["light", "dark"] {
        viewer.set_media(&[("prefers-color-scheme", scheme)]);
        for (name, place) in [("compare", "#pictures"), ("rate", ".chosen .rate-plot"), ("looks", "#looks"), ("file", "#file")] {
            for width in [1280, 320] {
                viewer.set_size(width, 900);
                at(place);
                look(&viewer, &format!("ar-{name}-{scheme}-{width}"), &mut found);
            }
        }
    }
    viewer.set_size(1280, 900);
    viewer.click("[data-picture='3'] .picture-name");
    viewer.wait_state("too-large");
    at("#part");
    look_wide_and_narrow(&viewer, "ar-part", &mut found);
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_state_can_be_read_from_the_right() {
    let mut found = Vec::new();
    let arabic = || Opening::default().query("lang=ar");
    let mut see = |viewer: &Viewer, state: &str| {
        viewer.wait_state(state);
        for width in [1440, 320] {
            viewer.set_size(width, 900);
            look(viewer, &format!("ar-{state}-{width}"), &mut found);
        }
        viewer.set_size(1280, 900);
    };
    let viewer = arabic().before_the_page(STUCK).open();
    viewer.wait("document.querySelector('#choose') !== null", Duration::from_secs(60));
    see(&viewer, "loading");
    viewer.drop_file("stated.png", &stated());
    see(&viewer, "waiting");

    let viewer = arabic().replace("worker_bg.wasm", Replacement::Missing).open();
    see(&viewer, "not-loaded");

    let viewer = arabic().before_the_page(&format!("{KINDS}{SLOW}")).open_sealed();
    see(&viewer, "empty");
    for (name, bytes, state) in [
        ("empty.jpg", Vec::new(), "empty-file"),
        ("letter.txt", b"Dear editor, here is the picture.\n".to_vec(), "unsupported"),
        ("vast.png", scenes::huge_header_png(60_000, 60_000), "too-large"),
        ("header.png", b"\x89PNG\r\n\x1a\n".to_vec(), "damaged"),
    ] {
        viewer.drop_file(name, &bytes);
        see(&viewer, state);
    }
    viewer.drop_file("spliced.jpg", &forged());
    viewer.wait(
        "document.querySelectorAll('#checks [data-status]:not([data-status=pending])').length > 2",
        Duration::from_secs(60),
    );
    see(&viewer, "analysing");
    viewer.click("#cancel");
    see(&viewer, "cancelled");

    let viewer = arabic().before_the_page(&format!("{KINDS}{BREAKING}")).open_sealed();
    viewer.choose_and_delete("gone.png", &stated());
    see(&viewer, "unreadable");
    viewer.drop_file("stated.png", &stated());
    see(&viewer, "broken");
    for _ in 0..3 {
        viewer.drop_file("stated.png", &stated());
        viewer.wait("['broken', 'no-worker'].includes(window.telltale.state())", Duration::from_secs(30));
    }
    see(&viewer, "no-worker");
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_page_speaks_the_readers_language_and_the_reader_may_choose_another() {
    let asking = "window.asked = []; window.confirm = (question) => { asked.push(question); return asked.length > 1; };";
    let viewer = Opening::default().query("x=1").before_the_page(&format!("{PREFERS}{asking}")).open_sealed();
    assert_eq!(viewer.ask("return document.documentElement.lang;"), "pt");
    viewer.analyze("stated.png", &stated());

    let question = Catalogue::new("pt").plain("page-language-ask");
    for n_asked in [1, 2] {
        if viewer.ask("return document.querySelector('#languages').open;") == false {
            viewer.click("#languages summary");
        }
        viewer.screenshot("look-pt-languages");
        viewer.click("#languages [lang=uk]");
        if n_asked == 1 {
            let found = viewer.ask("return [document.documentElement.lang, location.search, ...asked];");
            assert_eq!(found, Json::from(vec!["pt", "?x=1", &question]), "a picture is not given up without a question");
            assert_eq!(viewer.state(), "done");
        }
    }
    viewer.wait("document.documentElement.lang === 'uk' && window.telltale?.sealed === true", Duration::from_secs(90));
    assert_eq!(viewer.ask("return location.search;"), "?x=1&lang=uk");
    assert_eq!(viewer.state(), "empty");
}

#[test]
fn before_the_program_is_there_the_page_already_speaks_the_language() {
    let viewer = Opening::default().query("lang=ar").before_the_page("delete window.WebAssembly;").open();
    let catalogue = Catalogue::new("ar");
    let expected = catalogue.plain("start-no-webassembly");
    viewer.wait(
        &format!("document.querySelector('#start-status').innerText === {}", Json::from(expected)),
        Duration::from_secs(20),
    );
    assert!(viewer.words("body").contains(&catalogue.plain("page-intro-silence")));
    let side = "const box = document.querySelector('.wordmark').getBoundingClientRect(); return innerWidth / 2 < box.left;";
    assert_eq!(viewer.ask(side), true, "the words begin at the right");
    viewer.screenshot("look-ar-no-webassembly");
}

fn look_wide_and_narrow(viewer: &Viewer, name: &str, found: &mut Vec<String>) {
    look(viewer, name, found);
    viewer.set_size(320, 640);
    look(viewer, &format!("{name}-320"), found);
    viewer.set_size(1280, 900);
}
