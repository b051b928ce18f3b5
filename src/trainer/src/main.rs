//! `telltale-train`: rebuilds the shipped network from pictures with one command.
//!
//! ```text
//! backbone (ImageNet) ─ 8 bits ─┐
//! pictures ─ lives ─ views ─────┴─ features ─ heads ─ fine-tuning, partway ─ 8 bits ─ features ─ combination, calibration
//!                                  └──────── for each held-out fold of sources ─────────┘               └─▶ models/<id>/
//! ```
//!
//! Two linear heads, for whole views and for native tiles, are fitted to features of the backbone as it came, weighted so that faces of each
//! size are as frequent in both classes ([`faces`]); the backbone then follows heads without those weights
//! ([`finetune`]), and ImageNet's classifier follows the backbone ([`classifier`]). That is done once for each fold of sources that is held
//! out, and what ships is the mean of the networks and heads of all folds. What is said of ordinary photos comes from those held out, each
//! looked at by the *quantised* network that had not seen its source. Features and fine-tuning runs are kept: a run that was stopped goes on
//! where it was. Penalties, combination and calibration come from folds of the training set in which each source is held out once.
//! `models/experiments-network.md` says of each trial whether the evaluation set was seen before its choice.

mod backbone;
mod calibration;
mod card;
mod classifier;
mod crops;
mod dataset;
mod evaluation;
mod export;
mod faces;
mod features;
mod finetune;
mod heads;
mod known;
mod lives;
mod logistic;
mod names;
mod precision;
mod principal;
mod published;
mod words;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use clap::Parser;
use telltale_network::{Head, ViewSpec};

/// Rebuilds the shipped network from pictures.
#[derive(Debug, Parser)]
#[command(name = "telltale-train", version)]
struct Arguments {
    /// Folder with `train/`, `val/`, `originals/` and `weights/`.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    /// Weights of the network that finds faces.
    #[arg(long, default_value = "target/faces/weights.safetensors")]
    faces: PathBuf,
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
    /// Folds of sources that are held out in turn, each for a fine-tuning run of its own; 2 to 5. More cost a run each; with fewer than 3
    /// too few photos were held out to say "unusual" of anything.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u8).range(2..=5))]
    folds: u8,
    /// Steps of each fine-tuning run, 25 minutes for 900 on two cores; with 0 the backbone stays as it came.
    #[arg(long, default_value_t = 900)]
    steps: usize,
    /// Prints the figures of other penalties and weightings on the folds, and stops.
    #[arg(long)]
    search: bool,
    /// Measures what fewer bits do to the network that is there, from the same runs, writes `<id>/precision.md`, and stops.
    #[arg(long)]
    precision: bool,
}

