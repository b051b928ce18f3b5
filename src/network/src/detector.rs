//! A loaded and tested network.

use burn::tensor::{Device, Tensor, TensorData};
use telltale_pixels::{Raster, ScoreGrid, ScoreMap};
use telltale_report::{Impression, Likeness as Compared};

use crate::{
    Classifier, Head, Likeness, ModelSpec, NetworkError,
    backbone::{Backbone, FEATURES},
    golden::{self, Golden, GoldenLogits},
    spec::logistic,
    views::{Plan, Reach, View, ViewKind, plan_views, tensor_values},
    weights::Weights,
};

/// The network, ready to look.
#[derive(Debug)]
pub struct Detector {
    spec: ModelSpec,
    backbone: Backbone,
    whole: Head,
    tile: Head,
    classifier: Classifier,
    likeness: Likeness,
}

/// What one look gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// The logit of the view's head.
    pub logit: f64,
    /// The share of each word, in the order of the description.
    pub shares: Vec<f32>,
    /// Of the whole view: what the picture is compared with others by.
    pub impression: Option<Impression>,
}

impl Detector {
    /// Checks the weights' hash and puts them on the device. Run [`Self::self_test`] before trusting it.
    ///
    /// # Errors
    /// Weights that are missing, are not the ones that the description names, or do not fit the architecture.
    pub fn load(spec: ModelSpec, weights: &[u8], device: &Device) -> Result<Self, NetworkError> {
        let weights = Weights::open(weights, &spec.sha256)?;
        Ok(Self {
            backbone: Backbone::load(&weights, device)?,
            whole: Head::load(&weights, "whole")?,
            tile: Head::load(&weights, "tile")?,
            classifier: Classifier::load(&weights)?,
            likeness: Likeness::load(&weights, spec.likeness.clone())?,
            spec,
        })
    }

    /// The description.
    pub fn spec(&self) -> &ModelSpec {
        &self.spec
    }

    /// The looks at a picture.
    ///
    /// # Errors
    /// Those of [`plan_views`].
    pub fn plan(&self, picture: &Raster, reach: Reach) -> Result<Plan, NetworkError> {
        plan_views(picture.width() as u32, picture.height() as u32, &self.spec.views, reach)
    }

    /// One look: the logit of its head, and the shares of all words.
    ///
    /// # Errors
    /// [`NetworkError::Run`] where the device fails or the result is not a number.
    pub async fn look(&self, picture: &Raster, view: &View) -> Result<Look, NetworkError> {
        let pixels = view.pixels(picture).ok_or_else(|| NetworkError::Run("a view outside the picture".into()))?;
        let features = self.features(&pixels).await?;
        let (head, impression) = match view.kind {
            ViewKind::Whole => (&self.whole, Some(self.likeness.impression(&features))),
            ViewKind::Tile { .. } => (&self.tile, None),
        };
        let shares = self.spec.naming.shares(&self.classifier.logits(&features));
        Ok(Look { logit: head.logit(&features), shares, impression })
    }

    /// Features of a view's pixels, `FEATURES` values.
    ///
    /// # Errors
    /// [`NetworkError::Run`] where the device fails or a value is not finite.
    pub async fn features(&self, pixels: &Raster) -> Result<Vec<f32>, NetworkError> {
        features(&self.backbone, pixels).await
    }

    /// All looks of a plan, made into scores: `looks` in the order of `plan.views`, then of `plan.more`.
    pub fn scores(&self, picture: &Raster, plan: &Plan, looks: &[Look]) -> ScoreMap {
        let (width, height) = (picture.width() as f32, picture.height() as f32);
        let mut grid = ScoreGrid {
            columns: plan.columns,
            rows: plan.rows,
            cell_width_px: width / plan.columns as f32,
            cell_height_px: height / plan.rows as f32,
            values: vec![f32::NAN; plan.columns as usize * plan.rows as usize],
        };
        let (mut whole, mut tiles) = (0.0, Vec::with_capacity(plan.views.len()));
        let (counted, more) = looks.split_at(plan.views.len().min(looks.len()));
        let views =
            plan.views.iter().zip(counted).map(|seen| (true, seen)).chain(plan.more.iter().zip(more).map(|seen| (false, seen)));
        for (counts, (view, Look { logit, .. })) in views {
            match view.kind {
                ViewKind::Whole => whole = *logit,
                ViewKind::Tile { cell } => {
                    if counts {
                        tiles.push(*logit);
                    }
                    if let Some(value) = grid.values.get_mut(cell) {
                        *value = logistic(*logit) as f32;
                    }
                }
            }
        }
        ScoreMap {
            model: self.spec.facts(),
            picture: self.spec.combination.score(whole, &tiles) as f32,
            whole: logistic(whole) as f32,
            grid,
            n_more: more.len() as u32,
            rarity: self.spec.calibration.picture.clone(),
            tile_threshold: self.spec.calibration.tile_threshold,
            max_face_share: self.spec.calibration.max_face_share,
            words: self.spec.naming.told(plan.views.iter().zip(counted).map(|(view, look)| (view, look.shares.as_slice()))),
            least_share: self.spec.naming.least,
            impression: counted.iter().find_map(|look| look.impression.clone()),
        }
    }

