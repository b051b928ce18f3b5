//! What the page and the worker say to each other.
//!
//! Every message is an array `[message, …buffers]`: the serialised enum first, then the binary parts that it names, as
//! `ArrayBuffer`s that are transferred where the sender does not need them any more. The page starts several workers before it
//! seals itself, because a sealed page can start none: one works, the others wait as replacements.
//!
//! ```text
//! page → worker   Start    (+ compiled module, weights)   → Ready
//!                 Analyze  (+ bytes)                      → Opened, then Running/Finished for each check (with Looked between), then Done (+ maps)
//!                                                         or Refused
//!                 Cancel                                  → Cancelled, at the next check
//!                 MakeView                                → View (+ samples), of the file that was analysed last
//!                 Outline                                 → Outlined (+ bytes of a PNG), of the same
//!                 Pixels                                  → Pixels (+ bytes), of the same
//!                 Compare                                 → Compared
//! ```
//!
//! The first element is a `Uint8Array` in the form of `postcard`, which names no field: a form that does would make the page hold
//! two readers of each type, as large as the rest of its code for the protocol. Page and worker are always of one version, so nothing
//! has to be skipped, and no field of these types may be left out when it is written.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    Arrival, Backend, Basis, Check, Code, FileFacts, Finding, Heatmap, Impression, LabSettings, LabView, Likeness, ModelFacts,
    RectPx, Report, Runtime, Text,
};

/// A message as bytes.
///
/// # Errors
/// In words. No message of this protocol has a part that cannot be written.
pub fn to_bytes(message: &impl Serialize) -> Result<Vec<u8>, String> {
    postcard::to_allocvec(message).map_err(|error| error.to_string())
}

/// A message from its bytes.
///
/// # Errors
/// In words, where the bytes are of another version or of something else.
pub fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    postcard::from_bytes(bytes).map_err(|error| error.to_string())
}

/// How a file is to be analysed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// How it came.
    pub arrival: Option<Arrival>,
    /// The part of the upright picture to look at; none for all of it.
    pub part: Option<RectPx>,
    /// The network looks at every place of it, however long that takes.
    pub everywhere: bool,
}

/// From the page to a worker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Load the network and test it. Buffer 1: the weights, or an empty buffer where they could not be had.
    Start {
        /// Text of `model.toml`; empty where it could not be had.
        model_toml: String,
        /// Text of `golden.json`; empty where it could not be had.
        golden_json: String,
        /// Force one backend instead of choosing.
        backend: Option<Backend>,
    },
    /// Analyse a file. Buffer 1: its bytes.
    Analyze {
        /// Chosen by the page; comes back in every answer.
        id: u32,
        /// The file's name as the reader's machine has it, for its extension only; never part of the report.
        file_name: String,
        /// Checks that broke a worker before and are to be reported as failed instead of run.
        skip: Vec<Code>,
        /// How.
        wish: Wish,
    },
    /// Stop the analysis `id` at the next check.
    Cancel {
        /// Which analysis.
        id: u32,
    },
    /// Make a view of the lab.
    MakeView {
        /// The analysis whose file is meant.
        id: u32,
        /// What to show.
        settings: LabSettings,
        /// The part of the upright picture that is looked at, where the whole is too large; none for the whole.
        part: Option<RectPx>,
    },
    /// Draw places into the picture.
    Outline {
        /// The analysis whose file is meant.
        id: u32,
        /// Places in the upright picture, with the numbers of their findings.
        places: Vec<(u32, Vec<RectPx>)>,
    },
    /// Give the upright picture.
    Pixels {
        /// The analysis whose file is meant.
        id: u32,
    },
    /// Compare a picture with pictures that the reader knows to be generated.
    Compare {
        /// The analysis that gave the impression; comes back in the answer.
        id: u32,
        /// Of the picture.
        of: Impression,
        /// The network's score of the picture, 0..1.
        score: f64,
        /// Of the known pictures, each with the analysis that gave it.
        known: Vec<(u32, Impression)>,
    },
}

