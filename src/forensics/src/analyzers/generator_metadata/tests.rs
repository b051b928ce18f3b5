//! Each form in its place, and words in the same places that are none.

use super::*;

pub(super) fn saying(statements: &[(&str, &str)]) -> Metadata {
    let statement = |(key, value): &(&str, &str)| Statement {
        key: (*key).into(),
        value: (*value).into(),
        offset_bytes: 9,
        ..Statement::default()
    };
    Metadata { statements: statements.iter().map(statement).collect(), ..Metadata::default() }
}

/// Program and settings in one line: what is stated, in a fixed order.
fn found(statements: &[(&str, &str)]) -> Option<String> {
    let measured = measure(&saying(statements))?;
    let s = measured.settings;
    let mut parts = vec![measured.program.unwrap_or_default()];
    let words = [("model", s.model), ("seed", s.seed), ("sampler", s.sampler), ("+", s.prompt), ("-", s.negative)];
    parts.extend(words.into_iter().filter_map(|(name, value)| Some(format!("{name} {}", value?))));
    let numbers = [("steps", s.steps), ("cfg", s.guidance), ("w", s.width_px), ("h", s.height_px)];
    parts.extend(numbers.into_iter().filter_map(|(name, value)| Some(format!("{name} {}", value?))));
    Some(parts.join(" | "))
}

fn expect(statements: &[(&str, &str)], expected: &str) {
    assert_eq!(found(statements).as_deref(), Some(expected), "{statements:?}");
}

const WEB_UI: &str = "a cat, sun\nin bed\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7.5, Seed: 42, Size: 512x768, \
                      Model hash: 01ab, Model: sd15, Version: v1.6.0";
const GRAPH: &str = r#"{"3":{"class_type":"KSampler","inputs":{"seed":7,"steps":20}},"6":{"class_type":"CLIPTextEncode","inputs":{"text":"a dog"}}}"#;

#[test]
fn the_web_ui_and_its_relatives_are_told_apart() {
    let settings =
        "model sd15 | seed 42 | sampler Euler a | + a cat, sun\nin bed | - blurry | steps 20 | cfg 7.5 | w 512 | h 768";
    for key in ["png:parameters", "exif:UserComment", "jpeg:comment"] {
        expect(&[(key, WEB_UI)], &format!("Stable Diffusion web UI | {settings}"));
    }
    let forge = WEB_UI.replace("Version: v1.6.0", "Version: f2.0.1v1.10.1");
    expect(&[("png:parameters", &forge)], &format!("Stable Diffusion web UI Forge | {settings}"));
    let fooocus = WEB_UI.replace("Version: v1.6.0", "Version: Fooocus v2.5.5");
    expect(&[("png:parameters", &fooocus), ("png:fooocus_scheme", "a1111")], &format!("Fooocus v2.5.5 | {settings}"));
    let next = "a hill\nNegative prompt: \nTemplate: a __place__\nSteps: 40, Size: 1024x1408, Scheduler: FlowMatch, Seed: 5, CFG scale: 5, App: SD.Next, \
                Version: b334d19, Model: sdxs-1b";
    expect(
        &[("exif:UserComment", next)],
        "SD.Next | model sdxs-1b | seed 5 | sampler FlowMatch | + a hill | steps 40 | cfg 5 | w 1024 | h 1408",
    );
    let cpp = "a cat\nSteps: 20, CFG scale: 6.000000, Seed: 42, Model: , Sampler: euler, Unet: anima.safetensors, \
               Version: stable-diffusion.cpp";
    let settings = "model anima.safetensors | seed 42 | sampler euler | + a cat | steps 20 | cfg 6";
    expect(&[("png:parameters", cpp)], &format!("stable-diffusion.cpp | {settings}"));
}

