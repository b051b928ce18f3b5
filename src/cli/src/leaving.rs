//! A report on its way out: saved in the forms that were asked for, and printed. Every command that makes reports shares it.

use std::{fs, io::Write as _, path::PathBuf};

use anyhow::{Context as _, Result};
use clap::{ArgGroup, Args, builder::PossibleValuesParser};
use telltale_catalogue::{Catalogue, Json, report_json};
use telltale_page::export::{Form, export, picture_name};
use telltale_report::{Report, Text};

use crate::describe;

/// The name, among the forms, of the picture with its places outlined.
const PICTURE: &str = "picture";

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("exported").multiple(true)))]
pub(crate) struct Leaving {
    /// One JSON object for each file and line.
    #[arg(long, group = "exported")]
    pub json: bool,
    /// Saves the report on each file into this folder, as the page does: `telltale-<first digits of its SHA-256>.html` and so on.
    #[arg(long, value_name = "DIR", group = "exported")]
    pub save: Option<PathBuf>,
    /// With `--save`: in which forms, separated by commas.
    #[arg(long = "as", value_name = "FORMS", requires = "save", value_delimiter = ',', default_value = "html",
        value_parser = PossibleValuesParser::new(Form::ALL.map(Form::name).into_iter().chain([PICTURE])))]
    forms: Vec<String>,
    /// With `--json` or `--save`: does not leave out positions, serial numbers, names and other values that a reader may not want to
    /// pass on.
    #[arg(long, requires = "exported")]
    sensitive: bool,
}

impl Leaving {
    /// Whether the picture with its places is to be saved.
    pub(crate) fn wants_picture(&self) -> bool {
        self.save.is_some() && self.wants(PICTURE)
    }

    fn wants(&self, name: &str) -> bool {
        self.forms.iter().any(|form| form == name)
    }

    /// Saves the report, and the picture where there is one, into the folder that was asked for.
    pub(crate) fn save(
        &self,
        report: &Report,
        picture: Option<Result<Vec<u8>, Text>>,
        shown: &str,
        catalogue: &Catalogue,
    ) -> Result<()> {
        let Some(folder) = &self.save else { return Ok(()) };
        let write = |name: String, content: &[u8]| {
            let path = folder.join(name);
            fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))
        };
        for form in Form::ALL.into_iter().filter(|form| self.wants(form.name())) {
            write(form.file_name(report), export(report, form, self.sensitive).as_bytes())?;
        }
        match picture {
            Some(Ok(png)) => write(picture_name(report), &png)?,
            Some(Err(reason)) => eprintln!("telltale: {} {shown}", catalogue.sentence(&reason)),
            None => {}
        }
        Ok(())
    }

    /// Prints the report, for people or as one line for programs.
    pub(crate) fn print(&self, mut report: Report, shown: &str, catalogue: &Catalogue) -> Result<()> {
        let mut out = std::io::stdout().lock();
        if !self.json {
            return describe::report(&mut out, shown, &report, catalogue);
        }
        if !self.sensitive {
            report.redact();
        }
        writeln!(out, "{}", report_json(&report, catalogue).with("path", Json::text(shown)))?;
        Ok(())
    }
}
