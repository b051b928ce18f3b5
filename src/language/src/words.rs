//! Text into WordPiece tokens, as uncased BERT-like encoders expect it.

use ahash::AHashMap;
use tokenizers::models::wordpiece::WordPiece;
use tokenizers::normalizers::BertNormalizer;
use tokenizers::pre_tokenizers::bert::BertPreTokenizer;
use tokenizers::processors::bert::BertProcessing;
use tokenizers::utils::truncation::TruncationParams;
use tokenizers::{AddedToken, Tokenizer};

use crate::LanguageError;

/// Words with a meaning of their own. One that stands in a text as it is here stays one token, as the reference has it.
const SPECIAL: [&str; 5] = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];

/// A tokenizer: lower case, accents dropped, `[CLS] … [SEP]` around.
pub struct Words {
    tokenizer: Tokenizer,
    n_tokens: usize,
}

impl Words {
    /// Reads a `vocab.txt`: one token a line, its number is the line. Texts are cut to `max_tokens`, `[CLS]` and `[SEP]` included.
    ///
    /// # Errors
    /// Where a special token is missing.
    pub fn new(vocabulary: &str, max_tokens: usize) -> Result<Self, LanguageError> {
        let wrong = |error: tokenizers::Error| LanguageError::Vocabulary(error.to_string());
        let tokens = vocabulary.lines().map(|line| line.trim_end_matches('\r'));
        let numbers: Vec<(String, u32)> = tokens.map(str::to_owned).zip(0..).collect();
        let special = |token: &str| {
            let number = numbers.iter().find(|(known, _)| known == token).map(|(_, number)| *number);
            number.map(|number| (token.to_owned(), number)).ok_or_else(|| LanguageError::Vocabulary(format!("no `{token}`")))
        };
        let (start, end) = (special("[CLS]")?, special("[SEP]")?);
        special("[UNK]")?;
        let n_tokens = numbers.len();
        let known = SPECIAL.iter().filter(|token| special(token).is_ok());
        let known: Vec<AddedToken> = known.map(|token| AddedToken::from(*token, true)).collect();
        let model = WordPiece::builder()
            .vocab(numbers.into_iter().collect::<AHashMap<_, _>>())
            .unk_token("[UNK]".into())
            .build()
            .map_err(wrong)?;
        let mut tokenizer = Tokenizer::new(model);
        tokenizer
            .with_normalizer(Some(BertNormalizer::new(true, true, None, true)))
            .with_pre_tokenizer(Some(BertPreTokenizer))
            .with_post_processor(Some(BertProcessing::new(end, start)));
        tokenizer.add_special_tokens(&known);
        let truncation = TruncationParams { max_length: max_tokens, ..TruncationParams::default() };
        tokenizer.with_truncation(Some(truncation)).map_err(wrong)?;
        Ok(Self { tokenizer, n_tokens })
    }

    /// Lines of the vocabulary.
    pub fn n_tokens(&self) -> usize {
        self.n_tokens
    }

    /// The numbers of a text's tokens, `[CLS]` first and `[SEP]` last.
    ///
    /// # Errors
    /// Where the text cannot be cut up.
    pub fn numbers(&self, text: &str) -> Result<Vec<u32>, LanguageError> {
        let encoding = self.tokenizer.encode(text, true).map_err(|error| LanguageError::Vocabulary(error.to_string()))?;
        Ok(encoding.get_ids().to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_lowered_stripped_cut_and_framed() {
        let vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\ncafe\nhand\n##s\n,\nsix";
        let words = Words::new(vocabulary, 7).unwrap();
        assert_eq!(words.numbers("Café, HANDS").unwrap(), [2, 4, 7, 5, 6, 3]);
        assert_eq!(words.numbers("").unwrap(), [2, 3]);
        assert_eq!(words.numbers("unknown").unwrap(), [2, 1, 3]);
        assert_eq!(words.numbers(&"six ".repeat(100)).unwrap(), [2, 8, 8, 8, 8, 8, 3]);
        assert_eq!(words.numbers("six [SEP] [sep] six").unwrap(), [2, 8, 3, 1, 1, 1, 3], "cut to seven");
        for broken in ["", "a\nb", "[CLS]\n[SEP]"] {
            assert!(matches!(Words::new(broken, 7), Err(LanguageError::Vocabulary(_))), "{broken}");
        }
    }
}
