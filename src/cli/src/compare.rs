//! `telltale compare`: pictures beside pictures that are known to be generated.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Result, ensure};
use clap::Args;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use serde_json::json;
use telltale_catalogue::Catalogue;
use telltale_forensics::{Examined, known_pictures};
use telltale_network::Reach;
use telltale_report::{Impression, Likeness, Text};

use crate::{
    describe,
    examination::{looked_at, scores},
    files,
    model::Model,
    status_of,
};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Files, or folders to walk.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Pictures that you know to be generated: a folder or a file. May be given several times.
    #[arg(long, value_name = "PATH", required = true)]
    known: Vec<PathBuf>,
    /// One JSON object for each file and line.
    #[arg(long)]
    json: bool,
    /// Another network than the built-in one.
    #[arg(long, value_name = "DIR")]
    model: Option<PathBuf>,
}

/// Pictures that are known to be generated, as the network sees them.
#[derive(Debug, Default)]
pub(crate) struct Known {
    paths: Vec<PathBuf>,
    pub impressions: Vec<Impression>,
}

impl Known {
    /// Looks at all pictures of these files and folders. One that cannot be seen is named and left out.
    ///
    /// # Errors
    /// Where pictures were named, but none of them can be seen.
    pub(crate) fn look_at(paths: &[PathBuf], model: &Model, catalogue: &Catalogue) -> Result<Self> {
        let files = files::expand(paths);
        let seen: Vec<_> = files.par_iter().map(|path| impression(path, model)).collect();
        let mut known = Self::default();
        for (path, seen) in files.into_iter().zip(seen) {
            match seen {
                Ok(impression) => {
                    known.paths.push(path);
                    known.impressions.push(impression);
                }
                Err(reason) => eprintln!("telltale: {} {}", catalogue.sentence(&reason), path.display()),
            }
        }
        ensure!(paths.is_empty() || !known.paths.is_empty(), "{}", catalogue.plain("cli-none-known"));
        Ok(known)
    }
}

pub(crate) fn run(options: &Options, catalogue: &Catalogue) -> Result<ExitCode> {
    let model = Model::load(options.model.as_deref())?;
    let known = Known::look_at(&options.known, &model, catalogue)?;
    let paths = files::expand(&options.paths);
    let bar = files::progress(paths.len())?;
    let mut all_done = true;
    for batch in paths.chunks(files::batch()) {
        let compared: Vec<_> = batch
            .par_iter()
            .map(|path| {
                let (impression, score) = seen(path, &model)?;
                Ok((model.detector.compare(&impression, score, &known.impressions), score))
            })
            .collect();
        for (path, compared) in batch.iter().zip(compared) {
            all_done &= compared.is_ok();
            bar.suspend(|| print(path, compared, &known, options.json, catalogue))?;
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    Ok(status_of(all_done))
}

/// The impression of a picture and its score, or why there is none.
fn seen(path: &Path, model: &Model) -> Result<(Impression, f64), Text> {
    looked_at(path, |subject| {
        let scores = scores(subject, Some(model), Reach::Spread)?;
        Ok((scores.impression.ok_or_else(|| Text::new("reason-no-scores"))?, scores.picture.into()))
    })
}

/// The impression alone, or why there is none. It takes one look, a score up to nine.
fn impression(path: &Path, model: &Model) -> Result<Impression, Text> {
    looked_at(path, |subject| {
        let picture = subject.upright().ok_or_else(|| Text::new("reason-no-scores"))?;
        let seen = pollster::block_on(model.detector.impression(&picture)).map_err(|error| error.text())?;
        seen.ok_or_else(|| Text::new("reason-no-scores"))
    })
}

fn print(
    path: &Path,
    compared: Result<(Likeness, f64), Text>,
    known: &Known,
    as_json: bool,
    catalogue: &Catalogue,
) -> Result<()> {
    let mut out = std::io::stdout().lock();
    let shown = path.display().to_string();
    let (likeness, score) = match compared {
        Ok(compared) => compared,
        Err(reason) => {
            let reason = catalogue.sentence(&reason);
            eprintln!("telltale: {reason} {shown}");
            if as_json {
                writeln!(out, "{}", json!({ "path": shown, "error": reason }))?;
            }
            return Ok(());
        }
    };
    let Some((place, nearness)) = likeness.nearest() else { return Ok(()) };
    let nearest = known.paths.get(place).map(|path| path.display().to_string()).unwrap_or_default();
    let Examined { findings, .. } = known_pictures::examined(&likeness, score);
    if as_json {
        let severity = findings.first().map(|finding| finding.severity.name());
        let object = json!({
            "path": shown, "nearest": nearest, "nearness": nearness, "photos_as_near": likeness.photos_as_like,
            "photos": likeness.photos, "score": score, "severity": severity, "rarity": likeness.rarity,
        });
        writeln!(out, "{object}")?;
        return Ok(());
    }
    let line = Text::new("known-nearest").verbatim("name", nearest).number("nearness", nearness, 2);
    let line = line.integer("as-near", likeness.photos_as_like).integer("photos", likeness.photos);
    writeln!(out, "{shown}\n  {}", catalogue.sentence(&line))?;
    for finding in &findings {
        describe::finding(&mut out, finding, catalogue)?;
    }
    writeln!(out)?;
    Ok(())
}
