//! Content Credentials on the page: the same as on the command line, without a request, and a page that works without their reader.

use std::time::Duration;

use telltale_scenes as scenes;
use telltale_site::Replacement;
use telltale_tests::{
    Folder, MEASUREMENT_TOLERANCE, NETWORK_TOLERANCE, SIGNER, Tolerance, differences, ordinary, signed_and_changed,
    signed_as_generated, signed_showing, stated, telltale,
};

use crate::looks::look_in_every_way;
use crate::pages::{Opening, codes};

/// The way to put a small picture beside the picture, of the one in the history that has any.
const SMALL: &str = "[name=compare-small]:not([hidden])";
/// Another picture, on a processor that others use too.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
fn a_signed_file_shows_who_signed_and_what_and_asks_nobody() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen().len();
    let bytes = signed_as_generated();
    let report = viewer.analyze("signed.jpg", &bytes);
    assert!(codes(&report).contains(&"credentials/generated"), "{:?}", codes(&report));
    viewer.screenshot("signed");
    let words = viewer.words("#history");
    assert!(words.contains("Made · made by a generator · Maker 1") && words.contains("C2PA Trust List"), "{words}");
    assert!(words.contains(SIGNER), "{words}");
    assert_eq!(viewer.count(".history > li"), 1);
    assert_eq!(viewer.server.seen().len(), before, "a request went out");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());

    let folder = Folder::new();
    let file = folder.file("signed.jpg", &bytes);
    let ended = telltale(["analyze".as_ref(), "--json".as_ref(), file.as_os_str()]);
    let native = ended.reports().into_iter().next().expect("a report");
    assert!(native["credentials"].is_object() && native["credentials"] == report["credentials"], "{native}");
    let tolerance = Tolerance { measurement: MEASUREMENT_TOLERANCE, network: NETWORK_TOLERANCE };
    assert_eq!(differences(&native, &report, tolerance), Vec::<String>::new());
}

#[test]
fn each_file_gets_a_fresh_reader() {
    let viewer = Opening::default().open_sealed();
    for _ in 0..2 {
        let report = viewer.analyze("changed.jpg", &signed_and_changed());
        assert!(codes(&report).contains(&"credentials/changed"), "{:?}", codes(&report));
        viewer.analyze("ordinary.jpg", &ordinary());
        assert_eq!(viewer.words("#history"), "");
    }
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn without_the_reader_one_check_says_so_and_the_others_work() {
    let viewer = Opening::default().replace("credentials_bg.wasm", Replacement::Missing).open_sealed();
    viewer.wait("document.querySelector('#readiness').innerText.includes('Content Credentials')", Duration::from_secs(60));
    let report = viewer.analyze("signed.jpg", &signed_as_generated());
    let checks = report["checks"].as_array().expect("checks");
    let check = checks.iter().find(|check| check["code"] == "credentials/manifest").expect("the check");
    assert_eq!(check["status"], "not_usable");
    assert!(check["reason"].as_str().is_some_and(|reason| reason.contains("could not be loaded")), "{check}");
    assert!(codes(&report).contains(&"jpeg/quantization-tables"), "{:?}", codes(&report));
    let cautions = viewer.words("#cautions");
    assert!(cautions.contains("may carry Content Credentials"), "told beside the headline: {cautions}");
    viewer.analyze("stated.png", &stated());
    assert_eq!(viewer.words("#cautions"), "", "this file carries none");
}

#[test]
fn a_small_picture_of_the_history_stands_beside_the_picture() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    let seen = viewer.server.seen().len();
    let small = scenes::encode_jpeg(&scenes::render(42, 160, 96), 88, scenes::Sampling::Halved);
    viewer.analyze("signed.jpg", &signed_as_generated());
    assert_eq!(viewer.count(SMALL), 0, "this one carries none");
    viewer.analyze("edited.jpg", &signed_showing(&small));
    assert_eq!(viewer.count(SMALL), 1);
    viewer.click(SMALL);
    viewer.wait("document.querySelector('#picture-beside')?.naturalWidth === 160", PATIENCE);
    assert_eq!(viewer.words("#beside .name"), "Small picture: earlier");
    assert!(viewer.words("#compare-small-status").contains("fine detail differs"), "{}", viewer.words("#compare-small-status"));
    // The same place of both, as large.
    viewer.click("#zoom-in");
    viewer.wait(
        "(() => {
            const wide = (id) => document.querySelector(id).getBoundingClientRect().width;
            return Math.abs(wide('#picture') / wide('#stage') - wide('#picture-beside') / wide('#stage-beside')) < 0.01;
        })()",
        PATIENCE,
    );
    look_in_every_way(&viewer, "compare-small", &mut found);
    viewer.click("#compare-leave");
    viewer.wait("document.activeElement.name === 'compare-small'", PATIENCE);
    assert_eq!(viewer.count("#beside"), 0);

    // With the file it goes, and its address leads nowhere.
    viewer.click(SMALL);
    viewer.wait("document.querySelector('#picture-beside')?.naturalWidth === 160", PATIENCE);
    viewer.analyze("ordinary.jpg", &ordinary());
    assert_eq!(viewer.count("#beside"), 0);

    // What claims to be a JPEG and is none is told in words.
    viewer.analyze("odd.jpg", &signed_showing(b"\xff\xd8\xff no picture"));
    viewer.click(SMALL);
    viewer.wait("document.querySelector('#beside .stage-note').textContent !== ''", PATIENCE);
    assert_eq!(viewer.state(), "done");
    assert_eq!(viewer.server.seen().len(), seen, "a request went out");
    assert_eq!(found, Vec::<String>::new());
}
