//! A decoded picture.

use telltale_report::RectPx;

/// A decoded picture: 8 bits for each of red, green and blue, row by row, no padding, no alpha.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

/// Brightness in 256ths of a level, by the weights of ITU-R BT.601.
#[inline(always)]
pub fn luma_in_256ths([red, green, blue]: [u8; 3]) -> u32 {
    77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue)
}

impl Raster {
    /// A picture from its samples; none where `rgb` is not `3 × width × height` bytes long or a side is 0.
    pub fn from_rgb(width: usize, height: usize, rgb: Vec<u8>) -> Option<Self> {
        let expected = width.checked_mul(height)?.checked_mul(3)?;
        (expected > 0 && rgb.len() == expected).then_some(Self { width, height, rgb })
    }

    /// Width in pixels, at least 1.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Height in pixels, at least 1.
    pub fn height(&self) -> usize {
        self.height
    }

    /// All samples, `3 × width × height`, row by row.
    pub fn rgb(&self) -> &[u8] {
        &self.rgb
    }

    /// The samples, without a copy.
    pub fn into_rgb(self) -> Vec<u8> {
        self.rgb
    }

    /// One pixel.
    ///
    /// # Panics
    /// Where the position lies outside.
    #[inline]
    pub fn pixel(&self, x: usize, y: usize) -> [u8; 3] {
        let i = 3 * (y * self.width + x);
        [self.rgb[i], self.rgb[i + 1], self.rgb[i + 2]]
    }

    /// A copy of the part inside `rect`, cut to the picture; none where nothing of it is inside.
    pub fn crop(&self, rect: RectPx) -> Option<Self> {
        let (x0, y0) = (rect.x as usize, rect.y as usize);
        let x1 = x0.saturating_add(rect.width as usize).min(self.width);
        let y1 = y0.saturating_add(rect.height as usize).min(self.height);
        if x0 >= x1 || y0 >= y1 {
            return None;
        }
        let mut rgb = Vec::with_capacity(3 * (x1 - x0) * (y1 - y0));
        for y in y0..y1 {
            let row = 3 * y * self.width;
            rgb.extend_from_slice(&self.rgb[row + 3 * x0..row + 3 * x1]);
        }
        Self::from_rgb(x1 - x0, y1 - y0, rgb)
    }
}
