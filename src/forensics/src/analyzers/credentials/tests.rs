//! Chains as data: what they add up to, and that every sentence resolves.

use telltale_catalogue::Catalogue;
use telltale_report::credentials::{
    Action, Credentials, Ingredient, Manifest, ManifestStatus, Signer, StatusKind, TimeSource, Trust, TrustList, Validity,
};
use telltale_report::{Finding, Severity};

use super::findings;

fn action(name: &str, source_type: &str) -> Action {
    let source_type = Some(source_type.to_owned()).filter(|s| !s.is_empty());
    Action { name: name.into(), source_type, software: Some("Tool 1".into()), when: None }
}

fn signed(trust: Trust, actions: Vec<Action>) -> Credentials {
    let signer = Signer {
        organization: Some("Maker".into()),
        trust,
        list: Some("C2PA Trust List".into()),
        time: Some("2026-01-02T03:04:05+00:00".into()),
        time_source: TimeSource::Listed,
        ..Signer::default()
    };
    let manifest = Manifest { label: "m0".into(), signer: Some(signer), actions, ..Manifest::default() };
    let list = TrustList { name: "C2PA Trust List".into(), date: "2026-09-24".into(), n_certificates: 30 };
    Credentials { state: Validity::Valid, manifests: vec![manifest], trust_lists: vec![list], ..Credentials::default() }
}

fn failing(mut credentials: Credentials, manifest: Option<u32>, code: &str) -> Credentials {
    let status = ManifestStatus { code: code.into(), kind: StatusKind::Failure, manifest, explanation: None };
    credentials.statuses.push(status);
    credentials.state = Validity::Invalid;
    credentials
}

fn with_earlier(mut credentials: Credentials, relationship: &str, actions: Vec<Action>) -> Credentials {
    let earlier = Manifest { label: "m1".into(), title: Some("earlier.jpg".into()), actions, ..Manifest::default() };
    credentials.manifests.push(earlier);
    let ingredient = Ingredient { relationship: relationship.into(), manifest: Some(1), ..Ingredient::default() };
    credentials.manifests[0].ingredients.push(ingredient);
    credentials
}

/// Codes and severities, after every sentence was resolved.
fn said(credentials: &Credentials) -> Vec<(String, Severity)> {
    let catalogue = Catalogue::default();
    let findings: Vec<Finding> = findings(credentials);
    for finding in &findings {
        for text in finding.texts() {
            let sentence = catalogue.sentence_or_error(text).unwrap_or_else(|e| panic!("{}: {e}", finding.code));
            assert!(!sentence.contains("  "), "{sentence}");
        }
        assert!(finding.ordinary.len() >= 2);
    }
    findings.iter().map(|f| (f.code.to_string(), f.severity)).collect()
}

fn said_one(credentials: &Credentials) -> (String, Severity) {
    let mut said = said(credentials);
    assert_eq!(said.len(), 1, "{said:?}");
    said.remove(0)
}

const GENERATED: &str = "trainedAlgorithmicMedia";

#[test]
fn a_signed_camera_original_is_a_fact_whoever_signed() {
    for trust in [Trust::Listed, Trust::Unlisted, Trust::Expired, Trust::Revoked] {
        let credentials = signed(trust, vec![action("c2pa.created", "digitalCapture"), action("c2pa.edited", "")]);
        assert_eq!(said_one(&credentials), ("credentials/origin".into(), Severity::Info));
    }
    assert_eq!(said_one(&signed(Trust::Listed, Vec::new())).1, Severity::Info);
    assert_eq!(said_one(&signed(Trust::Listed, vec![action("c2pa.edited", "")])).1, Severity::Info);
}

#[test]
fn a_generated_statement_weighs_by_its_signer_and_by_how_much_it_claims() {
    let severity = |trust, name, kind| {
        let (code, severity) = said_one(&signed(trust, vec![action(name, kind)]));
        assert_eq!(code, "credentials/generated");
        severity
    };
    assert_eq!(severity(Trust::Listed, "c2pa.created", GENERATED), Severity::High);
    assert_eq!(severity(Trust::Unlisted, "c2pa.created", GENERATED), Severity::Moderate);
    assert_eq!(severity(Trust::Expired, "c2pa.created", GENERATED), Severity::Moderate);
    assert_eq!(severity(Trust::Listed, "c2pa.created", "algorithmicMedia"), Severity::Moderate);
    assert_eq!(severity(Trust::Listed, "c2pa.edited", "compositeWithTrainedAlgorithmicMedia"), Severity::Moderate);
    // A generated step on the way is about that step.
    assert_eq!(severity(Trust::Listed, "c2pa.edited", GENERATED), Severity::Moderate);
}

