//! What holds for every check, on pictures drawn by our own code.

use std::collections::BTreeSet;

use telltale_catalogue::Catalogue;
use telltale_pixels::{ScoreGrid, ScoreMap, WordShares, resize};
use telltale_report::{
    Arrival, Backend, Grounds, ModelFacts, RarityStep, RarityTable, RectPx, Report, Runtime, Severity, Status, Text, Value,
    protocol::Refusal,
};
use telltale_scenes as scenes;

use crate::{ANALYZERS, Limits, Refused, Subject, assemble};

const SIZE: (usize, usize) = (320, 240);

fn subject(bytes: &[u8], name: &str) -> Subject {
    Subject::parse(bytes, name, &Limits::default()).expect("readable")
}

fn refused(bytes: &[u8]) -> Box<Refused> {
    Subject::parse(bytes, "x.png", &Limits::default()).expect_err("refused")
}

fn report(subject: &Subject) -> Report {
    let examined = ANALYZERS.iter().map(|analyzer| analyzer.run(subject)).collect();
    let runtime = Runtime { backend: Backend::None, reason: Text::new("reason-no-scores"), self_test_error: None };
    assemble(subject, examined, None, runtime).0
}

fn codes(bytes: &[u8], name: &str) -> Vec<String> {
    report(&subject(bytes, name)).findings.iter().map(|f| f.code.to_string()).collect()
}

fn scored(mut subject: Subject, picture: f32) -> Subject {
    subject.scores = Ok(scores(picture));
    subject
}

/// Of a network that gave the picture this score.
pub(super) fn scores(picture: f32) -> ScoreMap {
    ScoreMap {
        model: ModelFacts { id: "m".into(), sha256: String::new(), quantization: String::new() },
        picture,
        whole: picture,
        grid: ScoreGrid { columns: 2, rows: 1, cell_width_px: 160.0, cell_height_px: 240.0, values: vec![picture, 0.1] },
        n_more: 0,
        rarity: RarityTable {
            test_set: "training-photos-once".into(),
            photos: 500,
            steps: vec![RarityStep { at_least: 0.9, shown: 1, upper_95: 0.0095 }],
            ..RarityTable::default()
        },
        tile_threshold: 0.8,
        max_face_share: 0.3,
        words: vec![WordShares { word: "cat".into(), whole: 0.97, tiles: Vec::new() }],
        least_share: 0.9,
        impression: None,
    }
}

/// The same without a name for anything in it.
fn unnamed(mut subject: Subject) -> Subject {
    if let Ok(scores) = &mut subject.scores {
        scores.words.clear();
    }
    subject
}

