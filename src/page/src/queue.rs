//! Several pictures: one is shown, the others wait or lie aside with everything that is known of them.

use std::cmp::Reverse;
use std::mem::replace;

use telltale_report::{Arrival, Report, Severity, Text, protocol::Wish};

use crate::compare::can_be_compared;
use crate::geometry_desk::GeometryDesk;
use crate::guided_look::GuidedLook;
use crate::present::Row;
use crate::review::{Desk, reviewed};
use crate::state::{Phase, Picture, Run, State};
use crate::words::{say, severity_word, t};

/// A picture that is not shown now.
#[derive(Debug, Clone, PartialEq)]
pub struct Aside {
    /// The picture.
    pub picture: Picture,
    /// What is known of it.
    pub run: Run,
    /// The reader's own part.
    pub desk: Desk,
    /// The chosen finding.
    pub selected: Option<String>,
    /// Lines that the reader drew.
    pub geometry: GeometryDesk,
    /// Questions that the reader answered.
    pub look: GuidedLook,
}

impl State {
    /// One more picture, which waits for its turn. Says whether it is to be analysed at all.
    pub fn add(&mut self, picture: Picture) -> bool {
        self.drop_note = None;
        let run = Run::new(&picture);
        let is_wanted = !run.is_over();
        self.aside.push(Aside::new(picture, run));
        is_wanted
    }

    /// What is to be said about a drop of which so many files were taken and so many left out.
    pub fn dropped(&mut self, is_address: bool, n_taken: usize, n_left_out: usize, n_unreadable: usize) {
        let unreadable = (n_unreadable > 0).then(|| Text::new("page-launch-unreadable"));
        let other = match (n_taken, n_left_out) {
            (0, _) if is_address => Some(Text::new("page-only-an-address")),
            (0, _) if unreadable.is_none() => Some(Text::new("page-drop-no-picture")),
            (_, 0) => None,
            _ => Some(Text::new("page-drop-left-out").integer("taken", n_taken).integer("count", n_left_out)),
        };
        self.drop_note = match (other, unreadable) {
            (Some(one), Some(other)) => Some(Text::new("page-drop-both").message("one", one).message("other", other)),
            (one, other) => one.or(other),
        };
    }

    /// Says what to do instead where these words on the clipboard, plain and as they stand on a web page, are all there is of a picture. Other
    /// words are passed over: nobody meant a picture.
    pub fn pasted(&mut self, plain: &str, html: &str) {
        let plain = plain.trim();
        let is_address =
            ["http://", "https://"].iter().any(|scheme| plain.starts_with(scheme)) && !plain.contains(char::is_whitespace);
        if is_address || html.contains("<img") {
            self.dropped(true, 0, 0, 0);
        }
    }

    /// Shows another one of the pictures; the one that was shown goes aside with all that is known of it.
    pub fn show_picture(&mut self, id: u32) {
        let Some(place) = self.aside.iter().position(|aside| aside.picture.id == id) else { return };
        let next = self.aside.remove(place);
        let last = self.take_up(next);
        self.aside.extend(last);
        (self.replaced, self.saving_problem, self.choice) = Default::default();
        // Another picture has other parts.
        (self.lab.folded, self.lab.more) = (Vec::new(), Vec::new());
        self.lab.viewing.forget();
    }

    /// Lets go of a picture; the one beside it is shown where it was the one shown. Gives the addresses in memory that are free now.
    pub fn remove(&mut self, id: u32) -> Option<String> {
        if self.picture.as_ref().is_some_and(|picture| picture.id == id) {
            let next = self.aside.iter().map(|aside| aside.picture.id).min_by_key(|other| (other.abs_diff(id), Reverse(*other)));
            let gone = self.picture.take();
            // What belonged to it goes with it.
            (self.run, self.desk, self.selected, self.geometry, self.look) = Default::default();
            if let Some(next) = next {
                self.show_picture(next);
            }
            return gone?.url;
        }
        let place = self.aside.iter().position(|aside| aside.picture.id == id)?;
        self.aside.remove(place).picture.url
    }

    /// The picture that is to be analysed next, unless one is being analysed: the one that is shown, or else the first that waits.
    pub fn next_waiting(&self) -> Option<u32> {
        let waiting = self.pictures().into_iter().find(|(_, run, _)| run.phase == Phase::Waiting);
        waiting.map(|(picture, ..)| picture.id)
    }

    /// The pictures that wait or are being analysed.
    pub fn unfinished(&self) -> Vec<u32> {
        self.pictures().into_iter().filter(|(_, run, _)| !run.is_over()).map(|(picture, ..)| picture.id).collect()
    }

    /// Those of them that are not shown.
    pub fn others_unfinished(&self) -> Vec<u32> {
        self.aside.iter().filter(|aside| !aside.run.is_over()).map(|aside| aside.picture.id).collect()
    }

