//! The forms in which generators write down their settings.

use serde_json::Value as Json;

use super::{Claim, MAX_NAME, MAX_PROMPT, Measured, at};
use crate::metadata::{Metadata, Statement, cut};

/// The first form that fits.
pub(super) fn settings(metadata: &Metadata) -> Option<Measured> {
    metadata.statements.iter().find_map(|s| one(s, metadata))
}

fn one(statement: &Statement, metadata: &Metadata) -> Option<Measured> {
    let value = statement.value.as_str();
    let (_, name) = statement.key.split_once(':')?;
    match (statement.key.as_str(), name) {
        (_, "sui_image_params") => swarm(statement, value),
        ("png:invokeai_metadata" | "png:sd-metadata" | "png:invokeai_graph", _) => invoke(statement, value),
        ("png:Dream", _) => named(statement, "InvokeAI", [None, None, dream_prompt(value)]),
        ("png:Comment" | "exif:UserComment", _) if states(metadata, "Software", "NovelAI") => novel(statement, value, metadata),
        ("png:fooocus_scheme", _) => named(statement, "Fooocus", [None, None, None]),
        ("png:prompt" | "png:workflow", _) => comfy(statement, value, metadata),
        ("exif:Make" | "exif:Model", _) => {
            let json = value.strip_prefix("prompt:").or_else(|| value.strip_prefix("workflow:"))?;
            comfy(statement, json, metadata)
        }
        ("png:Negative Prompt" | "png:use_stable_diffusion_model", _) => easy_diffusion(statement, metadata),
        ("png:parameters" | "exif:UserComment" | "jpeg:comment" | "gif:comment", _) => {
            swarm(statement, value).or_else(|| fooocus(statement, value)).or_else(|| web_ui(statement, value))
        }
        ("exifxmp:UserComment", _) if states(metadata, "CreatorTool", "Draw Things") => draw_things(statement, value),
        ("png:Description" | "dc:description" | "exif:ImageDescription" | "png:Comment", _) => {
            midjourney(statement, value).or_else(|| grok(statement, value, metadata))
        }
        _ => None,
    }
}

/// Whether a key with that name says `value` at its beginning.
fn states(metadata: &Metadata, name: &str, value: &str) -> bool {
    metadata.statements.iter().any(|s| s.key.ends_with(name) && s.value.starts_with(value))
}

/// Model, seed and prompt under a program's name.
fn named(statement: &Statement, program: &str, [model, seed, prompt]: [Option<String>; 3]) -> Option<Measured> {
    let short = |text: Option<String>, max| text.map(|t| cut(t.trim(), max).to_owned()).filter(|t| !t.is_empty());
    Some(Measured {
        claim: Claim::Whole,
        program: Some(program.to_owned()),
        model: short(model, MAX_NAME),
        seed: short(seed, MAX_NAME),
        prompt: short(prompt, MAX_PROMPT),
        ..at(statement)
    })
}

/// `prompt`, `Negative prompt: …`, `Steps: 20, Sampler: …, CFG scale: …, Seed: …, Model: …` — Stable Diffusion web UI and those
/// that copy its form.
fn web_ui(statement: &Statement, value: &str) -> Option<Measured> {
    let settings_at = value.rfind("Steps: ")?;
    let (words, settings) = value.split_at(settings_at);
    let field = |name: &str| {
        let (_, rest) = settings.split_once(&format!("{name}: "))?;
        Some(rest.split([',', '\n']).next()?.trim().to_owned())
    };
    field("Steps")?.parse::<u32>().ok()?;
    // One word alone could stand in any text; two settings together are the form.
    if [field("Sampler"), field("CFG scale"), field("Seed")].iter().flatten().count() < 2 {
        return None;
    }
    let prompt = words.split("Negative prompt:").next().map(str::to_owned);
    let program = field("Civitai resources").map(|_| "Civitai");
    named(statement, program.unwrap_or("Stable Diffusion web UI"), [field("Model"), field("Seed"), prompt])
}

fn swarm(statement: &Statement, value: &str) -> Option<Measured> {
    let json: Json = serde_json::from_str(value).ok()?;
    let settings = json.get("sui_image_params").or_else(|| (statement.key.ends_with("sui_image_params")).then_some(&json))?;
    named(statement, "SwarmUI", [words(settings, &["model"]), words(settings, &["seed"]), words(settings, &["prompt"])])
}

fn fooocus(statement: &Statement, value: &str) -> Option<Measured> {
    let json: Json = serde_json::from_str(value).ok()?;
    let version = words(&json, &["version"]).filter(|v| v.starts_with("Fooocus"));
    if version.is_none() && (json.get("full_prompt").is_none() || json.get("base_model").is_none()) {
        return None;
    }
    named(statement, "Fooocus", [words(&json, &["base_model"]), words(&json, &["seed"]), words(&json, &["prompt"])])
}

