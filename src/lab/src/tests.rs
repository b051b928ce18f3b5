//! All views together: exact samples of small pictures, and bad input.

use telltale_catalogue::Catalogue;
use telltale_forensics::{Limits, Subject};
use telltale_pixels::{Orientation, Raster};
use telltale_report::{LabChannel, LabKind, LabPlane, LabSettings, LabSlope, LabView, RectPx, Text};
use telltale_scenes as scenes;

use crate::make;

fn parsed(bytes: &[u8], name: &str) -> Subject {
    Subject::parse(bytes, name, &Limits::default()).expect("a picture")
}

fn grey(width: usize, height: usize, value: impl Fn(usize, usize) -> u8) -> Subject {
    let rgb = (0..width * height).flat_map(|i| [value(i % width, i / width); 3]).collect();
    parsed(&scenes::encode_png(&Raster::from_rgb(width, height, rgb).expect("a picture")), "grey.png")
}

fn view(subject: &Subject, settings: LabSettings) -> LabView {
    make(subject, settings, None).expect("a view")
}

/// The red samples of a view that is a picture.
fn levels(view: &LabView) -> Vec<u8> {
    let picture = view.picture.as_ref().expect("a picture");
    assert_eq!(picture.rgba.len(), 4 * picture.columns as usize * picture.rows as usize);
    assert!(picture.rgba.chunks_exact(4).all(|sample| sample[3] == 255));
    picture.rgba.chunks_exact(4).map(|sample| sample[0]).collect()
}

fn of(kind: LabKind) -> LabSettings {
    LabSettings { kind, ..LabSettings::default() }
}

#[test]
fn samples_are_what_the_scales_say() {
    // 40 50 60
    // 40 90 60
    // 40 50 60
    let subject = grey(3, 3, |x, y| if (x, y) == (1, 1) { 90 } else { 40 + 10 * x as u8 });
    let shown = |settings| levels(&view(&subject, settings));
    assert_eq!(shown(of(LabKind::Channel)), [40, 50, 60, 40, 90, 60, 40, 50, 60]);
    assert_eq!(shown(LabSettings { low: 50, high: 60, ..of(LabKind::Levels) }), [0, 0, 255, 0, 255, 255, 0, 0, 255]);
    // 40 = 101000, 50 = 110010, 60 = 111100, 90 = 1011010.
    assert_eq!(shown(LabSettings { bit: 1, ..of(LabKind::BitPlane) }), [0, 255, 0, 0, 255, 0, 0, 255, 0]);
    // The median of the middle is 50, of the left neighbour 40 40 50 40 40 90 40 40 50 → 40.
    let noise = shown(LabSettings { factor: 2, ..of(LabKind::Noise) });
    assert_eq!((noise[4], noise[3]), (128 + 80, 128));
    // Left of the middle: (90 − 40) / 2 = 25 across, 0 down.
    let slope = |slope| shown(LabSettings { slope, factor: 4, ..of(LabKind::Gradient) })[3];
    assert_eq!([slope(LabSlope::Across), slope(LabSlope::Down), slope(LabSlope::Strength)], [228, 128, 100]);
    // |90 + 60 − 60 − 50| = 40 in the middle, the only place with four neighbours.
    let grid = view(&subject, LabSettings { factor: 4, ..of(LabKind::BlockGrid) });
    assert_eq!(levels(&grid)[4], 160);
    let means = &grid.tables[0].rows[0].1;
    assert!((means[1] - 40.0).abs() < 1e-9 && means[0].is_nan() && means.len() == 8);
}

#[test]
fn the_error_level_of_a_flat_picture_is_its_distance_from_the_steps() {
    // At quality 50 the first step is 16, eight times the mean: 131 becomes 132, 130 stays.
    let settings = LabSettings { quality: 50, factor: 16, ..of(LabKind::ErrorLevel) };
    assert!(levels(&view(&grey(10, 9, |_, _| 131), settings)).iter().all(|level| *level == 16));
    let still = view(&grey(10, 9, |_, _| 130), settings);
    assert!(levels(&still).iter().all(|level| *level == 0));
    assert_eq!(still.picture.unwrap().scale.marks[4], (255, 255.0 / 16.0));
}

#[test]
fn a_sensors_mosaic_shows_and_a_flat_picture_shows_nothing() {
    // Green measured where x + y is even, the mean of its neighbours elsewhere.
    let mut noise = scenes::Noise::new(9);
    let measured: Vec<u8> = (0..64 * 64).map(|_| 100 + noise.below(100) as u8).collect();
    let at = |x: usize, y: usize| u32::from(measured[y.min(63) * 64 + x.min(63)]);
    let value = |x: usize, y: usize| match (x + y) % 2 {
        0 => at(x, y) as u8,
        _ => ((at(x.saturating_sub(1), y) + at(x + 1, y) + at(x, y.saturating_sub(1)) + at(x, y + 1)) / 4) as u8,
    };
    let settings = LabSettings { factor: 1, ..of(LabKind::ColorFilter) };
    let shown = view(&grey(64, 64, value), settings);
    let picture = shown.picture.as_ref().unwrap();
    assert_eq!((picture.columns, picture.rows), (4, 4));
    assert!(matches!(picture.plane, LabPlane::Picture { sample_px: 16, .. }));
    assert!(levels(&shown).iter().all(|level| *level < 20), "{:?}", levels(&shown));
    assert!(levels(&view(&grey(64, 64, |_, _| 7), settings)).iter().all(|level| *level == 128));
}

