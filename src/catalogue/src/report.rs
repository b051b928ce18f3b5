//! The report as JSON: the sentence where a reader looks for it, the message id and its arguments beside it.

use telltale_report::{
    Backend, Basis, Check, FileFacts, Finding, Grounds, Look, Looks, Measurement, ModelFacts, Part, Quantile, Rarity, RectPx,
    Region, Report, Review, Sensitivity, Stated, Statement, Status, Storage, StoredAlike, Stroke, Text, Thing, Unit, Value,
};

use crate::{Catalogue, Json, credentials::credentials_json};

/// One report as a JSON object.
///
/// Texts are sentences in the catalogue's language; `messages` in each finding holds the same texts as `{id, args}`, so that a
/// program can compare reports across languages and versions. Keys of objects are in alphabetical order.
///
/// Sensitive values stand in it as they stand in the report: an export calls [`Report::redact`] first, and each becomes
/// `{"redacted": kind}`.
pub fn report_json(report: &Report, catalogue: &Catalogue) -> Json {
    let say = |text: &Text| Json::Text(catalogue.sentence(text));
    let tool = Json::object([("name", Json::text(&report.tool.name)), ("version", Json::text(&report.tool.version))]);
    let runtime = Json::object([
        ("backend", Json::text(backend(report.runtime.backend))),
        ("reason", say(&report.runtime.reason)),
        ("self_test_error", Json::option(report.runtime.self_test_error, Json::Number)),
    ]);
    Json::object([
        ("arrival", Json::option(report.arrival, |arrival| Json::text(arrival.name()))),
        ("checks", Json::list(&report.checks, |check| check_json(check, &say))),
        ("credentials", Json::option(report.credentials.as_ref(), credentials_json)),
        ("file", file_json(&report.file)),
        ("findings", Json::list(&report.findings, |finding| finding_json(finding, &say))),
        ("language", Json::text(catalogue.language().tag)),
        ("limits", Json::list(&report.limits, say)),
        ("looks", Json::option(report.looks.as_ref(), looks_json)),
        ("metadata", stated_json(&report.stated)),
        ("model", Json::option(report.model.as_ref(), model_json)),
        ("runtime", runtime),
        ("schema", Json::integer(report.schema)),
        ("structure", Json::list(&report.structure.parts, |part| part_json(part, &say))),
        ("things", Json::list(&report.things, |thing| thing_json(thing, &say))),
        ("tool", tool),
    ])
}

fn looks_json(looks: &Looks) -> Json {
    let look = |look: &Look| Json::object([("rect", rect_json(&look.rect)), ("score", Json::Number(look.score))]);
    Json::object([
        ("closer", Json::list(&looks.closer, look)),
        ("first_step", Json::option(looks.first_step, Json::Number)),
        ("left_out", Json::integer(looks.n_left_out)),
        ("more", Json::integer(looks.n_more)),
        ("together", Json::Number(looks.together)),
        ("whole", Json::Number(looks.whole)),
    ])
}

fn thing_json(thing: &Thing, say: &dyn Fn(&Text) -> Json) -> Json {
    Json::object([
        ("name", say(&Text::new(format!("thing-{}", thing.word)))),
        ("probability", Json::Number(thing.probability)),
        ("region", region_json(&thing.region)),
        ("word", Json::text(&thing.word)),
    ])
}

fn file_json(file: &FileFacts) -> Json {
    Json::object([
        ("bytes", Json::integer(file.bytes)),
        ("format", Json::text(&file.format)),
        ("height_px", Json::integer(file.height_px)),
        ("orientation", Json::integer(file.orientation)),
        ("part", Json::option(file.part, |part| rect_json(&part))),
        ("sha256", Json::text(&file.sha256)),
        ("width_px", Json::integer(file.width_px)),
    ])
}

fn stated_json(stated: &Stated) -> Json {
    Json::object([("left_out", Json::integer(stated.n_left_out)), ("statements", Json::list(&stated.statements, statement_json))])
}

fn statement_json(statement: &Statement) -> Json {
    let value = match (&statement.value, statement.sensitivity) {
        (Some(words), _) => Json::text(words),
        (None, Some(kind)) => redacted(kind),
        (None, None) => Json::Null,
    };
    Json::object([
        ("cut", Json::Bool(statement.is_cut)),
        ("group", Json::text(statement.group.name())),
        ("key", Json::text(&statement.key)),
        ("offset_bytes", Json::integer(statement.offset_bytes)),
        ("sensitivity", Json::option(statement.sensitivity, |kind| Json::text(kind.name()))),
        ("value", value),
    ])
}

