//! Outcomes of all checks → one report.

use std::cmp::Reverse;

use telltale_pixels::ScoreMap;
use telltale_report::{Arrival, Heatmap, ModelFacts, Report, Runtime, SCHEMA, Structure, Text, Tool};

use crate::{Examined, Subject, merge::merged};

/// Puts the ended checks together: checks in the order in which they ran, findings strongest first and, among equals, in the
/// order of the layers that a reader trusts; those with one cause are one.
pub fn assemble(
    subject: &Subject,
    examined: Vec<Examined>,
    model: Option<ModelFacts>,
    runtime: Runtime,
) -> (Report, Vec<Heatmap>) {
    let (mut checks, mut findings, mut maps) = (Vec::new(), Vec::new(), Vec::new());
    for ended in examined {
        checks.push(ended.check);
        findings.extend(ended.findings);
        maps.extend(ended.maps);
    }
    findings.sort_by_key(|finding| (Reverse(finding.severity), finding.basis));
    let findings = merged(findings);
    let arrival = subject.arrival.and_then(Arrival::limit);
    let limits = ["limit-authenticity", "limit-closed-watermarks", "limit-ordinary-photos"];
    let report = Report {
        schema: SCHEMA,
        tool: Tool { name: "telltale".into(), version: env!("CARGO_PKG_VERSION").into() },
        file: subject.facts().clone(),
        model,
        arrival: subject.arrival,
        runtime,
        checks,
        findings,
        things: subject.scores.as_ref().map(ScoreMap::things).unwrap_or_default(),
        stated: subject.metadata.stated(),
        structure: Structure::of(&subject.container.parts),
        credentials: subject.credentials.clone().unwrap_or_default(),
        limits: arrival.into_iter().chain(limits).map(Text::new).collect(),
    };
    (report, maps)
}
