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
    let at = |x, y, width, height| RectPx { x, y, width, height };
    let colour = [120, 110, 100];
    // Clipped light, also coloured, and bars.
    for colour in [[255; 3], [0; 3], [255, 0, 0], [1, 254, 2]] {
        assert_eq!(strength(&covered(505, PLACE, colour)), 0.0, "{colour:?}");
    }
    for bar in [at(0, 420, 640, 60), at(0, 0, 640, 50), at(0, 2, 640, 50), at(0, 0, 40, 480), at(590, 0, 50, 480)] {
        assert_eq!(strength(&covered(505, bar, colour)), 0.0, "{bar:?}");
    }
    assert!(strength(&covered(505, at(0, 420, 300, 60), colour)) > 1.0);
    // Shade that is clipped above black, between black bars.
    let shade = scenes::painted_over(&scenes::render(505, 640, 480), &[PLACE], [16; 3]);
    let rgb = shade.rgb().iter().map(|v| (*v).max(16)).collect();
    let raised = Raster::from_rgb(640, 480, rgb).expect("a picture");
    assert_eq!(strength(&scenes::painted_over(&raised, &[at(0, 0, 640, 60), at(0, 420, 640, 60)], [0; 3])), 0.0);
}

#[test]
fn many_places_of_one_colour_do_not_hide_another_one() {
    let white: Vec<RectPx> = (0..10).map(|i| RectPx { x: 20 + 60 * i, y: 20, width: 45, height: 90 }).collect();
    let covered = covered(506, PLACE, [120, 110, 100]);
    let measured = measure(&scenes::painted_over(&covered, &white, [255; 3])).expect("large enough");
    assert_eq!((measured.areas.len(), measured.colour), (1, [120, 110, 100]));
    // As many in a colour that is not clipped: a drawing.
    let grey = measure(&scenes::painted_over(&covered, &white, [140; 3])).expect("large enough");
    assert_eq!(grey.areas, Vec::new());
}

#[test]
fn islands_of_a_background_are_not_told() {
    // A page in a mosaic, and a box of the page's colour among detail.
    let island = RectPx { x: 480, y: 100, width: 90, height: 90 };
    let picture = scenes::painted_over(&scenes::render(507, 640, 480), &[island], [120; 3]);
    assert!(strength(&picture) > 1.0);
    let rgb = picture.rgb().as_chunks::<3>().0.iter().enumerate().flat_map(|(i, pixel)| {
        let (x, y) = (i % 640, i / 640);
        let is_mosaic = (48..416).contains(&x) && (48..416).contains(&y);
        let is_page = (96..368).contains(&x) && (96..368).contains(&y);
        if is_page {
            [120; 3]
        } else if is_mosaic {
            [60 + 20 * ((x / 16 + 2 * (y / 16)) % 7) as u8; 3]
        } else {
            *pixel
        }
    });
    assert_eq!(strength(&Raster::from_rgb(640, 480, rgb.collect()).expect("a picture")), 0.0);
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
    // As many short stretches as there can be, alone and joined by the last row.
    assert_eq!(picture(40_000, 200, &|x, _| 90 + 60 * (x / 6 % 2) as u8), Ok(0));
    assert_eq!(picture(40_000, 200, &|x, y| if y > 150 { 90 } else { 90 + 60 * (x / 6 % 2) as u8 }), Ok(0));
}
