//! How a call reaches a server: the seam between this crate's rules and a shell that can open connections.
//!
//! A shell sends one body and gives back what it got; it bounds time and size, follows no redirect and keeps nothing. What the bytes mean
//! is read here, so that every shell reads them alike.

use std::pin::Pin;

use serde_json::Value as Json;
use telltale_catalogue::visible;

use crate::{AgentError, Endpoint};

/// A longer answer is none that was asked for. In bytes, of the whole HTTP body.
pub const MAX_ANSWER_BYTES: u64 = 1 << 20;
/// How much of a server's own words an error repeats, in characters.
const MAX_QUOTED: usize = 300;

/// An answer on its way. A shell that blocks hands over one that is there.
pub type Coming<'a> = Pin<Box<dyn Future<Output = Result<Reply, AgentError>> + 'a>>;

/// A shell's way to one server.
pub trait Transport {
    /// The server.
    fn endpoint(&self) -> &Endpoint;

    /// Sends a request: a `POST` of this JSON to [`Endpoint::url`]. Everything after which asking again at once would not help is an error.
    fn ask<'a>(&'a self, body: &'a str) -> Coming<'a>;

    /// Milliseconds on a clock that never goes back, for the log.
    fn now_ms(&self) -> f64;
}

/// What a model answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Words, whole.
    Words(String),
    /// Words that were cut off where the server's limit was.
    Cut(String),
    /// The model or its server declined, in its own words.
    Declined(String),
    /// More than [`MAX_ANSWER_BYTES`].
    TooLarge,
}

impl Reply {
    /// What a whole HTTP answer says.
    ///
    /// # Errors
    /// The server refused, or what answers there is no chat server.
    pub fn read(status: u16, body: &[u8]) -> Result<Self, AgentError> {
        if !(200..300).contains(&status) {
            return Err(AgentError::Refused { status, words: quoted(&String::from_utf8_lossy(body)) });
        }
        let json: Json = serde_json::from_slice(body).map_err(|error| AgentError::NotChat(error.to_string()))?;
        reply(&json).ok_or_else(|| AgentError::NotChat(quoted(&json.to_string())))
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

/// The names in a server's list of models, as `GET /models` gives it; none where it is something else.
pub fn models(body: &[u8]) -> Option<Vec<String>> {
    let json: Json = serde_json::from_slice(body).ok()?;
    let names = json.get("data")?.as_array()?.iter().filter_map(|model| model.get("id")?.as_str());
    Some(names.map(quoted).collect())
}

/// The beginning of somebody else's words, harmless to show.
pub fn quoted(words: &str) -> String {
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

    #[test]
    fn a_list_of_models_is_read_and_nothing_else_is() {
        let list = json!({ "object": "list", "data": [{ "id": "a:7b" }, { "name": "?" }, { "id": "b\u{202e}" }] }).to_string();
        assert_eq!(models(list.as_bytes()), Some(vec!["a:7b".to_owned(), "b‹U+202E›".to_owned()]));
        assert_eq!(models(b"{\"data\":[]}"), Some(Vec::new()));
        for other in ["<html>", "[]", "{\"models\":[]}"] {
            assert_eq!(models(other.as_bytes()), None, "{other}");
        }
    }
}
