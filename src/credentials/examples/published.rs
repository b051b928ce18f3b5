//! Compares what is read in published test files with what their authors publish about them.
//!
//! ```text
//! cargo run --release -p telltale_credentials --example published -- ../shared/data/provenance
//! ```
//!
//! The folder has a `manifest.csv` with one row for each file and what its authors expect. Status codes about trust and about the
//! time are left out of the comparison, because both depend on the day and on the lists.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};

use serde_json::Value;
use telltale_credentials::Inspector;
use telltale_report::Credentials;
use telltale_report::credentials::StatusKind;

/// Parts of codes about trust, withdrawal and time.
const BY_DAY: [&str; 5] = ["untrusted", "timeStamp", "expired", "ocsp", "outsideValidity"];

struct Row {
    path: String,
    kind: String,
    expected: String,
    repo: String,
    upstream: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    let rows = rows(&folder)?;
    let inspector = Inspector::bundled()?;
    let (mut n_files, mut n_differ) = (0, 0);
    println!("{:<72} {:<9} {:<5} answer", "file", "state", "links");
    for row in rows.iter().filter(|row| row.kind == "c2pa") {
        let bytes = std::fs::read(folder.join(&row.path))?;
        let extension = row.path.rsplit('.').next().unwrap_or_default();
        let read = inspector.read(&bytes, extension);
        let differences = differences(row, &rows, &folder, read.as_ref())?;
        n_files += 1;
        n_differ += usize::from(!differences.is_empty());
        let answer = if differences.is_empty() { "as published".to_owned() } else { differences.join("; ") };
        let state = read.as_ref().map_or("none".into(), |c| format!("{:?}", c.state).to_lowercase());
        let links = read.as_ref().map_or(0, |c| c.manifests.len());
        println!("{:<72} {state:<9} {links:<5} {answer}", row.path.trim_start_matches("files/"));
    }
    println!("{n_files} files, {n_differ} differ");
    Ok(())
}

fn rows(folder: &Path) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(folder.join("manifest.csv"))?;
    let headers = reader.headers()?.clone();
    let column = |name: &str| headers.iter().position(|h| h == name).ok_or(format!("no column {name}"));
    let columns = ["path", "kind", "expected", "repo", "upstream"].map(column);
    let [path, kind, expected, repo, upstream] = columns.map(|c| c.unwrap_or(usize::MAX));
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let cell = |i: usize| record.get(i).unwrap_or_default().to_owned();
        let row =
            Row { path: cell(path), kind: cell(kind), expected: cell(expected), repo: cell(repo), upstream: cell(upstream) };
        rows.push(row);
    }
    Ok(rows)
}

/// What differs from the authors' words; the words are those of the manifest.
fn differences(row: &Row, rows: &[Row], folder: &Path, read: Option<&Credentials>) -> Result<Vec<String>, Box<dyn Error>> {
    let words = row.expected.as_str();
    let mut differences = Vec::new();
    let has_manifest = read.is_some_and(|c| !c.manifests.is_empty());
    if ["no manifest", "no C2PA manifest", "unsigned"].iter().any(|none| words.starts_with(none)) {
        if has_manifest {
            differences.push("a manifest where none is expected".into());
        }
        return Ok(differences);
    }
    if words.starts_with("remote manifest") {
        if read.is_none_or(|c| c.remote_url.is_none()) {
            differences.push("no address of a remote manifest".into());
        }
        return Ok(differences);
    }
    let Some(read) = read else { return Ok(vec!["nothing was read".into()]) };
    let found = failures(read);
    if let Some(codes) = words.split("validation_status=").nth(1).map(|rest| rest.split(';').next().unwrap_or_default()) {
        let codes = codes.split('\'').filter(|code| code.contains('.')).filter(|code| is_lasting(code)).map(str::to_owned);
        compare(&codes.collect(), &found, &mut differences);
    }
    let claims = [
        ("assertion.dataHash.mismatch", "assertion.dataHash.mismatch"),
        ("claim signature mismatch", "claimSignature.mismatch"),
        ("ingredient with invalid signature", "claimSignature.mismatch"),
    ];
    for (claim, code) in claims {
        if words.starts_with(claim) && !found.iter().any(|f| f == code) && !recorded(read).contains(code) {
            differences.push(format!("{code} is missing"));
        }
    }
    if (words.starts_with("valid") || words.starts_with("signed by")) && !found.is_empty() {
        differences.push(format!("unexpected: {}", joined(&found)));
    }
    let stated = |key: &str| words.split(key).nth(1).map(|rest| rest.split(';').next().unwrap_or_default().trim().to_owned());
    if let (Some(active), Some(label)) = (stated("active="), read.active().map(|m| &m.label))
        && active != *label
    {
        differences.push(format!("active manifest {label}"));
    }
    if let Some(issuer) = stated("issuer=")
        && read.active().and_then(|m| m.signer.as_ref()).and_then(|s| s.organization.as_deref()) != Some(issuer.as_str())
    {
        differences.push("another signer".into());
    }
    if let Some(n) = stated("manifests=")
        && n != read.manifests.len().to_string()
    {
        differences.push(format!("{n} manifests expected"));
    }
    for report in ["expected report ", "expected manifest store: "].iter().filter_map(|key| stated(key)) {
        let report = rows.iter().find(|r| r.repo == row.repo && r.upstream.ends_with(&report));
        if let Some(report) = report {
            let json: Value = serde_json::from_str(&std::fs::read_to_string(folder.join(&report.path))?)?;
            compare(&published(&json), &found, &mut differences);
        }
    }
    if !has_manifest && read.remote_url.is_none() {
        differences.push(format!("not readable: {}", read.problem.as_deref().unwrap_or_default()));
    }
    Ok(differences)
}

/// Failures of a published report, in its old and in its new form.
fn published(json: &Value) -> BTreeSet<String> {
    let old = json["validation_status"].as_array().into_iter().flatten();
    let new = json["validation_results"]["activeManifest"]["failure"].as_array().into_iter().flatten();
    let codes = old.chain(new).filter_map(|status| status["code"].as_str());
    codes.filter(|code| is_lasting(code)).map(str::to_owned).collect()
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

fn compare(expected: &BTreeSet<String>, found: &BTreeSet<String>, differences: &mut Vec<String>) {
    if expected != found {
        differences.push(format!("published: {}; found: {}", joined(expected), joined(found)));
    }
}

fn joined(codes: &BTreeSet<String>) -> String {
    if codes.is_empty() { "none".into() } else { codes.iter().cloned().collect::<Vec<_>>().join(", ") }
}
