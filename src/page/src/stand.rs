//! At a stand: the address of its start, from wherever a visitor has gone.

/// In an address: the language in which the stand was set up, since a visitor chose another one.
const HOME: &str = "home=";

/// What stands behind the question mark at the start of a stand: no tour, whose samples would be opened again, and the language of its
/// set-up. Everything else is the stand's own.
pub fn start(search: &str) -> String {
    let home = words(search).find_map(|word| word.strip_prefix(HOME));
    let is_kept = |word: &&str| match word.split('=').next() {
        Some("tour" | "home") => false,
        Some("lang") => home.is_none(),
        _ => true,
    };
    let mut kept: Vec<String> = words(search).filter(is_kept).map(str::to_owned).collect();
    kept.extend(home.map(|tag| format!("lang={tag}")));
    format!("?{}", kept.join("&"))
}

/// Whether this address is another one than that of the start.
pub fn has_gone_on(search: &str) -> bool {
    !words(search).eq(words(&start(search)))
}

/// The address of another language, which remembers the first one.
pub fn in_language(address: String, shown: &str) -> String {
    if words(&address).any(|word| word.starts_with(HOME)) { address } else { format!("{address}&{HOME}{shown}") }
}

fn words(search: &str) -> impl Iterator<Item = &str> {
    search.trim_start_matches('?').split('&').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stand_starts_again_without_the_tour_and_in_its_own_language() {
        assert_eq!(start("?kiosk=60&tour=1"), "?kiosk=60");
        assert_eq!(start("?tour&lang=de&kiosk="), "?lang=de&kiosk=");
        assert_eq!(start("?kiosk=60&lang=uk&tour=1&home=de"), "?kiosk=60&lang=de");
        assert_eq!(start("?kiosk&backend=cpu&tourist=1"), "?kiosk&backend=cpu&tourist=1");
    }

    #[test]
    fn the_start_leads_nowhere_else() {
        for search in ["?kiosk", "?kiosk=60&lang=de", "?kiosk=60&tour=1", "?kiosk&lang=uk&home=de"] {
            assert_eq!(has_gone_on(search), search.contains("tour") || search.contains("home"), "{search}");
            assert!(!has_gone_on(&start(search)), "{search}");
        }
    }

    #[test]
    fn the_language_of_the_set_up_is_remembered_however_many_others_are_tried() {
        let first = in_language("?kiosk=60&lang=uk".into(), "de");
        assert_eq!(first, "?kiosk=60&lang=uk&home=de");
        assert_eq!(in_language(first.replace("uk", "ar"), "uk"), "?kiosk=60&lang=ar&home=de");
        assert_eq!(start(&first), "?kiosk=60&lang=de");
    }
}
