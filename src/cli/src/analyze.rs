//! `telltale analyze`: the report on each file, for people or as JSON lines.

use std::{
    fs,
    io::Write as _,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, Result};
use clap::{ArgGroup, Args, builder::PossibleValuesParser};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use serde_json::json;
use telltale_catalogue::{Catalogue, Json, report_json};
use telltale_forensics::Refused;
use telltale_page::{
    export::{Form, export},
    words,
};
use telltale_report::{Heatmap, Report};

use crate::{describe, examination::examine, files, maps, model::Model, status_of};

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("exported").multiple(true)))]
pub(crate) struct Options {
    /// Files or folders.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// One JSON object for each file and line.
    #[arg(long, group = "exported")]
    json: bool,
    /// Saves the report on each file into this folder, as the page does: `telltale-<first digits of its SHA-256>.html` and so on.
    #[arg(long, value_name = "DIR", group = "exported")]
    save: Option<PathBuf>,
    /// With `--save`: in which forms, separated by commas.
    #[arg(long = "as", value_name = "FORMS", requires = "save", value_delimiter = ',', default_value = "html",
        value_parser = PossibleValuesParser::new(Form::ALL.map(Form::name)))]
    forms: Vec<String>,
    /// With `--json` or `--save`: does not leave out positions, serial numbers, names and other values that a reader may not want to
    /// pass on.
    #[arg(long, requires = "exported")]
    sensitive: bool,
    /// Writes the heat maps as PNG into this folder, one pixel for each cell, on the map's absolute scale.
    #[arg(long, value_name = "DIR")]
    maps: Option<PathBuf>,
    /// Leaves the network out.
    #[arg(long)]
    no_network: bool,
    /// Another network than the built-in one: a folder with `model.toml`, `weights.safetensors` and `golden.json`.
    #[arg(long, value_name = "DIR", conflicts_with = "no_network")]
    model: Option<PathBuf>,
}

/// What became of a file.
enum Ended {
    Report(Box<Report>, Vec<Heatmap>),
    Refused(Box<Refused>),
    Unread(String),
}

pub(crate) fn run(options: &Options, language: &str) -> Result<ExitCode> {
    let model = if options.no_network { None } else { Some(Model::load(options.model.as_deref())?) };
    for folder in options.maps.iter().chain(&options.save) {
        fs::create_dir_all(folder)?;
    }
    words::speak(Catalogue::new(language));
    let paths = files::expand(&options.paths);
    let bar = files::progress(paths.len())?;
    let catalogue = Catalogue::new(language);
    let mut all_done = true;
    for batch in paths.chunks(files::batch()) {
        let ended: Vec<Ended> = batch.par_iter().map(|path| examined(path, model.as_ref())).collect();
        for (path, ended) in batch.iter().zip(ended) {
            all_done &= matches!(ended, Ended::Report(..));
            bar.suspend(|| print(path, ended, options, &catalogue))?;
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    Ok(status_of(all_done))
}

fn examined(path: &Path, model: Option<&Model>) -> Ended {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return Ended::Unread(error.to_string()),
    };
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    // The checks are guarded one by one; this guards the reading before them, so that one file never ends the run.
    match catch_unwind(AssertUnwindSafe(|| examine(&bytes, &name, model))) {
        Ok(Ok((report, maps))) => Ended::Report(Box::new(report), maps),
        Ok(Err(refused)) => Ended::Refused(refused),
        Err(_) => Ended::Unread("reading the file stopped with an error".into()),
    }
}

fn print(path: &Path, ended: Ended, options: &Options, catalogue: &Catalogue) -> Result<()> {
    let mut out = std::io::stdout().lock();
    let shown = path.display();
    match ended {
        Ended::Report(mut report, maps) => {
            if let Some(folder) = &options.maps {
                maps::write(folder, &report.file.sha256, &maps)?;
            }
            if let Some(folder) = &options.save {
                for form in Form::ALL.into_iter().filter(|form| options.forms.iter().any(|name| name == form.name())) {
                    let path = folder.join(form.file_name(&report));
                    fs::write(&path, export(&report, form, options.sensitive))
                        .with_context(|| format!("cannot write {}", path.display()))?;
                }
            }
            if options.json {
                if !options.sensitive {
                    report.redact();
                }
                let object = report_json(&report, catalogue).with("path", Json::text(shown.to_string()));
                writeln!(out, "{object}")?;
            } else {
                describe::report(&mut out, &shown.to_string(), &report, catalogue)?;
            }
        }
        Ended::Refused(refused) => {
            let reason = catalogue.sentence(&refused.reason);
            eprintln!("telltale: {reason} {shown}");
            if options.json {
                let error = json!({ "kind": refused.kind, "reason": reason });
                writeln!(out, "{}", json!({ "path": shown.to_string(), "file": refused.facts, "error": error }))?;
            }
        }
        Ended::Unread(reason) => {
            eprintln!("telltale: {reason}: {shown}");
            if options.json {
                let error = json!({ "kind": "unreadable", "reason": reason });
                writeln!(out, "{}", json!({ "path": shown.to_string(), "file": null, "error": error }))?;
            }
        }
    }
    Ok(())
}
