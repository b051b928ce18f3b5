//! Markdown, as CommonMark and its tables read it.

use super::document::{Block, Document};

pub(crate) fn write(document: &Document) -> String {
    let mut out = String::from("# ");
    escaped(&document.title, false, &mut out);
    out.push('\n');
    for block in &document.blocks {
        write_block(block, &mut out);
    }
    out
}

fn write_block(block: &Block, out: &mut String) {
    match block {
        Block::Heading(level, words) => {
            out.push('\n');
            (0..*level).for_each(|_| out.push('#'));
            line(" ", words, false, out);
        }
        Block::Paragraph(words) => line("\n", words, true, out),
        Block::List(items) => {
            out.push('\n');
            items.iter().for_each(|item| line("- ", item, true, out));
        }
        Block::Pairs(pairs) => {
            out.push('\n');
            for (name, value) in pairs {
                out.push_str("- **");
                escaped(name, false, out);
                line("**: ", value, false, out);
            }
        }
        Block::Table(heads, rows) => {
            out.push('\n');
            write_row(heads, out);
            out.push('|');
            heads.iter().for_each(|_| out.push_str("---|"));
            out.push('\n');
            rows.iter().for_each(|row| write_row(row, out));
        }
        // Words cannot draw; the tables have the same places.
        Block::Plan { .. } => {}
    }
}

fn write_row(cells: &[String], out: &mut String) {
    out.push('|');
    for cell in cells {
        out.push(' ');
        escaped(cell, false, out);
        out.push_str(" |");
    }
    out.push('\n');
}

fn line(before: &str, words: &str, begins: bool, out: &mut String) {
    out.push_str(before);
    escaped(words, begins, out);
    out.push('\n');
}

/// Words that stay words: whatever would begin markup is escaped, a line break ends no block, and no address becomes a link. `begins` is
/// whether they stand where a list could begin.
fn escaped(words: &str, begins: bool, out: &mut String) {
    let mut is_number = begins;
    for (i, c) in words.char_indices() {
        // A dash or a number with a point at the beginning would begin a list.
        let begins_list = begins && i == 0 && "-+=".contains(c) || i > 0 && is_number && ".)".contains(c);
        let begins_link = words[i..].starts_with("://") || c == '.' && words[..i].ends_with("www") || c == '@';
        if "\\`*_[]<>|#&~!$".contains(c) || begins_list || begins_link {
            out.push('\\');
        }
        out.push(if "\n\r".contains(c) { ' ' } else { c });
        is_number &= c.is_ascii_digit();
    }
}
