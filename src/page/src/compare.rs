//! The picture compared: with what lies over it, parted by a line, and with another picture beside it.

use std::sync::Arc;

use telltale_report::{Heatmap, LabKind, Region, Status, Text, protocol::Refusal};

use crate::lab_view::{kind_name, made, over_picture};
use crate::state::{Phase, Picture, Run, State};
use crate::view::Size;
use crate::words::{say, t};

/// One press of an arrow key moves the line by this share of the stage, in percent; of a page key, by five times as much.
const STEP: f64 = 2.0;
/// The check whose outcome says whether the file carries a small copy that can be shown.
const THUMBNAIL: &str = "file/thumbnail";

/// How the reader sees what lies over the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Over {
    /// Whether the chosen finding's heat map is drawn.
    pub with_map: bool,
    /// How much the map hides of the picture, in percent.
    pub opacity: u8,
    /// Whether a line parts the bare picture from what lies over it.
    pub is_split: bool,
    /// Where the line stands on the stage, in percent from the left, 0..=100.
    line: f64,
}

impl Default for Over {
    /// The picture stays visible through the map.
    fn default() -> Self {
        Self { with_map: true, opacity: 60, is_split: false, line: 50.0 }
    }
}

impl Over {
    /// Where the line stands on the stage, in whole percent from the left.
    pub fn percent(&self) -> u8 {
        self.line.round() as u8
    }

    /// The line follows the pointer, `x` and `width` in the same unit.
    pub fn drag(&mut self, x: f64, width: f64) {
        if width > 0.0 {
            self.line = (100.0 * x / width).clamp(0.0, 100.0);
        }
    }

    /// A key moves the line; says whether it is one of the line's. Left is left in every language, as in the picture.
    pub fn press(&mut self, key: &str) -> bool {
        let to = match key {
            "ArrowLeft" | "ArrowDown" => self.line - STEP,
            "ArrowRight" | "ArrowUp" => self.line + STEP,
            "PageDown" => self.line - 5.0 * STEP,
            "PageUp" => self.line + 5.0 * STEP,
            "Home" => 0.0,
            "End" => 100.0,
            _ => return false,
        };
        self.line = to.clamp(0.0, 100.0);
        true
    }
}

/// Whether a picture can be looked at beside another one, as far as anyone knows before the browser has tried.
pub fn can_be_compared(picture: &Picture, run: &Run) -> bool {
    let is_no_picture =
        matches!(run.phase, Phase::Unreadable | Phase::Refused(Refusal::Empty | Refusal::Unsupported | Refusal::Damaged, _));
    !(is_no_picture || picture.is_unshowable)
}

/// Another picture beside the one on the stage. It is only shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// Which; of a small picture, the one on the stage, whose file carries it.
    pub id: u32,
    /// Its address in memory, apart from the one that it has on the stage.
    pub url: String,
    /// The title of a small picture out of the signed history; none where it is another picture of the reader's own.
    pub small: Option<String>,
}

impl State {
    /// The heat map of the chosen finding.
    pub fn chosen_map(&self) -> Option<Arc<Heatmap>> {
        match &self.chosen()?.region {
            Region::Map { map, .. } => self.run.maps.iter().find(|known| known.id == *map).cloned(),
            _ => None,
        }
    }

    /// The heat map, where it lies over the picture now.
    pub fn shown_map(&self) -> Option<Arc<Heatmap>> {
        self.chosen_map().filter(|_| self.over.with_map)
    }

    /// The name of what lies over the picture; none where it is bare. A view of the lab hides a map.
    pub fn name_over(&self) -> Option<String> {
        match over_picture(self).and(made(self)) {
            Some(view) => Some(kind_name(view.settings.kind)),
            None => self.shown_map().map(|_| t("split-map")),
        }
    }

    /// Whether a line parts the picture from what lies over it now.
    pub fn is_split(&self) -> bool {
        self.over.is_split && self.name_over().is_some()
    }

