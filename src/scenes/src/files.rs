//! Whole files of every kind, with all the metadata that their formats have room for.
//!
//! Tests cut them and change their bytes, so they are small, and every part that a reader knows stands in one of them. The pictures in
//! HEIC and JPEG XL files are not coded: nothing here decodes them.

use std::io::Cursor;

use image::{ExtendedColorType, ImageEncoder, ImageFormat};
use telltale_pixels::Raster;

use crate::{Sampling, encode_jpeg, encode_png, jpeg_with_segment, png::chunk};

const XMP: &str = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\
<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='Scenes'/></rdf:RDF></x:xmpmeta>";
const GAIN_MAP_XMP: &str = "<x xmlns:hdrgm='http://ns.adobe.com/hdr-gain-map/1.0/' hdrgm:Version='1.0'/>";

/// A file and its name.
#[derive(Debug, Clone)]
pub struct NamedFile {
    /// Its name, with the usual ending.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// One file of every kind.
pub fn every_file(raster: &Raster) -> Vec<NamedFile> {
    let file = |name, bytes| NamedFile { name, bytes };
    vec![
        file("full.jpg", full_jpeg(raster)),
        file("full.png", full_png(raster)),
        file("moving.png", animated_png(raster)),
        file("full.webp", full_webp(raster)),
        file("full.gif", full_gif(raster)),
        file("full.tif", full_tiff(raster)),
        file("plain.bmp", bmp(raster)),
        file("full.heic", heic(48, 32)),
        file("full.jxl", jxl()),
        file("full.svg", svg().into_bytes()),
    ]
}

/// EXIF with a directory of its own, a place, and a thumbnail: a TIFF structure, low byte first.
pub fn exif_block(thumbnail: &[u8]) -> Vec<u8> {
    // Places of the directories, by the lengths of those before them: 2 + 12 for each entry + 4.
    let (main, detail, place, second) = (8, 8 + 54, 8 + 54 + 18, 8 + 54 + 18 + 18);
    let data = second + 30;
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let directory = |entries: &[Vec<u8>], next: u32| {
        [&(entries.len() as u16).to_le_bytes()[..], &entries.concat(), &next.to_le_bytes()].concat()
    };
    let make = b"Scenes and Sons\0";
    let main_entries = [
        entry(0x010f, 2, make.len() as u32, data),
        entry(0x0112, 3, 1, 1),
        entry(0x8769, 4, 1, detail),
        entry(0x8825, 4, 1, place),
    ];
    let jpeg_at = data + make.len() as u32;
    [
        b"II\x2a\0".to_vec(),
        u32::to_le_bytes(main).to_vec(),
        directory(&main_entries, second),
        directory(&[entry(0x9000, 7, 4, u32::from_le_bytes(*b"0300"))], 0),
        directory(&[entry(0x0001, 2, 2, u32::from(b'N'))], 0),
        directory(&[entry(0x0201, 4, 1, jpeg_at), entry(0x0202, 4, 1, thumbnail.len() as u32)], 0),
        make.to_vec(),
        thumbnail.to_vec(),
    ]
    .concat()
}

/// A store of Content Credentials with one manifest that claims nothing and is not signed.
pub fn jumbf_store() -> Vec<u8> {
    let described = |kind: &[u8; 4], label: &str, content: &[u8]| {
        let uuid = b"\x00\x11\x00\x10\x80\x00\x00\xaa\x00\x38\x9b\x71";
        let description = [&kind[..], uuid, &[3], label.as_bytes(), b"\0"].concat();
        boxed(b"jumb", &[boxed(b"jumd", &description), content.to_vec()].concat())
    };
    let assertion = described(b"json", "org.example.note", &boxed(b"json", b"{\"note\":\"drawn\"}"));
    let manifest = described(b"c2ma", "urn:c2pa:00000000-0000-4000-8000-000000000000", &assertion);
    described(b"c2pa", "c2pa", &manifest)
}

/// A box of the ISO base media file format.
pub fn boxed(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    [&(data.len() as u32 + 8).to_be_bytes(), &kind[..], data].concat()
}

/// A JPEG with every segment that a reader knows, another picture that it announces, and an archive behind all.
pub fn full_jpeg(raster: &Raster) -> Vec<u8> {
    let small = encode_jpeg(&crate::render(7, 8, 8), 50, Sampling::Halved);
    let mut jpeg = jpeg_with_segment(&encode_jpeg(raster, 85, Sampling::Halved), 0xfe, b"drawn by our own code");
    let store = jumbf_store();
    let (head, tail) = store.split_at(store.len() / 2);
    let app11 = |sequence: u32, data: &[u8]| [&b"JP\0\x01"[..], &sequence.to_be_bytes(), data].concat();
    // Each segment is put in front of those before it: the last one written stands first in the file.
    jpeg = jpeg_with_segment(&jpeg, 0xeb, &app11(2, &[&store[..8], tail].concat()));
    jpeg = jpeg_with_segment(&jpeg, 0xeb, &app11(1, head));
    let icc = |number: u8, data: &[u8]| [&b"ICC_PROFILE\0"[..], &[number, 2], data].concat();
    jpeg = jpeg_with_segment(&jpeg, 0xe2, &icc(2, b" and the second part"));
    jpeg = jpeg_with_segment(&jpeg, 0xe2, &icc(1, b"first part"));
    let blocks = photoshop_blocks(&small);
    let (head, tail) = blocks.split_at(blocks.len() / 2);
    for half in [tail, head] {
        jpeg = jpeg_with_segment(&jpeg, 0xed, &[b"Photoshop 3.0\0", half].concat());
    }
    let extended = format!("<x>{}</x>", "long ".repeat(20));
    let digest = b"16517BBC4E74EF3D3C527C1918281C35";
    for (offset, piece) in extended.as_bytes().chunks(60).enumerate().collect::<Vec<_>>().into_iter().rev() {
        let head = [&b"http://ns.adobe.com/xmp/extension/\0"[..], digest, &(extended.len() as u32).to_be_bytes()].concat();
        jpeg = jpeg_with_segment(&jpeg, 0xe1, &[&head, &(60 * offset as u32).to_be_bytes()[..], piece].concat());
    }
    jpeg = jpeg_with_segment(&jpeg, 0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP.as_bytes()].concat());
    jpeg = jpeg_with_segment(&jpeg, 0xe1, &[b"Exif\0\0", &exif_block(&small)[..]].concat());
    [jpeg_with_companion(&jpeg, &gain_map()), zip()].concat()
}

