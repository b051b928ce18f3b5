//! The page that shows all states: each in light and dark, wide and narrow, left to right and right to left.

use std::fmt::Write as _;

use crate::scenes::SCENES;

/// Width and height of a frame, and what it is called.
const SIZES: [(u32, u32, &str); 2] = [(1280, 860, "wide"), (320, 860, "320 px")];

/// Frames come as they are scrolled to: each is a whole page.
pub fn html() -> String {
    let mut html = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Telltale: every state</title>\n\
         <link rel=\"stylesheet\" href=\"gallery.css\">\n</head>\n<body>\n<h1>Every state of the page</h1>\n<nav>\n",
    );
    for scene in SCENES {
        let _ = writeln!(html, "<a href=\"#{}\">{}</a>", scene.name, scene.title);
    }
    html.push_str("</nav>\n");
    for scene in SCENES {
        let _ = writeln!(html, "<section id=\"{}\" data-state=\"{}\">\n<h2>{}</h2>", scene.name, scene.state, scene.title);
        html.push_str("<div class=\"frames\">\n");
        for (width, height, size) in SIZES {
            for (scheme, language) in [("light", "en"), ("dark", "en"), ("light", "ar"), ("dark", "ar")] {
                let _ = writeln!(
                    html,
                    "<figure><figcaption>{scheme} · {size} · {language}</figcaption><iframe loading=\"lazy\" title=\"{}, {scheme}, \
                     {size}, {language}\" width=\"{width}\" height=\"{height}\" \
                     src=\"{scheme}/?scene={}&amp;file={}&amp;lang={language}\"></iframe></figure>",
                    scene.title, scene.name, scene.file_name
                );
            }
        }
        html.push_str("</div>\n</section>\n");
    }
    html.push_str("</body>\n</html>\n");
    html
}
