//! A network that cannot be had or cannot be trusted takes nothing else with it.

use std::time::Duration;

use serde_json::Value as Json;
use telltale_site::Replacement;
use telltale_tests::stated;

use crate::pages::{Opening, Viewer, codes, model, site};

#[test]
fn one_flipped_byte_in_the_weights_is_noticed() {
    let path = format!("models/{}/weights.safetensors", model());
    let mut weights = std::fs::read(site().join(&path)).expect("weights");
    let middle = weights.len() / 2;
    weights[middle] ^= 0x10;
    let viewer = Opening::default().replace(&path, Replacement::Bytes(weights)).open_sealed();
    assert_the_rest_runs(&viewer, "weights-flipped");
}

#[test]
fn missing_weights_are_named() {
    let path = format!("models/{}/weights.safetensors", model());
    let viewer = Opening::default().replace(&path, Replacement::Missing).open_sealed();
    assert_the_rest_runs(&viewer, "weights-missing");
}

#[test]
fn without_any_model_the_page_still_seals_and_works() {
    let viewer = Opening::default().replace("models/index.json", Replacement::Missing).open_sealed();
    assert_the_rest_runs(&viewer, "no-model");
}

fn assert_the_rest_runs(viewer: &Viewer, screen: &str) {
    // At the start, before anybody takes the silence of a check for an answer.
    viewer.wait("document.querySelector('#readiness').innerText.includes('The network was left out')", Duration::from_secs(60));
    let report = viewer.analyze("stated.png", &stated());
    viewer.screenshot(screen);
    assert_eq!(report["runtime"]["backend"], "none", "{}", report["runtime"]);
    assert!(codes(&report).contains(&"metadata/generator"), "{:?}", codes(&report));
    let checks = report["checks"].as_array().expect("checks");
    let network = checks.iter().find(|check| check["code"] == "network/generator-traces").expect("the network's check");
    assert_eq!(network["status"], "not_usable", "{network}");
    assert!(network["reason"].as_str().is_some_and(|reason| reason.contains(' ')), "{network}");
    let failed: Vec<&Json> = checks.iter().filter(|check| check["status"] == "failed").collect();
    assert!(failed.is_empty(), "{failed:?}");
    let shown = viewer.words("#checks li[data-code='network/generator-traces'] .check-reason");
    let runtime = viewer.words("#runtime");
    assert!(!shown.is_empty() || !runtime.is_empty(), "the page says why the network is not used");
}
