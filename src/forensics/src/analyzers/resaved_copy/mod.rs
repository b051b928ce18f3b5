//! `file/resaved-copy`: whether the file looks like a copy that a website, a messenger or a program saved, rather than a camera's.
//!
//! Copies from the web have lost what the first file carried: they say nothing about a camera, are scaled down to a usual side and
//! compressed with the standard's tables. That is how nearly every picture travels and points in no direction; but it tells a
//! reader that a better file exists. Three degrees: a mark that one platform leaves; a side that websites and messengers scale to,
//! from a sourced list (`size_limits.csv`); neither of them.
//!
//! Input: statements, tables, size. Blind to: copies that keep the camera's data, formats other than JPEG, and programs that write
//! tables of their own.
//!
//! # Sources
//! O. Giudice et al., "A Classification Engine for Image Ballistics of Social Data", ICIAP 2017, arXiv:1610.06347; the mark: Stack
//! Overflow, question 31120222; the profile: Ø. Kolås, "sRGBz", pippin.gimp.org/sRGBz; the list's own.

use std::sync::LazyLock;

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Text, Unit};

use super::{Analyzer, Outcome, Source, quantization_tables};
use crate::{
    Subject,
    metadata::{Metadata, cut},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("file/resaved-copy"),
    version: 1,
    basis: Basis::Structure,
    needs: &[],
    sources: &[
        Source {
            title: "Giudice, Paratore, Moltisanti, Battiato, A Classification Engine for Image Ballistics of Social Data, 2017",
            link: "https://arxiv.org/abs/1610.06347",
        },
        Source {
            title: "IPTC metadata automatically added to uploaded images on Facebook, 2015",
            link: "https://stackoverflow.com/questions/31120222",
        },
        Source { title: "Kolås, sRGBz, a minimal sRGB ICC v2 profile", link: "https://pippin.gimp.org/sRGBz/" },
    ],
    examine,
};

/// Highest quality of a copy that was compressed for the web. Above it files are as large as a camera's; websites and messengers
/// whose settings are documented use 70 to 87 (`size_limits.csv`, `models/encoders.md`).
const MAX_QUALITY: u8 = 92;
/// Longest side without which no limit is needed to call a file a copy: cameras and phones have written more since 2005.
const SMALL_SIDE_PX: u32 = 1_600;
/// Statements by which a file tells where it comes from or who worked on it.
const ORIGINS: &[&str] = &[
    "exif:Make",
    "exif:Model",
    "exif:Software",
    "exif:ProcessingSoftware",
    "exif:UserComment",
    "xmp:CreatorTool",
    "stEvt:softwareAgent",
];

/// A side to which pictures are scaled down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct SizeLimit {
    side_px: u32,
    is_width: bool,
}

static SIZE_LIMITS: LazyLock<Vec<SizeLimit>> = LazyLock::new(|| {
    let lines = include_str!("size_limits.csv").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut fields = line.split('|');
            Some(SizeLimit { side_px: fields.next()?.parse().ok()?, is_width: fields.next()? == "width" })
        })
        .collect()
});

/// Why a file looks like a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measured {
    /// It carries a text that Facebook and Instagram put into pictures.
    MetaText,
    /// It carries a reference as Facebook writes them and the small colour profile that Facebook made.
    MetaProfile,
    /// Its side is a usual limit of websites and messengers.
    Limit {
        /// That side in pixels.
        side_px: u32,
        /// Quality of the standard tables.
        quality: u8,
    },
    /// It is small, says nothing of a camera, and has standard tables.
    Small {
        /// The longer side in pixels.
        side_px: u32,
        /// Quality of the standard tables.
        quality: u8,
    },
}

