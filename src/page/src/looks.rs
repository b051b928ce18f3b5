//! How the network looked, step by step: the whole picture, closer looks, and what these changed.

use telltale_report::{Looks, Report, Text, Unit};

use crate::present::Row;
use crate::state::State;
use crate::words::{say, t, value};

/// Smallest difference that is told: scores are shown with two digits.
const LEAST_CHANGE: f64 = 0.005;

/// The reader wants every place looked at, in the analysis that follows. The reader's own words stay: they belong to findings that stay.
pub fn look_everywhere(state: &mut State) {
    if let Some(picture) = &mut state.picture {
        picture.everywhere = true;
    }
}

/// What looking at the places that were left out means; empty where none were.
pub fn left_out(state: &State) -> String {
    let looks = state.run.report.as_ref().and_then(|report| report.looks.as_ref()).filter(|looks| looks.n_left_out > 0);
    let words = looks.map(|looks| {
        let n_looks = 1 + looks.closer.len();
        let text = Text::new("looks-everywhere-help").integer("count", looks.n_left_out).integer("looks", n_looks);
        say(&text.integer("all", n_looks + looks.n_left_out as usize))
    });
    words.unwrap_or_default()
}

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
    if looks.n_more > 0 {
        rows.push(row("looks-more", Text::new("looks-more-count").integer("count", looks.n_more)));
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
    use crate::state::{Picture, tests::report};
    use telltale_report::{Look, RectPx, protocol::Response};

    fn said(whole: f64, together: f64, closer: &[f64], n_left_out: u32) -> Vec<String> {
        let look =
            |(i, score): (usize, &f64)| Look { rect: RectPx { x: 288 * i as u32, y: 0, width: 288, height: 288 }, score: *score };
        let closer = closer.iter().enumerate().map(look).collect();
        rows(&Looks { whole, closer, n_more: 0, n_left_out, together, first_step: Some(0.834) })
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
        assert!(said(0.6, 0.6, &[0.1], 0)[2].contains("stays at 0.60"));
        assert_eq!(said(0.6, 0.6, &[], 0).len(), 3);
    }

    #[test]
    fn what_was_left_out_can_be_looked_at_once() {
        let mut state = State::default();
        assert!(state.open(Picture::new(1, "a.jpg", 10, None)));
        let mut analysed = |closer, n_more, n_left_out| {
            let at = RectPx { x: 0, y: 0, width: 288, height: 288 };
            let closer = vec![Look { rect: at, score: 0.5 }; closer];
            let looks = Looks { whole: 0.5, closer, n_more, n_left_out, together: 0.5, first_step: None };
            let report = Box::new(Report { looks: Some(looks), ..report() });
            let faces = Ok(Vec::new());
            state.apply(Response::Done { id: 1, report, maps: Vec::new(), impression: None, faces }, Vec::new());
            let told = (left_out(&state), steps(state.run.report.as_ref().unwrap()).len());
            look_everywhere(&mut state);
            let is_wished = state.wish_of(1).everywhere;
            state.run.again();
            (told, is_wished)
        };
        let ((before, n_before), is_wished) = analysed(8, 0, 27);
        assert!(before.contains("27 places") && before.contains("36 looks instead of 9") && is_wished, "{before}");
        assert_eq!(analysed(35, 27, 0), ((String::new(), n_before + 1), true));
    }
}
