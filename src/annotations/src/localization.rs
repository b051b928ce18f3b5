//! How well the places of two sets agree.
//!
//! Pixels are pooled over all pictures of the truth. A predicted place is a hit where one true place covers more than half of its box;
//! a true place is found where a hit covers it. Pictures without a size cannot be drawn and are named.

use std::collections::HashMap;

use telltale_metrics::{PixelCounts, PlaceCounts, is_hit};

use crate::{Annotations, Image, Mask, Shape};

/// Figures over a set.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Localization {
    /// Pixels, pooled.
    pub pixels: PixelCounts,
    /// Places, added up.
    pub places: PlaceCounts,
    /// Pictures that were compared.
    pub n_images: usize,
    /// Pictures of the truth that could not be drawn: no size, or too large.
    pub undrawn: Vec<String>,
    /// Records whose place could not be drawn, with their picture: `picture.jpg[3]`.
    pub unplaced: Vec<String>,
    /// Pictures that only the prediction has: left out.
    pub only_predicted: Vec<String>,
}

/// Compares the places of a prediction with those of the truth, of all classes or of one.
pub fn localize(truth: &Annotations, predicted: &Annotations, category: Option<&str>) -> Localization {
    let by_name: HashMap<&str, &Image> = predicted.images.iter().map(|image| (image.name.as_str(), image)).collect();
    let mut found = Localization::default();
    for image in &truth.images {
        let prediction = by_name.get(image.name.as_str()).copied();
        let size = image.size_px.or_else(|| prediction?.size_px);
        let Some(empty) = size.and_then(Mask::new) else {
            found.undrawn.push(image.name.clone());
            continue;
        };
        found.n_images += 1;
        let truths = masks(image, &empty, category, &mut found.unplaced);
        let predictions = prediction.map_or_else(Vec::new, |image| masks(image, &empty, category, &mut found.unplaced));
        found.pixels.add(&joined(&empty, &predictions).marked, &joined(&empty, &truths).marked);
        let mut is_found = vec![false; truths.len()];
        for (_, outline) in &predictions {
            let mut frame = empty.clone();
            frame.draw(&Shape { bbox: bounds(outline), ..Shape::default() });
            let area = frame.area();
            let covering: Vec<usize> = (0..truths.len())
                .filter(|i| truths.get(*i).is_some_and(|(mask, _)| is_hit(mask.overlap(&frame), area)))
                .collect();
            found.places.predicted += 1;
            found.places.hits += u64::from(!covering.is_empty());
            covering.into_iter().for_each(|i| is_found.iter_mut().skip(i).take(1).for_each(|f| *f = true));
        }
        found.places.truths += truths.len() as u64;
        found.places.found += is_found.iter().filter(|found| **found).count() as u64;
    }
    let known = |name: &str| truth.images.iter().any(|image| image.name == name);
    found.only_predicted.extend(predicted.images.iter().filter(|image| !known(&image.name)).map(|image| image.name.clone()));
    found
}

/// One mask for each record of the class that has a place.
fn masks<'a>(image: &'a Image, empty: &Mask, category: Option<&str>, unplaced: &mut Vec<String>) -> Vec<(Mask, &'a Shape)> {
    let mut masks = Vec::new();
    for (i, record) in image.records.iter().enumerate().filter(|(_, r)| category.is_none() || r.category.as_deref() == category) {
        let mut mask = empty.clone();
        if mask.draw(&record.shape) && mask.area() > 0 {
            masks.push((mask, &record.shape));
        } else {
            unplaced.push(format!("{}[{i}]", image.name));
        }
    }
    masks
}

fn joined(empty: &Mask, masks: &[(Mask, &Shape)]) -> Mask {
    let mut all = empty.clone();
    for (mask, _) in masks {
        all.marked.iter_mut().zip(&mask.marked).for_each(|(all, one)| *all |= *one);
    }
    all
}

/// The box as stated, or around the outlines.
fn bounds(shape: &Shape) -> Option<[f64; 4]> {
    let points: Vec<[f64; 2]> = shape.polygons.iter().flat_map(|polygon| polygon.as_chunks::<2>().0.iter().copied()).collect();
    let around = || {
        let low = points.iter().fold([f64::MAX; 2], |[a, b], [x, y]| [a.min(*x), b.min(*y)]);
        let high = points.iter().fold([f64::MIN; 2], |[a, b], [x, y]| [a.max(*x), b.max(*y)]);
        [low[0], low[1], high[0] - low[0], high[1] - low[1]]
    };
    shape.bbox.or_else(|| (!points.is_empty()).then(around))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;

    fn set(name: &str, size_px: Option<(u32, u32)>, boxes: &[[f64; 4]]) -> Annotations {
        let record = |bbox: &[f64; 4]| Record {
            category: Some("texture".into()),
            shape: Shape { bbox: Some(*bbox), ..Shape::default() },
            ..Record::default()
        };
        let image = Image { name: name.into(), size_px, records: boxes.iter().map(record).collect(), ..Image::default() };
        Annotations { images: vec![image], ..Annotations::default() }
    }

    #[test]
    fn pixels_and_places_of_hand_made_boxes() {
        let truth = set("a", Some((10, 10)), &[[0.0, 0.0, 4.0, 4.0], [6.0, 6.0, 2.0, 2.0]]);
        // The first covers 8 of 12 with the first truth, the second nothing.
        let predicted = set("a", None, &[[0.0, 2.0, 4.0, 3.0], [8.0, 0.0, 2.0, 2.0]]);
        let found = localize(&truth, &predicted, None);
        assert_eq!((found.pixels.both, found.pixels.predicted_only, found.pixels.truth_only), (8, 8, 12));
        assert_eq!(found.places, PlaceCounts { hits: 1, predicted: 2, found: 1, truths: 2 });
        assert_eq!(localize(&truth, &predicted, Some("edge")).places, PlaceCounts::default());
    }

    #[test]
    fn what_cannot_be_compared_is_named() {
        let found = localize(&set("a", None, &[]), &set("b", Some((2, 2)), &[]), None);
        assert_eq!((found.undrawn, found.only_predicted, found.n_images), (vec!["a".to_owned()], vec!["b".to_owned()], 0));
        let found = localize(&set("a", Some((4, 4)), &[[9.0, 9.0, 1.0, 1.0]]), &set("a", None, &[]), None);
        assert_eq!(found.unplaced, ["a[0]"]);
    }
}
