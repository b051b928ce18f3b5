//! A large picture on the stage: moved as copies that were decoded once, and still with its own pixels where it is magnified.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::json;
use telltale_pixels::Raster;
use telltale_report::RectPx;
use telltale_scenes as scenes;

use crate::pages::{Opening, Viewer};

/// Two copies: as it is, and half as wide and high.
const SIZE_PX: (usize, usize) = (4000, 3000);
/// Decoding it twice, on a processor that others use too.
const PATIENCE: Duration = Duration::from_secs(120);
/// What is compared with the picture's own pixels: this wide and high, in the middle of the stage.
const SIDE_PX: u32 = 160;
/// Whether the fine sheet covers all of the picture that is in sight, with a sample for each pixel of the screen.
const IS_SHARP: &str = "(() => {
    const detail = document.querySelector('#detail');
    const [d, s, p] = ['#detail', '#stage', '#picture'].map((id) => document.querySelector(id).getBoundingClientRect());
    return detail.checkVisibility() && detail.width / d.width > 0.99 && detail.width / d.width < 2.01
      && d.left <= Math.max(s.left, p.left) + 1 && d.right >= Math.min(s.right, p.right) - 1
      && d.top <= Math.max(s.top, p.top) + 1 && d.bottom >= Math.min(s.bottom, p.bottom) - 1;
  })()";
/// What the browser would draw by itself.
const DRAWS_ITSELF: &str = "return getComputedStyle(document.querySelector('#picture')).clipPath === 'none';";

#[test]
fn a_large_picture_is_shown_from_copies_with_its_own_pixels() {
    let viewer = Opening::default().open_sealed();
    let seen = viewer.server.seen().len();
    let scene = scenes::render(99, SIZE_PX.0, SIZE_PX.1);
    let file = scenes::encode_jpeg(&scene, 95, scenes::Sampling::Full);
    viewer.choose("camera.jpg", &file);
    viewer.wait("document.querySelector('#overview').checkVisibility()", PATIENCE);
    assert_eq!(viewer.ask(DRAWS_ITSELF), false);
    assert_eq!(viewer.count("#detail"), 0, "as a whole it has fewer pixels than the smallest copy");
    viewer.screenshot("look-large-whole");

    viewer.click("#zoom-actual");
    viewer.wait(IS_SHARP, PATIENCE);
    assert_shows(&viewer, &scene);
    viewer.screenshot("look-large-actual");
    // Far away, by hand and with the wheel.
    for _ in 0..30 {
        viewer.ask(
            "document.querySelector('#stage').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));",
        );
    }
    viewer.wait(IS_SHARP, PATIENCE);
    assert_shows(&viewer, &scene);
    let wheel = json!({ "type": "mouseWheel", "x": 400, "y": 400, "deltaX": 0, "deltaY": 200 });
    viewer.browser.devtools("Input.dispatchMouseEvent", &wheel).expect("a wheel");
    viewer.wait("parseFloat(document.querySelector('.zoom-level').textContent) < 80", PATIENCE);
    viewer.wait(IS_SHARP, PATIENCE);
    viewer.click("#zoom-fit");
    viewer.wait("!document.querySelector('#detail').checkVisibility()", PATIENCE);

    // A small one needs none of this, and the large one is gone at once.
    viewer.choose("small.jpg", &scenes::encode_jpeg(&scenes::render(4, 320, 192), 90, scenes::Sampling::Halved));
    viewer.wait("document.querySelector('#picture').naturalWidth === 320", PATIENCE);
    assert_eq!((viewer.count("#overview"), viewer.ask(DRAWS_ITSELF)), (0, json!(true)));
    assert_eq!(viewer.server.seen().len(), seen, "a request went out");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn a_browser_that_makes_no_copies_shows_the_picture_itself() {
    let refusing = "window.createImageBitmap = () => { window.isAsked = true; return Promise.reject(new Error('no memory')); };";
    let viewer = Opening::default().before_the_page(refusing).open_sealed();
    viewer.choose("camera.jpg", &scenes::encode_jpeg(&scenes::render(99, SIZE_PX.0, SIZE_PX.1), 90, scenes::Sampling::Halved));
    viewer.wait("document.querySelector('#picture').naturalWidth === 4000 && window.isAsked === true", PATIENCE);
    viewer.click("#zoom-actual");
    assert_eq!((viewer.count("#overview"), viewer.ask(DRAWS_ITSELF)), (0, json!(true)));
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

/// What the screen shows in the middle of the stage are the picture's pixels that belong there, and not their neighbours.
fn assert_shows(viewer: &Viewer, scene: &Raster) {
    let at = viewer.ask(
        "const [s, p] = ['#stage', '#picture'].map((id) => document.querySelector(id).getBoundingClientRect());
         const [x, y] = [s.left + s.width / 2, s.top + s.height / 2].map(Math.round);
         return [x, y, x - p.left, y - p.top, p.width];",
    );
    let at = |i: usize| at[i].as_f64().expect("a number");
    assert!((at(4) - SIZE_PX.0 as f64).abs() < 0.5, "one pixel of the screen for each of the picture");
    let clip = json!({ "x": at(0), "y": at(1), "width": SIDE_PX, "height": SIDE_PX, "scale": 1 });
    let shot = json!({ "format": "jpeg", "quality": 100, "clip": clip });
    let shot = viewer.browser.devtools("Page.captureScreenshot", &shot).expect("a screenshot");
    let shot = scenes::decode_jpeg(&BASE64.decode(shot["data"].as_str().expect("a picture")).expect("base64"));
    let difference = |dx: i64, dy: i64| {
        let (x, y) = ((at(2).round() as i64 + dx) as u32, (at(3).round() as i64 + dy) as u32);
        let own = scene.crop(RectPx { x, y, width: SIDE_PX, height: SIDE_PX }).expect("inside");
        let all = shot.rgb().iter().zip(own.rgb()).map(|(a, b)| f64::from(a.abs_diff(*b))).sum::<f64>();
        all / own.rgb().len() as f64
    };
    let (here, around) = (difference(0, 0), [(-6, 0), (6, 0), (0, -6), (0, 6)].map(|(dx, dy)| difference(dx, dy)));
    assert!(around.iter().all(|there| here < 0.7 * there), "here {here}, around {around:?}");
}
