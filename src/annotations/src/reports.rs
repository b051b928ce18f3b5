//! Reports of `telltale analyze --json`, one object a line, and those that the page saves: the findings of each file become its
//! records.
//!
//! Facts (Info) are left out: they are no anomalies. So is what a person rejected, and a model's statement that no person accepted. Naturalness stays empty unless a person or
//! a model gave one, because a severity here is a rate among ordinary photos, not a judgement of how natural something looks.

use serde::de::IgnoredAny;
use serde_json::{Map, Value as Json};

use crate::{Annotations, Form, Image, Naturalness, Problem, Read, Record, Shape, forms::Pairs};

/// None where the text does not begin with a report.
pub(crate) fn read(text: &str) -> Option<Read> {
    // A file that could not be read has a path and no checks; a report of the page has no path.
    const EITHER: [&str; 2] = ["path", "checks"];
    let is_report = |line: &Map<String, Json>| line.contains_key("file") && EITHER.iter().any(|key| line.contains_key(*key));
    // Its keys alone: a file of another form may be one long line.
    let Pairs(first) = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .and_then(|line| serde_json::from_str::<Pairs<IgnoredAny>>(line).ok())?;
    let has = |wanted: &str| first.iter().any(|(key, _)| key == wanted);
    if !has("file") || !EITHER.iter().any(|key| has(key)) {
        return None;
    }
    let (mut annotations, mut problems) = (Annotations::default(), Vec::new());
    for (i, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let mut wrong = |key: &str, reason: &str| {
            problems.push(Problem { place: format!("line {}", i + 1), key: key.to_owned(), reason: reason.to_owned() });
        };
        match serde_json::from_str::<Map<String, Json>>(line) {
            Ok(report) if !is_report(&report) => wrong("", "is no report"),
            Ok(report) => match image(&report) {
                Some(image) => annotations.images.push(image),
                None => wrong("path", "is not a text, and the file has no SHA-256"),
            },
            Err(error) => wrong("", &format!("is not JSON: {error}")),
        }
    }
    Some(Read { annotations, form: Form::Reports, problems })
}

fn image(report: &Map<String, Json>) -> Option<Image> {
    // The page keeps the name of the file to itself.
    let path = report.get("path").or_else(|| report.get("file")?.get("sha256"))?.as_str()?;
    // The folder is where the file happened to lie; other forms know the name alone.
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned();
    let side = |key: &str| report.get("file")?.get(key)?.as_u64()?.try_into().ok();
    let size_px = side("width_px").zip(side("height_px")).filter(|(width, height)| *width > 0 && *height > 0);
    let findings = report.get("findings").and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
    let decision = |finding: &Json| finding.pointer("/review/decision").and_then(Json::as_str).map(str::to_owned);
    let is_kept = |finding: &&Json| match finding["code"].as_str() {
        // A model's statement is a note until a person makes it theirs.
        Some("model/statement") => decision(finding).as_deref() == Some("accepted"),
        _ => finding["severity"] != "info" && decision(finding).as_deref() != Some("rejected"),
    };
    let records = findings.iter().filter(is_kept).map(record).collect();
    Some(Image { name, size_px, records, ..Image::default() })
}

fn record(finding: &Json) -> Record {
    let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let kept = ["code", "basis", "severity", "ordinary", "review"];
    let drawn =
        finding.pointer("/region/drawn/strokes").filter(|strokes| strokes.as_array().is_some_and(|list| !list.is_empty()));
    let extra = kept.iter().filter(|key| !finding[**key].is_null()).map(|key| {
        let key_here = if *key == "severity" { "telltale_severity" } else { key };
        (key_here.to_owned(), finding[*key].clone())
    });
    Record {
        name: text("name"),
        phenomenon: text("phenomenon"),
        reasoning: text("reasoning"),
        naturalness: finding["naturalness"]
            .as_u64()
            .and_then(|n| u8::try_from(n).ok())
            .map_or_else(Naturalness::default, Naturalness::of),
        category: None,
        shape: shape(&finding["region"]),
        extra: extra.chain(drawn.map(|strokes| ("drawn".to_owned(), strokes.clone()))).collect(),
    }
}

