//! Where the picture lies on the stage: plain geometry of pan and zoom.

use telltale_report::RectPx;

/// 4 % of the stage stay free around a picture that is shown as a whole, and around a place that was zoomed to.
const MARGIN: f64 = 0.04;
/// One picture pixel as 32 × 32 screen pixels is the most that still helps.
const MAX_SCALE: f64 = 32.0;
/// From three screen pixels for each picture pixel on, the pixels themselves are of interest.
const MAGNIFIED: f64 = 3.0;
/// From this size of a picture pixel on the stage on, lines between pixels leave more to see than they hide.
const GRID_SCALE: f64 = 12.0;
/// A place is enlarged to a third of the stage at most, so that its surroundings stay in sight.
const FOCUS_SHARE: f64 = 0.34;

/// Width and height, in whatever unit both sides share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// `stage = picture × scale + (x, y)`, in CSS pixels of the stage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// CSS pixels for each picture pixel.
    pub scale: f64,
    /// Left edge of the picture on the stage.
    pub x: f64,
    /// Top edge of the picture on the stage.
    pub y: f64,
}

impl View {
    /// The whole picture, centred; a small picture is not enlarged beyond 4 ×.
    pub fn fit(stage: Size, picture: Size) -> Self {
        let free = 1.0 - 2.0 * MARGIN;
        let scale = (stage.width * free / picture.width).min(stage.height * free / picture.height).clamp(1e-4, 4.0);
        Self::centred(stage, scale, picture.width / 2.0, picture.height / 2.0)
    }

    /// Zoomed by `factor` with the stage point (`x`, `y`) staying where it is; never smaller than half of the whole picture.
    #[must_use]
    pub fn zoomed(self, factor: f64, x: f64, y: f64, stage: Size, picture: Size) -> Self {
        let least = Self::fit(stage, picture).scale.min(1.0) / 2.0;
        let scale = (self.scale * factor).clamp(least, MAX_SCALE);
        let ratio = scale / self.scale;
        Self { scale, x: x - (x - self.x) * ratio, y: y - (y - self.y) * ratio }.held(stage, picture)
    }

    /// Moved by (`dx`, `dy`) on the stage.
    #[must_use]
    pub fn moved(self, dx: f64, dy: f64, stage: Size, picture: Size) -> Self {
        Self { x: self.x + dx, y: self.y + dy, ..self }.held(stage, picture)
    }

    /// The same on a stage of another size: what was in the middle stays there, and what could be seen still can. A picture that
    /// filled its stage goes on filling it.
    #[must_use]
    pub fn resized(self, from: Size, to: Size, picture: Size) -> Self {
        let (x, y) = ((from.width / 2.0 - self.x) / self.scale, (from.height / 2.0 - self.y) / self.scale);
        let least = if self.scale < Self::fit(from, picture).scale { 1e-4 } else { Self::fit(to, picture).scale };
        let scale = (self.scale * (to.width / from.width).min(to.height / from.height)).clamp(least, MAX_SCALE);
        Self::centred(to, scale, x, y).held(to, picture)
    }

    /// The same place as large on another stage with another picture: the same share of the picture is in the middle, and the
    /// picture is as many times larger than its stage.
    #[must_use]
    pub fn linked(self, (stage, picture): (Size, Size), (other_stage, other): (Size, Size)) -> Self {
        let filling = |stage: Size, picture: Size| (stage.width / picture.width).min(stage.height / picture.height);
        let scale = self.scale / filling(stage, picture) * filling(other_stage, other);
        let x = (stage.width / 2.0 - self.x) / self.scale / picture.width * other.width;
        let y = (stage.height / 2.0 - self.y) / self.scale / picture.height * other.height;
        Self::centred(other_stage, scale, x, y)
    }

    /// Lines between the pixels that the stage shows, as the data of an SVG path; none while pixels are too small for lines.
    pub fn grid(self, stage: Size, picture: Size) -> String {
        if self.scale < GRID_SCALE {
            return String::new();
        }
        let RectPx { x, y, width, height } = self.in_sight(stage, picture);
        let at = |px: u32, offset: f64| (f64::from(px) * self.scale + offset).round();
        let (left, top, right, bottom) = (at(x, self.x), at(y, self.y), at(x + width, self.x), at(y + height, self.y));
        let down = (x..=x + width).map(|px| format!("M{} {top}V{bottom}", at(px, self.x)));
        let across = (y..=y + height).map(|px| format!("M{left} {}H{right}", at(px, self.y)));
        down.chain(across).collect()
    }

