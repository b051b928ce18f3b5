//! The scene: sky, hills, discs, strokes, texture and noise.

use telltale_pixels::Raster;

use crate::Noise;

/// A picture from a seed.
///
/// # Panics
/// Where a side is 0.
pub fn render(seed: u64, width: usize, height: usize) -> Raster {
    let mut noise = Noise::new(seed);
    let mut canvas = Canvas { width, height, rgb: vec![[0.0; 3]; width * height] };
    canvas.sky(&mut noise);
    canvas.hills(&mut noise);
    canvas.discs(&mut noise);
    canvas.strokes(&mut noise);
    canvas.texture(seed);
    canvas.grain(&mut noise);
    let rgb = canvas.rgb.iter().flatten().map(|v| v.round().clamp(0.0, 255.0) as u8).collect();
    Raster::from_rgb(width, height, rgb).expect("sides of at least 1")
}

struct Canvas {
    width: usize,
    height: usize,
    /// Row by row, 0..255.
    rgb: Vec<[f32; 3]>,
}

impl Canvas {
    fn each(&mut self, mut paint: impl FnMut(f32, f32, &mut [f32; 3])) {
        let (width, height) = (self.width, self.height);
        for (i, pixel) in self.rgb.iter_mut().enumerate() {
            paint((i % width) as f32 / width as f32, (i / width) as f32 / height as f32, pixel);
        }
    }

    fn sky(&mut self, noise: &mut Noise) {
        let top: [f32; 3] = std::array::from_fn(|i| 40.0 + 60.0 * i as f32 + 30.0 * noise.uniform());
        let bottom: [f32; 3] = std::array::from_fn(|_| 170.0 + 60.0 * noise.uniform());
        self.each(|_, y, pixel| *pixel = std::array::from_fn(|i| top[i] + (bottom[i] - top[i]) * y));
    }

    fn hills(&mut self, noise: &mut Noise) {
        for layer in 0..3 {
            let base = 0.45 + 0.17 * layer as f32;
            let waves: Vec<(f32, f32, f32)> =
                (1..5).map(|n| (n as f32 * 6.0 * noise.uniform() + 2.0, 6.3 * noise.uniform(), 0.08 / n as f32)).collect();
            let colour: [f32; 3] = std::array::from_fn(|_| 40.0 + 110.0 * noise.uniform());
            self.each(|x, y, pixel| {
                let edge = base + waves.iter().map(|(f, phase, height)| height * (f * x + phase).sin()).sum::<f32>();
                if y > edge {
                    *pixel = colour.map(|c| c * (1.1 - 0.5 * (y - edge)));
                }
            });
        }
    }

    fn discs(&mut self, noise: &mut Noise) {
        for _ in 0..6 {
            let (cx, cy, radius) = (noise.uniform(), noise.uniform(), 0.03 + 0.09 * noise.uniform());
            let colour: [f32; 3] = std::array::from_fn(|_| 255.0 * noise.uniform());
            let ratio = self.height as f32 / self.width as f32;
            self.each(|x, y, pixel| {
                let distance = ((x - cx).powi(2) + ((y - cy) * ratio).powi(2)).sqrt() / radius;
                if distance < 1.0 {
                    let shade = (1.0 - distance * distance).sqrt();
                    *pixel = colour.map(|c| c * (0.35 + 0.65 * shade));
                }
            });
        }
    }

    /// Short dark strokes in rows, like writing.
    fn strokes(&mut self, noise: &mut Noise) {
        for line in 0..3usize {
            let (x0, y0) = (self.width / 10 + noise.below(self.width / 4 + 1), self.height * (6 + line) / 10);
            for letter in 0..24 {
                let (steep, len) = (noise.uniform() * 2.0 - 1.0, 6 + noise.below(8));
                for step in 0..len {
                    let x = x0 + 9 * letter + (step as f32 * steep).abs() as usize;
                    let y = y0 + step;
                    if x < self.width && y < self.height {
                        self.rgb[y * self.width + x] = [25.0, 25.0, 30.0];
                    }
                }
            }
        }
    }

    /// Texture of several scales, as grass, cloth and walls have it: smoothly joined random grids, stronger towards the bottom.
    fn texture(&mut self, seed: u64) {
        for (octave, cell) in [2usize, 4, 9, 21].into_iter().enumerate() {
            let columns = self.width / cell + 2;
            let mut noise = Noise::new(seed.wrapping_mul(31).wrapping_add(octave as u64));
            let grid: Vec<f32> = (0..columns * (self.height / cell + 2)).map(|_| noise.normal()).collect();
            let (width, height) = (self.width, self.height);
            for (i, pixel) in self.rgb.iter_mut().enumerate() {
                let (x, y) = ((i % width) as f32 / cell as f32, (i / width) as f32 / cell as f32);
                let (x0, y0) = (x as usize, y as usize);
                let (fx, fy) = (x - x0 as f32, y - y0 as f32);
                let at = |dx: usize, dy: usize| grid[(y0 + dy) * columns + x0 + dx];
                let top = at(0, 0) + (at(1, 0) - at(0, 0)) * fx;
                let bottom = at(0, 1) + (at(1, 1) - at(0, 1)) * fx;
                let strength = 3.0 + 8.0 * (i / width) as f32 / height as f32;
                let value = strength * (top + (bottom - top) * fy);
                for channel in pixel {
                    *channel += value;
                }
            }
        }
    }

    /// Noise that grows with brightness, as a sensor's does.
    fn grain(&mut self, noise: &mut Noise) {
        for pixel in &mut self.rgb {
            for channel in pixel {
                let spread = (1.0 + channel.max(0.0) / 40.0).sqrt();
                *channel += spread * noise.normal();
            }
        }
    }
}
