//! The part of a picture that a view is made of, and the way from its samples to what is shown.
//!
//! The part is chosen in the upright picture and computed in the file's orientation. Its corner is moved up and left to a multiple of
//! 16 pixels of the file, so that blocks and cells fall where they fall in the whole picture. Filters look beyond the part where the
//! picture goes on, and repeat the last pixel where it ends, so that a part has the values of the whole.

use telltale_forensics::Subject;
use telltale_pixels::{Orientation, Raster};
use telltale_report::{LabChannel, LabPicture, LabPlane, LabScale, MAX_VIEW_PX, MAX_VIEW_SIDE_PX, RectPx, Text};

/// Corners lie on multiples of this: two JPEG blocks, one cell of the colour filter's view.
const GRID_PX: u32 = 16;

/// A part of a picture, in the file's orientation.
pub(crate) struct Window<'a> {
    raster: &'a Raster,
    orientation: Orientation,
    /// In the file.
    part: RectPx,
    /// The same in the upright picture.
    part_in_view: RectPx,
}

/// One channel of a part with a margin around it, 0..=255.
pub(crate) struct Plane {
    stride: usize,
    margin: usize,
    values: Vec<u8>,
}

impl<'a> Window<'a> {
    /// The part of `subject` to look at.
    ///
    /// # Errors
    /// There are no pixels.
    pub(crate) fn of(subject: &'a Subject, part: Option<RectPx>) -> Result<Self, Text> {
        let raster = subject.raster.as_ref().map_err(Clone::clone)?;
        let seen = subject.facts().part;
        let part = part.and_then(|part| seen.map_or(Some(part), |seen| part.inside(seen)));
        let mut window = Self::cut(raster, subject.orientation, part, MAX_VIEW_PX, MAX_VIEW_SIDE_PX);
        if let Some(seen) = seen {
            (window.part_in_view.x, window.part_in_view.y) = (window.part_in_view.x + seen.x, window.part_in_view.y + seen.y);
        }
        Ok(window)
    }

    fn cut(raster: &'a Raster, orientation: Orientation, part: Option<RectPx>, max_px: u64, max_side_px: u32) -> Self {
        let (width, height) = (raster.width() as u32, raster.height() as u32);
        let whole = RectPx { x: 0, y: 0, width, height };
        let (width_in_view, height_in_view) = orientation.size_in_view(width, height);
        let fits =
            |rect: RectPx| u64::from(rect.width) * u64::from(rect.height) <= max_px && rect.width.max(rect.height) <= max_side_px;
        let part = if fits(whole) {
            whole
        } else {
            let wanted = part.and_then(|part| orientation.inverse().rect_in_view(part, width_in_view, height_in_view));
            let cut = within_limits(wanted.unwrap_or(whole), max_px, max_side_px);
            RectPx { x: cut.x / GRID_PX * GRID_PX, y: cut.y / GRID_PX * GRID_PX, ..cut }
        };
        let part_in_view = orientation.rect_in_view(part, width, height).unwrap_or(part);
        Self { raster, orientation, part, part_in_view }
    }

    /// Width of the part in the file, in pixels.
    pub(crate) fn width(&self) -> usize {
        self.part.width as usize
    }

    /// Height of the part in the file, in pixels.
    pub(crate) fn height(&self) -> usize {
        self.part.height as usize
    }

    /// Whether the neighbours of the part's pixel (x, y) are pixels of the picture too.
    pub(crate) fn is_inside(&self, x: usize, y: usize) -> bool {
        let (x, y) = (self.part.x as usize + x, self.part.y as usize + y);
        (1..self.raster.width().saturating_sub(1)).contains(&x) && (1..self.raster.height().saturating_sub(1)).contains(&y)
    }

    /// A pixel, by its place in the part; beyond the picture's edges the last one again.
    pub(crate) fn pixel(&self, x: usize, y: usize) -> [u8; 3] {
        let x = (self.part.x as usize + x).min(self.raster.width() - 1);
        let y = (self.part.y as usize + y).min(self.raster.height() - 1);
        self.raster.pixel(x, y)
    }

