//! Whether places differ from the rest of a picture by their tones or colours alone.
//!
//! A slider for shadows, for lights or for one colour changes no place but a range of tones or hues, wherever it lies, and the pixels outside of
//! that range stay what they were. Places that such an edit explains are told by one quantity: nearly all of their cells are darker, or
//! brighter, than nearly all cells of the rest, or they alone have a hue. How often two cells are ordered so is Mann and Whitney's count.

use telltale_pixels::Raster;

/// Share of the pairs of a cell of the places and one of the rest that brightness may order the same way.
const MAX_TOLD_BY_TONE: f64 = 0.95;
/// The same for how much of a hue they have. Of eight measurements of `jpeg/double-quantization` above 100 nats after blues were darkened, five had
/// shares of 0.993 and more, all above 257 nats among them.
const MAX_TOLD_BY_HUE: f64 = 0.99;

/// Cells of a picture.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cells {
    /// In a row.
    pub columns: usize,
    /// Side of one.
    pub side_px: usize,
}

/// What sliders choose pixels by: brightness, and how much of one of six hues a pixel has, below 0 where it has none.
const QUANTITIES: usize = 7;

fn quantities(rgb: [f32; 3]) -> [f32; QUANTITIES] {
    let [red, green, blue] = rgb;
    [
        0.299 * red + 0.587 * green + 0.114 * blue,
        red - green.max(blue),
        green - red.max(blue),
        blue - red.max(green),
        red.min(green) - blue,
        green.min(blue) - red,
        red.min(blue) - green,
    ]
}

/// Whether brightness or a hue tells the cells of `places` from those of `rest`.
pub(crate) fn tell_apart(raster: &Raster, cells: Cells, places: &[usize], rest: &[usize]) -> bool {
    // Most pictures have no such places, and then no pixel needs to be looked at.
    if places.is_empty() || rest.is_empty() {
        return false;
    }
    let means = |numbers: &[usize]| numbers.iter().map(|cell| mean(raster, cells, *cell)).collect::<Vec<_>>();
    let (places, rest) = (means(places), means(rest));
    (0..QUANTITIES).any(|quantity| {
        let of = |means: &[[f32; QUANTITIES]], is_place| means.iter().map(|mean| (mean[quantity], is_place)).collect::<Vec<_>>();
        let share = share_above([of(&places, true), of(&rest, false)].concat());
        if quantity == 0 {
            return !(1.0 - MAX_TOLD_BY_TONE..=MAX_TOLD_BY_TONE).contains(&share);
        }
        let average = |means: &[[f32; QUANTITIES]]| means.iter().map(|mean| mean[quantity]).sum::<f32>() / means.len() as f32;
        share > MAX_TOLD_BY_HUE && average(&places) > 0.0 && average(&rest) < 0.0
    })
}

/// Share of the pairs in which the marked one is the larger.
fn share_above(mut values: Vec<(f32, bool)>) -> f64 {
    values.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut n_others, mut n_marked, mut pairs) = (0.0, 0.0, 0.0);
    for (_, is_marked) in values {
        if is_marked {
            n_marked += 1.0;
            pairs += n_others;
        } else {
            n_others += 1.0;
        }
    }
    pairs / f64::max(n_others * n_marked, 1.0)
}

/// Means of all quantities over a cell; zeros outside of the picture.
fn mean(raster: &Raster, cells: Cells, cell: usize) -> [f32; QUANTITIES] {
    let (x, y) = (cell % cells.columns * cells.side_px, cell / cells.columns * cells.side_px);
    let (mut sums, mut n) = ([0f32; QUANTITIES], 0f32);
    for y in y..(y + cells.side_px).min(raster.height()) {
        for x in x..(x + cells.side_px).min(raster.width()) {
            let of_pixel = quantities(raster.pixel(x, y).map(f32::from));
            sums.iter_mut().zip(of_pixel).for_each(|(sum, value)| *sum += value);
            n += 1.0;
        }
    }
    sums.map(|sum| sum / n.max(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Eight cells of 8 × 8 pixels in a row, each of one colour.
    fn row(colours: [[u8; 3]; 8]) -> Raster {
        let rgb = (0..8).flat_map(|_| (0..64).flat_map(|x| colours[x / 8])).collect();
        Raster::from_rgb(64, 8, rgb).expect("a picture")
    }

    const CELLS: Cells = Cells { columns: 8, side_px: 8 };

    #[test]
    fn a_colour_or_a_tone_that_only_the_places_have_tells_them_apart() {
        let (sky, grey, dark) = ([90, 120, 200], [132, 130, 128], [22, 20, 18]);
        let picture = row([sky, sky, grey, dark, grey, dark, sky, grey]);
        assert!(tell_apart(&picture, CELLS, &[0, 1, 6], &[2, 3, 4, 5, 7]), "blue");
        assert!(tell_apart(&picture, CELLS, &[3, 5], &[0, 1, 2, 4, 6, 7]), "dark");
        assert!(!tell_apart(&picture, CELLS, &[0, 3, 4], &[1, 2, 5, 6, 7]), "some of each");
        assert!(!tell_apart(&picture, CELLS, &[], &[1]));
    }
}
