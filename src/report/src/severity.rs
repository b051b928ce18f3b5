//! How unusual a finding is, and the measured rate that the word comes from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Storage, StoredAlike, Text};

/// How unusual a finding is among ordinary photos.
///
/// The word follows from a measured rate ([`Rarity`]) or from a stated rule; no analyzer picks it. The limits are the product's:
/// Low at most 5 %, Moderate at most 1 %, High at most 0.3 % of ordinary photos, each judged by the upper end of the interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// A fact without direction.
    Info,
    /// At most 5 % of ordinary photos show as much.
    Low,
    /// At most 1 %.
    Moderate,
    /// At most 0.3 %, or a rule such as a signed statement.
    High,
}

impl Severity {
    /// Its name in reports and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Low => "low",
            Self::Moderate => "moderate",
            Self::High => "high",
        }
    }

    /// The word that a rate allows, judged by the upper end of its 95 % interval (a share, 0..1).
    pub fn from_upper_bound(upper_95: f64) -> Self {
        match upper_95 {
            u if u <= 0.003 => Self::High,
            u if u <= 0.01 => Self::Moderate,
            u if u <= 0.05 => Self::Low,
            _ => Self::Info,
        }
    }
}

/// How many ordinary photos show at least as much.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Rarity {
    /// Ordinary photos that show as much or more. Several lives of one photo (resized, resaved) count once.
    pub shown: u32,
    /// Ordinary photos examined.
    pub photos: u32,
    /// Upper end of the one-sided 95 % Clopper–Pearson interval of the rate, a share in 0..1.
    pub upper_95: f64,
    /// Name of the set of photos; the catalogue has a sentence about it, `test-set-<name>`.
    pub test_set: String,
    /// Counts that the sentence names besides `photos`, by argument.
    #[serde(default)]
    pub counts: BTreeMap<String, u32>,
    /// What was measured, in the check's own unit: the value that the rate is looked up by.
    #[serde(default)]
    pub value: f64,
    /// Where the same value lies in ordinary photos; empty where that was not written down.
    #[serde(default)]
    pub ordinary: Vec<Quantile>,
    /// How many of the photos that are stored like the picture show as much; none where that was not counted.
    #[serde(default)]
    pub alike: Option<StoredAlike>,
}

/// A value that a share of the ordinary photos does not exceed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Quantile {
    /// The share, 0..1; 1 is the largest value of all.
    pub share: f64,
    /// The value, in the check's own unit.
    pub at_most: f64,
}

impl Quantile {
    /// Shares that are written down: the picture of where a value lies needs no more. No threshold comes from them.
    const SHARES: [f64; 5] = [0.5, 0.9, 0.95, 0.99, 1.0];

    /// Those of the values of ordinary photos, in rising order.
    pub fn of(mut values: Vec<f64>) -> Vec<Self> {
        values.sort_by(f64::total_cmp);
        let nth = |share: f64| ((share * values.len() as f64).ceil() as usize).saturating_sub(1);
        Self::SHARES.iter().filter_map(|share| Some(Self { share: *share, at_most: *values.get(nth(*share))? })).collect()
    }
}

impl Rarity {
    /// What the word rests on, sentence by sentence: the rate, why it may seem to contradict the value, which photos were counted, and how it is
    /// among those that are stored alike.
    pub fn sentences(&self) -> Vec<Text> {
        let careful = self.counts_weaker().then(|| Text::new("rarity-careful"));
        let alike = self.alike.as_ref().map(StoredAlike::words);
        [Some(self.rate()), careful, Some(self.about_test_set()), alike].into_iter().flatten().collect()
    }

    /// How many of how many, and the upper end of the interval, in words.
    fn rate(&self) -> Text {
        let percent = self.upper_95 * 100.0;
        // A small share still shows two digits: 12 % and 1.3 %, but 0.04 %.
        let decimals = match percent {
            p if p >= 10.0 => 0,
            p if p >= 1.0 => 1,
            _ => 2,
        };
        let text = Text::new("rarity-rate").integer("shown", self.shown).integer("photos", self.photos);
        text.number("upper", percent, decimals)
    }

