//! `telltale convert`, `semap`, `localization` and `agree`.

use std::{ffi::OsStr, path::Path};

use serde_json::{Value as Json, json};
use telltale_tests::{Folder, forged, telltale};

fn record(name: &str, severity: Json) -> Json {
    json!({ "Name": name, "Observed Phenomenon": format!("{name} looks odd"), "Reasoning": "It should not.", "Severity Score": severity })
}

#[test]
fn records_survive_a_way_through_every_form() {
    let folder = Folder::new();
    let original = json!({ "a.jpg": [record("hand", json!("20/100 (mild)"))], "b.jpg": [] });
    let mut file = folder.file("start.json", original.to_string().as_bytes());
    for form in ["coco", "anomreason", "anomreason-scored", "anomreason-titled"] {
        let ended = telltale(["convert".as_ref(), file.as_os_str(), "--to".as_ref(), form.as_ref()]);
        assert_eq!((ended.status, ended.errors.as_str()), (0, ""), "{form}");
        file = folder.file(&format!("{form}.json"), ended.printed.as_bytes());
    }
    let back: Json = serde_json::from_str(&std::fs::read_to_string(file).expect("our file")).expect("JSON");
    assert_eq!(back, original);
}

#[test]
fn broken_records_are_named_and_the_rest_is_written() {
    let folder = Folder::new();
    let text = json!({ "a.jpg": [{ "name": "hand" }, record("foot", json!(5))] }).to_string();
    let file = folder.file("broken.json", text.as_bytes());
    let ended = telltale(["convert".as_ref(), file.as_os_str(), "--to".as_ref(), "coco".as_ref()]);
    assert_eq!(ended.status, 1);
    assert!(ended.errors.contains("broken.json: a.jpg[0]: phenomenon is missing"), "{}", ended.errors);
    let written: Json = serde_json::from_str(&ended.printed).expect("JSON");
    assert_eq!(written["annotations"].as_array().map(Vec::len), Some(1));
    let nothing = folder.file("nothing.json", b"[]");
    assert_eq!(telltale(["convert".as_ref(), nothing.as_os_str(), "--to".as_ref(), "coco".as_ref()]).status, 1);
}

