//! Times against each other, and the GPS clock against the camera's.

use telltale_report::When;

use super::{Contradiction, Kind, Said, first};
use crate::metadata::{Metadata, Statement};

const HOUR_S: i64 = 3_600;
/// Two wall clocks on Earth show at most 26 hours between them: from UTC−12 to UTC+14.
const CLOCKS_APART_S: i64 = 26 * HOUR_S;
/// Clocks of cameras are set by hand.
const CLOCK_ERROR_S: i64 = HOUR_S;

/// Places of a time that may not lie behind that of a second place: taken or made, then changed.
const ORDER: &[(&str, &str)] = &[
    ("exif:DateTimeOriginal", "exif:DateTime"),
    ("exif:DateTimeOriginal", "exif:DateTimeDigitized"),
    ("exif:DateTimeOriginal", "xmp:ModifyDate"),
    ("xmp:CreateDate", "xmp:ModifyDate"),
    ("xmp:ModifyDate", "xmp:MetadataDate"),
];

/// Where the difference of an EXIF time to universal time stands.
fn zone_of(key: &str) -> &'static str {
    match key {
        "exif:DateTimeOriginal" => "exif:OffsetTimeOriginal",
        "exif:DateTimeDigitized" => "exif:OffsetTimeDigitized",
        _ => "exif:OffsetTime",
    }
}

fn when<'a>(metadata: &'a Metadata, key: &'a str) -> Option<(&'a Statement, When)> {
    let statement = first(metadata, key)?;
    let when = When::parse(&statement.value)?;
    let zone = first(metadata, zone_of(key)).filter(|_| key.starts_with("exif:")).map_or("", |zone| &zone.value);
    Some((statement, when.with_zone(zone)))
}

pub(super) fn order(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    for (early, late) in ORDER {
        let (Some((one, before)), Some((other, after))) = (when(metadata, early), when(metadata, late)) else { continue };
        let (difference, allowed) = match (before.universal_s(), after.universal_s()) {
            (Some(before), Some(after)) => (before - after, CLOCK_ERROR_S),
            _ => (before.local_s() - after.local_s(), CLOCKS_APART_S),
        };
        if difference > allowed {
            found.push(Contradiction::between(Kind::Times, one, other));
        }
    }
}

/// GPS gives universal time. Against a stated difference the clocks must agree to an hour; without one the camera's clock must lie
/// where some clock on Earth does.
pub(super) fn gps(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    let Some((taken, camera)) = when(metadata, "exif:DateTimeOriginal") else { return };
    let (Some(day), Some(clock)) = (first(metadata, "exif:GPSDateStamp"), first(metadata, "exif:GPSTimeStamp")) else { return };
    let Some(gps) = When::parse(&format!("{} {}", day.value, clock.value)) else { return };
    let ahead_s = camera.local_s() - gps.local_s();
    let is_odd = match camera.ahead_min() {
        Some(ahead_min) => (ahead_s - 60 * i64::from(ahead_min)).abs() > CLOCK_ERROR_S,
        None => !(-12 * HOUR_S - CLOCK_ERROR_S..=14 * HOUR_S + CLOCK_ERROR_S).contains(&ahead_s),
    };
    if is_odd {
        let camera = Said { value: camera.to_string(), ..Said::of(taken) };
        let gps = Said { value: gps.with_zone("Z").to_string(), ..Said::of(clock) };
        found.push(Contradiction::new(Kind::GpsTime, camera, gps));
    }
}
