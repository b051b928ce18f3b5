//! From the reader's view of a manifest store to ours: the chain in reading order, bounded.

use std::collections::BTreeMap;

use c2pa::crypto::cose::CertificateTrustPolicy;
use c2pa::validation_results::ValidationState;
use c2pa::validation_status::ValidationStatus;
use c2pa::{Reader, Relationship};
use serde_json::Value;
use telltale_report::Credentials;
use telltale_report::credentials::{Action, Ingredient, Manifest, ManifestStatus, StatusKind, Thumbnail, Trust, Validity};

use crate::{identity, signer};

/// Manifests that are kept; a picture with a long history has about ten.
const MAX_MANIFESTS: usize = 64;
/// Actions, ingredients and assertions that are kept of one manifest.
const MAX_ENTRIES: usize = 200;
/// Status codes that are kept.
const MAX_STATUSES: usize = 2_000;
/// Longest text, in bytes.
const MAX_TEXT: usize = 400;
/// Thumbnails that are kept, bytes of each, and bytes of all.
const MAX_THUMBNAILS: usize = 32;
const MAX_THUMBNAIL_BYTES: usize = 1 << 20;
const MAX_THUMBNAILS_BYTES: usize = 4 << 20;
/// Kinds of pictures that every browser shows.
const THUMBNAIL_FORMATS: [&str; 3] = ["image/jpeg", "image/png", "image/webp"];

/// Everything that `reader` holds.
pub(crate) fn read(reader: &Reader, policies: &[(&'static str, CertificateTrustPolicy)]) -> Credentials {
    let mut left_out = LeftOut::default();
    let order = order(reader, &mut left_out);
    let index: BTreeMap<&str, u32> = order.iter().zip(0..).map(|(label, i)| (*label, i)).collect();
    let (statuses, of_identities) = statuses(reader, &index, &mut left_out);
    let mut credentials = Credentials { statuses, ..Credentials::default() };
    for (label, i) in order.iter().zip(0..) {
        let Some(source) = reader.get_manifest(label) else { continue };
        let about = |statuses: &[ManifestStatus]| -> Vec<ManifestStatus> {
            statuses.iter().filter(|s| s.manifest == Some(i)).cloned().collect()
        };
        let (own, identities) = (about(&credentials.statuses), about(&of_identities));
        let mut manifest = manifest(source, label, &index, &mut left_out, &mut credentials.thumbnails);
        manifest.signer = signer::read(source, &own.iter().collect::<Vec<_>>(), policies);
        manifest.identities = identity::read(source, &identities.iter().collect::<Vec<_>>());
        credentials.manifests.push(manifest);
    }
    credentials.state = state(reader.validation_state(), &credentials, &of_identities);
    credentials.statuses.extend(of_identities);
    credentials.remote_url = reader.remote_url().map(bounded);
    credentials.n_left_out = left_out.0;
    credentials
}

/// Words out of the file: cut at a letter's end, without control characters.
pub(crate) fn bounded(text: &str) -> String {
    let end = text.floor_char_boundary(MAX_TEXT);
    text.get(..end)
        .unwrap_or_default()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect::<String>()
        .trim()
        .to_owned()
}

/// Counts what does not fit in.
#[derive(Default)]
struct LeftOut(u32);

impl LeftOut {
    /// The first `limit` of `items`; the others are counted.
    fn take<'a, T>(&mut self, items: &'a [T], limit: usize) -> &'a [T] {
        let kept = items.get(..limit).unwrap_or(items);
        self.0 = self.0.saturating_add(u32::try_from(items.len() - kept.len()).unwrap_or(u32::MAX));
        kept
    }
}

/// Labels of manifests: the active one, what it names, what those name, then whatever nothing names.
fn order<'a>(reader: &'a Reader, left_out: &mut LeftOut) -> Vec<&'a str> {
    let mut order: Vec<&str> = reader.active_label().filter(|label| reader.get_manifest(label).is_some()).into_iter().collect();
    let mut next = 0;
    while let Some(manifest) = order.get(next).and_then(|label| reader.get_manifest(label)) {
        for label in manifest.ingredients().iter().filter_map(c2pa::Ingredient::active_manifest) {
            if reader.get_manifest(label).is_some() && !order.contains(&label) {
                order.push(label);
            }
        }
        next += 1;
        if MAX_MANIFESTS < order.len() {
            break;
        }
    }
    let mut unnamed: Vec<&str> = reader.manifests().keys().map(String::as_str).filter(|label| !order.contains(label)).collect();
    unnamed.sort_unstable();
    order.extend(unnamed);
    left_out.take(&order, MAX_MANIFESTS).to_vec()
}