/// From a worker to the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Response {
    /// Loaded and tested.
    Ready {
        /// What the network runs on and why.
        runtime: Runtime,
        /// The network, where it is usable.
        model: Option<ModelFacts>,
        /// Why it is not, where it is not.
        model_problem: Option<Text>,
        /// How the checks work.
        methods: Vec<Method>,
    },
    /// The file's bytes were read; the checks follow.
    Opened {
        /// Which analysis.
        id: u32,
        /// The file.
        file: FileFacts,
        /// The checks that will run, in order.
        planned: Vec<PlannedCheck>,
    },
    /// A check has begun.
    Running {
        /// Which analysis.
        id: u32,
        /// Which check.
        code: Code,
    },
    /// The network has looked once more; so a worker with many places before it is not taken for one that is stuck.
    Looked {
        /// Which analysis.
        id: u32,
        /// Looks that are done.
        done: u32,
        /// All looks.
        of: u32,
    },
    /// A check has ended.
    Finished {
        /// Which analysis.
        id: u32,
        /// How.
        check: Check,
        /// What it found.
        findings: Vec<Finding>,
    },
    /// All checks have ended. Buffers: the values of `maps`, `f32` each, in order.
    Done {
        /// Which analysis.
        id: u32,
        /// Everything.
        report: Box<Report>,
        /// Maps without their values.
        maps: Vec<Heatmap>,
        /// What the picture can be compared with others by, where the network saw it. No part of the report.
        impression: Option<Impression>,
        /// Places of faces, largest first, for the guided look only; or why none were looked for.
        faces: Result<Vec<RectPx>, Text>,
    },
    /// The file cannot be analysed.
    Refused {
        /// Which analysis.
        id: u32,
        /// What is known of the file all the same.
        file: FileFacts,
        /// Which state of the page this is.
        kind: Refusal,
        /// Why, in words.
        reason: Text,
        /// Where the picture is too large: how many pixels a part of it may have that can be looked at instead.
        part: Option<u64>,
    },
    /// Stopped on request.
    Cancelled {
        /// Which analysis.
        id: u32,
    },
    /// A view of the lab. Buffer: the samples of its picture, where it has one.
    View {
        /// Which analysis.
        id: u32,
        /// What was asked for.
        settings: LabSettings,
        /// The view, or why there is none.
        view: Result<Box<LabView>, Text>,
    },
    /// The picture with the places drawn in. Buffer: its bytes, where there are any.
    Outlined {
        /// Which analysis.
        id: u32,
        /// Why there is none.
        problem: Option<Text>,
    },
    /// The upright picture. Buffer: its pixels, red, green and blue of each in a byte, row by row, where there are any.
    Pixels {
        /// Which analysis.
        id: u32,
        /// Width and height in pixels, or why there is none.
        size: Result<(u32, u32), Text>,
    },
    /// A picture beside the known ones.
    Compared {
        /// Which analysis gave its impression.
        id: u32,
        /// Which gave those of the known pictures, in their order.
        with: Vec<u32>,
        /// How like it is to them.
        likeness: Likeness,
        /// The check, as it ended.
        check: Check,
        /// What it found.
        findings: Vec<Finding>,
    },
}

/// A check that is about to run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedCheck {
    /// Which check.
    pub code: Code,
    /// Its name.
    pub name: Text,
    /// The layer of evidence it belongs to.
    pub basis: Basis,
}

/// How a check works, for a reader who asks how it knows. Told once for all pictures, and for the comparison too, which is never planned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Method {
    /// Which check.
    pub code: Code,
    /// Raised when the same file may get another answer than before.
    pub version: u32,
    /// Papers and standards: title and address of each.
    pub sources: Vec<(String, String)>,
}

