//! How well marked places agree: pixels pooled over a set, single places, and the mean over classes.
//!
//! # Sources
//! X-AIGD (arXiv 2601.19430): pixels pooled over all pictures; a predicted place is a hit where the truth covers more than half of it.
//! LEGION / SynthScars: mean intersection over union of the two classes, and F1 over pixels.

/// Counts of pixels, added up over pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PixelCounts {
    /// Marked by both.
    pub both: u64,
    /// Marked by the prediction alone.
    pub predicted_only: u64,
    /// Marked by the truth alone.
    pub truth_only: u64,
    /// Marked by neither.
    pub neither: u64,
}

impl PixelCounts {
    /// Adds one picture: two masks of the same size.
    ///
    /// # Panics
    /// Where the masks differ in length.
    pub fn add(&mut self, predicted: &[bool], truth: &[bool]) {
        assert_eq!(predicted.len(), truth.len(), "masks of one picture");
        for pair in predicted.iter().zip(truth) {
            match pair {
                (true, true) => self.both += 1,
                (true, false) => self.predicted_only += 1,
                (false, true) => self.truth_only += 1,
                (false, false) => self.neither += 1,
            }
        }
    }

    /// Intersection over union of the marked pixels; 0 where neither marks any.
    pub fn iou(self) -> f64 {
        share(self.both, self.both + self.predicted_only + self.truth_only)
    }

    /// Mean of the marked pixels' and the unmarked pixels' intersection over union.
    pub fn mean_iou(self) -> f64 {
        let unmarked = share(self.neither, self.neither + self.predicted_only + self.truth_only);
        0.5 * (self.iou() + unmarked)
    }

    /// Share of the predicted pixels that the truth marks.
    pub fn precision(self) -> f64 {
        share(self.both, self.both + self.predicted_only)
    }

    /// Share of the truth's pixels that are predicted.
    pub fn recall(self) -> f64 {
        share(self.both, self.both + self.truth_only)
    }

    /// Harmonic mean of both.
    pub fn f1(self) -> f64 {
        share(2 * self.both, 2 * self.both + self.predicted_only + self.truth_only)
    }
}

/// Counts of places, added up over pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlaceCounts {
    /// Predicted places that are hits.
    pub hits: u64,
    /// Predicted places.
    pub predicted: u64,
    /// True places that at least one hit touches.
    pub found: u64,
    /// True places.
    pub truths: u64,
}

impl PlaceCounts {
    /// Share of the predicted places that are hits.
    pub fn precision(self) -> f64 {
        share(self.hits, self.predicted)
    }

    /// Share of the true places that were found.
    pub fn recall(self) -> f64 {
        share(self.found, self.truths)
    }

    /// Harmonic mean of both.
    pub fn f1(self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 }
    }
}

/// Whether a predicted place of `area` pixels, of which a truth covers `covered`, is a hit.
pub fn is_hit(covered: u64, area: u64) -> bool {
    2 * covered > area
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pooled_figures_of_two_hand_made_masks() {
        let mut counts = PixelCounts::default();
        counts.add(&[true, true, false, false], &[true, false, true, false]);
        counts.add(&[false; 4], &[false; 4]);
        assert_eq!((counts.iou(), counts.precision(), counts.recall(), counts.f1()), (1.0 / 3.0, 0.5, 0.5, 0.5));
        assert!((counts.mean_iou() - 0.5 * (1.0 / 3.0 + 5.0 / 7.0)).abs() < 1e-12);
        assert_eq!(PixelCounts::default().iou(), 0.0);
    }

    #[test]
    fn half_of_a_place_is_not_enough() {
        assert!(!is_hit(5, 10) && is_hit(6, 10) && !is_hit(0, 0));
        let counts = PlaceCounts { hits: 1, predicted: 2, found: 1, truths: 4 };
        assert_eq!((counts.precision(), counts.recall()), (0.5, 0.25));
        assert!((counts.f1() - 1.0 / 3.0).abs() < 1e-12);
    }
}
