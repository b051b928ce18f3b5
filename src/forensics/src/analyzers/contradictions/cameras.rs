//! What is said about the camera and its place, against each other and against what cameras can say.

use telltale_report::Sensitivity;

use super::{Contradiction, Kind, Said, first};
use crate::metadata::{Metadata, Statement};

/// Makers as words of `Make`, in lower case, with others whose devices or notes they share: rebadged and taken-over makes.
const MAKERS: &[(&str, &[&str])] = &[
    ("apple", &[]),
    ("canon", &[]),
    ("casio", &[]),
    ("dji", &["hasselblad"]),
    ("epson", &[]),
    ("fujifilm", &["leica", "general"]),
    ("google", &[]),
    ("gopro", &[]),
    ("hasselblad", &["dji", "sony"]),
    ("huawei", &["leica", "honor"]),
    ("kodak", &["sanyo", "chinon"]),
    ("konica", &["minolta", "sony"]),
    ("leica", &["panasonic", "fujifilm", "huawei", "minolta"]),
    ("minolta", &["konica", "sony", "leica"]),
    ("motorola", &[]),
    ("nikon", &["olympus", "sanyo"]),
    ("olympus", &["om digital", "om system", "sanyo", "nikon"]),
    ("om system", &["olympus", "om digital"]),
    ("panasonic", &["leica"]),
    ("pentax", &["ricoh", "samsung", "asahi"]),
    ("ricoh", &["pentax"]),
    ("samsung", &["pentax"]),
    ("sanyo", &["olympus", "kodak", "nikon"]),
    ("sigma", &[]),
    ("sony", &["minolta", "konica", "hasselblad", "ericsson"]),
    ("xiaomi", &[]),
];

/// Beginnings of `Model` that belong to one maker.
const MODELS: &[(&str, &str)] = &[
    ("Canon ", "canon"),
    ("DMC-", "panasonic"),
    ("DSC-", "sony"),
    ("FinePix", "fujifilm"),
    ("GALAXY", "samsung"),
    ("ILCE-", "sony"),
    ("NIKON ", "nikon"),
    ("PENTAX ", "pentax"),
    ("Pixel ", "google"),
    ("SM-", "samsung"),
    ("iPad", "apple"),
    ("iPhone", "apple"),
];

/// Entries that EXIF asks of every photo of a camera (DC-008, table 22 and 4.6.5), and those without which no exposure happens.
const USUAL: [&str; 7] = [
    "exif:ExifVersion",
    "exif:ComponentsConfiguration",
    "exif:ColorSpace",
    "exif:PixelXDimension",
    "exif:ExposureTime",
    "exif:FNumber",
    "exif:PhotographicSensitivity",
];

/// A latitude beyond the poles, or a longitude beyond half a turn.
pub(super) fn position(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    let Some(position) = metadata.position else { return };
    let sides = [("exif:GPSLatitude", position.latitude_deg, 90.0), ("exif:GPSLongitude", position.longitude_deg, 180.0)];
    for (key, degrees, most) in sides {
        if let Some(statement) = first(metadata, key).filter(|_| degrees.abs() > most) {
            let limit = Said { place: String::new(), value: format!("{most:.0}°"), offset_bytes: 0, sensitivity: None };
            let stated = Said { sensitivity: Some(Sensitivity::Position), ..Said::of(statement) };
            found.push(Contradiction::new(Kind::Position, stated, limit));
        }
    }
}

/// Make, model, maker's note, lens and software, pair by pair.
pub(super) fn names(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    let mut odd = |one: &Statement, other: &Statement| found.push(Contradiction::between(Kind::Camera, one, other));
    let (make, model) = (first(metadata, "exif:Make"), first(metadata, "exif:Model"));
    if let (Some(make), Some(note)) = (make, first(metadata, "exif:MakerNote")) {
        let maker = note.value.split_once(", ").map_or("", |(maker, _)| maker);
        if differ(&make.value, maker) {
            odd(make, note);
        }
    }
    let Some(model) = model else { return };
    if let Some(make) = make
        && let Some((_, maker)) = MODELS.iter().find(|(beginning, _)| model.value.starts_with(beginning))
        && differ(&make.value, maker)
    {
        odd(make, model);
    }
    // Telephones of Apple name themselves in three places.
    if model.value.starts_with("iPhone") {
        if let Some(host) = first(metadata, "exif:HostComputer").filter(|host| host.value.starts_with("iPhone"))
            && host.value != model.value
        {
            odd(model, host);
        }
        if let Some(lens) = first(metadata, "exif:LensModel").filter(|lens| lens.value.starts_with("iPhone"))
            && !lens.value.starts_with(&format!("{} ", model.value))
        {
            odd(model, lens);
        }
    }
    // The firmware of these makers begins with, or names, the model.
    if let Some(software) = first(metadata, "exif:Software") {
        let words = software.value.as_str();
        let galaxy = model.value.strip_prefix("SM-").filter(|_| is_galaxy_firmware(words));
        let fuji = words.strip_prefix("Digital Camera ").map(|_| model.value.as_str());
        let other = galaxy.is_some_and(|model| !words.starts_with(model)) || fuji.is_some_and(|model| !words.contains(model));
        if other {
            odd(model, software);
        }
    }
}

/// `G991BXXU5CVDD`: letters and digits of the model, of the region, of the build.
fn is_galaxy_firmware(words: &str) -> bool {
    let head = words.as_bytes();
    let shape = |range: std::ops::Range<usize>, fits: fn(&u8) -> bool| head.get(range).is_some_and(|part| part.iter().all(fits));
    (12..=15).contains(&words.len())
        && shape(0..1, u8::is_ascii_uppercase)
        && shape(1..4, u8::is_ascii_digit)
        && head.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// Whether both are known makers that share nothing.
fn differ(make: &str, maker: &str) -> bool {
    let find = |words: &str| {
        let words = words.to_lowercase();
        MAKERS.iter().filter(move |(name, _)| words.contains(name))
    };
    let shares = |(name, kin): &(&str, &[&str])| {
        let other = maker.to_lowercase();
        other.contains(name) || kin.iter().any(|kin| other.contains(kin))
    };
    find(make).next().is_some() && find(maker).next().is_some() && !find(make).any(shares)
}

/// A camera that names itself and writes nothing else of what cameras write. Photos whose EXIF was removed name no camera.
pub(super) fn sparse(metadata: &Metadata, found: &mut Vec<Contradiction>) {
    let Some(make) = first(metadata, "exif:Make").or_else(|| first(metadata, "exif:Model")) else { return };
    if USUAL.iter().all(|key| first(metadata, key).is_none()) && first(metadata, "exif:MakerNote").is_none() {
        let missing = USUAL.map(|key| key.trim_start_matches("exif:")).join(", ");
        let missing = Said { place: String::new(), value: missing, offset_bytes: 0, sensitivity: None };
        found.push(Contradiction::new(Kind::Sparse, Said::of(make), missing));
    }
}
