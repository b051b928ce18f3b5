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
    export::{Form, export, picture_name, places},
    words,
};
use telltale_report::{Heatmap, Report, Text};

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
        value_parser = PossibleValuesParser::new(Form::ALL.map(Form::name).into_iter().chain([PICTURE])))]
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

/// The form that shows the picture, with its places outlined.
pub(crate) const PICTURE: &str = "picture";

impl Options {
    /// Whether a form is to be saved.
    fn wants(&self, form: &str) -> bool {
        self.save.is_some() && self.forms.iter().any(|name| name == form)
    }
}

/// What became of a file.
enum Ended {
    /// With the picture and its places in it, where that is to be saved.
    Report(Box<Report>, Vec<Heatmap>, Option<Result<Vec<u8>, Text>>),
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
        let ended: Vec<Ended> = batch.par_iter().map(|path| examined(path, model.as_ref(), options.wants(PICTURE))).collect();
        for (path, ended) in batch.iter().zip(ended) {
            all_done &= matches!(ended, Ended::Report(..));
            bar.suspend(|| print(path, ended, options, &catalogue))?;
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    Ok(status_of(all_done))
}

fn examined(path: &Path, model: Option<&Model>, with_picture: bool) -> Ended {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return Ended::Unread(error.to_string()),
    };
    let name = files::name(path);
    // The checks are guarded one by one; this guards the reading before them, so that one file never ends the run.
    let whole = || {
        let examined = examine(&bytes, &name, model)?;
        let picture = with_picture.then(|| telltale_lab::outlined(&examined.subject, &places(&examined.report)));
        Ok((examined.report, examined.maps, picture))
    };
    match catch_unwind(AssertUnwindSafe(whole)) {
        Ok(Ok((report, maps, picture))) => Ended::Report(Box::new(report), maps, picture),
        Ok(Err(refused)) => Ended::Refused(refused),
        Err(_) => Ended::Unread("reading the file stopped with an error".into()),
    }
}

fn print(path: &Path, ended: Ended, options: &Options, catalogue: &Catalogue) -> Result<()> {
    let mut out = std::io::stdout().lock();
    let shown = path.display();
    match ended {
        Ended::Report(mut report, maps, picture) => {
            if let Some(folder) = &options.maps {
                maps::write(folder, &report.file.sha256, &maps)?;
            }
            if let Some(folder) = &options.save {
                let write = |name: String, content: &[u8]| {
                    let path = folder.join(name);
                    fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))
                };
                for form in Form::ALL.into_iter().filter(|form| options.wants(form.name())) {
                    write(form.file_name(&report), export(&report, form, options.sensitive).as_bytes())?;
                }
                match picture {
                    Some(Ok(png)) => write(picture_name(&report), &png)?,
                    Some(Err(reason)) => eprintln!("telltale: {} {shown}", catalogue.sentence(&reason)),
                    None => {}
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
