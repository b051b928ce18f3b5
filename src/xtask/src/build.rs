//! From sources to `target/site`: four WebAssembly modules, their scripts, the page's files, its sentences and the models.
//!
//! The viewer and the page that asks a model become ES modules. The worker becomes one classic script without imports, because a sealed worker can load
//! nothing: wasm-bindgen's import-free output with `src/worker/glue.js` behind it. All come out of one cargo call, so that the
//! crates that they share are compiled once. The reader of Content Credentials has a call of its own, because it asks crates that burn
//! uses too for other features; its bindings stand in the worker's script as a function that makes a fresh reader.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result, anyhow, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::faces;
use crate::figures;
use crate::needs::{self, WEB_TARGET, WebCompiler};
use crate::precache;
use crate::project::{self, run, say};
use crate::samples;
use crate::uncalled;

/// The profile in the root manifest: size first.
pub const PROFILE: &str = "web";
/// The crates that run in the browser, one list for each cargo call.
pub const CRATES: [&[&str]; 2] =
    [&["telltale_worker", "telltale_viewer", "telltale_local_model"], &["telltale_credentials_module"]];
/// What the browser needs of a model; the rest of its folder is documentation.
pub const MODEL_FILES: [&str; 3] = ["model.toml", "golden.json", "weights.safetensors"];
/// The second module in the worker's script: the name of its bindings, and of the function that makes them.
const SECOND_GLOBAL: &str = "telltale_credentials";
const SECOND_FACTORY: &str = "telltaleCredentials";
/// Where the sentences are, a folder for each language.
const CATALOGUE: &str = "src/catalogue";
/// What only the command line says.
const COMMAND_LINE: [&str; 2] = ["command-line.ftl", "evaluate.ftl"];
/// What only the page that asks a model says, and the command line: a file of its own in that page's folder.
const LOCAL: &str = "local.ftl";
/// That page's folder, and its module.
const LOCAL_FOLDER: &str = "local-model";
const LOCAL_MODULE: &str = "local_model";
/// Names the model that the page loads.
const MODEL_INDEX: &str = "models/index.json";

/// Build the page; the folder it is in.
pub fn build() -> Result<PathBuf> {
    build_with(needs::web_compiler()?, |cargo| cargo)
}

/// Build the page with this compiler for the browser's part, and what is drawn for it as `natively` says.
pub fn build_with(compiler: WebCompiler, natively: fn(&mut Command) -> &mut Command) -> Result<PathBuf> {
    let _others_wait = project::only_one()?;
    say("compiling the viewer and its worker to WebAssembly (the first time takes a while).");
    for crates in CRATES {
        run(&mut call(compiler, crates))?;
    }

    let samples = samples::draw(natively)?;
    let faces = faces::weights()?;

    let site = project::site();
    let stamp = project::target().join("site.stamp");
    let inputs = inputs(&samples, &faces)?;
    let state = state_of(&inputs)?;
    if site.is_dir() && fs::read_to_string(&stamp).is_ok_and(|old| old == state) {
        return Ok(site);
    }
    say("putting the page together in target/site.");
    // Assembled beside the old one: whoever serves the folder never sees half a page.
    let next = project::target().join("site.next");
    if next.exists() {
        fs::remove_dir_all(&next)?;
    }
    fs::create_dir_all(&next)?;
    assemble(&next, &samples, &faces)?;
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    fs::rename(&next, &site)?;
    fs::write(stamp, state)?;
    Ok(site)
}

/// The cargo call that compiles these crates.
pub fn call(compiler: WebCompiler, crates: &[&str]) -> Command {
    let mut cargo = compiler.cargo("build");
    cargo.args(["--profile", PROFILE]);
    for name in crates {
        cargo.args(["-p", name]);
    }
    cargo
}

