//! EXIF: every entry of every directory as a statement with a readable value.
//!
//! Names and the words for numbered choices (flash, metering, scene …) come from kamadak-exif's tables. Words, comments, positions,
//! times, makers' notes and long lists are written here: a position without its hemisphere, a comment without its character set or
//! a million numbers would mislead. A maker's note is named with its length and, where its head tells, its maker; it is not decoded.
//!
//! # Sources
//! CIPA DC-008-2023 (EXIF 3.0), 4.6; TIFF 6.0; heads of makers' notes as cameras write them.

use std::fmt::Write as _;

use exif::{Context, Field, In, Rational, SRational, Tag, Value};
use telltale_pixels::Orientation;
use telltale_report::Group;

use super::{
    Metadata, Position,
    place::Place,
    text::{utf16, words},
    tiff::{self, Directory, Entry},
};

/// Most numbers of one entry that are written out.
const MAX_NUMBERS: usize = 16;

/// Entries with a name in use that the table of kamadak-exif lacks.
const NAMES: &[(u16, &str)] = &[
    (0x000b, "ProcessingSoftware"),
    (0x010d, "DocumentName"),
    (0x011d, "PageName"),
    (0x013c, "HostComputer"),
    (0x014a, "SubIFDs"),
    (0x015b, "JPEGTables"),
    (0x02bc, "XMLPacket"),
    (0x4746, "Rating"),
    (0x4749, "RatingPercent"),
    (0x828d, "CFARepeatPatternDim"),
    (0x828e, "CFAPattern"),
    (0x83bb, "IPTC"),
    (0x8649, "Photoshop"),
    (0x8773, "ICCProfile"),
    (0x8830, "SensitivityType"),
    (0x9c9b, "XPTitle"),
    (0x9c9c, "XPComment"),
    (0x9c9d, "XPAuthor"),
    (0x9c9e, "XPKeywords"),
    (0x9c9f, "XPSubject"),
    (0xa436, "ImageTitle"),
    (0xa437, "Photographer"),
    (0xa438, "ImageEditor"),
    (0xa439, "CameraFirmware"),
    (0xa43a, "RAWDevelopingSoftware"),
    (0xa43b, "ImageEditingSoftware"),
    (0xa43c, "MetadataEditingSoftware"),
    (0xa460, "CompositeImage"),
    (0xc4a5, "PrintImageMatching"),
    (0xc614, "UniqueCameraModel"),
    (0xc62f, "CameraSerialNumber"),
    (0xc68b, "OriginalRawFileName"),
    (0xea1c, "Padding"),
    (0xea1d, "OffsetSchema"),
];

/// How makers' notes begin.
const NOTES: &[(&[u8], &str)] = &[
    (b"AOC\0", "Pentax"),
    (b"Apple iOS\0", "Apple"),
    (b"CASIO", "Casio"),
    (b"DJI", "DJI"),
    (b"EPSON\0", "Epson"),
    (b"FLIR", "FLIR"),
    (b"FUJIFILM", "Fujifilm"),
    (b"GE\0\0", "General Electric"),
    (b"GENERALE", "Fujifilm"),
    (b"HUAWEI\0", "Huawei"),
    (b"KC", "Konica Minolta"),
    (b"KDK", "Kodak"),
    (b"LEICA", "Leica"),
    (b"MLT0", "Minolta"),
    (b"MOT\0", "Motorola"),
    (b"Nikon\0", "Nikon"),
    (b"OLYMP\0", "Olympus"),
    (b"OLYMPUS\0", "Olympus"),
    (b"OM SYSTEM\0", "OM System"),
    (b"PENTAX \0", "Pentax"),
    (b"Panasonic\0", "Panasonic"),
    (b"QVC\0", "Casio"),
    (b"RICOH\0", "Ricoh"),
    (b"Ricoh\0", "Ricoh"),
    (b"Rv", "Ricoh"),
    (b"SANYO\0", "Sanyo"),
    (b"SEMC MS\0", "Sony Ericsson"),
    (b"SIGMA\0", "Sigma"),
    (b"FOVEON\0", "Sigma"),
    (b"SONY CAM", "Sony"),
    (b"SONY DSC", "Sony"),
    (b"SONY MOBILE", "Sony"),
    (b"SONY PI\0", "Sony"),
    (b"STMN", "Samsung"),
];

