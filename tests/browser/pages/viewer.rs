//! The viewer, open in a browser.

use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value as Json, json};
use telltale_site::{Replacement, Server, Site};
use telltale_tests::{Browser, Folder, Gpu, root, target};

/// Loading and sealing: ten megabytes of WebAssembly compiled on a slow machine.
const LOAD_LIMIT: Duration = Duration::from_secs(90);
/// One analysis, with the network on a GPU that is drawn in software.
const ANALYSIS_LIMIT: Duration = Duration::from_secs(240);

/// How the page is to be opened.
pub struct Opening {
    gpu: Gpu,
    site: Option<Site>,
    path: &'static str,
    query: String,
    size_px: (u32, u32),
    replace: Vec<(String, Replacement)>,
    before: Option<String>,
}

/// The open page.
pub struct Viewer {
    pub browser: Browser,
    pub server: Server,
    files: Folder,
}

impl Default for Opening {
    /// As on a laptop without a GPU.
    fn default() -> Self {
        Self {
            gpu: Gpu::None,
            site: None,
            path: "",
            query: String::new(),
            size_px: (1280, 900),
            replace: Vec::new(),
            before: None,
        }
    }
}

impl Opening {
    pub fn gpu(mut self, gpu: Gpu) -> Self {
        self.gpu = gpu;
        self
    }

    /// Another folder than that of the built page.
    pub fn site(mut self, site: Site) -> Self {
        self.site = Some(site);
        self
    }

    /// Another page of the folder.
    pub fn path(mut self, path: &'static str) -> Self {
        self.path = path;
        self
    }

    /// The page that asks a model.
    pub fn local_model(self) -> Self {
        self.path("local-model/")
    }

    /// What stands behind the question mark.
    pub fn query(mut self, query: &str) -> Self {
        self.query = format!("?{query}");
        self
    }

    pub fn size(mut self, width_px: u32, height_px: u32) -> Self {
        self.size_px = (width_px, height_px);
        self
    }

    /// Serve something else at `path`.
    pub fn replace(mut self, path: &str, with: Replacement) -> Self {
        self.replace.push((path.to_owned(), with));
        self
    }

    /// Run a script in the page before its own.
    pub fn before_the_page(mut self, script: &str) -> Self {
        self.before = Some(script.to_owned());
        self
    }

    /// Open the page, without waiting for anything in it.
    pub fn open(self) -> Viewer {
        let first = self.site.unwrap_or_else(|| Site::new(site()));
        let site = self.replace.into_iter().fold(first, |site, (path, with)| site.replace(&path, with));
        let server = site.serve(0).expect("a free port");
        let browser = Browser::start(self.gpu, self.size_px.0, self.size_px.1).expect("a browser");
        if let Some(script) = &self.before {
            browser.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script })).expect("a script");
        }
        browser.go(&format!("{}/{}{}", server.origin(), self.path, self.query)).expect("the page loads");
        Viewer { browser, server, files: Folder::new() }
    }

    /// Open the page and wait until it has sealed itself.
    pub fn open_sealed(self) -> Viewer {
        let viewer = self.open();
        viewer.wait_sealed();
        viewer
    }
}

impl Viewer {
    /// Take the page's server away: from now on there is none at its address.
    pub fn unplug(&mut self) {
        self.server = Site::new(site()).serve(0).expect("a free port");
    }

    /// Serve the page at the same address, changed.
    pub fn serve_again(&mut self, change: impl FnOnce(Site) -> Site) {
        let port = self.server.port();
        self.unplug();
        self.server = change(Site::new(site())).serve(port).expect("the same port");
    }

    pub fn wait_sealed(&self) {
        self.wait("window.telltale !== undefined && window.telltale.sealed === true", LOAD_LIMIT);
    }

    /// Choose a file, as in the picker.
    pub fn choose(&self, name: &str, bytes: &[u8]) {
        let file = self.files.file(name, bytes);
        let empty = self.state() == "empty" || self.state() == "loading";
        let input = if empty { "#choose-input" } else { "#choose-other-input" };
        self.browser.choose(input, &file).expect("a file input");
    }

    /// Choose several files at once.
    pub fn choose_all(&self, files: &[(&str, &[u8])]) {
        let paths: Vec<PathBuf> = files.iter().map(|(name, bytes)| self.files.file(name, bytes)).collect();
        let paths: Vec<&str> = paths.iter().filter_map(|path| path.to_str()).collect();
        self.browser.choose("#choose-input", Path::new(&paths.join("\n"))).expect("a file input");
    }

