//! Tests that need no browser: the structure of the project, and the command line as a user runs it.

mod agent;
mod analyze;
mod annotations;
mod credentials;
mod evaluate;
mod known;
mod languages;
mod layering;
mod metadata;
mod other_commands;
mod tidy;
