//! What both pages ask of a browser: [`load`] fetches from their own server, [`pool`] holds the workers, [`seal`] closes a page, [`save`] hands
//! a file to the reader.
//!
//! No component and no rule is here, and nothing that could reach another server.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod load;
pub mod pool;
pub mod save;
pub mod seal;
