//! `telltale explain`: what each check looks for, what it is blind to, and where it comes from.

use std::{io::Write as _, process::ExitCode};

use anyhow::Result;
use clap::Args;
use telltale_catalogue::Catalogue;
use telltale_forensics::methods;
use telltale_report::{Text, protocol::Method};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// A check, such as `jpeg/double-quantization`; all of them where it is left out.
    code: Option<String>,
}

pub(crate) fn run(options: &Options, catalogue: &Catalogue) -> Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let methods = methods();
    let Some(code) = &options.code else {
        for method in &methods {
            writeln!(out, "{}\n  {}", method.code, catalogue.sentence(&message(method, "looks-for")))?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let Some(method) = methods.iter().find(|method| method.code.as_str() == code) else {
        let codes: Vec<&str> = methods.iter().map(|method| method.code.as_str()).collect();
        let text = Text::new("cli-unknown-code").verbatim("code", code).verbatim("codes", codes.join(", "));
        eprintln!("telltale: {}", catalogue.sentence(&text));
        return Ok(ExitCode::from(2));
    };
    explain(method, &mut out, catalogue)?;
    Ok(ExitCode::SUCCESS)
}

fn message(method: &Method, part: &str) -> Text {
    Text::new(format!("{}-{part}", method.code.message_stem()))
}

fn explain(method: &Method, out: &mut impl std::io::Write, catalogue: &Catalogue) -> Result<()> {
    let part = |name| catalogue.sentence(&message(method, name));
    writeln!(out, "{}: {}", method.code, part("check"))?;
    writeln!(out, "  {}", part("looks-for"))?;
    writeln!(out, "  {}", part("blind-to"))?;
    let version = Text::new("page-detail-version").integer("version", method.version);
    writeln!(out, "  {}", catalogue.sentence(&version))?;
    for (title, link) in &method.sources {
        writeln!(out, "  {title} {link}")?;
    }
    Ok(())
}
