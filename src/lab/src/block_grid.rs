//! Where neighbouring rows and columns do not go on: the cross difference |v(x, y) + v(x+1, y+1) − v(x+1, y) − v(x, y+1)|, times the
//! factor.
//!
//! Smooth tones and straight edges along rows or columns cancel; the borders of blocks that were compressed apart do not, so that a
//! JPEG's grid shows as lines, 8 pixels apart, between columns 7 and 8 and so on. The table gives the mean for each of the eight
//! positions, in levels: the difference between a column and the next one stands at the first one's position.
//!
//! # Sources
//! Y.-L. Chen, C.-T. Hsu, "Image tampering detection by blocking periodicity analysis in JPEG compressed images", IEEE MMSP (2008),
//! for the cross difference.

use telltale_report::{LabSettings, LabTable, Text};

use crate::{
    Made, scale,
    window::{Window, room},
};

/// Side of a JPEG block in pixels.
const BLOCK_PX: usize = 8;

/// Sums and counts by position in the grid.
#[derive(Default)]
struct Means {
    sums: [u64; BLOCK_PX],
    counts: [u64; BLOCK_PX],
}

pub(crate) fn make(window: &Window<'_>, settings: LabSettings) -> Result<Made, Text> {
    let plane = window.plane(settings.channel, 1)?;
    let (mut columns, mut rows) = (Means::default(), Means::default());
    let mut levels = room(window.width() * window.height())?;
    for y in 0..window.height() {
        let (here, below) = (plane.row(y + 1), plane.row(y + 2));
        levels.extend((0..window.width()).map(|x| {
            let at = |row: &[u8], x: usize| i32::from(row[x + 1]);
            let difference = (at(here, x) + at(below, x + 1) - at(here, x + 1) - at(below, x)).unsigned_abs();
            // What was repeated beyond the edge says nothing about the picture.
            if window.is_inside(x, y) {
                columns.add(x, difference);
                rows.add(y, difference);
            }
            scale::level_of_length(settings.factor, difference)
        }));
    }
    let scale = scale::lengths(settings.factor, "lab-quantity-cross");
    let picture = window.grey((window.width(), window.height()), 1, levels, scale)?;
    let rows = vec![(Text::new("lab-grid-columns"), columns.values()), (Text::new("lab-grid-rows"), rows.values())];
    let table = LabTable { title: Text::new("lab-grid-means"), rows, decimals: 2 };
    Ok(Made { picture: Some(picture), tables: vec![table], notes: window.turned_note().into_iter().collect(), ..Made::default() })
}

impl Means {
    fn add(&mut self, at: usize, difference: u32) {
        self.sums[at % BLOCK_PX] += u64::from(difference);
        self.counts[at % BLOCK_PX] += 1;
    }

    /// No number where a position does not occur.
    fn values(&self) -> Vec<f64> {
        let mean = |(sum, n): (&u64, &u64)| if *n == 0 { f64::NAN } else { *sum as f64 / *n as f64 };
        self.sums.iter().zip(&self.counts).map(mean).collect()
    }
}
