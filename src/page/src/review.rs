//! The reader's own part: a judgement of each finding, and findings that they add. Kept as long as the picture is open.

use std::collections::BTreeMap;

use telltale_report::{Basis, Code, Decision, Finding, Grounds, RectPx, Region, Report, Review, Severity, Text};

use crate::state::State;

/// What a person adds.
pub const OWN: Code = Code::new("person/own");
/// Ordinary explanations of what a person sees, in the catalogue.
const N_ORDINARY: usize = 2;
/// Keys of own findings begin so.
const OWN_KEY: &str = "own-";

/// Judgements and own findings, with what they were before.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Desk {
    now: Reviews,
    past: Vec<Reviews>,
    is_saved: bool,
    n_added: usize,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Reviews {
    given: BTreeMap<String, Review>,
    added: Vec<(String, Finding)>,
}

/// An own finding as it is being written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// The own finding that it will replace.
    pub replaces: Option<String>,
    /// What it is.
    pub name: String,
    /// What can be seen.
    pub phenomenon: String,
    /// Why that is unusual; may be empty.
    pub reasoning: String,
    /// Which of [`SEVERITIES`].
    pub severity: usize,
    /// 0 to 100 as the reader typed it; may be empty.
    pub naturalness: String,
    /// Left, top, width and height as the reader typed them; all may be empty.
    pub place: [String; 4],
}

/// The words that a person may choose.
pub const SEVERITIES: [Severity; 3] = [Severity::Low, Severity::Moderate, Severity::High];

impl Desk {
    /// What was said of a finding.
    pub fn of(&self, key: &str) -> Option<&Review> {
        self.now.given.get(key)
    }

    /// The own findings, each with its key.
    pub fn added(&self) -> &[(String, Finding)] {
        &self.now.added
    }

    /// Whether a finding with this key is an own one.
    pub fn is_own(key: &str) -> bool {
        key.starts_with(OWN_KEY)
    }

    /// Whether there is something that would be lost.
    pub fn is_unsaved(&self) -> bool {
        !self.is_saved && self.now != Reviews::default()
    }

    /// Whether a step can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// A report was saved with all of it.
    pub fn saved(&mut self) {
        self.is_saved = true;
    }

    /// Decides on a finding; the same decision again takes it back.
    pub fn decide(&mut self, key: &str, decision: Decision) {
        self.change(|now| {
            let review = now.given.entry(key.to_owned()).or_default();
            review.decision = (review.decision != Some(decision)).then_some(decision);
        });
    }

    /// Writes a note on a finding.
    pub fn note(&mut self, key: &str, words: &str) {
        self.change(|now| now.given.entry(key.to_owned()).or_default().note = words.trim().to_owned());
    }

    /// Keeps an own finding.
    ///
    /// # Errors
    /// The message that says what is missing.
    pub fn keep(&mut self, draft: &Draft, size_px: (u32, u32)) -> Result<String, &'static str> {
        let finding = draft.finding(size_px)?;
        let key = draft.replaces.clone().unwrap_or_else(|| format!("{OWN_KEY}{}", self.n_added));
        self.n_added += 1;
        self.change(|now| match now.added.iter_mut().find(|(known, _)| *known == key) {
            Some((_, old)) => *old = finding,
            None => now.added.push((key.clone(), finding)),
        });
        Ok(key)
    }

    /// Takes an own finding away.
    pub fn remove(&mut self, key: &str) {
        self.change(|now| {
            now.added.retain(|(known, _)| known != key);
            now.given.remove(key);
        });
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            (self.now, self.is_saved) = (before, false);
        }
    }

    fn change(&mut self, f: impl FnOnce(&mut Reviews)) {
        let before = self.now.clone();
        f(&mut self.now);
        self.now.given.retain(|_, review| !review.is_empty());
        if self.now != before {
            self.past.push(before);
            self.is_saved = false;
        }
    }
}

impl Draft {
    /// The reader's own version of a finding: new, or in place of an own one.
    pub fn of(key: &str, finding: &Finding) -> Self {
        let say = |text: &Text| crate::words::say(text);
        let place = finding.region.rects().first();
        Self {
            replaces: Desk::is_own(key).then(|| key.to_owned()),
            name: say(&finding.name),
            phenomenon: say(&finding.phenomenon),
            reasoning: if finding.reasoning.id == "person-own-reasoning-none" { String::new() } else { say(&finding.reasoning) },
            severity: SEVERITIES.iter().position(|severity| *severity == finding.severity).unwrap_or(0),
            naturalness: finding.naturalness.map(|naturalness| naturalness.to_string()).unwrap_or_default(),
            place: place.map(sides).unwrap_or_default(),
        }
    }

