//! Which statements a reader may not want to pass on.
//!
//! Judged by the name of the property, whatever standard it belongs to, because converters copy properties from one to the other
//! under the same name (a PNG text `exif:GPSLatitude`). A path on somebody's disk is recognised by its form.

use telltale_report::Sensitivity;

/// Names of properties in lower case, without prefix, hyphens, blanks and underscores.
const NAMES: &[(&str, Sensitivity)] = &[
    ("aboutcvtermname", Sensitivity::Name),
    ("aipromptwritername", Sensitivity::Name),
    ("aiwritername", Sensitivity::Name),
    ("artist", Sensitivity::Name),
    ("author", Sensitivity::Name),
    ("authors", Sensitivity::Name),
    ("byline", Sensitivity::Name),
    ("cameraownername", Sensitivity::Name),
    ("captionwriter", Sensitivity::Name),
    ("contributor", Sensitivity::Name),
    ("copyright", Sensitivity::Name),
    ("copyrightnotice", Sensitivity::Name),
    ("copyrightownername", Sensitivity::Name),
    ("creator", Sensitivity::Name),
    ("credit", Sensitivity::Name),
    ("hostcomputer", Sensitivity::Name),
    ("imagecreatorname", Sensitivity::Name),
    ("imageeditor", Sensitivity::Name),
    ("licensorname", Sensitivity::Name),
    ("owner", Sensitivity::Name),
    ("ownername", Sensitivity::Name),
    ("personinimage", Sensitivity::Name),
    ("personname", Sensitivity::Name),
    ("photographer", Sensitivity::Name),
    ("rights", Sensitivity::Name),
    ("usageterms", Sensitivity::Name),
    ("writereditor", Sensitivity::Name),
    ("xpauthor", Sensitivity::Name),
    ("bodyserialnumber", Sensitivity::SerialNumber),
    ("cameraserialnumber", Sensitivity::SerialNumber),
    ("imageuniqueid", Sensitivity::DocumentId),
    ("internalserialnumber", Sensitivity::SerialNumber),
    ("lensserialnumber", Sensitivity::SerialNumber),
    ("serialnumber", Sensitivity::SerialNumber),
    ("documentid", Sensitivity::DocumentId),
    ("instanceid", Sensitivity::DocumentId),
    ("originaldocumentid", Sensitivity::DocumentId),
    ("versionid", Sensitivity::DocumentId),
    ("uniquedocumentid", Sensitivity::DocumentId),
    ("documentancestors", Sensitivity::DocumentId),
    ("rawfilename", Sensitivity::Path),
    ("filepath", Sensitivity::Path),
    ("city", Sensitivity::Position),
    ("contentlocationcode", Sensitivity::Position),
    ("contentlocationname", Sensitivity::Position),
    ("country", Sensitivity::Position),
    ("countrycode", Sensitivity::Position),
    ("countryname", Sensitivity::Position),
    ("countryprimarylocationcode", Sensitivity::Position),
    ("countryprimarylocationname", Sensitivity::Position),
    ("location", Sensitivity::Position),
    ("locationname", Sensitivity::Position),
    ("provincestate", Sensitivity::Position),
    ("state", Sensitivity::Position),
    ("sublocation", Sensitivity::Position),
    ("worldregion", Sensitivity::Position),
    ("contact", Sensitivity::Contact),
    ("baseurl", Sensitivity::Contact),
    ("webstatement", Sensitivity::Contact),
];

/// Beginnings of names that are sensitive whatever follows.
const BEGINNINGS: &[(&str, Sensitivity)] = &[
    ("ciadr", Sensitivity::Contact),
    ("ciemail", Sensitivity::Contact),
    ("citel", Sensitivity::Contact),
    ("ciurl", Sensitivity::Contact),
    ("licensorcity", Sensitivity::Contact),
    ("licensoremail", Sensitivity::Contact),
    ("licensorextendedaddress", Sensitivity::Contact),
    ("licensorstreetaddress", Sensitivity::Contact),
    ("licensortelephone", Sensitivity::Contact),
    ("licensorurl", Sensitivity::Contact),
    ("gps", Sensitivity::Position),
    ("geo", Sensitivity::Position),
    ("latitude", Sensitivity::Position),
    ("longitude", Sensitivity::Position),
];

/// Names of EXIF's GPS directory that tell no place.
const NO_PLACE: &[&str] =
    &["gpsversionid", "gpstimestamp", "gpsdatestamp", "gpsdatetime", "gpsmapdatum", "gpsdirectory", "gpsinfoifdpointer"];

