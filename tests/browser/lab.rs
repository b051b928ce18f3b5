//! The lab: how a file is built and what it says.

use std::time::Duration;

use telltale_scenes as scenes;
use telltale_tests::ordinary;

use crate::pages::Opening;

/// Markup that would change the page's title, were it ever taken for markup.
const MARKUP: &str = "<svg onload=\"document.title='owned'\"></svg><script>document.title='owned'</script>";

/// A JPEG whose EXIF names a person, and whose comment is markup with a change of direction behind it.
pub fn talkative() -> Vec<u8> {
    let jpeg = scenes::jpeg_with_exif_artist(&scenes::render(5, 320, 192), "Ada Example");
    scenes::jpeg_with_segment(&jpeg, 0xfe, "<b id=owned>bold</b> \u{202e}".as_bytes())
}

#[test]
fn the_lab_shows_how_the_file_is_built_and_what_it_says() {
    let viewer = Opening::default().open_sealed();
    assert_eq!(viewer.count("#lab"), 0, "there is nothing to look at yet");
    viewer.analyze("talkative.jpg", &talkative());
    viewer.click("#lab-button");
    assert!(viewer.words("#lab").contains("They are not findings."));
    let parts = viewer.words("#structure");
    for part in ["SOI", "APP1", "COM", "DQT", "SOF0"] {
        assert!(parts.contains(part), "{part} is not in: {parts}");
    }
    assert!(viewer.words("#metadata").contains("<b id=owned>bold</b> ‹U+202E›"), "{}", viewer.words("#metadata"));
    assert_eq!(viewer.ask("return document.querySelector('#owned') === null;"), true);
    viewer.screenshot("lab");

    let sensitive = "#metadata tr[data-sensitive='true']";
    assert!(viewer.words(sensitive).contains("Ada Example") && viewer.words(sensitive).contains("left out of exports"));

    let n_rows = viewer.count("#structure tbody tr");
    viewer.click("#structure .fold:not([hidden])");
    assert!(viewer.count("#structure tbody tr") < n_rows, "a closed part hides what lies in it");

    viewer.ask("const box = document.querySelector('#lab-filter'); box.value = 'artist'; box.dispatchEvent(new Event('input'));");
    viewer.wait("document.querySelectorAll('#metadata tbody tr').length === 1", Duration::from_secs(5));
    viewer.screenshot("lab-filtered");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn markup_in_a_file_is_shown_as_it_is_written() {
    let viewer = Opening::default().open_sealed();
    let parameters =
        format!("a lighthouse {MARKUP}\nSteps: 28, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 320x240, Model: drawn");
    let picture = scenes::render(3, 320, 240);
    viewer.analyze("prompt.png", &scenes::png_with_texts(&picture, &[("parameters", &parameters), ("Comment", MARKUP)]));
    viewer.click("#findings .card[data-code='metadata/generator'] .card-button");
    viewer.click("#lab-button");
    for place in ["#findings .card[data-code='metadata/generator']", "#metadata"] {
        let words = viewer.words(place);
        assert!(words.contains("<svg onload=") && words.contains("<script>"), "{place}: {words}");
    }
    assert_eq!(viewer.ask("return document.querySelectorAll('[onload], .page script').length;"), 0);
    assert_eq!(viewer.ask("return document.title;"), "Telltale");
    assert_eq!(viewer.console_errors(), Vec::<String>::new(), "a policy that stops a script says so there");
}

#[test]
fn ten_megabytes_of_metadata_do_not_hold_the_page_up() {
    let viewer = Opening::default().open_sealed();
    let text: String = (0..10_000).map(|n| format!("{n} {}\n", "words ".repeat(170))).collect();
    let picture = scenes::render(3, 320, 240);
    let bytes = scenes::png_with_texts(&picture, &[("Comment", &text), ("Title", "short")]);
    viewer.analyze("long.png", &bytes);
    viewer.click("#lab-button");
    assert!(viewer.count("#metadata tbody tr") <= 400, "{} rows at once", viewer.count("#metadata tbody tr"));
    assert!(viewer.words("#metadata").len() < 100_000, "only the beginning of a long value is shown");
    viewer.screenshot("lab-long");
}

#[test]
fn an_ordinary_file_without_words_is_called_normal() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("ordinary.jpg", &ordinary());
    viewer.click("#lab-button");
    viewer.screenshot("lab-silent");
    let lab = viewer.words("#lab");
    assert!(lab.contains("APP0") && lab.contains("Container fields") != lab.contains("On the web that is normal"), "{lab}");
}
