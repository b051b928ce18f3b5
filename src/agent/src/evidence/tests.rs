//! What becomes of claims that cite a measurement.

use telltale_report::{Backend, Check, Code, FileFacts, Grounds, MapId, Runtime, Sensitivity, Tool};

use super::*;

const WHOLE: Frame = Frame(RectPx { x: 0, y: 0, width: 1000, height: 500 });
const PLACE: RectPx = RectPx { x: 100, y: 100, width: 100, height: 100 };

fn finding(code: &'static str, basis: Basis, severity: Severity, region: Region) -> Finding {
    let grounds = Grounds::Rule { rule: Text::new("rule-person"), severity };
    let mut finding = Finding::new(Code::new(code), basis, grounds, 2);
    finding.evidence = vec![
        Measurement::new("evidence-share", 0.1234, 1, Unit::Share),
        Measurement::new("evidence-quality", 75.0, 0, Unit::JpegQuality),
    ];
    finding.region = region;
    finding
}

fn check(code: &'static str, basis: Basis, status: Status) -> Check {
    Check { code: Code::new(code), name: Text::new(code), basis, status, duration_ms: None }
}

fn report() -> Report {
    let places = || vec![PLACE];
    let mut merged = finding("jpeg/double-quantization", Basis::Compression, Severity::Low, Region::Rects(places()));
    let map = Region::Map { map: MapId("geometry/copy-move".into()), rects: places() };
    merged.agreeing = vec![finding("geometry/copy-move", Basis::Geometry, Severity::Moderate, map)];
    Report {
        schema: telltale_report::SCHEMA,
        tool: Tool { name: "telltale".into(), version: "0".into() },
        file: FileFacts {
            sha256: "0".into(),
            bytes: 1,
            format: "jpeg".into(),
            width_px: 1000,
            height_px: 500,
            orientation: 1,
            part: None,
        },
        model: None,
        arrival: None,
        runtime: Runtime { backend: Backend::None, reason: Text::new("backend-switched-off"), self_test_error: None },
        checks: vec![
            check("jpeg/double-quantization", Basis::Compression, Status::Found),
            check("jpeg/shifted-save", Basis::Compression, Status::NothingFound),
            check("jpeg/block-grid", Basis::Compression, Status::NotUsable { reason: Text::new("reason-not-jpeg") }),
            check("metadata/editor", Basis::Stated, Status::NothingFound),
        ],
        findings: vec![
            merged,
            finding("network/generator-traces", Basis::Network, Severity::Low, Region::Whole),
            finding("jpeg/quantization-tables", Basis::Compression, Severity::Info, Region::Rects(places())),
            finding("metadata/generator", Basis::Stated, Severity::Moderate, Region::Rects(places())),
            // As in a report that an earlier run of a model has added to.
            finding("model/statement", Basis::Network, Severity::Low, Region::Rects(places())),
        ],
        things: Vec::new(),
        stated: Default::default(),
        structure: Default::default(),
        credentials: None,
        looks: None,
        limits: Vec::new(),
    }
}

fn cite(check: &str, says: Says) -> Cite {
    Cite { check: check.into(), says, number: None, value: None }
}

fn judged(cites: &[Cite], place: RectPx) -> &'static str {
    match Evidence::new(&report(), &Catalogue::new("en"), WHOLE).judge(cites, &[place]) {
        Judged::NotMeasured => "not measured",
        Judged::Supported(_) => "supported",
        Judged::Contradicted(_) => "contradicted",
    }
}

#[test]
fn a_measurement_at_the_place_supports_what_it_shows_and_contradicts_the_opposite() {
    let elsewhere = RectPx { x: 800, y: 300, width: 100, height: 100 };
    for code in ["jpeg/double-quantization", "geometry/copy-move"] {
        assert_eq!(judged(&[cite(code, Says::Present)], PLACE), "supported", "{code}");
        assert_eq!(judged(&[cite(code, Says::Absent)], PLACE), "contradicted", "{code}");
        for says in [Says::Present, Says::Absent] {
            assert_eq!(judged(&[cite(code, says)], elsewhere), "not measured", "{code} {says:?}");
        }
    }
}

