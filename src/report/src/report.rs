//! All that one run says about one file.

use serde::{Deserialize, Serialize};

use crate::{Arrival, Basis, Code, Credentials, Finding, Looks, RectPx, Severity, Stated, Structure, Text, Thing};

/// Version of the report's JSON form. Raised when a field changes its meaning or disappears.
pub const SCHEMA: u32 = 1;

/// The report on one file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: u32,
    /// Which program.
    pub tool: Tool,
    /// Which file.
    pub file: FileFacts,
    /// Which network, where one was loaded.
    #[serde(default)]
    pub model: Option<ModelFacts>,
    /// How the file came, where the shell knows.
    #[serde(default)]
    pub arrival: Option<Arrival>,
    /// What the network ran on.
    pub runtime: Runtime,
    /// What became of every check, in the order shown.
    pub checks: Vec<Check>,
    /// The anomalies, strongest first.
    pub findings: Vec<Finding>,
    /// How the network looked, where it did.
    #[serde(default)]
    pub looks: Option<Looks>,
    /// What the network names in the picture, surest first.
    #[serde(default)]
    pub things: Vec<Thing>,
    /// What the file says about itself.
    #[serde(default)]
    pub stated: Stated,
    /// How the file is built.
    #[serde(default)]
    pub structure: Structure,
    /// The signed history that the file carries or names.
    #[serde(default)]
    pub credentials: Option<Credentials>,
    /// What this report cannot tell.
    pub limits: Vec<Text>,
}

/// The program that made a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tool {
    /// `telltale`.
    pub name: String,
    /// Version of the workspace.
    pub version: String,
}

/// The file as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// SHA-256 of all bytes, lower-case hexadecimal.
    pub sha256: String,
    /// Length in bytes.
    pub bytes: u64,
    /// Type by content, for example `jpeg`; `unknown` where no reader knows it.
    pub format: String,
    /// Width of the upright picture in pixels, 0 where unknown.
    pub width_px: u32,
    /// Height of the upright picture in pixels, 0 where unknown.
    pub height_px: u32,
    /// Orientation as stored in the file, 1..8 as in EXIF.
    pub orientation: u8,
    /// The part of the upright picture that the report is about; none for all of it. Width and height above are those of the whole.
    #[serde(default)]
    pub part: Option<RectPx>,
}

/// The network that took part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelFacts {
    /// Folder name under `models/`.
    pub id: String,
    /// SHA-256 of the weights file.
    pub sha256: String,
    /// How the weights are stored, for example `int8 per output channel`.
    pub quantization: String,
}

/// What the network ran on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Runtime {
    /// CPU, WebGPU or none.
    pub backend: Backend,
    /// Why this backend, in words.
    pub reason: Text,
    /// Largest difference to the golden outputs, where the self-test ran.
    #[serde(default)]
    pub self_test_error: Option<f64>,
}

/// Where the network's arithmetic happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Backend {
    /// burn's CPU backend.
    Cpu,
    /// burn on WebGPU.
    Webgpu,
    /// The network did not run.
    None,
}

/// What became of one check.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// Which check.
    pub code: Code,
    /// Its name.
    pub name: Text,
    /// The layer of evidence it belongs to.
    pub basis: Basis,
    /// How it ended.
    pub status: Status,
    /// Wall time in milliseconds, where the shell has a clock. Not part of a report's identity.
    #[serde(default)]
    pub duration_ms: Option<f64>,
}

/// How a check ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// One or more findings.
    Found,
    /// It ran and saw nothing it looks for.
    NothingFound,
    /// It could not be used on this file.
    NotUsable {
        /// Because …
        reason: Text,
    },
    /// It broke; the other checks stay valid.
    Failed {
        /// What happened.
        reason: Text,
    },
}

/// The three counters above the findings, and the strongest sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// The highest severity above Info; none where only facts or nothing was found.
    pub strongest: Option<Severity>,
    /// Findings of Low or above.
    pub n_signs: usize,
    /// Findings of Info.
    pub n_facts: usize,
    /// Checks that ran and found nothing.
    pub n_nothing_found: usize,
    /// Checks that could not be used or failed.
    pub n_not_usable: usize,
}

impl Report {
    /// Takes out what a reader may not want to pass on: positions, serial numbers, names. Exports do that unless asked otherwise.
    pub fn redact(&mut self) {
        self.stated.redact();
        self.credentials.iter_mut().for_each(Credentials::redact);
        self.findings.iter_mut().for_each(Finding::redact);
        self.limits.iter_mut().for_each(Text::redact);
    }

    /// Counts for the strip above the findings.
    pub fn summary(&self) -> Summary {
        Summary::of(&self.checks, &self.findings)
    }
}

impl Summary {
    /// Counts over checks and their findings, also while an analysis still runs. What a person added is not counted.
    pub fn of<'a>(checks: &[Check], findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let (mut strongest, mut n_signs, mut n_facts) = (None, 0, 0);
        for finding in findings.into_iter().filter(|finding| finding.basis != Basis::Person) {
            if finding.severity > Severity::Info {
                strongest = strongest.max(Some(finding.severity));
                n_signs += 1;
            } else {
                n_facts += 1;
            }
        }
        Self {
            strongest,
            n_signs,
            n_facts,
            n_nothing_found: checks.iter().filter(|c| c.status == Status::NothingFound).count(),
            n_not_usable: checks.iter().filter(|c| matches!(c.status, Status::NotUsable { .. } | Status::Failed { .. })).count(),
        }
    }
}
