//! `telltale assess`: a folder of pictures in groups, by generator say, and how often each sign occurs in each group.
//!
//! ```text
//! folder ─ groups ─▶ pictures (parallel, kept in pictures-*.jsonl) ─ statistics ─▶ assessment.html, assessment.csv, pictures.csv
//! ```

mod groups;
mod page;
mod pictures;
mod statistics;

use std::{
    collections::BTreeSet,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use telltale_catalogue::{Catalogue, visible};
use telltale_page::words;
use telltale_report::Text;

use crate::{files, model::Model, status_of, tables::plain};
use groups::Groups;
use pictures::{Kept, Picture};
use statistics::{Assessment, Figure, SEVERITIES};

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

/// More are a mistake in `--by`: nobody reads so many columns of figures.
const MAX_GROUPS: usize = 200;

pub(crate) fn run(options: &Options, catalogue: &Catalogue) -> Result<ExitCode> {
    words::speak(Catalogue::new(catalogue.language().tag));
    let folder = &options.folder;
    ensure!(folder.is_dir(), "{} is no folder", folder.display());
    let groups = match &options.labels {
        Some(table) => Groups::read(table, &options.by).with_context(|| table.display().to_string())?,
        None => Groups::Subfolders,
    };
    let below = |path: PathBuf| path.strip_prefix(folder).map_or_else(|_| path.clone(), Path::to_path_buf);
    let paths: Vec<PathBuf> = files::expand(std::slice::from_ref(folder)).into_iter().map(below).collect();
    ensure!(!paths.is_empty(), "there is no picture in {}", folder.display());
    let grouped: Vec<String> = paths.iter().map(|path| groups.of(path)).collect();
    let n_groups = grouped.iter().collect::<BTreeSet<_>>().len();
    ensure!(n_groups <= MAX_GROUPS, "{n_groups} groups are too many to compare, at most {MAX_GROUPS}; look at --by");
    let n_without = grouped.iter().filter(|group| *group == groups::NONE).count();
    if n_without > 0 {
        eprintln!(
            "telltale: {n_without} of {} pictures belong to no group; they are counted and compared with nothing",
            paths.len()
        );
    }
    let model = if options.no_network { None } else { Some(Model::load(None)?) };
    fs::create_dir_all(&options.save)?;
    let mut kept = Kept::open(&options.save, folder, model.as_ref())?;
    let bar = files::progress(paths.len())?;
    let mut found = Vec::new();
    for (batch, of_batch) in paths.chunks(files::batch()).zip(grouped.chunks(files::batch())) {
        let look = |path: &PathBuf| {
            let path = path.to_string_lossy();
            kept.known(folder, &path).map_or_else(|| Picture::look_at(folder, &path, model.as_ref(), catalogue), Ok)
        };
        let looked_at: Vec<Result<Picture, String>> = batch.par_iter().map(look).collect();
        for ((path, group), picture) in batch.iter().zip(of_batch).zip(looked_at) {
            match picture {
                Ok(picture) => {
                    kept.keep(&picture)?;
                    found.push((group.clone(), picture));
                }
                Err(reason) => bar.suspend(|| eprintln!("telltale: {reason}: {}", visible(&path.to_string_lossy()))),
            }
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    let assessment = Assessment::of(&found, paths.len() - found.len());
    let [html, table, each] = ["assessment.html", "assessment.csv", "pictures.csv"].map(|name| options.save.join(name));
    write_table(&table, &assessment).with_context(|| table.display().to_string())?;
    write_pictures(&each, &found).with_context(|| each.display().to_string())?;
    let network = model.map(|model| model.detector.spec().facts().id);
    fs::write(&html, page::write(&assessment, folder, network.as_deref())).with_context(|| html.display().to_string())?;
    let done = Text::new("assess-done");
    let done = done.verbatim("page", html.display().to_string()).verbatim("table", table.display().to_string());
    writeln!(std::io::stdout().lock(), "{}", catalogue.sentence(&done))?;
    Ok(status_of(assessment.n_unread == 0))
}

/// One row for each group and figure: programs read it, so its names are the same in every language. `pictures` are those that the figure
/// is over, which for a check are those that it ran on. An interval of no width is left out: it would say that a figure is certain.
fn write_table(path: &Path, assessment: &Assessment) -> Result<()> {
    let mut out = csv::Writer::from_path(path)?;
    out.write_record(["group", "pictures", "figure", "value", "low_95", "high_95"])?;
    let mut row = |group: &str, n: usize, figure: &str, (value, low, high): Figure| {
        let number = |end: f64| if low == high || n == 0 { String::new() } else { format!("{end:.6}") };
        let value = if n == 0 { String::new() } else { format!("{value:.6}") };
        out.write_record([&plain(group), &n.to_string(), figure, &value, &number(low), &number(high)])
    };
    for group in &assessment.groups {
        row(&group.name, group.n, "signs_per_picture", group.signs)?;
        for (severity, share) in SEVERITIES.iter().zip(group.strongest) {
            row(&group.name, group.n, &format!("strongest:{}", severity.map_or("none", telltale_report::Severity::name)), share)?;
        }
        for (check, ran, share) in &group.checks {
            row(&group.name, *ran, check, *share)?;
        }
    }
    out.flush().map_err(Into::into)
}

/// One row for each picture.
fn write_pictures(path: &Path, found: &[(String, Picture)]) -> Result<()> {
    let mut out = csv::Writer::from_path(path)?;
    out.write_record(["path", "group", "strongest", "signs", "checks_with_signs"])?;
    for (group, picture) in found {
        let checks: Vec<&str> = picture.checks.iter().map(|(code, _)| code.as_str()).collect();
        let checks: Vec<&str> = checks.into_iter().filter(|code| picture.shows(code) == Some(true)).collect();
        let strongest = picture.strongest().map_or("none", telltale_report::Severity::name);
        out.write_record([&plain(&picture.path), &plain(group), strongest, &picture.signs.len().to_string(), &checks.join(" ")])?;
    }
    out.flush().map_err(Into::into)
}
