//! How like a picture is to pictures that the reader knows.

use serde::{Deserialize, Serialize};

use crate::{Code, Rarity};

/// A picture as the network sees it, in few numbers: pictures of one kind lie in one direction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Impression {
    /// A direction: the squares of its numbers sum to 1.
    pub direction: Vec<f32>,
}

/// A picture beside pictures that the reader knows to be generated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Likeness {
    /// How like it is to each of them, in their order: the cosine between both directions, −1..1.
    pub to_each: Vec<f64>,
    /// Ordinary photos that are as like to the nearest of them as this picture.
    pub photos_as_like: u32,
    /// Ordinary photos that were compared.
    pub photos: u32,
    /// How rare nearness and the network's score together are among ordinary photos; none where they are not.
    pub rarity: Option<Rarity>,
}

impl Likeness {
    /// The check that reports it.
    pub const CHECK: Code = Code::new("network/known-pictures");

    /// Place of the nearest known picture, and how like it is; none where no picture is known.
    pub fn nearest(&self) -> Option<(usize, f64)> {
        // Of equals the first: the reader sees them in this order.
        self.to_each.iter().copied().enumerate().rev().max_by(|a, b| a.1.total_cmp(&b.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_equals_the_first_is_the_nearest() {
        let likeness = |to_each: &[f64]| Likeness { to_each: to_each.to_vec(), photos_as_like: 0, photos: 1, rarity: None };
        assert_eq!(likeness(&[0.1, 0.7, -0.2, 0.7]).nearest(), Some((1, 0.7)));
        assert_eq!(likeness(&[]).nearest(), None);
    }
}
