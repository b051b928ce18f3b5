//! Convolutions out of a TensorFlow Lite file, which is a flatbuffer: tables that begin with the distance to a list of where their fields
//! lie. Read as far as weights in 16 bits need it.
//!
//! # Sources
//! The schema of TensorFlow Lite, version 3, for the numbers of fields, operators and types; the description of flatbuffers for the form.

use half::f16;

/// Numbers of fields.
const MODEL_CODES: usize = 1;
const MODEL_GRAPHS: usize = 2;
const MODEL_BUFFERS: usize = 4;
const GRAPH_TENSORS: usize = 0;
const GRAPH_OPERATORS: usize = 3;
const TENSOR_SHAPE: usize = 0;
const TENSOR_TYPE: usize = 1;
const TENSOR_BUFFER: usize = 2;
const OPERATOR_CODE: usize = 0;
const OPERATOR_INPUTS: usize = 1;
const OPERATOR_OUTPUTS: usize = 2;
const CODE_NUMBER: usize = 0;
const BUFFER_DATA: usize = 0;
/// Operators and the type that are read.
const CONVOLUTION: u8 = 3;
const DEPTHWISE: u8 = 4;
const FROM_16_BITS: u8 = 6;
const FLOAT_16: u8 = 1;

/// A convolution's weights.
#[derive(Debug, Clone, PartialEq)]
pub struct Convolution {
    /// Channels out, channels in of one group, height and width of the kernel.
    pub shape: [usize; 4],
    /// Row by row of `shape`.
    pub weight: Vec<f32>,
    /// One for each channel out.
    pub bias: Vec<f32>,
}

/// All convolutions in the order in which they run; none where the file is another one than this was written for.
pub fn convolutions(file: &[u8]) -> Option<Vec<Convolution>> {
    let bytes = Bytes(file);
    let model = bytes.table(bytes.follow(0)?)?;
    let graph = *model.tables(MODEL_GRAPHS)?.first()?;
    let codes: Vec<u8> = model.tables(MODEL_CODES)?.iter().map(|code| code.byte(CODE_NUMBER)).collect();
    let (tensors, buffers) = (graph.tables(GRAPH_TENSORS)?, model.tables(MODEL_BUFFERS)?);
    let mut unpacked_from = vec![None; tensors.len()];
    let mut found = Vec::new();
    for operator in graph.tables(GRAPH_OPERATORS)? {
        let code = *codes.get(operator.number(OPERATOR_CODE))?;
        let inputs = operator.numbers(OPERATOR_INPUTS)?;
        match (code, &inputs[..]) {
            (FROM_16_BITS, [from]) => {
                *unpacked_from.get_mut(*operator.numbers(OPERATOR_OUTPUTS)?.first()?)? = Some(*from);
            }
            (CONVOLUTION | DEPTHWISE, [_, weight, bias]) => {
                let values = |unpacked: usize| {
                    let tensor = tensors.get((*unpacked_from.get(unpacked)?)?)?;
                    let data = buffers.get(tensor.number(TENSOR_BUFFER))?.bytes_of(BUFFER_DATA)?;
                    let values = data.chunks_exact(2).map(|b| f16::from_le_bytes([b[0], b[1]]).to_f32());
                    (tensor.byte(TENSOR_TYPE) == FLOAT_16).then_some((tensor.numbers(TENSOR_SHAPE)?, values.collect::<Vec<_>>()))
                };
                let ((shape, values), (_, bias)) = (values(*weight)?, values(*bias)?);
                found.push(in_our_order(&shape, &values, bias, code == DEPTHWISE)?);
            }
            _ => {}
        }
    }
    Some(found)
}

/// Their kernels are `[c_out, h, w, c_in]`, those of depthwise convolutions `[1, h, w, c_out]`.
fn in_our_order(shape: &[usize], values: &[f32], bias: Vec<f32>, is_depthwise: bool) -> Option<Convolution> {
    let &[first, height, width, last] = shape else { return None };
    let (c_out, c_in) = if is_depthwise { (last, first) } else { (first, last) };
    let mut weight = Vec::with_capacity(values.len());
    for (out, into) in (0..c_out).flat_map(|out| (0..c_in).map(move |into| (out, into))) {
        let (first_at, last_at) = if is_depthwise { (into, out) } else { (out, into) };
        for at in 0..height * width {
            weight.push(*values.get((first_at * height * width + at) * last + last_at)?);
        }
    }
    let is_whole = weight.len() == values.len() && bias.len() == c_out;
    is_whole.then_some(Convolution { shape: [c_out, c_in, height, width], weight, bias })
}

