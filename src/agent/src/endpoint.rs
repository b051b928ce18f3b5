//! Where the model is asked: on this machine, unless the reader says that the picture may leave it.
//!
//! `localhost` is taken as 127.0.0.1 and never looked up, so that no name server decides where a picture goes. Other names of this machine,
//! and spellings of its addresses that programs read differently (`127.1`, `0x7f000001`), count as other machines.
//!
//! A server on this machine may still pass on what it gets. Some do so for models whose names end in `-cloud` or `:cloud` (Ollama), so such
//! a name is refused like an address of another machine; what else a server does is not to be seen from here.
//!
//! Only `http://` is there: between two programs on one machine nothing needs encryption, and a TLS library would be the largest part of
//! this crate.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use http::Uri;

use crate::AgentError;

/// What every server of this kind has behind its base address.
const CHAT: &str = "/chat/completions";
const MODELS: &str = "/models";
/// How the names end of models that a server on this machine passes on to one elsewhere.
const PASSED_ON: [&str; 2] = ["-cloud", ":cloud"];

/// A server's address that may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    origin: String,
    path: String,
    url: String,
    host: String,
    is_this_machine: bool,
    may_leave: bool,
}

impl Endpoint {
    /// Reads a base address such as `http://127.0.0.1:8080/v1`.
    ///
    /// # Errors
    /// No `http://` address of a host, or one of another machine unless the picture `may_leave` this one.
    pub fn new(address: &str, may_leave: bool) -> Result<Self, AgentError> {
        let wrong = |reason| AgentError::Endpoint { address: address.to_owned(), reason };
        let uri: Uri = address.parse().map_err(|_| wrong("it is no address such as http://127.0.0.1:8080/v1"))?;
        if uri.scheme_str() != Some("http") {
            return Err(wrong("it must begin with http://"));
        }
        let authority = uri.authority().ok_or_else(|| wrong("it names no host"))?;
        if authority.as_str().contains('@') || uri.query().is_some() {
            return Err(wrong("it may hold no name, password or query"));
        }
        let host = authority.host();
        let ip = this_machine(host);
        if ip.is_none() && !may_leave {
            return Err(wrong("its host is not a loopback address, so the picture would leave this machine"));
        }
        let shown = match ip {
            Some(IpAddr::V6(ip)) => format!("[{ip}]"),
            Some(IpAddr::V4(ip)) => ip.to_string(),
            None => host.to_owned(),
        };
        let port = uri.port_u16().map(|port| format!(":{port}")).unwrap_or_default();
        let path = uri.path().trim_end_matches('/').to_owned();
        let origin = format!("http://{shown}{port}");
        Ok(Self { url: format!("{origin}{path}{CHAT}"), origin, path, host: shown, is_this_machine: ip.is_some(), may_leave })
    }

    /// The whole address that is asked.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where the server's models are listed.
    pub fn models_url(&self) -> String {
        format!("{}{}{MODELS}", self.origin, self.path)
    }

    /// Scheme, host and port, as a policy names them.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The host, for a warning.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether the server is on this machine.
    pub fn is_this_machine(&self) -> bool {
        self.is_this_machine
    }

    /// Whether this model may be asked there.
    ///
    /// # Errors
    /// By its name it is one that the server passes on elsewhere, and the picture may not leave this machine.
    pub fn check_model(&self, model: &str) -> Result<(), AgentError> {
        let name = model.trim().to_ascii_lowercase();
        if !self.may_leave && PASSED_ON.iter().any(|end| name.ends_with(end)) {
            return Err(AgentError::PassedOn(model.to_owned()));
        }
        Ok(())
    }
}

/// The loopback address that a host stands for.
fn this_machine(host: &str) -> Option<IpAddr> {
    if host.eq_ignore_ascii_case("localhost") {
        return Some(IpAddr::V4(Ipv4Addr::LOCALHOST));
    }
    let ip = match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(host) => IpAddr::V6(host.parse::<Ipv6Addr>().ok()?),
        None => IpAddr::V4(host.parse::<Ipv4Addr>().ok()?),
    };
    ip.is_loopback().then_some(ip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_addresses_are_taken_as_they_are() {
        let url = |address: &str| Endpoint::new(address, false).map(|endpoint| endpoint.url).unwrap();
        assert_eq!(url("http://127.0.0.1:8080/v1"), "http://127.0.0.1:8080/v1/chat/completions");
        assert_eq!(url("http://127.8.9.1:1/v1/"), "http://127.8.9.1:1/v1/chat/completions");
        assert_eq!(url("http://[::1]:11434/v1"), "http://[::1]:11434/v1/chat/completions");
        assert_eq!(url("http://LOCALHOST:11434/v1"), "http://127.0.0.1:11434/v1/chat/completions", "never looked up");
        assert_eq!(url("http://localhost"), "http://127.0.0.1/chat/completions");
    }

    #[test]
    fn the_list_of_models_is_beside_the_chat() {
        let endpoint = Endpoint::new("http://localhost:11434/v1/", false).unwrap();
        assert_eq!(
            (endpoint.origin(), endpoint.models_url()),
            ("http://127.0.0.1:11434", "http://127.0.0.1:11434/v1/models".into())
        );
    }

    #[test]
    fn other_machines_need_the_readers_word() {
        for address in [
            "http://192.168.0.2:8080/v1",
            "http://0.0.0.0:8080/v1",
            "http://localhost.example/v1",
            "http://127.0.0.1.example/v1",
            "http://127.1/v1",
            "http://0x7f000001/v1",
            "http://2130706433/v1",
            "http://[::ffff:127.0.0.1]/v1",
            "http://[::]/v1",
            "http://example.org/v1",
        ] {
            assert!(Endpoint::new(address, false).is_err(), "{address}");
        }
        let remote = Endpoint::new("http://192.168.0.2:8080/v1", true).unwrap();
        assert_eq!((remote.host(), remote.is_this_machine()), ("192.168.0.2", false));
    }

    #[test]
    fn a_model_that_is_passed_on_needs_the_readers_word_too() {
        let local = |may_leave| Endpoint::new("http://localhost:11434/v1", may_leave).unwrap();
        for model in ["qwen3-vl:235b-cloud", "glm-4.6:cloud", "GPT-OSS:120B-Cloud", "a:cloud "] {
            let error = local(false).check_model(model).unwrap_err().to_string();
            assert!(error.contains(model) && error.contains("would leave this machine"), "{error}");
            assert!(local(true).check_model(model).is_ok(), "{model}");
        }
        for model in ["llava", "cloud", "cloud-7b", "mycloud", "a:cloudy", "b-cloud:7b", ""] {
            assert!(local(false).check_model(model).is_ok(), "{model}");
        }
    }

    #[test]
    fn what_is_no_plain_address_is_refused_even_where_the_picture_may_leave() {
        for address in [
            "",
            "127.0.0.1:8080",
            "https://127.0.0.1/v1",
            "file:///v1",
            "http://127.0.0.1@example.org/v1",
            "http:///v1",
            "http://127.0.0.1/?a=b",
        ] {
            assert!(Endpoint::new(address, true).is_err(), "{address}");
        }
    }
}