/// Why a file cannot be analysed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// No bytes.
    Empty,
    /// Not a kind of picture that Telltale reads.
    Unsupported,
    /// Larger than the limits, judged from the header.
    TooLarge,
    /// The header promises a picture, but nothing of it can be read.
    Damaged,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::{
        Action, Credentials, Identity, Ingredient, Manifest, ManifestStatus, Signer, StatusKind, Thumbnail, TimeSource,
        TrustList, Validity,
    };
    use crate::{
        Grounds, Group, LabKind, LabPicture, LabPlane, LabPlot, LabScale, LabTable, Look, Looks, MapId, Measurement, Part,
        Rarity, RectPx, Region, SCHEMA, Sensitivity, Severity, Stated, Statement, Status, Stroke, Structure, Thing, Tool, Unit,
    };

    fn comes_back<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(message: &T) {
        let bytes = to_bytes(message).unwrap();
        assert_eq!(from_bytes::<T>(&bytes).as_ref(), Ok(message));
        for n in 0..bytes.len() {
            assert!(from_bytes::<T>(&bytes[..n]).is_err(), "{n} of {} bytes", bytes.len());
        }
    }

    fn file() -> FileFacts {
        FileFacts {
            sha256: "0".into(),
            bytes: 1 << 40,
            format: "jpeg".into(),
            width_px: 2,
            height_px: 3,
            orientation: 4,
            part: None,
        }
    }

    fn runtime() -> Runtime {
        Runtime { backend: Backend::Webgpu, reason: Text::new("r"), self_test_error: Some(1e-7) }
    }

    fn text() -> Text {
        let inner = Text::new("inner").integer("n", -3);
        Text::new("t").number("x", 0.25, 2).verbatim("w", "wörter").message("m", inner)
    }

    /// Every kind of value, each part once with and once without what may be missing.
    fn report() -> Report {
        let lossless = crate::StoredAlike { storage: crate::Storage::of("png", None, 1_500_000), shown: 4, photos: 42 };
        let rarity = Rarity {
            shown: 1,
            photos: 9,
            upper_95: 0.5,
            test_set: "s".into(),
            counts: [("n".into(), 1)].into(),
            value: 2.5,
            ordinary: vec![crate::Quantile { share: 1.0, at_most: 0.5 }],
            alike: Some(crate::StoredAlike { storage: crate::Storage::of("jpeg", Some(85), 700_000), shown: 0, photos: 70 }),
        };
        let rects = vec![RectPx { x: 1, y: 2, width: 3, height: 4 }];
        let stroke = Stroke { kind: Stroke::OUTLINE.into(), is_closed: true, points: vec![[1.0, 2.5]; 3] };
        let finding = |code: &'static str, grounds, region| Finding {
            agreeing: vec![Finding::new(Code::new("a/other"), Basis::Geometry, Grounds::Fact, 2)],
            region,
            evidence: vec![
                Measurement { name: text(), value: 1.5, decimals: 1, unit: Unit::Share, ordinary: None },
                Measurement { name: text(), value: -0.0, decimals: 0, unit: Unit::Plain, ordinary: Some((0.0, f64::MAX)) },
            ],
            ..Finding::new(Code::new(code), Basis::Compression, grounds, 2)
        };
        let statement = |value, sensitivity| Statement {
            group: Group::Exif,
            key: "k".into(),
            value,
            is_cut: true,
            offset_bytes: 5,
            sensitivity,
        };
        let part = Part { note: Some(text()), children: vec![Part::new("IFD0", 3, 4)], ..Part::new("APP1", 1, 2) };
        Report {
            schema: SCHEMA,
            tool: Tool { name: "telltale".into(), version: "0".into() },
            file: file(),
            model: Some(ModelFacts { id: "m".into(), sha256: "1".into(), quantization: "int8".into() }),
            arrival: Some(Arrival::Pasted),
            runtime: runtime(),
            checks: vec![
                check(Status::Found),
                check(Status::NothingFound),
                check(Status::NotUsable { reason: text() }),
                check(Status::Failed { reason: text() }),
            ],
            findings: vec![
                finding("a/b", Grounds::Fact, Region::Whole),
                finding(
                    "a/d",
                    Grounds::Rate { rarity: Rarity { alike: Some(lossless), ..rarity.clone() }, cap: Severity::Moderate },
                    Region::Whole,
                ),
                finding("a/c", Grounds::Rate { rarity, cap: Severity::Moderate }, Region::Rects(rects.clone())),
                finding(
                    "a/d",
                    Grounds::Rule { rule: text(), severity: Severity::High },
                    Region::Map { map: MapId("m".into()), rects: rects.clone() },
                ),
                finding("a/e", Grounds::Fact, Region::Bytes { offset: 7, len: 8 }),
                finding("a/f", Grounds::Fact, Region::Drawn { strokes: vec![stroke], around: rects[0] }),
            ],
            things: vec![Thing { word: "dog".into(), probability: 0.97, region: Region::Rects(rects.clone()) }],
            stated: Stated {
                statements: vec![statement(None, Some(Sensitivity::Name)), statement(Some("v".into()), None)],
                n_left_out: 2,
            },
            structure: Structure { parts: vec![part] },
            credentials: Some(credentials()),
            looks: Some(Looks {
                whole: 0.25,
                closer: vec![Look { rect: RectPx { x: 1, y: 2, width: 3, height: 4 }, score: 0.5 }],
                n_more: 4,
                n_left_out: 3,
                together: 0.75,
                first_step: None,
            }),
            limits: vec![text()],
        }
    }

    fn credentials() -> Credentials {
        let action = Action { name: "c2pa.created".into(), when: Some("2026".into()), ..Action::default() };
        let ingredient = Ingredient { relationship: "parentOf".into(), manifest: Some(1), ..Ingredient::default() };
        let signer = Signer { common_name: Some("S".into()), time_source: TimeSource::Listed, ..Signer::default() };
        let manifest = Manifest {
            signer: Some(signer),
            actions: vec![action],
            ingredients: vec![ingredient],
            identities: vec![Identity::default()],
            thumbnail: Some(0),
            ..Manifest::default()
        };
        let (kind, code) = (StatusKind::Failure, "assertion.dataHash.mismatch".to_owned());
        Credentials {
            state: Validity::Invalid,
            manifests: vec![manifest, Manifest::default()],
            statuses: vec![ManifestStatus { code, kind, manifest: None, explanation: Some("e".into()) }],
            trust_lists: vec![TrustList { name: "l".into(), date: "2026".into(), n_certificates: 3 }],
            thumbnails: vec![Thumbnail { format: "image/jpeg".into(), bytes: Vec::new() }],
            ..Credentials::default()
        }
    }

    fn check(status: Status) -> Check {
        Check { code: Code::new("a/b"), name: text(), basis: Basis::Network, status, duration_ms: Some(1.25) }
    }

    #[test]
    fn every_request_comes_back_from_its_bytes() {
        let (model_toml, golden_json) = ("a = 1".to_owned(), String::new());
        comes_back(&Request::Start { model_toml, golden_json, backend: Some(Backend::Cpu) });
        let skip = vec![Code::new("a/b")];
        let part = Some(RectPx { x: 1, y: 2, width: 3, height: 4 });
        let wish = Wish { arrival: Some(Arrival::Picked), part, everywhere: true };
        comes_back(&Request::Analyze { id: 7, file_name: "a.jpg".into(), skip, wish });
        comes_back(&Request::Cancel { id: u32::MAX });
        comes_back(&Request::MakeView { id: 8, settings: LabSettings::default(), part });
        comes_back(&Request::Outline { id: 8, places: vec![(1, part.into_iter().collect())] });
        comes_back(&Request::Pixels { id: 8 });
    }

    #[test]
    fn every_response_comes_back_from_its_bytes() {
        let methods = vec![Method { code: Code::new("a/b"), version: 3, sources: vec![("title".into(), "address".into())] }];
        comes_back(&Response::Ready { runtime: runtime(), model: None, model_problem: Some(text()), methods });
        let planned = vec![PlannedCheck { code: Code::new("a/b"), name: text(), basis: Basis::Signed }];
        comes_back(&Response::Opened { id: 1, file: file(), planned });
        comes_back(&Response::Running { id: 1, code: Code::new("a/b") });
        comes_back(&Response::Looked { id: 1, done: 2, of: 3 });
        let findings = report().findings;
        comes_back(&Response::Finished { id: 1, check: check(Status::Found), findings });
        let map = Heatmap {
            id: MapId("m".into()),
            origin_px: (3, 4),
            columns: 2,
            rows: 1,
            cell_width_px: 8.0,
            cell_height_px: 8.0,
            scale: (0.0, 1.0),
            threshold: 0.5,
            values: Vec::new(),
        };
        let impression = Some(Impression { direction: vec![0.6, -0.8] });
        let faces = Ok(vec![RectPx { x: 1, y: 2, width: 3, height: 4 }]);
        comes_back(&Response::Done { id: 1, report: Box::new(report()), maps: vec![map], impression, faces });
        comes_back(&Response::Done { id: 1, report: Box::new(report()), maps: Vec::new(), impression: None, faces: Err(text()) });
        for part in [None, Some(9)] {
            let file = FileFacts { part: Some(RectPx { x: 1, y: 2, width: 3, height: 4 }), ..file() };
            comes_back(&Response::Refused { id: 1, file, kind: Refusal::TooLarge, reason: text(), part });
        }
        comes_back(&Response::Cancelled { id: 1 });
        comes_back(&Response::Outlined { id: 1, problem: Some(text()) });
        comes_back(&Response::Pixels { id: 1, size: Ok((2, 3)) });
        comes_back(&Response::Pixels { id: 1, size: Err(text()) });
        let settings = LabSettings { kind: LabKind::Spectrum, ..LabSettings::default() };
        comes_back(&Response::View { id: 1, settings, view: Ok(Box::new(view(settings))) });
        comes_back(&Response::View { id: 1, settings, view: Err(text()) });
    }

    fn view(settings: LabSettings) -> LabView {
        let scale = LabScale { marks: vec![(0, -1.5), (255, 1.5)], decimals: 1, quantity: text() };
        let plane = LabPlane::Picture { part: RectPx { x: 1, y: 2, width: 3, height: 4 }, sample_px: 1 };
        LabView {
            settings,
            shows: text(),
            caution: text(),
            notes: vec![text()],
            picture: Some(LabPicture { plane, columns: 3, rows: 4, scale, rgba: Vec::new() }),
            plot: Some(LabPlot { first: -1, counts: vec![1, 2, 3], n_all: 7, n_outside: 1, step: 3 }),
            tables: vec![LabTable { title: text(), rows: vec![(text(), vec![1.0, 2.0])], decimals: 0 }],
        }
    }
}
