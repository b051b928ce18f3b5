//! `network/caption`: what the file's description speaks of against what the network names.
//!
//! Looks for nouns of seven languages in the description, the title and the keywords. Where they speak of things of a kind (animals,
//! vehicles, instruments), the network names another thing of that kind for the whole picture, and no look gives any of the described ones
//! even [`TRACE`], both are shown side by side. Where they agree, or where the network is unsure, nothing is said.
//!
//! Severity: a fact without direction. No ordinary photos with captions were counted, the network errs, and a caption may speak of what
//! is outside the frame.
//!
//! Input: statements, shares of words. Blind to: everything that is not in the table of nouns: names, places, actions, and what the network
//! has no word for.
//!
//! # Sources
//! The model card under `models/` says how often names are right. IPTC Photo Metadata Standard: Description, Title, Keywords.

mod nouns;

use telltale_pixels::{ScoreMap, WordShares};
use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Region, Text, Thing, Unit};

use super::{Analyzer, Input, Outcome, Source, scores};
use crate::{
    Subject,
    metadata::{Metadata, Statement, cut},
};
use nouns::Noun;

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("network/caption"),
    version: 1,
    basis: Basis::Network,
    needs: &[Input::Raster, Input::Scores],
    sources: &[
        Source {
            title: "Tan and Le, EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks, 2019",
            link: "https://arxiv.org/abs/1905.11946",
        },
        Source {
            title: "IPTC Photo Metadata Standard 2023.2: Description, Title, Keywords",
            link: "https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata",
        },
    ],
    examine,
};

/// Where a file describes its picture.
const KEYS: [&str; 17] = [
    "dc:description",
    "dc:title",
    "dc:subject",
    "photoshop:Headline",
    "Iptc4xmpCore:AltTextAccessibility",
    "Iptc4xmpCore:ExtDescrAccessibility",
    "iptc:Caption",
    "iptc:Headline",
    "iptc:ObjectName",
    "iptc:Keywords",
    "exif:ImageDescription",
    "exif:XPTitle",
    "exif:XPSubject",
    "exif:XPKeywords",
    "exif:XPComment",
    "png:Title",
    "png:Description",
];

/// Longest caption that is read, in bytes. Prompts and whole articles are longer.
const MAX_READ: usize = 4_096;

/// Share from which on a look may have seen a thing after all.
const TRACE: f32 = 0.05;

/// A description that speaks of something else.
#[derive(Debug, Clone, PartialEq)]
struct Difference {
    said: Noun,
    seen: Thing,
    offset_bytes: u64,
}

fn examine(subject: &Subject) -> Outcome {
    let Some(scores) = scores(subject) else {
        return Outcome::NotUsable(Text::new("reason-no-scores"));
    };
    let captions = captions(&subject.metadata);
    let said: Vec<(Noun, &Statement)> = captions.iter().flat_map(|s| nouns_of(s).into_iter().map(|n| (n, *s))).collect();
    if said.is_empty() {
        let reason = if captions.is_empty() { "reason-no-caption" } else { "reason-caption-without-things" };
        return Outcome::NotUsable(Text::new(reason));
    }
    let things = scores.things();
    if things.is_empty() {
        return Outcome::NotUsable(Text::new("reason-nothing-named"));
    }
    match difference(&said, &things, scores) {
        Some(difference) => Outcome::Found(vec![describe(&difference)], Vec::new()),
        None => Outcome::NothingFound(Vec::new()),
    }
}

fn captions(metadata: &Metadata) -> Vec<&Statement> {
    KEYS.iter().flat_map(|key| metadata.values(key)).collect()
}

fn nouns_of(caption: &Statement) -> Vec<Noun> {
    nouns::in_caption(cut(&caption.value, MAX_READ))
}

/// The surest named thing whose kind the captions speak of, where they never speak of it and no look saw what they speak of.
fn difference(said: &[(Noun, &Statement)], things: &[Thing], scores: &ScoreMap) -> Option<Difference> {
    let was_seen = |noun: &Noun| scores.words.iter().any(|word| word.word == noun.word && highest(word) >= TRACE);
    let for_the_whole =
        |thing: &&Thing| scores.words.iter().any(|word| word.word == thing.word && word.whole >= scores.least_share);
    things.iter().filter(for_the_whole).find_map(|thing| {
        let kind = nouns::kind_of(&thing.word)?;
        let of_kind: Vec<_> = said.iter().filter(|(noun, _)| noun.kind == kind).collect();
        let (noun, statement) = of_kind.first()?;
        let fits = of_kind.iter().any(|(noun, _)| noun.word == thing.word || was_seen(noun));
        (!fits).then(|| Difference { said: *noun, seen: thing.clone(), offset_bytes: statement.offset_bytes })
    })
}

