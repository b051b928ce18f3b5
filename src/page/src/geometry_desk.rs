//! The geometry desk: lines that the reader draws in the picture, and what becomes of them. What they say is [`crate::geometry_outcome`].
//!
//! A mark is two or three points in pixels of the picture, set one after the other. Every change but the choice of a test can be undone.

use telltale_geometry::Point;
use telltale_report::{Stroke, Text};

use crate::words::say;

/// What is tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Test {
    /// One light for all shadows.
    Shadows,
    /// One vanishing point for each direction, one horizon for level directions.
    Vanishing,
    /// One plane mirror.
    Reflections,
}

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A point of a shadow, and two points between which the thing that cast it is seen from there.
    Shadow,
    /// A point of an outline, and one on the side from which it gets its light.
    DarkSide,
    /// A line of the first direction.
    First,
    /// Of the second.
    Second,
    /// Of a third, which ought to share the horizon of the others.
    Third,
    /// A point and its image in the mirror.
    Pair,
    /// An upright edge, beside level water.
    Upright,
}

/// What was drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// What it stands for.
    pub kind: Kind,
    /// Its points, as many as [`Kind::n_points`], in pixels of the picture.
    pub points: Vec<Point>,
}

/// The lines drawn so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GeometryDesk {
    test: Option<Test>,
    kind: Option<Kind>,
    /// Whether points of the picture that are pressed become points of a mark.
    pub is_drawing: bool,
    marks: Vec<Mark>,
    begun: Vec<Point>,
    past: Vec<Vec<Mark>>,
    held: Option<Held>,
    error_px: Option<u32>,
}

/// A point of a mark under the pointer. Only a pointer that moves takes it along; one that does not has pressed beside it to draw.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Held {
    /// The mark and its point.
    place: (usize, usize),
    /// Where the pointer went down.
    from: Point,
    /// How far it may tremble without moving anything.
    slack_px: f64,
    is_moved: bool,
}

/// The share of a pointer's reach that it may tremble by: three of the twelve pixels of the screen in which it takes hold.
const SLACK: f64 = 0.25;
/// The error of a hand with a mouse on a picture that fills the screen, as a share of the longer side: about three screen pixels of 1200.
const ERROR_SHARE: f64 = 0.0025;
/// Below it, the lines of a hand would be believed more than pixels can show.
const LEAST_ERROR_PX: u32 = 1;
/// Beyond it, nothing drawn by hand says anything.
const LARGEST_ERROR_PX: u32 = 200;

impl Test {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Shadows, Self::Vanishing, Self::Reflections];

    /// Its name on the page.
    pub fn label(self) -> &'static str {
        match self {
            Self::Shadows => "desk-test-shadows",
            Self::Vanishing => "desk-test-vanishing",
            Self::Reflections => "desk-test-reflections",
        }
    }

    /// What it tests, and what it cannot tell.
    pub fn about(self) -> &'static str {
        match self {
            Self::Shadows => "desk-about-shadows",
            Self::Vanishing => "desk-about-vanishing",
            Self::Reflections => "desk-about-reflections",
        }
    }

    /// What can be drawn for it.
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Shadows => &[Kind::Shadow, Kind::DarkSide],
            Self::Vanishing => &[Kind::First, Kind::Second, Kind::Third],
            Self::Reflections => &[Kind::Pair, Kind::Upright],
        }
    }
}

impl Kind {
    /// Its name on the page.
    pub fn label(self) -> &'static str {
        match self {
            Self::Shadow => "desk-kind-shadow",
            Self::DarkSide => "desk-kind-dark-side",
            Self::First => "desk-kind-first",
            Self::Second => "desk-kind-second",
            Self::Third => "desk-kind-third",
            Self::Pair => "desk-kind-pair",
            Self::Upright => "desk-kind-upright",
        }
    }

    /// How it is drawn.
    pub fn how(self) -> &'static str {
        match self {
            Self::Shadow => "desk-how-shadow",
            Self::DarkSide => "desk-how-dark-side",
            Self::First | Self::Second | Self::Third => "desk-how-line",
            Self::Pair => "desk-how-pair",
            Self::Upright => "desk-how-upright",
        }
    }

    /// How many points it has.
    pub fn n_points(self) -> usize {
        if self == Self::Shadow { 3 } else { 2 }
    }
}

impl Mark {
    /// As one line: a wedge goes from edge to edge over its tip, the shadow's point.
    pub fn line(&self) -> Vec<Point> {
        match self.points[..] {
            [tip, one, other] => vec![one, tip, other],
            _ => self.points.clone(),
        }
    }

    /// As it goes along with a finding: [`Self::line`] to a tenth of a pixel.
    pub fn stroke(&self) -> Stroke {
        let tenth = |side: f64| (side * 10.0).round() / 10.0;
        let kind = self.kind.label().trim_start_matches("desk-kind-");
        let points = self.line().into_iter().map(|(x, y)| [tenth(x), tenth(y)]).collect();
        Stroke { kind: kind.into(), is_closed: false, points }
    }
}

