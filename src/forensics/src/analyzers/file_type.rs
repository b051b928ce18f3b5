//! `file/type`: the type by content against the extension of the file's name.
//!
//! The content decides what a file is; the name is what somebody called it. Where the two differ, a program has renamed the file
//! without converting it, or a server has converted it without renaming. Also says when a file holds more than one frame, because
//! the other checks look at the first one only.
//!
//! Input: the detected format, the extension. Blind to: names without an extension, and extensions that belong to no picture.
//!
//! # Sources
//! The signatures are listed in `format.rs` with their standards.

use telltale_report::{Basis, Code, Finding, Grounds};

use super::{Analyzer, Outcome, Source};
use crate::{Format, Subject};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("file/type"),
    version: 1,
    basis: Basis::Structure,
    needs: &[],
    sources: &[Source {
        title: "W3C, Portable Network Graphics (PNG) Specification (Third Edition), 2025, section 5.2",
        link: "https://www.w3.org/TR/png-3/",
    }],
    examine,
};

/// Extensions of pictures that Telltale does not read: a known type under one of these names is worth a word too.
const OTHER_EXTENSIONS: &[&str] = &["jp2", "psd", "ico", "pdf", "dng", "cr2", "nef", "arw", "raf", "orf", "rw2", "tga"];

/// What the names say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    format: Format,
    /// The extension, where it announces another type.
    other_extension: Option<String>,
    animated: bool,
}

fn examine(subject: &Subject) -> Outcome {
    let measured = measure(subject.format, &subject.extension, subject.container.animated);
    let findings = describe(&measured);
    if findings.is_empty() { Outcome::NothingFound(Vec::new()) } else { Outcome::Found(findings, Vec::new()) }
}

fn measure(format: Format, extension: &str, animated: bool) -> Measured {
    let announces_another = OTHER_EXTENSIONS.contains(&extension)
        || Format::ALL.iter().any(|other| *other != format && other.extensions().contains(&extension));
    Measured { format, other_extension: announces_another.then(|| extension.to_owned()), animated }
}

fn describe(measured: &Measured) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(extension) = &measured.other_extension {
        let mut finding = Finding::new(ANALYZER.code, Basis::Structure, Grounds::Fact, 2);
        finding.phenomenon =
            finding.phenomenon.verbatim("format", measured.format.name()).verbatim("extension", extension.as_str());
        findings.push(finding);
    }
    if measured.animated {
        findings.push(Finding::new(Code::new("file/animation"), Basis::Structure, Grounds::Fact, 2));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_extension_of_another_type_counts() {
        let other = |extension| measure(Format::Jpeg, extension, false).other_extension;
        assert_eq!(other("jpg"), None);
        assert_eq!(other("jfif"), None);
        assert_eq!(other(""), None);
        assert_eq!(other("tmp"), None);
        assert_eq!(other("png").as_deref(), Some("png"));
        assert_eq!(other("heic").as_deref(), Some("heic"));
        assert_eq!(describe(&measure(Format::Gif, "gif", true)).len(), 1);
    }
}
