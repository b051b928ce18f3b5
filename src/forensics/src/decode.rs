//! Bytes → pixels, as far as they go.
//!
//! The `image` crate decodes what is sound. Where it gives up on a damaged file, the rows that are there are recovered: of a JPEG
//! from its coefficients, of a PNG row by row, of a bitmap by supposing zeros for what is missing. Everything becomes 8-bit RGB:
//! deeper samples are rounded, palettes and greys spread out, CMYK converted, and alpha is dropped, but for a text in its lowest bits, so
//! that the samples are those that stand in the file. Of a moving picture only the first frame is taken.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader};
use telltale_pixels::Raster;

use crate::{
    Container, Format, Limits,
    jpeg::{self, Coefficients, Wanted},
    metadata::{Thumbnail, ThumbnailKind},
    pixel_text::{self, PixelText},
};

/// Memory that a decoder may take for each pixel: four channels of 32 bits.
const BYTES_PER_PIXEL: u64 = 16;
/// Memory that a decoder may take besides.
const BYTES_BESIDES: u64 = 64 << 20;

/// Pixels, and whether all of them stood in the file.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub raster: Raster,
    /// Text in the lowest bits of the alpha channel, which the raster does not keep.
    pub alpha_text: Option<PixelText>,
    pub is_complete: bool,
}

/// Why there are no pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoPixels {
    /// A format that no decoder here reads.
    Format,
    /// A variety of the format that no decoder here reads.
    Variety,
    /// The data are damaged beyond recovery.
    Damaged,
    /// The decoder would have needed more memory than the limits allow.
    Memory,
}

/// Width and height as the format's decoder reads them from the header, where the container's reader does not know them.
pub(crate) fn size_px(bytes: &[u8], format: Format) -> Option<(u32, u32)> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format.decoder()?);
    reader.limits(image_limits(1));
    reader.into_dimensions().ok().filter(|(w, h)| *w > 0 && *h > 0)
}

/// Decodes a picture whose size was found to be within the limits.
///
/// # Errors
/// [`NoPixels`] where not one row could be had.
pub(crate) fn decode(
    bytes: &[u8],
    format: Format,
    container: &Container,
    size: (u32, u32),
    limits: &Limits,
) -> Result<Decoded, NoPixels> {
    let n_pixels = u64::from(size.0) * u64::from(size.1);
    let decoder = format.decoder().ok_or(NoPixels::Format)?;
    let failure = match with_image_crate(bytes, decoder, n_pixels, limits) {
        Ok(decoded) => return Ok(decoded),
        Err(ImageError::Unsupported(_)) => NoPixels::Variety,
        Err(ImageError::Limits(_)) => NoPixels::Memory,
        Err(_) => NoPixels::Damaged,
    };
    if failure == NoPixels::Memory {
        return Err(failure);
    }
    let recovered = match format {
        Format::Jpeg => recover_jpeg(bytes, container, size),
        Format::Png => recover_png(bytes, size),
        Format::Bmp => recover_bmp(bytes, n_pixels, limits),
        _ => None,
    };
    // Text in alpha runs down the columns: rows alone do not hold it.
    recovered.map(|raster| Decoded { raster, alpha_text: None, is_complete: false }).ok_or(failure)
}

/// Largest thumbnail that is decoded, in bytes: EXIF's own fit into one segment of 64 KiB.
const MAX_THUMBNAIL_BYTES: usize = 256 << 10;
/// Longest side of a thumbnail that is decoded, in pixels. Cameras store 160, some programs 256 or 512.
const MAX_THUMBNAIL_PX: u32 = 1024;

