//! Every form, of one report that has something of everything, hostile words included.

use telltale_report::{
    Backend, Basis, Check, Code, FileFacts, Finding, Grounds, Measurement, RectPx, Region, Report, Runtime, SCHEMA, Sensitivity,
    Severity, Stated, Status, Structure, Text, Tool, Unit,
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
        },
        model: None,
        arrival: None,
        runtime: Runtime { backend: Backend::None, reason: Text::new("backend-none"), self_test_error: None },
        checks: vec![
            check("metadata/generator", Status::Found),
            check("file/damage", Status::NotUsable { reason: Text::new("reason-not-jpeg") }),
        ],
        findings: vec![sign, fact],
        stated: Stated::default(),
        structure: Structure::default(),
        credentials: None,
        limits: vec![Text::new("limit-authenticity")],
    }
}

#[test]
fn hostile_words_stay_words() {
    let html = export(&report(), Form::Html, true);
    assert!(!html.contains("<script"), "{html}");
    assert!(html.contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;"), "{html}");
    let markdown = export(&report(), Form::Markdown, true);
    assert!(markdown.contains("\\</p\\>\\<script\\>"), "{markdown}");
    assert_eq!(markdown.matches('<').count(), markdown.matches("\\<").count(), "{markdown}");
}

#[test]
fn a_page_to_print_needs_nothing_from_elsewhere_and_says_it_all() {
    let html = export(&report(), Form::Html, false);
    for outside in ["http:", "https:", "src=", "url(", "@import"] {
        assert!(!html.contains(outside), "{outside}");
    }
    for part in ["default-src 'none'", "<rect x=\"10\" y=\"20\" width=\"30\" height=\"40\"", "640", "0123456789abcdef", "12.3 kB"]
    {
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
fn sensitive_values_go_along_only_when_asked_for() {
    for form in Form::ALL {
        assert!(!export(&report(), form, false).contains("Jane"), "{form:?}");
    }
    assert!(export(&report(), Form::Html, true).contains("Jane"));
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
fn every_form_has_a_name_of_its_own_and_the_same_report_gives_the_same_bytes() {
    let report = report();
    let mut names = Form::ALL.map(|form| form.file_name(&report));
    assert!(names.iter().all(|name| name.starts_with("telltale-0123456789ab")), "{names:?}");
    names.sort();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
    for form in Form::ALL {
        assert_eq!(export(&report, form, false), export(&report, form, false));
    }
}
