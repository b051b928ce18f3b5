//! What drawings say: sentences, shapes and findings with their numbers.

use super::*;

use telltale_report::RectPx;

const SIZE: (u32, u32) = (1000, 800);

fn drawn(test: Test, marks: &[(Kind, &[Point])]) -> GeometryDesk {
    let mut desk = GeometryDesk::default();
    desk.choose(Some(test));
    for (kind, points) in marks {
        desk.take(*kind);
        assert!(points.iter().all(|point| desk.draw(*point)));
    }
    desk
}

/// A wedge at `shadow` around the direction to `thing`.
fn shadow(shadow: Point, thing: Point) -> Vec<Point> {
    let (dx, dy) = (thing.0 - shadow.0, thing.1 - shadow.1);
    vec![shadow, (thing.0 - dy * 0.1, thing.1 + dx * 0.1), (thing.0 + dy * 0.1, thing.1 - dx * 0.1)]
}

fn shadows(last: Point) -> GeometryDesk {
    let lamp = (450.0, 100.0);
    let mut marks: Vec<_> = [(100.0, 700.0), (500.0, 780.0), (900.0, 650.0)]
        .map(|(x, y)| shadow((x, y), ((x + lamp.0) / 2.0, (y + lamp.1) / 2.0)))
        .to_vec();
    marks.push(shadow((300.0, 600.0), last));
    drawn(Test::Shadows, &marks.iter().map(|points| (Kind::Shadow, &points[..])).collect::<Vec<_>>())
}

fn said(outcome: &Outcome) -> String {
    outcome.sentences.iter().map(|row| row.head.as_str()).collect::<Vec<_>>().join("\n")
}

/// Lines through a point.
fn lines(kind: Kind, to: Point) -> Vec<(Kind, [Point; 2])> {
    let line = |from: Point| [from, ((from.0 * 3.0 + to.0) / 4.0, (from.1 * 3.0 + to.1) / 4.0)];
    [(100.0, 700.0), (420.0, 600.0), (800.0, 780.0)].map(|from| (kind, line(from))).to_vec()
}

fn vanishing(marks: &[Vec<(Kind, [Point; 2])>]) -> GeometryDesk {
    let marks = marks.concat();
    drawn(Test::Vanishing, &marks.iter().map(|(kind, points)| (*kind, &points[..])).collect::<Vec<_>>())
}

#[test]
fn shadows_that_fit_outline_the_light_and_make_no_finding() {
    let outcome = outcome(&shadows((375.0, 350.0)), SIZE);
    let said = said(&outcome);
    assert!(said.contains("One light fits all marks (4)") && said.contains("in front of the camera"), "{said}");
    assert!(said.contains("Lines that fit"), "{said}");
    assert!(outcome.shapes.iter().any(|shape| shape.role == Role::Region && shape.is_closed && 2 < shape.points.len()));
    assert_eq!((outcome.marks.len(), outcome.draft), (4, None));
}

#[test]
fn shadows_that_contradict_each_other_become_a_finding_with_its_numbers() {
    let outcome = outcome(&shadows((100.0, 620.0)), SIZE);
    let draft = outcome.draft.clone().unwrap();
    // All marks go along, each from edge to edge over its tip, so that others can draw them again.
    assert_eq!((draft.strokes.len(), draft.strokes[3].kind.as_ref(), draft.strokes[3].points[1]), (4, "shadow", [300.0, 600.0]));
    assert!(draft.drawn().iter().all(|stroke| stroke.points.len() == 3 && !stroke.is_closed));
    assert!(outcome.marks.iter().any(|row| row.key == "3" && row.cells[0].alert), "{:?}", outcome.marks);
    assert!(outcome.shapes.iter().any(|shape| shape.role == Role::Conflict));
    let mut desk = crate::review::Desk::default();
    desk.write(Some(draft));
    let key = desk.keep(SIZE).unwrap();
    let finding = desk.added()[0].1.clone();
    assert_eq!((finding.basis, finding.evidence.len()), (telltale_report::Basis::Person, 4));
    assert_eq!(finding.region.rects().len(), 1);
    let (phenomenon, rule) = (say(&finding.phenomenon), finding.texts().last().map(say).unwrap());
    for measurement in &finding.evidence {
        let number = crate::words::measured(measurement);
        let number = number.trim_end_matches(" px");
        assert!(phenomenon.contains(number), "{number} is not in “{phenomenon}”");
    }
    assert!(rule.contains("drew"), "{rule}");
    let again = Draft::of(&key, &finding);
    assert_eq!(again.evidence, finding.evidence, "changing the words keeps the numbers");
    assert_eq!(Draft::of("a-b-0", &finding).evidence, [], "a check's numbers are not the reader's");
}

