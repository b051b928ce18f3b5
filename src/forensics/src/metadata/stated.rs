//! The list of statements as the report shows it: bounded, and marked where a value is sensitive.

use telltale_report::{Sensitivity, Stated, Statement};

use super::{Metadata, Statement as Read, cut, sensitivity::sensitivity};

/// Most statements in a report. Rich files of editors have some 300.
pub const MAX_SHOWN: usize = 1_000;
/// Longest value in a report, in bytes of UTF-8: a caption fits, a generator's graph is cut.
pub const MAX_SHOWN_VALUE: usize = 2_000;

impl Read {
    /// Why a reader may not want to pass the value on, where that is so.
    pub fn sensitivity(&self) -> Option<Sensitivity> {
        sensitivity(if self.path.is_empty() { &self.key } else { &self.path }, &self.value)
    }
}

impl Metadata {
    /// The statements for the report.
    pub fn stated(&self) -> Stated {
        let shown = self.statements.iter().take(MAX_SHOWN).map(|statement| {
            let key = if statement.path.is_empty() { &statement.key } else { &statement.path };
            let value = cut(&statement.value, MAX_SHOWN_VALUE);
            Statement {
                group: statement.group,
                key: key.clone(),
                value: Some(value.to_owned()),
                is_cut: value.len() < statement.value.len(),
                offset_bytes: statement.offset_bytes,
                sensitivity: statement.sensitivity(),
            }
        });
        let statements: Vec<Statement> = shown.collect();
        let n_left_out = self.n_left_out + self.statements.len().saturating_sub(statements.len()) as u64;
        Stated { statements, n_left_out }
    }
}

#[cfg(test)]
mod tests {
    use telltale_report::{Group, Sensitivity};

    use super::*;

    #[test]
    fn the_list_is_bounded_and_says_what_is_missing() {
        let mut metadata = Metadata::default();
        for i in 0..5_000 {
            metadata.state(Group::Text, &format!("png:{i}"), "word", 7);
        }
        let stated = metadata.stated();
        assert_eq!((stated.statements.len(), stated.n_left_out), (MAX_SHOWN, 4_000));
    }

    #[test]
    fn long_values_are_cut_between_letters_and_say_so() {
        let mut metadata = Metadata::default();
        metadata.state(Group::Text, "png:parameters", &"ü".repeat(1_500), 7);
        metadata.state_at(Group::Xmp, "dc:creator", "dc:creator[1]".into(), "A. Person", 9);
        let stated = metadata.stated().statements;
        assert_eq!(stated[0].value.as_ref().map(String::len), Some(2_000));
        assert!(stated[0].is_cut && stated[0].sensitivity.is_none());
        assert_eq!(
            (stated[1].key.as_str(), stated[1].is_cut, stated[1].sensitivity),
            ("dc:creator[1]", false, Some(Sensitivity::Name))
        );
    }
}