    /// Whether some photos are counted although none comes up to the value: each was judged by a limit that was set without the photos of
    /// its source, and such a limit can be lower than the one that the value has reached.
    fn counts_weaker(&self) -> bool {
        self.shown > 0 && self.ordinary.iter().any(|quantile| quantile.share >= 1.0 && quantile.at_most < self.value)
    }

    /// Which photos were counted, in words.
    pub fn about_test_set(&self) -> Text {
        let text = Text::new(format!("test-set-{}", self.test_set)).integer("photos", self.photos);
        self.counts.iter().fold(text, |text, (name, n)| text.integer(name.clone(), *n))
    }
}

/// Measured rates of one check: which share of ordinary photos reaches which value.
///
/// Read from a calibration file under `models/`, never written by hand.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RarityTable {
    /// Name of the set of photos.
    pub test_set: String,
    /// Ordinary photos examined.
    pub photos: u32,
    /// How many photos and sources each part of the set has, for the sentence about it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub counts: BTreeMap<String, u32>,
    /// Steps in rising order of `at_least`.
    pub steps: Vec<RarityStep>,
    /// The values of the photos, in rising order of shares.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ordinary: Vec<Quantile>,
    /// Counts of photos that are stored alike, of all sets; empty where they were not counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub storages: Vec<StorageCount>,
}

/// Photos that are stored alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StorageCount {
    /// How they are stored.
    pub storage: Storage,
    /// Photos examined.
    pub photos: u32,
    /// How many of them reach each step of the table.
    pub shown: Vec<u32>,
}

/// One line of a [`RarityTable`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RarityStep {
    /// The check's measured value, in its own unit.
    pub at_least: f64,
    /// Ordinary photos that reach it.
    pub shown: u32,
    /// Upper end of the one-sided 95 % interval of that rate, a share in 0..1.
    pub upper_95: f64,
}

impl RarityTable {
    /// The rate of the highest step that `value` reaches; none below the first step, and none for a value that is not a number.
    pub fn rarity_of(&self, value: f64) -> Option<Rarity> {
        let step = self.step_of(value).and_then(|i| self.steps.get(i))?;
        Some(Rarity {
            shown: step.shown,
            photos: self.photos,
            upper_95: step.upper_95,
            test_set: self.test_set.clone(),
            counts: self.counts.clone(),
            value,
            ordinary: self.ordinary.clone(),
            alike: None,
        })
    }

    /// The same, with the count of the photos that are stored like the picture: of none where there were none. Without `storage`, as for a part of a
    /// picture, none are counted.
    pub fn rarity_in(&self, storage: Option<Storage>, value: f64) -> Option<Rarity> {
        let rarity = self.rarity_of(value)?;
        let Some(storage) = storage.filter(|_| !self.storages.is_empty()) else { return Some(rarity) };
        let count = self.storages.iter().find(|count| count.storage == storage);
        let shown = count.and_then(|count| count.shown.get(self.step_of(value)?).copied()).unwrap_or_default();
        let alike = StoredAlike { storage, shown, photos: count.map_or(0, |count| count.photos) };
        Some(Rarity { alike: Some(alike), ..rarity })
    }

    fn step_of(&self, value: f64) -> Option<usize> {
        self.steps.iter().rposition(|step| step.at_least <= value)
    }