/// Reads a block from its byte order on.
pub(super) fn read(block: &[u8], place: Place, metadata: &mut Metadata) {
    let read = tiff::read(block);
    for (damage, at) in &read.damage {
        metadata.damaged(Group::Exif, *damage, place.of(*at));
    }
    if let Some(orientation) = find(&read.entries, Directory::Primary, 0x0112).and_then(|entry| entry.integer(0)) {
        metadata.orientation = Orientation::from_exif(orientation);
    }
    if metadata.position.is_none() {
        metadata.position = position(&read.entries, place);
    }
    // A device that may not tell the place often leaves an empty directory for it.
    if let Some((_, at)) = read.empty.iter().find(|(directory, _)| *directory == Directory::Gps) {
        metadata.state(Group::Exif, "exif:GPSDirectory", "empty", place.of(*at));
    }
    for entry in &read.entries {
        let (name, prefix) = (name(entry), if entry.directory == Directory::Second { "exif:IFD1/" } else { "exif:" });
        let value = readable(entry, &read.entries);
        metadata.state(Group::Exif, &format!("{prefix}{name}"), &value, place.of(entry.at));
    }
}

fn find<'a, 'b>(entries: &'b [Entry<'a>], directory: Directory, tag: u16) -> Option<&'b Entry<'a>> {
    entries.iter().find(|entry| entry.directory == directory && entry.tag == tag)
}

fn tag(entry: &Entry<'_>) -> Tag {
    let context = match entry.directory {
        Directory::Primary | Directory::Second => Context::Tiff,
        Directory::Exif => Context::Exif,
        Directory::Gps => Context::Gps,
        Directory::Interop => Context::Interop,
    };
    Tag(context, entry.tag)
}

fn name(entry: &Entry<'_>) -> String {
    let tag = tag(entry);
    if tag.description().is_some() {
        return tag.to_string();
    }
    // Some programs put entries of one directory into another.
    let moved = [Context::Tiff, Context::Exif].map(|context| Tag(context, entry.tag));
    let is_own = matches!(entry.directory, Directory::Gps | Directory::Interop);
    match NAMES.iter().find(|(number, _)| *number == entry.tag && !is_own) {
        Some((_, name)) => (*name).to_owned(),
        None => match moved.iter().find(|tag| !is_own && tag.description().is_some()) {
            Some(tag) => tag.to_string(),
            None => format!("0x{:04x}", entry.tag),
        },
    }
}

/// The value in words.
fn readable(entry: &Entry<'_>, entries: &[Entry<'_>]) -> String {
    match (entry.directory, entry.tag) {
        (Directory::Exif, 0x927c) => return note(entry.data),
        (Directory::Exif, 0x9286) | (Directory::Gps, 0x001b | 0x001c) => return comment(entry.data, entry.little_endian()),
        (_, 0x9c9b..=0x9c9f) => return utf16(entry.data, true),
        (Directory::Primary | Directory::Second, 0x0112) => {
            return entry.integer(0).map_or_else(String::new, |n| format!("{n} ({})", displayed(entry).unwrap_or_default()));
        }
        (Directory::Gps, 0x0002 | 0x0004 | 0x0014 | 0x0016) => {
            let hemisphere = find(entries, Directory::Gps, entry.tag - 1).map(|e| words(e.data));
            if let Some(angle) = angle(entry) {
                return degrees(angle, hemisphere.as_deref().unwrap_or_default());
            }
        }
        (Directory::Gps, 0x0006) => {
            let below = find(entries, Directory::Gps, 0x0005).and_then(|e| e.integer(0)) == Some(1);
            if let Some(metres) = entry.number(0) {
                return format!("{}{metres:.1} m", if below { "-" } else { "" });
            }
        }
        (Directory::Gps, 0x0007) => {
            if let Some(time) = time(entry) {
                return time;
            }
        }
        _ => {}
    }
    if entry.kind == 2 {
        return words(entry.data);
    }
    displayed(entry).unwrap_or_else(|| listed(entry))
}

