//! ComfyUI's graph: nodes by number with `class_type` and `inputs` (`prompt`), or as the editor saves it (`workflow`).

use serde_json::Value as Json;

use super::{
    Measured,
    settings::{Settings, number, object, words},
};
use crate::metadata::{Metadata, Statement};

/// Most nodes in a row that are followed from the sampler to the words: more than any workflow seen has.
const MAX_WAY: usize = 12;

/// The graph, where the value is one. `value` is the statement's without what stands in front.
pub(super) fn read(statement: &Statement, value: &str, metadata: &Metadata) -> Option<Measured> {
    if !value.starts_with('{') {
        return None;
    }
    let graph = object(value);
    let is_ran = graph.as_ref().is_some_and(|graph| nodes(graph).any(|(_, node)| node.get("class_type").is_some()));
    let is_edited = graph.as_ref().is_some_and(|g| g.get("nodes").is_some_and(Json::is_array) && g.get("links").is_some());
    // A graph that was cut because of its length is no JSON any more, but its beginning tells.
    let is_cut = graph.is_none() && value.contains("\"class_type\"");
    if !is_ran && !is_edited && !is_cut {
        return None;
    }
    // The graph that ran holds the values; look for it when this is the editor's form.
    let other = || metadata.values("png:prompt").next().and_then(|s| object(&s.value));
    let settings = match graph.filter(|_| is_ran).or_else(other) {
        Some(ran) => settings(&ran),
        None => Settings::default(),
    };
    settings.under(statement, "ComfyUI")
}

fn nodes(graph: &Json) -> impl Iterator<Item = (&String, &Json)> {
    graph.as_object().into_iter().flatten()
}

fn settings(graph: &Json) -> Settings {
    let inputs = || nodes(graph).filter_map(|(_, node)| node.get("inputs"));
    // A node that samples names what is wished for; the settings of the first such node are the picture's.
    let sampler = inputs().find(|inputs| link(inputs, "positive").is_some() && inputs.get("steps").is_some());
    let first = |keys: &[&str]| sampler.and_then(|s| words(s, keys)).or_else(|| inputs().find_map(|inputs| words(inputs, keys)));
    let first_number = |keys: &[&str]| first(keys).and_then(|words| words.trim().parse().ok());
    let size = inputs().find(|inputs| {
        let empty = ["batch_size", "length"].iter().any(|key| inputs.get(key).is_some());
        empty && number(inputs, &["width"]).is_some() && number(inputs, &["height"]).is_some()
    });
    let towards = |key: &str| {
        let id = sampler.into_iter().chain(inputs()).find_map(|inputs| link(inputs, key))?;
        follow(graph, id, key)
    };
    let encodes = |node: &Json| words(node, &["class_type"]).is_some_and(|class| class.contains("TextEncode"));
    let any = || nodes(graph).filter(|(_, node)| encodes(node)).find_map(|(_, node)| own_words(node));
    Settings {
        model: first(&["ckpt_name", "unet_name", "model_name"]),
        seed: first(&["seed", "noise_seed"]),
        sampler: first(&["sampler_name"]),
        prompt: towards("positive").or_else(any),
        negative: towards("negative"),
        steps: first_number(&["steps"]),
        guidance: first_number(&["cfg"]),
        width_px: size.and_then(|inputs| number(inputs, &["width"])),
        height_px: size.and_then(|inputs| number(inputs, &["height"])),
    }
}

/// The node that an input comes from.
fn link<'a>(inputs: &'a Json, key: &str) -> Option<&'a str> {
    inputs.get(key)?.get(0)?.as_str()
}

fn own_words(node: &Json) -> Option<String> {
    words(node.get("inputs")?, &["text", "text_g", "clip_l", "t5xxl", "prompt", "string", "value"])
}

/// Follows conditionings and links between texts to the words; the way back ends after [`MAX_WAY`] nodes, so loops do too.
fn follow(graph: &Json, start: &str, side: &str) -> Option<String> {
    let mut id = start;
    for _ in 0..MAX_WAY {
        let node = graph.get(id)?;
        if let Some(words) = own_words(node) {
            return Some(words);
        }
        let inputs = node.get("inputs")?;
        let keys = ["text", "text_g", "prompt", "conditioning", "conditioning_to", "conditioning_1", side];
        id = keys.iter().find_map(|key| link(inputs, key))?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> Settings {
        settings(&serde_json::from_str(json).expect("JSON"))
    }

    #[test]
    fn links_lead_from_the_sampler_to_both_texts() {
        let found = of(r#"{"3":{"class_type":"KSampler","inputs":{"seed":18446744073709551615,"steps":20,"cfg":7.5,
            "sampler_name":"euler","positive":["8",0],"negative":["7",0]}},
            "4":{"class_type":"CheckpointLoaderSimple","inputs":{"ckpt_name":"m.safetensors"}},
            "5":{"class_type":"EmptyLatentImage","inputs":{"width":512,"height":768,"batch_size":1}},
            "6":{"class_type":"CLIPTextEncode","inputs":{"text":["9",0]}},
            "7":{"class_type":"CLIPTextEncode","inputs":{"text":"blurry"}},
            "8":{"class_type":"ControlNetApply","inputs":{"conditioning":["6",0]}},
            "9":{"class_type":"PrimitiveString","inputs":{"value":"a dog"}}}"#);
        let expected = Settings {
            model: Some("m.safetensors".into()),
            seed: Some("18446744073709551615".into()),
            sampler: Some("euler".into()),
            prompt: Some("a dog".into()),
            negative: Some("blurry".into()),
            steps: Some(20.0),
            guidance: Some(7.5),
            width_px: Some(512.0),
            height_px: Some(768.0),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn a_graph_that_runs_in_a_circle_ends() {
        let found = of(r#"{"1":{"class_type":"A","inputs":{"positive":["2",0],"steps":3}},
            "2":{"class_type":"B","inputs":{"conditioning":["1",0]}}}"#);
        assert_eq!((found.prompt, found.steps), (None, Some(3.0)));
    }
}
