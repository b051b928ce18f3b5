//! `marks/hidden-text`: generators' settings in the lowest bits of the pixels.
//!
//! NovelAI and add-ons of Stable Diffusion write their settings once more into the lowest bit of alpha, or of the colours, where
//! they outlive the removal of metadata. A signature of fifteen letters stands in front, so that chance is no explanation; the text
//! behind it is read by the same rules as a PNG's texts. Anyone can write it, so it is a statement and no signature.
//!
//! Input: pixels, and the alpha channel as it was decoded. Output: the settings, or the beginning of the words. Blind to: every
//! picture that was changed or saved with loss since, and texts that are hidden in another way. Cost: the first eight bits decide.
//!
//! # Sources
//! NovelAI, novelai-image-metadata; stealth-pnginfo, an extension of Stable Diffusion web UI.

use telltale_report::{Basis, Code, Finding, Grounds, Measurement, Severity, Text, Unit};

use super::{
    Analyzer, Input, Outcome, Source,
    generator_metadata::{self as settings, hidden_settings},
};
use crate::{
    Format, Subject,
    metadata::cut,
    pixel_text::{self, Channel, PixelText},
};

/// The check.
pub const ANALYZER: Analyzer = Analyzer {
    code: Code::new("marks/hidden-text"),
    version: 1,
    basis: Basis::Stated,
    needs: &[Input::Whole, Input::Raster],
    sources: &[
        Source { title: "NovelAI, novelai-image-metadata", link: "https://github.com/NovelAI/novelai-image-metadata" },
        Source { title: "sd_webui_stealth_pnginfo", link: "https://github.com/ashen-sensored/sd_webui_stealth_pnginfo" },
    ],
    examine,
};

/// Longest part of a text of unknown form that is shown, in bytes.
const MAX_SHOWN: usize = 200;

fn examine(subject: &Subject) -> Outcome {
    let in_colours = || subject.raster.as_ref().ok().and_then(pixel_text::in_colours);
    match subject.alpha_text.clone().or_else(in_colours) {
        Some(text) => Outcome::Found(vec![describe(&text)], Vec::new()),
        None if has_loss(subject) => Outcome::NotUsable(Text::new("reason-lossy-format")),
        None => Outcome::NothingFound(Vec::new()),
    }
}

/// Whether the file keeps no lowest bits: a JPEG, or a WebP of the lossy kind without an alpha channel, which is stored by itself.
fn has_loss(subject: &Subject) -> bool {
    let has = |name: &str| subject.container.parts.iter().any(|part| part.name == name);
    match subject.format {
        Format::Jpeg => true,
        Format::Webp => !has("VP8L") && !has("ALPH"),
        _ => false,
    }
}

fn describe(text: &PixelText) -> Finding {
    let rule = Text::new("rule-decoded-hidden-text");
    let mut finding = Finding::new(ANALYZER.code, Basis::Stated, Grounds::Rule { rule, severity: Severity::Moderate }, 3);
    let channel = match text.channel {
        Channel::Alpha => "alpha",
        Channel::Colour => "colour",
    };
    let (kind, details) = match &text.words {
        Ok(words) => match hidden_settings(words) {
            Some(measured) => {
                finding.evidence = settings::evidence(&measured);
                ("", settings::details(&measured))
            }
            None => ("", Text::new("marks-hidden-text-begins").verbatim("value", shown(words))),
        },
        Err(_) => ("-unreadable", Text::new("generator-nothing-more")),
    };
    finding.phenomenon = Text::new(format!("marks-hidden-text-phenomenon-{channel}{kind}")).message("details", details);
    finding.evidence.push(Measurement {
        name: Text::new("measurement-hidden-bytes"),
        value: text.len_bytes as f64,
        decimals: 0,
        unit: Unit::Bytes,
        ordinary: None,
    });
    finding
}

