//! `telltale-train`: rebuilds the shipped network from pictures with one command.
//!
//! ```text
//! backbone (ImageNet, f16) ─ fold, 8 bits ─┐
//! pictures ─ lives ─ views ────────────────┴─ features (cached) ─ heads, by folds of sources ─ combination, calibration
//!                                                                                              └─▶ models/<id>/
//! ```
//!
//! The backbone stays as it came; what is trained are two linear heads, for whole views and for native tiles, on features of the
//! *quantised* backbone, because that is what ships. Nothing is chosen on the evaluation set: penalties, combination and calibration
//! come from folds of the training set in which each source is held out once.

mod backbone;
mod calibration;
mod card;
mod dataset;
mod evaluation;
mod export;
mod features;
mod heads;
mod known;
mod lives;
mod logistic;
mod names;
mod precision;
mod principal;
mod words;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::Parser;
use telltale_network::{
    Head, ViewSpec,
    weights::{Weights, sha256_hex},
};

/// Rebuilds the shipped network from pictures.
#[derive(Debug, Parser)]
#[command(name = "telltale-train", version)]
struct Arguments {
    /// Folder with `train/`, `val/` and `weights/`.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    /// Folder that gets `<id>/`.
    #[arg(long, default_value = "models")]
    models: PathBuf,
    /// Name of the network.
    #[arg(long, default_value = "lite0-linear")]
    id: String,
    /// Lives of each training picture: how often it is re-encoded at random.
    #[arg(long, default_value_t = 3)]
    lives: usize,
    /// Where features are kept between runs; a run that was stopped continues there.
    #[arg(long, default_value = "target/training")]
    cache: PathBuf,
    /// Prints the figures of other penalties and weightings on the folds, and stops.
    #[arg(long)]
    search: bool,
    /// Measures what fewer bits do to the network that is there, writes `<id>/precision.md`, and stops.
    #[arg(long)]
    precision: bool,
}

/// Where the network looks. 288 px is the size of the project's first measurements with frozen features; others were not tried here.
pub(crate) const VIEWS: ViewSpec = ViewSpec { whole_side_px: 288, tile_px: 288, max_tiles: 8, min_side_px: 64 };

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let data = &arguments.data;
    let backbone = backbone::Imported::read(&data.join("weights/efficientnet_lite0.safetensors"))?;
    let folder = arguments.models.join(&arguments.id);
    if arguments.precision {
        return describe_precision(&backbone, &folder, &dataset::read(&data.join("val"))?);
    }
    let network = backbone.to_network()?;

    let train = dataset::read(&data.join("train"))?;
    let cache = features::Cache::open(&arguments.cache, &backbone.sha256)?;
    let train = features::of_training_lives(&network, &train, arguments.lives, &cache)?;
    if arguments.search {
        return heads::search(&train);
    }
    let fitted = heads::fit(&train)?;
    println!("{}", fitted.summary());
    let calibration = calibration::of(&fitted);
    let known = known::fit(&train, &fitted)?;

    let pictures = dataset::read(&data.join("val"))?;
    let val = features::of_evaluation_views(&network, &pictures, &cache)?;
    let evaluation = evaluation::of(&fitted, &calibration, &val);
    println!("{}", evaluation.table());
    let beside_known = known::evaluate(&known, &fitted, &val)?;
    beside_known.iter().for_each(|figures| println!("{figures}"));

    let other_looks = features::of_naming_looks(&network, &backbone.to_exact_network()?, &pictures, &cache)?;
    precision::ensure_alike(&fitted.whole, &val, &other_looks)?;
    let names = names::of(&backbone, &val, &other_looks)?;
    println!("{}", names.words());
    let labels = data.join("weights/imagenet_labels.txt");
    let labels = std::fs::read_to_string(&labels).with_context(|| format!("cannot read {}", labels.display()))?;

    export::write(
        &folder,
        &arguments.id,
        &backbone,
        (&fitted, &calibration),
        &evaluation,
        (&known, &beside_known),
        (&names, &labels),
    )
}

fn describe_precision(backbone: &backbone::Imported, folder: &Path, pictures: &[dataset::Picture]) -> Result<()> {
    let path = folder.join("weights.safetensors");
    let weights = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let head = Head::load(&Weights::open(&weights, &sha256_hex(&weights))?, "whole")?;
    let text = precision::describe(backbone, &head, weights.len() as u64, pictures)?;
    println!("{text}");
    std::fs::write(folder.join("precision.md"), text).map_err(Into::into)
}
