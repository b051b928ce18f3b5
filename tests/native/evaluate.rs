//! `telltale evaluate`: figures over pictures whose origin is known, here of scenes that stand for both classes.

use std::fmt::Write as _;

use serde_json::Value as Json;
use telltale_scenes::{self as scenes, Sampling};
use telltale_tests::{Folder, Output, telltale};

/// Pictures of each class.
const N: usize = 6;

/// Photos as JPEG in `pictures/photos`, the others as PNG, each of a source of its own, and a table of labels.
fn classes(folder: &Folder) {
    for name in ["photos", "made"] {
        std::fs::create_dir_all(folder.path().join("pictures").join(name)).expect("a folder");
    }
    let mut labels = "id,label,source,generator\n".to_owned();
    for i in 0..N {
        let scene = |seed: usize| scenes::render(seed as u64, 200, 150);
        folder.file(&format!("pictures/photos/p{i}.jpg"), &scenes::encode_jpeg(&scene(i), 90, Sampling::Halved));
        folder.file(&format!("pictures/made/g{i}.png"), &scenes::encode_png(&scene(N + i)));
        let _ = write!(labels, "p{i},real,camera {i},\ng{i},AI,=site({i}),<b>maker\n");
    }
    folder.file("labels.csv", labels.as_bytes());
}

fn evaluate(folder: &Folder, labels: &str, more: &[&str]) -> Output {
    let (labels, pictures) = (folder.path().join(labels), folder.path().join("pictures"));
    let out = folder.path().join("out");
    let arguments = ["evaluate".as_ref(), pictures.as_os_str(), "--labels".as_ref(), labels.as_os_str(), "--save".as_ref()];
    telltale(arguments.into_iter().chain([out.as_os_str()]).chain(more.iter().map(AsRef::as_ref)))
}

fn written(folder: &Folder, name: &str) -> String {
    std::fs::read_to_string(folder.path().join("out").join(name)).expect("a file that was written")
}

fn figures(folder: &Folder, view: &str) -> Json {
    serde_json::from_str(&written(folder, &format!("evaluation-{view}.json"))).expect("JSON")
}

/// File, whether it is generated, and the score.
fn scores(folder: &Folder, view: &str) -> Vec<(String, bool, f64)> {
    let table = written(folder, &format!("pictures-{view}.csv"));
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        (cells[0].to_owned(), cells[1] == "generated", cells[8].parse().expect("a score"))
    };
    table.lines().skip(1).map(row).collect()
}

#[test]
fn figures_follow_from_the_scores_that_score_prints() {
    let folder = Folder::new();
    classes(&folder);
    let ended = evaluate(&folder, "labels.csv", &["--view", "as-found"]);
    assert_eq!((ended.status, ended.errors.as_str()), (0, ""), "{ended:?}");
    let scores = scores(&folder, "as-found");
    assert_eq!(scores.len(), 2 * N);

    let printed = telltale(["score".as_ref(), "--csv".as_ref(), folder.path().join("pictures").as_os_str()]).printed;
    for (file, _, score) in &scores {
        let line = printed.lines().find(|line| line.contains(file.as_str())).expect("the same picture");
        let shown: f64 = line.rsplit(',').next().and_then(|cell| cell.parse().ok()).expect("a score");
        assert!((score - shown).abs() < 2e-6, "{file}: {score} {shown}");
    }

    // The definition itself: pairs in which the generated picture is above the photo.
    let of = |class: bool| scores.iter().filter(move |(_, generated, _)| *generated == class).map(|(.., score)| *score);
    let wins = of(true).map(|made| of(false).filter(|photo| made > *photo).count()).sum::<usize>();
    let figures = figures(&folder, "as-found");
    let area = figures["auc"]["value"].as_f64().expect("an AUC");
    assert!((area - wins as f64 / (N * N) as f64).abs() < 1e-12, "{area} {wins}");
    assert_eq!(figures["intervals"]["drawn"], "sources");
    assert_eq!(figures["research"]["folds_by"], "sources");
    let low = figures["steps"][0]["at_least"].as_f64().expect("a threshold");
    let found = of(true).filter(|score| *score >= low).count() as f64 / N as f64;
    assert_eq!(figures["steps"][0]["recall"]["value"].as_f64(), Some(found));
    assert_eq!(figures["groups"][0]["groups"].as_array().map(Vec::len), Some(2 * N), "each source is a group");

    let again = Folder::new();
    classes(&again);
    assert_eq!(evaluate(&again, "labels.csv", &["--view", "as-found"]).status, 0);
    assert_eq!(
        written(&again, "evaluation-as-found.json"),
        written(&folder, "evaluation-as-found.json"),
        "nothing is left to chance"
    );
}

