//! The lab's views of the picture: what the reader asks for, what came of it, and the words and shapes for it.
//!
//! One view is made at a time. While it is made the reader may go on changing what they ask for; only their last wish is made next.
//! Samples never come here: the bridge hands them to a canvas as they arrive.

use telltale_report::protocol::Request;
use telltale_report::{LabKind, LabPicture, LabPlane, LabPlot, LabSettings, LabTable, LabView, RectPx, Text, Unit};

use crate::present::{Cell, Row};
use crate::state::State;
use crate::words::{say, t, t_or, value};

/// The histogram's axis goes from all blocks down to one in a million, in powers of ten: the same for every file.
const DECADES: f64 = 6.0;
/// Width and height of the histogram's drawing; it is stretched to the room that there is.
pub const PLOT_SIZE: (f64, f64) = (600.0, 200.0);
/// Values further from zero than this are drawn, but not listed.
const LISTED: i32 = 64;

/// The view in the lab.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Viewing {
    /// Which view; none until the reader chooses one.
    pub kind: Option<LabKind>,
    /// Its parameters, and those of the others.
    pub settings: LabSettings,
    /// The part of the picture that is looked at.
    pub part: Option<RectPx>,
    /// Made once more although nothing else changed: another part is looked at.
    pub again: bool,
    /// Not laid over the picture.
    pub is_lifted: bool,
    /// What is being made.
    pub asked: Option<LabSettings>,
    /// What was answered last.
    answered: Option<LabSettings>,
    /// The view.
    pub made: Option<LabView>,
    /// Counts up with every answer.
    pub n_answers: u32,
    /// Why there is none.
    pub problem: Option<Text>,
}

impl Viewing {
    /// Another picture is open: the choice stays, what was made of the last one goes.
    pub fn forget(&mut self) {
        *self = Self {
            kind: self.kind,
            settings: self.settings,
            is_lifted: self.is_lifted,
            n_answers: self.n_answers + 1,
            ..Self::default()
        };
    }

    /// The reader chooses a view by its place in the list, or none.
    pub fn choose(&mut self, kind: Option<LabKind>) {
        self.kind = kind;
        if let Some(kind) = kind {
            self.settings.kind = kind;
        } else {
            // A request that is on its way still ends with an answer.
            let asked = self.asked;
            self.forget();
            self.asked = asked;
        }
    }

    /// What came of a request. An answer to an earlier wish is shown too: the next one is on its way.
    pub fn answer(&mut self, settings: LabSettings, view: Result<Box<LabView>, Text>) {
        (self.asked, self.answered, self.n_answers) = (None, Some(settings), self.n_answers + 1);
        (self.made, self.problem) = match view {
            Ok(view) => (Some(*view).filter(|_| self.kind.is_some()), None),
            Err(reason) => (None, Some(reason)),
        };
    }

    /// The worker broke.
    pub fn broke(&mut self) {
        if let Some(settings) = self.asked {
            self.answer(settings, Err(Text::new("lab-broke")));
        }
    }
}

/// What to ask a worker for now, if anything; it counts as asked from here on.
pub fn next_request(state: &mut State) -> Option<Request> {
    let id = state.picture.as_ref()?.id;
    let viewing = &mut state.lab.viewing;
    let is_due = viewing.again || viewing.answered != Some(viewing.settings);
    if state.run.report.is_none() || !state.lab.is_open || viewing.kind.is_none() || viewing.asked.is_some() || !is_due {
        return None;
    }
    (viewing.asked, viewing.again) = (Some(viewing.settings), false);
    Some(Request::MakeView { id, settings: viewing.settings, part: viewing.part })
}

/// The view that is there.
pub fn made(state: &State) -> Option<&LabView> {
    state.lab.viewing.made.as_ref().filter(|_| state.lab.is_open)
}

/// The view's picture, where it lies over the picture, and what it covers there.
pub fn over_picture(state: &State) -> Option<(&LabPicture, RectPx)> {
    let picture = made(state)?.picture.as_ref().filter(|_| !state.lab.viewing.is_lifted)?;
    match picture.plane {
        LabPlane::Picture { part, sample_px } => {
            let (width, height) = (picture.columns.saturating_mul(sample_px), picture.rows.saturating_mul(sample_px));
            Some((picture, RectPx { width, height, ..part }))
        }
        LabPlane::Stretched { part } => Some((picture, part)),
        LabPlane::Frequencies => None,
    }
}