#[test]
fn semap_of_given_similarities() {
    let folder = Folder::new();
    let truth = folder.file(
        "truth.json",
        json!({ "a.jpg": [record("hand", json!(5))], "b.jpg": [record("x", json!(5))] }).to_string().as_bytes(),
    );
    let predicted = folder
        .file("predicted.json", json!({ "a.jpg": [record("hand", json!(9)), record("y", json!(5))] }).to_string().as_bytes());
    let given = json!({ "a.jpg": { "phenomenon": [[0.95], [0.2]], "reasoning": [[0.75], [0.1]] } });
    let given = folder.file("given.json", given.to_string().as_bytes());
    let answers = folder.file("answers.json", br#"{"a.jpg": true}"#);
    let run = |more: &[&OsStr]| {
        let base = [
            "semap".as_ref(),
            "--json".as_ref(),
            "--truth".as_ref(),
            truth.as_os_str(),
            "--predicted".as_ref(),
            predicted.as_os_str(),
        ];
        telltale(base.iter().chain(more))
    };
    let ended = run(&["--similarities".as_ref(), given.as_os_str(), "--answers".as_ref(), answers.as_os_str()]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.errors.contains("b.jpg is in the truth only"));
    let found: Json = serde_json::from_str(&ended.printed).expect("JSON");
    // One of two predictions is a hit at every threshold (Phe), at the lowest (Rea), at two of three (Full); the second picture has none.
    let means: Vec<f64> = (0..3).map(|i| found["parts"][i]["SemAP"]["mean"].as_f64().expect("a mean")).collect();
    for (found, expected) in means.iter().zip([0.5 / 2.0, 0.5 / 6.0, 0.5 / 3.0]) {
        assert!((found - expected).abs() < 1e-12, "{means:?}");
    }
    assert_eq!(found["parts"][0]["CSemAP"]["mean"], found["parts"][0]["SemAP"]["mean"]);
    let lexical = run(&[]);
    assert!(lexical.printed.contains("not comparable"), "{}", lexical.printed);
    assert_eq!(run(&["--alpha".as_ref(), "2".as_ref()]).status, 1);
}

#[test]
fn what_semap_cannot_use_is_said() {
    let folder = Folder::new();
    let file = |name: &str, bytes: &[u8]| folder.file(name, bytes);
    let set = file("set.json", json!({ "a.jpg": [record("hand", json!(5))] }).to_string().as_bytes());
    let twice = json!({ "images": [{ "id": 1, "file_name": "a.jpg" }, { "id": 2, "file_name": "a.jpg" }], "annotations": [] });
    let twice = file("twice.json", twice.to_string().as_bytes());
    let (no_text, nothing) = (file("no-text.json", b"{\"\xff\": []}"), file("nothing.json", b"{}"));
    let not_numbers = file("nan.json", br#"{"a.jpg": {"phenomenon": [[null]], "reasoning": [[null]]}}"#);
    let run = |truth: &Path, more: &[&OsStr]| {
        let base = ["semap".as_ref(), "--truth".as_ref(), truth.as_os_str(), "--predicted".as_ref(), set.as_os_str()];
        telltale(base.iter().chain(more))
    };
    let here = folder.path().as_os_str();
    let cases: [(&Path, &[&OsStr], i32, &str); 9] = [
        (&no_text, &[], 1, "not UTF-8 from byte 2 on"),
        (&set, &["--similarities".as_ref(), no_text.as_os_str()], 1, "UTF-8"),
        (
            &set,
            &["--similarities".as_ref(), nothing.as_os_str()],
            1,
            "a.jpg: the given `phenomenon` similarities should be 1 rows",
        ),
        (&set, &["--similarities".as_ref(), not_numbers.as_os_str()], 0, "2 similarities are no numbers"),
        (&set, &["--answers".as_ref(), no_text.as_os_str()], 1, "UTF-8"),
        (&set, &["--bertscore".as_ref(), here], 1, "The folder needs `model.safetensors` and `vocab.txt`"),
        (&set, &["--sentence-cosine".as_ref(), here], 1, "The folder needs `model.safetensors` and `vocab.txt`"),
        (&nothing, &[], 0, "a.jpg is in the prediction only"),
        (&twice, &[], 0, "a.jpg stands in a file more than once"),
    ];
    for (truth, more, status, expected) in cases {
        let ended = run(truth, more);
        assert_eq!(ended.status, status, "{ended:?}");
        assert!(ended.errors.contains(expected), "{expected}: {}", ended.errors);
    }
}

#[test]
fn places_are_compared_by_class() {
    let folder = Folder::new();
    let coco = |bbox: [u32; 4]| {
        json!({ "images": [{ "id": 1, "file_name": "a.jpg", "width": 10, "height": 10 }],
                "categories": [{ "id": 1, "name": "low-level-texture" }],
                "annotations": [{ "id": 1, "image_id": 1, "category_id": 1, "bbox": bbox }] })
        .to_string()
    };
    let (truth, predicted) =
        (folder.file("t.json", coco([0, 0, 4, 4]).as_bytes()), folder.file("p.json", coco([0, 2, 4, 4]).as_bytes()));
    let ended = telltale([
        "localization".as_ref(),
        "--json".as_ref(),
        "--truth".as_ref(),
        truth.as_os_str(),
        "--predicted".as_ref(),
        predicted.as_os_str(),
    ]);
    assert_eq!((ended.status, ended.errors.as_str()), (0, ""));
    let rows: Json = serde_json::from_str(&ended.printed).expect("JSON");
    assert_eq!(rows[1]["category"], "low-level-texture");
    assert!((rows[0]["pixels"]["IoU"].as_f64().expect("a number") - 8.0 / 24.0).abs() < 1e-12);
}

#[test]
fn a_saved_report_converts_to_the_annotations_that_are_saved_beside_it() {
    let folder = Folder::new();
    let picture = folder.file("spliced.jpg", &forged());
    let forms = "json,anomreason,coco";
    let saving = ["analyze".as_ref(), "--no-network".as_ref(), "--as".as_ref(), forms.as_ref(), "--save".as_ref()];
    let ended = telltale(saving.into_iter().chain([folder.path().as_os_str(), picture.as_os_str()]));
    assert_eq!(ended.status, 0, "{}", ended.errors);
    let saved = |ending: &str| {
        let paths = std::fs::read_dir(folder.path()).expect("our folder").flatten().map(|entry| entry.path());
        let is_it = |path: &std::path::PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.strip_prefix("telltale-").is_some_and(|rest| rest.len() == 12 + ending.len() && rest.ends_with(ending))
        };
        paths.into_iter().find(is_it).unwrap_or_else(|| panic!("no {ending}"))
    };
    let report = saved(".json");
    for form in ["anomreason", "coco"] {
        let converted = telltale(["convert".as_ref(), report.as_os_str(), "--to".as_ref(), form.as_ref()]);
        assert_eq!((converted.status, converted.errors.as_str()), (0, ""), "{form}");
        let converted: Json = serde_json::from_str(&converted.printed).expect("JSON");
        let text = std::fs::read_to_string(saved(&format!("-{form}.json"))).expect("saved beside it");
        let beside: Json = serde_json::from_str(&text).expect("JSON");
        assert!(text.contains("jpeg/double-quantization-local"), "{text}");
        assert_eq!(in_floats(converted), in_floats(beside), "{form}");
    }
}

/// Sides of boxes are whole numbers in one and not in the other.
fn in_floats(value: Json) -> Json {
    match value {
        Json::Number(number) => json!(number.as_f64()),
        Json::Array(items) => items.into_iter().map(in_floats).collect(),
        Json::Object(pairs) => pairs.into_iter().map(|(key, value)| (key, in_floats(value))).collect(),
        other => other,
    }
}

#[test]
fn two_reviewers_agree_by_cohens_kappa() {
    let folder = Folder::new();
    let report = |picture: usize, decision: &str| {
        let finding =
            json!({ "code": "a/b", "severity": "low", "region": "whole", "review": { "decision": decision, "note": "" } });
        json!({ "file": { "sha256": format!("{picture}") }, "checks": [], "findings": [finding] }).to_string()
    };
    // Twenty both accepted, five and ten apart, fifteen both rejected: kappa 0.4, as in the textbook.
    let table =
        [("accepted", "accepted", 20), ("accepted", "rejected", 5), ("rejected", "accepted", 10), ("rejected", "rejected", 15)];
    let pairs: Vec<(&str, &str)> = table.iter().flat_map(|(a, b, n)| std::iter::repeat_n((*a, *b), *n)).collect();
    let lines = |side: fn(&(&'static str, &'static str)) -> &'static str| {
        pairs.iter().enumerate().map(|(i, pair)| report(i, side(pair))).collect::<Vec<_>>().join("\n")
    };
    let first = folder.file("first.json", lines(|pair| pair.0).as_bytes());
    let second = folder.file("second.json", lines(|pair| pair.1).as_bytes());
    let ended = telltale(["agree".as_ref(), first.as_os_str(), second.as_os_str(), "--json".as_ref()]);
    assert_eq!(ended.status, 0, "{}", ended.errors);
    let found: Json = serde_json::from_str(&ended.printed).expect("JSON");
    assert_eq!(found["decided_by_both"], 50);
    assert!((found["kappa"].as_f64().expect("kappa") - 0.4).abs() < 1e-12, "{found}");
    assert_eq!(found["table"], json!([[20, 5, 0], [10, 15, 0], [0, 0, 0]]));
    let table = telltale(["agree".as_ref(), first.as_os_str(), second.as_os_str()]);
    assert!(table.printed.contains("Cohen's kappa 0.400, 95 % interval"), "{}", table.printed);
    let nothing = folder.file("nothing.json", b"");
    let ended = telltale(["agree".as_ref(), first.as_os_str(), nothing.as_os_str()]);
    assert!(ended.printed.starts_with("there is no finding that both decided on"), "{}", ended.printed);
    assert!(!ended.printed.contains("kappa"), "{}", ended.printed);
}
