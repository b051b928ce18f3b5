//! Files that are no pictures, not quite pictures, or far too much picture.

use telltale_scenes as scenes;
use telltale_tests::{ordinary, stated};

use crate::pages::{Opening, codes};

#[test]
fn each_kind_of_bad_file_has_its_own_state_and_the_page_survives_them_all() {
    let viewer = Opening::default().open_sealed();
    let cases: [(&str, Vec<u8>, &str); 6] = [
        ("empty.jpg", Vec::new(), "empty-file"),
        ("text.jpg", b"Dear editor, here is the picture.\n".to_vec(), "unsupported"),
        ("huge.png", scenes::huge_header_png(60_000, 60_000), "too-large"),
        ("header.png", b"\x89PNG\r\n\x1a\n".to_vec(), "damaged"),
        ("film.mp4", scenes::boxed(b"ftyp", b"mp42\0\0\0\0isom"), "unsupported"),
        ("header.heic", scenes::boxed(b"ftyp", b"heic\0\0\0\0mif1heic"), "damaged"),
    ];
    for (name, bytes, state) in cases {
        viewer.drop_file(name, &bytes);
        viewer.wait_state(state);
        let notice = viewer.words("#notice");
        assert!(notice.contains(' '), "{name}: “{notice}”");
        viewer.screenshot(&format!("bad-{state}-{}", name.replace('.', "-")));
    }
    viewer.drop_file("stated.png", &stated());
    viewer.wait_state("done");
    assert!(codes(&viewer.report()).contains(&"metadata/generator"));
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn a_truncated_picture_is_analysed_as_far_as_it_goes() {
    let viewer = Opening::default().open_sealed();
    let report = viewer.analyze("cut.jpg", &scenes::truncated(&ordinary(), 0.6));
    assert!(codes(&report).contains(&"file/damage"), "{:?}", codes(&report));
    viewer.screenshot("truncated");
}
