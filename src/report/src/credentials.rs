//! Content Credentials: the signed history that a file carries, as it was read and checked.
//!
//! Everything in here is the file's own statement, or what checking it gave; nothing is a judgement. Names of states follow the
//! C2PA specification, so that a reader can look them up. Every text came from the file and is bounded by who read it.

use serde::{Deserialize, Serialize};

/// The signed history of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credentials {
    /// How far the newest manifest and all that it rests on could be confirmed.
    pub state: Validity,
    /// Why no manifest could be read, in the reader's own words, where that is so.
    pub problem: Option<String>,
    /// Where the file says that its manifest is kept, where it carries none itself. Never fetched.
    pub remote_url: Option<String>,
    /// The manifests, the newest first, then those of its ingredients in the order in which they are named.
    pub manifests: Vec<Manifest>,
    /// What every step of the check gave.
    pub statuses: Vec<ManifestStatus>,
    /// The lists of certificates that signers were looked up in.
    pub trust_lists: Vec<TrustList>,
    /// Manifests, actions, ingredients and thumbnails that were left out because there were too many.
    pub n_left_out: u32,
    /// Small pictures that manifests carry.
    pub thumbnails: Vec<Thumbnail>,
}

/// The validation states of the specification.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Validity {
    /// There is no manifest that could be read.
    #[default]
    Unread,
    /// Read, but something in it or in the file does not fit.
    Invalid,
    /// All signatures and hashes fit; the signer is on no list.
    Valid,
    /// All signatures and hashes fit, and the signer is on a list.
    Trusted,
}

/// One signed statement about a picture.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Its name inside the file.
    pub label: String,
    /// Title of the picture that it was made for.
    pub title: Option<String>,
    /// Media type of that picture.
    pub format: Option<String>,
    /// Programs that wrote it, with their versions.
    pub generators: Vec<String>,
    /// Who signed.
    pub signer: Option<Signer>,
    /// What was done to the picture, in order.
    pub actions: Vec<Action>,
    /// What it was made from.
    pub ingredients: Vec<Ingredient>,
    /// Names of all assertions.
    pub assertions: Vec<String>,
    /// Persons and organisations who put their names to it beside the signer.
    pub identities: Vec<Identity>,
    /// Its picture, an index into the thumbnails.
    pub thumbnail: Option<u32>,
}

/// Who signed a manifest, as the certificate says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// Organisation.
    pub organization: Option<String>,
    /// Name of the certificate.
    pub common_name: Option<String>,
    /// Signature algorithm.
    pub algorithm: Option<String>,
    /// When it was signed, RFC 3339.
    pub time: Option<String>,
    /// Who says so.
    pub time_source: TimeSource,
    /// Whether the signer can be verified.
    pub trust: Trust,
    /// The list that the signer was found on.
    pub list: Option<String>,
}

/// Where the time of a signature comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeSource {
    /// There is no time.
    #[default]
    None,
    /// A time-stamping service that is on no list, or whose stamp does not fit.
    Unlisted,
    /// A time-stamping service on a list.
    Listed,
}

/// Whether a signer can be verified.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// On none of the lists: anybody can make such a certificate.
    #[default]
    Unlisted,
    /// On a list.
    Listed,
    /// The certificate was out of date when it signed, or nothing says that it was not.
    Expired,
    /// The certificate was withdrawn.
    Revoked,
}

/// One step of a picture's history.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Name in the specification, for example `c2pa.created`.
    pub name: String,
    /// The last word of the IPTC's digital source type, for example `trainedAlgorithmicMedia`.
    pub source_type: Option<String>,
    /// Program that did it.
    pub software: Option<String>,
    /// When, as stated.
    pub when: Option<String>,
}

/// A picture that went into another one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ingredient {
    /// Its title.
    pub title: Option<String>,
    /// Media type.
    pub format: Option<String>,
    /// `parentOf`, `componentOf` or `inputTo`.
    pub relationship: String,
    /// Its own manifest, an index into the manifests.
    pub manifest: Option<u32>,
    /// Codes of what did not fit when it was taken in.
    pub failures: Vec<String>,
    /// Its picture, an index into the thumbnails.
    pub thumbnail: Option<u32>,
}

/// A person or an organisation that put its name to a manifest (CAWG identity assertion).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The name; none where it is not stated or was left out of an export.
    pub name: Option<String>,
    /// Kind of credential or of account, for example `cawg.x509.cose` or `cawg.social_media`.
    pub kind: String,
    /// Who vouches for the name.
    pub provider: Option<String>,
    /// When that was checked, as stated.
    pub checked_at: Option<String>,
    /// Whether its signature could be checked and fits. Nobody here vouches for the name.
    pub fits: bool,
}

/// What one step of the check gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestStatus {
    /// Code in the specification, for example `assertion.dataHash.mismatch`.
    pub code: String,
    /// What kind of answer it is.
    pub kind: StatusKind,
    /// The manifest concerned, an index into the manifests.
    pub manifest: Option<u32>,
    /// In the words of the reader.
    pub explanation: Option<String>,
}

/// The three kinds of status codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatusKind {
    /// It fits.
    Success,
    /// A remark.
    Informational,
    /// It does not fit.
    Failure,
}

/// A list of certificates, with its date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrustList {
    /// Its name.
    pub name: String,
    /// The day on which it was as it is here, `YYYY-MM-DD`.
    pub date: String,
    /// Certificates on it.
    pub n_certificates: u32,
}

/// A small picture out of a manifest. Its bytes travel beside the report and are never part of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thumbnail {
    /// Media type as stated.
    pub format: String,
    /// The encoded picture.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

impl Credentials {
    /// The newest manifest.
    pub fn active(&self) -> Option<&Manifest> {
        self.manifests.first()
    }

    /// Takes out the names of persons, identities and certificates that are named after somebody's address, and titles, which mostly are
    /// the names of files.
    pub fn redact(&mut self) {
        for manifest in &mut self.manifests {
            manifest.title = None;
            manifest.ingredients.iter_mut().for_each(|ingredient| ingredient.title = None);
            for identity in &mut manifest.identities {
                identity.name = None;
            }
            if let Some(signer) = &mut manifest.signer
                && signer.common_name.as_ref().is_some_and(|name| name.contains('@'))
            {
                signer.common_name = None;
            }
        }
    }

    /// What does not fit, about one manifest and what it states; whether its signer can be verified stands with the signer.
    pub fn mismatches(&self, manifest: u32) -> impl Iterator<Item = &ManifestStatus> {
        self.failures(manifest).filter(|status| !status.code.starts_with("signingCredential."))
    }

    /// What does not fit, about one manifest.
    pub fn failures(&self, manifest: u32) -> impl Iterator<Item = &ManifestStatus> {
        self.statuses.iter().filter(move |s| s.kind == StatusKind::Failure && s.manifest == Some(manifest))
    }
}

impl Signer {
    /// Organisation, or else the certificate's name.
    pub fn name(&self) -> Option<&str> {
        self.organization.as_deref().or(self.common_name.as_deref())
    }

    /// The certificate's own name, where the organisation's does not say it already.
    pub fn certificate(&self) -> Option<&str> {
        self.common_name.as_deref().filter(|name| self.organization.as_deref().is_some_and(|other| other != *name))
    }
}
