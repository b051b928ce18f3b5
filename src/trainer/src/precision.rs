//! What storing weights in fewer bits does: to the weights, to the features, and to what the network says.
//!
//! Mixed precision after MPQ-DM (arXiv 2412.11549): channels whose weights have a low kurtosis, which are spread evenly and have no outliers,
//! get fewer bits. Here 4 instead of 8, and only in point-wise convolutions, which hold 95 % of the weights. All figures are of whole views of the
//! evaluation set, by the head that ships; nothing is chosen on them.

use std::fmt::Write as _;

use anyhow::{Result, ensure};
use telltale_metrics::auc;
use telltale_network::{
    Head,
    backbone::{BLOCKS, TAPS},
};

use crate::{
    backbone::{Imported, Layer},
    dataset::Picture,
    features::{self, Looked},
};

/// Largest step of a weight stored in 8 and in 4 bits.
const STEPS: [f32; 2] = [127.0, 7.0];

/// The largest mean difference that 8 bits may make to the logit of a whole view: a third more than the 0.112 that were measured
/// (`models/lite0-linear/precision.md`).
const TOLERANCE: f64 = 0.15;

/// Which channels of a point-wise convolution get 4 bits.
#[derive(Debug, Clone, Copy)]
enum Choice {
    LowKurtosis,
    /// Every so many, whatever they hold: the control.
    Evenly,
}

/// How the backbone is stored.
#[derive(Debug, Clone, Copy)]
enum Storage {
    Exact,
    /// The tensors that ship.
    Shipped,
    /// 8 bits, but for this share of the channels of point-wise convolutions.
    Rounded(f64, Choice),
}

/// Full precision first, then what ships, then what was tried.
const STORAGES: [(&str, Storage); 7] = [
    ("full precision", Storage::Exact),
    ("8 bits (shipped)", Storage::Shipped),
    ("4 bits for the quarter of least kurtosis", Storage::Rounded(0.25, Choice::LowKurtosis)),
    ("4 bits for every fourth channel", Storage::Rounded(0.25, Choice::Evenly)),
    ("4 bits for the half of least kurtosis", Storage::Rounded(0.5, Choice::LowKurtosis)),
    ("4 bits for every second channel", Storage::Rounded(0.5, Choice::Evenly)),
    ("4 bits for all", Storage::Rounded(1.0, Choice::LowKurtosis)),
];

