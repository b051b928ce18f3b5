//! A question about a place, in one call: the same rules as for every other claim.
//!
//! # Sources
//! FakeScope (2025): an answer that people can use is tied to a place and a cue.

use serde_json::json;
use telltale_report::RectPx;

use crate::{
    AgentError,
    answer::Answered,
    call::{Call, Desk, Stage},
    claim::{Because, Bound, Claim, Dropped, judges, placed},
    evidence::Evidence,
    picture::{Shown, View},
    place::{Scaled, around, intersection},
    prompt::QUESTION,
    statement::{Kind, Statement},
};

/// What a person asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// In their own words.
    pub words: String,
    /// About which place, in pixels of the upright picture.
    pub place: RectPx,
}

/// The answer; none where there was none, or where it breaks a rule.
pub(crate) async fn answer(
    view: &View<'_>,
    question: &Question,
    evidence: &Evidence<'_>,
    desk: &mut Desk<'_>,
    dropped: &mut Vec<Dropped>,
) -> Result<Option<Statement>, AgentError> {
    let whole = view.whole();
    let outside = || AgentError::PlaceOutside { width: whole.0.width, height: whole.0.height };
    let RectPx { x, y, width, height } = question.place;
    let is_inside = x.checked_add(width).is_some_and(|end| end <= whole.0.width)
        && y.checked_add(height).is_some_and(|end| end <= whole.0.height);
    let frame =
        around(Some(question.place).filter(|place| is_inside && place.width > 0 && place.height > 0).ok_or_else(outside)?, whole);
    let part = view.part(frame)?;
    let pictures: Vec<&Shown> = if frame == whole { vec![view.all()] } else { vec![&part, view.all()] };
    let place = frame.scaled(question.place).map(Scaled::sides).ok_or_else(outside)?;
    let values = [
        ("whole", if frame == whole { String::new() } else { ", the second one the whole picture".to_owned() }),
        ("place", json!(place).to_string()),
        ("question", question.words.clone()),
        ("measurements", evidence.listed(frame)),
    ];
    let call = Call { stage: Stage::Question, prompt: QUESTION, values: &values, pictures: &pictures, run: None };
    let Some(answer) = desk.ask::<Answered>(&call).await? else { return Ok(None) };
    let Answered { answer, because, place, naturalness, cites } = answer;
    let reason = match placed(place, frame, whole, Bound::Picture) {
        Ok(rect) if intersection(rect, question.place).is_none() => Because::OutsideObject,
        Ok(_) if judges([&answer, &because]) => Because::Verdict,
        Ok(rect) => {
            let claim = Claim {
                id: String::new(),
                name: question.words.clone(),
                phenomenon: answer,
                reasoning: because,
                places: vec![rect],
                cites,
            };
            let judged = evidence.judge(&claim.cites, &claim.places);
            return Ok(Some(Statement { kind: Kind::Answer, ..Statement::said(claim, naturalness, judged) }));
        }
        Err(reason) => reason,
    };
    dropped.push(Dropped { name: question.words.clone(), phenomenon: answer, because: reason });
    Ok(None)
}
