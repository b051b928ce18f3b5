//! Comparing with known pictures: the directions, the ordinary photos that nearness is counted against, and what it gives.
//!
//! Directions come from all held-out training pictures, without their class; so what pictures are compared by has seen the photos that nearness is
//! counted against, though not what they are. The one number that is fitted, how much nearness weighs beside the
//! score, comes from training sources that play the reader's part: some pictures of a source are known, the others are sought among
//! the photos, all with logits of heads that had not seen the source. Width and power were chosen in the same way: for 1, 3 and 10 known
//! pictures the AUC on training sources was 0.875, 0.896, 0.923 with 32 numbers, 0.875, 0.899, 0.929 with 64, 0.872, 0.898, 0.931 with
//! 128, and 0.871, 0.895, 0.916 with 64 that are not divided by anything.

use anyhow::{Context as _, Result, ensure};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use serde::Serialize;
use telltale_metrics::{auc, clopper_pearson_upper_95};
use telltale_network::{
    Likeness, LikenessSpec, ViewKind,
    backbone::FEATURES,
    weights::{Weights, WeightsBuilder, sha256_hex},
};
use telltale_report::{Impression, Severity};

use crate::{
    features::{Life, Looked},
    heads::{Fitted as Heads, LifeLogits},
    lives::Chance,
    logistic::{self, Example},
    principal,
};

/// Numbers of an impression.
const WIDTH: usize = 64;

/// A component is divided by its standard deviation to this power: 0 would let the few strongest decide, 1 would let noise.
const POWER: f64 = 0.5;

/// How many pictures a reader knows, in fit and evaluation.
const KNOWN: [usize; 3] = [1, 3, 10];

/// Draws of known pictures for each source and count.
const DRAWS: usize = 10;

/// Sources with fewer generated pictures leave too few to seek.
const MIN_PICTURES: usize = 15;

/// Lives of a training picture as the reader's known one, as the one that is sought, and as an ordinary photo.
const LIVES: [usize; 3] = [0, 1, 2];

/// Everything that ships, in full precision.
pub(crate) struct Fitted {
    weight: Vec<f32>,
    bias: Vec<f32>,
    /// Impression and held-out logit of each ordinary photo.
    photos: Vec<(Impression, f64)>,
    pub spec: LikenessSpec,
}

/// Fits. `train` are the held-out pictures in their order, as the network sees them that ships.
pub(crate) fn fit(train: &[Looked], heads: &Heads) -> Result<Fitted> {
    let same =
        train.len() == heads.held_out.len() && train.iter().zip(&heads.held_out).all(|(l, h)| l.picture.id == h.picture.id);
    ensure!(same, "the held-out pictures are others");
    let (weight, bias) = directions(train);
    let mut fitted = Fitted {
        weight,
        bias,
        photos: Vec::new(),
        spec: LikenessSpec { width: WIDTH, photos: 0, nearest: 0.0, test_set: "training-photos-once".into(), steps: Vec::new() },
    };
    let maker = fitted.load()?;
    let impressions: Vec<Vec<Impression>> =
        train.iter().map(|looked| looked.lives.iter().map(|l| seen(&maker, l)).collect()).collect();
    let logit = |lives: &[LifeLogits], life: usize| {
        let score = lives.get(life).map_or(0.5, |l| heads.combination.score(l.whole, &l.tiles));
        (score / (1.0 - score)).ln()
    };
    let mut photos = Vec::new();
    let mut sought = vec![0.0; train.len()];
    for (i, held_out) in heads.held_out.iter().enumerate() {
        sought[i] = logit(&held_out.lives, LIVES[1]);
        if !held_out.picture.generated {
            photos.push((impressions[i][LIVES[2]].clone(), logit(&held_out.lives, LIVES[2])));
        }
    }
    let n = photos.len() as u32;
    let most = |allowed: f64| (1..=n).rev().find(|shown| clopper_pearson_upper_95(*shown, n) <= allowed);
    fitted.spec.steps = [0.05, 0.01].into_iter().filter_map(most).map(|k| (k, clopper_pearson_upper_95(k, n))).collect();
    fitted.spec.photos = n;
    fitted.spec.nearest = weight_of_nearest(train, &impressions, &sought);
    fitted.photos = photos;
    Ok(fitted)
}

