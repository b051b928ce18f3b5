//! Expected facts about files with a known origin: how many are found, missed or invented, by repository.
//!
//! Each kind of rows in the manifest has a file that knows what is expected of it; this one reads the rows, adds up and prints.
//! Facts that the manifest marks as sniffed are hints: a program saw the bytes, nobody checked that a reader must find them.
//!
//! To add a kind: a file with a function `judge`, and its line in [`JUDGES`].

mod credentials;
mod generator;
mod libexif;
mod metadata;
mod pairs;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::Result;
use telltale_credentials::Inspector;
use telltale_forensics::{ANALYZERS, Limits, Subject, analyzers::contradictions, metadata::Metadata};
use telltale_report::Finding;

use crate::photos::{Row, rows};

/// Prints the tables.
pub fn run(folder: &Path) -> Result<()> {
    let rows = rows(&folder.join("manifest.csv"))?;
    let inspector = Inspector::bundled().map_err(anyhow::Error::msg)?;
    let mut groups: BTreeMap<(String, String), Sum> = BTreeMap::new();
    let mut altered = pairs::Pairs::default();
    let mut details = Vec::new();
    for row in &rows {
        let Some((_, judge)) = JUDGES.iter().find(|(kind, _)| *kind == get(row, "kind")) else { continue };
        let path = get(row, "path");
        if NO_PICTURES.iter().any(|ending| path.to_ascii_lowercase().ends_with(ending)) {
            continue;
        }
        let bytes = fs::read(folder.join(path))?;
        let sum = groups.entry((get(row, "kind").to_owned(), get(row, "repo").to_owned())).or_default();
        sum.n_files += 1;
        let examined = match Subject::parse(&bytes, path, &Limits::default()) {
            Ok(mut subject) => {
                read_credentials(&mut subject, &bytes, &inspector);
                let findings = ANALYZERS.iter().flat_map(|analyzer| analyzer.run(&subject).findings).collect();
                Examined { subject, findings }
            }
            Err(refused) => {
                sum.n_refused += 1;
                details.push(format!("refused ({:?}, {}): {path}", refused.kind, refused.facts.format));
                continue;
            }
        };
        altered.add(row, &examined);
        let mut judged = judge(row, &examined);
        if let Some(dump) = libexif::dump_of(&rows, row) {
            judged.extend(libexif::judge(&fs::read_to_string(folder.join(dump))?, &examined));
        }
        if let Some(report) = credentials::report_of(&rows, row) {
            judged.push(credentials::judge_report(&serde_json::from_slice(&fs::read(folder.join(report))?)?, &examined));
        }
        for fact in judged {
            match fact {
                Fact::Found => sum.n_found += 1,
                Fact::Missed(what) => {
                    sum.n_missed += 1;
                    details.push(format!("missed {what}: {path}"));
                }
                Fact::Invented(what) => {
                    sum.n_invented += 1;
                    details.push(format!("invented {what}: {path}"));
                }
            }
        }
    }
    println!("| kind | repository | files | refused | facts found | missed | invented |\n|---|---|---|---|---|---|---|");
    let mut all = Sum::default();
    for ((kind, repo), sum) in &groups {
        println!("| {kind} | {repo} | {sum} |");
        all.add(sum);
    }
    println!("| all | | {all} |\n");
    details.iter().for_each(|line| println!("- {line}"));
    altered.print();
    Ok(())
}

/// Puts the signed history into a file that can carry one, as the command line does.
pub(crate) fn read_credentials(subject: &mut Subject, bytes: &[u8], inspector: &Inspector) {
    if subject.credentials.is_err() {
        subject.credentials = Ok(inspector.read(bytes, subject.format.name()));
    }
}

/// How often metadata are read to measure the time.
const N_TIMED: u32 = 20;

/// Prints the statements of single files, what is broken in them, and what contradicts.
pub fn stated(files: &[PathBuf]) -> Result<()> {
    for file in files {
        let bytes = fs::read(file)?;
        println!("{}", file.display());
        let subject = match Subject::parse(&bytes, "", &Limits::default()) {
            Ok(subject) => subject,
            Err(refused) => {
                println!("  refused: {:?}", refused.kind);
                continue;
            }
        };
        let start = Instant::now();
        for _ in 0..N_TIMED {
            std::hint::black_box(Metadata::read(&subject.container, &bytes, subject.format));
        }
        println!("  metadata read in {:.3} ms", start.elapsed().as_secs_f64() * 1e3 / f64::from(N_TIMED));
        for statement in subject.metadata.stated().statements {
            let value = statement.value.unwrap_or_default();
            let kind = statement.sensitivity.map_or("", |kind| kind.name());
            println!("  {:>8} {} = {value:?} {kind}", statement.offset_bytes, statement.key);
        }
        subject.metadata.damage.iter().for_each(|damage| println!("  {damage:?}"));
        contradictions::measure(&subject.metadata, subject.size_in_file()).iter().for_each(|found| println!("  {found:?}"));
    }
    Ok(())
}

/// Endings of the manifest's files that are no pictures: expected outputs, side files, and containers of metadata alone.
const NO_PICTURES: [&str; 11] = [".out", ".parsed", ".py", ".json", ".xmp", ".exv", ".txt", ".attack", ".pdf", ".psd", ".jp2"];

/// Who judges which kind of rows.
const JUDGES: &[(&str, Judge)] = &[
    ("c2pa", credentials::judge),
    ("exif-xmp-iptc", metadata::judge),
    ("generator-metadata", generator::judge),
    ("structure", metadata::judge),
];

type Judge = fn(&Row, &Examined) -> Vec<Fact>;

/// A file and what the checks say about it.
struct Examined {
    subject: Subject,
    findings: Vec<Finding>,
}

/// What became of one expected fact.
enum Fact {
    Found,
    Missed(String),
    Invented(String),
}

impl Fact {
    fn expect(is_found: bool, what: impl Into<String>) -> Self {
        if is_found { Self::Found } else { Self::Missed(what.into()) }
    }
}

#[derive(Default)]
struct Sum {
    n_files: usize,
    n_refused: usize,
    n_found: usize,
    n_missed: usize,
    n_invented: usize,
}

impl Sum {
    fn add(&mut self, other: &Self) {
        self.n_files += other.n_files;
        self.n_refused += other.n_refused;
        self.n_found += other.n_found;
        self.n_missed += other.n_missed;
        self.n_invented += other.n_invented;
    }
}

impl std::fmt::Display for Sum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} | {} | {} | {} | {}", self.n_files, self.n_refused, self.n_found, self.n_missed, self.n_invented)
    }
}

fn get<'a>(row: &'a Row, column: &str) -> &'a str {
    row.get(column).map_or("", String::as_str)
}
