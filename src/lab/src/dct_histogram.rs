//! How often each value of one coefficient of brightness occurs in a JPEG's blocks, as it stands in the file: divided by its step and
//! rounded.
//!
//! One save leaves a smooth hill around zero. A second save with another step leaves gaps or peaks at regular distances.
//!
//! # Sources
//! J. Lukáš, J. Fridrich, "Estimation of primary quantization matrix in double compressed JPEG images", DFRWS (2003).

use telltale_forensics::Subject;
use telltale_report::{LabPlot, LabSettings, Text};

use crate::{Made, window::room};

pub(crate) fn make(subject: &Subject, settings: LabSettings) -> Result<Made, Text> {
    let coefficients = subject.coefficients.as_ref().map_err(Clone::clone)?;
    let rows_blk = coefficients.complete_rows_blk;
    let plane = coefficients.luma().filter(|plane| rows_blk > 0 && plane.columns_blk > 0);
    let plane = plane.ok_or_else(|| Text::new("reason-jpeg-incomplete"))?;
    let index = 8 * usize::from(settings.frequency_down) + usize::from(settings.frequency_across);
    let reach = i32::from(settings.reach);
    let mut counts = room::<u32>(2 * usize::from(settings.reach) + 1)?;
    counts.resize(2 * usize::from(settings.reach) + 1, 0);
    let mut n_outside = 0;
    for (x, y) in (0..rows_blk).flat_map(|y| (0..plane.columns_blk).map(move |x| (x, y))) {
        let value = i32::from(plane.block(x, y)[index]);
        match usize::try_from(value + reach).ok().and_then(|at| counts.get_mut(at)) {
            Some(count) => *count += 1,
            None => n_outside += 1,
        }
    }
    let n_all = rows_blk as u64 * plane.columns_blk as u64;
    let step = plane.table[index];
    let plot = LabPlot { first: -reach, counts, n_all, n_outside, step };
    let mut notes =
        vec![Text::new("lab-histogram-blocks").integer("count", n_all).integer("step", step).integer("outside", n_outside)];
    if coefficients.broken_at.is_some() {
        notes.push(Text::new("lab-histogram-part"));
    }
    Ok(Made { plot: Some(plot), notes, ..Made::default() })
}
