//! The report as JSON: the sentence where a reader looks for it, the message id and its arguments beside it.

use serde_json::{Map, Value as Json, json};
use telltale_report::{Check, Finding, Grounds, Measurement, Report, Status, Text};

use crate::Catalogue;

/// One report as a JSON object.
///
/// Texts are sentences in the catalogue's language; `messages` in each finding holds the same texts as `{id, args}`, so that a
/// program can compare reports across languages and versions. Keys of objects are in alphabetical order.
pub fn report_json(report: &Report, catalogue: &Catalogue) -> Json {
    let say = |text: &Text| Json::String(catalogue.sentence(text));
    json!({
        "schema": report.schema,
        "language": catalogue.language(),
        "tool": report.tool,
        "file": report.file,
        "model": report.model,
        "runtime": {
            "backend": report.runtime.backend,
            "reason": say(&report.runtime.reason),
            "self_test_error": report.runtime.self_test_error,
        },
        "checks": report.checks.iter().map(|c| check_json(c, &say)).collect::<Vec<_>>(),
        "findings": report.findings.iter().map(|f| finding_json(f, &say)).collect::<Vec<_>>(),
        "limits": report.limits.iter().map(say).collect::<Vec<_>>(),
    })
}

fn check_json(check: &Check, say: &impl Fn(&Text) -> Json) -> Json {
    let (status, reason) = match &check.status {
        Status::Found => ("found", None),
        Status::NothingFound => ("nothing_found", None),
        Status::NotUsable { reason } => ("not_usable", Some(reason)),
        Status::Failed { reason } => ("failed", Some(reason)),
    };
    json!({
        "code": check.code,
        "name": say(&check.name),
        "basis": check.basis,
        "status": status,
        "reason": reason.map(say),
        "duration_ms": check.duration_ms,
    })
}

fn finding_json(finding: &Finding, say: &impl Fn(&Text) -> Json) -> Json {
    let (rarity, rule) = match &finding.grounds {
        Grounds::Fact => (None, None),
        Grounds::Rate { rarity, .. } => (Some(rarity), None),
        Grounds::Rule { rule, .. } => (None, Some(say(rule))),
    };
    let messages: Map<String, Json> = [
        ("name", &finding.name),
        ("phenomenon", &finding.phenomenon),
        ("reasoning", &finding.reasoning),
        ("next_step", &finding.next_step),
    ]
    .into_iter()
    .map(|(key, text)| (key.to_owned(), json!(text)))
    .chain([("ordinary".to_owned(), json!(finding.ordinary))])
    .collect();
    json!({
        "code": finding.code,
        "name": say(&finding.name),
        "phenomenon": say(&finding.phenomenon),
        "reasoning": say(&finding.reasoning),
        "severity": finding.severity,
        "naturalness": finding.naturalness,
        "ordinary": finding.ordinary.iter().map(say).collect::<Vec<_>>(),
        "next_step": say(&finding.next_step),
        "rarity": rarity,
        "rule": rule,
        "region": finding.region,
        "evidence": finding.evidence.iter().map(|m| measurement_json(m, say)).collect::<Vec<_>>(),
        "basis": finding.basis,
        "messages": messages,
    })
}

fn measurement_json(measurement: &Measurement, say: &impl Fn(&Text) -> Json) -> Json {
    json!({
        "name": say(&measurement.name),
        "id": measurement.name.id,
        "value": measurement.value,
        "unit": measurement.unit,
        "ordinary": measurement.ordinary,
    })
}
