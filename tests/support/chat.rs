//! A chat server for browsers: it lets pages of one origin read its answers, follows a script, and writes down what arrives.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use serde_json::{Value as Json, json};

/// A question as the server gets it.
pub struct Asked {
    /// Which prompt: the name of the shape that comes with it.
    pub step: String,
    /// The words of the first message behind the rules.
    pub words: String,
    /// Number of messages: two, and two more for each repair.
    pub n_messages: usize,
}

/// What the server does with a question.
pub enum Answer {
    /// Answers with this object.
    Object(Json),
    /// Answers with these words.
    Words(&'static str),
    /// The model declines with these words.
    Refusal(&'static str),
    /// Points elsewhere.
    Redirect(String),
    /// Keeps the reader waiting.
    Hang,
    /// Closes the connection in the middle of an answer.
    Close,
}

/// Whose pages may read the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allows {
    /// Any page's.
    Everybody,
    /// No page's.
    Nobody,
}

/// What decides about an answer.
type Script = Box<dyn Fn(&Asked) -> Answer + Send + Sync>;

/// The server, at a free port of 127.0.0.1, until the process ends.
pub struct Chat {
    port: u16,
    arrived: Arc<Mutex<Vec<String>>>,
    script: Arc<Mutex<Script>>,
}

impl Chat {
    /// One that follows this script.
    pub fn new(allows: Allows, script: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("a bound port").port();
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let script: Arc<Mutex<Script>> = Arc::new(Mutex::new(Box::new(script)));
        let (written, followed) = (Arc::clone(&arrived), Arc::clone(&script));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (written, followed) = (Arc::clone(&written), Arc::clone(&followed));
                // A browser may open a connection and say nothing on it: each has a thread of its own.
                thread::spawn(move || serve(stream, allows, &written, &followed));
            }
        });
        Self { port, arrived, script }
    }

    /// From now on another script.
    pub fn follow(&self, script: impl Fn(&Asked) -> Answer + Send + Sync + 'static) {
        *self.script.lock().unwrap_or_else(PoisonError::into_inner) = Box::new(script);
    }

    /// Its base address.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/v1", self.port)
    }

    /// What arrived, in order: `list`, `allowed?` for a browser that asks first, or the step of a question.
    pub fn arrived(&self) -> Vec<String> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The questions among it.
    pub fn steps(&self) -> Vec<String> {
        self.arrived().into_iter().filter(|what| !["list", "allowed?"].contains(&what.as_str())).collect()
    }
}

fn serve(mut stream: TcpStream, allows: Allows, arrived: &Mutex<Vec<String>>, script: &Mutex<Script>) -> Option<()> {
    let (head, body) = received(&mut stream)?;
    let note = |what: &str| arrived.lock().unwrap_or_else(PoisonError::into_inner).push(what.to_owned());
    let allowed = match allows {
        Allows::Everybody => "Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: content-type\r\n",
        Allows::Nobody => "",
    };
    let mut send = |status: u16, more: &str, body: &str| {
        let head =
            format!("HTTP/1.1 {status} .\r\n{allowed}{more}Content-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
        stream.write_all(head.as_bytes()).ok()
    };
    match head.split(' ').next()? {
        "OPTIONS" => {
            note("allowed?");
            send(204, "", "")
        }
        "GET" => {
            note("list");
            send(200, "Content-Type: application/json\r\n", &json!({ "data": [{ "id": "scripted" }] }).to_string())
        }
        _ => {
            let request: Json = serde_json::from_slice(&body).ok()?;
            let messages = request["messages"].as_array()?;
            let asked = Asked {
                step: request["response_format"]["json_schema"]["name"].as_str()?.to_owned(),
                words: messages[1]["content"][0]["text"].as_str()?.to_owned(),
                n_messages: messages.len(),
            };
            note(&asked.step);
            let answer = script.lock().unwrap_or_else(PoisonError::into_inner)(&asked);
            let message = match answer {
                Answer::Object(object) => json!({ "content": object.to_string() }),
                Answer::Words(words) => json!({ "content": words }),
                Answer::Refusal(words) => json!({ "content": null, "refusal": words }),
                Answer::Redirect(to) => return send(307, &format!("Location: {to}\r\n"), ""),
                Answer::Hang => {
                    // Until the browser has had enough and closes.
                    while stream.read(&mut [0]).is_ok_and(|n| n > 0) {}
                    return None;
                }
                Answer::Close => {
                    let begun = format!("HTTP/1.1 200 .\r\n{allowed}Content-Length: 1000\r\n\r\n{{\"choices\": [");
                    return stream.write_all(begun.as_bytes()).ok();
                }
            };
            let completion = json!({ "choices": [{ "message": message, "finish_reason": "stop" }] });
            send(200, "Content-Type: application/json\r\n", &completion.to_string())
        }
    }
}

/// Head and body of a request; none where the browser says nothing.
fn received(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 65_536]);
    loop {
        let n = stream.read(&mut buffer).ok().filter(|n| *n > 0)?;
        bytes.extend_from_slice(&buffer[..n]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let length =
            head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok()).unwrap_or(0);
        if let Some(body) = bytes.get(end + 4..end + 4 + length) {
            return Some((head, body.to_vec()));
        }
    }
}
