//! What readers find in whole files of every kind, and that no cut or changed file breaks anything.

// An index that is not there fails the test that uses it.
#![allow(clippy::indexing_slicing)]

use telltale_report::Structure;
use telltale_scenes as scenes;

use super::*;
use crate::{
    ANALYZERS, Detected, Subject, detect,
    metadata::{CompanionKind, ThumbnailKind},
};

fn picture() -> telltale_pixels::Raster {
    scenes::render(3, 24, 16)
}

fn container(bytes: &[u8]) -> Container {
    let Detected::Readable(format) = detect(bytes) else { panic!("{:?}", detect(bytes)) };
    read(bytes, format, &Limits::default())
}

/// Names of the outermost parts.
fn names(container: &Container) -> Vec<&str> {
    container.parts.iter().map(|part| part.name.as_str()).collect()
}

/// All parts with a name, at any depth.
fn find<'a>(parts: &'a [Part], name: &str) -> Vec<&'a Part> {
    let own = parts.iter().filter(|part| part.name == name);
    own.chain(parts.iter().flat_map(|part| find(&part.children, name))).collect()
}

#[test]
fn every_part_of_a_jpeg_has_its_name_and_place() {
    let bytes = scenes::full_jpeg(&picture());
    let found = container(&bytes);
    assert_eq!(found.irregularities, []);
    let expected = ["SOI", "APP2", "APP1", "APP1", "APP1", "APP1", "APP13", "APP13", "APP2", "APP2", "APP11", "APP11", "COM"];
    assert_eq!(names(&found)[..expected.len()], expected);
    // Parts follow each other without a gap.
    let ends = found.parts.windows(2).filter(|pair| pair[0].name != "SOS");
    ends.for_each(|pair| assert_eq!(pair[0].end_bytes(), pair[1].offset_bytes, "{} {}", pair[0].name, pair[1].name));
    assert_eq!(found.parts.last().map(Part::end_bytes), Some(bytes.len() as u64));

    let raw = &found.raw;
    let (exif, exif_at) = raw.exif.as_ref().unwrap();
    assert_eq!(&bytes[*exif_at as usize..][..exif.len()], exif);
    assert_eq!(raw.icc.as_ref().map(|(profile, _)| profile.as_slice()), Some(&b"first part and the second part"[..]));
    assert_eq!(raw.xmp.len(), 2);
    assert!(raw.xmp[1].0.starts_with("<x>long ") && raw.xmp[1].0.ends_with("</x>"));
    assert_eq!(raw.iptc.len(), 1);
    assert_eq!(raw.photoshop.iter().map(|r| (r.id, r.bytes.len())).collect::<Vec<_>>(), [(0x0404, 0), (0x0425, 16), (0x040c, 0)]);
    let thumbnails: Vec<_> = raw.thumbnails.iter().map(|t| t.kind).collect();
    assert_eq!(thumbnails, [ThumbnailKind::Exif, ThumbnailKind::Photoshop]);
    let [exif, photoshop] = raw.thumbnails.as_slice() else { panic!("{thumbnails:?}") };
    assert_eq!(&bytes[exif.range.start as usize..exif.range.end as usize], exif.bytes);
    // Photoshop's goes on in the next segment: marker, length and name stand between.
    assert!(photoshop.bytes == exif.bytes, "the same small picture");
    assert_eq!(photoshop.range.end - photoshop.range.start, photoshop.bytes.len() as u64 + 4 + 14);
    assert_eq!(raw.manifests.len(), 1);
    assert_eq!(raw.manifests[0].bytes, scenes::jumbf_store());
    assert_eq!(raw.texts[0].value, "drawn by our own code");
}

