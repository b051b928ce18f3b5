//! How a check works, beside what it found: what it cannot see, its version, and the papers and standards that it rests on.
//!
//! A finding is told by its phenomenon and a check by what it looks for, so their codes may differ. Which check a finding came from
//! is written down as it arrives.

use telltale_report::{Code, Finding, Text};

use crate::present::{Row, Section};
use crate::state::State;
use crate::words::{say, t, t_or};

/// The sections of a finding's detail that answer “how do you know?”; none for what a person added.
pub fn sections(state: &State, finding: &Finding) -> Vec<Section> {
    let check = check_of(state, &finding.code);
    let blind = t_or(format!("{}-blind-to", check.message_stem()), "");
    let mut lines = Vec::new();
    if let Some(method) = state.methods.iter().find(|method| method.code == *check) {
        lines.push(say(&Text::new("page-detail-version").integer("version", method.version)));
        // As text, no links: following one is the reader's own decision, and shows on no sealed page.
        let source = |(title, address): &(String, String)| {
            Text::new("page-detail-source").verbatim("title", title).verbatim("address", address)
        };
        lines.extend(method.sources.iter().map(|both| say(&source(both))));
    }
    let rows = |lines: Vec<String>| lines.into_iter().map(Row::sentence).collect::<Vec<_>>();
    let blind = Some(blind).filter(|words| !words.is_empty()).into_iter().collect();
    let mut sections = vec![(t("page-detail-blind"), rows(blind), false), (t("page-detail-method"), rows(lines), true)];
    sections.retain(|(_, rows, _)| !rows.is_empty());
    sections
}

/// The check that a finding came from; where that was not seen, both have one name.
fn check_of<'a>(state: &'a State, finding: &'a Code) -> &'a Code {
    state.run.origins.iter().find(|(code, _)| code == finding).map_or(finding, |(_, check)| check)
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_catalogue::Catalogue;
    use telltale_report::protocol::{Method, Response};
    use telltale_report::{Backend, Basis, Check, Grounds, Runtime, Status};

    use crate::dispatch::News;
    use crate::state::Picture;
    use crate::words::speak;

    const CHECK: Code = Code::new("file/damage");

    fn found(code: &'static str) -> Finding {
        Finding::new(Code::new(code), Basis::Structure, Grounds::Fact, 2)
    }

    /// The page after one check of which it knows the method has found something.
    fn heard(finding: &Finding) -> State {
        let mut state = State::default();
        state.open(Picture::new(1, "a.jpg", 10, None));
        state.hear(News::Begun(1));
        let runtime = Runtime { backend: Backend::None, reason: Text::new("backend-switched-off"), self_test_error: None };
        let sources = vec![("ITU-T T.81, 1992, B.1".to_owned(), "https://www.w3.org/Graphics/JPEG/itu-t81.pdf".to_owned())];
        let methods = vec![Method { code: CHECK, version: 3, sources }];
        state.apply(Response::Ready { runtime, model: None, model_problem: None, methods }, Vec::new());
        let check =
            Check { code: CHECK, name: Text::new("n"), basis: Basis::Structure, status: Status::Found, duration_ms: None };
        state.apply(Response::Finished { id: 1, check, findings: vec![finding.clone()] }, Vec::new());
        state
    }

    #[test]
    fn a_finding_of_another_name_tells_how_its_check_works() {
        speak(Catalogue::new("en"));
        let finding = found("file/trailing-data");
        let sections = sections(&heard(&finding), &finding);
        let lines: Vec<&str> = sections.iter().flat_map(|(_, rows, _)| rows).map(|row| row.head.as_str()).collect();
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert_eq!(lines[0], Catalogue::new("en").plain("file-damage-blind-to"));
        assert!(lines[1].contains('3'), "{lines:?}");
        assert!(lines[2].contains("T.81") && lines[2].contains("itu-t81.pdf"), "{lines:?}");
    }

    #[test]
    fn a_persons_own_finding_rests_on_no_method() {
        speak(Catalogue::new("en"));
        assert_eq!(sections(&heard(&found("file/trailing-data")), &found("person/own")), Vec::new());
    }
}
