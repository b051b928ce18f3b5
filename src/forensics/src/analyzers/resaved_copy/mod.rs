//! `file/resaved-copy`: whether the file looks like a copy that a website, a messenger or a program saved, rather than a camera's.
//!
//! Copies from the web have lost what the first file carried: they say nothing about a camera, are scaled down to a usual side and
//! compressed with the standard's tables. That is how nearly every picture travels and points in no direction; but it tells a
//! reader that a better file exists. Four degrees: a mark that one platform leaves; two features of one platform, from sourced lists
//! (the form of the file's name in `platforms.csv`, and side, quality and passes in `size_limits.csv`); a side that websites and
//! messengers scale to; none of them. No platform is named by a single feature that others share.
//!
//! Input: statements, tables, passes, size, the file's name. Blind to: copies that keep the camera's data, formats other than JPEG,
//! files that were renamed, and programs that write tables of their own.
//!
//! # Sources
//! O. Giudice et al., "A Classification Engine for Image Ballistics of Social Data", ICIAP 2017, arXiv:1610.06347; the mark: Stack
//! Overflow, question 31120222; the profile: Ø. Kolås, "sRGBz", pippin.gimp.org/sRGBz; names: D.-T. Dang-Nguyen et al., "Practical
//! Analyses of How Common Social Media Platforms and Photo Storage Services Handle Uploaded Images", 2023, arXiv:2302.12133; the
//! lists' own.

mod platform;

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
    version: 2,
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
        Source {
            title: "Dang-Nguyen et al., Practical Analyses of How Common Social Media Platforms Handle Uploaded Images, 2023",
            link: "https://arxiv.org/abs/2302.12133",
        },
        Source {
            title: "Telegram Desktop, localimageloader.cpp: side, quality and passes of photos",
            link: "https://github.com/telegramdesktop/tdesktop/blob/dev/Telegram/SourceFiles/storage/localimageloader.cpp",
        },
        Source {
            title: "Signal for Android, PushMediaConstraints.java: sides and qualities",
            link: "https://github.com/signalapp/Signal-Android/blob/main/app/src/main/java/org/thoughtcrime/securesms/mms/PushMediaConstraints.java",
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
    who: &'static str,
    /// Quality of the standard's tables that goes with it, where it is known.
    quality: Option<u8>,
    /// Only progressive files are written.
    is_progressive: bool,
}

impl SizeLimit {
    fn fits(&self, (width, height): (u32, u32)) -> bool {
        self.side_px == if self.is_width { width } else { width.max(height) }
    }
}

