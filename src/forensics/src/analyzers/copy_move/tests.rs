//! Copies in rendered scenes, their clean twins, what repeats by nature, and hostile pictures.

use telltale_pixels::{Orientation, Raster};
use telltale_report::{Finding, RectPx, Severity, Status};
use telltale_scenes::{self as scenes, Copying, Sampling};

use super::{ANALYZER, TooLittle, measure};
use crate::{Examined, Limits, Subject};

const SIZE: (usize, usize) = (640, 480);
const COPYING: Copying =
    Copying { source: (170.0, 360.0), radii: (62.0, 48.0), target: (470.0, 300.0), degrees: 0.0, scale: 1.0, is_mirrored: false };

fn run(bytes: &[u8]) -> Examined {
    ANALYZER.run(&Subject::parse(bytes, "a", &Limits::default()).expect("readable"))
}

fn finding(bytes: &[u8]) -> Option<Finding> {
    run(bytes).findings.into_iter().next()
}

fn saved(raster: &Raster, quality: u8) -> Vec<u8> {
    scenes::encode_jpeg(raster, quality, Sampling::Halved)
}

/// Whether a rectangle lies around a place about as closely as an area of these half axes asks.
fn surrounds(rect: &RectPx, (x, y): (f64, f64), reach: f64) -> bool {
    let (left, top) = (f64::from(rect.x), f64::from(rect.y));
    let (right, bottom) = (left + f64::from(rect.width), top + f64::from(rect.height));
    let centre = (0.5 * (left + right) - x).hypot(0.5 * (top + bottom) - y);
    centre < 0.35 * reach && f64::from(rect.width.max(rect.height)) < 2.6 * reach
}

#[test]
fn copies_are_outlined_in_both_places_and_their_twins_are_clean() {
    let ways = [
        ("shifted", COPYING),
        ("turned", Copying { degrees: 35.0, ..COPYING }),
        ("turned", Copying { degrees: 120.0, ..COPYING }),
        ("scaled", Copying { scale: 0.85, ..COPYING }),
        ("scaled", Copying { scale: 1.2, ..COPYING }),
        ("mirrored", Copying { is_mirrored: true, ..COPYING }),
        ("turned", Copying { degrees: 80.0, scale: 1.2, ..COPYING }),
        ("turned", Copying { degrees: 180.0, ..COPYING }),
    ];
    for (i, (seed, quality)) in [(300, 95), (301, 90), (302, 85)].into_iter().enumerate() {
        let scene = scenes::render(seed, SIZE.0, SIZE.1);
        assert_eq!(run(&saved(&scene, quality)).check.status, Status::NothingFound, "seed {seed}");
        // Each way at two of the three qualities.
        for (_, (way, copying)) in ways.iter().enumerate().filter(|(n, _)| n % 3 != i) {
            let case = format!("seed {seed}, quality {quality}, {copying:?}");
            let found = finding(&saved(&scenes::copied(&scene, copying).0, quality)).expect(&case);
            assert!(found.severity <= Severity::Moderate && Severity::Low <= found.severity, "{case}");
            let said = format!("{:?}", found.phenomenon);
            assert!(said.contains(&format!("copy-move-{way}")), "{case}: {said}");
            let rects = found.region.rects();
            assert_eq!(rects.len(), 2, "{case}: {rects:?}");
            let reach = copying.radii.0;
            assert!(rects.iter().any(|r| surrounds(r, copying.source, reach)), "{case}: {rects:?}");
            assert!(rects.iter().any(|r| surrounds(r, copying.target, copying.scale * reach)), "{case}: {rects:?}");
        }
    }
}

