//! Repeatable chance.

/// A linear congruential generator (Knuth's MMIX constants), the upper bits of its state.
#[derive(Debug, Clone)]
pub struct Noise(u64);

impl Noise {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        let mut noise = Self(seed ^ 0x9e37_79b9_7f4a_7c15);
        noise.next_bits();
        noise
    }

    fn next_bits(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 32) as u32
    }

    /// In 0..1.
    pub fn uniform(&mut self) -> f32 {
        (self.next_bits() >> 8) as f32 / (1 << 24) as f32
    }

    /// Around 0 with standard deviation 1: the sum of twelve uniform numbers less six.
    pub fn normal(&mut self) -> f32 {
        (0..12).map(|_| self.uniform()).sum::<f32>() - 6.0
    }

    /// A whole number below `n` ≥ 1.
    pub fn below(&mut self, n: usize) -> usize {
        (self.next_bits() as usize) % n.max(1)
    }
}