#[test]
fn nodes_of_metadata_lie_where_their_values_stand() {
    let bytes = scenes::full_jpeg(&picture());
    let found = container(&bytes);
    let at = |part: &Part| &bytes[part.offset_bytes as usize..part.end_bytes() as usize];
    assert_eq!(at(find(&found.parts, "Make")[0]), b"Scenes and Sons\0");
    for name in ["Exif IFD", "GPS IFD", "IFD1"] {
        assert_eq!(find(&found.parts, name).len(), 1, "{name}");
    }
    // A box that stands in two segments: its boxes have the places of the bytes, the header of the box counted once.
    let boxes = find(&found.parts, "json");
    assert_eq!(boxes.len(), 1);
    assert!(at(boxes[0]).ends_with(b"{\"note\":\"drawn\"}"), "{:?}", String::from_utf8_lossy(at(boxes[0])));
    assert_eq!(at(find(&found.parts, "0x0425")[0])[12..], [7; 16]);
}

#[test]
fn announced_pictures_are_told_from_what_nobody_announces() {
    let found = container(&scenes::full_jpeg(&picture()));
    let trailing: Vec<_> = found.trailing.iter().map(|t| (t.kind, t.announced)).collect();
    let announced = (TrailingKind::Picture(Format::Jpeg), Some(CompanionKind::GainMap));
    assert_eq!(trailing, [announced, (TrailingKind::Other("zip"), None)]);
    assert_eq!(found.raw.companions.len(), 1);
    assert_eq!(found.raw.companions[0].range, found.trailing[0].range);
}

#[test]
fn what_stands_behind_the_end_is_named_by_its_first_bytes() {
    let jpeg = scenes::encode_jpeg(&picture(), 80, scenes::Sampling::Full);
    let film = [scenes::boxed(b"ftyp", b"mp42\0\0\0\0isom"), scenes::boxed(b"mdat", &[1; 30])].concat();
    let kinds = |behind: &[u8]| {
        let found = container(&[&jpeg, behind].concat());
        found.trailing.into_iter().map(|t| t.kind).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&film), [TrailingKind::Film]);
    assert_eq!(kinds(&[0; 16]), [TrailingKind::Zeros]);
    assert_eq!(kinds(b"\0\0\0words of somebody"), [TrailingKind::Zeros, TrailingKind::Text]);
    assert_eq!(kinds(b"\x91\x02\xff\xfe"), [TrailingKind::Unknown]);
    assert_eq!(kinds(&[jpeg.clone(), scenes::zip()].concat()), [TrailingKind::Picture(Format::Jpeg), TrailingKind::Other("zip")]);
    let png = scenes::encode_png(&picture());
    assert_eq!(kinds(&[png, film.clone()].concat()), [TrailingKind::Picture(Format::Png), TrailingKind::Film]);
    // Samsung's blocks: type, name and film, then the directory that counts back from itself.
    let name = b"MotionPhoto_Data";
    let block = [&b"\0\0\x30\x0a"[..], &(name.len() as u32).to_le_bytes(), name, &film].concat();
    let entry = [&b"\0\0\x30\x0a"[..], &(block.len() as u32).to_le_bytes(), &(block.len() as u32).to_le_bytes()].concat();
    let directory = [&b"SEFH\x6a\0\0\0\x01\0\0\0"[..], &entry].concat();
    let phone = [&block, &directory[..], &(directory.len() as u32).to_le_bytes(), b"SEFT"].concat();
    assert_eq!(kinds(&phone), [TrailingKind::Phone]);
}

#[test]
fn pieces_that_are_missing_or_out_of_order_are_irregular() {
    let jpeg = scenes::encode_jpeg(&picture(), 80, scenes::Sampling::Full);
    let profile = |number: u8, count: u8| {
        let bytes = scenes::jpeg_with_segment(&jpeg, 0xe2, &[b"ICC_PROFILE\0", &[number, count, b'x'][..]].concat());
        let found = container(&bytes);
        (found.raw.icc.is_some(), found.irregularities.iter().map(|i| i.kind).collect::<Vec<_>>())
    };
    assert_eq!(profile(1, 1), (true, vec![]));
    assert_eq!(profile(2, 2), (false, vec![IrregularityKind::WrongOrder]));
    // Restart markers that nobody announced: FF D0, FF D2 in a scan.
    let cut = jpeg.len() - 2;
    let restarts = [&jpeg[..cut], b"\xff\xd0\x12\xff\xd2", &jpeg[cut..]].concat();
    let found = container(&restarts);
    assert_eq!(found.irregularities[0].kind, IrregularityKind::WrongOrder);
    assert_eq!(found.irregularities[0].offset_bytes, cut as u64);
    assert_eq!(find(&found.parts, "RST")[0].count, 2);
}

