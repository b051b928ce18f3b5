//! The small copy inside the file, laid over what it shows of the picture.
//!
//! Black bars that fill it up to other proportions are left away, and it is turned upright like the picture, or left as it is where it
//! fits better so. Of several copies it is the one that differs most. Its samples are those of the file; only their size on the screen
//! follows the picture's.
//!
//! # Sources
//! CIPA DC-008 (EXIF), 4.5.8; ITU-T T.871 (JFIF), 10.1. How it is laid is the business of the check `file/thumbnail`.

use telltale_forensics::{Subject, analyzers::thumbnail};
use telltale_pixels::Orientation;
use telltale_report::{LabPicture, LabPlane, Text};

use crate::{
    Made, scale,
    window::{is_whole, room},
};

pub(crate) fn make(subject: &Subject) -> Result<Made, Text> {
    let picture = subject.raster.as_ref().map_err(Clone::clone)?;
    let (small, laid, n) = thumbnail::most_different(subject)?;
    let content = small.crop(laid.content).ok_or_else(|| Text::new("reason-thumbnail-unreadable"))?;
    let orientation = if laid.is_upright { Orientation::default() } else { subject.orientation };
    let upright = orientation.upright(&content);
    let mut rgba = room(4 * upright.width() * upright.height())?;
    rgba.extend(upright.rgb().chunks_exact(3).flat_map(|rgb| [rgb[0], rgb[1], rgb[2], u8::MAX]));
    let part = subject.orientation.rect_in_view(laid.part, picture.width() as u32, picture.height() as u32);
    let plane = LabPlane::Stretched { part: part.unwrap_or(laid.part) };
    let (columns, rows) = (upright.width() as u32, upright.height() as u32);
    let mut notes = vec![Text::new("lab-thumbnail-size").integer("width", small.width()).integer("height", small.height())];
    if !is_whole(laid.content, &small) {
        notes.push(Text::new("lab-thumbnail-bars"));
    }
    if !is_whole(laid.part, picture) {
        notes.push(Text::new("lab-thumbnail-middle"));
    }
    if n > 1 {
        notes.push(Text::new("lab-thumbnail-several").integer("count", n));
    }
    Ok(Made { picture: Some(LabPicture { plane, columns, rows, scale: scale::plain(), rgba }), notes, ..Made::default() })
}
