//! What the file says about itself, in a report: complete on request, and without what a reader may not want to pass on otherwise.

use std::ffi::OsStr;

use serde_json::{Value as Json, json};
use telltale_scenes as scenes;
use telltale_tests::{Folder, telltale};

/// A picture whose texts name a person, a place and a program.
fn telling() -> Vec<u8> {
    let texts = [("Author", "Ada Example"), ("exif:GPSLatitude", "48 deg 12' N"), ("Software", "Drawn 1.0")];
    scenes::png_with_texts(&scenes::render(3, 320, 240), &texts)
}

fn statements(report: &Json) -> &[Json] {
    report["metadata"]["statements"].as_array().expect("statements")
}

fn value<'a>(report: &'a Json, key: &str) -> &'a Json {
    statements(report).iter().find(|s| s["key"] == key).map(|s| &s["value"]).unwrap_or(&Json::Null)
}

fn analyzed(extra: &[&str]) -> (Json, String) {
    let folder = Folder::new();
    let file = folder.file("telling.png", &telling());
    let mut arguments: Vec<&OsStr> = vec!["analyze".as_ref(), "--json".as_ref(), "--no-network".as_ref()];
    arguments.extend(extra.iter().map(|argument| AsRef::<OsStr>::as_ref(*argument)));
    arguments.push(file.as_os_str());
    let ended = telltale(arguments);
    assert_eq!(ended.status, 0, "{ended:?}");
    (ended.report(), ended.printed)
}

#[test]
fn an_export_leaves_out_what_is_sensitive_and_says_so() {
    let (report, printed) = analyzed(&[]);
    assert_eq!(value(&report, "png:Author"), &json!({ "redacted": "name" }));
    assert_eq!(value(&report, "png:exif:GPSLatitude"), &json!({ "redacted": "position" }));
    assert_eq!(value(&report, "png:Software"), "Drawn 1.0");
    assert!(!printed.contains("Example") && !printed.contains("48 deg"), "{printed}");
    assert_eq!(report["arrival"], "command_line");
}

#[test]
fn all_of_it_is_there_when_asked_for() {
    let (report, _) = analyzed(&["--sensitive"]);
    assert_eq!(value(&report, "png:Author"), "Ada Example");
    assert_eq!(value(&report, "png:exif:GPSLatitude"), "48 deg 12' N");
}

#[test]
fn the_schema_describes_statements_as_they_are() {
    let schema: Json = serde_json::from_str(&telltale(["schema"]).printed).expect("JSON");
    let described = &schema["$defs"]["statement"];
    let kinds = schema["$defs"]["sensitivity"]["enum"].as_array().expect("kinds");
    let groups = described["properties"]["group"]["enum"].as_array().expect("groups");
    for statement in statements(&analyzed(&[]).0) {
        let keys: Vec<&String> = statement.as_object().expect("an object").keys().collect();
        let mut known: Vec<&String> = described["properties"].as_object().expect("properties").keys().collect();
        known.sort();
        assert_eq!(keys, known, "{statement}");
        assert!(groups.contains(&statement["group"]), "{statement}");
        let redacted = &statement["value"]["redacted"];
        assert!(redacted.is_null() || kinds.contains(redacted), "{statement}");
    }
    let all = ["position", "serial_number", "name", "contact", "thumbnail", "document_id", "path"];
    assert_eq!(kinds, &all.map(Json::from));
}
