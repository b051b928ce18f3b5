//! A file, read once.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};
use telltale_pixels::{Orientation, Raster, ScoreMap};
use telltale_report::{Arrival, Credentials, FileFacts, RectPx, Storage, Text, protocol::Refusal};

use crate::{
    Container, Format, Input, Limits,
    analyzers::{TooLittle, block_grid, double_quantization, quantization_tables, shifted_save},
    container::{self, IrregularityKind},
    decode::{self, NoPixels},
    format::{Detected, detect},
    jpeg::{Blank, Coefficients, Wanted},
    metadata::Metadata,
    part,
    pixel_text::PixelText,
};

/// Everything that the bytes say, read once; checks only look at it.
#[derive(Debug)]
pub struct Subject {
    facts: FileFacts,
    /// Type by content.
    pub format: Format,
    /// Extension of the file's name, in lower case, without the dot; empty where it has none.
    pub extension: String,
    /// The file's name without folders and extension; empty where it has none.
    pub stem: String,
    /// How the file is built.
    pub container: Container,
    /// What the file says about itself.
    pub metadata: Metadata,
    /// Quantised luma coefficients of a JPEG, or why there are none.
    pub coefficients: Result<Coefficients, Text>,
    /// How the stored picture must be turned to stand upright.
    pub orientation: Orientation,
    /// Pixels in the file's orientation, of the part where it is one, or why there are none.
    pub raster: Result<Raster, Text>,
    /// Text in the lowest bits of the alpha channel, which the raster does not keep.
    pub alpha_text: Option<PixelText>,
    /// How the file came. The shell that knows puts it here.
    pub arrival: Option<Arrival>,
    /// Content Credentials, where the file has any, or why they could not be read. The shell that read them puts them here.
    pub credentials: Result<Option<Credentials>, Text>,
    /// Places of faces in the upright picture, of the part where it is one, or why none were looked for. The shell that has the network for it
    /// puts them here before the scores are asked for.
    pub faces: Result<Vec<RectPx>, Text>,
    /// The network's scores, or why there are none. The shell that ran the network puts them here.
    pub scores: Result<ScoreMap, Text>,
    /// What more than one check or gauge reads and is measured once.
    pub(crate) measured: MeasuredOnce,
}

/// Measurements that more than one check or gauge reads, from the first of them on.
#[derive(Debug, Default)]
pub(crate) struct MeasuredOnce {
    /// Of `jpeg/double-quantization`.
    pub double_quantization: OnceLock<Result<double_quantization::Measured, TooLittle>>,
    /// Of `jpeg/shifted-save`.
    pub shifted_save: OnceLock<Result<shifted_save::Measured, TooLittle>>,
    /// Of `jpeg/block-grid`.
    pub block_grid: OnceLock<Option<block_grid::Measured>>,
}

/// A file that cannot be analysed at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// What is known of it all the same.
    pub facts: FileFacts,
    /// Which state of the page this is.
    pub kind: Refusal,
    /// Why, in words.
    pub reason: Text,
    /// Where the picture is too large: how many pixels a part of it may have that can be looked at instead. Where there is none, the
    /// reason says why.
    pub part: Option<u64>,
}

impl Subject {
    /// Reads a file. `file_name` serves to compare its extension with the content, and its form with those that platforms give.
    ///
    /// # Errors
    /// [`Refused`] where there are no bytes, no known type, a picture above the limits, or nothing readable behind the header.
    pub fn parse(bytes: &[u8], file_name: &str, limits: &Limits) -> Result<Self, Box<Refused>> {
        Self::parse_part(bytes, file_name, limits, None)
    }

