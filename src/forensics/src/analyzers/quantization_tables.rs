//! `jpeg/quantization-tables`: how strongly the file was compressed the last time it was saved, and by which kind of encoder.
//!
//! A JPEG carries the two tables that it was quantised with. Most programs take the standard's example tables scaled by a quality
//! 1..=100, which can be read back exactly; mozjpeg has another base table; Photoshop, Apple's devices and others have tables of
//! their own, of which a sourced list (`jpeg/encoders.csv`) names some. For all others the nearest standard quality is given as an
//! estimate. The order of passes and the Huffman codes tell more about the encoder. It is a fact about the last save, without
//! direction: no camera has enough files in the data to say that it never writes some tables, so nothing is contradicted here.
//!
//! Input: tables, frame, scan headers. Output: qualities on the IJG scale, subsampling, process, program where known. Blind to:
//! everything before the last save, and programs that copy the tables of the file that they opened.
//!
//! # Sources
//! ITU-T T.81 (1992), annex K; H. Farid, "Digital Image Ballistics from JPEG Quantization", Dartmouth TR2006-583, 2006; the list's own.

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Text, Unit};

use super::{Analyzer, Outcome, Source};
use crate::{
    Subject,
    container::jpeg::{Frame, JpegStructure, ScanHeader},
    jpeg::{
        encoders::{Encoder, Setting, known},
        tables::{Base, exact_quality, fingerprint, nearest_quality},
    },
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("jpeg/quantization-tables"),
    version: 2,
    basis: Basis::Structure,
    needs: &[],
    sources: &[
        Source { title: "ITU-T T.81, 1992, annex K", link: "https://www.w3.org/Graphics/JPEG/itu-t81.pdf" },
        Source {
            title: "Farid, Digital Image Ballistics from JPEG Quantization, TR2006-583, 2006",
            link: "https://farid.berkeley.edu/downloads/publications/tr06a.pdf",
        },
        Source { title: "mozjpeg, jcparam.c, quantisation table 3", link: "https://github.com/mozilla/mozjpeg" },
        Source {
            title: "Pillow, JpegPresets.py: tables of Photoshop",
            link: "https://github.com/python-pillow/Pillow/blob/main/src/PIL/JpegPresets.py",
        },
    ],
    examine,
};

/// What tables, frame and scans say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// Brightness.
    pub luma: Quality,
    /// Colour, where there is some.
    pub chroma: Option<Quality>,
    /// mozjpeg's base table instead of the standard's.
    pub is_mozjpeg: bool,
    /// Known for tables of its own.
    pub encoder: Option<&'static Encoder>,
    /// Such as `4:2:0`; none for grey pictures.
    pub subsampling: Option<String>,
    /// Passes of a progressive file, and whether they are those of most programs.
    passes: Option<(usize, bool)>,
    /// Whether all Huffman codes are the standard's examples; none where there are none.
    standard_codes: Option<bool>,
}

impl Measured {
    /// Whether the file is progressive, with the passes that most programs write.
    pub fn has_usual_passes(&self) -> bool {
        matches!(self.passes, Some((_, true)))
    }
}

/// A quality on the IJG scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quality {
    /// 1..=100.
    pub value: u8,
    /// Whether the table is exactly the one of this quality.
    pub is_exact: bool,
}

/// The passes that the IJG's encoder, and with it most programs, writes for colour pictures: `jpeg_simple_progression`.
pub(super) const USUAL_PASSES: [ScanHeader; 10] = {
    const fn scan(components: u8, first: u8, last: u8, high: u8, low: u8) -> ScanHeader {
        ScanHeader { components, band: (first, last), bits: (high, low) }
    }
    [
        scan(7, 0, 0, 0, 1),
        scan(1, 1, 5, 0, 2),
        scan(4, 1, 63, 0, 1),
        scan(2, 1, 63, 0, 1),
        scan(1, 6, 63, 0, 2),
        scan(1, 1, 63, 2, 1),
        scan(7, 0, 0, 1, 0),
        scan(4, 1, 63, 1, 0),
        scan(2, 1, 63, 1, 0),
        scan(1, 1, 63, 1, 0),
    ]
};

fn examine(subject: &Subject) -> Outcome {
    let Some(structure) = &subject.container.jpeg else {
        return Outcome::NotUsable(Text::new("reason-not-jpeg"));
    };
    match measure(structure) {
        Some(measured) => Outcome::Found(vec![describe(&measured)], Vec::new()),
        None => Outcome::NotUsable(Text::new("reason-jpeg-incomplete")),
    }
}

