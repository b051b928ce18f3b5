//! The network in the worker: which device, its self-test, and the way back to the CPU.

use telltale_forensics::{Examined, known_pictures, methods};
use telltale_network::{Detector, ModelSpec, NetworkError, Plan, Reach, device};
use telltale_pixels::{Raster, ScoreMap};
use telltale_report::{Backend, Impression, ModelFacts, Runtime, Text, protocol::Response};

use crate::{
    adapter::{self, Adapter},
    messages, wanted,
};

/// The network, or why there is none.
pub(crate) struct Network {
    state: Result<Loaded, Text>,
    runtime: Runtime,
}

struct Loaded {
    detector: Detector,
    /// Kept for the way back to the CPU.
    weights: Vec<u8>,
    golden_json: String,
}

/// How a picture's looks ended.
pub(crate) enum Scored {
    /// All looks done.
    Scores(Box<ScoreMap>),
    /// No scores, because …
    Not(Text),
    /// The reader cancelled.
    Cancelled,
}

impl Network {
    /// Reads, checks and tests the network on the best device, or on the one that `forced` names.
    pub(crate) async fn start(model_toml: &str, golden_json: String, weights: Vec<u8>, forced: Option<Backend>) -> Self {
        let spec = match ModelSpec::parse(model_toml) {
            Ok(spec) => spec,
            Err(e) => return Self::without(e.text()),
        };
        let cpu_reason = match forced {
            Some(Backend::Cpu) => Text::new("backend-forced-cpu"),
            Some(Backend::None) => return Self::without(Text::new("backend-switched-off")),
            Some(Backend::Webgpu) | None => match (forced, adapter::kind().await) {
                (None, Adapter::NoWebgpu) => Text::new("backend-no-webgpu"),
                (None, Adapter::None) => Text::new("backend-no-adapter"),
                (None, Adapter::Software) => Text::new("backend-software-adapter"),
                (forced, _) => match on_webgpu(&spec, &weights, &golden_json).await {
                    Ok((detector, error)) => {
                        let reason = if forced.is_some() { "backend-forced-webgpu" } else { "backend-webgpu" };
                        let runtime = runtime(Backend::Webgpu, Text::new(reason), error);
                        return Self { state: Ok(Loaded { detector, weights, golden_json }), runtime };
                    }
                    Err(e) => Text::new("backend-webgpu-failed").message("problem", e.text()),
                },
            },
        };
        match on_cpu(&spec, &weights, &golden_json).await {
            Ok((detector, error)) => {
                Self { state: Ok(Loaded { detector, weights, golden_json }), runtime: runtime(Backend::Cpu, cpu_reason, error) }
            }
            Err(e) => Self::without(e.text()),
        }
    }

    fn without(problem: Text) -> Self {
        let reason = Text::new("backend-none").message("problem", problem.clone());
        Self { state: Err(problem), runtime: Runtime { backend: Backend::None, reason, self_test_error: None } }
    }

    /// The answer to `Start`.
    pub(crate) fn ready(&self) -> Response {
        let model_problem = self.state.as_ref().err().cloned();
        Response::Ready { runtime: self.runtime.clone(), model: self.model(), model_problem, methods: methods() }
    }

    /// What the network runs on now.
    pub(crate) fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// Which network.
    pub(crate) fn model(&self) -> Option<ModelFacts> {
        self.state.as_ref().ok().map(|loaded| loaded.detector.spec().facts())
    }

    /// A picture beside pictures that the reader knows to be generated; none where there is no network.
    pub(crate) fn compare(&self, id: u32, of: &Impression, score: f64, known: Vec<(u32, Impression)>) -> Option<Response> {
        let (with, known): (Vec<u32>, Vec<Impression>) = known.into_iter().unzip();
        let likeness = self.state.as_ref().ok()?.detector.compare(of, score, &known);
        let Examined { check, findings, .. } = known_pictures::examined(&likeness, score);
        Some(Response::Compared { id, with, likeness, check, findings })
    }

    /// Looks at the picture, pausing between looks. Where WebGPU fails on the way, starts again on the CPU.
    pub(crate) async fn score(&mut self, id: u32, picture: &Raster, everywhere: bool) -> Scored {
        let reach = if everywhere { Reach::Everywhere } else { Reach::Spread };
        let loaded = match &mut self.state {
            Ok(loaded) => loaded,
            Err(problem) => return Scored::Not(problem.clone()),
        };
        let plan = match loaded.detector.plan(picture, reach) {
            Ok(plan) => plan,
            Err(outside) => return Scored::Not(outside.text()),
        };
        let failed = match look(&loaded.detector, id, picture, &plan).await {
            Ok(scored) => return scored,
            Err(e) if self.runtime.backend == Backend::Webgpu => e,
            Err(e) => return Scored::Not(e.text()),
        };
        let reason = Text::new("backend-webgpu-lost").message("problem", failed.text());
        let again = match on_cpu(loaded.detector.spec(), &loaded.weights, &loaded.golden_json).await {
            Ok((detector, error)) => {
                loaded.detector = detector;
                self.runtime = runtime(Backend::Cpu, reason, error);
                look(&loaded.detector, id, picture, &plan).await
            }
            Err(e) => Err(e),
        };
        again.unwrap_or_else(|e| Scored::Not(e.text()))
    }
}

async fn look(detector: &Detector, id: u32, picture: &Raster, plan: &Plan) -> Result<Scored, NetworkError> {
    let of = plan.views.len() + plan.more.len();
    let mut looks = Vec::with_capacity(of);
    for view in plan.views.iter().chain(&plan.more) {
        messages::post(&Response::Looked { id, done: looks.len() as u32, of: of as u32 }, &[]);
        messages::pause().await;
        if !wanted(id) {
            return Ok(Scored::Cancelled);
        }
        looks.push(detector.look(picture, view).await?);
    }
    Ok(Scored::Scores(Box::new(detector.scores(picture, plan, &looks))))
}

async fn on_webgpu(spec: &ModelSpec, weights: &[u8], golden_json: &str) -> Result<(Detector, f64), NetworkError> {
    let detector = Detector::load(spec.clone(), weights, &device::webgpu().await?)?;
    let error = detector.self_test(golden_json).await?;
    Ok((detector, error))
}

async fn on_cpu(spec: &ModelSpec, weights: &[u8], golden_json: &str) -> Result<(Detector, f64), NetworkError> {
    let detector = Detector::load(spec.clone(), weights, &device::cpu())?;
    let error = detector.self_test(golden_json).await?;
    Ok((detector, error))
}

fn runtime(backend: Backend, reason: Text, self_test_error: f64) -> Runtime {
    Runtime { backend, reason, self_test_error: Some(self_test_error) }
}
