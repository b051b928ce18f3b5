//! The forms in which generators write down their settings, each in the place that its program uses.
//!
//! Seen in files: Stable Diffusion web UI and its relatives, ComfyUI, InvokeAI (`sd-metadata`, `invokeai_metadata`), NovelAI, Fooocus.
//! From the programs' documents or sources alone, because no file was at hand: InvokeAI's `Dream` by itself and `invokeai_graph`,
//! SwarmUI, Draw Things, Easy Diffusion, Midjourney, Grok, and the label of the Chinese standard GB 45438.

use serde_json::Value as Json;

use super::{
    Measured, graph,
    settings::{Settings, number, object, words},
    web_ui,
};
use crate::metadata::{Metadata, Statement};

/// All statements that have one of the forms, in the file's order.
pub(super) fn all(metadata: &Metadata) -> Vec<Measured> {
    metadata.statements.iter().filter_map(|s| one(s, metadata)).collect()
}

fn one(statement: &Statement, metadata: &Metadata) -> Option<Measured> {
    let value = statement.value.as_str();
    let (_, name) = statement.key.split_once(':')?;
    match (statement.key.as_str(), name) {
        (_, "sui_image_params") => swarm(statement, value),
        ("png:invokeai_metadata" | "png:sd-metadata" | "png:invokeai_graph", _) => invoke(statement, value),
        ("png:Dream", _) => dream(statement, value),
        ("png:Comment", _) if states(metadata, "Software", "NovelAI") => novel(statement, value, metadata),
        ("png:fooocus_scheme", _) => Settings::default().under(statement, "Fooocus"),
        ("png:prompt" | "png:workflow", _) => graph::read(statement, value, metadata),
        ("png:Negative Prompt" | "png:negative_prompt" | "png:use_stable_diffusion_model" | "png:Stable Diffusion model", _) => {
            easy_diffusion_texts(statement, metadata)
        }
        ("png:AIGC" | "xmp-other:AIGC", _) => label(statement, value),
        ("exif:Make" | "exif:Model", _) => labelled_graph(statement, value, metadata),
        ("png:parameters" | "exif:UserComment" | "jpeg:comment" | "gif:comment", _) => {
            let json = object(value);
            let of_json = |json: &Json| {
                let as_novel =
                    || json.get("Software").filter(|s| s.as_str().is_some_and(is_novel)).and(novel(statement, value, metadata));
                as_novel()
                    .or_else(|| swarm(statement, value))
                    .or_else(|| fooocus(statement, json, metadata))
                    .or_else(|| easy_diffusion(statement, json))
                    .or_else(|| json.get("AIGC").and_then(|aigc| label(statement, &aigc.to_string())))
            };
            json.as_ref()
                .and_then(of_json)
                .or_else(|| labelled_graph(statement, value, metadata))
                .or_else(|| web_ui::read(statement, value))
        }
        ("exifxmp:UserComment", _) if states(metadata, "CreatorTool", "Draw Things") => draw_things(statement, value),
        ("png:Description" | "dc:description" | "exif:ImageDescription" | "iptc:Caption" | "png:Comment", _) => {
            midjourney(statement, value)
                .or_else(|| grok(statement, value, metadata))
                .or_else(|| labelled_graph(statement, value, metadata))
        }
        _ => None,
    }
}

/// Whether a key with that name says `value` at its beginning.
fn states(metadata: &Metadata, name: &str, value: &str) -> bool {
    metadata.statements.iter().any(|s| s.key.ends_with(name) && s.value.starts_with(value))
}

fn is_novel(software: &str) -> bool {
    software.starts_with("NovelAI")
}

/// `prompt:{…}` and `workflow:{…}`, as ComfyUI writes them into EXIF.
fn labelled_graph(statement: &Statement, value: &str, metadata: &Metadata) -> Option<Measured> {
    let (label, json) = value.split_once(':').filter(|(_, json)| json.starts_with('{'))?;
    let is_label = ["prompt", "workflow"].iter().any(|known| label.eq_ignore_ascii_case(known));
    is_label.then(|| graph::read(statement, json, metadata))?
}

/// The names by which most programs call their settings, where these are an object.
fn plain(json: &Json) -> Settings {
    Settings {
        model: words(json, &["model", "base_model"]),
        seed: words(json, &["seed"]),
        sampler: words(json, &["sampler", "sampler_name", "scheduler"]),
        prompt: words(json, &["prompt"]),
        negative: words(json, &["negative_prompt", "negativeprompt"]),
        steps: number(json, &["steps", "num_inference_steps"]),
        guidance: number(json, &["cfg_scale", "cfgscale", "guidance_scale", "scale"]),
        width_px: number(json, &["width"]),
        height_px: number(json, &["height"]),
    }
}