/// Rows of the linear map from features to an impression's numbers, and what is added.
fn directions(train: &[Looked]) -> (Vec<f32>, Vec<f32>) {
    let mut rows: Vec<Vec<f32>> = train.iter().flat_map(|l| &l.lives).map(|life| whole(life).to_vec()).collect();
    let n = rows.len() as f64;
    let mean: Vec<f64> = (0..FEATURES).map(|i| rows.iter().map(|row| f64::from(row[i])).sum::<f64>() / n).collect();
    let variance = |i: usize| rows.iter().map(|row| (f64::from(row[i]) - mean[i]).powi(2)).sum::<f64>() / n;
    let deviation: Vec<f64> = (0..FEATURES).map(|i| variance(i).sqrt().max(1e-6)).collect();
    for row in &mut rows {
        row.iter_mut().enumerate().for_each(|(i, x)| *x = ((f64::from(*x) - mean[i]) / deviation[i]) as f32);
    }
    let (mut weight, mut bias) = (Vec::with_capacity(WIDTH * FEATURES), Vec::with_capacity(WIDTH));
    for (direction, variance) in principal::components(&rows, WIDTH) {
        let scale = variance.powf(-POWER / 2.0);
        let row = direction.iter().zip(&deviation).map(|(d, s)| d * scale / s);
        bias.push(-row.clone().zip(&mean).map(|(w, m)| w * m).sum::<f64>() as f32);
        weight.extend(row.map(|w| w as f32));
    }
    (weight, bias)
}

/// How much nearness weighs where the logit weighs 1.
fn weight_of_nearest(train: &[Looked], impressions: &[Vec<Impression>], logits: &[f64]) -> f64 {
    let photos: Vec<usize> = (0..train.len()).filter(|i| !train[*i].picture.generated).collect();
    let mut samples: Vec<([f32; 2], bool, f64)> = Vec::new();
    for pictures in generated_by_source(train) {
        for n_known in KNOWN {
            let mut chance = Chance::new(&train[pictures[0]].picture.source, n_known);
            let (known, rest) = drawn(&pictures, n_known, &mut chance);
            let known: Vec<Impression> = known.iter().map(|i| impressions[*i][LIVES[0]].clone()).collect();
            let mut add = |indices: &[usize], generated: bool| {
                samples.extend(indices.iter().map(|i| {
                    let near = nearest(&impressions[*i][LIVES[1]], &known);
                    ([logits[*i] as f32, near as f32], generated, 1.0 / indices.len() as f64)
                }));
            };
            add(&rest, true);
            add(&photos, false);
        }
    }
    let examples: Vec<Example> = samples
        .iter()
        .map(|(features, generated, weight)| Example { features, generated: *generated, weight: *weight })
        .collect();
    let head = logistic::fit(&examples, 1e-4);
    f64::from(head.weight[1]) / f64::from(head.weight[0])
}

fn generated_by_source(pictures: &[Looked]) -> Vec<Vec<usize>> {
    let mut sources = std::collections::BTreeMap::<&str, Vec<usize>>::new();
    for (i, looked) in pictures.iter().enumerate().filter(|(_, looked)| looked.picture.generated) {
        sources.entry(&looked.picture.source).or_default().push(i);
    }
    sources.into_values().filter(|pictures| pictures.len() >= MIN_PICTURES).collect()
}

/// Some of them at random, and the others.
fn drawn(pictures: &[usize], n: usize, chance: &mut Chance) -> (Vec<usize>, Vec<usize>) {
    let mut rest = pictures.to_vec();
    let known = (0..n).map(|_| rest.swap_remove((chance.unit() * rest.len() as f64) as usize)).collect();
    (known, rest)
}

fn nearest(of: &Impression, known: &[Impression]) -> f64 {
    let cosine = |k: &Impression| of.direction.iter().zip(&k.direction).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum::<f64>();
    known.iter().map(cosine).fold(f64::NEG_INFINITY, f64::max)
}

fn whole(life: &Life) -> &[f32] {
    life.looks.iter().find(|look| look.kind == ViewKind::Whole).map_or(&[], |look| &look.features)
}

fn seen(likeness: &Likeness, life: &Life) -> Impression {
    likeness.impression(whole(life))
}

impl Fitted {
    /// Adds what ships.
    pub(crate) fn add_to(&self, builder: &mut WeightsBuilder) {
        builder.add_int8("likeness.weight", &[WIDTH, FEATURES], &self.weight);
        builder.add_f32("likeness.bias", &[WIDTH], &self.bias);
        let directions: Vec<f32> = self.photos.iter().flat_map(|(impression, _)| impression.direction.iter().copied()).collect();
        builder.add_int8("likeness.photos", &[self.photos.len(), WIDTH], &directions);
        let logits: Vec<f32> = self.photos.iter().map(|(_, logit)| *logit as f32).collect();
        builder.add_f32("likeness.logits", &[self.photos.len()], &logits);
    }

    /// The same in 8 bits, as it ships.
    fn load(&self) -> Result<Likeness> {
        let mut builder = WeightsBuilder::default();
        self.add_to(&mut builder);
        let bytes = builder.build()?;
        Ok(Likeness::load(&Weights::open(&bytes, &sha256_hex(&bytes))?, self.spec.clone())?)
    }
}

/// What knowing some pictures of a source gives for its others.
#[derive(Debug, Serialize)]
pub(crate) struct Figures {
    pub known: usize,
    pub view: &'static str,
    pub auc: f64,
    /// Share of the sought pictures with a word, and with "Moderate".
    pub recall: [f64; 2],
    /// Share of photos with a word, and with "Moderate".
    pub flagged: [f64; 2],
    /// The largest share of photos with a word among one source of photos and one of known pictures.
    pub worst: f64,
    pub worst_photos: String,
    pub worst_known: String,
}