    /// The place that is written down so far.
    pub fn rect(&self) -> Option<RectPx> {
        let mut sides = self.place.iter().map(|side| side.trim().parse::<u32>().ok());
        let (x, y, width, height) = (sides.next()??, sides.next()??, sides.next()??, sides.next()??);
        (width > 0 && height > 0).then_some(RectPx { x, y, width, height })
    }

    /// Takes a place over.
    pub fn take(&mut self, rect: &RectPx) {
        self.place = sides(rect);
    }

    fn finding(&self, (width_px, height_px): (u32, u32)) -> Result<Finding, &'static str> {
        let words = |words: &str| words.trim().to_owned();
        if self.name.trim().is_empty() || self.phenomenon.trim().is_empty() {
            return Err("person-form-missing");
        }
        let naturalness = match self.naturalness.trim() {
            "" => None,
            typed => Some(typed.parse::<u8>().ok().filter(|n| *n <= 100).ok_or("person-form-naturalness-wrong")?),
        };
        let is_inside = |rect: &RectPx| {
            let fits = |from: u32, length: u32, whole: u32| from.checked_add(length).is_some_and(|end| end <= whole);
            fits(rect.x, rect.width, width_px) && fits(rect.y, rect.height, height_px)
        };
        let region = if self.place.iter().all(|side| side.trim().is_empty()) {
            Region::Whole
        } else {
            Region::Rects(vec![self.rect().filter(is_inside).ok_or("person-form-outside")?])
        };
        let severity = SEVERITIES.get(self.severity).copied().unwrap_or(Severity::Low);
        let grounds = Grounds::Rule { rule: Text::new("rule-person"), severity };
        let mut finding = Finding::new(OWN, Basis::Person, grounds, N_ORDINARY);
        finding.name = finding.name.verbatim("words", words(&self.name));
        finding.phenomenon = finding.phenomenon.verbatim("words", words(&self.phenomenon));
        finding.reasoning = match self.reasoning.trim() {
            "" => Text::new("person-own-reasoning-none"),
            reasoning => finding.reasoning.verbatim("words", reasoning),
        };
        (finding.naturalness, finding.region) = (naturalness, region);
        Ok(finding)
    }
}

fn sides(rect: &RectPx) -> [String; 4] {
    [rect.x, rect.y, rect.width, rect.height].map(|side| side.to_string())
}

