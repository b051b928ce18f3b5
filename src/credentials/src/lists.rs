//! The lists of certificates in which signers are looked up, each with its date.
//!
//! A list is a snapshot: a signer that joined later is not on it. The files and where they came from are in `trust/README.md`.
//!
//! # Sources
//! C2PA Technical Specification 2.2, section 14.4 (trust lists); CAWG Identity Assertion 1.1, section 8.2.

use telltale_report::credentials::TrustList;

/// What a list says about those who are on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Authorities: whoever holds a certificate that leads to one of them may sign pictures.
    Signers,
    /// Certificates of signers themselves.
    SignersThemselves,
    /// Authorities of time-stamping services.
    TimeStamps,
}

/// One list.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// Its name, as it is shown.
    pub name: &'static str,
    /// The day on which it was as it is here.
    pub date: &'static str,
    /// What it is for.
    pub role: Role,
    /// Certificates, PEM.
    pub pem: &'static str,
}

/// All lists that are part of the program. A signer gets the name of the first one that it is on.
pub const BUNDLED: &[List] = &[
    List { name: "C2PA Trust List", date: "2026-09-24", role: Role::Signers, pem: include_str!("../trust/c2pa.pem") },
    List {
        name: "IPTC Verified News Publishers List",
        date: "2026-09-24",
        role: Role::SignersThemselves,
        pem: include_str!("../trust/iptc-news-publishers.pem"),
    },
    List {
        name: "interim list of the Content Authenticity Initiative (frozen)",
        date: "2026-07-10",
        role: Role::Signers,
        pem: include_str!("../trust/interim.pem"),
    },
    List {
        name: "C2PA Time-stamp Trust List",
        date: "2026-09-24",
        role: Role::TimeStamps,
        pem: include_str!("../trust/c2pa-time-stamps.pem"),
    },
];

/// Purposes of certificates that the specification and the interim list allow besides those that the reader knows by itself:
/// signing documents, and one maker's own.
pub const PURPOSES: &str = "1.3.6.1.5.5.7.3.36\n1.3.6.1.4.1.311.76.59.1.9\n1.3.6.1.4.1.62558.2.1\n";

impl List {
    /// What a report says about the list.
    pub fn facts(&self) -> TrustList {
        let n_certificates = self.pem.matches("-----BEGIN CERTIFICATE-----").count();
        TrustList {
            name: self.name.into(),
            date: self.date.into(),
            n_certificates: u32::try_from(n_certificates).unwrap_or(u32::MAX),
        }
    }
}

/// The certificates of all lists with one of these roles, one after the other.
pub(crate) fn together(lists: &[List], roles: &[Role]) -> Option<String> {
    let pems: String = lists.iter().filter(|list| roles.contains(&list.role)).map(|list| list.pem).collect();
    (!pems.is_empty()).then_some(pems)
}
