//! Pictures beside pictures that are known to be generated.

use serde_json::Value as Json;
use telltale_scenes as scenes;
use telltale_tests::{Folder, forged, ordinary, telltale};

#[test]
fn the_same_picture_is_nearest_and_another_one_is_further() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("known")).expect("a folder");
    folder.file("known/a.jpg", &ordinary());
    folder.file("known/b.png", &scenes::encode_png(&scenes::render(9, 320, 256)));
    folder.file("known/c.jpg", b"no picture");
    let (same, other) = (folder.file("same.jpg", &ordinary()), folder.file("other.jpg", &forged()));
    let known = folder.path().join("known");
    let options = ["compare".as_ref(), "--json".as_ref(), "--known".as_ref(), known.as_os_str()];
    let ended = telltale(options.into_iter().chain([same.as_os_str(), other.as_os_str()]));
    assert_eq!(ended.status, 0, "{ended:?}");
    let lines: Vec<Json> = ended.printed.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let nearness = |line: &Json| line["nearness"].as_f64().expect("a number");
    assert!(lines[0]["nearest"].as_str().is_some_and(|path| path.ends_with("a.jpg")), "{lines:?}");
    assert!(nearness(&lines[0]) == 1.0 && nearness(&lines[1]) < 1.0, "{lines:?}");
    assert_eq!((&lines[0]["photos_as_near"], lines[0]["photos"].as_u64().is_some_and(|n| n > 1000)), (&0.into(), true));
}

#[test]
fn nothing_known_that_can_be_seen_is_an_error_and_so_is_nothing_to_compare() {
    let folder = Folder::new();
    let (words, picture) = (folder.file("words.jpg", b"no picture"), folder.file("a.jpg", &ordinary()));
    let compare = |known: &std::path::Path, file: &std::path::Path| {
        telltale(["compare".as_ref(), "--known".as_ref(), known.as_os_str(), file.as_os_str()])
    };
    let ended = compare(&words, &picture);
    assert_eq!((ended.status, ended.printed.as_str()), (1, ""), "{ended:?}");
    let ended = compare(&picture, &words);
    assert_eq!((ended.status, ended.printed.as_str()), (1, ""), "{ended:?}");
}
