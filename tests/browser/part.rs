//! A picture that is too large as a whole: the reader chooses a part, and the report is about that part, as on the command line.

use std::time::Duration;

use serde_json::json;
use telltale_scenes as scenes;
use telltale_tests::{Folder, Tolerance, differences, telltale};

use crate::looks::look_in_every_way;
use crate::pages::{Opening, Viewer};

const PATIENCE: Duration = Duration::from_secs(60);

/// 108 megapixels, out of a strip of 64 rows.
fn huge() -> Vec<u8> {
    scenes::repeated_jpeg(&scenes::render(7, 12_000, 64), 85, 141)
}

#[test]
fn a_part_of_a_picture_that_is_too_large_gets_the_report_that_the_command_line_gives() {
    let mut found = Vec::new();
    let (viewer, bytes) = (Opening::default().open_sealed(), huge());
    viewer.choose("huge.jpg", &bytes);
    viewer.wait_state("too-large");
    assert!(viewer.words("#part").contains("100 megapixels"), "{}", viewer.words("#part"));
    write(&viewer, "#part-menu", "1");
    viewer.wait("document.querySelector('[name=part-width]').value === '4000'", PATIENCE);
    viewer.wait("document.querySelector('#outlines path').getAttribute('d') !== ''", PATIENCE);
    look_in_every_way(&viewer, "part", &mut found);

    write(&viewer, "[name=part-width]", "12001");
    viewer.click("#part-look");
    viewer.wait("document.querySelector('#part-problem').textContent !== ''", PATIENCE);
    for (name, value) in [("left", "4001"), ("top", "3000"), ("width", "640"), ("height", "480")] {
        write(&viewer, &format!("[name=part-{name}]"), value);
    }
    viewer.click("#part-look");
    viewer.wait("document.activeElement?.id === 'headline'", PATIENCE);
    viewer.wait_state("done");
    let report = viewer.report();
    let part = json!({ "x": 4000, "y": 2992, "width": 656, "height": 496 });
    assert_eq!((&report["file"]["part"], &report["file"]["width_px"]), (&part, &json!(12_000)));
    assert!(viewer.words("#part-caution").contains("656 × 496"), "{}", viewer.words("#part-caution"));
    assert!(viewer.words("#file").contains("656 × 496"), "{}", viewer.words("#file"));
    assert_eq!(viewer.count("#part-look"), 1, "another part can be chosen");
    look_in_every_way(&viewer, "part-done", &mut found);

    let folder = Folder::new();
    let file = folder.file("huge.jpg", &bytes);
    let options = [file.as_os_str(), "--json".as_ref(), "--part=4001,3000,640,480".as_ref()];
    let native = telltale(["analyze".as_ref()].into_iter().chain(options)).report();
    assert_eq!(differences(&report, &native, Tolerance::default()), Vec::<String>::new());
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_part_is_drawn_over_the_picture_as_the_browser_shows_it() {
    let viewer = Opening::default().open_sealed();
    viewer.choose("huge.jpg", &huge());
    viewer.wait_state("too-large");
    viewer.click("[name=part-draw]");
    let drag = "
        const box = document.querySelector('#picture').getBoundingClientRect();
        const at = (type, share) => new PointerEvent(type, { pointerId: 1, button: 0, buttons: 1, isPrimary: true, bubbles: true,
          clientX: box.left + share * box.width, clientY: box.top + share * box.height });
        const stage = document.querySelector('#stage');
        stage.setPointerCapture = () => {};
        for (const [type, share] of [['pointerdown', 0.25], ['pointermove', 0.5], ['pointerup', 0.5]]) stage.dispatchEvent(at(type, share));";
    viewer.ask(drag);
    viewer.wait("document.querySelector('[name=part-width]').value !== ''", PATIENCE);
    let side = |name: &str| {
        let value = viewer.ask(&format!("return document.querySelector('[name=part-{name}]').value;"));
        value.as_str().and_then(|value| value.parse::<f64>().ok()).expect("a number")
    };
    let near = |value: f64, expected: f64| (value - expected).abs() < 60.0;
    assert!(near(side("left"), 3000.0) && near(side("top"), 2256.0), "{} {}", side("left"), side("top"));
    assert!(near(side("width"), 3000.0) && near(side("height"), 2256.0), "{} {}", side("width"), side("height"));
}

#[test]
fn a_picture_of_which_no_part_can_be_had_says_why() {
    let viewer = Opening::default().open_sealed();
    viewer.drop_file("huge.png", &scenes::huge_header_png(60_000, 60_000));
    viewer.wait_state("too-large");
    assert!(viewer.words("#notice").contains("up to 1000 megapixels"), "{}", viewer.words("#notice"));
    assert_eq!(viewer.count("#part-look"), 0);
}

fn write(viewer: &Viewer, selector: &str, value: &str) {
    let script = "
        const field = document.querySelector(arguments[0]);
        field.value = arguments[1];
        field.dispatchEvent(new Event('change'));";
    viewer.browser.run(script, &[json!(selector), json!(value)]).expect("a field");
}