/// Why a statement is sensitive, if it is. `key` is a path: the name behind its last `/` and `:` counts, and the lists and
/// structures that hold it count where they are sensitive as a whole (a thumbnail, a place).
pub(super) fn sensitivity(key: &str, value: &str) -> Option<Sensitivity> {
    // Who wrote a colour profile is not who took the photo.
    if key.starts_with("icc:") {
        return None;
    }
    if matches!(key, "iptc:Source" | "photoshop:Source") {
        return Some(Sensitivity::Name);
    }
    key.rsplit('/').find_map(|step| of_name(&plain(step))).or_else(|| of_value(value))
}

fn of_name(name: &str) -> Option<Sensitivity> {
    if NO_PLACE.contains(&name) {
        return None;
    }
    if name == "thumbnails" || name.starts_with("thumbnaildata") {
        return Some(Sensitivity::Thumbnail);
    }
    let exact = NAMES.iter().find(|(known, _)| *known == name);
    exact.or_else(|| BEGINNINGS.iter().find(|(beginning, _)| name.starts_with(beginning))).map(|(_, kind)| *kind)
}

/// `exif:GPS Latitude[1]` → `gpslatitude`.
fn plain(step: &str) -> String {
    let name = step.rsplit(':').next().unwrap_or_default();
    let name = name.split('[').next().unwrap_or_default();
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What shows by its form alone, under whatever name it stands.
fn of_value(value: &str) -> Option<Sensitivity> {
    let begins = |word: &str| value.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    if is_path(value) {
        return Some(Sensitivity::Path);
    }
    if ["xmp.iid:", "xmp.did:", "uuid:", "adobe:docid:"].iter().any(|word| begins(word)) {
        return Some(Sensitivity::DocumentId);
    }
    (begins("copyright") || value.starts_with(['©', 'Ⓒ'])).then_some(Sensitivity::Name)
}

/// A folder of a person: `/Users/…`, `C:\Users\…`, `/home/…`, a `file:` address.
fn is_path(value: &str) -> bool {
    let value = value.get(..value.len().min(4_096)).unwrap_or(value).to_lowercase();
    ["/users/", "\\users\\", "/home/", "file://", "\\documents and settings\\"].iter().any(|part| value.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sensitive_names_are_known_in_every_standard() {
        let expect = |key: &str, kind| assert_eq!(sensitivity(key, "x"), kind, "{key}");
        expect("exif:GPSLatitude", Some(Sensitivity::Position));
        expect("png:exif:GPSLatitude", Some(Sensitivity::Position));
        expect("exif:GPSTimeStamp", None);
        expect("exif:BodySerialNumber", Some(Sensitivity::SerialNumber));
        expect("aux:SerialNumber", Some(Sensitivity::SerialNumber));
        expect("iptc:By-line", Some(Sensitivity::Name));
        expect("dc:creator[1]", Some(Sensitivity::Name));
        expect("xmp:CreatorTool", None);
        expect("Iptc4xmpCore:CreatorContactInfo/Iptc4xmpCore:CiEmailWork", Some(Sensitivity::Contact));
        expect("Iptc4xmpExt:LocationShown[1]/Iptc4xmpExt:City", Some(Sensitivity::Position));
        expect("xmp:Thumbnails[1]/xmpGImg:image", Some(Sensitivity::Thumbnail));
        expect("xmpMM:DerivedFrom/stRef:documentID", Some(Sensitivity::DocumentId));
        expect("exif:Model", None);
    }

    #[test]
    fn folders_of_a_person_are_known_by_their_form() {
        assert_eq!(sensitivity("png:Source", r"C:\Users\Ada\Pictures\a.jpg"), Some(Sensitivity::Path));
        assert_eq!(sensitivity("png:Source", "a/b.jpg"), None);
    }

    #[test]
    fn names_and_identifiers_are_known_by_their_form() {
        assert_eq!(sensitivity("exif:UserComment", "Copyright 2008 A. Person"), Some(Sensitivity::Name));
        assert_eq!(sensitivity("own:Thing", "xmp.did:0123"), Some(Sensitivity::DocumentId));
        assert_eq!(sensitivity("icc:ProfileCopyright", "Copyright A. Maker"), None);
        assert_eq!(sensitivity("iptc:Source", "A. Person"), Some(Sensitivity::Name));
        assert_eq!(sensitivity("Geotate:GeotatePOI[1]", "A Place|38.8|-77.0"), Some(Sensitivity::Position));
    }
}