fn swarm(statement: &Statement, value: &str) -> Option<Measured> {
    let json = object(value)?;
    let settings = json.get("sui_image_params").or_else(|| statement.key.ends_with("sui_image_params").then_some(&json))?;
    plain(settings).under(statement, "SwarmUI")
}

fn fooocus(statement: &Statement, json: &Json, metadata: &Metadata) -> Option<Measured> {
    let version = words(json, &["version"]).filter(|v| v.starts_with("Fooocus"));
    let by_scheme = metadata.values("png:fooocus_scheme").next().is_some();
    if version.is_none() && !by_scheme && (json.get("full_prompt").is_none() || json.get("base_model").is_none()) {
        return None;
    }
    plain(json).with_size(words(json, &["resolution"])).under(statement, version.as_deref().unwrap_or("Fooocus"))
}

fn invoke(statement: &Statement, value: &str) -> Option<Measured> {
    let json = object(value)?;
    if statement.key == "png:invokeai_graph" {
        return json.get("nodes").is_some_and(Json::is_object).then(|| invoke_graph(&json).under(statement, "InvokeAI"))?;
    }
    let picture = json.get("image").filter(|i| i.is_object()).unwrap_or(&json);
    let combined = words(picture, &["prompt"]).or_else(|| words(picture.get("prompt")?.get(0)?, &["prompt"]));
    let (prompt, avoided) = combined.map(|prompt| split_brackets(&prompt)).unwrap_or_default();
    let settings = Settings {
        model: json.get("model").and_then(|m| words(m, &["model_name", "name"])).or_else(|| words(&json, &["model_weights"])),
        prompt: words(picture, &["positive_prompt"]).or(prompt),
        negative: words(picture, &["negative_prompt"]).or(avoided),
        ..plain(picture)
    };
    settings.under(statement, "InvokeAI")
}

/// Of InvokeAI's graph of nodes, the first that state something.
fn invoke_graph(json: &Json) -> Settings {
    let nodes = || json.get("nodes").and_then(Json::as_object).into_iter().flatten().map(|(_, node)| node);
    let metadata = nodes().find(|node| words(node, &["type"]).is_some_and(|kind| kind == "core_metadata"));
    let of = |node: &Json| Settings {
        model: node.get("model").and_then(|m| words(m, &["model_name", "name"])),
        prompt: words(node, &["positive_prompt"]),
        ..plain(node)
    };
    let first = |keys: &[&str]| nodes().find_map(|node| words(node, keys));
    metadata.map(of).unwrap_or_else(|| Settings { seed: first(&["seed"]), prompt: first(&["prompt"]), ..Settings::default() })
}

/// `"the prompt [what to avoid]" -s 50 -S 1234 -W 512 -H 768 -C 7.5 -A k_lms`
fn dream(statement: &Statement, value: &str) -> Option<Measured> {
    let (combined, switches) = value.strip_prefix('"')?.rsplit_once('"')?;
    let switches: Vec<&str> = switches.split_whitespace().collect();
    let switch = |name: &str| switches.windows(2).find(|pair| pair[0] == name).map(|pair| pair[1].to_owned());
    let number = |name: &str| switch(name).and_then(|value| value.parse().ok());
    // The words alone could be a quotation.
    let seed = switch("-S").filter(|seed| seed.bytes().all(|b| b.is_ascii_digit()))?;
    let (prompt, negative) = split_brackets(combined);
    let settings = Settings {
        model: None,
        seed: Some(seed),
        sampler: switch("-A"),
        prompt,
        negative,
        steps: number("-s"),
        guidance: number("-C"),
        width_px: number("-W"),
        height_px: number("-H"),
    };
    settings.under(statement, "InvokeAI")
}

/// What to avoid stood in square brackets inside the prompt.
fn split_brackets(combined: &str) -> (Option<String>, Option<String>) {
    let (mut wished, mut avoided, mut inside) = (String::new(), String::new(), false);
    for c in combined.chars() {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            c if inside => avoided.push(c),
            c => wished.push(c),
        }
    }
    (Some(wished), Some(avoided).filter(|a| !a.is_empty()))
}