/// The view's picture, where it has axes of its own.
pub fn beside_picture(state: &State) -> Option<&LabPicture> {
    made(state)?.picture.as_ref().filter(|picture| picture.plane == LabPlane::Frequencies)
}

/// Whether only a part of the picture is shown.
pub fn is_part(state: &State) -> bool {
    let file = state.run.file.as_ref();
    let part = made(state).and_then(|view| match view.picture.as_ref()?.plane {
        LabPlane::Picture { part, .. } => Some(part),
        LabPlane::Stretched { .. } | LabPlane::Frequencies => None,
    });
    part.zip(file).is_some_and(|(part, file)| (part.width, part.height) != (file.width_px, file.height_px))
}

/// The name of the view that was asked for; no words while none is.
pub fn name(state: &State) -> String {
    state.lab.viewing.kind.map_or_else(String::new, kind_name)
}

/// The name of a view.
pub fn kind_name(kind: LabKind) -> String {
    t_or(format!("lab-{}", kind.name()), kind.name())
}

/// What stands on the stage while a view lies over the picture: the name of what is shown, which may not yet be what was asked for.
pub fn badge(state: &State) -> String {
    let shown = over_picture(state).and(made(state)).map(|view| kind_name(view.settings.kind));
    shown.map_or_else(String::new, |name| say(&Text::new("lab-badge").verbatim("name", name)))
}

/// How far the view is; no words once it is there.
pub fn status(state: &State) -> String {
    let viewing = &state.lab.viewing;
    match &viewing.problem {
        _ if viewing.kind.is_none() => String::new(),
        _ if viewing.asked.is_some() => t("lab-making"),
        Some(problem) => say(&Text::new("lab-unusable").message("reason", problem.clone())),
        None => String::new(),
    }
}

/// What it shows, what it does not mean, and what is particular here.
pub fn sentences(state: &State) -> Vec<Row> {
    let Some(view) = made(state) else { return Vec::new() };
    let texts = [&view.shows, &view.caution].into_iter().chain(&view.notes);
    texts.map(|text| Row::sentence(say(text))).collect()
}

/// The quantity of the scale.
pub fn quantity(state: &State) -> String {
    let picture = made(state).and_then(|view| view.picture.as_ref());
    picture.map(|picture| say(&picture.scale.quantity)).unwrap_or_default()
}

/// The marks of the scale: the number, and its place from the left in percent as a key.
pub fn marks(state: &State) -> Vec<Row> {
    let Some(scale) = made(state).and_then(|view| Some(&view.picture.as_ref()?.scale)) else { return Vec::new() };
    let mark = |(level, at): &(u8, f64)| mark(f64::from(*level) / 255.0, number(*at, scale.decimals));
    scale.marks.iter().map(mark).collect()
}

/// The marks of both axes of a spectrum, in cycles per pixel.
pub fn frequencies(state: &State) -> Vec<Row> {
    let at = |i: u32| mark(f64::from(i) / 4.0, number(f64::from(i) / 4.0 - 0.5, 2));
    beside_picture(state).map(|_| (0..=4).map(at).collect()).unwrap_or_default()
}

/// The histogram's bars, as the data of an SVG path over [`PLOT_SIZE`].
pub fn bars(state: &State) -> String {
    let Some(plot) = plot(state) else { return String::new() };
    let (width, height) = PLOT_SIZE;
    let step = width / plot.counts.len().max(1) as f64;
    let bar = |(i, count): (usize, &u32)| {
        let high = height * share_height(f64::from(*count) / plot.n_all.max(1) as f64);
        let rounded = |v: f64| (v * 100.0).round() / 100.0;
        let (x, wide, high) = (rounded((i as f64 + 0.1) * step), rounded(0.8 * step), rounded(high));
        format!("M{x} {height}v-{high}h{wide}v{high}z")
    };
    plot.counts.iter().enumerate().filter(|(_, count)| **count > 0).map(bar).collect()
}

/// The marks of the histogram's values.
pub fn value_marks(state: &State) -> Vec<Row> {
    let Some(plot) = plot(state) else { return Vec::new() };
    let n = plot.counts.len() as f64;
    let at = |i: i32| {
        let value = plot.first / 2 * (2 - i);
        mark((f64::from(value - plot.first) + 0.5) / n, value.to_string())
    };
    (0..=4).map(at).collect()
}

