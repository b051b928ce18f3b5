//! Features of all views, computed once and kept.
//!
//! A cache file holds one picture: for each life and each view the kind and `FEATURES` values, little-endian `f32`. The folder's
//! name carries the backbone's hash and the recipe's version, so a change of either starts afresh.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use indicatif::{ParallelProgressIterator as _, ProgressBar, ProgressStyle};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use telltale_lives::{HARD, WEB};
use telltale_network::{
    Plan, Reach, ViewKind, ViewSpec,
    backbone::{Backbone, FEATURES},
    features, plan_views,
};
use telltale_pixels::{Orientation, Raster};

use crate::{
    VIEWS,
    dataset::Picture,
    lives::{Chance, Random},
};

/// Raised when [`lives`] or the choice of views changes.
const RECIPE: u32 = 1;

/// Tiles of a training life that are kept: neighbours of one picture say much the same.
const TRAINING_TILES: usize = 2;

/// One view as the heads see it.
pub(crate) struct Look {
    pub kind: ViewKind,
    pub features: Vec<f32>,
}

/// One life of a picture: its whole view, then its tiles.
pub(crate) struct Life {
    pub looks: Vec<Look>,
}

/// A picture with all its lives.
pub(crate) struct Looked {
    pub picture: Picture,
    pub lives: Vec<Life>,
}

/// Where features are kept.
pub(crate) struct Cache {
    folder: PathBuf,
}

impl Cache {
    pub(crate) fn open(folder: &Path, backbone_sha256: &str) -> Result<Self> {
        let folder = folder.join(format!("features-{}-{RECIPE}", &backbone_sha256[..12]));
        fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        Ok(Self { folder })
    }

    /// The lives of a picture, from the cache or computed by `make`.
    fn lives(&self, name: &str, make: impl FnOnce() -> Result<Vec<Life>>) -> Result<Vec<Life>> {
        let path = self.folder.join(name);
        if let Ok(bytes) = fs::read(&path)
            && let Some(lives) = unpack(&bytes)
        {
            return Ok(lives);
        }
        let lives = make()?;
        // A run that is stopped in the middle of a file must not leave half of it under its name.
        let partial = path.with_extension("partial");
        fs::write(&partial, pack(&lives))?;
        fs::rename(&partial, &path)?;
        Ok(lives)
    }
}

/// Training: `n` random lives of each picture, each with its whole view and a few of its tiles.
pub(crate) fn of_training_lives(network: &Backbone, pictures: &[Picture], n: usize, cache: &Cache) -> Result<Vec<Looked>> {
    over(pictures, "training pictures", |picture| {
        cache.lives(&format!("train-{}-{n}", picture.id), || {
            let decoded = picture.decode()?;
            let life = |i| {
                let mut chance = Chance::new(&picture.id, i);
                let life = Random::draw(&mut chance).of(&decoded)?;
                let mut plan = plan(&life)?;
                while plan.views.len() > 1 + TRAINING_TILES {
                    let out = 1 + (chance.unit() * (plan.views.len() - 1) as f64) as usize;
                    plan.views.remove(out);
                }
                look(network, &life, &plan)
            };
            (0..n).map(life).collect()
        })
    })
}

/// Evaluation: each picture as the web and as a hard life leave it, looked at exactly as the shipped detector looks.
pub(crate) fn of_evaluation_views(network: &Backbone, pictures: &[Picture], cache: &Cache) -> Result<Vec<Looked>> {
    over(pictures, "evaluation pictures", |picture| {
        cache.lives(&format!("val-{}", picture.id), || {
            let decoded = picture.decode()?;
            let lives = [WEB.of(&decoded)?, HARD.of(&decoded)?];
            lives.iter().map(|life| look(network, life, &plan(life)?)).collect()
        })
    })
}

