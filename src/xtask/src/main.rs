//! `cargo xtask`: the one door to everything that plain cargo cannot do.
//!
//! It is compiled before anything else on a bare machine, so its dependencies are few. Each command is one file; what a command
//! needs from the machine is found or installed by [`needs`], which says in plain words what it does.

mod axe;
mod bench;
mod build;
mod calibrate;
mod faces;
mod figures;
mod gallery;
mod lint;
mod needs;
mod package;
mod precache;
mod project;
mod release_check;
mod samples;
mod serve;
mod size;
mod test;
mod tflite;
mod uncalled;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Build, serve, test and measure Telltale.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the viewer and serve it on this machine, with the headers of production.
    Serve {
        /// Where to listen on 127.0.0.1.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Beside it, every state of the page from recorded reports, at /gallery/.
        #[arg(long)]
        gallery: bool,
    },
    /// Build the viewer into target/site.
    Build,
    /// Everything that must hold: formatting, lints native and for the web, unit, golden and browser tests.
    Test,
    /// Bytes of what the browser loads, against their budgets.
    Size,
    /// Speed and memory of the command line, as ratios beside their budgets.
    Bench,
    /// Measures every check on the project's photos and renews thresholds, rates and tables in models/.
    Calibrate {
        /// What the measuring program takes, such as `--data DIR` or `--every 12`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        options: Vec<String>,
    },
    /// Counts the words on ordinary photos in whole reports, network included.
    PageBudget,
    /// The slow checks before a release: budgets, damaged files, timing of a second start.
    ReleaseCheck,
    /// Only find or install what the other commands need.
    Setup,
}

fn main() -> ExitCode {
    let ended = match lint::as_wrapper() {
        Some(ended) => ended,
        None => command().map(|()| ExitCode::SUCCESS),
    };
    ended.unwrap_or_else(|error| {
        project::say(format!("{error:#}"));
        ExitCode::FAILURE
    })
}

fn command() -> Result<()> {
    match Arguments::parse().command {
        Command::Serve { port, gallery } => serve::serve(port, gallery),
        Command::Build => build::build().map(drop),
        Command::Test => test::test(),
        Command::Size => size::size(),
        Command::Bench => bench::bench(),
        Command::Calibrate { options } => calibrate::calibrate(&options),
        Command::PageBudget => calibrate::page_budget(),
        Command::ReleaseCheck => release_check::release_check(),
        Command::Setup => needs::everything(),
    }
}
