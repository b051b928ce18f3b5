//! The tour: sample pictures, one after the other, each with what there is to see in it.

use telltale_report::{Arrival, Text};

use crate::state::State;
use crate::words::{say, t};

/// The files of the samples, in the order of the tour; the message `tour-<name>` tells about each.
pub const FILES: [&str; 6] = ["ordinary.jpg", "pasted.jpg", "copied.jpg", "generator.png", "signed.jpg", "changed.jpg"];

/// Which of the samples is shown; none where it is a picture of the reader's own.
fn shown(state: &State) -> Option<usize> {
    let picture = state.picture.as_ref().filter(|picture| picture.arrival == Some(Arrival::Sample))?;
    FILES.iter().position(|file| *file == picture.name)
}

/// Where the tour is, in words; empty where no sample is shown.
pub fn standing(state: &State) -> String {
    let words = |i: usize| say(&Text::new("tour-standing").integer("number", i + 1).integer("count", FILES.len()));
    shown(state).map(words).unwrap_or_default()
}

/// What there is to see in the sample that is shown; empty where none is.
pub fn words(state: &State) -> String {
    match shown(state) {
        Some(0) => t("tour-ordinary"),
        Some(1) => t("tour-pasted"),
        Some(2) => t("tour-copied"),
        Some(3) => t("tour-generator"),
        Some(4) => t("tour-signed"),
        Some(5) => t("tour-changed"),
        _ => String::new(),
    }
}

/// The picture that comes next: where it lies, and none at the end.
pub fn next(state: &State) -> Option<u32> {
    let file = FILES.get(shown(state)? + 1)?;
    let is_next = |name: &str, arrival: Option<Arrival>| name == *file && arrival == Some(Arrival::Sample);
    state
        .aside
        .iter()
        .map(|aside| &aside.picture)
        .find(|picture| is_next(&picture.name, picture.arrival))
        .map(|picture| picture.id)
}

#[cfg(test)]
mod tests {
    use telltale_catalogue::Catalogue;

    use super::*;
    use crate::state::Picture;
    use crate::words::speak;

    #[test]
    fn the_tour_goes_through_all_samples_and_ends() {
        speak(Catalogue::new("en"));
        let mut state = State::default();
        for (id, file) in (1..).zip(FILES) {
            state.add(Picture::new(id, file, 10, Some(Arrival::Sample)));
        }
        state.show_picture(1);
        for i in 1..=FILES.len() as u32 {
            assert!(words(&state).len() > 40 && standing(&state).contains(&i.to_string()), "{}", words(&state));
            assert_eq!(next(&state), (i < 6).then_some(i + 1));
            if let Some(id) = next(&state) {
                state.show_picture(id);
            }
        }
    }

    #[test]
    fn a_picture_of_the_readers_own_is_no_part_of_it() {
        let mut state = State::default();
        state.open(Picture::new(1, FILES[0], 10, Some(Arrival::Dropped)));
        assert_eq!((words(&state), standing(&state), next(&state)), (String::new(), String::new(), None));
    }
}
