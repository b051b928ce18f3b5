//! A report as a sequence of headings, paragraphs, lists and tables, before it has a form.

use telltale_catalogue::visible;
use telltale_report::{Basis, Finding, RectPx, Report, Stroke, Text};

use crate::history;
use crate::looks;
use crate::present::{self, Card, Row};
use crate::things;
use crate::words::{basis_words, decision_word, say, severity_word, size, t, with_catalogue};

/// What is written down.
pub(crate) struct Document {
    /// BCP 47 tag.
    pub language: &'static str,
    /// Whether it is read from right to left.
    pub is_right_to_left: bool,
    /// The one heading above all.
    pub title: String,
    /// In reading order.
    pub blocks: Vec<Block>,
}

/// A piece of it.
pub(crate) enum Block {
    /// A heading of level 2 to 4.
    Heading(u8, String),
    /// Sentences.
    Paragraph(String),
    /// Sentences under each other.
    List(Vec<String>),
    /// Names and values.
    Pairs(Vec<(String, String)>),
    /// A head and rows, the first cell of each its name.
    Table(Vec<String>, Vec<Vec<String>>),
    /// The picture's frame with numbered places in it; for forms that can draw.
    Plan {
        /// Width and height in pixels.
        size_px: (u32, u32),
        /// The number of the finding and its places.
        places: Vec<(u32, Vec<RectPx>)>,
        /// What persons drew for their findings.
        strokes: Vec<Stroke>,
        /// What it shows, in words.
        caption: String,
    },
}

/// The report as a document. What is sensitive was taken out before, or stays.
pub(crate) fn of(report: &Report, with_sensitive: bool) -> Document {
    let language = with_catalogue(telltale_catalogue::Catalogue::language);
    let mut blocks = vec![
        Block::Paragraph(say(&telltale_report::headline(&report.checks, &report.findings))),
        Block::Paragraph(counts(report)),
        Block::Paragraph(present::part_caution(&report.file)),
        Block::Paragraph(present::unread_caution(&report.checks)),
        Block::Paragraph(present::failed_caution(&report.checks)),
        Block::Paragraph(present::copy_caution(report.findings.iter())),
        Block::Paragraph(t(if with_sensitive { "document-about-sensitive" } else { "document-about" })),
        Block::Heading(2, t("page-file-title")),
        Block::Pairs(file(report)),
    ];
    findings(report, &mut blocks);
    looks(report, &mut blocks);
    things(report, &mut blocks);
    signed_history(report, with_sensitive, &mut blocks);
    checks(report, &mut blocks);
    blocks.push(Block::Heading(2, t("page-limits-title")));
    blocks.push(Block::List(report.limits.iter().map(say).collect()));
    blocks.push(Block::Heading(2, t("page-runtime-title")));
    blocks.push(Block::Pairs(pairs(present::ran_on(report))));
    blocks.retain(|block| !matches!(block, Block::Paragraph(words) if words.is_empty()));
    Document { language: language.tag, is_right_to_left: language.is_right_to_left, title: t("document-title"), blocks }
}

fn counts(report: &Report) -> String {
    let summary = report.summary();
    let count = |id: &'static str, n: usize| format!("{n} {}", say(&Text::new(id).integer("count", n)));
    let counts = [
        count("page-count-signs", summary.n_signs),
        count("page-count-nothing", summary.n_nothing_found),
        count("page-count-unusable", summary.n_not_usable),
    ];
    counts.join(" · ")
}

fn file(report: &Report) -> Vec<(String, String)> {
    let mut rows = vec![Row::plain("", t("page-file-size"), [size(report.file.bytes)])];
    rows.extend(present::file_facts(&report.file, report.arrival));
    pairs(rows)
}

