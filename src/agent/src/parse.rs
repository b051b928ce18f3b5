//! Step one, visual entity parsing: T drafts of the list of objects, then a merge.
//!
//! The merge says which entries mean the same object; the boxes stay those of the drafts, so that no step can move a thing.

use serde_json::json;
use telltale_report::Text;

use crate::{
    AgentError,
    answer::{DraftObject, Merged, Objects},
    call::{Call, Desk, Stage},
    picture::View,
    place::{Frame, Located, Scaled, locate},
    prompt::{MERGE, OBJECTS},
};

/// A thing in the picture.
#[derive(Debug, Clone)]
pub(crate) struct Object {
    /// By which prompts and answers name it.
    pub id: String,
    pub name: String,
    pub located: Located,
}

/// An entry of a draft.
struct Entry {
    id: String,
    name: String,
    place: Option<Scaled>,
}

impl Object {
    /// For a prompt, with its place in `frame` where it has one there.
    pub(crate) fn listed(&self, frame: Frame) -> serde_json::Value {
        let place = self.located.place.and_then(|place| frame.scaled(place)).map(Scaled::sides);
        json!({ "id": self.id, "name": self.name, "box": place })
    }
}

/// The objects of a picture, the most striking ones first, at most so many as the settings allow.
pub(crate) async fn objects(view: &View<'_>, desk: &mut Desk<'_>) -> Result<Vec<Object>, AgentError> {
    let settings = desk.settings();
    let limit = settings.max_objects;
    let mut drafts: Vec<Vec<Entry>> = Vec::new();
    for run in 1..=settings.drafts {
        let values = [("limit", limit.to_string())];
        let call = Call { stage: Stage::Parse, prompt: OBJECTS, values: &values, pictures: &[view.all()], run: Some(run) };
        if let Some(Objects { objects }) = desk.ask::<Objects>(&call).await? {
            drafts.push(entries(run, objects, limit));
        }
    }
    if drafts.is_empty() {
        return Err(AgentError::NoObjects(settings.drafts));
    }
    let listed: Vec<_> = drafts
        .iter()
        .flatten()
        .map(|entry| json!({ "id": entry.id, "name": entry.name, "box": entry.place.map(Scaled::sides) }))
        .collect();
    let values = [("limit", limit.to_string()), ("drafts", json!(listed).to_string())];
    let call = Call { stage: Stage::Parse, prompt: MERGE, values: &values, pictures: &[view.all()], run: None };
    let merged = desk.ask::<Merged>(&call).await?;
    let named = match merged {
        Some(Merged { objects }) => by_merge(objects, drafts),
        // Without a merge nobody knows which entries mean the same: the longest draft stands for all.
        None => by_draft(drafts.into_iter().max_by_key(Vec::len).unwrap_or_default()),
    };
    if named.len() > limit {
        desk.problem(Text::new("agent-problem-objects").integer("limit", limit).integer("found", named.len()));
    }
    let located = |(i, (name, boxes)): (usize, (String, Vec<Scaled>))| Object {
        id: format!("o{}", i + 1),
        name,
        located: locate(&boxes, view.whole()),
    };
    Ok(named.into_iter().take(limit).enumerate().map(located).collect())
}

/// The entries of a draft; a box that is none counts as none.
fn entries(run: usize, objects: Vec<DraftObject>, limit: usize) -> Vec<Entry> {
    let entry = |(i, object): (usize, DraftObject)| Entry {
        id: format!("d{run}.{}", i + 1),
        name: object.name,
        place: object.place.and_then(Scaled::new),
    };
    objects.into_iter().take(limit).enumerate().map(entry).collect()
}

/// Objects with the boxes of the entries that they are made of. Each entry belongs to one object; an object of none is made up.
fn by_merge(objects: Vec<crate::answer::MergedObject>, drafts: Vec<Vec<Entry>>) -> Vec<(String, Vec<Scaled>)> {
    let mut entries: Vec<Entry> = drafts.into_iter().flatten().collect();
    let mut named = Vec::new();
    for object in objects {
        let (parts, others) = entries.drain(..).partition::<Vec<Entry>, _>(|entry| object.from.contains(&entry.id));
        entries = others;
        if !parts.is_empty() {
            named.push((object.name, parts.into_iter().filter_map(|entry| entry.place).collect()));
        }
    }
    named
}

fn by_draft(draft: Vec<Entry>) -> Vec<(String, Vec<Scaled>)> {
    draft.into_iter().map(|entry| (entry.name, entry.place.into_iter().collect())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::MergedObject;

    #[test]
    fn merged_objects_keep_the_boxes_of_their_entries_and_made_up_ones_go() {
        let draft = |run, boxes: &[Option<[i64; 4]>]| {
            let object = |place: &Option<[i64; 4]>| DraftObject { name: "thing".into(), place: *place };
            entries(run, boxes.iter().map(object).collect(), 2)
        };
        let drafts = vec![
            draft(1, &[Some([0, 0, 10, 10]), Some([0, 0, 2000, 10]), Some([0, 0, 30, 30])]),
            draft(2, &[Some([0, 0, 20, 20]), None]),
        ];
        assert_eq!(drafts[0].len(), 2, "a draft is cut to the limit");
        let object =
            |name: &str, from: &[&str]| MergedObject { name: name.into(), from: from.iter().map(|id| (*id).into()).collect() };
        let merged = [
            object("hand", &["d1.1", "d2.1"]),
            object("sky", &["d1.2", "d1.1"]),
            object("ghost", &["d9.9"]),
            object("ghost", &[]),
        ];
        let named = by_merge(merged.into(), drafts);
        let boxes = [[0, 0, 10, 10], [0, 0, 20, 20]].map(|sides| Scaled::new(sides).unwrap());
        assert_eq!(named, [("hand".to_owned(), boxes.to_vec()), ("sky".to_owned(), Vec::new())]);
    }
}