    /// What is cut away of what lies over the picture, as a value of CSS.
    pub fn clip(&self) -> String {
        if self.is_split() { format!("inset(0 0 0 {}%)", self.over.line) } else { "none".into() }
    }

    /// What stands on both sides of the line, in words.
    pub fn sides(&self) -> String {
        let over = self.name_over().unwrap_or_default();
        say(&Text::new("split-value").integer("percent", self.over.percent()).verbatim("over", over))
    }

    /// Whether the file carries a small copy that was compared with the picture.
    pub fn has_thumbnail(&self) -> bool {
        let ended = self.run.report.iter().flat_map(|report| &report.checks).find(|check| check.code.as_str() == THUMBNAIL);
        ended.is_some_and(|check| matches!(check.status, Status::Found | Status::NothingFound))
    }

    /// Whether the small copy is what the reader looks at.
    pub fn is_on_thumbnail(&self) -> bool {
        let viewing = &self.lab.viewing;
        self.lab.is_open && viewing.kind == Some(LabKind::Thumbnail) && !viewing.is_lifted
    }

    /// Lays the small copy over the picture, parted by the line, or takes it away.
    pub fn toggle_thumbnail(&mut self) {
        if self.is_on_thumbnail() {
            return self.lab.viewing.choose(None);
        }
        (self.lab.is_open, self.lab.viewing.is_lifted, self.over.is_split) = (true, false, true);
        self.lab.viewing.choose(Some(LabKind::Thumbnail));
    }

    /// Puts another picture beside the one on the stage. Gives the address in memory that is free now.
    pub fn put_beside(&mut self, beside: Option<Beside>) -> Option<String> {
        let wanted = beside.filter(|beside| self.has_beside(beside));
        std::mem::replace(&mut self.beside, wanted).map(|gone| gone.url)
    }

    /// Ends the comparison where the picture beside has moved to the stage or is gone. Gives the address in memory that is free then.
    pub fn end_stale_comparison(&mut self) -> Option<String> {
        let is_stale = self.beside.as_ref().is_some_and(|beside| !self.has_beside(beside));
        if is_stale { self.put_beside(None) } else { None }
    }

    /// Whether what is to stand beside the picture is still there: another picture, or the file on the stage that carries it.
    fn has_beside(&self, beside: &Beside) -> bool {
        match beside.small {
            Some(_) => self.picture.as_ref().is_some_and(|picture| picture.id == beside.id),
            None => self.aside.iter().any(|aside| aside.picture.id == beside.id),
        }
    }

    /// The browser cannot show the picture on the stage, or the one beside it.
    pub fn cannot_show(&mut self, is_beside: bool) {
        let id = self.picture_beside();
        let beside = self.aside.iter_mut().map(|aside| &mut aside.picture).find(|picture| Some(picture.id) == id);
        if let Some(picture) = if is_beside { beside } else { self.picture.as_mut() } {
            picture.is_unshowable = true;
        }
    }

    /// Which of the reader's pictures stands beside the one on the stage.
    pub fn picture_beside(&self) -> Option<u32> {
        self.beside.as_ref().filter(|beside| beside.small.is_none()).map(|beside| beside.id)
    }

    /// The title of the small picture beside.
    fn small_beside(&self) -> Option<&str> {
        self.beside.as_ref()?.small.as_deref()
    }

    /// The name of the picture beside; no words without one.
    pub fn name_beside(&self) -> String {
        if let Some(title) = self.small_beside() {
            return say(&Text::new("compare-small").verbatim("name", title));
        }
        self.aside_beside().map(|aside| aside.picture.name.clone()).unwrap_or_default()
    }

    /// The size of the picture beside, once its file was read.
    pub fn size_beside(&self) -> Option<Size> {
        self.aside_beside()?.run.size()
    }

