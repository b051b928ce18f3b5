//! Every form against every other, and what is broken.

use serde_json::json;

use super::*;
use crate::{Category, Image, Naturalness, Record, Shape};

const WRITABLE: [Form; 4] = [Form::AnomReason, Form::AnomReasonTitled, Form::AnomReasonScored, Form::Coco];

fn rich() -> Annotations {
    let extra = |key: &str| [(key.to_owned(), json!({ "kept": [1, 2.5, null] }))].into_iter().collect();
    let record = |naturalness: Naturalness, shape: Shape, category: Option<&str>| Record {
        name: "Hand “left”".into(),
        phenomenon: "Six fingers;\nthe thumb is double.".into(),
        reasoning: "People have five.".into(),
        naturalness,
        category: category.map(str::to_owned),
        shape,
        extra: extra("annotator"),
    };
    let words = Naturalness { value: Some(20), as_found: Some(json!("20/100 (moderately unrealistic).")) };
    let off = Naturalness { value: None, as_found: Some(json!("moderate")) };
    let outline = Shape {
        polygons: vec![vec![1.0, 2.0, 11.0, 2.0, 11.0, 7.5], vec![0.0, 0.0, 3.0, 0.0, 3.0, 3.0, 0.0, 3.0]],
        bbox: Some([0.0, 0.0, 11.0, 7.5]),
        run_lengths: None,
    };
    let mask = Shape { run_lengths: Some(json!({ "counts": [3, 2, 1], "size": [2, 3] })), ..Shape::default() };
    let sized = |name: &str, records| Image { name: name.into(), size_px: Some((640, 480)), records, ..Image::default() };
    Annotations {
        images: vec![
            sized("b.jpg", vec![record(words, outline, Some("low-level-texture")), record(off, mask, None)]),
            sized("a \u{202e}gpj.png", vec![record(Naturalness::of(0), Shape::default(), None)]),
            Image { name: "nothing.jpg".into(), ..Image::default() },
        ],
        categories: vec![Category { name: "low-level-texture".into(), ..Category::default() }],
        ..Annotations::default()
    }
}

#[test]
fn every_form_gives_back_what_it_was_given() {
    for form in WRITABLE {
        let written = write(&rich(), form).unwrap();
        assert_eq!(written.left_out, Vec::<String>::new());
        let read = read(written.text.as_bytes()).unwrap();
        let mut expected = rich();
        if form != Form::Coco {
            // These forms have classes in their records, and no list of them.
            expected.categories.clear();
        }
        assert_eq!(read.annotations, expected, "{form:?}");
        assert_eq!(read.form, form);
        // The words without a number are named again each time, nothing else is.
        let severities = read.problems.iter().filter(|p| p.key.to_lowercase().contains("severity")).count();
        assert_eq!(severities, read.problems.len(), "{:?}", read.problems);
    }
}

#[test]
fn a_way_through_all_forms_loses_nothing() {
    let mut annotations = rich();
    for form in [Form::AnomReasonTitled, Form::Coco, Form::AnomReason, Form::AnomReasonScored, Form::Coco] {
        annotations = read(write(&annotations, form).unwrap().text.as_bytes()).unwrap().annotations;
    }
    assert_eq!(annotations.images, rich().images);
}

#[test]
fn the_three_spellings_say_the_same() {
    let records = [
        json!({ "name": "N", "phenomenon": "P", "reasoning": "R", "severity": 20 }),
        json!({ "Name": "N", "Observed Phenomenon": "P", "Reasoning": "R", "Severity Score": "20/100" }),
        json!({ "name": "N", "observed_phenomenon": "P", "reasoning": "R", "severity_score": 20 }),
    ];
    let forms = [Form::AnomReason, Form::AnomReasonTitled, Form::AnomReasonScored];
    let reads = records.map(|record| read(json!({ "demo.jpg": [record] }).to_string().as_bytes()).unwrap());
    for (found, form) in reads.iter().zip(forms) {
        assert_eq!((&found.annotations, found.form, found.problems.len()), (&reads[0].annotations, form, 0));
    }
}

