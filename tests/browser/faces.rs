//! Faces are found by a network that the page may have been built without: they are asked about, or the reason why not is said.

use telltale_site::Replacement;
use telltale_tests::{face, stated};

use crate::backends::assert_same;
use crate::looks::look_in_every_way;
use crate::pages::{Opening, Viewer, site};

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
fn of_a_picture_that_a_face_fills_the_network_says_nothing_anywhere() {
    if weights().is_empty() {
        return;
    }
    let viewer = Opening::default().open_sealed();
    let report = viewer.analyze("face.png", &face());
    let checks = report["checks"].as_array().expect("checks");
    let traces = checks.iter().find(|check| check["code"] == "network/generator-traces").expect("the network's check");
    assert!(traces.to_string().contains("A face takes more than 30 % of the picture."), "{traces}");
    assert_same(&viewer, "face.png", &face());
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
    // From the whole picture over the places of findings to the last one.
    viewer.click("#look-skip");
    let progress = viewer.words("#look-progress");
    let n_places = progress.split([' ', ':']).filter_map(|word| word.parse::<usize>().ok()).nth(1).expect("Place 1 of n");
    (1..n_places).for_each(|_| viewer.click("#look-skip"));
    assert!(viewer.words("#look-progress").starts_with(&format!("Place {n_places} of {n_places}")));
    let [x, y, width, height] = outlined(&viewer);
    assert!((x - 0.53).abs() < 0.03 && (y - 0.49).abs() < 0.03, "the middle of the face, not {x}, {y}");
    assert!(
        (width - 0.55).abs() < 0.06 && (height - 0.55).abs() < 0.06,
        "the face with its surroundings, not {width} × {height}"
    );
    let mut found = Vec::new();
    look_in_every_way(&viewer, "face", &mut found);
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}

/// Middle and lengths of the outlined place with its line, in shares of the picture.
fn outlined(viewer: &Viewer) -> [f64; 4] {
    let script = "const place = document.querySelector('#outlines path').getBoundingClientRect(), all = document.querySelector('#picture').getBoundingClientRect();
        return [(place.x + place.width / 2 - all.x) / all.width, (place.y + place.height / 2 - all.y) / all.height, place.width / all.width, place.height / all.height];";
    let shares = viewer.ask(script);
    [0, 1, 2, 3].map(|i| shares[i].as_f64().unwrap_or(f64::NAN))
}

/// As the page has them.
fn weights() -> Vec<u8> {
    std::fs::read(site().join(FACES)).expect("xtask writes it, empty where the package could not be had")
}