/// Stands where a sensitive value was.
fn redacted(kind: Sensitivity) -> Json {
    Json::object([("redacted", Json::text(kind.name()))])
}

fn model_json(model: &ModelFacts) -> Json {
    Json::object([
        ("id", Json::text(&model.id)),
        ("quantization", Json::text(&model.quantization)),
        ("sha256", Json::text(&model.sha256)),
    ])
}

fn check_json(check: &Check, say: &dyn Fn(&Text) -> Json) -> Json {
    let (status, reason) = match &check.status {
        Status::Found => ("found", None),
        Status::NothingFound => ("nothing_found", None),
        Status::NotUsable { reason } => ("not_usable", Some(reason)),
        Status::Failed { reason } => ("failed", Some(reason)),
    };
    Json::object([
        ("basis", Json::text(basis(check.basis))),
        ("code", Json::text(check.code.as_str())),
        ("duration_ms", Json::option(check.duration_ms, Json::Number)),
        ("name", say(&check.name)),
        ("reason", Json::option(reason, say)),
        ("status", Json::text(status)),
    ])
}

fn finding_json(finding: &Finding, say: &dyn Fn(&Text) -> Json) -> Json {
    let (rarity, rule) = match &finding.grounds {
        Grounds::Fact => (None, None),
        Grounds::Rate { rarity, .. } => (Some(rarity), None),
        Grounds::Rule { rule, .. } => (None, Some(rule)),
    };
    let messages = Json::object([
        ("name", text_json(&finding.name)),
        ("next_step", text_json(&finding.next_step)),
        ("ordinary", Json::list(&finding.ordinary, text_json)),
        ("phenomenon", text_json(&finding.phenomenon)),
        ("reasoning", text_json(&finding.reasoning)),
    ]);
    Json::object([
        ("agreeing", Json::list(&finding.agreeing, |finding| finding_json(finding, say))),
        ("basis", Json::text(basis(finding.basis))),
        ("code", Json::text(finding.code.as_str())),
        ("evidence", Json::list(&finding.evidence, |measurement| measurement_json(measurement, say))),
        ("kind", Json::option(finding.kind, |kind| Json::text(kind.name()))),
        ("messages", messages),
        ("name", say(&finding.name)),
        ("naturalness", Json::option(finding.naturalness, Json::integer)),
        ("next_step", say(&finding.next_step)),
        ("ordinary", Json::list(&finding.ordinary, say)),
        ("phenomenon", say(&finding.phenomenon)),
        ("rarity", Json::option(rarity, |rarity| rarity_json(rarity, say))),
        ("reasoning", say(&finding.reasoning)),
        ("region", region_json(&finding.region)),
        ("review", Json::option(finding.review.as_ref(), review_json)),
        ("rule", Json::option(rule, say)),
        ("severity", Json::text(finding.severity.name())),
    ])
}

fn measurement_json(measurement: &Measurement, say: &dyn Fn(&Text) -> Json) -> Json {
    let ordinary = measurement.ordinary.map(|(low, high)| vec![Json::Number(low), Json::Number(high)]);
    Json::object([
        ("id", Json::text(measurement.name.id.as_ref())),
        ("name", say(&measurement.name)),
        ("ordinary", Json::option(ordinary, Json::List)),
        ("unit", Json::text(unit(measurement.unit))),
        ("value", Json::Number(measurement.value)),
    ])
}

/// A person's word on a finding.
pub fn review_json(review: &Review) -> Json {
    Json::object([
        ("decision", Json::option(review.decision, |decision| Json::text(decision.name()))),
        ("note", Json::text(&review.note)),
    ])
}

fn part_json(part: &Part, say: &dyn Fn(&Text) -> Json) -> Json {
    Json::object([
        ("children", Json::list(&part.children, |child| part_json(child, say))),
        ("count", Json::integer(part.count)),
        ("len_bytes", Json::integer(part.len_bytes)),
        ("name", Json::text(&part.name)),
        ("note", Json::option(part.note.as_ref(), say)),
        ("offset_bytes", Json::integer(part.offset_bytes)),
    ])
}

