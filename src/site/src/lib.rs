//! The server behind `cargo xtask serve` and behind the browser tests.
//!
//! It hands out one folder with the headers that a host of Telltale is asked to send ([`headers`]), and it writes down every
//! request it receives. That log is the witness in the tests of the sealed page: what is not in it did not arrive.
//!
//! Tests may put other bytes in the place of a file, or take a file away, to see what the page says then ([`Site::replace`]).

mod files;
pub mod headers;
mod server;

pub use files::Replacement;
pub use server::{Seen, Server, Site};