#[test]
fn directions_are_told_one_by_one_and_then_their_horizon() {
    let (first, second) = (lines(Kind::First, (-400.0, 200.0)), lines(Kind::Second, (1500.0, 200.0)));
    let fits = outcome(&vanishing(&[first.clone(), second.clone(), lines(Kind::Third, (600.0, 200.0))]), SIZE);
    let words = said(&fits);
    assert!(words.contains("Direction 2: all lines (3)") && words.contains("One horizon fits"), "{words}");
    assert_eq!(words.matches("Lines that fit").count(), 1, "{words}");
    assert_eq!(fits.draft, None);
    assert!(fits.marks.iter().all(|row| row.cells[0].words == "0.0 px"), "{:?}", fits.marks);
    let off = outcome(&vanishing(&[first.clone(), second, lines(Kind::Third, (600.0, -100.0))]), SIZE);
    let words = said(&off);
    assert!(words.contains("300 px from that horizon") && words.contains("No horizon fits"), "{words}");
    assert_eq!(off.draft.as_ref().map(|draft| draft.evidence[1].value), Some(9.0));
    let mut bent = first;
    bent.push((Kind::First, [(300.0, 100.0), (500.0, 300.0)]));
    let bent = outcome(&vanishing(&[bent]), SIZE);
    assert!(said(&bent).contains("Direction 1: these lines cannot"), "{}", said(&bent));
    assert!(bent.draft.is_some_and(|draft| draft.evidence[1].value == 3.0));
}

#[test]
fn reflections_are_tested_with_upright_edges() {
    let upright = |x: f64| [(x, 100.0), (x, 500.0)];
    let mut marks = vec![(Kind::Pair, upright(100.0)), (Kind::Upright, upright(800.0))];
    let desk = |marks: &[(Kind, [Point; 2])]| {
        drawn(Test::Reflections, &marks.iter().map(|(kind, points)| (*kind, &points[..])).collect::<Vec<_>>())
    };
    assert!(said(&outcome(&desk(&marks), SIZE)).contains("at least three"));
    marks.push((Kind::Pair, [(300.0, 100.0), (420.0, 500.0)]));
    let found = outcome(&desk(&marks), SIZE);
    assert!(said(&found).contains("1, 2, 3") || said(&found).contains("1, 3, 2"), "{}", said(&found));
    assert!(found.marks.iter().all(|row| row.cells[0].alert), "{:?}", found.marks);
}

#[test]
fn what_cannot_be_tested_is_said() {
    assert_eq!(outcome(&GeometryDesk::default(), SIZE), Outcome::default());
    let point = [(5.0, 5.0), (5.0, 5.0)];
    let useless = drawn(Test::Vanishing, &[(Kind::Second, &[(1.0, 1.0), (99.0, 9.0)]), (Kind::Second, &point)]);
    assert!(said(&outcome(&useless, SIZE)).contains("mark 2 "), "{}", said(&outcome(&useless, SIZE)));
    let one = drawn(Test::Shadows, &[(Kind::DarkSide, &[(1.0, 1.0), (99.0, 9.0)])]);
    assert!(said(&outcome(&one, SIZE)).contains("at least two"));
    let line: &[Point] = &[(1.0, 1.0), (99.0, 9.0)];
    let many = drawn(Test::Vanishing, &[(Kind::First, line); 17]);
    assert!(said(&outcome(&many, SIZE)).contains("16"), "{}", said(&outcome(&many, SIZE)));
    let lines = [[(Kind::First, line); 9], [(Kind::Second, line); 9]].concat();
    let spread = said(&outcome(&drawn(Test::Vanishing, &lines), SIZE));
    assert!(spread.contains("Direction 2") && spread.contains("16"), "{spread}");
}

#[test]
fn the_place_around_marks_stays_inside() {
    assert_eq!(View::around([(-50.0, 10.5), (1200.0, 20.0)], SIZE), RectPx { x: 0, y: 10, width: 1000, height: 10 });
    assert_eq!(View::around([(1200.0, 900.0)], SIZE), RectPx { x: 999, y: 799, width: 1, height: 1 });
}
