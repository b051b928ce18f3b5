//! The guided look: questions that only a person can answer today, one at a time, for the whole picture and for places in it.
//!
//! Answers are kept; nothing is counted into a score. “Looks wrong” drafts an own finding, which the reader completes.

use telltale_report::{RectPx, Text};

use crate::present::Row;
use crate::questions::{QUESTIONS, Question};
use crate::review::Draft;
use crate::state::State;
use crate::view::Size;
use crate::words::{kind_label, plain, say, t};

/// What a person says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Looks right, or is not there.
    Right,
    /// Looks wrong.
    Wrong,
    /// Cannot tell.
    Unclear,
}

/// More places would be more questions than anybody answers with care.
const MAX_PLACES: usize = 6;
/// A place that covers more is the whole picture: AnomAgent's gate for crops.
const LARGEST_SHARE: f64 = 0.6;
/// A place is shown with 15 % more on each side, and 256 pixels at least, as AnomAgent crops: without its surroundings nobody can judge it.
const PADDING: f64 = 0.15;
const LEAST_CROP_PX: f64 = 256.0;

/// Where the reader is, and what they said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GuidedLook {
    /// Places behind the whole picture, which comes first.
    places: Vec<RectPx>,
    is_begun: bool,
    /// Place, 0 for the whole picture, and question.
    at: (usize, usize),
    given: Vec<Given>,
}

/// An answer or a note.
#[derive(Debug, Clone, PartialEq)]
struct Given {
    at: (usize, usize),
    answer: Option<Answer>,
    note: String,
}

impl Answer {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Right, Self::Wrong, Self::Unclear];

    /// Its name on the page.
    pub fn label(self) -> &'static str {
        match self {
            Self::Right => "look-answer-right",
            Self::Wrong => "look-answer-wrong",
            Self::Unclear => "look-answer-unclear",
        }
    }
}

impl GuidedLook {
    /// Begins with the whole picture, or goes on where it was left; `rects` are the places behind it, at first.
    pub fn begin(&mut self, rects: &[RectPx], (width_px, height_px): (u32, u32)) {
        self.is_begun = true;
        if self.question().is_none() {
            // Once more from the beginning: the answers are still there.
            self.at = (0, 0);
        }
        let whole = f64::from(width_px) * f64::from(height_px);
        for &rect in rects {
            let area = f64::from(rect.width) * f64::from(rect.height);
            if self.places.len() < MAX_PLACES && area < LARGEST_SHARE * whole && !self.places.contains(&rect) {
                self.places.push(rect);
            }
        }
    }

    /// The question that is asked; none before the beginning and behind the end.
    pub fn question(&self) -> Option<Question> {
        QUESTIONS.get(self.at.1).copied().filter(|_| self.is_begun && self.at.0 <= self.places.len())
    }

    /// The place that is asked about; none for the whole picture.
    pub fn place(&self) -> Option<RectPx> {
        self.places.get(self.at.0.checked_sub(1)?).copied()
    }

    /// What the stage ought to show of a picture of this size: the place with its surroundings; none for the whole picture.
    pub fn crop(&self, picture: Size) -> Option<RectPx> {
        let rect = self.place()?;
        let side = |from: u32, length: u32, whole: f64| {
            let (from, length) = (f64::from(from), f64::from(length));
            let wanted = (length * (1.0 + 2.0 * PADDING)).max(LEAST_CROP_PX).min(whole);
            let start = (from + (length - wanted) / 2.0).clamp(0.0, whole - wanted);
            (start.floor() as u32, wanted as u32)
        };
        let ((x, width), (y, height)) = (side(rect.x, rect.width, picture.width), side(rect.y, rect.height, picture.height));
        Some(RectPx { x, y, width, height })
    }

    /// Where the reader is, in a sentence.
    pub fn progress(&self) -> String {
        let text = |id: &'static str| Text::new(id).integer("question", self.at.1 + 1).integer("questions", QUESTIONS.len());
        match self.at.0 {
            0 => say(&text("look-progress-whole")),
            place => say(&text("look-progress-place").integer("place", place).integer("places", self.places.len())),
        }
    }

    /// Answers the question and goes on to the next; a draft where something looks wrong.
    pub fn answer(&mut self, answer: Answer) -> Option<Draft> {
        self.question()?;
        let at = self.at;
        self.of(at).answer = Some(answer);
        self.at = if at.1 + 1 < QUESTIONS.len() { (at.0, at.1 + 1) } else { (at.0 + 1, 0) };
        (answer == Answer::Wrong).then(|| self.draft(at)).flatten()
    }

    /// The note on the question that is asked.
    pub fn note(&self) -> &str {
        self.find(self.at).map_or("", |given| &given.note)
    }

    /// Writes it.
    pub fn write(&mut self, note: String) {
        if self.question().is_some() {
            let at = self.at;
            self.of(at).note = note;
        }
    }

    /// The answer that was given before to the question that is asked.
    pub fn given(&self) -> Option<Answer> {
        self.find(self.at)?.answer
    }