    /// These pictures wait no longer; one that is being analysed stops when its worker does.
    pub fn stop(&mut self, ids: &[u32]) {
        for id in ids {
            match self.run_of(*id) {
                Some(run) if run.phase == Phase::Waiting => run.end(Phase::Cancelled),
                Some(run) => run.stopping = run.phase == Phase::Analysing,
                None => {}
            }
        }
    }

    /// How a picture is to be analysed.
    pub fn wish_of(&self, id: u32) -> Wish {
        let picture = self.pictures().into_iter().find(|(picture, ..)| picture.id == id);
        let wish = |picture: &Picture| Wish { arrival: picture.arrival, part: picture.part, everywhere: picture.everywhere };
        picture.map_or_else(Wish::default, |(picture, ..)| wish(picture))
    }

    /// What is known of a picture.
    pub fn run_of(&mut self, id: u32) -> Option<&mut Run> {
        if self.picture.as_ref().is_some_and(|picture| picture.id == id) {
            return Some(&mut self.run);
        }
        self.aside.iter_mut().find(|aside| aside.picture.id == id).map(|aside| &mut aside.run)
    }

    /// Whether anything that the reader wrote, drew or answered would be lost with the page.
    pub fn is_unsaved(&self) -> bool {
        is_used(&self.desk, &self.geometry, &self.look) || self.aside.iter().any(Aside::is_used)
    }

    /// Whether a picture of the reader's own is open, beside those of the tour.
    pub fn has_own_picture(&self) -> bool {
        self.pictures().iter().any(|(picture, ..)| picture.arrival != Some(Arrival::Sample))
    }

    /// Whether anything that the reader wrote, drew or answered on this picture would be lost with it.
    pub fn is_unsaved_on(&self, id: u32) -> bool {
        if self.picture.as_ref().is_some_and(|picture| picture.id == id) {
            return is_used(&self.desk, &self.geometry, &self.look);
        }
        self.aside.iter().any(|aside| aside.picture.id == id && aside.is_used())
    }

    /// All reports on the reader's pictures that are complete, with their own part, in the order in which the pictures came.
    pub fn reports(&self) -> Vec<Report> {
        let own = self.pictures().into_iter().filter(|(picture, ..)| picture.arrival != Some(Arrival::Sample));
        let mut reports: Vec<(u32, Report)> =
            own.filter_map(|(picture, run, desk)| Some((picture.id, reviewed(run, desk)?))).collect();
        reports.sort_by_key(|(id, _)| *id);
        reports.into_iter().map(|(_, report)| report).collect()
    }

    /// Whether there is any such report.
    pub fn has_reports(&self) -> bool {
        self.pictures().iter().any(|(picture, run, _)| picture.arrival != Some(Arrival::Sample) && run.report.is_some())
    }

    /// The picture that is shown and those aside.
    pub(crate) fn pictures(&self) -> Vec<(&Picture, &Run, &Desk)> {
        let shown = self.picture.iter().map(|picture| (picture, &self.run, &self.desk));
        shown.chain(self.aside.iter().map(|aside| (&aside.picture, &aside.run, &aside.desk))).collect()
    }

    /// Puts everything about a picture into its place; what was there comes back, where there was a picture.
    fn take_up(&mut self, next: Aside) -> Option<Aside> {
        let picture = self.picture.replace(next.picture);
        let run = replace(&mut self.run, next.run);
        let desk = replace(&mut self.desk, next.desk);
        let selected = replace(&mut self.selected, next.selected);
        let geometry = replace(&mut self.geometry, next.geometry);
        let look = replace(&mut self.look, next.look);
        Some(Aside { picture: picture?, run, desk, selected, geometry, look })
    }
}

impl Aside {
    fn new(picture: Picture, run: Run) -> Self {
        let (desk, selected, geometry, look) = Default::default();
        Self { picture, run, desk, selected, geometry, look }
    }

    fn is_used(&self) -> bool {
        is_used(&self.desk, &self.geometry, &self.look)
    }
}

/// Whether there is something of the reader's own in any of them.
fn is_used(desk: &Desk, geometry: &GeometryDesk, look: &GuidedLook) -> bool {
    desk.is_unsaved() || geometry.can_undo() || look.counts() != [0; 3]
}

