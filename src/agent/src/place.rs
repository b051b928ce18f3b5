//! Places: what a model names on a scale of 0..1000, and the part of the picture that it is shown.
//!
//! Models are asked for boxes `[x1, y1, x2, y2]` of whole numbers 0..1000 from the left and top edge of the picture that they see. That is
//! a part of the whole one as often as not, so everything that is kept is in pixels of the whole picture ([`RectPx`]).
//!
//! # Sources
//! AnomReason / AnomAgent (arXiv 2510.10231), second version: the gate in front of the crops and its numbers.

use telltale_report::RectPx;

/// Ends of the scale on which models name places.
const SCALE: i64 = 1000;
/// A box of a larger share of the picture is no place in it: the whole picture is shown instead.
pub(crate) const LARGEST_SHARE: f64 = 0.60;
/// A box of a smaller share of the picture is too small to be relied on.
const SMALLEST_SHARE: f64 = 0.01;
/// Drafts that overlap less do not mean the same place: the mean intersection over union of all pairs.
const LEAST_AGREEMENT: f64 = 0.30;
/// What is added on each side of a box, as a share of its own side.
const PADDING: f64 = 0.15;
/// Shortest side of a part that is shown, in pixels, where the picture has as many.
const SHORTEST_PX: u32 = 256;

/// A box on the models' scale, its sides in order and not empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scaled([u16; 4]);

impl Scaled {
    /// A box that a model named; none where it is empty or leaves the scale.
    pub(crate) fn new(sides: [i64; 4]) -> Option<Self> {
        let [x1, y1, x2, y2] = sides;
        let is_inside = sides.iter().all(|side| (0..=SCALE).contains(side));
        (is_inside && x1 < x2 && y1 < y2).then(|| Self(sides.map(|side| side as u16)))
    }

    /// Share of the picture, 0..1.
    fn share(self) -> f64 {
        let [x1, y1, x2, y2] = self.0.map(f64::from);
        (x2 - x1) * (y2 - y1) / (SCALE * SCALE) as f64
    }

    /// The sides, for a prompt.
    pub(crate) fn sides(self) -> [u16; 4] {
        self.0
    }
}

/// A part of the picture as the model sees it, in pixels of the whole picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Frame(pub RectPx);

impl Frame {
    /// Where a box in this part lies in the whole picture: every pixel that it touches.
    pub(crate) fn rect_of(self, place: Scaled) -> RectPx {
        let Self(frame) = self;
        let along = |from: u32, length: u32, at: u16, up: bool| {
            let exact = f64::from(at) * f64::from(length) / SCALE as f64;
            from + (if up { exact.ceil() } else { exact.floor() }) as u32
        };
        let [x1, y1, x2, y2] = place.0;
        let (left, top) = (along(frame.x, frame.width, x1, false), along(frame.y, frame.height, y1, false));
        let (right, bottom) = (along(frame.x, frame.width, x2, true), along(frame.y, frame.height, y2, true));
        RectPx { x: left, y: top, width: (right - left).max(1), height: (bottom - top).max(1) }
    }

    /// Where a place of the whole picture lies in this part, cut to it; none where it lies outside.
    pub(crate) fn scaled(self, rect: RectPx) -> Option<Scaled> {
        let inside = intersection(self.0, rect)?;
        let share =
            |from: u32, start: u32, length: u32| (SCALE as f64 * f64::from(from - start) / f64::from(length)).round() as i64;
        let (x1, y1) = (share(inside.x, self.0.x, self.0.width), share(inside.y, self.0.y, self.0.height));
        let x2 = share(inside.x + inside.width, self.0.x, self.0.width);
        let y2 = share(inside.y + inside.height, self.0.y, self.0.height);
        // A place of a thousandth still is one.
        Scaled::new([x1.min(SCALE - 1), y1.min(SCALE - 1), x2.max(x1 + 1), y2.max(y1 + 1)])
    }
}

/// Where an object lies by all drafts together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Located {
    /// The box of the medians, unless there is none or the drafts disagree: then nobody knows.
    pub place: Option<RectPx>,
    /// What the model is shown.
    pub frame: Frame,
}

/// The gate in front of the crops, without a model: from the boxes of the drafts to the part of the picture that is shown. A single box has
/// nothing to disagree with.
pub(crate) fn locate(boxes: &[Scaled], whole: Frame) -> Located {
    let Some(median) = median(boxes) else {
        return Located { place: None, frame: whole };
    };
    let rect = whole.rect_of(median);
    if median.share() > LARGEST_SHARE {
        return Located { place: Some(rect), frame: whole };
    }
    if median.share() < SMALLEST_SHARE {
        return Located { place: Some(rect), frame: whole };
    }
    if agreement(boxes, whole) < LEAST_AGREEMENT {
        return Located { place: None, frame: whole };
    }
    Located { place: Some(rect), frame: Frame(at_least(padded(rect, whole), whole)) }
}

