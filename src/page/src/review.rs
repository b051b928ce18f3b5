//! The reader's own part: a judgement of each finding, and findings that they add. Kept as long as the picture is open.

use telltale_report::{
    Basis, Code, Decision, Finding, Grounds, Kind, Measurement, RectPx, Region, Report, Review, Severity, Stroke, Text,
};

use crate::{outline::Outline, part::PartForm, state::Run, view::View, words::plain};

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
    /// What the reader is writing down, while they are.
    pub draft: Option<Draft>,
    /// The message that says what is wrong with it.
    pub problem: Option<&'static str>,
    /// The part of a picture that is too large, as the reader is choosing it.
    pub part: PartForm,
    /// What is being drawn in the picture.
    pub drawing: Option<Drawing>,
}

/// A place that is being drawn, in pixels of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Drawing {
    /// A box: waiting for its first corner, or from this corner on.
    Box(Option<(f64, f64)>),
    /// An outline, corner after corner.
    Outline,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Reviews {
    /// By the key of the finding; there are few.
    given: Vec<(String, Review)>,
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
    /// What kind of thing is unnatural, where the reader says so.
    pub kind: Option<Kind>,
    /// 0 to 100 as the reader typed it; may be empty.
    pub naturalness: String,
    /// Left, top, width and height as the reader typed them; all may be empty.
    pub place: [String; 4],
    /// Its outline, where it has one; then the four sides say nothing more.
    pub outline: Outline,
    /// Marks of the geometry desk on which it rests.
    pub strokes: Vec<Stroke>,
    /// What was measured in the reader's own drawing.
    pub evidence: Vec<Measurement>,
    /// What else causes it, beside what always stands there.
    pub ordinary: Vec<Text>,
}

/// The words that a person may choose.
pub const SEVERITIES: [Severity; 3] = [Severity::Low, Severity::Moderate, Severity::High];

impl Desk {
    /// An empty one, for the part of a picture that was chosen.
    pub(crate) fn of_part(part: PartForm) -> Self {
        Self { part, ..Self::default() }
    }

