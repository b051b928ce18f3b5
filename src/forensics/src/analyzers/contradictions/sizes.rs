//! Stated sizes against the picture, and the two orientations.

use super::{Contradiction, Kind, Said, first};
use crate::metadata::{Metadata, Statement};

/// Places that state width and height of the stored picture.
const SIZES: &[(&str, &str)] = &[
    ("exif:PixelXDimension", "exif:PixelYDimension"),
    ("exif:ImageWidth", "exif:ImageLength"),
    ("exifxmp:PixelXDimension", "exifxmp:PixelYDimension"),
    ("tiff:ImageWidth", "tiff:ImageLength"),
];

/// A picture that was turned without its statements is not counted: width and height may be exchanged.
pub(super) fn sizes(metadata: &Metadata, (width, height): (u32, u32), found: &mut Vec<Contradiction>) {
    if width == 0 || height == 0 {
        return;
    }
    for (across, down) in SIZES {
        let (Some(across), Some(down)) = (first(metadata, across), first(metadata, down)) else { continue };
        let (Some(w), Some(h)) = (pixels(across), pixels(down)) else { continue };
        // Some cameras leave zeros.
        if w == 0 || h == 0 || (w, h) == (width, height) || (w, h) == (height, width) {
            continue;
        }
        let stated = Said { value: format!("{w} × {h}"), ..Said::of(across) };
        let picture = Said { place: String::new(), value: format!("{width} × {height}"), offset_bytes: 0, sensitivity: None };
        found.push(Contradiction::new(Kind::Size, stated, picture));
    }
}

/// `4032 pixels` or `4032`.
fn pixels(statement: &Statement) -> Option<u32> {
    statement.value.split(' ').next()?.parse().ok()
}

pub(super) fn orientations(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    let (Some(exif), Some(xmp)) = (first(metadata, "exif:Orientation"), first(metadata, "tiff:Orientation")) else { return };
    if let (Some(one), Some(other)) = (pixels(exif), pixels(xmp))
        && one != other
    {
        found.push(Contradiction::between(Kind::Orientation, exif, xmp));
    }
}