/// What the tables of a file say; none where they or the frame are missing.
pub fn measure(structure: &JpegStructure) -> Option<Measured> {
    let frame = structure.frame.as_ref()?;
    let table = |component: usize| {
        let number = frame.components.get(component)?.table;
        structure.quantization.get(usize::from(number)).copied().flatten()
    };
    let luma = table(0)?;
    let chroma = if frame.components.len() == 3 { table(1) } else { None };
    let is_mozjpeg = exact_quality(Base::Luma, &luma).is_none()
        && exact_quality(Base::Mozjpeg, &luma).is_some()
        && chroma.is_none_or(|table| table == luma);
    let quality = |base, table: [u16; 64]| {
        let base = if is_mozjpeg { Base::Mozjpeg } else { base };
        let exact = exact_quality(base, &table);
        Quality { value: exact.unwrap_or_else(|| nearest_quality(base, &table)), is_exact: exact.is_some() }
    };
    let (n_codes, n_standard) = structure.n_codes;
    Some(Measured {
        luma: quality(Base::Luma, luma),
        chroma: chroma.map(|table| quality(Base::Chroma, table)),
        is_mozjpeg,
        encoder: known(&fingerprint(&luma, chroma.as_ref())),
        subsampling: subsampling(frame),
        passes: frame.is_progressive().then(|| (structure.scans.len(), structure.scans == USUAL_PASSES)),
        standard_codes: (n_codes > 0).then_some(n_standard == n_codes),
    })
}

/// The usual J:a:b name where there is one, else the sampling factors.
fn subsampling(frame: &Frame) -> Option<String> {
    let [luma, cb, cr] = frame.components.as_slice() else { return None };
    let simple = (cb.h, cb.v) == (cr.h, cr.v) && luma.h.is_multiple_of(cb.h) && luma.v.is_multiple_of(cb.v);
    Some(match (simple, luma.h / cb.h, luma.v / cb.v) {
        (true, 1, 1) => "4:4:4".into(),
        (true, 2, 1) => "4:2:2".into(),
        (true, 2, 2) => "4:2:0".into(),
        (true, 1, 2) => "4:4:0".into(),
        (true, 4, 1) => "4:1:1".into(),
        _ => format!("{}×{}, {}×{}, {}×{}", luma.h, luma.v, cb.h, cb.v, cr.h, cr.v),
    })
}

