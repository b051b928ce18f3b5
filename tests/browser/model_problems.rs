//! A network that cannot be had or cannot be trusted takes nothing else with it.

use serde_json::Value as Json;
use telltale_site::Replacement;
use telltale_tests::stated;

use crate::pages::{Opening, Viewer, codes, model, site};

const FACES: &str = "models/faces/weights.safetensors";

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

#[test]
fn the_network_that_finds_faces_is_there_or_its_absence_is_said() {
    let said = |opening: Opening| {
        let viewer = opening.open_sealed();
        viewer.analyze("stated.png", &stated());
        viewer.click("#look summary");
        let said = viewer.words("#look-faces");
        viewer.screenshot("look-faces");
        said
    };
    let weights = std::fs::read(site().join(FACES)).expect("xtask writes it, empty where the package could not be had");
    let without = "made without the network that finds faces";
    let ordinary = said(Opening::default());
    // What it makes of a drawn face was compared with what is expected before it looks for any.
    let expected = if weights.is_empty() { without } else { "A small network looked for faces and found none" };
    assert!(ordinary.contains(expected), "{ordinary}");
    let missing = said(Opening::default().replace(FACES, Replacement::Missing));
    assert!(missing.contains(without), "{missing}");
    let changed = weights.iter().map(|byte| byte ^ 1).chain([0]).collect();
    let changed = said(Opening::default().replace(FACES, Replacement::Bytes(changed)));
    assert!(changed.contains("No faces were looked for") && !changed.contains(without), "{changed}");
}

fn assert_the_rest_runs(viewer: &Viewer, screen: &str) {
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
