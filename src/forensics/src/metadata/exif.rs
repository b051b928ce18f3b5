//! EXIF: orientation, and the tags in which programs name themselves.
//!
//! # Sources
//! CIPA DC-008-2023 (EXIF 3.0), 4.6; TIFF 6.0.

use exif::{Context, Exif, In, Reader, Tag, Value};
use telltale_pixels::Orientation;
use telltale_report::Group;

use super::Metadata;

/// Tags whose words are kept, and their names.
const TAGS: &[(Tag, &str)] = &[
    (Tag::Make, "exif:Make"),
    (Tag::Model, "exif:Model"),
    (Tag::Software, "exif:Software"),
    (Tag(Context::Tiff, 0x000b), "exif:ProcessingSoftware"),
    (Tag(Context::Tiff, 0x013c), "exif:HostComputer"),
    (Tag::ImageDescription, "exif:ImageDescription"),
    (Tag::Artist, "exif:Artist"),
    (Tag::Copyright, "exif:Copyright"),
    (Tag::UserComment, "exif:UserComment"),
    (Tag(Context::Tiff, 0x9c9b), "exif:XPTitle"),
    (Tag(Context::Tiff, 0x9c9c), "exif:XPComment"),
    (Tag(Context::Tiff, 0x9c9e), "exif:XPKeywords"),
];

/// `offset` is where the TIFF structure begins in the file.
pub(super) fn read(tiff: &[u8], offset: u64, metadata: &mut Metadata) {
    let Some(exif) = parse(tiff) else { return };
    if let Some(value) = exif.get_field(Tag::Orientation, In::PRIMARY).and_then(|field| field.value.get_uint(0)) {
        metadata.orientation = Orientation::from_exif(value);
    }
    for (tag, key) in TAGS {
        let Some(field) = exif.get_field(*tag, In::PRIMARY) else { continue };
        let words = match &field.value {
            Value::Ascii(parts) => parts.iter().map(|part| String::from_utf8_lossy(part)).collect::<Vec<_>>().join(" "),
            Value::Undefined(bytes, _) if *tag == Tag::UserComment => comment(bytes, exif.little_endian()),
            Value::Byte(bytes) if key.starts_with("exif:XP") => utf16(bytes, true),
            Value::Byte(bytes) | Value::Undefined(bytes, _) => String::from_utf8_lossy(bytes).into_owned(),
            _ => continue,
        };
        metadata.state(Group::Exif, key, &words, offset);
    }
}

fn parse(tiff: &[u8]) -> Option<Exif> {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let exif = reader.read_raw(tiff.to_vec()).or_else(|error| error.distill_partial_result(|_| {}));
    exif.ok()
}

/// A user comment begins with eight bytes that name its character set.
fn comment(bytes: &[u8], little_endian: bool) -> String {
    let Some((set, words)) = bytes.split_first_chunk::<8>() else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    match set {
        b"UNICODE\0" => {
            // Programs disagree on the byte order. Latin letters have a zero high byte: it stands where more zeros are.
            let zeros = |odd: usize| words.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
            let little = match zeros(0).cmp(&zeros(1)) {
                std::cmp::Ordering::Less => true,
                std::cmp::Ordering::Greater => false,
                std::cmp::Ordering::Equal => little_endian,
            };
            utf16(words, little)
        }
        b"ASCII\0\0\0" | b"JIS\0\0\0\0\0" | b"\0\0\0\0\0\0\0\0" => String::from_utf8_lossy(words).into_owned(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn utf16(bytes: &[u8], little_endian: bool) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok());
    let units: Vec<u16> =
        if little_endian { units.map(u16::from_le_bytes).collect() } else { units.map(u16::from_be_bytes).collect() };
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_comments_are_read_in_either_byte_order() {
        let big: Vec<u8> = b"UNICODE\0".iter().copied().chain("cat, 8k".encode_utf16().flat_map(u16::to_be_bytes)).collect();
        let little: Vec<u8> = b"UNICODE\0".iter().copied().chain("cat, 8k".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(comment(&big, true), "cat, 8k");
        assert_eq!(comment(&little, false), "cat, 8k");
        assert_eq!(comment(b"ASCII\0\0\0hello", true), "hello");
        assert_eq!(comment(b"short", true), "short");
    }
}