/// A small JPEG that says that it is a gain map.
pub fn gain_map() -> Vec<u8> {
    let small = encode_jpeg(&crate::render(8, 8, 8), 50, Sampling::Halved);
    jpeg_with_segment(&small, 0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", GAIN_MAP_XMP.as_bytes()].concat())
}

/// The smallest archive.
pub fn zip() -> Vec<u8> {
    // An entry without a name or data, and the end of the directory.
    [&b"PK\x03\x04"[..], &[0; 26], b"PK\x05\x06", &[0; 18]].concat()
}

/// A JPEG with another one behind it, listed as the multi-picture format lists them.
pub fn jpeg_with_companion(jpeg: &[u8], companion: &[u8]) -> Vec<u8> {
    const LIST_LEN: usize = 8 + 2 + 3 * 12 + 4 + 2 * 16;
    // The segment stands behind the start: marker, length, `MPF`, then the list, from whose header offsets count.
    let header_at = 2 + 4 + 4;
    let whole = jpeg.len() + 8 + LIST_LEN;
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let picture = |attributes: u32, len: usize, offset: usize| {
        [attributes, len as u32, offset as u32, 0].iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<u8>>()
    };
    let list = [
        b"II\x2a\0\x08\0\0\0\x03\0".to_vec(),
        entry(0xb000, 7, 4, u32::from_le_bytes(*b"0100")),
        entry(0xb001, 4, 1, 2),
        entry(0xb002, 7, 32, 8 + 2 + 36 + 4),
        vec![0; 4],
        picture(0x0003_0000, whole, 0),
        picture(0, companion.len(), whole - header_at),
    ]
    .concat();
    [jpeg_with_segment(jpeg, 0xe2, &[b"MPF\0", &list[..]].concat()), companion.to_vec()].concat()
}

fn photoshop_blocks(thumbnail: &[u8]) -> Vec<u8> {
    let block = |id: u16, data: &[u8]| {
        let padding = &[0][..data.len() % 2];
        [b"8BIM", &id.to_be_bytes()[..], &[0, 0], &(data.len() as u32).to_be_bytes(), data, padding].concat()
    };
    let iptc = b"\x1c\x02\x6e\0\x06Agency";
    let preview = [&1u32.to_be_bytes()[..], &[0; 24], thumbnail].concat();
    [block(0x0404, iptc), block(0x0425, &[7; 16]), block(0x040c, &preview)].concat()
}

/// A PNG with text, EXIF, a profile, Content Credentials, and words behind its end.
pub fn full_png(raster: &Raster) -> Vec<u8> {
    let profile = [&b"drawn\0\0"[..], &zlib(b"a profile")].concat();
    let xmp = [b"XML:com.adobe.xmp\0\0\0\0\0", XMP.as_bytes()].concat();
    let packed = [&b"Comment\0\0"[..], &zlib(b"packed words")].concat();
    let chunks = [
        chunk(b"iCCP", &profile),
        chunk(b"eXIf", &exif_block(&[])),
        chunk(b"iTXt", &xmp),
        chunk(b"zTXt", &packed),
        chunk(b"tEXt", b"Software\0Scenes"),
        chunk(b"caBX", &jumbf_store()),
    ];
    [png_with_chunks(&encode_png(raster), &chunks.concat()), b"words behind the end".to_vec()].concat()
}

/// Puts chunks behind the header of a PNG.
fn png_with_chunks(png: &[u8], chunks: &[u8]) -> Vec<u8> {
    // Signature and header.
    let (head, rest) = png.split_at(8 + 25);
    [head, chunks, rest].concat()
}

/// A PNG of two frames.
pub fn animated_png(raster: &Raster) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, raster.width() as u32, raster.height() as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_animated(2, 0).expect("two frames");
    let mut writer = encoder.write_header().expect("in memory");
    for _ in 0..2 {
        writer.write_image_data(raster.rgb()).expect("in memory");
    }
    writer.finish().expect("in memory");
    bytes
}

