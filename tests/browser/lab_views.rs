//! The lab's views of the picture: the samples on the canvas are those that are computed natively, and every view says what it is.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use telltale_forensics::{Limits, Subject};
use telltale_report::{LabChannel, LabKind, LabSettings, LabSlope};
use telltale_scenes as scenes;

use crate::pages::{Opening, Viewer};

/// A view of a small picture takes milliseconds, in a debug browser on a busy machine too.
const VIEW_LIMIT: Duration = Duration::from_secs(30);

/// A turned JPEG, so that what is computed in the file has to be shown upright.
fn turned_jpeg() -> Vec<u8> {
    scenes::turned(&scenes::encode_jpeg(&scenes::render(5, 320, 192), 88, scenes::Sampling::Halved), 6)
}

/// Choose a view and wait until it is there, or says why it is not.
pub fn choose(viewer: &Viewer, kind: LabKind) {
    let place = LabKind::ALL.iter().position(|known| *known == kind).expect("a known view");
    set(viewer, "lab-view", place as u32);
}

/// Set a parameter by the id of its control and wait for the view.
pub fn set(viewer: &Viewer, id: &str, value: u32) {
    viewer.ask(&format!(
        "const control = document.querySelector('#{id}'); control.value = '{value}';
         for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, {{ bubbles: true }}));"
    ));
    viewer.wait("!document.querySelector('#lab-status').textContent.startsWith('Making')", VIEW_LIMIT);
}

/// Red, green, blue and opacity on a canvas.
fn samples(viewer: &Viewer, id: &str) -> Vec<u8> {
    let script = format!(
        "const canvas = document.querySelector('#{id}');
         const {{ data }} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
         let letters = '';
         for (let at = 0; at < data.length; at += 8192) letters += String.fromCharCode(...data.subarray(at, at + 8192));
         return btoa(letters);"
    );
    BASE64.decode(viewer.ask(&script).as_str().expect("letters")).expect("base64")
}

