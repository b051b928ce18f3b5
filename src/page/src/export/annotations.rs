//! Findings as others annotate anomalies: AnomReason's quadruples and COCO's places.
//!
//! Facts (Info) are left out: they are no anomalies. So is what a person rejected; what they said of the rest stands beside it. A model's
//! statement goes in only where a person accepted it, with that decision beside it.
//! Naturalness stands in it only where a person or a model gave one: a severity here is a rate among ordinary photos, not a judgement of how
//! natural something looks. `telltale convert` makes the same of the report for programs, which is a test.
//!
//! # Sources
//! AnomReason (2025), the spelling of its records with `severity` as a number; Lin et al. (2014), Microsoft COCO, and the format page of
//! its data set.

use telltale_catalogue::{Json, basis, review_json, stroke_json};
use telltale_report::{Finding, RectPx, Report, Stroke};

use crate::words::say;

/// The class of every COCO annotation: COCO wants one.
const CLASS: &str = "anomaly";

/// `{picture: [{name, phenomenon, reasoning, severity, …}, …]}`.
pub(crate) fn anomreason(report: &Report) -> Json {
    let size = || Json::List(vec![Json::integer(report.file.width_px), Json::integer(report.file.height_px)]);
    let record = |finding: &Finding| {
        let naturalness = Json::option(finding.naturalness, Json::integer);
        quadruple(finding).with("severity", naturalness).with("image_size", size())
    };
    Json::Named(vec![(picture(report), Json::List(signs(report).map(record).collect()))])
}

/// One picture, one class, an annotation for each sign; those that concern the picture as a whole have no box.
pub(crate) fn coco(report: &Report) -> Json {
    let image = Json::object([
        ("file_name", Json::text(picture(report))),
        ("height", Json::integer(report.file.height_px)),
        ("id", Json::Integer(1)),
        ("width", Json::integer(report.file.width_px)),
    ]);
    let annotations = signs(report).enumerate().map(|(i, finding)| {
        let mut object = quadruple(finding).with("category_id", Json::Integer(1));
        object = object.with("id", Json::integer(i + 1)).with("image_id", Json::Integer(1));
        let rects = finding.region.rects();
        if !rects.is_empty() {
            let area = match outlines(finding).map(Stroke::area).sum::<f64>() {
                0.0 => Json::integer(rects.iter().map(|rect| u64::from(rect.width) * u64::from(rect.height)).sum::<u64>()),
                area => Json::Number(area),
            };
            object = object.with("area", area);
        }
        match finding.naturalness {
            Some(naturalness) => object.with("severity", Json::integer(naturalness)),
            None => object,
        }
    });
    let annotations: Vec<Json> = annotations.collect();
    let class = Json::object([("id", Json::Integer(1)), ("name", Json::text(CLASS))]);
    let classes = if annotations.is_empty() { Vec::new() } else { vec![class] };
    Json::object([
        ("annotations", Json::List(annotations)),
        ("categories", Json::List(classes)),
        ("images", Json::List(vec![image])),
    ])
}

fn signs(report: &Report) -> impl Iterator<Item = &Finding> {
    report.findings.iter().filter(|finding| finding.is_anomaly())
}

/// The picture's name outside: its hash. What it was called stays with the reader.
fn picture(report: &Report) -> String {
    report.file.sha256.clone()
}

/// The quadruple, its place, and what we know besides.
fn quadruple(finding: &Finding) -> Json {
    let mut object = Json::object([
        ("basis", Json::text(basis(finding.basis))),
        ("code", Json::text(finding.code.as_str())),
        ("name", Json::Text(say(&finding.name))),
        ("ordinary", Json::list(&finding.ordinary, |text| Json::Text(say(text)))),
        ("phenomenon", Json::Text(say(&finding.phenomenon))),
        ("reasoning", Json::Text(say(&finding.reasoning))),
        ("telltale_severity", Json::text(finding.severity.name())),
    ]);
    if let Some(review) = &finding.review {
        object = object.with("review", review_json(review));
    }
    let rects = finding.region.rects();
    if !rects.is_empty() {
        object = object.with("bbox", Json::list(&around(rects), |side| Json::integer(*side)));
        let drawn: Vec<Json> =
            outlines(finding).map(|stroke| Json::list(stroke.points.as_flattened(), |side| Json::Number(*side))).collect();
        object = object.with(
            "segmentation",
            match drawn.is_empty() {
                true => Json::list(rects, |rect| Json::list(&outline(rect), |side| Json::integer(*side))),
                false => Json::List(drawn),
            },
        );
    }
    if !finding.region.strokes().is_empty() {
        object = object.with("drawn", Json::list(finding.region.strokes(), stroke_json));
    }
    object
}

/// What a person drew around the place.
fn outlines(finding: &Finding) -> impl Iterator<Item = &Stroke> {
    finding.region.strokes().iter().filter(|stroke| stroke.is_closed)
}

/// Left, top, width and height of the box around all places.
fn around(rects: &[RectPx]) -> [u32; 4] {
    let left = rects.iter().map(|rect| rect.x).min().unwrap_or(0);
    let top = rects.iter().map(|rect| rect.y).min().unwrap_or(0);
    let right = rects.iter().map(|rect| rect.x + rect.width).max().unwrap_or(0);
    let bottom = rects.iter().map(|rect| rect.y + rect.height).max().unwrap_or(0);
    [left, top, right - left, bottom - top]
}

fn outline(rect: &RectPx) -> [u32; 8] {
    let (right, bottom) = (rect.x + rect.width, rect.y + rect.height);
    [rect.x, rect.y, right, rect.y, right, bottom, rect.x, bottom]
}
