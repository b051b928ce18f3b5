//! What the page and the worker say to each other.
//!
//! Every message is an array `[message, …buffers]`: the serialised enum first, then the binary parts that it names, as
//! `ArrayBuffer`s that are transferred where the sender does not need them any more. The page starts several workers before it
//! seals itself, because a sealed page can start none: one works, the others wait as replacements.
//!
//! ```text
//! page → worker   Start    (+ compiled module, weights)   → Ready
//!                 Analyze  (+ bytes)                      → Opened, then Running/Finished for each check, then Done (+ maps)
//!                                                         or Refused
//!                 Cancel                                  → Cancelled, at the next check
//! ```
//!
//! Enums carry their name outside (`{"opened": {…}}`), here and in a [`Check`]'s status: a tag inside would make the page hold each
//! type's reader twice.

use serde::{Deserialize, Serialize};

use crate::{Arrival, Backend, Basis, Check, Code, FileFacts, Finding, Heatmap, ModelFacts, Report, Runtime, Text};

/// From the page to a worker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// Load the network and test it. Buffer 1: the weights, or an empty buffer where they could not be had.
    Start {
        /// Text of `model.toml`; empty where it could not be had.
        model_toml: String,
        /// Text of `golden.json`; empty where it could not be had.
        golden_json: String,
        /// Force one backend instead of choosing.
        backend: Option<Backend>,
    },
    /// Analyse a file. Buffer 1: its bytes.
    Analyze {
        /// Chosen by the page; comes back in every answer.
        id: u32,
        /// The file's name as the reader's machine has it, for its extension only; never part of the report.
        file_name: String,
        /// Checks that broke a worker before and are to be reported as failed instead of run.
        skip: Vec<Code>,
        /// How the file came.
        #[serde(default)]
        arrival: Option<Arrival>,
    },
    /// Stop the analysis `id` at the next check.
    Cancel {
        /// Which analysis.
        id: u32,
    },
}

/// From a worker to the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Response {
    /// Loaded and tested.
    Ready {
        /// What the network runs on and why.
        runtime: Runtime,
        /// The network, where it is usable.
        model: Option<ModelFacts>,
        /// Why it is not, where it is not.
        model_problem: Option<Text>,
    },
    /// The file's bytes were read; the checks follow.
    Opened {
        /// Which analysis.
        id: u32,
        /// The file.
        file: FileFacts,
        /// The checks that will run, in order.
        planned: Vec<PlannedCheck>,
    },
    /// A check has begun.
    Running {
        /// Which analysis.
        id: u32,
        /// Which check.
        code: Code,
    },
    /// A check has ended.
    Finished {
        /// Which analysis.
        id: u32,
        /// How.
        check: Check,
        /// What it found.
        findings: Vec<Finding>,
    },
    /// All checks have ended. Buffers: the values of `maps`, `f32` each, in order.
    Done {
        /// Which analysis.
        id: u32,
        /// Everything.
        report: Box<Report>,
        /// Maps without their values.
        maps: Vec<Heatmap>,
    },
    /// The file cannot be analysed.
    Refused {
        /// Which analysis.
        id: u32,
        /// What is known of the file all the same.
        file: FileFacts,
        /// Which state of the page this is.
        kind: Refusal,
        /// Why, in words.
        reason: Text,
    },
    /// Stopped on request.
    Cancelled {
        /// Which analysis.
        id: u32,
    },
}

/// A check that is about to run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedCheck {
    /// Which check.
    pub code: Code,
    /// Its name.
    pub name: Text,
    /// The layer of evidence it belongs to.
    pub basis: Basis,
}

/// Why a file cannot be analysed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// No bytes.
    Empty,
    /// Not a kind of picture that Telltale reads.
    Unsupported,
    /// Larger than the limits, judged from the header.
    TooLarge,
    /// The header promises a picture, but nothing of it can be read.
    Damaged,
}