#[test]
fn a_wave_is_two_points_of_its_amplitude_and_turns_with_the_picture() {
    // 16 periods over 128 pixels, from left to right: 1/8 cycle for each pixel.
    let wave = |x: usize| 128.0 + 100.0 * (std::f64::consts::TAU * x as f64 / 8.0).cos();
    let rgb: Vec<u8> = (0..128 * 128).flat_map(|i| [wave(i % 128).round() as u8; 3]).collect();
    let png = scenes::encode_png(&Raster::from_rgb(128, 128, rgb).unwrap());
    let mut subject = parsed(&png, "wave.png");
    let shown = view(&subject, of(LabKind::Spectrum));
    let picture = shown.picture.as_ref().unwrap();
    assert_eq!((picture.columns, picture.plane), (128, LabPlane::Frequencies));
    let peak = |levels: &[u8], x: usize, y: usize| levels[y * 128 + x];
    let flat = levels(&shown);
    // 20 log₁₀(100 / 127.5) = −2.11 dB: level 249.6.
    assert_eq!([peak(&flat, 64 + 16, 64), peak(&flat, 64 - 16, 64)], [250, 250]);
    assert!(peak(&flat, 64, 64 + 16) < 20 && peak(&flat, 64 + 20, 64) < 40);
    subject.orientation = Orientation::from_exif(6);
    let turned = levels(&view(&subject, of(LabKind::Spectrum)));
    assert_eq!((peak(&turned, 64, 64 + 16), peak(&turned, 64 + 16, 64)), (250, peak(&flat, 64, 64 + 16)));
}

#[test]
fn histograms_and_tables_are_those_of_the_file() {
    let jpeg = scenes::encode_jpeg(&scenes::render(5, 160, 120), 80, scenes::Sampling::Halved);
    let subject = parsed(&jpeg, "scene.jpg");
    let settings = LabSettings { frequency_across: 2, reach: 3, ..of(LabKind::DctHistogram) };
    let shown = view(&subject, settings);
    let plot = shown.plot.unwrap();
    let plane = subject.coefficients.as_ref().unwrap().luma().unwrap();
    let values: Vec<i16> = (0..15).flat_map(|y| (0..20).map(move |x| plane.block(x, y)[2])).collect();
    for (count, value) in plot.counts.iter().zip(plot.first..) {
        assert_eq!(*count as usize, values.iter().filter(|v| i32::from(**v) == value).count(), "{value}");
    }
    assert_eq!((plot.first, plot.counts.len(), plot.n_all, plot.step), (-3, 7, 300, plane.table[2]));
    assert_eq!(u64::from(plot.counts.iter().sum::<u32>()) + plot.n_outside, 300);

    let shown = view(&subject, of(LabKind::QuantizationTables));
    assert_eq!(shown.tables.len(), 2);
    // T.81, table K.1 begins with 16, 11, 10; quality 80 keeps 40 % of it.
    assert_eq!(shown.tables[0].rows[0].1[..3], [6.0, 4.0, 4.0]);
    let titles: Vec<String> = shown.tables.iter().map(|table| Catalogue::default().sentence(&table.title)).collect();
    assert!(titles[0].contains("brightness") && titles[0].contains("80") && titles[1].contains("colour"), "{titles:?}");
}

#[test]
fn the_small_copy_lies_upright_over_what_it_shows_of_the_picture() {
    let picture = scenes::render(11, 480, 320);
    let jpeg = |raster: &Raster| scenes::encode_jpeg(raster, 90, scenes::Sampling::Full);
    let small = telltale_pixels::resize(&picture, 120, 80);
    // Filled up to 4:3 as cameras do, five rows of black above and below.
    let bar = vec![0; 5 * 120 * 3];
    let barred = Raster::from_rgb(120, 90, [&bar, small.rgb(), &bar].concat()).unwrap();
    let subject = parsed(&scenes::with_exif_thumbnail(&jpeg(&picture), &jpeg(&barred), 6), "turned.jpg");
    let shown = view(&subject, of(LabKind::Thumbnail));
    let notes: Vec<&str> = shown.notes.iter().map(|note| note.id.as_ref()).collect();
    assert_eq!(notes, ["lab-thumbnail-size", "lab-thumbnail-bars"]);
    let laid = shown.picture.as_ref().unwrap();
    assert_eq!(laid.plane, LabPlane::Stretched { part: RectPx { x: 0, y: 0, width: 320, height: 480 } });
    // One more row is cut on each side, where a bar rings; turned, rows are columns.
    assert_eq!((laid.columns, laid.rows), (78, 120));
    let (_, upright) = (levels(&shown), Orientation::from_exif(6).upright(&small));
    let off: Vec<u8> = (0..120).map(|y| upright.pixel(40, y)[0].abs_diff(laid.rgba[4 * (78 * y + 39)])).collect();
    assert!(off.iter().all(|off| *off < 40), "{off:?}");
    let none = make(&parsed(&jpeg(&picture), "bare.jpg"), of(LabKind::Thumbnail), None);
    assert_eq!(none, Err(Text::new("reason-no-thumbnail")));
}

