//! One HTML file that needs nothing else, asks no server for anything, and prints well.

use std::fmt::{self, Display, Write as _};

use telltale_report::RectPx;

use super::document::{Block, Document};

/// Quiet, for screen and paper, in both themes.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}\
h1{font-size:1.5rem}h2{margin-top:2.5rem;font-size:1.25rem;border-bottom:1px solid}h3{margin-top:2rem;font-size:1.0625rem}h4{margin-bottom:0;font-size:1rem}\
p,ul{margin-block:.375rem}dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.25rem 1rem}dd{margin:0;unicode-bidi:plaintext}\
table{margin-block:.75rem;border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.25rem .75rem;border:1px solid;text-align:start}\
figure{margin:1rem 0}svg{max-width:100%;max-height:24rem;background:#dfe2e3}rect,text{vector-effect:non-scaling-stroke}\
@media print{body{margin:0;max-width:none;font-size:10.5pt}h2,h3,h4{break-after:avoid}table,figure,dl{break-inside:avoid}}";

pub(crate) fn write(document: &Document) -> String {
    let mut out = String::new();
    let direction = if document.is_right_to_left { "rtl" } else { "ltr" };
    let title = Escaped(&document.title);
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        document.language
    );
    for block in &document.blocks {
        let _ = write_block(&mut out, block);
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn write_block(out: &mut String, block: &Block) -> fmt::Result {
    match block {
        Block::Heading(level, words) => writeln!(out, "<h{level}>{}</h{level}>", Escaped(words)),
        Block::Paragraph(words) => writeln!(out, "<p>{}</p>", Escaped(words)),
        Block::List(items) => {
            out.push_str("<ul>\n");
            items.iter().try_for_each(|item| writeln!(out, "<li>{}</li>", Escaped(item)))?;
            out.push_str("</ul>\n");
            Ok(())
        }
        Block::Pairs(pairs) => {
            out.push_str("<dl>\n");
            pairs.iter().try_for_each(|(name, value)| writeln!(out, "<dt>{}</dt><dd>{}</dd>", Escaped(name), Escaped(value)))?;
            out.push_str("</dl>\n");
            Ok(())
        }
        Block::Table(heads, rows) => {
            out.push_str("<table>\n<tr>");
            heads.iter().try_for_each(|head| write!(out, "<th scope=\"col\">{}</th>", Escaped(head)))?;
            out.push_str("</tr>\n");
            for row in rows {
                out.push_str("<tr>");
                for (i, cell) in row.iter().enumerate() {
                    let (open, close) = if i == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
                    write!(out, "{open}{}{close}", Escaped(cell))?;
                }
                out.push_str("</tr>\n");
            }
            out.push_str("</table>\n");
            Ok(())
        }
        Block::Plan { size_px: (width, height), places, caption } => {
            // One size of letters for every picture: a share of the longer side.
            let letter = (width.max(height) / 28).max(1);
            writeln!(
                out,
                "<figure>\n<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" role=\"img\" aria-label=\"{}\">",
                Escaped(caption)
            )?;
            for (number, rects) in places {
                rects.iter().try_for_each(|rect| write_place(out, *number, rect, letter))?;
            }
            writeln!(out, "</svg>\n<figcaption>{}</figcaption>\n</figure>", Escaped(caption))
        }
    }
}

fn write_place(out: &mut String, number: usize, rect: &RectPx, letter: u32) -> fmt::Result {
    let RectPx { x, y, width, height } = rect;
    writeln!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"none\" stroke=\"#15191c\" stroke-width=\"2\"/>\
         <text x=\"{}\" y=\"{}\" font-size=\"{letter}\" fill=\"#15191c\">{number}</text>",
        x + letter / 4,
        y + letter
    )
}

/// Words that stay words, whatever is in them.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '&' => f.write_str("&amp;")?,
                '"' => f.write_str("&quot;")?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}
