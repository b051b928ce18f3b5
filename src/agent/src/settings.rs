//! How often the model is asked, and what bounds a run.

use std::time::Duration;

use crate::AgentError;

/// Most drafts, looks or scans: more votes than this change no majority worth waiting for.
pub const MAX_RUNS: usize = 9;
/// Most objects of one picture that are looked at.
pub const MAX_OBJECTS: usize = 40;
/// Most times that an unusable answer is asked for again.
pub const MAX_RETRIES: usize = 5;
/// Calls for one object: attributes, attributes itemised, relations, relations itemised, summary.
const CALLS_PER_OBJECT: usize = 5;
/// One merge of the drafts and one finish.
const SINGLE_CALLS: usize = 2;

/// What a reader may adjust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The model's name on the server.
    pub model: String,
    /// Drafts of the list of objects, T.
    pub drafts: usize,
    /// Looks at every claim, S2.
    pub looks: usize,
    /// Scans of the whole picture, Sg.
    pub scans: usize,
    /// Objects that are looked at; further ones are named as left out.
    pub max_objects: usize,
    /// How often an unusable answer is asked for again.
    pub retries: usize,
    /// Time for one call, from connecting to the last byte.
    pub time_limit: Duration,
    /// Whether the server is told the shape of the answer, so that it can hold the model to it. Old servers refuse that.
    pub with_schema: bool,
}

impl Settings {
    /// T = S2 = Sg = 3, as in the paper; the other bounds are ours.
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            drafts: 3,
            looks: 3,
            scans: 3,
            max_objects: 12,
            retries: 2,
            // A large model on a processor without a graphics card reads a picture for minutes.
            time_limit: Duration::from_secs(300),
            with_schema: true,
        }
    }

    /// One draft, one look and one scan of at most four objects: a first impression, for slow machines.
    pub fn quick(model: impl Into<String>) -> Self {
        Self { drafts: 1, looks: 1, scans: 1, max_objects: 4, ..Self::new(model) }
    }

    /// The calls that these settings lead to.
    pub fn budget(&self) -> Budget {
        Budget {
            fixed: self.drafts + self.looks + self.scans + SINGLE_CALLS,
            per_object: CALLS_PER_OBJECT,
            max_objects: self.max_objects,
            retries: self.retries,
        }
    }

    /// # Errors
    /// Names the first setting beyond its bounds.
    pub(crate) fn check(&self) -> Result<(), AgentError> {
        let bounds = [
            ("drafts", self.drafts, 1, MAX_RUNS),
            ("looks", self.looks, 1, MAX_RUNS),
            ("scans", self.scans, 1, MAX_RUNS),
            ("objects", self.max_objects, 1, MAX_OBJECTS),
            ("retries", self.retries, 0, MAX_RETRIES),
        ];
        let wrong = bounds.into_iter().find(|(_, found, low, high)| !(low..=high).contains(&found));
        wrong.map_or(Ok(()), |(name, found, low, high)| Err(AgentError::Setting { name, low, high, found }))
    }
}

/// How many calls a run makes: T + S2 + Sg + 2 + 5N for N objects, each asked again at most `retries` times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// Calls for any picture.
    pub fixed: usize,
    /// Calls for each object.
    pub per_object: usize,
    /// Objects that are looked at.
    pub max_objects: usize,
    /// How often an unusable answer is asked for again.
    pub retries: usize,
}

impl Budget {
    /// Calls for a picture with so many objects when every answer can be used at once. A step that has nothing to ask about is left out.
    pub fn calls(&self, n_objects: usize) -> usize {
        self.fixed + self.per_object * n_objects.min(self.max_objects)
    }

    /// The most requests that any picture can lead to.
    pub fn most(&self) -> usize {
        self.calls(self.max_objects) * (1 + self.retries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_is_eleven_and_five_for_each_object() {
        let budget = Settings::new("m").budget();
        assert_eq!([0, 1, 7].map(|n| budget.calls(n)), [11, 16, 46]);
        assert_eq!(budget.calls(1_000), 11 + 5 * 12, "further objects are left out");
        assert_eq!(budget.most(), (11 + 5 * 12) * 3);
        let quick = Settings::quick("m");
        assert!(quick.check().is_ok());
        assert_eq!(quick.budget().calls(1_000), 5 + 5 * 4);
    }

    #[test]
    fn the_budget_follows_its_settings() {
        let settings = Settings { drafts: 1, looks: 5, scans: 2, retries: 0, ..Settings::new("m") };
        assert_eq!(settings.budget().calls(2), 1 + 5 + 2 + 2 + 10);
        assert_eq!(settings.budget().most(), 10 + 5 * 12);
    }

    #[test]
    fn settings_beyond_their_bounds_are_named() {
        let error = |settings: Settings| settings.check().unwrap_err().to_string();
        assert!(Settings::new("m").check().is_ok());
        assert_eq!(error(Settings { looks: 0, ..Settings::new("m") }), "looks must be 1 to 9, not 0");
        assert_eq!(error(Settings { max_objects: 41, ..Settings::new("m") }), "objects must be 1 to 40, not 41");
    }
}
