//! Content Credentials on the page: the same as on the command line, without a request, and a page that works without their reader.

use std::time::Duration;

use telltale_site::Replacement;
use telltale_tests::{
    Folder, MEASUREMENT_TOLERANCE, NETWORK_TOLERANCE, SIGNER, Tolerance, differences, ordinary, signed_and_changed,
    signed_as_generated, stated, telltale,
};

use crate::pages::{Opening, codes};

#[test]
fn a_signed_file_shows_who_signed_and_what_and_asks_nobody() {
    let viewer = Opening::default().open_sealed();
    let before = viewer.server.seen().len();
    let bytes = signed_as_generated();
    let report = viewer.analyze("signed.jpg", &bytes);
    assert!(codes(&report).contains(&"credentials/generated"), "{:?}", codes(&report));
    viewer.screenshot("signed");
    let words = viewer.words("#history");
    assert!(words.contains("trainedAlgorithmicMedia · Maker 1") && words.contains("C2PA Trust List"), "{words}");
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
