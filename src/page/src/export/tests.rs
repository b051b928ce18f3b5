//! Every form, of one report that has something of everything, hostile words included.

use telltale_report::credentials::{Credentials, Identity, Ingredient, Manifest};
use telltale_report::{
    Backend, Basis, Check, Code, Decision, FileFacts, Finding, Grounds, Measurement, RectPx, Region, Report, Review, Runtime,
    SCHEMA, Sensitivity, Severity, Stated, Status, Structure, Text, Tool, Unit,
};

use super::*;
use crate::words::speak;

const HOSTILE: &str = "</p><script>alert(1)</script> & \"*_|# `x`";

fn report() -> Report {
    let rule = Grounds::Rule { rule: Text::new("rule-stated-unsigned"), severity: Severity::Low };
    let mut sign = Finding::new(Code::new("metadata/generator"), Basis::Stated, rule, 2);
    sign.phenomenon = Text::new("generator-prompt").verbatim("value", HOSTILE);
    sign.next_step = Text::new("generator-model").sensitive("value", "Jane", Sensitivity::Name);
    sign.region =
        Region::Rects(vec![RectPx { x: 10, y: 20, width: 30, height: 40 }, RectPx { x: 100, y: 50, width: 5, height: 5 }]);
    sign.evidence = vec![Measurement::new("measurement-offset", 12.0, 0, Unit::Offset)];
    let fact = Finding::new(Code::new("metadata/camera"), Basis::Stated, Grounds::Fact, 2);
    let check = |code: &'static str, status| Check {
        code: Code::new(code),
        name: Text::new("metadata-generator-check"),
        basis: Basis::Stated,
        status,
        duration_ms: Some(1.0),
    };
    Report {
        schema: SCHEMA,
        tool: Tool { name: "telltale".into(), version: "9.9".into() },
        file: FileFacts {
            sha256: "0123456789abcdef".repeat(4),
            bytes: 12_345,
            format: "jpeg".into(),
            width_px: 640,
            height_px: 480,
            orientation: 1,
            part: None,
        },
        model: None,
        arrival: None,
        runtime: Runtime { backend: Backend::None, reason: Text::new("backend-none"), self_test_error: None },
        checks: vec![
            check("metadata/generator", Status::Found),
            check("file/damage", Status::NotUsable { reason: Text::new("reason-not-jpeg") }),
        ],
        findings: vec![sign, fact],
        things: Vec::new(),
        stated: Stated::default(),
        structure: Structure::default(),
        credentials: None,
        looks: None,
        limits: vec![Text::new("limit-authenticity")],
    }
}

