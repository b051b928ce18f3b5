//! `telltale agent`: a vision model on the reader's own machine describes a picture, and is held to its places and to what was measured.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::{Context as _, Result, anyhow};
use clap::{Args, builder::RangedU64ValueParser};
use pollster::block_on;
use telltale_agent::{
    Desk, Endpoint, Examined, Log, MAX_OBJECTS, MAX_RETRIES, MAX_RUNS, Progress, Question, Server, Settings, answer, describe,
};
use telltale_catalogue::Catalogue;
use telltale_page::{export::places, words};
use telltale_report::{RectPx, Text};

use crate::{
    examination::{Wish, examine},
    files,
    leaving::Leaving,
    model::Model,
};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The picture.
    file: PathBuf,
    /// Base address of a server with the chat protocol of OpenAI, such as llama.cpp, Ollama or vLLM: `http://127.0.0.1:8080/v1`. Only
    /// loopback addresses are taken. A server on this machine may pass on what it gets: see to it that it runs the model itself.
    #[arg(long, value_name = "URL")]
    endpoint: String,
    /// The model's name on that server. One that ends in `-cloud` or `:cloud` is passed on to a server elsewhere and refused.
    #[arg(long, value_name = "NAME")]
    model: String,
    /// Takes an address of another machine too, to which parts of the picture are sent unencrypted, and a model that is passed on to one.
    #[arg(long)]
    picture_may_leave: bool,
    /// Drafts of the list of objects (T).
    #[arg(long, value_name = "T", default_value_t = 3, value_parser = within(1, MAX_RUNS))]
    drafts: usize,
    /// Looks at every claim (S2).
    #[arg(long, value_name = "S2", default_value_t = 3, value_parser = within(1, MAX_RUNS))]
    looks: usize,
    /// Scans of the whole picture (Sg).
    #[arg(long, value_name = "SG", default_value_t = 3, value_parser = within(1, MAX_RUNS))]
    scans: usize,
    /// Objects that are looked at, at most.
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = within(1, MAX_OBJECTS))]
    objects: usize,
    /// How often an answer that cannot be used is asked for again.
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = within(0, MAX_RETRIES))]
    retries: usize,
    /// Time for one call.
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = within(1, 86_400))]
    seconds: usize,
    /// Does not tell the server the shape of an answer: for servers that refuse `response_format`.
    #[arg(long)]
    no_schema: bool,
    /// Asks this about the place `--at` instead of going through the whole picture.
    #[arg(long, value_name = "QUESTION", requires = "at")]
    ask: Option<String>,
    /// With `--ask`: left, top, width and height of the place in pixels of the upright picture.
    #[arg(long, value_name = "X,Y,WIDTH,HEIGHT", requires = "ask", value_parser = place)]
    at: Option<RectPx>,
    /// Where every call is kept, and what a stopped run goes on from; a folder for each picture. It holds parts of the picture.
    #[arg(long, value_name = "DIR", default_value = "agent-log")]
    log: PathBuf,
    #[command(flatten)]
    leaving: Leaving,
    /// Leaves our own network out.
    #[arg(long)]
    no_network: bool,
}

/// Digits of a picture's hash in the name of its folder.
const NAME_DIGITS: usize = 12;

