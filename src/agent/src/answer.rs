//! Answers as they are asked for: read strictly, after what models put around JSON is taken off.

use serde::{Deserialize, de::DeserializeOwned};

use crate::evidence::Cite;

/// Longest words of one field, in characters. A longer one is prose that nobody asked for.
const MAX_WORDS: usize = 1_000;
/// Longest name.
const MAX_NAME: usize = 120;

/// An answer that can say what is wrong with it beyond its shape.
pub(crate) trait Answer: DeserializeOwned {
    /// Every field with words: what it is, what it says, and how long it may be.
    fn words(&self) -> Vec<(&'static str, &str, usize)>;

    /// What else is wrong, as the end of a sentence that the model reads.
    fn problem(&self) -> Option<String> {
        None
    }
}

/// Reads an answer.
///
/// # Errors
/// What is wrong, in words for the model.
pub(crate) fn read<T: Answer>(words: &str) -> Result<T, String> {
    let json = object_in(words).ok_or("there is no JSON object in it")?;
    let answer: T = serde_json::from_str(json).map_err(|error| error.to_string())?;
    for (what, words, limit) in answer.words() {
        if words.trim().is_empty() {
            return Err(format!("a {what} is empty"));
        }
        if words.chars().count() > limit {
            return Err(format!("a {what} is longer than {limit} characters"));
        }
    }
    answer.problem().map_or(Ok(answer), Err)
}

/// The object in an answer: without a model's thoughts in front of it, a fence or a sentence around it.
fn object_in(words: &str) -> Option<&str> {
    let words = words.rsplit_once("</think>").map_or(words, |(_, behind)| behind);
    let (start, end) = (words.find('{')?, words.rfind('}')?);
    words.get(start..=end).filter(|json| !json.is_empty())
}

/// A draft of the list of objects.
#[derive(Debug, Deserialize)]
pub(crate) struct Objects {
    pub objects: Vec<DraftObject>,
}

/// An object of a draft.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct DraftObject {
    pub name: String,
    #[serde(rename = "box")]
    pub place: Option<[i64; 4]>,
}

/// The drafts put together.
#[derive(Debug, Deserialize)]
pub(crate) struct Merged {
    pub objects: Vec<MergedObject>,
}

/// An object, made of entries of the drafts.
#[derive(Debug, Deserialize)]
pub(crate) struct MergedObject {
    pub name: String,
    pub from: Vec<String>,
}

/// Attributes worth a look.
#[derive(Debug, Default, Deserialize, serde::Serialize)]
pub(crate) struct Attributes {
    pub attributes: Vec<Attribute>,
}

/// One of them.
#[derive(Debug, Deserialize, serde::Serialize)]
pub(crate) struct Attribute {
    attribute: String,
    seen: String,
}

/// Relations worth a look.
#[derive(Debug, Default, Deserialize, serde::Serialize)]
pub(crate) struct Relations {
    pub relations: Vec<Relation>,
}

/// One of them.
#[derive(Debug, Deserialize, serde::Serialize)]
pub(crate) struct Relation {
    with: String,
    relation: String,
    seen: String,
}

/// New claims.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Claims {
    pub claims: Vec<SaidClaim>,
}

/// A claim as it was said.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SaidClaim {
    pub name: String,
    pub phenomenon: String,
    pub reasoning: String,
    #[serde(rename = "box")]
    pub place: Option<[i64; 4]>,
    #[serde(default)]
    pub object: Option<String>,
    #[serde(default)]
    pub cites: Vec<Cite>,
}

/// Claims about one object, put together.
#[derive(Debug, Deserialize)]
pub(crate) struct Summary {
    pub claims: Vec<Composed>,
}

/// The end of a run.
#[derive(Debug, Deserialize)]
pub(crate) struct Finish {
    pub statements: Vec<Composed>,
    pub dropped: Vec<LeftOut>,
}

/// Words that are made of claims.
#[derive(Debug, Deserialize)]
pub(crate) struct Composed {
    pub from: Vec<String>,
    pub name: String,
    pub phenomenon: String,
    pub reasoning: String,
    #[serde(default)]
    pub naturalness: Option<u8>,
}

/// A claim that the last step leaves out.
#[derive(Debug, Deserialize)]
pub(crate) struct LeftOut {
    pub claim: String,
    pub because: String,
}

/// A second look at the claims.
#[derive(Debug, Deserialize)]
pub(crate) struct Looks {
    pub looks: Vec<Look>,
}

/// At one of them.
#[derive(Debug, Deserialize)]
pub(crate) struct Look {
    pub claim: String,
    pub visible: Visible,
    #[serde(default)]
    pub cites: Vec<Cite>,
}

/// Whether it can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Visible {
    Yes,
    No,
    Unsure,
}

/// The answer to a question.
#[derive(Debug, Deserialize)]
pub(crate) struct Answered {
    pub answer: String,
    pub because: String,
    #[serde(rename = "box")]
    pub place: Option<[i64; 4]>,
    pub naturalness: Option<u8>,
    #[serde(default)]
    pub cites: Vec<Cite>,
}

impl Answer for Objects {
    fn words(&self) -> Vec<(&'static str, &str, usize)> {
        self.objects.iter().map(|object| ("name", object.name.as_str(), MAX_NAME)).collect()
    }
}

