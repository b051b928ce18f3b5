//! `file/thumbnail`: whether the small copy inside the file shows the picture that the file shows.
//!
//! Cameras store a thumbnail beside the picture. Programs that change the picture and leave the rest of the file alone leave the
//! old thumbnail too: it then shows the picture before a crop, a turn or an insertion. Both are brought to a small grid of
//! brightness, black bars removed, and compared: the correlation says whether they show the same; where it does, tones are carried
//! over by a curve of medians and what is left is averaged over windows of 5 × 5 cells, in units of the usual such difference.
//!
//! Input: decoded thumbnails of EXIF, JFIF, JFXX and Photoshop, pixels. Output: 1 − correlation (0 same, 1 unrelated), the largest
//! local difference, turned or cropped where that explains more. Blind to: changes of colour only, changes smaller than a
//! twentieth of the picture's side, programs that renew the thumbnail, larger previews.
//!
//! # Sources
//! E. Kee, M. Johnson, H. Farid, "Digital Image Authentication from JPEG Headers", IEEE TIFS 6(3), 2011; E. Kee, H. Farid, "Digital
//! Image Authentication from Thumbnails", SPIE 7541, 2010; CIPA DC-008 (EXIF), 4.5.8.

mod compare;
mod plane;

use telltale_pixels::Raster;
use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Rarity, Region, Severity, Text, Unit};

pub use self::compare::{Compared, Fit, Laid, best_part, compare, lay};
use super::{Analyzer, Input, Outcome, Source};
use crate::{
    Subject, calibration, decode,
    metadata::{Thumbnail, ThumbnailKind},
};

/// The rate of a place that differs, where the whole does not.
pub const LOCAL: &str = "file/thumbnail-local";

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("file/thumbnail"),
    version: 1,
    basis: Basis::Structure,
    needs: &[Input::Whole, Input::Raster],
    sources: &[
        Source {
            title: "Kee, Farid, Digital Image Authentication from Thumbnails, SPIE 7541, 2010",
            link: "https://doi.org/10.1117/12.838834",
        },
        Source {
            title: "Kee, Johnson, Farid, Digital Image Authentication from JPEG Headers, IEEE TIFS 6(3), 2011",
            link: "https://doi.org/10.1109/TIFS.2011.2128309",
        },
    ],
    examine,
};

/// Thumbnails beyond these are not looked at: files have one or two.
const MAX_THUMBNAILS: usize = 4;
/// Most places that are outlined.
const MAX_PLACES: usize = 4;

/// One thumbnail against the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    kind: ThumbnailKind,
    size_px: (usize, usize),
    /// 1 less the correlation of brightness: 0 the same, 1 unrelated.
    pub difference: f64,
    /// Largest local difference in units of the usual one.
    pub local: f64,
    compared: Compared,
}

