//! The requests under `models/agent/`, filled in: words for the model and the shape of its answer.

use serde_json::Value as Json;

/// The folder of the prompts that are built in. It stands in every log.
pub(crate) const VERSION: &str = "v1";
/// What stands in front of every request.
pub(crate) const SYSTEM: &str = include_str!("../../../models/agent/v1/system.md");
/// What follows an answer that cannot be used.
pub(crate) const REPAIR: Prompt = Prompt { name: "repair", text: include_str!("../../../models/agent/v1/repair.md") };
/// Where the words end and the shape begins.
const SHAPE: &str = "```json\n";

/// A kind of request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Prompt {
    /// Its name, which is that of the file.
    pub name: &'static str,
    text: &'static str,
}

macro_rules! prompts {
    ($($constant:ident $name:literal),* $(,)?) => {
        $(pub(crate) const $constant: Prompt =
            Prompt { name: $name, text: include_str!(concat!("../../../models/agent/v1/", $name, ".md")) };)*
        #[cfg(test)]
        const ALL: &[Prompt] = &[$($constant),*];
    };
}

prompts! {
    OBJECTS "objects",
    MERGE "merge",
    ATTRIBUTES "attributes",
    ATTRIBUTES_ITEMISED "attributes-itemised",
    RELATIONS "relations",
    RELATIONS_ITEMISED "relations-itemised",
    SUMMARY "summary",
    LOOK "look",
    SCAN "scan",
    FINISH "finish",
    QUESTION "question",
}

impl Prompt {
    /// The words, each `{{key}}` replaced by its value, the shape of the answer at the end.
    ///
    /// Only keys of the file itself are replaced: what a value brings along stays what it is.
    pub(crate) fn filled(self, values: &[(&str, String)]) -> String {
        let mut words = String::new();
        let mut rest = self.text;
        while let Some((before, behind)) = rest.split_once("{{") {
            words.push_str(before);
            let Some((key, behind)) = behind.split_once("}}") else {
                words.push_str("{{");
                rest = behind;
                continue;
            };
            if let Some((_, value)) = values.iter().find(|(known, _)| *known == key) {
                words.push_str(value);
            }
            rest = behind;
        }
        words.push_str(rest);
        words
    }

    /// The shape of the answer, as JSON Schema; null where the file has none, which a test makes sure of.
    pub(crate) fn shape(self) -> Json {
        let shape = self.text.split_once(SHAPE).and_then(|(_, shape)| shape.split_once("```"));
        shape.and_then(|(shape, _)| serde_json::from_str(shape).ok()).unwrap_or(Json::Null)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_request_has_words_and_a_shape_that_asks_for_all_it_needs() {
        for prompt in ALL {
            let shape = prompt.shape();
            assert_eq!(shape["type"], "object", "{}", prompt.name);
            let required = shape["required"].as_array().unwrap();
            assert!(!required.is_empty() && required.iter().all(|key| shape["properties"][key.as_str().unwrap()].is_object()));
            assert!(!SYSTEM.contains("```"), "the shape is each request's own");
        }
    }

    #[test]
    fn values_are_filled_in_and_not_read_again() {
        let prompt = Prompt { name: "p", text: "a {{one}} b {{two}} c {{" };
        let words = prompt.filled(&[("one", "{{two}}".into()), ("two", "2".into())]);
        assert_eq!(words, "a {{two}} b 2 c {{");
    }
}
