//! Faces are found by a network that the page may have been built without: they are asked about, or the reason why not is said.

use telltale_site::Replacement;
use telltale_tests::{face, stated};

use crate::pages::{Opening, site};

const FACES: &str = "models/faces/weights.safetensors";

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
    let weights = weights();
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

#[test]
fn a_face_is_a_place_of_the_guided_look() {
    if weights().is_empty() {
        // The package could not be had, which was said when the page was built.
        return;
    }
    let viewer = Opening::default().open_sealed();
    viewer.analyze("face.png", &face());
    viewer.click("#look summary");
    assert!(viewer.words("#look-faces").contains("1 place with a face"), "{}", viewer.words("#look-faces"));
    viewer.click("#look-begin");
    viewer.click("#look-skip");
    assert!(viewer.words("#look-progress").starts_with("Place "), "{}", viewer.words("#look-progress"));
    assert_eq!(viewer.count("#outlines path[d^='M']"), 2, "the place is outlined");
    viewer.screenshot("look-face");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

/// As the page has them.
fn weights() -> Vec<u8> {
    std::fs::read(site().join(FACES)).expect("xtask writes it, empty where the package could not be had")
}
