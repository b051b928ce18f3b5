//! One call to the model: from the log where it was answered before, else from the server, asked again where the answer cannot be used.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use telltale_report::Text;

use crate::{
    AgentError, Settings,
    answer::{self, Answer},
    log::{Entry, Log},
    picture::Shown,
    prompt::{Prompt, REPAIR, SYSTEM, VERSION},
    transport::{MAX_ANSWER_BYTES, Reply, Transport, quoted},
};

/// Where several answers to one question are wanted, they have to differ; otherwise the likeliest words are the best ones.
const SPREAD: f64 = 0.7;
const STEADY: f64 = 0.2;
/// Room for an answer and for what some models think in front of it, in tokens.
const MAX_TOKENS: u32 = 8_192;
/// How much of an unusable answer the model is shown again, in characters.
const MAX_REPEATED: usize = 4_000;
/// Between the seeds of two attempts: more than there are runs.
const SEEDS: usize = 100;

/// The three steps, and questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Which objects there are.
    Parse,
    /// What is unusual in each.
    Mine,
    /// What of it can be seen again.
    Integrate,
    /// A question about a place.
    Question,
}

impl Stage {
    /// The name of its message: `agent-stage-…`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Mine => "mine",
            Self::Integrate => "integrate",
            Self::Question => "question",
        }
    }
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It is known how many calls there will be, at most.
    Planned {
        /// Objects that will be looked at; none for questions.
        n_objects: Option<usize>,
        /// Calls of the whole run, those behind it included.
        calls: usize,
    },
    /// A call begins.
    Calling {
        /// In which step.
        stage: Stage,
        /// Which call it is, from 1 on.
        number: usize,
        /// Calls of the whole run, where that is known.
        calls: Option<usize>,
    },
}

/// Where calls are made: the server, the log, the bounds, and what went wrong so far.
pub struct Desk<'a> {
    server: &'a dyn Transport,
    log: &'a mut Log,
    settings: &'a Settings,
    on_progress: &'a mut dyn FnMut(Progress),
    number: usize,
    calls: Option<usize>,
    n_asked: usize,
    n_kept: usize,
    problems: Vec<Text>,
}

/// What is asked.
pub(crate) struct Call<'a> {
    pub stage: Stage,
    pub prompt: Prompt,
    pub values: &'a [(&'a str, String)],
    /// The first one is that on which places are named.
    pub pictures: &'a [&'a Shown],
    /// Which of several runs of the same question, from 1 on; none where it is asked once.
    pub run: Option<usize>,
}

/// An answer that could not be used, and why.
struct Attempt {
    answer: String,
    problem: String,
}

impl<'a> Desk<'a> {
    /// # Errors
    /// A setting is beyond its bounds, or the picture would leave this machine by way of the model.
    pub fn new(
        server: &'a dyn Transport,
        log: &'a mut Log,
        settings: &'a Settings,
        on_progress: &'a mut dyn FnMut(Progress),
    ) -> Result<Self, AgentError> {
        settings.check()?;
        server.endpoint().check_model(&settings.model)?;
        let problems = Vec::new();
        Ok(Self { server, log, settings, on_progress, number: 0, calls: None, n_asked: 0, n_kept: 0, problems })
    }

