//! `metadata/damage`: places in the metadata that cannot be read.
//!
//! A pointer that leads outside its block, a list that leads back to itself, XML that is not well-formed, extended XMP whose parts are
//! not all there or whose MD5 is not the one that names it. What could be read stays;
//! the finding says how many places are broken and where the first one is, as a fact without direction: programs that cut, pad or
//! move metadata leave such places, and so do cameras with mistakes of their own.
//!
//! Input: what the readers of metadata have noted. Unit: bytes from the start of the file.
//! Blind to: wrong values in well-formed places, and makers' notes, which are not read.
//!
//! # Sources
//! TIFF 6.0, section 2; CIPA DC-008-2023, 4.6; ISO 16684-1:2019, clause 7; Adobe, "XMP Specification Part 3", 2020, 1.1.3.1; IPTC-IIM 4.2, chapter 3; ICC.1:2022, clause 7.

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Region, Text, Unit};

use super::{Analyzer, Outcome, Source};
use crate::{
    Subject,
    metadata::{Damage, Damaged},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("metadata/damage"),
    version: 2,
    basis: Basis::Structure,
    needs: &[],
    sources: &[
        Source { title: "CIPA DC-008-2023, Exchangeable image file format 3.0", link: "https://www.cipa.jp/e/std/std-sec.html" },
        Source {
            title: "ISO 16684-1:2019, XMP data model, serialization and core properties",
            link: "https://www.iso.org/standard/75163.html",
        },
    ],
    examine,
};

fn examine(subject: &Subject) -> Outcome {
    match subject.metadata.damage.as_slice() {
        [] => Outcome::NothingFound(Vec::new()),
        [first, ..] => Outcome::Found(vec![describe(first, subject.metadata.damage.len())], Vec::new()),
    }
}

fn describe(first: &Damaged, count: usize) -> Finding {
    let what = match first.damage {
        Damage::Header => "header",
        Damage::Truncated => "truncated",
        Damage::Loop => "loop",
        Damage::Pointer => "pointer",
        Damage::Entry => "entry",
        Damage::TooMany => "too-many",
        Damage::Syntax => "syntax",
        Damage::Pieces => "pieces",
        Damage::Absent => "absent",
        Damage::Digest => "digest",
    };
    let mut finding = Finding::new(ANALYZER.code, Basis::Structure, Grounds::Fact, 2);
    if first.damage == Damage::Digest {
        // Every word of it can be read; it is not what its writer had in hand.
        finding.phenomenon = Text::new("metadata-damage-phenomenon-digest");
    }
    finding.phenomenon = finding
        .phenomenon
        .integer("count", count)
        .integer("offset", first.offset_bytes)
        .verbatim("group", first.group.name())
        .message("what", Text::new(format!("metadata-damage-{what}")));
    finding.region = Region::Bytes { offset: first.offset_bytes, len: 0 };
    finding.evidence.push(Measurement::new("measurement-metadata-damage", count as f64, 0, Unit::Count));
    finding.evidence.push(Measurement::new("measurement-offset", first.offset_bytes as f64, 0, Unit::Offset));
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use md5::{Digest as _, Md5};
    use telltale_catalogue::Catalogue;
    use telltale_report::Group;
    use telltale_scenes::{self as scenes, Sampling};

    use crate::Limits;

    const PACKET: &[u8] = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>the long part</x:xmpmeta>";

    /// A JPEG whose extended XMP has these pieces: offset, length that the piece states, data. The first one stands first.
    fn extended(digest: &str, pieces: &[(u32, usize, &[u8])]) -> Vec<u8> {
        let mut jpeg = scenes::encode_jpeg(&scenes::render(3, 24, 16), 80, Sampling::Full);
        for (offset, len, data) in pieces.iter().rev() {
            let numbers = [(*len as u32).to_be_bytes(), offset.to_be_bytes()].concat();
            let payload = [b"http://ns.adobe.com/xmp/extension/\0", digest.as_bytes(), &numbers, data].concat();
            jpeg = scenes::jpeg_with_segment(&jpeg, 0xe1, &payload);
        }
        jpeg
    }

    fn damage(jpeg: &[u8]) -> Vec<(Damage, u64)> {
        let subject = Subject::parse(jpeg, "a.jpg", &Limits::default()).expect("readable");
        assert_eq!(subject.container.irregularities, [], "told once");
        subject.metadata.damage.iter().map(|damaged| (damaged.damage, damaged.offset_bytes)).collect()
    }

    #[test]
    fn extended_xmp_is_compared_with_its_digest_and_its_parts_with_each_other() {
        let digest: String = Md5::digest(PACKET).iter().map(|byte| format!("{byte:02X}")).collect();
        let (whole, half) = (PACKET.len(), 30);
        let (first, second) = PACKET.split_at(half);
        let (head, tail) = ((0, whole, first), (half as u32, whole, second));
        // Behind the start of the file: marker, length, the name of the block, digest, two numbers.
        let data_at = |segments_before: u64| 2 + segments_before + 4 + 35 + 32 + 8;
        let long = 4 + 35 + 32 + 8 + half as u64;
        assert_eq!(damage(&extended(&digest, &[head, tail])), []);
        assert_eq!(damage(&extended(&digest.to_ascii_lowercase(), &[tail, head])), []);
        assert_eq!(damage(&extended(&"0".repeat(32), &[head, tail])), [(Damage::Digest, data_at(0))]);
        assert_eq!(damage(&extended(&digest, &[tail])), [(Damage::Pieces, data_at(0))]);
        assert_eq!(damage(&extended(&digest, &[head])), [(Damage::Pieces, data_at(0) + half as u64)]);
        assert_eq!(damage(&extended(&digest, &[head, head, tail])), [(Damage::Pieces, data_at(long))]);
        assert_eq!(damage(&extended(&digest, &[head, (half as u32, whole + 1, second)])), [(Damage::Pieces, 2 + long)]);
    }

    #[test]
    fn an_extension_that_is_named_must_be_there() {
        let digest: String = Md5::digest(PACKET).iter().map(|byte| format!("{byte:02X}")).collect();
        let packet = format!(
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description \
             rdf:about='' xmlns:xmpNote='http://ns.adobe.com/xmp/note/' xmpNote:HasExtendedXMP='{digest}'/></rdf:RDF></x:xmpmeta>"
        );
        let named =
            |jpeg: &[u8]| scenes::jpeg_with_segment(jpeg, 0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", packet.as_bytes()].concat());
        assert_eq!(damage(&named(&extended(&digest, &[(0, PACKET.len(), PACKET)]))), []);
        assert!(matches!(damage(&named(&extended("", &[]))).as_slice(), [(Damage::Absent, _)]));
    }

    #[test]
    fn every_kind_of_damage_has_its_sentence() {
        use Damage::{Absent, Digest, Entry, Header, Loop, Pieces, Pointer, Syntax, TooMany, Truncated};
        for damage in [Header, Truncated, Loop, Pointer, Entry, TooMany, Syntax, Pieces, Absent, Digest] {
            let finding = describe(&Damaged { group: Group::Exif, damage, offset_bytes: 30 }, 2);
            let sentence = Catalogue::default().sentence_or_error(&finding.phenomenon).expect("a message");
            assert!(sentence.contains("30") && sentence.contains('2'), "{sentence}");
            assert_eq!(finding.region, Region::Bytes { offset: 30, len: 0 });
        }
    }
}
