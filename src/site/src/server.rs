//! Answering requests, and remembering them.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, Response, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

use crate::files::{self, Replacement};
use crate::headers;

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
    seen: Arc<Mutex<Vec<Seen>>>,
    port: u16,
    /// Dropped, it ends the thread.
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
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
        let listener = TcpListener::bind(("127.0.0.1", port))
            .with_context(|| format!("port {port} cannot be used; choose another with --port"))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (stop, stopped) = oneshot::channel();
        // One thread is enough: every answer is a file that is read in milliseconds.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let (site, log) = (Arc::new(self), Arc::clone(&seen));
        let thread = thread::spawn(move || {
            runtime.spawn(async move { site.accept(&listener, log).await });
            // The sender is dropped with the server and never sends. With the runtime go all connections.
            let _ = runtime.block_on(stopped);
        });
        Ok(Server { seen, port, stop: Some(stop), thread: Some(thread) })
    }

    /// Every connection gets a task of its own, so that one that stays open keeps nobody waiting.
    async fn accept(self: &Arc<Self>, listener: &tokio::net::TcpListener, seen: Arc<Mutex<Vec<Seen>>>) {
        loop {
            // A connection that was gone before it was taken is no error of ours.
            let Ok((stream, _)) = listener.accept().await else { continue };
            let (site, seen) = (Arc::clone(self), Arc::clone(&seen));
            let service = service_fn(move |request| {
                let answer = site.answer(&request, &seen);
                async move { Ok::<_, Infallible>(answer) }
            });
            tokio::spawn(async move {
                // A browser that hung up before the end is no error of ours either.
                let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
            });
        }
    }

    fn answer(&self, request: &Request<Incoming>, seen: &Mutex<Vec<Seen>>) -> Response<Full<Bytes>> {
        let address = request.uri().path_and_query().map_or_else(String::new, ToString::to_string);
        let readable = matches!(*request.method(), Method::GET | Method::HEAD);
        let found = if readable { files::find(&self.root, &self.replace, &address) } else { None };
        let has = request.headers().get("If-None-Match").map(|value| value.as_bytes());
        let unchanged = found.as_ref().is_some_and(|found| has == Some(found.etag.as_bytes()));
        let status: u16 = match &found {
            _ if !readable => 405,
            None => 404,
            Some(_) if unchanged => 304,
            Some(_) => 200,
        };
        // Written down before it is answered, so that whoever saw the answer also sees the entry.
        let entry = Seen { method: request.method().to_string(), address, status };
        seen.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
        let (path, etag, body) = match found {
            Some(found) if status == 200 => (found.path, Some(found.etag), found.bytes),
            Some(found) => (found.path, Some(found.etag), Vec::new()),
            None => ("not-found.txt".to_owned(), None, b"There is no such file here.\n".to_vec()),
        };
        let without_policy = matches!(self.replace.get(&path), Some(Replacement::WithoutPolicy));
        let fields = headers::for_path(&path).into_iter().filter(|(name, _)| !(without_policy && *name == headers::POLICY));
        let fields = fields.map(|(name, value)| (name, value.to_owned()));
        let fields = fields.chain(etag.map(|etag| ("ETag", etag)));
        let response = Response::builder().status(status);
        let response = fields.fold(response, |response, (name, value)| response.header(name, value));
        // Names and values are our own and fit the standard; an answer without them would be a page without its policy.
        response.body(Full::new(Bytes::from(body))).unwrap_or_else(|_| {
            let mut broken = Response::new(Full::default());
            *broken.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
            broken
        })
    }
}

impl Server {
    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Every request so far, oldest first.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Serve until the process ends.
    pub fn run(mut self) {
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said so already.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
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
        assert!(manifest.contains("x-content-type-options: nosniff"), "{manifest}");
        let worker = get(&server, "GET /worker.js", "");
        assert!(worker.contains("content-security-policy: default-src 'none'; script-src 'wasm-unsafe-eval'\r\n"), "{worker}");
        assert!(get(&server, "GET /src/../../site/Cargo.toml", "").starts_with("HTTP/1.1 404"));
        assert!(get(&server, "GET /Cargo.lock", "").starts_with("HTTP/1.1 404"));
        assert!(get(&server, "POST /Cargo.toml", "Content-Length: 0\r\n").starts_with("HTTP/1.1 405"));
        let etag = manifest.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap();
        let again = get(&server, "GET /Cargo.toml", &format!("If-None-Match: {etag}\r\n"));
        assert!(again.starts_with("HTTP/1.1 304"), "{again}");
        let statuses: Vec<u16> = server.seen().iter().map(|seen| seen.status).collect();
        assert_eq!(statuses, [200, 200, 404, 404, 405, 304]);
    }

    #[test]
    fn connections_that_stay_open_keep_nobody_waiting() {
        let server = Site::new(env!("CARGO_MANIFEST_DIR")).serve(0).unwrap();
        let connect = |_| TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        // More than a browser opens, all at once and none closed, as a page's first moments look.
        let mut open: Vec<TcpStream> = (0..40).map(connect).collect();
        for stream in &mut open {
            write!(stream, "HEAD /Cargo.toml HTTP/1.1\r\nHost: test\r\n\r\n").unwrap();
        }
        for stream in &mut open {
            let mut start = [0; 12];
            stream.set_read_timeout(Some(std::time::Duration::from_secs(20))).unwrap();
            stream.read_exact(&mut start).expect("an answer");
            assert_eq!(&start, b"HTTP/1.1 200");
        }
    }
}
