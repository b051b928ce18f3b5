//! How the network looked, step by step: the whole picture, closer looks, and what these changed.

use telltale_report::{Looks, Report, Text, Unit};

use crate::present::Row;
use crate::words::{say, t, value};

/// Smallest difference that is told: scores are shown with two digits.
const LEAST_CHANGE: f64 = 0.005;

/// The steps, as names and sentences; none where the network did not look.
pub fn steps(report: &Report) -> Vec<Row> {
    report.looks.as_ref().map(rows).unwrap_or_default()
}

fn rows(looks: &Looks) -> Vec<Row> {
    let row = |key: &'static str, sentence: Text| Row::plain(key, t(key), [say(&sentence)]);
    let mut rows = vec![row("looks-whole", score("looks-whole-score", looks.whole))];
    let strongest = looks.closer.iter().max_by(|a, b| a.score.total_cmp(&b.score));
    if let Some(strongest) = strongest {
        let at = strongest.rect;
        let closer = score("looks-closer-score", strongest.score)
            .integer("count", looks.closer.len())
            .integer("left_out", looks.n_left_out)
            .integer("x", at.x)
            .integer("y", at.y);
        rows.push(row("looks-closer", closer));
    }
    let change = looks.together - looks.whole;
    let changed = match change {
        c if c >= LEAST_CHANGE => "looks-raised",
        c if c <= -LEAST_CHANGE => "looks-lowered",
        _ => "looks-unchanged",
    };
    rows.push(row("looks-together", score(changed, looks.together)));
    rows.extend(looks.first_step.map(|step| row("looks-step", score("looks-step-score", step))));
    rows
}

fn score(id: &'static str, score: f64) -> Text {
    Text::new(id).verbatim("score", value(Unit::NetworkScore, score, 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::{Look, RectPx};

    fn said(whole: f64, together: f64, closer: &[f64], n_left_out: u32) -> Vec<String> {
        let look =
            |(i, score): (usize, &f64)| Look { rect: RectPx { x: 288 * i as u32, y: 0, width: 288, height: 288 }, score: *score };
        let closer = closer.iter().enumerate().map(look).collect();
        rows(&Looks { whole, closer, n_left_out, together, first_step: Some(0.834) })
            .into_iter()
            .map(|row| row.cells[0].words.clone())
            .collect()
    }

    #[test]
    fn each_step_says_what_it_gave() {
        let told = said(0.31, 0.62, &[0.2, 0.91], 0);
        assert_eq!(told.len(), 4);
        assert!(
            told[0].contains("0.31") && told[1].contains("2 places") && told[1].contains("0.91") && told[1].contains("288"),
            "{told:?}"
        );
        assert!(told[2].contains("raised") && told[2].contains("0.62") && told[3].contains("0.83"), "{told:?}");
        assert!(said(0.6, 0.2, &[0.1], 3)[1].contains("3 more"));
        assert!(said(0.6, 0.2, &[0.1], 3)[2].contains("lowered"));
        assert!(said(0.6, 0.6, &[0.1], 0)[2].contains("did not change"));
        assert_eq!(said(0.6, 0.6, &[], 0).len(), 3);
    }
}
