//! Answering requests, and remembering them.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, anyhow};
use tiny_http::{Header, Method, Request, Response, StatusCode};

use crate::files::{self, Replacement};
use crate::headers;

/// Browsers open six connections to one host; two threads keep up with them on any machine.
const N_THREADS: usize = 2;

/// A folder to serve.
#[derive(Debug, Clone, Default)]
pub struct Site {
    root: PathBuf,
    replace: BTreeMap<String, Replacement>,
}

/// One request, as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// `GET`, `POST`, …
    pub method: String,
    /// Path and query.
    pub address: String,
    /// What was answered.
    pub status: u16,
}

/// A running server. It stops when it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    seen: Arc<Mutex<Vec<Seen>>>,
    threads: Vec<JoinHandle<()>>,
    port: u16,
}

impl Site {
    /// The files under `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), replace: BTreeMap::new() }
    }

    /// The same site with something else at `path` (no leading slash).
    #[must_use]
    pub fn replace(mut self, path: &str, with: Replacement) -> Self {
        self.replace.insert(path.to_owned(), with);
        self
    }

    /// Serve on this machine only. Port 0 takes a free one.
    ///
    /// # Errors
    /// The port is taken.
    pub fn serve(self, port: u16) -> Result<Server> {
        let http = tiny_http::Server::http(("127.0.0.1", port))
            .map_err(|error| anyhow!("{error}"))
            .with_context(|| format!("port {port} cannot be used; choose another with --port"))?;
        let port = http.server_addr().to_ip().map_or(port, |address| address.port());
        let http = Arc::new(http);
        let seen = Arc::new(Mutex::new(Vec::new()));
        let site = Arc::new(self);
        let threads = (0..N_THREADS)
            .map(|_| {
                let (http, seen, site) = (Arc::clone(&http), Arc::clone(&seen), Arc::clone(&site));
                thread::spawn(move || {
                    // `recv` fails only when the server is being dropped.
                    while let Ok(request) = http.recv() {
                        site.answer(request, &seen);
                    }
                })
            })
            .collect();
        Ok(Server { http, seen, threads, port })
    }

    fn answer(&self, request: Request, seen: &Mutex<Vec<Seen>>) {
        let method = request.method().clone();
        let address = request.url().to_owned();
        let readable = matches!(method, Method::Get | Method::Head);
        let found = if readable { files::find(&self.root, &self.replace, &address) } else { None };
        let unchanged = found.as_ref().is_some_and(|found| header(&request, "If-None-Match") == Some(&found.etag));
        let status: u16 = match &found {
            _ if !readable => 405,
            None => 404,
            Some(_) if unchanged => 304,
            Some(_) => 200,
        };
        // Written down before it is answered, so that whoever saw the answer also sees the entry.
        let entry = Seen { method: method.to_string(), address, status };
        seen.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
        let (path, etag, body) = match found {
            Some(found) if status == 200 => (found.path, Some(found.etag), found.bytes),
            Some(found) => (found.path, Some(found.etag), Vec::new()),
            None => ("not-found.txt".to_owned(), None, b"There is no such file here.\n".to_vec()),
        };
        let length = body.len();
        let fields = headers::for_path(&path).into_iter().map(|(name, value)| (name, value.to_owned()));
        let fields = fields.chain(etag.map(|etag| ("ETag", etag)));
        let fields = fields.filter_map(|(name, value)| Header::from_bytes(name, value).ok()).collect();
        let response = Response::new(StatusCode(status), fields, Cursor::new(body), Some(length), None);
        // A browser that hung up before the end is no error of ours.
        let _ = request.respond(response);
    }
}

impl Server {
    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Every request so far, oldest first.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Serve until the process ends.
    pub fn run(mut self) {
        for thread in self.threads.drain(..) {
            // A thread that panicked has said so already; the others go on.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in 0..N_THREADS {
            self.http.unblock();
        }
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

fn header<'a>(request: &'a Request, name: &'static str) -> Option<&'a str> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    fn get(server: &Server, request_line: &str, more: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        write!(stream, "{request_line} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n{more}\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn it_serves_refuses_and_remembers() {
        let site = Site::new(env!("CARGO_MANIFEST_DIR"))
            .replace("worker.js", Replacement::Bytes(b"1;".to_vec()))
            .replace("Cargo.lock", Replacement::Missing);
        let server = site.serve(0).unwrap();
        let manifest = get(&server, "GET /Cargo.toml", "");
        assert!(manifest.starts_with("HTTP/1.1 200") && manifest.contains("telltale_site"), "{manifest}");
        assert!(manifest.contains("X-Content-Type-Options: nosniff"), "{manifest}");
        let worker = get(&server, "GET /worker.js", "");
        assert!(worker.contains("Content-Security-Policy: default-src 'none'; script-src 'wasm-unsafe-eval'\r\n"), "{worker}");
        assert!(get(&server, "GET /src/../../site/Cargo.toml", "").starts_with("HTTP/1.1 404"));
        assert!(get(&server, "GET /Cargo.lock", "").starts_with("HTTP/1.1 404"));
        assert!(get(&server, "POST /Cargo.toml", "Content-Length: 0\r\n").starts_with("HTTP/1.1 405"));
        let etag = manifest.lines().find_map(|line| line.strip_prefix("ETag: ")).unwrap();
        let again = get(&server, "GET /Cargo.toml", &format!("If-None-Match: {etag}\r\n"));
        assert!(again.starts_with("HTTP/1.1 304"), "{again}");
        let statuses: Vec<u16> = server.seen().iter().map(|seen| seen.status).collect();
        assert_eq!(statuses, [200, 200, 404, 404, 405, 304]);
    }
}
