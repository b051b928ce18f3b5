//! From what each look says to what the report names.
//!
//! A wrong name is worse than none. The whole picture names a thing at `least_share`; a place needs that of its own look, and
//! [`MIN_WHOLE`] of the whole picture besides, because a piece without its surroundings is easily taken for something else: a coin for
//! a clock, a leaf for a butterfly. What is small in a large picture therefore often stays without a name.

use telltale_report::{RectPx, Region, Thing};

use crate::{ScoreMap, WordShares};

/// Share that the whole picture must give a word before a place in it may have it.
const MIN_WHOLE: f32 = 0.5;

/// Share of the picture from which on places are the whole of it: a small picture has few looks, and each covers most of it.
const NEARLY_ALL: f64 = 0.8;

impl ScoreMap {
    /// What the network names, surest first.
    pub fn things(&self) -> Vec<Thing> {
        let grid = &self.grid;
        let cell = f64::from(grid.cell_width_px) * f64::from(grid.cell_height_px);
        things(&self.words, self.least_share, cell * f64::from(grid.columns) * f64::from(grid.rows))
    }
}

/// `least` is the share from which on a word is said, `area` the picture's in pixels.
fn things(words: &[WordShares], least: f32, area: f64) -> Vec<Thing> {
    let mut named: Vec<Thing> = words.iter().filter_map(|word| thing(word, least, area)).collect();
    named.sort_by(|a, b| b.probability.total_cmp(&a.probability).then_with(|| a.word.cmp(&b.word)));
    named
}

fn thing(word: &WordShares, least: f32, area: f64) -> Option<Thing> {
    let sure = word.tiles.iter().filter(|(_, share)| *share >= least && word.whole >= MIN_WHOLE);
    let best = sure.clone().map(|(_, share)| *share).fold(0.0, f32::max);
    let share = if word.whole >= least { word.whole } else { best };
    let rects = joined(sure.map(|(rect, _)| *rect).collect());
    let covered: f64 = rects.iter().map(|rect| f64::from(rect.width) * f64::from(rect.height)).sum();
    let is_place = !rects.is_empty() && covered < NEARLY_ALL * area;
    let region = if is_place { Region::Rects(rects) } else { Region::Whole };
    // Shares are hundredths; as such they become exact again.
    let probability = f64::from((share * 100.0).round()) / 100.0;
    (share >= least).then(|| Thing { word: word.word.clone(), probability, region })
}

/// Places that overlap or touch become the one box around them: looks are wider than what they show.
fn joined(mut rects: Vec<RectPx>) -> Vec<RectPx> {
    let mut apart: Vec<RectPx> = Vec::new();
    while let Some(rect) = rects.pop() {
        match apart.iter().position(|other| touch(*other, rect)) {
            // The larger box may reach others, so it goes back.
            Some(i) => rects.push(around(apart.swap_remove(i), rect)),
            None => apart.push(rect),
        }
    }
    apart.sort_by_key(|rect| (rect.y, rect.x));
    apart
}

fn touch(a: RectPx, b: RectPx) -> bool {
    let meet = |a0: u32, a_len: u32, b0: u32, b_len: u32| a0 <= b0.saturating_add(b_len) && b0 <= a0.saturating_add(a_len);
    meet(a.x, a.width, b.x, b.width) && meet(a.y, a.height, b.y, b.height)
}

fn around(a: RectPx, b: RectPx) -> RectPx {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    let (right, bottom) = ((a.x + a.width).max(b.x + b.width), (a.y + a.height).max(b.y + b.height));
    RectPx { x, y, width: right - x, height: bottom - y }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(word: &str, whole: f32, tiles: &[(u32, f32)]) -> WordShares {
        let tile = |(x, share): &(u32, f32)| (RectPx { x: *x, y: 0, width: 288, height: 288 }, *share);
        WordShares { word: word.into(), whole, tiles: tiles.iter().map(tile).collect() }
    }

    #[test]
    fn a_sure_word_is_said_and_an_unsure_one_is_not() {
        let words = [word("cat", 0.89, &[]), word("dog", 0.97, &[(0, 0.2)]), word("bird", 1.0, &[])];
        let named = things(&words, 0.9, 1e6);
        let said: Vec<_> = named.iter().map(|thing| (thing.word.as_str(), thing.probability, &thing.region)).collect();
        assert_eq!(said, [("bird", 1.0, &Region::Whole), ("dog", 0.97, &Region::Whole)]);
        assert_eq!(things(&[word("dog", f32::NAN, &[(0, f32::NAN)])], 0.9, 1e6), []);
    }

    #[test]
    fn a_place_needs_the_whole_picture_to_lean_the_same_way() {
        let alone = word("clock", 0.02, &[(0, 0.98)]);
        let seen = word("dog", 0.6, &[(0, 0.93), (288, 0.95), (2000, 0.91), (1000, 0.5)]);
        let words = [alone, seen];
        let named = things(&words, 0.9, 2400.0 * 600.0);
        let rects = [RectPx { x: 0, y: 0, width: 576, height: 288 }, RectPx { x: 2000, y: 0, width: 288, height: 288 }];
        assert_eq!(named, [Thing { word: "dog".into(), probability: 0.95, region: Region::Rects(rects.to_vec()) }]);
        // Where they are nearly all of the picture, they are no place.
        assert_eq!(things(&words, 0.9, 1000.0 * 300.0)[0].region, Region::Whole);
    }

    #[test]
    fn a_chain_of_places_becomes_one_box_in_any_order() {
        for order in [[0, 250, 500], [0, 500, 250], [500, 0, 250]] {
            let rects = order.map(|x| RectPx { x, y: 7, width: 288, height: 288 }).to_vec();
            assert_eq!(joined(rects), [RectPx { x: 0, y: 7, width: 788, height: 288 }]);
        }
    }
}