impl GeometryDesk {
    /// The chosen test.
    pub fn test(&self) -> Option<Test> {
        self.test
    }

    /// What is drawn next.
    pub fn kind(&self) -> Option<Kind> {
        self.kind
    }

    /// Chooses a test, or none; what was drawn for others stays.
    pub fn choose(&mut self, test: Option<Test>) {
        (self.test, self.kind) = (test, test.and_then(|test| test.kinds().first().copied()));
        self.begun.clear();
        (self.is_drawing, self.held) = (test.is_some(), None);
    }

    /// Chooses what is drawn next; only what belongs to the chosen test.
    pub fn take(&mut self, kind: Kind) {
        if self.test.is_some_and(|test| test.kinds().contains(&kind)) {
            (self.kind, self.is_drawing) = (Some(kind), true);
            self.begun.clear();
        }
    }

    /// The marks of the chosen test, each with the number by which it is removed.
    pub fn marks(&self) -> impl Iterator<Item = (usize, &Mark)> {
        let kinds = self.test.map_or(&[][..], Test::kinds);
        self.marks.iter().enumerate().filter(move |(_, mark)| kinds.contains(&mark.kind))
    }

    /// Points of a mark that is not complete yet.
    pub fn begun(&self) -> &[Point] {
        &self.begun
    }

    /// Sets the next point of a mark; says whether it was taken.
    pub fn draw(&mut self, at: Point) -> bool {
        let Some(kind) = self.kind.filter(|_| self.is_drawing) else { return false };
        self.begun.push(at);
        if self.begun.len() == kind.n_points() {
            let points = std::mem::take(&mut self.begun);
            self.past.push(self.marks.clone());
            self.marks.push(Mark { kind, points });
        }
        true
    }

    /// Takes hold of the nearest point of a mark within `reach_px`; says whether there is one.
    pub fn grab(&mut self, (x, y): Point, reach_px: f64) -> bool {
        let mut nearest = reach_px;
        let mut place = None;
        for (i, mark) in self.marks() {
            for (j, point) in mark.points.iter().enumerate() {
                let distance = (point.0 - x).hypot(point.1 - y);
                if distance <= nearest {
                    (nearest, place) = (distance, Some((i, j)));
                }
            }
        }
        self.held = place.map(|place| Held { place, from: (x, y), slack_px: SLACK * reach_px, is_moved: false });
        self.held.is_some()
    }

    /// Whether a point is held.
    pub fn is_holding(&self) -> bool {
        self.held.is_some()
    }

    /// Moves the point that is held; says whether one is. All of a move is one step that can be undone.
    pub fn drag(&mut self, (x, y): Point) -> bool {
        let Some(held) = &mut self.held else { return false };
        let ((mark, point), (from_x, from_y)) = (held.place, held.from);
        if !held.is_moved && (x - from_x).hypot(y - from_y) <= held.slack_px {
            return true;
        }
        if !held.is_moved {
            held.is_moved = true;
            self.past.push(self.marks.clone());
        }
        let point = self.marks.get_mut(mark).and_then(|mark| mark.points.get_mut(point));
        point.map(|point| *point = (x, y)).is_some()
    }

    /// Lets go of it. One that did not move was not meant: the point that was pressed becomes one of a mark.
    pub fn release(&mut self) {
        if let Some(held) = self.held.take().filter(|held| !held.is_moved) {
            self.draw(held.from);
        }
    }

