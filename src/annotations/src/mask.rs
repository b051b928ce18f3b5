//! Places as pixels: outlines, boxes and run lengths drawn into a mask.
//!
//! A pixel belongs to an outline when its centre lies inside, by the even-odd rule; several outlines of one anomaly are joined. An
//! anomaly with neither outline nor run lengths counts with its box.
//!
//! # Sources
//! The format page of COCO and the run-length code of its reference implementation.

use serde_json::Value as Json;

use crate::Shape;

/// Largest picture that is drawn, in pixels: as in an analysis.
const MAX_PIXELS: u64 = 100_000_000;

/// Which pixels of a picture are marked, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// One entry for each pixel.
    pub marked: Vec<bool>,
}

impl Mask {
    /// Nothing marked. None where the picture is larger than 100 megapixels or has no size.
    pub fn new((width, height): (u32, u32)) -> Option<Self> {
        let n_pixels = u64::from(width) * u64::from(height);
        let (width, height) = (width as usize, height as usize);
        (0 < n_pixels && n_pixels <= MAX_PIXELS).then(|| Self { width, height, marked: vec![false; width * height] })
    }

    /// Marks a shape. False where it has none, or one that does not fit the picture's size.
    pub fn draw(&mut self, shape: &Shape) -> bool {
        if let Some(mask) = &shape.run_lengths {
            return self.draw_runs(mask).is_some();
        }
        for polygon in &shape.polygons {
            self.draw_polygon(polygon);
        }
        match shape.bbox {
            _ if !shape.polygons.is_empty() => true,
            Some([x, y, width, height]) => {
                self.draw_polygon(&[x, y, x + width, y, x + width, y + height, x, y + height]);
                true
            }
            None => false,
        }
    }

    /// Number of marked pixels.
    pub fn area(&self) -> u64 {
        self.marked.iter().filter(|marked| **marked).count() as u64
    }

    /// Number of pixels that both mark.
    pub fn overlap(&self, other: &Self) -> u64 {
        self.marked.iter().zip(&other.marked).filter(|(a, b)| **a && **b).count() as u64
    }

    fn draw_polygon(&mut self, polygon: &[f64]) {
        let points: Vec<(f64, f64)> = polygon.as_chunks::<2>().0.iter().map(|[x, y]| (*x, *y)).collect();
        if !points.iter().all(|(x, y)| x.is_finite() && y.is_finite()) {
            return;
        }
        let edges: Vec<_> = points.iter().copied().zip(points.iter().copied().cycle().skip(1)).collect();
        for (row, pixels) in self.marked.chunks_exact_mut(self.width).enumerate() {
            let y = row as f64 + 0.5;
            let crossed = edges.iter().filter(|((_, y0), (_, y1))| (*y0 <= y) != (*y1 <= y));
            let mut crossings: Vec<f64> = crossed.map(|((x0, y0), (x1, y1))| x0 + (y - y0) / (y1 - y0) * (x1 - x0)).collect();
            crossings.sort_by(f64::total_cmp);
            for span in crossings.as_chunks::<2>().0 {
                // Centres from the first crossing up to, not including, the second one.
                let [first, end] = span.map(|x| (x - 0.5).ceil().clamp(0.0, pixels.len() as f64) as usize);
                pixels.get_mut(first..end.max(first)).into_iter().flatten().for_each(|pixel| *pixel = true);
            }
        }
    }

    /// Run lengths go down the columns, unmarked pixels first; as a list, or packed into letters.
    fn draw_runs(&mut self, mask: &Json) -> Option<()> {
        let size = mask.get("size")?.as_array()?;
        let [height, width] = [size.first()?.as_u64()?, size.get(1)?.as_u64()?];
        if (width, height) != (self.width as u64, self.height as u64) {
            return None;
        }
        let counts = match mask.get("counts")? {
            Json::Array(list) => list.iter().map(Json::as_u64).collect::<Option<Vec<u64>>>()?,
            Json::String(packed) => unpack(packed)?,
            _ => return None,
        };
        let n_pixels = self.marked.len() as u64;
        let total = counts.iter().try_fold(0_u64, |sum, count| sum.checked_add(*count))?;
        if total != n_pixels {
            return None;
        }
        let (mut at, mut is_marked) = (0, false);
        for count in counts {
            for i in at..at + count as usize {
                let (column, row) = (i / self.height, i % self.height);
                if let Some(pixel) = self.marked.get_mut(row * self.width + column).filter(|_| is_marked) {
                    *pixel = true;
                }
            }
            (at, is_marked) = (at + count as usize, !is_marked);
        }
        Some(())
    }
}