/// NovelAI: the settings as JSON, bare or wrapped once more with the other texts.
fn novel(statement: &Statement, value: &str, metadata: &Metadata) -> Option<Measured> {
    let json = object(value)?;
    let inner = json.get("Comment").and_then(Json::as_str).and_then(object);
    let settings = inner.as_ref().unwrap_or(&json);
    settings.get("steps").or_else(|| settings.get("prompt"))?;
    let text = |key| metadata.values(key).next().map(|s| s.value.clone());
    let caption = |key: &str| words(settings.get(key)?.get("caption")?, &["base_caption"]);
    let settings = Settings {
        model: words(&json, &["Source"]).or_else(|| text("png:Source")),
        prompt: words(settings, &["prompt"])
            .or_else(|| caption("v4_prompt"))
            .or_else(|| words(&json, &["Description"]))
            .or_else(|| text("png:Description")),
        negative: words(settings, &["uc"]).or_else(|| caption("v4_negative_prompt")),
        ..plain(settings)
    };
    settings.under(statement, "NovelAI")
}

/// Easy Diffusion in JPEG and WebP: an object whose keys are its own, or their titles.
fn easy_diffusion(statement: &Statement, json: &Json) -> Option<Measured> {
    let stated = |keys: [&str; 2]| words(json, &keys);
    let model = stated(["use_stable_diffusion_model", "Stable Diffusion model"])?;
    easy(statement, model, stated)
}

/// Easy Diffusion in PNG: one text for each setting.
fn easy_diffusion_texts(statement: &Statement, metadata: &Metadata) -> Option<Measured> {
    let stated = |keys: [&str; 2]| {
        let mut texts = metadata.statements.iter().filter(|s| s.key.strip_prefix("png:").is_some_and(|key| keys.contains(&key)));
        texts.next().map(|s| s.value.clone())
    };
    let model = stated(["use_stable_diffusion_model", "Stable Diffusion model"])?;
    easy(statement, model, stated)
}

fn easy(statement: &Statement, model: String, stated: impl Fn([&str; 2]) -> Option<String>) -> Option<Measured> {
    let number = |keys| stated(keys).and_then(|value| value.trim().parse().ok());
    let settings = Settings {
        model: Some(model),
        seed: stated(["seed", "Seed"]),
        sampler: stated(["sampler_name", "Sampler"]),
        prompt: Some(stated(["prompt", "Prompt"])?),
        negative: stated(["negative_prompt", "Negative Prompt"]),
        steps: number(["num_inference_steps", "Steps"]),
        guidance: number(["guidance_scale", "Guidance Scale"]),
        width_px: number(["width", "Width"]),
        height_px: number(["height", "Height"]),
    };
    settings.under(statement, "Easy Diffusion")
}

fn draw_things(statement: &Statement, value: &str) -> Option<Measured> {
    let json = object(value)?;
    let settings = Settings { prompt: words(&json, &["c"]), negative: words(&json, &["uc"]), ..plain(&json) };
    settings.with_size(words(&json, &["size"])).under(statement, "Draw Things")
}

/// `prompt --v 6.0 Job ID: 01234567-89ab-cdef-0123-456789abcdef`
fn midjourney(statement: &Statement, value: &str) -> Option<Measured> {
    let (prompt, job) = value.rsplit_once("Job ID: ")?;
    is_uuid(job.get(..36)?).then_some(())?;
    let switch = |name: &str| {
        let rest = prompt.split_once(name)?.1;
        rest.split_whitespace().next().map(str::to_owned)
    };
    let settings = Settings {
        model: switch(" --v ").map(|v| format!("v{v}")).or_else(|| switch(" --niji ").map(|v| format!("niji {v}"))),
        seed: switch(" --seed "),
        negative: switch(" --no ").and(prompt.split_once(" --no ").and_then(|(_, no)| no.split(" --").next()).map(str::to_owned)),
        prompt: Some(prompt.to_owned()),
        ..Settings::default()
    };
    settings.under(statement, "Midjourney")
}

/// `Signature: <base64>` in the description, and the account's identifier as the artist.
fn grok(statement: &Statement, value: &str, metadata: &Metadata) -> Option<Measured> {
    let signature = value.strip_prefix("Signature: ")?;
    // Files seen by others have 64 letters and more; an ordinary description of that shape is not known.
    let is_base64 = signature.len() >= 64 && signature.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/=".contains(&b));
    let by_account = metadata.values("exif:Artist").any(|s| is_uuid(&s.value));
    (is_base64 && by_account).then(|| Settings::default().under(statement, "Grok"))?
}

/// The label that Chinese law asks for: `{"Label":"1","ContentProducer":"…"}`; 1 says generated, 2 and 3 only that it may be.
fn label(statement: &Statement, value: &str) -> Option<Measured> {
    let json = object(value)?;
    let json = json.get("AIGC").unwrap_or(&json);
    (words(json, &["Label"])? == "1").then_some(())?;
    Settings::default().under(statement, &words(json, &["ContentProducer"]).unwrap_or_default())
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, b)| if matches!(i, 8 | 13 | 18 | 23) { b == b'-' } else { b.is_ascii_hexdigit() })
}