    /// Whether there is a question before this one.
    pub fn can_go_back(&self) -> bool {
        self.is_begun && self.at != (0, 0)
    }

    /// Back to the question before this one; its answer stays until another is given.
    pub fn back(&mut self) {
        self.at = match self.at {
            (place, 0) if 0 < place => (place - 1, QUESTIONS.len() - 1),
            (place, question) => (place, question.saturating_sub(1)),
        };
    }

    /// On to the next place without the rest of the questions about this one.
    pub fn skip(&mut self) {
        if self.question().is_some() {
            self.at = (self.at.0 + 1, 0);
        }
    }

    /// How often each answer was given: right, wrong, unclear. These are counts, not parts of a whole.
    pub fn counts(&self) -> [usize; 3] {
        Answer::ALL.map(|answer| self.given.iter().filter(|given| given.answer == Some(answer)).count())
    }

    /// The counts in a sentence.
    pub fn summary(&self) -> String {
        let [right, wrong, unclear] = self.counts();
        say(&Text::new("look-counts").integer("right", right).integer("wrong", wrong).integer("unclear", unclear))
    }

    /// What was answered with something else than “looks right”: the question, the answer, the note; the key goes to [`Self::draft_of`].
    pub fn rows(&self) -> Vec<Row> {
        let row = |(i, given): (usize, &Given)| {
            let answer = given.answer.filter(|answer| *answer != Answer::Right)?;
            let question = QUESTIONS.get(given.at.1)?;
            let place = match given.at.0 {
                0 => t("look-place-whole"),
                place => say(&Text::new("look-place").integer("place", place)),
            };
            Some(Row::plain(i.to_string(), say(&question.text("question")), [place, t(answer.label()), given.note.clone()]))
        };
        self.given.iter().enumerate().filter_map(row).collect()
    }

    /// The draft for a row of [`Self::rows`].
    pub fn draft_of(&self, row: usize) -> Option<Draft> {
        self.draft(self.given.get(row)?.at)
    }

    /// An own finding about an answer; what was seen is the note, so without one the reader must still say it.
    fn draft(&self, at: (usize, usize)) -> Option<Draft> {
        let question = QUESTIONS.get(at.1)?;
        let name = Text::new("look-draft-name").message("group", Text::new(kind_label(question.kind)));
        let mut draft = Draft {
            name: plain(&name.message("part", question.text("part"))),
            phenomenon: self.find(at).map(|given| given.note.trim().to_owned()).unwrap_or_default(),
            reasoning: plain(&Text::new("look-draft-reasoning").message("question", question.text("question"))),
            kind: Some(question.kind),
            ..Draft::default()
        };
        if let Some(rect) = at.0.checked_sub(1).and_then(|place| self.places.get(place)) {
            draft.take(rect);
        }
        Some(draft)
    }

    fn find(&self, at: (usize, usize)) -> Option<&Given> {
        self.given.iter().find(|given| given.at == at)
    }

    fn of(&mut self, at: (usize, usize)) -> &mut Given {
        let place = self.given.iter().position(|given| given.at == at).unwrap_or_else(|| {
            self.given.push(Given { at, answer: None, note: String::new() });
            self.given.len() - 1
        });
        &mut self.given[place]
    }
}

impl State {
    /// Begins the guided look with the places of the findings, the strongest first, and behind them faces, the largest first.
    pub fn begin_look(&mut self) {
        let size_px = self.run.file.as_ref().map_or((0, 0), |file| (file.width_px, file.height_px));
        let faces = self.run.faces.iter().flatten().flatten().copied();
        let places = self.findings().flat_map(|(_, finding)| finding.region.rects().to_vec());
        let places: Vec<RectPx> = places.chain(faces).collect();
        self.look.begin(&places, size_px);
    }

    /// Whether faces are among the places, in a sentence; nothing before the checks have ended.
    pub fn faces_in_look(&self) -> String {
        match &self.run.faces {
            Some(Ok(faces)) if faces.is_empty() => t("look-faces-none"),
            Some(Ok(faces)) => say(&Text::new("look-faces").integer("n", faces.len()).integer("most", MAX_PLACES)),
            Some(Err(reason)) => say(&Text::new("look-faces-missing").message("reason", reason.clone())),
            None => String::new(),
        }
    }

