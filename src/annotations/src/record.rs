//! What all forms have in common.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::Naturalness;

/// What stands beside the known keys, kept as it is.
pub(crate) type Extra = BTreeMap<String, Json>;

/// A set of pictures with their anomalies.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Annotations {
    /// In the order of the file.
    pub images: Vec<Image>,
    /// Classes, where the form has a list of them.
    pub categories: Vec<Category>,
    /// What a COCO file says about itself (`info`, `licenses` …).
    pub extra: BTreeMap<String, Json>,
}

/// One picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Image {
    /// File name: the key by which two sets are compared.
    pub name: String,
    /// Width and height in pixels, where the form tells.
    pub size_px: Option<(u32, u32)>,
    /// Its anomalies, in the order of the file.
    pub records: Vec<Record>,
    /// What else a COCO file says of it.
    pub extra: BTreeMap<String, Json>,
}

/// One anomaly.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Record {
    /// What is affected.
    pub name: String,
    /// What can be seen; empty where a form with places alone left it out.
    pub phenomenon: String,
    /// Why that is unusual; empty like the phenomenon.
    pub reasoning: String,
    /// How natural it looks, where somebody said so.
    pub naturalness: Naturalness,
    /// Its class, where it has one.
    pub category: Option<String>,
    /// Where it lies, where that is known.
    pub shape: Shape,
    /// Everything else that stood in the record.
    pub extra: BTreeMap<String, Json>,
}

/// Where an anomaly lies, in pixels of the picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shape {
    /// Outlines, each x₁, y₁, x₂, y₂, …
    pub polygons: Vec<Vec<f64>>,
    /// Left, top, width, height.
    pub bbox: Option<[f64; 4]>,
    /// A mask in COCO's run-length form, as it stood.
    pub run_lengths: Option<Json>,
}

/// A class of anomalies.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Category {
    /// Its name.
    pub name: String,
    /// What else the file says of it.
    pub extra: BTreeMap<String, Json>,
}

impl Annotations {
    /// Number of anomalies.
    pub fn n_records(&self) -> usize {
        self.images.iter().map(|image| image.records.len()).sum()
    }
}

impl Shape {
    /// Whether nothing is known of the place.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Area of the outlines, or of the box where there is none; in square pixels.
    pub fn area(&self) -> Option<f64> {
        if !self.polygons.is_empty() {
            return Some(self.polygons.iter().map(|polygon| polygon_area(polygon)).sum());
        }
        self.bbox.map(|[_, _, width, height]| width * height)
    }
}

/// The shoelace formula.
fn polygon_area(polygon: &[f64]) -> f64 {
    let points: Vec<(f64, f64)> = polygon.chunks_exact(2).filter_map(|p| Some((*p.first()?, *p.get(1)?))).collect();
    let next = points.iter().cycle().skip(1);
    0.5 * points.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs()
}
