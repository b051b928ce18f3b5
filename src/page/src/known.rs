//! Pictures that the reader knows to be generated, and the others beside them.
//!
//! Marks are the reader's own: they belong to the pictures that are open and are forgotten with them. Every other picture is compared
//! as soon as it was analysed, and again whenever the marks change, so that a report never rests on marks that are gone. Only where the reader
//! asks for it does the browser keep the marked pictures themselves; opened again, they are analysed and marked like any others.

use telltale_report::{Check, Finding, Impression, Likeness, Text, protocol::Request};

use crate::state::{Picture, Run, State};
use crate::words::{say, t};

/// A picture beside the known ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// The known pictures that it was compared with, in the order in which they were marked.
    pub with: Vec<u32>,
    /// How like it is to each of them.
    pub likeness: Likeness,
}

/// Pictures that the reader knows, kept in this browser from one visit to the next where the reader asks for that.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shelf {
    /// How many are kept.
    pub n_kept: u32,
    /// The browser could not do what it was asked.
    pub has_failed: bool,
    /// They were erased during this visit.
    has_erased: bool,
    /// Those that were opened again.
    opened: Vec<u32>,
    /// Of these, the ones that wait to be marked: only what the network has seen can be compared.
    awaited: Vec<u32>,
}

impl Shelf {
    /// How many are kept when the page begins; none where the browser does not say, of which nobody needs to hear before they ask for anything.
    pub fn found(&mut self, number: Option<u32>) {
        self.n_kept = number.unwrap_or_default();
    }

    /// How many are kept now; none where the browser could not do what it was asked.
    pub fn told(&mut self, number: Option<u32>) {
        self.has_failed = number.is_none();
        self.has_erased = number == Some(0);
        self.n_kept = number.unwrap_or(self.n_kept);
    }

    /// These pictures come from it; each is marked as known as soon as it was analysed.
    pub fn opened(&mut self, ids: Vec<u32>) {
        self.has_failed = false;
        self.awaited.extend(&ids);
        self.opened = ids;
    }
}

/// Whether there are marked pictures to keep.
pub fn can_be_kept(state: &State) -> bool {
    !state.known.is_empty()
}

/// Whether there are kept pictures to open: twice in a table, they would count twice.
pub fn can_be_opened(state: &State) -> bool {
    state.shelf.n_kept > 0 && !state.pictures().into_iter().any(|(picture, ..)| state.shelf.opened.contains(&picture.id))
}

/// How many known pictures this browser keeps, or that it cannot; empty where it was not asked to keep any.
pub fn shelf(state: &State) -> String {
    match &state.shelf {
        Shelf { has_failed: true, .. } => t("shelf-failed"),
        Shelf { n_kept: 0, has_erased: true, .. } => t("shelf-erased"),
        Shelf { n_kept: 0, .. } => String::new(),
        shelf => {
            let kept = say(&Text::new("shelf-kept").integer("count", shelf.n_kept));
            if has_unseen(state) { format!("{kept} {}", t("shelf-unseen")) } else { kept }
        }
    }
}

/// Whether some of those that were opened are done and can have no mark.
fn has_unseen(state: &State) -> bool {
    let (shelf, markable) = (&state.shelf, state.markable());
    let is_open = |id: &u32| state.pictures().into_iter().any(|(picture, ..)| picture.id == *id);
    shelf.opened.iter().any(|id| is_open(id) && !shelf.awaited.contains(id) && !markable.contains(id))
}

impl State {
    /// Marks a picture that was kept as known, once it was analysed.
    pub(crate) fn mark_kept(&mut self, id: u32, is_seen: bool) {
        if let Some(place) = self.shelf.awaited.iter().position(|awaited| *awaited == id) {
            self.shelf.awaited.remove(place);
            if is_seen && !self.known.contains(&id) {
                self.toggle_known(id);
            }
        }
    }

    /// Marks a picture as known to be generated, or takes the mark back.
    pub fn toggle_known(&mut self, id: u32) {
        match self.known.iter().position(|known| *known == id) {
            Some(place) => drop(self.known.remove(place)),
            None => self.known.push(id),
        }
        self.forget_stale_likeness();
    }

    /// The pictures that can be marked: the network saw them.
    pub fn markable(&self) -> Vec<u32> {
        self.seen().map(|(picture, ..)| picture.id).collect()
    }

    /// The next comparison that is to be asked for.
    pub fn next_comparison(&self) -> Option<Request> {
        let of_known =
            |id: &u32| self.seen().find(|(picture, ..)| picture.id == *id).map(|(.., impression)| (*id, impression.clone()));
        let known: Vec<(u32, Impression)> = self.known.iter().filter_map(of_known).collect();
        let open = |(picture, run, _): &(&Picture, &Run, &Impression)| {
            run.compared.is_none() && !known.is_empty() && !self.known.contains(&picture.id)
        };
        let (picture, run, impression) = self.seen().find(open)?;
        let score = run.report.as_ref()?.looks.as_ref()?.together;
        Some(Request::Compare { id: picture.id, of: impression.clone(), score, known })
    }