fn findings(report: &Report, blocks: &mut Vec<Block>) {
    if report.findings.is_empty() {
        return;
    }
    blocks.push(Block::Heading(2, t("page-findings-title")));
    let places = super::places(report);
    if !places.is_empty() {
        let size_px = (report.file.width_px, report.file.height_px);
        let strokes =
            report.findings.iter().filter(|finding| super::is_kept(finding)).flat_map(|finding| finding.region.strokes());
        blocks.push(Block::Plan { size_px, places, strokes: strokes.cloned().collect(), caption: t("document-plan") });
    }
    for (i, finding) in report.findings.iter().enumerate() {
        // What a person added stands behind all that was measured.
        if finding.basis == Basis::Person && (i == 0 || report.findings[i - 1].basis != Basis::Person) {
            blocks.push(Block::Heading(2, t("document-own")));
        }
        let mut card = Card::new("", finding, &report.things);
        // What the pairs below say already is the last section.
        card.sections.pop();
        blocks.push(Block::Heading(3, format!("{}. {}", i + 1, card.name)));
        blocks.push(Block::Pairs(vec![
            (t("document-severity"), severity_word(card.severity)),
            (t("page-detail-basis"), basis_words(card.basis)),
            (t("document-code"), card.code),
        ]));
        if let Some(naturalness) = finding.naturalness {
            blocks.push(Block::Pairs(vec![(t("document-naturalness"), naturalness.to_string())]));
        }
        review(finding, blocks);
        blocks.push(Block::Paragraph(card.phenomenon));
        for (title, sentences, is_list) in card.sections {
            let sentences: Vec<String> = sentences.into_iter().map(|row| row.head).collect();
            blocks.push(Block::Heading(4, title));
            blocks.push(if is_list { Block::List(sentences) } else { Block::Paragraph(sentences.join(" ")) });
        }
        let mut heads = vec![t("page-detail-measurements"), t("page-table-value")];
        heads.extend(card.with_ranges.then(|| t("page-table-ordinary")));
        table(heads, card.measurements, blocks);
        let plot = card.plot.unwrap_or_default();
        table(vec![t("rarity-range"), t("rarity-strength")], plot.rows, blocks);
        let sides = ["page-table-left", "page-table-top", "page-table-width", "page-table-height"];
        table([t("page-detail-places")].into_iter().chain(sides.map(t)).collect(), card.places, blocks);
        blocks.extend(card.notes.into_iter().map(|row| Block::Paragraph(row.head)));
    }
}

/// What a person says of it.
fn review(finding: &Finding, blocks: &mut Vec<Block>) {
    let Some(review) = &finding.review else { return };
    let decision = review.decision.map(|decision| (t("document-review"), decision_word(decision)));
    let note = (!review.note.is_empty()).then(|| (t("review-note"), visible(&review.note).into_owned()));
    blocks.push(Block::Pairs(decision.into_iter().chain(note).collect()));
}

fn looks(report: &Report, blocks: &mut Vec<Block>) {
    let steps = looks::steps(report);
    if !steps.is_empty() {
        blocks.push(Block::Heading(2, t("looks-title")));
        blocks.push(Block::Pairs(pairs(steps)));
    }
}

fn things(report: &Report, blocks: &mut Vec<Block>) {
    let rows = things::rows(report, &report.findings.iter().collect::<Vec<_>>());
    if !rows.is_empty() {
        blocks.push(Block::Heading(2, t("things-title")));
        blocks.push(Block::Pairs(pairs(rows)));
    }
}

fn signed_history(report: &Report, with_sensitive: bool, blocks: &mut Vec<Block>) {
    let Some(credentials) = &report.credentials else { return };
    let links = history::of(credentials, !with_sensitive);
    if links.is_empty() {
        return;
    }
    blocks.push(Block::Heading(2, t("page-history-title")));
    for link in links {
        blocks.push(Block::Heading(3, link.title));
        blocks.push(Block::List(link.lines));
    }
    blocks.push(Block::Paragraph(history::lists(credentials)));
}

fn checks(report: &Report, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(2, t("page-checks-title")));
    for (group, title) in present::CHECK_GROUPS {
        let rows = present::ended_checks(&report.checks, group);
        if rows.is_empty() {
            continue;
        }
        blocks.push(Block::Heading(3, t(title)));
        // The reason, what the check looks for and what it cannot see: silence means something only beside these.
        let words = |row: Row| {
            let mut words = format!("{}.", row.head);
            for cell in row.cells.iter().filter(|cell| !cell.words.is_empty()) {
                words.push(' ');
                words.push_str(&cell.words);
            }
            words
        };
        blocks.push(Block::List(rows.into_iter().map(words).collect()));
    }
}

fn table(heads: Vec<String>, rows: Vec<Row>, blocks: &mut Vec<Block>) {
    if !rows.is_empty() {
        let row = |row: Row| std::iter::once(row.head).chain(row.cells.into_iter().map(|cell| cell.words)).collect();
        blocks.push(Block::Table(heads, rows.into_iter().map(row).collect()));
    }
}

fn pairs(rows: Vec<Row>) -> Vec<(String, String)> {
    rows.into_iter().map(|row| (row.head, row.cells.into_iter().map(|cell| cell.words).collect())).collect()
}