fn rarity_json(rarity: &Rarity, say: &dyn Fn(&Text) -> Json) -> Json {
    let quantile = |quantile: &Quantile| {
        Json::object([("at_most", Json::Number(quantile.at_most)), ("share", Json::Number(quantile.share))])
    };
    let alike = |alike: &StoredAlike| {
        let (from, below) = alike.storage.pixels;
        Json::object([
            ("format", Json::text(&alike.storage.format)),
            ("photos", Json::integer(alike.photos)),
            (
                "pixels",
                Json::List(vec![Json::integer(from), Json::option((below != Storage::ENDLESS).then_some(below), Json::integer)]),
            ),
            (
                "quality",
                Json::option(alike.storage.quality, |(from, to)| Json::list(&[from, to], |quality| Json::integer(*quality))),
            ),
            ("sentence", say(&alike.words())),
            ("shown", Json::integer(alike.shown)),
        ])
    };
    Json::object([
        ("alike", Json::option(rarity.alike.as_ref(), alike)),
        ("ordinary", Json::list(&rarity.ordinary, quantile)),
        ("photos", Json::integer(rarity.photos)),
        ("shown", Json::integer(rarity.shown)),
        ("test_set", Json::text(&rarity.test_set)),
        ("test_set_sentence", say(&rarity.about_test_set())),
        ("upper_95", Json::Number(rarity.upper_95)),
        ("value", Json::Number(rarity.value)),
    ])
}

fn region_json(region: &Region) -> Json {
    match region {
        Region::Whole => Json::text("whole"),
        Region::Rects(rects) => Json::object([("rects", Json::list(rects, rect_json))]),
        Region::Map { map, rects } => {
            let map = Json::object([("map", Json::text(&map.0)), ("rects", Json::list(rects, rect_json))]);
            Json::object([("map", map)])
        }
        Region::Drawn { strokes, around } => {
            let drawn = [("around", rect_json(around)), ("strokes", Json::list(strokes, stroke_json))];
            Json::object([("drawn", Json::object(drawn))])
        }
        Region::Bytes { offset, len } => {
            Json::object([("bytes", Json::object([("len", Json::integer(*len)), ("offset", Json::integer(*offset))]))])
        }
    }
}

/// What a person drew.
pub fn stroke_json(stroke: &Stroke) -> Json {
    Json::object([
        ("is_closed", Json::Bool(stroke.is_closed)),
        ("kind", Json::text(stroke.kind.as_ref())),
        ("points", Json::list(&stroke.points, |point| Json::list(point, |side| Json::Number(*side)))),
    ])
}

fn rect_json(rect: &RectPx) -> Json {
    Json::object([
        ("height", Json::integer(rect.height)),
        ("width", Json::integer(rect.width)),
        ("x", Json::integer(rect.x)),
        ("y", Json::integer(rect.y)),
    ])
}

/// A text without language, in the form in which it is serialised elsewhere.
fn text_json(text: &Text) -> Json {
    let id = Json::text(text.id.as_ref());
    if text.args.is_empty() {
        return Json::object([("id", id)]);
    }
    let args = text.args.iter().map(|(name, value)| (name.clone().into_owned(), value_json(value)));
    Json::object([("args", Json::Named(args.collect())), ("id", id)])
}

fn value_json(value: &Value) -> Json {
    match value {
        Value::Integer(n) => Json::object([("integer", Json::Integer(*n))]),
        Value::Number { value, decimals } => {
            let number = Json::object([("decimals", Json::integer(*decimals)), ("value", Json::Number(*value))]);
            Json::object([("number", number)])
        }
        Value::Time(iso) => Json::object([("time", Json::text(iso))]),
        Value::Verbatim(words) => Json::object([("verbatim", Json::text(words))]),
        Value::Sensitive { words: Some(words), kind } => {
            let sensitive = Json::object([("kind", Json::text(kind.name())), ("words", Json::text(words))]);
            Json::object([("sensitive", sensitive)])
        }
        Value::Sensitive { words: None, kind } => redacted(*kind),
        Value::Message(text) => Json::object([("message", text_json(text))]),
    }
}

fn backend(backend: Backend) -> &'static str {
    match backend {
        Backend::Cpu => "cpu",
        Backend::Webgpu => "webgpu",
        Backend::None => "none",
    }
}

