//! Step two, mining an object: attributes broadly and itemised, relations with the attributes as prior, then a summary.
//!
//! Five calls an object. Nothing of what was measured is told here, so that what a model sees does not follow from it.

use serde_json::json;

use crate::{
    AgentError,
    answer::{Attributes, Claims, Relations, Summary},
    call::{Call, Desk, Stage},
    claim::{Because, Bound, Claim, Dropped, MAX_CLAIMS, composed, taken},
    parse::Object,
    picture::{Shown, View},
    place::Frame,
    prompt::{ATTRIBUTES, ATTRIBUTES_ITEMISED, Prompt, RELATIONS, RELATIONS_ITEMISED, SUMMARY},
};

/// Most attributes or relations that are looked at one by one.
const MAX_ITEMS: usize = 10;

/// What is unusual about one object.
pub(crate) async fn claims(
    view: &View<'_>,
    objects: &[Object],
    number: usize,
    object: &Object,
    desk: &mut Desk<'_>,
    dropped: &mut Vec<Dropped>,
) -> Result<Vec<Claim>, AgentError> {
    let (frame, whole) = (object.located.frame, view.whole());
    let part = view.part(frame)?;
    // Attributes are looked at closely: boxes count in the part. Relations reach beyond it: boxes count in the whole picture.
    let close = [&part];
    let both: Vec<&Shown> = if frame == whole { vec![view.all()] } else { vec![view.all(), &part] };
    let here = object.listed(frame).to_string();
    let in_whole = object.listed(whole).to_string();
    let limit = || ("limit", MAX_CLAIMS.to_string());
    let items = || ("limit", MAX_ITEMS.to_string());
    let call = |prompt: Prompt| move |values, pictures| Call { stage: Stage::Mine, prompt, values, pictures, run: None };

    let values = [("object", here.clone()), items()];
    let mut attributes: Attributes = desk.ask(&call(ATTRIBUTES)(&values, &close)).await?.unwrap_or_default();
    attributes.attributes.truncate(MAX_ITEMS);
    let values = [("object", here.clone()), limit(), ("attributes", json!(attributes.attributes).to_string())];
    let said: Claims = desk.ask(&call(ATTRIBUTES_ITEMISED)(&values, &close)).await?.unwrap_or_default();
    let mut claims = taken(said.claims, &format!("a{}.", number + 1), dropped, |said, id| {
        Claim::of(said, id, frame, whole, Bound::In(object))
    });

    let others: Vec<_> = objects.iter().filter(|other| other.id != object.id).map(|other| other.listed(whole)).collect();
    let so_far = listed(&claims, whole);
    let values = [("object", in_whole.clone()), items(), ("others", json!(others).to_string()), ("claims", so_far)];
    let mut relations: Relations = desk.ask(&call(RELATIONS)(&values, &both)).await?.unwrap_or_default();
    relations.relations.truncate(MAX_ITEMS);
    let values = [("object", in_whole), limit(), ("relations", json!(relations.relations).to_string())];
    let said: Claims = desk.ask(&call(RELATIONS_ITEMISED)(&values, &both)).await?.unwrap_or_default();
    claims.extend(taken(said.claims, &format!("r{}.", number + 1), dropped, |said, id| {
        Claim::of(said, id, whole, whole, Bound::Touching(object))
    }));

    let values = [("object", here), ("claims", listed(&claims, frame))];
    match desk.ask::<Summary>(&call(SUMMARY)(&values, &close)).await? {
        Some(summary) => Ok(summarised(summary, number, claims, dropped)),
        // Without a summary the claims stand as they were made; the finish puts them together.
        None => Ok(claims),
    }
}

/// The claims as the summary puts them together. Those that it does not name are left out.
fn summarised(summary: Summary, number: usize, mut claims: Vec<Claim>, dropped: &mut Vec<Dropped>) -> Vec<Claim> {
    let mut kept = Vec::new();
    for (i, said) in summary.claims.into_iter().enumerate() {
        match composed(said, format!("s{}.{}", number + 1, i + 1), &mut claims) {
            Ok(claim) => kept.push(claim),
            Err(other) => dropped.push(other),
        }
    }
    dropped.extend(claims.into_iter().map(|claim| claim.dropped(Because::LeftOut(None))));
    kept
}

/// Claims for a prompt.
pub(crate) fn listed(claims: &[Claim], frame: Frame) -> String {
    json!(claims.iter().map(|claim| claim.listed(frame)).collect::<Vec<_>>()).to_string()
}