#[test]
fn png_chunks_are_checked_for_sums_order_and_metadata() {
    let bytes = scenes::full_png(&picture());
    let found = container(&bytes);
    assert_eq!(found.irregularities, []);
    assert_eq!(names(&found)[..8], ["signature", "IHDR", "iCCP", "eXIf", "iTXt", "zTXt", "tEXt", "caBX"]);
    assert_eq!(found.raw.icc.as_ref().map(|(profile, _)| profile.as_slice()), Some(&b"a profile"[..]));
    assert_eq!(found.raw.texts.iter().map(|t| t.value.as_str()).collect::<Vec<_>>(), ["packed words", "Scenes"]);
    assert_eq!((found.raw.xmp.len(), found.raw.manifests.len()), (1, 1));
    assert_eq!(found.trailing[0].kind, TrailingKind::Text);

    let mut bad_sum = bytes.clone();
    let sum_at = found.parts[2].end_bytes() as usize - 1;
    bad_sum[sum_at] ^= 1;
    let bad = container(&bad_sum);
    assert_eq!(bad.irregularities[0].kind, IrregularityKind::BadChecksum);
    assert_eq!(bad.irregularities[0].offset_bytes, found.parts[2].offset_bytes);
    assert_eq!(bad.parts[2].note.as_ref().map(|note| note.id.as_ref()), Some("structure-bad-checksum"));

    // The header again, behind the picture's data.
    let end = find(&found.parts, "IEND")[0].offset_bytes as usize;
    let doubled = container(&[&bytes[..end], &bytes[8..33], &bytes[end..]].concat());
    assert_eq!(doubled.irregularities[0].kind, IrregularityKind::WrongOrder);
    assert_eq!(doubled.irregularities[0].offset_bytes, end as u64);

    let moving = container(&scenes::animated_png(&picture()));
    assert!(moving.animated);
    assert_eq!(moving.irregularities, []);
}

#[test]
fn profiles_in_hexadecimal_are_metadata_too() {
    let block: String = scenes::exif_block(&[]).iter().map(|b| format!("{b:02x}")).collect();
    let text = format!("\nexif\n{:8}\n{block}\n", block.len() / 2);
    let found = container(&scenes::png_with_text(&picture(), "Raw profile type exif", &text));
    assert_eq!(found.raw.exif.map(|(tiff, _)| tiff), Some(scenes::exif_block(&[])));
    assert!(found.raw.texts.is_empty());
}

#[test]
fn iptc_records_as_they_are_are_metadata_too() {
    let record = "\u{1c}\u{2}\u{78}\0\u{3}abc";
    let found = container(&scenes::png_with_text(&picture(), "Raw profile type iptc", record));
    assert_eq!(found.raw.iptc.iter().map(|(bytes, _)| bytes.as_slice()).collect::<Vec<_>>(), [record.as_bytes()]);
}

#[test]
fn webp_chunks_are_compared_with_what_the_header_states() {
    let bytes = scenes::full_webp(&picture());
    let found = container(&bytes);
    assert_eq!((found.irregularities.as_slice(), found.size_px), (&[][..], Some((24, 16))));
    assert_eq!(names(&found), ["RIFF", "VP8X", "ICCP", "VP8L", "EXIF", "XMP", "C2PA"]);
    assert!(found.raw.icc.is_some() && found.raw.exif.is_some());
    assert_eq!((found.raw.xmp.len(), found.raw.manifests.len()), (1, 1));
    let mut wrong = bytes;
    wrong[20] ^= 0x08;
    assert_eq!(container(&wrong).irregularities[0].kind, IrregularityKind::WrongOrder);
}

