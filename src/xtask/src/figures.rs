//! The model card and the measured rates as they stand in the page: the same documents as in `models/`, made into HTML when the page is
//! built, so that a reader finds them where the numbers are.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use crate::project;

/// What the documents become, beside the page.
const FILE: &str = "figures.html";
/// The documents behind the model card, in the order in which they are read.
const DOCUMENTS: [&str; 3] = ["page-budget.md", "calibration.md", "altered.md"];

/// The documents; the card of the model that the page loads comes first.
pub fn documents(model: &str) -> Vec<PathBuf> {
    let models = project::root().join("models");
    let card = models.join(model).join("README.md");
    std::iter::once(card).chain(DOCUMENTS.map(|name| models.join(name))).collect()
}

/// Writes them into the page's folder.
pub fn write(site: &Path, model: &str) -> Result<()> {
    let mut page = String::new();
    for document in documents(model) {
        let text = fs::read_to_string(&document).with_context(|| format!("{} is missing", document.display()))?;
        html::push_html(&mut page, Parser::new_ext(&text, Options::ENABLE_TABLES).filter_map(fitting));
    }
    fs::write(site.join(FILE), page).map_err(Into::into)
}

/// Headings one step below those of the page's sections; links into the repository become their words, and nothing is taken as markup.
fn fitting(event: Event) -> Option<Event> {
    let lower = |level| match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        _ => HeadingLevel::H5,
    };
    match event {
        Event::Start(Tag::Heading { level, .. }) => {
            Some(Event::Start(Tag::Heading { level: lower(level), id: None, classes: Vec::new(), attrs: Vec::new() }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lower(level)))),
        Event::Start(Tag::Link { .. } | Tag::Image { .. }) | Event::End(TagEnd::Link | TagEnd::Image) => None,
        Event::Html(_) | Event::InlineHtml(_) => None,
        event => Some(event),
    }
}
