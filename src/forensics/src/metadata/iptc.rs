//! IPTC-IIM: the data sets of the envelope record (1) and the application record (2).
//!
//! A data set is a marker, the numbers of record and set, a length and its bytes. The character set is named in set 1:90; where it
//! is not, UTF-8 is taken where it is valid and Latin-1 otherwise. Fields that may repeat, such as keywords, are stated each.
//!
//! Blind to: records 3 to 9, which hold pictures and captions as pictures.
//!
//! # Sources
//! IPTC, "Information Interchange Model, Version 4.2", 2014, chapters 1, 5 and 6.

use telltale_report::Group;

use super::{Damage, Metadata, place::Place, text::words};
use crate::container::{be16, be32};

const MARKER: u8 = 0x1c;
/// The set of the envelope record that names the character set.
const CHARACTER_SET: u8 = 90;

/// How a data set is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Words,
    Date,
    Time,
    Number,
    Bytes,
}

use Form::{Bytes, Date, Number, Time, Words};

/// Data sets with a name: record, set, name, form.
const SETS: &[(u8, u8, &str, Form)] = &[
    (1, 0, "EnvelopeRecordVersion", Number),
    (1, 5, "Destination", Words),
    (1, 20, "FileFormat", Number),
    (1, 22, "FileFormatVersion", Number),
    (1, 30, "ServiceIdentifier", Words),
    (1, 40, "EnvelopeNumber", Words),
    (1, 50, "ProductID", Words),
    (1, 60, "EnvelopePriority", Words),
    (1, 70, "DateSent", Date),
    (1, 80, "TimeSent", Time),
    (1, CHARACTER_SET, "CodedCharacterSet", Words),
    (1, 100, "UniqueObjectName", Words),
    (1, 120, "ARMIdentifier", Number),
    (1, 122, "ARMVersion", Number),
    (2, 0, "RecordVersion", Number),
    (2, 3, "ObjectTypeReference", Words),
    (2, 4, "ObjectAttributeReference", Words),
    (2, 5, "ObjectName", Words),
    (2, 7, "EditStatus", Words),
    (2, 8, "EditorialUpdate", Words),
    (2, 10, "Urgency", Words),
    (2, 12, "SubjectReference", Words),
    (2, 15, "Category", Words),
    (2, 20, "SupplementalCategory", Words),
    (2, 22, "FixtureIdentifier", Words),
    (2, 25, "Keywords", Words),
    (2, 26, "ContentLocationCode", Words),
    (2, 27, "ContentLocationName", Words),
    (2, 30, "ReleaseDate", Date),
    (2, 35, "ReleaseTime", Time),
    (2, 37, "ExpirationDate", Date),
    (2, 38, "ExpirationTime", Time),
    (2, 40, "SpecialInstructions", Words),
    (2, 42, "ActionAdvised", Words),
    (2, 45, "ReferenceService", Words),
    (2, 47, "ReferenceDate", Date),
    (2, 50, "ReferenceNumber", Words),
    (2, 55, "DateCreated", Date),
    (2, 60, "TimeCreated", Time),
    (2, 62, "DigitalCreationDate", Date),
    (2, 63, "DigitalCreationTime", Time),
    (2, 65, "OriginatingProgram", Words),
    (2, 70, "ProgramVersion", Words),
    (2, 75, "ObjectCycle", Words),
    (2, 80, "ByLine", Words),
    (2, 85, "ByLineTitle", Words),
    (2, 90, "City", Words),
    (2, 92, "SubLocation", Words),
    (2, 95, "ProvinceState", Words),
    (2, 100, "CountryCode", Words),
    (2, 101, "CountryName", Words),
    (2, 103, "OriginalTransmissionReference", Words),
    (2, 105, "Headline", Words),
    (2, 110, "Credit", Words),
    (2, 115, "Source", Words),
    (2, 116, "CopyrightNotice", Words),
    (2, 118, "Contact", Words),
    (2, 120, "Caption", Words),
    (2, 121, "LocalCaption", Words),
    (2, 122, "CaptionWriter", Words),
    (2, 125, "RasterizedCaption", Bytes),
    (2, 130, "ImageType", Words),
    (2, 131, "ImageOrientation", Words),
    (2, 135, "LanguageIdentifier", Words),
    (2, 184, "JobID", Words),
    (2, 185, "MasterDocumentID", Words),
    (2, 186, "ShortDocumentID", Words),
    (2, 187, "UniqueDocumentID", Words),
    (2, 188, "OwnerID", Words),
    (2, 200, "ObjectPreviewFileFormat", Number),
    (2, 201, "ObjectPreviewFileVersion", Number),
    (2, 202, "ObjectPreviewData", Bytes),
    (2, 221, "Prefs", Words),
    (2, 225, "ClassifyState", Words),
    (2, 228, "SimilarityIndex", Words),
    (2, 230, "DocumentNotes", Words),
    (2, 231, "DocumentHistory", Words),
    (2, 232, "ExifCameraInfo", Words),
];

