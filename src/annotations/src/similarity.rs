//! How alike two descriptions are.

use std::collections::{BTreeMap, HashMap};

use crate::forms::Pairs;

/// A way to compare descriptions.
pub trait Similarity {
    /// What it is, for reports: figures of different similarities cannot be compared with each other.
    fn label(&self) -> String;

    /// Called with the texts that the next calls of `compare` will bring, so that work can be done in large pieces. What earlier texts
    /// left behind may be forgotten.
    ///
    /// # Errors
    /// Where a text cannot be processed.
    fn prepare(&mut self, _texts: &[&str]) -> Result<(), SimilarityError> {
        Ok(())
    }

    /// Similarities of one picture's predictions (rows) and truths (columns), row by row, as a rule in 0..=1. `field` is
    /// `phenomenon` or `reasoning`.
    ///
    /// # Errors
    /// Where they cannot be had.
    fn compare(&mut self, image: &str, field: &str, predictions: &[&str], truths: &[&str]) -> Result<Vec<f64>, SimilarityError>;
}

/// Why descriptions could not be compared.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SimilarityError {
    /// A given matrix that is not there or not of the right size.
    #[error("{image}: the given `{field}` similarities should be {rows} rows of {columns} numbers")]
    Shape {
        /// Which picture.
        image: String,
        /// `phenomenon` or `reasoning`.
        field: String,
        /// Predictions.
        rows: usize,
        /// Truths.
        columns: usize,
    },
    /// A file of given matrices that cannot be read.
    #[error("given similarities: {0}")]
    Unreadable(String),
    /// A language network that failed.
    #[error("{0}")]
    Network(String),
}

/// Similarity of letters: chrF with β = 1, on letters in lower case without spaces, n-grams of 1 to 6 letters.
///
/// Needs no network and no download. It compares spelling, not meaning: its figures cannot be compared with published ones.
///
/// # Sources
/// Popović (2015), chrF: character n-gram F-score for automatic MT evaluation, WMT.
#[derive(Debug, Default)]
pub struct Lexical {
    profiles: HashMap<String, Profile>,
}

const MAX_ORDER: usize = 6;

/// Bits that hold any letter: six of them fit into one number.
const LETTER_BITS: u32 = 21;

/// N-grams with their counts, in order, one list for each length: two such lists are compared in one walk.
type Profile = [Vec<(u128, u32)>; MAX_ORDER];

impl Similarity for Lexical {
    fn label(&self) -> String {
        "letters (chrF1); not comparable with published figures".to_owned()
    }

    fn prepare(&mut self, texts: &[&str]) -> Result<(), SimilarityError> {
        self.profiles.clear();
        self.add(texts);
        Ok(())
    }

    fn compare(&mut self, _: &str, _: &str, predictions: &[&str], truths: &[&str]) -> Result<Vec<f64>, SimilarityError> {
        self.add(predictions);
        self.add(truths);
        let of = |text: &str| self.profiles.get(text);
        let pairs = predictions.iter().flat_map(|p| truths.iter().map(move |t| (*p, *t)));
        Ok(pairs.map(|(p, t)| of(p).zip(of(t)).map_or(0.0, |(p, t)| chr_f(p, t))).collect())
    }
}

impl Lexical {
    fn add(&mut self, texts: &[&str]) {
        for text in texts {
            if !self.profiles.contains_key(*text) {
                self.profiles.insert((*text).to_owned(), profile(text));
            }
        }
    }
}

fn profile(text: &str) -> Profile {
    let letters: Vec<char> = text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    std::array::from_fn(|order| {
        let packed = |gram: &[char]| gram.iter().fold(0, |packed, letter| packed << LETTER_BITS | u128::from(*letter));
        let mut grams: Vec<u128> = letters.windows(order + 1).map(packed).collect();
        grams.sort_unstable();
        grams.chunk_by(|a, b| a == b).filter_map(|same| Some((*same.first()?, same.len() as u32))).collect()
    })
}

fn chr_f(prediction: &Profile, truth: &Profile) -> f64 {
    let (mut precision, mut recall, mut n_orders) = (0.0, 0.0, 0.0);
    for (p, t) in prediction.iter().zip(truth) {
        let total = |counts: &[(u128, u32)]| counts.iter().map(|(_, n)| f64::from(*n)).sum::<f64>();
        let (n_predicted, n_true) = (total(p), total(t));
        // A text shorter than the order has no n-gram to compare.
        if n_predicted == 0.0 || n_true == 0.0 {
            continue;
        }
        let both = f64::from(common(p, t));
        (precision, recall, n_orders) = (precision + both / n_predicted, recall + both / n_true, n_orders + 1.0);
    }
    if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) / n_orders }
}

/// How many n-grams both lists have.
fn common(p: &[(u128, u32)], t: &[(u128, u32)]) -> u32 {
    let (mut p, mut t) = (p.iter().peekable(), t.iter().peekable());
    let mut n_common = 0;
    while let (Some((in_p, n_p)), Some((in_t, n_t))) = (p.peek(), t.peek()) {
        if in_p == in_t {
            n_common += n_p.min(n_t);
        }
        let (is_p_due, is_t_due) = (in_p <= in_t, in_t <= in_p);
        p.next_if(|_| is_p_due);
        t.next_if(|_| is_t_due);
    }
    n_common
}

