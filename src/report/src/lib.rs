//! The vocabulary that every part of Telltale shares.
//!
//! A [`Finding`] is one anomaly: what it concerns (name), what was seen (phenomenon), why that is unusual (reasoning) and how
//! unusual it is ([`Severity`]). A [`Report`] is all that one run says about one file: the findings, and what became of every
//! check, so that silence is never mistaken for a clean bill.
//!
//! Sentences are [`Text`]: a message id with typed arguments. The catalogue makes them into words; nothing here knows a language.
//! There is no verdict and no overall score, on purpose: a picture is not "real" or "fake", it shows signs.
//!
//! This crate holds data and the invariants of that data. It computes nothing about pictures and depends on `serde` alone.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod arrival;
mod code;
pub mod credentials;
mod finding;
mod headline;
mod heatmap;
mod kind;
mod lab;
mod likeness;
mod looks;
mod measurement;
pub mod protocol;
mod region;
mod report;
mod review;
mod severity;
mod statement;
mod storage;
mod structure;
mod text;
mod thing;
mod when;

pub use arrival::Arrival;
pub use code::Code;
pub use credentials::Credentials;
pub use finding::{Basis, Finding, Grounds};
pub use headline::headline;
pub use heatmap::Heatmap;
pub use kind::Kind;
pub use lab::{
    LabChannel, LabKind, LabPicture, LabPlane, LabPlot, LabScale, LabSettings, LabSlope, LabTable, LabView, MAX_VIEW_PX,
    MAX_VIEW_SIDE_PX,
};
pub use likeness::{Impression, Likeness};
pub use looks::{Look, Looks};
pub use measurement::{Measurement, Unit};
pub use region::{MapId, RectPx, Region, Stroke};
pub use report::{Backend, Check, FileFacts, ModelFacts, Report, Runtime, SCHEMA, Status, Summary, Tool};
pub use review::{Decision, Review};
pub use severity::{Quantile, Rarity, RarityStep, RarityTable, Severity, StorageCount};
pub use statement::{Group, Sensitivity, Stated, Statement};
pub use storage::{Storage, StoredAlike};
pub use structure::{MAX_DEPTH, MAX_NODES, Part, Structure};
pub use text::{Text, Value};
pub use thing::Thing;
pub use when::When;
