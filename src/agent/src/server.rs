//! One request to a chat server, and its answer: bounded in time and size, never sent on, past no proxy.

use std::time::Duration;

use serde_json::Value as Json;
use telltale_catalogue::visible;
use ureq::Agent;

use crate::{AgentError, Endpoint};

/// A longer answer is none that was asked for. In bytes, of the whole HTTP body.
pub(crate) const MAX_ANSWER_BYTES: u64 = 1 << 20;
/// How much of a server's own words an error repeats, in characters.
const MAX_QUOTED: usize = 300;

/// A chat server.
#[derive(Debug)]
pub struct Server {
    agent: Agent,
    endpoint: Endpoint,
    time_limit: Duration,
}

/// What a model answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reply {
    /// Words, whole.
    Words(String),
    /// Words that were cut off where the server's limit was.
    Cut(String),
    /// The model or its server declined, in its own words.
    Declined(String),
    /// More than [`MAX_ANSWER_BYTES`].
    TooLarge,
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
        Self { agent: config.into(), endpoint: endpoint.clone(), time_limit }
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Sends a request.
    ///
    /// # Errors
    /// Everything after which asking again at once would not help.
    pub(crate) fn ask(&self, body: &str) -> Result<Reply, AgentError> {
        let sent = self.agent.post(self.endpoint.url()).header("Content-Type", "application/json").send(body);
        let mut response = sent.map_err(|error| self.failed(&error))?;
        let status = response.status();
        if status.is_redirection() {
            let to = response.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or("nowhere");
            return Err(AgentError::Redirected(quoted(to)));
        }
        let read = response.body_mut().with_config().limit(MAX_ANSWER_BYTES).read_to_vec();
        let bytes = match read {
            Ok(bytes) => bytes,
            Err(ureq::Error::BodyExceedsLimit(_)) => return Ok(Reply::TooLarge),
            Err(error) => return Err(self.failed(&error)),
        };
        if !status.is_success() {
            return Err(AgentError::Refused { status: status.as_u16(), words: quoted(&String::from_utf8_lossy(&bytes)) });
        }
        let json: Json = serde_json::from_slice(&bytes).map_err(|error| AgentError::NotChat(error.to_string()))?;
        reply(&json).ok_or_else(|| AgentError::NotChat(quoted(&json.to_string())))
    }

    fn failed(&self, error: &ureq::Error) -> AgentError {
        match error {
            ureq::Error::Timeout(_) => AgentError::Slow(self.time_limit.as_secs()),
            ureq::Error::Io(io) if io.kind() == std::io::ErrorKind::TimedOut => AgentError::Slow(self.time_limit.as_secs()),
            other => AgentError::Gone(other.to_string()),
        }
    }
}

/// The answer in a chat completion.
fn reply(json: &Json) -> Option<Reply> {
    let choice = json.get("choices")?.get(0)?;
    let message = choice.get("message")?;
    let text = |key: &str| message.get(key).and_then(Json::as_str).filter(|words| !words.is_empty());
    if let Some(refusal) = text("refusal") {
        return Some(Reply::Declined(quoted(refusal)));
    }
    let words = text("content").unwrap_or_default().to_owned();
    Some(match choice.get("finish_reason").and_then(Json::as_str) {
        Some("content_filter") => Reply::Declined(quoted(&words)),
        Some("length") => Reply::Cut(words),
        _ => Reply::Words(words),
    })
}

/// The beginning of somebody else's words, harmless to show.
pub(crate) fn quoted(words: &str) -> String {
    let beginning: String = words.chars().take(MAX_QUOTED).collect();
    visible(&beginning).into_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn words_of_a_server_are_short_and_move_no_cursor() {
        assert_eq!(quoted("\u{1b}[2Jgone"), "‹U+001B›[2Jgone");
        assert_eq!(quoted(&"ä".repeat(1_000)).chars().count(), MAX_QUOTED);
    }

    #[test]
    fn the_answer_is_found_in_a_completion() {
        let completion =
            |message: Json, reason: &str| reply(&json!({ "choices": [{ "message": message, "finish_reason": reason }] }));
        assert_eq!(completion(json!({ "content": "{}" }), "stop"), Some(Reply::Words("{}".into())));
        assert_eq!(completion(json!({ "content": "{" }), "length"), Some(Reply::Cut("{".into())));
        assert_eq!(completion(json!({ "content": null, "refusal": "No." }), "stop"), Some(Reply::Declined("No.".into())));
        assert_eq!(completion(json!({ "content": "" }), "content_filter"), Some(Reply::Declined(String::new())));
        assert_eq!(completion(json!({ "content": null }), "stop"), Some(Reply::Words(String::new())));
        for other in [json!({}), json!({ "choices": [] }), json!([1]), json!({ "choices": [{ "text": "old" }] })] {
            assert_eq!(reply(&other), None);
        }
    }
}