#[test]
fn views_have_the_samples_that_are_computed_natively() {
    let bytes = turned_jpeg();
    let subject = Subject::parse(&bytes, "turned.jpg", &Limits::default()).expect("a picture");
    let viewer = Opening::default().open_sealed();
    viewer.analyze("turned.jpg", &bytes);
    viewer.click("#lab-button");
    assert_eq!(viewer.count("#lab-overlay"), 0, "nothing is made before it is asked for");

    let mut settings = LabSettings::default();
    for kind in LabKind::ALL {
        settings.kind = kind;
        choose(&viewer, kind);
        match kind {
            LabKind::ErrorLevel => {
                settings.quality = 75;
                set(&viewer, "lab-parameter-quality", 75);
            }
            LabKind::BitPlane => {
                (settings.bit, settings.channel) = (2, LabChannel::Cr);
                set(&viewer, "lab-parameter-bit", 2);
                set(&viewer, "lab-parameter-channel", 5);
            }
            LabKind::Gradient => {
                settings.slope = LabSlope::Across;
                set(&viewer, "lab-parameter-slope", 1);
            }
            _ => {}
        }
        let view = match telltale_lab::make(&subject, settings, None) {
            Ok(view) => view,
            // This file carries no small copy; `compare.rs` has one that does.
            Err(_) if kind == LabKind::Thumbnail => continue,
            Err(reason) => panic!("{kind:?}: {reason:?}"),
        };
        assert!(viewer.words("#lab-sentences").len() > 80, "{kind:?} says what it shows and what it does not mean");
        let Some(picture) = view.picture else { continue };
        let is_spectrum = kind == LabKind::Spectrum;
        let shown = samples(&viewer, if is_spectrum { "lab-figure" } else { "lab-overlay" });
        assert_eq!(shown.len(), picture.rgba.len(), "{kind:?}");
        // Logarithms may differ in their last digit; everything else is exact.
        let worst = shown.iter().zip(&picture.rgba).map(|(a, b)| a.abs_diff(*b)).max();
        assert!(worst <= Some(u8::from(is_spectrum)), "{kind:?}: {worst:?}");
        assert!(viewer.count("#lab-scale .lab-marks span") >= 2, "{kind:?} has numbers on its scale");
        assert_eq!(viewer.words("#lab-badge").contains("Not a finding"), !is_spectrum, "{kind:?}");
    }

    // Over the picture, pixel on pixel, and off it again.
    choose(&viewer, LabKind::Channel);
    let boxes = "const box = (id) => { const { x, y, width, height } = document.querySelector(id).getBoundingClientRect();
                 return [x, y, width, height].map(Math.round).join(); }; return box('#lab-overlay') === box('#picture');";
    assert_eq!(viewer.ask(boxes), true);
    viewer.click("#zoom-in");
    assert_eq!(viewer.ask(boxes), true);
    viewer.click("#zoom-actual");
    assert_eq!(viewer.ask("return document.querySelector('#lab-overlay').getBoundingClientRect().width;").as_f64(), Some(192.0));
    viewer.click("#lab-over");
    assert_eq!(viewer.count("#lab-overlay") + viewer.count("#lab-badge"), 0);
    viewer.click("#lab-over");
    assert_eq!(viewer.count("#lab-overlay"), 1);
    viewer.click("#lab-button");
    assert_eq!(viewer.count("#lab-overlay"), 0, "with the lab closed the picture is bare");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn histograms_and_tables_have_numbers_and_what_cannot_be_used_says_why() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("turned.jpg", &turned_jpeg());
    viewer.click("#lab-button");
    choose(&viewer, LabKind::DctHistogram);
    set(&viewer, "lab-parameter-reach", 128);
    viewer.click("#lab-plot summary");
    assert!(viewer.count("#lab-histogram tbody tr") > 2);
    assert!(viewer.words("#lab-plot").contains("0.0001 %") && viewer.words("#lab-plot").contains("-128"));
    choose(&viewer, LabKind::QuantizationTables);
    assert_eq!(viewer.count(".lab-numbers table"), 2);
    // T.81, table K.1 begins with 16; quality 88 keeps 24 % of it.
    assert_eq!(viewer.words(".lab-numbers tbody td"), "4");

    // Another picture: the choice stays, and this one has no tables.
    viewer.analyze("scene.png", &scenes::encode_png(&scenes::render(6, 40, 20)));
    viewer.wait("document.querySelector('#lab-status').textContent.includes('because')", VIEW_LIMIT);
    assert!(viewer.words("#lab-status").contains("JPEG"), "{}", viewer.words("#lab-status"));
    assert_eq!(viewer.count(".lab-numbers table"), 0);
    choose(&viewer, LabKind::Spectrum);
    assert!(viewer.words("#lab-status").contains("32 pixels"), "{}", viewer.words("#lab-status"));
    choose(&viewer, LabKind::Noise);
    assert_eq!((viewer.count("#lab-overlay"), viewer.words("#lab-status").as_str()), (1, ""));
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn of_a_picture_that_is_too_large_the_part_in_sight_is_shown() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("long.png", &scenes::encode_png(&scenes::render(7, 20_000, 24)));
    viewer.click("#lab-button");
    choose(&viewer, LabKind::Channel);
    assert!(viewer.words("#lab-sentences").contains("part of 16,384 × 24 pixels"), "{}", viewer.words("#lab-sentences"));
    for _ in 0..6 {
        viewer.click("#zoom-in");
    }
    viewer.click("#lab-again");
    viewer.wait("!document.querySelector('#lab-sentences').textContent.includes('16384')", VIEW_LIMIT);
    let covers = "const box = (id) => document.querySelector(id).getBoundingClientRect();
        return box('#lab-overlay').left <= box('#stage').left + 1 && box('#lab-overlay').right >= box('#stage').right - 16;";
    assert_eq!(viewer.ask(covers), true);
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}