/// Files that make every check say everything that it can say.
fn samples() -> Vec<Subject> {
    let scene = scenes::render(1, SIZE.0, SIZE.1);
    let jpeg = scenes::encode_jpeg(&scene, 90, scenes::Sampling::Halved);
    let web_ui = "a cat\nNegative prompt: dog\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 42, Model: m";
    let png = scenes::encode_png(&scene);
    let mut bad_sum = png.clone();
    bad_sum[29] ^= 1;
    let place = RectPx { x: 160, y: 96, width: 160, height: 128 };
    let message: Vec<u8> = b"StableDiffusionV1".iter().flat_map(|byte| (0..8).map(move |i| byte >> (7 - i) & 1)).collect();
    let watermarked = scenes::watermarked(&scenes::render(907, 512, 384), &message, scenes::Arithmetic::Bytes);
    vec![
        subject(&jpeg, "a.jpg"),
        subject(&jpeg, "a.png"),
        subject(&scenes::encode_progressive_jpeg(&scene, 50, scenes::Sampling::Full), "a.jpg"),
        subject(&scenes::truncated(&jpeg, 0.5), "a.jpg"),
        subject(&scenes::with_trailing_bytes(&jpeg, 1), "a.jpg"),
        subject(&bad_sum, "a.png"),
        subject(&scenes::png_with_text(&scene, "parameters", web_ui), "a.png"),
        subject(&scenes::jpeg_with_exif_software(&scene, "Adobe Firefly"), "a.jpg"),
        subject(&scenes::jpeg_with_exif_software(&scene, "GIMP 2.10"), "a.jpg"),
        subject(&scenes::spliced_double_jpeg(3, (640, 480), place, (60, 90)).bytes, "a.jpg"),
        subject(&scenes::twice_saved_jpeg(&scenes::render(4, 640, 480), 60, 90), "a.jpg"),
        subject(&scenes::saved_in_turn(&scenes::render(4, 640, 480), &[62, 80, 90]), "a.jpg"),
        subject(&cropped_and_saved(&[75, 90]), "a.jpg"),
        subject(&cropped_and_saved(&[62, 80, 90]), "a.jpg"),
        subject(&scenes::pasted_from_jpeg(6, (640, 480), place, [85, 60, 90]).bytes, "a.jpg"),
        subject(&scenes::drawn_anew_in_png(6, (640, 480), place, 75).bytes, "a.png"),
        subject(&scenes::encode_png(&resize(&scenes::render(2, 400, 320), 920, 736)), "a.png"),
        subject(&scenes::encode_png(&scenes::render(5, 40, 30)), "a.png"),
        subject(&scenes::encode_png(&scenes::painted_over(&scenes::render(503, 640, 480), &[place], [120, 110, 100])), "a.png"),
        subject(&scenes::encode_png(&watermarked), "a.png"),
        subject(&scenes::with_hidden_text(&scene, web_ui, scenes::Hiding::AlphaPacked, image::ImageFormat::Png), "a.png"),
        subject(&scenes::with_hidden_text(&scene, "words", scenes::Hiding::Colour, image::ImageFormat::Png), "a.png"),
        subject(&scenes::with_hidden_bytes(&scene, b"x", 8, scenes::Hiding::AlphaPacked, image::ImageFormat::Png), "a.png"),
        subject(&scenes::with_hidden_bytes(&scene, b"x", 8, scenes::Hiding::ColourPacked, image::ImageFormat::Png), "a.png"),
        subject(&scenes::encode_png(&watermarked.crop(RectPx { x: 9, y: 3, width: 300, height: 300 }).expect("inside")), "a.png"),
        subject(&scenes::with_exif_thumbnail(&jpeg, &scenes::encode_jpeg(&scene, 75, scenes::Sampling::Full), 2), "a.jpg"),
        subject(
            &scenes::with_exif_thumbnail(
                &jpeg,
                &scenes::encode_jpeg(&scenes::render(6, 160, 120), 75, scenes::Sampling::Full),
                1,
            ),
            "a.jpg",
        ),
        scored(subject(&png, "a.png"), 0.95),
        scored(subject(&png, "a.png"), 0.2),
        scored(subject(&scenes::png_with_text(&scene, "Description", "A dog on the beach"), "a.png"), 0.2),
        scored(subject(&scenes::png_with_text(&scene, "Description", "A day on the beach"), "a.png"), 0.2),
        unnamed(scored(subject(&scenes::png_with_text(&scene, "Description", "A dog"), "a.png"), 0.2)),
    ]
    .into_iter()
    .chain(with_copies())
    .chain(behind_the_end(&jpeg).iter().map(|bytes| subject(bytes, "a.jpg")))
    .chain(scenes::every_file(&scene).iter().map(|file| subject(&file.bytes, file.name)))
    .collect()
}

/// A picture that was saved, cropped off the grid, and saved with one quality after the other.
fn cropped_and_saved(qualities: &[u8]) -> Vec<u8> {
    let once = scenes::decode_jpeg(&scenes::encode_jpeg(&scenes::render(1, 640, 480), 50, scenes::Sampling::Halved));
    let inner = once.crop(RectPx { x: 3, y: 5, width: 600, height: 440 }).expect("inside");
    scenes::saved_in_turn(&inner, qualities)
}

/// Pictures with an area that is there twice, in each arrangement.
fn with_copies() -> Vec<Subject> {
    let shifted = scenes::Copying {
        source: (170.0, 360.0),
        radii: (62.0, 48.0),
        target: (470.0, 300.0),
        degrees: 0.0,
        scale: 1.0,
        is_mirrored: false,
    };
    let ways = [
        shifted,
        scenes::Copying { degrees: 40.0, ..shifted },
        scenes::Copying { scale: 1.3, ..shifted },
        scenes::Copying { is_mirrored: true, ..shifted },
    ];
    let scene = scenes::render(300, 640, 480);
    ways.iter().map(|way| subject(&scenes::encode_png(&scenes::copied(&scene, way).0), "a.png")).collect()
}