fn assemble(site: &Path, samples: &Path, faces: &Path) -> Result<()> {
    let root = project::root();
    for file in files_below(&root.join("www"))? {
        let place = file.strip_prefix(root.join("www"))?;
        if place != Path::new("README.md") {
            copy(&file, &site.join(place))?;
        }
    }
    bind("viewer", site)?;
    bind("worker", site)?;
    bind("credentials", site)?;
    bind(LOCAL_MODULE, &site.join(LOCAL_FOLDER))?;
    let glue = root.join("src/worker/glue.js");
    let glue = fs::read_to_string(&glue).with_context(|| format!("{} is missing", glue.display()))?;
    let script = site.join("worker.js");
    let bindings = fs::read_to_string(&script)?;
    let second_script = site.join("credentials.js");
    let second = fs::read_to_string(&second_script)?;
    fs::remove_file(second_script)?;
    let second = format!("function {SECOND_FACTORY}() {{\n{second}\nreturn {SECOND_GLOBAL};\n}}");
    fs::write(script, format!("{bindings}\n{second}\n{glue}"))?;
    for language in languages()? {
        let name = format!("{language}.ftl");
        fs::create_dir_all(site.join("catalogue"))?;
        fs::write(
            site.join("catalogue").join(&name),
            catalogue(&language, |file| file != LOCAL && !COMMAND_LINE.contains(&file))?,
        )?;
        fs::write(site.join(LOCAL_FOLDER).join(&name), catalogue(&language, |file| file == LOCAL)?)?;
    }
    for id in models()? {
        for name in MODEL_FILES {
            copy(&root.join("models").join(&id).join(name), &site.join("models").join(&id).join(name))?;
        }
    }
    copy(&root.join(MODEL_INDEX), &site.join(MODEL_INDEX))?;
    copy(faces, &site.join(faces::PLACE))?;
    for picture in samples::pictures(samples)? {
        copy(&picture, &site.join("samples").join(picture.file_name().unwrap_or_default()))?;
    }
    figures::write(site, &default_model()?)?;
    // Last: it lists what is there.
    precache::write(site)
}

/// wasm-bindgen, as a library: its version is the one in `Cargo.lock`, and there is nothing to install.
fn bind(name: &str, site: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    let is_split = name == "viewer";
    let compiled = if is_split { split(name, site)? } else { compiled(name) };
    // What the late module takes from the other one, its exports have to keep.
    bindgen.input_path(compiled).out_name(name).typescript(false).keep_lld_exports(is_split);
    // Names of functions and of compilers: the page has no use for them.
    bindgen.remove_name_section(true).remove_producers_section(true);
    let is_in_worker = ["worker", "credentials"].contains(&name);
    if is_in_worker {
        bindgen.no_modules(true)?;
    } else {
        bindgen.web(true)?;
    }
    if name == "credentials" {
        bindgen.no_modules_global(SECOND_GLOBAL)?;
    }
    let mut output = bindgen.generate_output()?;
    let snippets = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|(name, _)| name.as_str());
    let scripts: Vec<&str> = snippets.chain(output.local_modules().keys().map(String::as_str)).collect();
    ensure!(
        !is_in_worker || scripts.is_empty(),
        "the worker has to be one script, but crates in it bring their own: {}",
        scripts.join(", ")
    );
    uncalled::empty(name, output.wasm_mut())?;
    drop_unused(output.wasm_mut());
    let names = shorten_imports(output.wasm_mut());
    output.emit(site)?;
    let script = site.join(format!("{name}.js"));
    let bindings = names.iter().fold(fs::read_to_string(&script)?, |text, (long, short)| text.replace(long, short));
    fs::write(script, bindings).map_err(Into::into)
}

/// Takes the late part of a module apart: a module of its own and a script that loads it come into `site`; the first part is still to be
/// bound, and where it lies comes back.
fn split(name: &str, site: &Path) -> Result<PathBuf> {
    let whole = fs::read(compiled(name))?;
    let first = project::target().join(format!("{name}.first.wasm"));
    let main_module = format!("./{name}.js");
    let mut options = wasm_split_cli_support::Options::new(&whole);
    (options.output_dir, options.main_out_path) = (site, &first);
    (options.main_module, options.link_name) = (&main_module, "./late.js");
    let parts = wasm_split_cli_support::transform(options).map_err(|problem| anyhow!("{problem:#}"))?;
    for part in parts.split_modules {
        // Names of functions and of compilers: the page has no use for them.
        let mut reader = walrus::ModuleConfig::new();
        reader.generate_name_section(false).generate_producers_section(false);
        reader.parse_file(&part)?.emit_wasm_file(&part)?;
    }
    Ok(first)
}

/// wasm-bindgen gives each function that a module imports a long name with a hash behind it, and no hash can be packed: number them
/// instead. What one does stands in the script, where it is defined. The old names with the new ones, for the script.
fn shorten_imports(module: &mut walrus::Module) -> Vec<(String, String)> {
    let is_hash = |end: &str| end.len() == 16 && end.bytes().all(|digit| digit.is_ascii_hexdigit());
    let is_long = |name: &str| name.starts_with("__wbg_") && name.rsplit_once('_').is_some_and(|(_, end)| is_hash(end));
    let mut names = Vec::new();
    for import in module.imports.iter_mut().filter(|import| is_long(&import.name)) {
        let short = format!("w{}", names.len());
        names.push((std::mem::replace(&mut import.name, short.clone()), short));
    }
    names
}