/// Where the network looks. 288 px is the size of the project's first measurements with frozen features; others were not tried here.
/// The training pictures' shortest side is 132 px, the longest is 2.67 times as long as wide; beyond that nothing was measured.
pub(crate) const VIEWS: ViewSpec =
    ViewSpec { whole_side_px: 288, tile_px: 288, max_tiles: 8, min_side_px: 132, max_elongation: 2.7 };

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let data = &arguments.data;
    let backbone = backbone::Imported::read(&data.join("weights/efficientnet_lite0.safetensors"))?;
    let folder = arguments.models.join(&arguments.id);
    let train = dataset::read(&data.join("train"))?;
    let seen_by = |network: &backbone::Imported, pictures: &[dataset::Picture]| {
        let cache = features::Cache::open(&arguments.cache, &network.sha256)?;
        features::of_training_lives(&network.to_network()?, pictures, arguments.lives, &cache)
    };
    let at_first = seen_by(&backbone, &train)?;
    if arguments.search {
        return heads::search(&at_first);
    }
    let faces_of_train = faces::classes(&train, &arguments.faces)?;
    let mut as_published = published::read(&data.join("originals"))?;
    let filled = faces::classes(&as_published, &arguments.faces)?;
    as_published.retain(|photo| !filled.get(&photo.id).is_some_and(|class| faces::is_filled(*class)));
    let (mut backbones, mut looked, mut judged) = (Vec::new(), Vec::new(), Vec::new());
    for fold in 0..usize::from(arguments.folds) {
        let rest = heads::outside(&at_first, fold);
        let tuned = match arguments.steps {
            0 => backbone.clone(),
            steps => {
                let (own, pool) = heads::by_source(&rest)?;
                finetune::fine_tuned(
                    &backbone,
                    [&own.whole, &own.tile],
                    &pool,
                    (&format!("fold-{fold}"), steps),
                    &arguments.cache,
                )?
            }
        };
        let (heads, held_out) = (heads::by_face(&rest, &faces_of_train)?, heads::inside(&at_first, fold));
        let sources: BTreeSet<&str> = held_out.iter().map(|picture| picture.source.as_str()).collect();
        let unseen: Vec<_> = as_published.iter().filter(|photo| sources.contains(photo.source.as_str())).collect();
        judged.extend(published::judged(&tuned, &heads.whole, &unseen)?);
        looked.push((heads, seen_by(&tuned, &held_out)?));
        backbones.push(tuned);
    }
    // The mean of one and the same is not the same to the last bit.
    let backbone = if arguments.steps == 0 { backbone } else { backbone::Imported::mean(&backbones)? };
    let fitted = heads::joined(&looked, judged)?;
    if arguments.precision {
        return describe_precision(&backbone, &fitted.heads.whole, &folder, &dataset::read(&data.join("val"))?);
    }
    println!("{}", fitted.summary());
    let calibration = calibration::of(&fitted, &faces_of_train);
    let held_out: Vec<dataset::Picture> = fitted.held_out.iter().map(|held_out| held_out.picture.clone()).collect();
    let shipped = seen_by(&backbone, &held_out)?;
    let known = known::fit(&shipped, &fitted)?;
    let backbone = match arguments.steps {
        0 => backbone,
        _ => backbone::Imported { classifier: classifier::following(&backbone.classifier, &at_first, &shipped)?, ..backbone },
    };

    let network = backbone.to_network()?;
    let cache = features::Cache::open(&arguments.cache, &backbone.sha256)?;

    let pictures = dataset::read(&data.join("val"))?;
    let val = features::of_evaluation_views(&network, &pictures, &cache)?;
    let evaluation = evaluation::of(&fitted, &calibration, &val, &faces::classes(&pictures, &arguments.faces)?);
    println!("{}", evaluation.table());
    let beside_known = known::evaluate(&known, &fitted, &val)?;
    beside_known.iter().for_each(|figures| println!("{figures}"));

    let other_looks = features::of_naming_looks(&network, &backbone.to_exact_network()?, &pictures, &cache)?;
    precision::ensure_alike(&fitted.heads.whole, &val, &other_looks)?;
    let names = names::of(&backbone, &val, &other_looks)?;
    println!("{}", names.words());
    let labels = data.join("weights/imagenet_labels.txt");
    let labels = std::fs::read_to_string(&labels).with_context(|| format!("cannot read {}", labels.display()))?;

    export::write(
        &folder,
        &arguments.id,
        &backbone,
        (card::Made { fitted: &fitted, train: &train, steps: arguments.steps, faces: &faces_of_train }, &calibration),
        &evaluation,
        (&known, &beside_known),
        (&names, &labels),
    )
}

fn describe_precision(backbone: &backbone::Imported, head: &Head, folder: &Path, pictures: &[dataset::Picture]) -> Result<()> {
    let path = folder.join("weights.safetensors");
    let bytes = std::fs::metadata(&path).with_context(|| format!("cannot read {}", path.display()))?.len();
    let text = precision::describe(backbone, head, bytes, pictures)?;
    println!("{text}");
    std::fs::write(folder.join("precision.md"), text).map_err(Into::into)
}
