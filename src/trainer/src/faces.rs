//! How much of each training picture a face takes.
//!
//! Generators are shown off with faces: in the training pictures most of what a face fills is generated, and heads learn that from the
//! pictures unless they are weighted so that faces of each size are as frequent in both classes.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, anyhow};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use telltale_landmarks::Faces;
use telltale_network::device;

use crate::dataset::Picture;

/// Classes of pictures by the share that the largest face takes with its surroundings: none, then up to each of these, then more.
const LIMITS: [f64; 3] = [0.1, 0.3, 0.6];

/// Of pictures with a larger face nothing is said: of 39 photos that none of the networks had learnt from, 6 reached the first step, at which less
/// than one in twenty is allowed.
pub(crate) const MAX_SHARE: f64 = LIMITS[1];

/// Whether a picture of this class is one of those.
pub(crate) fn is_filled(class: usize) -> bool {
    class > 1 + LIMITS.iter().take_while(|limit| **limit < MAX_SHARE).count()
}

/// The classes in words, in their order.
pub(crate) fn names() -> Vec<String> {
    let percent = LIMITS.map(|limit| format!("{:.0} %", 100.0 * limit));
    let between = percent.windows(2).map(|pair| format!("{} to {}", pair[0], pair[1]));
    let (first, last) = (format!("up to {}", percent[0]), format!("more than {}", percent[LIMITS.len() - 1]));
    ["none found".to_owned(), first].into_iter().chain(between).chain([last]).collect()
}

/// The class of each picture by its id, 0 where no face was found.
pub(crate) fn classes(pictures: &[Picture], weights: &Path) -> Result<BTreeMap<String, usize>> {
    let missing = || format!("cannot read {}; `cargo xtask build` makes it", weights.display());
    let weights = fs::read(weights).with_context(missing)?;
    let faces = pollster::block_on(Faces::load(&weights, &device::cpu())).map_err(|reason| anyhow!("faces: {reason:?}"))?;
    let class = |picture: &Picture| {
        let decoded = picture.decode()?;
        let found = pollster::block_on(faces.find(&decoded)).map_err(|reason| anyhow!("{}: {reason:?}", picture.id))?;
        let area = |width: u32, height: u32| f64::from(width) * f64::from(height);
        let largest = found.iter().map(|face| area(face.width, face.height)).fold(0.0, f64::max);
        let share = largest / area(decoded.width() as u32, decoded.height() as u32);
        let class = if found.is_empty() { 0 } else { 1 + LIMITS.iter().filter(|limit| share > **limit).count() };
        Ok((picture.id.clone(), class))
    };
    pictures.par_iter().map(class).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn classes_have_their_names() {
        assert_eq!(super::names(), ["none found", "up to 10 %", "10 % to 30 %", "30 % to 60 %", "more than 60 %"]);
        assert_eq!([0, 1, 2, 3, 4].map(super::is_filled), [false, false, false, true, true]);
    }
}