/// The report with the reader's part in it: judgements beside what they are about, own findings behind the others.
pub fn reviewed(state: &State) -> Option<Report> {
    let mut report = state.run.report.clone()?;
    let desk = &state.desk;
    for finding in &mut report.findings {
        let key = state.run.findings.iter().find(|(_, known)| known == finding).map(|(key, _)| key);
        finding.review = key.and_then(|key| desk.of(key)).cloned();
    }
    report.findings.extend(desk.added().iter().map(|(key, finding)| {
        let mut finding = finding.clone();
        finding.review = desk.of(key).cloned();
        finding
    }));
    Some(report)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        let place = ["1", "2", "3", " 4 "].map(str::to_owned);
        Draft { name: "Hand".into(), phenomenon: "Six fingers".into(), severity: 1, place, ..Draft::default() }
    }

    #[test]
    fn judgements_can_be_given_taken_back_and_undone() {
        let mut desk = Desk::default();
        desk.decide("a", Decision::Accepted);
        desk.decide("a", Decision::Rejected);
        assert_eq!(desk.of("a").and_then(|review| review.decision), Some(Decision::Rejected));
        desk.decide("a", Decision::Rejected);
        assert_eq!(desk.of("a"), None, "the same button again takes it back");
        desk.note("a", "  by the window ");
        desk.note("a", "by the window");
        assert_eq!(desk.of("a").map(|review| review.note.as_str()), Some("by the window"));
        for expected in [None, Some(Decision::Rejected), Some(Decision::Accepted), None] {
            assert!(desk.can_undo());
            desk.undo();
            assert_eq!(desk.of("a").and_then(|review| review.decision), expected);
        }
        assert!(!desk.can_undo() && !desk.is_unsaved());
    }

    #[test]
    fn own_findings_are_kept_changed_and_removed() {
        let mut desk = Desk::default();
        let key = desk.keep(&draft(), (100, 100)).unwrap();
        let finding = desk.added()[0].1.clone();
        assert_eq!((finding.severity, finding.basis), (Severity::Moderate, Basis::Person));
        assert_eq!(finding.region.rects(), [RectPx { x: 1, y: 2, width: 3, height: 4 }]);
        let mut changed = Draft::of(&key, &finding);
        assert_eq!(changed, Draft { replaces: Some(key.clone()), place: ["1", "2", "3", "4"].map(str::to_owned), ..draft() });
        changed.name = "Left hand".into();
        desk.keep(&changed, (100, 100)).unwrap();
        assert_eq!(desk.added().len(), 1);
        assert_eq!(crate::words::say(&desk.added()[0].1.name), "Left hand");
        let other = desk.keep(&draft(), (100, 100)).unwrap();
        assert_ne!(key, other);
        desk.remove(&key);
        assert_eq!(desk.added().len(), 1);
        desk.undo();
        assert_eq!(desk.added().len(), 2);
    }

    #[test]
    fn what_is_missing_or_outside_is_said() {
        let mut desk = Desk::default();
        let problem = |desk: &mut Desk, change: fn(&mut Draft)| {
            let mut draft = draft();
            change(&mut draft);
            desk.keep(&draft, (100, 100)).unwrap_err()
        };
        assert_eq!(problem(&mut desk, |draft| draft.name = "  ".into()), "person-form-missing");
        for (i, side) in [(0, "99"), (0, "4294967295"), (2, "0"), (3, "-1"), (1, "x"), (1, "")] {
            let mut draft = draft();
            draft.place[i] = side.into();
            assert_eq!(desk.keep(&draft, (100, 100)), Err("person-form-outside"), "{side}");
        }
        for typed in ["101", "-1", "many", "1e1"] {
            let draft = Draft { naturalness: typed.into(), ..draft() };
            assert_eq!(desk.keep(&draft, (100, 100)), Err("person-form-naturalness-wrong"), "{typed}");
        }
        assert_eq!(desk, Desk::default());
        let nowhere = Draft { place: Default::default(), naturalness: "0".into(), ..draft() };
        desk.keep(&nowhere, (100, 100)).unwrap();
        assert_eq!((desk.added()[0].1.naturalness, &desk.added()[0].1.region), (Some(0), &Region::Whole));
    }

    #[test]
    fn what_was_not_saved_would_be_lost() {
        let mut desk = Desk::default();
        assert!(!desk.is_unsaved());
        desk.decide("a", Decision::Unsure);
        assert!(desk.is_unsaved());
        desk.saved();
        assert!(!desk.is_unsaved());
        desk.note("a", "later");
        assert!(desk.is_unsaved());
    }

    #[test]
    fn the_report_has_judgements_beside_findings_and_own_ones_last() {
        let mut state = State { picture: None, ..State::default() };
        let mut report = crate::state::tests::report();
        report.findings = vec![Finding::new(Code::new("a/b"), Basis::Stated, Grounds::Fact, 2)];
        state.run.findings = vec![("a-b-0".into(), report.findings[0].clone())];
        state.run.report = Some(report.clone());
        assert_eq!(reviewed(&state).unwrap(), report, "without a judgement it is the report itself");
        let before = report.summary();
        state.desk.decide("a-b-0", Decision::Accepted);
        let key = state.desk.keep(&draft(), (100, 100)).unwrap();
        state.desk.note(&key, "seen by two");
        let reviewed = reviewed(&state).unwrap();
        assert_eq!(reviewed.findings[0].review.as_ref().and_then(|review| review.decision), Some(Decision::Accepted));
        assert_eq!((reviewed.findings.len(), &reviewed.findings[1].code), (2, &OWN));
        assert_eq!(reviewed.findings[1].review.as_ref().map(|review| review.note.as_str()), Some("seen by two"));
        assert_eq!(reviewed.summary(), before, "what a person says is not counted among the measurements");
    }
}
