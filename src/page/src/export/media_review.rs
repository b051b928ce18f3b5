//! A draft of schema.org's `MediaReview`, for fact-checkers who publish one.
//!
//! What only a person can say stays empty: the rating (`mediaAuthenticityCategory`), what the picture showed originally, where it was seen,
//! who reviews it. What was measured stands in `reviewBody`, and the picture is named by its hash.
//!
//! # Sources
//! schema.org, types `MediaReview`, `MediaReviewItem` and `ImageObject`.

use telltale_catalogue::Json;
use telltale_report::{Basis, Report};

use super::is_kept;
use crate::present::Card;
use crate::words::{say, severity_word, with_catalogue};

pub(crate) fn of(report: &Report) -> Json {
    let empty = || Json::text("");
    let file = &report.file;
    let mut picture = vec![("@type", Json::text("ImageObject")), ("contentSize", Json::text(format!("{} B", file.bytes)))];
    picture.push(("contentUrl", empty()));
    if file.format != "unknown" {
        picture.push((
            "encodingFormat",
            Json::text(if file.format == "svg" { "image/svg+xml".into() } else { format!("image/{}", file.format) }),
        ));
    }
    if file.width_px > 0 && file.height_px > 0 {
        picture.push(("height", Json::text(format!("{} px", file.height_px))));
    }
    picture.push(("sha256", Json::text(&file.sha256)));
    if file.width_px > 0 && file.height_px > 0 {
        picture.push(("width", Json::text(format!("{} px", file.width_px))));
    }
    let item = Json::object([
        ("@type", Json::text("MediaReviewItem")),
        ("mediaItemAppearance", Json::List(vec![Json::Object(picture)])),
    ]);
    Json::object([
        ("@context", Json::text("https://schema.org")),
        ("@type", Json::text("MediaReview")),
        ("author", Json::object([("@type", Json::text("Organization")), ("name", empty())])),
        ("inLanguage", Json::text(with_catalogue(telltale_catalogue::Catalogue::language).tag)),
        ("itemReviewed", item),
        ("mediaAuthenticityCategory", empty()),
        ("originalMediaContextDescription", empty()),
        ("originalMediaLink", empty()),
        ("reviewBody", Json::text(body(report))),
        ("url", empty()),
    ])
}

/// The headline; each sign with why it is unusual, what else causes it and how often it occurs; what the report cannot tell. What a
/// person added or rejected is theirs to write about.
fn body(report: &Report) -> String {
    let mut paragraphs = vec![say(&telltale_report::headline(&report.checks, &report.findings))];
    for finding in report.findings.iter().filter(|finding| is_kept(finding) && finding.basis != Basis::Person) {
        let card = Card::new("", finding, &[]);
        paragraphs.push(format!("{} ({}): {}", card.name, severity_word(card.severity), card.phenomenon));
        for (title, sentences, is_list) in card.sections {
            let sentences: Vec<String> = sentences.into_iter().map(|row| row.head).collect();
            paragraphs.push(format!("{title}: {}", sentences.join(if is_list { " · " } else { " " })));
        }
    }
    paragraphs.extend(report.limits.iter().map(say));
    paragraphs.join("\n\n")
}