#[test]
fn gif_tiff_and_bmp_are_read() {
    let gif = container(&scenes::full_gif(&picture()));
    assert_eq!((gif.irregularities.as_slice(), gif.size_px, gif.animated), (&[][..], Some((24, 16)), false));
    assert_eq!(gif.raw.texts[0].value, "drawn");
    assert!(gif.raw.xmp[0].0.ends_with("</x:xmpmeta>"), "{}", gif.raw.xmp[0].0);

    let tiff = container(&scenes::full_tiff(&picture()));
    assert_eq!((tiff.irregularities.as_slice(), tiff.size_px, tiff.animated), (&[][..], Some((24, 16)), true));
    assert_eq!(names(&tiff), ["header", "IFD0", "IFD1"]);
    assert_eq!((tiff.raw.xmp.len(), tiff.raw.iptc.len()), (1, 1));

    let plain = scenes::bmp(&picture());
    let bmp = container(&plain);
    assert_eq!((bmp.irregularities.as_slice(), bmp.size_px), (&[][..], Some((24, 16))));
    assert_eq!(bmp.parts.last().map(Part::end_bytes), Some(plain.len() as u64));
    assert_eq!(container(&plain[..plain.len() - 5]).irregularities[0].kind, IrregularityKind::Truncated);
    assert_eq!(container(&[&plain[..], b"\0\0"].concat()).trailing[0].kind, TrailingKind::Zeros);
}

#[test]
fn directories_that_lead_back_end() {
    // One entry, and the next directory is the same one.
    let ring = b"II\x2a\0\x08\0\0\0\x01\0\x00\x01\x04\0\x01\0\0\0\x05\0\0\0\x08\0\0\0";
    let found = container(ring);
    assert_eq!(found.irregularities[0].kind, IrregularityKind::Loop);
    assert_eq!(names(&found), ["header", "IFD0"]);
}

#[test]
fn a_directory_that_names_itself_a_thousand_times_is_read_once() {
    // Entries that all lead to one list of offsets, each the offset of this directory.
    const N: u32 = 1_000;
    let list_at = 8 + 2 + 12 * N + 4;
    let entry = [&b"\x4a\x01\x04\0"[..], &N.to_le_bytes(), &list_at.to_le_bytes()].concat();
    let directory = [&(N as u16).to_le_bytes()[..], &entry.repeat(N as usize), &[0; 4]].concat();
    let found = container(&[b"II\x2a\0\x08\0\0\0", &directory[..], &b"\x08\0\0\0".repeat(N as usize)].concat());
    assert_eq!(names(&found), ["header", "IFD0"]);
    assert!(found.irregularities.len() <= MAX_ODD_PARTS + 1 && found.n_parts <= Limits::default().max_parts + N as usize);
    assert_eq!(found.irregularities.last().map(|i| i.kind), Some(IrregularityKind::TooManyParts));
}

#[test]
fn a_heic_file_gives_everything_but_pixels() {
    let bytes = scenes::heic(48, 32);
    let found = container(&bytes);
    assert_eq!(found.irregularities, []);
    assert_eq!(names(&found), ["ftyp", "uuid", "meta", "mdat"]);
    assert_eq!(found.orientation.map(|o| o.exif()), Some(8));
    let raw = &found.raw;
    let (exif, exif_at) = raw.exif.as_ref().unwrap();
    assert_eq!(&bytes[*exif_at as usize..][..exif.len()], exif);
    assert!(raw.xmp[0].0.starts_with("<x:xmpmeta") && raw.xmp[0].0.ends_with("</x:xmpmeta>"));
    assert_eq!(raw.icc.as_ref().map(|(profile, _)| profile.as_slice()), Some(&b"a profile"[..]));
    assert_eq!(raw.manifests[0].bytes, scenes::jumbf_store());
    assert_eq!(raw.companions[0].kind, CompanionKind::GainMap);
    assert_eq!(raw.thumbnails[0].bytes, [0x22; 10]);

    let subject = Subject::parse(&bytes, "a.heic", &Limits::default()).unwrap();
    assert_eq!((subject.facts().width_px, subject.facts().height_px, subject.facts().orientation), (32, 48, 8));
    assert_eq!(subject.raster.unwrap_err().id, "reason-no-pixels-format");
    assert!(subject.metadata.statements.iter().any(|s| s.value == "Scenes"), "{:?}", subject.metadata.statements);
}

