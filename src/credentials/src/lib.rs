//! Content Credentials: the signed history that a file carries (C2PA), read and checked without any network.
//!
//! The reading and all cryptography are those of the `c2pa` crate, the reference implementation; this crate gives it the bundled
//! trust lists, keeps it offline, bounds what comes out and turns it into [`Credentials`]. Which list a signer is on is decided
//! here, list by list, so that an authority for time stamps never vouches for a picture.
//!
//! Input: all bytes of a file. Output: the chain of manifests, the newest first, with signer, time, actions, ingredients and every
//! status code of the specification; or nothing where the file names no manifest. A manifest that is kept elsewhere is named and
//! not fetched. Whether a certificate is out of date depends on the day of the check where no time stamp tells the day of signing.
//!
//! Blind to: manifests in formats for which the specification has no place (BMP), withdrawn certificates where the answer of the
//! authority is not part of the file, whether a person or an account behind an identity assertion is who it says: its signature is
//! checked where the key is in the file, and nobody vouches for the key.
//!
//! # Sources
//! C2PA Technical Specification 2.2; CAWG Identity Assertion 1.1.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

mod chain;
mod identity;
mod lists;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod signer;

use std::io::Cursor;
use std::sync::Arc;

use c2pa::crypto::cose::CertificateTrustPolicy;
use c2pa::http::restricted::HostPattern;
use c2pa::{Context, Error, Reader, Settings};
use telltale_report::Credentials;

pub use lists::{BUNDLED, List, Role};

/// A compressed manifest may grow to this many mebibytes; larger ones hold whole videos.
const MAX_UNPACKED_MIB: usize = 16;

/// Reads and checks manifests. Made once, it serves for many files.
pub struct Inspector {
    lists: Vec<List>,
    context: Arc<Context>,
    /// One policy for each list of signers, with its name.
    policies: Vec<(&'static str, CertificateTrustPolicy)>,
}

impl std::fmt::Debug for Inspector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inspector").field("lists", &self.lists).finish_non_exhaustive()
    }
}

impl Inspector {
    /// With the lists that are part of the program.
    ///
    /// # Errors
    /// Where a list cannot be read.
    pub fn bundled() -> Result<Self, String> {
        Self::with_lists(BUNDLED)
    }

    /// With other lists.
    ///
    /// # Errors
    /// Where a list cannot be read.
    #[allow(clippy::arc_with_non_send_sync, reason = "c2pa asks for an Arc; in a browser nothing of it crosses a thread")]
    pub fn with_lists(lists: &[List]) -> Result<Self, String> {
        let mut settings = Settings::default();
        settings.trust.trust_anchors = lists::together(lists, &[Role::Signers, Role::TimeStamps]);
        settings.trust.allowed_list = lists::together(lists, &[Role::SignersThemselves]);
        settings.trust.trust_config = Some(lists::PURPOSES.into());
        settings.core.allowed_network_hosts = Some(Vec::<HostPattern>::new());
        settings.core.max_decompressed_manifest_size_in_mb = MAX_UNPACKED_MIB;
        settings.verify.remote_manifest_fetch = false;
        settings.verify.ocsp_fetch = false;
        let context = Context::new().with_settings(settings).map_err(|e| e.to_string())?;
        let policies = signer::policies(lists)?;
        Ok(Self { lists: lists.to_vec(), context: Arc::new(context), policies })
    }

    /// Reads the manifests of a file; none where it names no manifest. `format` is the file's type by content, as a short name or as a media
    /// type.
    pub fn read(&self, bytes: &[u8], format: &str) -> Option<Credentials> {
        let lists = || self.lists.iter().map(List::facts).collect();
        match Reader::from_shared_context(&self.context).with_stream(format, Cursor::new(bytes)) {
            Ok(reader) => Some(Credentials { trust_lists: lists(), ..chain::read(&reader, &self.policies) }),
            Err(Error::JumbfNotFound | Error::UnsupportedType) => None,
            Err(Error::RemoteManifestUrl(url)) => {
                Some(Credentials { remote_url: Some(chain::bounded(&url)), trust_lists: lists(), ..Credentials::default() })
            }
            Err(error) => {
                let problem = Some(chain::bounded(&error.to_string()));
                Some(Credentials { problem, trust_lists: lists(), ..Credentials::default() })
            }
        }
    }
}

#[cfg(test)]
mod tests;