/// Names: the whole picture as the web leaves it, with the backbone in full precision, mirrored, and seen smaller. Three lives of one
/// look each, in this order.
pub(crate) fn of_naming_looks(network: &Backbone, exact: &Backbone, pictures: &[Picture], cache: &Cache) -> Result<Vec<Looked>> {
    let smaller = ViewSpec { whole_side_px: 224, ..VIEWS };
    over(pictures, "looks for names", |picture| {
        cache.lives(&format!("names-{}", picture.id), || {
            let web = WEB.of(&picture.decode()?)?;
            let mirrored = Orientation::from_exif(2).upright(&web);
            Ok(vec![whole(exact, &web, &VIEWS)?, whole(network, &mirrored, &VIEWS)?, whole(network, &web, &smaller)?])
        })
    })
}

/// Whole views only, of each picture as the web and as a hard life leave it, by several networks: two lives a network, in their order.
pub(crate) fn of_whole_views(networks: &[Backbone], pictures: &[Picture]) -> Result<Vec<Looked>> {
    over(pictures, "whole views", |picture| {
        let decoded = picture.decode()?;
        let lives = [WEB.of(&decoded)?, HARD.of(&decoded)?];
        networks.iter().flat_map(|network| lives.iter().map(move |life| whole(network, life, &VIEWS))).collect()
    })
}

/// The whole view of one picture.
pub(crate) fn of_whole_view(network: &Backbone, picture: &Raster) -> Result<Life> {
    whole(network, picture, &VIEWS)
}

/// Whether the network looks at pictures of this size and form at all.
pub(crate) fn is_looked_at(picture: &Raster) -> bool {
    plan(picture).is_ok()
}

fn over(pictures: &[Picture], what: &str, lives: impl Fn(&Picture) -> Result<Vec<Life>> + Sync) -> Result<Vec<Looked>> {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta} left")?;
    let bar = ProgressBar::new(pictures.len() as u64).with_style(style).with_message(what.to_owned());
    let looked = |picture: &Picture| Ok(Looked { picture: picture.clone(), lives: lives(picture)? });
    pictures.par_iter().progress_with(bar).map(looked).collect()
}

fn plan(picture: &Raster) -> Result<Plan> {
    planned(picture, &VIEWS)
}

fn planned(picture: &Raster, spec: &ViewSpec) -> Result<Plan> {
    Ok(plan_views(picture.width() as u32, picture.height() as u32, spec, Reach::Spread)?)
}

fn whole(network: &Backbone, picture: &Raster, spec: &ViewSpec) -> Result<Life> {
    let mut plan = planned(picture, spec)?;
    plan.views.truncate(1);
    look(network, picture, &plan)
}

fn look(network: &Backbone, picture: &Raster, plan: &Plan) -> Result<Life> {
    let mut looks = Vec::with_capacity(plan.views.len());
    for view in &plan.views {
        let pixels = view.pixels(picture).context("a view outside the picture")?;
        looks.push(Look { kind: view.kind, features: pollster::block_on(features(network, &pixels))? });
    }
    Ok(Life { looks })
}

fn pack(lives: &[Life]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut word = |n: u32| bytes.extend_from_slice(&n.to_le_bytes());
    word(lives.len() as u32);
    for life in lives {
        word(life.looks.len() as u32);
        for look in &life.looks {
            word(match look.kind {
                ViewKind::Whole => u32::MAX,
                ViewKind::Tile { cell } => cell as u32,
            });
            look.features.iter().for_each(|v| word(v.to_bits()));
        }
    }
    bytes
}

fn unpack(bytes: &[u8]) -> Option<Vec<Life>> {
    let mut words = bytes.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    let mut lives = Vec::new();
    for _ in 0..words.next()? {
        let mut looks = Vec::new();
        for _ in 0..words.next()? {
            let kind = match words.next()? {
                u32::MAX => ViewKind::Whole,
                cell => ViewKind::Tile { cell: cell as usize },
            };
            let features: Vec<f32> = words.by_ref().take(FEATURES).map(f32::from_bits).collect();
            if features.len() != FEATURES {
                return None;
            }
            looks.push(Look { kind, features });
        }
        lives.push(Life { looks });
    }
    Some(lives)
}
