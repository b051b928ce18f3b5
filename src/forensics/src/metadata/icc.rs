//! The ICC profile: what it is, what it describes, who wrote it.
//!
//! Reads the header's 128 bytes and, through the table of tags, the texts and the white point. Curves and tables of colours are
//! not looked at.
//!
//! # Sources
//! ICC.1:2022 (profile version 4.4), clauses 7.2, 7.3, 9 and 10; ICC.1:2001-04 for `desc` of version 2.

use telltale_report::Group;

use super::{
    Damage, Metadata,
    place::Place,
    text::{utf16, words},
};
use crate::container::{be16, be32};

/// Length of the header.
const HEADER: usize = 128;
/// Most tags that are looked at; profiles have some twenty.
const MAX_TAGS: usize = 200;

/// Reads a profile.
pub(super) fn read(profile: &[u8], place: Place, metadata: &mut Metadata) {
    let mut say = |key: &str, value: &str, at: usize| metadata.state(Group::Icc, &format!("icc:{key}"), value, place.of(at));
    say("ProfileSize", &format!("{} bytes", profile.len()), 0);
    if profile.get(36..40) != Some(b"acsp") {
        return metadata.damaged(Group::Icc, Damage::Header, place.of(36));
    }
    let signature = |at: usize| profile.get(at..at + 4).map(words).unwrap_or_default();
    if let Some([major, minor]) = profile.get(8..10) {
        say("ProfileVersion", &format!("{major}.{}.{}", minor >> 4, minor & 15), 8);
    }
    let class = signature(12);
    let known = match class.as_str() {
        "scnr" => "input device",
        "mntr" => "display device",
        "prtr" => "output device",
        "link" => "device link",
        "spac" => "colour space",
        "abst" => "abstract",
        "nmcl" => "named colour",
        _ => "",
    };
    say("ProfileClass", &if known.is_empty() { class } else { format!("{class} ({known})") }, 12);
    say("ColorSpace", &signature(16), 16);
    say("ConnectionSpace", &signature(20), 20);
    let date: Vec<u16> = (0..6).filter_map(|i| be16(profile, 24 + 2 * i)).collect();
    if let [year, month, day, hour, minute, second] = *date
        && year > 0
    {
        say("ProfileDateTime", &format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"), 24);
    }
    say("PreferredModule", &signature(4), 4);
    say("Platform", &signature(40), 40);
    say("DeviceManufacturer", &signature(48), 48);
    say("DeviceModel", &signature(52), 52);
    say("Creator", &signature(80), 80);
    let n_tags = be32(profile, HEADER).map_or(0, |n| n as usize);
    let mut broken = None;
    for i in 0..n_tags.min(MAX_TAGS) {
        let entry = HEADER + 4 + 12 * i;
        let tag = signature(entry);
        let key = match tag.as_str() {
            "desc" => "ProfileDescription",
            "cprt" => "ProfileCopyright",
            "dmnd" => "DeviceManufacturerName",
            "dmdd" => "DeviceModelName",
            "wtpt" => "WhitePoint",
            _ => continue,
        };
        let place = be32(profile, entry + 4).zip(be32(profile, entry + 8)).map(|(at, len)| (at as usize, len as usize));
        let data = place.and_then(|(at, len)| Some((at, profile.get(at..at.checked_add(len)?)?)));
        match data {
            Some((at, data)) => say(key, &value(data), at),
            None => broken = broken.or(Some((Damage::Entry, entry))),
        }
    }
    if be32(profile, 0).is_some_and(|size| size as usize > profile.len()) {
        broken = broken.or(Some((Damage::Truncated, 0)));
    }
    if let Some((damage, at)) = broken {
        metadata.damaged(Group::Icc, damage, place.of(at));
    }
}

/// A text or a point in the forms that profiles have for them.
fn value(data: &[u8]) -> String {
    match data.get(..4) {
        Some(b"text") => words(data.get(8..).unwrap_or_default()),
        Some(b"desc") => {
            let len = be32(data, 8).map_or(0, |n| n as usize);
            words(data.get(12..12usize.saturating_add(len)).unwrap_or_default())
        }
        Some(b"mluc") => {
            // The first language; a record is language, country, length and place.
            let text = be32(data, 20).zip(be32(data, 24)).map(|(len, at)| (len as usize, at as usize));
            let text = text.and_then(|(len, at)| data.get(at..at.checked_add(len)?));
            utf16(text.unwrap_or_default(), false)
        }
        Some(b"XYZ ") => {
            let part = |at: usize| be32(data, at).map_or(0.0, |n| f64::from(n.cast_signed()) / 65_536.0);
            format!("{:.4}, {:.4}, {:.4}", part(8), part(12), part(16))
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> Vec<u8> {
        let mut profile = vec![0; HEADER];
        profile[8..12].copy_from_slice(&[4, 0x30, 0, 0]);
        profile[12..24].copy_from_slice(b"mntrRGB XYZ ");
        profile[24..36].copy_from_slice(&[0x07, 0xe8, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9]);
        profile[36..40].copy_from_slice(b"acsp");
        profile[48..52].copy_from_slice(b"TLTL");
        let tags: [(&[u8; 4], Vec<u8>); 3] = [
            (b"desc", [b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0\x06\0\0\0\x1c".as_slice(), b"\0D\0r\0w"].concat()),
            (b"cprt", b"text\0\0\0\0Nobody\0".to_vec()),
            (b"wtpt", b"XYZ \0\0\0\0\0\0\xf6\xd6\0\x01\0\0\0\0\xd3\x2d".to_vec()),
        ];
        profile.extend((tags.len() as u32).to_be_bytes());
        let mut at = HEADER + 4 + 12 * tags.len();
        for (tag, data) in &tags {
            profile.extend(tag.as_slice());
            profile.extend((at as u32).to_be_bytes());
            profile.extend((data.len() as u32).to_be_bytes());
            at += data.len();
        }
        tags.iter().for_each(|(_, data)| profile.extend(data));
        let size = (profile.len() as u32).to_be_bytes();
        profile[..4].copy_from_slice(&size);
        profile
    }

    fn stated(profile: &[u8]) -> Metadata {
        let mut metadata = Metadata::default();
        read(profile, Place::new(profile, 0, profile), &mut metadata);
        metadata
    }

    #[test]
    fn header_texts_and_white_point_are_stated() {
        let metadata = stated(&profile());
        let value = |key: &str| metadata.values(key).next().map(|s| s.value.clone()).unwrap_or_default();
        assert_eq!(value("icc:ProfileVersion"), "4.3.0");
        assert_eq!(value("icc:ProfileClass"), "mntr (display device)");
        assert_eq!(value("icc:ColorSpace"), "RGB");
        assert_eq!(value("icc:ProfileDateTime"), "2024-05-06 07:08:09");
        assert_eq!(value("icc:DeviceManufacturer"), "TLTL");
        assert_eq!(value("icc:ProfileDescription"), "Drw");
        assert_eq!(value("icc:ProfileCopyright"), "Nobody");
        assert_eq!(value("icc:WhitePoint"), "0.9642, 1.0000, 0.8249");
        assert_eq!(metadata.damage, []);
    }

    #[test]
    fn every_prefix_is_read_as_far_as_it_goes() {
        let whole = profile();
        for len in 0..whole.len() {
            assert_eq!(stated(&whole[..len]).damage.len(), 1, "{len} bytes");
        }
    }
}
