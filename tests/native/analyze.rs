//! `telltale analyze`: what is found in pictures that were drawn for it, and what happens to files that are no pictures.

use serde_json::Value as Json;
use telltale_report::RectPx;
use telltale_scenes as scenes;
use telltale_tests::{Folder, SPLICED_PLACE, Tolerance, differences, forged, ordinary, stated, telltale, turned};

#[test]
fn a_spliced_picture_is_found_in_its_place() {
    let report = analyzed("spliced.jpg", &forged());
    let finding = finding(&report, "jpeg/double-quantization-local");
    let rects = rects(finding);
    assert!(
        rects.iter().any(|rect| overlap(rect, &SPLICED_PLACE) * 2 >= SPLICED_PLACE.width * SPLICED_PLACE.height),
        "{rects:?}"
    );
}

#[test]
fn an_ordinary_picture_shows_no_strong_sign() {
    let report = analyzed("ordinary.jpg", &ordinary());
    for finding in list(&report, "findings") {
        assert!(finding["severity"] == "info" || finding["severity"] == "low", "{finding}");
    }
    let status = |code: &str| list(&report, "checks").iter().find(|check| check["code"] == code).map(|check| &check["status"]);
    assert_eq!(status("jpeg/double-quantization"), Some(&Json::from("nothing_found")));
}

#[test]
fn a_generator_that_the_file_names_is_reported_as_the_files_words() {
    let report = analyzed("stated.png", &stated());
    let finding = finding(&report, "metadata/generator");
    assert_eq!(finding["basis"], "stated");
}

#[test]
fn a_picture_on_its_side_is_measured_upright() {
    let report = analyzed("turned.jpg", &turned());
    assert_eq!(report["file"]["orientation"], 6);
    assert_eq!((&report["file"]["width_px"], &report["file"]["height_px"]), (&Json::from(192), &Json::from(320)));
}

#[test]
fn a_part_is_looked_at_and_the_report_is_about_it() {
    let folder = Folder::new();
    let file = folder.file("spliced.jpg", &forged());
    let run = |part: &str| {
        let options = ["analyze", "--json", "--no-network", "--part", part].map(std::ffi::OsStr::new);
        telltale(options.into_iter().chain([file.as_os_str()]))
    };
    let report = run("250,100,400,400").report();
    assert_eq!(report["file"]["part"], serde_json::json!({ "x": 240, "y": 96, "width": 416, "height": 416 }));
    assert!(list(&report, "limits")[0].as_str().is_some_and(|limit| limit.contains("416 × 416 pixels, 240 from the left")));
    let rects = rects(finding(&report, "jpeg/double-quantization-local"));
    assert!(
        rects.iter().any(|rect| overlap(rect, &SPLICED_PLACE) * 2 >= SPLICED_PLACE.width * SPLICED_PLACE.height),
        "{rects:?}"
    );
    let outside = run("5000,0,10,10");
    assert!(outside.status == 1 && outside.errors.contains("outside"), "{outside:?}");
    assert_eq!(run("1,2,3").status, 2);
}

#[test]
fn a_picture_that_is_too_large_says_how_a_part_is_looked_at() {
    let folder = Folder::new();
    let file = folder.file("huge.png", &scenes::huge_header_png(16_000, 12_000));
    let output = telltale(["analyze".as_ref(), file.as_os_str(), "--no-network".as_ref()]);
    assert!(output.status == 1 && output.errors.contains("--part"), "{output:?}");
}

#[test]
fn every_finding_is_a_whole_sentence_with_ordinary_explanations() {
    for (name, bytes) in [("spliced.jpg", forged()), ("stated.png", stated())] {
        let report = analyzed(name, &bytes);
        assert!(!list(&report, "findings").is_empty());
        for finding in list(&report, "findings") {
            for key in ["name", "phenomenon", "reasoning", "next_step"] {
                let words = finding[key].as_str().unwrap_or_default();
                assert!(words.contains(' ') || key == "name", "{key} of {finding}");
                assert!(!words.contains(['{', '\u{fffd}']), "{key} of {finding}");
            }
            let n_ordinary = list(finding, "ordinary").len();
            assert!(2 <= n_ordinary, "{n_ordinary} ordinary explanations in {finding}");
            for key in ["code", "severity", "region", "evidence", "basis"] {
                assert!(!finding[key].is_null(), "{key} is missing in {finding}");
            }
        }
    }
}