/// The file.
#[derive(Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

/// A table in it.
#[derive(Clone, Copy)]
struct Table<'a> {
    bytes: Bytes<'a>,
    at: usize,
    /// Where the list of its fields begins, and the bytes of that list.
    list: (usize, usize),
}

impl<'a> Bytes<'a> {
    fn number<const N: usize>(self, at: usize) -> Option<usize> {
        let bytes = self.0.get(at..at.checked_add(N)?)?;
        Some(bytes.iter().rev().fold(0, |number, byte| (number << 8) | usize::from(*byte)))
    }

    /// Where the distance that stands here leads.
    fn follow(self, at: usize) -> Option<usize> {
        at.checked_add(self.number::<4>(at)?)
    }

    fn table(self, at: usize) -> Option<Table<'a>> {
        let back = self.number::<4>(at)? as u32 as i32;
        let list = at.checked_add_signed(-(back as isize))?;
        Some(Table { bytes: self, at, list: (list, self.number::<2>(list)?) })
    }

    /// Where the elements of a list begin, and how many there are.
    fn list(self, at: usize) -> Option<(usize, usize)> {
        Some((at.checked_add(4)?, self.number::<4>(at)?))
    }
}

impl<'a> Table<'a> {
    /// Where a field lies; none where it was left out because it has its ordinary value.
    fn field(&self, number: usize) -> Option<usize> {
        let entry = 4 + 2 * number;
        let distance = if entry + 2 <= self.list.1 { self.bytes.number::<2>(self.list.0 + entry)? } else { 0 };
        (distance != 0).then_some(self.at + distance)
    }

    /// 0 where it was left out.
    fn byte(&self, number: usize) -> u8 {
        self.field(number).and_then(|at| self.bytes.number::<1>(at)).unwrap_or_default() as u8
    }

    /// 0 where it was left out.
    fn number(&self, number: usize) -> usize {
        self.field(number).and_then(|at| self.bytes.number::<4>(at)).unwrap_or_default()
    }

    fn numbers(&self, number: usize) -> Option<Vec<usize>> {
        let (start, n) = self.bytes.list(self.bytes.follow(self.field(number)?)?)?;
        (0..n).map(|i| self.bytes.number::<4>(start + 4 * i)).collect()
    }

    fn tables(&self, number: usize) -> Option<Vec<Self>> {
        let (start, n) = self.bytes.list(self.bytes.follow(self.field(number)?)?)?;
        (0..n).map(|i| self.bytes.table(self.bytes.follow(start + 4 * i)?)).collect()
    }

    fn bytes_of(&self, number: usize) -> Option<&'a [u8]> {
        let (start, n) = self.bytes.list(self.bytes.follow(self.field(number)?)?)?;
        self.bytes.0.get(start..start.checked_add(n)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kernels_come_into_our_order() {
        // Two channels out, one row of two positions, three channels in.
        let values: Vec<f32> = (0..12).map(|i| i as f32).collect();
        let full = in_our_order(&[2, 1, 2, 3], &values, vec![0.0; 2], false).unwrap();
        assert_eq!(full.shape, [2, 3, 1, 2]);
        assert_eq!(full.weight, [0.0, 3.0, 1.0, 4.0, 2.0, 5.0, 6.0, 9.0, 7.0, 10.0, 8.0, 11.0]);
        let depthwise = in_our_order(&[1, 2, 2, 3], &values, vec![0.0; 3], true).unwrap();
        assert_eq!(depthwise.shape, [3, 1, 2, 2]);
        assert_eq!(depthwise.weight, [0.0, 3.0, 6.0, 9.0, 1.0, 4.0, 7.0, 10.0, 2.0, 5.0, 8.0, 11.0]);
        assert_eq!(in_our_order(&[2, 1, 2, 3], &values, vec![0.0; 3], false), None);
        assert_eq!(in_our_order(&[2, 1, 2, 4], &values, vec![0.0; 2], false), None);
    }

    #[test]
    fn what_is_no_such_file_has_no_convolutions() {
        assert_eq!(convolutions(&[]), None);
        assert_eq!(convolutions(&[0xff; 64]), None);
        // Distances that lead nowhere but to themselves.
        assert_eq!(convolutions(&[0; 64]), None);
    }
}
