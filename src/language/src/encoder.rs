//! A transformer encoder: DistilBERT, or BERT, which differs in names and in one more vector added to each token.
//!
//! `x₀ = norm(word + position [+ segment])`, then for each layer `y = norm(x + attention(x))`, `x′ = norm(y + feed_forward(y))`, with
//! GELU in between and softmax(QKᵀ/√d)V in each head. Tokens of one text at a time or of texts with the same number of tokens:
//! nothing is padded, so a text's vectors do not depend on what it is computed with.
//!
//! Input: token numbers. Output: one vector of `width` numbers for each token.
//!
//! # Sources
//! Vaswani et al. (2017), Attention is all you need; Devlin et al. (2019), BERT; Sanh et al. (2019), DistilBERT.

use burn::tensor::{Device, Int, Tensor, TensorData, activation};

use crate::{
    LanguageError,
    gelu::gelu,
    weights::{Weights, unfit},
};

/// 1e-12: the constant of both architectures.
const NORM_EPSILON: f64 = 1e-12;
/// Width of one head in every published encoder of these widths; smaller ones differ, so that their number of heads must be told.
const HEAD_WIDTH: usize = 64;
const USUAL_WIDTHS: [usize; 2] = [768, 1024];

/// An encoder with its weights.
pub struct Encoder {
    words: Tensor<2>,
    positions: Tensor<2>,
    segment: Option<Tensor<1>>,
    norm: Norm,
    layers: Vec<Layer>,
    n_heads: usize,
    width: usize,
    max_tokens: usize,
    device: Device,
}

struct Layer {
    query: Linear,
    key: Linear,
    value: Linear,
    output: Linear,
    attention_norm: Norm,
    inner: Linear,
    outer: Linear,
    norm: Norm,
}

struct Linear {
    /// in × out.
    weight: Tensor<2>,
    bias: Tensor<1>,
}

struct Norm {
    scale: Tensor<1>,
    shift: Tensor<1>,
}

/// Names of a layer's parts: query, key, value, output, norm after attention, inner, outer, norm.
const DISTILBERT: [&str; 8] = [
    "attention.q_lin",
    "attention.k_lin",
    "attention.v_lin",
    "attention.out_lin",
    "sa_layer_norm",
    "ffn.lin1",
    "ffn.lin2",
    "output_layer_norm",
];
const BERT: [&str; 8] = [
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "attention.output.LayerNorm",
    "intermediate.dense",
    "output.dense",
    "output.LayerNorm",
];

impl Encoder {
    /// Reads the first `n_layers` layers of a safetensors file, or all of them where there are fewer. `n_heads` where a `config.json`
    /// tells.
    ///
    /// # Errors
    /// Where a tensor is missing or does not fit.
    pub fn load(weights: &[u8], n_layers: Option<usize>, n_heads: Option<usize>) -> Result<Self, LanguageError> {
        let device = Device::flex();
        let weights = Weights::open(weights)?;
        let reader = Reader { weights: &weights, device: &device };
        let (names, folder) = if weights.has("transformer.layer.0.attention.q_lin.weight") {
            (DISTILBERT, "transformer.layer")
        } else {
            (BERT, "encoder.layer")
        };
        let words = reader.matrix("embeddings.word_embeddings.weight", [None; 2])?;
        let width = words.dims()[1];
        let positions = reader.matrix("embeddings.position_embeddings.weight", [None, Some(width)])?;
        let max_tokens = positions.dims()[0];
        let segment = "embeddings.token_type_embeddings.weight";
        let segment = if weights.has(segment) {
            Some(reader.matrix(segment, [None, Some(width)])?.narrow(0, 0, 1).squeeze_dim::<1>(0))
        } else {
            None
        };
        let n_heads = n_heads.or_else(|| USUAL_WIDTHS.contains(&width).then_some(width / HEAD_WIDTH));
        let wrong_heads =
            |reason: String| unfit("embeddings.word_embeddings.weight", format!("has a width of {width}, {reason}"));
        let n_heads = n_heads.ok_or_else(|| wrong_heads("for which `config.json` must tell the number of heads".into()))?;
        if n_heads == 0 || !width.is_multiple_of(n_heads) {
            return Err(wrong_heads(format!("no multiple of {n_heads} heads")));
        }
        let there = (0..).take_while(|i| weights.has(&format!("{folder}.{i}.{}.weight", names[0]))).count();
        let wanted = n_layers.unwrap_or(there).min(there);
        if wanted == 0 {
            return Err(unfit(folder, "has no layers".into()));
        }
        let layer = |i: usize| -> Result<Layer, LanguageError> {
            let linear = |part: usize, n_in, n_out| reader.linear(&format!("{folder}.{i}.{}", names[part]), n_in, n_out);
            let norm = |part: usize| reader.norm(&format!("{folder}.{i}.{}", names[part]), width);
            let inner = linear(5, width, None)?;
            let n_inner = inner.weight.dims()[1];
            Ok(Layer {
                query: linear(0, width, Some(width))?,
                key: linear(1, width, Some(width))?,
                value: linear(2, width, Some(width))?,
                output: linear(3, width, Some(width))?,
                attention_norm: norm(4)?,
                inner,
                outer: linear(6, n_inner, Some(width))?,
                norm: norm(7)?,
            })
        };
        let layers = (0..wanted).map(layer).collect::<Result<_, _>>()?;
        let norm = reader.norm("embeddings.LayerNorm", width)?;
        Ok(Self { words, positions, segment, norm, layers, n_heads, width, max_tokens, device })
    }

    /// Longest text in tokens.
    pub fn max_tokens(&self) -> usize {
        self.max_tokens
    }