#[test]
fn every_check_says_how_it_ended() {
    let report = analyzed("stated.png", &stated());
    for check in list(&report, "checks") {
        let status = check["status"].as_str().unwrap_or_default();
        assert!(["found", "nothing_found", "not_usable"].contains(&status), "{check}");
        assert_eq!(status == "not_usable", check["reason"].is_string(), "{check}");
    }
    // A PNG has no quantisation tables: the check says so instead of being left out.
    let tables = list(&report, "checks").iter().find(|check| check["code"] == "jpeg/quantization-tables");
    assert_eq!(tables.map(|check| &check["status"]), Some(&Json::from("not_usable")));
}

#[test]
fn the_same_bytes_give_the_same_report() {
    let bytes = forged();
    let exact = Tolerance { measurement: 0.0, network: 0.0 };
    assert_eq!(differences(&analyzed("a.jpg", &bytes), &analyzed("a.jpg", &bytes), exact), Vec::<String>::new());
}

#[test]
fn one_unreadable_file_does_not_stop_the_others() {
    let folder = Folder::new();
    let good = folder.file("good.jpg", &ordinary());
    folder.file("empty.jpg", b"");
    folder.file("text.png", b"no picture at all\n");
    folder.file("huge.png", &scenes::huge_header_png(60_000, 60_000));
    let ended = telltale(["analyze".as_ref(), "--json".as_ref(), "--no-network".as_ref(), folder.path().as_os_str()]);
    assert_eq!(ended.status, 1, "{ended:?}");
    let reports = ended.reports();
    assert_eq!(reports.len(), 4);
    for report in &reports {
        let name = report["path"].as_str().unwrap_or_default();
        assert_eq!(report["error"].is_null(), name == good.display().to_string(), "{report}");
    }
    let kind =
        |name: &str| reports.iter().find(|r| r["path"].as_str().is_some_and(|p| p.ends_with(name))).map(|r| &r["error"]["kind"]);
    assert_eq!(kind("empty.jpg"), Some(&Json::from("empty")));
    assert_eq!(kind("text.png"), Some(&Json::from("unsupported")));
    assert_eq!(kind("huge.png"), Some(&Json::from("too_large")));
    assert_eq!(ended.errors.lines().count(), 3, "{}", ended.errors);
}

#[test]
fn a_truncated_picture_is_analysed_as_far_as_it_goes() {
    let report = analyzed("cut.jpg", &scenes::truncated(&ordinary(), 0.6));
    finding(&report, "file/damage");
}

#[test]
fn a_file_that_is_not_there_is_named_on_the_error_stream() {
    let ended = telltale(["analyze", "--no-network", "no-such-file.jpg"]);
    assert_eq!(ended.status, 1);
    assert!(ended.errors.contains("no-such-file.jpg"), "{ended:?}");
}

#[test]
fn maps_are_written_as_pictures() {
    let folder = Folder::new();
    let file = folder.file("spliced.jpg", &forged());
    let maps = folder.path().join("maps");
    let ended = telltale(["analyze".as_ref(), "--no-network".as_ref(), "--maps".as_ref(), maps.as_os_str(), file.as_os_str()]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let written: Vec<_> = maps.read_dir().expect("the folder was made").flatten().map(|entry| entry.path()).collect();
    assert!(!written.is_empty() && written.iter().all(|path| path.extension().is_some_and(|e| e == "png")), "{written:?}");
}

/// The report on these bytes, with the network.
fn analyzed(name: &str, bytes: &[u8]) -> Json {
    let folder = Folder::new();
    let file = folder.file(name, bytes);
    let ended = telltale(["analyze".as_ref(), "--json".as_ref(), file.as_os_str()]);
    assert_eq!(ended.status, 0, "{ended:?}");
    ended.report()
}

fn list<'a>(value: &'a Json, key: &str) -> &'a [Json] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn finding<'a>(report: &'a Json, code: &str) -> &'a Json {
    let found = list(report, "findings").iter().find(|finding| finding["code"] == code);
    found.unwrap_or_else(|| {
        panic!("no {code} among {:?}", list(report, "findings").iter().map(|f| &f["code"]).collect::<Vec<_>>())
    })
}

fn rects(finding: &Json) -> Vec<RectPx> {
    let region: telltale_report::Region = serde_json::from_value(finding["region"].clone()).expect("a region");
    region.rects().to_vec()
}

/// Pixels in both.
fn overlap(one: &RectPx, other: &RectPx) -> u32 {
    let along = |a: u32, a_len: u32, b: u32, b_len: u32| (a + a_len).min(b + b_len).saturating_sub(a.max(b));
    along(one.x, one.width, other.x, other.width) * along(one.y, one.height, other.y, other.height)
}