    /// One channel of the part, with `margin` pixels around it.
    ///
    /// # Errors
    /// Not enough memory.
    pub(crate) fn plane(&self, channel: LabChannel, margin: usize) -> Result<Plane, Text> {
        let stride = self.width() + 2 * margin;
        let mut values = room(stride * (self.height() + 2 * margin))?;
        let along = |first: u32, i: usize, n: usize| (first as usize + i).saturating_sub(margin).min(n - 1);
        for row in 0..self.height() + 2 * margin {
            let y = along(self.part.y, row, self.raster.height());
            let pixel = |column| self.raster.pixel(along(self.part.x, column, self.raster.width()), y);
            values.extend((0..stride).map(|column| value(channel, pixel(column))));
        }
        Ok(Plane { stride, margin, values })
    }

    /// What is shown of grey samples, row by row in the file's orientation, `columns × rows`, each `sample_px` wide and high.
    ///
    /// # Errors
    /// Not enough memory.
    pub(crate) fn grey(
        &self,
        size: (usize, usize),
        sample_px: u32,
        levels: Vec<u8>,
        scale: LabScale,
    ) -> Result<LabPicture, Text> {
        let (columns, rows, levels) = self.upright(size, levels);
        let mut rgba = room(4 * levels.len())?;
        rgba.extend(levels.iter().flat_map(|level| [*level, *level, *level, u8::MAX]));
        let plane = LabPlane::Picture { part: self.part_in_view, sample_px };
        Ok(LabPicture { plane, columns, rows, scale, rgba })
    }

    /// The same for coloured samples, one for each pixel.
    ///
    /// # Errors
    /// Not enough memory.
    pub(crate) fn coloured(&self, levels: Vec<[u8; 3]>, scale: LabScale) -> Result<LabPicture, Text> {
        let (columns, rows, levels) = self.upright((self.width(), self.height()), levels);
        let mut rgba = room(4 * levels.len())?;
        rgba.extend(levels.iter().flat_map(|[r, g, b]| [*r, *g, *b, u8::MAX]));
        let plane = LabPlane::Picture { part: self.part_in_view, sample_px: 1 };
        Ok(LabPicture { plane, columns, rows, scale, rgba })
    }

    fn upright<T: Copy>(&self, (columns, rows): (usize, usize), samples: Vec<T>) -> (u32, u32, Vec<T>) {
        let (columns, rows) = (columns as u32, rows as u32);
        if self.orientation.exif() == 1 {
            (columns, rows, samples)
        } else {
            self.orientation.grid_in_view(columns, rows, &samples)
        }
    }

    /// That this is only a part; none where it is the whole.
    pub(crate) fn note(&self) -> Option<Text> {
        let RectPx { x, y, width, height } = self.part_in_view;
        let note = Text::new("lab-part").integer("x", x).integer("y", y).integer("width", width).integer("height", height);
        (!is_whole(self.part, self.raster)).then(|| note.number("limit", MAX_VIEW_PX as f64 / 1e6, 0))
    }

    /// That positions are counted in the picture as it is stored; none where that is upright.
    pub(crate) fn turned_note(&self) -> Option<Text> {
        (self.orientation.exif() != 1).then(|| Text::new("lab-turned"))
    }
}

impl Plane {
    /// A row of the part with its margin left and right; `row` counts the margin above.
    pub(crate) fn row(&self, row: usize) -> &[u8] {
        &self.values[row * self.stride..(row + 1) * self.stride]
    }

    /// The part's own values, row by row; the plane must have been made without a margin.
    pub(crate) fn into_values(self) -> Vec<u8> {
        debug_assert_eq!(self.margin, 0);
        self.values
    }
}

/// Whether nothing of the raster lies outside of this part of it.
pub(crate) fn is_whole(part: RectPx, raster: &Raster) -> bool {
    (part.width as usize, part.height as usize) == (raster.width(), raster.height())
}

/// An empty vector with room for `n`.
///
/// # Errors
/// Not enough memory.
pub(crate) fn room<T>(n: usize) -> Result<Vec<T>, Text> {
    let mut values = Vec::new();
    match values.try_reserve_exact(n) {
        Ok(()) => Ok(values),
        Err(_) => Err(Text::new("lab-no-memory")),
    }
}

/// A channel of a pixel. Brightness and colour are rounded to the nearest, halves up, in whole numbers.
pub(crate) fn value(channel: LabChannel, [r, g, b]: [u8; 3]) -> u8 {
    let weighed = |wr: i32, wg: i32, wb: i32, zero: i32| {
        let sum = wr * i32::from(r) + wg * i32::from(g) + wb * i32::from(b);
        (zero + (sum + 500_000).div_euclid(1_000_000)).clamp(0, 255) as u8
    };
    match channel {
        LabChannel::Luma => weighed(299_000, 587_000, 114_000, 0),
        LabChannel::Red => r,
        LabChannel::Green => g,
        LabChannel::Blue => b,
        LabChannel::Cb => weighed(-168_736, -331_264, 500_000, 128),
        LabChannel::Cr => weighed(500_000, -418_688, -81_312, 128),
    }
}

