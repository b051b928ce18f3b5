//! `telltale score`: the network's raw value for each picture.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Result;
use clap::Args;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use telltale_catalogue::Catalogue;
use telltale_network::Reach;
use telltale_report::Text;

use crate::{
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
    /// A header line, and fields quoted where they need it.
    #[arg(long)]
    csv: bool,
    /// Another network than the built-in one.
    #[arg(long, value_name = "DIR")]
    model: Option<PathBuf>,
}

pub(crate) fn run(options: &Options, language: &str) -> Result<ExitCode> {
    let model = Model::load(options.model.as_deref())?;
    let paths = files::expand(&options.paths);
    let bar = files::progress(paths.len())?;
    let catalogue = Catalogue::new(language);
    let style = if options.csv { csv::QuoteStyle::Necessary } else { csv::QuoteStyle::Never };
    let mut out = csv::WriterBuilder::new().quote_style(style).from_writer(std::io::stdout());
    if options.csv {
        out.write_record(["path", "score"])?;
    }
    let mut all_done = true;
    for batch in paths.chunks(files::batch()) {
        let scored: Vec<_> = batch.par_iter().map(|path| score(path, &model)).collect();
        for (path, scored) in batch.iter().zip(scored) {
            match scored {
                Ok(score) => out.write_record([path.display().to_string(), format!("{score:.6}")])?,
                Err(reason) => {
                    all_done = false;
                    bar.suspend(|| eprintln!("telltale: {} {}", catalogue.sentence(&reason), path.display()));
                }
            }
            bar.inc(1);
        }
        out.flush()?;
    }
    bar.finish_and_clear();
    Ok(status_of(all_done))
}

/// The score of a picture, or why there is none.
fn score(path: &Path, model: &Model) -> Result<f32, Text> {
    looked_at(path, |subject| scores(subject, Some(model), Reach::Spread).map(|scores| scores.picture))
}