    /// Reads a file of which the pixels and coefficients of one part alone are wanted: a rectangle in the upright picture, cut to it and
    /// of a JPEG grown to whole units. The header and all metadata are those of the whole.
    ///
    /// # Errors
    /// As [`Self::parse`], and where no such part can be had.
    pub fn parse_part(bytes: &[u8], file_name: &str, limits: &Limits, wanted: Option<RectPx>) -> Result<Self, Box<Refused>> {
        let mut facts = FileFacts {
            sha256: hexadecimal(&Sha256::digest(bytes)),
            bytes: bytes.len() as u64,
            format: "unknown".into(),
            width_px: 0,
            height_px: 0,
            orientation: 1,
            part: None,
        };
        let refused = |facts: &FileFacts, kind, reason| Err(Box::new(Refused { facts: facts.clone(), kind, reason, part: None }));
        if bytes.is_empty() {
            return refused(&facts, Refusal::Empty, Text::new("refused-empty"));
        }
        let format = match detect(bytes) {
            Detected::Readable(format) => format,
            Detected::Other(name) => {
                facts.format = name.into();
                let reason = match name {
                    "iso-media" => Text::new("refused-film"),
                    "text" => Text::new("refused-text"),
                    _ => Text::new("refused-other-type").verbatim("type", name),
                };
                return refused(&facts, Refusal::Unsupported, reason);
            }
            Detected::Unknown => return refused(&facts, Refusal::Unsupported, Text::new("refused-unknown-type")),
        };
        facts.format = format.name().into();
        if facts.bytes > limits.max_bytes {
            let mebibytes = |n: u64| n.div_ceil(1 << 20);
            let reason = Text::new("refused-too-many-bytes")
                .integer("found", mebibytes(facts.bytes))
                .integer("limit", mebibytes(limits.max_bytes));
            return refused(&facts, Refusal::TooLarge, reason);
        }
        let mut container = container::read(bytes, format, limits);
        // The size comes from the header and is judged before any memory is taken for pixels.
        let size = container.size_px.or_else(|| match format {
            Format::Tiff => decode::size_px(bytes, format),
            _ => None,
        });
        let metadata = Metadata::read(&container, bytes, format);
        let orientation = container.orientation.unwrap_or(metadata.orientation);
        facts.orientation = orientation.exif();
        (facts.width_px, facts.height_px) = size.map_or((0, 0), |(width, height)| orientation.size_in_view(width, height));
        if wanted.is_none()
            && let Some((size, reason)) = size.and_then(|size| Some((size, too_large(size, limits)?)))
        {
            let (reason, part) = match part::can_be_had(bytes, format, &container, size, limits) {
                Ok(()) => (reason, Some(limits.max_pixels)),
                Err(why) => (Text::new("refused-without-part").message("reason", reason).message("why", why), None),
            };
            return Err(Box::new(Refused { facts, kind: Refusal::TooLarge, reason, part }));
        }
        let place = wanted.map(|wanted| {
            let size = size.ok_or_else(|| Text::new("part-not-format"))?;
            part::can_be_had(bytes, format, &container, size, limits)?;
            part::place(wanted, orientation, size, &container, limits)
        });
        let place = match place.transpose() {
            Ok(place) => place,
            Err(reason) => return refused(&facts, Refusal::Unsupported, reason),
        };
        facts.part = place.zip(size).and_then(|(place, (width, height))| orientation.rect_in_view(place, width, height));
        let coefficients = match (&container.jpeg, place) {
            (Some(_), Some(place)) => part::coefficients(bytes, &container, place),
            (Some(structure), None) => Coefficients::read(bytes, structure, Wanted::Luma),
            (None, _) => Err(Blank::NotJpeg),
        };
        let mut coefficients = coefficients.map_err(|blank| match blank {
            Blank::Incomplete => Text::new("reason-jpeg-incomplete"),
            Blank::Process => Text::new("reason-jpeg-process"),
            Blank::NotJpeg => Text::new("reason-not-jpeg"),
        });
        let decoded = match (size, place) {
            (Some(_), Some(_)) if format == Format::Jpeg && coefficients.is_err() => Err(NoPixels::Damaged),
            (Some(_), Some(place)) => part::decode(bytes, &container, coefficients.as_mut().ok(), place),
            (Some(size), None) => decode::decode(bytes, format, &container, size, limits),
            (None, _) if format.decoder().is_none() => Err(NoPixels::Format),
            (None, _) => Err(NoPixels::Damaged),
        };
        let is_readable = match decoded {
            Ok(_) | Err(NoPixels::Variety | NoPixels::Memory) => true,
            Err(NoPixels::Format) => container.is_picture,
            Err(NoPixels::Damaged) => false,
        };
        if !is_readable && metadata.says_nothing() && coefficients.is_err() {
            return refused(&facts, Refusal::Damaged, Text::new("refused-damaged"));
        }
        note_damage(&mut container, &coefficients, &decoded, bytes.len());
        let alpha_text = decoded.as_ref().ok().and_then(|decoded| decoded.alpha_text.clone());
        let raster = decoded.map(|decoded| decoded.raster).map_err(|failure| match failure {
            NoPixels::Format => Text::new("reason-no-pixels-format").verbatim("format", format.name().to_ascii_uppercase()),
            NoPixels::Variety => Text::new("reason-no-pixels-variety"),
            NoPixels::Damaged => Text::new("reason-no-pixels-damaged"),
            NoPixels::Memory => Text::new("reason-no-pixels-memory"),
        });
        let base = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
        let (stem, extension) = base.rsplit_once('.').unwrap_or((base, ""));
        Ok(Self {
            facts,
            format,
            extension: extension.to_ascii_lowercase(),
            stem: stem.to_owned(),
            container,
            metadata,
            coefficients,
            orientation,
            raster,
            alpha_text,
            arrival: None,
            credentials: if may_carry_credentials(bytes) { Err(Text::new("reason-no-credentials-reader")) } else { Ok(None) },
            faces: Err(Text::new("faces-not-built")),
            scores: Err(Text::new("reason-no-scores")),
            measured: MeasuredOnce::default(),
        })
    }

