//! The upright picture with the places of findings drawn into it, as PNG: the one export that shows the picture itself.
//!
//! A light line inside a dark one is visible on any picture. Each place carries the number of its finding. Pictures beyond
//! [`MAX_VIEW_PX`] pixels are made smaller; lines and numbers keep their share of the longer side.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};
use telltale_forensics::Subject;
use telltale_pixels::{Raster, resize};
use telltale_report::{MAX_VIEW_PX, RectPx, Text};

const DARK: [u8; 3] = [0x15, 0x19, 0x1c];
const LIGHT: [u8; 3] = [0xff, 0xff, 0xff];
/// Of the longer side, a line's width is one part in this many.
const LINE_SHARE: usize = 500;
/// Columns and rows of a digit.
const DIGIT: (usize, usize) = (3, 5);
/// The digits 0 to 9, a row in three bits, the top row first.
const DIGITS: [[u8; DIGIT.1]; 10] = [
    [0b111, 0b101, 0b101, 0b101, 0b111],
    [0b010, 0b110, 0b010, 0b010, 0b111],
    [0b111, 0b001, 0b111, 0b100, 0b111],
    [0b111, 0b001, 0b111, 0b001, 0b111],
    [0b101, 0b101, 0b111, 0b001, 0b001],
    [0b111, 0b100, 0b111, 0b001, 0b111],
    [0b111, 0b100, 0b111, 0b101, 0b111],
    [0b111, 0b001, 0b010, 0b010, 0b010],
    [0b111, 0b101, 0b111, 0b101, 0b111],
    [0b111, 0b101, 0b111, 0b001, 0b111],
];

/// Draws `places`, each with the number of its finding.
///
/// # Errors
/// There are no pixels, or not enough memory.
pub fn outlined(subject: &Subject, places: &[(u32, Vec<RectPx>)]) -> Result<Vec<u8>, Text> {
    let raster = subject.raster.as_ref().map_err(Clone::clone)?;
    let upright = subject.orientation.upright(raster);
    let (width, height) = (upright.width(), upright.height());
    let scale = (MAX_VIEW_PX as f64 / (width as f64 * height as f64)).sqrt().min(1.0);
    let shown =
        if scale < 1.0 { resize(&upright, (width as f64 * scale) as usize, (height as f64 * scale) as usize) } else { upright };
    let mut sheet = Sheet::new(shown);
    for (number, rects) in places {
        // Of a picture of which a part was looked at, there is only the part to draw in.
        let seen = |rect: &RectPx| subject.facts().part.map_or(Some(*rect), |part| rect.inside(part));
        rects.iter().filter_map(seen).for_each(|rect| sheet.place(*number, &rect, scale));
    }
    sheet.png().ok_or_else(|| Text::new("lab-no-memory"))
}

/// A picture that is drawn on.
struct Sheet {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
    line: usize,
}

impl Sheet {
    fn new(raster: Raster) -> Self {
        let (width, height) = (raster.width(), raster.height());
        Self { width, height, rgb: raster.into_rgb(), line: (width.max(height) / LINE_SHARE).max(1) }
    }

    fn place(&mut self, number: u32, rect: &RectPx, scale: f64) {
        let scaled = |px: u32| (f64::from(px) * scale) as usize;
        let (left, top) = (scaled(rect.x), scaled(rect.y));
        let (right, bottom) = (scaled(rect.x.saturating_add(rect.width)), scaled(rect.y.saturating_add(rect.height)));
        // The dark frame lies outside the place and the light one on its edge, so that nothing in the place is covered but that edge.
        self.frame(left, top, right, bottom, self.line, DARK);
        self.frame(left, top, right, bottom, 0, LIGHT);
        let digits: Vec<usize> = number.to_string().bytes().map(|digit| usize::from(digit - b'0')).collect();
        let dot = 2 * self.line;
        let (tag_width, tag_height) = ((digits.len() * (DIGIT.0 + 1) + 1) * dot, (DIGIT.1 + 2) * dot);
        // Inside at the corner; a place at the right or lower edge of the picture keeps its number in the picture.
        let (x, y) = (left.min(self.width.saturating_sub(tag_width)), top.min(self.height.saturating_sub(tag_height)));
        self.fill(x, y, x + tag_width, y + tag_height, DARK);
        for (i, digit) in digits.iter().enumerate() {
            let left = x + (i * (DIGIT.0 + 1) + 1) * dot;
            for (row, bits) in DIGITS[*digit].iter().enumerate() {
                for column in (0..DIGIT.0).filter(|column| bits >> (DIGIT.0 - 1 - column) & 1 == 1) {
                    let (x, y) = (left + column * dot, y + (row + 1) * dot);
                    self.fill(x, y, x + dot, y + dot, LIGHT);
                }
            }
        }
    }

