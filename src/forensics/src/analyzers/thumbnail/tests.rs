//! Thumbnails kept from before a change, and their clean twins.

use telltale_pixels::resize;
use telltale_report::{RectPx, Status};
use telltale_scenes::{self as scenes, Sampling};

use super::*;
use crate::{Examined, Limits};

const SIZE: (usize, usize) = (640, 480);

fn small(picture: &Raster, width: usize) -> Vec<u8> {
    let height = (width * picture.height()).div_ceil(picture.width());
    scenes::encode_jpeg(&resize(picture, width, height), 75, Sampling::Halved)
}

fn run(file: &[u8]) -> Examined {
    ANALYZER.run(&Subject::parse(file, "a.jpg", &Limits::default()).expect("readable"))
}

fn saved(picture: &Raster, quality: u8, thumbnail: &[u8]) -> Vec<u8> {
    scenes::with_exif_thumbnail(&scenes::encode_jpeg(picture, quality, Sampling::Halved), thumbnail, 1)
}

/// What a file shows: the last part of its phenomenon's name, and its places.
fn shows(file: &[u8]) -> Option<(String, Vec<RectPx>)> {
    let finding = run(file).findings.pop()?;
    let what = finding.phenomenon.id.rsplit('-').next().unwrap_or_default().to_owned();
    Some((what, finding.region.rects().to_vec()))
}

fn mirrored(picture: &Raster) -> Raster {
    telltale_pixels::Orientation::from_exif(2).upright(picture)
}

/// `host` with a square of another scene in it.
fn spliced(host: &Raster, seed: u64, place: RectPx) -> Raster {
    let other = scenes::render(seed, host.width(), host.height());
    let mut rgb = host.clone().into_rgb();
    for y in place.y as usize..(place.y + place.height) as usize {
        let row = 3 * (y * host.width() + place.x as usize);
        // Upside down, so that sky comes into hills.
        let from = 3 * ((host.height() - 1 - y) * host.width() + place.x as usize);
        let len = 3 * place.width as usize;
        rgb[row..row + len].copy_from_slice(&other.rgb()[from..from + len]);
    }
    Raster::from_rgb(host.width(), host.height(), rgb).expect("unchanged size")
}

#[test]
fn an_own_thumbnail_is_no_finding_at_any_quality() {
    for (seed, quality) in [(50, 60), (51, 75), (52, 85), (53, 95)] {
        let scene = scenes::render(seed, SIZE.0, SIZE.1);
        let ended = run(&saved(&scene, quality, &small(&scene, 160)));
        assert_eq!((ended.check.status, ended.findings.len()), (Status::NothingFound, 0), "quality {quality}");
    }
}

#[test]
fn a_kept_thumbnail_tells_what_was_done() {
    for (seed, quality) in [(60, 60), (61, 75), (62, 95)] {
        let scene = scenes::render(seed, SIZE.0, SIZE.1);
        let kept = small(&scene, 160);
        let what = |picture: &Raster| shows(&saved(picture, quality, &kept)).map(|(what, _)| what);
        assert_eq!(what(&mirrored(&scene)).as_deref(), Some("turned"), "seed {seed}");
        let part = scene.crop(RectPx { x: 60, y: 150, width: 384, height: 288 }).expect("inside");
        assert_eq!(what(&part).as_deref(), Some("part"), "seed {seed}");
        assert_eq!(what(&scenes::render(seed + 500, SIZE.0, SIZE.1)).as_deref(), Some("other"), "seed {seed}");
    }
}

#[test]
fn a_changed_place_is_outlined_and_its_twin_is_clean() {
    let place = RectPx { x: 352, y: 224, width: 144, height: 144 };
    for (seed, quality) in [(70, 60), (71, 80), (72, 95)] {
        let scene = scenes::render(seed, SIZE.0, SIZE.1);
        let kept = small(&scene, 160);
        let (what, places) = shows(&saved(&spliced(&scene, seed + 900, place), quality, &kept)).expect("a finding");
        assert_eq!(what, "local");
        let centre = |r: &RectPx| (r.x + r.width / 2, r.y + r.height / 2);
        let (x, y) = centre(&places[0]);
        let inside = (place.x..place.x + place.width).contains(&x) && (place.y..place.y + place.height).contains(&y);
        assert!(inside, "seed {seed}: {places:?}");
        assert_eq!(shows(&saved(&scene, quality, &kept)), None, "seed {seed}");
    }
}

