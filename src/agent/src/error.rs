//! Why a run ends early.

use std::path::PathBuf;

use telltale_report::Text;

/// What ends a run. Everything that was answered before is in the log.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AgentError {
    /// The address is none that this client can use.
    #[error("{address} cannot be used: {reason}")]
    Endpoint {
        /// As it was given.
        address: String,
        /// Why not.
        reason: &'static str,
    },
    /// A model that a server on this machine passes on to one elsewhere.
    #[error(
        "the model {0} is not run on this machine: by its name, the server passes it on to one elsewhere, so the picture would leave this \
         machine; choose another model, or allow that with --picture-may-leave"
    )]
    PassedOn(String),
    /// A setting beyond its bounds.
    #[error("{name} must be {low} to {high}, not {found}")]
    Setting {
        /// Which.
        name: &'static str,
        /// The smallest value.
        low: usize,
        /// The largest value.
        high: usize,
        /// What was given.
        found: usize,
    },
    /// Nobody answers, or the connection broke.
    #[error("the server cannot be reached or went away: {0}")]
    Gone(String),
    /// No whole answer within the time for one call.
    #[error("no whole answer within {0} seconds")]
    Slow(u64),
    /// The server wants the request elsewhere: it is never followed.
    #[error("the server points to {0}, and a picture is never sent on")]
    Redirected(String),
    /// The server answers with an error of its own.
    #[error("the server refused with status {status}: {words}")]
    Refused {
        /// HTTP status.
        status: u16,
        /// The beginning of what it says.
        words: String,
    },
    /// An answer that is no chat completion.
    #[error("what answers there is no chat server: {0}")]
    NotChat(String),
    /// The reader stopped it.
    #[error("it was stopped")]
    Stopped,
    /// The model listed no objects that could be read.
    #[error("the model gave no list of objects that could be read, in {0} drafts")]
    NoObjects(usize),
    /// A question about a place outside the picture.
    #[error("the place of a question must lie inside the picture of {width} × {height} pixels")]
    PlaceOutside {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// A part of the picture could not be encoded.
    #[error("a part of the picture could not be encoded: {0}")]
    Picture(String),
    /// The folder of the log cannot be read or written.
    #[error("{}: {error}", path.display())]
    Log {
        /// Which file or folder.
        path: PathBuf,
        /// What happened.
        error: std::io::Error,
    },
}

impl AgentError {
    /// The same for a reader, in their language. A server's own words stay as they are.
    pub fn text(&self) -> Text {
        match self {
            Self::Endpoint { address, .. } => Text::new("agent-error-endpoint").verbatim("address", address),
            Self::PassedOn(model) => Text::new("agent-error-passed-on").verbatim("model", model),
            Self::Setting { low, high, found, .. } => {
                Text::new("agent-error-setting").integer("low", *low).integer("high", *high).integer("found", *found)
            }
            Self::Gone(words) => Text::new("agent-error-gone").verbatim("words", words),
            Self::Slow(seconds) => Text::new("agent-error-slow").integer("seconds", *seconds),
            Self::Redirected(to) => Text::new("agent-error-redirected").verbatim("to", to),
            Self::Refused { status, words } => {
                Text::new("agent-error-refused").integer("status", *status).verbatim("words", words)
            }
            Self::NotChat(words) => Text::new("agent-error-not-chat").verbatim("words", words),
            Self::Stopped => Text::new("agent-error-stopped"),
            Self::NoObjects(drafts) => Text::new("agent-error-no-objects").integer("drafts", *drafts),
            Self::PlaceOutside { width, height } => {
                Text::new("agent-error-place").integer("width", *width).integer("height", *height)
            }
            Self::Picture(words) => Text::new("agent-error-picture").verbatim("words", words),
            Self::Log { error, .. } => Text::new("agent-error-log").verbatim("words", error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use telltale_catalogue::{Catalogue, LANGUAGES};

    use super::*;

    #[test]
    fn every_error_has_a_sentence_in_every_language() {
        let words = || "words".to_owned();
        let all = [
            AgentError::Endpoint { address: words(), reason: "" },
            AgentError::PassedOn(words()),
            AgentError::Setting { name: "looks", low: 1, high: 9, found: 0 },
            AgentError::Gone(words()),
            AgentError::Slow(2),
            AgentError::Redirected(words()),
            AgentError::Refused { status: 403, words: words() },
            AgentError::NotChat(words()),
            AgentError::Stopped,
            AgentError::NoObjects(3),
            AgentError::PlaceOutside { width: 1, height: 2 },
            AgentError::Picture(words()),
            AgentError::Log { path: PathBuf::new(), error: std::io::Error::other("full") },
        ];
        for language in LANGUAGES {
            let catalogue = Catalogue::new(language.tag);
            for error in &all {
                let sentence = catalogue.sentence_or_error(&error.text());
                assert!(sentence.is_ok(), "{}: {sentence:?}", language.tag);
            }
        }
    }
}
