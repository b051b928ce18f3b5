//! COCO: lists of pictures, classes and annotations with polygons, boxes or run-length masks; X-AIGD's labels come in this form.
//!
//! Numbers of pictures, classes and annotations are given anew when a file is written; nothing else in the file may rest on them.
//!
//! # Sources
//! Lin et al. (2014), Microsoft COCO: Common Objects in Context, and the format page of its data set.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value as Json, json};

use crate::{Annotations, Category, Form, Image, Naturalness, Problem, Read, Record, Shape, Written, record::Extra};

/// Class of a record that has none: COCO wants one.
const NO_CLASS: &str = "anomaly";

pub(crate) fn read(top: Vec<(String, Json)>) -> Read {
    let mut top: Extra = top.into_iter().collect();
    let mut lists = ["images", "categories", "annotations"].map(|key| match top.remove(key) {
        Some(Json::Array(list)) => list,
        _ => Vec::new(),
    });
    let mut problems = Vec::new();
    let mut annotations = Annotations::default();
    let mut image_at = HashMap::new();
    for (i, value) in std::mem::take(&mut lists[0]).into_iter().enumerate() {
        let place = format!("images[{i}]");
        let Some((id, mut extra)) = numbered(value, &place, &mut problems) else { continue };
        let Some(name) = take_text(&mut extra, "file_name") else {
            problems.push(problem(&place, "file_name", "is missing or not a text"));
            continue;
        };
        let side = |key: &str, extra: &Extra| extra.get(key).and_then(Json::as_u64).and_then(|side| u32::try_from(side).ok());
        let size_px = side("width", &extra).zip(side("height", &extra));
        if size_px.is_some() {
            extra.remove("width");
            extra.remove("height");
        }
        if image_at.insert(id, annotations.images.len()).is_some() {
            problems.push(problem(&place, "id", "belongs to another picture too; annotations go to the last one"));
        }
        annotations.images.push(Image { name, size_px, records: Vec::new(), extra });
    }
    let mut class_of: HashMap<u64, String> = HashMap::new();
    for (i, value) in std::mem::take(&mut lists[1]).into_iter().enumerate() {
        let place = format!("categories[{i}]");
        let Some((id, mut extra)) = numbered(value, &place, &mut problems) else { continue };
        match take_text(&mut extra, "name") {
            Some(name) => {
                class_of.insert(id, name.clone());
                if name != NO_CLASS || !extra.is_empty() {
                    annotations.categories.push(Category { name, extra });
                }
            }
            None => problems.push(problem(&place, "name", "is missing or not a text")),
        }
    }
    for (i, value) in std::mem::take(&mut lists[2]).into_iter().enumerate() {
        let place = format!("annotations[{i}]");
        let Json::Object(object) = value else {
            problems.push(problem(&place, "", "is not an object"));
            continue;
        };
        let mut extra: Extra = object.into_iter().collect();
        extra.remove("id");
        let at = extra.remove("image_id").and_then(|id| image_at.get(&id.as_u64()?).copied());
        let Some(image) = at.and_then(|at| annotations.images.get_mut(at)) else {
            problems.push(problem(&place, "image_id", "names no picture of this file"));
            continue;
        };
        let class = extra.remove("category_id").and_then(|id| class_of.get(&id.as_u64()?).cloned());
        if class.is_none() {
            problems.push(problem(&place, "category_id", "names no class of this file"));
        }
        image.records.push(record(extra, class, &place, &mut problems));
    }
    annotations.extra = top;
    Read { annotations, form: Form::Coco, problems }
}

fn record(mut extra: Extra, class: Option<String>, place: &str, problems: &mut Vec<Problem>) -> Record {
    let mut naturalness = Naturalness::default();
    if let Some(found) = extra.remove("severity") {
        let (read, wrong) = Naturalness::read(&found);
        naturalness = read;
        problems.extend(wrong.map(|reason| problem(place, "severity", reason)));
    }
    if let Some(found) = extra.remove("severity_words") {
        naturalness.as_found = Some(found);
    }
    let shape = read_shape(&mut extra);
    // An area that follows from the shape is written again anyway.
    if extra.get("area").and_then(Json::as_f64).is_some_and(|area| Some(area) == shape.area()) {
        extra.remove("area");
    }
    let name = take_text(&mut extra, "name").or_else(|| class.clone()).unwrap_or_default();
    let [phenomenon, reasoning] = ["phenomenon", "reasoning"].map(|key| take_text(&mut extra, key).unwrap_or_default());
    let category = class.filter(|class| class != NO_CLASS);
    Record { name, phenomenon, reasoning, naturalness, category, shape, extra }
}

/// An object and its number.
fn numbered(value: Json, place: &str, problems: &mut Vec<Problem>) -> Option<(u64, Extra)> {
    let Json::Object(object) = value else {
        problems.push(problem(place, "", "is not an object"));
        return None;
    };
    let mut extra: Extra = object.into_iter().collect();
    let id = extra.remove("id").and_then(|id| id.as_u64());
    if id.is_none() {
        problems.push(problem(place, "id", "is missing or not a whole number"));
    }
    Some((id?, extra))
}

