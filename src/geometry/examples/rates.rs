//! Prints how often conflicts are found in random scenes: the table in the crate's documentation.

#[path = "../tests/scenes/mod.rs"]
mod scenes;
#[path = "../tests/scenes/table.rs"]
mod table;

fn main() {
    print!("{}", table::table(&table::rows()));
}
