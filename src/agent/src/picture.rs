//! The parts of the picture that a model is shown, as JPEG.

use image::{ExtendedColorType, codecs::jpeg::JpegEncoder};
use sha2::{Digest as _, Sha256};
use telltale_pixels::{Raster, resize};
use telltale_report::RectPx;

use crate::{AgentError, place::Frame};

/// Longest side of what is shown, in pixels: what today's models look at before they shrink a picture themselves.
const LONGEST_PX: usize = 1024;
/// High enough that a model sees no blocks of ours.
const QUALITY: u8 = 92;
/// Digits of the hash in the name of a part: enough that no two parts of one log share one.
const NAME_DIGITS: usize = 16;

/// The picture, and the whole of it as it is shown.
pub(crate) struct View<'a> {
    picture: &'a Raster,
    whole: Frame,
    shown: Shown,
}

/// A part of the picture, ready to be sent.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    /// The file's name in the log: the beginning of its hash.
    pub name: String,
    /// JPEG.
    pub jpeg: Vec<u8>,
}

impl<'a> View<'a> {
    /// The whole of an upright picture.
    pub(crate) fn of(picture: &'a Raster) -> Result<Self, AgentError> {
        let side = |side: usize| u32::try_from(side).map_err(|_| AgentError::Picture("it is too large".into()));
        let whole = Frame(RectPx { x: 0, y: 0, width: side(picture.width())?, height: side(picture.height())? });
        Ok(Self { picture, whole, shown: encoded(picture)? })
    }

    /// The frame of the whole picture.
    pub(crate) fn whole(&self) -> Frame {
        self.whole
    }

    /// The whole picture.
    pub(crate) fn all(&self) -> &Shown {
        &self.shown
    }

    /// A part.
    pub(crate) fn part(&self, frame: Frame) -> Result<Shown, AgentError> {
        if frame == self.whole {
            return Ok(self.shown.clone());
        }
        let part = self.picture.crop(frame.0).ok_or_else(|| AgentError::Picture("it lies outside".into()))?;
        encoded(&part)
    }
}

fn encoded(part: &Raster) -> Result<Shown, AgentError> {
    let longest = part.width().max(part.height());
    let smaller = |side: usize| (side * LONGEST_PX / longest).max(1);
    let small = (longest > LONGEST_PX).then(|| resize(part, smaller(part.width()), smaller(part.height())));
    let part = small.as_ref().unwrap_or(part);
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .encode(part.rgb(), part.width() as u32, part.height() as u32, ExtendedColorType::Rgb8)
        .map_err(|error| AgentError::Picture(error.to_string()))?;
    let hash = format!("{:x}", Sha256::digest(&jpeg));
    Ok(Shown { name: format!("{}.jpg", hash.get(..NAME_DIGITS).unwrap_or(&hash)), jpeg })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_has_at_most_1024_pixels_a_side() {
        let size = |width: usize, height: usize| {
            let raster = Raster::from_rgb(width, height, vec![90; 3 * width * height]).unwrap();
            let view = View::of(&raster).unwrap();
            let read = image::load_from_memory(&view.all().jpeg).unwrap();
            (read.width(), read.height())
        };
        assert_eq!(size(2048, 512), (1024, 256));
        assert_eq!(size(300, 200), (300, 200));
        assert_eq!(size(1, 3000), (1, 1024));
    }

    #[test]
    fn a_part_holds_the_pixels_of_its_place() {
        let mut rgb = vec![0; 3 * 600 * 300];
        for y in 0..300 {
            for x in 300..600 {
                rgb[3 * (y * 600 + x)] = 255;
            }
        }
        let raster = Raster::from_rgb(600, 300, rgb).unwrap();
        let view = View::of(&raster).unwrap();
        let part = view.part(Frame(RectPx { x: 320, y: 0, width: 256, height: 256 })).unwrap();
        let read = image::load_from_memory(&part.jpeg).unwrap().to_rgb8();
        assert!(read.pixels().all(|pixel| pixel.0[0] > 240), "the right half alone is red");
        assert_ne!(part.name, view.all().name);
    }
}
