//! Boxes of one colour in rendered scenes, their clean twins, what ordinary pictures have, and hostile pictures.

use telltale_pixels::Raster;
use telltale_report::{Finding, Grounds, Rarity, RectPx, Severity, Status};
use telltale_scenes::{self as scenes, Sampling};

use super::{ANALYZER, TooLittle, measure};
use crate::{Limits, Subject, regions};

/// A scene with a box of one colour in it.
fn covered(seed: u64, place: RectPx, colour: [u8; 3]) -> Raster {
    scenes::painted_over(&scenes::render(seed, 640, 480), &[place], colour)
}

const PLACE: RectPx = RectPx { x: 243, y: 170, width: 120, height: 70 };

fn strength(raster: &Raster) -> f64 {
    measure(raster).expect("large enough").strength()
}

#[test]
fn a_box_of_one_colour_is_found_after_each_save_and_its_twin_is_not() {
    for (seed, colour) in [(500, [120, 110, 100]), (501, [90, 130, 120]), (502, [140, 120, 125])] {
        let picture = covered(seed, PLACE, colour);
        let saves = [98, 90, 75, 60].map(|quality| scenes::encode_jpeg(&picture, quality, Sampling::Halved));
        for raster in saves.iter().map(|bytes| scenes::decode_jpeg(bytes)).chain([picture]) {
            let measured = measure(&raster).expect("large enough");
            let [area] = &measured.areas[..] else { panic!("seed {seed}: {:?}", measured.areas) };
            // 120 × 70 of 640 × 480 pixels are 2.7 %, less the blocks along the edge.
            assert!((1.7..2.8).contains(&area.strength), "seed {seed}: {}", area.strength);
            let cells = regions::bounding_cells(&area.cells, measured.columns).expect("cells");
            // Blocks of halved colour are 16 pixels wide.
            assert!((30..=32).contains(&cells.x0) && (44..=46).contains(&cells.x1), "{cells:?}");
            assert!((21..=22).contains(&cells.y0) && (28..=30).contains(&cells.y1), "{cells:?}");
        }
        assert_eq!(measure(&scenes::render(seed, 640, 480)).expect("large enough").areas, Vec::new(), "seed {seed}");
    }
}

fn rarity(finding: &Finding) -> &Rarity {
    let Grounds::Rate { rarity, .. } = &finding.grounds else { panic!("{:?}", finding.grounds) };
    rarity
}

#[test]
fn it_is_told_with_its_place() {
    let bytes = scenes::encode_jpeg(&covered(503, PLACE, [120, 110, 100]), 85, Sampling::Halved);
    let found = ANALYZER.run(&Subject::parse(&bytes, "a.jpg", &Limits::default()).expect("readable"));
    let [finding] = &found.findings[..] else { panic!("{found:?}") };
    assert_eq!(finding.severity, Severity::Low);
    assert_eq!(finding.region.rects().len(), 1);
    assert!(rarity(finding).alike.is_some());
    // Of a part nothing is stored like it, and places are those of the whole picture.
    let wanted = RectPx { x: 160, y: 80, width: 400, height: 320 };
    let part = Subject::parse_part(&bytes, "a.jpg", &Limits::default(), Some(wanted)).expect("readable");
    let found = ANALYZER.run(&part);
    let [in_part] = &found.findings[..] else { panic!("{found:?}") };
    assert_eq!((rarity(in_part).alike.as_ref(), &in_part.region), (None, &finding.region));
    let clean = scenes::encode_jpeg(&scenes::render(503, 640, 480), 85, Sampling::Halved);
    let clean = ANALYZER.run(&Subject::parse(&clean, "a.jpg", &Limits::default()).expect("readable"));
    assert_eq!(clean.check.status, Status::NothingFound);
}

#[test]
fn two_places_of_one_colour_are_both_told_and_two_colours_are_a_drawing() {
    let second = |colour: [u8; 3]| {
        let place = RectPx { x: 60, y: 330, width: 120, height: 70 };
        let picture = scenes::painted_over(&covered(504, PLACE, [120, 110, 100]), &[place], colour);
        measure(&picture).expect("large enough").areas.len()
    };
    assert_eq!((second([120, 110, 100]), second([100, 120, 140])), (2, 0));
}

#[test]
fn what_ordinary_pictures_have_is_not_told() {
    // Clipped light, a bar below, and a frame.
    assert_eq!(strength(&covered(505, PLACE, [255; 3])), 0.0);
    assert_eq!(strength(&covered(505, PLACE, [0; 3])), 0.0);
    assert_eq!(strength(&covered(505, RectPx { x: 0, y: 420, width: 640, height: 60 }, [120, 110, 100])), 0.0);
    assert_eq!(strength(&covered(505, RectPx { x: 0, y: 0, width: 40, height: 480 }, [120, 110, 100])), 0.0);
    assert!(strength(&covered(505, RectPx { x: 0, y: 420, width: 300, height: 60 }, [120, 110, 100])) > 1.0);
}

#[test]
fn odd_pictures_are_answered() {
    let picture = |width: usize, height: usize, value: &dyn Fn(usize, usize) -> u8| {
        let rgb = (0..height).flat_map(|y| (0..width).flat_map(move |x| [value(x, y); 3])).collect();
        measure(&Raster::from_rgb(width, height, rgb).expect("a picture")).map(|measured| measured.areas.len())
    };
    for (width, height) in [(1, 1), (8, 1), (1, 9), (3, 20_000), (127, 400)] {
        assert_eq!(picture(width, height, &|x, y| (x * y) as u8), Err(TooLittle::Small), "{width} × {height}");
    }
    for value in [0, 128, 255] {
        assert_eq!(picture(300, 200, &|_, _| value), Ok(0));
    }
    // Stripes, squares and a slope of steps.
    assert_eq!(picture(301, 205, &|x, _| if x / 40 % 2 == 0 { 90 } else { 150 }), Ok(0));
    assert_eq!(picture(301, 205, &|x, y| (60 + 30 * ((x / 50 + y / 50) % 4)) as u8), Ok(0));
    assert_eq!(picture(512, 205, &|x, _| (x / 2) as u8), Ok(0));
}
