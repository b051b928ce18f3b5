//! Files signed in the test and read back: whole, changed, cut, and by signers on lists and on none.

use telltale_report::Credentials;
use telltale_report::credentials::{StatusKind, TimeSource, Trust, Validity};
use telltale_scenes as scenes;

use crate::lists::{BUNDLED, Role};
use crate::samples::{self, Signatory};
use crate::{Inspector, signer};

fn picture() -> Vec<u8> {
    scenes::encode_jpeg(&scenes::render(1, 96, 64), 85, scenes::Sampling::Halved)
}

fn signatory() -> Signatory {
    Signatory::new("signer of this test").unwrap()
}

fn read(bytes: &[u8]) -> Credentials {
    Inspector::bundled().unwrap().read(bytes, "jpeg").expect("credentials")
}

fn failures(credentials: &Credentials) -> Vec<&str> {
    credentials.failures(0).map(|s| s.code.as_str()).collect()
}

#[test]
fn a_file_without_a_manifest_has_no_credentials() {
    let inspector = Inspector::bundled().unwrap();
    let scene = scenes::render(2, 64, 48);
    assert_eq!(inspector.read(&picture(), "jpeg"), None);
    assert_eq!(inspector.read(&scenes::encode_png(&scene), "png"), None);
    for format in ["jpeg", "png", "webp", "gif", "tiff", "bmp", "heic", "avif", "svg", "nonsense"] {
        let found = inspector.read(b"BM no picture of any kind", format);
        assert!(found.is_none_or(|c| c.manifests.is_empty()), "{format}");
    }
}

#[test]
fn a_signed_picture_is_whole_and_its_signer_is_on_no_list() {
    let signed = signatory().sign(&picture(), "image/jpeg", samples::captured(), None).unwrap();
    let credentials = read(&signed);
    assert_eq!(credentials.state, Validity::Valid, "{:?}", credentials.statuses);
    assert_eq!(failures(&credentials), ["signingCredential.untrusted"]);
    let manifest = credentials.active().unwrap();
    assert_eq!(manifest.title.as_deref(), Some("sample"));
    assert!(manifest.generators.iter().any(|g| g.contains("Telltale's tests")), "{:?}", manifest.generators);
    let signer = manifest.signer.as_ref().unwrap();
    assert_eq!((signer.trust, signer.time_source, signer.list.as_deref()), (Trust::Unlisted, TimeSource::None, None));
    assert_eq!(signer.common_name.as_deref(), Some("signer of this test"));
    let action = manifest.actions.iter().find(|a| a.name == "c2pa.created").unwrap();
    assert_eq!(action.source_type.as_deref(), Some("digitalCapture"));
    assert_eq!((action.software.as_deref(), action.when.as_deref()), (Some("Maker 1"), Some("2026-01-02T03:04:05Z")));
    assert!(manifest.assertions.iter().any(|a| a.starts_with("c2pa.hash.data")), "{:?}", manifest.assertions);
    assert_eq!(credentials.trust_lists.len(), BUNDLED.len());
}

#[test]
fn every_format_that_can_be_signed_is_read() {
    let signatory = signatory();
    let scene = scenes::render(3, 64, 48);
    for (bytes, mime, name) in [(picture(), "image/jpeg", "jpeg"), (scenes::encode_png(&scene), "image/png", "png")] {
        let signed = signatory.sign(&bytes, mime, samples::captured(), None).unwrap();
        let inspector = Inspector::bundled().unwrap();
        assert_eq!(inspector.read(&signed, name).map(|c| c.state), Some(Validity::Valid), "{name}");
    }
}

#[test]
fn a_signer_is_looked_up_in_each_list_for_what_the_list_is_for() {
    let signatory = signatory();
    let signed = signatory.sign(&picture(), "image/jpeg", samples::captured(), None).unwrap();
    let trust = |role| {
        let inspector = Inspector::with_lists(&[signatory.list(role).unwrap()]).unwrap();
        let credentials = inspector.read(&signed, "jpeg").unwrap();
        let signer = credentials.active().unwrap().signer.clone().unwrap();
        (credentials.state, signer.trust, signer.list)
    };
    let listed = (Validity::Trusted, Trust::Listed, Some("list of this test".to_owned()));
    assert_eq!(trust(Role::Signers), listed);
    assert_eq!(trust(Role::SignersThemselves), listed);
    // An authority for time stamps does not vouch for pictures.
    assert_eq!(trust(Role::TimeStamps), (Validity::Valid, Trust::Unlisted, None));
}