/// The marks of the histogram's shares, from the top.
pub fn share_marks(state: &State) -> Vec<Row> {
    let at = |(i, decimals): (u32, u8)| {
        let share = 10f64.powi(-(i as i32));
        mark(f64::from(i) / DECADES, value(Unit::Share, share, decimals))
    };
    plot(state).map(|_| [(0, 0), (2, 0), (4, 2), (6, 4)].map(at).into_iter().collect()).unwrap_or_default()
}

/// The histogram as a table: value, count, share.
pub fn histogram_rows(state: &State) -> Vec<Row> {
    let Some(plot) = plot(state) else { return Vec::new() };
    let values = plot.counts.iter().zip(plot.first..).filter(|(count, value)| **count > 0 && value.abs() <= LISTED);
    let row = |(count, value): (&u32, i32)| {
        let share = f64::from(*count) / plot.n_all.max(1) as f64;
        Row::plain(
            value.to_string(),
            value.to_string(),
            [self::value(Unit::Count, f64::from(*count), 0), self::value(Unit::Share, share, 4)],
        )
    };
    values.map(row).collect()
}

/// Words under a table of numbers; none where there is no such table.
pub fn table_title(state: &State, i: usize) -> String {
    table(state, i).map(|table| say(&table.title)).unwrap_or_default()
}

/// The rows of a table of numbers.
pub fn table_rows(state: &State, i: usize) -> Vec<Row> {
    let Some(table) = table(state, i) else { return Vec::new() };
    let row = |(head, numbers): &(Text, Vec<f64>)| {
        let cell = |v: &f64| Cell { words: value(Unit::Plain, *v, table.decimals), ..Cell::default() };
        Row { head: say(head), cells: numbers.iter().map(cell).collect(), ..Row::default() }
    };
    table.rows.iter().map(row).collect()
}

fn table(state: &State, i: usize) -> Option<&LabTable> {
    made(state)?.tables.get(i)
}

fn plot(state: &State) -> Option<&LabPlot> {
    made(state)?.plot.as_ref()
}

fn number(value: f64, decimals: u8) -> String {
    self::value(Unit::Plain, value, decimals)
}

fn mark(share: f64, words: String) -> Row {
    Row { key: format!("{}%", (share * 1e4).round() / 100.0), ..Row::sentence(words) }
}