/// A JPEG with each kind of thing behind its end, announced and not.
fn behind_the_end(jpeg: &[u8]) -> Vec<Vec<u8>> {
    let film = [scenes::boxed(b"ftyp", b"mp42\0\0\0\0isom"), scenes::boxed(b"mdat", &[1; 30])].concat();
    let pieces: [&[u8]; 9] = [
        &film,
        &scenes::zip(),
        b"%PDF-1.7",
        b"words",
        &[0; 3],
        b"\x91\x02",
        jpeg,
        b"RIFF\x04\0\0\0WAVE",
        b"SEFH\0\0\0\0\0\0\0\0\x0c\0\0\0SEFT",
    ];
    let mut files: Vec<Vec<u8>> = pieces.iter().map(|piece| [jpeg, piece].concat()).collect();
    let small = scenes::encode_jpeg(&scenes::render(2, 16, 16), 80, scenes::Sampling::Full);
    let xmp = format!(
        "http://ns.adobe.com/xap/1.0/\0<x xmlns:G='http://ns.google.com/photos/1.0/camera/' G:MicroVideoOffset='{}'/>",
        film.len()
    );
    files.push([scenes::jpeg_with_segment(jpeg, 0xe1, xmp.as_bytes()), film].concat());
    files.extend([&small, &scenes::gain_map()].map(|companion| scenes::jpeg_with_companion(jpeg, companion)));
    let listed = scenes::jpeg_with_companion(jpeg, &small);
    files.push(listed[..listed.len() - small.len()].to_vec());
    files
}

#[test]
fn what_stands_behind_the_end_is_told_by_its_type_and_never_a_sign() {
    let jpeg = scenes::encode_jpeg(&scenes::render(1, 64, 48), 90, scenes::Sampling::Halved);
    let mut seen = Vec::new();
    for bytes in behind_the_end(&jpeg) {
        let ever = ["jpeg/quantization-tables", "file/resaved-copy"];
        let found = report(&subject(&bytes, "a.jpg")).findings.into_iter().filter(|f| !ever.contains(&f.code.as_str()));
        for finding in found {
            assert_eq!(finding.severity, Severity::Info);
            seen.push(finding.phenomenon.id.into_owned());
        }
    }
    let behind = ["film", "zip", "other", "text", "zeros", "unknown", "picture", "other", "phone"];
    let announced = ["companions-phenomenon-film", "companions-phenomenon-picture", "companions-phenomenon-gain-map"];
    let expected = behind.iter().map(|kind| format!("file-trailing-data-phenomenon-{kind}"));
    let expected = expected.chain(announced.iter().map(|id| format!("file-{id}")));
    let expected: Vec<_> = expected.chain(["file-companions-missing-phenomenon".to_owned()]).collect();
    assert_eq!(seen, expected);
}

#[test]
fn every_text_resolves() {
    let catalogue = Catalogue::default();
    let say = |text: &Text| catalogue.sentence_or_error(text).unwrap_or_else(|error| panic!("{error}"));
    for analyzer in ANALYZERS {
        for part in ["check", "looks-for", "blind-to"] {
            assert!(!say(&analyzer.message(part)).is_empty());
        }
        assert!(!analyzer.sources.is_empty(), "{} names no source", analyzer.code);
    }
    for subject in samples() {
        let report = report(&subject);
        report.limits.iter().chain(report.structure.texts()).for_each(|text| drop(say(text)));
        for check in &report.checks {
            say(&check.name);
            if let Status::NotUsable { reason } | Status::Failed { reason } = &check.status {
                say(reason);
            }
        }
        for finding in &report.findings {
            finding.texts().for_each(|text| drop(say(text)));
            if let Grounds::Rate { rarity, .. } = &finding.grounds {
                let sentences = rarity.sentences().iter().map(say).collect::<Vec<_>>();
                assert!(
                    sentences.iter().filter(|sentence| sentence.contains(&rarity.photos.to_string())).count() >= 2,
                    "{sentences:?}"
                );
            }
            assert!(finding.ordinary.len() >= 2, "{} has too few ordinary explanations", finding.code);
            assert_eq!(finding.severity, finding.grounds.severity());
        }
    }
}

/// The numbers in a sentence and in the sentences in it, with their names and decimals.
fn numbers(text: &Text, found: &mut Vec<(String, f64, u8)>) {
    for (name, value) in &text.args {
        match value {
            Value::Integer(n) => found.push((name.clone().into_owned(), *n as f64, 0)),
            Value::Number { value, decimals } => found.push((name.clone().into_owned(), *value, *decimals)),
            Value::Message(text) => numbers(text, found),
            Value::Time(_) | Value::Verbatim(_) | Value::Sensitive { .. } => {}
        }
    }
}

