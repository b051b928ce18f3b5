//! `metadata/camera`: what the file states about how the photo was taken.
//!
//! Camera, lens, time, exposure, and whether a position is given, as one fact without direction. Any program can write such words
//! into any picture, so they are neither a sign for nor against it; the finding says that they are unsigned.
//!
//! Input: the list of statements. Output: one finding. Blind to: what makers' notes hold, and whether any of it is so.
//!
//! # Sources
//! CIPA DC-008-2023 (EXIF 3.0), 4.6.4 to 4.6.6; ISO 16684-1:2019 (XMP), schemas `tiff` and `exif`.

use telltale_report::{Basis, Code, Finding, Grounds, Region, Text, When};

use super::{Analyzer, Outcome, Source};
use crate::{
    Subject,
    metadata::{Metadata, cut},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("metadata/camera"),
    version: 1,
    basis: Basis::Stated,
    needs: &[],
    sources: &[Source {
        title: "CIPA DC-008-2023, Exchangeable image file format 3.0",
        link: "https://www.cipa.jp/e/std/std-sec.html",
    }],
    examine,
};

/// Longest word that is shown, in bytes.
const MAX_WORD: usize = 80;

/// What the file states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measured {
    /// Make and model, without the make said twice.
    camera: Option<String>,
    lens: Option<String>,
    /// When the photo was taken, with the difference to universal time where that is stated; as written where it cannot be read.
    time: Option<String>,
    /// Exposure time, aperture and sensitivity, as far as stated.
    exposure: Option<String>,
    has_position: bool,
    offset_bytes: u64,
}

fn examine(subject: &Subject) -> Outcome {
    match measure(&subject.metadata) {
        Some(measured) => Outcome::Found(vec![describe(&measured)], Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

fn measure(metadata: &Metadata) -> Option<Measured> {
    let first = |keys: &[&str]| keys.iter().find_map(|key| metadata.values(key).next());
    let word = |keys: &[&str]| first(keys).map(|s| cut(&s.value, MAX_WORD).to_owned());
    let (make, model) = (word(&["exif:Make", "tiff:Make"]), word(&["exif:Model", "tiff:Model"]));
    let time =
        word(&["exif:DateTimeOriginal", "exifxmp:DateTimeOriginal"]).filter(|time| time.contains(|c| matches!(c, '1'..='9')));
    let zone = word(&["exif:OffsetTimeOriginal"]).unwrap_or_default();
    // A time that cannot be read stands as it was written.
    let time = time.map(|time| When::parse(&time).map_or(time, |when| when.with_zone(&zone).to_string()));
    let exposure = ["exif:ExposureTime", "exif:FNumber", "exif:PhotographicSensitivity"].map(|key| word(&[key]));
    let [shutter, aperture, sensitivity] = exposure;
    let exposure = [shutter, aperture, sensitivity.map(|iso| format!("ISO {iso}"))].into_iter().flatten().collect::<Vec<_>>();
    let keys =
        ["exif:Make", "exif:Model", "tiff:Make", "tiff:Model", "exif:DateTimeOriginal", "exif:ExposureTime", "exif:GPSLatitude"];
    let measured = Measured {
        camera: match (make, model) {
            (Some(make), Some(model)) if model.to_lowercase().starts_with(&make.to_lowercase()) => Some(model),
            (Some(make), Some(model)) => Some(format!("{make} {model}")),
            (make, model) => make.or(model),
        },
        lens: word(&["exif:LensModel", "exifEX:LensModel", "aux:Lens"]),
        time,
        exposure: (!exposure.is_empty()).then(|| exposure.join(", ")),
        has_position: metadata.position.is_some() || first(&["exifxmp:GPSLatitude"]).is_some(),
        offset_bytes: first(&keys).map_or(0, |s| s.offset_bytes),
    };
    let says_something = measured.camera.is_some() || measured.exposure.is_some() || measured.has_position;
    says_something.then_some(measured)
}

fn describe(measured: &Measured) -> Finding {
    let mut finding = Finding::new(ANALYZER.code, Basis::Stated, Grounds::Fact, 2);
    let nothing = || Text::new("metadata-nothing-more");
    let sentence = |id: &'static str, value: &Option<String>| match value {
        Some(value) => Text::new(id).verbatim("value", value),
        None => nothing(),
    };
    let time = measured.time.as_ref().map_or_else(nothing, |time| match When::parse(time) {
        Some(_) => Text::new("metadata-camera-time").time("value", time),
        None => Text::new("metadata-camera-time-written").verbatim("value", time),
    });
    let position = if measured.has_position { "metadata-camera-position" } else { "metadata-camera-no-position" };
    finding.phenomenon = finding
        .phenomenon
        .message("camera", sentence("metadata-camera-camera", &measured.camera))
        .message("lens", sentence("metadata-camera-lens", &measured.lens))
        .message("time", time)
        .message("exposure", sentence("metadata-camera-exposure", &measured.exposure))
        .message("position", Text::new(position));
    finding.region = Region::Bytes { offset: measured.offset_bytes, len: 0 };
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::stating;

    #[test]
    fn what_is_stated_is_put_together() {
        let metadata = stating(&[
            ("exif:Make", "Canon"),
            ("exif:Model", "Canon EOS 5D"),
            ("exif:LensModel", "EF 50mm"),
            ("exif:DateTimeOriginal", "2024:05:06 07:08:09"),
            ("exif:OffsetTimeOriginal", "+02:00"),
            ("exif:ExposureTime", "1/125 s"),
            ("exif:PhotographicSensitivity", "200"),
        ]);
        let measured = measure(&metadata).expect("statements");
        assert_eq!(measured.camera.as_deref(), Some("Canon EOS 5D"));
        assert_eq!(measured.time.as_deref(), Some("2024-05-06T07:08:09+02:00"));
        assert_eq!(measured.exposure.as_deref(), Some("1/125 s, ISO 200"));
        assert!(!measured.has_position);
    }

    #[test]
    fn programs_and_empty_times_say_nothing_about_a_camera() {
        assert_eq!(measure(&stating(&[("exif:Software", "GIMP 2.10")])), None);
        assert_eq!(measure(&stating(&[("exif:DateTimeOriginal", "0000:00:00 00:00:00")])), None);
        assert_eq!(measure(&Metadata::default()), None);
    }
}
