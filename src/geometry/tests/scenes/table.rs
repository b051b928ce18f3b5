//! The table in the crate's documentation, made anew.

use super::scenes::{self, Chance, ERROR_PX, SIZE};

/// Scenes for each number of the table.
const SCENES: usize = 1_000;

/// One row: what was drawn, and the share of scenes that conflict when one mark in each is wrong by so many degrees.
pub struct Row {
    /// What was drawn.
    pub name: String,
    /// Scenes that conflict with all marks right.
    pub n_false: usize,
    /// Shares, for [`TURNS`].
    pub found: [f64; 4],
}

/// By how much the wrong mark is wrong, in degrees.
pub const TURNS: [f64; 4] = [5.0, 15.0, 30.0, 90.0];

/// All rows.
pub fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (n, half) in [(3, 4.0), (5, 4.0), (5, 12.0), (8, 4.0)] {
        let name = format!("{n} shadows, wedges of up to {half}° to each side");
        rows.push(row(name, |chance, turn| scenes::shadows(chance, n, half, turn).map(|found| !found.fits)));
    }
    for (n_shadows, n) in [(3, 1), (3, 3), (0, 5)] {
        let beside = if n_shadows == 0 { String::new() } else { format!("{n_shadows} shadows and ") };
        let name = format!("{beside}{n} dark side{}, a dark side wrong", if n == 1 { "" } else { "s" });
        rows.push(row(name, |chance, turn| scenes::dark_sides(chance, n_shadows, n, turn).map(|found| !found.fits)));
    }
    for n in [3, 5, 8] {
        let name = format!("{n} parallel edges");
        rows.push(row(name, |chance, turn| scenes::vanishing(chance, n, turn).map(|found| !found.fits)));
    }
    for n in [2, 4] {
        let name = format!("three groups of {n} level edges, one group climbs");
        rows.push(row(name, |chance, turn| scenes::horizon(chance, n, turn)?.third.map(|third| !third.fits)));
    }
    for n in [3, 5] {
        let name = format!("{n} reflections");
        rows.push(row(name, |chance, turn| scenes::reflections(chance, n, turn).map(|found| !found.fits)));
    }
    rows
}

fn row(name: String, mut conflicts: impl FnMut(&mut Chance, f64) -> Option<bool>) -> Row {
    let mut count = |turn: f64| {
        let mut chance = Chance(turn.to_bits());
        let (mut n_scenes, mut n_conflicts) = (0, 0);
        while n_scenes < SCENES {
            if let Some(conflict) = conflicts(&mut chance, turn) {
                (n_scenes, n_conflicts) = (n_scenes + 1, n_conflicts + usize::from(conflict));
            }
        }
        n_conflicts
    };
    Row { name, n_false: count(0.0), found: TURNS.map(|turn| count(turn) as f64 / SCENES as f64) }
}

/// The table as it stands in the documentation.
pub fn table(rows: &[Row]) -> String {
    let mut text = format!(
        "Of {SCENES} random scenes for each number, in pictures of {} × {} pixels drawn with an error of up to {ERROR_PX} pixels at every\n\
         point: how many conflict with all marks right, and the share that conflicts when one mark (one group) is wrong by so many degrees\n\
         in space; for shadows and dark sides, the light is turned by so much around the upright, and every right angle of a dark side is off\n\
         by up to 10°. `cargo run -p telltale_geometry --example rates` prints it, a test compares it.\n\n\
         | drawn | all right | {}° | {}° | {}° | {}° |\n|---|---|---|---|---|---|\n",
        SIZE.0, SIZE.1, TURNS[0], TURNS[1], TURNS[2], TURNS[3]
    );
    for row in rows {
        let shares = row.found.map(|share| format!("{:.1} %", share * 100.0)).join(" | ");
        text.push_str(&format!("| {} | {} | {shares} |\n", row.name, row.n_false));
    }
    text
}
