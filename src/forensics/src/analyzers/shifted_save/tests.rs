//! On pictures drawn by our own code.

use telltale_pixels::Raster;
use telltale_report::RectPx;
use telltale_scenes::{Sampling, decode_jpeg, encode_jpeg, encode_png, pasted_from_jpeg, render, spliced_double_jpeg};

use super::{CELL_PX, Measured, OFFSET_PX, TooLittle, measure};
use crate::{Limits, Subject, regions::bounding_cells};

fn measured(bytes: &[u8]) -> Measured {
    measure(&Subject::parse(bytes, "", &Limits::default()).unwrap()).cloned().unwrap()
}

#[test]
fn a_cropped_and_saved_picture_shows_the_first_grid() {
    let once = decode_jpeg(&encode_jpeg(&render(1, 640, 480), 70, Sampling::Halved));
    let inner = once.crop(RectPx { x: 3, y: 5, width: 600, height: 440 }).unwrap();
    let found = measured(&encode_jpeg(&inner, 85, Sampling::Halved));
    // Quality 70 has 10 as the first number of its table; 8 − 3 and 8 − 5 is where the first complete block begins.
    assert_eq!(found.whole.map(|grid| (grid.x, grid.y, grid.step)), Some((5, 3, 10)));
    assert!(found.strength() < 15.0);
    let other_format = Subject::parse(&encode_png(&inner), "", &Limits::default()).unwrap();
    assert_eq!(measure(&other_format).err(), Some(TooLittle::Small));
}

#[test]
fn a_part_from_another_jpeg_is_found_with_its_grid_under_the_last_save() {
    let place = RectPx { x: 160, y: 96, width: 224, height: 192 };
    let found = measured(&pasted_from_jpeg(6, (640, 480), place, [85, 60, 90]).bytes);
    assert_eq!(found.whole, None);
    let first = found.places.first().unwrap();
    assert_eq!(first.grid.step, 13);
    let cells = bounding_cells(&first.cells, found.columns).unwrap();
    let near = |cell: usize, px: u32| (cell * CELL_PX + OFFSET_PX).abs_diff(px as usize) <= 40;
    assert!(near(cells.x0, 160) && near(cells.x1, 384) && near(cells.y0, 96) && near(cells.y1, 288), "{cells:?}");
    assert!(found.strength() > 40.0, "{}", found.strength());
}

#[test]
fn saves_on_the_own_grid_and_none_at_all_are_nothing() {
    let scene = render(7, 640, 480);
    let twice = encode_jpeg(&decode_jpeg(&encode_jpeg(&scene, 60, Sampling::Halved)), 85, Sampling::Halved);
    let place = RectPx { x: 160, y: 96, width: 160, height: 128 };
    let spliced = spliced_double_jpeg(3, (640, 480), place, (60, 90)).bytes;
    for bytes in [encode_jpeg(&scene, 85, Sampling::Halved), twice, spliced] {
        let found = measured(&bytes);
        assert_eq!(found.whole, None);
        assert!(found.strength() < 15.0, "{:?}", found.places.first().map(|place| (place.grid, place.strength)));
    }
}

#[test]
fn a_pixelated_place_is_no_earlier_save() {
    let mut rgb = render(8, 640, 480).into_rgb();
    for tile in 0..12 * 12 {
        let (x0, y0) = (163 + tile % 12 * 16, 101 + tile / 12 * 16);
        let value = rgb[3 * ((y0 + 8) * 640 + x0 + 8)];
        for i in 0..16 * 16 {
            rgb[3 * ((y0 + i / 16) * 640 + x0 + i % 16)..][..3].fill(value);
        }
    }
    let found = measured(&encode_jpeg(&Raster::from_rgb(640, 480, rgb).unwrap(), 95, Sampling::Full));
    assert_eq!(found.whole, None);
    assert!(found.strength() < 20.0, "{:?}", found.places.first().map(|place| (place.grid, place.strength)));
}

#[test]
fn odd_pictures_end_without_a_panic() {
    for (width, height) in [(128, 128), (129, 135), (128, 4000), (1, 1), (8, 1), (3, 2000)] {
        for fill in [0u8, 255, 128] {
            let jpeg = encode_jpeg(&Raster::from_rgb(width, height, vec![fill; 3 * width * height]).unwrap(), 75, Sampling::Full);
            match measure(&Subject::parse(&jpeg, "", &Limits::default()).unwrap()) {
                Ok(found) => assert!(found.whole.is_none() && found.places.is_empty()),
                Err(reason) => assert_eq!((reason, width.min(height) < 128), (TooLittle::Small, true)),
            }
        }
    }
}