    /// A frame as wide as a line, `out` pixels outside of the edge.
    fn frame(&mut self, left: usize, top: usize, right: usize, bottom: usize, out: usize, color: [u8; 3]) {
        let (left, top, right, bottom) = (left.saturating_sub(out), top.saturating_sub(out), right + out, bottom + out);
        let line = self.line;
        self.fill(left, top, right, top + line, color);
        self.fill(left, bottom.saturating_sub(line), right, bottom, color);
        self.fill(left, top, left + line, bottom, color);
        self.fill(right.saturating_sub(line), top, right, bottom, color);
    }

    /// A rectangle, as far as it lies in the picture.
    fn fill(&mut self, left: usize, top: usize, right: usize, bottom: usize, color: [u8; 3]) {
        let (left, right) = (left.min(self.width), right.min(self.width));
        for y in top..bottom.min(self.height) {
            let row = 3 * y * self.width;
            self.rgb[row + 3 * left..row + 3 * right.max(left)].as_chunks_mut().0.fill(color);
        }
    }

    fn png(&self) -> Option<Vec<u8>> {
        let mut png = Vec::new();
        png.try_reserve(self.rgb.len() / 2).ok()?;
        // Fast: a picture is packed in a moment, and nobody sends this file through a narrow line.
        let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Fast, FilterType::Sub);
        encoder.write_image(&self.rgb, self.width as u32, self.height as u32, ExtendedColorType::Rgb8).ok()?;
        Some(png)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_forensics::Limits;
    use telltale_scenes as scenes;

    fn subject(width: usize, height: usize) -> Subject {
        Subject::parse(&scenes::encode_png(&scenes::render(4, width, height)), "a.png", &Limits::default()).unwrap()
    }

    fn decoded(png: &[u8]) -> Raster {
        Subject::parse(png, "b.png", &Limits::default()).unwrap().raster.unwrap()
    }

    #[test]
    fn a_place_is_framed_and_numbered_and_the_rest_is_left_alone() {
        let subject = subject(320, 192);
        let before = subject.raster.clone().unwrap();
        let rect = RectPx { x: 100, y: 60, width: 80, height: 50 };
        let after = decoded(&outlined(&subject, &[(12, vec![rect])]).unwrap());
        assert_eq!((after.width(), after.height()), (320, 192));
        for (x, y) in [(99, 80), (180, 80), (140, 59), (140, 110)] {
            assert_eq!(after.pixel(x, y), DARK, "{x}, {y}");
        }
        for (x, y) in [(100, 109), (179, 80), (140, 109), (179, 60)] {
            assert_eq!(after.pixel(x, y), LIGHT, "{x}, {y}");
        }
        for (x, y) in [(98, 80), (181, 80), (140, 85), (10, 10)] {
            assert_eq!(after.pixel(x, y), before.pixel(x, y), "{x}, {y}");
        }
        // The one of “12”: its middle column is light in every row but none of the corners of its first row.
        assert_eq!((after.pixel(104, 62), after.pixel(106, 62)), (LIGHT, DARK));
    }

    #[test]
    fn places_at_and_beyond_the_edge_do_no_harm() {
        let subject = subject(64, 48);
        let whole = RectPx { x: 0, y: 0, width: 64, height: 48 };
        let beyond = RectPx { x: 60, y: 47, width: u32::MAX, height: u32::MAX };
        let outside = RectPx { x: 1_000, y: 1_000, width: 1, height: 1 };
        let png = outlined(&subject, &[(1, vec![whole, beyond, outside]), (4_000_000_000, vec![whole])]).unwrap();
        assert_eq!(decoded(&png).width(), 64);
        assert_eq!(decoded(&outlined(&subject, &[]).unwrap()).rgb(), subject.raster.as_ref().unwrap().rgb());
    }
}
