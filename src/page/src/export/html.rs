//! One HTML file that needs nothing else, asks no server for anything, and prints well.

use telltale_report::{RectPx, Stroke};

use super::document::{Block, Document};
use crate::words::t;

/// Quiet, for screen and paper, in both themes.
const STYLE: &str = "\
:root{color-scheme:light dark}\
h1~h1{margin-top:5rem}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}\
h1{font-size:1.5rem}h2{margin-top:2.5rem;font-size:1.25rem;border-bottom:1px solid}h3{margin-top:2rem;font-size:1.0625rem}h4{margin-bottom:0;font-size:1rem}\
p,ul{margin-block:.375rem}dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.25rem 1rem}dd{margin:0}h3,p,li,dd,th,td{unicode-bidi:plaintext}[dir=rtl] :is(h3,p,li,dd,th,td){text-align:right}\
table{margin-block:.75rem;border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.25rem .75rem;border:1px solid;text-align:start}\
figure{margin:1rem 0}svg{display:block;width:100%;max-height:24rem;direction:ltr}rect,polygon,polyline{fill:none;stroke:#15191c;stroke-width:2;vector-effect:non-scaling-stroke}polygon,polyline{stroke-dasharray:6 3}.frame{fill:#dfe2e3;stroke:none}text{fill:#15191c}\
@media print{body{margin:0;max-width:none;font-size:10.5pt}h1~h1{break-before:page}h2,h3,h4{break-after:avoid}table,figure,dl{break-inside:avoid}}";

/// Nothing may be fetched by this file, not even by mistake.
const HEAD: &str = "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n";

/// One file of documents in one language, each on sheets of its own where it is printed.
pub(crate) fn write(documents: &[Document]) -> String {
    let mut out = Writer(String::new());
    let Some(first) = documents.first() else { return out.0 };
    out.raw(&["<!doctype html>\n<html lang=\"", first.language]);
    out.raw(&["\" dir=\"", if first.is_right_to_left { "rtl" } else { "ltr" }, "\">\n<head>\n", HEAD]);
    out.element("title", &if documents.len() > 1 { t("document-title-several") } else { first.title.clone() });
    out.raw(&["\n<style>", STYLE, "</style>\n</head>\n<body>\n"]);
    for document in documents {
        out.line("h1", &document.title);
        document.blocks.iter().for_each(|block| out.block(block));
    }
    out.raw(&["</body>\n</html>\n"]);
    out.0
}

/// Writes without a formatter: the page carries this code, and this is the smaller way.
struct Writer(String);

impl Writer {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, words) => self.line(["h2", "h3", "h4"][usize::from(*level).clamp(2, 4) - 2], words),
            Block::Paragraph(words) => self.line("p", words),
            Block::List(items) => {
                self.raw(&["<ul>\n"]);
                items.iter().for_each(|item| self.line("li", item));
                self.raw(&["</ul>\n"]);
            }
            Block::Pairs(pairs) => {
                self.raw(&["<dl>\n"]);
                for (name, value) in pairs {
                    self.element("dt", name);
                    self.line("dd", value);
                }
                self.raw(&["</dl>\n"]);
            }
            Block::Table(heads, rows) => {
                self.raw(&["<table>\n<tr>"]);
                heads.iter().for_each(|head| self.element("th scope=\"col\"", head));
                self.raw(&["</tr>\n"]);
                for row in rows {
                    self.raw(&["<tr>"]);
                    for (i, cell) in row.iter().enumerate() {
                        self.element(if i == 0 { "th scope=\"row\"" } else { "td" }, cell);
                    }
                    self.raw(&["</tr>\n"]);
                }
                self.raw(&["</table>\n"]);
            }
            Block::Plan { size_px: (width, height), places, strokes, caption } => {
                // One size of letters for every picture: a share of the longer side.
                let letter = (width.max(height) / 28).max(1);
                let [w, h] = [width, height].map(u32::to_string);
                self.raw(&["<figure>\n<svg viewBox=\"0 0 ", &w, " ", &h, "\" role=\"img\" aria-label=\""]);
                self.escaped(caption);
                self.raw(&["\">\n<rect class=\"frame\" width=\"", &w, "\" height=\"", &h, "\"/>\n"]);
                for (number, rects) in places {
                    rects.iter().for_each(|rect| self.place(*number, rect, letter));
                }
                strokes.iter().for_each(|stroke| self.stroke(stroke));
                self.raw(&["</svg>\n"]);
                self.line("figcaption", caption);
                self.raw(&["</figure>\n"]);
            }
        }
    }

    fn place(&mut self, number: u32, rect: &RectPx, letter: u32) {
        let [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map(|side| side.to_string());
        let [left, baseline, letter] = [rect.x + letter / 4, rect.y + letter, letter].map(|side| side.to_string());
        self.raw(&["<rect x=\"", &x, "\" y=\"", &y, "\" width=\"", &width, "\" height=\"", &height, "\"/>"]);
        self.raw(&[
            "<text x=\"",
            &left,
            "\" y=\"",
            &baseline,
            "\" font-size=\"",
            &letter,
            "\">",
            &number.to_string(),
            "</text>\n",
        ]);
    }

    fn stroke(&mut self, stroke: &Stroke) {
        self.raw(&["<", if stroke.is_closed { "polygon" } else { "polyline" }, " points=\""]);
        for side in stroke.points.as_flattened() {
            self.raw(&[&side.to_string(), " "]);
        }
        self.raw(&["\"/>\n"]);
    }

    fn line(&mut self, tag: &str, words: &str) {
        self.element(tag, words);
        self.raw(&["\n"]);
    }

    /// An element with words; `tag` may bring attributes.
    fn element(&mut self, tag: &str, words: &str) {
        self.raw(&["<", tag, ">"]);
        self.escaped(words);
        self.raw(&["</", tag.split(' ').next().unwrap_or(tag), ">"]);
    }

    fn raw(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.0.push_str(part));
    }

    fn escaped(&mut self, words: &str) {
        self.0.push_str(&escaped(words));
    }
}

/// Words that stay words in HTML, whatever is in them.
pub fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
