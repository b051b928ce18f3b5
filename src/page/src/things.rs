//! What is where: things that the network names, the findings at their places, and statements that do not fit each other.
//!
//! A name is no sign and a finding stays what it is: this only puts side by side what lies in one place.

use telltale_report::{Finding, RectPx, Region, Report, Text, Thing, Value};

use crate::present::Row;
use crate::state::State;
use crate::words::{say, severity_word, t};

/// Share of a finding's places that must lie in those of a thing before its card names the thing.
const MOSTLY: f64 = 0.5;
/// Share of a place of a finding that must lie in a thing's before the finding is told there.
const TOUCHES: f64 = 0.1;
/// What the network names against what the file describes.
const CAPTION: &str = "network/caption";

/// Findings that do not easily hold together, and the sentence about them.
const CONTRADICTIONS: [(&str, &str, &str); 1] = [("metadata/camera", "metadata/generator", "things-camera-and-generator")];

/// The page's section; empty before the report is there, and where there is nothing to tell.
pub fn section(state: &State) -> Vec<Row> {
    let findings: Vec<&Finding> = state.findings().map(|(_, finding)| finding).collect();
    state.run.report.as_ref().map(|report| rows(report, &findings)).unwrap_or_default()
}

/// A row for each thing, one for what does not fit, one about the names.
pub fn rows(report: &Report, findings: &[&Finding]) -> Vec<Row> {
    let mut rows: Vec<Row> = report.things.iter().map(|thing| row(thing, findings)).collect();
    if !rows.is_empty() {
        rows.push(Row::plain("things-about", t("things-about-title"), [t("things-about")]));
    }
    let is_there = |code: &str| findings.iter().any(|finding| finding.code.as_str() == code);
    let contradictions = CONTRADICTIONS.iter().filter(|(one, other, _)| is_there(one) && is_there(other));
    rows.extend(contradictions.map(|(.., id)| Row::plain(*id, t("things-contradictions"), [t(id)])));
    rows
}

fn row(thing: &Thing, findings: &[&Finding]) -> Row {
    let mut sentences = Vec::new();
    match thing.region.rects() {
        [] => sentences.push(t("things-whole")),
        rects => {
            sentences.push(say(&Text::new("things-places").integer("count", rects.len())));
            let there: Vec<String> = findings.iter().filter(|f| touches(f, thing)).map(|f| with_word(f)).collect();
            sentences.push(match there.as_slice() {
                [] => t("things-untouched"),
                there => say(&Text::new("things-touched").verbatim("findings", there.join("; "))),
            });
        }
    }
    let is_contradicted = findings.iter().any(|finding| finding.code.as_str() == CAPTION && names(finding, &thing.word));
    sentences.extend(is_contradicted.then(|| t("things-caption")));
    Row::plain(thing.word.clone(), named(thing), [sentences.join(" ")])
}

/// The thing with its number.
fn named(thing: &Thing) -> String {
    let word = Text::new(format!("thing-{}", thing.word));
    say(&Text::new("things-named").message("thing", word).number("probability", thing.probability, 2))
}

fn with_word(finding: &Finding) -> String {
    format!("{} ({})", say(&finding.name), severity_word(finding.severity))
}

/// Whether a finding about the description says that the network saw this.
fn names(finding: &Finding, word: &str) -> bool {
    matches!(finding.phenomenon.args.get("seen"), Some(Value::Message(text)) if text.id == format!("thing-{word}"))
}

/// The sentence on the card of a finding that lies mostly in the places of one thing; none where several are as good.
pub fn at(finding: &Finding, things: &[Thing]) -> Option<String> {
    let all: f64 = finding.region.rects().iter().map(|rect| area(*rect)).sum();
    let inside = |thing: &&Thing| {
        let best = |rect: &RectPx| thing.region.rects().iter().map(|place| shared(*rect, *place)).fold(0.0, f64::max);
        all > 0.0 && finding.region.rects().iter().map(best).sum::<f64>() >= MOSTLY * all
    };
    let mut around = things.iter().filter(inside);
    let (thing, other) = (around.next()?, around.next());
    other.is_none().then(|| say(&Text::new("things-mostly").verbatim("thing", named(thing))))
}

