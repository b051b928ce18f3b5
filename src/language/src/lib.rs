//! How alike two descriptions are, by a language network: BERTScore as AnomReason's evaluation uses it, and the cosine of sentences.
//!
//! The weights are the reader's own: a folder with `model.safetensors` and `vocab.txt`. None are shipped, none are fetched.
//!
//! ```text
//! text ─ Words (WordPiece) ─▶ tokens ─ Encoder (DistilBERT or BERT, n layers) ─▶ one vector a token ─┬ BertScore
//!                                                                                                    └ SentenceCosine
//! ```
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bert_score;
mod embedded;
mod encoder;
mod gelu;
mod sentence;
mod weights;
mod words;

pub use bert_score::BertScore;
pub use encoder::Encoder;
pub use sentence::SentenceCosine;
pub use words::Words;

/// Why a language network cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LanguageError {
    /// A file that cannot be read.
    #[error(
        "{path}: {reason}. The folder needs `model.safetensors` and `vocab.txt` of an uncased BERT-like encoder, for published SemAP \
         figures those of distilbert-base-uncased, as its publisher offers them for download"
    )]
    File {
        /// Which file.
        path: String,
        /// Why.
        reason: String,
    },
    /// A weights file that is cut short, or none at all.
    #[error("weights: no whole safetensors file: {0}")]
    Weights(String),
    /// A tensor that is missing or has another shape.
    #[error("weights: `{name}` {reason}")]
    Tensor {
        /// Its name in the file.
        name: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The vocabulary cannot be used.
    #[error("vocabulary: {0}")]
    Vocabulary(String),
    /// The arithmetic failed.
    #[error("the language network stopped: {0}")]
    Run(String),
}

#[cfg(test)]
mod tests;