    /// A comparison has come. One that was asked for other marks says nothing any more.
    pub(crate) fn take_likeness(&mut self, id: u32, compared: Compared, check: Check, findings: Vec<Finding>) {
        if compared.with == self.known
            && let Some(run) = self.run_of(id)
        {
            run.forget_likeness();
            run.take_likeness(compared, check, findings);
        }
    }

    /// What was compared with marks that are gone is forgotten, and so are marks of pictures that are gone.
    pub fn forget_stale_likeness(&mut self) {
        let markable = self.markable();
        self.known.retain(|id| markable.contains(id));
        let known = self.known.clone();
        let runs = std::iter::once(&mut self.run).chain(self.aside.iter_mut().map(|aside| &mut aside.run));
        runs.filter(|run| run.compared.as_ref().is_some_and(|compared| compared.with != known)).for_each(Run::forget_likeness);
    }

    /// The known picture that is nearest to the one that is shown.
    pub fn nearest_known(&self) -> Option<u32> {
        let compared = self.run.compared.as_ref()?;
        compared.with.get(compared.likeness.nearest()?.0).copied()
    }

    /// What the comparison of the picture that is shown says; empty where there is none.
    pub fn nearness(&self) -> String {
        let words = || {
            let id = self.nearest_known()?;
            let likeness = &self.run.compared.as_ref()?.likeness;
            let name = self.pictures().into_iter().find(|(picture, ..)| picture.id == id)?.0.name.clone();
            let text = Text::new("known-nearest").verbatim("name", name).number("nearness", likeness.nearest()?.1, 2);
            Some(say(&text.integer("as-near", likeness.photos_as_like).integer("photos", likeness.photos)))
        };
        words().unwrap_or_default()
    }

    /// All pictures that the network saw.
    fn seen(&self) -> impl Iterator<Item = (&Picture, &Run, &Impression)> {
        self.pictures().into_iter().filter_map(|(picture, run, _)| Some((picture, run, run.impression.as_ref()?)))
    }
}

impl Run {
    fn take_likeness(&mut self, compared: Compared, check: Check, findings: Vec<Finding>) {
        self.compared = Some(compared);
        self.checks.push(check.clone());
        self.add(findings);
        if let Some(report) = &mut self.report {
            report.checks.push(check);
            report.findings = self.findings.iter().map(|(_, finding)| finding.clone()).collect();
        }
    }

    fn forget_likeness(&mut self) {
        self.compared = None;
        self.checks.retain(|check| check.code != Likeness::CHECK);
        self.findings.retain(|(_, finding)| finding.code != Likeness::CHECK);
        if let Some(report) = &mut self.report {
            report.checks.retain(|check| check.code != Likeness::CHECK);
            report.findings.retain(|finding| finding.code != Likeness::CHECK);
        }
    }
}

#[cfg(test)]
mod tests {
    use telltale_catalogue::Catalogue;
    use telltale_report::{Basis, Grounds, Looks, Status, protocol::Response};

    use super::*;
    use crate::state::{Preparation, tests::report};
    use crate::words::speak;

    /// Three pictures that the network saw, of which the first is shown.
    fn three() -> State {
        speak(Catalogue::new("en"));
        let mut state = State { preparation: Preparation::Loaded, sealed_ms: Some(1.0), ..State::default() };
        let picture = |id: u32| Picture::new(id, format!("{id}.jpg"), 10, None);
        assert!(state.open(picture(1)) && state.add(picture(2)) && state.add(picture(3)));
        (1..=3).for_each(|id| analysed(&mut state, id));
        state
    }

    fn analysed(state: &mut State, id: u32) {
        let looks = Looks { whole: 0.5, closer: Vec::new(), n_more: 0, n_left_out: 0, together: 0.25, first_step: None };
        let report = telltale_report::Report { looks: Some(looks), ..report() };
        let impression = Some(Impression { direction: vec![id as f32] });
        state.apply(
            Response::Done { id, report: Box::new(report), maps: Vec::new(), impression, faces: Ok(Vec::new()) },
            Vec::new(),
        );
    }

    /// Answers everything that is asked for; says which pictures were compared with which.
    fn answer_all(state: &mut State) -> Vec<(u32, Vec<u32>)> {
        let mut asked = Vec::new();
        while let Some(Request::Compare { id, of, score, known }) = state.next_comparison() {
            assert_eq!((of.direction, score), (vec![id as f32], 0.25));
            let with: Vec<u32> = known.iter().map(|(id, _)| *id).collect();
            asked.push((id, with.clone()));
            assert!(asked.len() < 9, "it asks for ever");
            state.apply(answer(id, with), Vec::new());
        }
        asked
    }

