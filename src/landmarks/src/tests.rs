//! The network against what MediaPipe finds, and the way from a box to a place.

use super::*;

/// Where `cargo xtask test` put the weights, if it could have them.
const WEIGHTS: &str = "TELLTALE_FACES";

/// Twice the size of the drawn face, so that it has enough pixels.
const FACE_PX: usize = 2 * SIDE_PX;

fn picture(width: usize, height: usize, left: usize, top: usize) -> Raster {
    let face = Raster::from_rgb(SIDE_PX, SIDE_PX, drawn_face()).unwrap();
    let face = resize(&face, FACE_PX, FACE_PX);
    let mut rgb = vec![150; 3 * width * height];
    for y in 0..FACE_PX {
        for x in 0..FACE_PX {
            let i = 3 * ((top + y) * width + left + x);
            rgb[i..i + 3].copy_from_slice(&face.pixel(x, y));
        }
    }
    Raster::from_rgb(width, height, rgb).unwrap()
}

#[test]
fn a_drawn_face_is_found_where_it_is() {
    let Some(path) = std::env::var_os(WEIGHTS) else { return };
    let weights = std::fs::read(path).unwrap();
    if weights.is_empty() {
        // The package could not be had, which was said when the tests began.
        return;
    }
    let device = telltale_network::device::cpu();
    let faces = pollster::block_on(Faces::load(&weights, &device)).unwrap();
    for (width, height, left, top) in [(256, 256, 0, 0), (450, 300, 180, 30), (300, 460, 40, 200)] {
        let found = pollster::block_on(faces.find(&picture(width, height, left, top))).unwrap();
        let [place] = found[..] else { panic!("{found:?} in {width} × {height}") };
        // The middle between eyes and mouth.
        let (x, y) = (place.x + place.width / 2, place.y + place.height / 2);
        assert!(x.abs_diff(left as u32 + 136) < 12 && y.abs_diff(top as u32 + 126) < 12, "{place:?} in {width} × {height}");
        assert!(place.x + place.width <= width as u32 && place.y + place.height <= height as u32, "{place:?}");
    }
    let wall = Raster::from_rgb(200, 100, vec![150; 3 * 200 * 100]).unwrap();
    assert_eq!(pollster::block_on(faces.find(&wall)), Ok(vec![]));

    let mut changed = weights;
    *changed.last_mut().unwrap() ^= 1;
    let problem = pollster::block_on(Faces::load(&changed, &device)).unwrap_err();
    assert_eq!(problem.id, "network-weights-changed");
}

#[test]
fn without_weights_the_reason_is_said() {
    let problem = pollster::block_on(Faces::load(&[], &telltale_network::device::cpu())).unwrap_err();
    assert_eq!(problem.id, "faces-not-built");
}

#[test]
fn the_self_test_wants_one_face_at_its_place() {
    let face = golden::EXPECTED;
    assert!(golden::compare(&[face]).is_ok());
    assert!(golden::compare(&[]).is_err() && golden::compare(&[face, face]).is_err());
    assert!(golden::compare(&[Candidate { x: face.x + 0.05, ..face }]).is_err());
    assert!(golden::compare(&[Candidate { score: f32::NAN, ..face }]).is_err());
}

#[test]
fn a_picture_lies_in_the_middle_of_a_black_square() {
    let wide = Raster::from_rgb(256, 64, vec![200; 3 * 256 * 64]).unwrap();
    let square = letterbox(&wide);
    let line = |y: usize| square[3 * SIDE_PX * y];
    assert_eq!([line(47), line(48), line(79), line(80)], [0, 200, 200, 0]);
    assert_eq!(letterbox(&Raster::from_rgb(1, 3000, vec![9; 9000]).unwrap()).len(), 3 * SIDE_PX * SIDE_PX);
    assert_eq!(planes(&[0, 51, 255, 255, 0, 0]), [-1.0, 1.0, -0.6, -1.0, 1.0, -1.0]);
}

#[test]
fn a_place_is_cut_to_the_picture() {
    let wide = Raster::from_rgb(400, 200, vec![0; 3 * 400 * 200]).unwrap();
    let face = Candidate { score: 0.9, x: 0.5, y: 0.5, width: 0.2, height: 0.2 };
    assert_eq!(place(&face, &wide), Some(RectPx { x: 140, y: 40, width: 120, height: 120 }));
    assert_eq!(place(&Candidate { x: 0.0, ..face }, &wide), Some(RectPx { x: 0, y: 40, width: 60, height: 120 }));
    assert_eq!(place(&Candidate { y: 0.1, ..face }, &wide), None, "in the black above");
}
