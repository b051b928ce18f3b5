//! What a generator's settings hold, whatever their form.

use serde_json::Value as Json;

use super::{Claim, MAX_NAME, MAX_PROMPT, Measured};
use crate::metadata::{Statement, cut};

/// The settings of one picture, as far as they are stated.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Settings {
    pub model: Option<String>,
    /// Up to 64 bits, so words and no number.
    pub seed: Option<String>,
    pub sampler: Option<String>,
    /// What was wished for.
    pub prompt: Option<String>,
    /// What was to be avoided.
    pub negative: Option<String>,
    pub steps: Option<f64>,
    /// How strongly the prompt was to be followed.
    pub guidance: Option<f64>,
    pub width_px: Option<f64>,
    pub height_px: Option<f64>,
}

impl Settings {
    /// How much is stated.
    pub fn n_stated(&self) -> usize {
        let words = [&self.model, &self.seed, &self.sampler, &self.prompt, &self.negative];
        let numbers = [&self.steps, &self.guidance, &self.width_px, &self.height_px];
        words.into_iter().flatten().count() + numbers.into_iter().flatten().count()
    }

    /// Width and height from `512x768`, `(512, 768)` or `512 × 768`.
    pub fn with_size(mut self, size: Option<String>) -> Self {
        let size = size.unwrap_or_default();
        let mut numbers = size.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).map(|n| n.parse().ok());
        if let (Some(width), Some(height), None) = (numbers.next().flatten(), numbers.next().flatten(), numbers.next()) {
            (self.width_px, self.height_px) = (Some(width), Some(height));
        }
        self
    }

    /// These settings under a program's name.
    pub fn under(self, statement: &Statement, program: &str) -> Option<Measured> {
        let short = |text: Option<String>, max| text.map(|t| cut(t.trim(), max).to_owned()).filter(|t| !t.is_empty());
        let sound = |number: Option<f64>| number.filter(|n| n.is_finite() && (0.0..1e9).contains(n));
        let settings = Self {
            model: short(self.model, MAX_NAME),
            seed: short(self.seed, MAX_NAME),
            sampler: short(self.sampler, MAX_NAME),
            prompt: short(self.prompt, MAX_PROMPT),
            negative: short(self.negative, MAX_PROMPT),
            steps: sound(self.steps),
            guidance: sound(self.guidance),
            width_px: sound(self.width_px),
            height_px: sound(self.height_px),
        };
        let program = short(Some(program.to_owned()), MAX_NAME);
        Some(Measured { claim: Claim::Whole, program, settings, ..super::at(statement) })
    }
}

/// The first of the keys that holds words or a number.
pub(super) fn words(json: &Json, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match json.get(key)? {
        Json::String(words) => Some(words.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The first of the keys that holds a number, be it as words.
pub(super) fn number(json: &Json, keys: &[&str]) -> Option<f64> {
    words(json, keys)?.trim().parse().ok()
}

/// A JSON object; none for anything else, so that ordinary words cost nothing.
pub(super) fn object(value: &str) -> Option<Json> {
    value.trim_start().starts_with('{').then(|| serde_json::from_str(value).ok())?
}
