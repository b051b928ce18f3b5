//! `jpeg/quantization-tables`: how strongly the file was compressed the last time it was saved, and by which kind of encoder.
//!
//! A JPEG carries the two tables that it was quantised with. Most programs take the standard's example tables scaled by a quality
//! 1..=100, which can be read back exactly; cameras, phones and some editors have tables of their own. For those the nearest
//! standard quality is given as an estimate. It is a fact about the last save, without direction.
//!
//! Input: tables and frame header. Output: qualities on the IJG scale, subsampling, process. Blind to: everything before the last
//! save, and programs that copy the tables of the file that they opened.
//!
//! # Sources
//! ITU-T T.81 (1992), annex K; H. Farid, "Digital Image Ballistics from JPEG Quantization", Dartmouth TR2006-583, 2006.

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Text, Unit};

use super::{Analyzer, Outcome, Source};
use crate::{
    Subject,
    container::jpeg::{Frame, JpegStructure},
    jpeg::tables::{Base, exact_quality, nearest_quality},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("jpeg/quantization-tables"),
    version: 1,
    basis: Basis::Structure,
    needs: &[],
    sources: &[
        Source { title: "ITU-T T.81, 1992, annex K", link: "https://www.w3.org/Graphics/JPEG/itu-t81.pdf" },
        Source {
            title: "Farid, Digital Image Ballistics from JPEG Quantization, TR2006-583, 2006",
            link: "https://farid.berkeley.edu/downloads/publications/tr06a.pdf",
        },
    ],
    examine,
};

/// What the tables and the frame header say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    luma: Quality,
    chroma: Option<Quality>,
    /// Such as `4:2:0`; none for grey pictures.
    subsampling: Option<String>,
    progressive: bool,
}

/// A quality on the IJG scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Quality {
    value: u8,
    is_standard: bool,
}

fn examine(subject: &Subject) -> Outcome {
    let Some(structure) = &subject.container.jpeg else {
        return Outcome::NotUsable(Text::new("reason-not-jpeg"));
    };
    match measure(structure) {
        Some(measured) => Outcome::Found(vec![describe(&measured)], Vec::new()),
        None => Outcome::NotUsable(Text::new("reason-jpeg-incomplete")),
    }
}

fn measure(structure: &JpegStructure) -> Option<Measured> {
    let frame = structure.frame.as_ref()?;
    let table = |component: usize| {
        let number = frame.components.get(component)?.table;
        structure.quantization.get(usize::from(number)).copied().flatten()
    };
    let quality = |base, table: [u16; 64]| {
        let exact = exact_quality(base, &table);
        Quality { value: exact.unwrap_or_else(|| nearest_quality(base, &table)), is_standard: exact.is_some() }
    };
    Some(Measured {
        luma: quality(Base::Luma, table(0)?),
        chroma: if frame.components.len() == 3 { table(1).map(|t| quality(Base::Chroma, t)) } else { None },
        subsampling: subsampling(frame),
        progressive: frame.is_progressive(),
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
    let is_standard = measured.luma.is_standard && measured.chroma.is_none_or(|c| c.is_standard);
    let one_quality = measured.chroma.is_none_or(|c| c.value == measured.luma.value);
    let kind = match (is_standard, one_quality) {
        (true, true) => "standard",
        (true, false) => "mixed",
        (false, _) => "custom",
    };
    let process = Text::new(if measured.progressive { "jpeg-progressive" } else { "jpeg-sequential" });
    finding.phenomenon = Text::new(format!("jpeg-quantization-tables-phenomenon-{kind}"))
        .integer("luma", measured.luma.value)
        .integer("chroma", measured.chroma.map_or(measured.luma.value, |c| c.value))
        .message("process", process);
    let quality = |name: &'static str, quality: Quality| Measurement {
        name: Text::new(name),
        value: f64::from(quality.value),
        decimals: 0,
        unit: Unit::JpegQuality,
        ordinary: None,
    };
    finding.evidence.push(quality("measurement-quality-luma", measured.luma));
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
    use crate::{container::jpeg::Component, jpeg::tables::standard};

    fn structure(luma: [u16; 64], chroma: [u16; 64]) -> JpegStructure {
        let component = |id, h, table| Component { id, h, v: h, table };
        let components = vec![component(1, 2, 0), component(2, 1, 1), component(3, 1, 1)];
        let frame = Frame { marker: 0xc2, precision: 8, width_px: 8, height_px: 8, components };
        let quantization = [Some(luma), Some(chroma), None, None];
        JpegStructure { frame: Some(frame), quantization, ..JpegStructure::default() }
    }

    #[test]
    fn standard_mixed_and_custom_tables_are_told_apart() {
        let phenomenon = |structure: &JpegStructure| describe(&measure(structure).expect("complete")).phenomenon;
        let (luma, chroma) = (standard(Base::Luma, 90), standard(Base::Chroma, 90));
        let text = phenomenon(&structure(luma, chroma));
        assert!(text.id.ends_with("-standard"), "{text:?}");
        assert!(phenomenon(&structure(luma, standard(Base::Chroma, 70))).id.ends_with("-mixed"));
        let mut custom = luma;
        custom[9] += 3;
        assert!(phenomenon(&structure(custom, chroma)).id.ends_with("-custom"));
        let measured = measure(&structure(luma, chroma)).expect("complete");
        assert_eq!(measured.subsampling.as_deref(), Some("4:2:0"));
        assert!(measured.progressive);
        assert_eq!(measure(&JpegStructure::default()), None);
    }
}