fn examine(subject: &Subject) -> Outcome {
    let measured = match measure(subject) {
        Ok(measured) => measured,
        Err(reason) => return Outcome::NotUsable(reason),
    };
    let strongest = measured.iter().filter_map(describe).max_by(|a, b| a.0.total_cmp(&b.0));
    match strongest {
        Some((_, finding)) => Outcome::Found(vec![finding], Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

/// Compares every thumbnail that can be.
///
/// # Errors
/// Why none could be.
pub fn measure(subject: &Subject) -> Result<Vec<Measured>, Text> {
    let raster = subject.raster.as_ref().map_err(Clone::clone)?;
    let measured: Vec<Measured> = decoded(subject)?
        .iter()
        .filter_map(|(thumbnail, small)| {
            let compared = compare(small, raster, subject.orientation)?;
            let size_px = (small.width(), small.height());
            let (difference, local) = (compared.difference, compared.local);
            Some(Measured { kind: thumbnail.kind, size_px, difference, local, compared })
        })
        .collect();
    if measured.is_empty() { Err(Text::new("reason-thumbnail-flat")) } else { Ok(measured) }
}

/// The small copy that differs most from the picture, how it lies over that, and how many there are that can be read.
///
/// # Errors
/// Why there is none.
pub fn most_different(subject: &Subject) -> Result<(Raster, Laid, usize), Text> {
    let raster = subject.raster.as_ref().map_err(Clone::clone)?;
    let decoded = decoded(subject)?;
    let n = decoded.len();
    let laid = decoded.into_iter().map(|(_, small)| {
        let laid = lay(&small, raster, subject.orientation);
        (small, laid)
    });
    // One that cannot be compared comes last.
    let rank = |laid: &Laid| laid.correlation.unwrap_or(f32::INFINITY);
    let (small, laid) = laid.min_by(|a, b| rank(&a.1).total_cmp(&rank(&b.1))).ok_or_else(|| Text::new("reason-no-thumbnail"))?;
    Ok((small, laid, n))
}

/// The thumbnails that can be read, with their pixels.
fn decoded(subject: &Subject) -> Result<Vec<(&Thumbnail, Raster)>, Text> {
    let raw = &subject.container.raw;
    if raw.thumbnails.is_empty() {
        return Err(Text::new("reason-no-thumbnail"));
    }
    let jfif_px = raw.jfif.map_or((0, 0), |jfif| jfif.thumbnail_px);
    let thumbnails = raw.thumbnails.iter().take(MAX_THUMBNAILS);
    let decoded: Vec<_> = thumbnails.filter_map(|thumbnail| Some((thumbnail, decode::thumbnail(thumbnail, jfif_px)?))).collect();
    if decoded.is_empty() { Err(Text::new("reason-thumbnail-unreadable")) } else { Ok(decoded) }
}

/// The finding, and its rank among those of other thumbnails; none where ordinary photos show as much too often to have a step.
fn describe(measured: &Measured) -> Option<(f64, Finding)> {
    let compared = &measured.compared;
    let (grounds, what, rank) = if let Some(rarity) = calibration::rate(ANALYZER.code.as_str()).rarity_of(measured.difference) {
        let what = match compared.fit {
            Fit::Turned(_) => "turned",
            Fit::Part(_) => "part",
            Fit::Plain => "other",
        };
        (rate(rarity), what, 1.0 + measured.difference)
    } else {
        (rate(calibration::rate(LOCAL).rarity_of(measured.local)?), "local", measured.local / (1.0 + measured.local))
    };
    let n_ordinary = 4;
    let mut finding = Finding::new(ANALYZER.code, Basis::Structure, grounds, n_ordinary);
    let kind = Text::new(match measured.kind {
        ThumbnailKind::Exif => "thumbnail-kind-exif",
        ThumbnailKind::Photoshop | ThumbnailKind::PhotoshopSwapped => "thumbnail-kind-photoshop",
        ThumbnailKind::Jfif | ThumbnailKind::Jfxx | ThumbnailKind::Item => "thumbnail-kind-format",
    });
    finding.phenomenon = Text::new(format!("file-thumbnail-phenomenon-{what}"))
        .message("kind", kind)
        .integer("width", measured.size_px.0 as u64)
        .integer("height", measured.size_px.1 as u64);
    if let Fit::Part(share) = compared.fit {
        finding.phenomenon = finding.phenomenon.number("percent", 100.0 * share, 0);
    }
    if what == "local" {
        let places: Vec<_> = compared.places.iter().copied().take(MAX_PLACES).collect();
        finding.phenomenon = finding.phenomenon.integer("places", places.len());
        finding.region = Region::of_places(places);
    }
    let number = |name, value, decimals| Measurement::new(name, value, decimals, Unit::Plain);
    let side = |name, side| Measurement::new(name, f64::from(side as u32), 0, Unit::Pixels);
    finding.evidence.push(side("measurement-thumbnail-width", measured.size_px.0));
    finding.evidence.push(side("measurement-thumbnail-height", measured.size_px.1));
    finding.evidence.push(number("measurement-thumbnail-correlation", 1.0 - measured.difference, 3));
    finding.evidence.push(number("measurement-thumbnail-local", measured.local, 1));
    Some((rank, finding))
}

fn rate(rarity: Rarity) -> Grounds {
    Grounds::Rate { rarity, cap: Severity::High }
}

#[cfg(test)]
mod tests;
