//! A picture in, its anomalies beside it.

use std::time::Duration;

use telltale_report::RectPx;
use telltale_tests::{SPLICED_PLACE, forged, ordinary, stated, turned};

use crate::pages::{Opening, codes};

#[test]
fn a_spliced_picture_gets_its_card_and_its_outline() {
    let viewer = Opening::default().open_sealed();
    viewer.screenshot("empty");
    let report = viewer.analyze("spliced.jpg", &forged());
    let code = "jpeg/double-quantization-local";
    assert!(codes(&report).contains(&code), "{:?}", codes(&report));
    viewer.screenshot("spliced");
    let card = format!("#findings .card[data-code='{code}']");
    for part in [".card-name", ".card-phenomenon", ".chip"] {
        assert!(!viewer.words(&format!("{card} {part}")).is_empty(), "{part} is empty");
    }
    viewer.click(&format!("{card} .card-button"));
    viewer.wait(&format!("document.querySelector(\"{card}\").classList.contains('chosen')"), Duration::from_secs(5));
    viewer.screenshot("spliced-chosen");
    assert!(viewer.words(&format!("{card} .detail")).len() > 200, "the detail says more than the card");
    assert!(1 <= viewer.count(&format!("{card} .detail tr[data-row]")), "a measurement is shown");

    let finding = report["findings"].as_array().expect("findings").iter().find(|f| f["code"] == code).expect("found above");
    let region: telltale_report::Region = serde_json::from_value(finding["region"].clone()).expect("a region");
    let middle = (SPLICED_PLACE.x + SPLICED_PLACE.width / 2, SPLICED_PLACE.y + SPLICED_PLACE.height / 2);
    let holds =
        |rect: &RectPx| (rect.x..rect.x + rect.width).contains(&middle.0) && (rect.y..rect.y + rect.height).contains(&middle.1);
    assert!(region.rects().iter().any(holds), "{region:?}");
    assert_eq!(viewer.count("#outlines path").min(1), 1, "the place is outlined");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn what_a_file_says_about_its_generator_is_shown() {
    let viewer = Opening::default().open_sealed();
    let report = viewer.analyze("stated.png", &stated());
    assert!(codes(&report).contains(&"metadata/generator"), "{:?}", codes(&report));
    viewer.screenshot("stated");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn a_picture_on_its_side_is_shown_upright() {
    let viewer = Opening::default().open_sealed();
    let report = viewer.analyze("turned.jpg", &turned());
    assert_eq!((report["file"]["width_px"].as_u64(), report["file"]["height_px"].as_u64()), (Some(192), Some(320)));
    let script = "const box = document.querySelector('#picture').getBoundingClientRect(); return box.width < box.height;";
    assert_eq!(viewer.browser.run(script, &[]).expect("a picture"), true);
    viewer.screenshot("turned");
}

#[test]
fn every_check_is_accounted_for() {
    let viewer = Opening::default().open_sealed();
    let report = viewer.analyze("ordinary.jpg", &ordinary());
    let n_checks = report["checks"].as_array().expect("checks").len() as u64;
    let script = "return document.querySelectorAll('#checks li[data-code]').length;";
    assert_eq!(viewer.browser.run(script, &[]).expect("a list").as_u64(), Some(n_checks));
    let script = "return [...document.querySelectorAll('.counter[data-count] dd')].map((dd) => Number(dd.innerText));";
    let counters = viewer.browser.run(script, &[]).expect("counters");
    assert_eq!(counters.as_array().map(Vec::len), Some(3), "{counters}");
    viewer.screenshot("ordinary");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn a_second_picture_replaces_the_first() {
    let viewer = Opening::default().open_sealed();
    let first = viewer.analyze("stated.png", &stated());
    viewer.drop_file("turned.jpg", &turned());
    viewer.wait(
        "window.telltale.state() === 'done' && JSON.parse(window.telltale.report()).file.orientation === 6",
        Duration::from_secs(120),
    );
    assert_ne!(first["file"]["sha256"], viewer.report()["file"]["sha256"]);
    assert_eq!(viewer.count("#findings .card[data-code='metadata/generator']"), 0, "a card of the first picture is left");
}

#[test]
fn a_drop_while_another_picture_is_analysed_wins() {
    let viewer = Opening::default().open_sealed();
    viewer.choose("spliced.jpg", &forged());
    viewer.wait("window.telltale.state() !== 'empty'", Duration::from_secs(10));
    viewer.drop_file("stated.png", &stated());
    viewer.wait(
        "window.telltale.state() === 'done' && window.telltale.report()?.includes('metadata/generator')",
        Duration::from_secs(120),
    );
    assert_eq!(viewer.report()["file"]["width_px"], 320);
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn a_file_dropped_before_the_seal_is_analysed_after_it() {
    let viewer = Opening::default().open();
    viewer.wait("window.telltale !== undefined", Duration::from_secs(60));
    viewer.drop_file("stated.png", &stated());
    viewer.wait_state("done");
    assert_eq!(viewer.browser.run("return window.telltale.sealed;", &[]).expect("a flag"), true);
}

#[test]
fn cancelling_stops_and_the_page_goes_on() {
    let viewer = Opening::default().open_sealed();
    // Large enough to still be at work when the click comes.
    let large = telltale_scenes::render(21, 2400, 1800);
    viewer.choose("large.jpg", &telltale_scenes::encode_jpeg(&large, 90, telltale_scenes::Sampling::Halved));
    viewer.wait("window.telltale.state() === 'analysing'", Duration::from_secs(20));
    let focus_is_on_the_headline = "document.activeElement?.id === 'headline'";
    viewer.click("#cancel");
    viewer.wait_state("cancelled");
    viewer.wait(focus_is_on_the_headline, Duration::from_secs(10));
    viewer.screenshot("cancelled");
    viewer.click("#again");
    viewer.wait(focus_is_on_the_headline, Duration::from_secs(10));
    viewer.wait("window.telltale.state() === 'analysing'", Duration::from_secs(20));
    viewer.click("#cancel");
    viewer.wait_state("cancelled");
    let report = viewer.analyze("stated.png", &stated());
    assert!(codes(&report).contains(&"metadata/generator"), "{:?}", codes(&report));
}
