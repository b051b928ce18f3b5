//! Pictures of generators: the file must be reported as saying so, with the program that the row names.

use super::{Examined, Fact, get};
use crate::photos::Row;

/// Words of `expected`, and the program that the finding must name.
const PROGRAMS: [(&str, &str); 8] = [
    ("generator=InvokeAI", "InvokeAI"),
    ("generator=AUTOMATIC1111", "Stable Diffusion web UI"),
    ("generator=ComfyUI", "ComfyUI"),
    ("generator=NovelAI", "NovelAI"),
    ("generator=Fooocus", "Fooocus"),
    ("ComfyUI prompt+workflow", "ComfyUI"),
    ("A1111-style parameters", ""),
    ("SD.Next", ""),
];

pub(super) fn judge(row: &Row, examined: &Examined) -> Vec<Fact> {
    let expected = get(row, "expected");
    // A picture of ComfyUI whose settings its user left out says nothing.
    if expected == "ComfyUI output" && get(row, "notes").is_empty() {
        return Vec::new();
    }
    let finding = examined.findings.iter().find(|f| f.code.as_str() == "metadata/generator");
    let mut facts = vec![Fact::expect(finding.is_some(), format!("a generator ({expected})"))];
    let words = finding.map(|f| format!("{:?}", f.phenomenon.args)).unwrap_or_default();
    if let Some((_, program)) =
        PROGRAMS.iter().find(|(begin, _)| expected.starts_with(begin)).filter(|(_, name)| !name.is_empty())
    {
        facts.push(Fact::expect(words.contains(program), format!("the program {program}")));
    }
    if expected.contains("digitalSourceType") {
        let stated = examined.subject.metadata.statements.iter().any(|s| s.value.ends_with("/trainedAlgorithmicMedia"));
        facts.push(Fact::expect(stated, "digitalSourceType"));
    }
    facts
}