#[test]
fn broken_records_are_named_and_the_others_go_on() {
    let text = r#"{
        "a.jpg": [{"name": "N", "phenomenon": "P", "severity": 5}, 7, {"name": "N", "phenomenon": 1, "reasoning": "R"},
                  {"name": "N", "phenomenon": "P", "reasoning": "R", "severity": 500}],
        "b.jpg": [],
        "a.jpg": [{"Name": "N", "Observed Phenomenon": "P", "Reasoning": "R"}]
    }"#;
    let found = read(text.as_bytes()).unwrap();
    assert_eq!(
        found.annotations.images.iter().map(|i| (i.name.as_str(), i.records.len())).collect::<Vec<_>>(),
        [("a.jpg", 2), ("b.jpg", 0)]
    );
    let named: Vec<String> = found.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        named,
        [
            "a.jpg[0]: reasoning is missing",
            "a.jpg[0]: was left out",
            "a.jpg[1]: is not an object",
            "a.jpg[2]: phenomenon is not a text",
            "a.jpg[2]: was left out",
            "a.jpg[3]: severity is not a whole number from 0 to 100",
            "a.jpg: stands in the file more than once; its records were put together",
        ]
    );
}

#[test]
fn broken_coco_entries_are_named_and_the_others_go_on() {
    let text = json!({
        "info": { "year": 2026 },
        "images": [{ "id": 7, "file_name": "a.jpg", "width": 4, "height": 3, "license": 1 }, { "file_name": "b.jpg" }, 3],
        "categories": [{ "id": 2, "name": "low-level-color", "supercategory": "low-level" }],
        "annotations": [
            { "id": 1, "image_id": 7, "category_id": 2, "segmentation": [[0, 0, 2, 0, 2, 2]], "area": 2.0, "iscrowd": 0 },
            { "id": 2, "image_id": 9, "category_id": 2 },
            { "id": 3, "image_id": 7, "category_id": 5, "segmentation": [[0, 0]] }
        ]
    });
    let found = read(text.to_string().as_bytes()).unwrap();
    let image = &found.annotations.images[0];
    assert_eq!(image.records[0].name, "low-level-color");
    assert_eq!(image.records[0].shape.polygons, [[0.0, 0.0, 2.0, 0.0, 2.0, 2.0]]);
    assert!(image.records[1].extra.contains_key("segmentation"), "an outline that is none stays what it is");
    assert_eq!(found.problems.len(), 4, "{:?}", found.problems);
    let again = read(write(&found.annotations, Form::Coco).unwrap().text.as_bytes()).unwrap();
    assert_eq!(again.annotations, found.annotations);
    let left_out = write(&found.annotations, Form::AnomReason).unwrap().left_out;
    assert_eq!(left_out, ["a.jpg: license", "info", "category low-level-color"]);
}

#[test]
fn what_is_none_of_the_forms_is_said() {
    assert!(matches!(read(b"\xff{}"), Err(ReadError::NotText(0))));
    assert!(matches!(read(b"{"), Err(ReadError::NotJson(_))));
    assert!(matches!(read(b""), Err(ReadError::NotJson(_))));
    assert!(matches!(read(b"[1]"), Err(ReadError::Unrecognized)));
    assert!(matches!(read(br#"{"a": 1}"#), Err(ReadError::Unrecognized)));
    assert_eq!(read(b"\xef\xbb\xbf{}").unwrap().annotations, Annotations::default());
}

#[test]
fn a_hundred_thousand_records_are_no_trouble() {
    let record = r#"{"name":"N","phenomenon":"P","reasoning":"R","severity":5}"#;
    let lists: Vec<String> = (0..10_000).map(|i| format!("\"{i}.jpg\":[{}]", [record; 10].join(","))).collect();
    let found = read(format!("{{{}}}", lists.join(",")).as_bytes()).unwrap();
    assert_eq!((found.annotations.n_records(), found.problems.len()), (100_000, 0));
}