fn highest(word: &WordShares) -> f32 {
    word.tiles.iter().map(|(_, share)| *share).fold(word.whole, f32::max)
}

fn describe(difference: &Difference) -> Finding {
    let mut finding = Finding::new(ANALYZER.code, Basis::Network, Grounds::Fact, 4);
    let thing = |word: &str| Text::new(format!("thing-{word}"));
    finding.phenomenon = finding
        .phenomenon
        .message("said", thing(difference.said.word))
        .message("seen", thing(&difference.seen.word))
        .number("probability", difference.seen.probability, 2);
    finding.evidence = vec![Measurement::new("measurement-thing", difference.seen.probability, 2, Unit::Plain)];
    finding.region = Region::Bytes { offset: difference.offset_bytes, len: 0 };
    finding
}

#[cfg(test)]
mod tests {
    use telltale_report::{ModelFacts, RarityTable};

    use super::*;
    use crate::metadata::stating;

    fn scores(words: &[(&str, f32)]) -> ScoreMap {
        let word = |(word, whole): &(&str, f32)| WordShares { word: (*word).into(), whole: *whole, tiles: Vec::new() };
        let grid =
            telltale_pixels::ScoreGrid { columns: 0, rows: 0, cell_width_px: 1.0, cell_height_px: 1.0, values: Vec::new() };
        ScoreMap {
            model: ModelFacts { id: "m".into(), sha256: String::new(), quantization: String::new() },
            picture: 0.1,
            whole: 0.1,
            grid,
            n_more: 0,
            rarity: RarityTable::default(),
            tile_threshold: 0.7,
            max_face_share: 0.3,
            words: words.iter().map(word).collect(),
            least_share: 0.9,
            impression: None,
        }
    }

    fn differs(caption: &str, words: &[(&str, f32)]) -> Option<(&'static str, String)> {
        let metadata = stating(&[("dc:description", caption)]);
        let captions = captions(&metadata);
        let said: Vec<_> = captions.iter().flat_map(|s| nouns_of(s).into_iter().map(|n| (n, *s))).collect();
        let scores = scores(words);
        difference(&said, &scores.things(), &scores).map(|found| (found.said.word, found.seen.word))
    }

    #[test]
    fn another_animal_than_the_described_one_is_told() {
        assert_eq!(differs("A dog on the beach", &[("cat", 0.97)]), Some(("dog", "cat".to_owned())));
        let finding = describe(&Difference {
            said: Noun { kind: "animal", word: "dog" },
            seen: Thing { word: "cat".into(), probability: 0.97, region: Region::Whole },
            offset_bytes: 7,
        });
        assert_eq!(finding.severity, telltale_report::Severity::Info);
    }

    #[test]
    fn what_fits_or_may_fit_or_is_of_another_kind_is_not() {
        assert_eq!(differs("A dog on the beach", &[("dog", 0.97), ("cat", 0.01)]), None);
        assert_eq!(differs("A dog and a cat", &[("cat", 0.97)]), None);
        assert_eq!(differs("A dog on the beach", &[("cat", 0.92), ("dog", 0.06)]), None);
        assert_eq!(differs("A dog on the beach", &[("cat", 0.8)]), None);
        assert_eq!(differs("A dog on the beach", &[("car", 0.97), ("shore", 0.95)]), None);
        assert_eq!(differs("On the beach", &[("cat", 0.97)]), None);
    }

    #[test]
    fn what_only_a_place_shows_does_not_contradict_a_caption() {
        let mut scores = scores(&[("cat", 0.6)]);
        scores.words[0].tiles.push((telltale_report::RectPx { x: 0, y: 0, width: 288, height: 288 }, 0.99));
        let metadata = stating(&[("dc:title", "Dog")]);
        let captions = captions(&metadata);
        let said: Vec<_> = captions.iter().flat_map(|s| nouns_of(s).into_iter().map(|n| (n, *s))).collect();
        assert_eq!((scores.things().len(), difference(&said, &scores.things(), &scores)), (1, None));
    }
}