#[test]
fn a_part_has_the_samples_of_the_whole() {
    // 20,000 pixels are too long for one canvas.
    let long = scenes::render(4, 20_000, 3);
    let subject = parsed(&scenes::encode_png(&long), "long.png");
    let part = Some(RectPx { x: 19_000, y: 0, width: 1_000, height: 3 });
    for kind in LabKind::ALL {
        let Ok(LabView { picture: Some(picture), notes, .. }) = make(&subject, of(kind), part) else { continue };
        let LabPlane::Picture { part, sample_px } = picture.plane else { panic!("too narrow for a spectrum") };
        assert_eq!((part.x, part.width, notes.len()), (18_992, 1_000, 1), "{kind:?}");
        if kind == LabKind::Channel {
            assert_eq!(picture.rgba[4 * 7], crate::window::value(LabChannel::Luma, long.pixel(18_992 + 7, 0)));
        }
        assert_eq!(picture.columns, part.width.div_ceil(sample_px));
    }
}

#[test]
fn every_view_of_every_picture_is_made_or_says_why_not() {
    let catalogue = Catalogue::default();
    let pictures = [(1, 1), (8, 1), (1, 8), (3, 20_000), (33, 32), (200, 120)];
    let mut subjects: Vec<Subject> =
        pictures.map(|(w, h)| parsed(&scenes::encode_png(&scenes::render(7, w, h)), "scene.png")).into_iter().collect();
    subjects.extend([grey(64, 48, |_, _| 0), grey(64, 48, |_, _| 255)]);
    let mut noise = scenes::Noise::new(1);
    let random: Vec<u8> = (0..64 * 64).map(|_| noise.below(256) as u8).collect();
    subjects.push(grey(64, 64, |x, y| random[64 * y + x]));
    let jpeg = scenes::encode_progressive_jpeg(&scenes::render(3, 203, 117), 70, scenes::Sampling::Halved);
    subjects.push(parsed(&jpeg, "whole.jpg"));
    subjects.push(parsed(&jpeg[..jpeg.len() * 2 / 3], "cut.jpg"));
    subjects.push(parsed(
        &scenes::turned(&scenes::encode_jpeg(&scenes::render(3, 60, 40), 70, scenes::Sampling::Full), 7),
        "turned.jpg",
    ));
    subjects.extend(
        scenes::every_file(&scenes::render(2, 64, 48))
            .iter()
            .filter_map(|file| Subject::parse(&file.bytes, file.name, &Limits::default()).ok()),
    );
    assert!(subjects.len() > 15);
    let parts =
        [None, Some(RectPx { x: 5, y: 9_000, width: 4_000, height: 70 }), Some(RectPx { x: 9, y: 9, width: 0, height: 0 })];
    let wild = LabSettings { channel: LabChannel::Cr, slope: LabSlope::Down, factor: 64, reach: 1024, ..LabSettings::default() };
    for (i, subject) in subjects.iter().enumerate() {
        for (settings, part) in LabKind::ALL.iter().flat_map(|kind| parts.map(|part| (LabSettings { kind: *kind, ..wild }, part)))
        {
            let texts: Vec<Text> = match make(subject, settings, part) {
                Ok(view) => {
                    if view.picture.is_some() {
                        levels(&view);
                    }
                    assert!(view.picture.is_some() || view.plot.is_some() || !view.tables.is_empty());
                    view.texts().into_iter().cloned().collect()
                }
                Err(reason) => vec![reason],
            };
            for text in texts {
                assert!(
                    catalogue.sentence_or_error(&text).is_ok(),
                    "{i}, {settings:?}: {:?}",
                    catalogue.sentence_or_error(&text)
                );
            }
        }
    }
}

#[test]
fn every_choice_has_a_name() {
    let catalogue = Catalogue::default();
    let kinds = LabKind::ALL.map(|kind| format!("lab-{}", kind.name()));
    let channels = LabChannel::ALL.map(|channel| format!("lab-channel-{}", channel.name()));
    let slopes = LabSlope::ALL.map(|slope| format!("lab-slope-{}", slope.name()));
    for id in kinds.iter().chain(&channels).chain(&slopes) {
        assert!(catalogue.has(id), "{id}");
    }
}