/// What kamadak-exif makes of a value of a known tag.
fn displayed(entry: &Entry<'_>) -> Option<String> {
    let tag = tag(entry);
    tag.description()?;
    if entry.count() > MAX_NUMBERS {
        return None;
    }
    let all = 0..entry.count();
    let value = match entry.kind {
        1 => Value::Byte(entry.data.to_vec()),
        3 => Value::Short(all.filter_map(|i| entry.integer(i)).filter_map(|n| n.try_into().ok()).collect()),
        4 => Value::Long(all.filter_map(|i| entry.integer(i)).collect()),
        5 => {
            let part = |n: i64| u32::try_from(n).unwrap_or_default();
            let fraction = |(num, denom)| Rational { num: part(num), denom: part(denom) };
            Value::Rational(all.filter_map(|i| entry.fraction(i)).map(fraction).collect())
        }
        10 => {
            let part = |n: i64| i32::try_from(n).unwrap_or_default();
            let fraction = |(num, denom)| SRational { num: part(num), denom: part(denom) };
            Value::SRational(all.filter_map(|i| entry.fraction(i)).map(fraction).collect())
        }
        7 => Value::Undefined(entry.data.to_vec(), 0),
        _ => return None,
    };
    let field = Field { tag, ifd_num: In::PRIMARY, value };
    // Units that stand in another entry would be guessed without it.
    let unit_elsewhere = matches!(entry.directory, Directory::Gps) || matches!(entry.tag, 0x011a | 0x011b | 0xa20e | 0xa20f);
    let shown = field.display_value();
    Some(shortened(&if unit_elsewhere { shown.to_string() } else { shown.with_unit(()).to_string() }))
}

/// The same with at most four digits behind a decimal point: fractions that do not end say nothing with their sixteenth.
fn shortened(shown: &str) -> String {
    let mut short = String::with_capacity(shown.len());
    let mut n_digits = None;
    for c in shown.chars() {
        n_digits = match (c, n_digits) {
            ('.', None) if short.ends_with(|c: char| c.is_ascii_digit()) => Some(0),
            ('0'..='9', Some(n)) => Some(n + 1),
            _ => None,
        };
        if n_digits.is_none_or(|n| n <= 4) {
            short.push(c);
        }
    }
    short
}

/// Numbers as they stand, or the count of bytes.
fn listed(entry: &Entry<'_>) -> String {
    let count = entry.count();
    if matches!(entry.kind, 1 | 6 | 7) && count > MAX_NUMBERS {
        return format!("{count} bytes");
    }
    let mut list = String::new();
    for i in 0..count.min(MAX_NUMBERS) {
        let separator = if i == 0 { "" } else { ", " };
        let written = match (entry.fraction(i), entry.integer(i), entry.number(i)) {
            (Some((num, denom)), _, _) => write!(list, "{separator}{num}/{denom}"),
            (_, Some(n), _) => write!(list, "{separator}{n}"),
            (_, _, Some(n)) => write!(list, "{separator}{n}"),
            _ => write!(list, "{separator}?"),
        };
        debug_assert!(written.is_ok(), "a string takes everything");
    }
    if count > MAX_NUMBERS {
        list.push_str(&format!(" … ({count} values)"));
    }
    list
}

fn note(data: &[u8]) -> String {
    let maker = NOTES.iter().find(|(head, _)| data.starts_with(head));
    match maker {
        Some((_, maker)) => format!("{maker}, {} bytes", data.len()),
        None => format!("{} bytes", data.len()),
    }
}

/// Degrees, minutes and seconds, each a fraction, as degrees.
fn angle(entry: &Entry<'_>) -> Option<f64> {
    let part = |i| if i < entry.count() { entry.number(i) } else { Some(0.0) };
    (entry.count() > 0).then_some(())?;
    Some(part(0)? + part(1)? / 60.0 + part(2)? / 3600.0)
}

fn degrees(angle: f64, hemisphere: &str) -> String {
    let seconds = angle.abs() * 3600.0;
    let (whole, minutes) = ((seconds / 3600.0).floor(), (seconds / 60.0).floor() % 60.0);
    let sign = if angle < 0.0 { "-" } else { "" };
    let decimal = if matches!(hemisphere, "S" | "W") { -angle } else { angle };
    format!("{sign}{whole}° {minutes}′ {:.2}″ {hemisphere} ({decimal:.6})", seconds - 3600.0 * whole - 60.0 * minutes)
}