/// Refuses a network that says something else in 8 bits than in full precision: whole views of the same pictures, looked at by both.
///
/// # Errors
/// A mean difference of logits beyond [`TOLERANCE`].
pub(crate) fn ensure_alike(head: &Head, eight: &[Looked], exact: &[Looked]) -> Result<()> {
    let differences = eight.iter().zip(exact).filter_map(|(a, b)| Some((logit(a, head, 0)? - logit(b, head, 0)?).abs()));
    within_tolerance(mean(&differences.collect::<Vec<f64>>()))
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

fn within_tolerance(mean: f64) -> Result<()> {
    ensure!(mean <= TOLERANCE, "8 bits change logits by {mean:.3} in the mean, which is more than {TOLERANCE}");
    Ok(())
}

/// Measures all storages; `bytes` is the size of the file that ships.
///
/// # Errors
/// A picture that cannot be read, or 8 bits that change more than [`TOLERANCE`] allows.
pub(crate) fn describe(backbone: &Imported, head: &Head, bytes: u64, pictures: &[Picture]) -> Result<String> {
    let networks: Result<Vec<_>> = STORAGES
        .iter()
        .map(|(_, storage)| match storage {
            Storage::Exact => backbone.to_exact_network(),
            Storage::Shipped => backbone.to_network(),
            Storage::Rounded(share, choice) => backbone.with_weights(|layer| stored(layer, *share, *choice)),
        })
        .collect();
    let looked = features::of_whole_views(&networks?, pictures)?;
    let mut text = String::from(
        "# Precision\n\nWritten by `telltale-train --precision`: whole views of the evaluation set, re-encoded as in the model card, by the head that ships, which was \
         fitted to features in 8 bits. The difference is that of the logit from full precision.\n\n\
         | stored | file | AUC (web) | AUC (hard) | mean difference | largest |\n|---|---|---|---|---|---|\n",
    );
    for (i, (words, storage)) in STORAGES.iter().enumerate() {
        let differences = differences(&looked, head, i);
        let mean = mean(&differences);
        let largest = differences.iter().copied().fold(0.0, f64::max);
        let size = match storage {
            Storage::Exact => "–".to_owned(),
            Storage::Shipped => {
                within_tolerance(mean)?;
                "100.0 %".to_owned()
            }
            Storage::Rounded(share, choice) => {
                format!("{:.1} %", 100.0 * (1.0 - saved(backbone, *share, *choice) / bytes as f64))
            }
        };
        let areas = [0, 1].map(|life| area(&looked, head, 2 * i + life));
        writeln!(text, "| {words} | {size} | {:.3} | {:.3} | {mean:.3} | {largest:.2} |", areas[0], areas[1])?;
    }
    weights_drift(backbone, &mut text)?;
    features_drift(&looked, &mut text)?;
    Ok(text)
}

/// The weights as they come back from storage.
fn stored(layer: &Layer, share: f64, choice: Choice) -> Vec<f32> {
    if layer.is_kept_exact() {
        return layer.weight.clone();
    }
    let few = few_bits(layer, share, choice);
    layer.channels().zip(few).flat_map(|(row, is_few)| rounded(row, STEPS[usize::from(is_few)])).collect()
}

/// For each channel, whether it gets 4 bits.
fn few_bits(layer: &Layer, share: f64, choice: Choice) -> Vec<bool> {
    let channels = layer.channels().len();
    let n = if is_pointwise(layer) { (share * channels as f64).round() as usize } else { 0 };
    match choice {
        Choice::Evenly => (0..channels).map(|i| (i + 1) * n / channels > i * n / channels).collect(),
        Choice::LowKurtosis => {
            let mut order: Vec<(usize, f64)> = layer.channels().map(kurtosis).enumerate().collect();
            order.sort_by(|a, b| a.1.total_cmp(&b.1));
            let mut few = vec![false; channels];
            order.iter().take(n).for_each(|(i, _)| few[*i] = true);
            few
        }
    }
}

fn is_pointwise(layer: &Layer) -> bool {
    !layer.is_kept_exact() && !layer.name.ends_with("depthwise")
}

/// Fourth moment about the mean, in units of the variance squared: 1.8 where values are spread evenly, 3 for a normal distribution.
fn kurtosis(row: &[f32]) -> f64 {
    let n = row.len() as f64;
    let mean = row.iter().map(|w| f64::from(*w)).sum::<f64>() / n;
    let moment = |power| row.iter().map(|w| (f64::from(*w) - mean).powi(power)).sum::<f64>() / n;
    let variance = moment(2);
    if variance > 0.0 { moment(4) / (variance * variance) } else { 0.0 }
}

fn rounded(row: &[f32], steps: f32) -> Vec<f32> {
    let largest = row.iter().fold(0f32, |largest, w| largest.max(w.abs()));
    let step = if largest > 0.0 { largest / steps } else { 1.0 };
    row.iter().map(|w| (w / step).round() * step).collect()
}

/// Bytes that 4 bits save.
fn saved(backbone: &Imported, share: f64, choice: Choice) -> f64 {
    let of = |layer: &Layer| {
        let few = few_bits(layer, share, choice).into_iter().filter(|few| *few).count();
        few as f64 * (layer.weight.len() / layer.channels().len()) as f64 / 2.0
    };
    backbone.layers.iter().map(of).sum()
}

fn area(looked: &[Looked], head: &Head, life: usize) -> f64 {
    let logits = |generated: bool| -> Vec<f64> {
        looked.iter().filter(|l| l.picture.generated == generated).filter_map(|l| logit(l, head, life)).collect()
    };
    auc(&logits(true), &logits(false))
}

fn logit(looked: &Looked, head: &Head, life: usize) -> Option<f64> {
    Some(head.logit(&looked.lives.get(life)?.looks.first()?.features))
}

/// How far logits are from those in full precision, over both lives of all pictures.
fn differences(looked: &[Looked], head: &Head, storage: usize) -> Vec<f64> {
    let of = |l: &Looked, life| Some((logit(l, head, 2 * storage + life)? - logit(l, head, life)?).abs());
    looked.iter().flat_map(|l| [0, 1].map(|life| of(l, life))).flatten().collect()
}

/// By layer: the rounding error of the weights, in parts of the weights.
fn weights_drift(backbone: &Imported, text: &mut String) -> Result<()> {
    text.push_str("\nRounding error of the weights in 8 bits, root mean square, in per cent of the weights' own:\n\n");
    text.push_str("| block | expansion | depthwise | projection |\n|---|---|---|---|\n");
    let error = |name: &str| {
        let layer = backbone.layers.iter().find(|layer| layer.name == name)?;
        let square = |values: &mut dyn Iterator<Item = f32>| values.map(|v| f64::from(v * v)).sum::<f64>();
        let eight = stored(layer, 0.0, Choice::Evenly);
        let off = square(&mut layer.weight.iter().zip(&eight).map(|(w, stored)| w - stored));
        Some(100.0 * (off / square(&mut layer.weight.iter().copied())).sqrt())
    };
    let cell = |name: &str| error(name).map_or_else(|| "–".to_owned(), |percent| format!("{percent:.2}"));
    for i in 0..BLOCKS.len() {
        let part = |part: &str| cell(&format!("blocks.{i}.{part}"));
        writeln!(text, "| {i} | {} | {} | {} |", part("expand"), part("depthwise"), part("project"))?;
    }
    writeln!(text, "| head | – | – | {} |", cell("head"))?;
    Ok(())
}

/// By depth: how far features in 8 bits are from those in full precision, in parts of how much they vary between pictures.
fn features_drift(looked: &[Looked], text: &mut String) -> Result<()> {
    text.push_str(
        "\nDrift of the features in 8 bits as the web leaves pictures: root mean square difference from full precision, in per cent of what the same feature \
         varies by between pictures, median and largest over the channels:\n\n| after | median | largest |\n|---|---|---|\n",
    );
    let rows = |life: usize| looked.iter().filter_map(move |l| Some(&l.lives.get(life)?.looks.first()?.features));
    let exact: Vec<&Vec<f32>> = rows(0).collect();
    let eight: Vec<&Vec<f32>> = rows(2).collect();
    let drift = |feature: usize| {
        let n = exact.len() as f64;
        let mean = exact.iter().map(|row| f64::from(row[feature])).sum::<f64>() / n;
        let spread = exact.iter().map(|row| (f64::from(row[feature]) - mean).powi(2)).sum::<f64>();
        let off = exact.iter().zip(&eight).map(|(a, b)| f64::from(a[feature] - b[feature]).powi(2)).sum::<f64>();
        if spread > 0.0 { 100.0 * (off / spread).sqrt() } else { 0.0 }
    };
    let depths = TAPS.map(|block| (format!("block {block}"), 2 * BLOCKS[block].4));
    let depths = depths.into_iter().chain([("head".to_owned(), telltale_network::backbone::HEAD_CHANNELS)]);
    let mut first = 0;
    for (words, len) in depths {
        let mut drifts: Vec<f64> = (first..first + len).map(drift).collect();
        drifts.sort_by(f64::total_cmp);
        first += len;
        writeln!(text, "| {words} | {:.1} | {:.1} |", drifts[drifts.len() / 2], drifts[drifts.len() - 1])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kurtosis_of_known_distributions() {
        let even: Vec<f32> = (0..1000).map(|i| i as f32).collect();
        assert!((kurtosis(&even) - 1.8).abs() < 0.001);
        assert!((kurtosis(&[-1.0, 1.0]) - 1.0).abs() < 1e-12);
        let outlier: Vec<f32> = (0..100).map(|i| if i == 0 { 100.0 } else { (i % 2) as f32 }).collect();
        assert!(kurtosis(&outlier) > 50.0);
        assert_eq!(kurtosis(&[0.5; 8]), 0.0);
    }

    #[test]
    fn rounding_keeps_the_ends_and_is_off_by_half_a_step_at_most() {
        let row = [-0.7, 0.1, 0.33, 0.7];
        let four = rounded(&row, 7.0);
        assert_eq!((four[0], four[3]), (-0.7, 0.7));
        assert!(row.iter().zip(&four).all(|(w, stored)| (w - stored).abs() <= 0.0501));
        assert_eq!(rounded(&[0.0; 3], 7.0), vec![0.0; 3]);
    }
}
