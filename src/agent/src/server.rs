//! The way of the command line: one blocking request to a server, bounded in time and size, never sent on, past no proxy.

use std::{
    future::ready,
    time::{Duration, Instant},
};

use ureq::Agent;

use crate::{
    AgentError, Endpoint,
    transport::{Coming, MAX_ANSWER_BYTES, Reply, Transport, quoted},
};

/// A chat server.
#[derive(Debug)]
pub struct Server {
    agent: Agent,
    endpoint: Endpoint,
    time_limit: Duration,
    since: Instant,
}

impl Server {
    /// A client for one server. Each request has a connection of its own.
    pub fn new(endpoint: &Endpoint, time_limit: Duration) -> Self {
        let config = Agent::config_builder()
            // What the environment names as a proxy would see the picture.
            .proxy(None)
            // An address elsewhere is told as an error; following it could take the picture off this machine.
            .max_redirects(0)
            .max_idle_connections(0)
            .http_status_as_error(false)
            .timeout_global(Some(time_limit))
            .build();
        Self { agent: config.into(), endpoint: endpoint.clone(), time_limit, since: Instant::now() }
    }

    fn send(&self, body: &str) -> Result<Reply, AgentError> {
        let sent = self.agent.post(self.endpoint.url()).header("Content-Type", "application/json").send(body);
        let mut response = sent.map_err(|error| self.failed(&error))?;
        let status = response.status();
        if status.is_redirection() {
            let to = response.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or("nowhere");
            return Err(AgentError::Redirected(quoted(to)));
        }
        match response.body_mut().with_config().limit(MAX_ANSWER_BYTES).read_to_vec() {
            Ok(bytes) => Reply::read(status.as_u16(), &bytes),
            Err(ureq::Error::BodyExceedsLimit(_)) => Ok(Reply::TooLarge),
            Err(error) => Err(self.failed(&error)),
        }
    }

    fn failed(&self, error: &ureq::Error) -> AgentError {
        match error {
            ureq::Error::Timeout(_) => AgentError::Slow(self.time_limit.as_secs()),
            ureq::Error::Io(io) if io.kind() == std::io::ErrorKind::TimedOut => AgentError::Slow(self.time_limit.as_secs()),
            other => AgentError::Gone(other.to_string()),
        }
    }
}

impl Transport for Server {
    fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    fn ask<'a>(&'a self, body: &'a str) -> Coming<'a> {
        Box::pin(ready(self.send(body)))
    }

    fn now_ms(&self) -> f64 {
        self.since.elapsed().as_secs_f64() * 1000.0
    }
}
