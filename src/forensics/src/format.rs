//! Which type a file is, by its content.
//!
//! A type is recognised by the signature that its standard prescribes, with the smallest structural check that tells it from
//! neighbours (`RIFF` is also audio, `II*\0` is also a camera's raw file). Types that Telltale cannot read are named all the
//! same, so that a refusal can say what the file is.
//!
//! Blind to: files without a signature (Targa, raw samples).
//!
//! # Sources
//! ITU-T T.81 (JPEG) B.1.1.3; W3C PNG 3rd edition 5.2; RFC 9649 (WebP); GIF89a specification; TIFF 6.0 section 2;
//! ISO/IEC 14496-12 (`ftyp`); ISO/IEC 18181-2 (JPEG XL).

/// A type of picture that Telltale reads. Of the last four it reads everything but the pixels: no decoder under a free licence is
/// written in Rust alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JPEG, any process.
    Jpeg,
    /// PNG, animated ones included.
    Png,
    /// WebP, lossy, lossless or animated.
    Webp,
    /// GIF.
    Gif,
    /// TIFF.
    Tiff,
    /// Windows bitmap.
    Bmp,
    /// HEIC and its relatives: a picture coded like a film (HEVC) in an ISO base media file.
    Heic,
    /// AVIF: the same with AV1.
    Avif,
    /// JPEG XL, bare or in boxes.
    Jxl,
    /// SVG: a drawing in XML.
    Svg,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 10] =
        [Self::Jpeg, Self::Png, Self::Webp, Self::Gif, Self::Tiff, Self::Bmp, Self::Heic, Self::Avif, Self::Jxl, Self::Svg];

    /// Name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Gif => "gif",
            Self::Tiff => "tiff",
            Self::Bmp => "bmp",
            Self::Heic => "heic",
            Self::Avif => "avif",
            Self::Jxl => "jxl",
            Self::Svg => "svg",
        }
    }

    /// File-name extensions that announce this type, the usual one first.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif", "jif", "jps", "mpo", "thm"],
            Self::Png => &["png", "apng"],
            Self::Webp => &["webp"],
            Self::Gif => &["gif"],
            Self::Tiff => &["tif", "tiff"],
            Self::Bmp => &["bmp", "dib"],
            Self::Heic => &["heic", "heif", "hif", "heics", "heifs"],
            Self::Avif => &["avif", "avifs"],
            Self::Jxl => &["jxl"],
            Self::Svg => &["svg"],
        }
    }

    /// What decodes its pixels; none where nothing here does.
    pub(crate) fn decoder(self) -> Option<image::ImageFormat> {
        match self {
            Self::Jpeg => Some(image::ImageFormat::Jpeg),
            Self::Png => Some(image::ImageFormat::Png),
            Self::Webp => Some(image::ImageFormat::WebP),
            Self::Gif => Some(image::ImageFormat::Gif),
            Self::Tiff => Some(image::ImageFormat::Tiff),
            Self::Bmp => Some(image::ImageFormat::Bmp),
            Self::Heic | Self::Avif | Self::Jxl | Self::Svg => None,
        }
    }
}

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detected {
    /// A type that Telltale reads.
    Readable(Format),
    /// A known type that it does not.
    Other(&'static str),
    /// No known signature.
    Unknown,
}

/// Signatures at the start of the file, and the name of the type.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "pdf"),
    (b"8BPS", "psd"),
    (b"\0\0\0\x0cjP  \x0d\x0a\x87\x0a", "jp2"),
    (b"\xff\x4f\xff\x51", "jp2"),
    (b"qoif", "qoi"),
    (b"DDS ", "dds"),
    (b"\x76\x2f\x31\x01", "exr"),
    (b"#?RADIANCE", "hdr"),
    (b"#?RGBE", "hdr"),
    (b"farbfeld", "farbfeld"),
    (b"\0\0\x01\0", "ico"),
    (b"\0\0\x02\0", "cur"),
    (b"gimp xcf", "xcf"),
    (b"FUJIFILMCCD-RAW", "raf"),
    (b"IIU\0", "rw2"),
    (b"IIRO", "orf"),
    (b"IIRS", "orf"),
    (b"MMOR", "orf"),
    (b"PK\x03\x04", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"Rar!", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"\x1aE\xdf\xa3", "matroska"),
    (b"OggS", "ogg"),
    (b"ID3", "mp3"),
    (b"\x7fELF", "elf"),
];

/// Brands of ISO base media files, and the type. `mif1` and its like are general: another brand may know better.
const BRANDS: &[(&[u8; 4], Detected)] = &[
    (b"avif", Detected::Readable(Format::Avif)),
    (b"avis", Detected::Readable(Format::Avif)),
    (b"heic", Detected::Readable(Format::Heic)),
    (b"heix", Detected::Readable(Format::Heic)),
    (b"hevc", Detected::Readable(Format::Heic)),
    (b"hevx", Detected::Readable(Format::Heic)),
    (b"heim", Detected::Readable(Format::Heic)),
    (b"heis", Detected::Readable(Format::Heic)),
    (b"crx ", Detected::Other("cr3")),
    (b"qt  ", Detected::Other("quicktime")),
];
const GENERAL_BRANDS: &[&[u8; 4]] = &[b"mif1", b"mif2", b"msf1", b"mif3"];
/// The box that a JPEG XL file in boxes begins with.
const JXL_BOX: &[u8] = b"\0\0\0\x0cJXL \x0d\x0a\x87\x0a";

