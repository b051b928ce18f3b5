//! Outcomes of all checks → one report.

use std::cmp::Reverse;

use telltale_report::{Heatmap, ModelFacts, Report, Runtime, SCHEMA, Text, Tool};

use crate::{Examined, Subject};

/// Puts the ended checks together: checks in the order in which they ran, findings strongest first and, among equals, in the
/// order of the layers that a reader trusts.
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
    let report = Report {
        schema: SCHEMA,
        tool: Tool { name: "telltale".into(), version: env!("CARGO_PKG_VERSION").into() },
        file: subject.facts().clone(),
        model,
        runtime,
        checks,
        findings,
        limits: ["limit-authenticity", "limit-closed-watermarks", "limit-ordinary-photos"].map(Text::new).to_vec(),
    };
    (report, maps)
}
