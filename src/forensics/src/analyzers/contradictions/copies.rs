//! One thing stated in several places: the copies must agree.

use telltale_report::When;

use super::{Contradiction, Kind, Said, first};
use crate::metadata::{Metadata, Statement};

/// Words that stand in EXIF and in XMP.
const WORDS: &[(&str, &str)] = &[
    ("exif:Make", "tiff:Make"),
    ("exif:Model", "tiff:Model"),
    ("exif:BodySerialNumber", "exifEX:BodySerialNumber"),
    ("exif:BodySerialNumber", "aux:SerialNumber"),
    ("exif:LensModel", "exifEX:LensModel"),
];

/// Times that stand in EXIF and elsewhere.
const TIMES: &[(&str, &str)] = &[
    ("exif:DateTimeOriginal", "exifxmp:DateTimeOriginal"),
    ("exif:DateTimeOriginal", "photoshop:DateCreated"),
    ("exif:DateTimeDigitized", "exifxmp:DateTimeDigitized"),
];

/// Zones differ by whole quarters of an hour, at most by 26 hours.
const ZONE_STEP_S: i64 = 15 * 60;
const CLOCKS_APART_S: i64 = 26 * 3_600;
/// Seconds are often dropped.
const ROUNDING_S: i64 = 60;
/// Positions are rounded, to a hundredth of a degree by careless programs.
const POSITION_ERROR_DEG: f64 = 0.02;

pub(super) fn copies(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    for (one, other) in WORDS {
        if let (Some(one), Some(other)) = (first(metadata, one), first(metadata, other))
            && plain(&one.value) != plain(&other.value)
        {
            found.push(Contradiction::between(Kind::Copies, one, other));
        }
    }
    for (one, other) in TIMES {
        if let (Some(one), Some(other)) = (first(metadata, one), first(metadata, other))
            && let (Some(a), Some(b)) = (When::parse(&one.value), When::parse(&other.value))
            && !agree(a, b)
        {
            found.push(Contradiction::between(Kind::Copies, one, other));
        }
    }
    caption_time(metadata, found);
    positions(metadata, found);
}

/// The IPTC block splits the time into a day and a clock.
fn caption_time(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    let (Some(taken), Some(day)) = (first(metadata, "exif:DateTimeOriginal"), first(metadata, "iptc:DateCreated")) else {
        return;
    };
    let clock = first(metadata, "iptc:TimeCreated").map_or("", |clock| &clock.value);
    let written = format!("{} {clock}", day.value);
    if let (Some(a), Some(b)) = (When::parse(&taken.value), When::parse(&written))
        && !agree(a, b)
    {
        found.push(Contradiction::new(Kind::Copies, Said::of(taken), Said { value: written.trim().to_owned(), ..Said::of(day) }));
    }
}

fn positions(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    let Some(position) = metadata.position else { return };
    let sides = [("GPSLatitude", position.latitude_deg), ("GPSLongitude", position.longitude_deg)];
    for (name, degrees) in sides {
        let (exif, xmp) = (format!("exif:{name}"), format!("exifxmp:{name}"));
        if let (Some(one), Some(other)) = (first(metadata, &exif), first(metadata, &xmp))
            && let Some(copy) = angle(&other.value)
            && (copy - degrees).abs() > POSITION_ERROR_DEG
        {
            found.push(Contradiction::between(Kind::Copies, one, other));
        }
    }
}

/// `48,12.5N` or `48,12,30N` as degrees.
fn angle(words: &str) -> Option<f64> {
    let sign = match words.chars().last()? {
        'N' | 'E' => 1.0,
        'S' | 'W' => -1.0,
        _ => return None,
    };
    let numbers = words.get(..words.len() - 1)?.split(',').map(|part| part.trim().parse::<f64>().ok());
    let numbers = numbers.collect::<Option<Vec<f64>>>()?;
    let degrees = numbers.iter().zip([1.0, 60.0, 3_600.0]).map(|(n, parts)| n / parts).sum::<f64>();
    (numbers.len() <= 3).then_some(sign * degrees)
}

/// The same moment, or the same wall clock, or one clock moved to another zone; a day alone agrees with its neighbours.
fn agree(a: When, b: When) -> bool {
    let apart = (a.local_s() - b.local_s()).abs();
    if a.is_day() || b.is_day() {
        return apart <= CLOCKS_APART_S + 86_400;
    }
    let beside_zone = apart % ZONE_STEP_S;
    apart <= CLOCKS_APART_S && beside_zone.min(ZONE_STEP_S - beside_zone) <= ROUNDING_S
}

/// Without case, and with single blanks.
fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Photoshop's digest of the caption, taken of another block than the one that is there.
pub(super) fn digest(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    if metadata.caption_digest_fits != Some(false) {
        return;
    }
    let block = metadata.statements.iter().find(|s: &&Statement| s.key.starts_with("iptc:"));
    if let (Some(digest), Some(block)) = (first(metadata, "8BIM:CaptionDigest"), block) {
        found.push(Contradiction::new(Kind::Digest, Said::of(digest), Said { place: "IPTC".into(), ..Said::of(block) }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_in_either_form_are_read() {
        assert_eq!(angle("48,30N"), Some(48.5));
        assert_eq!(angle("16,0,36W"), Some(-16.01));
        assert_eq!(angle("48.5"), None);
        assert_eq!(angle("a,bN"), None);
    }
}