/// The beginning of words, without what cannot be shown.
fn shown(words: &str) -> String {
    cut(words.trim(), MAX_SHOWN).chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use image::ImageFormat;
    use telltale_catalogue::Catalogue;
    use telltale_pixels::Raster;
    use telltale_scenes::{self as scenes, Hiding};

    use super::*;
    use crate::Limits;

    fn outcome(bytes: &[u8]) -> Outcome {
        let subject = Subject::parse(bytes, "", &Limits::default()).expect("readable");
        let ended = ANALYZER.run(&subject);
        match ended.check.status {
            telltale_report::Status::Found => Outcome::Found(ended.findings, ended.maps),
            telltale_report::Status::NotUsable { reason } => Outcome::NotUsable(reason),
            _ => Outcome::NothingFound(ended.maps),
        }
    }

    fn said(bytes: &[u8]) -> String {
        let Outcome::Found(findings, _) = outcome(bytes) else { panic!("found nothing") };
        Catalogue::default().sentence_or_error(&findings[0].phenomenon).expect("a message")
    }

    const NOVEL: &str = r#"{"Description":"two cats","Software":"NovelAI","Source":"NAI V4",
        "Comment":"{\"prompt\":\"two cats\",\"steps\":28,\"seed\":5,\"sampler\":\"k_euler\",\"uc\":\"dogs\"}"}"#;
    const WEB_UI: &str = "a hill\nNegative prompt: fog\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 42, Model: m";

    #[test]
    fn all_four_hidings_are_read_in_every_lossless_format() {
        let scene = scenes::render(40, 120, 90);
        for (hiding, format) in [
            (Hiding::Alpha, ImageFormat::Png),
            (Hiding::AlphaPacked, ImageFormat::Png),
            (Hiding::Colour, ImageFormat::Png),
            (Hiding::ColourPacked, ImageFormat::Png),
            (Hiding::AlphaPacked, ImageFormat::WebP),
            (Hiding::Alpha, ImageFormat::Tiff),
            (Hiding::ColourPacked, ImageFormat::Bmp),
        ] {
            let novel = said(&scenes::with_hidden_text(&scene, NOVEL, hiding, format));
            let expected = "It names “NovelAI”. The model is “NAI V4”. The seed is “5”. The sampler is “k_euler”. The prompt begins: \
                            “two cats”. The list of what to avoid begins: “dogs”.";
            assert!(novel.ends_with(expected), "{hiding:?} {format:?}: {novel}");
            let web_ui = said(&scenes::with_hidden_text(&scene, WEB_UI, hiding, format));
            assert!(web_ui.contains("It names “Stable Diffusion web UI”. The model is “m”. The seed is “42”."), "{web_ui}");
        }
    }

    #[test]
    fn words_of_no_known_form_are_shown_and_broken_ones_are_told() {
        let scene = scenes::render(41, 64, 48);
        let free = said(&scenes::with_hidden_text(&scene, "meet me\u{7}\nat noon", Hiding::Alpha, ImageFormat::Png));
        assert!(free.ends_with("It begins: “meet me  at noon”."), "{free}");
        for (payload, n_bits) in [(&b"not packed"[..], 80), (b"", 0), (b"", u32::MAX), (b"", 64 * 48)] {
            let broken = said(&scenes::with_hidden_bytes(&scene, payload, n_bits, Hiding::AlphaPacked, ImageFormat::Png));
            assert!(broken.contains("cannot be read"), "{broken}");
        }
    }

    #[test]
    fn clean_odd_and_lossy_pictures_are_answered_for() {
        let scene = scenes::render(42, 64, 48);
        assert_eq!(outcome(&scenes::encode_png(&scene)), Outcome::NothingFound(Vec::new()));
        let reason = Outcome::NotUsable(Text::new("reason-lossy-format"));
        assert_eq!(outcome(&scenes::encode_jpeg(&scene, 95, scenes::Sampling::Full)), reason);
        for (width, height) in [(1, 1), (3, 20_000), (20_000, 3)] {
            let grey = Raster::from_rgb(width, height, vec![99; 3 * width * height]).expect("not empty");
            assert_eq!(outcome(&scenes::encode_png(&grey)), Outcome::NothingFound(Vec::new()));
        }
        // 16 bits and grey: read, and nothing is there.
        for image in [
            image::DynamicImage::new_rgba16(40, 30),
            image::DynamicImage::new_luma_a8(40, 30),
            image::DynamicImage::new_luma8(9, 9),
        ] {
            let mut file = std::io::Cursor::new(Vec::new());
            image.write_to(&mut file, ImageFormat::Png).expect("in memory");
            assert_eq!(outcome(file.get_ref()), Outcome::NothingFound(Vec::new()));
        }
    }
}
