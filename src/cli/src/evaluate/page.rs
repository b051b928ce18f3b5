//! The evaluation as one HTML file that needs nothing else and runs nothing.

use telltale_page::export::escaped;
use telltale_page::words::t;

use super::{
    figures::Evaluation,
    plots,
    words::{self, Part},
};
use crate::tables::{page_begins, paragraph};

const STYLE: &str = "aside{border:2px solid;padding:0 1rem;margin:1.5rem 0}aside h2{margin:1rem 0 0;border:0}@media(max-width:40rem){\
body{margin:1rem auto}table{font-size:.875rem}th,td{padding:.25rem .4rem}td{white-space:normal}th[scope=row]{min-width:5.5rem;overflow-wrap:anywhere;hyphens:auto}}";

pub(crate) fn write(evaluation: &Evaluation) -> String {
    let mut out = page_begins(&t("evaluate-title"), &format!("{STYLE}{}", plots::STYLE));
    words::about(evaluation).iter().for_each(|words| paragraph(words, &mut out));
    for (name, value) in [("page-runtime-version", &evaluation.tool), ("page-runtime-model", &evaluation.model.id)] {
        paragraph(&format!("{}: {value}", t(name)), &mut out);
    }
    let warnings = words::warnings(evaluation);
    if !warnings.is_empty() {
        out.push_str(&format!("<aside>\n<h2>{}</h2>\n", escaped(&t("evaluate-warning"))));
        warnings.iter().for_each(|words| paragraph(words, &mut out));
        out.push_str("</aside>\n");
    }
    part(&words::figures(evaluation), &mut out);
    if evaluation.ranks() {
        out.push_str(&format!("<h2>{}</h2>\n", escaped(&t("evaluate-roc"))));
        out.push_str(&plots::roc(evaluation));
        let bins = words::bins(evaluation);
        part(&bins, &mut out);
        out.push_str(&plots::reliability(evaluation));
    }
    let controls = words::controls(evaluation);
    controls.iter().chain(&words::groups(evaluation)).for_each(|of| part(of, &mut out));
    words::left_out(&evaluation.left_out).iter().for_each(|of| part(of, &mut out));
    out.push_str("</body>\n</html>\n");
    out
}

fn part(part: &Part, out: &mut String) {
    part.table.html(out);
    part.notes.iter().for_each(|words| paragraph(words, out));
}
