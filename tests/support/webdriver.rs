//! A browser, driven over WebDriver: one session, one window, ended with the value that owns it.
//!
//! The protocol is JSON over HTTP, and the tests use seven of its commands, so they are spelled out here.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value as Json, json};

use crate::Folder;

/// Without a screen, without first-run pages, and without requests of the browser's own that could pass for the page's.
const FLAGS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];
/// How an element is named in WebDriver's JSON.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// How often a condition is looked at.
const POLL: Duration = Duration::from_millis(50);

/// How often a driver is started before there is said to be none.
const DRIVER_TRIES: usize = 5;

/// What the browser has to compute on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gpu {
    /// None: `navigator.gpu` finds no adapter.
    None,
    /// One in software, which says so.
    Software,
}

/// A running browser.
pub struct Browser {
    driver: Child,
    /// Kept open: a driver that cannot write stops.
    _says: BufReader<ChildStdout>,
    agent: ureq::Agent,
    session: String,
    /// The driver's and the browser's temporary folder: a profile of some forty megabytes, which a driver that is ended leaves behind.
    _temporary: Folder,
}

impl Browser {
    /// Start one, in a window of this size.
    ///
    /// # Errors
    /// There is no browser or no driver, or they do not understand each other.
    pub fn start(gpu: Gpu, width_px: u32, height_px: u32) -> Result<Self> {
        let temporary = Folder::new();
        let (driver, says, port) = start_driver(temporary.path())?;
        let config = ureq::Agent::config_builder().http_status_as_error(false).build();
        let agent = config.new_agent();
        let mut browser = Self { driver, _says: says, agent, session: String::new(), _temporary: temporary };
        let gpu_flags = match gpu {
            Gpu::None => vec!["--disable-gpu", "--disable-features=WebGPU"],
            Gpu::Software => vec!["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"],
        };
        let flags: Vec<String> = FLAGS.iter().chain(&gpu_flags).map(|flag| (*flag).to_owned()).collect();
        let flags: Vec<String> = flags.into_iter().chain([format!("--window-size={width_px},{height_px}")]).collect();
        let mut options = json!({ "args": flags });
        if let Ok(binary) = env::var("TELLTALE_BROWSER") {
            options["binary"] = json!(binary);
        }
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": 300_000, "pageLoad": 60_000 },
        } } });
        let driver_address = format!("http://127.0.0.1:{port}/session");
        let session = browser.post(&driver_address, &wanted)?;
        let id = session["sessionId"].as_str().context("a session without an id")?;
        browser.session = format!("{driver_address}/{id}");
        Ok(browser)
    }

    /// Go to an address and wait until it is loaded.
    ///
    /// # Errors
    /// The address cannot be loaded.
    pub fn go(&self, address: &str) -> Result<()> {
        self.command("url", &json!({ "url": address })).map(drop)
    }

    /// The value of a JavaScript function body. A promise is waited for.
    ///
    /// # Errors
    /// The script throws.
    pub fn run(&self, script: &str, arguments: &[Json]) -> Result<Json> {
        self.command("execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Look at an expression until it is true; its last value is in the error if it never is.
    ///
    /// # Errors
    /// It does not become true in time, or throws.
    pub fn wait_for(&self, expression: &str, limit: Duration) -> Result<()> {
        let started = Instant::now();
        loop {
            let value = self.run(&format!("return {expression};"), &[])?;
            if value == json!(true) {
                return Ok(());
            }
            if limit < started.elapsed() {
                bail!("`{expression}` was still {value} after {} s", limit.as_secs());
            }
            thread::sleep(POLL);
        }
    }

    /// Choose a file in a file input, as a reader does in the picker.
    ///
    /// # Errors
    /// There is no such input.
    pub fn choose(&self, selector: &str, file: &Path) -> Result<()> {
        let element = self.command("element", &json!({ "using": "css selector", "value": selector }))?;
        let id = element[ELEMENT].as_str().with_context(|| format!("no `{selector}`"))?;
        self.command(&format!("element/{id}/value"), &json!({ "text": file.display().to_string() })).map(drop)
    }

    /// Click with the mouse, so that what covers the element would get the click.
    ///
    /// # Errors
    /// It is not there or something is in the way.
    pub fn click(&self, selector: &str) -> Result<()> {
        let element = self.command("element", &json!({ "using": "css selector", "value": selector }))?;
        let id = element[ELEMENT].as_str().with_context(|| format!("no `{selector}`"))?;
        self.command(&format!("element/{id}/click"), &json!({})).map(drop)
    }

    /// What the console has shown since the last call: level and message.
    ///
    /// # Errors
    /// The driver keeps no such log.
    pub fn console(&self) -> Result<Vec<(String, String)>> {
        let entries = self.command("se/log", &json!({ "type": "browser" }))?;
        let text = |entry: &Json, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        let entries = entries.as_array().map_or(&[][..], Vec::as_slice);
        Ok(entries.iter().map(|entry| (text(entry, "level"), text(entry, "message"))).collect())
    }

    /// Save what the window shows.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn screenshot(&self, file: &Path) -> Result<()> {
        let answer = self.agent.get(format!("{}/screenshot", self.session)).call()?.body_mut().read_json::<Json>()?;
        let picture = answer["value"].as_str().context("no screenshot")?;
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(file, BASE64.decode(picture)?)?)
    }

    /// A command of Chromium's own protocol, for what WebDriver has no word for.
    ///
    /// # Errors
    /// There is no such command.
    pub fn devtools(&self, command: &str, parameters: &Json) -> Result<Json> {
        self.command("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    fn command(&self, name: &str, body: &Json) -> Result<Json> {
        self.post(&format!("{}/{name}", self.session), body)
    }

    fn post(&self, address: &str, body: &Json) -> Result<Json> {
        let mut answer = self.agent.post(address).send_json(body)?;
        let mut answer: Json = answer.body_mut().with_config().limit(u64::MAX).read_json()?;
        if let Some(message) = answer["value"]["message"].as_str().filter(|_| answer["value"]["error"].is_string()) {
            bail!("{}", message.lines().next().unwrap_or(message));
        }
        Ok(answer["value"].take())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Closing the session ends the browser; then its driver has nothing left to do. Neither matters to a test that is over.
        let _ = self.agent.delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// A driver that listens, and the port it chose.
///
/// It takes a free port of IPv4 and then wants the same one of IPv6: where another process has that, it ends, and the next try
/// gets another port. `temporary` is where it and its browser put what they need for a while.
fn start_driver(temporary: &Path) -> Result<(Child, BufReader<ChildStdout>, u16)> {
    let program = env::var("TELLTALE_DRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
    let mut said = String::new();
    for _ in 0..DRIVER_TRIES {
        let mut driver = Command::new(&program)
            .arg("--port=0")
            .env("TMPDIR", temporary)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{program} does not start"))?;
        let mut says = BufReader::new(driver.stdout.take().context("no output")?);
        said.clear();
        if let Some(port) = port_in(&mut says, &mut said) {
            return Ok((driver, says, port));
        }
        // Its output has ended, so it has, or is about to.
        let _ = driver.kill();
        driver.wait()?;
    }
    bail!("{program} did not say where it listens, but: {said}")
}

/// The port in "ChromeDriver was started successfully on port 41245."; the line before it names the port that was asked for.
/// What was read on the way is added to `said`.
fn port_in(says: &mut impl BufRead, said: &mut String) -> Option<u16> {
    says.lines().map_while(Result::ok).find_map(|line| {
        said.push_str(&line);
        said.push('\n');
        line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
    })
}
