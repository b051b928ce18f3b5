//! The assessment as one HTML file that needs nothing else. It shows small copies of the strongest examples.

use std::fmt::Write as _;
use std::panic::catch_unwind;
use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use image::codecs::jpeg::JpegEncoder;
use telltale_forensics::{Limits, Subject};
use telltale_page::export::escaped;
use telltale_page::words::{say, severity_word, t};
use telltale_pixels::resize;
use telltale_report::Text;

use super::statistics::{Assessment, Figure, Group, SEVERITIES};
use crate::tables::{Table, page_begins, paragraph};

/// Longer side of an example.
const EXAMPLE_PX: usize = 240;
const EXAMPLE_QUALITY: u8 = 80;

pub(crate) fn write(assessment: &Assessment, folder: &Path, network: Option<&str>) -> String {
    let n_pictures: usize = assessment.groups.iter().map(|group| group.n).sum();
    let about = Text::new("assess-about").integer("pictures", n_pictures).integer("groups", assessment.groups.len());
    let mut out = page_begins(&t("assess-title"), "");
    paragraph(&say(&about), &mut out);
    paragraph(&format!("{}: telltale {}", t("page-runtime-version"), env!("CARGO_PKG_VERSION")), &mut out);
    let network = network.map(|id| format!("{}: {id}", t("page-runtime-model")));
    paragraph(&network.unwrap_or_else(|| t("backend-switched-off")), &mut out);
    let _ = writeln!(out, "<p><code>{}</code></p>", escaped(&telltale_catalogue::visible(&folder.to_string_lossy())));
    if assessment.n_unread > 0 {
        paragraph(&say(&Text::new("assess-unread").integer("count", assessment.n_unread)), &mut out);
    }
    strongest(assessment, &mut out);
    checks(assessment, &mut out);
    differences(assessment, &mut out);
    let _ = writeln!(out, "<h2>{}</h2>", escaped(&t("assess-examples")));
    assessment.groups.iter().for_each(|group| examples(group, folder, &mut out));
    out.push_str("</body>\n</html>\n");
    out
}

fn strongest(assessment: &Assessment, out: &mut String) {
    let words = SEVERITIES.map(|severity| severity.map_or_else(|| t("assess-none"), severity_word));
    let heads = [t("assess-group"), t("assess-pictures"), t("assess-signs")].into_iter().chain(words);
    let rows = assessment.groups.iter().map(|group| {
        let shares = group.strongest.iter().map(|share| percent(*share));
        [group.name.clone(), group.n.to_string(), mean(group.signs)].into_iter().chain(shares).collect()
    });
    Table { title: t("assess-strongest"), heads: heads.collect(), rows: rows.collect() }.html(out);
}

fn checks(assessment: &Assessment, out: &mut String) {
    let Some(first) = assessment.groups.first() else { return };
    // Checks down and groups across: there are always as many checks, and they have the longer names.
    let heads = std::iter::once(t("document-code")).chain(assessment.groups.iter().map(|group| group.name.clone()));
    let rows = first.checks.iter().enumerate().map(|(i, (code, ..))| {
        let share = |group: &Group| match group.checks[i] {
            (_, 0, _) => t("assess-not-run"),
            (_, ran, share) if ran < group.n => format!("{} [{ran}]", percent(share)),
            (.., share) => percent(share),
        };
        std::iter::once(code.clone()).chain(assessment.groups.iter().map(share)).collect()
    });
    Table { title: t("assess-checks"), heads: heads.collect(), rows: rows.collect() }.html(out);
    paragraph(&t("assess-checks-help"), out);
}

fn differences(assessment: &Assessment, out: &mut String) {
    if assessment.n_compared == 0 {
        return;
    }
    let heads = vec![t("assess-group"), t("document-code"), t("assess-difference")];
    let row = |difference: &super::statistics::Difference| {
        vec![difference.group.clone(), difference.check.clone(), points(difference.figure)]
    };
    if assessment.differences.is_empty() {
        let (title, none) = (escaped(&t("assess-distinguish")), escaped(&t("assess-distinguish-none")));
        let _ = writeln!(out, "<h2>{title}</h2>\n<p>{none}</p>");
    } else {
        Table { title: t("assess-distinguish"), heads, rows: assessment.differences.iter().map(row).collect() }.html(out);
    }
    let help = Text::new("assess-distinguish-help").integer("comparisons", assessment.n_compared);
    paragraph(&say(&help), out);
}

fn examples(group: &Group, folder: &Path, out: &mut String) {
    if group.examples.is_empty() {
        return;
    }
    let _ = writeln!(out, "<h3>{}</h3>\n<section>", escaped(&group.name));
    for picture in &group.examples {
        let signs = picture
            .signs
            .iter()
            .map(|(name, severity)| format!("{} ({})", say(&Text::new(name.clone())), severity_word(*severity)));
        let name = telltale_catalogue::visible(&picture.path);
        let caption = escaped(&format!("{name}: {}", signs.collect::<Vec<_>>().join(" · ")));
        // A file that breaks its reader costs its own small copy and nothing else.
        let data = catch_unwind(|| small_copy(&folder.join(&picture.path))).ok().flatten();
        let image = data.map(|data| format!("<img src=\"data:image/jpeg;base64,{data}\" alt=\"\">"));
        let _ = writeln!(out, "<figure>{}<figcaption>{caption}</figcaption></figure>", image.unwrap_or_default());
    }
    out.push_str("</section>\n");
}

/// A picture made small, as JPEG in letters; none where it has no pixels.
fn small_copy(path: &Path) -> Option<String> {
    let bytes = std::fs::read(path).ok()?;
    let picture = Subject::parse(&bytes, "", &Limits::default()).ok()?.upright()?;
    let scale = (EXAMPLE_PX as f64 / picture.width().max(picture.height()) as f64).min(1.0);
    let side = |px: usize| ((px as f64 * scale).round() as usize).max(1);
    let small = resize(&picture, side(picture.width()), side(picture.height()));
    let mut jpeg = Vec::new();
    let (width, height) = (small.width() as u32, small.height() as u32);
    JpegEncoder::new_with_quality(&mut jpeg, EXAMPLE_QUALITY)
        .encode(small.rgb(), width, height, image::ExtendedColorType::Rgb8)
        .ok()?;
    Some(BASE64.encode(jpeg))
}

/// A share with its interval.
fn percent((share, low, high): Figure) -> String {
    interval("assess-share", 100.0, (share, low, high), 1)
}

/// A mean with its interval.
fn mean(figure: Figure) -> String {
    interval("assess-mean", 1.0, figure, 2)
}

/// A difference of shares, in percentage points, with its interval.
fn points(figure: Figure) -> String {
    interval("assess-points", 100.0, figure, 1)
}

fn interval(message: &'static str, scale: f64, (value, low, high): Figure, decimals: u8) -> String {
    // Pictures that are all alike leave nothing to draw anew from: an interval of no width would say that the figure is certain.
    if low == high {
        return say(&Text::new("value-plain").number("value", scale * value, decimals));
    }
    let text = Text::new(message).number("value", scale * value, decimals);
    say(&text.number("low", scale * low, decimals).number("high", scale * high, decimals))
}