fn touches(finding: &Finding, thing: &Thing) -> bool {
    let Region::Rects(places) = &thing.region else { return false };
    let own = finding.region.rects().iter().chain(finding.agreeing.iter().flat_map(|other| other.region.rects()));
    own.into_iter().any(|rect| places.iter().any(|place| shared(*rect, *place) >= TOUCHES * area(*rect).min(area(*place))))
}

/// Pixels that both have.
fn shared(a: RectPx, b: RectPx) -> f64 {
    let side = |a0: u32, a_len: u32, b0: u32, b_len: u32| {
        let end = a0.saturating_add(a_len).min(b0.saturating_add(b_len));
        f64::from(end.saturating_sub(a0.max(b0)))
    };
    side(a.x, a.width, b.x, b.width) * side(a.y, a.height, b.y, b.height)
}

fn area(rect: RectPx) -> f64 {
    f64::from(rect.width) * f64::from(rect.height)
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::{Basis, Code, Grounds};

    fn thing(word: &str, x: u32) -> Thing {
        let region = Region::Rects(vec![RectPx { x, y: 0, width: 300, height: 300 }]);
        Thing { word: word.into(), probability: 0.93, region }
    }

    fn finding(code: &'static str, x: u32) -> Finding {
        let mut finding = Finding::new(Code::new(code), Basis::Geometry, Grounds::Fact, 2);
        finding.region = Region::Rects(vec![RectPx { x, y: 10, width: 100, height: 100 }]);
        finding
    }

    fn report(things: Vec<Thing>) -> Report {
        Report { things, ..crate::state::tests::report() }
    }

    #[test]
    fn a_thing_is_told_with_the_findings_at_its_place() {
        let (inside, outside) = (finding("geometry/copy-move", 250), finding("file/thumbnail", 800));
        let rows = rows(&report(vec![thing("dog", 0), thing("car", 1000)]), &[&inside, &outside]);
        let words: Vec<_> = rows.iter().map(|row| (row.head.as_str(), row.cells[0].words.as_str())).collect();
        assert_eq!(words.len(), 3);
        assert_eq!(words[0].0, "dog (0.93)");
        assert!(words[0].1.contains("at one place") && words[0].1.contains(&say(&inside.name)), "{words:?}");
        assert!(!words[0].1.contains(&say(&outside.name)));
        assert!(words[1].1.ends_with(&t("things-untouched")), "{words:?}");
    }

    #[test]
    fn a_card_names_the_one_thing_that_it_lies_in() {
        let things = [thing("dog", 0), thing("car", 1000)];
        assert_eq!(at(&finding("a/b", 100), &things).as_deref(), Some("The network names what is there: dog (0.93)."));
        assert_eq!(at(&finding("a/b", 260), &things), None);
        assert_eq!(at(&finding("a/b", 100), &[thing("dog", 0), thing("sofa", 50)]), None);
        assert_eq!(at(&Finding::new(Code::new("a/b"), Basis::Stated, Grounds::Fact, 2), &things), None);
        let whole = Thing { region: Region::Whole, ..thing("dog", 0) };
        assert_eq!(at(&finding("a/b", 100), &[whole]), None);
    }

    #[test]
    fn what_does_not_fit_is_shown_and_only_then() {
        let (camera, generator) = (finding("metadata/camera", 0), finding("metadata/generator", 0));
        assert_eq!(rows(&report(Vec::new()), &[&camera]), []);
        let keys = |rows: Vec<Row>| rows.into_iter().map(|row| row.key).collect::<Vec<_>>();
        assert_eq!(keys(rows(&report(Vec::new()), &[&camera, &generator])), ["things-camera-and-generator"]);
        let mut caption = finding(CAPTION, 0);
        caption.phenomenon = caption.phenomenon.message("seen", Text::new("thing-cat"));
        let told = rows(&report(vec![thing("cat", 0), thing("sofa", 0)]), &[&caption]);
        let says = |row: &Row| row.cells[0].words.contains(&t("things-caption"));
        assert!(says(&told[0]) && !says(&told[1]));
    }
}
