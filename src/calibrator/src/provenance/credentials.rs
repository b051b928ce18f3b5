//! Content Credentials of published test files against what their authors say of them, in words and in reports.
//!
//! Codes about the signer's certificate and about time depend on the day and on the lists, so they are left out on both sides.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use telltale_report::credentials::{Credentials, StatusKind};

use super::{Examined, Fact, get};
use crate::photos::Row;

/// Parts of codes about the signer's certificate (trust, withdrawal, profile) and about time.
const BY_DAY: [&str; 3] = ["signingCredential", "timeStamp", "outsideValidity"];

/// Words of the manifest for files that carry no signed history.
const NONE: [&str; 3] = ["no manifest", "no C2PA manifest", "unsigned"];

/// Words of the manifest about what does not fit, and the code for it in the C2PA specification.
const CLAIMS: [(&str, &str); 3] = [
    ("assertion.dataHash.mismatch", "assertion.dataHash.mismatch"),
    ("claim signature mismatch", "claimSignature.mismatch"),
    ("ingredient with invalid signature", "claimSignature.mismatch"),
];

pub(super) fn judge(row: &Row, examined: &Examined) -> Vec<Fact> {
    let words = get(row, "expected");
    let read = examined.subject.credentials.as_ref().ok().and_then(Option::as_ref);
    let has_history = read.is_some_and(|c| !c.manifests.is_empty());
    if NONE.iter().any(|none| words.starts_with(none)) {
        return vec![if has_history { Fact::Invented("a signed history".into()) } else { Fact::Found }];
    }
    if words.starts_with("remote manifest") || get(row, "notes").contains("remote-manifest-url") && !has_history {
        return vec![Fact::expect(read.is_some_and(|c| c.remote_url.is_some()), "the address of a remote manifest")];
    }
    // Some test files hold a history that nobody can read: then it must be named as such.
    let is_named = has_history || read.is_some_and(|c| c.problem.is_some());
    let mut facts = vec![Fact::expect(is_named, format!("a signed history ({words})"))];
    let Some(read) = read.filter(|_| has_history) else { return facts };
    let found = failures(read);
    if let Some(codes) = words.split("validation_status=").nth(1).map(|rest| rest.split(';').next().unwrap_or_default()) {
        let codes = codes.split('\'').filter(|code| code.contains('.') && is_lasting(code));
        facts.push(same(&codes.map(str::to_owned).collect(), &found));
    }
    for (_, code) in CLAIMS.iter().filter(|(claim, _)| words.starts_with(claim)) {
        facts.push(Fact::expect(found.contains(*code) || recorded(read).contains(code), *code));
    }
    if words.starts_with("valid") || words.starts_with("signed by") {
        facts.push(same(&BTreeSet::new(), &found));
    }
    let stated = |key: &str| words.split(key).nth(1).map(|rest| rest.split(';').next().unwrap_or_default().trim());
    let active = read.active();
    if let Some(label) = stated("active=") {
        facts.push(Fact::expect(active.is_some_and(|m| m.label == label), format!("active manifest {label}")));
    }
    if let Some(issuer) = stated("issuer=") {
        let organization = active.and_then(|m| m.signer.as_ref()?.organization.as_deref());
        facts.push(Fact::expect(organization == Some(issuer), format!("issuer {issuer}")));
    }
    if let Some(n) = stated("manifests=") {
        facts.push(Fact::expect(n == read.manifests.len().to_string(), format!("{n} manifests")));
    }
    facts
}

/// The file with the report that its authors publish about a row; none where they publish none.
pub(super) fn report_of<'a>(rows: &'a [Row], row: &Row) -> Option<&'a str> {
    let words = get(row, "expected");
    let name = ["expected report ", "expected manifest store: "].iter().find_map(|key| words.split(key).nth(1))?;
    let name = name.split(';').next().unwrap_or_default().trim();
    let report = rows.iter().find(|r| get(r, "repo") == get(row, "repo") && get(r, "upstream").ends_with(name))?;
    Some(get(report, "path"))
}

/// Compares the failures of a published report, in its old or its new form, with those that were found.
pub(super) fn judge_report(report: &Json, examined: &Examined) -> Fact {
    let Ok(Some(read)) = &examined.subject.credentials else { return Fact::Missed("everything of a published report".into()) };
    let old = report["validation_status"].as_array().into_iter().flatten();
    let new = report["validation_results"]["activeManifest"]["failure"].as_array().into_iter().flatten();
    let codes = old.chain(new).filter_map(|status| status["code"].as_str());
    same(&codes.filter(|code| is_lasting(code)).map(str::to_owned).collect(), &failures(read))
}

fn failures(read: &Credentials) -> BTreeSet<String> {
    let failed = read.statuses.iter().filter(|s| s.kind == StatusKind::Failure && !s.code.starts_with("cawg."));
    failed.map(|s| s.code.clone()).filter(|code| is_lasting(code)).collect()
}

/// What earlier signers recorded about their ingredients.
fn recorded(read: &Credentials) -> BTreeSet<&str> {
    read.manifests.iter().flat_map(|m| &m.ingredients).flat_map(|i| &i.failures).map(String::as_str).collect()
}

fn is_lasting(code: &str) -> bool {
    !BY_DAY.iter().any(|part| code.contains(part))
}

fn same(published: &BTreeSet<String>, found: &BTreeSet<String>) -> Fact {
    let joined = |codes: &BTreeSet<String>| codes.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    if published == found {
        Fact::Found
    } else if published.is_empty() {
        Fact::Invented(joined(found))
    } else {
        Fact::Missed(format!("“{}”, found “{}”", joined(published), joined(found)))
    }
}
