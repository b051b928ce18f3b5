//! `telltale explain`: what each check looks for, what it is blind to, and where it comes from.

use std::{io::Write as _, process::ExitCode};

use anyhow::Result;
use clap::Args;
use telltale_catalogue::Catalogue;
use telltale_forensics::{ANALYZERS, Source, known_pictures};
use telltale_report::{Code, Likeness, Text};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// A check, such as `jpeg/double-quantization`; all of them where it is left out.
    code: Option<String>,
}

/// What is known of a check without running it.
struct About {
    code: Code,
    version: u32,
    sources: &'static [Source],
}

pub(crate) fn run(options: &Options, catalogue: &Catalogue) -> Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let checks = checks();
    let Some(code) = &options.code else {
        for about in &checks {
            writeln!(out, "{}\n  {}", about.code, catalogue.sentence(&about.message("looks-for")))?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let Some(about) = checks.iter().find(|about| about.code.as_str() == code) else {
        let codes: Vec<&str> = checks.iter().map(|about| about.code.as_str()).collect();
        let text = Text::new("cli-unknown-code").verbatim("code", code).verbatim("codes", codes.join(", "));
        eprintln!("telltale: {}", catalogue.sentence(&text));
        return Ok(ExitCode::from(2));
    };
    about.explain(&mut out, catalogue)?;
    Ok(ExitCode::SUCCESS)
}

/// Every check, and the comparison that runs where a reader asks for it.
fn checks() -> Vec<About> {
    let all = ANALYZERS.iter().map(|a| About { code: a.code.clone(), version: a.version, sources: a.sources });
    let known = About { code: Likeness::CHECK, version: known_pictures::VERSION, sources: known_pictures::SOURCES };
    all.chain([known]).collect()
}

impl About {
    fn message(&self, part: &str) -> Text {
        Text::new(format!("{}-{part}", self.code.message_stem()))
    }

    fn explain(&self, out: &mut impl std::io::Write, catalogue: &Catalogue) -> Result<()> {
        let part = |name| catalogue.sentence(&self.message(name));
        writeln!(out, "{}: {}", self.code, part("check"))?;
        writeln!(out, "  {}", part("looks-for"))?;
        writeln!(out, "  {}", part("blind-to"))?;
        let version = Text::new("page-detail-version").integer("version", self.version);
        writeln!(out, "  {}", catalogue.sentence(&version))?;
        for source in self.sources {
            writeln!(out, "  {} {}", source.title, source.link)?;
        }
        Ok(())
    }
}
