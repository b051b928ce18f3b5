//! The outline of a place, as corners that a person types or sets in the picture.

use telltale_report::Stroke;

/// Most corners: more than a hand sets, few enough for every list of them.
const MAX_CORNERS: usize = 200;
/// Fewest corners that have an inside.
const MIN_CORNERS: usize = 3;

/// Corners as they stand in the form: `left,top left,top …`; blanks, commas and semicolons part the numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outline {
    /// What was typed or set; may be empty, and wrong.
    pub text: String,
}

impl Outline {
    /// That of a stroke.
    pub fn of(stroke: &Stroke) -> Self {
        let mut outline = Self::default();
        stroke.points.iter().for_each(|[x, y]| outline.add((*x, *y)));
        outline
    }

    /// Adds a corner at the nearest whole pixel.
    pub fn add(&mut self, (x, y): (f64, f64)) {
        if !self.text.trim().is_empty() {
            self.text.push(' ');
        }
        for (side, behind) in [(x, ","), (y, "")] {
            self.text.push_str(&side.round().to_string());
            self.text.push_str(behind);
        }
    }

    /// Takes the last corner back; what cannot be read as corners stays as it was typed.
    pub fn undo(&mut self) {
        let Some(mut points) = self.points() else { return };
        points.pop();
        *self = Self::of(&Stroke { kind: Stroke::OUTLINE.into(), is_closed: false, points });
    }

    /// Whether a point within reach of the first corner closes it.
    pub fn is_closed_by(&self, (x, y): (f64, f64), reach_px: f64) -> bool {
        let points = self.points().unwrap_or_default();
        points.len() >= MIN_CORNERS && points.first().is_some_and(|[left, top]| (left - x).hypot(top - y) <= reach_px)
    }

    /// As far as it can be read; open while it has no inside.
    pub fn stroke(&self) -> Option<Stroke> {
        let points = self.points().filter(|points| !points.is_empty())?;
        Some(Stroke { kind: Stroke::OUTLINE.into(), is_closed: points.len() >= MIN_CORNERS, points })
    }

    /// The outline in a picture of this size; none where nothing was typed.
    ///
    /// # Errors
    /// The message that says what an outline needs.
    pub fn checked(&self, (width_px, height_px): (u32, u32)) -> Result<Option<Stroke>, &'static str> {
        if self.text.trim().is_empty() {
            return Ok(None);
        }
        let is_inside = |[x, y]: &[f64; 2]| *x <= f64::from(width_px) && *y <= f64::from(height_px);
        let fits =
            |stroke: &Stroke| stroke.points.len() <= MAX_CORNERS && stroke.points.iter().all(is_inside) && stroke.area() >= 1.0;
        self.stroke().filter(fits).map(Some).ok_or("person-form-corners-wrong")
    }

    fn points(&self) -> Option<Vec<[f64; 2]>> {
        let numbers = self.text.split([',', ';', ' ', '\n', '\t']).filter(|number| !number.is_empty());
        let numbers: Vec<f64> = numbers.map(|number| number.parse::<u32>().ok().map(f64::from)).collect::<Option<_>>()?;
        let pairs = numbers.chunks_exact(2);
        pairs.remainder().is_empty().then(|| pairs.filter_map(|pair| pair.try_into().ok()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Outline {
        Outline { text: text.into() }
    }

    #[test]
    fn corners_are_read_however_they_are_parted() {
        let square = [[0.0, 0.0], [9.0, 0.0], [9.0, 9.0], [0.0, 9.0]];
        for text in ["0,0 9,0 9,9 0,9", "0, 0; 9, 0; 9, 9; 0, 9", "0 0\n9 0\n9 9\n0 9\n"] {
            assert_eq!(typed(text).checked((9, 9)).unwrap().unwrap().points, square, "{text}");
        }
        assert_eq!(typed("  ").checked((9, 9)), Ok(None));
    }

    #[test]
    fn what_has_no_inside_or_leaves_the_picture_is_no_outline() {
        for text in ["1,1 5,5", "1,1 3,3 9,9", "0,0 9,0 9", "0,0 9,0 9,10", "0,0 -1,0 5,5", "0,0 1.5,0 5,5", "a b c"] {
            assert_eq!(typed(text).checked((9, 9)), Err("person-form-corners-wrong"), "{text}");
        }
    }

    #[test]
    fn the_last_corner_can_be_taken_back() {
        let mut outline = typed("1, 2 3,4");
        outline.add((5.6, 7.2));
        assert_eq!(outline.stroke().map(|stroke| stroke.is_closed), Some(true));
        outline.undo();
        assert_eq!(outline.text, "1,2 3,4");
        outline.undo();
        outline.undo();
        outline.undo();
        assert_eq!((outline.text.as_str(), outline.stroke()), ("", None));
        outline.text = "1,2 three".into();
        outline.undo();
        assert_eq!(outline.text, "1,2 three");
    }
}
