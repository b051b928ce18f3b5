//! The smallest sets of marks that cannot all be right, and the least error of drawing that would explain all of them.

/// Marks by their places in a list, one bit each.
pub(crate) type Marks = u32;

/// Larger sets are no longer searched one by one: there would be thousands, and no proof needs them where sets are convex.
const LARGEST_SEARCHED: usize = 4;

/// All of `n` marks.
pub(crate) fn all(n: usize) -> Marks {
    Marks::MAX.checked_shr(Marks::BITS.saturating_sub(n as u32)).unwrap_or(0)
}

/// The places of the marks, in order.
pub(crate) fn places(marks: Marks) -> Vec<usize> {
    (0..Marks::BITS as usize).filter(|place| marks >> place & 1 == 1).collect()
}

/// Every set of up to four marks that does not fit while all its parts do; where there is none but all together do not fit, one set from
/// which no mark can be taken away. `fits` must hold for the parts of what it holds for.
pub(crate) fn minimal_sets(n: usize, fits: &dyn Fn(Marks) -> bool) -> Vec<Marks> {
    let mut found: Vec<Marks> = Vec::new();
    if fits(all(n)) {
        return found;
    }
    for size in 1..=LARGEST_SEARCHED.min(n) {
        let mut marks = all(size);
        while marks <= all(n) {
            if !found.iter().any(|smaller| marks & smaller == *smaller) && !fits(marks) {
                found.push(marks);
            }
            marks = next_of_same_size(marks);
        }
    }
    if found.is_empty() {
        let mut marks = all(n);
        for place in 0..n {
            let without = marks & !(1 << place);
            if !fits(without) {
                marks = without;
            }
        }
        found.push(marks);
    }
    found
}

/// The smallest union of one set of each list, the first of equal ones; none where a list is empty, which is where something fits.
pub(crate) fn smallest_union(lists: &[Vec<Marks>]) -> Option<Marks> {
    let union_with = |known: &[Marks], list: &Vec<Marks>| -> Vec<Marks> {
        known.iter().flat_map(|one| list.iter().map(move |other| one | other)).collect()
    };
    let unions = lists.iter().fold(vec![0], |known, list| union_with(&known, list));
    unions.into_iter().min_by_key(|marks| (marks.count_ones(), *marks))
}

/// The least error, in units of the drawing, from which on the drawing fits. `fits` must stay true once it is.
pub(crate) fn least_error(fits: &dyn Fn(f64) -> bool) -> f64 {
    // A ten-thousandth of the picture's longer side to begin with, and the picture itself at the end: no hand is as unsteady.
    let (mut too_small, mut enough) = (0.0, 1e-4);
    if fits(too_small) {
        return too_small;
    }
    while enough < 1.0 && !fits(enough) {
        (too_small, enough) = (enough, enough * 2.0);
    }
    // Thirty halvings: far below what anyone can draw.
    for _ in 0..30 {
        let middle = (too_small + enough) / 2.0;
        if fits(middle) {
            enough = middle;
        } else {
            too_small = middle;
        }
    }
    enough
}

/// Gosper's step: the next larger number with as many bits.
fn next_of_same_size(marks: Marks) -> Marks {
    let lowest = marks & marks.wrapping_neg();
    let ripple = marks.wrapping_add(lowest);
    if ripple == 0 || lowest == 0 { Marks::MAX } else { ripple | (((marks ^ ripple) >> 2) / lowest) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which sets do not fit: those that hold one of `conflicts`.
    fn minimal(n: usize, conflicts: &[Marks]) -> Vec<Marks> {
        minimal_sets(n, &|marks| conflicts.iter().all(|conflict| marks & conflict != *conflict))
    }

    #[test]
    fn every_minimal_set_is_found_and_no_larger_one() {
        assert_eq!(minimal(5, &[]), Vec::<Marks>::new());
        assert_eq!(minimal(5, &[0b00011, 0b00111, 0b11100]), [0b00011, 0b11100]);
        assert_eq!(minimal(16, &[0b1000_0000_0000_0001]), [0b1000_0000_0000_0001]);
        assert_eq!(minimal(7, &[0b111_1100]), [0b111_1100], "beyond four, one that cannot be made smaller");
    }

    #[test]
    fn one_set_for_each_sign_of_the_light() {
        assert_eq!(
            smallest_union(&[vec![0b0011, 0b1100], vec![0b0110, 0b1101]]),
            Some(0b0111),
            "not 1110: the first marks come first"
        );
        assert_eq!(smallest_union(&[vec![0b0011], vec![]]), None);
        assert_eq!(places(0b1101), [0, 2, 3]);
    }

    #[test]
    fn the_least_error_is_where_it_begins_to_fit() {
        assert_eq!(least_error(&|_| true), 0.0);
        for limit in [3e-5, 0.01, 0.3] {
            let found = least_error(&|error| limit <= error);
            assert!((found - limit).abs() < 1e-9, "{found}");
        }
    }
}
