//! `telltale evaluate`: how well the network ranks pictures whose origin somebody knows.
//!
//! ```text
//! labels.csv ─ manifest ─┐
//! folder ────────────────┴▶ pictures (parallel, alike in a view) ─ figures ─▶ evaluation-<view>.json, .html, pictures-<view>.csv, a table
//! ```
//!
//! It is about a set of pictures. What it counts says nothing about a single one, and classes that were encoded differently are told apart
//! by that alone: so the views save both alike, and every fact of the files is tried as if it were a detector (`controls`).

mod controls;
mod figures;
mod groups;
mod manifest;
mod page;
mod pictures;
mod plots;
mod research;
mod words;

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use telltale_catalogue::{Catalogue, visible};
use telltale_network::weights::sha256_hex;
use telltale_page::words::{say, speak, t};
use telltale_report::Text;

use crate::{files, model::Model, status_of, tables::plain};
use figures::{About, Evaluation, LeftOut, Unscored};
use manifest::{Labelled, Manifest};
use pictures::{Case, View, look_at};
use words::Part;

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The folder with the pictures.
    folder: PathBuf,
    /// A table with a column for the file (`file`, `path`, `image` or `id`) and a column `label` (`real` or `photo`, `ai` or `generated`);
    /// columns `source` and `generator` are used where they are.
    #[arg(long, value_name = "FILE.csv")]
    labels: PathBuf,
    /// In which form the network sees the pictures, the same for both classes.
    #[arg(long, value_enum, default_value_t = View::Web)]
    view: View,
    /// Where the page, the figures and every score are written.
    #[arg(long, value_name = "DIR", default_value = "evaluation")]
    save: PathBuf,
    /// Another network than the built-in one.
    #[arg(long, value_name = "DIR")]
    model: Option<PathBuf>,
}

pub(crate) fn run(options: &Options, catalogue: &Catalogue) -> Result<ExitCode> {
    speak(Catalogue::new(catalogue.language().tag));
    let (folder, view) = (&options.folder, options.view);
    ensure!(folder.is_dir(), "{} is no folder", folder.display());
    let labels = fs::read(&options.labels).with_context(|| options.labels.display().to_string())?;
    let below = |path: PathBuf| path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
    let paths: Vec<String> = files::expand(std::slice::from_ref(folder)).into_iter().map(below).collect();
    let mut manifest = Manifest::read(&labels, &paths).with_context(|| options.labels.display().to_string())?;
    ensure!(!manifest.pictures.is_empty(), "no label in {} fits a picture in {}", options.labels.display(), folder.display());
    let model = Model::load(options.model.as_deref())?;
    fs::create_dir_all(&options.save)?;
    let (cases, unscored) = scored(folder, &manifest.pictures, view, &model, catalogue)?;
    ensure!(!cases.is_empty(), "none of the {} labelled pictures could be scored", manifest.pictures.len());

    let spec = model.detector.spec();
    let about = About { model: spec.facts(), steps: &spec.calibration.picture.steps, view, labels_sha256: sha256_hex(&labels) };
    let evaluation = Evaluation::of(&cases, manifest.has_sources, about, LeftOut::of(&mut manifest, unscored));
    let file = |stem: &str, ending: &str| options.save.join(format!("{stem}-{}.{ending}", view.name()));
    let (html, json, each) = (file("evaluation", "html"), file("evaluation", "json"), file("pictures", "csv"));
    let put = |path: &Path, text: String| fs::write(path, text).with_context(|| path.display().to_string());
    put(&html, page::write(&evaluation))?;
    put(&json, format!("{}\n", serde_json::to_string_pretty(&evaluation)?))?;
    write_scores(&each, &cases).with_context(|| each.display().to_string())?;
    print(&evaluation)?;
    let done = Text::new("evaluate-done").verbatim("page", html.display().to_string());
    let done = done.verbatim("figures", json.display().to_string()).verbatim("scores", each.display().to_string());
    writeln!(std::io::stdout().lock(), "{}", say(&done))?;
    Ok(status_of(!evaluation.left_out.lacks_some()))
}

/// Every picture that can be scored, and the others with the reason.
fn scored(
    folder: &Path,
    labelled: &[Labelled],
    view: View,
    model: &Model,
    catalogue: &Catalogue,
) -> Result<(Vec<Case>, Vec<Unscored>)> {
    let bar = files::progress(labelled.len())?;
    let (mut cases, mut unscored) = (Vec::new(), Vec::new());
    for batch in labelled.chunks(files::batch()) {
        let looked: Vec<_> = batch.par_iter().map(|label| look_at(folder, label, view, model, catalogue)).collect();
        for (label, looked) in batch.iter().zip(looked) {
            match looked {
                Ok(case) => cases.push(case),
                Err(reason) => {
                    bar.suspend(|| eprintln!("telltale: {reason}: {}", visible(&label.path)));
                    unscored.push(Unscored { path: label.path.clone(), reason });
                }
            }
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    Ok((cases, unscored))
}

/// One row for each picture, with scores to the last digit: whoever doubts a figure can compute it anew.
fn write_scores(path: &Path, cases: &[Case]) -> Result<()> {
    let mut out = csv::Writer::from_path(path)?;
    out.write_record([
        "file",
        "label",
        "source",
        "generator",
        "format",
        "jpeg_quality",
        "width",
        "height",
        "score",
        "whole",
        "tiles",
    ])?;
    for Case { label, saved, scores } in cases {
        out.write_record([
            plain(&label.path),
            if label.generated { "generated" } else { "photo" }.to_owned(),
            plain(&label.source),
            plain(&label.generator),
            saved.format.to_owned(),
            saved.quality.map_or_else(String::new, |quality| quality.to_string()),
            saved.width_px.to_string(),
            saved.height_px.to_string(),
            scores.together.to_string(),
            scores.whole.to_string(),
            scores.tiles.to_string(),
        ])?;
    }
    out.flush().map_err(Into::into)
}

/// The same words as on the page, for a terminal.
fn print(evaluation: &Evaluation) -> Result<()> {
    let mut out = std::io::stdout().lock();
    for words in words::about(evaluation) {
        writeln!(out, "{words}")?;
    }
    for words in words::warnings(evaluation) {
        writeln!(out, "\n{}: {words}", t("evaluate-warning"))?;
    }
    let mut part = |part: &Part| -> Result<()> {
        writeln!(out, "\n{}", part.table.lines().trim_end())?;
        part.notes.iter().try_for_each(|words| writeln!(out, "{words}"))?;
        Ok(())
    };
    part(&words::figures(evaluation))?;
    words::controls(evaluation).iter().chain(&words::groups(evaluation)).try_for_each(&mut part)?;
    words::left_out(&evaluation.left_out).iter().try_for_each(&mut part)?;
    writeln!(out)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use pictures::{Saved, Scores};

    /// A picture with this score; all are saved alike.
    pub(super) fn case(path: &str, generated: bool, source: &str, score: f64) -> Case {
        Case {
            label: Labelled { path: path.into(), generated, source: source.into(), generator: manifest::UNNAMED.into() },
            saved: Saved { format: "bmp", quality: None, whole_colour: None, width_px: 400, height_px: 300 },
            scores: Scores { together: score, whole: score, tiles: score },
        }
    }
}
