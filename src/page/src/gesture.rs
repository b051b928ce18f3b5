//! Fingers and pointers on the stage: one moves the picture, two move and zoom it.

/// A pointer that is down, in CSS pixels of the stage.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Pointer {
    id: i32,
    x: f64,
    y: f64,
}

/// The pointers that are down.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pointers(Vec<Pointer>);

/// What a movement does to the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gesture {
    /// Moved to the right.
    pub dx: f64,
    /// Moved down.
    pub dy: f64,
    /// Enlarged.
    pub factor: f64,
    /// Left coordinate of the point that the fingers are around.
    pub x: f64,
    /// Its top coordinate.
    pub y: f64,
}

impl Pointers {
    /// A pointer went down; a third one takes no part.
    pub fn down(&mut self, id: i32, x: f64, y: f64) {
        self.up(id);
        if self.0.len() < 2 {
            self.0.push(Pointer { id, x, y });
        }
    }

    /// A pointer went up or was taken away.
    pub fn up(&mut self, id: i32) {
        self.0.retain(|pointer| pointer.id != id);
    }

    /// A pointer moved; none where it is not down.
    pub fn moved(&mut self, id: i32, x: f64, y: f64) -> Option<Gesture> {
        let before = self.around();
        let pointer = self.0.iter_mut().find(|pointer| pointer.id == id)?;
        (pointer.x, pointer.y) = (x, y);
        let (now, apart) = self.around();
        let (then, apart_then) = before;
        // Fingers that begin on the same spot have no distance to compare with.
        let factor = if apart_then < 1.0 || apart < 1.0 { 1.0 } else { apart / apart_then };
        Some(Gesture { dx: now.0 - then.0, dy: now.1 - then.1, factor, x: now.0, y: now.1 })
    }

    /// The middle of the pointers and how far they are apart.
    fn around(&self) -> ((f64, f64), f64) {
        match self.0[..] {
            [one] => ((one.x, one.y), 0.0),
            [one, other, ..] => (((one.x + other.x) / 2.0, (one.y + other.y) / 2.0), (one.x - other.x).hypot(one.y - other.y)),
            [] => ((0.0, 0.0), 0.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_pointer_moves() {
        let mut pointers = Pointers::default();
        assert_eq!(pointers.moved(1, 5.0, 5.0), None);
        pointers.down(1, 10.0, 10.0);
        assert_eq!(pointers.moved(1, 13.0, 6.0), Some(Gesture { dx: 3.0, dy: -4.0, factor: 1.0, x: 13.0, y: 6.0 }));
        pointers.up(1);
        assert_eq!(pointers.moved(1, 20.0, 20.0), None);
    }

    #[test]
    fn two_pointers_zoom_around_their_middle() {
        let mut pointers = Pointers::default();
        pointers.down(1, 0.0, 0.0);
        pointers.down(2, 100.0, 0.0);
        pointers.down(3, 500.0, 500.0);
        assert_eq!(pointers.moved(2, 200.0, 0.0), Some(Gesture { dx: 50.0, dy: 0.0, factor: 2.0, x: 100.0, y: 0.0 }));
        assert_eq!(pointers.moved(3, 0.0, 0.0), None);
        pointers.up(1);
        assert_eq!(pointers.moved(2, 210.0, 0.0).map(|gesture| (gesture.dx, gesture.factor)), Some((10.0, 1.0)));
    }
}
