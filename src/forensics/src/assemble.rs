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
    let part = subject.facts().part.map(|part| {
        let text = Text::new("limit-part").integer("x", part.x).integer("y", part.y);
        text.integer("width", part.width).integer("height", part.height)
    });
    let scores = subject.scores.as_ref().ok();
    let (mut looks, mut things) = (scores.map(ScoreMap::looks), scores.map(ScoreMap::things).unwrap_or_default());
    // The network counts from the corner of what it sees, as the checks do.
    if let Some(part) = subject.facts().part {
        looks.iter_mut().flat_map(|looks| &mut looks.closer).for_each(|look| look.rect.shift(part.x, part.y));
        things.iter_mut().for_each(|thing| thing.region.shift(part.x, part.y));
    }
    let arrival = subject.arrival.and_then(Arrival::limit);
    let without_faces = (scores.is_some() && subject.faces.is_err()).then_some("limit-no-faces");
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
        looks,
        things,
        stated: subject.metadata.stated(),
        structure: Structure::of(&subject.container.parts),
        credentials: subject.credentials.clone().unwrap_or_default(),
        limits: part.into_iter().chain(arrival.into_iter().chain(without_faces).chain(limits).map(Text::new)).collect(),
    };
    (report, maps)
}