/// Height of a share on the axis, 0..=1; whatever occurs at all can be seen.
fn share_height(share: f64) -> f64 {
    (1.0 + share.log10() / DECADES).clamp(0.01, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lab_parameter::Parameter;
    use crate::state::Picture;
    use telltale_report::LabScale;
    use telltale_report::protocol::Response;

    fn state() -> State {
        let mut state = State::default();
        state.open(Picture::new(7, "a.jpg", 10, None));
        let report = crate::state::tests::report();
        state.run.file = Some(telltale_report::FileFacts { width_px: 40, ..report.file.clone() });
        state.run.report = Some(report);
        state.lab.is_open = true;
        state.lab.viewing.choose(Some(LabKind::ErrorLevel));
        state
    }

    fn view(settings: LabSettings) -> LabView {
        let scale = LabScale { marks: vec![(0, 0.0), (255, 31.875)], decimals: 1, quantity: Text::new("lab-quantity-error") };
        let plane = LabPlane::Picture { part: RectPx { x: 0, y: 0, width: 4, height: 3 }, sample_px: 1 };
        LabView {
            settings,
            shows: Text::new("lab-error-level-shows"),
            caution: Text::new("lab-error-level-caution"),
            notes: Vec::new(),
            picture: Some(LabPicture { plane, columns: 4, rows: 3, scale, rgba: Vec::new() }),
            plot: Some(LabPlot { first: -2, counts: vec![0, 1, 90, 9, 0], n_all: 1_000, n_outside: 900, step: 4 }),
            tables: vec![LabTable {
                title: Text::new("lab-grid-means"),
                rows: vec![(Text::new("lab-grid-rows"), vec![1.5])],
                decimals: 1,
            }],
        }
    }

    fn answer(state: &mut State, view: Result<LabView, Text>) {
        let settings = state.lab.viewing.asked.expect("asked");
        state.apply(Response::View { id: 7, settings, view: view.map(Box::new) }, Vec::new());
    }

    #[test]
    fn only_the_last_wish_is_made_next() {
        let mut state = state();
        let Some(Request::MakeView { id: 7, settings, part: None }) = next_request(&mut state) else { panic!("nothing asked") };
        assert_eq!((settings.kind, next_request(&mut state)), (LabKind::ErrorLevel, None));
        assert_eq!(status(&state), t("lab-making"));
        for quality in [80, 70] {
            Parameter::Quality.set(&mut state.lab.viewing.settings, quality);
            assert_eq!(next_request(&mut state), None);
        }
        answer(&mut state, Ok(view(settings)));
        assert!(made(&state).is_some(), "the earlier wish is shown meanwhile");
        let Some(Request::MakeView { settings, .. }) = next_request(&mut state) else { panic!("nothing asked") };
        assert_eq!(settings.quality, 70);
        answer(&mut state, Ok(view(settings)));
        assert_eq!(next_request(&mut state), None);
        state.lab.viewing.again = true;
        assert!(next_request(&mut state).is_some());
    }

    #[test]
    fn what_cannot_be_made_says_why_and_another_picture_begins_anew() {
        let mut state = state();
        next_request(&mut state);
        answer(&mut state, Err(Text::new("reason-not-jpeg")));
        assert!(status(&state).contains("JPEG") && made(&state).is_none());
        assert_eq!(next_request(&mut state), None, "it would not become better");
        state.lab.viewing.choose(Some(LabKind::Noise));
        next_request(&mut state);
        state.hear(crate::dispatch::News::Replaced { left: 1 });
        assert!(status(&state).contains(&t("lab-broke")));
        state.open(Picture::new(8, "b.jpg", 10, None));
        assert_eq!((state.lab.viewing.kind, status(&state)), (Some(LabKind::Noise), String::new()));
        assert_eq!(next_request(&mut state), None, "there is no report yet");
    }

    #[test]
    fn answers_about_another_picture_and_to_nobody_are_dropped() {
        let mut state = state();
        next_request(&mut state);
        let settings = LabSettings::default();
        state.apply(Response::View { id: 6, settings, view: Ok(Box::new(view(settings))) }, Vec::new());
        assert!(made(&state).is_none());
        state.lab.viewing.choose(None);
        state.apply(Response::View { id: 7, settings, view: Ok(Box::new(view(settings))) }, Vec::new());
        assert!(made(&state).is_none() && sentences(&state).is_empty());
    }

    #[test]
    fn a_view_is_put_into_words_and_shapes() {
        let mut state = state();
        next_request(&mut state);
        answer(&mut state, Ok(view(LabSettings::default())));
        let marks: Vec<(String, String)> = marks(&state).into_iter().map(|row| (row.key, row.head)).collect();
        assert_eq!(marks, [("0%".into(), "0.0".into()), ("100%".into(), "31.9".into())]);
        assert_eq!((sentences(&state).len(), is_part(&state)), (2, true));
        let shown = LabSettings::default().kind;
        assert!(badge(&state).contains(&kind_name(shown)) && Some(shown) != state.lab.viewing.kind, "it names what is shown");
        // 0.1 % of the blocks: three of six decades, half of the height.
        assert!(bars(&state).starts_with("M132 200v-100h96v100z"), "{}", bars(&state));
        let values: Vec<String> = value_marks(&state).into_iter().map(|row| row.head + " " + &row.key).collect();
        assert_eq!(values, ["-2 10%", "-1 30%", "0 50%", "1 70%", "2 90%"]);
        let shares: Vec<String> = share_marks(&state).into_iter().map(|row| row.head).collect();
        assert_eq!(shares, ["100 %", "1 %", "0.01 %", "0.0001 %"]);
        assert_eq!(histogram_rows(&state)[0].cells[1].words, "0.1000 %");
        assert_eq!((table_rows(&state, 0)[0].cells[0].words.as_str(), table_title(&state, 1).as_str()), ("1.5", ""));
        let covered = |state: &State| over_picture(state).map(|(_, rect)| (rect.width, rect.height));
        assert_eq!(covered(&state), Some((4, 3)));
        if let Some(picture) = state.lab.viewing.made.as_mut().and_then(|view| view.picture.as_mut()) {
            picture.plane = LabPlane::Stretched { part: RectPx { x: 0, y: 0, width: 40, height: 30 } };
        }
        assert_eq!((covered(&state), is_part(&state)), (Some((40, 30)), false));
        state.lab.viewing.is_lifted = true;
        assert!(over_picture(&state).is_none() && beside_picture(&state).is_none());
        state.lab.is_open = false;
        assert!(made(&state).is_none());
    }

    #[test]
    fn every_view_has_a_name() {
        assert!(LabKind::ALL.iter().all(|kind| kind_name(*kind) != kind.name()));
    }
}
