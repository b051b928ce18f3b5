//! Findings with one cause become one, which names every check that agrees.
//!
//! Somebody who puts a part into a picture leaves several traces: another history of compression, another grid, a second place that
//! looks the same. Counted one by one they would look like several reasons for doubt, though there is one. Merging changes no severity: two weak
//! signs never add up to a strong one by counting.

use telltale_report::{Finding, RectPx, Region};

use crate::analyzers::{block_grid, copy_move, double_quantization, flat_area, shifted_save, thumbnail};

/// Intersection over union of two boxes from which on they are one place. A part and the cells around it reach that; a small place in
/// a large one does not.
const MIN_SHARED: f64 = 0.3;

/// Of findings in the order in which they are told, each with the later ones of the same cause in it.
pub(crate) fn merged(findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::new();
    for finding in findings {
        match kept.iter_mut().find(|other| have_one_cause(other, &finding)) {
            Some(first) => join(first, finding),
            None => kept.push(finding),
        }
    }
    kept
}

/// The first one shows the places of both and says what else may have caused either.
fn join(first: &mut Finding, second: Finding) {
    let is_new = |rect: &&RectPx| first.region.rects().iter().all(|known| shared(*known, **rect) < MIN_SHARED);
    let new: Vec<RectPx> = second.region.rects().iter().filter(is_new).copied().collect();
    match (&mut first.region, &second.region) {
        (Region::Rects(rects), Region::Map { map, .. }) => {
            let rects = std::mem::take(rects).into_iter().chain(new).collect();
            first.region = Region::Map { map: map.clone(), rects };
        }
        (Region::Rects(rects) | Region::Map { rects, .. }, _) => rects.extend(new),
        (Region::Whole | Region::Bytes { .. } | Region::Drawn { .. }, _) => {}
    }
    for text in &second.ordinary {
        if !first.ordinary.contains(text) {
            first.ordinary.push(text.clone());
        }
    }
    first.agreeing.push(second);
}

fn have_one_cause(first: &Finding, second: &Finding) -> bool {
    (tells_of_a_place(first) && tells_of_a_place(second) && share_a_place(first, second))
        || (tells_of_an_earlier_grid(first) && tells_of_an_earlier_grid(second) && origin(first) == origin(second))
}

/// Whether it says that something was put into a place, or computed anew there.
fn tells_of_a_place(finding: &Finding) -> bool {
    let codes = [
        double_quantization::LOCAL,
        shifted_save::LOCAL,
        block_grid::LOCAL,
        block_grid::MISSING,
        copy_move::CODE,
        flat_area::CODE,
        thumbnail::ANALYZER.code,
    ];
    codes.contains(&finding.code)
}

fn share_a_place(first: &Finding, second: &Finding) -> bool {
    let pairs = |a: &RectPx| second.region.rects().iter().any(|b| shared(*a, *b) >= MIN_SHARED);
    first.region.rects().iter().any(pairs)
}

/// Intersection over union.
fn shared(a: RectPx, b: RectPx) -> f64 {
    let overlap = |a0: u32, a_len: u32, b0: u32, b_len: u32| {
        let end = u64::from(a0).saturating_add(a_len.into()).min(u64::from(b0).saturating_add(b_len.into()));
        end.saturating_sub(a0.max(b0).into()) as f64
    };
    let area = |r: RectPx| f64::from(r.width) * f64::from(r.height);
    let common = overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);
    common / (area(a) + area(b) - common).max(1.0)
}

/// Whether it says that the whole picture lay on another grid before.
fn tells_of_an_earlier_grid(finding: &Finding) -> bool {
    [block_grid::ANALYZER.code, shifted_save::ANALYZER.code].contains(&finding.code)
}

/// Where the earlier grid begins.
fn origin(finding: &Finding) -> [Option<u64>; 2] {
    ["measurement-grid-x", "measurement-grid-y"].map(|name| {
        let measurement = finding.evidence.iter().find(|measurement| measurement.name.id == name);
        measurement.map(|measurement| measurement.value as u64)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::{Basis, Code, Grounds, Measurement, Unit};

    fn place(code: Code, x: u32, width: u32) -> Finding {
        let mut finding = Finding::new(code, Basis::Compression, Grounds::Fact, 2);
        finding.region = Region::Rects(vec![RectPx { x, y: 10, width, height: 100 }]);
        finding
    }

    fn codes(findings: &[Finding]) -> Vec<&str> {
        findings.iter().map(|finding| finding.code.as_str()).collect()
    }

    #[test]
    fn one_place_is_told_once_and_every_check_is_named() {
        let mut two = place(thumbnail::ANALYZER.code, 510, 80);
        two.region =
            Region::Rects(vec![RectPx { x: 510, y: 10, width: 80, height: 100 }, RectPx { x: 0, y: 300, width: 9, height: 9 }]);
        let found = merged(vec![
            place(double_quantization::LOCAL, 0, 100),
            place(copy_move::CODE, 500, 80),
            place(shifted_save::LOCAL, 20, 120),
            place(block_grid::LOCAL, 900, 50),
            two,
        ]);
        assert_eq!(codes(&found), ["jpeg/double-quantization-local", "geometry/copy-move", "jpeg/block-grid-local"]);
        assert_eq!(codes(&found[0].agreeing), ["jpeg/shifted-save-local"]);
        // What the second one adds is shown, what both show is shown once, and no explanation is lost.
        assert_eq!((found[0].region.rects().len(), found[1].region.rects().len()), (1, 2));
        assert_eq!(found[0].ordinary.len(), 4);
    }

    #[test]
    fn places_that_hardly_touch_and_what_other_findings_outline_stay_apart() {
        let beside = merged(vec![place(double_quantization::LOCAL, 0, 100), place(shifted_save::LOCAL, 60, 100)]);
        assert_eq!(beside.len(), 2);
        let network = Code::new("network/generator-traces-local");
        let found = merged(vec![place(double_quantization::LOCAL, 0, 100), place(network, 0, 100)]);
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn two_views_of_one_earlier_grid_are_one_fact() {
        let grid = |code, x: f64| {
            let mut finding = Finding::new(code, Basis::Compression, Grounds::Fact, 3);
            for (name, value) in [("measurement-grid-x", x), ("measurement-grid-y", 3.0)] {
                finding.evidence.push(Measurement::new(name, value, 0, Unit::Pixels));
            }
            finding
        };
        let of = |x| merged(vec![grid(shifted_save::ANALYZER.code, 5.0), grid(block_grid::ANALYZER.code, x)]);
        assert_eq!((of(5.0).len(), of(4.0).len()), (1, 2));
    }
}
