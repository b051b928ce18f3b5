//! `telltale score`, `assess`, `explain` and `schema`, and wrong use.

use serde_json::Value as Json;
use telltale_scenes as scenes;
use telltale_tests::{Folder, forged, ordinary, stated, telltale};

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

#[test]
fn assess_counts_signs_by_group_and_goes_on_where_it_was_stopped() {
    let folder = Folder::new();
    for group in ["one", "two"] {
        std::fs::create_dir_all(folder.path().join("pictures").join(group)).expect("a folder");
    }
    for i in 0..3 {
        folder.file(&format!("pictures/one/{i}.jpg"), &forged());
        folder.file(&format!("pictures/two/{i}.png"), &scenes::encode_png(&scenes::render(20 + i, 192, 128)));
    }
    folder.file("pictures/two/<b>stated.png", &stated());
    folder.file("pictures/two/broken.jpg", b"not a picture");
    let (pictures, out) = (folder.path().join("pictures"), folder.path().join("out"));
    let arguments = ["assess".as_ref(), "--no-network".as_ref(), pictures.as_os_str(), "--save".as_ref(), out.as_os_str()];
    let ended = telltale(arguments);
    assert_eq!(ended.status, 1, "one file could not be read: {ended:?}");
    assert!(ended.errors.contains("broken.jpg"), "{}", ended.errors);
    let table = std::fs::read_to_string(out.join("assessment.csv")).expect("a table");
    // Wilson's interval of three in three.
    assert!(table.contains("one,3,jpeg/double-quantization,1.000000,0.438503,1.000000"), "{table}");
    assert!(table.contains("two,0,jpeg/double-quantization,,,"), "a check of JPEGs says nothing about PNGs: {table}");
    assert!(table.contains("two,4,metadata/generator,0.250000,"), "{table}");
    let html = std::fs::read_to_string(out.join("assessment.html")).expect("a page");
    assert!(html.contains("&lt;b&gt;stated.png") && !html.contains("<b>"), "{html}");
    assert_eq!(html.matches("data:image/jpeg;base64,").count(), 3, "two that are alike and one that is not");
    assert!(html.contains("Place without the earlier compression (Low)") && html.contains("not used"), "{html}");
    let each = std::fs::read_to_string(out.join("pictures.csv")).expect("a table");
    assert!(each.contains("one/0.jpg,one,low,1,jpeg/double-quantization"), "{each}");

    // Half a line is what a stopped run leaves; what stands before it is not looked at again.
    let files = std::fs::read_dir(&out).expect("our folder").flatten().map(|entry| entry.path());
    let kept = files.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "jsonl")).expect("what was kept");
    let text = std::fs::read_to_string(&kept).expect("our file");
    assert_eq!(text.lines().count(), 7);
    let cut = text[..text.len() - 20].replacen("\"low\"]", "\"high\"]", 1);
    std::fs::write(&kept, cut).expect("our file");
    let again = telltale(arguments);
    assert_eq!(again.status, 1);
    let table = std::fs::read_to_string(out.join("assessment.csv")).expect("a table");
    assert!(table.contains("one,3,strongest:high,0.333333,"), "the kept line was taken as it stood: {table}");
    assert_eq!(std::fs::read_to_string(&kept).expect("our file").lines().count(), 8, "the half line and the whole one behind it");
    let nowhere = telltale(["assess", "no/such/folder"]);
    assert!(nowhere.status == 1 && nowhere.errors.contains("is no folder"), "{nowhere:?}");
}

#[test]
fn assess_takes_groups_from_a_table_and_says_what_is_missing() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("img")).expect("a folder");
    folder.file("img/a.png", &stated());
    folder.file("img/b.jpg", &ordinary());
    let labels = folder.file("labels.csv", b"id,generator,label\na,=Drawn(),ai\nb,,real\n");
    let (pictures, out) = (folder.path().join("img"), folder.path().join("out"));
    let run = |by: &str| {
        let table = ["assess".as_ref(), "--no-network".as_ref(), pictures.as_os_str(), "--labels".as_ref(), labels.as_os_str()];
        telltale(table.into_iter().chain(["--by".as_ref(), by.as_ref(), "--save".as_ref(), out.as_os_str()]))
    };
    assert_eq!(run("label").status, 0);
    let table = std::fs::read_to_string(out.join("assessment.csv")).expect("a table");
    assert!(
        table.contains("ai,1,metadata/generator,1.000000") && table.contains("real,1,metadata/generator,0.000000"),
        "{table}"
    );
    assert_eq!(run("generator").status, 0);
    let table = std::fs::read_to_string(out.join("assessment.csv")).expect("a table");
    assert!(table.contains("'=Drawn(),1,") && table.contains("–,1,"), "{table}");
    let refused = run("maker");
    assert!(refused.status == 1 && refused.errors.contains("there is no column `maker`"), "{refused:?}");
}
