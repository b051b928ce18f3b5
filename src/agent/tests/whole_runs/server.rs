//! A chat server that follows a script.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

use serde_json::{Value as Json, json};

/// A request as the server sees it.
pub struct Request {
    /// Which prompt: the name of the shape that comes with it.
    pub step: String,
    /// The words of the first user message.
    pub words: String,
    /// Number of messages: two, and two more for each repair.
    pub n_messages: usize,
    pub seed: u64,
    pub body: Json,
}

/// What the server does.
pub enum Reaction {
    /// Answers with this object.
    Object(Json),
    /// Answers with these words.
    Words(String),
    /// Answers with a completion of its own.
    Completion(Json),
    /// Answers with an HTTP status and words.
    Status(u16, &'static str),
    /// Points elsewhere.
    Redirect(String),
    /// Never answers.
    Hang,
    /// Closes the connection in the middle of an answer.
    Close,
}

/// The server. It listens on a loopback address and ends when it is dropped.
pub struct Scripted {
    address: SocketAddr,
    steps: Arc<Mutex<Vec<String>>>,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Scripted {
    pub fn new(script: impl Fn(&Request) -> Reaction + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (steps, is_over) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let (seen, over) = (Arc::clone(&steps), Arc::clone(&is_over));
        let serve = move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if over.load(Ordering::SeqCst) {
                    break;
                }
                if let Some((mut stream, request)) = received(stream) {
                    seen.lock().expect("no test panicked here").push(request.step.clone());
                    react(&mut stream, script(&request));
                }
            }
        };
        Self { address, steps, is_over, thread: Some(thread::spawn(serve)) }
    }

    pub fn address(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// The steps that were asked for, in order.
    pub fn steps(&self) -> Vec<String> {
        self.steps.lock().expect("no test panicked here").clone()
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        // One more connection wakes the listener.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

fn received(mut stream: TcpStream) -> Option<(TcpStream, Request)> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 65_536];
    loop {
        let n = stream.read(&mut buffer).ok().filter(|n| *n > 0)?;
        bytes.extend_from_slice(&buffer[..n]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        assert!(head.starts_with("post /v1/chat/completions "), "{head}");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:"))?.trim().parse::<usize>().ok()?;
        if let Some(body) = bytes.get(end + 4..end + 4 + length) {
            let body: Json = serde_json::from_slice(body).expect("a JSON request");
            let messages = body["messages"].as_array().expect("messages");
            let words = messages[1]["content"][0]["text"].as_str().expect("words").to_owned();
            let step = body["response_format"]["json_schema"]["name"].as_str().unwrap_or_default().to_owned();
            let (n_messages, seed) = (messages.len(), body["seed"].as_u64().expect("a seed"));
            return Some((stream, Request { step, words, n_messages, seed, body }));
        }
    }
}

fn react(stream: &mut TcpStream, reaction: Reaction) {
    let completion =
        |words: &str| json!({ "choices": [{ "message": { "role": "assistant", "content": words }, "finish_reason": "stop" }] });
    let (status, location, body) = match reaction {
        Reaction::Object(object) => (200, String::new(), completion(&object.to_string()).to_string()),
        Reaction::Words(words) => (200, String::new(), completion(&words).to_string()),
        Reaction::Completion(completion) => (200, String::new(), completion.to_string()),
        Reaction::Status(status, words) => (status, String::new(), words.to_owned()),
        Reaction::Redirect(to) => (307, format!("Location: {to}\r\n"), String::new()),
        Reaction::Hang => {
            // Until the client has had enough and closes.
            let mut one = [0];
            while stream.read(&mut one).is_ok_and(|n| n > 0) {}
            return;
        }
        Reaction::Close => {
            drop(stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"choices\": ["));
            return;
        }
    };
    let head = format!(
        "HTTP/1.1 {status} .\r\n{location}Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    // A client that stops reading is part of the tests.
    drop(stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())));
}
