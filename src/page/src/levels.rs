//! Copies of a large picture for the stage, each half as wide and high as the next one, and the part that is cut out of one of them.
//!
//! A browser decodes a large picture anew for each of the sizes that it is drawn in, and nothing moves until it has: at 50 megapixels most of
//! a second, in the middle of a turn of the wheel. So the stage has it decoded once, keeps that and smaller copies, and lays two sheets over
//! each other: the smallest copy as a whole, which moves at once, and on it the part in sight, cut out of the copy that has a sample for each
//! pixel of the screen. Checks know nothing of it: they have the file, and decode it themselves.
//!
//! A browser decodes aside but makes smaller on the page's own thread, a tenth of a second and more for the whole of a picture. So copies are
//! made strip by strip.

use telltale_report::RectPx;

use crate::view::{Size, View};

/// From so many pixels on a browser's own way is felt: decoding takes longer than a frame or two, again at each size.
const MIN_PIXELS: f64 = 8e6;
/// Beyond this, four bytes for each pixel of the picture and a third more for its copies are too much to keep, and the first copy is too
/// large for the canvas of a telephone. The browser then shows the picture in its own way.
const MAX_PIXELS: f64 = 64e6;
/// The smallest copy is at most so wide and high: as much as a screen shows of the picture as a whole.
const OVERVIEW_PX: u32 = 2048;
/// The most samples that are cut out at once; copying them takes a few milliseconds.
const MAX_CUT: f64 = 16e6;
/// Samples of the picture in one strip: made smaller in a few milliseconds.
const STRIP: u32 = 2_000_000;
/// What is cut out goes beyond the stage by this share of it on each side, so that not every movement needs another cut.
const MARGIN: f64 = 0.125;
/// Of a large stage less, as long as all of it is no more than so many samples.
const WITH_MARGIN: f64 = 6e6;

/// A copy of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level {
    /// So many pixels of the picture, across and down, are one sample.
    pub step: u32,
    /// Samples in a row; the last one may stand for fewer pixels.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

/// A part of one of the copies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cut {
    /// Which of the copies, the smallest being number 0.
    pub copy: usize,
    /// The copy's step.
    pub step: u32,
    /// The part, in samples of the copy.
    pub source: RectPx,
}

/// By how much each copy is smaller, and its width and height, the smallest first and the picture itself last; none for a picture that
/// needs none or is too large.
pub fn copies(picture: Size) -> Vec<Level> {
    if !(MIN_PIXELS..=MAX_PIXELS).contains(&(picture.width * picture.height)) {
        return Vec::new();
    }
    let (width, height) = (picture.width as u32, picture.height as u32);
    let (mut copies, mut step) = (Vec::new(), 1);
    loop {
        let copy = Level { step, width: width.div_ceil(step), height: height.div_ceil(step) };
        copies.insert(0, copy);
        if copy.width.max(copy.height) <= OVERVIEW_PX {
            return copies;
        }
        step *= 2;
    }
}

/// The strips that smaller copies are made from: the first row of the picture and the number of rows. All but the last are whole rows of
/// every copy.
pub fn strips(copies: &[Level]) -> Vec<(u32, u32)> {
    let (Some(smallest), Some(whole)) = (copies.first(), copies.last()) else { return Vec::new() };
    let rows = (STRIP / whole.width.max(1) / smallest.step).max(1) * smallest.step;
    (0..whole.height.div_ceil(rows)).map(|n| (n * rows, rows.min(whole.height - n * rows))).collect()
}

/// What has to be cut out so that the stage, with so many pixels of the screen for each of CSS, shows all detail that there is; none where
/// the smallest copy has it.
pub fn cut(copies: &[Level], view: View, stage: Size, picture: Size, density: f64) -> Option<Cut> {
    let sight = view.in_sight(stage, picture);
    let samples = |copy: &Level| (f64::from(sight.width) * f64::from(sight.height) / f64::from(copy.step).powi(2)).max(1.0);
    // A sample more or less on a whole side is none that could be seen.
    let enough = (view.scale * density).min(1.0) * 0.999;
    let mut at = copies.iter().position(|copy| enough * f64::from(copy.step) <= 1.0)?;
    while 0 < at && copies.get(at).is_some_and(|copy| MAX_CUT < samples(copy)) {
        at -= 1;
    }
    if at == 0 {
        return None;
    }
    let copy = copies.get(at)?;
    let margin = (((WITH_MARGIN / samples(copy)).sqrt() - 1.0) / 2.0).clamp(0.0, MARGIN);
    let span = |from: u32, length: u32, all: u32| {
        let more = (f64::from(length) * margin) as u32;
        let first = (from.saturating_sub(more) / copy.step).min(all.saturating_sub(1));
        let end = (from + length).saturating_add(more).div_ceil(copy.step).clamp(first + 1, all.max(first + 1));
        (first, end - first)
    };
    let ((x, width), (y, height)) = (span(sight.x, sight.width, copy.width), span(sight.y, sight.height, copy.height));
    Some(Cut { copy: at, step: copy.step, source: RectPx { x, y, width, height } })
}

impl Cut {
    /// Where it belongs, in pixels of the picture; at an edge it may reach beyond it by less than a step.
    pub fn place(&self) -> RectPx {
        let RectPx { x, y, width, height } = self.source;
        RectPx { x: x * self.step, y: y * self.step, width: width * self.step, height: height * self.step }
    }

