//! AnomReason: an object of lists, keyed by the picture's file name; three spellings of a record.
//!
//! # Sources
//! AnomReason / AnomAgent (arXiv 2510.10231) and the files beside its code, in which all three spellings occur.

use std::collections::HashMap;

use serde_json::{Map, Value as Json};

use crate::{
    Annotations, Form, Image, Naturalness, Problem, Read, Record, Shape, Written,
    coco::{read_shape, write_shape},
    record::Extra,
};

/// Keys of name, phenomenon, reasoning and severity in each spelling.
const SPELLINGS: [(Form, [&str; 4]); 3] = [
    (Form::AnomReason, ["name", "phenomenon", "reasoning", "severity"]),
    (Form::AnomReasonTitled, ["Name", "Observed Phenomenon", "Reasoning", "Severity Score"]),
    (Form::AnomReasonScored, ["name", "observed_phenomenon", "reasoning", "severity_score"]),
];
/// Our own key for a severity that was more than its number.
const WORDS: &str = "severity_words";
/// Our own key for the picture's size, which other forms tell once for each picture.
const SIZE: &str = "image_size";

pub(crate) fn read(top: Vec<(String, Json)>) -> Read {
    let mut annotations = Annotations::default();
    let mut places: HashMap<String, usize> = HashMap::new();
    let (mut problems, mut form) = (Vec::new(), None);
    for (name, list) in top {
        let at = *places.entry(name.clone()).or_insert_with(|| {
            annotations.images.push(Image { name: name.clone(), ..Image::default() });
            annotations.images.len() - 1
        });
        let (Some(image), Json::Array(list)) = (annotations.images.get_mut(at), list) else { continue };
        if !image.records.is_empty() {
            problems.push(problem(&name, "", "stands in the file more than once; its records were put together"));
        }
        for (i, value) in list.into_iter().enumerate() {
            let place = format!("{name}[{i}]");
            let Json::Object(object) = value else {
                problems.push(problem(&place, "", "is not an object"));
                continue;
            };
            form = form.or_else(|| spelling(&object));
            match record(object, &place, image, &mut problems) {
                Some(record) => image.records.push(record),
                None => problems.push(problem(&place, "", "was left out")),
            }
        }
    }
    Read { annotations, form: form.unwrap_or(Form::AnomReason), problems }
}

fn spelling(object: &Map<String, Json>) -> Option<Form> {
    SPELLINGS.iter().find(|(_, keys)| keys.iter().take(3).all(|key| object.contains_key(*key))).map(|(form, _)| *form)
}

/// Any of the spellings, also mixed in one record, as hand-made files have them.
fn record(mut object: Map<String, Json>, place: &str, image: &mut Image, problems: &mut Vec<Problem>) -> Option<Record> {
    let mut take = |i: usize| {
        let keys = SPELLINGS.iter().filter_map(|(_, keys)| keys.get(i));
        keys.copied().find_map(|key| object.remove(key).map(|value| (key, value)))
    };
    let [name, phenomenon, reasoning] = [0, 1, 2].map(&mut take);
    let severity = take(3);
    let mut words = |found: Option<(&'static str, Json)>, missing: &str| match found {
        Some((_, Json::String(words))) => Some(words),
        Some((key, _)) => {
            problems.push(problem(place, key, "is not a text"));
            None
        }
        None => {
            problems.push(problem(place, missing, "is missing"));
            None
        }
    };
    let texts = (words(name, "name"), words(phenomenon, "phenomenon"), words(reasoning, "reasoning"));
    let (Some(name), Some(phenomenon), Some(reasoning)) = texts else { return None };
    let mut naturalness = Naturalness::default();
    if let Some((key, found)) = severity {
        let (read, wrong) = Naturalness::read(&found);
        naturalness = read;
        problems.extend(wrong.map(|reason| problem(place, key, reason)));
    }
    if let Some(found) = object.remove(WORDS) {
        naturalness.as_found = Some(found);
    }
    let size = object.get(SIZE).and_then(|size| Some((side(size, 0)?, side(size, 1)?)));
    if size.is_some() {
        object.remove(SIZE);
        image.size_px = image.size_px.or(size);
    }
    let category = match object.remove("category") {
        Some(Json::String(category)) => Some(category),
        other => {
            object.extend(other.map(|other| ("category".to_owned(), other)));
            None
        }
    };
    let mut extra: Extra = object.into_iter().collect();
    let shape = read_shape(&mut extra);
    Some(Record { name, phenomenon, reasoning, naturalness, category, shape, extra })
}