/// Similarities that somebody else computed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Given {
    /// For each picture and field the rows.
    matrices: BTreeMap<String, BTreeMap<String, Vec<Vec<f64>>>>,
}

impl Given {
    /// Reads `{"picture.jpg": {"phenomenon": [[0.9, …], …], "reasoning": …}, …}`: a row for each prediction, a column for each
    /// truth. `null` stands for a similarity that is not a number; it matches nothing.
    ///
    /// # Errors
    /// Where the file has another shape, or names something twice.
    pub fn read(text: &str) -> Result<Self, SimilarityError> {
        let Pairs(found) = serde_json::from_str::<Pairs<Pairs<Vec<Vec<Option<f64>>>>>>(text).map_err(|error| {
            // Some programs write this word, which JSON does not know.
            let hint = if error.is_syntax() && text.contains("NaN") { "; `NaN` is no JSON, `null` stands for it" } else { "" };
            SimilarityError::Unreadable(format!("{error}{hint}"))
        })?;
        let mut matrices = BTreeMap::new();
        for (image, Pairs(fields)) in found {
            let mut numbers = BTreeMap::new();
            for (field, rows) in fields {
                let number = |value: Option<f64>| value.unwrap_or(f64::NAN);
                let rows = rows.into_iter().map(|row| row.into_iter().map(number).collect()).collect();
                if numbers.insert(field.clone(), rows).is_some() {
                    return Err(SimilarityError::Unreadable(format!("{image} has `{field}` more than once")));
                }
            }
            if matrices.insert(image.clone(), numbers).is_some() {
                return Err(SimilarityError::Unreadable(format!("{image} stands there more than once")));
            }
        }
        Ok(Self { matrices })
    }
}

impl Similarity for Given {
    fn label(&self) -> String {
        "given".to_owned()
    }

    fn compare(&mut self, image: &str, field: &str, predictions: &[&str], truths: &[&str]) -> Result<Vec<f64>, SimilarityError> {
        if predictions.is_empty() || truths.is_empty() {
            return Ok(Vec::new());
        }
        let rows = self.matrices.get(image).and_then(|fields| fields.get(field));
        let rows = rows.filter(|rows| rows.len() == predictions.len() && rows.iter().all(|row| row.len() == truths.len()));
        let rows = rows.ok_or_else(|| SimilarityError::Shape {
            image: image.to_owned(),
            field: field.to_owned(),
            rows: predictions.len(),
            columns: truths.len(),
        })?;
        Ok(rows.concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_alone_tell_likeness() {
        let mut lexical = Lexical::default();
        let found =
            lexical.compare("", "", &["A hand with six fingers", "", "Ab"], &["a HAND with six fingers", "zzz", "a"]).unwrap();
        assert!((found[0] - 1.0).abs() < 1e-12);
        assert_eq!((found[1], found[3]), (0.0, 0.0));
        // "ab" against "a": only the single letters can be compared: P = 1/2, R = 1.
        assert!((found[8] - 2.0 / 3.0).abs() < 1e-12);
        assert!(0.0 < found[2] && found[2] < 0.5);
    }

    #[test]
    fn given_matrices_are_taken_by_picture_and_shape() {
        let mut given = Given::read(r#"{"a.jpg": {"phenomenon": [[0.5, null], [1, 0.25]]}}"#).unwrap();
        let found = given.compare("a.jpg", "phenomenon", &["p", "q"], &["t", "u"]).unwrap();
        assert!(found[1].is_nan());
        assert_eq!((found[0], found[2], found[3]), (0.5, 1.0, 0.25));
        assert!(matches!(given.compare("a.jpg", "reasoning", &["p"], &["t"]), Err(SimilarityError::Shape { .. })));
        assert!(matches!(given.compare("a.jpg", "phenomenon", &["p"], &["t", "u"]), Err(SimilarityError::Shape { .. })));
        assert_eq!(given.compare("b.jpg", "phenomenon", &[], &["t"]), Ok(Vec::new()));
        let rows = r#"{"phenomenon": [[1]]}"#;
        for (broken, expected) in [
            ("", "EOF"),
            ("{", "EOF"),
            ("[]", "an object"),
            (r#"{"a": 1}"#, "an object"),
            (r#"{"a": {"phenomenon": [["x"]]}}"#, "string \"x\""),
            (r#"{"a": {"phenomenon": [[NaN]]}}"#, "`null` stands for it"),
            (r#"{"a": {"phenomenon": [[1e999]]}}"#, "out of range"),
            (r#"{"a": {"phenomenon": [], "phenomenon": []}}"#, "a has `phenomenon` more than once"),
            (&format!(r#"{{"a": {rows}, "a": {rows}}}"#), "a stands there more than once"),
        ] {
            let found = Given::read(broken).map_err(|error| error.to_string());
            assert!(found.as_ref().is_err_and(|error| error.contains(expected)), "{broken}: {found:?}");
        }
    }
}
