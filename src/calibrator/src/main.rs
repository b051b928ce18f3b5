//! Measures how often ordinary photos show what the checks look for.
fn main() {}
