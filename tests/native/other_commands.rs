//! `telltale score`, `explain` and `schema`, and wrong use.

use serde_json::Value as Json;
use telltale_scenes as scenes;
use telltale_tests::{Folder, ordinary, telltale};

#[test]
fn score_walks_folders_and_prints_path_and_value() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("inner")).expect("a folder");
    folder.file("a.jpg", &ordinary());
    folder.file("inner/b.png", &scenes::encode_png(&scenes::render(9, 320, 256)));
    folder.file("notes.txt", b"not a picture");
    let ended = telltale(["score".as_ref(), "--csv".as_ref(), folder.path().as_os_str()]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let lines: Vec<&str> = ended.printed.lines().collect();
    assert_eq!(lines[0], "path,score");
    assert_eq!(lines.len(), 3, "{lines:?}");
    for line in &lines[1..] {
        let (_, score) = line.rsplit_once(',').expect("two fields");
        assert!((0.0..=1.0).contains(&score.parse::<f64>().expect("a number")), "{line}");
    }
}

#[test]
fn score_does_not_invent_a_value_for_what_it_cannot_read() {
    let folder = Folder::new();
    let file = folder.file("empty.jpg", b"");
    let ended = telltale(["score".as_ref(), file.as_os_str()]);
    assert_eq!((ended.status, ended.printed.as_str()), (1, ""), "{ended:?}");
}

#[test]
fn explain_knows_every_check_of_a_report() {
    let folder = Folder::new();
    let file = folder.file("a.jpg", &ordinary());
    let report = telltale(["analyze".as_ref(), "--json".as_ref(), "--no-network".as_ref(), file.as_os_str()]).report();
    let all = telltale(["explain"]);
    assert_eq!(all.status, 0);
    for check in report["checks"].as_array().expect("checks") {
        let code = check["code"].as_str().expect("a code");
        assert!(all.printed.contains(code), "{code} is not listed");
        let one = telltale(["explain", code]);
        assert_eq!(one.status, 0, "{one:?}");
        assert!(4 <= one.printed.lines().count(), "{}", one.printed);
    }
}

#[test]
fn the_schema_names_what_a_report_has() {
    let schema: Json = serde_json::from_str(&telltale(["schema"]).printed).expect("JSON");
    let folder = Folder::new();
    let file = folder.file("a.jpg", &ordinary());
    let report = telltale(["analyze".as_ref(), "--json".as_ref(), "--no-network".as_ref(), file.as_os_str()]).report();
    let branches = schema["oneOf"].as_array().expect("a report or an error");
    let schema = branches.iter().find(|branch| !branch["properties"]["findings"].is_null()).expect("the report's branch");
    let described = schema["properties"].as_object().expect("properties");
    for key in report.as_object().expect("an object").keys() {
        assert!(described.contains_key(key), "the schema does not describe `{key}`");
    }
    for key in schema["required"].as_array().expect("required keys") {
        assert!(report.get(key.as_str().unwrap_or_default()).is_some(), "the report has no {key}");
    }
}

#[test]
fn wrong_use_ends_with_status_two() {
    for arguments in
        [&["analyze"][..], &["score"], &["no-such-command"], &["explain", "no/such-check"], &["analyze", "--nonsense", "a"]]
    {
        let ended = telltale(arguments);
        assert_eq!(ended.status, 2, "{arguments:?}: {ended:?}");
        assert!(!ended.errors.is_empty());
    }
}