pub(crate) fn run(options: &Options, catalogue: &Catalogue) -> Result<ExitCode> {
    words::speak(Catalogue::new(catalogue.language().tag));
    let tell = |text: &Text| eprintln!("telltale: {}", catalogue.sentence(text));
    // Before the picture is read: a wrong address costs nothing.
    let endpoint = Endpoint::new(&options.endpoint, options.picture_may_leave)?;
    endpoint.check_model(&options.model)?;
    if !endpoint.is_this_machine() {
        tell(&Text::new("agent-leaves").verbatim("host", endpoint.host()));
    }
    let bytes = fs::read(&options.file).with_context(|| options.file.display().to_string())?;
    let network = if options.no_network { None } else { Some(Model::load(None)?) };
    let examined = examine(&bytes, &files::name(&options.file), network.as_ref(), Wish::default())
        .map_err(|refused| anyhow!("{} {}", catalogue.sentence(&refused.reason), options.file.display()))?;
    let picture = match (examined.subject.upright(), &examined.subject.raster) {
        (Some(picture), _) => picture,
        (None, Err(reason)) => return Err(anyhow!("{} {}", catalogue.sentence(reason), options.file.display())),
        (None, Ok(_)) => return Err(anyhow!("{}", options.file.display())),
    };
    let settings = settings(options);
    let sha256 = &examined.report.file.sha256;
    let folder = options.log.join(sha256.get(..NAME_DIGITS).unwrap_or(sha256));
    let mut log = Log::open(&folder)?;
    let folder = folder.display().to_string();
    tell(&budget(&settings, options.ask.is_some()));
    if log.n_known() > 0 {
        tell(&Text::new("agent-kept").verbatim("folder", &folder).integer("count", log.n_known()));
    }
    let server = Server::new(&endpoint, settings.time_limit);
    let mut on_progress = |progress| said(progress).iter().for_each(tell);
    let mut desk = Desk::new(&server, &mut log, &settings, &mut on_progress)?;
    let looked_at = Examined { picture: &picture, report: &examined.report, english: &Catalogue::new("en") };
    let ended = match (&options.ask, options.at) {
        (Some(question), Some(place)) => block_on(answer(looked_at, &[Question { words: question.clone(), place }], &mut desk)),
        _ => block_on(describe(looked_at, &mut desk)),
    };
    let described = ended.inspect_err(|_| tell(&Text::new("agent-stopped").verbatim("folder", &folder)))?;
    described.problems.iter().for_each(tell);
    for dropped in &described.dropped {
        let line = Text::new("agent-dropped").verbatim("name", &dropped.name).verbatim("phenomenon", &dropped.phenomenon);
        tell(&line.message("reason", dropped.because.text()));
    }
    let done = Text::new("agent-done").integer("asked", described.n_asked).integer("kept", described.n_kept);
    tell(&done.verbatim("folder", &folder));
    if let Some(folder) = &options.leaving.save {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    let outlined = options.leaving.wants_picture().then(|| telltale_lab::outlined(&examined.subject, &places(&described.report)));
    let shown = options.file.display().to_string();
    options.leaving.save(&described.report, outlined, &shown, catalogue)?;
    options.leaving.print(described.report, &shown, catalogue)?;
    Ok(ExitCode::SUCCESS)
}

fn settings(options: &Options) -> Settings {
    Settings {
        model: options.model.clone(),
        drafts: options.drafts,
        looks: options.looks,
        scans: options.scans,
        max_objects: options.objects,
        retries: options.retries,
        time_limit: std::time::Duration::from_secs(options.seconds as u64),
        with_schema: !options.no_schema,
    }
}

/// What the run may cost, before it starts.
fn budget(settings: &Settings, is_question: bool) -> Text {
    let budget = settings.budget();
    let text = if is_question {
        Text::new("agent-budget-questions").integer("calls", 1).integer("most", 1 + budget.retries)
    } else {
        Text::new("agent-budget")
            .integer("fixed", budget.fixed)
            .integer("each", budget.per_object)
            .integer("objects", budget.max_objects)
            .integer("calls", budget.calls(budget.max_objects))
            .integer("most", budget.most())
    };
    text.verbatim("model", &settings.model)
}

/// A line for each call; none for what the budget said already.
fn said(progress: Progress) -> Option<Text> {
    Some(match progress {
        Progress::Planned { n_objects, calls } => {
            Text::new("agent-objects").integer("objects", n_objects?).integer("calls", calls)
        }
        Progress::Calling { stage, number, calls } => {
            let text = match calls {
                Some(calls) => Text::new("agent-call").integer("calls", calls),
                None => Text::new("agent-call-open"),
            };
            text.integer("number", number).message("stage", Text::new(format!("agent-stage-{}", stage.name())))
        }
    })
}

/// A parser of whole numbers within bounds.
fn within(low: usize, high: usize) -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(low as u64..=high as u64)
}

/// Left, top, width and height.
fn place(words: &str) -> Result<RectPx, String> {
    let sides: Option<Vec<u32>> = words.split(',').map(|side| side.trim().parse().ok()).collect();
    match sides.as_deref() {
        Some(&[x, y, width, height]) if width > 0 && height > 0 => Ok(RectPx { x, y, width, height }),
        _ => Err("a place is four whole numbers: left, top, width and height in pixels".to_owned()),
    }
}
