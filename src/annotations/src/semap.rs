//! SemAP and SemF1 of two sets, picture by picture and over all, with the conditional variants.
//!
//! Phenomena and reasonings are compared apart and mixed, `α · phenomenon + (1 − α) · reasoning`: α = 1 is `Phe`, 0 is `Rea`, 0.5 is
//! `Full` in the paper's tables. The truth decides which pictures count: one without a prediction counts with an empty list, one
//! that only the prediction knows is named and left out. CSemAP and CSemF1 empty a picture's predictions unless a separate answer
//! called that picture generated.
//!
//! Descriptions that say the same in other words score lower than people would, and any two sentences about pictures score high:
//! differences of a few hundredths mean little.
//!
//! # Sources
//! AnomReason / AnomAgent (arXiv 2510.10231).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use telltale_metrics::{SemanticScores, match_greedily, mean_interval};

use crate::{Annotations, Record, Similarity, SimilarityError};

const PHENOMENON: &str = "phenomenon";
const REASONING: &str = "reasoning";
/// Bytes of text that a similarity gets to see ahead: some hundred descriptions, so that a network's work is done in large pieces and
/// what it keeps stays small.
const AHEAD_BYTES: usize = 131_072;

/// What is evaluated: the share of the phenomenon in the similarity.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// α.
    pub alpha: f64,
    /// Means over the pictures with their 95 % intervals: (mean, low, high).
    pub sem_ap: (f64, f64, f64),
    /// Like `sem_ap`.
    pub sem_f1: (f64, f64, f64),
    /// Conditional on the separate answers, where they were given.
    pub conditional: Option<[(f64, f64, f64); 2]>,
}

/// One picture's figures.
#[derive(Debug, Clone, PartialEq)]
pub struct ImageResult {
    /// Which picture.
    pub name: String,
    /// Predicted anomalies.
    pub n_predictions: usize,
    /// True ones.
    pub n_truths: usize,
    /// Whether the separate answer called it generated; none where there is no answer.
    pub called_generated: Option<bool>,
    /// Scores for each α, in the order asked for.
    pub scores: Vec<SemanticScores>,
}

/// What was not compared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Skipped {
    /// Pictures that only the prediction has: left out.
    pub only_predicted: Vec<String>,
    /// Pictures that only the truth has: counted with nothing predicted.
    pub only_true: Vec<String>,
    /// Pictures that one of the sets has more than once: their records were put together.
    pub doubled: BTreeSet<String>,
    /// Similarities that were no numbers: they match nothing.
    pub not_numbers: usize,
}

/// All figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// Which similarity.
    pub similarity: String,
    /// One for each α, in the order asked for.
    pub parts: Vec<Part>,
    /// In the order of the truth.
    pub images: Vec<ImageResult>,
    /// What was not compared.
    pub skipped: Skipped,
}

/// Compares a prediction with the truth. `answers` says of each picture whether it was called generated.
///
/// # Errors
/// Where the similarity fails.
pub fn evaluate(
    truth: &Annotations,
    predicted: &Annotations,
    similarity: &mut dyn Similarity,
    alphas: &[f64],
    thresholds: &[f64],
    answers: Option<&BTreeMap<String, bool>>,
) -> Result<Evaluation, SimilarityError> {
    let mut skipped = Skipped::default();
    let truths = pictures(truth, &mut skipped.doubled);
    let mut predictions: HashMap<&str, Vec<&Record>> = HashMap::new();
    for picture in pictures(predicted, &mut skipped.doubled) {
        predictions.insert(picture.name, picture.records);
    }
    let mut pairs = Vec::with_capacity(truths.len());
    for truth in truths {
        let predicted = predictions.remove(truth.name);
        if predicted.is_none() {
            skipped.only_true.push(truth.name.to_owned());
        }
        pairs.push(Pair { name: truth.name, truths: truth.records, predictions: predicted.unwrap_or_default() });
    }
    // What no truth asked for is left, here in the order of the file.
    let mut left = |name: &&str| predictions.remove(*name).is_some();
    skipped.only_predicted.extend(predicted.images.iter().map(|i| i.name.as_str()).filter(&mut left).map(str::to_owned));

    let mut images = Vec::with_capacity(pairs.len());
    for block in blocks(&pairs) {
        let ahead: Vec<&str> = block.iter().flat_map(Pair::texts).collect();
        similarity.prepare(&ahead)?;
        for pair in block {
            images.push(ImageResult {
                name: pair.name.to_owned(),
                n_predictions: pair.predictions.len(),
                n_truths: pair.truths.len(),
                called_generated: answers.and_then(|answers| answers.get(pair.name).copied()),
                scores: one(pair, similarity, alphas, thresholds, &mut skipped.not_numbers)?,
            });
        }
    }
    let part = |(i, alpha): (usize, &f64)| {
        let mean = |figure: fn(&SemanticScores) -> f64, counts: &dyn Fn(&ImageResult) -> bool| {
            let value = |image: &ImageResult| if counts(image) { image.scores.get(i).map_or(0.0, figure) } else { 0.0 };
            mean_interval(&images.iter().map(value).collect::<Vec<_>>())
        };
        let called = |image: &ImageResult| image.called_generated == Some(true);
        Part {
            alpha: *alpha,
            sem_ap: mean(|s| s.sem_ap, &|_| true),
            sem_f1: mean(|s| s.sem_f1, &|_| true),
            conditional: answers.is_some().then(|| [mean(|s| s.sem_ap, &called), mean(|s| s.sem_f1, &called)]),
        }
    };
    let parts = alphas.iter().enumerate().map(part).collect();
    Ok(Evaluation { similarity: similarity.label(), parts, images, skipped })
}

