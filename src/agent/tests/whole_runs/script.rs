//! A picture, a report on it, and what a good model says of it.

use serde_json::{Value as Json, json};
use telltale_agent::Examined;
use telltale_catalogue::Catalogue;
use telltale_pixels::Raster;
use telltale_report::{
    Backend, Basis, Check, Code, FileFacts, Finding, Grounds, RectPx, Region, Report, Runtime, Severity, Status, Text, Tool,
};

use crate::server::Request;

/// 1200 × 800 pixels of a gradient.
pub fn picture() -> Raster {
    let rgb = (0..800_u32).flat_map(|y| (0..1200_u32).flat_map(move |x| [(x / 5) as u8, (y / 4) as u8, 90])).collect();
    Raster::from_rgb(1200, 800, rgb).expect("a picture")
}

/// The place where the report's one local measurement lies: the right half of the upper half.
pub const MEASURED: RectPx = RectPx { x: 600, y: 0, width: 600, height: 400 };

/// A report with a sign at [`MEASURED`], a check that found nothing, and a statement of the file.
pub fn report() -> Report {
    let rule = |severity| Grounds::Rule { rule: Text::new("rule-person"), severity };
    let mut sign = Finding::new(Code::new("geometry/copy-move"), Basis::Geometry, rule(Severity::Moderate), 0);
    sign.phenomenon = Text::new("person-own-phenomenon").verbatim("words", "An area is twice in the picture.");
    sign.region = Region::Rects(vec![MEASURED]);
    let mut stated = Finding::new(Code::new("metadata/generator"), Basis::Stated, rule(Severity::Moderate), 0);
    stated.phenomenon = Text::new("person-own-phenomenon").verbatim("words", "SecretPrompt");
    let check = |code: &'static str, status| Check {
        code: Code::new(code),
        name: Text::new("jpeg-shifted-save-name"),
        basis: Basis::Compression,
        status,
        duration_ms: None,
    };
    Report {
        schema: telltale_report::SCHEMA,
        tool: Tool { name: "telltale".into(), version: "0".into() },
        file: FileFacts {
            sha256: "ab".repeat(32),
            bytes: 1,
            format: "png".into(),
            width_px: 1200,
            height_px: 800,
            orientation: 1,
            part: None,
        },
        model: None,
        arrival: None,
        runtime: Runtime { backend: Backend::None, reason: Text::new("backend-switched-off"), self_test_error: None },
        checks: vec![check("jpeg/shifted-save", Status::NothingFound)],
        findings: vec![sign, stated],
        things: Vec::new(),
        stated: Default::default(),
        structure: Default::default(),
        credentials: None,
        looks: None,
        limits: Vec::new(),
    }
}

pub fn examined<'a>(picture: &'a Raster, report: &'a Report, english: &'a Catalogue) -> Examined<'a> {
    Examined { picture, report, english }
}

/// A model that sees a hand with a claim of its own, a lamp with a claim about its shadow, and one thing more, at [`MEASURED`], that the
/// measurement of copies is said not to show.
pub fn good(request: &Request) -> Json {
    let is_hand = request.words.contains("\"name\":\"left hand\"") && request.words.contains("this thing");
    let claim = |name: &str, place: [u32; 4]| json!({ "name": name, "phenomenon": format!("{name}, seen"), "reasoning": format!("{name}, odd"), "box": place });
    let is_in_claims = |id: &str| request.words.contains(&format!("\"id\":\"{id}\""));
    match request.step.as_str() {
        // Drafts differ by a little, as those of a model do.
        "objects" => {
            let d = request.seed;
            json!({ "objects": [
                { "name": "left hand", "box": [100 + d, 500, 300 + d, 800] }, { "name": "lamp", "box": [600, 100 + d, 800, 400 + d] },
            ] })
        }
        "merge" => json!({ "objects": [
            { "name": "left hand", "from": ["d1.1", "d2.1", "d3.1"] }, { "name": "lamp", "from": ["d1.2", "d2.2", "d3.2"] },
        ] }),
        "attributes" => json!({ "attributes": [{ "attribute": "parts", "seen": "some" }] }),
        "attributes-itemised" if is_hand => json!({ "claims": [claim("Fingers", [200, 200, 800, 800])] }),
        "relations" => json!({ "relations": [{ "with": "table", "relation": "shadow", "seen": "none" }] }),
        "relations-itemised" if request.words.contains("\"name\":\"lamp\"") => {
            json!({ "claims": [claim("Shadow", [620, 150, 780, 450])] })
        }
        "attributes-itemised" | "relations-itemised" => json!({ "claims": [] }),
        "summary" => {
            let from = if is_in_claims("a1.1") { "a1.1" } else { "r2.1" };
            let name = if is_hand { "Six fingers" } else { "No shadow" };
            json!({ "claims": [{ "from": [from], "name": name, "phenomenon": format!("{name} again"), "reasoning": "odd" }] })
        }
        "look" => json!({ "looks": [
            { "claim": "s1.1", "visible": "yes", "cites": [] },
            { "claim": "s2.1", "visible": "yes", "cites": [{ "check": "geometry/copy-move", "says": "present" }] },
        ] }),
        "scan" if request.seed == 1 => {
            let mut found = claim("Empty sky", [850, 0, 1000, 200]);
            found["object"] = Json::Null;
            found["cites"] = json!([{ "check": "geometry/copy-move", "says": "absent" }]);
            json!({ "claims": [found] })
        }
        "scan" => json!({ "claims": [] }),
        "finish" => json!({ "statements": [
            { "from": ["s1.1"], "name": "Left hand", "phenomenon": "It has six fingers.", "reasoning": "Hands have five.", "naturalness": 17 },
            { "from": ["s2.1"], "name": "Lamp", "phenomenon": "It throws no shadow.", "reasoning": "It stands in the sun.", "naturalness": null },
        ], "dropped": [] }),
        "question" => json!({
            "answer": "A dark edge.", "because": "It is darker than both sides.", "box": [250, 250, 750, 750],
            "naturalness": 40, "cites": [],
        }),
        other => panic!("nobody asks for {other}"),
    }
}