/// A WebP with all the chunks of metadata.
pub fn full_webp(raster: &Raster) -> Vec<u8> {
    let plain = encoded(raster, ImageFormat::WebP);
    let piece =
        |kind: &[u8; 4], data: &[u8]| [&kind[..], &(data.len() as u32).to_le_bytes(), data, &[0][..data.len() % 2]].concat();
    let side = |n: usize| (n as u32 - 1).to_le_bytes();
    let (width, height) = (side(raster.width()), side(raster.height()));
    let header = [&[0x20 | 0x08 | 0x04, 0, 0, 0][..], &width[..3], &height[..3]].concat();
    // Behind RIFF, its length and WEBP stands the picture's own chunk.
    let chunks = [
        piece(b"VP8X", &header),
        piece(b"ICCP", b"a profile"),
        plain[12..].to_vec(),
        piece(b"EXIF", &exif_block(&[])),
        piece(b"XMP ", XMP.as_bytes()),
        piece(b"C2PA", &jumbf_store()),
    ]
    .concat();
    [b"RIFF", &(chunks.len() as u32 + 4).to_le_bytes()[..], b"WEBP", &chunks].concat()
}

/// A GIF with a comment and XMP.
pub fn full_gif(raster: &Raster) -> Vec<u8> {
    let plain = encoded(raster, ImageFormat::Gif);
    let trailer: Vec<u8> = [1].into_iter().chain((0..=255).rev()).chain([0]).collect();
    let xmp = [b"\x21\xff\x0bXMP DataXMP", XMP.as_bytes(), &trailer].concat();
    let comment = b"\x21\xfe\x05drawn\0";
    // Both stand behind the header and its colours.
    let colours = if plain[10] & 0x80 == 0 { 0 } else { 3 << ((plain[10] & 7) + 1) };
    let (head, rest) = plain.split_at(13 + colours);
    [head, &comment[..], &xmp, rest].concat()
}