/// The table of pictures, in the order in which they came: name, strongest sign, signs, how far each is, and where they apply the words on the
/// ways to mark it, to look at it beside another one, and to stop its analysis. Empty for a single one.
pub fn rows(state: &State) -> Vec<Row> {
    if state.aside.is_empty() {
        return Vec::new();
    }
    let mut pictures = state.pictures();
    pictures.sort_by_key(|(picture, ..)| picture.id);
    let row = |(picture, run, _): (&Picture, &Run, &Desk)| {
        let summary = run.summary();
        let strongest = summary.strongest.filter(|severity| *severity > Severity::Info);
        let strongest = match run.phase {
            Phase::Done | Phase::Analysing | Phase::Cancelled if !run.checks.is_empty() => {
                strongest.map_or_else(|| t("value-none"), severity_word)
            }
            _ => String::new(),
        };
        // Of a picture that no check has read yet, nothing is known.
        let n_signs = if run.checks.is_empty() { String::new() } else { summary.n_signs.to_string() };
        let compare = match can_be_compared(picture, run) {
            true => say(&Text::new("compare-with").verbatim("name", picture.name.clone())),
            false => String::new(),
        };
        let known = match run.impression {
            Some(_) => say(&Text::new("known-mark").verbatim("name", picture.name.clone())),
            None => String::new(),
        };
        let stop = match run.is_over() || run.stopping {
            true => String::new(),
            false => say(&Text::new("pictures-stop-one").verbatim("name", picture.name.clone())),
        };
        Row::plain(picture.id.to_string(), picture.name.clone(), [strongest, n_signs, standing(run), known, compare, stop])
    };
    pictures.into_iter().map(row).collect()
}

/// How many of the pictures are through; empty for a single one.
pub fn progress(state: &State) -> String {
    let pictures = state.pictures();
    let n_over = pictures.iter().filter(|(_, run, _)| run.is_over()).count();
    if state.aside.is_empty() {
        return String::new();
    }
    say(&Text::new("pictures-progress").integer("over", n_over).integer("count", pictures.len()))
}

fn standing(run: &Run) -> String {
    t(match run.phase {
        Phase::Done => return say(&Text::new("pictures-done").integer("unusable", run.summary().n_not_usable)),
        Phase::Waiting => "pictures-waiting",
        Phase::Analysing if run.stopping => "page-cancelling",
        Phase::Empty | Phase::Analysing => "pictures-analysing",
        Phase::Cancelled => "pictures-stopped",
        Phase::Refused(..) => "pictures-refused",
        Phase::Broken | Phase::Unreadable => "pictures-failed",
    })
}

#[cfg(test)]
mod tests {
    use telltale_catalogue::Catalogue;
    use telltale_report::protocol::Response;

    use super::*;
    use crate::dispatch::News;
    use crate::state::{MAX_FILE_BYTES, Preparation, tests::report};
    use crate::words::speak;

    fn picture(id: u32) -> Picture {
        Picture::new(id, format!("{id}.jpg"), 10, Some(Arrival::Dropped))
    }

    /// Three pictures, of which the first is shown.
    fn three() -> State {
        speak(Catalogue::new("en"));
        let mut state = State { preparation: Preparation::Loaded, sealed_ms: Some(1.0), ..State::default() };
        assert!(state.open(picture(1)) && state.add(picture(2)) && state.add(picture(3)));
        state
    }

    fn done(state: &mut State, id: u32) {
        state.hear(News::Begun(id));
        state.apply(
            Response::Done { id, report: Box::new(report()), maps: Vec::new(), impression: None, faces: Ok(Vec::new()) },
            Vec::new(),
        );
    }

    #[test]
    fn a_single_picture_is_no_table() {
        let mut state = State::default();
        state.open(picture(1));
        assert!(rows(&state).is_empty() && progress(&state).is_empty());
    }

    #[test]
    fn what_was_dropped_and_not_taken_is_told_until_the_next_picture_comes() {
        let mut state = three();
        let mut note = |is_address, n_taken, n_left_out, n_unreadable| {
            state.dropped(is_address, n_taken, n_left_out, n_unreadable);
            state.drop_note.as_ref().map(say)
        };
        assert_eq!(note(false, 3, 0, 0), None);
        assert_eq!(note(true, 1, 0, 0), None);
        assert!(note(false, 3, 0, 1).unwrap().contains("could not read a file"));
        let left_out = note(false, 5000, 12, 0).unwrap();
        assert!(left_out.contains("first 5000 pictures") && left_out.contains("12 more"), "{left_out}");
        assert!(note(true, 0, 0, 0).unwrap().contains("Only an address"));
        assert!(note(false, 0, 0, 0).unwrap().contains("no picture"));
        state.add(picture(4));
        assert_eq!(state.drop_note, None);
    }

    #[test]
    fn only_words_that_stand_for_a_picture_are_told_apart_on_the_clipboard() {
        let told = |plain, html| {
            let mut state = three();
            state.pasted(plain, html);
            state.drop_note.is_some()
        };
        assert!(told(" https://example.com/a.jpg\n", ""));
        assert!(told("", "<meta charset='utf-8'><img src=\"https://example.com/a.jpg\">"));
        assert!(!told("a sentence about https://example.com/a.jpg", "<p>a sentence</p>"));
        assert!(!told("https://example.com/ is an address", ""));
        assert!(!told("", ""));
    }

