//! The two plots, as SVG without a script: the ROC curve, and the share of generated pictures over the score.
//!
//! Lines are told apart by their dashes, points by their shapes, so that neither colour nor a screen is needed.

use std::fmt::Write as _;

use telltale_page::export::escaped;
use telltale_page::words::{say, severity_word, t};
use telltale_report::Text;

use super::figures::Evaluation;

/// Rules for the page's style sheet. Lines have the colour of the words around, in light and in dark.
pub(crate) const STYLE: &str = "\
figure.plot{width:min(26rem,100%)}svg{display:block;width:100%;direction:ltr}\
svg text{font:12px system-ui,sans-serif;fill:currentColor;unicode-bidi:plaintext}svg .end{text-anchor:end}svg .mid{text-anchor:middle}\
svg path,svg circle,svg rect,svg line{fill:none;stroke:currentColor}svg .curve{stroke-width:2}svg .frame{opacity:.5}\
svg .whole{stroke-dasharray:6 3}svg .tiles{stroke-dasharray:2 2}svg .chance{stroke-dasharray:1 5}svg .dot{fill:currentColor}";

/// Side of the square that is drawn in, and where it stands.
const SIDE: f64 = 250.0;
const LEFT: f64 = 48.0;
const TOP: f64 = 12.0;
/// Height of a line of words.
const LINE: f64 = 14.0;

/// The ROC curve of the score and of both of its parts, with the thresholds.
pub(crate) fn roc(evaluation: &Evaluation) -> String {
    let mut out = begins(&t("evaluate-roc"), 4);
    axes(&t("evaluate-roc-x"), &t("evaluate-roc-y"), (100.0, 0), &mut out);
    let curves = [
        (&evaluation.roc, "curve", t("evaluate-roc-together")),
        (&evaluation.roc_whole, "whole", t("evaluate-roc-whole")),
        (&evaluation.roc_tiles, "tiles", t("evaluate-roc-tiles")),
        (&vec![(0.0, 0.0), (1.0, 1.0)], "chance", t("evaluate-roc-chance")),
    ];
    for (i, (points, class, name)) in curves.iter().enumerate() {
        line(points, class, &mut out);
        let y = legend_y(i);
        let _ = write!(
            out,
            "<path class=\"{class}\" d=\"M{LEFT} {y}h32\"/><text x=\"{}\" y=\"{}\">{}</text>",
            LEFT + 40.0,
            y + 4.0,
            escaped(name)
        );
    }
    // From the highest step up, so that words of steps that lie close stand above each other.
    let mut lowest = f64::INFINITY;
    for step in evaluation.steps.iter().rev() {
        let at = place(1.0 - step.real_accuracy.value, step.recall.value);
        let _ = write!(out, "<circle class=\"dot\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"4\"/>", at.0, at.1);
        lowest = beside(at, lowest, &severity_word(step.severity), &mut out) - LINE;
    }
    if let Some(research) = &evaluation.research {
        let at = place(1.0 - research.real_accuracy.value, research.recall.value);
        let _ = write!(out, "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"9\" height=\"9\"/>", at.0 - 4.5, at.1 - 4.5);
        beside(at, f64::INFINITY, &t("evaluate-research"), &mut out);
    }
    out.push_str("</svg></figure>\n");
    out
}

