//! The lines that Stable Diffusion web UI writes, and the many programs that copy its form.
//!
//! ```text
//! a cat in the sun
//! Negative prompt: blurry
//! Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 512x512, Model hash: 0123456789, Model: sd15, Version: v1.6.0
//! ```

use super::{Measured, settings::Settings};
use crate::metadata::Statement;

/// Most fields of the last line that are looked at.
const MAX_FIELDS: usize = 200;

/// The form, where the words have it.
pub(super) fn read(statement: &Statement, value: &str) -> Option<Measured> {
    // The settings are the last line that begins so; a line end inside a prompt does not matter.
    let at_line = value.rfind("\nSteps: ").map(|at| at + 1).or_else(|| value.starts_with("Steps: ").then_some(0))?;
    let (words, line) = (value.get(..at_line)?, value.get(at_line..)?);
    let fields = fields(line);
    let field = |names: &[&str]| {
        let stated = names.iter().find_map(|name| fields.iter().find(|(key, value)| key == name && !value.is_empty()));
        stated.map(|(_, value)| value.clone())
    };
    let steps: u32 = field(&["Steps"])?.parse().ok()?;
    let sampler = field(&["Sampler", "Scheduler"]);
    let guidance = field(&["CFG scale", "Guidance Scale"]);
    let seed = field(&["Seed"]);
    // Steps alone could stand in any text, of a recipe or a dance; two more settings are the form.
    if [&sampler, &guidance, &seed].into_iter().flatten().count() < 2 {
        return None;
    }
    // Draw Things puts a dash before what is to be avoided.
    let (prompt, negative) =
        words.split_once("Negative prompt:").or_else(|| words.split_once("\n-")).map_or((words, None), |(p, n)| (p, Some(n)));
    // SD.Next repeats the prompt as it was before its wildcards were filled in.
    let before_template = |text: &str| {
        let lines = text.lines().map(str::trim_start).take_while(|line| !line.starts_with("Template:"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let version = field(&["Version"]).unwrap_or_default();
    let application = field(&["App"]).unwrap_or_default();
    let program = match () {
        () if field(&["Civitai resources"]).is_some() => "Civitai",
        () if !application.is_empty() => &application,
        () if version.starts_with("Fooocus") || version == "ComfyUI" || version.contains(".cpp") => &version,
        // Forge counts its own versions, with an f in front.
        () if version.starts_with('f') => "Stable Diffusion web UI Forge",
        () => "Stable Diffusion web UI",
    };
    let settings = Settings {
        model: field(&["Model", "Unet", "Model hash"]),
        seed,
        sampler,
        prompt: Some(before_template(prompt)),
        negative: negative.map(before_template),
        steps: Some(f64::from(steps)),
        guidance: guidance.and_then(|g| g.parse().ok()),
        ..Settings::default()
    };
    settings.with_size(field(&["Size"])).under(statement, program)
}

/// `name: value` pairs with commas between them; a value in quotes or brackets may hold commas.
fn fields(line: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let (mut quoted, mut depth, mut start) = (false, 0usize, 0);
    for (i, c) in line.char_indices().chain([(line.len(), ',')]) {
        match c {
            '"' => quoted = !quoted,
            '[' | '{' if !quoted => depth += 1,
            ']' | '}' if !quoted => depth = depth.saturating_sub(1),
            ',' | '\n' if i == line.len() || (!quoted && depth == 0) => {
                let pair = line.get(start..i).and_then(|pair| pair.split_once(':'));
                fields.extend(pair.map(|(key, value)| (key.trim().to_owned(), value.trim().trim_matches('"').to_owned())));
                start = i + 1;
                if fields.len() >= MAX_FIELDS {
                    break;
                }
            }
            _ => {}
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_with_quotes_and_brackets_stay_whole() {
        let found = fields("Steps: 20, Hashes: {\"vae\": \"a,b\", \"model\": \"c\"}, Lora: \"x: 1, y: 2\", Model: , Seed: 5");
        let expected = [
            ("Steps", "20"),
            ("Hashes", "{\"vae\": \"a,b\", \"model\": \"c\"}"),
            ("Lora", "x: 1, y: 2"),
            ("Model", ""),
            ("Seed", "5"),
        ];
        assert_eq!(found, expected.map(|(k, v)| (k.to_owned(), v.to_owned())));
        // Unbalanced: what is left is one value, and nothing is lost before it.
        assert_eq!(fields("Steps: 20, Prompt: \"a, b")[0].1, "20");
    }
}
