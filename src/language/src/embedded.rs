//! Vectors of texts, each computed once.

use std::collections::{BTreeMap, HashMap};
use std::{fs, path::Path};

use crate::{Encoder, LanguageError, Words};

/// Tokens computed at once: more gain nothing on a processor, and memory stays small.
const BATCH_TOKENS: usize = 2_048;

/// Tokens whose vectors are kept at most before the older texts are dropped: 200 MB at 768 numbers each.
const MAX_KEPT_TOKENS: usize = 65_536;

/// An encoder, its tokenizer, and the vectors of the texts seen lately.
pub(crate) struct Embedded {
    words: Words,
    encoder: Encoder,
    /// Token × width, flat.
    vectors: HashMap<String, Vec<f32>>,
    n_kept_tokens: usize,
}

impl Embedded {
    /// Reads `model.safetensors`, `vocab.txt` and, where it is there, the number of heads from `config.json`.
    pub(crate) fn open(folder: &Path, n_layers: Option<usize>) -> Result<Self, LanguageError> {
        let read = |name: &str| {
            let path = folder.join(name);
            fs::read(&path).map_err(|error| LanguageError::File { path: path.display().to_string(), reason: error.to_string() })
        };
        let config: Option<serde_json::Value> = read("config.json").ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let heads = config.and_then(|config| config.get("n_heads").or_else(|| config.get("num_attention_heads"))?.as_u64());
        let encoder = Encoder::load(&read("model.safetensors")?, n_layers, heads.map(|n| n as usize))?;
        let words = Words::new(&String::from_utf8_lossy(&read("vocab.txt")?), encoder.max_tokens())?;
        Ok(Self { words, encoder, vectors: HashMap::new(), n_kept_tokens: 0 })
    }

    pub(crate) fn width(&self) -> usize {
        self.encoder.width()
    }

    pub(crate) fn n_layers(&self) -> usize {
        self.encoder.n_layers()
    }

    /// Computes what is not there yet, texts of the same length together. All of `texts` are there afterwards; others may be gone.
    pub(crate) fn add(&mut self, texts: &[&str]) -> Result<(), LanguageError> {
        if self.n_kept_tokens > MAX_KEPT_TOKENS {
            self.vectors.clear();
            self.n_kept_tokens = 0;
        }
        let mut by_length: BTreeMap<usize, Vec<(&str, Vec<u32>)>> = BTreeMap::new();
        for text in texts.iter().filter(|text| !self.vectors.contains_key(**text)) {
            let numbers = self.words.numbers(text)?;
            let same = by_length.entry(numbers.len()).or_default();
            if !same.iter().any(|(other, _)| other == text) {
                same.push((text, numbers));
            }
        }
        for (n_tokens, same) in by_length {
            for batch in same.chunks((BATCH_TOKENS / n_tokens.max(1)).max(1)) {
                let numbers: Vec<&[u32]> = batch.iter().map(|(_, numbers)| numbers.as_slice()).collect();
                let vectors = self.encoder.vectors(&numbers)?;
                for ((text, _), vectors) in batch.iter().zip(vectors.chunks_exact(n_tokens * self.encoder.width())) {
                    self.vectors.insert((*text).to_owned(), vectors.to_vec());
                    self.n_kept_tokens += n_tokens;
                }
            }
        }
        Ok(())
    }

    /// The vectors of a text that was added.
    pub(crate) fn vectors(&self, text: &str) -> &[f32] {
        self.vectors.get(text).map_or(&[], Vec::as_slice)
    }
}

/// Scaled to length 1; a vector of zeros stays one.
pub(crate) fn unit(vector: &[f32]) -> Vec<f32> {
    let length = vector.iter().map(|v| v * v).sum::<f32>().sqrt();
    let scale = if length > 0.0 { 1.0 / length } else { 0.0 };
    vector.iter().map(|v| v * scale).collect()
}

pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