/// A TIFF with XMP, IPTC and a second page.
pub fn full_tiff(raster: &Raster) -> Vec<u8> {
    let (width, height) = (raster.width() as u32, raster.height() as u32);
    let iptc = b"\x1c\x02\x6e\0\x06Agency";
    let (rgb_at, n_entries) = (8u32, 11u32);
    let xmp_at = rgb_at + raster.rgb().len() as u32;
    let iptc_at = xmp_at + XMP.len() as u32;
    let bits_at = iptc_at + iptc.len() as u32;
    let directory_at = bits_at + 6;
    let second_at = directory_at + 2 + 12 * n_entries + 4;
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let entries = [
        entry(0x0100, 4, 1, width),
        entry(0x0101, 4, 1, height),
        entry(0x0102, 3, 3, bits_at),
        entry(0x0103, 3, 1, 1),
        entry(0x0106, 3, 1, 2),
        entry(0x0111, 4, 1, rgb_at),
        entry(0x0115, 3, 1, 3),
        entry(0x0116, 4, 1, height),
        entry(0x0117, 4, 1, 3 * width * height),
        entry(0x02bc, 1, XMP.len() as u32, xmp_at),
        entry(0x83bb, 7, iptc.len() as u32, iptc_at),
    ];
    [
        b"II\x2a\0",
        &directory_at.to_le_bytes()[..],
        raster.rgb(),
        XMP.as_bytes(),
        iptc,
        &[8, 0, 8, 0, 8, 0],
        &(n_entries as u16).to_le_bytes(),
        &entries.concat(),
        &second_at.to_le_bytes(),
        b"\x01\0",
        &entry(0x0100, 4, 1, width),
        &[0; 4],
    ]
    .concat()
}

/// A plain bitmap.
pub fn bmp(raster: &Raster) -> Vec<u8> {
    encoded(raster, ImageFormat::Bmp)
}

/// The boxes of a HEIC file: a picture that is turned to the left, EXIF, XMP, a thumbnail, a gain map and Content Credentials.
pub fn heic(width: u32, height: u32) -> Vec<u8> {
    let full = |version: u8, flags: u8, data: &[u8]| [&[version, 0, 0, flags][..], data].concat();
    let ftyp = boxed(b"ftyp", b"heic\0\0\0\0mif1heic");
    let credentials = {
        let head = b"\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81\0\0\0\0manifest\0\0\0\0\0\0\0\0\0";
        boxed(b"uuid", &[&head[..], &jumbf_store()].concat())
    };
    let infe = |id: u16, kind: &[u8; 4], rest: &[u8]| {
        boxed(b"infe", &full(2, 0, &[&id.to_be_bytes()[..], &[0, 0], kind, b"\0", rest].concat()))
    };
    let infos = [
        infe(1, b"hvc1", b""),
        infe(2, b"Exif", b""),
        infe(3, b"mime", b"application/rdf+xml\0"),
        infe(4, b"hvc1", b""),
        infe(5, b"hvc1", b""),
    ];
    let iinf = boxed(b"iinf", &full(0, 0, &[&5u16.to_be_bytes()[..], &infos.concat()].concat()));
    let refers = |kind: &[u8; 4], from: u16| boxed(kind, &[from.to_be_bytes(), 1u16.to_be_bytes(), 1u16.to_be_bytes()].concat());
    let iref = boxed(b"iref", &full(0, 0, &[refers(b"thmb", 4), refers(b"auxl", 5), refers(b"cdsc", 2)].concat()));
    let ispe = boxed(b"ispe", &full(0, 0, &[width.to_be_bytes(), height.to_be_bytes()].concat()));
    let auxc = boxed(b"auxC", &full(0, 0, b"urn:com:apple:photo:2020:aux:hdrgainmap\0"));
    let ipco = boxed(b"ipco", &[ispe, boxed(b"irot", &[1]), auxc, boxed(b"colr", b"profa profile")].concat());
    let ipma = boxed(b"ipma", &full(0, 0, &[0, 0, 0, 2, 0, 1, 3, 0x81, 0x82, 4, 0, 5, 2, 1, 3]));
    let iprp = boxed(b"iprp", &[ipco, ipma].concat());
    let exif = [&[0; 4][..], &exif_block(&[])].concat();
    let idat = boxed(b"idat", XMP.as_bytes());
    let items: [(u16, u16, Vec<u8>); 5] =
        [(1, 0, vec![0x11; 40]), (2, 0, exif), (3, 1, XMP.as_bytes().to_vec()), (4, 0, vec![0x22; 10]), (5, 0, vec![0x33; 12])];
    // Sizes of 4 bytes for offsets and lengths; entries of 16 bytes.
    let iloc_of = |data_at: usize| {
        let (mut entries, mut at) = (Vec::new(), data_at);
        for (id, method, data) in &items {
            let offset = if *method == 1 { 0 } else { at };
            for field in [*id, *method, 0, 1] {
                entries.extend(field.to_be_bytes());
            }
            entries.extend((offset as u32).to_be_bytes());
            entries.extend((data.len() as u32).to_be_bytes());
            at += if *method == 1 { 0 } else { data.len() };
        }
        boxed(b"iloc", &full(1, 0, &[&[0x44, 0x00, 0, 5][..], &entries].concat()))
    };
    let hdlr = boxed(b"hdlr", &full(0, 0, b"\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0"));
    let pitm = boxed(b"pitm", &full(0, 0, &1u16.to_be_bytes()));
    let meta_of = |iloc: Vec<u8>| {
        let inner = [&hdlr, &pitm, &iloc, &iinf, &iref, &iprp, &idat].map(|b| b.as_slice()).concat();
        boxed(b"meta", &full(0, 0, &inner))
    };
    let data_at = ftyp.len() + credentials.len() + meta_of(iloc_of(0)).len() + 8;
    let data: Vec<u8> = items.iter().filter(|(_, method, _)| *method == 0).flat_map(|(.., data)| data.clone()).collect();
    [ftyp, credentials, meta_of(iloc_of(data_at)), boxed(b"mdat", &data)].concat()
}

