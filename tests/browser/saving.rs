//! Reports that leave the page: in every form they are those of the command line.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::Value as Json;
use telltale_catalogue::Catalogue;
use telltale_tests::{Folder, Tolerance, differences, forged, target, telltale};

use crate::lab::talkative;
use crate::pages::{Opening, Viewer};

/// The forms in the order of the page, with the ending of their files.
const FORMS: [(&str, &str); 7] = [
    ("html", ".html"),
    ("markdown", ".md"),
    ("json", ".json"),
    ("media-review", "-media-review.json"),
    ("anomreason", "-anomreason.json"),
    ("coco", "-coco.json"),
    ("picture", ".png"),
];
/// What page and command line may tell differently: how the file came, and where the network ran.
const OWN: [&str; 4] = ["page-file-arrival", "page-runtime-backend", "page-runtime-reason", "page-runtime-self-test"];

#[test]
fn every_form_is_the_command_lines() {
    let viewer = Opening::default().open_sealed();
    let report = viewer.analyze("spliced.jpg", &forged());
    let folder = Folder::new();
    let file = folder.file("spliced.jpg", &forged());
    let names = FORMS.map(|(name, _)| name).join(",");
    let ended = telltale([
        "analyze".as_ref(),
        "--save".as_ref(),
        folder.path().as_os_str(),
        "--as".as_ref(),
        names.as_ref(),
        file.as_os_str(),
    ]);
    assert_eq!(ended.status, 0, "{}", ended.errors);

    let catalogue = Catalogue::new("en");
    let own: Vec<String> = OWN.map(|id| catalogue.plain(id)).into();
    let limit = report["limits"][0].as_str().expect("the limit of the way in");
    for (form, ending) in FORMS.iter().copied().filter(|(form, _)| !["json", "picture"].contains(form)) {
        let (name, text) = saved(&viewer, form, ending);
        let theirs = std::fs::read_to_string(folder.path().join(&name)).expect("the command line's");
        let is_own = |line: &&str| {
            let words = line.replace("\\", "").replace("&quot;", "\"");
            own.iter().any(|name| words.contains(&format!(">{name}<")) || words.contains(&format!("**{name}**")))
                || words.contains(limit)
        };
        if form == "media-review" {
            let strip = |text: &str| text.replace(&format!("\\n\\n{limit}"), "");
            assert_eq!(strip(&text), strip(&theirs), "{form}");
        } else {
            let lines = |text: &str| text.lines().filter(|line| !is_own(line)).map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(lines(&text), lines(&theirs), "{form}");
        }
    }
    let (name, png) = saved_bytes(&viewer, "picture", ".png");
    assert!(png.starts_with(b"\x89PNG"), "a picture");
    assert_eq!(png, std::fs::read(folder.path().join(&name)).expect("the command line's"), "the same bytes from both");
    std::fs::write(target().join("screens").join("outlined.png"), &png).expect("a place for pictures");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn the_page_to_print_is_whole_by_itself() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    let (_, html) = saved(&viewer, "html", ".html");
    let folder = Folder::new();
    let file = folder.file("report.html", html.as_bytes());
    for (name, width) in [("report", 900), ("report-320", 320)] {
        viewer.set_size(width, 1200);
        viewer.browser.go(&format!("file://{}", file.display())).expect("a page");
        viewer.screenshot(name);
        let wide = viewer.ask("return document.scrollingElement.scrollWidth > innerWidth;");
        assert_eq!(wide, false, "{name}");
    }
    assert_eq!(viewer.ask("return performance.getEntriesByType('resource').length;"), 0, "it asks nobody for anything");
    assert!(viewer.ask("return document.querySelectorAll('svg rect').length;").as_u64() > Some(1));
}

#[test]
fn the_report_for_programs_keeps_names_to_itself() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("talkative.jpg", &talkative());
    let (_, text) = saved(&viewer, "json", ".json");
    assert_eq!(text, viewer.ask("return window.telltale.report();").as_str().expect("text"));
    assert_eq!(text.lines().count(), 1, "one report, one line");
    assert!(!text.contains("Ada Example") && text.contains(r#"{"redacted":"name"}"#), "{text}");

    let folder = Folder::new();
    let file = folder.file("talkative.jpg", &talkative());
    let ended = telltale(["analyze".as_ref(), "--json".as_ref(), file.as_os_str()]);
    let page: Json = serde_json::from_str(&text).expect("JSON");
    assert_eq!(differences(&page, &ended.report(), Tolerance::default()), Vec::<String>::new());

    viewer.click("#save-sensitive");
    assert!(saved(&viewer, "json", ".json").1.contains("Ada Example"), "it was asked for");
    viewer.screenshot("save");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

/// Choose a form, press the button, and read what arrives in the folder of downloads: its name and its text.
pub fn saved(viewer: &Viewer, form: &str, ending: &str) -> (String, String) {
    let (name, bytes) = saved_bytes(viewer, form, ending);
    (name, String::from_utf8(bytes).expect("a text"))
}

fn saved_bytes(viewer: &Viewer, form: &str, ending: &str) -> (String, Vec<u8>) {
    let folder = viewer.downloads();
    let _ = std::fs::remove_dir_all(&folder);
    let place = FORMS.iter().position(|(name, _)| *name == form).expect("a form");
    viewer.ask(&format!(
        "const menu = document.querySelector('#save-form'); menu.value = '{place}';
         menu.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    ));
    viewer.click("#save-report");
    let started = Instant::now();
    loop {
        // The browser reserves the name with an empty file before the content is there.
        let has_content = |path: &PathBuf| path.metadata().is_ok_and(|file| file.len() > 0);
        let is_done = |path: &PathBuf| path.to_string_lossy().ends_with(ending) && has_content(path);
        let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        if let Some(path) = entries.map(|entry| entry.path()).find(is_done) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            assert!(name.starts_with("telltale-") && name.len() == "telltale-".len() + 12 + ending.len(), "{name}");
            return (name, std::fs::read(path).expect("a download"));
        }
        assert!(started.elapsed() < Duration::from_secs(20), "nothing was downloaded");
        std::thread::sleep(Duration::from_millis(50));
    }
}