#[test]
fn jpeg_xl_and_svg_give_their_metadata() {
    let jxl = container(&scenes::jxl());
    assert_eq!((jxl.irregularities.as_slice(), jxl.size_px), (&[][..], Some((32, 16))));
    assert!(jxl.raw.exif.is_some());
    assert_eq!((jxl.raw.xmp.len(), jxl.raw.manifests.len()), (1, 1));

    let text = scenes::svg();
    let svg = container(text.as_bytes());
    assert_eq!((svg.irregularities.as_slice(), svg.size_px), (&[][..], Some((151, 76))));
    assert_eq!(svg.raw.manifests[0].bytes, scenes::jumbf_store());
    assert_eq!(svg.raw.texts.iter().map(|t| t.value.as_str()).collect::<Vec<_>>(), [" drawn by our own code ", "A drawing"]);
    let notes: Vec<_> = svg.parts[0].children.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(notes, ["title", "metadata", "RDF", "manifest", "script", "image", "path"]);
    let subject = Subject::parse(text.as_bytes(), "a.svg", &Limits::default()).unwrap();
    assert!(subject.metadata.statements.iter().any(|s| s.value == "Scenes"), "{:?}", subject.metadata.statements);
    // A drawing without a size is analysed all the same.
    let bare = Subject::parse(b"<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>", "a.svg", &Limits::default()).unwrap();
    assert_eq!((bare.facts().width_px, bare.facts().height_px), (0, 0));
    ANALYZERS.iter().for_each(|analyzer| drop(analyzer.run(&bare)));
}

/// Reads a file whatever it holds, and runs every check on it.
fn try_all(bytes: &[u8], name: &str) {
    if let Ok(subject) = Subject::parse(bytes, name, &Limits::default()) {
        ANALYZERS.iter().for_each(|analyzer| drop(analyzer.run(&subject)));
        let structure = Structure::of(&subject.container.parts);
        assert!(structure.parts.iter().all(|part| part.end_bytes() <= bytes.len() as u64), "a part of {name} reaches beyond it");
        for irregularity in &subject.container.irregularities {
            assert!(irregularity.offset_bytes <= bytes.len() as u64, "{irregularity:?} of {name}");
        }
    }
}

fn every_file() -> Vec<scenes::NamedFile> {
    // Large enough for blocks of every component, small enough to be cut everywhere.
    let picture = scenes::render(3, 48, 40);
    let mut files = scenes::every_file(&picture);
    let bytes = scenes::encode_progressive_jpeg(&picture, 80, scenes::Sampling::Halved);
    files.push(scenes::NamedFile { name: "progressive.jpg", bytes });
    files
}

#[test]
fn no_prefix_of_any_file_breaks_anything() {
    for file in every_file() {
        (0..file.bytes.len()).for_each(|len| try_all(&file.bytes[..len], file.name));
    }
}

#[test]
fn no_changed_byte_of_any_file_breaks_anything() {
    for file in every_file() {
        let mut bytes = file.bytes.clone();
        for i in 0..bytes.len() {
            // All bits, one bit, and a number that lengths and counts become large by; in turn, so that the test stays short.
            let mask = [0xff, 1 << (i % 8), 0x7f][i % 3];
            bytes[i] ^= mask;
            try_all(&bytes, file.name);
            bytes[i] ^= mask;
        }
    }
}

#[test]
fn no_file_of_random_parts_breaks_anything() {
    let files = every_file();
    let mut noise = scenes::Noise::new(11);
    for _ in 0..2_000 {
        let (a, b) = (&files[noise.below(files.len())], &files[noise.below(files.len())]);
        let (cut, from) = (noise.below(a.bytes.len()), noise.below(b.bytes.len()));
        try_all(&[&a.bytes[..cut], &b.bytes[from..]].concat(), a.name);
    }
}
