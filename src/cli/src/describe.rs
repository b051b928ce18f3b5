//! A report as text for a terminal.

use std::io::Write;

use anyhow::Result;
use telltale_catalogue::Catalogue;
use telltale_page::things;
use telltale_report::{Finding, Grounds, Report, Status, Text};

use crate::credentials;

/// Writes the report: the strip, the findings, the things where there are any, then what became of the other checks.
pub(crate) fn report(out: &mut impl Write, path: &str, report: &Report, catalogue: &Catalogue) -> Result<()> {
    let say = |text: &Text| catalogue.sentence(text);
    let file = &report.file;
    writeln!(out, "{path}")?;
    let has_size = file.width_px > 0 && file.height_px > 0;
    let facts = Text::new(if has_size { "cli-file" } else { "cli-file-no-size" })
        .verbatim("format", &file.format)
        .integer("width", file.width_px)
        .integer("height", file.height_px)
        .integer("bytes", file.bytes)
        .verbatim("sha256", &file.sha256);
    writeln!(out, "  {}", say(&facts))?;
    if let Some(part) = report.limits.iter().find(|limit| limit.id == "limit-part") {
        writeln!(out, "  {}", say(part))?;
    }
    let summary = report.summary();
    let strip = Text::new("cli-strip")
        .message("headline", telltale_report::headline(&report.checks, &report.findings))
        .integer("signs", summary.n_signs as u64)
        .integer("nothing", summary.n_nothing_found as u64)
        .integer("unusable", summary.n_not_usable as u64);
    writeln!(out, "  {}", say(&strip))?;
    for finding in &report.findings {
        writeln!(out)?;
        self::finding(out, finding, catalogue)?;
    }
    let things = things::rows(report, &report.findings.iter().collect::<Vec<_>>());
    if !things.is_empty() {
        writeln!(out, "\n  {}", catalogue.plain("things-title"))?;
    }
    for row in &things {
        let words: Vec<&str> = row.cells.iter().map(|cell| cell.words.as_str()).collect();
        writeln!(out, "    {}: {}", row.head, words.join(" "))?;
    }
    if let Some(credentials) = &report.credentials {
        credentials::chain(out, credentials, catalogue)?;
    }
    writeln!(out)?;
    for check in &report.checks {
        let line = match &check.status {
            Status::Found => continue,
            Status::NothingFound => Text::new("cli-check-nothing"),
            Status::NotUsable { reason } => Text::new("cli-check-unusable").message("reason", reason.clone()),
            Status::Failed { reason } => Text::new("cli-check-failed").message("reason", reason.clone()),
        };
        writeln!(out, "  {}", say(&line.message("name", check.name.clone())))?;
    }
    writeln!(out, "  {}", say(&report.runtime.reason))?;
    writeln!(out)?;
    Ok(())
}

/// Writes one finding.
pub(crate) fn finding(out: &mut impl Write, finding: &Finding, catalogue: &Catalogue) -> Result<()> {
    let say = |text: &Text| catalogue.sentence(text);
    let title = Text::new("cli-finding")
        .message("name", finding.name.clone())
        .message("severity", Text::new(format!("severity-word-{}", finding.severity.name())))
        .verbatim("code", finding.code.as_str());
    writeln!(out, "  {}", say(&title))?;
    writeln!(out, "    {}", say(&finding.phenomenon))?;
    writeln!(out, "    {}", say(&finding.reasoning))?;
    for other in &finding.agreeing {
        let line = Text::new("cli-agreeing").message("finding", other.agreement());
        writeln!(out, "    {}", say(&line))?;
    }
    match &finding.grounds {
        Grounds::Rate { rarity, .. } => {
            writeln!(out, "    {}", rarity.sentences().iter().map(say).collect::<Vec<_>>().join(" "))?;
        }
        Grounds::Rule { rule, .. } => writeln!(out, "    {}", say(rule))?,
        Grounds::Fact => {}
    }
    writeln!(out, "    {}", catalogue.plain("cli-ordinary"))?;
    for ordinary in &finding.ordinary {
        writeln!(out, "      – {}", say(ordinary))?;
    }
    writeln!(out, "    {}", say(&finding.next_step))?;
    for rect in finding.region.rects() {
        writeln!(out, "    [{}, {}, {} × {} px]", rect.x, rect.y, rect.width, rect.height)?;
    }
    Ok(())
}
