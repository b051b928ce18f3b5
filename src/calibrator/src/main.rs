//! Measures how often ordinary photos show what the checks look for.
//!
//! ```text
//! cargo xtask calibrate       rates, and what is found where something was done: models/calibration.json and its tables
//! cargo xtask page-budget     words in whole reports, network included: models/page-budget.md
//!
//! cargo run --release --bin telltale_calibrator --
//!   earlier-saves             what is told of earlier saves, writes models/earlier-saves.md
//!   resampling                what resized pictures show, writes models/resampling.md
//!   encoders                  lists tables by maker, writes models/encoders.md
//!   badinput DIR              tries every file of a folder of broken files
//!   survey FOLDER...          counts findings and measures the time
//!   structure FOLDER...       counts what files are built of; one file: its tree
//!   probe FILE...             prints the strengths of single files in all their lives
//!   file-checks               words of the checks of layers 1 to 3 on ordinary photos, writes models/file-checks.md
//!   provenance DIR            facts found, missed and invented
//!   stated FILE...            prints what single files say, and what is broken
//!   watermark                 survival and false matches of open watermarks
//! ```
//!
//! Ordinary photos are those of `originals` and the `real` rows of `train`; several lives of one photo count as one photo. The
//! `real` rows of `val` are looked at once, at the end, and change nothing.

mod badinput;
mod baselines;
mod calibrate;
mod copies;
mod copy_move;
mod cross_fit;
mod earlier_saves;
mod encoders;
mod file_checks;
mod lives;
mod made;
mod page_budget;
mod photos;
mod progress;
mod provenance;
mod rates;
mod resampling;
mod save_count;
mod storages;
mod structure;
mod survey;
mod thumbnails;
mod watermark;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Measures how often ordinary photos show what the checks look for.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measures all sets and writes the tables.
    Calibrate {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the tables are written to.
        #[arg(long, default_value = "models")]
        models: PathBuf,
        /// Only every so many photos, for a quick look.
        #[arg(long, default_value_t = 1)]
        every: usize,
    },
    /// Counts the words that whole reports on the photos of `val` carry, and writes the table.
    PageBudget {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the table is written to.
        #[arg(long, default_value = "models")]
        models: PathBuf,
        /// The command line to ask.
        #[arg(long, default_value = "target/release/telltale")]
        telltale: PathBuf,
    },
    /// Tries every file of a folder of broken files: no panic, no long run, no more memory than the limits.
    Badinput {
        /// The folder.
        folder: PathBuf,
    },
    /// Counts what the checks find in the files of folders, and how long they take.
    Survey {
        /// The folders.
        folders: Vec<PathBuf>,
        /// Also prints each file in which this finding stands.
        #[arg(long)]
        code: Option<String>,
    },
    /// Compares what is found in files with a known origin with what their authors say.
    Provenance {
        /// The folder with `manifest.csv`.
        #[arg(default_value = "../shared/data/provenance")]
        folder: PathBuf,
    },
    /// Prints what single files say about themselves.
    Stated {
        /// The files.
        files: Vec<PathBuf>,
    },
    /// Measures how long open watermarks survive, and false matches on ordinary photos.
    Watermark {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Instead, writes marked pictures into this folder, for the reference package to read.
        #[arg(long)]
        write: Option<PathBuf>,
    },
    /// Measures what is told of earlier saves of the whole picture, and writes the table.
    EarlierSaves {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the table is written to.
        #[arg(long, default_value = "models")]
        models: PathBuf,
    },
    /// Measures the spectra of ordinary and of enlarged photos, and writes the table.
    Resampling {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the table is written to.
        #[arg(long, default_value = "models")]
        models: PathBuf,
    },
    /// Lists quantisation tables by what the files say about their maker, and how often files look like re-saved copies.
    Encoders {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the list is written to.
        #[arg(long, default_value = "models")]
        models: PathBuf,
    },
    /// Counts how often the checks of signed, stated and structural evidence raise a word on ordinary photos, and writes the table.
    FileChecks {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the table is written to.
        #[arg(long, default_value = "models")]
        models: PathBuf,
    },
    /// Counts what files are built of, what does not fit and what stands behind their end; of a single file, prints the tree.
    Structure {
        /// Folders, or one file.
        folders: Vec<PathBuf>,
    },
    /// Prints what single files give.
    Probe {
        /// The files.
        files: Vec<PathBuf>,
    },
}

fn main() -> Result<()> {
    match Arguments::parse().command {
        Command::Calibrate { data, models, every } => calibrate::run(&data, &models, every),
        Command::PageBudget { data, models, telltale } => page_budget::run(&data, &models, &telltale),
        Command::Provenance { folder } => provenance::run(&folder),
        Command::Stated { files } => provenance::stated(&files),
        Command::Badinput { folder } => badinput::run(&folder),
        Command::Survey { folders, code } => survey::run(&folders, code.as_deref()),
        Command::Watermark { data, write } => watermark::run(&data, write.as_deref()),
        Command::EarlierSaves { data, models } => calibrate::run_earlier_saves(&data, &models),
        Command::Resampling { data, models } => resampling::run(&data, &models),
        Command::Encoders { data, models } => encoders::run(&data, &models),
        Command::FileChecks { data, models } => file_checks::run(&data, &models),
        Command::Structure { folders } => structure::run(&folders),
        Command::Probe { files } => survey::probe(&files),
    }
}