/// A JPEG XL file in boxes: 32 × 16 pixels, EXIF, XMP and Content Credentials.
pub fn jxl() -> Vec<u8> {
    let exif = [&[0; 4][..], &exif_block(&[])].concat();
    [
        b"\0\0\0\x0cJXL \x0d\x0a\x87\x0a".to_vec(),
        boxed(b"ftyp", b"jxl \0\0\0\0jxl "),
        boxed(b"Exif", &exif),
        boxed(b"xml ", XMP.as_bytes()),
        jumbf_store(),
        // In eights: 16 high, twice as wide; everything else ordinary.
        boxed(b"jxlc", &[0xff, 0x0a, 0b1100_0011, 0b0000_0011, 0x00]),
    ]
    .concat()
}

/// A drawing with metadata, a program, and a picture from elsewhere.
pub fn svg() -> String {
    let rdf = XMP.replace("<x:xmpmeta xmlns:x='adobe:ns:meta/'>", "").replace("</x:xmpmeta>", "");
    let store = base64(&jumbf_store());
    format!(
        "<?xml version='1.0'?>\n<!-- drawn by our own code -->\n<svg xmlns='http://www.w3.org/2000/svg' width='40mm' height='2cm' \
         viewBox='0 0 40 20'>\n<title>A drawing</title>\n<metadata>{rdf}<c:manifest xmlns:c='http://c2pa.org/manifest'>{store}\
         </c:manifest></metadata>\n<script>alert(1)</script>\n<image href='https://example.org/a.png'/><path d='M0 0h1'/>\n</svg>\n"
    )
}

fn base64(data: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in data.chunks(3) {
        let bits = group.iter().chain([&0; 2]).take(3).fold(0u32, |bits, byte| bits << 8 | u32::from(*byte));
        let digit = |i: usize| if i <= group.len() { DIGITS[(bits >> (18 - 6 * i)) as usize & 63] } else { b'=' };
        text.extend((0..4).map(|i| char::from(digit(i))));
    }
    text
}

fn encoded(raster: &Raster, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let (width, height, colours) = (raster.width() as u32, raster.height() as u32, ExtendedColorType::Rgb8);
    let written = match format {
        ImageFormat::WebP => {
            image::codecs::webp::WebPEncoder::new_lossless(&mut bytes).write_image(raster.rgb(), width, height, colours)
        }
        ImageFormat::Gif => image::codecs::gif::GifEncoder::new(&mut bytes).encode(raster.rgb(), width, height, colours),
        _ => image::codecs::bmp::BmpEncoder::new(&mut bytes).write_image(raster.rgb(), width, height, colours),
    };
    written.expect("in memory");
    bytes.into_inner()
}

fn zlib(data: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(data).expect("in memory");
    encoder.finish().expect("in memory")
}
