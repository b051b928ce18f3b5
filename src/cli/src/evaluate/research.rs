//! A threshold for research: fitted on some folds, judged on another one.
//!
//! The best threshold of a set, judged on that same set, flatters itself. So each fold's pictures are judged by the threshold with the
//! best balanced accuracy on the other folds; pictures of one source are in one fold where there are sources enough.

use serde::Serialize;
use telltale_metrics::{FOLDS, balanced_threshold, folds_by_source};

use super::pictures::Case;

/// What is kept together, in a fold or in a draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum By {
    /// All pictures of a source.
    Sources,
    /// Each picture stands for itself.
    Pictures,
}

/// Thresholds and what they flag.
#[derive(Debug, PartialEq)]
pub(crate) struct Research {
    pub folds_by: By,
    /// Of each fold that has pictures: the threshold that they are judged by.
    pub thresholds: Vec<f64>,
    /// In the order of the cases: whether the score reaches the threshold of the fold.
    pub flagged: Vec<bool>,
}

impl Research {
    /// None where the other folds of some fold lack a class, even with folds by picture.
    pub(crate) fn of(cases: &[Case], has_sources: bool) -> Option<Self> {
        let by_sources = has_sources.then(|| Self::by(cases, By::Sources)).flatten();
        by_sources.or_else(|| Self::by(cases, By::Pictures))
    }

    fn by(cases: &[Case], folds_by: By) -> Option<Self> {
        let key = |case: &'_ Case| match folds_by {
            By::Sources => case.label.source.clone(),
            By::Pictures => case.label.path.clone(),
        };
        let keys: Vec<String> = cases.iter().map(key).collect();
        let folds = folds_by_source(keys.iter().zip(cases).map(|(key, case)| (key.as_str(), case.label.generated)));
        let fold_of: Vec<usize> = keys.iter().filter_map(|key| folds.get(key).copied()).collect();
        let (mut thresholds, mut flagged) = (Vec::new(), vec![false; cases.len()]);
        for fold in (0..FOLDS).filter(|fold| fold_of.contains(fold)) {
            let others = |generated: bool| -> Vec<f64> {
                let others = cases.iter().zip(&fold_of).filter(|(case, of)| **of != fold && case.label.generated == generated);
                others.map(|(case, _)| case.scores.together).collect()
            };
            let threshold = balanced_threshold(&others(true), &others(false))?;
            thresholds.push(threshold);
            for ((case, of), flagged) in cases.iter().zip(&fold_of).zip(&mut flagged) {
                if *of == fold {
                    *flagged = case.scores.together >= threshold;
                }
            }
        }
        (!thresholds.is_empty()).then_some(Self { folds_by, thresholds, flagged })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::case;
    use super::*;

    #[test]
    fn no_source_judges_itself() {
        // Four sources of each class score 0.2 and 0.8; one source of photos scores 0.9, and must not move its own threshold.
        let mut cases = Vec::new();
        for source in 0..4 {
            for i in 0..5 {
                cases.push(case(&format!("p{source}{i}"), false, &format!("p{source}"), 0.2));
                cases.push(case(&format!("g{source}{i}"), true, &format!("g{source}"), 0.8));
            }
        }
        cases.extend((0..5).map(|i| case(&format!("odd{i}"), false, "odd", 0.9)));
        let research = Research::of(&cases, true).unwrap();
        assert_eq!((research.folds_by, research.thresholds.len()), (By::Sources, FOLDS));
        assert!(research.thresholds.iter().all(|threshold| *threshold == 0.5), "{:?}", research.thresholds);
        let wrong: Vec<&str> = cases
            .iter()
            .zip(&research.flagged)
            .filter(|(c, f)| **f != c.label.generated)
            .map(|(c, _)| c.label.source.as_str())
            .collect();
        assert_eq!(wrong, ["odd"; 5]);
    }

    #[test]
    fn one_source_of_a_class_means_folds_by_picture_and_one_class_means_none() {
        let mut cases: Vec<Case> = (0..6).map(|i| case(&format!("p{i}"), false, &format!("p{i}"), 0.1)).collect();
        assert_eq!(Research::of(&cases, true), None);
        cases.extend((0..6).map(|i| case(&format!("g{i}"), true, "only", 0.9)));
        let research = Research::of(&cases, true).unwrap();
        assert_eq!(research.folds_by, By::Pictures);
        assert!(cases.iter().zip(&research.flagged).all(|(case, flagged)| *flagged == case.label.generated));
    }
}
