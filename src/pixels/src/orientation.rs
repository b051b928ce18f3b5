//! The eight ways in which a picture can lie in its file.
//!
//! "In file" is the order in which samples are stored; "in view" is upright, as a reader sees it. The numbers are those of the
//! EXIF `Orientation` tag (CIPA DC-008, tag 0x0112).

use telltale_report::RectPx;

use crate::Raster;

/// How the stored picture must be turned to stand upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Orientation(u8);

impl Orientation {
    /// From the EXIF value 1..=8; upright for anything else, as viewers do.
    pub fn from_exif(value: u32) -> Self {
        match value {
            1..=8 => Self(value as u8),
            _ => Self(1),
        }
    }

    /// The EXIF value, 1..=8.
    pub fn exif(self) -> u8 {
        self.0.max(1)
    }

    /// Whether width and height change places.
    pub fn swaps_sides(self) -> bool {
        self.exif() >= 5
    }

    /// The way back from view to the file: only the two quarter turns differ from themselves.
    #[must_use]
    pub fn inverse(self) -> Self {
        Self::from_exif(match self.exif() {
            6 => 8,
            8 => 6,
            same => same.into(),
        })
    }

    /// Size in view of a picture that is `width × height` in the file.
    pub fn size_in_view(self, width: u32, height: u32) -> (u32, u32) {
        if self.swaps_sides() { (height, width) } else { (width, height) }
    }

    /// Where the file's pixel (x, y) stands in view, for a picture of `width × height` in the file.
    fn point_in_view(self, x: u32, y: u32, width: u32, height: u32) -> (u32, u32) {
        let (right, bottom) = (width - 1 - x, height - 1 - y);
        match self.exif() {
            2 => (right, y),
            3 => (right, bottom),
            4 => (x, bottom),
            5 => (y, x),
            6 => (bottom, x),
            7 => (bottom, right),
            8 => (y, right),
            _ => (x, y),
        }
    }

    /// A rectangle of the file as it stands in view. The rectangle is cut to the picture first; none where nothing is left.
    pub fn rect_in_view(self, rect: RectPx, width: u32, height: u32) -> Option<RectPx> {
        let x_last = rect.x.saturating_add(rect.width).min(width).checked_sub(1)?;
        let y_last = rect.y.saturating_add(rect.height).min(height).checked_sub(1)?;
        if rect.x > x_last || rect.y > y_last {
            return None;
        }
        let (ax, ay) = self.point_in_view(rect.x, rect.y, width, height);
        let (bx, by) = self.point_in_view(x_last, y_last, width, height);
        let (x, y) = (ax.min(bx), ay.min(by));
        Some(RectPx { x, y, width: ax.max(bx) - x + 1, height: ay.max(by) - y + 1 })
    }

    /// A grid of cells of the file as it stands in view; returns the new columns, rows and values.
    ///
    /// # Panics
    /// Where `values` is not `columns × rows` long.
    pub fn grid_in_view<T: Copy>(self, columns: u32, rows: u32, values: &[T]) -> (u32, u32, Vec<T>) {
        assert_eq!(values.len(), columns as usize * rows as usize);
        let (columns_in_view, rows_in_view) = self.size_in_view(columns, rows);
        let mut turned = values.to_vec();
        for y in 0..rows {
            for x in 0..columns {
                let (vx, vy) = self.point_in_view(x, y, columns, rows);
                turned[vy as usize * columns_in_view as usize + vx as usize] = values[(y * columns + x) as usize];
            }
        }
        (columns_in_view, rows_in_view, turned)
    }

    /// The picture, upright.
    pub fn upright(self, raster: &Raster) -> Raster {
        if self.exif() == 1 {
            return raster.clone();
        }
        let (width, height) = (raster.width() as u32, raster.height() as u32);
        let pixels: Vec<[u8; 3]> = raster.rgb().chunks_exact(3).map(|p| [p[0], p[1], p[2]]).collect();
        let (width, height, turned) = self.grid_in_view(width, height, &pixels);
        Raster::from_rgb(width as usize, height as usize, turned.into_flattened()).unwrap_or_else(|| raster.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of 3 × 2 whose red samples count from 0.
    fn counting() -> Raster {
        Raster::from_rgb(3, 2, (0..6u8).flat_map(|i| [i, 0, 0]).collect()).expect("6 pixels")
    }

    fn reds(raster: &Raster) -> Vec<u8> {
        raster.rgb().chunks_exact(3).map(|p| p[0]).collect()
    }

    #[test]
    fn each_orientation_turns_as_the_standard_says() {
        // Stored rows: 0 1 2 / 3 4 5. Orientation 6: row 0 is the right-hand side, column 0 the top.
        let expected: [(u32, (usize, usize), [u8; 6]); 8] = [
            (1, (3, 2), [0, 1, 2, 3, 4, 5]),
            (2, (3, 2), [2, 1, 0, 5, 4, 3]),
            (3, (3, 2), [5, 4, 3, 2, 1, 0]),
            (4, (3, 2), [3, 4, 5, 0, 1, 2]),
            (5, (2, 3), [0, 3, 1, 4, 2, 5]),
            (6, (2, 3), [3, 0, 4, 1, 5, 2]),
            (7, (2, 3), [5, 2, 4, 1, 3, 0]),
            (8, (2, 3), [2, 5, 1, 4, 0, 3]),
        ];
        for (exif, size, pixels) in expected {
            let turned = Orientation::from_exif(exif).upright(&counting());
            assert_eq!((turned.width(), turned.height()), size, "orientation {exif}");
            assert_eq!(reds(&turned), pixels, "orientation {exif}");
            assert_eq!(Orientation::from_exif(exif).inverse().upright(&turned), counting(), "orientation {exif}");
        }
    }

    #[test]
    fn rectangles_turn_with_the_picture() {
        let rect = RectPx { x: 0, y: 0, width: 1, height: 2 };
        let turned = Orientation::from_exif(6).rect_in_view(rect, 3, 2);
        assert_eq!(turned, Some(RectPx { x: 0, y: 0, width: 2, height: 1 }));
        let outside = RectPx { x: 3, y: 0, width: 1, height: 1 };
        assert_eq!(Orientation::from_exif(1).rect_in_view(outside, 3, 2), None);
        assert_eq!(Orientation::from_exif(99).exif(), 1);
    }
}
