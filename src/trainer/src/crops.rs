//! What the backbone learns on: small crops of re-encoded pictures, drawn anew in every step.
//!
//! Every choice comes from a stream of its own, named by fold, step and place in the batch, so that a run that continues draws what an
//! uninterrupted one would have drawn.

use anyhow::{Context as _, Result};
use rayon::iter::{IntoParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _};
use telltale_network::{Reach, plan_views, tensor_values};
use telltale_pixels::{Orientation, Raster};
use telltale_report::RectPx;

use crate::{
    VIEWS,
    dataset::Picture,
    lives::{Chance, Random},
};

/// Side of a crop. The backbone is measured at up to 288 px: crops of that whole view teach it the same scales for a third of the time.
pub(crate) const SIDE_PX: usize = 160;

/// One crop.
pub(crate) struct Crop {
    /// `[3, SIDE_PX, SIDE_PX]`, as the backbone takes it.
    pub values: Vec<f32>,
    /// From the picture seen small, else from its pixels as they are.
    pub of_whole_view: bool,
    pub generated: bool,
}

/// Decoded pictures of both classes, with the chance of each to be drawn.
pub(crate) struct Pool {
    /// Photos, then generated pictures: each with the sum of the weights up to it.
    classes: [Vec<(f64, Raster)>; 2],
}

impl Pool {
    /// Pictures with their weights, as [`crate::heads::source_weights`] gives them.
    pub(crate) fn of(pictures: &[(&Picture, f64)]) -> Result<Self> {
        let decoded: Vec<Raster> = pictures.par_iter().map(|(picture, _)| picture.decode()).collect::<Result<_>>()?;
        let mut classes = [Vec::new(), Vec::new()];
        for ((picture, weight), raster) in pictures.iter().zip(decoded) {
            let class: &mut Vec<(f64, Raster)> = &mut classes[usize::from(picture.generated)];
            let before = class.last().map_or(0.0, |last| last.0);
            class.push((before + weight, raster));
        }
        Ok(Self { classes })
    }

    /// As many photos as generated pictures, in turn.
    pub(crate) fn batch(&self, name: &str, step: usize, n: usize) -> Result<Vec<Crop>> {
        (0..n).into_par_iter().map(|i| self.crop(i % 2 == 1, &mut Chance::new(name, step * n + i))).collect()
    }

    fn crop(&self, generated: bool, chance: &mut Chance) -> Result<Crop> {
        let class = &self.classes[usize::from(generated)];
        let at = chance.unit() * class.last().context("a class without pictures")?.0;
        let drawn = class.partition_point(|(sum, _)| *sum <= at).min(class.len() - 1);
        let mut seen = Random::draw(chance).of(&class[drawn].1)?;
        let of_whole_view = chance.unit() < 0.5;
        if of_whole_view {
            let plan = plan_views(seen.width() as u32, seen.height() as u32, &VIEWS, Reach::Spread)?;
            seen = plan.views.first().and_then(|view| view.pixels(&seen)).context("a view outside the picture")?;
        }
        let mut square = square(&seen, chance)?;
        if chance.unit() < 0.5 {
            square = Orientation::from_exif(2).upright(&square);
        }
        Ok(Crop { values: tensor_values(&square), of_whole_view, generated })
    }
}

/// A square of the picture at random; where a side is too short, the picture goes on mirrored.
fn square(picture: &Raster, chance: &mut Chance) -> Result<Raster> {
    let mut side = |n: usize| {
        let length = n.min(SIDE_PX);
        (((n - length + 1) as f64 * chance.unit()) as u32, length as u32)
    };
    let ((x, width), (y, height)) = (side(picture.width()), side(picture.height()));
    let inside = picture.crop(RectPx { x, y, width, height }).context("a crop outside the picture")?;
    let (width, height) = (inside.width(), inside.height());
    if (width, height) == (SIDE_PX, SIDE_PX) {
        return Ok(inside);
    }
    let rgb = (0..SIDE_PX * SIDE_PX).flat_map(|i| inside.pixel(mirrored(i % SIDE_PX, width), mirrored(i / SIDE_PX, height)));
    Raster::from_rgb(SIDE_PX, SIDE_PX, rgb.collect()).context("an empty crop")
}

/// Where a position lies in a side of `n` that runs back and forth.
fn mirrored(i: usize, n: usize) -> usize {
    let i = i % (2 * n);
    if i < n { i } else { 2 * n - 1 - i }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crops_have_one_size_and_short_sides_go_on_mirrored() {
        let rgb = (0..100 * 200).flat_map(|i| [(i % 100) as u8, (i / 100) as u8, 0]).collect();
        let picture = Raster::from_rgb(100, 200, rgb).expect("a picture");
        let crop = square(&picture, &mut Chance::new("crop", 0)).expect("a crop");
        assert_eq!((crop.width(), crop.height()), (SIDE_PX, SIDE_PX));
        let top = crop.pixel(0, 0)[1];
        assert_eq!([0, 99, 100, 159].map(|x| crop.pixel(x, 0)), [0, 99, 99, 40].map(|x| [x, top, 0]));
        assert_eq!(crop.pixel(7, 159), [7, top + 159, 0]);
    }
}