    /// Answers the question of the guided look. Where something looks wrong, the form for own findings opens, unless the reader is writing
    /// in it already: then the answer waits among [`GuidedLook::rows`].
    pub fn answer_look(&mut self, answer: Answer) {
        let draft = self.look.answer(answer);
        self.desk.offer(draft);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::tests::{facts, finding};
    use telltale_report::{FileFacts, Finding, Kind, Region};

    const SIZE: (u32, u32) = (1000, 800);

    fn rect(x: u32, width: u32) -> RectPx {
        RectPx { x, y: 100, width, height: 400 }
    }

    fn begun() -> GuidedLook {
        let mut look = GuidedLook::default();
        look.begin(&[rect(0, 200), rect(0, 200), RectPx { x: 0, y: 0, width: 1000, height: 700 }, rect(300, 100)], SIZE);
        look
    }

    #[test]
    fn the_whole_picture_is_asked_about_first_and_then_each_place_once() {
        let mut look = begun();
        assert_eq!(GuidedLook::default().question(), None);
        assert_eq!((look.place(), look.progress()), (None, "Whole picture: question 1 of 15".into()));
        let mut n_asked = 0;
        while look.question().is_some() {
            assert_eq!(look.answer(Answer::Right), None);
            n_asked += 1;
        }
        assert_eq!(n_asked, 3 * QUESTIONS.len(), "a place that is nearly all is the whole picture, one that comes twice is one");
        assert_eq!((look.counts(), look.rows(), look.answer(Answer::Right)), ([45, 0, 0], vec![], None));
        look.back();
        assert_eq!((look.place(), look.given()), (Some(rect(300, 100)), Some(Answer::Right)));
        assert_eq!(look.progress(), "Place 2 of 2: question 15 of 15");
    }

    #[test]
    fn faces_come_behind_the_places_of_findings() {
        let mut state = State::default();
        assert_eq!(state.faces_in_look(), "");
        state.run.file = Some(FileFacts { width_px: SIZE.0, height_px: SIZE.1, ..facts() });
        let found = Finding { region: Region::Rects(vec![rect(20, 50)]), ..finding(2) };
        state.run.findings = vec![("found".into(), found)];
        state.run.faces = Some(Ok(vec![rect(500, 100), rect(100, 90)]));
        assert!(state.faces_in_look().contains("2 places"), "{}", state.faces_in_look());
        state.begin_look();
        let mut places = Vec::new();
        while state.look.question().is_some() {
            places.extend(state.look.place());
            state.look.skip();
        }
        assert_eq!(places, [rect(20, 50), rect(500, 100), rect(100, 90)]);
        state.run.faces = Some(Ok(Vec::new()));
        assert!(state.faces_in_look().contains("found none"), "{}", state.faces_in_look());
        state.run.faces = Some(Err(Text::new("faces-not-built")));
        assert!(state.faces_in_look().contains("without the network"), "{}", state.faces_in_look());
    }

    #[test]
    fn what_looks_wrong_becomes_a_draft_and_what_cannot_be_told_is_kept() {
        let mut look = begun();
        look.skip();
        look.write(" The rail ends in the air ".into());
        let draft = look.answer(Answer::Wrong).unwrap();
        assert_eq!((draft.phenomenon.as_str(), draft.rect()), ("The rail ends in the air", Some(rect(0, 200))));
        assert!(draft.name.starts_with(&t(kind_label(Kind::Structure))), "{}", draft.name);
        assert!(draft.reasoning.contains(&say(&QUESTIONS[0].text("question"))), "{}", draft.reasoning);
        assert_eq!(look.answer(Answer::Unclear), None);
        let rows = look.rows();
        assert_eq!(rows.iter().map(|row| row.cells[1].words.as_str()).collect::<Vec<_>>(), ["Looks wrong", "Can’t tell"]);
        assert_eq!(look.draft_of(0), Some(draft));
        look.back();
        look.back();
        assert_eq!((look.given(), look.note()), (Some(Answer::Wrong), " The rail ends in the air "));
        look.answer(Answer::Right);
        assert_eq!(look.counts(), [1, 0, 1], "another answer takes the place of the first");
        assert!(look.summary().starts_with("Looks right: 1. Looks wrong: 0. Can’t tell: 1."), "{}", look.summary());
    }

    #[test]
    fn going_back_ends_at_the_beginning_and_the_end_begins_anew() {
        let mut look = begun();
        look.back();
        assert!(!look.can_go_back());
        look.answer(Answer::Unclear);
        while look.question().is_some() {
            look.skip();
        }
        look.begin(&[], SIZE);
        assert_eq!((look.question(), look.given()), (Some(QUESTIONS[0]), Some(Answer::Unclear)), "the answers are still there");
    }

    #[test]
    fn a_crop_has_room_around_the_place_and_stays_inside() {
        let mut look = begun();
        let picture = Size { width: 1000.0, height: 800.0 };
        assert_eq!(look.crop(picture), None);
        look.skip();
        assert_eq!(look.crop(picture), Some(RectPx { x: 0, y: 40, width: 260, height: 520 }));
        let small = Size { width: 200.0, height: 600.0 };
        assert_eq!(look.crop(small), Some(RectPx { x: 0, y: 40, width: 200, height: 520 }));
    }

    #[test]
    fn the_form_that_is_open_is_not_thrown_away() {
        let mut state = State::default();
        state.begin_look();
        state.answer_look(Answer::Wrong);
        let first = state.desk.draft.clone();
        assert!(first.is_some());
        state.answer_look(Answer::Wrong);
        assert_eq!(state.desk.draft, first);
        assert_eq!(state.look.rows().len(), 2);
        state.geometry.choose(Some(crate::geometry_desk::Test::Shadows));
        state.open(crate::state::Picture::new(2, "b", 1, None));
        assert_eq!((state.look.question(), state.look.rows(), state.geometry.test()), (None, vec![], None), "another picture");
    }
}