/// Reads a block of data sets.
pub(super) fn read(block: &[u8], place: Place, metadata: &mut Metadata) {
    let mut at = 0;
    let mut latin = false;
    while let Some(&first) = block.get(at) {
        if first != MARKER {
            // Blocks are padded with zeros to an even or a round length.
            if block.get(at..).is_some_and(|rest| rest.iter().any(|b| *b != 0)) {
                metadata.damaged(Group::Iptc, Damage::Syntax, place.of(at));
            }
            return;
        }
        let Some((record, set, data_at, len)) = head(block, at) else {
            return metadata.damaged(Group::Iptc, Damage::Truncated, place.of(at));
        };
        let Some(data) = data_at.checked_add(len).and_then(|end| block.get(data_at..end)) else {
            return metadata.damaged(Group::Iptc, Damage::Truncated, place.of(at));
        };
        if matches!(record, 1 | 2) {
            let known = SETS.iter().find(|(r, s, _, _)| (*r, *s) == (record, set));
            let name = known.map_or_else(|| format!("{record}:{set}"), |(_, _, name, _)| (*name).to_owned());
            let form = known.map_or(Words, |(_, _, _, form)| *form);
            let value = if (record, set) == (1, CHARACTER_SET) {
                latin = matches!(data, b"\x1b.A" | b"\x1b-A");
                character_set(data)
            } else {
                readable(data, form, latin)
            };
            metadata.state(Group::Iptc, &format!("iptc:{name}"), &value, place.of(at));
        }
        at = data_at + len;
    }
}

/// Record, set, and where the bytes begin and how many there are.
fn head(block: &[u8], at: usize) -> Option<(u8, u8, usize, usize)> {
    let (record, set) = (*block.get(at + 1)?, *block.get(at + 2)?);
    let len = be16(block, at + 3)?;
    if len & 0x8000 == 0 {
        return Some((record, set, at + 5, usize::from(len)));
    }
    // The high bit says that the length itself has a length.
    match len & 0x7fff {
        2 => Some((record, set, at + 7, usize::from(be16(block, at + 5)?))),
        4 => Some((record, set, at + 9, be32(block, at + 5)? as usize)),
        _ => None,
    }
}

fn character_set(data: &[u8]) -> String {
    match data {
        b"\x1b%G" => "UTF-8".to_owned(),
        b"\x1b.A" | b"\x1b-A" => "ISO 8859-1".to_owned(),
        _ => words(data).replace('\u{1b}', "ESC "),
    }
}

fn readable(data: &[u8], form: Form, latin: bool) -> String {
    let text = if latin { data.iter().map(|b| char::from(*b)).collect() } else { words(data) };
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match form {
        Words => text,
        Bytes => format!("{} bytes", data.len()),
        Number => match *data {
            [n] => n.to_string(),
            [high, low] => u16::from_be_bytes([high, low]).to_string(),
            _ => text,
        },
        Date if text.len() == 8 && digits == 8 => {
            let part = |range| text.get(range).unwrap_or_default();
            format!("{}-{}-{}", part(0..4), part(4..6), part(6..8))
        }
        Time if digits == 6 && (text.len() == 6 || text.len() == 11) => {
            let part = |range| text.get(range).unwrap_or_default();
            let clock = format!("{}:{}:{}", part(0..2), part(2..4), part(4..6));
            if text.len() == 6 { clock } else { format!("{clock}{}:{}", part(6..9), part(9..11)) }
        }
        Date | Time => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(block: &[u8]) -> Metadata {
        let file = [b"1234567", block].concat();
        let mut metadata = Metadata::default();
        read(block, Place::new(&file, 7, block), &mut metadata);
        metadata
    }

    fn found(metadata: &Metadata) -> Vec<(&str, &str, u64)> {
        metadata.statements.iter().map(|s| (s.key.as_str(), s.value.as_str(), s.offset_bytes)).collect()
    }

    #[test]
    fn data_sets_are_read_up_to_the_first_broken_one() {
        let metadata = stated(b"\x1c\x02\x6e\0\x06Agency\x1c\x02\x05\0\x01x\x1c\x02\x41\0\xffcut");
        assert_eq!(found(&metadata), [("iptc:Credit", "Agency", 7), ("iptc:ObjectName", "x", 18)]);
        assert_eq!(metadata.damage.iter().map(|d| (d.damage, d.offset_bytes)).collect::<Vec<_>>(), [(Damage::Truncated, 24)]);
    }

    #[test]
    fn repeated_dated_long_and_unknown_sets_are_stated() {
        let mut block = b"\x1c\x01\x5a\0\x03\x1b%G\x1c\x02\0\0\x02\0\x04\x1c\x02\x19\0\x03sea\x1c\x02\x19\0\x03sky".to_vec();
        block.extend(b"\x1c\x02\x37\0\x0820240506\x1c\x02\x3c\0\x0b070809+0200\x1c\x02\xfa\0\x01z");
        block.extend(b"\x1c\x02\x78\x80\x04\0\0\0\x02ok\0\0");
        let metadata = stated(&block);
        let words: Vec<_> = found(&metadata).into_iter().map(|(key, value, _)| (key, value)).collect();
        let expected = [
            ("iptc:CodedCharacterSet", "UTF-8"),
            ("iptc:RecordVersion", "4"),
            ("iptc:Keywords", "sea"),
            ("iptc:Keywords", "sky"),
            ("iptc:DateCreated", "2024-05-06"),
            ("iptc:TimeCreated", "07:08:09+02:00"),
            ("iptc:2:250", "z"),
            ("iptc:Caption", "ok"),
        ];
        assert_eq!(words, expected);
        assert_eq!(metadata.damage, []);
    }

    #[test]
    fn a_named_character_set_wins_over_a_guess() {
        let latin = [b"\x1c\x01\x5a\0\x03\x1b.A\x1c\x02\x05\0\x02".as_slice(), "é".as_bytes()].concat();
        assert_eq!(found(&stated(&latin))[1].1, "Ã©");
        let guessed = [b"\x1c\x02\x05\0\x02".as_slice(), "é".as_bytes()].concat();
        assert_eq!(found(&stated(&guessed))[0].1, "é");
    }
}