/// The name of a layer of evidence in reports.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Signed => "signed",
        Basis::Stated => "stated",
        Basis::Structure => "structure",
        Basis::Compression => "compression",
        Basis::Pixels => "pixels",
        Basis::Geometry => "geometry",
        Basis::Network => "network",
        Basis::Person => "person",
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => "count",
        Unit::Share => "share",
        Unit::Pixels => "pixels",
        Unit::Bytes => "bytes",
        Unit::JpegQuality => "jpeg_quality",
        Unit::Offset => "offset",
        Unit::NetworkScore => "network_score",
        Unit::Plain => "plain",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::{MapId, Severity};

    fn same<T: serde::Serialize>(json: Json, value: T) {
        assert_eq!(serde_json::to_value(json).unwrap(), serde_json::to_value(value).unwrap());
    }

    #[test]
    fn names_are_those_that_serde_gives() {
        for value in [Backend::Cpu, Backend::Webgpu, Backend::None] {
            same(Json::text(backend(value)), value);
        }
        for value in [Severity::Info, Severity::Low, Severity::Moderate, Severity::High] {
            same(Json::text(value.name()), value);
        }
        let layers = [Basis::Signed, Basis::Stated, Basis::Structure, Basis::Compression];
        for value in layers.into_iter().chain([Basis::Pixels, Basis::Geometry, Basis::Network, Basis::Person]) {
            same(Json::text(basis(value)), value);
        }
        let units = [Unit::Count, Unit::Share, Unit::Pixels, Unit::Bytes];
        for value in units.into_iter().chain([Unit::JpegQuality, Unit::Offset, Unit::NetworkScore, Unit::Plain]) {
            same(Json::text(unit(value)), value);
        }
    }

    #[test]
    fn a_rate_names_its_photos() {
        let rarity = Rarity { shown: 1, photos: 20, upper_95: 0.5, test_set: "training-photos-once".into(), ..Rarity::default() };
        let catalogue = Catalogue::default();
        let Json::Object(pairs) = rarity_json(&rarity, &|text| Json::Text(catalogue.sentence(text))) else { panic!("no object") };
        let sentence = pairs.iter().find(|(key, _)| *key == "test_set_sentence").map(|(_, value)| value.to_string());
        assert!(sentence.unwrap().starts_with("\"The count covers 20 small ordinary photos"));
    }

    #[test]
    fn pictures_that_are_stored_alike_are_told_in_words() {
        let catalogue = Catalogue::default();
        let said = |format: &str, quality, n_pixels, (shown, photos)| {
            catalogue.sentence(&StoredAlike { storage: Storage::of(format, quality, n_pixels), shown, photos }.words())
        };
        assert_eq!(
            said("jpeg", Some(85), 700_000, (2, 1290)),
            "Counted separately: of 1290 photos that were stored like this picture (JPEG of quality 80 to 89, 0.25 to 1 megapixels), 2 show as much."
        );
        let largest = said("tiff", None, 12_000_000, (0, 0));
        assert!(
            largest.starts_with("No photo that was stored like this picture (TIFF, 3 megapixels and more) was measured, so"),
            "{largest}"
        );
        let smallest = said("webp", None, 1, (0, 58));
        assert!(
            smallest.starts_with("Counted separately: only 58 photos") && smallest.ends_with("of these none does."),
            "{smallest}"
        );
    }

    #[test]
    fn parts_are_those_that_serde_gives() {
        let rects = vec![RectPx { x: 1, y: 2, width: 3, height: 4 }];
        let stroke = Stroke { kind: Stroke::OUTLINE.into(), is_closed: true, points: vec![[1.0, 2.5], [3.0, 4.0], [5.5, 6.0]] };
        for region in [
            Region::Whole,
            Region::Rects(rects.clone()),
            Region::Map { map: MapId("a/b".into()), rects: rects.clone() },
            Region::Drawn { strokes: vec![stroke], around: rects[0] },
            Region::Bytes { offset: 5, len: 6 },
        ] {
            same(region_json(&region), region);
        }
        for arrival in telltale_report::Arrival::ALL {
            same(Json::text(arrival.name()), arrival);
        }
        for kind in telltale_report::Kind::ALL {
            same(Json::text(kind.name()), kind);
        }
        for decision in telltale_report::Decision::ALL {
            same(Json::text(decision.name()), decision);
        }
        same(review_json(&Review { decision: None, note: "n".into() }), Review { decision: None, note: "n".into() });
        for kind in Sensitivity::ALL {
            same(Json::text(kind.name()), kind);
        }
        for group in telltale_report::Group::ALL {
            same(Json::text(group.name()), group);
        }
        let sensitive = Text::new("a").sensitive("s", "w", Sensitivity::Name);
        same(text_json(&sensitive), sensitive);
        let text = Text::new("a").integer("n", 1).number("m", 0.25, 2).verbatim("v", "w");
        let text = text.message("t", Text::new("b").integer("n", 2));
        same(text_json(&text), text);
        let file = FileFacts {
            sha256: "0".into(),
            bytes: 1,
            format: "jpeg".into(),
            width_px: 2,
            height_px: 3,
            orientation: 4,
            part: None,
        };
        same(file_json(&file), &file);
        let of_part = FileFacts { part: Some(RectPx { x: 1, y: 2, width: 3, height: 4 }), ..file };
        same(file_json(&of_part), of_part);
        let model = ModelFacts { id: "m".into(), sha256: "0".into(), quantization: "int8".into() };
        same(model_json(&model), model);
    }
}