fn side(size: &Json, i: usize) -> Option<u32> {
    size.get(i)?.as_u64()?.try_into().ok()
}

fn problem(place: &str, key: &str, reason: &str) -> Problem {
    Problem { place: place.to_owned(), key: key.to_owned(), reason: reason.to_owned() }
}

pub(crate) fn write(annotations: &Annotations, form: Form) -> Written {
    let keys =
        SPELLINGS.iter().find(|(known, _)| *known == form).map_or(["name", "phenomenon", "reasoning", "severity"], |s| s.1);
    let mut lines = Vec::new();
    let mut left_out = Vec::new();
    for image in &annotations.images {
        let records: Vec<String> = image.records.iter().map(|record| indented(&object(record, image, keys, form))).collect();
        let list = if records.is_empty() { "[]".to_owned() } else { format!("[\n{}\n  ]", records.join(",\n")) };
        lines.push(format!("  {}: {list}", Json::String(image.name.clone())));
        if image.records.is_empty() && image.size_px.is_some() {
            left_out.push(format!("{}: the size of a picture without anomalies", image.name));
        }
        left_out.extend(image.extra.keys().map(|key| format!("{}: {key}", image.name)));
    }
    left_out.extend(annotations.extra.keys().cloned());
    left_out.extend(annotations.categories.iter().filter(|c| !c.extra.is_empty()).map(|c| format!("category {}", c.name)));
    let used = |name: &str| annotations.images.iter().flat_map(|i| &i.records).any(|r| r.category.as_deref() == Some(name));
    left_out.extend(annotations.categories.iter().filter(|c| !used(&c.name)).map(|c| format!("unused category {}", c.name)));
    let text = if lines.is_empty() { "{}\n".to_owned() } else { format!("{{\n{}\n}}\n", lines.join(",\n")) };
    Written { text, left_out }
}

fn object(record: &Record, image: &Image, [name, phenomenon, reasoning, severity]: [&str; 4], form: Form) -> Vec<(String, Json)> {
    let text = |words: &str| Json::String(words.to_owned());
    let mut pairs: Vec<(String, Json)> = vec![
        (name.to_owned(), text(&record.name)),
        (phenomenon.to_owned(), text(&record.phenomenon)),
        (reasoning.to_owned(), text(&record.reasoning)),
    ];
    let naturalness = &record.naturalness;
    if form == Form::AnomReasonTitled {
        pairs.push((severity.to_owned(), naturalness.words()));
        // Words that hold no number say so when they are read again; a number beside them would be lost.
    } else {
        pairs.push((severity.to_owned(), naturalness.number()));
        pairs.extend(naturalness.as_found.iter().map(|found| (WORDS.to_owned(), found.clone())));
    }
    pairs.extend(record.category.iter().map(|category| ("category".to_owned(), text(category))));
    pairs.extend(write_shape(&record.shape, Shape::is_empty(&record.shape)));
    if let Some((width, height)) = image.size_px {
        pairs.push((SIZE.to_owned(), Json::from(vec![width, height])));
    }
    pairs.extend(record.extra.iter().map(|(key, value)| (key.clone(), value.clone())));
    pairs
}

/// An object with its keys in the order given: a quadruple reads from name to severity.
fn indented(pairs: &[(String, Json)]) -> String {
    let lines: Vec<String> = pairs.iter().map(|(key, value)| format!("      {}: {value}", Json::String(key.clone()))).collect();
    format!("    {{\n{}\n    }}", lines.join(",\n"))
}