impl Answer for Merged {
    fn words(&self) -> Vec<(&'static str, &str, usize)> {
        self.objects.iter().map(|object| ("name", object.name.as_str(), MAX_NAME)).collect()
    }
}

impl Answer for Attributes {
    fn words(&self) -> Vec<(&'static str, &str, usize)> {
        self.attributes
            .iter()
            .flat_map(|one| [("attribute", one.attribute.as_str(), MAX_WORDS), ("seen", one.seen.as_str(), MAX_WORDS)])
            .collect()
    }
}

impl Answer for Relations {
    fn words(&self) -> Vec<(&'static str, &str, usize)> {
        self.relations
            .iter()
            .flat_map(|one| {
                let fields = [("with", &one.with), ("relation", &one.relation), ("seen", &one.seen)];
                fields.map(|(what, words)| (what, words.as_str(), MAX_WORDS))
            })
            .collect()
    }
}

impl Answer for Claims {
    fn words(&self) -> Vec<(&'static str, &str, usize)> {
        self.claims.iter().flat_map(|claim| quadruple(&claim.name, &claim.phenomenon, &claim.reasoning)).collect()
    }
}

impl Answer for Summary {
    fn words(&self) -> Vec<(&'static str, &str, usize)> {
        self.claims.iter().flat_map(|claim| quadruple(&claim.name, &claim.phenomenon, &claim.reasoning)).collect()
    }
}

impl Answer for Looks {
    fn words(&self) -> Vec<(&'static str, &str, usize)> {
        Vec::new()
    }
}

impl Answer for Finish {
    fn words(&self) -> Vec<(&'static str, &str, usize)> {
        let statements = self.statements.iter().flat_map(|one| quadruple(&one.name, &one.phenomenon, &one.reasoning));
        statements.chain(self.dropped.iter().map(|one| ("because", one.because.as_str(), MAX_WORDS))).collect()
    }

    fn problem(&self) -> Option<String> {
        natural(self.statements.iter().filter_map(|statement| statement.naturalness))
    }
}

impl Answer for Answered {
    fn words(&self) -> Vec<(&'static str, &str, usize)> {
        vec![("answer", &self.answer, MAX_WORDS), ("because", &self.because, MAX_WORDS)]
    }

    fn problem(&self) -> Option<String> {
        natural(self.naturalness)
    }
}

fn quadruple<'a>(name: &'a str, phenomenon: &'a str, reasoning: &'a str) -> [(&'static str, &'a str, usize); 3] {
    [("name", name, MAX_NAME), ("phenomenon", phenomenon, MAX_WORDS), ("reasoning", reasoning, MAX_WORDS)]
}

/// Naturalness is stored as it was given, so a number off the scale is asked for again instead of being cut.
fn natural(given: impl IntoIterator<Item = u8>) -> Option<String> {
    let wrong = given.into_iter().find(|naturalness| *naturalness > 100)?;
    Some(format!("naturalness must be 0 to 100, not {wrong}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_models_put_around_json_is_taken_off() {
        let object = r#"{"objects":[{"name":"hand","box":[1,2,3,4]}]}"#;
        for words in [
            object.to_owned(),
            format!("```json\n{object}\n```"),
            format!("Here it is: {object} I hope that helps."),
            format!("<think>{{\"objects\": maybe}}</think>\n{object}"),
        ] {
            let read: Objects = read(&words).unwrap();
            assert_eq!((read.objects[0].name.as_str(), read.objects[0].place), ("hand", Some([1, 2, 3, 4])));
        }
    }

    #[test]
    fn what_is_wrong_is_told_in_words() {
        let problem = |words: &str| read::<Objects>(words).unwrap_err();
        assert!(problem("I cannot help with that.").contains("no JSON object"));
        assert!(problem("}{").contains("no JSON object"));
        assert!(problem(r#"{"things":[]}"#).contains("missing field `objects`"));
        assert!(problem(r#"{"objects":[{"name":"a","box":[0.1,0.2,0.3,0.4]}]}"#).contains("0.1"));
        assert!(problem(r#"{"objects":[{"name":" ","box":null}]}"#).contains("name is empty"));
        let long = "x".repeat(121);
        assert!(problem(&format!(r#"{{"objects":[{{"name":"{long}","box":null}}]}}"#)).contains("longer than 120"));
        assert!(problem(&format!("{}{}", "[".repeat(9_999), "{}")).contains("missing field"));
        assert!(problem(&format!(r#"{{"objects":{}"#, "[{\"a\":".repeat(9_999))).contains("no JSON object"));
    }

    #[test]
    fn naturalness_is_a_whole_number_of_the_scale_or_none() {
        let finish = |naturalness: &str| {
            read::<Finish>(&format!(
                r#"{{"statements":[{{"from":["c1"],"name":"a","phenomenon":"b","reasoning":"c","naturalness":{naturalness}}}],"dropped":[]}}"#
            ))
        };
        assert_eq!(finish("37").unwrap().statements[0].naturalness, Some(37));
        assert_eq!(finish("null").unwrap().statements[0].naturalness, None);
        for wrong in ["101", "-1", "12.5", "300", "\"low\""] {
            assert!(finish(wrong).is_err(), "{wrong}");
        }
    }
}