    /// What was said of a finding.
    pub fn of(&self, key: &str) -> Option<&Review> {
        self.now.given.iter().find(|(known, _)| known == key).map(|(_, review)| review)
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
        !self.is_saved && self.now != Reviews::default() || self.draft.as_ref().is_some_and(|draft| *draft != Draft::default())
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
            let review = now.of(key);
            review.decision = (review.decision != Some(decision)).then_some(decision);
        });
    }

    /// Writes a note on a finding.
    pub fn note(&mut self, key: &str, words: &str) {
        self.change(|now| now.of(key).note = words.trim().to_owned());
    }

    /// Opens the form, or closes it without keeping what stands in it.
    pub fn write(&mut self, draft: Option<Draft>) {
        (self.draft, self.problem, self.drawing) = (draft, None, None);
    }

    /// Opens the form with a draft, unless the reader is writing in it already.
    pub fn offer(&mut self, draft: Option<Draft>) {
        if self.draft.is_none() && draft.is_some() {
            self.write(draft);
        }
    }

    /// Keeps what stands in the form as an own finding and closes it; none where something is missing, which [`Self::problem`] says.
    pub fn keep(&mut self, size_px: (u32, u32)) -> Option<String> {
        let draft = self.draft.as_ref()?;
        let finding = match draft.finding(size_px) {
            Ok(finding) => finding,
            Err(problem) => {
                self.problem = Some(problem);
                return None;
            }
        };
        let key = draft.replaces.clone().unwrap_or_else(|| format!("{OWN_KEY}{}", self.n_added));
        self.n_added += 1;
        self.write(None);
        self.change(|now| match now.added.iter_mut().find(|(known, _)| *known == key) {
            Some((_, old)) => *old = finding,
            None => now.added.push((key.clone(), finding)),
        });
        Some(key)
    }

    /// Goes on with the place that is being drawn, at this point of the picture; says whether one is. An outline is closed within
    /// `reach_px` of its first corner.
    pub fn draw(&mut self, at: (f64, f64), reach_px: f64) -> bool {
        match (self.drawing, &mut self.draft) {
            (None, _) => return false,
            (Some(Drawing::Box(None)), _) => self.drawing = Some(Drawing::Box(Some(at))),
            (Some(Drawing::Box(Some(from))), Some(draft)) => draft.take(&View::between(from, at)),
            (Some(Drawing::Box(Some(from))), None) => self.part.take(&View::between(from, at)),
            (Some(Drawing::Outline), Some(draft)) => {
                if draft.outline.is_closed_by(at, reach_px) {
                    self.drawing = None;
                } else {
                    draft.outline.add(at);
                }
            }
            (Some(_), None) => {}
        }
        self.problem = None;
        true
    }

    /// Takes an own finding away.
    pub fn remove(&mut self, key: &str) {
        self.change(|now| {
            now.added.retain(|(known, _)| known != key);
            now.given.retain(|(known, _)| known != key);
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
        self.now.given.retain(|(_, review)| !review.is_empty());
        if self.now != before {
            self.past.push(before);
            self.is_saved = false;
        }
    }
}

impl Reviews {
    fn of(&mut self, key: &str) -> &mut Review {
        let place = self.given.iter().position(|(known, _)| known == key).unwrap_or_else(|| {
            self.given.push((key.to_owned(), Review::default()));
            self.given.len() - 1
        });
        &mut self.given[place].1
    }
}

impl Draft {
    /// The reader's own version of a finding: new, or in place of an own one.
    pub fn of(key: &str, finding: &Finding) -> Self {
        // What is typed becomes plain words that every export carries, so nothing sensitive may slip into it.
        let mut finding = finding.clone();
        finding.redact();
        // A form has room for one place: several are left to the reader.
        let place = Some(finding.region.boxes()).filter(|rects| rects.len() == 1).and_then(|rects| rects.first());
        let (outlines, strokes): (Vec<Stroke>, _) = finding.region.strokes().iter().cloned().partition(|stroke| stroke.is_closed);
        Self {
            replaces: Desk::is_own(key).then(|| key.to_owned()),
            name: plain(&finding.name),
            phenomenon: plain(&finding.phenomenon),
            reasoning: if finding.reasoning.id == "person-own-reasoning-none" {
                String::new()
            } else {
                plain(&finding.reasoning)
            },
            severity: SEVERITIES.iter().position(|severity| *severity == finding.severity).unwrap_or(0),
            kind: finding.kind,
            naturalness: finding.naturalness.map(|naturalness| naturalness.to_string()).unwrap_or_default(),
            place: place.map(sides).unwrap_or_default(),
            outline: outlines.first().map(Outline::of).unwrap_or_default(),
            strokes,
            // What a check measured is no evidence for the reader's own version of it.
            evidence: if Desk::is_own(key) { finding.evidence } else { Vec::new() },
            ordinary: if Desk::is_own(key) {
                finding.ordinary.split_off(N_ORDINARY.min(finding.ordinary.len()))
            } else {
                Vec::new()
            },
        }
    }

    /// The place that is written down so far.
    pub fn rect(&self) -> Option<RectPx> {
        rect_of(&self.place)
    }

    /// What is drawn of it so far.
    pub fn drawn(&self) -> Vec<Stroke> {
        self.strokes.iter().cloned().chain(self.outline.stroke()).collect()
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
        let has_sides = self.place.iter().any(|side| !side.trim().is_empty());
        let rect = has_sides.then(|| self.rect().filter(is_inside).ok_or("person-form-outside")).transpose()?;
        let outline = self.outline.checked((width_px, height_px))?;
        let strokes: Vec<Stroke> = self.strokes.iter().cloned().chain(outline.clone()).collect();
        let points =
            |strokes: &[Stroke]| strokes.iter().flat_map(|s| s.points.clone()).map(<(f64, f64)>::from).collect::<Vec<_>>();
        let box_of = |strokes: &[Stroke]| View::around(points(strokes), (width_px, height_px));
        let region = match (outline, rect) {
            (Some(outline), _) => Region::Drawn { strokes, around: box_of(&[outline]) },
            (None, rect) if !strokes.is_empty() => Region::Drawn { around: rect.unwrap_or_else(|| box_of(&strokes)), strokes },
            (None, Some(rect)) => Region::Rects(vec![rect]),
            (None, None) => Region::Whole,
        };
        let severity = SEVERITIES.get(self.severity).copied().unwrap_or(Severity::Low);
        let rule = if self.evidence.is_empty() { "rule-person" } else { "rule-person-measured" };
        let grounds = Grounds::Rule { rule: Text::new(rule), severity };
        let mut finding = Finding::new(OWN, Basis::Person, grounds, N_ORDINARY);
        finding.name = finding.name.verbatim("words", words(&self.name));
        finding.phenomenon = finding.phenomenon.verbatim("words", words(&self.phenomenon));
        finding.reasoning = match self.reasoning.trim() {
            "" => Text::new("person-own-reasoning-none"),
            reasoning => finding.reasoning.verbatim("words", reasoning),
        };
        (finding.naturalness, finding.region, finding.evidence) = (naturalness, region, self.evidence.clone());
        finding.kind = self.kind;
        finding.ordinary.extend_from_slice(&self.ordinary);
        Ok(finding)
    }
}

/// The place that four numbers say; none where they say none.
pub(crate) fn rect_of(sides: &[String; 4]) -> Option<RectPx> {
    let mut sides = sides.iter().map(|side| side.trim().parse::<u32>().ok());
    let (x, y, width, height) = (sides.next()??, sides.next()??, sides.next()??, sides.next()??);
    (width > 0 && height > 0).then_some(RectPx { x, y, width, height })
}

/// A place as four numbers: left, top, width and height.
pub(crate) fn sides(rect: &RectPx) -> [String; 4] {
    [rect.x, rect.y, rect.width, rect.height].map(|side| side.to_string())
}

/// The report with the reader's part in it: judgements beside what they are about, own findings behind the others.
pub fn reviewed(run: &Run, desk: &Desk) -> Option<Report> {
    let mut report = run.report.clone()?;
    let findings = run.findings.iter().chain(desk.added());
    report.findings = findings.map(|(key, finding)| Finding { review: desk.of(key).cloned(), ..finding.clone() }).collect();
    Some(report)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::State;

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

    /// Keeps a draft in a picture of 100 × 100 pixels.
    fn keep(desk: &mut Desk, draft: Draft) -> Result<String, &'static str> {
        desk.write(Some(draft));
        desk.keep((100, 100)).ok_or_else(|| desk.problem.unwrap())
    }

    #[test]
    fn own_findings_are_kept_changed_and_removed() {
        let mut desk = Desk::default();
        let key = keep(&mut desk, draft()).unwrap();
        assert_eq!(desk.draft, None);
        let finding = desk.added()[0].1.clone();
        assert_eq!((finding.severity, finding.basis), (Severity::Moderate, Basis::Person));
        assert_eq!(finding.region.rects(), [RectPx { x: 1, y: 2, width: 3, height: 4 }]);
        let mut changed = Draft::of(&key, &finding);
        assert_eq!(changed, Draft { replaces: Some(key.clone()), place: ["1", "2", "3", "4"].map(str::to_owned), ..draft() });
        (changed.name, changed.kind) = ("Left hand".into(), Some(Kind::Anatomy));
        keep(&mut desk, changed).unwrap();
        assert_eq!(desk.added().len(), 1);
        assert_eq!(crate::words::say(&desk.added()[0].1.name), "Left hand");
        assert_eq!(Draft::of(&key, &desk.added()[0].1).kind, Some(Kind::Anatomy));
        let other = keep(&mut desk, draft()).unwrap();
        assert_ne!(key, other);
        desk.remove(&key);
        assert_eq!(desk.added().len(), 1);
        desk.undo();
        assert_eq!(desk.added().len(), 2);
    }

    #[test]
    fn what_is_missing_or_outside_is_said_and_nothing_typed_is_lost() {
        let mut desk = Desk::default();
        assert_eq!(keep(&mut desk, Draft { name: "  ".into(), ..draft() }), Err("person-form-missing"));
        assert_eq!(desk.draft.as_ref().map(|draft| draft.phenomenon.as_str()), Some("Six fingers"));
        for (i, side) in [(0, "99"), (0, "4294967295"), (2, "0"), (3, "-1"), (1, "x"), (1, "")] {
            let mut draft = draft();
            draft.place[i] = side.into();
            assert_eq!(keep(&mut desk, draft), Err("person-form-outside"), "{side}");
        }
        for typed in ["101", "-1", "many", "1e1"] {
            let draft = Draft { naturalness: typed.into(), ..draft() };
            assert_eq!(keep(&mut desk, draft), Err("person-form-naturalness-wrong"), "{typed}");
        }
        assert_eq!(desk.added(), []);
        let nowhere = Draft { place: Default::default(), naturalness: "0".into(), ..draft() };
        keep(&mut desk, nowhere).unwrap();
        assert_eq!((desk.added()[0].1.naturalness, &desk.added()[0].1.region), (Some(0), &Region::Whole));
    }

    #[test]
    fn a_place_is_drawn_from_corner_to_corner() {
        let mut desk = Desk::default();
        assert!(!desk.draw((1.0, 1.0), 1.0), "nobody asked for one");
        desk.write(Some(draft()));
        desk.drawing = Some(Drawing::Box(None));
        assert!(desk.draw((10.2, 30.0), 1.0) && desk.draw((4.0, 40.5), 1.0));
        assert_eq!(desk.draft.as_ref().and_then(Draft::rect), Some(RectPx { x: 4, y: 30, width: 7, height: 11 }));
        desk.write(None);
        assert_eq!(desk.drawing, None);
    }

    #[test]
    fn an_outline_is_drawn_corner_by_corner_and_closed_at_the_first() {
        let mut desk = Desk::default();
        desk.write(Some(Draft { place: Default::default(), ..draft() }));
        desk.drawing = Some(Drawing::Outline);
        for at in [(10.0, 10.0), (50.4, 12.0), (70.0, 70.0), (30.0, 60.0)] {
            assert!(desk.draw(at, 4.0));
        }
        desk.draft.as_mut().unwrap().outline.undo();
        assert!(desk.draw((11.0, 12.0), 4.0));
        assert_eq!(desk.drawing, None, "the first corner again");
        let key = desk.keep((100, 100)).unwrap();
        let finding = desk.added()[0].1.clone();
        let points = vec![[10.0, 10.0], [50.0, 12.0], [70.0, 70.0]];
        let stroke = Stroke { kind: Stroke::OUTLINE.into(), is_closed: true, points };
        let around = RectPx { x: 10, y: 10, width: 60, height: 60 };
        assert_eq!(finding.region, Region::Drawn { strokes: vec![stroke], around });
        assert_eq!((finding.region.boxes(), finding.region.rects()), (&[][..], &[around][..]));
        let again = Draft::of(&key, &finding);
        assert_eq!((again.outline.text.as_str(), again.place), ("10,10 50,12 70,70", Default::default()));
        let typed = |text: &str| Draft { outline: Outline { text: text.into() }, ..draft() };
        assert_eq!(keep(&mut desk, typed("10,10 200,12 70,70")), Err("person-form-corners-wrong"));
    }

    #[test]
    fn a_version_of_ones_own_holds_nothing_sensitive_and_no_marks_of_direction() {
        crate::words::speak(telltale_catalogue::Catalogue::new("ar"));
        let mut finding = Finding::new(Code::new("a/b"), Basis::Stated, Grounds::Fact, 2);
        finding.phenomenon =
            Text::new("person-own-phenomenon").sensitive("words", "52.5200 N", telltale_report::Sensitivity::Position);
        finding.name = Text::new("person-own-name").verbatim("words", "Canon");
        finding.region = Region::Rects(vec![RectPx { x: 0, y: 0, width: 9, height: 9 }; 2]);
        let first = Draft::of("a-b-0", &finding);
        assert!(!first.phenomenon.contains("52.5200"), "{first:?}");
        assert_eq!((first.name.as_str(), first.rect()), ("Canon", None));
        let mut desk = Desk::default();
        let key = keep(&mut desk, first.clone()).unwrap();
        let again = Draft::of(&key, &desk.added()[0].1);
        assert_eq!((again.name, again.phenomenon), (first.name, first.phenomenon));
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
        desk.saved();
        desk.write(Some(Draft::default()));
        assert!(!desk.is_unsaved(), "an empty form is no loss");
        desk.write(Some(draft()));
        assert!(desk.is_unsaved());
    }

    #[test]
    fn the_report_has_judgements_beside_findings_and_own_ones_last() {
        let mut state = State { picture: None, ..State::default() };
        let mut report = crate::state::tests::report();
        report.findings = vec![Finding::new(Code::new("a/b"), Basis::Stated, Grounds::Fact, 2)];
        state.run.findings = vec![("a-b-0".into(), report.findings[0].clone())];
        state.run.report = Some(report.clone());
        assert_eq!(reviewed(&state.run, &state.desk).unwrap(), report, "without a judgement it is the report itself");
        let before = report.summary();
        state.desk.decide("a-b-0", Decision::Accepted);
        let key = keep(&mut state.desk, draft()).unwrap();
        state.desk.note(&key, "seen by two");
        let reviewed = reviewed(&state.run, &state.desk).unwrap();
        assert_eq!(reviewed.findings[0].review.as_ref().and_then(|review| review.decision), Some(Decision::Accepted));
        assert_eq!((reviewed.findings.len(), &reviewed.findings[1].code), (2, &OWN));
        assert_eq!(reviewed.findings[1].review.as_ref().map(|review| review.note.as_str()), Some("seen by two"));
        assert_eq!(reviewed.summary(), before, "what a person says is not counted among the measurements");
    }
}