    /// The file as it came.
    pub fn facts(&self) -> &FileFacts {
        &self.facts
    }

    /// Width and height as stored in the file, before orientation; 0 where unknown.
    pub fn size_in_file(&self) -> (u32, u32) {
        self.orientation.size_in_view(self.facts.width_px, self.facts.height_px)
    }

    /// Width and height of what the checks of pixels and coefficients see, as stored in the file: those of the part where it is one.
    pub fn seen_in_file(&self) -> (u32, u32) {
        let (width, height) = self.seen_in_view();
        self.orientation.size_in_view(width, height)
    }

    /// The same in the upright picture.
    pub fn seen_in_view(&self) -> (u32, u32) {
        self.facts.part.map_or((self.facts.width_px, self.facts.height_px), |part| (part.width, part.height))
    }

    /// Where it begins as stored in the file: (0, 0) but for a part.
    pub(crate) fn corner_in_file(&self) -> (u32, u32) {
        let in_file = |part| self.orientation.inverse().rect_in_view(part, self.facts.width_px, self.facts.height_px);
        self.facts.part.and_then(in_file).map_or((0, 0), |part| (part.x, part.y))
    }

    /// Share of the picture that the largest face takes, with its surroundings; none where no faces were looked for.
    pub fn largest_face(&self) -> Option<f64> {
        let area = |width: u32, height: u32| f64::from(width) * f64::from(height);
        let (width, height) = self.seen_in_view();
        let faces = self.faces.as_ref().ok()?.iter().map(|face| area(face.width, face.height));
        Some(faces.fold(0.0, f64::max) / area(width, height).max(1.0))
    }

    /// How the picture is stored; none of a part, which no photo was counted like.
    pub fn storage(&self) -> Option<Storage> {
        if self.facts.part.is_some() {
            return None;
        }
        let (width, height) = self.seen_in_file();
        let tables = self.container.jpeg.as_ref().and_then(quantization_tables::measure);
        Some(Storage::of(&self.facts.format, tables.map(|tables| tables.luma.value), u64::from(width) * u64::from(height)))
    }

    /// The picture, or the part, as a reader sees it, for the network; none where there are no pixels.
    pub fn upright(&self) -> Option<Raster> {
        self.raster.as_ref().ok().map(|raster| self.orientation.upright(raster))
    }

    /// Why an input is missing; none where it is there.
    pub(crate) fn missing(&self, input: Input) -> Option<Text> {
        match input {
            Input::Whole => self.facts.part.map(|_| Text::new("part-needs-whole")),
            Input::Raster => self.raster.as_ref().err().cloned(),
            Input::Coefficients => self.coefficients.as_ref().err().cloned(),
            Input::Scores => self.scores.as_ref().err().cloned(),
            Input::Credentials => self.credentials.as_ref().err().cloned(),
        }
    }
}

/// Whether it is worth asking a reader of Content Credentials. Every manifest has its standard's name in it, and every pointer to one
/// the name of the property; other files that happen to hold these words only cost the reading.
fn may_carry_credentials(bytes: &[u8]) -> bool {
    [&b"c2pa"[..], b"C2PA", b"provenance"].iter().any(|word| memchr::memmem::find(bytes, word).is_some())
}

fn too_large((width, height): (u32, u32), limits: &Limits) -> Option<Text> {
    let n_pixels = u64::from(width) * u64::from(height);
    if n_pixels > limits.max_pixels {
        let megapixels = |n: u64| n as f64 / 1e6;
        Some(
            Text::new("refused-too-many-pixels")
                .integer("width", width)
                .integer("height", height)
                .number("found", megapixels(n_pixels), 0)
                .number("limit", megapixels(limits.max_pixels), 0),
        )
    } else if width.max(height) > limits.max_side_px {
        let reason = Text::new("refused-side-too-long");
        Some(reason.integer("found", width.max(height)).integer("limit", limits.max_side_px))
    } else {
        None
    }
}

/// What decoding has shown of damage joins what the structure has.
fn note_damage(
    container: &mut Container,
    coefficients: &Result<Coefficients, Text>,
    decoded: &Result<decode::Decoded, NoPixels>,
    len: usize,
) {
    let is_known = container.irregularities.iter().any(|i| i.kind == IrregularityKind::Truncated);
    let broken_at = coefficients.as_ref().ok().and_then(|c| c.broken_at);
    if let Some(at) = broken_at.filter(|_| !is_known) {
        container.irregular(IrregularityKind::BadData, at..at);
    } else if broken_at.is_none() && !is_known && decoded.as_ref().map_or_else(|e| *e == NoPixels::Damaged, |d| !d.is_complete) {
        container.irregular(IrregularityKind::BadData, len..len);
    }
    container.irregularities.sort_by_key(|i| i.offset_bytes);
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