fn invoke(statement: &Statement, value: &str) -> Option<Measured> {
    let json: Json = serde_json::from_str(value).ok()?;
    let picture = json.get("image").filter(|i| i.is_object()).unwrap_or(&json);
    let model = json.get("model").and_then(|m| words(m, &["model_name", "name"])).or_else(|| words(&json, &["model_weights"]));
    let prompt = words(picture, &["positive_prompt", "prompt"])
        .or_else(|| picture.get("prompt")?.get(0).and_then(|p| words(p, &["prompt"])));
    named(statement, "InvokeAI", [model, words(picture, &["seed"]), prompt])
}

/// `"the prompt" -s 50 -S 1234 …`
fn dream_prompt(value: &str) -> Option<String> {
    value.strip_prefix('"')?.split('"').next().map(str::to_owned)
}

fn novel(statement: &Statement, value: &str, metadata: &Metadata) -> Option<Measured> {
    let json: Json = serde_json::from_str(value).ok()?;
    // The settings may be wrapped once more, as a string.
    let inner: Option<Json> = json.get("Comment").and_then(Json::as_str).and_then(|s| serde_json::from_str(s).ok());
    let settings = inner.as_ref().unwrap_or(&json);
    settings.get("steps").or_else(|| settings.get("prompt"))?;
    let text = |key| metadata.values(key).next().map(|s| s.value.clone());
    let prompt = words(settings, &["prompt"]).or_else(|| text("png:Description"));
    named(statement, "NovelAI", [text("png:Source"), words(settings, &["seed"]), prompt])
}

/// ComfyUI stores its graph: nodes by number with `class_type` and `inputs` (`prompt`), or as the editor saves it (`workflow`).
fn comfy(statement: &Statement, value: &str, metadata: &Metadata) -> Option<Measured> {
    if !value.starts_with('{') {
        return None;
    }
    let graph: Option<Json> = serde_json::from_str(value).ok();
    let nodes = || graph.iter().filter_map(Json::as_object).flat_map(|map| map.values());
    let has_nodes = nodes().any(|node| node.get("class_type").is_some())
        || graph.as_ref().is_some_and(|g| g.get("nodes").is_some_and(Json::is_array) && g.get("links").is_some());
    // A graph that was cut because of its length is no JSON any more, but its companion tells.
    let is_cut = graph.is_none() && value.contains("\"class_type\"");
    if !has_nodes && !is_cut {
        return None;
    }
    // The graph that ran holds the values; look for it when this is the editor's form.
    let ran: Option<Json> = metadata.values("png:prompt").next().and_then(|s| serde_json::from_str(&s.value).ok()).or(graph);
    let inputs = || ran.iter().filter_map(Json::as_object).flat_map(|map| map.values()).filter_map(|node| node.get("inputs"));
    let first = |keys: &[&str]| inputs().find_map(|inputs| words(inputs, keys));
    let text = |node: &Json| words(node.get("inputs")?, &["text", "text_g", "clip_l", "prompt"]);
    // The sampler names the node that holds what was wished for; the other text is what was to be avoided.
    let linked = |inputs: &Json, key: &str| inputs.get(key)?.get(0)?.as_str().map(str::to_owned);
    let mut wished = None;
    let mut id = inputs().find_map(|inputs| linked(inputs, "positive"));
    // Other nodes may stand between: follow their conditioning. Eight are more than any workflow seen has in a row.
    for _ in 0..8 {
        let Some(node) = id.take().and_then(|id| ran.as_ref()?.get(&id)) else { break };
        wished = text(node);
        if wished.is_some() {
            break;
        }
        let keys = ["conditioning", "conditioning_to", "conditioning_1", "positive"];
        id = node.get("inputs").and_then(|inputs| keys.iter().find_map(|key| linked(inputs, key)));
    }
    let encodes = |node: &&Json| words(node, &["class_type"]).is_some_and(|class| class.contains("TextEncode"));
    let any = || ran.iter().filter_map(Json::as_object).flat_map(|map| map.values()).filter(encodes).find_map(text);
    let prompt = wished.or_else(any);
    named(statement, "ComfyUI", [first(&["ckpt_name", "unet_name", "model_name"]), first(&["seed", "noise_seed"]), prompt])
}

