//! The page on narrow and wide screens.

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

fn assert_fits(viewer: &Viewer, width_px: u32) {
    let script = "return [window.innerWidth, document.scrollingElement.scrollWidth];";
    let widths = viewer.browser.run(script, &[]).expect("widths");
    assert_eq!(widths[0], width_px, "the window is as narrow as it was asked to be");
    assert!(widths[1].as_u64() <= Some(u64::from(width_px)), "the content is {} px wide", widths[1]);
}
