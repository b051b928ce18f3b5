//! Content Credentials on the command line: what the signer states, what does not fit any more, and what stays out of an export.

use serde_json::Value as Json;
use telltale_tests::{Folder, SIGNER, signed_and_changed, signed_as_generated, signed_elsewhere, telltale};

fn analyzed(bytes: &[u8]) -> Json {
    let folder = Folder::new();
    let file = folder.file("signed.jpg", bytes);
    let ended = telltale(["analyze".as_ref(), "--json".as_ref(), "--no-network".as_ref(), file.as_os_str()]);
    assert_eq!(ended.status, 0, "{ended:?}");
    ended.reports().into_iter().next().expect("a report")
}

fn finding<'a>(report: &'a Json, code: &str) -> &'a Json {
    let findings = report["findings"].as_array().expect("findings");
    findings.iter().find(|f| f["code"] == code).unwrap_or_else(|| panic!("{code} is not among {findings:?}"))
}

#[test]
fn a_generated_statement_by_an_unknown_signer_weighs_as_much_as_an_unsigned_one() {
    let report = analyzed(&signed_as_generated());
    let finding = finding(&report, "credentials/generated");
    assert_eq!((&finding["severity"], &finding["basis"]), (&Json::from("moderate"), &Json::from("signed")));
    let manifest = &report["credentials"]["manifests"][0];
    assert_eq!(manifest["signer"]["common_name"], SIGNER);
    assert_eq!(manifest["signer"]["trust"], "unlisted");
    assert_eq!(manifest["actions"][0]["source_type"], "trainedAlgorithmicMedia");
    let lists = report["credentials"]["trust_lists"].as_array().expect("lists");
    assert!(lists.iter().any(|list| list["name"] == "C2PA Trust List" && list["date"].is_string()), "{lists:?}");
    assert!(report["credentials"]["thumbnails"].is_null());
}

#[test]
fn a_picture_that_changed_after_signing_is_a_strong_sign_whoever_signed() {
    let report = analyzed(&signed_and_changed());
    let finding = finding(&report, "credentials/changed");
    assert_eq!(finding["severity"], "high");
    assert!(finding["phenomenon"].as_str().is_some_and(|words| words.contains("assertion.dataHash.mismatch")), "{finding}");
    assert_eq!(report["credentials"]["state"], "invalid");
}

#[test]
fn a_manifest_on_a_server_is_named_and_not_fetched() {
    // Nobody listens there; fetching it would take time and change the answer.
    let report = analyzed(&signed_elsewhere("http://127.0.0.1:9/sample.c2pa"));
    assert_eq!(report["credentials"]["remote_url"], "http://127.0.0.1:9/sample.c2pa");
    assert_eq!(finding(&report, "credentials/remote")["severity"], "info");
}
