//! Who signed a manifest, and which list the signer is on.

use c2pa::Manifest;
use c2pa::crypto::cose::CertificateTrustPolicy;
use telltale_report::credentials::{ManifestStatus, Signer, StatusKind, TimeSource, Trust};

use crate::chain::bounded;
use crate::lists::{List, PURPOSES, Role};

/// Certificates in a chain that are looked at; chains in use have two to four.
const MAX_CERTIFICATES: usize = 16;

/// One policy for each list of signers, with the list's name.
pub(crate) fn policies(lists: &[List]) -> Result<Vec<(&'static str, CertificateTrustPolicy)>, String> {
    let mut policies = Vec::new();
    for list in lists {
        let mut policy = CertificateTrustPolicy::new();
        policy.add_default_valid_ekus();
        policy.add_valid_ekus(PURPOSES.as_bytes());
        let added = match list.role {
            Role::Signers => policy.add_trust_anchors(list.pem.as_bytes()),
            Role::SignersThemselves => policy.add_end_entity_credentials(list.pem.as_bytes()),
            Role::TimeStamps => continue,
        };
        added.map_err(|e| format!("{}: {e}", list.name))?;
        policies.push((list.name, policy));
    }
    Ok(policies)
}

/// The signer of `manifest`; `statuses` are those about this manifest and its signature.
pub(crate) fn read(
    manifest: &Manifest,
    statuses: &[&ManifestStatus],
    policies: &[(&'static str, CertificateTrustPolicy)],
) -> Option<Signer> {
    let info = manifest.signature_info()?;
    let says = |code: &str, kind| statuses.iter().any(|s| s.kind == kind && s.code == code);
    let list = list_of(info.cert_chain(), policies);
    let trust = if says("signingCredential.ocsp.revoked", StatusKind::Failure) {
        Trust::Revoked
    } else if says("signingCredential.expired", StatusKind::Failure)
        || says("claimSignature.outsideValidity", StatusKind::Failure)
    {
        Trust::Expired
    } else if list.is_some() && !says("signingCredential.untrusted", StatusKind::Failure) {
        Trust::Listed
    } else {
        Trust::Unlisted
    };
    let time_source = match &info.time {
        None => TimeSource::None,
        Some(_) if says("timeStamp.trusted", StatusKind::Success) => TimeSource::Listed,
        Some(_) => TimeSource::Unlisted,
    };
    let words = |value: &Option<String>| value.as_deref().map(bounded).filter(|v| !v.is_empty());
    Some(Signer {
        organization: words(&info.issuer),
        common_name: words(&info.common_name),
        algorithm: info.alg.map(|alg| alg.to_string()),
        time: words(&info.time),
        time_source,
        trust,
        list: list.map(Into::into),
    })
}

/// The first list that a chain of certificates leads to.
fn list_of(chain_pem: &str, policies: &[(&'static str, CertificateTrustPolicy)]) -> Option<&'static str> {
    let chain = certificates(chain_pem);
    let (own, rest) = chain.split_first()?;
    policies.iter().find(|(_, policy)| policy.check_certificate_trust(rest, own, None).is_ok()).map(|(name, _)| *name)
}

/// The certificates of a PEM text in binary form.
pub(crate) fn certificates(pem: &str) -> Vec<Vec<u8>> {
    let blocks = pem.split("-----BEGIN CERTIFICATE-----").skip(1).take(MAX_CERTIFICATES);
    let base64 = blocks.filter_map(|block| block.split("-----END CERTIFICATE-----").next());
    base64.filter_map(|text| decode(text.as_bytes())).collect()
}

fn decode(text: &[u8]) -> Option<Vec<u8>> {
    use base64::Engine as _;
    let text: Vec<u8> = text.iter().copied().filter(|c| !c.is_ascii_whitespace()).collect();
    base64::engine::general_purpose::STANDARD.decode(text).ok()
}