    /// The first known picture is the nearest.
    fn answer(id: u32, with: Vec<u32>) -> Response {
        let to_each = (0..with.len()).map(|i| 0.9 - 0.1 * i as f64).collect();
        let likeness = Likeness { to_each, photos_as_like: 3, photos: 1000, rarity: None };
        let name = Text::new("network-known-pictures-check");
        let check = Check { code: Likeness::CHECK, name, basis: Basis::Network, status: Status::Found, duration_ms: None };
        Response::Compared {
            id,
            with,
            likeness,
            check,
            findings: vec![Finding::new(Likeness::CHECK, Basis::Network, Grounds::Fact, 0)],
        }
    }

    fn signs(state: &State) -> usize {
        let run = &state.run;
        let in_checks = |checks: &[Check]| checks.iter().filter(|check| check.code == Likeness::CHECK).count();
        let found = run.findings.iter().filter(|(_, finding)| finding.code == Likeness::CHECK).count();
        let report = run.report.as_ref().expect("it is complete");
        let reported = report.findings.iter().filter(|finding| finding.code == Likeness::CHECK).count();
        assert_eq!((in_checks(&run.checks), in_checks(&report.checks), reported), (found, found, found));
        found
    }

    #[test]
    fn every_other_picture_is_compared_once_with_what_is_marked() {
        let mut state = three();
        assert!(state.next_comparison().is_none(), "nothing is known");
        state.toggle_known(2);
        assert_eq!(answer_all(&mut state), [(1, vec![2]), (3, vec![2])]);
        assert_eq!((signs(&state), state.nearest_known()), (1, Some(2)));
        assert_eq!(
            state.nearness(),
            "The nearest of your known pictures is 2.jpg, nearness 0.90. 3 of 1000 ordinary photos come as near. That does not say where this picture comes from."
        );
        state.toggle_known(3);
        assert_eq!(signs(&state), 0, "what was said rested on other marks");
        assert_eq!(answer_all(&mut state), [(1, vec![2, 3])]);
        state.toggle_known(2);
        assert_eq!(answer_all(&mut state), [(1, vec![3]), (2, vec![3])]);
        state.toggle_known(3);
        assert_eq!((signs(&state), state.nearness(), state.next_comparison()), (0, String::new(), None));
    }

    #[test]
    fn an_answer_for_other_marks_says_nothing() {
        let mut state = three();
        state.toggle_known(2);
        state.apply(answer(1, vec![3]), Vec::new());
        assert_eq!(signs(&state), 0);
    }

    #[test]
    fn marks_go_with_their_pictures_and_with_what_the_network_saw_of_them() {
        let mut state = three();
        state.toggle_known(2);
        answer_all(&mut state);
        state.remove(2);
        state.forget_stale_likeness();
        assert_eq!((state.known.as_slice(), signs(&state), state.markable()), ([].as_slice(), 0, vec![1, 3]));
        state.toggle_known(3);
        answer_all(&mut state);
        state.run_of(3).expect("it is there").again();
        state.forget_stale_likeness();
        assert_eq!((state.known.as_slice(), signs(&state)), ([].as_slice(), 0));
    }

    #[test]
    fn kept_pictures_are_marked_when_they_were_analysed_and_what_was_kept_is_told() {
        let mut state = three();
        state.shelf.told(Some(0));
        assert_eq!((shelf(&state), can_be_kept(&state), can_be_opened(&state)), (t("shelf-erased"), false, false));
        state.shelf = Shelf::default();
        state.shelf.found(None);
        assert_eq!((shelf(&state).as_str(), can_be_opened(&state)), ("", false), "a browser that keeps nothing is no failure");
        state.shelf.told(Some(2));
        assert!(can_be_opened(&state));
        assert!(shelf(&state).contains("2 known pictures"), "{}", shelf(&state));
        assert!(state.add(Picture::new(4, "4.jpg", 10, None)) && state.add(Picture::new(5, "5.jpg", 10, None)));
        state.shelf.opened(vec![4, 5]);
        assert_eq!(state.known, Vec::<u32>::new(), "nobody has seen them yet");
        analysed(&mut state, 5);
        analysed(&mut state, 4);
        assert_eq!(state.known, [5, 4]);
        // A mark that the reader takes back stays away.
        state.toggle_known(4);
        analysed(&mut state, 4);
        assert_eq!((state.known.as_slice(), can_be_kept(&state)), ([5].as_slice(), true));
        state.shelf.told(None);
        assert_eq!((shelf(&state), state.shelf.n_kept), (t("shelf-failed"), 2), "what could not be done changes nothing");
    }
}
