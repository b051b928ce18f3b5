//! A part of a picture that is too large to be looked at as a whole: which parts are offered, and the one that the reader chooses.

use telltale_report::{RectPx, Text};

use crate::review::{Desk, rect_of, sides};
use crate::state::State;
use crate::words::{say, t};

/// Offered parts have a quarter of the pixels that a part may have: about those of a photo, and analysed as fast as one.
const OFFERED_SHARE: u64 = 4;

/// The form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartForm {
    /// Left, top, width and height as the reader typed them.
    pub place: [String; 4],
    /// What is wrong with them.
    pub problem: Option<&'static str>,
}

impl PartForm {
    /// The part that is written down so far.
    pub fn rect(&self) -> Option<RectPx> {
        rect_of(&self.place)
    }

    /// Takes a part over.
    pub fn take(&mut self, rect: &RectPx) {
        (self.place, self.problem) = (sides(rect), None);
    }
}

/// The parts that are offered, each with its name: the middle, and a grid of equal parts over the picture. None for a picture that is
/// looked at as a whole, or of which no part can be had.
pub fn offered(state: &State) -> Vec<(String, RectPx)> {
    let Some((width, height, max_pixels)) = limits(state) else { return Vec::new() };
    let (columns, rows) = grid(width, height, max_pixels / OFFERED_SHARE);
    let (cell_width, cell_height) = (width.div_ceil(columns), height.div_ceil(rows));
    let (left, top) = ((width - cell_width) / 2, (height - cell_height) / 2);
    let mut parts = vec![(t("part-middle"), RectPx { x: left, y: top, width: cell_width, height: cell_height })];
    for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
        let (x, y) = (column * cell_width, row * cell_height);
        let name = Text::new("part-cell").integer("row", row + 1).integer("column", column + 1);
        parts.push((say(&name), RectPx { x, y, width: cell_width.min(width - x), height: cell_height.min(height - y) }));
    }
    parts
}

/// Columns and rows of the coarsest grid whose parts have at most `max_pixels`, none longer than it must be.
fn grid(width: u32, height: u32, max_pixels: u64) -> (u32, u32) {
    let (mut columns, mut rows) = (1, 1);
    loop {
        let (cell_width, cell_height) = (width.div_ceil(columns), height.div_ceil(rows));
        if u64::from(cell_width) * u64::from(cell_height) <= max_pixels.max(1) {
            return (columns, rows);
        }
        if cell_width >= cell_height { columns += 1 } else { rows += 1 }
    }
}

/// Width and height of the picture, and how many pixels a part of it may have; none where no part is to be chosen.
fn limits(state: &State) -> Option<(u32, u32, u64)> {
    let max_pixels = state.run.part.filter(|_| state.run.is_over())?;
    let file = state.run.file.as_ref().filter(|file| file.width_px > 0 && file.height_px > 0)?;
    Some((file.width_px, file.height_px, max_pixels))
}

/// Whether a part is to be chosen.
pub fn is_offered(state: &State) -> bool {
    limits(state).is_some()
}

/// How much can be looked at, in a sentence.
pub fn about(state: &State) -> String {
    let megapixels = limits(state).map_or(0.0, |(_, _, max_pixels)| max_pixels as f64 / 1e6);
    say(&Text::new("part-about").number("limit", megapixels, 0))
}

/// Takes the part that is written down, for the analysis that follows; says whether there is one. What the reader said of another part goes.
pub fn choose(state: &mut State) -> bool {
    let Some((width, height, max_pixels)) = limits(state) else { return false };
    let whole = RectPx { x: 0, y: 0, width, height };
    let is_inside = |rect: &RectPx| rect.inside(whole) == Some(*rect);
    let form = &mut state.desk.part;
    let problem = match form.rect().filter(is_inside) {
        None => "person-form-outside",
        Some(rect) if u64::from(rect.width) * u64::from(rect.height) > max_pixels => "part-above-limit",
        Some(rect) => {
            form.problem = None;
            state.desk = Desk::of_part(form.clone());
            (state.geometry, state.look, state.selected) = Default::default();
            if let Some(picture) = &mut state.picture {
                picture.part = Some(rect);
            }
            return true;
        }
    };
    form.problem = Some(problem);
    false
}

#[cfg(test)]
mod tests {
    use telltale_report::protocol::{Refusal, Response};

    use super::*;
    use crate::{dispatch::News, state::Picture};

    fn refused(width_px: u32, height_px: u32) -> State {
        let mut state = State::default();
        state.open(Picture::new(1, "a.jpg", 10, None));
        state.hear(News::Begun(1));
        let file = telltale_report::FileFacts { width_px, height_px, ..crate::state::tests::report().file };
        let (kind, reason) = (Refusal::TooLarge, Text::new("refused-side-too-long"));
        state.apply(Response::Refused { id: 1, file, kind, reason, part: Some(100_000_000) }, Vec::new());
        state
    }

    #[test]
    fn offered_parts_cover_the_picture_and_none_is_too_large() {
        for (width, height, n) in [(12_000, 9_000, 6), (40_000, 5_000, 8), (3_000, 60_000, 8), (10_007, 10_009, 6)] {
            let parts = offered(&refused(width, height));
            assert_eq!(parts.len(), n + 1, "{parts:?}");
            let area = |rect: &RectPx| u64::from(rect.width) * u64::from(rect.height);
            assert!(parts.iter().all(|(_, rect)| area(rect) <= 25_000_000), "{parts:?}");
            let covered: u64 = parts[1..].iter().map(|(_, rect)| area(rect)).sum();
            assert_eq!(covered, u64::from(width) * u64::from(height));
        }
        assert_eq!(offered(&State::default()), []);
    }

    #[test]
    fn a_part_is_taken_when_it_lies_inside_and_is_not_too_large() {
        let mut state = refused(12_000, 9_000);
        assert!(is_offered(&state));
        for (rect, problem) in [
            (RectPx { x: 11_000, y: 0, width: 1_001, height: 10 }, "person-form-outside"),
            (RectPx { x: 0, y: 0, width: 12_000, height: 9_000 }, "part-above-limit"),
        ] {
            state.desk.part.take(&rect);
            assert!(!choose(&mut state));
            assert_eq!(state.desk.part.problem, Some(problem));
        }
        state.desk.drawing = Some(crate::review::Drawing::Box(None));
        assert!(state.desk.draw((10.0, 20.0), 1.0) && state.desk.draw((1_010.0, 520.0), 1.0));
        let part = state.desk.part.rect();
        assert!(choose(&mut state) && part.is_some());
        assert_eq!(state.picture.as_ref().and_then(|picture| picture.part), part);
        state.run.again();
        assert!(!is_offered(&state), "not while it waits");
        state.hear(News::Begun(1));
        state.hear(News::Stopped(1));
        assert!(is_offered(&state), "another part can be chosen instead");
    }
}
