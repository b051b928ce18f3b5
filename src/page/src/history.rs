//! The signed history in words: one entry for each manifest and for each picture that has none of its own, in reading order.

use telltale_catalogue::visible;
use telltale_report::Text;
use telltale_report::credentials::{Action, Credentials, Ingredient, Manifest, TimeSource, Trust, TrustList};

use crate::words::{say, t, time};

/// One picture of the history.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Link {
    /// How far back it lies; deeper ones are shown as deep as this.
    pub depth: usize,
    /// Its title.
    pub title: String,
    /// What is known of it.
    pub lines: Vec<String>,
    /// Its small picture: media type and bytes.
    pub thumbnail: Option<(String, Vec<u8>)>,
}

/// Beyond this the page has no room to indent further.
const MAX_DEPTH: usize = 4;

/// The history of a picture; empty where it has none. Where names and titles were taken out, it says so in their place.
pub fn of(credentials: &Credentials, is_redacted: bool) -> Vec<Link> {
    let mut links = Vec::new();
    let mut seen = vec![false; credentials.manifests.len()];
    let missing = Missing {
        title: t(if is_redacted { "redacted-name" } else { "page-history-untitled" }),
        name: t(if is_redacted { "redacted-name" } else { "page-history-unnamed" }),
    };
    add(credentials, 0, 0, None, &missing, &mut seen, &mut links);
    links
}

/// What stands in place of words that are not there.
struct Missing {
    title: String,
    name: String,
}

/// Words of the file, made harmless to show, or what stands in their place.
fn or_missing(words: Option<&str>, missing: &str) -> String {
    words.map_or_else(|| missing.to_owned(), |words| visible(words).into_owned())
}

/// The lists in which signers were looked up, with their dates.
pub fn lists(credentials: &Credentials) -> String {
    let list = |list: &TrustList| Text::new("page-history-list").verbatim("name", &*list.name).time("date", &list.date);
    let and = |first, next| Text::new("page-history-list-and").message("first", first).message("next", next);
    let lists = credentials.trust_lists.iter().map(list).reduce(and);
    say(&lists
        .map_or_else(|| Text::new("page-history-lists-none"), |lists| Text::new("page-history-lists").message("lists", lists)))
}

/// Appends a manifest and, below it, what it was made from. Every manifest is shown once, so that a circle ends.
fn add(
    credentials: &Credentials,
    at: usize,
    depth: usize,
    named_by: Option<&Ingredient>,
    missing: &Missing,
    seen: &mut [bool],
    links: &mut Vec<Link>,
) {
    let (Some(manifest), Some(seen_before)) = (credentials.manifests.get(at), seen.get_mut(at)) else { return };
    if std::mem::replace(seen_before, true) {
        return;
    }
    let mut lines: Vec<String> = named_by.map(relationship).into_iter().collect();
    lines.extend(about(manifest, missing));
    lines.extend(credentials.mismatches(at as u32).map(|s| say(&Text::new("page-history-failure").verbatim("code", &*s.code))));
    let own = manifest.thumbnail.or_else(|| named_by.and_then(|i| i.thumbnail));
    let title = or_missing(manifest.title.as_deref(), &missing.title);
    links.push(Link { depth: depth.min(MAX_DEPTH), title, lines, thumbnail: thumbnail(credentials, own) });
    for ingredient in &manifest.ingredients {
        match ingredient.manifest.and_then(|i| usize::try_from(i).ok()) {
            Some(earlier) => add(credentials, earlier, depth + 1, Some(ingredient), missing, seen, links),
            None => links.push(Link {
                depth: (depth + 1).min(MAX_DEPTH),
                title: or_missing(ingredient.title.as_deref(), &missing.title),
                lines: vec![relationship(ingredient), t("page-history-unsigned")],
                thumbnail: thumbnail(credentials, ingredient.thumbnail),
            }),
        }
    }
}