static SIZE_LIMITS: LazyLock<Vec<SizeLimit>> = LazyLock::new(|| {
    let lines = include_str!("size_limits.csv").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut fields = line.split('|');
            Some(SizeLimit {
                side_px: fields.next()?.parse().ok()?,
                is_width: fields.next()? == "width",
                who: fields.next()?,
                quality: fields.next()?.parse().ok(),
                is_progressive: fields.next()? == "progressive",
            })
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
    /// Its name has the form that one platform gives; with the side and the quality where they are the platform's too.
    Named {
        /// The platform.
        who: &'static str,
        /// The form of the name.
        form: &'static str,
        /// The longer side in pixels, and the quality of the standard tables.
        size: Option<(u32, u8)>,
    },
    /// Its side, quality and passes are all those that one platform's program writes.
    Written {
        /// The platform.
        who: &'static str,
        /// That side in pixels.
        side_px: u32,
        /// Quality of the standard tables.
        quality: u8,
    },
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
    let size_px = (subject.facts().width_px, subject.facts().height_px);
    let longer = size_px.0.max(size_px.1);
    let tables = quantization_tables::measure(subject.container.jpeg.as_ref()?)?;
    let is_standard = tables.luma.is_exact && tables.chroma.is_none_or(|chroma| chroma.is_exact);
    let quality = is_standard.then_some(tables.luma.value);
    let limits = || SIZE_LIMITS.iter().filter(|limit| limit.fits(size_px));
    let named = platform::by_name(&subject.stem, size_px).find_map(|platform| {
        let fits = |limit: &&SizeLimit| limit.who == platform.who && limit.quality.is_some() && limit.quality == quality;
        let size = limits().find(fits).and_then(|limit| Some((limit.side_px, limit.quality?)));
        let is_named = size.is_some() || !platform.needs_size;
        is_named.then_some(Measured::Named { who: platform.who, form: platform.form, size })
    });
    if named.is_some() {
        return named;
    }
    let quality = quality.filter(|quality| *quality <= MAX_QUALITY)?;
    let is_all = |limit: &&SizeLimit| limit.is_progressive && limit.quality == Some(quality) && tables.has_usual_passes();
    if let Some(limit) = limits().find(is_all) {
        return Some(Measured::Written { who: limit.who, side_px: limit.side_px, quality });
    }
    match limits().next() {
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
        Measured::Named { size: None, .. } => ("named", None),
        Measured::Named { size, .. } => ("named-size", size),
        Measured::Written { side_px, quality, .. } => ("written", Some((side_px, quality))),
        Measured::Limit { side_px, quality } => ("limit", Some((side_px, quality))),
        Measured::Small { side_px, quality } => ("small", Some((side_px, quality))),
    };
    finding.phenomenon = Text::new(format!("file-resaved-copy-phenomenon-{what}"));
    if let Measured::Named { who, .. } | Measured::Written { who, .. } = *measured {
        finding.phenomenon = finding.phenomenon.verbatim("platform", who);
        if let Some(kind) = platform::kind_of(who) {
            finding.next_step = Text::new(format!("file-resaved-copy-next-{}", kind.name())).verbatim("platform", who);
        }
    }
    if let Measured::Named { form, .. } = *measured {
        finding.phenomenon = finding.phenomenon.verbatim("form", form.replace("#+", "###…").replace("*-{size}", "…-###x###"));
    }
    if matches!(measured, Measured::MetaText | Measured::MetaProfile) {
        finding.next_step = Text::new("file-resaved-copy-next-network").verbatim("platform", "Facebook / Instagram");
    }
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
        assert!(lines.iter().all(|line| line.split('|').nth(5).is_some_and(|source| source.len() > 20)));
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
    fn a_platform_is_named_where_two_features_agree() {
        let saved = |side, quality| scenes::encode_jpeg(&scenes::render(7, side, 96), quality, Sampling::Halved);
        let named = |bytes: &[u8], name: &str| measure(&Subject::parse(bytes, name, &Limits::default()).expect("readable"));
        let who = |bytes: &[u8], name: &str| match named(bytes, name) {
            Some(Measured::Named { who, size, .. }) => Some((who, size)),
            _ => None,
        };
        assert_eq!(who(&saved(800, 95), "IMG-20221109-WA0007.jpg"), Some(("WhatsApp", None)));
        assert_eq!(who(&saved(1600, 70), "a folder/signal-2024-01-02-03-04-05-678.jpeg"), Some(("Signal", Some((1600, 70)))));
        assert_eq!(who(&saved(1200, 85), "FDHJg3zWEAMf-An.jpg"), Some(("X", Some((1200, 85)))));
        // Fifteen signs are a common name, and a file that says what made it is no copy.
        assert_eq!(who(&saved(1200, 75), "FDHJg3zWEAMf-An.jpg"), None);
        assert_eq!(who(&saved(1100, 85), "FDHJg3zWEAMf-An.jpg"), None);
        assert_eq!(
            named(&scenes::jpeg_with_exif_software(&scenes::render(5, 800, 96), "Camera 1.0"), "IMG-20221109-WA0007.jpg"),
            None
        );
    }

    #[test]
    fn side_quality_and_passes_together_name_a_program() {
        let jpeg = scenes::encode_jpeg(&scenes::render(7, 1280, 96), 87, Sampling::Halved);
        let mut subject = Subject::parse(&jpeg, "a.jpg", &Limits::default()).expect("readable");
        assert_eq!(measure(&subject), Some(Measured::Limit { side_px: 1280, quality: 87 }));
        let structure = subject.container.jpeg.as_mut().expect("a JPEG");
        structure.frame.as_mut().expect("a frame").marker = 0xc2;
        structure.scans = quantization_tables::USUAL_PASSES.to_vec();
        assert_eq!(measure(&subject), Some(Measured::Written { who: "Telegram", side_px: 1280, quality: 87 }));
    }

    #[test]
    fn every_platform_has_its_sentences() {
        let catalogue = telltale_catalogue::Catalogue::default();
        let named = |size| Measured::Named { who: "X", form: "?????????A?????", size };
        let written = Measured::Written { who: "Telegram", side_px: 1280, quality: 87 };
        for measured in [named(None), named(Some((1200, 85))), written, Measured::MetaText] {
            let finding = describe(&measured, &Metadata::default());
            assert!(finding.severity == telltale_report::Severity::Info);
            let said = catalogue.sentence_or_error(&finding.phenomenon).map(|said| said.contains("copy from"));
            assert_eq!(said.ok(), (measured != Measured::MetaText).then_some(true), "{measured:?}");
            assert!(catalogue.sentence_or_error(&finding.next_step).is_ok(), "{measured:?}");
        }
    }

    #[test]
    fn a_platform_is_named_by_its_own_mark_only() {
        let jpeg = scenes::encode_jpeg(&scenes::render(6, 200, 120), 95, Sampling::Halved);
        assert_eq!(looks(&instructed(&jpeg, "FBMD23000969010000be610000d6840000")), Some(Measured::MetaText));
        assert_eq!(looks(&instructed(&jpeg, "FBMD is what we call the department")), None);
        assert_eq!(looks(&instructed(&jpeg, "Crop as you like")), None);
    }
}