#[test]
fn bars_turns_and_ratios_that_cameras_write_are_ordinary() {
    // 3:2 on a thumbnail of 4:3 between black bars.
    let scene = scenes::render(80, 640, 424);
    let mut barred = vec![2u8; 3 * 160 * 120];
    let inner = resize(&scene, 160, 106);
    barred[3 * 160 * 7..3 * 160 * 113].copy_from_slice(inner.rgb());
    let barred = Raster::from_rgb(160, 120, barred).expect("160 × 120");
    assert_eq!(shows(&saved(&scene, 85, &scenes::encode_jpeg(&barred, 75, Sampling::Full))), None);
    // The middle of it, without bars.
    let middle = scene.crop(RectPx { x: 37, y: 0, width: 565, height: 424 }).expect("inside");
    assert_eq!(shows(&saved(&scene, 85, &small(&middle, 160))), None);
    // Stored lying, with a thumbnail that lies too, and with one that stands already.
    let lying = scenes::encode_jpeg(&scene, 85, Sampling::Halved);
    for thumbnail in [small(&scene, 160), small(&telltale_pixels::Orientation::from_exif(6).upright(&scene), 106)] {
        assert_eq!(shows(&scenes::with_exif_thumbnail(&lying, &thumbnail, 6)), None);
    }
}

#[test]
fn a_place_in_a_turned_picture_is_outlined_in_view() {
    let place = RectPx { x: 352, y: 224, width: 144, height: 144 };
    let scene = scenes::render(74, SIZE.0, SIZE.1);
    let jpeg = scenes::encode_jpeg(&spliced(&scene, 974, place), 85, Sampling::Halved);
    for thumbnail in [small(&scene, 160), small(&telltale_pixels::Orientation::from_exif(6).upright(&scene), 120)] {
        let (what, places) = shows(&scenes::with_exif_thumbnail(&jpeg, &thumbnail, 6)).expect("a finding");
        assert_eq!(what, "local");
        // Upright, the place's centre (424, 296) stands at (480 − 296, 424).
        let (x, y) = (places[0].x + places[0].width / 2, places[0].y + places[0].height / 2);
        assert!(x.abs_diff(184) < 60 && y.abs_diff(424) < 60, "{places:?}");
    }
}

#[test]
fn hostile_thumbnails_and_tiny_pictures_are_said_to_be_unusable() {
    let scene = scenes::render(90, 160, 120);
    let reason = |file: &[u8]| match run(file).check.status {
        Status::NotUsable { reason } => reason.id.into_owned(),
        other => format!("{other:?}"),
    };
    let thumbnail = small(&scene, 80);
    assert_eq!(reason(&scenes::encode_jpeg(&scene, 80, Sampling::Halved)), "reason-no-thumbnail");
    let huge = scenes::huge_header_png(60_000, 60_000);
    let mut wide = thumbnail.clone();
    // The frame header of a JPEG of this encoder: height and width behind the marker, length and precision.
    let at = wide.windows(2).position(|w| w == [0xff, 0xc0]).expect("a frame");
    wide[at + 5..at + 9].copy_from_slice(&[0xff; 4]);
    let nested = saved(&scene, 80, &thumbnail);
    for bytes in [&b"\xff\xd8"[..], b"not a picture", &huge, &wide, &thumbnail[..thumbnail.len() / 3]] {
        let reason = reason(&saved(&scene, 80, bytes));
        // The container's reader may already have dropped it.
        assert!(["reason-thumbnail-unreadable", "reason-no-thumbnail"].contains(&reason.as_str()), "{reason}");
    }
    // A thumbnail with a thumbnail of its own is a thumbnail like others.
    assert_eq!(reason(&saved(&scene, 80, &nested)), "NothingFound");
    let dot = scenes::render(1, 1, 1);
    assert_eq!(reason(&saved(&dot, 80, &thumbnail)), "reason-thumbnail-flat");
    assert_eq!(reason(&saved(&scene, 80, &scenes::encode_jpeg(&dot, 80, Sampling::Full))), "reason-thumbnail-flat");
    let plain = Raster::from_rgb(160, 120, vec![90; 3 * 160 * 120]).expect("a picture");
    assert_eq!(reason(&saved(&plain, 80, &small(&plain, 160))), "reason-thumbnail-flat");
}