/// A picture of one set, with all records under its name.
struct Picture<'a> {
    name: &'a str,
    records: Vec<&'a Record>,
}

fn pictures<'a>(annotations: &'a Annotations, doubled: &mut BTreeSet<String>) -> Vec<Picture<'a>> {
    let (mut pictures, mut places) = (Vec::<Picture<'a>>::new(), HashMap::new());
    for image in &annotations.images {
        let at = *places.entry(image.name.as_str()).or_insert(pictures.len());
        match pictures.get_mut(at) {
            Some(picture) => {
                picture.records.extend(&image.records);
                doubled.insert(image.name.clone());
            }
            None => pictures.push(Picture { name: &image.name, records: image.records.iter().collect() }),
        }
    }
    pictures
}

/// A picture of the truth, and what was predicted for it.
struct Pair<'a> {
    name: &'a str,
    truths: Vec<&'a Record>,
    predictions: Vec<&'a Record>,
}

impl Pair<'_> {
    /// Those that will be compared: none where one side is empty.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let is_compared = !self.truths.is_empty() && !self.predictions.is_empty();
        let records = self.truths.iter().chain(&self.predictions).filter(move |_| is_compared);
        records.flat_map(|record| [record.phenomenon.as_str(), record.reasoning.as_str()])
    }
}

/// Neighbours with about [`AHEAD_BYTES`] of text together.
fn blocks<'a, 'b>(pairs: &'b [Pair<'a>]) -> impl Iterator<Item = &'b [Pair<'a>]> {
    let mut n_bytes = 0;
    pairs.chunk_by(move |pair, _| {
        n_bytes += pair.texts().map(str::len).sum::<usize>();
        let goes_on = n_bytes < AHEAD_BYTES;
        if !goes_on {
            n_bytes = 0;
        }
        goes_on
    })
}

fn one(
    pair: &Pair<'_>,
    similarity: &mut dyn Similarity,
    alphas: &[f64],
    thresholds: &[f64],
    not_numbers: &mut usize,
) -> Result<Vec<SemanticScores>, SimilarityError> {
    let (n_predictions, n_truths) = (pair.predictions.len(), pair.truths.len());
    let mut matrices = [Vec::new(), Vec::new()];
    for (i, (matrix, field)) in matrices.iter_mut().zip([PHENOMENON, REASONING]).enumerate() {
        // A field that no α asks for need not be there.
        let is_wanted = alphas.iter().any(|alpha| if i == 0 { *alpha > 0.0 } else { *alpha < 1.0 });
        if !is_wanted || n_predictions == 0 || n_truths == 0 {
            *matrix = vec![0.0; n_predictions * n_truths];
            continue;
        }
        let (rows, columns) = (texts(&pair.predictions, field), texts(&pair.truths, field));
        *matrix = similarity.compare(pair.name, field, &rows, &columns)?;
        *not_numbers += matrix.iter().filter(|value| value.is_nan()).count();
    }
    let [phenomenon, reasoning] = &matrices;
    Ok(alphas
        .iter()
        .map(|alpha| {
            // A weight of 0 takes a field out wholly, also one that is no number.
            let weighed = |weight: f64, value: f64| if weight == 0.0 { 0.0 } else { weight * value };
            let mixed = phenomenon.iter().zip(reasoning).map(|(p, r)| weighed(*alpha, *p) + weighed(1.0 - alpha, *r));
            let mixed: Vec<f64> = mixed.map(|similarity| similarity.clamp(0.0, 1.0)).collect();
            SemanticScores::of(&match_greedily(&mixed, n_truths), n_predictions, n_truths, thresholds)
        })
        .collect())
}

