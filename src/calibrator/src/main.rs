//! Measures how often ordinary photos show what the checks look for.
//!
//! ```text
//! cargo run --release -p telltale_calibrator -- calibrate --data ../shared/data     writes models/calibration.json and .md
//! cargo run --release -p telltale_calibrator -- encoders                            lists tables by maker, writes models/encoders.md
//! cargo run --release -p telltale_calibrator -- block-grid                          the part about earlier grids, and models/block-grid.md
//! cargo run --release -p telltale_calibrator -- thumbnails                          the part about thumbnails, and models/thumbnails.md
//! cargo run --release -p telltale_calibrator -- copy-move                           the part about repeated areas, and models/copy-move.md
//! cargo run --release -p telltale_calibrator -- badinput DIR                        tries every file of a folder of broken files
//! cargo run --release -p telltale_calibrator -- survey FOLDER...                     counts findings and measures the time
//! cargo run --release -p telltale_calibrator -- structure FOLDER...                  counts what files are built of; one file: its tree
//! cargo run --release -p telltale_calibrator -- probe FILE...                       prints what one file gives
//! cargo run --release -p telltale_calibrator -- provenance DIR                      facts found, missed and invented; rates
//! cargo run --release -p telltale_calibrator -- stated FILE...                      prints what single files say, and what is broken
//! cargo run --release -p telltale_calibrator -- watermark --data ../shared/data     survival and false matches of open watermarks
//! ```
//!
//! Ordinary photos are those of `originals` and the `real` rows of `train`; several lives of one photo count as one photo. The
//! `real` rows of `val` are looked at once, at the end, and change nothing.

mod badinput;
mod block_grid;
mod calibrate;
mod copies;
mod copy_move;
mod encoders;
mod lives;
mod photos;
mod provenance;
mod recall;
mod structure;
mod survey;
mod table;
mod thumbnails;
mod watermark;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};
use telltale_forensics::{Limits, Subject, analyzers::double_quantization};

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
    /// Compares what is found in files with a known origin with what their authors say, and counts the same findings on ordinary photos.
    Provenance {
        /// The folder with `manifest.csv`; the sets of photos lie beside it.
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
    /// Lists quantisation tables by what the files say about their maker, and how often files look like re-saved copies.
    Encoders {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the list is written to.
        #[arg(long, default_value = "models")]
        models: PathBuf,
    },
    /// Measures thumbnails against their pictures and writes the tables.
    Thumbnails {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the tables are written to.
        #[arg(long, default_value = "models")]
        models: PathBuf,
    },
    /// Measures grids of earlier JPEG saves and places on other grids, and writes the tables.
    BlockGrid {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the tables are written to.
        #[arg(long, default_value = "models")]
        models: PathBuf,
    },
    /// Measures repeated areas on ordinary photos and on copies made inside them, and writes the tables.
    CopyMove {
        /// Folder of the picture sets.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Folder that the tables are written to.
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
        Command::Calibrate { data, models } => calibrate::run(&data, &models),
        Command::Provenance { folder } => provenance::run(&folder),
        Command::Stated { files } => provenance::stated(&files),
        Command::Badinput { folder } => badinput::run(&folder),
        Command::Survey { folders, code } => survey::run(&folders, code.as_deref()),
        Command::Watermark { data, write } => watermark::run(&data, write.as_deref()),
        Command::Encoders { data, models } => encoders::run(&data, &models),
        Command::Thumbnails { data, models } => thumbnails::run(&data, &models),
        Command::BlockGrid { data, models } => block_grid::run(&data, &models),
        Command::CopyMove { data, models } => copy_move::run(&data, &models),
        Command::Structure { folders } => structure::run(&folders),
        Command::Probe { files } => {
            for file in files {
                let bytes = std::fs::read(&file)?;
                for (name, life) in lives::lives(&bytes) {
                    let measured = Subject::parse(&life, "", &Limits::default()).map(|s| double_quantization::measure(&s));
                    match measured {
                        Ok(Ok(m)) => println!(
                            "{} | {name} | gain {:.3} | {:?} | strength {:?} cells {:?}",
                            file.display(),
                            m.gain,
                            m.first,
                            m.places.as_ref().map(|p| p.strength),
                            m.places.as_ref().map(|p| p.regions.first().map_or(0, Vec::len)),
                        ),
                        other => {
                            println!("{} | {name} | {:?}", file.display(), other.map(|_| "too little").err().map(|r| r.kind))
                        }
                    }
                }
            }
            Ok(())
        }
    }
}