fn describe(measured: &Measured) -> Finding {
    let mut finding = Finding::new(ANALYZER.code, Basis::Structure, Grounds::Fact, 2);
    let is_exact = measured.luma.is_exact && measured.chroma.is_none_or(|c| c.is_exact);
    let one_quality = measured.chroma.is_none_or(|c| c.value == measured.luma.value);
    let kind = match (is_exact, one_quality, measured.encoder) {
        (true, true, _) if measured.is_mozjpeg => "mozjpeg",
        (true, true, _) => "standard",
        (true, false, _) => "mixed",
        (false, _, Some(_)) => "known",
        (false, ..) => "custom",
    };
    let process = match measured.passes {
        None => Text::new("jpeg-sequential"),
        Some((passes, true)) => Text::new("jpeg-progressive").integer("passes", passes as u64),
        Some((passes, false)) => Text::new("jpeg-progressive-own").integer("passes", passes as u64),
    };
    finding.phenomenon = Text::new(format!("jpeg-quantization-tables-phenomenon-{kind}"))
        .integer("luma", measured.luma.value)
        .integer("chroma", measured.chroma.map_or(measured.luma.value, |c| c.value))
        .message("process", process);
    if let Some(encoder) = measured.encoder.filter(|_| kind == "known") {
        let setting = match encoder.setting {
            Setting::Level(level) => Text::new("encoder-setting-level").integer("value", level),
            Setting::Web(quality) => Text::new("encoder-setting-web").integer("value", quality),
            Setting::Preset(name) => Text::new("encoder-setting-preset").verbatim("value", name),
            Setting::Unknown => Text::new("encoder-setting-unknown"),
        };
        finding.phenomenon = finding.phenomenon.verbatim("program", encoder.program).message("setting", setting);
    }
    let codes = match measured.standard_codes {
        Some(true) => "jpeg-codes-standard",
        Some(false) => "jpeg-codes-own",
        None => "jpeg-codes-none",
    };
    finding.phenomenon = finding.phenomenon.message("codes", Text::new(codes));
    let quality = |name: &'static str, quality: Quality| Measurement {
        name: Text::new(name),
        value: f64::from(quality.value),
        decimals: 0,
        unit: Unit::JpegQuality,
        ordinary: None,
    };
    finding.evidence.push(quality("measurement-quality-luma", measured.luma));
    let passes = measured.passes.map(|(passes, _)| Measurement::new("measurement-passes", passes as f64, 0, Unit::Count));
    finding.evidence.extend(passes);
    finding.evidence.extend(measured.chroma.map(|chroma| quality("measurement-quality-chroma", chroma)));
    if let Some(subsampling) = &measured.subsampling {
        finding.phenomenon = finding.phenomenon.message("sampling", Text::new("jpeg-subsampling").verbatim("name", subsampling));
    } else {
        finding.phenomenon = finding.phenomenon.message("sampling", Text::new("jpeg-no-subsampling"));
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_report::Value;

    use crate::{container::jpeg::Component, jpeg::tables::standard};

    fn structure(luma: [u16; 64], chroma: [u16; 64]) -> JpegStructure {
        let component = |id, h, table| Component { id, h, v: h, table };
        let components = vec![component(1, 2, 0), component(2, 1, 1), component(3, 1, 1)];
        let frame = Frame { marker: 0xc2, precision: 8, width_px: 8, height_px: 8, components };
        let quantization = [Some(luma), Some(chroma), None, None];
        JpegStructure { frame: Some(frame), quantization, ..JpegStructure::default() }
    }

    fn text(structure: &JpegStructure) -> Text {
        describe(&measure(structure).expect("complete")).phenomenon
    }

    #[test]
    fn standard_mixed_mozjpeg_and_custom_tables_are_told_apart() {
        let kind = |structure: &JpegStructure| text(structure).id.rsplit('-').next().unwrap_or_default().to_owned();
        let (luma, chroma) = (standard(Base::Luma, 90), standard(Base::Chroma, 90));
        assert_eq!(kind(&structure(luma, chroma)), "standard");
        assert_eq!(kind(&structure(luma, standard(Base::Chroma, 70))), "mixed");
        let mozjpeg = standard(Base::Mozjpeg, 77);
        assert_eq!(kind(&structure(mozjpeg, mozjpeg)), "mozjpeg");
        assert_eq!(text(&structure(mozjpeg, mozjpeg)).args.get("luma"), Some(&Value::Integer(77)));
        let mut custom = luma;
        custom[9] += 3;
        assert_eq!(kind(&structure(custom, chroma)), "custom");
        let measured = measure(&structure(luma, chroma)).expect("complete");
        assert_eq!(measured.subsampling.as_deref(), Some("4:2:0"));
        assert_eq!(measured.passes, Some((0, false)));
        assert_eq!(measure(&JpegStructure::default()), None);
    }

    #[test]
    fn tables_of_a_listed_program_name_it_with_its_setting() {
        // Photoshop, "Save as", quality 8 of 12.
        let luma = [
            6, 4, 4, 6, 9, 11, 12, 16, 4, 5, 5, 6, 8, 10, 12, 12, 4, 5, 5, 6, 10, 12, 12, 12, 6, 6, 6, 11, 12, 12, 12, 12, 9, 8,
            10, 12, 12, 12, 12, 12, 11, 10, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 16, 12, 12, 12, 12, 12, 12,
            12,
        ];
        let chroma = [
            7, 7, 13, 24, 20, 20, 17, 17, 7, 12, 16, 14, 14, 12, 12, 12, 13, 16, 14, 14, 12, 12, 12, 12, 24, 14, 14, 12, 12, 12,
            12, 12, 20, 14, 12, 12, 12, 12, 12, 12, 20, 12, 12, 12, 12, 12, 12, 12, 17, 12, 12, 12, 12, 12, 12, 12, 17, 12, 12,
            12, 12, 12, 12, 12,
        ];
        let text = text(&structure(luma, chroma));
        assert!(text.id.ends_with("-known"), "{text:?}");
        assert_eq!(text.args.get("program"), Some(&Value::Verbatim("Adobe Photoshop".into())));
        let setting = Text::new("encoder-setting-level").integer("value", 8);
        assert_eq!(text.args.get("setting"), Some(&Value::Message(Box::new(setting))));
    }

    #[test]
    fn passes_and_codes_are_read_from_the_file() {
        let scene = telltale_scenes::render(4, 48, 32);
        let of = |bytes: &[u8]| {
            let structure = crate::container::read(bytes, crate::Format::Jpeg, &crate::Limits::default()).jpeg.expect("a JPEG");
            measure(&structure).expect("complete")
        };
        let plain = of(&telltale_scenes::encode_jpeg(&scene, 80, telltale_scenes::Sampling::Halved));
        assert_eq!((plain.passes, plain.standard_codes), (None, Some(true)));
        let progressive = of(&telltale_scenes::encode_progressive_jpeg(&scene, 80, telltale_scenes::Sampling::Halved));
        // This encoder has passes of its own.
        assert!(matches!(progressive.passes, Some((n, false)) if n > 2), "{progressive:?}");
    }
}