#[test]
fn the_chain_carries_a_generated_statement_as_far_as_the_picture_goes() {
    let edited = || signed(Trust::Listed, vec![action("c2pa.opened", "")]);
    let generated = || vec![action("c2pa.created", GENERATED)];
    assert_eq!(said_one(&with_earlier(edited(), "parentOf", generated())), ("credentials/generated".into(), Severity::High));
    assert_eq!(
        said_one(&with_earlier(edited(), "componentOf", generated())),
        ("credentials/generated".into(), Severity::Moderate)
    );
    assert_eq!(said_one(&with_earlier(edited(), "inputTo", generated())), ("credentials/origin".into(), Severity::Info));
    // A chain that bites its own tail ends.
    let mut circle = with_earlier(edited(), "parentOf", generated());
    circle.manifests[1].ingredients =
        vec![Ingredient { relationship: "parentOf".into(), manifest: Some(0), ..Ingredient::default() }];
    assert_eq!(said_one(&circle).1, Severity::High);
}

#[test]
fn what_does_not_fit_is_high_whoever_signed_and_takes_the_weight_from_statements() {
    for code in
        ["assertion.dataHash.mismatch", "assertion.bmffHash.mismatch", "claimSignature.mismatch", "assertion.hashedURI.mismatch"]
    {
        for trust in [Trust::Listed, Trust::Unlisted] {
            let broken = failing(signed(trust, vec![action("c2pa.created", "digitalCapture")]), Some(0), code);
            assert_eq!(said_one(&broken), ("credentials/changed".into(), Severity::High));
        }
    }
    let broken = failing(signed(Trust::Listed, vec![action("c2pa.created", GENERATED)]), Some(0), "assertion.dataHash.mismatch");
    let expected = [("credentials/changed".to_owned(), Severity::High), ("credentials/generated".to_owned(), Severity::Moderate)];
    assert_eq!(said(&broken), expected);
}

#[test]
fn an_unknown_signer_alone_is_nothing_that_does_not_fit() {
    let credentials = failing(signed(Trust::Unlisted, Vec::new()), Some(0), "signingCredential.untrusted");
    assert_eq!(said_one(&credentials), ("credentials/origin".into(), Severity::Info));
}

#[test]
fn a_gap_behind_the_newest_manifest_is_incomplete_provenance() {
    let edited = || with_earlier(signed(Trust::Listed, vec![action("c2pa.opened", "")]), "parentOf", Vec::new());
    let gap = |credentials: &Credentials| said(credentials).into_iter().find(|(code, _)| code == "credentials/incomplete");
    assert_eq!(gap(&edited()), None);
    let mismatch = failing(edited(), Some(1), "assertion.dataHash.mismatch");
    assert_eq!(gap(&mismatch).map(|(_, severity)| severity), Some(Severity::Low));
    let missing = failing(edited(), None, "ingredient.manifest.missing");
    assert_eq!(gap(&missing).map(|(_, severity)| severity), Some(Severity::Info));
    let unbound = failing(signed(Trust::Listed, vec![action("c2pa.created", GENERATED)]), Some(0), "claim.hardBindings.missing");
    let expected =
        [("credentials/generated".to_owned(), Severity::Moderate), ("credentials/incomplete".to_owned(), Severity::Info)];
    assert_eq!(said(&unbound), expected);
    let mut recorded = edited();
    recorded.manifests[0].ingredients[0].failures = vec!["signingCredential.untrusted".into(), "claimSignature.mismatch".into()];
    assert_eq!(gap(&recorded).map(|(_, severity)| severity), Some(Severity::Low));
}

#[test]
fn manifests_elsewhere_and_unreadable_ones_are_facts() {
    let remote = Credentials { remote_url: Some("https://example.com/m.c2pa".into()), ..Credentials::default() };
    assert_eq!(said_one(&remote), ("credentials/remote".into(), Severity::Info));
    let unreadable = Credentials { problem: Some("box too short".into()), ..Credentials::default() };
    assert_eq!(said_one(&unreadable), ("credentials/unreadable".into(), Severity::Info));
}
