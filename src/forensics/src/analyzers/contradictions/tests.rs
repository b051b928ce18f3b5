//! Each kind of contradiction, beside statements that only look like one.

use telltale_catalogue::Catalogue;
use telltale_report::Severity;

use super::*;
use crate::metadata::{Position, stating};

const SIZE: (u32, u32) = (640, 480);

fn kinds(statements: &[(&str, &str)]) -> Vec<Kind> {
    measure(&stating(statements), SIZE).iter().map(|c| c.kind).collect()
}

/// What a camera writes besides, so that a file is not sparse.
const CAMERA: (&str, &str) = ("exif:ExifVersion", "2.32");

#[test]
fn no_metadata_are_no_contradiction() {
    assert_eq!(kinds(&[]), []);
    assert_eq!(kinds(&[("exif:Software", "GIMP 2.10"), ("exif:DateTimeOriginal", "2024:05:06 07:08:09")]), []);
}

#[test]
fn sizes_are_compared_with_the_picture() {
    let stated = |w, h| kinds(&[("exif:PixelXDimension", w), ("exif:PixelYDimension", h)]);
    assert_eq!(stated("640 pixels", "480 pixels"), []);
    assert_eq!(stated("480 pixels", "640 pixels"), []);
    assert_eq!(stated("0 pixels", "0 pixels"), []);
    assert_eq!(stated("4032 pixels", "3024 pixels"), [Kind::Size]);
    assert_eq!(kinds(&[("tiff:ImageWidth", "1280"), ("tiff:ImageLength", "960")]), [Kind::Size]);
}

#[test]
fn orientations_are_compared() {
    let stated = |xmp| kinds(&[("exif:Orientation", "6 (row 0 at right and column 0 at top)"), ("tiff:Orientation", xmp)]);
    assert_eq!(stated("6"), []);
    assert_eq!(stated("1"), [Kind::Orientation]);
}

#[test]
fn a_photo_changed_before_it_was_taken_is_odd_and_another_zone_is_not() {
    let stated = |modified| kinds(&[("exif:DateTimeOriginal", "2024:05:06 20:00:00"), ("exif:DateTime", modified)]);
    assert_eq!(stated("2024:05:06 20:00:00"), []);
    assert_eq!(stated("2024:05:05 19:00:00"), []);
    assert_eq!(stated("2024:05:05 17:00:00"), [Kind::Times]);
    assert_eq!(stated("0000:00:00 00:00:00"), []);
    let zoned = [("xmp:CreateDate", "2024-05-06T20:00:00+02:00"), ("xmp:ModifyDate", "2024-05-06T16:30:00Z")];
    assert_eq!(kinds(&zoned), [Kind::Times]);
}

#[test]
fn the_gps_clock_must_fit_the_stated_zone_or_some_zone() {
    let stated = |zone: Option<&'static str>, clock: &'static str| {
        let mut statements = vec![
            ("exif:DateTimeOriginal", "2024:05:06 20:00:00"),
            ("exif:GPSDateStamp", "2024:05:06"),
            ("exif:GPSTimeStamp", clock),
        ];
        statements.extend(zone.map(|zone| ("exif:OffsetTimeOriginal", zone)));
        kinds(&statements)
    };
    assert_eq!(stated(Some("+02:00"), "18:00:00"), []);
    assert_eq!(stated(Some("+02:00"), "17:10:00"), []);
    assert_eq!(stated(Some("+02:00"), "16:00:00"), [Kind::GpsTime]);
    assert_eq!(stated(None, "10:00:00"), []);
    assert_eq!(stated(None, "04:00:00"), [Kind::GpsTime]);
}

#[test]
fn a_position_must_be_on_earth_and_stays_out_of_exports() {
    let mut metadata = stating(&[("exif:GPSLatitude", "95° 0′ 0.00″ N (95.000000)"), ("exif:GPSLongitude", "16° E")]);
    metadata.position = Some(Position { latitude_deg: 95.0, longitude_deg: 16.0, offset_bytes: 3 });
    let found = measure(&metadata, SIZE);
    assert_eq!(found.iter().map(|c| c.kind).collect::<Vec<_>>(), [Kind::Position]);
    let mut finding = describe(&found).remove(0);
    let catalogue = Catalogue::default();
    assert!(catalogue.sentence(&finding.phenomenon).contains("95° 0′"));
    finding.redact();
    let sentence = catalogue.sentence_or_error(&finding.phenomenon).expect("a message");
    assert!(!sentence.contains("95° 0′"), "{sentence}");
}

