//! Every check on files that are sound but unusual: each answers or says why it cannot, and nothing that it says lies outside of the picture.

use image::{DynamicImage, ImageFormat};
use jpeg_encoder::{ColorType, Encoder};
use telltale_pixels::Raster;
use telltale_report::{Backend, RectPx, Region, Runtime, Status, Text};
use telltale_scenes as scenes;

use super::{block_grid, double_quantization, generator_traces};
use crate::{ANALYZERS, Limits, Subject, analyzers::Analyzer};

const SIZE: (usize, usize) = (320, 240);

fn subject(bytes: &[u8]) -> Subject {
    Subject::parse(bytes, "", &Limits::default()).expect("readable")
}

fn scene() -> Raster {
    scenes::render(5, SIZE.0, SIZE.1)
}

fn picture(raster: &Raster) -> DynamicImage {
    let (width, height) = (raster.width() as u32, raster.height() as u32);
    image::RgbImage::from_raw(width, height, raster.rgb().to_vec()).expect("a picture").into()
}

fn saved(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("saved");
    bytes.into_inner()
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    saved(picture, ImageFormat::Png)
}

/// A JPEG of four colours, the scene in the first three.
fn four_colours(colours: ColorType) -> Vec<u8> {
    let scene = scene();
    let samples: Vec<u8> = scene.rgb().chunks_exact(3).flat_map(|p| [255 - p[0], 255 - p[1], 255 - p[2], 0]).collect();
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, 85).encode(&samples, SIZE.0 as u16, SIZE.1 as u16, colours).expect("saved");
    bytes
}

/// A JPEG whose components are named R, G and B.
fn named_rgb() -> Vec<u8> {
    let mut jpeg = scenes::encode_jpeg(&scene(), 85, scenes::Sampling::Full);
    for (marker, first, step) in [(0xC0u8, 10, 3), (0xDA, 5, 2)] {
        let at = jpeg.windows(2).position(|pair| pair == [0xFF, marker]).expect("a header");
        (0..3).for_each(|i| jpeg[at + first + step * i] = b"RGB"[i]);
    }
    jpeg
}

fn in_palette() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, SIZE.0 as u32, SIZE.1 as u32);
    encoder.set_color(png::ColorType::Indexed);
    encoder
        .set_palette((0..216u32).flat_map(|i| [i / 36 * 51, i / 6 % 6 * 51, i % 6 * 51].map(|v| v as u8)).collect::<Vec<u8>>());
    let nearest = |p: &[u8]| p.iter().fold(0, |i, v| 6 * i + ((u16::from(*v) + 25) / 51) as u8);
    let indices: Vec<u8> = scene().rgb().chunks_exact(3).map(nearest).collect();
    encoder.write_header().expect("a header").write_image_data(&indices).expect("saved");
    bytes
}

fn flat(value: u8, (width, height): (u32, u32)) -> DynamicImage {
    image::RgbImage::from_pixel(width, height, image::Rgb([value; 3])).into()
}

fn noise() -> DynamicImage {
    let mut state = 1u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    image::RgbImage::from_fn(SIZE.0 as u32, SIZE.1 as u32, |_, _| image::Rgb([next(), next(), next()])).into()
}

fn files() -> Vec<(&'static str, Vec<u8>)> {
    let drawn = picture(&scene());
    let jpeg = |picture: &DynamicImage| saved(picture, ImageFormat::Jpeg);
    vec![
        ("1 × 1", png(&flat(9, (1, 1)))),
        ("8 × 1", png(&flat(9, (8, 1)))),
        ("3 × 20000", png(&picture(&scenes::render(1, 3, 20_000)))),
        ("20000 × 3", jpeg(&picture(&scenes::render(1, 20_000, 3)))),
        ("black", png(&flat(0, (320, 240)))),
        ("white", jpeg(&flat(255, (320, 240)))),
        ("noise", png(&noise())),
        ("noise, JPEG", jpeg(&noise())),
        ("grey", jpeg(&DynamicImage::ImageLuma8(drawn.to_luma8()))),
        ("16 bits", png(&DynamicImage::ImageRgb16(drawn.to_rgb16()))),
        ("16 bits, grey with alpha", png(&DynamicImage::ImageLumaA16(drawn.to_luma_alpha16()))),
        ("alpha", png(&DynamicImage::ImageRgba8(drawn.to_rgba8()))),
        ("palette", in_palette()),
        ("animated GIF", scenes::full_gif(&scene())),
        ("animated PNG", scenes::animated_png(&scene())),
        ("WebP without loss", saved(&drawn, ImageFormat::WebP)),
        ("CMYK", four_colours(ColorType::Cmyk)),
        ("YCCK", four_colours(ColorType::CmykAsYcck)),
        ("RGB", named_rgb()),
        ("scans missing", scenes::truncated(&scenes::encode_progressive_jpeg(&scene(), 85, scenes::Sampling::Halved), 0.6)),
    ]
}