fn texts<'a>(records: &[&'a Record], field: &str) -> Vec<&'a str> {
    records.iter().map(|r| if field == PHENOMENON { r.phenomenon.as_str() } else { r.reasoning.as_str() }).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::{Given, Image};

    fn set(images: &[(&str, usize)]) -> Annotations {
        let record = Record { phenomenon: "p".into(), reasoning: "r".into(), ..Record::default() };
        let image =
            |(name, n): &(&str, usize)| Image { name: (*name).into(), records: vec![record.clone(); *n], ..Image::default() };
        Annotations { images: images.iter().map(image).collect(), ..Annotations::default() }
    }

    #[test]
    fn parts_conditions_and_what_stands_on_one_side_only() {
        let truth = set(&[("a", 2), ("b", 1), ("c", 1), ("empty", 0)]);
        let predicted = set(&[("b", 1), ("a", 1), ("d", 3), ("empty", 2)]);
        let mut given = Given::read(
            r#"{"a": {"phenomenon": [[0.95, 0.1]], "reasoning": [[0.75, 0.1]]},
                "b": {"phenomenon": [[0.8]], "reasoning": [[null]]}}"#,
        )
        .unwrap();
        let answers = BTreeMap::from([("a".to_owned(), false), ("b".to_owned(), true)]);
        let found = evaluate(&truth, &predicted, &mut given, &[1.0, 0.0, 0.5], &[0.7, 0.8, 0.9], Some(&answers)).unwrap();
        let ap = |part: usize, image: usize| found.images[image].scores[part].sem_ap;
        assert!((ap(0, 0) - 1.0).abs() < 1e-12, "0.95 passes all");
        assert!((ap(1, 0) - 1.0 / 3.0).abs() < 1e-12, "0.75 passes 0.7 alone");
        assert!((ap(2, 0) - 2.0 / 3.0).abs() < 1e-12, "0.85 passes two");
        assert!((ap(0, 1) - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!((ap(1, 1), ap(2, 1), ap(0, 2), ap(0, 3)), (0.0, 0.0, 0.0, 0.0));
        // Recall of one of two at every threshold: F1 = 2/3.
        assert!((found.images[0].scores[0].sem_f1 - 2.0 / 3.0).abs() < 1e-12);
        assert!((found.parts[0].sem_ap.0 - (1.0 + 2.0 / 3.0) / 4.0).abs() < 1e-12);
        let [c_ap, _] = found.parts[0].conditional.unwrap();
        assert!((c_ap.0 - (2.0 / 3.0) / 4.0).abs() < 1e-12, "only b was called generated");
        assert_eq!(found.skipped.only_predicted, ["d"]);
        assert_eq!(found.skipped.only_true, ["c"]);
        assert_eq!(found.skipped.not_numbers, 1);
    }

    #[test]
    fn pictures_that_stand_there_twice_are_put_together_and_named() {
        let truth = set(&[("a", 1), ("b", 1), ("a", 1)]);
        let predicted = set(&[("c", 1), ("b", 1), ("b", 0), ("a", 1), ("c", 1)]);
        let mut given = Given::read(r#"{"a": {"phenomenon": [[0.1, 1]]}, "b": {"phenomenon": [[1]]}}"#).unwrap();
        let found = evaluate(&truth, &predicted, &mut given, &[1.0], &[0.7], None).unwrap();
        let counts: Vec<_> =
            found.images.iter().map(|i| (i.name.as_str(), i.n_predictions, i.n_truths, i.scores[0].sem_ap)).collect();
        assert_eq!(counts, [("a", 1, 2, 1.0), ("b", 1, 1, 1.0)]);
        assert_eq!(found.skipped.doubled.iter().collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(found.skipped.only_predicted, ["c"]);
    }

    /// Says 1 to everything that it was told ahead.
    #[derive(Default)]
    struct Told {
        ahead: HashSet<String>,
        n_largest: usize,
    }

    impl Similarity for Told {
        fn label(&self) -> String {
            String::new()
        }

        fn prepare(&mut self, texts: &[&str]) -> Result<(), SimilarityError> {
            self.ahead = texts.iter().map(|text| (*text).to_owned()).collect();
            self.n_largest = self.n_largest.max(texts.len());
            Ok(())
        }

        fn compare(&mut self, _: &str, _: &str, predictions: &[&str], truths: &[&str]) -> Result<Vec<f64>, SimilarityError> {
            let is_told = |text: &&str| f64::from(self.ahead.contains(*text));
            Ok(predictions.iter().flat_map(|p| truths.iter().map(move |t| is_told(p) * is_told(t))).collect())
        }
    }

    #[test]
    fn a_hundred_thousand_records_are_told_ahead_in_pieces() {
        let record = |i: usize| Record { phenomenon: format!("p{i}"), reasoning: format!("r{i}"), ..Record::default() };
        let image =
            |i: usize| Image { name: i.to_string(), records: (0..10).map(|j| record(10 * i + j)).collect(), ..Image::default() };
        let all = Annotations { images: (0..10_000).map(image).collect(), ..Annotations::default() };
        let mut told = Told::default();
        let found = evaluate(&all, &all, &mut told, &[0.5], &[0.9], None).unwrap();
        assert_eq!((found.images.len(), found.parts[0].sem_f1), (10_000, (1.0, 1.0, 1.0)));
        assert!(told.n_largest < AHEAD_BYTES, "{} texts at once", told.n_largest);
    }

    #[test]
    fn nothing_against_nothing_is_defined() {
        let found = evaluate(&set(&[]), &set(&[]), &mut Given::default(), &[0.5], &[0.7], None).unwrap();
        assert_eq!((found.parts[0].sem_ap, found.images.len()), ((0.0, 0.0, 0.0), 0));
    }
}
