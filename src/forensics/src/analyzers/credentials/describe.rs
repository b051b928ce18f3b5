//! The findings' words.

use telltale_report::credentials::{Credentials, Manifest, Signer, TimeSource, Trust, TrustList};
use telltale_report::{Basis, Code, Finding, Grounds, Sensitivity, Severity, Text};

use super::chain::{Broken, Claim, Gap, Generated};

/// Actions that tell a reader most, in this order.
const TELLING: [&str; 3] = ["c2pa.created", "c2pa.opened", "c2pa.placed"];

fn finding(code: &'static str, grounds: Grounds, n_ordinary: usize) -> Finding {
    Finding::new(Code::new(code), Basis::Signed, grounds, n_ordinary)
}

fn rule(id: &'static str, severity: Severity) -> Grounds {
    Grounds::Rule { rule: Text::new(id), severity }
}

/// The file names a manifest that is kept elsewhere.
pub(super) fn remote(url: &str) -> Finding {
    let mut finding = finding("credentials/remote", Grounds::Fact, 2);
    finding.phenomenon = finding.phenomenon.verbatim("address", url);
    finding
}

/// The file carries a manifest that cannot be read.
pub(super) fn unreadable(problem: &str) -> Finding {
    let mut finding = finding("credentials/unreadable", Grounds::Fact, 2);
    finding.phenomenon = finding.phenomenon.verbatim("problem", problem);
    finding
}

/// Something changed after signing.
pub(super) fn changed(broken: &Broken, manifest: &Manifest) -> Finding {
    let mut finding = finding("credentials/changed", rule("rule-credentials-changed", Severity::High), 3);
    let what = if broken.is_picture { "picture" } else { "statements" };
    finding.phenomenon = Text::new(format!("credentials-changed-phenomenon-{what}"))
        .verbatim("code", &*broken.code)
        .message("signer", signed_by(manifest.signer.as_ref()));
    finding
}

/// The signer states that the picture or something in it was generated.
pub(super) fn generated(generated: &Generated, credentials: &Credentials, manifest: &Manifest, is_whole: bool) -> Finding {
    let trust = trust(manifest.signer.as_ref(), &credentials.trust_lists);
    let is_listed = manifest.signer.as_ref().is_some_and(|s| s.trust == Trust::Listed);
    let grounds = match (is_whole, is_listed, generated.claim) {
        (true, true, Claim::Whole) => rule("rule-credentials-generated", Severity::High),
        (true, true, Claim::Parts | Claim::Algorithm) => rule("rule-credentials-generated-parts", Severity::Moderate),
        (true, false, _) => rule("rule-credentials-unlisted", Severity::Moderate),
        (false, ..) => rule("rule-credentials-loose", Severity::Moderate),
    };
    let mut finding = finding("credentials/generated", grounds, 2);
    if !is_listed {
        finding.name = Text::new("credentials-generated-name-unlisted");
    }
    let claim = match generated.claim {
        Claim::Whole => "whole",
        Claim::Parts => "parts",
        Claim::Algorithm => "algorithm",
    };
    let software = match &generated.software {
        Some(software) => Text::new("credentials-software").verbatim("software", software),
        None => Text::new("credentials-nothing-more"),
    };
    finding.phenomenon = Text::new(format!("credentials-generated-phenomenon-{claim}"))
        .message("signer", signed_by(manifest.signer.as_ref()))
        .verbatim("type", &*generated.source_type)
        .message("software", software)
        .message("time", time(manifest.signer.as_ref()))
        .message("trust", trust);
    finding.reasoning = Text::new(if is_listed && is_whole {
        "credentials-generated-reasoning-listed"
    } else {
        "credentials-generated-reasoning-unlisted"
    });
    finding
}

/// Everything fits; what the signer states is no anomaly.
pub(super) fn origin(credentials: &Credentials, manifest: &Manifest) -> Finding {
    let mut finding = finding("credentials/origin", Grounds::Fact, 2);
    let signer = manifest.signer.as_ref();
    let trust = trust(signer, &credentials.trust_lists);
    let steps = manifest.actions.len();
    let telling = TELLING.iter().find_map(|name| manifest.actions.iter().find(|a| a.name == *name));
    let statement = match telling.or(manifest.actions.first()) {
        Some(action) => {
            let source = action.source_type.as_deref();
            let id = match (action.name.as_str(), source) {
                ("c2pa.created", Some("digitalCapture" | "computationalCapture")) => "credentials-states-captured",
                ("c2pa.created", _) => "credentials-states-created",
                _ => "credentials-states-edited",
            };
            let program = action.software.as_ref().or(manifest.generators.first());
            Text::new(id).verbatim("program", program.map_or("?", String::as_str)).integer("steps", steps)
        }
        None => Text::new("credentials-states-nothing"),
    };
    finding.phenomenon = finding
        .phenomenon
        .message("signer", signed_by(signer))
        .message("statement", statement)
        .message("time", time(signer))
        .message("trust", trust);
    finding
}

/// A link of the chain is missing or does not fit.
pub(super) fn incomplete(gap: &Gap) -> Finding {
    let grounds = if gap.is_mismatch { rule("rule-credentials-chain", Severity::Low) } else { Grounds::Fact };
    let mut finding = finding("credentials/incomplete", grounds, 2);
    let earlier = match &gap.title {
        Some(title) => Text::new("credentials-earlier").sensitive("title", title, Sensitivity::Name),
        None => Text::new("credentials-nothing-more"),
    };
    finding.phenomenon =
        finding.phenomenon.verbatim("code", &*gap.code).integer("count", gap.count as u64).message("earlier", earlier);
    finding
}

fn signed_by(signer: Option<&Signer>) -> Text {
    let Some(signer) = signer else { return Text::new("credentials-signer-unreadable") };
    // A name that nobody vouches for must not read like a signature of its owner.
    let id = if signer.trust == Trust::Listed { "credentials-signer" } else { "credentials-signer-unlisted" };
    match signer.name() {
        Some(name) if name.contains('@') => Text::new(id).sensitive("name", name, Sensitivity::Contact),
        Some(name) => Text::new(id).verbatim("name", name),
        None => Text::new("credentials-signer-unnamed"),
    }
}

fn time(signer: Option<&Signer>) -> Text {
    let stamped = signer.and_then(|s| Some((s.time.as_ref()?, s.time_source)));
    match stamped {
        Some((time, TimeSource::Listed)) => Text::new("credentials-time-listed").time("time", time),
        Some((time, _)) => Text::new("credentials-time-unlisted").time("time", time),
        None => Text::new("credentials-time-none"),
    }
}

fn trust(signer: Option<&Signer>, lists: &[TrustList]) -> Text {
    let Some(signer) = signer else { return Text::new("credentials-trust-unlisted") };
    let id = match signer.trust {
        Trust::Listed => "credentials-trust-listed",
        Trust::Unlisted => return Text::new("credentials-trust-unlisted"),
        Trust::Expired => return Text::new("credentials-trust-expired"),
        Trust::Revoked => return Text::new("credentials-trust-revoked"),
    };
    let name = signer.list.as_deref().unwrap_or_default();
    let date = lists.iter().find(|list| list.name == name).map_or("?", |list| list.date.as_str());
    Text::new(id).verbatim("list", name).time("date", date)
}