#[test]
fn graphs_are_read_in_png_and_exif() {
    let expected = "ComfyUI | seed 7 | + a dog | steps 20";
    expect(&[("png:prompt", GRAPH)], expected);
    expect(&[("png:workflow", r#"{"nodes":[],"links":[]}"#), ("png:prompt", GRAPH)], expected);
    expect(&[("exif:Model", &format!("prompt:{GRAPH}")), ("exif:Make", r#"workflow:{"nodes":[],"links":[]}"#)], expected);
    expect(&[("exif:UserComment", &format!("Prompt:{GRAPH}"))], expected);
    expect(&[("png:workflow", r#"{"nodes":[],"links":[]}"#)], "ComfyUI");
}

#[test]
fn three_generations_of_invoke_are_read() {
    let dream = r#""a hill [fog, rain]" -s 50 -S 2980747362 -W 512 -H 768 -C 5 -A k_lms -G 0.9"#;
    let expected = "InvokeAI | seed 2980747362 | sampler k_lms | + a hill | - fog, rain | steps 50 | cfg 5 | w 512 | h 768";
    expect(&[("png:Dream", dream)], expected);
    let sd = r#"{"model":"stable diffusion","model_weights":"m08","image":{"prompt":[{"prompt":"a hill [fog]","weight":1.0}],
        "steps":50,"cfg_scale":5,"height":768,"width":512,"seed":2980747362,"sampler":"k_lms"}}"#;
    let expected = "InvokeAI | model m08 | seed 2980747362 | sampler k_lms | + a hill | - fog | steps 50 | cfg 5 | w 512 | h 768";
    expect(&[("png:Dream", dream), ("png:sd-metadata", sd)], expected);
    let new = r#"{"positive_prompt":"a hill","negative_prompt":"fog","width":1024,"height":768,"seed":3,"cfg_scale":8.0,"steps":35,
        "scheduler":"euler","model":{"model_name":"xl","base_model":"sdxl"}}"#;
    let expected = "InvokeAI | model xl | seed 3 | sampler euler | + a hill | - fog | steps 35 | cfg 8 | w 1024 | h 768";
    expect(&[("png:invokeai_metadata", new)], expected);
    let graph = r#"{"id":"x","nodes":{"core_metadata":{"type":"core_metadata","positive_prompt":"a hill","seed":3,"steps":30}}}"#;
    expect(&[("png:invokeai_graph", graph)], "InvokeAI | seed 3 | + a hill | steps 30");
}

#[test]
fn further_programs_are_read() {
    let novel =
        r#"{"steps":28,"sampler":"k_euler","seed":5,"scale":5.0,"uc":"lowres","prompt":"1girl","width":832,"height":1216}"#;
    let settings = "seed 5 | sampler k_euler | + 1girl | - lowres | steps 28 | cfg 5 | w 832 | h 1216";
    expect(&[("png:Software", "NovelAI"), ("png:Comment", novel)], &format!("NovelAI | {settings}"));
    let wrapped = serde_json::json!({"Software": "NovelAI", "Source": "NAI V4", "Comment": novel}).to_string();
    expect(&[("exif:UserComment", &wrapped)], &format!("NovelAI | model NAI V4 | {settings}"));
    let fourth = r#"{"steps":28,"seed":5,"v4_prompt":{"caption":{"base_caption":"two cats"}},"v4_negative_prompt":{"caption":{"base_caption":"dogs"}}}"#;
    expect(&[("png:Software", "NovelAI"), ("png:Comment", fourth)], "NovelAI | seed 5 | + two cats | - dogs | steps 28");
    let fooocus = r#"{"version":"Fooocus v2.5","seed":"9","prompt":"q","negative_prompt":"r","base_model":"j","steps":30,
        "guidance_scale":4,"sampler":"dpmpp","resolution":"(1152, 896)"}"#;
    let expected = "Fooocus v2.5 | model j | seed 9 | sampler dpmpp | + q | - r | steps 30 | cfg 4 | w 1152 | h 896";
    expect(&[("png:parameters", fooocus), ("png:fooocus_scheme", "fooocus")], expected);
    let swarm = r#"{"sui_image_params":{"prompt":"p","negativeprompt":"n","model":"Flux/dev","seed":1,"steps":25,"cfgscale":1.0,
        "width":512,"height":768,"sampler":"euler"}}"#;
    let expected = "SwarmUI | model Flux/dev | seed 1 | sampler euler | + p | - n | steps 25 | cfg 1 | w 512 | h 768";
    expect(&[("png:parameters", swarm)], expected);
    expect(&[("exif:UserComment", swarm)], expected);
}

/// Forms that stand in the programs' documents and sources; no file was at hand.
#[test]
fn forms_from_documents_are_read() {
    let things = r#"{"c":"a lighthouse","uc":"fog","seed":5,"steps":20,"scale":4.5,"sampler":"DPM++ 2M","model":"xl.ckpt","size":"1024x768"}"#;
    let expected = "model xl.ckpt | seed 5 | sampler DPM++ 2M | + a lighthouse | - fog | steps 20 | cfg 4.5 | w 1024 | h 768";
    let things = [("xmp:CreatorTool", "Draw Things"), ("exifxmp:UserComment", things)];
    expect(&things, &format!("Draw Things | {expected}"));
    let titled = [
        ("png:Prompt", "a boat"),
        ("png:Negative Prompt", "sails"),
        ("png:Seed", "8"),
        ("png:Stable Diffusion model", "sd-v1-4"),
        ("png:Sampler", "euler_a"),
        ("png:Steps", "25"),
        ("png:Guidance Scale", "7.5"),
        ("png:Width", "512"),
        ("png:Height", "640"),
    ];
    let expected =
        "Easy Diffusion | model sd-v1-4 | seed 8 | sampler euler_a | + a boat | - sails | steps 25 | cfg 7.5 | w 512 | h 640";
    expect(&titled, expected);
    let own = r#"{"prompt":"a boat","negative_prompt":"sails","seed":8,"use_stable_diffusion_model":"sd-v1-4","sampler_name":"euler_a",
        "num_inference_steps":25,"guidance_scale":7.5,"width":512,"height":640}"#;
    expect(&[("exif:UserComment", own)], expected);
    let job = "a bridge at dawn --v 6.0 --seed 77 --no cars, people --ar 3:2 Job ID: 01234567-89ab-cdef-0123-456789abcdef";
    let expected =
        "Midjourney | model v6.0 | seed 77 | + a bridge at dawn --v 6.0 --seed 77 --no cars, people --ar 3:2 | - cars, people";
    expect(&[("png:Description", job)], expected);
    let signature = format!("Signature: {}", "aB3/".repeat(20));
    let account = "01234567-89ab-cdef-0123-456789abcdef";
    expect(&[("exif:ImageDescription", &signature), ("exif:Artist", account)], "Grok");
    assert_eq!(found(&[("exif:ImageDescription", &signature), ("exif:Artist", "A. Person")]), None);
    expect(&[("png:AIGC", r#"{"Label":"1","ContentProducer":"Service 7"}"#)], "Service 7");
    assert_eq!(found(&[("png:AIGC", r#"{"Label":"3"}"#)]), None);
}

#[test]
fn ordinary_words_in_the_same_places_are_not_a_form() {
    let values = [
        "Steps: to the castle",
        "Steps: 20",
        "How to bake:\nSteps: 20, Sampler: none",
        "We talked about Steps: 20, Sampler: Euler, Seed: 5 at the meeting",
        "Made with Midjourney and DALL-E, says the caption",
        "Job ID: 4711",
        "prompt",
        "prompt: a short answer",
        "workflow:{}",
        "{}",
        "{\"a\":1}",
        "{\"prompt\":\"yes\",\"seed\":5}",
        "Sampler: choir, Seed: garden",
        "Signature: me",
        "\"To be or not to be\" -Shakespeare",
    ];
    let keys = [
        "png:parameters",
        "png:prompt",
        "png:Comment",
        "png:Description",
        "png:Dream",
        "png:Title",
        "exif:UserComment",
        "exif:ImageDescription",
        "exif:Model",
        "jpeg:comment",
        "dc:description",
        "iptc:Caption",
    ];
    for (key, value) in keys.iter().flat_map(|key| values.map(|value| (*key, value))) {
        assert_eq!(found(&[(key, value)]), None, "{key} = {value}");
    }
}

#[test]
fn programs_are_recognised_in_their_places_only() {
    let claim = |statements: &[(&str, &str)]| measure(&saying(statements)).map(|m| m.claim);
    assert_eq!(claim(&[("exif:Software", "Adobe Firefly")]), Some(Claim::Whole));
    assert_eq!(claim(&[("xmp:CreatorTool", "DALL·E 3")]), Some(Claim::Whole));
    assert_eq!(claim(&[("stEvt:softwareAgent", "Adobe Firefly 1.0")]), Some(Claim::Parts));
    assert_eq!(claim(&[("exif:ImageDescription", "A talk about Midjourney and DALL-E")]), None);
    assert_eq!(claim(&[("png:Title", "Midjourney at night")]), None);
    assert_eq!(claim(&[("exif:Software", "Adobe Photoshop 25.0"), ("exif:Model", "Canon EOS 5D")]), None);
    assert_eq!(claim(&[("exif:Software", "Grokker 2")]), None);
}

#[test]
fn source_types_have_their_own_meanings() {
    let claim = |key, value: &str| {
        let value = format!("http://cv.iptc.org/newscodes/digitalsourcetype/{value}");
        measure(&saying(&[(key, &value)])).map(|m| m.claim)
    };
    let kind = |value| claim("Iptc4xmpExt:DigitalSourceType", value);
    assert_eq!(kind("trainedAlgorithmicMedia"), Some(Claim::Whole));
    assert_eq!(kind("compositeWithTrainedAlgorithmicMedia"), Some(Claim::Parts));
    assert_eq!(kind("compositeSynthetic"), Some(Claim::Composite));
    assert_eq!(kind("algorithmicMedia"), Some(Claim::Algorithm));
    assert_eq!(kind("virtualRecording"), Some(Claim::Virtual));
    let others = [
        "digitalCapture",
        "computationalCapture",
        "negativeFilm",
        "print",
        "humanEdits",
        "algorithmicallyEnhanced",
        "digitalCreation",
        "dataDrivenMedia",
        "screenCapture",
        "composite",
        "compositeCapture",
        "digitalArt",
    ];
    others.iter().for_each(|value| assert_eq!(kind(value), None, "{value}"));
    assert_eq!(claim("xmp-other:digitalSourceType", "trainedAlgorithmicMedia"), Some(Claim::Whole));
    assert_eq!(claim("dc:description", "trainedAlgorithmicMedia"), None);
    let mut step =
        saying(&[("stEvt:digitalSourceType", "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")]);
    step.statements[0].path = "xmpMM:History[2]/stEvt:digitalSourceType".into();
    assert_eq!(measure(&step).map(|m| m.claim), Some(Claim::Parts));
}

#[test]
fn credits_and_the_fields_of_2025_are_read_and_all_places_are_told() {
    let credit = |value| found(&[("iptc:Credit", value)]);
    assert_eq!(credit("Made with Google AI").as_deref(), Some("Google AI"));
    assert_eq!(credit("Imagined with AI").as_deref(), Some("Meta AI"));
    assert_eq!(credit("Photo of a Made with Google AI poster"), None);
    assert_eq!(credit("Agency"), None);
    assert_eq!(found(&[("iptc:Caption", "Made with Google AI")]), None);
    let source = ("Iptc4xmpExt:DigitalSourceType", "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
    let google = measure(&saying(&[source, ("photoshop:Credit", "Made with Google AI")])).expect("a statement");
    assert_eq!(
        (google.program.as_deref(), google.also.as_slice()),
        (Some("Google AI"), ["photoshop:Credit".to_owned()].as_slice())
    );
    let fields = [
        ("Iptc4xmpExt:AISystemUsed", "Generator via Service"),
        ("Iptc4xmpExt:AISystemVersionUsed", "3"),
        ("Iptc4xmpExt:AIPromptInformation", "a lake"),
        ("Iptc4xmpExt:AIPromptWriterName", "A. Person"),
    ];
    expect(&fields, "Generator via Service 3 | + a lake");
    assert_eq!(measure(&saying(&fields)).map(|m| m.claim), Some(Claim::System));
    assert_eq!(measure(&saying(&[fields[0], source])).map(|m| m.claim), Some(Claim::Whole));
}

#[test]
fn numbers_become_evidence_and_seeds_beyond_them_stay_words() {
    let names = |value: &str| {
        let finding = describe(&measure(&saying(&[("png:parameters", value)])).expect("a form"));
        finding.evidence.iter().map(|m| (m.name.id.to_string(), m.value)).collect::<Vec<_>>()
    };
    let measured = |name: &str, value| (format!("measurement-{name}"), value);
    let numbers =
        [measured("steps", 20.0), measured("guidance", 7.5), measured("stated-width", 512.0), measured("stated-height", 768.0)];
    assert_eq!(names(WEB_UI), [&[measured("seed", 42.0)], numbers.as_slice()].concat());
    assert_eq!(names(&WEB_UI.replace("Seed: 42", "Seed: 18446744073709551615")), numbers);
    assert_eq!(names(&WEB_UI.replace("CFG scale: 7.5", "CFG scale: inf")).len(), 4);
}
