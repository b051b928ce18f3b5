//! `credentials/manifest`: the signed history that a file carries, or names.
//!
//! A manifest (C2PA) states who made a picture, with what and from what; its signer ties the statement to the picture with hashes. The
//! shells read and check it with the reference implementation; this check says what that means. Three questions, one finding for
//! each: does everything still fit, what does the signer state about the origin, and is the chain whole. Severities follow rules:
//!
//! | rule | severity |
//! |---|---|
//! | a hash of the picture, of a statement or of the signature does not fit: a fact, whoever signed | High |
//! | everything fits, the signer is on a list, and states that the picture was generated | High |
//! | the same about parts of it, or by a computation that was not trained | Moderate |
//! | the same statements by a signer on no list, or where something does not fit: as good as an unsigned one | Moderate |
//! | an earlier link of the chain does not fit | Low |
//! | everything else that a signer states | Info |
//!
//! Input: what the reader of Content Credentials gave. Output: at most three findings.
//! Blind to: whether a statement is true. A signature only ties it to the signer and to these bytes. Files whose manifest was removed,
//! which most websites do, show nothing.
//!
//! # Sources
//! C2PA Technical Specification 2.2, sections 11 (manifests), 14 (trust) and 15 (validation); IPTC Digital Source Type NewsCodes.

mod chain;
mod describe;

use telltale_report::{Basis, Code, Credentials, credentials::Validity};

use super::{Analyzer, Input, Outcome, Source};
use crate::Subject;

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("credentials/manifest"),
    version: 1,
    basis: Basis::Signed,
    needs: &[Input::Credentials],
    sources: &[
        Source {
            title: "C2PA, Content Credentials: Technical Specification 2.2, sections 11, 14 and 15",
            link: "https://spec.c2pa.org/specifications/specifications/2.2/specs/C2PA_Specification.html",
        },
        Source { title: "IPTC, Digital Source Type NewsCodes", link: "https://cv.iptc.org/newscodes/digitalsourcetype/" },
    ],
    examine,
};

fn examine(subject: &Subject) -> Outcome {
    match subject.credentials.as_ref().ok().and_then(Option::as_ref) {
        Some(credentials) => Outcome::Found(findings(credentials), Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

fn findings(credentials: &Credentials) -> Vec<telltale_report::Finding> {
    let Some(manifest) = credentials.active() else {
        return vec![match &credentials.remote_url {
            Some(url) => describe::remote(url),
            None => describe::unreadable(credentials.problem.as_deref().unwrap_or_default()),
        }];
    };
    let broken = chain::broken(credentials);
    let is_bound = credentials.failures(0).all(|s| s.code != "claim.hardBindings.missing");
    let is_whole = broken.is_none() && is_bound && credentials.state != Validity::Unread;
    let mut findings = Vec::new();
    findings.extend(broken.map(|broken| describe::changed(&broken, manifest)));
    match chain::generated(credentials) {
        Some(generated) => findings.push(describe::generated(&generated, credentials, manifest, is_whole)),
        None if is_whole => findings.push(describe::origin(credentials, manifest)),
        None => {}
    }
    findings.extend(chain::incomplete(credentials).map(|gap| describe::incomplete(&gap)));
    findings
}

#[cfg(test)]
mod tests;
