//! `telltale analyze`: the report on each file, for people or as JSON lines.

use std::{
    fs,
    io::Write as _,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Result;
use clap::Args;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use serde_json::json;
use telltale_catalogue::Catalogue;
use telltale_forensics::Refused;
use telltale_network::Reach;
use telltale_page::{export::places, words};
use telltale_report::{Heatmap, RectPx, Report, Text};

use crate::{
    compare::Known,
    examination::{Wish, examine},
    files,
    leaving::Leaving,
    maps,
    model::Model,
    status_of,
};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Files or folders.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    leaving: Leaving,
    /// Writes the heat maps as PNG into this folder, one pixel for each cell, on the map's absolute scale.
    #[arg(long, value_name = "DIR")]
    maps: Option<PathBuf>,
    /// Looks at a part of the picture alone: left edge, top edge, width and height in pixels of the upright picture. Of pictures that are too
    /// large this is the way to look at anything but their metadata. JPEG and PNG only; of a JPEG the part grows to whole coded units.
    #[arg(long, value_name = "X,Y,W,H", value_parser = part)]
    part: Option<RectPx>,
    /// Pictures that you know to be generated, a folder or a file: the report says how near the picture is to them. May be given several
    /// times.
    #[arg(long, value_name = "PATH", conflicts_with = "no_network")]
    known: Vec<PathBuf>,
    /// Lets the network look at every place of a large picture instead of a few. This fills its map; the score stays what it is.
    #[arg(long, conflicts_with = "no_network")]
    everywhere: bool,
    /// Leaves the network out.
    #[arg(long)]
    no_network: bool,
    /// Another network than the built-in one: a folder with `model.toml`, `weights.safetensors` and `golden.json`.
    #[arg(long, value_name = "DIR", conflicts_with = "no_network")]
    model: Option<PathBuf>,
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
    let known = match &model {
        Some(model) => Known::look_at(&options.known, model, &Catalogue::new(language))?,
        None => Known::default(),
    };
    for folder in options.maps.iter().chain(&options.leaving.save) {
        fs::create_dir_all(folder)?;
    }
    words::speak(Catalogue::new(language));
    let paths = files::expand(&options.paths);
    let bar = files::progress(paths.len())?;
    let catalogue = Catalogue::new(language);
    let mut all_done = true;
    for batch in paths.chunks(files::batch()) {
        let ended: Vec<Ended> = batch.par_iter().map(|path| examined(path, options, model.as_ref(), &known)).collect();
        for (path, ended) in batch.iter().zip(ended) {
            all_done &= matches!(ended, Ended::Report(..));
            bar.suspend(|| print(path, ended, options, &catalogue))?;
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    Ok(status_of(all_done))
}

/// Four numbers with commas between them.
fn part(words: &str) -> Result<RectPx, String> {
    let numbers: Option<Vec<u32>> = words.split(',').map(|number| number.trim().parse().ok()).collect();
    match numbers.as_deref() {
        Some(&[x, y, width @ (1..), height @ (1..)]) => Ok(RectPx { x, y, width, height }),
        _ => Err("four whole numbers with commas between them: left edge, top edge, width and height".into()),
    }
}

fn examined(path: &Path, options: &Options, model: Option<&Model>, known: &Known) -> Ended {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return Ended::Unread(error.to_string()),
    };
    let name = files::name(path);
    // The checks are guarded one by one; this guards the reading before them, so that one file never ends the run.
    let whole = || {
        let reach = if options.everywhere { Reach::Everywhere } else { Reach::Spread };
        let examined = examine(&bytes, &name, model, Wish { part: options.part, reach, known: &known.impressions })?;
        let picture =
            options.leaving.wants_picture().then(|| telltale_lab::outlined(&examined.subject, &places(&examined.report)));
        Ok((examined.report, examined.maps, picture))
    };
    match catch_unwind(AssertUnwindSafe(whole)) {
        Ok(Ok((report, maps, picture))) => Ended::Report(Box::new(report), maps, picture),
        Ok(Err(refused)) => Ended::Refused(refused),
        Err(_) => Ended::Unread("reading the file stopped with an error".into()),
    }
}

fn print(path: &Path, ended: Ended, options: &Options, catalogue: &Catalogue) -> Result<()> {
    let shown = path.display().to_string();
    match ended {
        Ended::Report(report, maps, picture) => {
            if let Some(folder) = &options.maps {
                maps::write(folder, &report.file.sha256, &maps)?;
            }
            options.leaving.save(&report, picture, &shown, catalogue)?;
            options.leaving.print(*report, &shown, catalogue)?;
        }
        Ended::Refused(refused) => {
            let reason = catalogue.sentence(&refused.reason);
            eprintln!("telltale: {reason} {shown}");
            if refused.part.is_some() {
                eprintln!("telltale: {}", catalogue.plain("cli-part"));
            }
            if options.leaving.json {
                let error = json!({ "kind": refused.kind, "reason": reason });
                writeln!(std::io::stdout(), "{}", json!({ "path": shown, "file": refused.facts, "error": error }))?;
            }
        }
        Ended::Unread(reason) => {
            eprintln!("telltale: {reason}: {shown}");
            if options.leaving.json {
                let error = json!({ "kind": "unreadable", "reason": reason });
                writeln!(std::io::stdout(), "{}", json!({ "path": shown, "file": null, "error": error }))?;
            }
        }
    }
    Ok(())
}