fn easy_diffusion(statement: &Statement, metadata: &Metadata) -> Option<Measured> {
    let value = |keys: [&str; 2]| keys.iter().find_map(|key| metadata.values(key).next()).map(|s| s.value.clone());
    let prompt = value(["png:prompt", "png:Prompt"])?;
    let model = value(["png:use_stable_diffusion_model", "png:Stable Diffusion model"]);
    named(statement, "Easy Diffusion", [model, value(["png:seed", "png:Seed"]), Some(prompt)])
}

fn draw_things(statement: &Statement, value: &str) -> Option<Measured> {
    let json: Json = serde_json::from_str(value).ok()?;
    named(statement, "Draw Things", [words(&json, &["model"]), words(&json, &["seed"]), words(&json, &["c"])])
}

/// `prompt --v 6.0 Job ID: 01234567-89ab-cdef-0123-456789abcdef`
fn midjourney(statement: &Statement, value: &str) -> Option<Measured> {
    let (prompt, job) = value.rsplit_once("Job ID: ")?;
    is_uuid(job.get(..36)?).then_some(())?;
    named(statement, "Midjourney", [None, None, Some(prompt.to_owned())])
}

/// `Signature: <base64>` in the description, and the account's identifier as the artist.
fn grok(statement: &Statement, value: &str, metadata: &Metadata) -> Option<Measured> {
    let signature = value.strip_prefix("Signature: ")?;
    let is_base64 = signature.len() >= 40 && signature.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/=".contains(&b));
    let by_account = metadata.values("exif:Artist").any(|s| is_uuid(&s.value));
    (is_base64 && by_account).then_some(())?;
    named(statement, "Grok", [None, None, None])
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, b)| if matches!(i, 8 | 13 | 18 | 23) { b == b'-' } else { b.is_ascii_hexdigit() })
}

/// The first of the keys that holds words or a number.
fn words(json: &Json, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match json.get(key)? {
        Json::String(words) => Some(words.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::saying;
    use super::*;

    fn found(statements: &[(&str, &str)]) -> Option<(String, Option<String>, Option<String>)> {
        settings(&saying(statements)).map(|m| (m.program.unwrap_or_default(), m.seed, m.prompt))
    }

    fn expect(statements: &[(&str, &str)], program: &str, seed: Option<&str>, prompt: Option<&str>) {
        let expected = (program.to_owned(), seed.map(str::to_owned), prompt.map(str::to_owned));
        assert_eq!(found(statements), Some(expected), "{statements:?}");
    }

    #[test]
    fn each_form_is_read() {
        let web_ui = "a cat\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42, Model: sd15";
        expect(&[("png:parameters", web_ui)], "Stable Diffusion web UI", Some("42"), Some("a cat"));
        expect(&[("exif:UserComment", web_ui)], "Stable Diffusion web UI", Some("42"), Some("a cat"));
        let graph = r#"{"3":{"class_type":"KSampler","inputs":{"seed":7}},"6":{"class_type":"CLIPTextEncode","inputs":{"text":"a dog"}}}"#;
        expect(&[("png:prompt", graph)], "ComfyUI", Some("7"), Some("a dog"));
        expect(&[("png:workflow", r#"{"nodes":[],"links":[]}"#), ("png:prompt", graph)], "ComfyUI", Some("7"), Some("a dog"));
        expect(&[("exif:Model", &format!("prompt:{graph}"))], "ComfyUI", Some("7"), Some("a dog"));
        expect(&[("png:invokeai_metadata", r#"{"positive_prompt":"a hill","seed":3}"#)], "InvokeAI", Some("3"), Some("a hill"));
        expect(
            &[("png:Software", "NovelAI"), ("png:Comment", r#"{"prompt":"1girl","seed":5}"#)],
            "NovelAI",
            Some("5"),
            Some("1girl"),
        );
        expect(&[("png:parameters", r#"{"sui_image_params":{"prompt":"p","seed":1}}"#)], "SwarmUI", Some("1"), Some("p"));
        expect(&[("png:parameters", r#"{"version":"Fooocus v2.5","seed":"9","prompt":"q"}"#)], "Fooocus", Some("9"), Some("q"));
        let job = "a bridge at dawn --v 6.0 Job ID: 01234567-89ab-cdef-0123-456789abcdef";
        expect(&[("png:Description", job)], "Midjourney", None, Some("a bridge at dawn --v 6.0"));
    }

    #[test]
    fn ordinary_words_in_the_same_places_are_not_a_form() {
        for value in ["Steps: to the castle", "prompt", "{}", "{\"a\":1}", "Sampler: choir, Seed: garden", "Signature: me"] {
            for key in ["png:parameters", "exif:UserComment", "png:prompt", "png:Comment", "exif:ImageDescription", "exif:Model"]
            {
                assert_eq!(found(&[(key, value)]), None, "{key} = {value}");
            }
        }
    }
}