fn take_text(extra: &mut Extra, key: &str) -> Option<String> {
    let text = extra.get(key)?.as_str()?.to_owned();
    extra.remove(key);
    Some(text)
}

fn problem(place: &str, key: &str, reason: &str) -> Problem {
    Problem { place: place.to_owned(), key: key.to_owned(), reason: reason.to_owned() }
}

/// Takes `segmentation` and `bbox` out of an object, where they have the standard's shape; other values stay what they are.
pub(crate) fn read_shape(extra: &mut Extra) -> Shape {
    let numbers = |list: &Json| list.as_array()?.iter().map(Json::as_f64).collect::<Option<Vec<f64>>>();
    let mut shape = Shape::default();
    let bbox = extra.get("bbox").and_then(numbers).and_then(|list| <[f64; 4]>::try_from(list).ok());
    if bbox.is_some() {
        extra.remove("bbox");
        shape.bbox = bbox;
    }
    match extra.get("segmentation") {
        Some(Json::Array(list)) => {
            let outlines: Option<Vec<Vec<f64>>> = list.iter().map(numbers).collect();
            if let Some(outlines) = outlines.filter(|all| !all.is_empty() && all.iter().all(|o| o.len() >= 6 && o.len() % 2 == 0))
            {
                extra.remove("segmentation");
                shape.polygons = outlines;
            }
        }
        Some(Json::Object(object)) if object.contains_key("counts") && object.contains_key("size") => {
            shape.run_lengths = extra.remove("segmentation");
        }
        _ => {}
    }
    shape
}

/// `segmentation` and `bbox` for an object.
pub(crate) fn write_shape(shape: &Shape, is_empty: bool) -> Vec<(String, Json)> {
    let mut pairs = Vec::new();
    if is_empty {
        return pairs;
    }
    if let Some(bbox) = shape.bbox {
        pairs.push(("bbox".to_owned(), json!(bbox)));
    }
    if let Some(mask) = &shape.run_lengths {
        pairs.push(("segmentation".to_owned(), mask.clone()));
    } else if !shape.polygons.is_empty() {
        pairs.push(("segmentation".to_owned(), json!(shape.polygons)));
    }
    pairs
}

pub(crate) fn write(annotations: &Annotations) -> Written {
    let mut classes: Vec<(String, Extra)> = annotations.categories.iter().map(|c| (c.name.clone(), c.extra.clone())).collect();
    let mut number_of: HashMap<String, usize> = HashMap::new();
    for (i, (name, _)) in classes.iter().enumerate() {
        number_of.entry(name.clone()).or_insert(i + 1);
    }
    let mut number = |name: &str, classes: &mut Vec<(String, Extra)>| {
        *number_of.entry(name.to_owned()).or_insert_with(|| {
            classes.push((name.to_owned(), BTreeMap::new()));
            classes.len()
        })
    };
    let (mut images, mut list) = (Vec::new(), Vec::new());
    for (i, image) in annotations.images.iter().enumerate() {
        let mut object: Extra = image.extra.clone();
        object.extend([("id".to_owned(), json!(i + 1)), ("file_name".to_owned(), json!(image.name))]);
        if let Some((width, height)) = image.size_px {
            object.extend([("width".to_owned(), json!(width)), ("height".to_owned(), json!(height))]);
        }
        images.push(json!(object));
        for record in &image.records {
            let class = record.category.as_deref().unwrap_or(NO_CLASS);
            let mut object: Extra = record.extra.clone();
            let mut put = |key: &str, value: Json| object.insert(key.to_owned(), value);
            put("id", json!(list.len() + 1));
            put("image_id", json!(i + 1));
            put("category_id", json!(number(class, &mut classes)));
            if record.name != class {
                put("name", json!(record.name));
            }
            for (key, words) in [("phenomenon", &record.phenomenon), ("reasoning", &record.reasoning)] {
                if !words.is_empty() {
                    put(key, json!(words));
                }
            }
            if record.naturalness != Naturalness::default() {
                put("severity", record.naturalness.number());
            }
            if let Some(found) = &record.naturalness.as_found {
                put("severity_words", found.clone());
            }
            for (key, value) in write_shape(&record.shape, false) {
                put(&key, value);
            }
            if let Some(area) = record.shape.area() {
                object.entry("area".to_owned()).or_insert_with(|| json!(area));
            }
            list.push(json!(object));
        }
    }
    let categories: Vec<Json> = classes
        .into_iter()
        .enumerate()
        .map(|(i, (name, mut extra))| {
            extra.extend([("id".to_owned(), json!(i + 1)), ("name".to_owned(), json!(name))]);
            json!(extra)
        })
        .collect();
    let mut top: Extra = annotations.extra.clone();
    for (key, value) in [("images", images), ("categories", categories), ("annotations", list)] {
        top.insert(key.to_owned(), Json::Array(value));
    }
    let text = serde_json::to_string_pretty(&top).unwrap_or_default() + "\n";
    Written { text, left_out: Vec::new() }
}
