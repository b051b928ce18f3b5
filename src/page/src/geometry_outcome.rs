//! What the lines on the geometry desk say: sentences, rows, outlines on the stage, and an own finding where they contradict each other.

use telltale_geometry::{
    Drawing, DrawingError, MAX_MARKS, Point, horizon, reflections,
    shadows::{self, Constraint},
    vanishing::{self, Meeting, Segment},
};
use telltale_report::{Measurement, Text, Unit};

use crate::geometry_desk::{GeometryDesk, Kind, Mark, Test};
use crate::present::{Cell, Row};
use crate::review::Draft;
use crate::view::View;
use crate::words::{plain, say, t, value};

/// What all marks of the chosen test say together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// The result in sentences.
    pub sentences: Vec<Row>,
    /// One row for each mark; its key is the number by which it is removed. The cells say how far its ends miss the common point, and
    /// whether it is part of a contradiction; both may be empty.
    pub marks: Vec<Row>,
    /// What is drawn on the stage.
    pub shapes: Vec<Shape>,
    /// An own finding, where the marks contradict each other.
    pub draft: Option<Draft>,
}

/// A line or an area on the stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Its points, in pixels of the picture; they may lie outside of it.
    pub points: Vec<Point>,
    /// Whether the last point is joined to the first.
    pub is_closed: bool,
    /// What it shows.
    pub role: Role,
}

/// What a shape shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A mark.
    Mark,
    /// A mark of the smallest set that does not go together.
    Conflict,
    /// Where a light, or a meeting point, may be.
    Region,
    /// Where the image of a light behind the camera may be.
    Behind,
    /// A line on to the meeting point, or the horizon.
    Guide,
}

/// A drawing being judged.
struct Desk<'a> {
    test: Test,
    drawing: Drawing,
    size_px: (u32, u32),
    error_px: u32,
    /// With their numbers.
    marks: Vec<(usize, &'a Mark)>,
    /// By place in `marks`: whether it is in conflict, and how far its ends miss the common point.
    in_conflict: Vec<bool>,
    misses: Vec<Option<f64>>,
    outcome: Outcome,
}

/// What a contradiction is made of.
struct Conflict {
    /// Messages begin so: `desk-draft-<stem>-name`.
    stem: &'static str,
    n_marks: usize,
    /// Places among the marks.
    members: Vec<usize>,
    least_error_px: f64,
}

/// What the drawing says on a picture of this size.
pub fn outcome(desk: &GeometryDesk, size_px: (u32, u32)) -> Outcome {
    let error_px = desk.error_px(size_px);
    let drawing = Drawing::new(size_px.0.into(), size_px.1.into(), error_px.into());
    let (Some(test), Ok(drawing)) = (desk.test(), drawing) else { return Outcome::default() };
    let marks: Vec<_> = desk.marks().collect();
    let n = marks.len();
    let outcome = Outcome::default();
    let mut judged =
        Desk { test, drawing, size_px, error_px, marks, in_conflict: vec![false; n], misses: vec![None; n], outcome };
    match test {
        Test::Shadows => judged.shadows(),
        Test::Vanishing => judged.vanishing(),
        Test::Reflections => judged.reflections(),
    }
    judged.finish(desk.begun())
}