    /// The places in `rects` together, with room around them; none without rectangles.
    pub fn focus(rects: &[RectPx], stage: Size, picture: Size) -> Option<Self> {
        let left = rects.iter().map(|r| r.x).min()?;
        let top = rects.iter().map(|r| r.y).min()?;
        let right = rects.iter().map(|r| r.x.saturating_add(r.width)).max()?;
        let bottom = rects.iter().map(|r| r.y.saturating_add(r.height)).max()?;
        let (width, height) = (f64::from(right - left).max(1.0), f64::from(bottom - top).max(1.0));
        let fit = Self::fit(stage, picture).scale;
        let wanted = (stage.width * FOCUS_SHARE / width).min(stage.height * FOCUS_SHARE / height);
        let centre = (f64::from(left) + width / 2.0, f64::from(top) + height / 2.0);
        Some(Self::centred(stage, wanted.clamp(fit, fit.max(8.0)), centre.0, centre.1).held(stage, picture))
    }

    /// The part of the picture that the stage shows, in whole pixels.
    pub fn in_sight(self, stage: Size, picture: Size) -> RectPx {
        let span = |offset: f64, stage: f64, picture: f64| {
            let from = (-offset / self.scale).clamp(0.0, picture).floor();
            let to = ((stage - offset) / self.scale).clamp(0.0, picture).ceil();
            (from as u32, (to - from) as u32)
        };
        let ((x, width), (y, height)) = (span(self.x, stage.width, picture.width), span(self.y, stage.height, picture.height));
        RectPx { x, y, width, height }
    }

    /// The point of the picture under a point of the stage, inside the picture.
    pub fn in_picture(self, x: f64, y: f64, picture: Size) -> (f64, f64) {
        (((x - self.x) / self.scale).clamp(0.0, picture.width), ((y - self.y) / self.scale).clamp(0.0, picture.height))
    }

    /// The place between two corners, in whole pixels and at least one of them wide and high.
    pub fn between((x0, y0): (f64, f64), (x1, y1): (f64, f64)) -> RectPx {
        let span = |a: f64, b: f64| {
            let (from, to) = (a.min(b).floor(), a.max(b).ceil());
            (from as u32, ((to - from) as u32).max(1))
        };
        let ((x, width), (y, height)) = (span(x0, x1), span(y0, y1));
        RectPx { x, y, width, height }
    }

    /// The place around points, inside of a picture of this size.
    pub fn around(points: impl IntoIterator<Item = (f64, f64)>, (width_px, height_px): (u32, u32)) -> RectPx {
        let (width, height) = (f64::from(width_px), f64::from(height_px));
        let (mut low, mut high) = ((width, height), (0.0_f64, 0.0_f64));
        for (x, y) in points {
            let (x, y) = (x.clamp(0.0, width), y.clamp(0.0, height));
            (low, high) = ((low.0.min(x), low.1.min(y)), (high.0.max(x), high.1.max(y)));
        }
        // Points on the right or lower edge still need a pixel inside.
        Self::between((low.0.min(width - 1.0), low.1.min(height - 1.0)), high)
    }

    /// The way from the picture to the stage, as a value of CSS.
    pub fn transform(self) -> String {
        format!("translate({}px, {}px) scale({})", self.x, self.y, self.scale)
    }

    /// Whether the pixels themselves are of interest.
    pub fn is_magnified(self) -> bool {
        self.scale >= MAGNIFIED
    }

    /// Outlines of the places on the stage, as the data of an SVG path.
    pub fn outlines(self, rects: &[RectPx]) -> String {
        let outline = |rect: &RectPx| {
            let on_stage = |px: u32, offset: f64| (f64::from(px) * self.scale + offset).round();
            let (x, y) = (on_stage(rect.x, self.x), on_stage(rect.y, self.y));
            let (width, height) = (on_stage(rect.width, 0.0), on_stage(rect.height, 0.0));
            format!("M{x} {y}h{width}v{height}h-{width}z")
        };
        rects.iter().map(outline).collect()
    }

