//! Names that persons and organisations put to a manifest beside its signer (CAWG identity assertions).
//!
//! With a certificate (`cawg.x509.cose`) the name is that of the certificate, and its signature is checked here. An aggregator of accounts
//! (`cawg.identity_claims_aggregation`) vouches for account names with a key that is kept on the web, so that what it says is
//! shown as stated and nothing more.

use c2pa::Manifest;
use serde_json::Value;
use telltale_report::credentials::{Identity, ManifestStatus, StatusKind};

use crate::chain::bounded;

/// Identities that are kept of one manifest.
const MAX_IDENTITIES: usize = 16;
const LABEL: &str = "cawg.identity";

/// The identities of `manifest`; `statuses` are those about its identity assertions.
pub(crate) fn read(manifest: &Manifest, statuses: &[&ManifestStatus]) -> Vec<Identity> {
    let assertions = manifest.assertions().iter().filter(|a| is_identity(a.label()));
    let values = assertions.filter_map(|a| a.value().ok());
    let fits = !statuses.iter().any(|s| s.kind == StatusKind::Failure && s.code.starts_with("cawg."))
        && statuses.iter().any(|s| ["cawg.identity.well-formed", "cawg.ica.credential_valid"].contains(&s.code.as_str()));
    values.flat_map(|value| of_assertion(value, fits)).take(MAX_IDENTITIES).collect()
}

/// Whether this is the name of an identity assertion.
pub(crate) fn is_identity(label: &str) -> bool {
    label == LABEL || label.starts_with("cawg.identity__")
}

fn of_assertion(value: &Value, fits: bool) -> Vec<Identity> {
    let words = |value: &Value| value.as_str().map(bounded).filter(|v| !v.is_empty());
    if let Some(accounts) = value["verifiedIdentities"].as_array() {
        let account = |account: &Value| Identity {
            name: words(&account["name"]).or_else(|| words(&account["username"])).or_else(|| words(&account["uri"])),
            kind: words(&account["type"]).unwrap_or_default(),
            provider: account.pointer("/provider/name").and_then(words),
            checked_at: words(&account["verifiedAt"]),
            fits,
        };
        return accounts.iter().map(account).collect();
    }
    let info = &value["signature_info"];
    vec![Identity {
        name: words(&info["issuer"]).or_else(|| words(&info["common_name"])),
        kind: value.pointer("/signer_payload/sig_type").and_then(words).unwrap_or_default(),
        provider: None,
        checked_at: None,
        fits,
    }]
}