#[test]
fn classes_that_were_saved_differently_are_warned_of() {
    let folder = Folder::new();
    classes(&folder);
    let as_found = evaluate(&folder, "labels.csv", &["--view", "as-found"]);
    assert!(as_found.printed.contains("Never compare classes that were encoded differently"), "{}", as_found.printed);
    let controls = figures(&folder, "as-found")["controls"].clone();
    let png = controls.as_array().expect("facts").iter().find(|control| control["fact"]["format"] == "png").cloned();
    let png = png.expect("the type of the file");
    assert!(png["auc"] == 1.0 && png["differs"] == true && png["of_photos"] == 0.0, "{png}");

    let web = evaluate(&folder, "labels.csv", &[]);
    assert!(!web.printed.contains("Never compare") && web.printed.contains("an earlier save leaves traces"), "{}", web.printed);
    assert_eq!(figures(&folder, "web")["encoding"], "long side at most 768 px, JPEG quality 85");
    // The same scene as PNG in both classes: nothing in the files tells them apart, and nothing is said of them.
    let alike = Folder::new();
    classes(&alike);
    for i in 0..N {
        let photos = alike.path().join("pictures/photos");
        std::fs::remove_file(photos.join(format!("p{i}.jpg"))).expect("our file");
        alike.file(&format!("pictures/photos/p{i}.png"), &scenes::encode_png(&scenes::render((N + i) as u64, 200, 150)));
    }
    let ended = evaluate(&alike, "labels.csv", &["--view", "as-found"]);
    assert!(ended.status == 0 && !ended.printed.contains("Warning"), "{ended:?}");
    assert_eq!(figures(&alike, "as-found")["auc"]["value"], 0.5, "the same pictures cannot be ranked");
}

#[test]
fn a_view_saves_every_file_alike() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("pictures")).expect("a folder");
    let scene = scenes::render(3, 900, 600);
    folder.file("pictures/a.png", &scenes::encode_png(&scene));
    folder.file("pictures/b.bmp", &scenes::bmp(&scene));
    folder.file("labels.csv", b"file,label\na.png,photo\nb.bmp,generated\n");
    let of = |view: &str| {
        assert_eq!(evaluate(&folder, "labels.csv", &["--view", view]).status, 0);
        scores(&folder, view).into_iter().map(|(.., score)| score).collect::<Vec<f64>>()
    };
    let [found, web, hard] = ["as-found", "web", "hard"].map(of);
    assert!(found[0] == found[1] && web[0] == web[1] && hard[0] == hard[1], "{found:?} {web:?} {hard:?}");
    assert!(found[0] != web[0] && web[0] != hard[0], "{found:?} {web:?} {hard:?}");
    let figures = figures(&folder, "hard");
    assert_eq!((&figures["intervals"]["drawn"], &figures["auc"]["value"]), (&"pictures".into(), &0.5.into()));
}

#[test]
fn what_is_not_counted_is_named_and_words_of_others_stay_words() {
    let folder = Folder::new();
    classes(&folder);
    folder.file("pictures/nobody.png", &scenes::encode_png(&scenes::render(40, 80, 80)));
    folder.file("pictures/broken.jpg", b"not a picture");
    folder.file("pictures/small.png", &scenes::encode_png(&scenes::render(41, 80, 20)));
    let mut labels = std::fs::read_to_string(folder.path().join("labels.csv")).expect("our table");
    labels.push_str("lost,ai,,\nbroken,real,,\nsmall,real,,\np0,ai,,\n");
    folder.file("labels.csv", labels.as_bytes());
    let ended = evaluate(&folder, "labels.csv", &["--lang", "ar"]);
    assert_eq!(ended.status, 1, "some labelled pictures have no score: {ended:?}");
    assert!(ended.errors.contains("broken.jpg") && ended.errors.contains("small.png"), "{}", ended.errors);
    let left_out = &figures(&folder, "web")["left_out"];
    assert_eq!(left_out["labels_without_picture"], serde_json::json!(["lost"]));
    assert_eq!(left_out["pictures_without_label"], serde_json::json!(["nobody.png"]));
    assert_eq!(left_out["pictures_labelled_both_ways"], serde_json::json!(["photos/p0.jpg"]));
    let unscored = left_out["pictures_without_score"].as_array().expect("pictures");
    assert_eq!(
        unscored.iter().map(|picture| picture["path"].as_str()).collect::<Vec<_>>(),
        [Some("broken.jpg"), Some("small.png")]
    );
    assert_eq!(figures(&folder, "web")["photos"], N - 1);
    assert!(written(&folder, "pictures-web.csv").contains(",'=site(0),<b>maker,"));
    let html = written(&folder, "evaluation-web.html");
    assert!(html.contains("dir=\"rtl\"") && html.contains("&lt;b&gt;maker") && !html.contains("<b>"), "{html}");
    assert!(html.matches("<svg").count() == 2 && !html.contains("<script") && !html.contains("://"), "{html}");
}

#[test]
fn a_table_that_says_too_little_is_refused_and_one_class_is_no_ranking() {
    let folder = Folder::new();
    classes(&folder);
    folder.file("unknown.csv", b"id,label\np0,real\np1,edited\n");
    folder.file("unlabelled.csv", b"id,kind\np0,real\n");
    folder.file("elsewhere.csv", b"id,label\nq0,real\n");
    for (labels, words) in [
        ("unknown.csv", "line 3: the label is `edited`"),
        ("unlabelled.csv", "`label`"),
        ("elsewhere.csv", "no label"),
        ("none.csv", "none.csv"),
    ] {
        let refused = evaluate(&folder, labels, &[]);
        assert!(refused.status == 1 && refused.errors.contains(words), "{labels}: {refused:?}");
    }
    folder.file("photos.csv", b"id,label\np0,photo\np1,photo\np2,photo\n");
    let ended = evaluate(&folder, "photos.csv", &[]);
    assert!(ended.status == 0 && ended.printed.contains("Only one class is here"), "{ended:?}");
    let figures = figures(&folder, "web");
    assert!(figures["auc"]["value"].is_null() && figures["research"].is_null(), "{figures}");
    assert!(figures["steps"][0]["real_accuracy"]["value"].is_number(), "{figures}");
    assert!(!written(&folder, "evaluation-web.html").contains("<svg"), "nothing to draw");
}
