//! What the file says about itself, as the report lists it.

use serde::{Deserialize, Serialize};

/// Everything that the file says, in the order of its places. Anyone can write such words: they are statements, no evidence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// The statements, bounded in count and length by whoever made the list.
    pub statements: Vec<Statement>,
    /// Statements that were read and are not in the list, because it is bounded.
    pub n_left_out: u64,
}

/// One thing that the file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Which kind of metadata says it.
    pub group: Group,
    /// Where in that metadata: `exif:Make`, `xmpMM:History[2]/stEvt:action`.
    pub key: String,
    /// What it says; none where that was left out of an export because it is sensitive.
    pub value: Option<String>,
    /// Whether `value` is only the beginning.
    pub is_cut: bool,
    /// Where the statement, or the block that holds it, begins in the file.
    pub offset_bytes: u64,
    /// What a reader may not want to pass on.
    #[serde(default)]
    pub sensitivity: Option<Sensitivity>,
}

/// Kinds of metadata, in the order in which they are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Fields of the container itself: JFIF, Adobe's segment, PNG's resolution and time.
    Container,
    /// Texts and comments of the container.
    #[default]
    Text,
    /// EXIF.
    Exif,
    /// XMP.
    Xmp,
    /// IPTC-IIM.
    Iptc,
    /// Photoshop's image resources.
    Photoshop,
    /// The ICC profile.
    Icc,
}

/// Why a value is left out of exports unless it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Where somebody was: coordinates and names of places.
    Position,
    /// The number of one camera, lens or account.
    SerialNumber,
    /// A person's name.
    Name,
    /// An address, a telephone number, a web address of a person.
    Contact,
    /// A small copy of a picture.
    Thumbnail,
    /// An identifier that follows a document through its copies.
    DocumentId,
    /// A place on somebody's disk, which often has the name of its owner in it.
    Path,
}

impl Group {
    /// The name that stands in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Container => "container",
            Self::Text => "text",
            Self::Exif => "exif",
            Self::Xmp => "xmp",
            Self::Iptc => "iptc",
            Self::Photoshop => "photoshop",
            Self::Icc => "icc",
        }
    }

    /// All groups, in the order in which they are listed.
    pub const ALL: [Self; 7] = [Self::Container, Self::Text, Self::Exif, Self::Xmp, Self::Iptc, Self::Photoshop, Self::Icc];
}

impl Sensitivity {
    /// The name that stands in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Position => "position",
            Self::SerialNumber => "serial_number",
            Self::Name => "name",
            Self::Contact => "contact",
            Self::Thumbnail => "thumbnail",
            Self::DocumentId => "document_id",
            Self::Path => "path",
        }
    }

    /// All kinds.
    pub const ALL: [Self; 7] =
        [Self::Position, Self::SerialNumber, Self::Name, Self::Contact, Self::Thumbnail, Self::DocumentId, Self::Path];
}

impl Stated {
    /// Takes out what is sensitive; which kind it was stays.
    pub fn redact(&mut self) {
        for statement in &mut self.statements {
            if statement.sensitivity.is_some() {
                statement.value = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redaction_takes_the_value_and_leaves_the_kind() {
        let statement = |sensitivity| Statement {
            group: Group::Exif,
            key: "exif:Artist".into(),
            value: Some("A".into()),
            is_cut: false,
            offset_bytes: 0,
            sensitivity,
        };
        let mut stated = Stated { statements: vec![statement(None), statement(Some(Sensitivity::Name))], n_left_out: 0 };
        stated.redact();
        let values: Vec<_> = stated.statements.iter().map(|s| (s.value.as_deref(), s.sensitivity)).collect();
        assert_eq!(values, [(Some("A"), None), (None, Some(Sensitivity::Name))]);
    }
}