    /// The smallest value that is worth a word at all.
    pub fn first_step(&self) -> Option<f64> {
        self.steps.first().map(|step| step.at_least)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Value;

    #[test]
    fn the_word_follows_the_upper_bound() {
        assert_eq!(Severity::from_upper_bound(0.003), Severity::High);
        assert_eq!(Severity::from_upper_bound(0.0031), Severity::Moderate);
        assert_eq!(Severity::from_upper_bound(0.01), Severity::Moderate);
        assert_eq!(Severity::from_upper_bound(0.05), Severity::Low);
        assert_eq!(Severity::from_upper_bound(0.051), Severity::Info);
        assert_eq!(Severity::from_upper_bound(f64::NAN), Severity::Info);
    }

    #[test]
    fn a_picture_is_told_of_the_photos_that_are_stored_like_it() {
        let step = |at_least, shown| RarityStep { at_least, shown, upper_95: 0.03 };
        let large = Storage::of("jpeg", Some(85), 2_000_000);
        let storages = vec![StorageCount { storage: large.clone(), photos: 80, shown: vec![3, 1] }];
        let table = RarityTable { photos: 100, steps: vec![step(1.0, 5), step(2.0, 1)], storages, ..RarityTable::default() };
        let alike = |storage: &Storage, value| {
            table.rarity_in(Some(storage.clone()), value).and_then(|r| r.alike).map(|a| (a.shown, a.photos))
        };
        assert_eq!((alike(&large, 1.5), alike(&large, 2.5), alike(&large, 0.5)), (Some((3, 80)), Some((1, 80)), None));
        assert_eq!(alike(&Storage::of("png", None, 1), 1.5), Some((0, 0)));
        let uncounted = RarityTable { storages: Vec::new(), ..table.clone() };
        assert_eq!(uncounted.rarity_in(Some(large), 1.5).and_then(|r| r.alike), None);
    }

    #[test]
    fn the_sentence_about_the_set_gets_all_its_counts() {
        let counts = [("sources".to_owned(), 17)].into();
        let rarity = Rarity { photos: 206, upper_95: 0.004, test_set: "some".into(), counts, ..Rarity::default() };
        let expected = Text::new("test-set-some").integer("photos", 206).integer("sources", 17);
        assert_eq!(rarity.about_test_set(), expected);
        assert_eq!(rarity.rate().args.get("upper"), Some(&Value::Number { value: 0.4, decimals: 2 }));
    }

    #[test]
    fn photos_that_are_counted_beyond_the_largest_value_are_known() {
        let ordinary = vec![Quantile { share: 0.99, at_most: 90.0 }, Quantile { share: 1.0, at_most: 373.0 }];
        let rarity = |shown, value| Rarity { shown, value, photos: 1271, ordinary: ordinary.clone(), ..Rarity::default() };
        assert!(rarity(2, 400.0).counts_weaker());
        assert!(!rarity(2, 373.0).counts_weaker() && !rarity(2, 250.0).counts_weaker() && !rarity(0, 400.0).counts_weaker());
        assert!(!Rarity { ordinary: Vec::new(), ..rarity(2, 400.0) }.counts_weaker());
    }

    #[test]
    fn a_share_of_the_photos_does_not_exceed_its_quantile() {
        let values: Vec<f64> = (0..200).map(|i| f64::from(i * 77 % 200)).collect();
        for quantile in Quantile::of(values.clone()) {
            let within = values.iter().filter(|value| **value <= quantile.at_most).count();
            assert!((within as f64 / 200.0 - quantile.share).abs() < 1e-9, "{quantile:?}");
        }
        assert_eq!(Quantile::of(vec![3.0]).last(), Some(&Quantile { share: 1.0, at_most: 3.0 }));
        assert_eq!(Quantile::of(Vec::new()), []);
    }

    #[test]
    fn a_value_gets_the_highest_step_it_reaches() {
        let step = |at_least, shown| RarityStep { at_least, shown, upper_95: f64::from(shown) / 100.0 };
        let table = RarityTable { photos: 100, steps: vec![step(1.0, 5), step(2.0, 1)], ..RarityTable::default() };
        assert_eq!(table.rarity_of(0.9), None);
        assert_eq!(table.rarity_of(1.5).map(|r| r.shown), Some(5));
        assert_eq!(table.rarity_of(2.0).map(|r| r.shown), Some(1));
        assert_eq!(table.rarity_of(f64::NAN), None);
    }
}