    /// That two pictures are compared, in words.
    pub fn comparison(&self) -> String {
        let name = if self.small_beside().is_some() { String::new() } else { self.name_beside() };
        if name.is_empty() { name } else { say(&Text::new("compare-status").verbatim("name", name)) }
    }

    /// That a small picture is compared, and why it differs in any case, in words.
    pub fn comparison_with_small(&self) -> String {
        self.small_beside().map(|title| say(&Text::new("compare-small-status").verbatim("name", title))).unwrap_or_default()
    }

    fn aside_beside(&self) -> Option<&crate::queue::Aside> {
        let id = self.picture_beside()?;
        self.aside.iter().find(|aside| aside.picture.id == id)
    }
}

#[cfg(test)]
mod tests {
    use telltale_catalogue::Catalogue;
    use telltale_report::{Basis, Check, Code, Finding, Grounds, MapId};

    use super::*;
    use crate::queue::rows;
    use crate::words::speak;

    /// A picture with a finding on a map, which is chosen.
    fn mapped() -> State {
        speak(Catalogue::new("en"));
        let mut state = State::default();
        state.open(Picture::new(1, "1.jpg", 10, None));
        let id = MapId("m".into());
        let mut finding = Finding::new(Code::new("a/b"), Basis::Network, Grounds::Fact, 0);
        finding.region = Region::Map { map: id.clone(), rects: Vec::new() };
        state.run.findings.push(("k".into(), finding));
        let (columns, rows, values) = (1, 1, vec![1.0]);
        let (cell_width_px, cell_height_px, scale, threshold, origin_px) = (8.0, 8.0, (0.0, 1.0), 0.5, (0, 0));
        state.run.maps.push(Arc::new(Heatmap {
            id,
            columns,
            rows,
            cell_width_px,
            cell_height_px,
            scale,
            threshold,
            values,
            origin_px,
        }));
        state.toggle("k");
        state
    }

    #[test]
    fn the_line_is_there_only_while_something_lies_over_the_picture() {
        let mut state = mapped();
        assert_eq!((state.is_split(), state.clip().as_str()), (false, "none"));
        state.over.is_split = true;
        assert_eq!((state.is_split(), state.clip().as_str()), (true, "inset(0 0 0 50%)"));
        assert_eq!(state.sides(), "50 % of the width: the picture on the left, “Map” on the right");
        state.over.with_map = false;
        assert_eq!((state.is_split(), state.name_over()), (false, None));
        state.over.with_map = true;
        state.toggle("k");
        assert_eq!((state.is_split(), state.clip().as_str()), (false, "none"));
    }

    #[test]
    fn the_line_follows_pointer_and_keys_and_stays_on_the_stage() {
        let mut over = Over::default();
        over.drag(30.0, 120.0);
        assert_eq!(over.percent(), 25);
        over.drag(-7.0, 120.0);
        assert_eq!((over.press("ArrowLeft"), over.percent()), (true, 0));
        over.drag(500.0, 120.0);
        over.drag(1.0, 0.0);
        assert_eq!(over.percent(), 100);
        let pressed = ["PageDown", "ArrowLeft", "ArrowUp", "End", "Home", "PageUp"].map(|key| (over.press(key), over.percent()));
        assert_eq!(pressed, [90, 88, 90, 100, 0, 10].map(|percent| (true, percent)));
        assert!(!over.press("Tab") && !over.press("+"));
    }

    #[test]
    fn the_small_copy_is_offered_where_it_was_compared_and_lies_there_at_once() {
        let mut state = mapped();
        let mut report = crate::state::tests::report();
        let status = Status::NotUsable { reason: Text::new("reason-no-thumbnail") };
        let name = Text::new("file-thumbnail-check");
        let check = Check { code: Code::new(THUMBNAIL), name, basis: Basis::Structure, status, duration_ms: None };
        report.checks = vec![check.clone()];
        state.run.report = Some(report.clone());
        assert!(!state.has_thumbnail());
        report.checks = vec![Check { status: Status::NothingFound, ..check }];
        state.run.report = Some(report);
        assert!(state.has_thumbnail() && !state.is_on_thumbnail());
        state.lab.viewing.is_lifted = true;
        state.toggle_thumbnail();
        assert!(state.is_on_thumbnail() && state.over.is_split);
        assert_eq!(crate::lab_view::name(&state), t("lab-thumbnail"));
        state.toggle_thumbnail();
        assert!(!state.is_on_thumbnail() && state.lab.viewing.kind.is_none());
    }

