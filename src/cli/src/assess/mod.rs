//! `telltale assess`: a folder of pictures in groups, by generator say, and how often each sign occurs in each group.
//!
//! ```text
//! folder ─ groups ─▶ pictures (parallel, kept in pictures.jsonl) ─ statistics ─▶ assessment.csv, assessment.html
//! ```

mod groups;
mod page;
mod pictures;
mod statistics;

use std::{fs, io::Write as _, path::PathBuf, process::ExitCode};

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use telltale_catalogue::Catalogue;
use telltale_page::words;
use telltale_report::Text;

use crate::{files, model::Model, status_of};
use groups::Groups;
use pictures::{Kept, Picture};
use statistics::{Assessment, SEVERITIES};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The folder. Without `--labels`, its subfolders are the groups.
    folder: PathBuf,
    /// A table with a column for the group and one for the file (`file`, `path`, `image` or `id`).
    #[arg(long, value_name = "FILE.csv")]
    labels: Option<PathBuf>,
    /// The column of `--labels` that names the group.
    #[arg(long, value_name = "COLUMN", default_value = "generator")]
    by: String,
    /// Where the page, the table and what a stopped run goes on from are written.
    #[arg(long, value_name = "DIR", default_value = "assessment")]
    save: PathBuf,
    /// Leaves the network out.
    #[arg(long)]
    no_network: bool,
}

pub(crate) fn run(options: &Options, catalogue: &Catalogue) -> Result<ExitCode> {
    words::speak(Catalogue::new(catalogue.language().tag));
    let groups = match &options.labels {
        Some(table) => Groups::read(table, &options.by).with_context(|| table.display().to_string())?,
        None => Groups::Subfolders,
    };
    let paths = files::expand(std::slice::from_ref(&options.folder));
    ensure!(!paths.is_empty(), "there is no picture in {}", options.folder.display());
    let model = if options.no_network { None } else { Some(Model::load(None)?) };
    fs::create_dir_all(&options.save)?;
    let mut kept = Kept::open(&options.save, model.as_ref(), catalogue)?;
    let bar = files::progress(paths.len())?;
    let mut found = Vec::new();
    for batch in paths.chunks(files::batch()) {
        let looked_at: Vec<Result<Picture, String>> = batch
            .par_iter()
            .map(|path| kept.known(path).map_or_else(|| Picture::look_at(path, model.as_ref(), catalogue), Ok))
            .collect();
        for (path, picture) in batch.iter().zip(looked_at) {
            match picture {
                Ok(picture) => {
                    kept.keep(&picture)?;
                    found.push((groups.of(&options.folder, path), picture));
                }
                Err(reason) => bar.suspend(|| eprintln!("telltale: {reason}: {}", path.display())),
            }
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    let n_unread = paths.len() - found.len();
    let assessment = Assessment::of(&found, n_unread);
    let (html, table) = (options.save.join("assessment.html"), options.save.join("assessment.csv"));
    write_table(&table, &assessment)?;
    fs::write(&html, page::write(&assessment)).with_context(|| html.display().to_string())?;
    let done = Text::new("assess-done");
    let done = done.verbatim("page", html.display().to_string()).verbatim("table", table.display().to_string());
    writeln!(std::io::stdout().lock(), "{}", catalogue.sentence(&done))?;
    Ok(status_of(n_unread == 0))
}

/// One row for each group and figure: programs read it, so its names are the same in every language.
fn write_table(path: &std::path::Path, assessment: &Assessment) -> Result<()> {
    let mut out = csv::Writer::from_path(path).with_context(|| path.display().to_string())?;
    out.write_record(["group", "pictures", "figure", "value", "low_95", "high_95"])?;
    for group in &assessment.groups {
        let mut row = |figure: &str, (value, low, high): (f64, f64, f64)| {
            let n = group.n.to_string();
            out.write_record([&group.name, &n, figure, &format!("{value:.6}"), &format!("{low:.6}"), &format!("{high:.6}")])
        };
        row("signs_per_picture", group.signs)?;
        for (severity, share) in SEVERITIES.iter().zip(group.strongest) {
            row(&format!("strongest:{}", severity.map_or("none", telltale_report::Severity::name)), share)?;
        }
        for (code, share) in &group.codes {
            row(code, *share)?;
        }
    }
    out.flush().map_err(Into::into)
}
