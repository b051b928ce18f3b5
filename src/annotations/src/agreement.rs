//! Two people who judged the findings of the same reports: how far they agree.
//!
//! Read are reports as the page saves them for programs, one a line; each sign may carry `review.decision`. A sign is the same in both
//! where picture (by its SHA-256), code and place are.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use telltale_metrics::{Agreement, agreement};

use crate::Problem;

/// The answers, in the order of the table.
pub const DECISIONS: [&str; 3] = ["accepted", "rejected", "unsure"];
/// What a person added by themselves: nobody else could judge it.
const OWN: &str = "person/own";

/// What one person said.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Judgements {
    /// Each finding with the number of its decision in [`DECISIONS`]; none where the person left it open.
    decisions: BTreeMap<String, Option<usize>>,
    /// Findings that the person added.
    pub n_own: usize,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// How far two people agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreed {
    /// Cohen's kappa over the findings that both decided on.
    pub agreement: Agreement,
    /// How often the first person decided as the row says and the second as the column says, both in the order of [`DECISIONS`].
    pub table: [[usize; 3]; 3],
    /// Findings that only one of the two decided on.
    pub n_one_sided: [usize; 2],
    /// Findings of the same reports that neither decided on.
    pub n_open: usize,
    /// Findings that stand in the reports of one person alone.
    pub n_not_shared: [usize; 2],
}

/// Reads what one person said.
pub fn judgements(text: &str) -> Judgements {
    let mut found = Judgements::default();
    for (i, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = |found: &mut Judgements, key: &str, reason: &str| {
            found.problems.push(Problem { place: format!("line {}", i + 1), key: key.to_owned(), reason: reason.to_owned() });
        };
        let report = match serde_json::from_str::<Map<String, Json>>(line) {
            Ok(report) => report,
            Err(error) => {
                wrong(&mut found, "", &format!("is not a report: {error}"));
                continue;
            }
        };
        let Some(picture) = report.get("file").and_then(|file| file.get("sha256")?.as_str()) else {
            wrong(&mut found, "file", "has no SHA-256");
            continue;
        };
        for finding in report.get("findings").and_then(Json::as_array).into_iter().flatten() {
            let part = |path: &str| finding.pointer(path).unwrap_or(&Json::Null);
            let code = part("/code").as_str().unwrap_or_default();
            if code == OWN {
                found.n_own += 1;
                continue;
            }
            // A fact is no anomaly, so there is nothing to agree on.
            if part("/severity") == "info" {
                continue;
            }
            let decision = match part("/review/decision") {
                Json::Null => None,
                said => match DECISIONS.iter().position(|known| said == known) {
                    Some(decision) => Some(decision),
                    None => {
                        wrong(&mut found, "decision", &format!("is none of {}: {said}", DECISIONS.join(", ")));
                        None
                    }
                },
            };
            // Two reports of one picture by one person: the later decision counts, and no decision takes none back.
            let known = found.decisions.entry(format!("{picture} {code} {}", part("/region"))).or_default();
            *known = decision.or(*known);
        }
    }
    found
}

/// Compares what two people said.
pub fn agree(first: &Judgements, second: &Judgements) -> Agreed {
    let mut table = [[0; 3]; 3];
    let mut pairs = Vec::new();
    let (mut n_one_sided, mut n_open) = ([0; 2], 0);
    let shared = first.decisions.iter().filter_map(|(key, a)| Some((*a, *second.decisions.get(key)?)));
    for pair in shared {
        match pair {
            (Some(a), Some(b)) => {
                pairs.push((a, b));
                if let Some(cell) = table.get_mut(a).and_then(|row| row.get_mut(b)) {
                    *cell += 1;
                }
            }
            (Some(_), None) => n_one_sided[0] += 1,
            (None, Some(_)) => n_one_sided[1] += 1,
            (None, None) => n_open += 1,
        }
    }
    let alone =
        |one: &Judgements, other: &Judgements| one.decisions.keys().filter(|key| !other.decisions.contains_key(*key)).count();
    Agreed {
        agreement: agreement(&pairs, DECISIONS.len()),
        table,
        n_one_sided,
        n_open,
        n_not_shared: [alone(first, second), alone(second, first)],
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn report(picture: &str, decisions: &[Option<&str>]) -> String {
        let finding = |(i, decision): (usize, &Option<&str>)| {
            json!({ "code": "a/b", "region": { "rects": [{ "x": i, "y": 0, "width": 1, "height": 1 }] },
                    "review": decision.map(|decision| json!({ "decision": decision, "note": "" })) })
        };
        let findings: Vec<Json> = decisions.iter().enumerate().map(finding).collect();
        json!({ "file": { "sha256": picture }, "findings": findings }).to_string()
    }

    #[test]
    fn what_both_decided_is_compared_and_the_rest_is_counted() {
        let first =
            format!("{}\n\n{}", report("a", &[Some("accepted"), Some("rejected"), None, None]), report("c", &[Some("unsure")]));
        let second = report("a", &[Some("accepted"), Some("unsure"), Some("accepted"), None, Some("accepted")]);
        let found = agree(&judgements(&first), &judgements(&second));
        assert_eq!(found.table, [[1, 0, 0], [0, 0, 1], [0, 0, 0]]);
        assert_eq!((found.agreement.n, found.n_one_sided, found.n_open, found.n_not_shared), (2, [0, 1], 1, [1, 1]));
        assert!((found.agreement.observed - 0.5).abs() < 1e-12);
    }

    #[test]
    fn facts_do_not_count_and_a_report_without_a_decision_takes_none_back() {
        let fact = json!({ "file": { "sha256": "a" }, "findings": [{ "code": "a/fact", "severity": "info" }] });
        let found = judgements(&format!("{}\n{}\n{fact}", report("a", &[Some("accepted")]), report("a", &[None])));
        assert_eq!(found.decisions.values().collect::<Vec<_>>(), [&Some(0)]);
    }

    #[test]
    fn broken_lines_are_named_and_the_others_count() {
        let own = json!({ "file": { "sha256": "a" }, "findings": [{ "code": "person/own" }] });
        let text = format!("nonsense\n{{}}\n{}\n{own}", report("a", &[Some("perhaps"), Some("accepted")]));
        let found = judgements(&text);
        let problems: Vec<String> = found.problems.iter().map(ToString::to_string).collect();
        assert_eq!(problems.len(), 3, "{problems:?}");
        assert!(problems[1].starts_with("line 2: file has no SHA-256") && problems[2].contains("perhaps"), "{problems:?}");
        assert_eq!((found.n_own, found.decisions.len()), (1, 2));
        assert_eq!(agree(&found, &judgements("")).agreement.kappa, None);
    }
}
