//! Content Credentials as JSON, in the form in which they are serialised elsewhere, without thumbnails.

use telltale_report::Credentials;
use telltale_report::credentials::{Action, Identity, Ingredient, Manifest, Signer, StatusKind, TimeSource, Trust, Validity};

use crate::Json;

/// The chain, the newest manifest first.
pub(crate) fn credentials_json(credentials: &Credentials) -> Json {
    let list = |list: &telltale_report::credentials::TrustList| {
        Json::object([
            ("date", Json::text(&list.date)),
            ("n_certificates", Json::integer(list.n_certificates)),
            ("name", Json::text(&list.name)),
        ])
    };
    let status = |status: &telltale_report::credentials::ManifestStatus| {
        let kind = match status.kind {
            StatusKind::Success => "success",
            StatusKind::Informational => "informational",
            StatusKind::Failure => "failure",
        };
        Json::object([
            ("code", Json::text(&status.code)),
            ("explanation", text(status.explanation.as_ref())),
            ("kind", Json::text(kind)),
            ("manifest", Json::option(status.manifest, Json::integer)),
        ])
    };
    let state = match credentials.state {
        Validity::Unread => "unread",
        Validity::Invalid => "invalid",
        Validity::Valid => "valid",
        Validity::Trusted => "trusted",
    };
    Json::object([
        ("manifests", Json::list(&credentials.manifests, manifest_json)),
        ("n_left_out", Json::integer(credentials.n_left_out)),
        ("problem", text(credentials.problem.as_ref())),
        ("remote_url", text(credentials.remote_url.as_ref())),
        ("state", Json::text(state)),
        ("statuses", Json::list(&credentials.statuses, status)),
        ("trust_lists", Json::list(&credentials.trust_lists, list)),
    ])
}

fn manifest_json(manifest: &Manifest) -> Json {
    Json::object([
        ("actions", Json::list(&manifest.actions, action_json)),
        ("assertions", texts(&manifest.assertions)),
        ("format", text(manifest.format.as_ref())),
        ("generators", texts(&manifest.generators)),
        ("identities", Json::list(&manifest.identities, identity_json)),
        ("ingredients", Json::list(&manifest.ingredients, ingredient_json)),
        ("label", Json::text(&manifest.label)),
        ("signer", Json::option(manifest.signer.as_ref(), signer_json)),
        ("title", text(manifest.title.as_ref())),
    ])
}

fn signer_json(signer: &Signer) -> Json {
    let time_source = match signer.time_source {
        TimeSource::None => "none",
        TimeSource::Unlisted => "unlisted",
        TimeSource::Listed => "listed",
    };
    let trust = match signer.trust {
        Trust::Unlisted => "unlisted",
        Trust::Listed => "listed",
        Trust::Expired => "expired",
        Trust::Revoked => "revoked",
    };
    Json::object([
        ("algorithm", text(signer.algorithm.as_ref())),
        ("common_name", text(signer.common_name.as_ref())),
        ("list", text(signer.list.as_ref())),
        ("organization", text(signer.organization.as_ref())),
        ("time", text(signer.time.as_ref())),
        ("time_source", Json::text(time_source)),
        ("trust", Json::text(trust)),
    ])
}

fn action_json(action: &Action) -> Json {
    Json::object([
        ("name", Json::text(&action.name)),
        ("software", text(action.software.as_ref())),
        ("source_type", text(action.source_type.as_ref())),
        ("when", text(action.when.as_ref())),
    ])
}

fn ingredient_json(ingredient: &Ingredient) -> Json {
    Json::object([
        ("failures", texts(&ingredient.failures)),
        ("format", text(ingredient.format.as_ref())),
        ("manifest", Json::option(ingredient.manifest, Json::integer)),
        ("relationship", Json::text(&ingredient.relationship)),
        ("title", text(ingredient.title.as_ref())),
    ])
}

fn identity_json(identity: &Identity) -> Json {
    Json::object([
        ("checked_at", text(identity.checked_at.as_ref())),
        ("fits", Json::Bool(identity.fits)),
        ("kind", Json::text(&identity.kind)),
        ("name", text(identity.name.as_ref())),
        ("provider", text(identity.provider.as_ref())),
    ])
}

fn text(words: Option<&String>) -> Json {
    Json::option(words, Json::text)
}

fn texts(words: &[String]) -> Json {
    Json::list(words, |words| Json::text(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::credentials::{ManifestStatus, TrustList};

    #[test]
    fn the_form_is_the_one_that_serde_gives_without_thumbnails() {
        let words = |words: &str| Some(words.to_owned());
        let failures = vec!["x.mismatch".to_owned()];
        let mut credentials = Credentials {
            state: Validity::Invalid,
            remote_url: words("https://a/"),
            manifests: vec![Manifest {
                label: "m".into(),
                title: words("t"),
                generators: vec!["g".into()],
                actions: vec![Action { name: "c2pa.created".into(), source_type: words("print"), ..Action::default() }],
                ingredients: vec![Ingredient {
                    relationship: "parentOf".into(),
                    manifest: Some(0),
                    failures,
                    ..Ingredient::default()
                }],
                assertions: vec!["c2pa.hash.data".into()],
                ..Manifest::default()
            }],
            trust_lists: vec![TrustList { name: "l".into(), date: "2026-01-01".into(), n_certificates: 2 }],
            n_left_out: 3,
            ..Credentials::default()
        };
        for (trust, time_source, kind) in [
            (Trust::Unlisted, TimeSource::None, StatusKind::Success),
            (Trust::Listed, TimeSource::Unlisted, StatusKind::Informational),
            (Trust::Expired, TimeSource::Listed, StatusKind::Failure),
            (Trust::Revoked, TimeSource::None, StatusKind::Failure),
        ] {
            credentials.manifests[0].signer = Some(Signer { organization: words("o"), trust, time_source, ..Signer::default() });
            credentials.manifests[0].identities = vec![Identity { kind: "k".into(), name: words("n"), ..Identity::default() }];
            credentials.statuses.push(ManifestStatus { code: "c".into(), kind, manifest: Some(0), explanation: None });
            let mut expected = serde_json::to_value(&credentials).unwrap();
            expected.as_object_mut().unwrap().remove("thumbnails");
            expected["manifests"][0].as_object_mut().unwrap().remove("thumbnail");
            expected["manifests"][0]["ingredients"][0].as_object_mut().unwrap().remove("thumbnail");
            assert_eq!(serde_json::to_value(credentials_json(&credentials)).unwrap(), expected);
        }
        for state in [Validity::Unread, Validity::Valid, Validity::Trusted] {
            credentials.state = state;
            let json = serde_json::to_value(credentials_json(&credentials)).unwrap();
            assert_eq!(json["state"], serde_json::to_value(state).unwrap());
        }
    }
}
