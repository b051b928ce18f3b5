//! What the page knows and says, without a browser: plain data, the rules by which messages change it, and the words for it.
//!
//! The viewer shows what is in here and carries out what it decides. Nothing here touches a browser, so that every path can be
//! tested natively, without one and without waiting.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod choice;
pub mod compare;
pub mod dispatch;
pub mod export;
pub mod geometry_desk;
pub mod geometry_outcome;
pub mod gesture;
pub mod guided_look;
pub mod heat;
pub mod help;
pub mod history;
pub mod known;
pub mod lab;
pub mod lab_parameter;
pub mod lab_view;
pub mod levels;
pub mod looks;
pub mod method;
pub mod offline;
pub mod outline;
pub mod part;
pub mod present;
pub mod questions;
pub mod queue;
pub mod rate_plot;
pub mod review;
pub mod sentence;
pub mod stand;
pub mod state;
pub mod things;
pub mod tour;
pub mod view;
pub mod words;
