//! The page's sentences, which it loads before it seals itself.

use std::time::Duration;

use telltale_site::Replacement;

use crate::pages::Opening;

const CATALOGUE: &str = "catalogue/en.ftl";

#[test]
fn without_its_texts_the_page_says_so_in_one_sentence() {
    let whole = std::fs::read(crate::pages::site().join(CATALOGUE)).expect("a catalogue");
    let other_page = b"<!doctype html><title>Not here</title>".to_vec();
    let cases = [
        ("missing", Replacement::Missing),
        ("cut-off", Replacement::Bytes(whole[..whole.len() / 2].to_vec())),
        ("another-page", Replacement::Bytes(other_page)),
    ];
    for (name, replacement) in cases {
        let viewer = Opening::default().replace(CATALOGUE, replacement).open();
        let says = "document.querySelector('#start-status')?.innerText.startsWith('The texts of this page could not be loaded')";
        viewer.wait(says, Duration::from_secs(60));
        assert_eq!(viewer.browser.run("return window.telltale === undefined;", &[]).expect("a flag"), true);
        viewer.screenshot(&format!("texts-{name}"));
    }
}

#[test]
fn every_text_on_the_page_is_a_sentence_and_no_name_of_one() {
    let viewer = Opening::default().open_sealed();
    viewer.click("#seal");
    let text = viewer.words("body");
    let ids: Vec<&str> = text.split_whitespace().filter(|word| word.starts_with("page-")).collect();
    assert_eq!(ids, Vec::<&str>::new());
    assert!(text.len() > 1_000, "{text}");
}