/// Recognises a file by its first bytes.
pub fn detect(bytes: &[u8]) -> Detected {
    let riff = |kind: &[u8]| bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(kind);
    if bytes.starts_with(b"\xff\xd8\xff") {
        Detected::Readable(Format::Jpeg)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Detected::Readable(Format::Png)
    } else if riff(b"WEBP") {
        Detected::Readable(Format::Webp)
    } else if riff(b"WAVE") || riff(b"AVI ") {
        Detected::Other("riff")
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        Detected::Readable(Format::Gif)
    } else if is_tiff(bytes) {
        // Canon's raw files are TIFF with a mark of their own behind the header.
        if bytes.get(8..10) == Some(b"CR") { Detected::Other("cr2") } else { Detected::Readable(Format::Tiff) }
    } else if is_bmp(bytes) {
        Detected::Readable(Format::Bmp)
    } else if bytes.get(4..8) == Some(b"ftyp") {
        brand(bytes)
    } else if bytes.starts_with(b"\xff\x0a") || bytes.starts_with(JXL_BOX) {
        Detected::Readable(Format::Jxl)
    } else if let Some((_, name)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        Detected::Other(name)
    } else {
        detect_text(bytes)
    }
}

fn is_tiff(bytes: &[u8]) -> bool {
    [b"II\x2a\0", b"MM\0\x2a", b"II\x2b\0", b"MM\0\x2b"].iter().any(|mark| bytes.starts_with(*mark))
}

/// `BM` alone is two letters of text: the size of the second header must be one that exists.
fn is_bmp(bytes: &[u8]) -> bool {
    let header_size = bytes.get(14..18).and_then(|b| b.try_into().ok()).map(u32::from_le_bytes);
    bytes.starts_with(b"BM") && header_size.is_some_and(|n| matches!(n, 12 | 16 | 40 | 52 | 56 | 64 | 108 | 124))
}

fn brand(bytes: &[u8]) -> Detected {
    // The major brand first, then the compatible ones, up to 16; the second field is a version.
    let brands = || bytes.get(8..).unwrap_or_default().chunks_exact(4).take(16).enumerate().filter(|(i, _)| *i != 1);
    let exact = brands().find_map(|(_, brand)| BRANDS.iter().find(|(known, _)| *known == brand));
    if let Some((_, detected)) = exact {
        *detected
    } else if brands().any(|(_, brand)| GENERAL_BRANDS.iter().any(|known| *known == brand)) {
        Detected::Readable(Format::Heic)
    } else {
        Detected::Other("iso-media")
    }
}

/// Text formats have no signature: look at the first words behind a byte-order mark and white space.
fn detect_text(bytes: &[u8]) -> Detected {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let head = text.get(..text.len().min(1024)).unwrap_or_default();
    let contains = |word: &[u8]| head.windows(word.len()).any(|w| w.eq_ignore_ascii_case(word));
    if head.starts_with(b"<svg") || (head.starts_with(b"<") && contains(b"<svg")) {
        Detected::Readable(Format::Svg)
    } else if head.starts_with(b"<") && (contains(b"<html") || contains(b"<!doctype html")) {
        Detected::Other("html")
    } else if !head.is_empty() && head.iter().all(|b| matches!(b, b'\t' | b'\n' | b'\r' | 0x20..=0x7e | 0x80..)) {
        let is_utf8 = std::str::from_utf8(head).map_or_else(|e| e.error_len().is_none(), |_| true);
        if is_utf8 { Detected::Other("text") } else { Detected::Unknown }
    } else if matches!(bytes, [b'P', b'1'..=b'7', b' ' | b'\t' | b'\r' | b'\n', ..]) {
        Detected::Other("pnm")
    } else {
        Detected::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_and_their_neighbours_are_told_apart() {
        let known: &[(&[u8], Detected)] = &[
            (b"\xff\xd8\xff\xe0", Detected::Readable(Format::Jpeg)),
            (b"RIFF\0\0\0\0WEBPVP8 ", Detected::Readable(Format::Webp)),
            (b"RIFF\0\0\0\0WAVEfmt ", Detected::Other("riff")),
            (b"II\x2a\0\x08\0\0\0", Detected::Readable(Format::Tiff)),
            (b"II\x2a\0\x10\0\0\0CR\x02\0", Detected::Other("cr2")),
            (b"BM is a pair of letters, no bitmap", Detected::Other("text")),
            (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", Detected::Readable(Format::Avif)),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Detected::Readable(Format::Heic)),
            (b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>", Detected::Readable(Format::Svg)),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1miaf", Detected::Readable(Format::Heic)),
            (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", Detected::Other("iso-media")),
            (b"\xff\x0a\xfa\x1f", Detected::Readable(Format::Jxl)),
            (b"%PDF-1.7", Detected::Other("pdf")),
            (b"\xff\xd8", Detected::Unknown),
            (b"", Detected::Unknown),
        ];
        for (bytes, expected) in known {
            assert_eq!(detect(bytes), *expected, "{bytes:?}");
        }
    }
}