    /// Choose a file by the picker of this name.
    pub fn choose_by(&self, input: &str, name: &str, bytes: &[u8]) {
        self.browser.choose(input, &self.files.file(name, bytes)).expect("a file input");
    }

    /// Drop a file on the page.
    pub fn drop_file(&self, name: &str, bytes: &[u8]) {
        let script = "
            const bytes = Uint8Array.from(atob(arguments[1]), (letter) => letter.charCodeAt(0));
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], arguments[0]));
            const target = document.querySelector('.page');
            for (const type of ['dragenter', 'dragover', 'drop']) {
              target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
            }";
        self.browser.run(script, &[json!(name), json!(BASE64.encode(bytes))]).expect("a drop");
    }

    /// Drag a file over the page and let go of it, as the browser itself hands it over.
    pub fn drag_file(&self, name: &str, bytes: &[u8]) {
        self.drag(&self.files.file(name, bytes));
    }

    /// Drag a folder with these files over the page and let go of it.
    pub fn drag_folder(&self, name: &str, files: &[(&str, &[u8])]) {
        let folder = self.files.path().join(name);
        for (name, bytes) in files {
            let file = folder.join(name);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("our own folder");
            std::fs::write(file, bytes).expect("our own file");
        }
        self.drag(&folder);
    }

    fn drag(&self, path: &Path) {
        let data = json!({ "items": [], "files": [path], "dragOperationsMask": 1 });
        for kind in ["dragEnter", "dragOver", "drop"] {
            let event = json!({ "type": kind, "x": 300, "y": 300, "data": data });
            self.browser.devtools("Input.dispatchDragEvent", &event).expect("a drag");
        }
    }

    /// Put a picture on the clipboard and press the keys that paste it.
    pub fn paste_png(&self, bytes: &[u8]) {
        let may = json!({ "origin": self.server.origin(), "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        self.browser.devtools("Browser.grantPermissions", &may).expect("permissions");
        let script = "
            const bytes = Uint8Array.from(atob(arguments[0]), (letter) => letter.charCodeAt(0));
            return navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);";
        self.browser.run(script, &[json!(BASE64.encode(bytes))]).expect("a clipboard");
        for kind in ["keyDown", "keyUp"] {
            let commands: &[&str] = if kind == "keyDown" { &["paste"] } else { &[] };
            let event = json!({ "type": kind, "modifiers": 2, "key": "v", "code": "KeyV", "commands": commands });
            self.browser.devtools("Input.dispatchKeyEvent", &event).expect("a key");
        }
    }

    /// Choose a file and take it away before it is read.
    pub fn choose_and_delete(&self, name: &str, bytes: &[u8]) {
        let file = self.files.file(name, bytes);
        self.browser.choose("#choose-input", &file).expect("a file input");
        std::fs::remove_file(file).expect("our own file");
    }

    /// Where downloads go.
    pub fn downloads(&self) -> PathBuf {
        let folder = self.files.path().join("downloads");
        let way = json!({ "behavior": "allow", "downloadPath": folder });
        self.browser.devtools("Browser.setDownloadBehavior", &way).expect("downloads");
        folder
    }

    /// Look at the page as a reader with these settings does, such as `prefers-color-scheme` and `dark`.
    pub fn set_media(&self, features: &[(&str, &str)]) {
        let features: Vec<Json> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.browser.devtools("Emulation.setEmulatedMedia", &json!({ "features": features })).expect("other settings");
    }

    /// Text as large as a reader has set it in the browser, in percent.
    pub fn set_text_size(&self, percent: u32) {
        let sizes = json!({ "fontSizes": { "standard": 16 * percent / 100, "fixed": 13 * percent / 100 } });
        self.browser.devtools("Page.setFontSizes", &sizes).expect("another size");
    }

    /// A device that has fingers on its screen and no mouse.
    pub fn touch_only(&self) {
        let touch = json!({ "enabled": true, "maxTouchPoints": 2 });
        self.browser.devtools("Emulation.setTouchEmulationEnabled", &touch).expect("touch");
        self.set_media(&[("hover", "none"), ("pointer", "coarse")]);
    }

    /// Fingers on the stage, at these places; none lifts them.
    pub fn touch(&self, kind: &str, points: &[(f64, f64)]) {
        let points: Vec<Json> = points.iter().enumerate().map(|(id, (x, y))| json!({ "x": x, "y": y, "id": id })).collect();
        self.browser.devtools("Input.dispatchTouchEvent", &json!({ "type": kind, "touchPoints": points })).expect("a touch");
    }

    /// The value of a script.
    pub fn ask(&self, script: &str) -> Json {
        self.browser.run(script, &[]).expect("a script")
    }

    /// Choose a file and wait for its report.
    pub fn analyze(&self, name: &str, bytes: &[u8]) -> Json {
        self.choose(name, bytes);
        self.wait_state("done");
        self.report()
    }

    pub fn state(&self) -> String {
        let state = self.browser.run("return window.telltale ? window.telltale.state() : 'loading';", &[]).expect("a state");
        state.as_str().unwrap_or_default().to_owned()
    }

    pub fn wait_state(&self, state: &str) {
        self.wait(&format!("window.telltale?.state() === {}", json!(state)), ANALYSIS_LIMIT);
    }

    /// Wait for an expression to become true; a test that waits in vain leaves a picture of what it saw.
    pub fn wait(&self, expression: &str, limit: Duration) {
        if let Err(error) = self.browser.wait_for(expression, limit) {
            self.screenshot("failed");
            panic!("{error}; state {}, console {:?}", self.state(), self.browser.console());
        }
    }

    /// The report; its wording is the page's.
    pub fn report(&self) -> Json {
        let text = self.browser.run("return window.telltale.report();", &[]).expect("a report");
        serde_json::from_str(text.as_str().expect("the report is complete")).expect("JSON")
    }

    /// The words of the first element that matches and is shown, or nothing.
    pub fn words(&self, selector: &str) -> String {
        let script = "
            const shown = [...document.querySelectorAll(arguments[0])].find((element) => element.checkVisibility());
            return shown ? shown.innerText : '';";
        let words = self.browser.run(script, &[json!(selector)]).expect("an element");
        words.as_str().unwrap_or_default().to_owned()
    }

    /// How many elements match and are shown.
    pub fn count(&self, selector: &str) -> u64 {
        let script = "return [...document.querySelectorAll(arguments[0])].filter((element) => element.checkVisibility()).length;";
        self.browser.run(script, &[json!(selector)]).expect("elements").as_u64().unwrap_or_default()
    }

    /// Look at the page as in a window of this size; a real window has a least width.
    pub fn set_size(&self, width_px: u32, height_px: u32) {
        let size = json!({ "width": width_px, "height": height_px, "deviceScaleFactor": 1, "mobile": false });
        self.browser.devtools("Emulation.setDeviceMetricsOverride", &size).expect("another size");
        self.wait(&format!("innerWidth === {width_px}"), LOAD_LIMIT);
        // The page learns of the stage's new size with the next picture on the screen; a pointer before it would point elsewhere.
        self.ask("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));");
    }

    /// Load the page again, and wait until it has sealed itself.
    pub fn reload(&self) {
        self.ask("window.before = true; location.reload();");
        self.wait("window.before === undefined && window.telltale?.sealed === true", LOAD_LIMIT);
    }

    pub fn click(&self, selector: &str) {
        self.browser.click(selector).expect("a click");
    }

    /// What the console shows as an error.
    pub fn console_errors(&self) -> Vec<String> {
        let entries = self.browser.console().expect("a log");
        entries.into_iter().filter(|(level, _)| level == "SEVERE").map(|(_, message)| message).collect()
    }

    /// Save what the window shows, for people to look at.
    pub fn screenshot(&self, name: &str) {
        let file = target().join("screens").join(format!("{name}.png"));
        self.browser.screenshot(&file).expect("a screenshot");
    }
}

/// Codes of the findings in a report.
pub fn codes(report: &Json) -> Vec<&str> {
    report["findings"].as_array().map_or(&[][..], Vec::as_slice).iter().filter_map(|f| f["code"].as_str()).collect()
}

/// The built page.
pub fn site() -> PathBuf {
    let site = env::var_os("TELLTALE_SITE").map_or_else(|| target().join("site"), |site| root().join(site));
    assert!(site.join("index.html").is_file(), "{} is not built; `cargo xtask test` does", Path::new(&site).display());
    site
}

/// The model that the page loads: the name of its folder.
pub fn model() -> String {
    let index = std::fs::read_to_string(site().join("models/index.json")).expect("an index of models");
    let index: Json = serde_json::from_str(&index).expect("JSON");
    index["default"].as_str().expect("a model").to_owned()
}
