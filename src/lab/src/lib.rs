//! The lab: raw views for trained eyes. They are not findings.
//!
//! ```text
//! Subject + LabSettings (+ the part that is looked at) ─ make ─▶ LabView: samples, scale, histogram or tables
//! ```
//!
//! Each view shows one quantity on an absolute scale, one file for each. Nothing is stretched to what happens to be in a picture, so two
//! pictures can be laid side by side. No view feeds a check, and no check feeds a view.
//!
//! Views of pixels are computed at the picture's own resolution, in the orientation of the file, because grids and filters lie there; they
//! are turned upright at the end. Up to [`MAX_VIEW_PX`](telltale_report::MAX_VIEW_PX) pixels are shown at once; of a larger picture it is
//! the part that is looked at, and its values are those that the whole would have there. Memory is asked for, not taken: where there is
//! not enough, the view says so.
//!
//! [`outlined`] draws the places of findings into the picture, for the export.
//!
//! Integer arithmetic wherever it suffices; the rest is `f32` without functions of a platform's library, except in the spectrum. The
//! same bytes give the same samples natively and in WebAssembly.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bit_plane;
mod block_grid;
mod channel;
mod color_filter;
mod dct_histogram;
mod error_level;
mod fourier;
mod gradient;
mod levels;
mod noise;
mod outlined;
mod quantization_tables;
mod scale;
mod spectrum;
mod thumbnail;
mod window;

#[cfg(test)]
mod tests;

use telltale_forensics::Subject;
use telltale_report::{LabKind, LabPicture, LabPlot, LabSettings, LabTable, LabView, RectPx, Text};

pub use crate::outlined::outlined;
use crate::window::Window;

/// What one view has made.
#[derive(Default)]
struct Made {
    picture: Option<LabPicture>,
    plot: Option<LabPlot>,
    tables: Vec<LabTable>,
    notes: Vec<Text>,
}

/// Makes a view. `part` is what is looked at, in the upright picture; it counts where the whole is too large.
///
/// # Errors
/// Why the view could not be used on this file.
pub fn make(subject: &Subject, settings: LabSettings, part: Option<RectPx>) -> Result<LabView, Text> {
    let settings = settings.in_range();
    let made = match settings.kind {
        LabKind::Spectrum => spectrum::make(subject, settings),
        LabKind::DctHistogram => dct_histogram::make(subject, settings),
        LabKind::QuantizationTables => quantization_tables::make(subject),
        LabKind::Thumbnail => thumbnail::make(subject),
        LabKind::Channel
        | LabKind::Levels
        | LabKind::BitPlane
        | LabKind::ErrorLevel
        | LabKind::Noise
        | LabKind::Gradient
        | LabKind::BlockGrid
        | LabKind::ColorFilter => of_pixels(&Window::of(subject, part)?, settings),
    }?;
    let name = settings.kind.name();
    Ok(LabView {
        settings,
        shows: Text::new(format!("lab-{name}-shows")),
        caution: Text::new(format!("lab-{name}-caution")),
        notes: made.notes,
        picture: made.picture,
        plot: made.plot,
        tables: made.tables,
    })
}

fn of_pixels(window: &Window<'_>, settings: LabSettings) -> Result<Made, Text> {
    let mut made = match settings.kind {
        LabKind::Levels => levels::make(window, settings),
        LabKind::BitPlane => bit_plane::make(window, settings),
        LabKind::ErrorLevel => error_level::make(window, settings),
        LabKind::Noise => noise::make(window, settings),
        LabKind::Gradient => gradient::make(window, settings),
        LabKind::BlockGrid => block_grid::make(window, settings),
        LabKind::ColorFilter => color_filter::make(window, settings),
        _ => channel::make(window, settings),
    }?;
    made.notes.extend(window.note());
    Ok(made)
}
