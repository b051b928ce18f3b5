//! What a chain of manifests adds up to: typed facts, no words.

use telltale_report::Credentials;
use telltale_report::credentials::{Manifest, ManifestStatus, StatusKind};

/// How many links of a chain are followed.
const MAX_DEPTH: usize = 64;

/// Codes that say that the picture's bytes are not those that were signed.
const PICTURE: [&str; 5] = [
    "assertion.dataHash.mismatch",
    "assertion.bmffHash.mismatch",
    "assertion.boxesHash.mismatch",
    "assertion.boxesHash.unknownBox",
    "assertion.collectionHash.mismatch",
];
/// Codes that say that the statements are not those that were signed.
const STATEMENTS: [&str; 4] =
    ["claimSignature.mismatch", "assertion.hashedURI.mismatch", "hashedURI.mismatch", "assertion.undeclared"];
/// Codes about the signer: the finding on the origin says so itself.
const SIGNER: [&str; 6] = [
    "signingCredential.invalid",
    "signingCredential.untrusted",
    "signingCredential.expired",
    "signingCredential.ocsp.revoked",
    "signingCredential.ocsp.unknown",
    "claimSignature.outsideValidity",
];

/// What does not fit any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Broken {
    /// Whether it is the picture; otherwise it is what is stated about it.
    pub is_picture: bool,
    /// The specification's code.
    pub code: String,
}

/// What does not fit in the newest manifest; the picture before the statements.
pub(super) fn broken(credentials: &Credentials) -> Option<Broken> {
    let find = |codes: &[&str]| credentials.failures(0).find(|s| codes.contains(&s.code.as_str())).map(|s| s.code.clone());
    let of_picture = find(&PICTURE).map(|code| Broken { is_picture: true, code });
    of_picture.or_else(|| find(&STATEMENTS).map(|code| Broken { is_picture: false, code }))
}

/// How much of the picture is said to be generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Claim {
    /// It was computed by an algorithm that was not trained.
    Algorithm,
    /// Parts of it.
    Parts,
    /// All of it.
    Whole,
}

/// A statement that the picture, or something in it, was generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Generated {
    pub claim: Claim,
    /// The source type as stated.
    pub source_type: String,
    /// The program that did it, where stated.
    pub software: Option<String>,
    /// Which manifest says so.
    pub manifest: usize,
}

/// The strongest such statement in the chain: of the newest manifest, of what it was made from, and of what went into it.
pub(super) fn generated(credentials: &Credentials) -> Option<Generated> {
    let mut strongest: Option<Generated> = None;
    let mut open = vec![(0_usize, Claim::Whole)];
    let mut seen = vec![false; credentials.manifests.len()];
    while let Some((at, most)) = open.pop() {
        let (Some(manifest), Some(seen)) = (credentials.manifests.get(at), seen.get_mut(at)) else { continue };
        if std::mem::replace(seen, true) || MAX_DEPTH < open.len() {
            continue;
        }
        for stated in statements(manifest, at) {
            let stated = Generated { claim: stated.claim.min(most), ..stated };
            if strongest.as_ref().is_none_or(|s| s.claim < stated.claim) {
                strongest = Some(stated);
            }
        }
        for ingredient in &manifest.ingredients {
            let most = match ingredient.relationship.as_str() {
                "parentOf" => most,
                "componentOf" => most.min(Claim::Parts),
                // What a program only looked at is not in the picture.
                _ => continue,
            };
            open.extend(ingredient.manifest.and_then(|i| usize::try_from(i).ok()).map(|i| (i, most)));
        }
    }
    strongest
}

fn statements(manifest: &Manifest, at: usize) -> impl Iterator<Item = Generated> {
    manifest.actions.iter().filter_map(move |action| {
        let source_type = action.source_type.as_deref()?;
        let claim = match source_type {
            "trainedAlgorithmicMedia" => Claim::Whole,
            "compositeWithTrainedAlgorithmicMedia" | "compositeSynthetic" => Claim::Parts,
            "algorithmicMedia" => Claim::Algorithm,
            _ => return None,
        };
        // A source type on a later step is about that step.
        let is_beginning = action.name == "c2pa.created" || !action.name.starts_with("c2pa.");
        let claim = if is_beginning { claim } else { claim.min(Claim::Parts) };
        Some(Generated { claim, source_type: source_type.to_owned(), software: action.software.clone(), manifest: at })
    })
}

/// A link of the chain that could not be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gap {
    /// The specification's code of the first one.
    pub code: String,
    /// The title of the earlier picture, where it has one.
    pub title: Option<String>,
    /// Whether something does not fit, rather than being absent.
    pub is_mismatch: bool,
    /// How many there are.
    pub count: usize,
}

/// What is missing or does not fit behind the newest manifest, and what in it does not follow the specification.
pub(super) fn incomplete(credentials: &Credentials) -> Option<Gap> {
    let is_about_chain = |s: &&ManifestStatus| {
        let code = s.code.as_str();
        let is_own = s.manifest == Some(0);
        let is_told = is_own && (PICTURE.contains(&code) || STATEMENTS.contains(&code));
        s.kind == StatusKind::Failure && !is_told && !SIGNER.contains(&code) && !code.starts_with("cawg.")
    };
    let failures: Vec<&ManifestStatus> = credentials.statuses.iter().filter(is_about_chain).collect();
    let recorded = credentials.manifests.iter().flat_map(|m| &m.ingredients).filter(|i| {
        let told = |code: &String| SIGNER.contains(&code.as_str());
        i.failures.iter().any(|code| !told(code))
    });
    let recorded: Vec<_> = recorded.collect();
    let count = failures.len() + recorded.len();
    let mismatch = |code: &str| code.ends_with("ismatch");
    if let Some(first) = failures.iter().find(|s| mismatch(&s.code)).or(failures.first()) {
        let title =
            first.manifest.and_then(|i| credentials.manifests.get(usize::try_from(i).ok()?)).and_then(|m| m.title.clone());
        return Some(Gap { code: first.code.clone(), title, is_mismatch: mismatch(&first.code), count });
    }
    let first = recorded.first()?;
    let code = first.failures.iter().find(|code| !SIGNER.contains(&code.as_str()))?;
    Some(Gap { code: code.clone(), title: first.title.clone(), is_mismatch: mismatch(code), count })
}