    #[test]
    fn only_what_may_be_shown_is_offered_beside() {
        let mut state = mapped();
        for id in 2..=4 {
            state.add(Picture::new(id, format!("{id}.heic"), 10, None));
        }
        let refused = |refusal| Phase::Refused(refusal, Text::new("r"));
        state.run_of(2).unwrap().phase = refused(Refusal::Unsupported);
        // Too many pixels for the checks are not too many for a look.
        state.run_of(3).unwrap().phase = refused(Refusal::TooLarge);
        let offered = |state: &State| rows(state).iter().map(|row| !row.cells[4].words.is_empty()).collect::<Vec<_>>();
        assert_eq!(offered(&state), [true, false, true, true]);
        state.put_beside(Some(Beside { id: 4, url: "blob:4".into(), small: None }));
        state.cannot_show(true);
        assert_eq!(offered(&state), [true, false, true, false]);
        state.cannot_show(false);
        assert_eq!(offered(&state), [false, false, true, false]);
    }

    #[test]
    fn addresses_of_a_picture_beside_come_back_when_it_goes() {
        let mut state = mapped();
        state.add(Picture::new(2, "2.jpg", 10, None));
        state.add(Picture::new(3, "3.jpg", 10, None));
        let beside = |id: u32| Some(Beside { id, url: format!("blob:{id}"), small: None });
        assert_eq!((state.put_beside(beside(2)), state.name_beside().as_str()), (None, "2.jpg"));
        assert!(state.comparison().contains("2.jpg"));
        assert_eq!(state.put_beside(beside(3)), Some("blob:2".into()));
        assert_eq!(state.end_stale_comparison(), None);
        state.show_picture(3);
        assert_eq!(state.end_stale_comparison(), Some("blob:3".into()));
        assert_eq!((state.beside.clone(), state.comparison()), (None, String::new()));
        state.put_beside(beside(2));
        state.remove(2);
        assert_eq!((state.name_beside(), state.end_stale_comparison()), (String::new(), Some("blob:2".into())));
        // Where it is no longer there, the new address is of no use; the caller has it.
        assert_eq!((state.put_beside(beside(2)), state.beside), (None, None));
    }

    #[test]
    fn a_small_picture_of_the_history_stands_beside_the_picture_that_carries_it_and_goes_with_it() {
        let mut state = mapped();
        state.add(Picture::new(2, "2.jpg", 10, None));
        let small = |id| Some(Beside { id, url: format!("blob:{id}"), small: Some("earlier".into()) });
        assert_eq!((state.put_beside(small(2)), state.beside.clone()), (None, None), "that one is not on the stage");
        assert_eq!((state.put_beside(small(1)), state.picture_beside()), (None, None));
        assert!(state.name_beside().contains("earlier") && state.comparison_with_small().contains("earlier"));
        assert_eq!((state.comparison(), state.size_beside()), (String::new(), None));
        // That it cannot be shown says nothing about the picture.
        state.cannot_show(true);
        assert!(state.picture.iter().chain(state.aside.iter().map(|aside| &aside.picture)).all(|picture| !picture.is_unshowable));
        assert_eq!(state.end_stale_comparison(), None);
        state.show_picture(2);
        assert_eq!(state.end_stale_comparison(), Some("blob:1".into()));
        assert_eq!(state.comparison_with_small(), "");
    }
}
