//! `telltale explain`: what each check looks for, what it is blind to, and where it comes from.

use std::{io::Write as _, process::ExitCode};

use anyhow::Result;
use clap::Args;
use telltale_catalogue::Catalogue;
use telltale_forensics::{ANALYZERS, Analyzer};
use telltale_report::Text;

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// A check, such as `jpeg/double-quantization`; all of them where it is left out.
    code: Option<String>,
}

pub(crate) fn run(options: &Options, catalogue: &Catalogue) -> Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let Some(code) = &options.code else {
        for analyzer in ANALYZERS {
            writeln!(out, "{}\n  {}", analyzer.code, catalogue.sentence(&analyzer.message("looks-for")))?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let Some(analyzer) = ANALYZERS.iter().find(|a| a.code.as_str() == code) else {
        let codes: Vec<&str> = ANALYZERS.iter().map(|a| a.code.as_str()).collect();
        let text = Text::new("cli-unknown-code").verbatim("code", code).verbatim("codes", codes.join(", "));
        eprintln!("telltale: {}", catalogue.sentence(&text));
        return Ok(ExitCode::from(2));
    };
    explain(&mut out, analyzer, catalogue)?;
    Ok(ExitCode::SUCCESS)
}

fn explain(out: &mut impl std::io::Write, analyzer: &Analyzer, catalogue: &Catalogue) -> Result<()> {
    let part = |name| catalogue.sentence(&analyzer.message(name));
    writeln!(out, "{}: {}", analyzer.code, part("check"))?;
    writeln!(out, "  {}", part("looks-for"))?;
    writeln!(out, "  {}", part("blind-to"))?;
    let version = Text::new("cli-version").integer("version", analyzer.version);
    writeln!(out, "  {}", catalogue.sentence(&version))?;
    for source in analyzer.sources {
        writeln!(out, "  {} {}", source.title, source.link)?;
    }
    Ok(())
}