#[test]
fn places_that_only_touch_are_not_the_same() {
    let beside = |x| RectPx { x, ..PLACE };
    assert_eq!(judged(&[cite("geometry/copy-move", Says::Present)], beside(150)), "supported");
    assert_eq!(judged(&[cite("geometry/copy-move", Says::Present)], beside(151)), "not measured");
}

#[test]
fn a_check_that_found_nothing_decides_nothing() {
    assert_eq!(judged(&[cite("jpeg/shifted-save", Says::Present)], PLACE), "not measured");
    assert_eq!(judged(&[cite("jpeg/shifted-save", Says::Absent)], PLACE), "not measured");
}

#[test]
fn what_was_not_measured_at_a_place_decides_nothing() {
    let whole = "network/generator-traces";
    let fact = "jpeg/quantization-tables";
    for code in ["jpeg/block-grid", "no/such-check", "metadata/generator", "metadata/editor", whole, fact, "model/statement", ""]
    {
        for says in [Says::Present, Says::Absent] {
            assert_eq!(judged(&[cite(code, says)], PLACE), "not measured", "{code} {says:?}");
        }
    }
    assert_eq!(judged(&[], PLACE), "not measured");
}

#[test]
fn a_number_that_was_not_measured_so_contradicts_wherever_it_stands() {
    let number =
        |check: &str, number: &str, value| Cite { number: Some(number.into()), value: Some(value), ..cite(check, Says::Present) };
    let check = "jpeg/double-quantization";
    assert_eq!(judged(&[number(check, "evidence-share", 12.3)], PLACE), "supported");
    assert_eq!(judged(&[number(check, "evidence-share", 12.34)], PLACE), "supported", "the digits that are shown agree");
    assert_eq!(judged(&[number(check, "evidence-share", 12.4)], PLACE), "contradicted");
    assert_eq!(judged(&[number(check, "evidence-share", f64::NAN)], PLACE), "contradicted");
    assert_eq!(judged(&[number(check, "no-such-number", 1.0)], PLACE), "supported", "an unknown number says nothing");
    assert_eq!(judged(&[number("jpeg/quantization-tables", "evidence-quality", 80.0)], PLACE), "contradicted");
    assert_eq!(judged(&[number("jpeg/quantization-tables", "evidence-quality", 75.0)], PLACE), "not measured");
}

#[test]
fn one_contradiction_outweighs_all_support() {
    let cites = [cite("geometry/copy-move", Says::Present), cite("jpeg/double-quantization", Says::Absent)];
    assert_eq!(judged(&cites, PLACE), "contradicted");
    let cites = [cite("geometry/copy-move", Says::Present), cite("jpeg/shifted-save", Says::Present)];
    assert_eq!(judged(&cites, PLACE), "supported", "silence is no contradiction");
}

#[test]
fn a_model_is_told_measurements_with_their_places_and_nothing_that_the_file_says() {
    let mut report = report();
    report.findings[0].phenomenon = Text::new("person-own-phenomenon").sensitive("words", "52.5200 N", Sensitivity::Position);
    let listed = Evidence::new(&report, &Catalogue::new("en"), WHOLE).listed(WHOLE);
    let list: Vec<Json> = serde_json::from_str(&listed).unwrap();
    let ids: Vec<&str> = list.iter().filter_map(|one| one["id"].as_str()).collect();
    let expected = [
        "jpeg/double-quantization",
        "geometry/copy-move",
        "network/generator-traces",
        "jpeg/quantization-tables",
        "jpeg/shifted-save",
    ];
    assert_eq!(ids, expected);
    assert_eq!(list[0]["places"], json!([[100, 200, 200, 400]]));
    assert_eq!((&list[0]["numbers"][0]["value"], &list[0]["numbers"][0]["unit"]), (&json!(12.3), &json!("percent")));
    assert!(list[2]["places"].is_string(), "it has no place of its own");
    assert_eq!(list[4]["places"], json!([]));
    assert!(!listed.contains("52.5200") && !listed.contains("metadata") && !listed.contains("model/"), "{listed}");
    let part =
        Evidence::new(&report, &Catalogue::new("en"), WHOLE).listed(Frame(RectPx { x: 500, y: 0, width: 500, height: 500 }));
    assert!(part.contains(r#""places":[]"#) && !part.contains("[100,200"), "{part}");
}
