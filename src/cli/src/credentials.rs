//! Content Credentials of a file: the reader, made once, and its chain as text for a terminal.

use std::{
    io::Write,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::LazyLock,
};

use anyhow::Result;
use telltale_catalogue::Catalogue;
use telltale_credentials::Inspector;
use telltale_page::history::step;
use telltale_report::Text;
use telltale_report::credentials::{Credentials, Manifest, Trust};

static INSPECTOR: LazyLock<Result<Inspector, String>> = LazyLock::new(Inspector::bundled);

/// Reads them, or says why that was not possible. A reader that breaks leaves the other checks as they are.
pub(crate) fn read(bytes: &[u8], format: &str) -> Result<Option<Credentials>, Text> {
    let Ok(inspector) = &*INSPECTOR else { return Err(Text::new("reason-no-credentials-reader")) };
    let read = catch_unwind(AssertUnwindSafe(|| inspector.read(bytes, format)));
    read.map_err(|_| Text::new("reason-credentials-reader-broke"))
}

/// Writes the chain, an earlier picture below the one that it went into.
pub(crate) fn chain(out: &mut impl Write, credentials: &Credentials, catalogue: &Catalogue) -> Result<()> {
    if credentials.manifests.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    writeln!(out, "  {}", catalogue.plain("credentials-chain"))?;
    let mut open = vec![(0_usize, 0_usize)];
    let mut seen = vec![false; credentials.manifests.len()];
    while let Some((at, depth)) = open.pop() {
        let Some(manifest) = credentials.manifests.get(at) else { continue };
        if std::mem::replace(&mut seen[at], true) {
            continue;
        }
        self::manifest(out, manifest, 4 + 2 * depth, catalogue)?;
        for code in credentials.mismatches(u32::try_from(at).unwrap_or(u32::MAX)).map(|s| &s.code) {
            writeln!(out, "{:1$}! {code}", "", 6 + 2 * depth)?;
        }
        let earlier = manifest.ingredients.iter().rev().filter_map(|i| usize::try_from(i.manifest?).ok());
        open.extend(earlier.map(|at| (at, depth + 1)));
    }
    Ok(())
}

fn manifest(out: &mut impl Write, manifest: &Manifest, indent: usize, catalogue: &Catalogue) -> Result<()> {
    let signer = manifest.signer.as_ref();
    let trust = match signer.map_or(Trust::Unlisted, |s| s.trust) {
        Trust::Listed => "credentials-chain-listed",
        Trust::Unlisted => "credentials-chain-unlisted",
        Trust::Expired => "credentials-chain-expired",
        Trust::Revoked => "credentials-chain-revoked",
    };
    let line = Text::new("credentials-chain-manifest")
        .verbatim("title", manifest.title.as_deref().unwrap_or("–"))
        .verbatim("signer", signer.and_then(|s| s.name()).unwrap_or("–"))
        .time("time", signer.and_then(|s| s.time.as_deref()).unwrap_or("–"))
        .message("trust", Text::new(trust));
    writeln!(out, "{:indent$}{}", "", catalogue.sentence(&line))?;
    for action in &manifest.actions {
        writeln!(out, "{:1$}– {2}", "", indent + 2, step(action))?;
    }
    for ingredient in &manifest.ingredients {
        let title = ingredient.title.as_deref().unwrap_or("–");
        writeln!(out, "{:1$}– {2}: {title}", "", indent + 2, ingredient.relationship)?;
    }
    for identity in &manifest.identities {
        let details = [&identity.name, &identity.provider];
        let details: Vec<&str> = details.into_iter().flatten().map(String::as_str).collect();
        writeln!(out, "{:1$}– {2} {3}", "", indent + 2, identity.kind, details.join(" · "))?;
    }
    Ok(())
}
