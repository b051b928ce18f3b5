//! What the page shows, one component in each file, without logic beyond display.
//!
//! Blocks that come and go are hidden, not rebuilt, and everything dynamic is a text, a flag or rows: Leptos makes code for each
//! combination of types, and the page has to stay small.

mod beside;
mod cards;
mod checks;
mod controls;
mod drop_zone;
mod evidence;
mod fields;
mod geometry;
mod glyph;
mod guided;
mod handling;
mod header;
mod heat_map;
mod help;
mod history;
mod kiosk;
mod lab;
pub mod lab_canvas;
mod lab_metadata;
mod lab_plot;
mod lab_structure;
mod lab_views;
mod languages;
mod leak_test;
mod levels;
mod notice;
mod offline;
mod over;
mod own_finding;
mod part;
mod picture_row;
mod pictures;
mod privacy;
mod review;
mod saving;
mod shelf;
mod stage;
mod strip;
mod surface;
mod table;
mod toolbar;
mod tour;
mod watch;

pub use beside::Beside;
pub use evidence::{Evidence, Results};
pub use header::Header;
pub use lab::Lab;
use languages::Languages;
pub use over::Over;
pub use privacy::Privacy;
pub use stage::Stage;
pub use toolbar::Toolbar;