#[test]
fn hostile_words_stay_words() {
    for form in Form::ALL {
        let text = export(&report(), form, true);
        assert!(text.contains("alert(1)"), "{form:?} has the words");
        // A backslash before it makes it a letter in Markdown.
        assert!(!text.replace("\\<", "").contains("<script"), "{form:?}: {text}");
        assert!(!text.replace("\\<", "").contains("</p><"), "{form:?}: {text}");
    }
    let html = export(&report(), Form::Html, true);
    assert!(html.contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;"), "{html}");
    let escaped = |words: &str| {
        let mut report = report();
        report.findings[0].phenomenon = Text::new("person-own-phenomenon").verbatim("words", words);
        export(&report, Form::Markdown, true)
    };
    for (words, expected) in [
        ("1. first", "\n1\\. first\n"),
        ("12.5 %", "\n12\\.5 %\n"),
        ("see https://a.example/x", "\nsee https\\://a.example/x\n"),
        ("www.a.example, a@b.example", "\nwww\\.a.example, a\\@b.example\n"),
        ("- two\n\nlines", "\n\\- two  lines\n"),
    ] {
        assert!(escaped(words).contains(expected), "{words}: {}", escaped(words));
    }
}

#[test]
fn a_models_statement_is_an_anomaly_only_where_a_person_accepted_it() {
    let mut report = report();
    let records = |report: &Report| annotations::anomreason(report).to_string().matches("\"phenomenon\"").count();
    let before = records(&report);
    let mut statement = Finding::new(Code::new(Finding::MODEL_STATEMENT), Basis::Network, Grounds::Fact, 2);
    for (decision, n) in [(None, 0), (Some(Decision::Unsure), 0), (Some(Decision::Rejected), 0), (Some(Decision::Accepted), 1)] {
        statement.review = decision.map(|decision| Review { decision: Some(decision), ..Review::default() });
        report.findings.push(statement.clone());
        assert_eq!(records(&report), before + n, "{decision:?}");
        report.findings.pop();
    }
}

#[test]
fn what_a_person_drew_goes_along_with_its_kinds_and_points() {
    use telltale_report::Stroke;
    let mut report = report();
    let outline =
        Stroke { kind: Stroke::OUTLINE.into(), is_closed: true, points: vec![[10.0, 20.0], [40.0, 20.0], [10.0, 60.0]] };
    let shadow = Stroke { kind: "shadow".into(), is_closed: false, points: vec![[1.5, 2.0], [3.0, 4.0], [5.0, 6.5]] };
    let around = RectPx { x: 10, y: 20, width: 30, height: 40 };
    let signs = |report: &Report| report.findings.iter().position(|finding| finding.severity > Severity::Info).unwrap();
    let sign = signs(&report);
    report.findings[sign].region = Region::Drawn { strokes: vec![shadow, outline], around };
    let html = export(&report, Form::Html, false);
    for part in [
        "<polygon points=\"10 20 40 20 10 60 \"/>",
        "<polyline points=\"1.5 2 3 4 5 6.5 \"/>",
        "1. Shadow: (1.5, 2) – (3, 4) – (5, 6.5)",
    ] {
        assert!(html.contains(part), "{part} is missing in {html}");
    }
    let json = export(&report, Form::Json, false);
    assert!(json.contains("\"drawn\":{\"around\":{\"height\":40") && json.contains("\"kind\":\"shadow\""), "{json}");
    let coco = annotations::coco(&report).to_string();
    for part in [
        "\"segmentation\":[[10.0,20.0,40.0,20.0,10.0,60.0]]",
        "\"area\":600.0",
        "\"kind\":\"shadow\",\"points\":[[1.5,2.0],[3.0,4.0],[5.0,6.5]]",
    ] {
        assert!(coco.contains(part), "{part} is missing in {coco}");
    }
}

#[test]
fn a_page_to_print_needs_nothing_from_elsewhere_and_says_it_all() {
    let html = export(&report(), Form::Html, false);
    for outside in ["http:", "https:", "src=", "url(", "@import"] {
        assert!(!html.contains(outside), "{outside}");
    }
    for part in [
        "default-src 'none'",
        "<rect x=\"10\" y=\"20\" width=\"30\" height=\"40\"",
        "0123456789abcdef",
        "12.3 kB",
        "viewBox=\"0 0 640 480\"",
    ] {
        assert!(html.contains(part), "{part} is missing in {html}");
    }
    assert_eq!(html.matches("<h3>").count() - html.matches("<h3>1.").count(), 3, "two findings and two groups of checks");
    for (open, close) in
        [("<ul>", "</ul>"), ("<dl>", "</dl>"), ("<table>", "</table>"), ("<figure>", "</figure>"), ("<p>", "</p>")]
    {
        assert_eq!(html.matches(open).count(), html.matches(close).count(), "{open}");
    }
}

#[test]
fn several_reports_are_one_page_or_one_line_each_without_what_is_sensitive() {
    speak(telltale_catalogue::Catalogue::new("en"));
    let reports = [report(), report()];
    let page = export_all(&reports, true);
    assert_eq!([page.matches("<h1>").count(), page.matches("<html").count(), page.matches("<script").count()], [2, 1, 0]);
    assert!(!page.contains("Jane"));
    let lines = export_all(&reports, false);
    assert_eq!(lines.lines().map(|line| (line.starts_with('{'), line.ends_with('}'))).collect::<Vec<_>>(), [(true, true); 2]);
    assert!(!lines.contains("Jane"));
    assert_eq!(export_all(&[], true), "");
}

#[test]
fn numbers_in_lists_and_tables_stay_as_they_are_in_markdown() {
    let markdown = export(&report(), Form::Markdown, false);
    assert!(markdown.contains("12.3 kB") && markdown.contains("### 1. "), "{markdown}");
}

#[test]
fn sensitive_values_go_along_only_when_asked_for() {
    let mut report = report();
    let ingredient = Ingredient { title: Some("Jane-2.jpg".into()), ..Ingredient::default() };
    let identity = Identity { name: Some("Jane".into()), kind: "k".into(), ..Identity::default() };
    report.credentials = Some(Credentials {
        manifests: vec![Manifest {
            title: Some("Jane-1.jpg".into()),
            ingredients: vec![ingredient],
            identities: vec![identity],
            ..Manifest::default()
        }],
        ..Credentials::default()
    });
    for form in Form::ALL {
        assert!(!export(&report, form, false).contains("Jane"), "{form:?}");
    }
    let html = export(&report, Form::Html, false);
    assert!(
        html.contains("(name left out)") && !html.contains("somebody without a name"),
        "it does not say that there was none: {html}"
    );
    for part in ["Jane-1.jpg", "Jane-2.jpg", "Jane ("] {
        assert!(export(&report, Form::Html, true).contains(part), "{part}");
    }
}

#[test]
fn what_a_person_says_stands_apart_from_what_was_measured() {
    let mut report = report();
    report.findings[0].review = Some(Review { decision: Some(Decision::Rejected), note: "a \u{202e}logo".into() });
    let rule = Grounds::Rule { rule: Text::new("rule-person"), severity: Severity::High };
    let mut own = Finding::new(Code::new("person/own"), Basis::Person, rule, 2);
    own.name = own.name.verbatim("words", "Sphere");
    own.phenomenon = own.phenomenon.verbatim("words", "No shadow");
    own.naturalness = Some(7);
    report.findings.push(own);
    let html = export(&report, Form::Html, false);
    let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words} is missing in {html}"));
    assert!(place("What a person added") < place("Sphere"), "under a heading of its own");
    assert!(html.contains("<dd>rejected</dd>") && html.contains("a ‹U+202E›logo") && html.contains("<dd>7</dd>"), "{html}");
    assert!(!html.contains("Very unusual in ordinary photos"), "no photo was counted for a person's word: {html}");
    let draft = export(&report, Form::MediaReview, false);
    assert!(!draft.contains("Sphere") && !draft.contains("logo"), "a draft to publish holds measurements alone: {draft}");
    assert_eq!(places(&report), [], "what was rejected is not drawn, and what has no place cannot be");
}