/// Measures on the evaluation set: known pictures as the web leaves them; sources count alike.
pub(crate) fn evaluate(fitted: &Fitted, heads: &Heads, val: &[Looked]) -> Result<Vec<Figures>> {
    let likeness = fitted.load()?;
    let impressions: Vec<Vec<Impression>> =
        val.iter().map(|looked| looked.lives.iter().map(|l| seen(&likeness, l)).collect()).collect();
    let score = |i: usize, life: usize| {
        let logits = val[i].lives.get(life).map(|life| LifeLogits::of(life, &heads.heads));
        logits.map_or(f64::NAN, |l| heads.combination.score(l.whole, &l.tiles))
    };
    let photos: Vec<usize> = (0..val.len()).filter(|i| !val[*i].picture.generated).collect();
    let sources = generated_by_source(val);
    let mut all = Vec::new();
    for n_known in KNOWN {
        for (life, view) in ["web", "hard"].into_iter().enumerate() {
            let scores: Vec<f64> = (0..val.len()).map(|i| score(i, life)).collect();
            let mut sums = Sums::default();
            for pictures in &sources {
                let source = &val[pictures[0]].picture.source;
                let mut chance = Chance::new(source, n_known);
                for _ in 0..DRAWS {
                    let (known, rest) = drawn(pictures, n_known, &mut chance);
                    let known: Vec<Impression> = known.iter().map(|i| impressions[*i][0].clone()).collect();
                    let judged = |indices: &[usize]| -> Vec<Judged> {
                        let compared = |i: &usize| {
                            let (impression, score) = (&impressions[*i][life], scores[*i]);
                            let word = likeness
                                .compare(impression, score, &known)
                                .rarity
                                .map(|r| Severity::from_upper_bound(r.upper_95));
                            let together = (score / (1.0 - score)).ln() + fitted.spec.nearest * nearest(impression, &known);
                            Judged { picture: *i, together, word }
                        };
                        indices.par_iter().map(compared).collect()
                    };
                    sums.add(source, &judged(&rest), &judged(&photos), val);
                }
            }
            all.push(sums.figures(n_known, view).context("no source with enough pictures")?);
        }
    }
    Ok(all)
}

struct Judged {
    picture: usize,
    together: f64,
    word: Option<Severity>,
}

#[derive(Default)]
struct Sums {
    draws: f64,
    auc: f64,
    recall: [f64; 2],
    flagged: [f64; 2],
    /// By source of photos and of known pictures: photos with a word, and all.
    pairs: std::collections::BTreeMap<(String, String), (f64, f64)>,
}

impl Sums {
    fn add(&mut self, source: &str, generated: &[Judged], photos: &[Judged], val: &[Looked]) {
        let of = |judged: &[Judged]| judged.iter().map(|j| j.together).collect::<Vec<_>>();
        let share = |judged: &[Judged], least: Severity| {
            judged.iter().filter(|j| j.word >= Some(least)).count() as f64 / judged.len() as f64
        };
        self.draws += 1.0;
        self.auc += auc(&of(generated), &of(photos));
        for (i, least) in [Severity::Low, Severity::Moderate].into_iter().enumerate() {
            self.recall[i] += share(generated, least);
            self.flagged[i] += share(photos, least);
        }
        for photo in photos {
            let pair = self.pairs.entry((val[photo.picture].picture.source.clone(), source.to_owned())).or_default();
            pair.0 += f64::from(u8::from(photo.word.is_some()));
            pair.1 += 1.0;
        }
    }

    fn figures(&self, known: usize, view: &'static str) -> Option<Figures> {
        let (worst, (photos, of)) =
            self.pairs.iter().map(|(pair, (shown, all))| (shown / all, pair)).max_by(|a, b| a.0.total_cmp(&b.0))?;
        Some(Figures {
            known,
            view,
            auc: self.auc / self.draws,
            recall: self.recall.map(|sum| sum / self.draws),
            flagged: self.flagged.map(|sum| sum / self.draws),
            worst,
            worst_photos: photos.clone(),
            worst_known: of.clone(),
        })
    }
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let percent = |share: f64| format!("{:.1} %", 100.0 * share);
        let [recall, recall_moderate] = self.recall.map(percent);
        let [flagged, flagged_moderate] = self.flagged.map(|share| format!("{:.2} %", 100.0 * share));
        let (worst, photos, of) = (percent(self.worst), &self.worst_photos, &self.worst_known);
        write!(
            f,
            "| {} | {} | {:.3} | {recall} | {recall_moderate} | {flagged} | {flagged_moderate} | {worst} ({photos}, beside {of}) |",
            self.known, self.view, self.auc
        )
    }
}
