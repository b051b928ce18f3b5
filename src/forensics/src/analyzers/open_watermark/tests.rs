//! Our reading against that of the reference package, and marks in whole, cut and clean pictures.

use telltale_report::RectPx;
use telltale_scenes::{self as scenes, Arithmetic as Written};

use super::{chroma::Chroma, messages::Arithmetic, search, *};
use crate::{Limits, Subject};

/// Seed, what was written, how it is read, and what `WatermarkDecoder` of invisible-watermark 0.2.0 (OpenCV 5.0.0, PyWavelets
/// 1.9.0) reads from `render(seed, 512, 384)` with that in it: as bytes, or as an array of 32-bit floats.
const REFERENCE: &[(u64, Option<Written>, Arithmetic, &str)] = &[
    (900, None, Arithmetic::Bytes, "3ff9ebfffffff7fc3fffffffffffffffff"),
    (904, None, Arithmetic::Bytes, "a30000000000801000c200000000100802"),
    (900, None, Arithmetic::Floats, "ffffffffffff"),
    (907, None, Arithmetic::Floats, "000000000000"),
    (900, Some(Written::Bytes), Arithmetic::Bytes, "7ffd6bfffffff7f97fffff7fffffffffff"),
    (904, Some(Written::Bytes), Arithmetic::Bytes, "d37461626c65446966667573696f6e5631"),
    (907, Some(Written::Bytes), Arithmetic::Bytes, "537461626c65446966667573696f6e5631"),
    (900, Some(Written::Floats), Arithmetic::Floats, "f3ffffffffff"),
    (900, Some(Written::Floats), Arithmetic::Bytes, "ffffffffffff"),
    (907, Some(Written::Floats), Arithmetic::Floats, "b3ec907bb19e"),
];

fn bits_of(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().flat_map(|byte| (0..8).map(move |i| byte >> (7 - i) & 1)).collect()
}

const SD1: &[u8] = b"StableDiffusionV1";
const SDXL: &[u8] = &[0xb3, 0xec, 0x90, 0x7b, 0xb1, 0x9e];

/// A rendered picture with the message that this arithmetic is used for.
fn marked(seed: u64, written: Written) -> Raster {
    let message = if written == Written::Bytes { SD1 } else { SDXL };
    scenes::watermarked(&scenes::render(seed, 512, 384), &bits_of(message), written)
}

#[test]
fn bits_are_those_that_the_reference_reads() {
    for (seed, written, read, expected) in REFERENCE {
        let raster = written.map_or_else(|| scenes::render(*seed, 512, 384), |written| marked(*seed, written));
        let place = RectPx { x: 0, y: 0, width: 512, height: 384 };
        let [blocks, ..] = Chroma::new(&raster, place, *read).low(0, 0, place.height as usize).blocks(0);
        let bits = search::bits_as_the_reference_reads_them(&blocks, 4 * expected.len());
        let digits: String =
            bits.chunks_exact(4).map(|b| format!("{:x}", b.iter().fold(0, |n, bit| 2 * n + u8::from(*bit)))).collect();
        assert_eq!(digits, *expected, "seed {seed}, {written:?} read as {read:?}");
    }
}

fn found(raster: &Raster) -> Option<(&'static str, bool)> {
    measure(raster).filter(is_found).map(|best| (best.program, best.in_place))
}

#[test]
fn each_message_is_found_in_place_and_its_clean_twin_has_none() {
    let clean = scenes::render(907, 512, 384);
    assert_eq!(found(&clean), None);
    let flux = "1010101111111010000111100111001111010100101110";
    let flux: Vec<u8> = flux.bytes().map(|digit| digit - b'0').collect();
    let flux_48 = [&[0, 0], flux.as_slice()].concat();
    for (bits, written, program) in [
        (bits_of(SD1), Written::Bytes, "Stable Diffusion 1.x"),
        (bits_of(b"SDV2"), Written::Bytes, "Stable Diffusion 2.x"),
        (bits_of(b"InvokeAI"), Written::Bytes, "InvokeAI"),
        (bits_of(SDXL), Written::Bytes, "Stable Diffusion XL"),
        (bits_of(SDXL), Written::Floats, "Stable Diffusion XL"),
        (flux, Written::Floats, "FLUX.1"),
        (flux_48, Written::Bytes, "FLUX.1"),
    ] {
        assert_eq!(found(&scenes::watermarked(&clean, &bits, written)), Some((program, true)), "{written:?}");
    }
    // One that is not known.
    assert_eq!(found(&scenes::watermarked(&clean, &bits_of(b"TestMe01"), Written::Bytes)), None);
}

#[test]
fn a_part_of_a_marked_picture_still_shows_the_mark_and_a_turned_one_does_not() {
    for written in [Written::Bytes, Written::Floats] {
        let whole = marked(907, written);
        for (x, y) in [(13, 22), (8, 0), (0, 5), (101, 59)] {
            let part = whole.crop(RectPx { x, y, width: 400, height: 320 }).expect("inside");
            assert_eq!(found(&part).map(|(_, in_place)| in_place), Some(false), "from {x}, {y}");
        }
        let turned = telltale_pixels::Orientation::from_exif(6).upright(&whole);
        assert_eq!(found(&turned), None);
    }
}

#[test]
fn small_and_odd_pictures_are_answered_for() {
    for (width, height) in [(1, 1), (3, 20_000), (255, 256), (20_000, 7)] {
        let raster = Raster::from_rgb(width, height, vec![200; 3 * width * height]).expect("not empty");
        assert_eq!(measure(&raster), None, "{width} × {height}");
    }
    for (width, height) in [(256, 256), (9, 9_000), (70_000, 8)] {
        let raster = Raster::from_rgb(width, height, vec![200; 3 * width * height]).expect("not empty");
        assert_eq!(found(&raster), None, "{width} × {height}");
    }
    let subject = Subject::parse(&scenes::encode_png(&scenes::render(1, 100, 100)), "", &Limits::default()).expect("readable");
    assert!(matches!(examine(&subject), Outcome::NotUsable(_)));
}

#[test]
fn a_found_mark_is_said_with_its_numbers() {
    let subject = Subject::parse(&scenes::encode_png(&marked(907, Written::Bytes)), "", &Limits::default()).expect("readable");
    let Outcome::Found(findings, _) = examine(&subject) else { panic!("found nothing") };
    let catalogue = telltale_catalogue::Catalogue::default();
    let say = |text| catalogue.sentence_or_error(text).expect("a message");
    assert!(say(&findings[0].phenomenon).contains("Stable Diffusion 1.x writes. 136 of its 136 bits agree."));
    assert_eq!(findings[0].severity, Severity::Moderate);
    assert_eq!(findings[0].evidence[0].value, 136.0);
}
