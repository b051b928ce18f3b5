//! Fields of the container itself: JPEG's JFIF and Adobe headers, PNG's resolution, gamma, colours and time, small pictures.
//!
//! # Sources
//! ITU-T T.871 (JFIF), 10.1; Adobe TN 5116, section 18; W3C PNG 3rd edition, section 11.3; Exif and Photoshop thumbnails as their
//! readers find them.

use telltale_report::{Group, Part};

use super::{Metadata, Raw, ThumbnailKind};
use crate::container::{be16, be32};

/// What the headers of a JPEG say.
pub(super) fn jpeg(raw: &Raw, metadata: &mut Metadata) {
    if let Some(jfif) = raw.jfif {
        let mut say = |key: &str, value: String| metadata.state(Group::Container, key, &value, jfif.offset_bytes);
        say("jfif:Version", format!("{}.{:02}", jfif.version.0, jfif.version.1));
        let (across, down) = jfif.density;
        let unit = match jfif.unit {
            0 => " (shape of a pixel)",
            1 => " dots per inch",
            2 => " dots per cm",
            _ => " (unknown unit)",
        };
        say("jfif:Density", format!("{across} × {down}{unit}"));
        if jfif.thumbnail_px != (0, 0) {
            say("jfif:ThumbnailSize", format!("{} × {} pixels", jfif.thumbnail_px.0, jfif.thumbnail_px.1));
        }
    }
    if let Some(adobe) = raw.adobe {
        let transform = match adobe.transform {
            0 => "0 (none)".to_owned(),
            1 => "1 (YCbCr)".to_owned(),
            2 => "2 (YCCK)".to_owned(),
            n => n.to_string(),
        };
        metadata.state(Group::Container, "adobe:Version", &adobe.version.to_string(), adobe.offset_bytes);
        metadata.state(Group::Container, "adobe:ColorTransform", &transform, adobe.offset_bytes);
    }
}

/// Small pictures inside of the file, by place and length.
pub(super) fn thumbnails(raw: &Raw, metadata: &mut Metadata) {
    for thumbnail in &raw.thumbnails {
        let (group, key) = match thumbnail.kind {
            ThumbnailKind::Exif => (Group::Exif, "exif:ThumbnailImage"),
            ThumbnailKind::Photoshop => (Group::Photoshop, "8BIM:ThumbnailImage"),
            ThumbnailKind::PhotoshopSwapped => (Group::Photoshop, "8BIM:OldThumbnailImage"),
            ThumbnailKind::Jfif => (Group::Container, "jfif:ThumbnailImage"),
            ThumbnailKind::Jfxx => (Group::Container, "jfxx:ThumbnailImage"),
            ThumbnailKind::Item => (Group::Container, "item:ThumbnailImage"),
        };
        metadata.state(group, key, &format!("{} bytes", thumbnail.bytes.len()), thumbnail.range.start);
    }
}

/// What the small chunks of a PNG say.
pub(super) fn png(file: &[u8], parts: &[Part], metadata: &mut Metadata) {
    for part in parts {
        // Length and name stand in front of a chunk's data, a check sum behind.
        let place = usize::try_from(part.offset_bytes).ok().zip(usize::try_from(part.end_bytes()).ok());
        let Some(data) = place.and_then(|(start, end)| file.get(start.checked_add(8)?..end.checked_sub(4)?)) else { continue };
        let said = match part.name.as_str() {
            "pHYs" => resolution(data).map(|value| ("png:pHYs", value)),
            "gAMA" => be32(data, 0).map(|n| ("png:gAMA", format!("{:.5}", f64::from(n) / 100_000.0))),
            "sRGB" => data.first().map(|n| ("png:sRGB", rendering(*n))),
            "cHRM" => colours(data).map(|value| ("png:cHRM", value)),
            "tIME" => time(data).map(|value| ("png:tIME", value)),
            _ => None,
        };
        if let Some((key, value)) = said {
            metadata.state(Group::Container, key, &value, part.offset_bytes);
        }
    }
}

fn resolution(data: &[u8]) -> Option<String> {
    let (across, down) = (be32(data, 0)?, be32(data, 4)?);
    Some(match data.get(8)? {
        1 => format!("{across} × {down} dots per metre"),
        _ => format!("{across} × {down} (shape of a pixel)"),
    })
}

fn rendering(intent: u8) -> String {
    let name = match intent {
        0 => "perceptual",
        1 => "relative colorimetric",
        2 => "saturation",
        3 => "absolute colorimetric",
        _ => "unknown",
    };
    format!("{intent} ({name})")
}

fn colours(data: &[u8]) -> Option<String> {
    let at = |i: usize| be32(data, 4 * i).map(|n| f64::from(n) / 100_000.0);
    let pair = |i: usize| Some(format!("{:.4}, {:.4}", at(i)?, at(i + 1)?));
    Some(format!("white {}; red {}; green {}; blue {}", pair(0)?, pair(2)?, pair(4)?, pair(6)?))
}

fn time(data: &[u8]) -> Option<String> {
    let [month, day, hour, minute, second] = *data.get(2..7)?.first_chunk::<5>()?;
    Some(format!("{:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} UTC", be16(data, 0)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::{Adobe, Jfif};

    fn words(metadata: &Metadata) -> Vec<(&str, &str)> {
        metadata.statements.iter().map(|s| (s.key.as_str(), s.value.as_str())).collect()
    }

    #[test]
    fn headers_of_a_jpeg_are_stated() {
        let jfif = Jfif { version: (1, 1), unit: 1, density: (72, 72), thumbnail_px: (0, 0), offset_bytes: 2 };
        let adobe = Adobe { version: 100, flags: (0, 0), transform: 1, offset_bytes: 20 };
        let mut metadata = Metadata::default();
        jpeg(&Raw { jfif: Some(jfif), adobe: Some(adobe), ..Raw::default() }, &mut metadata);
        let expected = [
            ("jfif:Version", "1.01"),
            ("jfif:Density", "72 × 72 dots per inch"),
            ("adobe:Version", "100"),
            ("adobe:ColorTransform", "1 (YCbCr)"),
        ];
        assert_eq!(words(&metadata), expected);
    }

    #[test]
    fn small_chunks_of_a_png_are_stated_and_short_ones_left_out() {
        let mut file = Vec::new();
        let mut parts = Vec::new();
        let chunks: [(&str, &[u8]); 5] = [
            ("pHYs", b"\0\0\x0b\x13\0\0\x0b\x13\x01"),
            ("gAMA", b"\0\0\xb1\x8f"),
            ("tIME", b"\x07\xe8\x05\x06\x07\x08\x09"),
            ("sRGB", b"\0"),
            ("cHRM", b"short"),
        ];
        for (name, data) in chunks {
            parts.push(Part::new(name, file.len() as u64, data.len() as u64 + 12));
            file.extend([&[0; 8], data, &[0; 4]].concat());
        }
        let mut metadata = Metadata::default();
        png(&file, &parts, &mut metadata);
        let expected = [
            ("png:pHYs", "2835 × 2835 dots per metre"),
            ("png:gAMA", "0.45455"),
            ("png:tIME", "2024-05-06 07:08:09 UTC"),
            ("png:sRGB", "0 (perceptual)"),
        ];
        assert_eq!(words(&metadata), expected);
    }
}