    #[test]
    fn what_is_shown_comes_first_and_the_others_in_their_order() {
        let mut state = three();
        assert_eq!(state.next_waiting(), Some(1));
        done(&mut state, 1);
        assert_eq!(state.next_waiting(), Some(2));
        state.show_picture(3);
        assert_eq!(state.next_waiting(), Some(3));
        done(&mut state, 3);
        done(&mut state, 2);
        assert_eq!((state.next_waiting(), state.unfinished()), (None, Vec::new()));
        assert_eq!(rows(&state).iter().map(|row| row.head.as_str()).collect::<Vec<_>>(), ["1.jpg", "2.jpg", "3.jpg"]);
        assert!(state.has_reports() && state.reports().len() == 3);
        state.add(Picture { arrival: Some(Arrival::Sample), ..picture(4) });
        done(&mut state, 4);
        assert_eq!(state.reports().len(), 3, "a sample of the tour is nobody's report");
        [1, 2, 3].into_iter().for_each(|id| drop(state.remove(id)));
        assert!(!state.has_reports() && state.reports().is_empty(), "only the sample is left");
    }

    #[test]
    fn what_was_found_and_written_lies_aside_until_it_is_shown_again() {
        let mut state = three();
        done(&mut state, 1);
        state.desk.note("a", "by the window");
        state.show_picture(2);
        assert!(state.run.report.is_none() && state.desk.of("a").is_none());
        assert!(state.is_unsaved() && state.is_unsaved_on(1) && !state.is_unsaved_on(2));
        done(&mut state, 2);
        state.show_picture(1);
        assert!(state.run.report.is_some() && state.desk.of("a").is_some() && state.is_unsaved_on(1));
    }

    #[test]
    fn messages_reach_the_picture_that_they_are_about() {
        let mut state = three();
        done(&mut state, 2);
        assert_eq!(state.run.phase, Phase::Waiting);
        assert_eq!(state.run_of(2).map(|run| run.phase.clone()), Some(Phase::Done));
        assert!(state.run_of(9).is_none());
    }

    #[test]
    fn those_that_wait_can_be_stopped() {
        let mut state = three();
        state.hear(News::Begun(1));
        state.stop(&state.others_unfinished());
        assert_eq!((state.next_waiting(), state.unfinished()), (None, vec![1]));
        assert!(!state.run.stopping, "the one that is shown goes on");
        state.stop(&state.unfinished());
        assert!(state.run.stopping && state.run.phase == Phase::Analysing, "it ends when its worker stops");
        state.hear(News::Stopped(1));
        assert_eq!((state.unfinished(), state.run.stopping), (Vec::new(), false));
    }

    #[test]
    fn one_that_waits_can_be_stopped_without_being_shown() {
        let mut state = three();
        done(&mut state, 1);
        state.hear(News::Begun(3));
        let offers = |state: &State| rows(state).iter().map(|row| row.cells[5].words.clone()).collect::<Vec<_>>();
        assert!(offers(&state)[0].is_empty() && offers(&state)[1].contains("2.jpg") && offers(&state)[2].contains("3.jpg"));
        state.stop(&[2, 3]);
        assert_eq!(offers(&state), ["", "", ""]);
        let standings: Vec<String> = rows(&state).into_iter().map(|row| row.cells[2].words.clone()).collect();
        assert_eq!(standings, ["analysed".to_owned(), t("pictures-stopped"), t("page-cancelling")]);
        state.stop(&[1]);
        assert!(!state.run.stopping && state.run.phase == Phase::Done, "nothing is left to stop there");
    }

    #[test]
    fn a_picture_that_is_removed_makes_room_for_the_one_beside_it() {
        let mut state = three();
        assert_eq!(state.remove(2), None, "it has no address yet");
        state.show("blob:1".into());
        assert_eq!(state.remove(1), Some("blob:1".into()));
        assert_eq!(state.picture.as_ref().map(|picture| picture.id), Some(3));
        state.remove(3);
        assert_eq!((state.name(), state.picture.is_none()), ("empty", true));
    }

    #[test]
    fn what_cannot_be_analysed_is_in_the_table_and_stops_nothing() {
        let mut state = three();
        let large = Picture { bytes: MAX_FILE_BYTES + 1, ..picture(4) };
        assert!(!state.add(large));
        let standings: Vec<String> = rows(&state).into_iter().map(|row| row.cells[2].words.clone()).collect();
        assert_eq!(standings[3], t("pictures-refused"));
        assert!(progress(&state).contains('1') && progress(&state).contains('4'), "{}", progress(&state));
    }
}
