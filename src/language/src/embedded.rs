//! Vectors of texts, each computed once.

use std::collections::{BTreeMap, HashMap, HashSet};
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
    /// Reads `model.safetensors`, `vocab.txt` and, where it is there, the number of heads from `config.json`; of the layers the first
    /// `n_layers`, where there are so many.
    pub(crate) fn open(folder: &Path, n_layers: Option<usize>) -> Result<Self, LanguageError> {
        let wrong = |name: &str, reason: String| LanguageError::File { path: folder.join(name).display().to_string(), reason };
        let read = |name: &str| fs::read(folder.join(name)).map_err(|error| wrong(name, error.to_string()));
        // A file that is there and cannot be read is a fault; its absence is none.
        let config = match folder.join("config.json").exists() {
            true => serde_json::from_slice(&read("config.json")?).map_err(|error| wrong("config.json", error.to_string()))?,
            false => serde_json::Value::Null,
        };
        let heads = config.get("n_heads").or_else(|| config.get("num_attention_heads")).and_then(serde_json::Value::as_u64);
        let encoder = Encoder::load(&read("model.safetensors")?, n_layers, heads.and_then(|n| n.try_into().ok()))?;
        let vocabulary = String::from_utf8(read("vocab.txt")?);
        let vocabulary = vocabulary.map_err(|error| {
            LanguageError::Vocabulary(format!("`vocab.txt` is not UTF-8 from byte {} on", error.utf8_error().valid_up_to()))
        })?;
        let words = Words::new(&vocabulary, encoder.max_tokens())?;
        if words.n_tokens() > encoder.n_words() {
            let (n_tokens, n_words) = (words.n_tokens(), encoder.n_words());
            return Err(LanguageError::Vocabulary(format!("`vocab.txt` has {n_tokens} tokens, the weights {n_words}")));
        }
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
        let mut seen = HashSet::new();
        for text in texts.iter().filter(|text| !self.vectors.contains_key(**text) && seen.insert(**text)) {
            let numbers = self.words.numbers(text)?;
            by_length.entry(numbers.len()).or_default().push((text, numbers));
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
    let length = dot(vector, vector).sqrt();
    let scale = if length > 0.0 { 1.0 / length } else { 0.0 };
    vector.iter().map(|v| v * scale).collect()
}

/// In sixteen sums, which a processor can add at the same time; one sum would have to wait for itself.
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let ((a, a_rest), (b, b_rest)) = (a.as_chunks::<16>(), b.as_chunks::<16>());
    let mut sums = [0.0_f32; 16];
    for (a, b) in a.iter().zip(b) {
        for (sum, (a, b)) in sums.iter_mut().zip(a.iter().zip(b)) {
            *sum += a * b;
        }
    }
    sums.iter().sum::<f32>() + a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum::<f32>()
}
