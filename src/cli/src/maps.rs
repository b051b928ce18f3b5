//! Heat maps as PNG: one pixel for each cell; grey is the value on the map's absolute scale; transparent where nothing was looked at.

use std::path::Path;

use anyhow::{Context as _, Result};
use image::{GrayAlphaImage, LumaA};
use telltale_report::Heatmap;

/// Writes each map as `<first 12 digits of the file's SHA-256>-<map>.png`.
pub(crate) fn write(folder: &Path, sha256: &str, maps: &[Heatmap]) -> Result<()> {
    for map in maps {
        let (low, high) = map.scale;
        let pixels = map.values.iter().map(|value| {
            let grey = (255.0 * (value - low) / (high - low)).round().clamp(0.0, 255.0) as u8;
            LumaA([grey, if value.is_nan() { 0 } else { 255 }])
        });
        let mut picture = GrayAlphaImage::new(map.columns, map.rows);
        picture.pixels_mut().zip(pixels).for_each(|(to, from)| *to = from);
        let stem: String = sha256.chars().take(12).collect();
        let path = folder.join(format!("{stem}-{}.png", map.id.0.replace('/', "-")));
        picture.save(&path).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