#[test]
fn a_changed_picture_does_not_fit_whoever_signed() {
    let signatory = signatory();
    let mut signed = signatory.sign(&picture(), "image/jpeg", samples::captured(), None).unwrap();
    let at = signed.len() - 20;
    signed[at] ^= 1;
    let credentials = read(&signed);
    assert_eq!(credentials.state, Validity::Invalid);
    assert!(failures(&credentials).contains(&"assertion.dataHash.mismatch"), "{:?}", failures(&credentials));
    let on_list = Inspector::with_lists(&[signatory.list(Role::Signers).unwrap()]).unwrap();
    assert_eq!(on_list.read(&signed, "jpeg").map(|c| c.state), Some(Validity::Invalid));
}

#[test]
fn a_changed_statement_does_not_fit() {
    let mut signed = signatory().sign(&picture(), "image/jpeg", samples::generated(), None).unwrap();
    let word = b"trainedAlgorithmicMedia";
    let at = signed.windows(word.len()).position(|w| w == word).unwrap();
    signed[at..at + 7].copy_from_slice(b"untrain");
    let credentials = read(&signed);
    assert!(failures(&credentials).contains(&"assertion.hashedURI.mismatch"), "{:?}", credentials.statuses);
}

#[test]
fn the_chain_goes_back_to_the_earlier_picture() {
    let signatory = signatory();
    let first = signatory.sign(&picture(), "image/jpeg", samples::generated(), None).unwrap();
    let second = signatory.sign(&picture(), "image/jpeg", samples::edited(), Some(&first)).unwrap();
    let credentials = read(&second);
    assert_eq!(credentials.manifests.len(), 2, "{credentials:?}");
    let ingredient = &credentials.active().unwrap().ingredients[0];
    assert_eq!((ingredient.relationship.as_str(), ingredient.manifest), ("parentOf", Some(1)));
    let earlier = &credentials.manifests[1];
    assert!(earlier.actions.iter().any(|a| a.source_type.as_deref() == Some("trainedAlgorithmicMedia")));
    assert!(earlier.signer.is_some());
    assert_eq!(credentials.state, Validity::Valid, "{:?}", credentials.statuses);
}

#[test]
fn a_manifest_elsewhere_is_named() {
    let address = "https://example.com/sample.c2pa";
    let signed = signatory().sign_elsewhere(&picture(), "image/jpeg", address).unwrap();
    let credentials = read(&signed);
    assert_eq!((credentials.state, credentials.remote_url.as_deref()), (Validity::Unread, Some(address)));
    assert!(credentials.manifests.is_empty());
}

#[test]
fn every_bundled_list_holds_what_its_name_says() {
    let expected = [30, 20, 27, 22];
    for (list, n) in BUNDLED.iter().zip(expected) {
        assert_eq!(list.facts().n_certificates, n, "{}", list.name);
        assert_eq!(signer::certificates(list.pem).len(), usize::try_from(n).unwrap().min(16));
        assert!(list.date.len() == 10 && list.date.starts_with("20"), "{}", list.date);
    }
    assert!(Inspector::bundled().is_ok());
}

#[test]
fn no_prefix_and_no_flipped_byte_breaks_anything() {
    let small = scenes::encode_jpeg(&scenes::render(4, 16, 16), 30, scenes::Sampling::Halved);
    let signed = signatory().sign(&small, "image/jpeg", samples::captured(), None).unwrap();
    let inspector = Inspector::with_lists(&[signatory().list(Role::Signers).unwrap()]).unwrap();
    let check = |bytes: &[u8]| {
        if let Some(credentials) = inspector.read(bytes, "jpeg") {
            assert!(credentials.manifests.is_empty() || credentials.statuses.iter().any(|s| s.kind != StatusKind::Success));
        }
    };
    let step = signed.len() / 300 + 1;
    (0..signed.len()).step_by(step).for_each(|len| check(&signed[..len]));
    let mut flipped = signed.clone();
    for i in (0..signed.len()).step_by(step) {
        for mask in [0x01, 0xff] {
            flipped[i] ^= mask;
            check(&flipped);
            flipped[i] ^= mask;
        }
    }
}
