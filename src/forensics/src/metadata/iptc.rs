//! IPTC-IIM: the few data sets in which a picture's origin is stated.
//!
//! # Sources
//! IPTC, "Information Interchange Model, Version 4.2", 2014, chapters 3 and 6.

use telltale_report::Group;

use super::Metadata;
use crate::container::be16;

const TAG_MARKER: u8 = 0x1c;
const APPLICATION_RECORD: u8 = 2;

pub(super) fn read(mut record: &[u8], offset: u64, metadata: &mut Metadata) {
    while let [TAG_MARKER, number, set, ..] = record {
        let (number, set) = (*number, *set);
        // The high bit marks a length of more than four digits, which no text of interest has.
        let Some(len) = be16(record, 3).filter(|len| len & 0x8000 == 0).map(usize::from) else { return };
        let Some(value) = record.get(5..5 + len) else { return };
        let key = match set {
            40 => "iptc:SpecialInstructions",
            65 => "iptc:OriginatingProgram",
            80 => "iptc:ByLine",
            110 => "iptc:Credit",
            115 => "iptc:Source",
            120 => "iptc:Caption",
            _ => "",
        };
        if number == APPLICATION_RECORD && !key.is_empty() {
            metadata.state(Group::Iptc, key, &String::from_utf8_lossy(value), offset);
        }
        record = record.get(5 + len..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_sets_are_read_up_to_the_first_broken_one() {
        let mut metadata = Metadata::default();
        read(b"\x1c\x02\x6e\0\x06Agency\x1c\x02\x05\0\x01x\x1c\x02\x41\0\xffcut", 7, &mut metadata);
        let found: Vec<_> = metadata.statements.iter().map(|s| (s.key.as_str(), s.value.as_str(), s.offset_bytes)).collect();
        assert_eq!(found, [("iptc:Credit", "Agency", 7)]);
    }
}
