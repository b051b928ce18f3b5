//! Against the Python packages, on small encoders whose weights both sides draw by the same rule (`reference/make.py`).

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use safetensors::{Dtype, tensor::TensorView};
use serde_json::{Value as Json, json};

use crate::{BertScore, LanguageError, SentenceCosine, Words};
use telltale_annotations::{Similarity as _, SimilarityError};

/// Sums of 32-bit numbers in another order differ in the last digits.
const TOLERANCE: f64 = 2e-5;

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed stays in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn reference() -> Json {
    serde_json::from_str(include_str!("../reference/reference.json")).unwrap()
}

/// The generator of `make.py`.
fn values(name: &str, count: usize) -> Vec<f32> {
    let hash = |state: u64, byte: u8| (state ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    let mut state = name.bytes().fold(0xcbf2_9ce4_8422_2325, hash);
    let draw = |_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f64 / f64::from(1 << 24) - 0.5
    };
    let drawn: Vec<f64> = (0..count).map(draw).collect();
    let is_scale = name.to_lowercase().contains("norm") && name.ends_with("weight");
    drawn.into_iter().map(|v| (if is_scale { 1.0 + v } else { v }) as f32).collect()
}

/// A folder as a reader would point to it.
fn folder(reference: &Json, encoder: &str, n_heads: usize) -> Folder {
    // Tests run side by side: each call has a folder of its own.
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("telltale-language-{count}-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let shapes: HashMap<String, Vec<usize>> = serde_json::from_value(reference["shapes"][encoder].clone()).unwrap();
    let tensors: Vec<(&String, &Vec<usize>, Vec<u8>)> = shapes
        .iter()
        .map(|(name, shape)| (name, shape, values(name, shape.iter().product()).iter().flat_map(|v| v.to_le_bytes()).collect()))
        .collect();
    let views = tensors.iter().map(|(name, shape, bytes)| (name, TensorView::new(Dtype::F32, (*shape).clone(), bytes).unwrap()));
    fs::write(folder.join("model.safetensors"), safetensors::serialize(views, None).unwrap()).unwrap();
    fs::write(folder.join("config.json"), format!("{{\"n_heads\": {n_heads}}}")).unwrap();
    fs::write(folder.join("vocab.txt"), texts(&reference["vocabulary"]).join("\n")).unwrap();
    Folder(folder)
}

fn texts(list: &Json) -> Vec<String> {
    serde_json::from_value(list.clone()).unwrap()
}

fn numbers<T: serde::de::DeserializeOwned>(list: &Json) -> Vec<Vec<T>> {
    serde_json::from_value(list.clone()).unwrap()
}

#[test]
fn texts_are_cut_into_the_same_tokens() {
    let reference = reference();
    let words = Words::new(&texts(&reference["vocabulary"]).join("\n"), 32).unwrap();
    for (text, expected) in texts(&reference["texts"]).iter().zip(numbers::<u32>(&reference["tokens"])) {
        assert_eq!(words.numbers(text).unwrap(), expected, "{text}");
    }
}

#[test]
fn bert_score_is_that_of_the_reference() {
    let reference = reference();
    let folder = folder(&reference, "distilbert", 4);
    let mut bert_score = BertScore::open(&folder.0).unwrap();
    let texts = texts(&reference["texts"]);
    let mut expected = numbers::<f64>(&reference["bert_score"]).into_iter();
    for prediction in &texts {
        for truth in &texts {
            let (found, expected) = (bert_score.score(prediction, truth).unwrap(), expected.next().unwrap());
            for (found, expected) in found.iter().zip(&expected) {
                assert!((found - expected).abs() < TOLERANCE, "“{prediction}” against “{truth}”: {found}, not {expected}");
            }
        }
    }
    // In one go, as a set is compared.
    let borrowed: Vec<&str> = texts.iter().map(String::as_str).collect();
    let all = bert_score.compare("", "", &borrowed, &borrowed).unwrap();
    for (found, expected) in all.iter().zip(numbers::<f64>(&reference["bert_score"])) {
        assert!((found - expected[2]).abs() < TOLERANCE);
    }
}

#[test]
fn sentences_of_a_bert_are_those_of_the_reference() {
    let reference = reference();
    let folder = folder(&reference, "bert", 3);
    let mut sentences = SentenceCosine::open(&folder.0).unwrap();
    for (text, expected) in texts(&reference["texts"]).iter().zip(numbers::<f32>(&reference["sentences"])) {
        let found = sentences.vector(text).unwrap();
        let largest = found.iter().zip(&expected).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
        assert!(f64::from(largest) < TOLERANCE, "“{text}” differs by {largest}");
    }
}

/// Trained weights are none of the repository's; see `make.py`.
#[test]
#[ignore = "needs a folder with all-MiniLM-L6-v2 in TELLTALE_MINILM"]
fn trained_weights_give_what_the_reference_gives() {
    let folder = env::var_os("TELLTALE_MINILM").expect("TELLTALE_MINILM: a folder with all-MiniLM-L6-v2");
    let expected: Json = serde_json::from_str(include_str!("../reference/minilm.json")).unwrap();
    let pairs: Vec<[String; 2]> = serde_json::from_value(expected["pairs"].clone()).unwrap();
    let mut bert_score = BertScore::open(Path::new(&folder)).unwrap();
    let mut sentences = SentenceCosine::open(Path::new(&folder)).unwrap();
    let (mut largest_score, mut largest_cosine) = (0.0_f64, 0.0_f64);
    for (i, [prediction, truth]) in pairs.iter().enumerate() {
        let found = bert_score.score(prediction, truth).unwrap();
        let scores = numbers::<f64>(&expected["bert_score"])[i].clone();
        let cosine = sentences.compare("", "", &[prediction], &[truth]).unwrap()[0];
        let score_off = found.iter().zip(&scores).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        let cosine_off = (cosine - expected["cosines"][i].as_f64().unwrap()).abs();
        println!("{score_off:.1e} {cosine_off:.1e} “{prediction}” against “{truth}”");
        (largest_score, largest_cosine) = (largest_score.max(score_off), largest_cosine.max(cosine_off));
    }
    assert!(largest_score < TOLERANCE && largest_cosine < TOLERANCE, "BERTScore {largest_score:e}, cosine {largest_cosine:e}");
}

#[test]
fn what_is_missing_is_named() {
    let nowhere = BertScore::open(Path::new("no-such-folder"));
    assert!(
        nowhere.is_err_and(|error| error.to_string().contains("model.safetensors") && error.to_string().contains("vocab.txt"))
    );
    let reference = reference();
    let folder = folder(&reference, "bert", 7);
    assert!(matches!(BertScore::open(&folder.0), Err(LanguageError::Tensor { .. })), "24 numbers are not 7 heads");
}

#[test]
fn a_folder_that_does_not_fit_is_refused() {
    let reference = reference();
    let folder = folder(&reference, "bert", 3);
    let said = || match BertScore::open(&folder.0) {
        Ok(_) => "nothing".to_owned(),
        Err(error) => error.to_string(),
    };
    let write = |name: &str, bytes: &[u8]| fs::write(folder.0.join(name), bytes).unwrap();
    assert_eq!(said(), "nothing");
    let whole = fs::read(folder.0.join("model.safetensors")).unwrap();
    for kept in [0, 7, 8, 100, whole.len() / 2, whole.len() - 1] {
        write("model.safetensors", &whole[..kept]);
        assert!(said().starts_with("weights: no whole safetensors file"), "{kept} bytes: {}", said());
    }
    write("model.safetensors", &whole);
    for (vocabulary, expected) in [
        (&b""[..], "no `[CLS]`"),
        (b"[CLS]\n[SEP]\n[UNK]\n\xff\n", "`vocab.txt` is not UTF-8 from byte 18 on"),
        (format!("[CLS]\n[SEP]\n[UNK]\n{}", "more\n".repeat(100)).as_bytes(), "`vocab.txt` has 103 tokens, the weights 45"),
    ] {
        write("vocab.txt", vocabulary);
        assert_eq!(said(), format!("vocabulary: {expected}"));
    }
    write("config.json", b"{");
    assert!(said().contains("config.json"), "{}", said());
    write("config.json", b"{}");
    assert!(said().contains("must tell the number of heads"), "{}", said());
}

#[test]
fn tensors_of_another_shape_are_named() {
    let mut reference = reference();
    let shapes = reference["shapes"]["bert"].as_object().unwrap().clone();
    for (name, shape) in shapes {
        let dimensions = shape.as_array().unwrap().len();
        let mut others = vec![json!([]), json!([2, 2, 2])];
        for i in 0..dimensions {
            for side in [0, 1, 25] {
                // As many words, positions, segments and inner numbers as one likes.
                let is_free = i == 0 && (name.starts_with("embeddings") && dimensions == 2) && side > 0;
                let mut other = shape.clone();
                other[i] = json!(side);
                others.extend((!is_free).then_some(other));
            }
        }
        for other in others {
            reference["shapes"]["bert"][&name] = other.clone();
            let folder = folder(&reference, "bert", 3);
            let found = SentenceCosine::open(&folder.0);
            assert!(matches!(found, Err(LanguageError::Tensor { .. })), "{name} of {other}");
        }
        reference["shapes"]["bert"][&name] = shape;
    }
}

#[test]
fn weights_that_are_no_numbers_are_said() {
    let reference = reference();
    let folder = folder(&reference, "bert", 3);
    let file = folder.0.join("model.safetensors");
    let mut bytes = fs::read(&file).unwrap();
    let table = 8 + u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
    bytes[table..].chunks_exact_mut(4).for_each(|value| value.copy_from_slice(&f32::NAN.to_le_bytes()));
    fs::write(&file, bytes).unwrap();
    let found = BertScore::open(&folder.0).unwrap().compare("", "", &["A hand"], &["six fingers"]);
    assert!(matches!(found, Err(SimilarityError::Network(reason)) if reason.contains("no numbers")));
}