/// `10:11:12`, and the fraction of a second where there is one.
fn time(entry: &Entry<'_>) -> Option<String> {
    let [hours, minutes, seconds] = [entry.number(0)?, entry.number(1)?, entry.number(2)?];
    let whole = format!("{hours:02.0}:{minutes:02.0}:{:02.0}", seconds.floor());
    Some(if seconds.fract() > 0.0005 {
        format!("{whole}{}", format!("{:.3}", seconds.fract()).trim_start_matches('0'))
    } else {
        whole
    })
}

fn position(entries: &[Entry<'_>], place: Place) -> Option<Position> {
    let side = |tag: u16, negative: &str| {
        let entry = find(entries, Directory::Gps, tag)?;
        let turned = find(entries, Directory::Gps, tag - 1).is_some_and(|e| words(e.data).trim() == negative);
        angle(entry).map(|angle| if turned { -angle } else { angle })
    };
    let offset_bytes = place.of(find(entries, Directory::Gps, 0x0002)?.at);
    Some(Position { latitude_deg: side(0x0002, "S")?, longitude_deg: side(0x0004, "W")?, offset_bytes })
}

/// A comment begins with eight bytes that name its character set.
fn comment(bytes: &[u8], little_endian: bool) -> String {
    let Some((set, rest)) = bytes.split_first_chunk::<8>() else { return words(bytes) };
    match set {
        b"UNICODE\0" => {
            // Programs disagree on the byte order. Latin letters have a zero high byte: it stands where more zeros are.
            let zeros = |odd: usize| rest.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
            let little = match zeros(0).cmp(&zeros(1)) {
                std::cmp::Ordering::Less => true,
                std::cmp::Ordering::Greater => false,
                std::cmp::Ordering::Equal => little_endian,
            };
            utf16(rest, little)
        }
        b"ASCII\0\0\0" | b"JIS\0\0\0\0\0" | b"\0\0\0\0\0\0\0\0" => words(rest),
        _ => words(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::tests::{block, exif_entry as entry};

    fn stated(entries: &[(Directory, u16, u16, Vec<u8>)]) -> Metadata {
        let mut metadata = Metadata::default();
        let block = block(entries);
        read(&block, Place::new(&block, 0, &block), &mut metadata);
        metadata
    }

    fn value(metadata: &Metadata, key: &str) -> String {
        metadata.values(key).map(|s| s.value.clone()).collect::<Vec<_>>().join(" | ")
    }

    fn fractions(parts: &[(u32, u32)]) -> Vec<u8> {
        parts.iter().flat_map(|(n, d)| [n.to_be_bytes(), d.to_be_bytes()]).flatten().collect()
    }

    #[test]
    fn every_directory_is_stated_in_readable_words() {
        let metadata = stated(&[
            entry(Directory::Primary, 0x010f, 2, b"Drawn\0"),
            entry(Directory::Primary, 0x0112, 3, &[0, 6]),
            entry(Directory::Primary, 0x011a, 5, &fractions(&[(72, 1)])),
            entry(Directory::Primary, 0x9c9b, 1, b"T\0i\0"),
            entry(Directory::Exif, 0x829a, 5, &fractions(&[(1, 125)])),
            entry(Directory::Exif, 0x9003, 2, b"2024:05:06 07:08:09\0"),
            entry(Directory::Exif, 0x9011, 2, b"+02:00\0"),
            entry(Directory::Exif, 0x9291, 2, b"123\0"),
            entry(Directory::Exif, 0x927c, 7, b"Nikon\0\x02\x10 and more than four"),
            entry(Directory::Exif, 0xa002, 4, &4032u32.to_be_bytes()),
            entry(Directory::Exif, 0xa431, 2, b"123456\0"),
            entry(Directory::Gps, 1, 2, b"S\0"),
            entry(Directory::Gps, 2, 5, &fractions(&[(48, 1), (30, 1), (1800, 100)])),
            entry(Directory::Gps, 3, 2, b"E\0"),
            entry(Directory::Gps, 4, 5, &fractions(&[(16, 1), (0, 1), (0, 1)])),
            entry(Directory::Gps, 5, 1, &[1]),
            entry(Directory::Gps, 6, 5, &fractions(&[(25, 2)])),
            entry(Directory::Gps, 7, 5, &fractions(&[(5, 1), (8, 1), (95, 10)])),
            entry(Directory::Second, 0x0103, 3, &[0, 6]),
            entry(Directory::Primary, 0xfff0, 3, &[0, 1, 0, 2]),
        ]);
        let expect = |key: &str, words: &str| assert_eq!(value(&metadata, key), words, "{key}");
        expect("exif:Make", "Drawn");
        expect("exif:Orientation", "6 (row 0 at right and column 0 at top)");
        expect("exif:XResolution", "72");
        expect("exif:XPTitle", "Ti");
        expect("exif:ExposureTime", "1/125 s");
        expect("exif:DateTimeOriginal", "2024:05:06 07:08:09");
        expect("exif:OffsetTimeOriginal", "+02:00");
        expect("exif:SubSecTimeOriginal", "123");
        expect("exif:MakerNote", "Nikon, 27 bytes");
        expect("exif:PixelXDimension", "4032 pixels");
        expect("exif:BodySerialNumber", "123456");
        expect("exif:GPSLatitude", "48° 30′ 18.00″ S (-48.505000)");
        expect("exif:GPSLongitude", "16° 0′ 0.00″ E (16.000000)");
        expect("exif:GPSAltitude", "-12.5 m");
        expect("exif:GPSTimeStamp", "05:08:09.500");
        expect("exif:IFD1/Compression", "JPEG");
        expect("exif:0xfff0", "1, 2");
        let position = metadata.position.expect("a position");
        assert!((position.latitude_deg + 48.505).abs() < 1e-9 && (position.longitude_deg - 16.0).abs() < 1e-9);
        assert_eq!(metadata.damage, []);
    }

    #[test]
    fn fractions_without_an_end_are_shortened() {
        assert_eq!(shortened("0.3333333333333333 EV"), "0.3333 EV");
        assert_eq!(shortened("2.2.0.0, 1.5, 12:30.123456"), "2.2.0.0, 1.5, 12:30.1234");
        assert_eq!(shortened("words. 123456"), "words. 123456");
    }

    #[test]
    fn an_empty_gps_directory_is_stated() {
        let file = b"MM\0\x2a\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0\0\0";
        let mut metadata = Metadata::default();
        read(file, Place::new(file, 0, file), &mut metadata);
        let found: Vec<_> = metadata.statements.iter().map(|s| (s.key.as_str(), s.offset_bytes)).collect();
        assert_eq!(found, [("exif:GPSDirectory", 26)]);
    }

    #[test]
    fn long_lists_are_shortened_and_broken_numbers_stay_words() {
        let metadata = stated(&[
            entry(Directory::Primary, 0x0111, 4, &[0; 4_000]),
            entry(Directory::Primary, 0xea1c, 7, &[0; 2_000]),
            entry(Directory::Exif, 0x829a, 5, &fractions(&[(1, 0)])),
            entry(Directory::Gps, 2, 5, &fractions(&[(1, 0), (2, 0), (3, 0)])),
            entry(Directory::Primary, 0x013b, 2, b"Jos\xe9\0"),
        ]);
        assert!(value(&metadata, "exif:StripOffsets").ends_with("… (1000 values)"));
        assert_eq!(value(&metadata, "exif:Padding"), "2000 bytes");
        assert_eq!(value(&metadata, "exif:Artist"), "José");
        assert_eq!(metadata.position, None);
    }

    #[test]
    fn user_comments_are_read_in_either_byte_order() {
        let big: Vec<u8> = b"UNICODE\0".iter().copied().chain("cat, 8k".encode_utf16().flat_map(u16::to_be_bytes)).collect();
        let little: Vec<u8> = b"UNICODE\0".iter().copied().chain("cat, 8k".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(comment(&big, true), "cat, 8k");
        assert_eq!(comment(&little, false), "cat, 8k");
        assert_eq!(comment(b"ASCII\0\0\0hello", true), "hello");
        assert_eq!(comment(b"short", true), "short");
    }

    #[test]
    fn what_is_broken_is_noted_with_its_place_and_the_rest_stays() {
        let whole = block(&[entry(Directory::Primary, 0x010f, 2, b"A maker\0"), entry(Directory::Exif, 0x9003, 2, b"2024\0 ..")]);
        let mut metadata = Metadata::default();
        let (file, cut) = ([&[0; 100], whole.as_slice()].concat(), &whole[..whole.len() - 1]);
        read(cut, Place::new(&file, 100, cut), &mut metadata);
        assert_eq!(value(&metadata, "exif:Make"), "A maker");
        assert_eq!(metadata.damage.len(), 1);
        assert!(metadata.damage[0].offset_bytes > 100);
    }
}