#[test]
fn a_copy_in_a_turned_and_in_a_large_picture_is_outlined_in_view() {
    let scene = scenes::copied(&scenes::render(310, SIZE.0, SIZE.1), &COPYING).0;
    let turned = finding(&scenes::turned(&saved(&scene, 90), 6)).expect("a finding");
    // Upright, what was at (x, y) stands at (480 − y, x).
    let places = [COPYING.source, COPYING.target].map(|(x, y)| (480.0 - y, x));
    assert!(places.iter().all(|place| turned.region.rects().iter().any(|r| surrounds(r, *place, 62.0))), "{turned:?}");
    let large = scenes::render(311, 2000, 1500);
    let (source, target) = ((500.0, 1150.0), (1500.0, 1000.0));
    let copying = Copying { source, target, radii: (180.0, 150.0), degrees: 20.0, ..COPYING };
    let found = finding(&saved(&scenes::copied(&large, &copying).0, 85)).expect("a finding");
    // Three megapixels are averaged down to two.
    let says_so = |found: &Finding| found.ordinary.iter().any(|text| text.id == "copy-move-averaged");
    assert!(says_so(&found) && !says_so(&turned));
    assert!([source, target].iter().all(|place| found.region.rects().iter().any(|r| surrounds(r, *place, 180.0))), "{found:?}");
    assert_eq!(run(&saved(&large, 85)).check.status, Status::NothingFound);
}

#[test]
fn what_repeats_by_nature_is_no_finding() {
    for (seed, side) in [(320, 40), (321, 64), (322, 96), (323, 150)] {
        let wall = scenes::tiled(seed, SIZE.0, SIZE.1, side);
        for bytes in [scenes::encode_png(&wall), saved(&wall, 75)] {
            assert_eq!(finding(&bytes), None, "tiles of {side}");
        }
    }
    // A picture that is its own mirror image, as fronts of houses and faces nearly are.
    let half = scenes::render(324, SIZE.0 / 2, SIZE.1);
    let mirror = Orientation::from_exif(2).upright(&half);
    let lines = half.rgb().chunks_exact(3 * half.width()).zip(mirror.rgb().chunks_exact(3 * half.width()));
    let both = lines.flat_map(|(left, right)| [left, right].concat()).collect();
    assert_eq!(finding(&saved(&Raster::from_rgb(SIZE.0, SIZE.1, both).expect("a picture"), 85)), None);
}

#[test]
fn the_same_bytes_give_the_same_numbers() {
    let file = saved(&scenes::copied(&scenes::render(330, SIZE.0, SIZE.1), &COPYING).0, 85);
    let first = finding(&file).expect("a finding");
    assert_eq!(finding(&file), Some(first));
}

#[test]
fn odd_pictures_are_answered() {
    let picture = |width: usize, height: usize, value: &dyn Fn(usize, usize) -> u8| {
        let rgb = (0..height).flat_map(|y| (0..width).flat_map(move |x| [value(x, y); 3])).collect();
        measure(&Raster::from_rgb(width, height, rgb).expect("a picture")).map(|measured| measured.pairs.len())
    };
    for (width, height) in [(1, 1), (8, 1), (1, 9), (3, 20_000), (63, 64), (20_000, 40)] {
        assert_eq!(picture(width, height, &|x, y| (x * y) as u8), Err(TooLittle::Small), "{width} × {height}");
    }
    assert_eq!(picture(300, 200, &|_, _| 0), Err(TooLittle::Smooth));
    assert_eq!(picture(300, 200, &|_, _| 255), Err(TooLittle::Smooth));
    assert_eq!(picture(640, 480, &|x, y| ((x * 2_654_435_761 + y * 40_503 * 97) >> 7) as u8 ^ (x * y) as u8).unwrap_or(9), 0);
    let mut noise = scenes::Noise::new(5);
    let grain: Vec<u8> = (0..640 * 480).map(|_| noise.below(256) as u8).collect();
    assert_eq!(picture(640, 480, &|x, y| grain[y * 640 + x]), Ok(0));
    // Patterns with a period, and with one that no pixel divides.
    for period in [2, 5, 16, 33] {
        let checks = picture(700, 500, &|x, y| if (x / period + y / period) % 2 == 0 { 30 } else { 220 });
        assert!(checks.is_ok_and(|n| n == 0) || checks == Err(TooLittle::Smooth), "{period}: {checks:?}");
        let dots = picture(501, 333, &|x, y| {
            let wave = |n: usize| (n as f32 * std::f32::consts::TAU / (period as f32 + 0.37)).sin();
            (127.0 + 60.0 * (wave(x) + wave(y))) as u8
        });
        assert!(dots.is_ok_and(|n| n == 0) || dots == Err(TooLittle::Smooth), "{period}: {dots:?}");
    }
}