/// The part around a place that a model is shown when it is asked about that place.
pub(crate) fn around(place: RectPx, whole: Frame) -> Frame {
    Frame(at_least(padded(place, whole), whole))
}

/// The median of each side alone. Of an even number the mean of the middle two.
fn median(boxes: &[Scaled]) -> Option<Scaled> {
    let side = |i: usize| {
        let mut sides: Vec<i64> = boxes.iter().filter_map(|place| place.0.get(i).copied().map(i64::from)).collect();
        sides.sort_unstable();
        let (low, high) = (sides.get(sides.len().checked_sub(1)? / 2)?, sides.get(sides.len() / 2)?);
        Some((low + high) / 2)
    };
    Scaled::new([side(0)?, side(1)?, side(2)?, side(3)?])
}

/// Mean intersection over union of all pairs; 1 where there is no pair.
fn agreement(boxes: &[Scaled], whole: Frame) -> f64 {
    let rects: Vec<RectPx> = boxes.iter().map(|place| whole.rect_of(*place)).collect();
    let pairs = rects.iter().enumerate().flat_map(|(i, a)| rects.iter().skip(i + 1).map(|b| overlap(*a, *b)));
    let (n, sum) = pairs.fold((0_u32, 0.0), |(n, sum), iou| (n + 1, sum + iou));
    if n == 0 { 1.0 } else { sum / f64::from(n) }
}

/// Intersection over union, 0..1.
fn overlap(a: RectPx, b: RectPx) -> f64 {
    let common = intersection(a, b).map_or(0.0, area);
    common / (area(a) + area(b) - common)
}

/// A place with 15 % of its own side more on each side, cut to the picture.
pub(crate) fn padded(rect: RectPx, whole: Frame) -> RectPx {
    let pad = |length: u32| (f64::from(length) * PADDING).round() as u32;
    let (dx, dy) = (pad(rect.width), pad(rect.height));
    let (x, y) = (rect.x.saturating_sub(dx), rect.y.saturating_sub(dy));
    let grown = RectPx { x, y, width: rect.x + rect.width + dx - x, height: rect.y + rect.height + dy - y };
    intersection(grown, whole.0).unwrap_or(whole.0)
}

/// A part with sides of at least [`SHORTEST_PX`], as far as the picture has them.
fn at_least(rect: RectPx, whole: Frame) -> RectPx {
    let along = |from: u32, length: u32, whole: u32| {
        let grown = length.max(SHORTEST_PX).min(whole);
        let from = from.saturating_sub((grown - length.min(grown)) / 2).min(whole - grown);
        (from, grown)
    };
    let (x, width) = along(rect.x, rect.width, whole.0.width);
    let (y, height) = along(rect.y, rect.height, whole.0.height);
    RectPx { x, y, width, height }
}

/// What two places share.
pub(crate) fn intersection(a: RectPx, b: RectPx) -> Option<RectPx> {
    let (x, y) = (a.x.max(b.x), a.y.max(b.y));
    let (right, bottom) = ((a.x + a.width).min(b.x + b.width), (a.y + a.height).min(b.y + b.height));
    (x < right && y < bottom).then(|| RectPx { x, y, width: right - x, height: bottom - y })
}

/// In square pixels.
pub(crate) fn area(rect: RectPx) -> f64 {
    f64::from(rect.width) * f64::from(rect.height)
}

/// Share of the smaller of two places that lies in the other, 0..1.
pub(crate) fn shared(a: RectPx, b: RectPx) -> f64 {
    intersection(a, b).map_or(0.0, area) / area(a).min(area(b))
}