#[test]
fn every_check_answers_inside_of_the_picture_or_says_why_not() {
    for (name, bytes) in files() {
        let subject = subject(&bytes);
        let (width, height) = subject.seen_in_view();
        for analyzer in ANALYZERS {
            let examined = analyzer.run(&subject);
            let words = format!("{name}: {} {:?}", analyzer.code, examined.check.status);
            assert_eq!(examined.check.status == Status::Found, !examined.findings.is_empty(), "{words}");
            for finding in &examined.findings {
                let numbers = finding.evidence.iter().map(|measurement| measurement.value);
                assert!(numbers.into_iter().all(f64::is_finite), "{words}");
                let rects = match &finding.region {
                    Region::Rects(rects) | Region::Map { rects, .. } => rects.as_slice(),
                    _ => &[],
                };
                let is_inside = |r: &RectPx| r.width > 0 && r.height > 0 && r.x + r.width <= width && r.y + r.height <= height;
                assert!(rects.iter().all(is_inside), "{words} {rects:?}");
            }
        }
    }
}

fn reason(analyzer: &Analyzer, bytes: &[u8]) -> String {
    match analyzer.run(&subject(bytes)).check.status {
        Status::NotUsable { reason } => reason.id.to_string(),
        status => format!("{status:?}"),
    }
}

#[test]
fn planes_that_are_not_brightness_are_not_taken_for_it() {
    for colours in [four_colours(ColorType::Cmyk), four_colours(ColorType::CmykAsYcck), named_rgb()] {
        assert_eq!(reason(&double_quantization::ANALYZER, &colours), "reason-colours-stored-otherwise");
    }
}

#[test]
fn files_with_blocks_or_colours_of_their_own_show_no_grid() {
    assert_eq!(reason(&block_grid::ANALYZER, &scenes::full_gif(&scene())), "reason-grid-not-measured");
    assert_ne!(reason(&block_grid::ANALYZER, &saved(&picture(&scene()), ImageFormat::WebP)), "reason-grid-not-measured");
}

#[test]
fn the_network_says_nothing_of_a_picture_that_a_face_fills() {
    let with = |share: Option<f64>| {
        let mut subject = subject(&scenes::encode_png(&scene()));
        let (width, height) = subject.size_in_file();
        subject.scores = Ok(super::tests::scores(0.95));
        let face = share.map(|share| RectPx { x: 0, y: 0, width, height: (f64::from(height) * share) as u32 });
        subject.faces = face.map(|face| vec![face]).ok_or_else(|| Text::new("faces-not-built"));
        let ended = generator_traces::ANALYZER.run(&subject);
        let status = ended.check.status.clone();
        let runtime = Runtime { backend: Backend::None, reason: Text::new("backend-switched-off"), self_test_error: None };
        let (report, _) = crate::assemble(&subject, vec![ended], None, runtime);
        (status, report.limits.iter().any(|limit| limit.id == "limit-no-faces"))
    };
    let (status, is_unknown) = with(Some(0.5));
    assert!(matches!(status, Status::NotUsable { reason } if reason.id == "reason-face-fills-picture") && !is_unknown);
    assert_eq!(with(Some(0.2)), (Status::Found, false));
    assert_eq!(with(None), (Status::Found, true), "what was not looked for is said");
}

#[test]
fn the_network_says_nothing_where_files_were_compressed_more_than_those_it_was_measured_on() {
    let scored = |quality| {
        let mut subject = subject(&scenes::encode_jpeg(&scene(), quality, scenes::Sampling::Halved));
        subject.scores = Ok(super::tests::scores(0.95));
        generator_traces::ANALYZER.run(&subject).check.status
    };
    assert!(matches!(scored(39), Status::NotUsable { reason } if reason.id == "reason-too-compressed-for-network"));
    assert_eq!(scored(40), Status::Found);
}
