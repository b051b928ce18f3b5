//! `network/generator-traces`: what the network measured.
//!
//! The network gives the picture and single places in it a score 0..1 that rises with traces of picture generators. The score is a
//! ranking value, no probability; what it means is told by how often ordinary photos reach it, a table that travels with the
//! scores. Below the table's first step nothing is said. A network alone never carries more than a moderate word.
//!
//! Input: the score map. Output: score of the picture, a map of the places looked at (`NaN` elsewhere), boxes around places at or
//! above the map's threshold. Blind to: generators unlike those it was trained on, and traces that scaling and strong compression
//! have removed.
//!
//! # Sources
//! The model card under `models/` names data, training and error rates.

use telltale_pixels::ScoreMap;
use telltale_report::{
    Basis, Code, Finding, Grounds, Heatmap, MapId, Measurement, Rarity, RectPx, Region, Severity, Storage, Text, Unit,
};

use super::{Analyzer, Input, Outcome, Source, quantization_tables, scores};
use crate::{Subject, regions};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("network/generator-traces"),
    version: 2,
    basis: Basis::Network,
    needs: &[Input::Raster, Input::Scores],
    sources: &[Source {
        title: "Tan and Le, EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks, 2019",
        link: "https://arxiv.org/abs/1905.11946",
    }],
    examine,
};

/// Lowest quality of a JPEG that is judged: no picture was saved lower where the rates were measured (`trainer/src/lives.rs`).
const MIN_QUALITY: u8 = 40;

/// What the scores say.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    picture: f64,
    whole: f64,
    rarity: Option<Rarity>,
    map: Option<Heatmap>,
    places: Vec<RectPx>,
}

fn examine(subject: &Subject) -> Outcome {
    let Some(scores) = scores(subject) else {
        return Outcome::NotUsable(Text::new("reason-no-scores"));
    };
    let quality = subject.container.jpeg.as_ref().and_then(quantization_tables::measure).map(|tables| tables.luma.value);
    if let Some(quality) = quality.filter(|quality| *quality < MIN_QUALITY) {
        let reason = Text::new("reason-too-compressed-for-network").integer("quality", quality).integer("limit", MIN_QUALITY);
        return Outcome::NotUsable(reason);
    }
    if subject.largest_face().is_some_and(|share| share > scores.max_face_share) {
        let reason = Text::new("reason-face-fills-picture").number("limit", 100.0 * scores.max_face_share, 0);
        return Outcome::NotUsable(reason);
    }
    if !scores.picture.is_finite() {
        return Outcome::NotUsable(Text::new("reason-scores-not-numbers"));
    }
    let measured = measure(scores, subject.seen_in_view(), subject.storage());
    match describe(&measured) {
        Some(finding) => Outcome::Found(vec![finding], measured.map.into_iter().collect()),
        None => Outcome::NothingFound(measured.map.into_iter().collect()),
    }
}

fn measure(scores: &ScoreMap, (width, height): (u32, u32), storage: Option<Storage>) -> Measured {
    let grid = &scores.grid;
    let n_cells = grid.columns as usize * grid.rows as usize;
    let map = (n_cells > 0 && grid.values.len() == n_cells).then(|| Heatmap {
        id: MapId(ANALYZER.code.as_str().to_owned()),
        origin_px: (0, 0),
        columns: grid.columns,
        rows: grid.rows,
        cell_width_px: grid.cell_width_px,
        cell_height_px: grid.cell_height_px,
        scale: (0.0, 1.0),
        threshold: scores.tile_threshold,
        values: grid.values.clone(),
    });
    let places = map.as_ref().map(|map| places(map, width, height)).unwrap_or_default();
    Measured {
        picture: f64::from(scores.picture),
        whole: f64::from(scores.whole),
        rarity: scores.rarity.rarity_in(storage, f64::from(scores.picture)),
        map,
        places,
    }
}