fn about(manifest: &Manifest, missing: &Missing) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(signer) = &manifest.signer {
        let trust = match signer.trust {
            Trust::Listed => Text::new("page-history-listed").verbatim("list", signer.list.as_deref().unwrap_or_default()),
            Trust::Unlisted => Text::new("credentials-trust-unlisted"),
            Trust::Expired => Text::new("credentials-trust-expired"),
            Trust::Revoked => Text::new("credentials-trust-revoked"),
        };
        let name = or_missing(signer.name(), &missing.name);
        // A name that nobody vouches for must not read like a signature of its owner; where there is none, nothing needs quotation marks.
        let is_vouched_for = signer.trust == Trust::Listed || signer.name().is_none();
        let id = if is_vouched_for { "page-history-signer" } else { "page-history-signer-unlisted" };
        lines.push(say(&Text::new(id).verbatim("name", name).message("trust", trust)));
        if let Some(certificate) = signer.certificate() {
            lines.push(say(&Text::new("page-history-certificate").verbatim("name", certificate)));
        }
        let stamped = |id, at: &String| say(&Text::new(id).time("time", at));
        lines.push(match (&signer.time, signer.time_source) {
            (Some(at), TimeSource::Listed) => stamped("credentials-time-listed", at),
            (Some(at), _) => stamped("credentials-time-unlisted", at),
            (None, _) => t("credentials-time-none"),
        });
    }
    for identity in &manifest.identities {
        let name = or_missing(identity.name.as_deref(), &missing.name);
        lines.push(say(&Text::new("page-history-identity").verbatim("name", name).verbatim("kind", &*identity.kind)));
    }
    for action in &manifest.actions {
        lines.push(step(action));
    }
    lines
}

/// A step of editing in words, for page and command line; of other makers than C2PA, as they name it.
pub fn step(action: &Action) -> String {
    let code = action.name.strip_prefix("c2pa.").unwrap_or_default().replace('.', "-");
    let name = say(&Text::new("page-history-action").verbatim("code", code).verbatim("name", &*action.name));
    let source = action.source_type.as_ref().map(|code| say(&Text::new("page-history-source").verbatim("code", code)));
    let software = action.software.as_ref().map(|name| say(&Text::new("page-history-software").verbatim("name", name)));
    let words = [Some(name), source, software, action.when.as_deref().map(time)];
    words.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn relationship(ingredient: &Ingredient) -> String {
    t(match ingredient.relationship.as_str() {
        "parentOf" => "page-history-parent",
        "inputTo" => "page-history-input",
        _ => "page-history-component",
    })
}

fn thumbnail(credentials: &Credentials, index: Option<u32>) -> Option<(String, Vec<u8>)> {
    let thumbnail = credentials.thumbnails.get(usize::try_from(index?).ok()?)?;
    (!thumbnail.bytes.is_empty()).then(|| (thumbnail.format.clone(), thumbnail.bytes.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::credentials::{Action, Signer, Thumbnail};

    #[test]
    fn the_history_goes_back_picture_by_picture_and_a_circle_ends() {
        let ingredient =
            |manifest, thumbnail| Ingredient { relationship: "parentOf".into(), manifest, thumbnail, ..Ingredient::default() };
        let manifest = |title: &str, ingredients| Manifest {
            title: Some(title.into()),
            signer: Some(Signer { organization: Some("Maker".into()), ..Signer::default() }),
            actions: vec![Action { name: "c2pa.created".into(), ..Action::default() }],
            ingredients,
            ..Manifest::default()
        };
        let credentials = Credentials {
            manifests: vec![
                manifest("new", vec![ingredient(Some(1), Some(0)), ingredient(None, None)]),
                manifest("old", vec![ingredient(Some(0), None)]),
            ],
            thumbnails: vec![Thumbnail { format: "image/png".into(), bytes: vec![1] }],
            ..Credentials::default()
        };
        let links = of(&credentials, false);
        let shape: Vec<_> = links.iter().map(|l| (l.depth, l.title.as_str(), l.thumbnail.is_some())).collect();
        assert_eq!(shape[..2], [(0, "new", false), (1, "old", true)]);
        assert_eq!((shape.len(), shape[2].0), (3, 1));
        assert!(links[0].lines[0].contains("Maker"), "{:?}", links[0].lines);
        assert!(links[0].lines.contains(&"Made".to_owned()), "{:?}", links[0].lines);
        assert!(links.iter().flat_map(|l| &l.lines).all(|line| !line.is_empty()));
    }
}