    /// Whether this one, made before, still shows all that the stage needs: what is in sight, as fine as `wanted`.
    pub fn serves(&self, wanted: &Self, sight: RectPx) -> bool {
        let place = self.place();
        let holds = |from: u32, length: u32, first: u32, n: u32| from <= first && first + n <= from + length;
        self.copy == wanted.copy
            && holds(place.x, place.width, sight.x, sight.width)
            && holds(place.y, place.height, sight.y, sight.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: Size = Size { width: 8192.0, height: 6143.0 };
    const STAGE: Size = Size { width: 800.0, height: 600.0 };

    #[test]
    fn large_pictures_have_copies_down_to_the_size_of_a_screen() {
        let sizes = |width: f64, height: f64| {
            copies(Size { width, height }).iter().map(|copy| (copy.step, copy.width, copy.height)).collect::<Vec<_>>()
        };
        assert_eq!(sizes(8192.0, 6143.0), [(4, 2048, 1536), (2, 4096, 3072), (1, 8192, 6143)]);
        assert_eq!(sizes(4000.0, 3000.0), [(2, 2000, 1500), (1, 4000, 3000)]);
        assert_eq!((sizes(1632.0, 1224.0), sizes(11_648.0, 8736.0)), (vec![], vec![]));
        // A ribbon is not shrunk to nothing.
        assert_eq!(sizes(100_000.0, 100.0).first(), Some(&(64, 1563, 2)));
    }

    #[test]
    fn strips_cover_the_picture_once_and_end_where_rows_of_every_copy_end() {
        for (width, height) in [(8192.0, 6143.0), (4000.0, 3000.0), (100_000.0, 100.0), (100.0, 100_000.0)] {
            let copies = copies(Size { width, height });
            let (strips, step) = (strips(&copies), copies[0].step);
            let mut next = 0;
            for (row, rows) in &strips {
                assert_eq!((*row, row % step), (next, 0), "{width} × {height}");
                assert!(0 < *rows && (f64::from(*rows) <= f64::from(STRIP) / width || *rows <= step));
                next = row + rows;
            }
            assert_eq!(f64::from(next), height);
        }
        assert_eq!(strips(&[]), []);
    }

    #[test]
    fn what_is_cut_out_has_a_sample_for_each_pixel_of_the_screen_and_no_more_than_twice_as_many() {
        let copies = copies(PICTURE);
        for (scale, density, copy) in [
            (0.09, 1.0, None),
            (0.25, 1.0, None),
            (0.26, 1.0, Some(1)),
            (0.26, 2.0, Some(2)),
            (0.51, 1.0, Some(2)),
            (8.0, 1.0, Some(2)),
        ] {
            let view = View { scale, x: -3000.0 * scale, y: -2000.0 * scale };
            let cut = cut(&copies, view, STAGE, PICTURE, density);
            assert_eq!(cut.map(|cut| cut.copy), copy, "{scale} × {density}");
        }
    }

    #[test]
    fn the_cut_covers_what_is_in_sight_and_stays_in_the_picture() {
        let copies = copies(PICTURE);
        for (scale, x, y) in [(0.3, 0.0, 0.0), (0.7, -200.5, -77.25), (1.0, -7392.0, -5543.0), (32.0, -100_000.0, -90_000.0)] {
            let view = View { scale, x, y };
            let (sight, cut) = (view.in_sight(STAGE, PICTURE), cut(&copies, view, STAGE, PICTURE, 1.0).unwrap());
            assert!(cut.serves(&cut, sight), "{cut:?} {sight:?}");
            let copy = copies[cut.copy];
            assert!(cut.source.x + cut.source.width <= copy.width && cut.source.y + cut.source.height <= copy.height, "{cut:?}");
            let place = cut.place();
            assert!(place.x + place.width < 8192 + copy.step && place.y + place.height < 6143 + copy.step, "{cut:?}");
        }
    }

    #[test]
    fn a_small_movement_needs_no_other_cut_and_a_large_one_does() {
        let copies = copies(PICTURE);
        let at = |scale: f64, x: f64| {
            let view = View { scale, x, y: -900.0 };
            (cut(&copies, view, STAGE, PICTURE, 1.0).unwrap(), view.in_sight(STAGE, PICTURE))
        };
        let (first, _) = at(1.0, -2000.0);
        let serves = |(wanted, sight): (Cut, RectPx)| first.serves(&wanted, sight);
        assert!(serves(at(1.0, -2000.0)) && serves(at(1.0, -2090.0)) && serves(at(1.05, -2100.0)));
        assert!(!serves(at(1.0, -2110.0)) && !serves(at(0.4, -800.0)));
    }

    #[test]
    fn a_screen_full_of_samples_is_cut_coarser_rather_than_slowly() {
        let (wide, copies) = (Size { width: 6000.0, height: 4500.0 }, copies(PICTURE));
        let view = View { scale: 0.73, x: 0.0, y: 0.0 };
        let cut = cut(&copies, view, wide, PICTURE, 1.0).unwrap();
        assert_eq!(cut.copy, 1);
        assert!(f64::from(cut.source.width) * f64::from(cut.source.height) <= MAX_CUT);
    }
}