    /// A line through points of the picture, or the outline of an area, as the data of an SVG path on the stage.
    pub fn path(self, points: &[(f64, f64)], is_closed: bool) -> String {
        let mut data = String::new();
        for (x, y) in points {
            let (x, y) = ((x * self.scale + self.x).round(), (y * self.scale + self.y).round());
            data.push_str(&format!("{}{x} {y}", if data.is_empty() { 'M' } else { 'L' }));
        }
        if is_closed {
            data.push('z');
        }
        data
    }

    fn centred(stage: Size, scale: f64, x: f64, y: f64) -> Self {
        Self { scale, x: stage.width / 2.0 - x * scale, y: stage.height / 2.0 - y * scale }
    }

    /// Keeps the stage filled where the picture is larger, and the picture inside where it is smaller.
    fn held(self, stage: Size, picture: Size) -> Self {
        let hold = |offset: f64, stage: f64, picture: f64| {
            let margin = stage * MARGIN;
            let free = stage - picture * self.scale;
            if free >= 2.0 * margin { free / 2.0 } else { offset.clamp(free - margin, margin) }
        };
        Self { scale: self.scale, x: hold(self.x, stage.width, picture.width), y: hold(self.y, stage.height, picture.height) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAGE: Size = Size { width: 800.0, height: 600.0 };
    const PICTURE: Size = Size { width: 4000.0, height: 2000.0 };

    #[test]
    fn the_whole_picture_is_centred_and_inside() {
        let view = View::fit(STAGE, PICTURE);
        assert!((view.scale * 4000.0 - 736.0).abs() < 1e-9);
        assert!((view.x - 32.0).abs() < 1e-9);
        assert!((2.0 * view.y + 2000.0 * view.scale - 600.0).abs() < 1e-9);
    }

    #[test]
    fn zooming_keeps_the_point_under_the_pointer() {
        let before = View { scale: 1.0, x: -500.0, y: -300.0 };
        let after = before.zoomed(2.0, 400.0, 300.0, STAGE, PICTURE);
        let under = |v: View| ((400.0 - v.x) / v.scale, (300.0 - v.y) / v.scale);
        assert_eq!(under(before), under(after));
    }

    #[test]
    fn a_place_is_drawn_between_two_corners_inside_the_picture() {
        let view = View { scale: 0.5, x: 10.0, y: 20.0 };
        let (from, to) = (view.in_picture(60.5, 45.0, PICTURE), view.in_picture(-50.0, 1e6, PICTURE));
        assert_eq!((from, to), ((101.0, 50.0), (0.0, 2000.0)));
        assert_eq!(View::between(from, to), RectPx { x: 0, y: 50, width: 101, height: 1950 });
        assert_eq!(View::between(from, from), RectPx { x: 101, y: 50, width: 1, height: 1 });
    }

    #[test]
    fn the_picture_cannot_be_lost() {
        let view = View { scale: 1.0, x: 0.0, y: 0.0 }.moved(1e6, -1e6, STAGE, PICTURE);
        assert_eq!((view.x, view.y), (32.0, 600.0 - 2000.0 - 24.0));
        let tiny = View::fit(STAGE, PICTURE).zoomed(1e-9, 0.0, 0.0, STAGE, PICTURE);
        assert!(tiny.scale >= View::fit(STAGE, PICTURE).scale / 2.0);
    }

    #[test]
    fn a_place_stays_in_sight_on_a_smaller_stage() {
        let rect = RectPx { x: 1900, y: 950, width: 200, height: 100 };
        let view = View::focus(&[rect], STAGE, PICTURE).unwrap();
        let small = Size { width: 300.0, height: 150.0 };
        let resized = view.resized(STAGE, small, PICTURE);
        assert!((2000.0 * resized.scale + resized.x - 150.0).abs() < 1e-9);
        assert!((1000.0 * resized.scale + resized.y - 75.0).abs() < 1e-9);
        assert!(100.0 * resized.scale < small.height);
    }

    #[test]
    fn a_picture_that_filled_its_stage_fills_the_next_one() {
        let (wide, tall) = (Size { width: 1200.0, height: 300.0 }, Size { width: 300.0, height: 600.0 });
        let view = View::fit(wide, PICTURE).zoomed(1.01, 0.0, 0.0, wide, PICTURE);
        assert!(view.resized(wide, tall, PICTURE).scale >= View::fit(tall, PICTURE).scale);
    }

    #[test]
    fn outlines_follow_the_view() {
        let rect = RectPx { x: 10, y: 20, width: 30, height: 40 };
        assert_eq!(View { scale: 2.0, x: 5.0, y: -1.0 }.outlines(&[rect]), "M25 39h60v80h-60z");
    }

    #[test]
    fn lines_follow_the_view_and_may_leave_the_picture() {
        let view = View { scale: 2.0, x: 5.0, y: -1.0 };
        let points = [(1.0, 2.0), (-30.0, 4.2), (7.0, 1e4)];
        assert_eq!(view.path(&points[..2], false), "M7 3L-55 7");
        assert_eq!(view.path(&points, true), "M7 3L-55 7L19 19999z");
    }

    #[test]
    fn linked_views_show_the_same_share_and_lead_back() {
        let pair = (STAGE, PICTURE);
        let view = View::fit(STAGE, PICTURE).zoomed(5.0, 700.0, 500.0, STAGE, PICTURE);
        // Half as large on a stage of the same size: twice the scale, and everything where it was.
        let half = Size { width: 2000.0, height: 1000.0 };
        let same = view.linked(pair, (STAGE, half));
        assert!((same.scale - 2.0 * view.scale).abs() < 1e-9 && (same.x - view.x).abs() < 1e-6 && (same.y - view.y).abs() < 1e-6);
        // Other proportions on another stage: the same share of the picture in the middle.
        let other = (Size { width: 300.0, height: 500.0 }, Size { width: 90.0, height: 120.0 });
        let linked = view.linked(pair, other);
        let middle = |view: View, stage: Size, picture: Size| {
            let (x, y) = view.in_picture(stage.width / 2.0, stage.height / 2.0, picture);
            [x / picture.width, y / picture.height]
        };
        let (here, there) = (middle(view, STAGE, PICTURE), middle(linked, other.0, other.1));
        assert!(here.iter().zip(there).all(|(a, b)| (a - b).abs() < 1e-9), "{here:?} {there:?}");
        let back = linked.linked(other, pair);
        assert!([back.scale - view.scale, back.x - view.x, back.y - view.y].iter().all(|off| off.abs() < 1e-6), "{back:?}");
    }

    #[test]
    fn the_grid_stands_between_the_pixels_in_sight() {
        let (stage, picture) = (Size { width: 40.0, height: 30.0 }, Size { width: 2.0, height: 100.0 });
        let view = View { scale: 12.0, x: 8.0, y: -24.0 };
        assert_eq!(view.grid(stage, picture), "M8 0V36M20 0V36M32 0V36M8 0H32M8 12H32M8 24H32M8 36H32");
        assert_eq!(View { scale: 11.9, ..view }.grid(stage, picture), "");
    }

    #[test]
    fn what_is_in_sight_is_cut_to_the_picture() {
        assert_eq!(View::fit(STAGE, PICTURE).in_sight(STAGE, PICTURE), RectPx { x: 0, y: 0, width: 4000, height: 2000 });
        let view = View { scale: 2.0, x: -101.0, y: 20.0 };
        assert_eq!(view.in_sight(STAGE, PICTURE), RectPx { x: 50, y: 0, width: 401, height: 290 });
    }

    #[test]
    fn a_place_comes_to_the_middle() {
        let rect = RectPx { x: 1900, y: 950, width: 200, height: 100 };
        let view = View::focus(&[rect], STAGE, PICTURE).unwrap();
        assert!((2000.0 * view.scale + view.x - 400.0).abs() < 1e-9);
        assert!((1000.0 * view.scale + view.y - 300.0).abs() < 1e-9);
        assert!(view.scale > View::fit(STAGE, PICTURE).scale);
        assert_eq!(View::focus(&[], STAGE, PICTURE), None);
    }
}