    pub(crate) fn settings(&self) -> &'a Settings {
        self.settings
    }

    /// Answers that were asked for, and those that were there.
    pub(crate) fn counts(&self) -> (usize, usize) {
        (self.n_asked, self.n_kept)
    }

    pub(crate) fn plan(&mut self, calls: usize, n_objects: Option<usize>) {
        self.calls = Some(calls);
        (self.on_progress)(Progress::Planned { n_objects, calls });
    }

    pub(crate) fn problem(&mut self, problem: Text) {
        self.problems.push(problem);
    }

    pub(crate) fn take_problems(&mut self) -> Vec<Text> {
        std::mem::take(&mut self.problems)
    }

    /// The answer to a call; none where the model declined or never gave a usable one, which is noted as a problem.
    pub(crate) async fn ask<T: Answer>(&mut self, call: &Call<'_>) -> Result<Option<T>, AgentError> {
        self.number += 1;
        (self.on_progress)(Progress::Calling { stage: call.stage, number: self.number, calls: self.calls });
        let step = format!("{VERSION}/{}", call.prompt.name);
        let words = call.prompt.filled(call.values);
        let hash = format!("{:x}", Sha256::digest(self.request(call, &words, &[], named).to_string()));
        if let Some(answer) = self.log.answer(&hash).and_then(|kept| answer::read(kept).ok()) {
            self.n_kept += 1;
            return Ok(Some(answer));
        }
        call.pictures.iter().try_for_each(|shown| self.log.picture(&shown.name, &shown.jpeg))?;
        let mut attempts: Vec<Attempt> = Vec::new();
        for attempt in 0..=self.settings.retries {
            let body = self.request(call, &words, &attempts, embedded).to_string();
            let started_ms = self.server.now_ms();
            self.n_asked += 1;
            let reply = self.server.ask(&body).await;
            let milliseconds = (self.server.now_ms() - started_ms) as u64;
            let request = self.request(call, &words, &attempts, named);
            let (answer, ended) = match &reply {
                Ok(Reply::Words(words)) => (Some(words.as_str()), answer::read::<T>(words)),
                Ok(Reply::Cut(words)) => (Some(words.as_str()), Err("it was cut off because it was too long".to_owned())),
                Ok(Reply::TooLarge) => (None, Err(format!("it was longer than {MAX_ANSWER_BYTES} bytes"))),
                Ok(Reply::Declined(words)) => (Some(words.as_str()), Err("the model declined".to_owned())),
                Err(error) => (None, Err(error.to_string())),
            };
            let problem = ended.as_ref().err().map(String::as_str);
            let attempt = attempt + 1;
            self.log.keep(&Entry { hash: &hash, step: &step, attempt, request: &request, answer, problem, milliseconds })?;
            let problem = match ended {
                Ok(answer) => return Ok(Some(answer)),
                Err(problem) => problem,
            };
            match reply? {
                Reply::Declined(words) => {
                    let text = Text::new("agent-problem-declined").verbatim("words", words);
                    self.problem(text.verbatim("step", call.prompt.name));
                    return Ok(None);
                }
                Reply::Words(answer) | Reply::Cut(answer) => {
                    attempts.push(Attempt { answer: answer.chars().take(MAX_REPEATED).collect(), problem });
                }
                Reply::TooLarge => attempts.push(Attempt { answer: String::new(), problem }),
            }
        }
        let last = attempts.last().map(|attempt| quoted(&attempt.problem)).unwrap_or_default();
        let text = Text::new("agent-problem-gave-up").verbatim("step", call.prompt.name).verbatim("problem", last);
        self.problem(text.integer("attempts", attempts.len()));
        Ok(None)
    }

    /// The request, with its pictures as `picture` gives them.
    fn request(&self, call: &Call<'_>, words: &str, attempts: &[Attempt], picture: fn(&Shown) -> String) -> Json {
        let mut content = vec![json!({ "type": "text", "text": words })];
        content.extend(call.pictures.iter().map(|shown| json!({ "type": "image_url", "image_url": { "url": picture(shown) } })));
        let mut messages = vec![json!({ "role": "system", "content": SYSTEM }), json!({ "role": "user", "content": content })];
        for attempt in attempts {
            messages.push(json!({ "role": "assistant", "content": attempt.answer }));
            let repair = REPAIR.filled(&[("problem", attempt.problem.clone())]);
            messages.push(json!({ "role": "user", "content": repair }));
        }
        let mut request = json!({
            "model": self.settings.model,
            "messages": messages,
            "temperature": if call.run.is_some() { SPREAD } else { STEADY },
            "seed": call.run.unwrap_or_default() + SEEDS * attempts.len(),
            "max_tokens": MAX_TOKENS,
            "stream": false,
        });
        if self.settings.with_schema {
            let shape = json!({ "name": call.prompt.name, "strict": true, "schema": call.prompt.shape() });
            let format = json!({ "type": "json_schema", "json_schema": shape });
            if let Some(request) = request.as_object_mut() {
                request.insert("response_format".to_owned(), format);
            }
        }
        request
    }
}

/// A picture in the log: the name of its file.
fn named(shown: &Shown) -> String {
    shown.name.clone()
}

/// A picture on its way to the server.
fn embedded(shown: &Shown) -> String {
    format!("data:image/jpeg;base64,{}", STANDARD.encode(&shown.jpeg))
}
