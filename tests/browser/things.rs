//! Names of things on their way from the network to the page.
//!
//! No rendered picture shows anything that has a name. So the network's description is served with one word for all classes: every look is
//! then sure of it, and all the rest is what ships.

use telltale_site::Replacement;
use telltale_tests::forged;

use crate::pages::{Opening, model, site};

#[test]
fn a_name_reaches_the_page_with_its_number() {
    let path = format!("models/{}/model.toml", model());
    let description = std::fs::read_to_string(site().join(&path)).expect("a description");
    let (before, _) = description.split_once("[[naming.words]]").expect("words");
    let one_word = format!("{before}[[naming.words]]\nword = \"dog\"\nclasses = [[0, 999]]\n");
    let viewer = Opening::default().replace(&path, Replacement::Bytes(one_word.into_bytes())).open_sealed();
    let report = viewer.analyze("spliced.jpg", &forged());
    let things = report["things"].as_array().expect("things");
    assert_eq!(things.len(), 1, "{things:?}");
    assert_eq!((&things[0]["word"], things[0]["probability"].as_f64()), (&"dog".into(), Some(1.0)));
    // Looks at so small a picture cover all of it.
    assert_eq!(things[0]["region"], "whole");
    let section = viewer.words("#things");
    assert!(section.contains("dog (1.00)") && section.contains("as a whole"), "{section}");
    assert!(section.contains("nothing about how the picture was made"), "{section}");
    viewer.screenshot("things");
}

#[test]
fn a_picture_without_names_has_no_such_section() {
    let viewer = Opening::default().open_sealed();
    let report = viewer.analyze("spliced.jpg", &forged());
    assert_eq!(report["things"].as_array().map(Vec::len), Some(0));
    assert_eq!(viewer.count("#things"), 0);
}
