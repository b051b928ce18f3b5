//! Step three, integration: every claim is looked at again S2 times with the measurements at hand, the whole picture is scanned Sg times
//! for what was missed, and one finish puts together what is left.
//!
//! A claim stays where more than half of the looks that were answered see it. A measurement that more than half of them cite for it is then
//! compared by [`Evidence::judge`]; a claim that it contradicts is set aside and shown as contradicted, whatever the finish would make of it.

use std::collections::{HashMap, HashSet};

use serde_json::json;
use telltale_report::RectPx;

use crate::{
    AgentError,
    answer::{Claims, Finish, Look, Looks, SaidClaim, Visible},
    call::{Call, Desk, Stage},
    claim::{Because, Bound, Claim, Dropped, MAX_CLAIMS, composed, taken},
    evidence::{Cite, Evidence, Judged, LEAST_SHARED},
    mine::listed,
    parse::Object,
    picture::View,
    place::shared,
    prompt::{FINISH, LOOK, SCAN},
    statement::Statement,
};

/// What is left of all claims.
pub(crate) async fn statements(
    view: &View<'_>,
    objects: &[Object],
    claims: Vec<Claim>,
    evidence: &Evidence<'_>,
    desk: &mut Desk<'_>,
    dropped: &mut Vec<Dropped>,
) -> Result<Vec<Statement>, AgentError> {
    let measurements = evidence.listed(view.whole());
    let looked_at = looked_at(view, claims, &measurements, desk, dropped).await?;
    let scanned = scanned(view, objects, &looked_at, &measurements, desk, dropped).await?;
    let judged = looked_at.into_iter().chain(scanned).map(|claim| {
        let judged = evidence.judge(&claim.cites, &claim.places);
        (claim, judged)
    });
    let (contradicted, left): (Vec<_>, Vec<_>) = judged.partition(|(_, judged)| matches!(judged, Judged::Contradicted(_)));
    let mut statements = finished(view, left, evidence, desk, dropped).await?;
    let n_finished = statements.len();
    for (claim, judged) in contradicted {
        // No finish puts these together, and several scans may see the same thing.
        let is_said = |said: &Statement| said.judged == judged && is_same_place(&said.claim.places, &claim.places);
        if statements.iter().skip(n_finished).any(is_said) {
            dropped.push(claim.dropped(Because::LeftOut(None)));
        } else {
            statements.push(Statement::said(claim, None, judged));
        }
    }
    Ok(statements)
}

/// Whether a place of one claim is mostly a place of the other.
fn is_same_place(ones: &[RectPx], others: &[RectPx]) -> bool {
    ones.iter().any(|one| others.iter().any(|other| shared(*one, *other) >= LEAST_SHARED))
}

/// What the looks say of one claim.
#[derive(Default)]
struct Votes {
    /// Looks that see it.
    yes: usize,
    /// Measurements that are cited for it, each with the number of looks that cite it.
    cites: Vec<(Cite, usize)>,
}

impl Votes {
    fn count(&mut self, look: &Look) {
        self.yes += usize::from(look.visible == Visible::Yes);
        for (i, cite) in look.cites.iter().enumerate() {
            if look.cites.iter().take(i).any(|earlier| earlier == cite) {
                continue;
            }
            match self.cites.iter_mut().find(|(known, _)| known == cite) {
                Some((_, n)) => *n += 1,
                None => self.cites.push((cite.clone(), 1)),
            }
        }
    }
}