fn manifest(
    source: &c2pa::Manifest,
    label: &str,
    index: &BTreeMap<&str, u32>,
    left_out: &mut LeftOut,
    thumbnails: &mut Vec<Thumbnail>,
) -> Manifest {
    let thumbnail = source.thumbnail().and_then(|(format, bytes)| keep(format, &bytes, left_out, thumbnails));
    let ingredients = left_out.take(source.ingredients(), MAX_ENTRIES);
    let ingredients = ingredients.iter().map(|source| ingredient(source, index, left_out, thumbnails)).collect();
    let mut assertions: Vec<String> = source.assertion_references().map(|uri| last_part(&uri.url())).collect();
    assertions.truncate(MAX_ENTRIES);
    Manifest {
        label: bounded(label),
        title: source.title().map(bounded),
        format: source.format().map(bounded),
        generators: generators(source),
        signer: None,
        actions: actions(source, left_out),
        ingredients,
        assertions,
        identities: Vec::new(),
        thumbnail,
    }
}

fn generators(source: &c2pa::Manifest) -> Vec<String> {
    let infos = source.claim_generator_info.iter().flatten().take(8);
    let mut names: Vec<String> = infos
        .map(|info| match &info.version {
            Some(version) => bounded(&format!("{} {version}", info.name)),
            None => bounded(&info.name),
        })
        .collect();
    if names.is_empty() {
        names.extend(source.claim_generator().map(bounded).filter(|name| !name.is_empty()));
    }
    names
}

fn ingredient(
    source: &c2pa::Ingredient,
    index: &BTreeMap<&str, u32>,
    left_out: &mut LeftOut,
    thumbnails: &mut Vec<Thumbnail>,
) -> Ingredient {
    let relationship = match source.relationship() {
        Relationship::ParentOf => "parentOf",
        Relationship::ComponentOf => "componentOf",
        Relationship::InputTo => "inputTo",
    };
    let of_results = source.validation_results().and_then(|r| r.active_manifest()).map(|codes| codes.failure());
    let failures = of_results.map(Vec::as_slice).or_else(|| source.validation_status()).unwrap_or_default();
    let failures = failures.iter().filter(|s| !c2pa::validation_results::validation_codes::is_success(s.code()));
    let thumbnail = source.thumbnail().and_then(|(format, bytes)| keep(format, &bytes, left_out, thumbnails));
    Ingredient {
        title: source.title().map(bounded),
        format: source.format().map(bounded),
        relationship: relationship.into(),
        manifest: source.active_manifest().and_then(|label| index.get(label).copied()),
        failures: failures.map(|s| bounded(s.code())).take(MAX_ENTRIES).collect(),
        thumbnail,
    }
}

/// Keeps a thumbnail where there is room; its index.
fn keep(format: &str, bytes: &[u8], left_out: &mut LeftOut, thumbnails: &mut Vec<Thumbnail>) -> Option<u32> {
    if !THUMBNAIL_FORMATS.contains(&format) || bytes.is_empty() {
        return None;
    }
    let n_bytes: usize = thumbnails.iter().map(|t| t.bytes.len()).sum();
    let has_room = thumbnails.len() < MAX_THUMBNAILS && n_bytes + bytes.len() <= MAX_THUMBNAILS_BYTES;
    if MAX_THUMBNAIL_BYTES < bytes.len() || !has_room {
        left_out.0 = left_out.0.saturating_add(1);
        return None;
    }
    thumbnails.push(Thumbnail { format: format.into(), bytes: bytes.to_vec() });
    u32::try_from(thumbnails.len() - 1).ok()
}

/// Actions, and source types that other assertions state.
fn actions(source: &c2pa::Manifest, left_out: &mut LeftOut) -> Vec<Action> {
    let mut actions = Vec::new();
    for assertion in source.assertions() {
        let Ok(value) = assertion.value() else { continue };
        if assertion.label().starts_with("c2pa.actions") {
            let agents = value["softwareAgents"].as_array().map(Vec::as_slice).unwrap_or_default();
            let entries = value["actions"].as_array().map(Vec::as_slice).unwrap_or_default();
            actions.extend(entries.iter().map(|entry| action(entry, agents)));
        } else if let Some(stated) = metadata_source_type(value) {
            actions.push(Action { name: bounded(assertion.label()), source_type: Some(stated), ..Action::default() });
        }
    }
    left_out.take(&actions, MAX_ENTRIES).to_vec()
}

