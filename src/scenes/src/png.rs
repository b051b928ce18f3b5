//! PNGs, with and without text.

use telltale_pixels::Raster;

/// A PNG, 8-bit RGB.
pub fn encode_png(raster: &Raster) -> Vec<u8> {
    png_with_texts(raster, &[])
}

/// A PNG with one text chunk.
pub fn png_with_text(raster: &Raster, key: &str, value: &str) -> Vec<u8> {
    png_with_texts(raster, &[(key, value)])
}

/// A PNG with several text chunks.
pub fn png_with_texts(raster: &Raster, texts: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, raster.width() as u32, raster.height() as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    for (key, value) in texts {
        encoder.add_itxt_chunk((*key).to_owned(), (*value).to_owned()).expect("a short key");
    }
    let mut writer = encoder.write_header().expect("in memory");
    writer.write_image_data(raster.rgb()).expect("in memory");
    writer.finish().expect("in memory");
    bytes
}

/// A chunk with its length and check sum.
pub(crate) fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(data);
    [&(data.len() as u32).to_be_bytes(), kind.as_slice(), data, &crc.sum().to_be_bytes()].concat()
}