    /// Looks wherever the plan says.
    ///
    /// # Errors
    /// Those of [`plan_views`], and [`NetworkError::Run`] where the device fails.
    pub async fn score(&self, picture: &Raster, reach: Reach) -> Result<ScoreMap, NetworkError> {
        let plan = self.plan(picture, reach)?;
        let mut looks = Vec::with_capacity(plan.views.len() + plan.more.len());
        for view in plan.views.iter().chain(&plan.more) {
            looks.push(self.look(picture, view).await?);
        }
        Ok(self.scores(picture, &plan, &looks))
    }

    /// What a picture is compared with others by, from one look.
    ///
    /// # Errors
    /// Those of [`plan_views`], and [`NetworkError::Run`] where the device fails.
    pub async fn impression(&self, picture: &Raster) -> Result<Option<Impression>, NetworkError> {
        let plan = self.plan(picture, Reach::Spread)?;
        let whole = plan.views.first().ok_or_else(|| NetworkError::Run("a plan without a look".into()))?;
        Ok(self.look(picture, whole).await?.impression)
    }

    /// Compares a picture of this score (0..1) with pictures that the reader knows to be generated.
    pub fn compare(&self, of: &Impression, score: f64, known: &[Impression]) -> Compared {
        self.likeness.compare(of, score, known)
    }

    /// Golden inputs → golden outputs. Returns the largest difference of a logit.
    ///
    /// # Errors
    /// [`NetworkError::SelfTest`] above [`golden::TOLERANCE`], and whatever the device reports.
    pub async fn self_test(&self, golden_json: &str) -> Result<f64, NetworkError> {
        let golden: Golden = serde_json::from_str(golden_json).map_err(|e| NetworkError::Spec(e.to_string()))?;
        let measured = self.golden_logits().await?;
        if golden.sha256 != self.spec.sha256 || golden.logits.len() != measured.len() {
            return Err(NetworkError::Spec("the golden outputs belong to other weights".into()));
        }
        let differences = golden.logits.iter().zip(&measured).map(|(golden, measured)| golden.difference(measured));
        let difference = differences.fold(0.0, |most, d| if d > most || d.is_nan() { d } else { most });
        // Written so that a difference that is not a number fails.
        if difference <= golden::TOLERANCE {
            Ok(difference)
        } else {
            Err(NetworkError::SelfTest { difference, tolerance: golden::TOLERANCE })
        }
    }

    /// Logits of the golden inputs, for the trainer to write down and for the self-test.
    ///
    /// # Errors
    /// [`NetworkError::Run`] where the device fails.
    pub async fn golden_logits(&self) -> Result<Vec<GoldenLogits>, NetworkError> {
        let mut logits = Vec::new();
        for input in golden::inputs() {
            let features = self.features(&input).await?;
            let all = self.classifier.logits(&features);
            let classes = golden::CLASSES.iter().filter_map(|class| all.get(*class).copied()).collect();
            let direction = self.likeness.impression(&features).direction.into_iter().map(f64::from);
            let direction = direction.take(golden::DIRECTION).collect();
            logits.push(GoldenLogits {
                whole: self.whole.logit(&features),
                tile: self.tile.logit(&features),
                classes,
                direction,
            });
        }
        Ok(logits)
    }
}

/// Features of one picture as the backbone sees it.
///
/// # Errors
/// [`NetworkError::Run`] where the device fails or a value is not finite.
pub async fn features(backbone: &Backbone, pixels: &Raster) -> Result<Vec<f32>, NetworkError> {
    let shape = [1, 3, pixels.height(), pixels.width()];
    let input = Tensor::<4>::from_data(TensorData::new(tensor_values(pixels), shape), backbone.device());
    let data = backbone.features(input).into_data_async().await.map_err(|e| NetworkError::Run(format!("{e:?}")))?;
    let features = data.try_to_vec::<f32>().map_err(|e| NetworkError::Run(format!("{e:?}")))?;
    if features.len() != FEATURES || features.iter().any(|v| !v.is_finite()) {
        return Err(NetworkError::Run("a result is not a finite number".into()));
    }
    Ok(features)
}
