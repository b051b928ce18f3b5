//! Pictures rendered by our own code, and recipes that alter them.
//!
//! Tests need a clean picture beside an altered one, with nothing but the alteration between them, and no photo of anybody. So
//! they draw: a sky with a gradient, hills, discs, strokes like writing, and texture of several scales with sensor-like noise on
//! top. Everything follows from a seed; the same seed gives the same bytes everywhere.
//!
//! [`render`] draws, `jpeg` and `png` encode and plant metadata, `altered` and `copied` make the altered twins, `files` whole files of
//! every kind with all their metadata.
//!
//! # Panics
//! The recipes are for tests: where encoding in memory fails, they panic.

mod altered;
mod copied;
mod files;
mod hidden_text;
mod jpeg;
mod noise;
mod png;
mod scene;
mod watermark;

pub use altered::{
    Spliced, drawn_anew_in_png, huge_header_png, painted_over, pasted_from_jpeg, saved_in_turn, spliced_double_jpeg, truncated,
    twice_saved_jpeg, with_trailing_bytes,
};
pub use copied::{Copying, copied, tiled};
pub use files::{
    NamedFile, animated_png, bmp, boxed, every_file, exif_block, full_gif, full_jpeg, full_png, full_tiff, full_webp, gain_map,
    heic, jpeg_with_companion, jumbf_store, jxl, svg, zip,
};
pub use hidden_text::{Hiding, gzip, with_hidden_bytes, with_hidden_text};
pub use jpeg::{
    Sampling, decode_jpeg, encode_jpeg, encode_progressive_jpeg, jpeg_with_exif_artist, jpeg_with_exif_software,
    jpeg_with_orientation, jpeg_with_segment, repeated_jpeg, turned, with_exif_thumbnail,
};
pub use noise::Noise;
pub use png::{encode_png, png_with_text, png_with_texts};
pub use scene::render;
pub use watermark::{Arithmetic, watermarked};
