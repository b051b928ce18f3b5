//! From bytes to annotations and back, whichever form they have.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value as Json;

use crate::{Annotations, coco, quadruples, reports};

/// A way of writing anomalies down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// AnomReason, `name`, `phenomenon`, `reasoning`, `severity` as a number.
    AnomReason,
    /// AnomReason, `Name`, `Observed Phenomenon`, `Reasoning`, `Severity Score` in words.
    AnomReasonTitled,
    /// AnomReason, `name`, `observed_phenomenon`, `reasoning`, `severity_score` as a number.
    AnomReasonScored,
    /// COCO with polygons.
    Coco,
    /// Reports of `telltale analyze --json` or of the page, one a line. Read only.
    Reports,
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// Everything that could be read.
    pub annotations: Annotations,
    /// The form; for AnomReason the spelling of the first record.
    pub form: Form,
    /// What could not be read, or not wholly.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which record: `picture.jpg[3]`, or a COCO annotation's number.
    pub place: String,
    /// Which key of it; empty where it is the whole record.
    pub key: String,
    /// What is wrong, as the end of a sentence that begins with the key.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let space = if self.key.is_empty() { "" } else { " " };
        write!(f, "{}: {}{space}{}", self.place, self.key, self.reason)
    }
}

/// A file of which nothing could be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Bytes that are no text.
    #[error("not UTF-8 from byte {0} on")]
    NotText(usize),
    /// Text that is no JSON.
    #[error("not JSON: {0}")]
    NotJson(String),
    /// JSON of another shape.
    #[error("neither AnomReason records (an object of lists), nor COCO (`images`, `annotations`), nor reports of telltale")]
    Unrecognized,
}

/// A file as text, and what did not go into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub text: String,
    /// What the form has no place for, one line each.
    pub left_out: Vec<String>,
}

/// Reads a file of any form.
///
/// # Errors
/// Where nothing can be read; single broken records are [`Problem`]s.
pub fn read(bytes: &[u8]) -> Result<Read, ReadError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| ReadError::NotText(error.valid_up_to()))?;
    let not_json = |error: serde_json::Error| ReadError::NotJson(error.to_string());
    if let Some(read) = reports::read(text) {
        return Ok(read);
    }
    // As pairs, because a map would lose the order of the pictures and all but one of those with the same name.
    let Pairs(top) = serde_json::from_str::<Pairs<Json>>(text).map_err(|error| match serde_json::from_str::<Json>(text) {
        Ok(_) => ReadError::Unrecognized,
        Err(_) => not_json(error),
    })?;
    let is_list = |key: &str| top.iter().any(|(name, value)| name == key && value.is_array());
    if is_list("images") && is_list("annotations") {
        Ok(coco::read(top))
    } else if top.iter().all(|(_, value)| value.is_array()) {
        Ok(quadruples::read(top))
    } else {
        Err(ReadError::Unrecognized)
    }
}

/// Writes a file; none for [`Form::Reports`], which only an analysis can write.
pub fn write(annotations: &Annotations, form: Form) -> Option<Written> {
    match form {
        Form::AnomReason | Form::AnomReasonTitled | Form::AnomReasonScored => Some(quadruples::write(annotations, form)),
        Form::Coco => Some(coco::write(annotations)),
        Form::Reports => None,
    }
}

/// A JSON object as pairs, in order, doubles included.
pub(crate) struct Pairs<T>(pub Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
            type Value = Pairs<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<T>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

#[cfg(test)]
mod tests;