/// Places become outlines of rectangles, and one box around them; what a person outlined stays as they drew it.
fn shape(region: &Json) -> Shape {
    if let Some(drawn) = region.get("drawn") {
        let side = |key: &str| drawn.pointer(&format!("/around/{key}")).and_then(Json::as_f64).unwrap_or(0.0);
        let [x, y, width, height] = ["x", "y", "width", "height"].map(side);
        let list = |value: &Json, key: &str| value.get(key).and_then(Json::as_array).cloned().unwrap_or_default();
        let is_closed = |stroke: &&Json| stroke.get("is_closed").and_then(Json::as_bool) == Some(true);
        let flat = |stroke: &Json| {
            let sides = list(stroke, "points").into_iter().flat_map(|point| point.as_array().cloned().unwrap_or_default());
            sides.filter_map(|side| side.as_f64()).collect()
        };
        let mut polygons: Vec<Vec<f64>> = list(drawn, "strokes").iter().filter(is_closed).map(flat).collect();
        if polygons.is_empty() {
            polygons.push(vec![x, y, x + width, y, x + width, y + height, x, y + height]);
        }
        return Shape { polygons, bbox: Some([x, y, width, height]), run_lengths: None };
    }
    let rects = region.pointer("/rects").or_else(|| region.pointer("/map/rects")).and_then(Json::as_array);
    let side = |rect: &Json, key: &str| rect[key].as_f64().unwrap_or(0.0);
    let rects: Vec<[f64; 4]> =
        rects.into_iter().flatten().map(|rect| ["x", "y", "width", "height"].map(|key| side(rect, key))).collect();
    if rects.is_empty() {
        return Shape::default();
    }
    let polygons = rects.iter().map(|[x, y, w, h]| vec![*x, *y, x + w, *y, x + w, y + h, *x, y + h]).collect();
    let (left, top) = rects.iter().fold((f64::MAX, f64::MAX), |(l, t), [x, y, ..]| (l.min(*x), t.min(*y)));
    let (right, bottom) = rects.iter().fold((0.0_f64, 0.0_f64), |(r, b), [x, y, w, h]| (r.max(x + w), b.max(y + h)));
    Shape { polygons, bbox: Some([left, top, right - left, bottom - top]), run_lengths: None }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_models_statement_goes_in_only_where_a_person_accepted_it() {
        let statement = |decision: Json| {
            json!({ "code": "model/statement", "severity": "info", "name": "N", "phenomenon": "P", "reasoning": "R",
                    "region": "whole", "review": decision })
        };
        let findings =
            [json!(null), json!({ "decision": "rejected" }), json!({ "decision": "accepted", "note": "n" })].map(statement);
        let report = json!({ "path": "a.jpg", "file": { "width_px": 10, "height_px": 20 }, "findings": findings });
        let read = read(&report.to_string()).unwrap();
        let [record] = read.annotations.images[0].records.as_slice() else { panic!("{read:?}") };
        assert_eq!((&record.extra["code"], &record.extra["review"]["decision"]), (&json!("model/statement"), &json!("accepted")));
    }

    #[test]
    fn what_a_person_drew_stays_as_it_was() {
        let stroke = |is_closed: bool, points: Json| json!({ "kind": "outline", "is_closed": is_closed, "points": points });
        let around = json!({ "x": 1, "y": 2, "width": 3, "height": 4 });
        let of = |strokes: &[Json]| shape(&json!({ "drawn": { "strokes": strokes, "around": around } }));
        let outline = stroke(true, json!([[1.0, 2.0], [4.0, 2.0], [4.0, 6.0]]));
        let line = stroke(false, json!([[1.0, 2.0], [4.0, 6.0]]));
        let drawn = of(&[line.clone(), outline]);
        assert_eq!(drawn.polygons, [[1.0, 2.0, 4.0, 2.0, 4.0, 6.0]]);
        assert_eq!((drawn.area(), drawn.bbox), (Some(6.0), Some([1.0, 2.0, 3.0, 4.0])));
        assert_eq!(of(&[line]).area(), Some(12.0), "lines have no inside");
    }

    #[test]
    fn signs_become_records_and_facts_do_not() {
        let finding = |severity: &str| {
            json!({ "code": "a/b", "basis": "pixels", "severity": severity, "name": "N", "phenomenon": "P", "reasoning": "R",
                    "ordinary": ["o"], "region": { "map": { "map": "a/b", "rects": [{ "x": 1, "y": 2, "width": 3, "height": 4 }] } } })
        };
        let report = json!({ "path": "folder/a.jpg", "file": { "width_px": 10, "height_px": 20 },
                             "findings": [finding("info"), finding("low")] });
        let refused = json!({ "path": "b.txt", "file": null, "error": { "kind": "empty" } });
        let read = read(&format!("{report}\n\n{refused}\nnonsense\n")).unwrap();
        let image = &read.annotations.images[0];
        assert_eq!((image.name.as_str(), image.size_px, image.records.len()), ("a.jpg", Some((10, 20)), 1));
        assert_eq!(image.records[0].shape.bbox, Some([1.0, 2.0, 3.0, 4.0]));
        assert_eq!(image.records[0].naturalness, Naturalness::default());
        assert_eq!(read.annotations.images[1].records, []);
        assert_eq!(read.problems.iter().map(|p| p.place.as_str()).collect::<Vec<_>>(), ["line 4"]);
    }
}