/// Share of `part` that lies inside `other`, 0..1.
pub(crate) fn share_inside(part: RectPx, other: RectPx) -> f64 {
    intersection(part, other).map_or(0.0, area) / area(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Frame = Frame(RectPx { x: 0, y: 0, width: 4000, height: 2000 });

    fn scaled(sides: [i64; 4]) -> Scaled {
        Scaled::new(sides).unwrap()
    }

    #[test]
    fn a_box_is_four_numbers_in_order_on_the_scale() {
        for wrong in
            [[0, 0, 1001, 10], [-1, 0, 10, 10], [10, 0, 10, 10], [20, 0, 10, 10], [0, 10, 10, 5], [0, i64::MIN, 1, i64::MAX]]
        {
            assert_eq!(Scaled::new(wrong), None, "{wrong:?}");
        }
        assert_eq!(WHOLE.rect_of(scaled([0, 0, 1000, 1000])), WHOLE.0);
    }

    #[test]
    fn without_boxes_the_whole_picture_is_shown() {
        assert_eq!(locate(&[], WHOLE), Located { place: None, frame: WHOLE });
    }

    #[test]
    fn the_gate_holds_at_its_three_numbers() {
        // Whether a part is shown, and whether the place is known.
        let located = |boxes: &[[i64; 4]]| {
            let located = locate(&boxes.iter().map(|sides| scaled(*sides)).collect::<Vec<_>>(), WHOLE);
            (located.frame != WHOLE, located.place.is_some())
        };
        assert_eq!(located(&[[0, 0, 1000, 600]]), (true, true), "60 % is not more than 60 %");
        assert_eq!(located(&[[0, 0, 1000, 601]]), (false, true));
        assert_eq!(located(&[[0, 0, 100, 100]]), (true, true), "1 % is not less than 1 %");
        assert_eq!(located(&[[0, 0, 100, 99]]), (false, true));
        // Two boxes of the same size, shifted. Widths of 500 that share 200 agree by 200 / 800; those that share 240 by 240 / 760.
        assert_eq!(located(&[[0, 0, 500, 400], [300, 0, 800, 400]]), (false, false));
        assert_eq!(located(&[[0, 0, 500, 400], [260, 0, 760, 400]]), (true, true));
        // One pair of three agrees wholly: a third.
        assert_eq!(located(&[[0, 0, 500, 400], [0, 0, 500, 400], [900, 0, 1000, 900]]), (true, true));
    }

    #[test]
    fn nobody_knows_where_a_thing_is_on_which_the_drafts_disagree() {
        let located = locate(&[scaled([0, 0, 200, 200]), scaled([800, 800, 1000, 1000])], WHOLE);
        assert_eq!((located.place, located.frame), (None, WHOLE));
    }

    #[test]
    fn the_median_of_each_side_is_padded_by_fifteen_percent() {
        let boxes = [[100, 200, 300, 500], [110, 190, 310, 520], [400, 200, 290, 480]].map(Scaled::new);
        assert_eq!(boxes[2], None);
        let boxes = [[100, 200, 300, 500], [110, 190, 310, 520], [90, 210, 305, 480]].map(scaled);
        let located = locate(&boxes, WHOLE);
        // Medians 100, 200, 305, 500: 820 × 600 pixels from (400, 400); 123 and 90 pixels more on each side.
        assert_eq!(located.place, Some(RectPx { x: 400, y: 400, width: 820, height: 600 }));
        assert_eq!(located.frame.0, RectPx { x: 277, y: 310, width: 1066, height: 780 });
        assert_eq!(median(&[scaled([0, 0, 10, 10]), scaled([10, 20, 30, 40])]), Some(scaled([5, 10, 20, 25])));
    }

    #[test]
    fn a_part_is_cut_to_the_picture_and_has_256_pixels_where_the_picture_has_them() {
        let small = Frame(RectPx { x: 0, y: 0, width: 1000, height: 200 });
        let frame = locate(&[scaled([900, 0, 1000, 200])], small).frame.0;
        assert_eq!(frame, RectPx { x: 744, y: 0, width: 256, height: 200 });
        assert_eq!(
            around(RectPx { x: 500, y: 100, width: 1, height: 1 }, small).0,
            RectPx { x: 373, y: 0, width: 256, height: 200 }
        );
    }

    #[test]
    fn places_in_a_part_go_to_the_whole_picture_and_back() {
        let frame = Frame(RectPx { x: 277, y: 310, width: 1066, height: 780 });
        assert_eq!(frame.rect_of(scaled([0, 0, 1000, 1000])), frame.0);
        for sides in [[0, 0, 500, 500], [123, 4, 567, 890], [999, 999, 1000, 1000]] {
            let there = frame.rect_of(scaled(sides));
            let back = frame.scaled(there).unwrap().0.map(i64::from);
            assert!(sides.iter().zip(back).all(|(a, b)| (a - b).abs() <= 2), "{sides:?} {back:?}");
            assert_eq!(share_inside(there, frame.0), 1.0, "{sides:?}");
        }
        assert_eq!(frame.scaled(RectPx { x: 0, y: 0, width: 10, height: 10 }), None);
    }
}