/// The middle of a rectangle, as large as the limits allow.
fn within_limits(rect: RectPx, max_px: u64, max_side_px: u32) -> RectPx {
    let (mut width, mut height) = (rect.width.min(max_side_px), rect.height.min(max_side_px));
    let area = u64::from(width) * u64::from(height);
    if max_px < area {
        let shrink = (max_px as f64 / area as f64).sqrt();
        width = ((f64::from(width) * shrink) as u32).max(1);
        height = height.min((max_px / u64::from(width)) as u32).max(1);
    }
    RectPx { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height }
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_scenes::render;

    #[test]
    fn channels_are_those_of_the_standard() {
        assert_eq!(value(LabChannel::Luma, [255, 255, 255]), 255);
        assert_eq!(value(LabChannel::Luma, [255, 0, 0]), 76);
        assert_eq!(value(LabChannel::Luma, [10, 20, 30]), 18);
        assert_eq!((value(LabChannel::Cb, [0, 0, 255]), value(LabChannel::Cr, [255, 0, 0])), (255, 255));
        assert_eq!((value(LabChannel::Cb, [77; 3]), value(LabChannel::Cr, [77; 3])), (128, 128));
        assert_eq!((value(LabChannel::Red, [1, 2, 3]), value(LabChannel::Blue, [1, 2, 3])), (1, 3));
        // 0.299 · 1 = 0.299, and 128 − 0.168736 · 255 = 84.97.
        assert_eq!((value(LabChannel::Luma, [1, 0, 0]), value(LabChannel::Cb, [255, 0, 0])), (0, 85));
    }

    #[test]
    fn a_large_picture_is_cut_to_what_is_looked_at() {
        let raster = render(2, 200, 100);
        let part = Some(RectPx { x: 100, y: 40, width: 50, height: 50 });
        let window = Window::cut(&raster, Orientation::default(), part, 1_000, 64);
        assert_eq!(window.part, RectPx { x: 96, y: 48, width: 31, height: 32 });
        assert_eq!(window.pixel(0, 0), raster.pixel(96, 48));
        assert!(window.note().is_some());
        // Without a wish it is the middle; with room for all it is the whole, whatever was wished.
        assert_eq!(
            Window::cut(&raster, Orientation::default(), None, 400, 40).part,
            RectPx { x: 80, y: 32, width: 20, height: 20 }
        );
        let whole = Window::cut(&raster, Orientation::default(), part, 20_000, 200);
        assert_eq!((whole.part.width, whole.part.height, whole.note()), (200, 100, None));
    }

    #[test]
    fn a_part_of_a_turned_picture_is_the_part_that_is_looked_at() {
        let raster = render(2, 96, 64);
        let turned = Orientation::from_exif(6);
        // Upright it is 64 × 96; its upper right corner is the file's upper left one.
        let part = RectPx { x: 48, y: 0, width: 16, height: 16 };
        let window = Window::cut(&raster, turned, Some(part), 256, 64);
        assert_eq!((window.part, window.part_in_view), (RectPx { x: 0, y: 0, width: 16, height: 16 }, part));
        let levels = window.plane(LabChannel::Red, 0).unwrap().into_values();
        let scale = crate::scale::plain();
        let shown = window.grey((16, 16), 1, levels, scale).unwrap();
        let upright = turned.upright(&raster);
        assert_eq!(shown.rgba[4 * (3 * 16 + 5)], upright.pixel(48 + 5, 3)[0]);
    }

    #[test]
    fn margins_are_the_picture_and_then_its_last_pixel() {
        let raster = Raster::from_rgb(3, 1, vec![10, 0, 0, 20, 0, 0, 30, 0, 0]).unwrap();
        let window = Window::cut(&raster, Orientation::default(), None, 100, 100);
        let plane = window.plane(LabChannel::Red, 1).unwrap();
        for row in 0..3 {
            assert_eq!(plane.row(row), [10, 10, 20, 30, 30]);
        }
        assert!(!window.is_inside(1, 0));
    }
}
