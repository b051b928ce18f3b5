//! `telltale`: the page's report from a command line.
//!
//! Exit status: 0 when every file was analysed, whatever was found; 1 when a file could not be, the others still done; 2 on wrong use.

mod agent;
mod analyze;
mod annotations;
mod assess;
mod compare;
mod credentials;
mod describe;
mod evaluate;
mod examination;
mod explain;
mod files;
mod leaving;
mod maps;
mod model;
mod schema;
mod score;
mod tables;

use std::process::ExitCode;

use clap::{Parser, Subcommand, builder::PossibleValuesParser};
use telltale_catalogue::{Catalogue, LANGUAGES};

/// Anomalies in pictures, each with its place, its measurement and its ordinary explanations.
#[derive(Debug, Parser)]
#[command(name = "telltale", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Language of sentences.
    #[arg(long, global = true, default_value = LANGUAGES[0].tag, value_parser = PossibleValuesParser::new(LANGUAGES.map(|language| language.tag)))]
    lang: String,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Reports the anomalies of each file.
    Analyze(analyze::Options),
    /// Prints the network's raw value for each picture, 0..1, higher means more traces of a generator. For research, not a finding.
    Score(score::Options),
    /// Says how near pictures are to pictures that you know to be generated, and how rare that is among ordinary photos.
    Compare(compare::Options),
    /// Says how often each sign occurs in groups of pictures, by generator for example, and what tells the groups apart.
    Assess(assess::Options),
    /// Says how well the network ranks pictures whose origin you know: AUC, thresholds, groups, as page, table and JSON.
    Evaluate(evaluate::Options),
    /// Lets a vision model on this machine describe a picture, each statement held to its place and to what was measured.
    Agent(agent::Options),
    /// Explains the checks, or one of them.
    Explain(explain::Options),
    /// Writes anomalies in another form: AnomReason in three spellings, or COCO.
    Convert(annotations::ConvertOptions),
    /// Says how well described anomalies agree: SemAP and SemF1.
    Semap(annotations::SemapOptions),
    /// Says how well marked places agree: pixels and places.
    Localization(annotations::LocalizationOptions),
    /// Says how far two people agree who judged the same findings: Cohen's kappa.
    Agree(annotations::AgreeOptions),
    /// Prints the JSON Schema of a report.
    Schema,
}

fn main() -> ExitCode {
    // A reader that closes early (`telltale … | head`) ends the output, not the program with a panic.
    let arguments = Arguments::parse();
    let catalogue = Catalogue::new(&arguments.lang);
    let ended = match &arguments.command {
        Command::Analyze(options) => analyze::run(options, &arguments.lang),
        Command::Score(options) => score::run(options, &arguments.lang),
        Command::Compare(options) => compare::run(options, &catalogue),
        Command::Assess(options) => assess::run(options, &catalogue),
        Command::Evaluate(options) => evaluate::run(options, &catalogue),
        Command::Agent(options) => agent::run(options, &catalogue),
        Command::Explain(options) => explain::run(options, &catalogue),
        Command::Convert(options) => annotations::convert(options),
        Command::Semap(options) => annotations::semap(options),
        Command::Localization(options) => annotations::localization(options),
        Command::Agree(options) => annotations::agree(options),
        Command::Schema => schema::run(),
    };
    match ended {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("telltale: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Exit status after a list of files.
fn status_of(all_done: bool) -> ExitCode {
    if all_done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error.chain().find_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe)
}