#[test]
fn the_numbers_in_a_sentence_are_those_of_its_evidence() {
    let (mut compared, mut wrong) = (BTreeSet::new(), Vec::new());
    for subject in samples() {
        for finding in report(&subject).findings {
            let mut said = Vec::new();
            [&finding.phenomenon, &finding.reasoning].into_iter().for_each(|text| numbers(text, &mut said));
            for (name, value, decimals) in said {
                let rounded = |value: f64| (value * 10f64.powi(decimals.into())).round();
                let fits = |measured: f64| match name.as_str() {
                    "percent" => rounded(100.0 * measured) == rounded(value) || rounded(measured) == rounded(value),
                    // “Fewer than one of 10^35”: the power of ten that a measured exponent reaches.
                    "exponent" => (-measured).floor() == value,
                    // “… and two more”, behind the one that the sentence tells.
                    "count" if finding.code.as_str().starts_with("metadata/contradiction") => measured == value + 1.0,
                    _ => rounded(measured) == rounded(value),
                };
                let is_count_of_places = name == "places" && value == finding.region.rects().len() as f64;
                compared.insert(finding.code.to_string());
                if !is_count_of_places && !finding.evidence.iter().any(|measurement| fits(measurement.value)) {
                    wrong.push(format!("{}: {name} = {value} is in none of {:?}", finding.code, finding.evidence));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(10 < compared.len(), "{compared:?}");
}

#[test]
fn the_words_that_nothing_here_can_carry_are_not_used() {
    let forbidden = ["real", "fake", "authentic", "verified", "tampered", "proves", "proof"];
    for source in [
        include_str!("../../../catalogue/en/findings.ftl"),
        include_str!("../../../catalogue/en/marks.ftl"),
        include_str!("../../../catalogue/en/metadata.ftl"),
        include_str!("../../../catalogue/en/reasons.ftl"),
        include_str!("../../../catalogue/en/things.ftl"),
    ] {
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            // The specification's own words for a signer that is on no list.
            let words = line.to_lowercase().replace("the identity of the signer can't be verified", "");
            let found = words.split(|c: char| !c.is_alphabetic()).find(|word| forbidden.contains(word));
            assert_eq!(found, None, "{line}");
        }
    }
}

#[test]
fn a_clean_picture_shows_facts_only_and_each_altered_twin_its_alteration() {
    let scene = scenes::render(7, SIZE.0, SIZE.1);
    let jpeg = scenes::encode_jpeg(&scene, 85, scenes::Sampling::Halved);
    assert_eq!(codes(&jpeg, "a.jpg"), ["file/resaved-copy", "jpeg/quantization-tables"]);
    assert!(codes(&scenes::encode_png(&scene), "a.png").is_empty());
    let shows = |bytes: &[u8], name, code: &str| {
        let codes = codes(bytes, name);
        assert!(codes.iter().any(|c| c == code), "{code} is not among {codes:?}");
    };
    shows(&jpeg, "a.png", "file/type");
    shows(&scenes::truncated(&jpeg, 0.5), "a.jpg", "file/damage");
    shows(&scenes::with_trailing_bytes(&jpeg, 99), "a.jpg", "file/trailing-data");
    shows(&scenes::jpeg_with_exif_software(&scene, "GIMP 2.10"), "a.jpg", "metadata/editor");
    let stated = scenes::png_with_text(&scene, "prompt", r#"{"1":{"class_type":"KSampler","inputs":{"seed":1}}}"#);
    shows(&stated, "a.png", "metadata/generator");
}

#[test]
fn a_description_of_another_animal_is_a_fact_beside_the_things_and_a_fitting_one_is_not() {
    let scene = scenes::render(7, SIZE.0, SIZE.1);
    let described = |words| report(&scored(subject(&scenes::png_with_text(&scene, "Description", words), "a.png"), 0.2));
    let status =
        |report: &Report| report.checks.iter().find(|check| check.code.as_str() == "network/caption").unwrap().status.clone();
    let other = described("Ein Hund auf dem Sofa");
    assert_eq!(other.things.iter().map(|thing| thing.word.as_str()).collect::<Vec<_>>(), ["cat"]);
    assert!(other.findings.iter().any(|f| f.code.as_str() == "network/caption" && f.severity == Severity::Info));
    assert_eq!(status(&described("Une chatte dans la maison")), Status::NothingFound);
    assert!(matches!(status(&described("Zu Hause")), Status::NotUsable { .. }));
}

#[test]
fn stripped_metadata_and_the_way_in_are_no_sign() {
    let scene = scenes::render(7, SIZE.0, SIZE.1);
    let telling = scenes::jpeg_with_exif_software(&scene, "GIMP 2.10");
    assert!(codes(&telling, "a.jpg").iter().any(|code| code.starts_with("metadata/")));
    let stripped = scenes::encode_jpeg(&scene, 90, scenes::Sampling::Halved);
    let expected = codes(&stripped, "a.jpg");
    assert!(expected.iter().all(|code| !code.starts_with("metadata/")), "{expected:?}");
    for arrival in Arrival::ALL {
        let mut subject = subject(&stripped, "a.jpg");
        subject.arrival = Some(arrival);
        let report = report(&subject);
        assert_eq!(report.findings.iter().map(|f| f.code.to_string()).collect::<Vec<_>>(), expected, "{arrival:?}");
        assert!(report.summary().strongest.is_none());
        let says_so = arrival.limit().is_none_or(|id| report.limits.iter().any(|text| text.id == id));
        assert!(says_so && report.arrival == Some(arrival));
    }
}

#[test]
fn files_without_a_picture_are_refused_by_kind() {
    assert_eq!(refused(b"").kind, Refusal::Empty);
    assert_eq!(refused(b"just words\n").kind, Refusal::Unsupported);
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n").kind, Refusal::Damaged);
    let huge = refused(&scenes::huge_header_png(60_000, 60_000));
    assert_eq!((huge.kind, huge.facts.width_px, huge.facts.format.as_str()), (Refusal::TooLarge, 60_000, "png"));
    let catalogue = Catalogue::default();
    let sentence = catalogue.sentence_or_error(&huge.reason).expect("a message");
    assert!(sentence.contains("60,000 × 60,000") && sentence.contains("3600") && sentence.contains("100"), "{sentence}");
    let heic = refused(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic");
    assert_eq!((heic.kind, heic.facts.format.as_str()), (Refusal::Damaged, "heic"));
    assert_eq!(refused(b"%PDF-1.7\n").kind, Refusal::Unsupported);
}

#[test]
fn a_file_that_holds_words_only_is_still_read() {
    let jpeg = scenes::jpeg_with_exif_software(&scenes::render(12, 64, 64), "GIMP 2.10");
    let exif_end = 4 + usize::from(u16::from_be_bytes([jpeg[4], jpeg[5]]));
    let words_only = subject(&[&jpeg[..exif_end], b"\xff\xd9"].concat(), "a.jpg");
    assert!(words_only.raster.is_err());
    let report = report(&words_only);
    let codes: Vec<_> = report.findings.iter().map(|f| f.code.as_str()).collect();
    assert_eq!(codes, ["metadata/editor", "file/damage"]);
}

#[test]
fn half_a_file_still_gives_pixels() {
    let scene = scenes::render(8, SIZE.0, SIZE.1);
    for bytes in [
        scenes::encode_jpeg(&scene, 85, scenes::Sampling::Halved),
        scenes::encode_progressive_jpeg(&scene, 85, scenes::Sampling::Halved),
        scenes::encode_png(&scene),
    ] {
        let subject = subject(&scenes::truncated(&bytes, 0.5), "a");
        let raster = subject.raster.as_ref().expect("pixels");
        assert_eq!((raster.width(), raster.height()), SIZE);
        let near = (0..64).filter(|x| raster.pixel(*x, 8)[1].abs_diff(scene.pixel(*x, 8)[1]) < 40).count();
        assert!(near > 48, "{near} of 64 pixels of the first rows are near");
    }
}

/// Share of the union of two boxes that both cover.
fn overlap(a: RectPx, b: RectPx) -> f64 {
    let side = |a0: u32, a1: u32, b0: u32, b1: u32| f64::from((a0 + a1).min(b0 + b1).saturating_sub(a0.max(b0)));
    let both = side(a.x, a.width, b.x, b.width) * side(a.y, a.height, b.y, b.height);
    let area = |r: RectPx| f64::from(r.width) * f64::from(r.height);
    both / (area(a) + area(b) - both)
}

#[test]
fn a_place_without_the_first_save_is_found_upright_and_turned_and_its_twin_is_clean() {
    let place = RectPx { x: 304, y: 208, width: 176, height: 144 };
    let local = |bytes: &[u8]| {
        let report = report(&subject(bytes, "a.jpg"));
        report.findings.into_iter().find(|f| f.code.as_str() == "jpeg/double-quantization-local")
    };
    for (seed, qualities) in [(20, (60, 90)), (23, (75, 92)), (22, (50, 80))] {
        let spliced = scenes::spliced_double_jpeg(seed, (640, 480), place, qualities);
        let finding = local(&spliced.bytes).expect("a finding");
        assert_eq!(finding.severity, Severity::Low, "{qualities:?}");
        let found = *finding.region.rects().first().expect("a box");
        assert!(overlap(found, place) > 0.6, "{qualities:?}: {found:?}");
        // Lying on its side: what was at (x, y) stands at (480 − y − height, x).
        let turned = local(&scenes::turned(&spliced.bytes, 6)).expect("a finding");
        let expected = RectPx { x: 480 - place.y - place.height, y: place.x, width: place.height, height: place.width };
        let found = *turned.region.rects().first().expect("a box");
        assert!(overlap(found, expected) > 0.6, "{qualities:?}: {found:?}");
        let twin = scenes::twice_saved_jpeg(&scenes::render(seed, 640, 480), qualities.0, qualities.1);
        assert_eq!(local(&twin), None, "{qualities:?}");
        assert!(codes(&twin, "a.jpg").contains(&"jpeg/double-quantization".to_owned()), "{qualities:?}");
    }
}

#[test]
fn a_part_drawn_anew_in_a_decoded_jpeg_is_told_with_a_map_and_its_twin_is_clean() {
    let place = RectPx { x: 480, y: 320, width: 480, height: 400 };
    let report_on = |bytes: &[u8]| report(&subject(bytes, "a.png"));
    let local = |report: Report| report.findings.into_iter().find(|f| f.code.as_str() == "jpeg/block-grid-missing");
    let finding = local(report_on(&scenes::drawn_anew_in_png(25, (1280, 960), place, 75).bytes)).expect("a finding");
    assert_eq!(finding.severity, Severity::Low);
    assert!(overlap(finding.region.rects()[0], place) > 0.6, "{:?}", finding.region);
    let once = scenes::decode_jpeg(&scenes::encode_jpeg(&scenes::render(25, 1280, 960), 75, scenes::Sampling::Halved));
    assert_eq!(local(report_on(&scenes::encode_png(&once))), None);
}

#[test]
fn a_part_from_another_jpeg_is_one_sign_that_names_both_checks() {
    let place = RectPx { x: 160, y: 96, width: 224, height: 192 };
    let report = report(&subject(&scenes::pasted_from_jpeg(6, (640, 480), place, [60, 50, 90]).bytes, "a.jpg"));
    let signs: Vec<_> = report.findings.iter().filter(|finding| finding.severity > Severity::Info).collect();
    assert_eq!(signs.len(), 1, "{:?}", signs.iter().map(|finding| &finding.code).collect::<Vec<_>>());
    let all: Vec<&str> = signs.iter().copied().chain(&signs[0].agreeing).map(|finding| finding.code.as_str()).collect();
    assert!(all.contains(&"jpeg/shifted-save-local") && all.contains(&"jpeg/double-quantization-local"), "{all:?}");
    assert_eq!(report.summary().n_signs, 1);
    assert!(overlap(signs[0].region.rects()[0], place) > 0.6);
}

#[test]
fn a_single_save_shows_no_earlier_one() {
    for (seed, quality) in [(30, 95), (31, 75), (32, 50)] {
        let once = scenes::encode_jpeg(&scenes::render(seed, 640, 480), quality, scenes::Sampling::Halved);
        let mut codes = codes(&once, "a.jpg");
        codes.retain(|code| code != "file/resaved-copy");
        assert_eq!(codes, ["jpeg/quantization-tables"], "quality {quality}");
    }
}

#[test]
fn orientation_turns_the_picture() {
    let scene = scenes::render(9, SIZE.0, SIZE.1);
    let subject = subject(&scenes::jpeg_with_orientation(&scene, 6), "a.jpg");
    assert_eq!((subject.facts().width_px, subject.facts().height_px, subject.facts().orientation), (240, 320, 6));
    assert_eq!(subject.size_in_file(), (320, 240));
    let upright = subject.upright().expect("pixels");
    assert_eq!((upright.width(), upright.height()), (240, 320));
}

#[test]
fn a_rare_score_becomes_a_moderate_sign_and_never_more() {
    let png = scenes::encode_png(&scenes::render(11, SIZE.0, SIZE.1));
    let report = report(&scored(subject(&png, "a.png"), 0.95));
    assert_eq!(report.summary().strongest, Some(Severity::Moderate));
}