/// The pixels of a thumbnail; none where it is too large, damaged or of another kind than its place prescribes.
pub(crate) fn thumbnail(thumbnail: &Thumbnail, jfif_px: (u8, u8)) -> Option<Raster> {
    let bytes = thumbnail.bytes.as_slice();
    if bytes.len() > MAX_THUMBNAIL_BYTES {
        return None;
    }
    if thumbnail.kind == ThumbnailKind::Jfif {
        return Raster::from_rgb(jfif_px.0.into(), jfif_px.1.into(), bytes.to_vec());
    }
    if thumbnail.kind == ThumbnailKind::Item || !bytes.starts_with(b"\xff\xd8") {
        return None;
    }
    let (width, height) = size_px(bytes, Format::Jpeg)?;
    if width.max(height) > MAX_THUMBNAIL_PX {
        return None;
    }
    let limits = Limits { max_pixels: u64::from(width) * u64::from(height), ..Limits::default() };
    let raster = with_image_crate(bytes, ImageFormat::Jpeg, limits.max_pixels, &limits).ok()?.raster;
    if thumbnail.kind == ThumbnailKind::PhotoshopSwapped {
        let (width, height) = (raster.width(), raster.height());
        let mut rgb = raster.into_rgb();
        rgb.chunks_exact_mut(3).for_each(|pixel| pixel.swap(0, 2));
        return Raster::from_rgb(width, height, rgb);
    }
    Some(raster)
}

fn image_limits(n_pixels: u64) -> image::Limits {
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(n_pixels * BYTES_PER_PIXEL + BYTES_BESIDES);
    limits
}

pub(crate) fn with_image_crate(bytes: &[u8], format: ImageFormat, n_pixels: u64, limits: &Limits) -> Result<Decoded, ImageError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(image_limits(n_pixels));
    let decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits.max_pixels {
        return Err(ImageError::Limits(image::error::LimitError::from_kind(image::error::LimitErrorKind::DimensionError)));
    }
    let image = DynamicImage::from_decoder(decoder)?;
    let alpha_text = pixel_text::in_alpha(&image);
    Raster::from_rgb(width as usize, height as usize, image.into_rgb8().into_raw())
        .map(|raster| Decoded { raster, alpha_text, is_complete: true })
        .ok_or_else(|| ImageError::Limits(image::error::LimitError::from_kind(image::error::LimitErrorKind::DimensionError)))
}

fn recover_jpeg(bytes: &[u8], container: &Container, (width, height): (u32, u32)) -> Option<Raster> {
    let structure = container.jpeg.as_ref()?;
    let coefficients = Coefficients::read(bytes, structure, Wanted::All).ok()?;
    // Not one row of blocks: then there is nothing to look at.
    if coefficients.complete_rows_blk == 0 {
        return None;
    }
    jpeg::raster(&coefficients, width as usize, height as usize, structure.adobe_transform)
}

fn recover_png(bytes: &[u8], (width, height): (u32, u32)) -> Option<Raster> {
    let mut options = png::DecodeOptions::default();
    options.set_ignore_checksums(true);
    let mut decoder = png::Decoder::new_with_options(Cursor::new(bytes), options);
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    decoder.ignore_checksums(true);
    let mut reader = decoder.read_info().ok()?;
    if reader.info().size() != (width, height) {
        return None;
    }
    let mut samples = vec![0; reader.output_buffer_size()?];
    // The rows before the damage are in the buffer whether or not this succeeds.
    let result = reader.next_frame(&mut samples);
    let (color, _) = reader.output_color_type();
    let channels = color.samples();
    let nothing = result.is_err() && samples.iter().all(|s| *s == 0);
    if nothing {
        return None;
    }
    let rgb: Vec<u8> = match channels {
        3 => samples,
        4 => samples.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect(),
        _ => samples.chunks_exact(channels).flat_map(|p| [p[0]; 3]).collect(),
    };
    Raster::from_rgb(width as usize, height as usize, rgb)
}

fn recover_bmp(bytes: &[u8], n_pixels: u64, limits: &Limits) -> Option<Raster> {
    let padding = usize::try_from(n_pixels * 4 + 1024).ok()?;
    let mut padded = Vec::with_capacity(bytes.len() + padding);
    padded.extend_from_slice(bytes);
    padded.resize(bytes.len() + padding, 0);
    with_image_crate(&padded, ImageFormat::Bmp, n_pixels, limits).ok().map(|decoded| decoded.raster)
}
