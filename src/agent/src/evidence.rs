//! What was measured, as a model is told it and as its claims are held to it.
//!
//! A model may cite a measurement and say what it has to show at the place of the claim. Whether it does is not the model's to say: the
//! report is asked, and only a sign at that place answers, or a number that is cited wrongly. A measurement that was not made, that shows
//! something elsewhere, that concerns the picture as a whole, or that is a fact without direction decides nothing; nor does a check that
//! found nothing, for no check finds all that there is. What the file says about itself (metadata, signatures) is no measurement and is not shown to a model: its claims would follow
//! from it, and names and positions have no business in a prompt.

use serde::Deserialize;
use serde_json::{Value as Json, json};
use telltale_catalogue::Catalogue;
use telltale_report::{Basis, Finding, Measurement, RectPx, Region, Report, Severity, Status, Text, Unit};

use crate::place::{Frame, Scaled, intersection, shared};

/// Most measurements that a model is told of: more would push the picture out of its view.
const MAX_LISTED: usize = 40;
/// Share of the smaller of two places that the larger one must cover for both to mean the same place.
pub(crate) const LEAST_SHARED: f64 = 0.5;

/// A measurement that a model cites.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Cite {
    /// The code of a finding or of a check.
    pub check: String,
    /// What it has to show at the place.
    pub says: Says,
    /// A number of it.
    #[serde(default)]
    pub number: Option<String>,
    /// The value that this number is said to have.
    #[serde(default)]
    pub value: Option<f64>,
}

/// What a measurement shows at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Says {
    Present,
    Absent,
}

/// What the measurements say to a claim.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Judged {
    /// It cites none that says anything.
    NotMeasured,
    /// The one of this name shows what the claim says it shows.
    Supported(Text),
    /// The one of this name shows something else.
    Contradicted(Text),
}

/// The measurements of a report.
pub(crate) struct Evidence<'a> {
    findings: Vec<&'a Finding>,
    /// Checks that looked where they can and found nothing: code and name.
    silent: Vec<(&'a str, &'a Text)>,
    english: &'a Catalogue,
    whole: Frame,
}

/// The layers that measure. The others tell what the file or somebody says.
fn is_measured(basis: Basis) -> bool {
    matches!(basis, Basis::Structure | Basis::Compression | Basis::Pixels | Basis::Geometry | Basis::Network)
}

impl<'a> Evidence<'a> {
    pub(crate) fn new(report: &'a Report, english: &'a Catalogue, whole: Frame) -> Self {
        let all = report.findings.iter().flat_map(|finding| std::iter::once(finding).chain(&finding.agreeing));
        let is_ours = |finding: &&Finding| finding.code != crate::STATEMENT && finding.code != crate::ANSWER;
        let findings = all.filter(|finding| is_measured(finding.basis)).filter(is_ours).collect();
        let silent = report.checks.iter().filter(|check| is_measured(check.basis) && check.status == Status::NothingFound);
        Self { findings, silent: silent.map(|check| (check.code.as_str(), &check.name)).collect(), english, whole }
    }

    /// For a prompt, with the places that lie in `frame`. Sensitive values are left out.
    pub(crate) fn listed(&self, frame: Frame) -> String {
        let catalogue = self.english;
        let found = self.findings.iter().map(|finding| {
            let mut finding = (*finding).clone();
            finding.redact();
            let boxes: Vec<[u16; 4]> =
                finding.region.rects().iter().filter_map(|rect| frame.scaled(*rect)).map(Scaled::sides).collect();
            let numbers: Vec<Json> = finding.evidence.iter().map(|number| {
                json!({ "number": number.name.id, "name": catalogue.sentence(&number.name), "value": shown(number), "unit": unit(number.unit) })
            }).collect();
            json!({
                "id": finding.code.as_str(),
                "name": catalogue.sentence(&finding.name),
                "finds": catalogue.sentence(&finding.phenomenon),
                "places": if is_local(&finding) { json!(boxes) } else { json!("the picture or the file as a whole") },
                "numbers": numbers,
            })
        });
        let silent = self.silent.iter().map(|(code, name)| json!({ "id": code, "name": catalogue.sentence(name), "places": [] }));
        let all: Vec<Json> = found.chain(silent).take(MAX_LISTED).collect();
        Json::Array(all).to_string()
    }

    /// What the measurements say to a claim with these places. One that contradicts it outweighs all that do not.
    pub(crate) fn judge(&self, cites: &[Cite], places: &[RectPx]) -> Judged {
        let mut judged = Judged::NotMeasured;
        for cite in cites {
            match self.judge_one(cite, places) {
                contradicted @ Judged::Contradicted(_) => return contradicted,
                supported @ Judged::Supported(_) if judged == Judged::NotMeasured => judged = supported,
                Judged::Supported(_) | Judged::NotMeasured => {}
            }
        }
        judged
    }

    fn judge_one(&self, cite: &Cite, places: &[RectPx]) -> Judged {
        let ours: Vec<&Finding> = self.findings.iter().copied().filter(|finding| finding.code.as_str() == cite.check).collect();
        if let Some((name, value)) = cite.number.as_deref().zip(cite.value)
            && let Some(judged) = number(&ours, name, value)
        {
            return judged;
        }
        let mut signs = ours.into_iter().filter(|finding| finding.severity > Severity::Info && is_local(finding));
        match (signs.find(|finding| is_at(finding, places, self.whole)), cite.says) {
            (Some(here), Says::Present) => Judged::Supported(here.name.clone()),
            (Some(here), Says::Absent) => Judged::Contradicted(here.name.clone()),
            (None, _) => Judged::NotMeasured,
        }
    }
}

/// Whether a number that was cited is the number that was measured; none where it was not measured. A number that fits says nothing about
/// the place yet, so it decides only where it is wrong.
fn number(findings: &[&Finding], name: &str, value: f64) -> Option<Judged> {
    let numbers = findings.iter().flat_map(|finding| finding.evidence.iter().map(move |number| (finding, number)));
    let known: Vec<_> = numbers.filter(|(_, number)| number.name.id == name).collect();
    let (finding, _) = known.first()?;
    // As far as it is shown: half a unit of the last digit.
    let fits =
        |number: &Measurement| (shown(number) - value).abs() <= 0.5 * 10f64.powi(-i32::from(number.decimals)) + f64::EPSILON;
    (!known.iter().any(|(_, number)| fits(number))).then(|| Judged::Contradicted(finding.name.clone()))
}

/// Whether a finding tells where.
fn is_local(finding: &Finding) -> bool {
    matches!(finding.region, Region::Rects(_) | Region::Map { .. }) && !finding.region.rects().is_empty()
}

fn is_at(finding: &Finding, places: &[RectPx], whole: Frame) -> bool {
    let rects = finding.region.rects().iter().filter_map(|rect| intersection(*rect, whole.0));
    rects.into_iter().any(|rect| places.iter().any(|place| shared(rect, *place) >= LEAST_SHARED))
}

/// The value as readers see it: rounded, shares in per cent.
fn shown(number: &Measurement) -> f64 {
    let value = if number.unit == Unit::Share { 100.0 * number.value } else { number.value };
    let digits = 10f64.powi(i32::from(number.decimals));
    (value * digits).round() / digits
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Share => "percent",
        Unit::Pixels => "pixels",
        Unit::Bytes | Unit::Offset => "bytes",
        Unit::JpegQuality => "JPEG quality, 1 to 100",
        Unit::NetworkScore => "network score, 0 to 1",
        Unit::Count | Unit::Plain => "",
    }
}

#[cfg(test)]
mod tests;
