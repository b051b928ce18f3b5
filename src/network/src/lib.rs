//! Telltale's network: a small backbone, linear heads, and how it looks at a picture.
//!
//! ```text
//! Raster (upright) ─ views ─▶ whole picture, small  ─┐
//!                             tiles, native pixels  ─┴─ backbone ─▶ features ┬ heads ──────┬▶ ScoreMap
//!                                                                           ├ classifier ─┤
//!                                                                           └ likeness ───┘
//! ```
//!
//! The backbone is EfficientNet-Lite0 with its batch normalisation folded into the convolutions, stored in 8 bits per output channel
//! and made into `f32` once, at load. The same code runs on burn's CPU backend and on WebGPU; [`device`] is the only place that
//! knows which. Weights are checked by hash before they are read, and a [`Detector`] is handed out only after its self-test: golden
//! inputs must give golden outputs.
//!
//! Trained by `src/trainer`; the files are `models/<id>/{model.toml,weights.safetensors,golden.json,eval.json}`.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod backbone;
mod classifier;
mod detector;
pub mod device;
mod error;
pub mod golden;
mod heads;
mod layers;
mod likeness;
mod spec;
mod views;

pub use classifier::{CLASSES, Classifier};
pub use detector::{Detector, Look, features};
pub use error::NetworkError;
pub use heads::Head;
pub use layers::Conv;
pub use likeness::Likeness;
pub use spec::{Calibration, Combination, LikenessSpec, ModelSpec, Naming, ViewSpec, Word, logistic};
pub use telltale_weights as weights;
pub use views::{Plan, Reach, View, ViewKind, plan_views, tensor_values};