    /// Layers that were read.
    pub fn n_layers(&self) -> usize {
        self.layers.len()
    }

    /// Tokens that have a vector.
    pub fn n_words(&self) -> usize {
        self.words.dims()[0]
    }

    /// Numbers in a token's vector.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The vectors of texts with the same number of tokens: text × token × width, flat.
    ///
    /// # Errors
    /// Where a token's number is not in the vocabulary, the texts differ in length, or the arithmetic fails.
    pub fn vectors(&self, texts: &[&[u32]]) -> Result<Vec<f32>, LanguageError> {
        let n_tokens = texts.first().map_or(0, |text| text.len());
        let n_words = self.n_words();
        let fits = |text: &&[u32]| text.len() == n_tokens && text.iter().all(|token| (*token as usize) < n_words);
        if n_tokens == 0 || self.max_tokens < n_tokens || !texts.iter().all(fits) {
            return Err(LanguageError::Run(format!("texts of up to {} tokens out of {n_words} are needed", self.max_tokens)));
        }
        let numbers: Vec<i32> = texts.concat().into_iter().map(|token| token as i32).collect();
        let numbers = Tensor::<1, Int>::from_data(TensorData::new(numbers, [texts.len() * n_tokens]), &self.device);
        let words = self.words.clone().select(0, numbers).reshape([texts.len(), n_tokens, self.width]);
        let positions = self.positions.clone().narrow(0, 0, n_tokens).unsqueeze::<3>();
        let mut x = words + positions;
        if let Some(segment) = &self.segment {
            x = x + segment.clone().unsqueeze::<3>();
        }
        x = self.norm.forward(x);
        for layer in &self.layers {
            x = layer.forward(x, self.n_heads)?;
        }
        let vectors = x.into_data().try_to_vec::<f32>().map_err(|error| LanguageError::Run(format!("{error:?}")))?;
        if vectors.iter().all(|value| value.is_finite()) {
            Ok(vectors)
        } else {
            Err(LanguageError::Run("these weights give vectors that are no numbers".into()))
        }
    }
}

impl Layer {
    fn forward(&self, x: Tensor<3>, n_heads: usize) -> Result<Tensor<3>, LanguageError> {
        let [n_texts, n_tokens, width] = x.dims();
        let head = width / n_heads;
        let heads = |x: Tensor<3>| x.reshape([n_texts, n_tokens, n_heads, head]).swap_dims(1, 2);
        let (query, key, value) =
            (heads(self.query.forward(x.clone())), heads(self.key.forward(x.clone())), heads(self.value.forward(x.clone())));
        let weights = activation::softmax(query.matmul(key.swap_dims(2, 3)) / (head as f64).sqrt(), 3);
        let attended = weights.matmul(value).swap_dims(1, 2).reshape([n_texts, n_tokens, width]);
        let y = self.attention_norm.forward(x + self.output.forward(attended));
        let inner = gelu(self.inner.forward(y.clone()))?;
        Ok(self.norm.forward(y + self.outer.forward(inner)))
    }
}

impl Linear {
    fn forward(&self, x: Tensor<3>) -> Tensor<3> {
        let [n_texts, n_tokens, n_in] = x.dims();
        let [_, n_out] = self.weight.dims();
        let flat = x.reshape([n_texts * n_tokens, n_in]).matmul(self.weight.clone());
        flat.reshape([n_texts, n_tokens, n_out]) + self.bias.clone().unsqueeze::<3>()
    }
}

impl Norm {
    fn forward(&self, x: Tensor<3>) -> Tensor<3> {
        let centred = x.clone() - x.mean_dim(2);
        let variance = (centred.clone() * centred.clone()).mean_dim(2);
        centred / (variance + NORM_EPSILON).sqrt() * self.scale.clone().unsqueeze::<3>() + self.shift.clone().unsqueeze::<3>()
    }
}

struct Reader<'a> {
    weights: &'a Weights<'a>,
    device: &'a Device,
}

impl Reader<'_> {
    /// Of the shape that is told, where it is told.
    fn read<const N: usize>(&self, name: &str, expected: [Option<usize>; N]) -> Result<Tensor<N>, LanguageError> {
        let (values, shape) = self.weights.read::<N>(name)?;
        if shape.iter().zip(&expected).any(|(found, expected)| expected.is_some_and(|expected| expected != *found)) {
            let expected = expected.map(|side| side.map_or_else(|| "any".to_owned(), |side| side.to_string()));
            return Err(unfit(name, format!("has shape {shape:?}, not [{}]", expected.join(", "))));
        }
        Ok(Tensor::from_data(TensorData::new(values, shape), self.device))
    }

    fn matrix(&self, name: &str, expected: [Option<usize>; 2]) -> Result<Tensor<2>, LanguageError> {
        self.read(name, expected)
    }

    fn vector(&self, name: &str, expected: usize) -> Result<Tensor<1>, LanguageError> {
        self.read(name, [Some(expected)])
    }

    /// Stored out × in.
    fn linear(&self, name: &str, n_in: usize, n_out: Option<usize>) -> Result<Linear, LanguageError> {
        let weight = self.matrix(&format!("{name}.weight"), [n_out, Some(n_in)])?.transpose();
        let bias = self.vector(&format!("{name}.bias"), weight.dims()[1])?;
        Ok(Linear { weight, bias })
    }

    fn norm(&self, name: &str, width: usize) -> Result<Norm, LanguageError> {
        let [scale, shift] = ["weight", "bias"].map(|part| self.vector(&format!("{name}.{part}"), width));
        Ok(Norm { scale: scale?, shift: shift? })
    }
}
