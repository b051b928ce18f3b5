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

use std::collections::{BTreeMap, HashMap, HashSet};

use telltale_metrics::{SemanticScores, match_greedily, mean_interval};

use crate::{Annotations, Image, Similarity, SimilarityError};

const PHENOMENON: &str = "phenomenon";
const REASONING: &str = "reasoning";

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
    let by_name: HashMap<&str, &Image> = predicted.images.iter().map(|image| (image.name.as_str(), image)).collect();
    let known: HashSet<&str> = truth.images.iter().map(|image| image.name.as_str()).collect();
    let mut skipped = Skipped::default();
    skipped.only_predicted.extend(predicted.images.iter().filter(|i| !known.contains(i.name.as_str())).map(|i| i.name.clone()));

    let compared = truth.images.iter().filter_map(|image| Some([image, *by_name.get(image.name.as_str())?]));
    let records = compared.flatten().flat_map(|image| &image.records);
    let mut seen = HashSet::new();
    let texts = records.flat_map(|r| [r.phenomenon.as_str(), r.reasoning.as_str()]).filter(|text| seen.insert(*text));
    similarity.prepare(&texts.collect::<Vec<_>>())?;

    let mut images = Vec::with_capacity(truth.images.len());
    for image in &truth.images {
        let prediction = by_name.get(image.name.as_str());
        if prediction.is_none() {
            skipped.only_true.push(image.name.clone());
        }
        let nothing = Image::default();
        let scores = one(image, prediction.unwrap_or(&&nothing), similarity, alphas, thresholds, &mut skipped.not_numbers)?;
        images.push(ImageResult {
            name: image.name.clone(),
            n_predictions: prediction.map_or(0, |image| image.records.len()),
            n_truths: image.records.len(),
            called_generated: answers.and_then(|answers| answers.get(&image.name).copied()),
            scores,
        });
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

fn one(
    truth: &Image,
    predicted: &Image,
    similarity: &mut dyn Similarity,
    alphas: &[f64],
    thresholds: &[f64],
    not_numbers: &mut usize,
) -> Result<Vec<SemanticScores>, SimilarityError> {
    let (n_predictions, n_truths) = (predicted.records.len(), truth.records.len());
    let mut matrices = [Vec::new(), Vec::new()];
    for (i, (matrix, field)) in matrices.iter_mut().zip([PHENOMENON, REASONING]).enumerate() {
        // A field that no α asks for need not be there.
        let is_wanted = alphas.iter().any(|alpha| if i == 0 { *alpha > 0.0 } else { *alpha < 1.0 });
        if !is_wanted {
            *matrix = vec![0.0; n_predictions * n_truths];
            continue;
        }
        let (rows, columns) = (texts(predicted, field), texts(truth, field));
        *matrix = similarity.compare(&truth.name, field, &rows, &columns)?;
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

fn texts<'a>(image: &'a Image, field: &str) -> Vec<&'a str> {
    image
        .records
        .iter()
        .map(|record| if field == PHENOMENON { record.phenomenon.as_str() } else { record.reasoning.as_str() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Given, Record};

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
    fn nothing_against_nothing_is_defined() {
        let found = evaluate(&set(&[]), &set(&[]), &mut Given::default(), &[0.5], &[0.7], None).unwrap();
        assert_eq!((found.parts[0].sem_ap, found.images.len()), ((0.0, 0.0, 0.0), 0));
    }
}