    /// Whether a step can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.begun.is_empty() || !self.past.is_empty()
    }

    /// Takes the last point or the last step back.
    pub fn undo(&mut self) {
        if self.begun.pop().is_none()
            && let Some(before) = self.past.pop()
        {
            self.marks = before;
        }
        self.held = None;
    }

    /// Takes a mark away, by its number in [`Self::marks`].
    pub fn remove(&mut self, mark: usize) {
        if mark < self.marks.len() {
            self.past.push(self.marks.clone());
            self.marks.remove(mark);
        }
        self.held = None;
    }

    /// How far each drawn point may be off, in pixels: what the reader chose, or what a hand can do on a picture of this size.
    pub fn error_px(&self, (width_px, height_px): (u32, u32)) -> u32 {
        let usual = f64::from(width_px.max(height_px)) * ERROR_SHARE;
        self.error_px.unwrap_or((usual.round() as u32).clamp(2, LARGEST_ERROR_PX))
    }

    /// The error in a sentence.
    pub fn error_words(&self, size_px: (u32, u32)) -> String {
        say(&Text::new("desk-error").integer("px", self.error_px(size_px)))
    }

    /// Another error, larger or smaller by so many pixels.
    pub fn widen(&mut self, by_px: i32, size_px: (u32, u32)) {
        self.error_px = Some(self.error_px(size_px).saturating_add_signed(by_px).clamp(LEAST_ERROR_PX, LARGEST_ERROR_PX));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(test: Test, points: &[Point]) -> GeometryDesk {
        let mut desk = GeometryDesk::default();
        desk.choose(Some(test));
        for point in points {
            assert!(desk.draw(*point));
        }
        desk
    }

    #[test]
    fn points_become_marks_and_steps_can_be_taken_back() {
        let mut desk = drawn(Test::Shadows, &[(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (9.0, 9.0)]);
        assert_eq!((desk.marks().count(), desk.begun()), (1, &[(9.0, 9.0)][..]));
        desk.take(Kind::DarkSide);
        assert_eq!(desk.begun(), [], "what was begun for another kind is gone");
        desk.take(Kind::Pair);
        assert_eq!(desk.kind(), Some(Kind::DarkSide), "not of this test");
        assert!(desk.draw((5.0, 5.0)) && desk.draw((6.0, 6.0)));
        assert_eq!(desk.marks().map(|(i, mark)| (i, mark.kind)).collect::<Vec<_>>(), [(0, Kind::Shadow), (1, Kind::DarkSide)]);
        desk.remove(0);
        assert_eq!(desk.marks().count(), 1);
        desk.undo();
        assert_eq!(desk.marks().count(), 2);
        desk.draw((7.0, 7.0));
        for left in [2, 1, 0] {
            desk.undo();
            assert_eq!((desk.marks().count(), desk.begun().len()), (left, 0));
        }
        assert!(!desk.can_undo());
        desk.remove(3);
        assert!(!desk.can_undo(), "there was nothing to remove");
    }

    #[test]
    fn an_end_point_is_moved_by_a_pointer_that_moves() {
        let mut desk = drawn(Test::Vanishing, &[(10.0, 10.0), (90.0, 20.0)]);
        assert!(!desk.grab((50.0, 50.0), 8.0) && !desk.drag((1.0, 1.0)));
        assert!(desk.grab((88.0, 22.0), 8.0) && desk.drag((80.0, 30.0)) && desk.drag((70.0, 30.0)));
        desk.release();
        assert!(!desk.drag((1.0, 1.0)) && desk.begun().is_empty());
        assert_eq!(desk.marks().next().map(|(_, mark)| mark.points.clone()), Some(vec![(10.0, 10.0), (70.0, 30.0)]));
        desk.undo();
        assert_eq!(desk.marks().next().map(|(_, mark)| mark.points.clone()), Some(vec![(10.0, 10.0), (90.0, 20.0)]));
    }

    #[test]
    fn a_line_can_begin_and_end_where_another_one_does() {
        let mut desk = drawn(Test::Vanishing, &[(10.0, 10.0), (90.0, 20.0)]);
        // Pressed twice by a hand that trembles.
        for at in [(88.0, 22.0), (12.0, 11.0)] {
            assert!(desk.grab(at, 8.0) && desk.drag((at.0 + 1.0, at.1 + 1.0)));
            desk.release();
        }
        let points: Vec<Vec<Point>> = desk.marks().map(|(_, mark)| mark.points.clone()).collect();
        assert_eq!(points, [[(10.0, 10.0), (90.0, 20.0)], [(88.0, 22.0), (12.0, 11.0)]]);
        desk.undo();
        assert_eq!(desk.marks().count(), 1);
    }

    #[test]
    fn nothing_is_drawn_unless_a_test_is_chosen_and_each_test_keeps_its_marks() {
        assert!(!GeometryDesk::default().draw((1.0, 1.0)));
        let mut desk = drawn(Test::Reflections, &[(1.0, 1.0), (1.0, 9.0)]);
        desk.choose(Some(Test::Shadows));
        assert_eq!(desk.marks().count(), 0);
        desk.choose(None);
        assert!(!desk.draw((1.0, 1.0)));
        desk.choose(Some(Test::Reflections));
        assert_eq!(desk.marks().count(), 1);
        desk.is_drawing = false;
        assert!(!desk.draw((1.0, 1.0)), "the picture can be moved in between");
    }

    #[test]
    fn the_error_follows_the_picture_until_the_reader_chooses() {
        let mut desk = GeometryDesk::default();
        assert_eq!([(1600, 1200), (300, 200), (0, 0)].map(|size| desk.error_px(size)), [4, 2, 2]);
        desk.widen(3, (1600, 1200));
        assert_eq!(desk.error_px((300, 200)), 7);
        assert!(desk.error_words((300, 200)).contains("up to 7 px"), "{}", desk.error_words((300, 200)));
        desk.widen(-100, (1600, 1200));
        assert_eq!(desk.error_px((1600, 1200)), LEAST_ERROR_PX);
    }
}
