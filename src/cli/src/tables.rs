//! Tables: read from the CSV of others, and written as CSV, as a page that needs nothing else, and on a terminal.

use std::fmt::Write as _;

use telltale_catalogue::visible;
use telltale_page::export::escaped;
use telltale_page::words::with_catalogue;

/// Columns that name the file, the first that a table has.
pub(crate) const FILE_COLUMNS: [&str; 4] = ["file", "path", "image", "id"];

const STYLE: &str = "\
:root{color-scheme:light dark}body{max-width:72rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif}\
h1{font-size:1.5rem}h2{margin-top:2.5rem;font-size:1.25rem;border-bottom:1px solid}h3{margin-bottom:0}\
div{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}\
th,td{padding:.25rem .75rem;border:1px solid;text-align:start;vertical-align:top;unicode-bidi:plaintext}td{white-space:nowrap}\
section{display:flex;flex-wrap:wrap;gap:1rem}figure{width:240px;margin:0}figcaption{font-size:.8125rem;overflow-wrap:anywhere}\
@media print{body{margin:0;max-width:none;font-size:10pt}tr,figure{break-inside:avoid}}";

/// A table in words.
pub(crate) struct Table {
    pub title: String,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// With its title above it; the first column names the rows.
    pub(crate) fn html(&self, out: &mut String) {
        let title = escaped(&self.title);
        // What is wider than a phone is moved by keys too.
        let _ = write!(out, "<h2>{title}</h2>\n<div role=\"region\" aria-label=\"{title}\" tabindex=\"0\"><table>\n<tr>");
        for head in &self.heads {
            let _ = write!(out, "<th scope=\"col\">{}</th>", escaped(head));
        }
        out.push_str("</tr>\n");
        for row in &self.rows {
            out.push_str("<tr>");
            for (i, cell) in row.iter().enumerate() {
                let (open, close) = if i == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
                let _ = write!(out, "{open}{}{close}", escaped(cell));
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</table></div>\n");
    }

    /// With columns in line, for a terminal.
    pub(crate) fn lines(&self) -> String {
        let all = || std::iter::once(&self.heads).chain(&self.rows);
        let widths: Vec<usize> = (0..self.heads.len())
            .map(|i| all().filter_map(|row| row.get(i)).map(|cell| width(cell)).max().unwrap_or(0))
            .collect();
        let mut out = format!("{}\n", self.title);
        for row in all() {
            let padded = row.iter().zip(&widths).map(|(cell, widest)| format!("{cell}{}", " ".repeat(widest - width(cell))));
            let _ = writeln!(out, "  {}", padded.collect::<Vec<_>>().join("  ").trim_end());
        }
        out
    }
}

/// Letters that take a place; marks of direction take none.
fn width(cell: &str) -> usize {
    cell.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).count()
}

/// The beginning of a page in the language that is spoken, up to its heading. It may fetch nothing, and runs nothing.
pub(crate) fn page_begins(title: &str, more_style: &str) -> String {
    let language = with_catalogue(telltale_catalogue::Catalogue::language);
    let direction = if language.is_right_to_left { "rtl" } else { "ltr" };
    let title = escaped(title);
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n\
         <title>{title}</title>\n<style>{STYLE}{more_style}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        language.tag
    )
}

/// A paragraph.
pub(crate) fn paragraph(words: &str, out: &mut String) {
    let _ = writeln!(out, "<p>{}</p>", escaped(words));
}

/// Words that a spreadsheet would take for a formula get an apostrophe in front, which makes them words.
pub(crate) fn plain(words: &str) -> String {
    let shown = visible(words);
    if shown.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{shown}") } else { shown.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_in_line() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let table =
            Table { title: "T".into(), heads: row(["a", "b"]), rows: vec![row(["long", "x"]), row(["\u{2068}é\u{2069}", "y"])] };
        assert_eq!(table.lines(), "T\n  a     b\n  long  x\n  \u{2068}é\u{2069}     y\n");
        let mut html = String::new();
        Table { rows: vec![row(["<b>", "&"])], ..table }.html(&mut html);
        assert!(html.contains("<th scope=\"row\">&lt;b&gt;</th><td>&amp;</td>"), "{html}");
    }
}
