//! `telltale score`: the network's raw value for each picture.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Result;
use clap::Args;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use telltale_catalogue::Catalogue;
use telltale_forensics::{Limits, Subject};
use telltale_network::Reach;

use crate::{examination::scores, files, model::Model, status_of};

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
                    bar.suspend(|| eprintln!("telltale: {} {}", reason.words(&catalogue), path.display()));
                }
            }
            bar.inc(1);
        }
        out.flush()?;
    }
    bar.finish_and_clear();
    Ok(status_of(all_done))
}

/// Why a picture has no score.
enum Unscored {
    Io(String),
    Said(telltale_report::Text),
}

impl Unscored {
    fn words(&self, catalogue: &Catalogue) -> String {
        match self {
            Self::Io(error) => format!("{error}:"),
            Self::Said(text) => catalogue.sentence(text),
        }
    }
}

fn score(path: &Path, model: &Model) -> Result<f32, Unscored> {
    let bytes = fs::read(path).map_err(|e| Unscored::Io(e.to_string()))?;
    let name = files::name(path);
    let scored = catch_unwind(AssertUnwindSafe(|| {
        let subject = Subject::parse(&bytes, &name, &Limits::default()).map_err(|refused| refused.reason)?;
        subject.raster.as_ref().map_err(Clone::clone)?;
        scores(&subject, Some(model), Reach::Spread).map(|scores| scores.picture)
    }));
    match scored {
        Ok(scored) => scored.map_err(Unscored::Said),
        Err(_) => Err(Unscored::Io("reading the file stopped with an error".into())),
    }
}