/// COCO's packed run lengths: 5 bits a letter from `0` on, low ones first, the sixth bit says that more follow; from the fourth number
/// on the difference to the one two places before.
fn unpack(packed: &str) -> Option<Vec<u64>> {
    let mut counts: Vec<i64> = Vec::new();
    let mut letters = packed.bytes();
    while let Some(first) = letters.next() {
        let (mut value, mut shift, mut letter) = (0_i64, 0, first);
        loop {
            let bits = i64::from(letter.checked_sub(48)?);
            if 63 < bits || 50 < shift {
                return None;
            }
            value |= (bits & 0x1f) << shift;
            shift += 5;
            if bits & 0x20 == 0 {
                if bits & 0x10 != 0 {
                    value |= -1_i64 << shift;
                }
                break;
            }
            letter = letters.next()?;
        }
        if counts.len() > 2 {
            value = value.checked_add(*counts.get(counts.len() - 2)?)?;
        }
        counts.push(value);
    }
    counts.into_iter().map(|count| u64::try_from(count).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn drawn(shape: Shape) -> String {
        let mut mask = Mask::new((5, 3)).unwrap();
        assert!(mask.draw(&shape));
        mask.marked
            .chunks(5)
            .map(|row| row.iter().map(|m| if *m { '#' } else { '.' }).collect::<String>())
            .collect::<Vec<_>>()
            .join("/")
    }

    #[test]
    fn outlines_boxes_and_runs_mark_the_same_pixels() {
        let polygon = |points: &[f64]| Shape { polygons: vec![points.to_vec()], ..Shape::default() };
        assert_eq!(drawn(polygon(&[1.0, 0.0, 4.0, 0.0, 4.0, 2.0, 1.0, 2.0])), ".###./.###./.....");
        assert_eq!(drawn(Shape { bbox: Some([1.0, 0.0, 3.0, 2.0]), ..Shape::default() }), ".###./.###./.....");
        let runs = |counts: Json| Shape { run_lengths: Some(json!({ "size": [3, 5], "counts": counts })), ..Shape::default() };
        assert_eq!(drawn(runs(json!([3, 2, 1, 2, 1, 2, 4]))), ".###./.###./.....");
        // The same, packed by the rule: 3 2 1, then differences to the number two before: 0 0 0 3.
        assert_eq!(drawn(runs(json!("3210003"))), ".###./.###./.....");
        // A triangle, cut off by the picture's edge.
        assert_eq!(drawn(polygon(&[-9.0, 0.0, 3.0, 0.0, -9.0, 3.0])), "#..../...../.....");
    }

    #[test]
    fn what_does_not_fit_marks_nothing() {
        let mut mask = Mask::new((5, 3)).unwrap();
        for counts in [json!([3, 2]), json!([u64::MAX, 2]), json!("~~~"), json!(" "), json!("o"), json!([-1]), json!(null)] {
            let shape = Shape { run_lengths: Some(json!({ "size": [3, 5], "counts": counts })), ..Shape::default() };
            assert!(!mask.draw(&shape), "{counts}");
        }
        assert!(!mask.draw(&Shape::default()));
        mask.draw(&Shape { polygons: vec![vec![f64::NAN, 0.0, 5.0, 0.0, 5.0, 3.0]], ..Shape::default() });
        assert_eq!(mask.area(), 0);
        assert_eq!((Mask::new((0, 3)), Mask::new((65_535, 65_535))), (None, None));
    }
}
