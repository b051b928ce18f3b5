//! Photoshop's image resources: those that say something about the picture's life.
//!
//! The digest of the caption is the MD5 sum that a program of Adobe took of the IPTC block when it last wrote both. Where the sum
//! does not fit, another program has changed the block since.
//!
//! # Sources
//! Adobe, "Photoshop File Formats Specification", 2019, "Image Resource Blocks"; Metadata Working Group, "Guidelines for Handling
//! Image Metadata", 2.0, 2010, section 3.3 (digest).

use md5::{Digest as _, Md5};
use telltale_report::Group;

use super::{Metadata, Raw, text::words};
use crate::container::{array, be16, be32};

/// Number of the resource that holds the digest of the caption.
const DIGEST: u16 = 0x0425;

/// States what the resources say.
pub(super) fn read(raw: &Raw, metadata: &mut Metadata) {
    for resource in &raw.photoshop {
        let data = &resource.bytes;
        let (key, value) = match resource.id {
            0x03ed => ("Resolution", resolution(data)),
            0x0406 => ("JPEGQuality", quality(data)),
            0x040a => ("CopyrightFlag", data.first().map(|flag| if *flag == 0 { "no" } else { "yes" }.to_owned())),
            0x040b => ("URL", Some(words(data))),
            0x0421 => ("VersionInfo", version(data)),
            DIGEST => ("CaptionDigest", data.first_chunk::<16>().map(|digest| hexadecimal(digest))),
            _ => continue,
        };
        if let Some(value) = value {
            metadata.state(Group::Photoshop, &format!("8BIM:{key}"), &value, resource.range.start);
        }
    }
    let digest = raw.photoshop.iter().find(|r| r.id == DIGEST).and_then(|r| r.bytes.first_chunk::<16>());
    // Sixteen zeros say that there was no block when the digest was written.
    if let (Some(digest), Some((block, _))) = (digest.filter(|d| **d != [0; 16]), raw.iptc.first()) {
        metadata.caption_digest_fits = Some(Md5::digest(block).as_slice() == digest);
    }
}

fn resolution(data: &[u8]) -> Option<String> {
    let number = |at| be32(data, at).map(|n| f64::from(n) / 65_536.0);
    let unit = if be16(data, 4)? == 2 { "cm" } else { "inch" };
    Some(format!("{:.2} × {:.2} dots per {unit}", number(0)?, number(8)?))
}

/// Quality as Photoshop's dialogue shows it, 0 to 12, and the kind of JPEG.
fn quality(data: &[u8]) -> Option<String> {
    let quality = be16(data, 0)?.cast_signed() + 4;
    let kind = match be16(data, 2)? {
        0x0000 => ", standard",
        0x0001 => ", optimised",
        0x0101 => ", progressive",
        _ => "",
    };
    (0..=12).contains(&quality).then(|| format!("{quality} of 12{kind}"))
}

/// Names of the writing and of the reading program, each a length and UTF-16.
fn version(data: &[u8]) -> Option<String> {
    let name = |at: usize| {
        let len = be32(data, at)? as usize;
        let units = (0..len.min(80)).map_while(|i| array::<2>(data, at + 4 + 2 * i)).map(u16::from_be_bytes);
        let name: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        Some((name.trim_end_matches('\0').to_owned(), at.checked_add(4)?.checked_add(len.checked_mul(2)?)?))
    };
    let (writer, next) = name(5)?;
    let (reader, _) = name(next)?;
    Some(format!("{writer}; {reader}"))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Resource;

    fn stated(resources: &[(u16, &[u8])], iptc: &[u8]) -> Metadata {
        let resource = |(id, bytes): &(u16, &[u8])| Resource { id: *id, name: String::new(), range: 9..9, bytes: bytes.to_vec() };
        let photoshop = resources.iter().map(resource).collect();
        let raw = Raw { photoshop, iptc: vec![(iptc.to_vec(), 3)], ..Raw::default() };
        let mut metadata = Metadata::default();
        read(&raw, &mut metadata);
        metadata
    }

    #[test]
    fn resources_are_stated_in_words() {
        let version = b"\0\0\0\x01\x01\0\0\0\x02\0P\0s\0\0\0\x01\0R\0\0\0\x01";
        let resolution = b"\0\x48\0\0\0\x01\0\x01\0\x48\0\0\0\x01\0\x01";
        let metadata = stated(&[(0x0406, b"\0\x06\x01\x01\0\x01"), (0x0421, version), (0x03ed, resolution), (0x9999, b"x")], b"");
        let words: Vec<_> = metadata.statements.iter().map(|s| (s.key.as_str(), s.value.as_str())).collect();
        let expected = [
            ("8BIM:JPEGQuality", "10 of 12, progressive"),
            ("8BIM:VersionInfo", "Ps; R"),
            ("8BIM:Resolution", "72.00 × 72.00 dots per inch"),
        ];
        assert_eq!(words, expected);
    }

    #[test]
    fn the_digest_of_the_caption_is_compared() {
        // MD5 of "abc", RFC 1321, appendix A.5.
        let digest = [0x90, 0x01, 0x50, 0x98, 0x3c, 0xd2, 0x4f, 0xb0, 0xd6, 0x96, 0x3f, 0x7d, 0x28, 0xe1, 0x7f, 0x72];
        assert_eq!(stated(&[(DIGEST, &digest)], b"abc").caption_digest_fits, Some(true));
        assert_eq!(stated(&[(DIGEST, &digest)], b"abd").caption_digest_fits, Some(false));
        assert_eq!(stated(&[(DIGEST, &[0; 16])], b"abd").caption_digest_fits, None);
        assert_eq!(stated(&[], b"abd").caption_digest_fits, None);
    }
}