/// The share of generated pictures over the mean score of each bin, with its interval.
pub(crate) fn reliability(evaluation: &Evaluation) -> String {
    let mut out = begins(&t("evaluate-reliability"), 0);
    axes(&t("evaluate-mean-score"), &t("evaluate-share-generated"), (1.0, 2), &mut out);
    line(&[(0.0, 0.0), (1.0, 1.0)], "chance", &mut out);
    let filled: Vec<_> = evaluation.reliability.iter().filter(|bin| bin.n > 0).collect();
    line(&filled.iter().map(|bin| (bin.mean_score, bin.generated.value)).collect::<Vec<_>>(), "curve", &mut out);
    for bin in filled {
        let (x, y) = place(bin.mean_score, bin.generated.value);
        let ((_, low), (_, high)) = (place(0.0, bin.generated.low_95), place(0.0, bin.generated.high_95));
        let _ = write!(
            out,
            "<path d=\"M{x:.1} {low:.1}V{high:.1}M{:.1} {low:.1}h8M{:.1} {high:.1}h8\"/><circle class=\"dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"/>",
            x - 4.0,
            x - 4.0
        );
    }
    out.push_str("</svg></figure>\n");
    out
}

/// An empty drawing with its name and room for so many lines of a legend.
fn begins(title: &str, n_legend: usize) -> String {
    let (width, height) = (LEFT + SIDE + 14.0, legend_y(n_legend));
    let title = escaped(title);
    format!("<figure class=\"plot\"><svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{title}\">")
}

fn legend_y(i: usize) -> f64 {
    TOP + SIDE + 54.0 + 18.0 * i as f64
}

/// Both from 0 to 1, in numbers of so many times as much with so many decimals.
fn axes(x_name: &str, y_name: &str, (times, decimals): (f64, u8), out: &mut String) {
    let (bottom, right) = (TOP + SIDE, LEFT + SIDE);
    let _ = write!(out, "<rect class=\"frame\" x=\"{LEFT}\" y=\"{TOP}\" width=\"{SIDE}\" height=\"{SIDE}\"/>");
    for tick in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let (x, y) = place(tick, tick);
        let tick = say(&Text::new("value-plain").number("value", times * tick, decimals));
        let _ = write!(
            out,
            "<line class=\"frame\" x1=\"{x}\" y1=\"{bottom}\" x2=\"{x}\" y2=\"{}\"/><line class=\"frame\" x1=\"{}\" y1=\"{y}\" x2=\"{LEFT}\" y2=\"{y}\"/>\
             <text class=\"mid\" x=\"{x}\" y=\"{}\">{tick}</text><text class=\"end\" x=\"{}\" y=\"{}\">{tick}</text>",
            bottom + 4.0,
            LEFT - 4.0,
            bottom + 17.0,
            LEFT - 7.0,
            y + 4.0
        );
    }
    let middle = TOP + SIDE / 2.0;
    let _ = write!(
        out,
        "<text class=\"end\" x=\"{right}\" y=\"{}\">{}</text><text class=\"mid\" transform=\"translate(10 {middle}) rotate(-90)\">{}</text>",
        bottom + 34.0,
        escaped(x_name),
        escaped(y_name)
    );
}

/// Words below and behind a point, before it where it lies on the right, so that the frame holds them, and not lower than `lowest`. The
/// height at which they stand.
fn beside((x, y): (f64, f64), lowest: f64, words: &str, out: &mut String) -> f64 {
    let is_right = x > LEFT + 0.6 * SIDE;
    let (class, x) = if is_right { ("end", x - 9.0) } else { ("", x + 9.0) };
    let below = if y > TOP + SIDE - LINE { -6.0 } else { 15.0 };
    let y = (y + below).min(lowest);
    let _ = write!(out, "<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{}</text>", escaped(words));
    y
}

fn line(points: &[(f64, f64)], class: &str, out: &mut String) {
    let mut path = String::new();
    for (i, (x, y)) in points.iter().enumerate() {
        let ((x, y), letter) = (place(*x, *y), if i == 0 { 'M' } else { 'L' });
        let _ = write!(path, "{letter}{x:.1} {y:.1}");
    }
    if !path.is_empty() {
        let _ = write!(out, "<path class=\"{class}\" d=\"{path}\"/>");
    }
}

/// Shares to places in the drawing.
fn place(x: f64, y: f64) -> (f64, f64) {
    (LEFT + SIDE * x, TOP + SIDE * (1.0 - y))
}