/// Take out what a dependency of Leptos exports to scripts, streams between JavaScript and Rust, and all that only these need: an export
/// counts as used by whoever might call it, so no linker dares to.
fn drop_unused(module: &mut walrus::Module) {
    let is_unused = |name: &str| name.trim_start_matches("__wbg_").starts_with("intounderlying");
    let unused: Vec<_> = module.exports.iter().filter(|export| is_unused(&export.name)).map(|export| export.id()).collect();
    for export in unused {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(module);
}

/// What cargo made of the crate `telltale_{name}`.
pub fn compiled(name: &str) -> PathBuf {
    let name = if name == "credentials" { "credentials_module" } else { name };
    project::target().join(WEB_TARGET).join(PROFILE).join(format!("telltale_{name}.wasm"))
}

/// The languages of the page, by the names of their folders, in order.
pub fn languages() -> Result<Vec<String>> {
    folders_with(&project::root().join(CATALOGUE), "page.ftl")
}

/// What a page needs of a language, in one file: comments left out, and at the end how many messages there are, so that the page
/// notices a file that is not whole.
fn catalogue(language: &str, is_needed: impl Fn(&str) -> bool) -> Result<String> {
    let (mut text, mut n_messages) = (String::new(), 0);
    for file in files_below(&project::root().join(CATALOGUE).join(language))? {
        if !is_needed(&file.file_name().unwrap_or_default().to_string_lossy()) {
            continue;
        }
        let source = fs::read_to_string(&file).with_context(|| format!("{} is no text", file.display()))?;
        for line in source.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            n_messages += usize::from(line.starts_with(|c: char| c.is_ascii_alphabetic()));
            writeln!(text, "{line}")?;
        }
    }
    Ok(format!("{text}catalogue-messages = {n_messages}\n"))
}

/// The models in the repository, by the names of their folders, in order.
pub fn models() -> Result<Vec<String>> {
    folders_with(&project::root().join("models"), "model.toml")
}

/// The model that the page loads.
fn default_model() -> Result<String> {
    let index = project::root().join(MODEL_INDEX);
    let text = fs::read_to_string(&index).with_context(|| format!("{} is missing", index.display()))?;
    // One pair: {"default": "<folder>"}.
    let name = text.split('"').nth(3).with_context(|| format!("{} names no model", index.display()))?;
    Ok(name.to_owned())
}

/// Names of the folders in `place` that hold a file of this name, in order.
fn folders_with(place: &Path, file: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(place)? {
        let entry = entry?;
        if entry.path().join(file).is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Everything that the page is put together from, this program included.
fn inputs(samples: &Path, faces: &Path) -> Result<Vec<PathBuf>> {
    let root = project::root();
    let mut inputs = vec![
        std::env::current_exe()?,
        compiled("viewer"),
        compiled("worker"),
        compiled("credentials"),
        compiled(LOCAL_MODULE),
        root.join("src/worker/glue.js"),
        root.join(MODEL_INDEX),
        faces.to_path_buf(),
    ];
    inputs.extend(files_below(&root.join("www"))?);
    inputs.extend(samples::pictures(samples)?);
    inputs.extend(figures::documents(&default_model()?));
    for language in languages()? {
        inputs.extend(files_below(&root.join(CATALOGUE).join(language))?);
    }
    for id in models()? {
        inputs.extend(MODEL_FILES.map(|name| root.join("models").join(&id).join(name)));
    }
    Ok(inputs)
}

/// Changes when any input does: times and sizes are enough, and quick.
fn state_of(inputs: &[PathBuf]) -> Result<String> {
    let mut state = String::new();
    for path in inputs {
        let facts = path.metadata().with_context(|| format!("{} is missing", path.display()))?;
        let changed = facts.modified()?.duration_since(UNIX_EPOCH)?.as_nanos();
        writeln!(state, "{} {} {}", path.display(), facts.len(), changed)?;
    }
    Ok(state)
}

/// All files below a folder, in order.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("{} is missing", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let Some(folder) = to.parent() else { bail!("{} has no folder", to.display()) };
    fs::create_dir_all(folder)?;
    fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
    Ok(())
}