#[test]
fn makers_models_notes_and_firmware_must_fit() {
    let stated = |statements: &[(&'static str, &'static str)]| kinds(&[&[CAMERA], statements].concat());
    assert_eq!(stated(&[("exif:Make", "NIKON CORPORATION"), ("exif:MakerNote", "Nikon, 900 bytes")]), []);
    assert_eq!(stated(&[("exif:Make", "Canon"), ("exif:MakerNote", "Nikon, 900 bytes")]), [Kind::Camera]);
    assert_eq!(stated(&[("exif:Make", "RICOH IMAGING"), ("exif:MakerNote", "Pentax, 900 bytes")]), []);
    assert_eq!(stated(&[("exif:Make", "Some brand"), ("exif:MakerNote", "Nikon, 900 bytes")]), []);
    assert_eq!(stated(&[("exif:Make", "Canon"), ("exif:MakerNote", "900 bytes")]), []);
    assert_eq!(stated(&[("exif:Make", "samsung"), ("exif:Model", "iPhone 13")]), [Kind::Camera]);
    let phone = |host| stated(&[("exif:Make", "Apple"), ("exif:Model", "iPhone 13 Pro"), ("exif:HostComputer", host)]);
    assert_eq!(phone("iPhone 13 Pro"), []);
    assert_eq!(phone("Macintosh"), []);
    assert_eq!(phone("iPhone 12"), [Kind::Camera]);
    let galaxy = |software| stated(&[("exif:Make", "samsung"), ("exif:Model", "SM-G991B"), ("exif:Software", software)]);
    assert_eq!(galaxy("G991BXXU5CVDD"), []);
    assert_eq!(galaxy("Snapseed 2.0"), []);
    assert_eq!(galaxy("A525FXXU4BVG1"), [Kind::Camera]);
}

#[test]
fn copies_must_agree_up_to_zone_and_rounding() {
    let times = |other| kinds(&[("exif:DateTimeOriginal", "2024:05:06 20:00:30"), ("exifxmp:DateTimeOriginal", other)]);
    assert_eq!(times("2024-05-06T20:00:30.12+02:00"), []);
    assert_eq!(times("2024-05-06T18:00:00Z"), []);
    assert_eq!(times("2024-05-06"), []);
    assert_eq!(times("2024-05-06T20:07:30"), [Kind::Copies]);
    assert_eq!(times("2021-05-06T20:00:30"), [Kind::Copies]);
    let models = |other| kinds(&[CAMERA, ("exif:Model", "Canon EOS  5D"), ("tiff:Model", other)]);
    assert_eq!(models("canon eos 5d"), []);
    assert_eq!(models("NIKON D50"), [Kind::Copies]);
    let caption = |day| kinds(&[("exif:DateTimeOriginal", "2024:05:06 20:00:30"), ("iptc:DateCreated", day)]);
    assert_eq!(caption("2024-05-07"), []);
    assert_eq!(caption("2019-05-07"), [Kind::Copies]);
}

#[test]
fn a_camera_that_writes_nothing_but_its_name_is_odd() {
    let bare = [("exif:Make", "A"), ("exif:Model", "B"), ("exif:DateTimeOriginal", "2024:05:06 20:00:30")];
    assert_eq!(kinds(&bare), [Kind::Sparse]);
    assert_eq!(kinds(&[&[CAMERA], bare.as_slice()].concat()), []);
}

#[test]
fn a_changed_caption_is_found_by_its_digest() {
    let mut metadata = stating(&[("iptc:Caption", "words"), ("8BIM:CaptionDigest", "00")]);
    assert_eq!(measure(&metadata, SIZE), []);
    metadata.caption_digest_fits = Some(false);
    assert_eq!(measure(&metadata, SIZE).iter().map(|c| c.kind).collect::<Vec<_>>(), [Kind::Digest]);
}

#[test]
fn one_kind_is_one_fact_with_both_places_and_all_sentences() {
    let catalogue = Catalogue::default();
    for kind in Kind::ALL {
        let said =
            |place: &str, value: &str| Said { place: place.into(), value: value.into(), offset_bytes: 9, sensitivity: None };
        let pair = Contradiction::new(kind, said("exif:One", "first value"), said("exif:Other", "second value"));
        for count in 1..=3 {
            let findings = describe(&vec![pair.clone(); count]);
            let [finding] = findings.as_slice() else { panic!("{} findings", findings.len()) };
            assert_eq!(finding.severity, Severity::Info);
            for text in finding.texts() {
                catalogue.sentence_or_error(text).unwrap_or_else(|error| panic!("{error}"));
            }
            let sentence = catalogue.sentence(&finding.phenomenon);
            assert_eq!(sentence.contains("more pair"), count > 1, "{sentence}");
        }
    }
}
