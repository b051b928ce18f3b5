//! Where a measured value lies among those of ordinary photos: a line to look at, and the same numbers as a table.
//!
//! The line is the same for every picture but for the mark of this one: from 0 on the left, at `ln(1 + value)`, so that a value far beyond
//! all ordinary photos does not press them into a corner. Its bands reach as far as 95 %, 99 % and all of the photos do.

use telltale_report::{Finding, Grounds, Quantile, Rarity, Text, Unit};

use crate::present::Row;
use crate::words::{say, t, value};

/// Width and height of the drawing in its own units.
pub const SIZE: (f64, f64) = (100.0, 12.0);
/// Smallest share whose band is drawn: most checks see nothing at all in half of the photos.
const LEAST_SHARE: f64 = 0.95;
/// How far the axis goes beyond the largest value.
const MARGIN: f64 = 1.05;

/// The line and the table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RatePlot {
    /// Outlines of the bands, the widest first.
    pub bands: Vec<String>,
    /// The mark of this picture.
    pub here: String,
    /// Shares of the ordinary photos and the value that they do not exceed, then this picture's own.
    pub rows: Vec<Row>,
}

impl RatePlot {
    /// That of a finding whose severity rests on a rate; none where the values of the photos were not written down.
    pub fn of(finding: &Finding) -> Option<Self> {
        let Grounds::Rate { rarity, .. } = &finding.grounds else { return None };
        let end = rarity.ordinary.iter().map(|quantile| quantile.at_most).chain([rarity.value]).fold(0.0, f64::max);
        if rarity.ordinary.is_empty() || !end.is_finite() || end <= 0.0 {
            return None;
        }
        let at = |value: f64| SIZE.0 * value.max(0.0).ln_1p() / (MARGIN * end).ln_1p();
        let (top, bottom) = (SIZE.1 / 4.0, SIZE.1 * 3.0 / 4.0);
        let band = |quantile: &Quantile| format!("M0 {top}H{:.2}V{bottom}H0Z", at(quantile.at_most));
        Some(Self {
            bands: rarity.ordinary.iter().rev().filter(|quantile| quantile.share >= LEAST_SHARE).map(band).collect(),
            here: format!("M{:.2} 0V{}", at(rarity.value), SIZE.1),
            rows: rows(rarity),
        })
    }
}

fn rows(rarity: &Rarity) -> Vec<Row> {
    let ordinary = rarity.ordinary.iter().map(|quantile| {
        let head = if quantile.share < 1.0 {
            say(&Text::new("rarity-share").number("percent", 100.0 * quantile.share, 0))
        } else {
            t("rarity-largest")
        };
        Row::plain("", head, [strength(quantile.at_most)])
    });
    ordinary.chain([Row::plain("here", t("rarity-here"), [strength(rarity.value)])]).collect()
}

/// Three digits, as far as that says anything.
fn strength(strength: f64) -> String {
    let decimals = match strength {
        s if s >= 100.0 => 0,
        s if s >= 10.0 => 1,
        _ => 2,
    };
    value(Unit::Plain, strength, decimals)
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::{Basis, Code, Severity};

    fn finding(value: f64, ordinary: &[(f64, f64)]) -> Finding {
        let ordinary = ordinary.iter().map(|(share, at_most)| Quantile { share: *share, at_most: *at_most }).collect();
        let rarity = Rarity { shown: 1, photos: 900, upper_95: 0.005, value, ordinary, ..Rarity::default() };
        Finding::new(Code::new("a/b"), Basis::Pixels, Grounds::Rate { rarity, cap: Severity::Moderate }, 0)
    }

    #[test]
    fn a_value_beyond_all_photos_stands_beyond_the_widest_band() {
        let plot = RatePlot::of(&finding(400.0, &[(0.5, 0.0), (0.95, 1.0), (0.99, 7.0), (1.0, 11.25)])).unwrap();
        let end = |path: &str| path.split(['H', 'V', 'M', ' ']).filter_map(|n| n.parse::<f64>().ok()).fold(0.0, f64::max);
        let ends: Vec<f64> = plot.bands.iter().map(|band| end(band)).collect();
        assert!(ends.len() == 3 && ends.windows(2).all(|w| w[0] > w[1]), "{ends:?}");
        assert!(end(&plot.here) > ends[0] && end(&plot.here) < SIZE.0, "{plot:?}");
        let words: Vec<String> = plot.rows.iter().map(|row| format!("{}: {}", row.head, row.cells[0].words)).collect();
        assert_eq!(words[0], "50 % of ordinary photos have at most: 0.00");
        assert_eq!(words[3], "The highest of all ordinary photos: 11.3");
        assert_eq!(words[4], "This picture: 400");
    }

    #[test]
    fn without_numbers_of_ordinary_photos_nothing_is_drawn() {
        assert_eq!(RatePlot::of(&finding(3.0, &[])), None);
        assert_eq!(RatePlot::of(&finding(f64::NAN, &[(1.0, 0.0)])), None);
        assert_eq!(RatePlot::of(&finding(f64::INFINITY, &[(1.0, 2.0)])), None);
    }
}
