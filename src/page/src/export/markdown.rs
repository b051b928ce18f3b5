//! Markdown, as CommonMark and its tables read it.

use std::fmt::{self, Display, Write as _};

use super::document::{Block, Document};

pub(crate) fn write(document: &Document) -> String {
    let mut out = format!("# {}\n", Escaped(&document.title));
    for block in &document.blocks {
        // Writing to a String cannot fail.
        let _ = write_block(&mut out, block);
    }
    out
}

fn write_block(out: &mut String, block: &Block) -> fmt::Result {
    match block {
        Block::Heading(level, words) => writeln!(out, "\n{} {}", "#".repeat(usize::from(*level)), Escaped(words)),
        Block::Paragraph(words) => writeln!(out, "\n{}", Escaped(words)),
        Block::List(items) => {
            out.push('\n');
            items.iter().try_for_each(|item| writeln!(out, "- {}", Escaped(item)))
        }
        Block::Pairs(pairs) => {
            out.push('\n');
            pairs.iter().try_for_each(|(name, value)| writeln!(out, "- **{}**: {}", Escaped(name), Escaped(value)))
        }
        Block::Table(heads, rows) => {
            out.push('\n');
            write_row(out, heads)?;
            writeln!(out, "|{}", "---|".repeat(heads.len()))?;
            rows.iter().try_for_each(|row| write_row(out, row))
        }
        // Words cannot draw; the tables have the same places.
        Block::Plan { .. } => Ok(()),
    }
}

fn write_row(out: &mut String, cells: &[String]) -> fmt::Result {
    out.push('|');
    cells.iter().try_for_each(|cell| write!(out, " {} |", Escaped(cell)))?;
    out.push('\n');
    Ok(())
}

/// Words that stay words: whatever would begin markup is escaped, and a line break ends no block.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_at_start = true;
        for c in self.0.chars() {
            match c {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' | '~' | '!' | '$' => write!(f, "\\{c}")?,
                // A number with a point or a dash would begin a list.
                '-' | '+' | '=' if is_at_start => write!(f, "\\{c}")?,
                '\n' => f.write_char(' ')?,
                c => f.write_char(c)?,
            }
            is_at_start = false;
        }
        Ok(())
    }
}