/// The claims that were seen again, with what was cited for them.
async fn looked_at(
    view: &View<'_>,
    claims: Vec<Claim>,
    measurements: &str,
    desk: &mut Desk<'_>,
    dropped: &mut Vec<Dropped>,
) -> Result<Vec<Claim>, AgentError> {
    if claims.is_empty() {
        return Ok(claims);
    }
    let mut answers = Vec::new();
    let values = [("claims", listed(&claims, view.whole())), ("measurements", measurements.to_owned())];
    for run in 1..=desk.settings().looks {
        let call = Call { stage: Stage::Integrate, prompt: LOOK, values: &values, pictures: &[view.all()], run: Some(run) };
        answers.extend(desk.ask::<Looks>(&call).await?);
    }
    let mut votes: HashMap<&str, Votes> = HashMap::new();
    for answer in &answers {
        let mut seen = HashSet::new();
        // A look has one vote for each claim.
        for look in answer.looks.iter().filter(|look| seen.insert(look.claim.as_str())) {
            votes.entry(&look.claim).or_default().count(look);
        }
    }
    let looks = answers.len();
    let is_most = |n: usize| 2 * n > looks;
    let mut kept = Vec::new();
    for mut claim in claims {
        let Votes { yes, cites } = votes.remove(claim.id.as_str()).unwrap_or_default();
        if is_most(yes) {
            claim.cites.extend(cites.into_iter().filter(|(_, n)| is_most(*n)).map(|(cite, _)| cite));
            kept.push(claim);
        } else {
            dropped.push(claim.dropped(Because::NotSeen { yes, looks }));
        }
    }
    Ok(kept)
}

/// What the whole picture shows besides. One that names an object has to touch it.
async fn scanned(
    view: &View<'_>,
    objects: &[Object],
    so_far: &[Claim],
    measurements: &str,
    desk: &mut Desk<'_>,
    dropped: &mut Vec<Dropped>,
) -> Result<Vec<Claim>, AgentError> {
    let whole = view.whole();
    let known: Vec<_> = objects.iter().map(|object| object.listed(whole)).collect();
    let values = [
        ("objects", json!(known).to_string()),
        ("claims", listed(so_far, whole)),
        ("measurements", measurements.to_owned()),
        ("limit", MAX_CLAIMS.to_string()),
    ];
    let mut claims = Vec::new();
    for run in 1..=desk.settings().scans {
        let call = Call { stage: Stage::Integrate, prompt: SCAN, values: &values, pictures: &[view.all()], run: Some(run) };
        let Some(answer) = desk.ask::<Claims>(&call).await? else { continue };
        claims.extend(taken(answer.claims, &format!("w{run}."), dropped, |said, id| {
            let bound = match &said.object {
                None => Bound::Picture,
                Some(named) => match objects.iter().find(|object| object.id == *named) {
                    Some(object) => Bound::Touching(object),
                    None => {
                        let SaidClaim { name, phenomenon, .. } = said;
                        return Err(Dropped { name, phenomenon, because: Because::Unknown });
                    }
                },
            };
            Claim::of(said, id, whole, whole, bound)
        }));
    }
    Ok(claims)
}

/// The last step. Where it gives no usable answer, the claims stand as they were made, without naturalness.
async fn finished(
    view: &View<'_>,
    left: Vec<(Claim, Judged)>,
    evidence: &Evidence<'_>,
    desk: &mut Desk<'_>,
    dropped: &mut Vec<Dropped>,
) -> Result<Vec<Statement>, AgentError> {
    if left.is_empty() {
        return Ok(Vec::new());
    }
    let list: Vec<_> = left
        .iter()
        .map(|(claim, judged)| json!({ "claim": claim.listed(view.whole()), "measured": matches!(judged, Judged::Supported(_)) }))
        .collect();
    let values = [("claims", json!(list).to_string())];
    let call = Call { stage: Stage::Integrate, prompt: FINISH, values: &values, pictures: &[view.all()], run: None };
    let Some(finish) = desk.ask::<Finish>(&call).await? else {
        return Ok(left.into_iter().map(|(claim, judged)| Statement::said(claim, None, judged)).collect());
    };
    let mut claims: Vec<Claim> = left.into_iter().map(|(claim, _)| claim).collect();
    let mut statements = Vec::new();
    for (i, said) in finish.statements.into_iter().enumerate() {
        let naturalness = said.naturalness;
        match composed(said, format!("f{}", i + 1), &mut claims) {
            Ok(claim) => {
                let judged = evidence.judge(&claim.cites, &claim.places);
                statements.push(Statement::said(claim, naturalness, judged));
            }
            Err(other) => dropped.push(other),
        }
    }
    let reasons: HashMap<String, String> = finish.dropped.into_iter().map(|left| (left.claim, left.because)).collect();
    for claim in claims {
        let because = Because::LeftOut(reasons.get(&claim.id).cloned());
        dropped.push(claim.dropped(because));
    }
    Ok(statements)
}