impl Desk<'_> {
    fn shadows(&mut self) {
        let constraint = |(_, mark): &(usize, &Mark)| match mark.points[..] {
            [shadow, one, other] => Some(Constraint::Cast { shadow, one, other }),
            [outline, light] => Some(Constraint::Attached { outline, light }),
            _ => None,
        };
        let constraints: Vec<Constraint> = self.marks.iter().filter_map(constraint).collect();
        let found = match shadows::test(&self.drawing, &constraints) {
            Ok(found) => found,
            Err(error) => return self.fail(&error, "desk-need-shadows"),
        };
        let is_outlined = !found.in_front.is_empty() || !found.behind.is_empty();
        if found.fits {
            self.tell("desk-shadows-fits", &[("marks", constraints.len() as f64, 0)], &[]);
            for (polygons, sentence) in [(&found.in_front, "desk-shadows-in-front"), (&found.behind, "desk-shadows-behind")] {
                if !polygons.is_empty() {
                    self.tell(sentence, &[], &[]);
                }
            }
            if !is_outlined {
                self.tell("desk-shadows-far", &[], &[]);
            }
            self.fits(found.least_error_px);
        } else {
            let (members, least_error_px) = (found.conflict, found.least_error_px);
            self.tell("desk-shadows-conflict", &[], &members);
            self.conflicts(Conflict { stem: "shadows", n_marks: constraints.len(), members, least_error_px });
        }
        if !found.silent.is_empty() {
            self.tell("desk-silent", &[], &found.silent);
        }
        self.outline(found.in_front, Role::Region);
        self.outline(found.behind, Role::Behind);
    }

    fn vanishing(&mut self) {
        let kinds = Test::Vanishing.kinds();
        let groups: Vec<Vec<usize>> = kinds.iter().map(|kind| self.of_kind(*kind)).collect();
        let mut is_tested = false;
        for (i, group) in groups.iter().enumerate() {
            let (number, lines) = ((i + 1) as f64, self.segments(group));
            let found = match vanishing::meet(&self.drawing, &lines) {
                Ok(found) => found,
                // An empty group, or one line that waits for others.
                Err(DrawingError::TooFew { .. }) => continue,
                Err(error) => return self.fail_at(&error, group),
            };
            is_tested = true;
            self.show(group, &found);
            if lines.len() == 2 {
                self.tell("desk-vanishing-two", &[("group", number, 0)], &[]);
            } else if found.fits {
                self.tell("desk-vanishing-fits", &[("group", number, 0), ("lines", lines.len() as f64, 0)], &[]);
                self.fits(found.least_error_px);
            } else {
                let members: Vec<usize> = found.conflict.iter().filter_map(|line| group.get(*line).copied()).collect();
                self.tell("desk-vanishing-conflict", &[("group", number, 0)], &members);
                let least_error_px = found.least_error_px;
                self.conflicts(Conflict { stem: "vanishing", n_marks: lines.len(), members, least_error_px });
            }
        }
        if !is_tested {
            self.tell("desk-need-lines", &[], &[]);
        }
        if let [first, second, third] = &groups[..] {
            self.horizon(first, second, third);
        }
    }

    fn horizon(&mut self, first: &[usize], second: &[usize], third: &[usize]) {
        let [a, b, c] = [first, second, third].map(|group| self.segments(group));
        // One line of a third direction waits for another one.
        let c = if c.len() < 2 { Vec::new() } else { c };
        let found = match horizon::test(&self.drawing, &a, &b, &c) {
            Ok(found) => found,
            // One direction alone has no horizon.
            Err(DrawingError::TooFew { .. }) => return,
            Err(error) => return self.fail(&error, "desk-need-lines"),
        };
        if let Some((from, to)) = found.line {
            self.outcome.shapes.push(Shape { points: vec![from, to], is_closed: false, role: Role::Guide });
            self.tell("desk-horizon-drawn", &[], &[]);
        }
        let Some(third_point) = found.third else { return };
        if let (Some(px), Some(error)) = (third_point.distance_px, third_point.error_px) {
            self.tell("desk-horizon-distance", &[("px", px, 0), ("error", error, 0)], &[]);
        }
        // A direction whose own lines have no common point has none to lie on a horizon.
        let with_point = self.outcome.draft.is_none();
        if third_point.fits {
            self.tell("desk-horizon-fits", &[], &[]);
            self.fits(third_point.least_error_px);
        } else if with_point {
            self.tell("desk-horizon-conflict", &[], &[]);
            let members = [first, second, third].concat();
            let least_error_px = third_point.least_error_px;
            self.conflicts(Conflict { stem: "horizon", n_marks: members.len(), members, least_error_px });
        }
    }

    fn reflections(&mut self) {
        let (pairs, uprights) = (self.of_kind(Kind::Pair), self.of_kind(Kind::Upright));
        let all = [&pairs[..], &uprights[..]].concat();
        let found = match reflections::test(&self.drawing, &self.segments(&pairs), &self.segments(&uprights)) {
            Ok(found) => found,
            Err(error @ DrawingError::TooFew { .. }) => return self.fail(&error, "desk-need-reflections"),
            Err(error) => return self.fail_at(&error, &all),
        };
        self.show(&all, &found);
        if found.fits {
            self.tell("desk-reflections-fits", &[("lines", all.len() as f64, 0)], &[]);
            self.fits(found.least_error_px);
        } else {
            let members: Vec<usize> = found.conflict.iter().filter_map(|line| all.get(*line).copied()).collect();
            self.tell("desk-reflections-conflict", &[], &members);
            let least_error_px = found.least_error_px;
            self.conflicts(Conflict { stem: "reflections", n_marks: all.len(), members, least_error_px });
        }
    }

    /// Marks of a kind, by their places.
    fn of_kind(&self, kind: Kind) -> Vec<usize> {
        self.marks.iter().enumerate().filter(|(_, (_, mark))| mark.kind == kind).map(|(place, _)| place).collect()
    }

    fn segments(&self, places: &[usize]) -> Vec<Segment> {
        let segment = |place: &usize| match self.marks.get(*place)?.1.points[..] {
            [from, to, ..] => Some(Segment { from, to }),
            _ => None,
        };
        places.iter().filter_map(segment).collect()
    }

    /// The meeting point of a group: how its lines miss it, and lines on to it.
    fn show(&mut self, group: &[usize], found: &Meeting) {
        for (place, residual) in group.iter().zip(&found.residuals) {
            if let Some(miss) = self.misses.get_mut(*place) {
                *miss = Some(residual.px);
            }
        }
        if let Some(point) = found.point {
            for Segment { from, to } in self.segments(group) {
                let is_nearer = |(x, y): Point| (x - point.0).hypot(y - point.1);
                let end = if is_nearer(from) < is_nearer(to) { from } else { to };
                self.outcome.shapes.push(Shape { points: vec![end, point], is_closed: false, role: Role::Guide });
            }
        }
        self.outline(found.region.clone(), Role::Region);
    }

    fn outline(&mut self, polygons: Vec<Vec<Point>>, role: Role) {
        self.outcome.shapes.extend(polygons.into_iter().map(|points| Shape { points, is_closed: true, role }));
    }

    /// A sentence with its numbers, each with its decimals, and with the numbers that the page shows beside marks.
    fn tell(&mut self, id: &'static str, numbers: &[(&'static str, f64, u8)], marks: &[usize]) {
        let mut text = Text::new(id);
        for (name, value, decimals) in numbers {
            text = text.number(name, *value, *decimals);
        }
        if !marks.is_empty() {
            let mut list = String::new();
            for place in marks {
                if !list.is_empty() {
                    list.push_str(", ");
                }
                list.push_str(&(place + 1).to_string());
            }
            text = text.verbatim("list", list);
        }
        self.outcome.sentences.push(Row::sentence(say(&text)));
    }

    /// What an answer without a contradiction is worth.
    fn fits(&mut self, least_error_px: f64) {
        self.tell("desk-fits-least", &[("least", least_error_px, 1), ("error", self.error_px.into(), 0)], &[]);
        let caution = t("desk-fits-caution");
        self.outcome.sentences.retain(|sentence| sentence.head != caution);
        self.outcome.sentences.push(Row::sentence(caution));
    }

    /// The error that would explain it, and an own finding: the first one, where several directions contradict themselves.
    fn conflicts(&mut self, conflict: Conflict) {
        let Conflict { stem, n_marks, members, least_error_px } = conflict;
        self.tell("desk-conflict-least", &[("least", least_error_px, 1), ("error", self.error_px.into(), 0)], &[]);
        for place in &members {
            if let Some(is_in_conflict) = self.in_conflict.get_mut(*place) {
                *is_in_conflict = true;
            }
        }
        if self.outcome.draft.is_some() {
            return;
        }
        let text = |part: &str| Text::new(format!("desk-draft-{stem}-{part}"));
        let counted = text("phenomenon").integer("marks", n_marks).integer("conflicting", members.len());
        let phenomenon = counted.number("least", least_error_px, 1).integer("error", self.error_px);
        let marks = members.iter().filter_map(|place| self.marks.get(*place));
        let points: Vec<Point> = marks.flat_map(|(_, mark)| mark.points.iter().copied()).collect();
        let mut draft = Draft {
            name: plain(&text("name")),
            phenomenon: plain(&phenomenon),
            reasoning: plain(&text("reasoning")),
            evidence: vec![
                Measurement::new("measurement-desk-marks", n_marks as f64, 0, Unit::Count),
                Measurement::new("measurement-desk-conflicting", members.len() as f64, 0, Unit::Count),
                Measurement::new("measurement-desk-least", least_error_px, 1, Unit::Pixels),
                Measurement::new("measurement-desk-error", self.error_px.into(), 0, Unit::Pixels),
            ],
            // The same words that stood beside the drawing: which ordinary scenes break the rule.
            ordinary: vec![Text::new(self.test.about())],
            // All marks, so that others can check the construction.
            strokes: self.marks.iter().map(|(_, mark)| mark.stroke()).collect(),
            // A direction that does not fit is one of space; a shadow or a reflection that does not is one of things that meet.
            kind: Some(if self.test == Test::Vanishing {
                telltale_report::Kind::Structure
            } else {
                telltale_report::Kind::Interaction
            }),
            ..Draft::default()
        };
        draft.take(&View::around(points, self.size_px));
        self.outcome.draft = Some(draft);
    }

    /// Why there is no answer.
    fn fail(&mut self, error: &DrawingError, too_few: &'static str) {
        match *error {
            DrawingError::TooFew { .. } => self.tell(too_few, &[], &[]),
            DrawingError::Unusable { mark } => self.tell("desk-unusable", &[], &[mark]),
            _ => self.tell("desk-too-many", &[("limit", MAX_MARKS as f64, 0)], &[]),
        }
    }

    /// [`Self::fail`] where marks are counted through `places`.
    fn fail_at(&mut self, error: &DrawingError, places: &[usize]) {
        let error = match *error {
            DrawingError::Unusable { mark } => DrawingError::Unusable { mark: places.get(mark).copied().unwrap_or(mark) },
            other => other,
        };
        self.fail(&error, "desk-need-lines");
    }

    fn finish(mut self, begun: &[Point]) -> Outcome {
        for (place, (number, mark)) in self.marks.iter().enumerate() {
            let is_in_conflict = self.in_conflict.get(place).copied().unwrap_or_default();
            let miss = self.misses.get(place).copied().flatten().map(|px| value(Unit::Pixels, px, 1));
            let name = Text::new("desk-mark").message("kind", Text::new(mark.kind.label())).integer("number", place + 1);
            // Never by its colour alone.
            let conflict = if is_in_conflict { t("desk-in-conflict") } else { String::new() };
            let cells =
                [miss.unwrap_or_default(), conflict].map(|words| Cell { words, alert: is_in_conflict, ..Cell::default() });
            self.outcome.marks.push(Row { cells: cells.to_vec(), ..Row::plain(number.to_string(), say(&name), []) });
            let role = if is_in_conflict { Role::Conflict } else { Role::Mark };
            self.outcome.shapes.push(Shape { points: mark.line(), is_closed: false, role });
        }
        if !begun.is_empty() {
            self.outcome.shapes.push(Shape { points: begun.to_vec(), is_closed: false, role: Role::Mark });
        }
        self.outcome
    }
}

#[cfg(test)]
mod tests;
