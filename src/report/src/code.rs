//! Stable names of checks and findings.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

/// Stable identifier of a check or a finding, `area/phenomenon`, for example `jpeg/double-quantization`.
///
/// A code is never renamed and never reused: other people's programs compare it. In the message catalogue `/` becomes `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(Cow<'static, str>);

impl Code {
    /// A code known at compile time.
    pub const fn new(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }

    /// The code as written in reports.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code as a part of a message id: `jpeg/double-quantization` → `jpeg-double-quantization`.
    pub fn message_stem(&self) -> String {
        self.0.replace('/', "-")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