fn action(entry: &Value, agents: &[Value]) -> Action {
    let words = |value: &Value| value.as_str().map(bounded).filter(|v| !v.is_empty());
    let by_index = entry["softwareAgentIndex"].as_u64().and_then(|i| agents.get(usize::try_from(i).ok()?));
    let agent = entry.get("softwareAgent").or(by_index).unwrap_or(&Value::Null);
    let software = words(agent).or_else(|| {
        let name = words(&agent["name"])?;
        Some(words(&agent["version"]).map_or_else(|| name.clone(), |version| format!("{name} {version}")))
    });
    Action {
        name: words(&entry["action"]).unwrap_or_default(),
        source_type: words(&entry["digitalSourceType"]).map(|address| last_part(&address)),
        software,
        when: words(&entry["when"]),
    }
}

/// The IPTC's source type in an assertion of metadata.
fn metadata_source_type(value: &Value) -> Option<String> {
    let entries = value.as_object()?.iter().take(MAX_ENTRIES);
    let mut stated = entries.filter(|(key, _)| key.to_ascii_lowercase().ends_with("digitalsourcetype"));
    stated.find_map(|(_, value)| value.as_str()).map(last_part)
}

/// What stands behind the last separator of an address.
fn last_part(address: &str) -> String {
    bounded(address.rsplit(['/', '#', ':']).next().unwrap_or_default())
}

/// Status codes about manifests, and those about identity assertions.
fn statuses(reader: &Reader, index: &BTreeMap<&str, u32>, left_out: &mut LeftOut) -> (Vec<ManifestStatus>, Vec<ManifestStatus>) {
    let Some(results) = reader.validation_results() else { return Default::default() };
    let named = |address: Option<&str>| {
        let address = address?;
        // A label may be the beginning of another one.
        index.iter().filter(|(label, _)| address.contains(**label)).max_by_key(|(label, _)| label.len()).map(|(_, i)| *i)
    };
    let mut all = Vec::new();
    let mut add = |status: &ValidationStatus, kind, otherwise: Option<u32>| {
        let is_identity = status.code().starts_with("cawg.") || status.url().is_some_and(|url| url.contains("cawg.identity"));
        let read = ManifestStatus {
            code: bounded(status.code()),
            kind,
            manifest: named(status.url()).or(otherwise),
            explanation: status.explanation().map(bounded),
        };
        all.push((is_identity, read));
    };
    let kinds = [StatusKind::Failure, StatusKind::Informational, StatusKind::Success];
    let of = |codes: &c2pa::validation_results::StatusCodes, kind| match kind {
        StatusKind::Failure => codes.failure().clone(),
        StatusKind::Informational => codes.informational().clone(),
        StatusKind::Success => codes.success().clone(),
    };
    for kind in kinds {
        if let Some(codes) = results.active_manifest() {
            of(codes, kind).iter().for_each(|status| add(status, kind, Some(0)));
        }
        for delta in results.ingredient_deltas().into_iter().flatten() {
            of(delta.validation_deltas(), kind).iter().for_each(|status| add(status, kind, None));
        }
    }
    let all = left_out.take(&all, MAX_STATUSES);
    let part = |wanted: bool| all.iter().filter(|(is, _)| *is == wanted).map(|(_, status)| status.clone()).collect();
    (part(false), part(true))
}

/// The reader's state, with two answers of our own: about the newest signer, and that a name beside the signer's which cannot be
/// checked offline takes nothing from the signature.
fn state(found: ValidationState, credentials: &Credentials, of_identities: &[ManifestStatus]) -> Validity {
    let says = |code: &str| {
        credentials.statuses.iter().any(|s| s.code == code && s.manifest == Some(0) && s.kind == StatusKind::Success)
    };
    let fails = |s: &&ManifestStatus| s.kind == StatusKind::Failure;
    let fits = credentials.statuses.iter().filter(fails).all(|s| s.code == "signingCredential.untrusted")
        && of_identities.iter().any(|s| fails(&s))
        && says("claimSignature.validated")
        && says("claimSignature.insideValidity");
    let is_listed = credentials.active().and_then(|m| m.signer.as_ref()).is_some_and(|s| s.trust == Trust::Listed);
    match found {
        ValidationState::Invalid if !fits => Validity::Invalid,
        ValidationState::Valid => Validity::Valid,
        _ if is_listed => Validity::Trusted,
        _ => Validity::Valid,
    }
}
