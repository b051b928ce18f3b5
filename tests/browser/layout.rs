//! The page on narrow and wide screens.

use serde_json::json;
use telltale_tests::forged;

use crate::pages::{Opening, Viewer};

#[test]
fn nothing_has_to_be_scrolled_sideways_at_320_px() {
    let viewer = Opening::default().open_sealed();
    viewer.set_size(320, 640);
    assert_fits(&viewer, 320);
    viewer.screenshot("narrow-empty");
    viewer.analyze("spliced.jpg", &forged());
    assert_fits(&viewer, 320);
    viewer.screenshot("narrow");
    viewer.click("#findings .card .card-button");
    assert_fits(&viewer, 320);
    viewer.screenshot("narrow-chosen");
}

#[test]
fn a_wide_screen_shows_picture_and_evidence_side_by_side() {
    let viewer = Opening::default().size(2560, 1440).open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    viewer.screenshot("wide");
    let script = "
        const stage = document.querySelector('#stage').getBoundingClientRect();
        const findings = document.querySelector('#findings').getBoundingClientRect();
        return stage.right <= findings.left && 380 <= findings.width;";
    assert_eq!(viewer.browser.run(script, &[]).expect("boxes"), true);
}

#[test]
fn who_wants_no_motion_sees_none() {
    let viewer = Opening::default().open_sealed();
    let fades = "
        const lasts = (times) => times.split(',').some((time) => 0 < parseFloat(time));
        const moving = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element)).filter((style) =>
          lasts(style.transitionDuration) || (style.animationName !== 'none' && lasts(style.animationDuration)));
        return [getComputedStyle(document.documentElement).getPropertyValue('--fade').trim(), 0 < moving.length];";
    assert_eq!(viewer.ask(fades), json!(["120ms", true]));
    viewer.set_media(&[("prefers-reduced-motion", "reduce")]);
    assert_eq!(viewer.ask(fades), json!(["0ms", false]));
}

#[test]
fn a_print_holds_the_picture_and_every_finding() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    viewer.click("#findings .card .card-button");
    let n_cards = viewer.count("#findings .card");
    viewer.browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" })).expect("paper");
    viewer.screenshot("print");
    let cut = "
        return [...document.querySelectorAll('.page, .desk, .stage, .evidence')]
          .filter((box) => box.clientHeight + 1 < box.scrollHeight || getComputedStyle(box).overflowY !== 'visible')
          .map((box) => box.className);";
    assert_eq!(viewer.ask(cut), json!([]), "what scrolls on a screen is cut off on paper");
    assert_eq!((viewer.count("#picture"), viewer.count("#findings .card")), (1, n_cards));
    assert_eq!(viewer.count("button:not(.card-button)"), 0, "paper cannot be pressed");
}

fn assert_fits(viewer: &Viewer, width_px: u32) {
    let script = "return [window.innerWidth, document.scrollingElement.scrollWidth];";
    let widths = viewer.browser.run(script, &[]).expect("widths");
    assert_eq!(widths[0], width_px, "the window is as narrow as it was asked to be");
    assert!(widths[1].as_u64() <= Some(u64::from(width_px)), "the content is {} px wide", widths[1]);
}