/// Boxes around joined cells at or above the threshold.
fn places(map: &Heatmap, width: u32, height: u32) -> Vec<RectPx> {
    let columns = map.columns as usize;
    let marked: Vec<bool> = map.values.iter().map(|value| *value >= map.threshold).collect();
    let edge = |cell: usize, len_px: f32, picture: u32| ((cell as f32 * len_px).round() as u32).min(picture);
    regions::connected(columns, &marked)
        .iter()
        .filter_map(|region| {
            let cells = regions::bounding_cells(region, columns)?;
            let (x0, x1) = (edge(cells.x0, map.cell_width_px, width), edge(cells.x1, map.cell_width_px, width));
            let (y0, y1) = (edge(cells.y0, map.cell_height_px, height), edge(cells.y1, map.cell_height_px, height));
            (x1 > x0 && y1 > y0).then(|| RectPx { x: x0, y: y0, width: x1 - x0, height: y1 - y0 })
        })
        .collect()
}

fn describe(measured: &Measured) -> Option<Finding> {
    let rarity = measured.rarity.clone()?;
    let grounds = Grounds::Rate { rarity, cap: Severity::Moderate };
    let mut finding = Finding::new(ANALYZER.code, Basis::Network, grounds, 5);
    finding.phenomenon = finding.phenomenon.integer("places", measured.places.len());
    let score = |name: &'static str, value: f64| Measurement {
        name: Text::new(name),
        value,
        decimals: 2,
        unit: Unit::NetworkScore,
        ordinary: None,
    };
    finding.evidence = vec![score("measurement-score-picture", measured.picture)];
    if measured.whole != measured.picture {
        finding.evidence.push(score("measurement-score-whole", measured.whole));
    }
    if let Some(map) = &measured.map {
        finding.region = Region::Map { map: map.id.clone(), rects: measured.places.clone() };
    }
    Some(finding)
}

#[cfg(test)]
mod tests {
    use telltale_pixels::ScoreGrid;
    use telltale_report::{ModelFacts, RarityStep, RarityTable};

    use super::*;

    fn scores(picture: f32, tile: f32) -> ScoreMap {
        let step = RarityStep { at_least: 0.8, shown: 2, upper_95: 0.009 };
        ScoreMap {
            model: ModelFacts { id: "m".into(), sha256: String::new(), quantization: String::new() },
            picture,
            whole: 0.5,
            grid: ScoreGrid {
                columns: 3,
                rows: 1,
                cell_width_px: 100.0,
                cell_height_px: 100.0,
                values: vec![0.1, tile, f32::NAN],
            },
            n_more: 0,
            rarity: RarityTable { photos: 900, steps: vec![step], ..RarityTable::default() },
            tile_threshold: 0.7,
            max_face_share: 0.3,
            words: Vec::new(),
            least_share: 0.9,
            impression: None,
        }
    }

    #[test]
    fn a_rare_score_is_found_with_its_places_and_a_common_one_is_not() {
        let measured = measure(&scores(0.95, 0.9), (300, 100), Some(Storage::of("png", None, 30_000)));
        let finding = describe(&measured).expect("above the first step");
        assert_eq!(finding.severity, Severity::Moderate);
        assert_eq!(finding.region.rects(), [RectPx { x: 100, y: 0, width: 100, height: 100 }]);
        let ordinary = measure(&scores(0.3, 0.2), (300, 100), Some(Storage::of("png", None, 30_000)));
        assert_eq!(describe(&ordinary), None);
        assert!(ordinary.places.is_empty());
    }

    #[test]
    fn the_map_keeps_what_was_not_looked_at_and_a_broken_grid_gives_none() {
        let map = measure(&scores(0.95, 0.9), (300, 100), Some(Storage::of("png", None, 30_000))).map.expect("a whole grid");
        assert_eq!(map.values[..2], [0.1, 0.9]);
        assert!(map.values[2].is_nan());
        let mut broken = scores(0.95, 0.9);
        broken.grid.values.pop();
        assert_eq!(measure(&broken, (300, 100), Some(Storage::of("png", None, 30_000))).map, None);
    }
}