#[test]
fn other_languages_come_with_their_direction() {
    speak(telltale_catalogue::Catalogue::new("ar"));
    let html = export(&report(), Form::Html, false);
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
    let ids = html.split(|c: char| c.is_whitespace() || "<>".contains(c)).filter(|word| word.starts_with("document-"));
    assert_eq!(ids.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn a_draft_for_a_fact_check_leaves_the_rating_to_a_person() {
    let draft = media_review::of(&report()).to_string();
    for part in ["\"mediaAuthenticityCategory\":\"\"", "\"sha256\":\"0123456789abcdef", "\"encodingFormat\":\"image/jpeg\""] {
        assert!(draft.contains(part), "{part} is missing in {draft}");
    }
}

#[test]
fn annotations_hold_signs_and_no_facts() {
    let quadruples = annotations::anomreason(&report()).to_string();
    assert_eq!(quadruples.matches("\"name\"").count(), 1, "{quadruples}");
    assert!(quadruples.contains("\"severity\":null"), "naturalness is never made up: {quadruples}");
    let coco = annotations::coco(&report()).to_string();
    assert!(coco.contains("\"bbox\":[10,20,95,40]"), "{coco}");
    assert!(coco.contains("[10,20,40,20,40,60,10,60]"), "{coco}");
    assert!(coco.contains("\"area\":1225"), "{coco}");
}

#[test]
fn every_form_has_a_name_of_its_own() {
    let report = report();
    let mut names: Vec<String> = Form::ALL.map(|form| form.file_name(&report)).into();
    names.push(picture_name(&report));
    assert!(names.iter().all(|name| name.starts_with("telltale-0123456789ab")), "{names:?}");
    names.sort();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
}
