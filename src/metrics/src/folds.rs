//! Folds by source: what is fitted on some folds is judged on another one, and pictures of one source are never on both sides.

use std::collections::BTreeMap;

/// Count of folds.
pub const FOLDS: usize = 5;

/// The fold of each source, 0..[`FOLDS`]: sources of each class, largest first, each to the fold that has least of that class so far.
/// `pictures` are the source of each and whether a generator made it.
pub fn folds_by_source<'a>(pictures: impl Iterator<Item = (&'a str, bool)>) -> BTreeMap<String, usize> {
    let mut sizes: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for (source, generated) in pictures {
        sizes.entry(source).or_default()[usize::from(generated)] += 1;
    }
    let mut order: Vec<(&str, [usize; 2])> = sizes.into_iter().collect();
    order.sort_by_key(|(source, size)| (std::cmp::Reverse(size[0] + size[1]), *source));
    let mut filled = [[0usize; 2]; FOLDS];
    let mut folds = BTreeMap::new();
    for (source, size) in order {
        let class = usize::from(size[1] > size[0]);
        let fold = (0..FOLDS).min_by_key(|f| filled[*f][class]).unwrap_or(0);
        (0..2).for_each(|c| filled[fold][c] += size[c]);
        folds.insert(source.to_owned(), fold);
    }
    folds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_are_even_and_keep_sources_together() {
        let pictures: Vec<(String, bool)> = (0..400).map(|i| (format!("s{}", i % 40), i % 40 < 20)).collect();
        let folds = folds_by_source(pictures.iter().map(|(s, g)| (s.as_str(), *g)));
        assert_eq!(folds.len(), 40);
        for fold in 0..FOLDS {
            let generated = pictures.iter().filter(|(s, g)| *g && folds[s] == fold).count();
            assert_eq!(generated, 40);
        }
    }
}