fn examine(subject: &Subject) -> Outcome {
    if subject.container.jpeg.is_none() {
        return Outcome::NotUsable(Text::new("reason-not-jpeg"));
    }
    match measure(subject) {
        Some(measured) => Outcome::Found(vec![describe(&measured, &subject.metadata)], Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

/// Whether and why the file looks like a copy.
pub fn measure(subject: &Subject) -> Option<Measured> {
    let metadata = &subject.metadata;
    if tracking_text(metadata).is_some() {
        return Some(Measured::MetaText);
    }
    let is = |key, words| metadata.values(key).any(|statement| statement.value == words);
    // The profile alone would not do: others may have taken it over.
    if is("icc:ProfileDescription", "c2") && is("icc:ProfileCopyright", "FB") && has_reference(metadata) {
        return Some(Measured::MetaProfile);
    }
    if ORIGINS.iter().any(|key| metadata.values(key).next().is_some()) || !subject.container.raw.manifests.is_empty() {
        return None;
    }
    let tables = quantization_tables::measure(subject.container.jpeg.as_ref()?)?;
    let quality = tables.luma.value;
    let is_standard = tables.luma.is_exact && tables.chroma.is_none_or(|chroma| chroma.is_exact);
    if !is_standard || quality > MAX_QUALITY {
        return None;
    }
    let (width, height) = (subject.facts().width_px, subject.facts().height_px);
    let longer = width.max(height);
    let limit = SIZE_LIMITS.iter().find(|limit| limit.side_px == if limit.is_width { width } else { longer });
    match limit {
        Some(limit) => Some(Measured::Limit { side_px: limit.side_px, quality }),
        None if longer <= SMALL_SIDE_PX => Some(Measured::Small { side_px: longer, quality }),
        None => None,
    }
}

/// Instructions in IPTC that begin with `FBMD` and a hexadecimal length, as Facebook and Instagram write them since 2014.
fn tracking_text(metadata: &Metadata) -> Option<&str> {
    let is_mark = |words: &str| {
        words.strip_prefix("FBMD").is_some_and(|rest| rest.len() >= 8 && rest.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    metadata.values("iptc:SpecialInstructions").map(|statement| statement.value.as_str()).find(|words| is_mark(words))
}

/// A reference of 20 letters, digits, `-` and `_`, as the files in `originals` carry it whose profile is Facebook's.
fn has_reference(metadata: &Metadata) -> bool {
    let is_reference = |words: &str| words.len() == 20 && words.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    metadata.values("iptc:OriginalTransmissionReference").any(|statement| is_reference(&statement.value))
}

fn describe(measured: &Measured, metadata: &Metadata) -> Finding {
    let mut finding = Finding::new(ANALYZER.code, Basis::Structure, Grounds::Fact, 3);
    let (what, numbers) = match *measured {
        Measured::MetaText => ("meta-text", None),
        Measured::MetaProfile => ("meta-profile", None),
        Measured::Limit { side_px, quality } => ("limit", Some((side_px, quality))),
        Measured::Small { side_px, quality } => ("small", Some((side_px, quality))),
    };
    finding.phenomenon = Text::new(format!("file-resaved-copy-phenomenon-{what}"));
    if let Some(words) = tracking_text(metadata) {
        finding.phenomenon = finding.phenomenon.verbatim("mark", cut(words, 12));
    }
    if let Some((side_px, quality)) = numbers {
        finding.phenomenon = finding.phenomenon.integer("side", side_px).integer("quality", quality);
        let number = |name, value, unit| Measurement::new(name, value, 0, unit);
        finding.evidence.push(number("measurement-longer-side", f64::from(side_px), Unit::Pixels));
        finding.evidence.push(number("measurement-quality-luma", f64::from(quality), Unit::JpegQuality));
    }
    finding
}

#[cfg(test)]
mod tests {
    use telltale_scenes::{self as scenes, Sampling};

    use super::*;
    use crate::Limits;

    fn looks(bytes: &[u8]) -> Option<Measured> {
        measure(&Subject::parse(bytes, "a.jpg", &Limits::default()).expect("readable"))
    }

    /// The IPTC record of a JPEG with these special instructions.
    fn instructed(jpeg: &[u8], words: &str) -> Vec<u8> {
        let mut record = vec![0x1c, 2, 40];
        record.extend((words.len() as u16).to_be_bytes());
        record.extend(words.as_bytes());
        let mut payload = b"Photoshop 3.0\x008BIM\x04\x04\0\0".to_vec();
        payload.extend((record.len() as u32).to_be_bytes());
        payload.extend(&record);
        payload.extend(std::iter::repeat_n(0, record.len() % 2));
        scenes::jpeg_with_segment(jpeg, 0xed, &payload)
    }

    #[test]
    fn every_limit_is_read_and_has_a_source() {
        let lines: Vec<_> = include_str!("size_limits.csv").lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(SIZE_LIMITS.len(), lines.len());
        assert!(lines.iter().all(|line| line.split('|').nth(3).is_some_and(|source| source.len() > 20)));
    }

    #[test]
    fn copies_are_told_by_side_and_quality_and_cameras_files_are_not_copies() {
        let saved = |width, height, quality| scenes::encode_jpeg(&scenes::render(5, width, height), quality, Sampling::Halved);
        assert_eq!(looks(&saved(1280, 96, 87)), Some(Measured::Limit { side_px: 1280, quality: 87 }));
        assert_eq!(looks(&saved(96, 1280, 87)), Some(Measured::Limit { side_px: 1280, quality: 87 }));
        assert_eq!(looks(&saved(1080, 1350, 70)), Some(Measured::Limit { side_px: 1080, quality: 70 }));
        assert_eq!(looks(&saved(800, 96, 75)), Some(Measured::Small { side_px: 800, quality: 75 }));
        // Too fine, or too large for a copy without a usual side.
        assert_eq!(looks(&saved(800, 96, 95)), None);
        assert_eq!(looks(&saved(3000, 96, 75)), None);
        // A file that says what made it speaks for itself.
        assert_eq!(looks(&scenes::jpeg_with_exif_software(&scenes::render(5, 800, 96), "Camera 1.0")), None);
    }

    #[test]
    fn a_platform_is_named_by_its_own_mark_only() {
        let jpeg = scenes::encode_jpeg(&scenes::render(6, 200, 120), 95, Sampling::Halved);
        assert_eq!(looks(&instructed(&jpeg, "FBMD23000969010000be610000d6840000")), Some(Measured::MetaText));
        assert_eq!(looks(&instructed(&jpeg, "FBMD is what we call the department")), None);
        assert_eq!(looks(&instructed(&jpeg, "Crop as you like")), None);
    }
}
