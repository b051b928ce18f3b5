//! Help in place: the words that the page uses.

use telltale_report::Text;

use crate::present::Row;
use crate::words::say;

/// The messages `term-<name>` and `term-<name>-words`.
const TERMS: [&str; 25] = [
    "sign",
    "note",
    "ordinary",
    "rate",
    "metadata",
    "thumbnail",
    "credentials",
    "signer",
    "stamp",
    "compression",
    "tables",
    "grid",
    "quality",
    "resaved",
    "resizing",
    "noise",
    "filter",
    "spectrum",
    "copy",
    "map",
    "network",
    "generator",
    "webgpu",
    "hash",
    "seal",
];

/// Every term with its sentence.
pub fn terms() -> Vec<Row> {
    let words = |id: String| say(&Text::new(id));
    TERMS.map(|term| Row::plain(term, words(format!("term-{term}")), [words(format!("term-{term}-words"))])).to_vec()
}

#[cfg(test)]
mod tests {
    use telltale_catalogue::Catalogue;

    use super::*;
    use crate::words::speak;

    #[test]
    fn every_term_has_its_sentence() {
        speak(Catalogue::new("en"));
        for row in terms() {
            assert!(!row.head.starts_with("term-") && row.cells[0].words.len() > 30, "{}", row.head);
        }
    }
}
