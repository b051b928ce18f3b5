//! One picture: what its file says about how it was saved, and how the network scores it in a view.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use clap::ValueEnum;
use telltale_catalogue::Catalogue;
use telltale_forensics::{Limits, Subject, analyzers::quantization_tables};
use telltale_lives::{Fixed, HARD, WEB};
use telltale_network::{Reach, ViewKind, logistic};
use telltale_pixels::Raster;

use super::manifest::Labelled;
use crate::{files, model::Model};

/// In which form the network sees every picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum View {
    /// As websites leave pictures: long side at most 768 pixels, JPEG of quality 85.
    Web,
    /// After a hard life: long side at most 512 pixels, JPEG of quality 40.
    Hard,
    /// As the files are. Classes that were saved differently cannot be compared so.
    AsFound,
}

impl View {
    /// Name in files and figures.
    pub(crate) fn name(self) -> &'static str {
        self.life().map_or("as-found", |life| life.name)
    }

    /// What happens to every picture before the network sees it.
    pub(crate) fn life(self) -> Option<Fixed> {
        match self {
            Self::Web => Some(WEB),
            Self::Hard => Some(HARD),
            Self::AsFound => None,
        }
    }
}

/// How the file was saved: what tells classes apart that were collected differently, whatever they show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Saved {
    /// Type by content, as in reports.
    pub format: &'static str,
    /// Of a JPEG: the quality of its last save, on the usual scale.
    pub quality: Option<u8>,
    /// Of a JPEG in colour: whether colour is stored as finely as brightness (4:4:4).
    pub whole_colour: Option<bool>,
    /// Of the upright picture.
    pub width_px: u32,
    /// Of the upright picture.
    pub height_px: u32,
}

impl Saved {
    /// The longer and the shorter side.
    pub(crate) fn sides_px(&self) -> (u32, u32) {
        (self.width_px.max(self.height_px), self.width_px.min(self.height_px))
    }
}

/// What the network says of a picture, 0..1 each; a rank, no probability.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scores {
    /// As shipped: whole view and closer looks together.
    pub together: f64,
    /// The whole view alone.
    pub whole: f64,
    /// The closer looks alone.
    pub tiles: f64,
}

/// A picture that was scored.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Case {
    pub label: Labelled,
    pub saved: Saved,
    pub scores: Scores,
}

/// Scores a picture; or says why that was not possible.
pub(crate) fn look_at(folder: &Path, label: &Labelled, view: View, model: &Model, catalogue: &Catalogue) -> Result<Case, String> {
    let path = folder.join(&label.path);
    let bytes = fs::read(&path).map_err(|error| error.to_string())?;
    let name = files::name(&path);
    let looked = catch_unwind(AssertUnwindSafe(|| {
        let subject = Subject::parse(&bytes, &name, &Limits::default()).map_err(|refused| catalogue.sentence(&refused.reason))?;
        let picture = subject.upright();
        let picture =
            picture.ok_or_else(|| subject.raster.as_ref().err().map_or_else(String::new, |why| catalogue.sentence(why)))?;
        let picture = match view.life() {
            Some(life) => life.of(&picture).map_err(|error| error.to_string())?,
            None => picture,
        };
        Ok(Case { label: label.clone(), saved: saved(&subject), scores: scores(&picture, model, catalogue)? })
    }));
    looked.unwrap_or_else(|_| Err("reading the file stopped with an error".into()))
}

fn saved(subject: &Subject) -> Saved {
    let facts = subject.facts();
    let tables = subject.container.jpeg.as_ref().and_then(quantization_tables::measure);
    Saved {
        format: subject.format.name(),
        quality: tables.as_ref().map(|tables| tables.luma.value),
        whole_colour: tables.and_then(|tables| Some(tables.subsampling? == "4:4:4")),
        width_px: facts.width_px,
        height_px: facts.height_px,
    }
}

fn scores(picture: &Raster, model: &Model, catalogue: &Catalogue) -> Result<Scores, String> {
    let spec = model.detector.spec();
    let plan = model.detector.plan(picture, Reach::Spread).map_err(|outside| catalogue.sentence(&outside.text()))?;
    let (mut whole, mut tiles) = (0.0, Vec::new());
    for view in &plan.views {
        let look = pollster::block_on(model.detector.look(picture, view)).map_err(|error| catalogue.sentence(&error.text()))?;
        match view.kind {
            ViewKind::Whole => whole = look.logit,
            ViewKind::Tile { .. } => tiles.push(look.logit),
        }
    }
    Ok(Scores {
        together: spec.combination.score(whole, &tiles),
        whole: logistic(whole),
        tiles: logistic(tiles.iter().sum::<f64>() / tiles.len().max(1) as f64),
    })
}
