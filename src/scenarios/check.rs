//! Checking a scenario: everything that is wrong with it, in one report.

use super::build::build;
use super::checks::check_file;
use super::fault::{Fault, Thing, nearest};
use super::file::ScenarioFile;
use super::folder::Folder;
use super::history::HistoryFile;
use super::keyed::Keyed;
use super::problem::{Collector, Problem, Report, Source};
use super::{reading, records, soundness, texts};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;

/// The language that every scenario has.
pub const FIRST_LANGUAGE: &str = "en";

/// A scenario as far as it could be read, with everything that is wrong with it.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// The folder's name.
    pub key: String,
    /// `scenario.ron`.
    pub file: Option<ScenarioFile>,
    /// `history.ron`.
    pub history: HistoryFile,
    /// Entries of `sources.md`.
    pub sources: Keyed<String>,
    /// `sources.md` itself.
    pub sources_text: String,
    /// Texts by language.
    pub texts: BTreeMap<String, String>,
    /// What is wrong.
    pub report: Report,
}

/// Checks the scenario in a folder: all problems, by file and place.
#[must_use]
pub fn check(path: &Path) -> Report {
    match Folder::read(path) {
        Ok(folder) => assess(&folder).report,
        Err(problem) => Report {
            checked: path.display().to_string(),
            problems: vec![*problem],
        },
    }
}

/// Reads and checks all files of a folder. It never fails: what cannot be read is a problem.
#[must_use]
pub fn assess(folder: &Folder) -> Assessed {
    let mut problems = Vec::new();
    let file: Option<(ScenarioFile, Source)> = required(folder, "scenario.ron", &mut problems);
    let history: Option<(HistoryFile, Source)> = required(folder, "history.ron", &mut problems);
    let sources = text(folder, "sources.md", "sources.md", &mut problems);
    let entries = sources.as_ref().map(|source| records::sources(&source.text));
    if !super::checks::is_name(&folder.key) {
        let source = Source::new(folder.shown.clone(), "");
        problems.push(Problem::new(source, 0..0, Fault::BadName(folder.key.clone())));
    }
    if let Some((file, source)) = &file {
        problems.extend(check_file(file, source.clone()));
        problems.extend(check_games(file, source, &folder.key));
    }
    if let Some(source) = &sources {
        problems.extend(records::check_sources(source));
    }
    let scenario = file.as_ref().map(|(file, _)| file);
    if let Some((history, source)) = &history {
        problems.extend(records::check_history(
            history,
            scenario,
            entries.as_ref(),
            source.clone(),
        ));
    }
    let needed = scenario.map(|scenario| texts::needed(scenario, history.as_ref().map(|(history, _)| history)));
    let mut by_language = BTreeMap::new();
    let mut languages: Vec<&str> = folder.languages().collect();
    if !languages.contains(&FIRST_LANGUAGE) {
        languages.push(FIRST_LANGUAGE);
    }
    for language in languages {
        let name = format!("text.{language}.ftl");
        let Some(source) = text(folder, &name, "text.en.ftl", &mut problems) else {
            continue;
        };
        if language.parse::<unic_langid::LanguageIdentifier>().is_err() {
            problems.push(Problem::new(source.clone(), 0..0, Fault::BadName(language.to_owned())));
        }
        if let Some(needed) = &needed {
            problems.extend(texts::check(&source, needed));
        }
        by_language.insert(language.to_owned(), source.text.to_string());
    }
    if history.is_none() {
        // Without the facts nothing can be said about their texts.
        let of_fact = |fault: &Fault| matches!(fault, Fault::TextUnknown { name, .. } if name.starts_with("fact-"));
        problems.retain(|problem| !of_fact(&problem.fault));
    }
    Assessed {
        key: folder.key.clone(),
        file: file.map(|(file, _)| file),
        history: history.map(|(history, _)| history).unwrap_or_default(),
        sources: entries.unwrap_or_default(),
        sources_text: sources.map(|source| source.text.to_string()).unwrap_or_default(),
        texts: by_language,
        report: Report {
            checked: folder.shown.clone(),
            problems,
        }
        .sorted(),
    }
}

/// The second pass, game by game.
fn check_games(file: &ScenarioFile, source: &Source, key: &str) -> Vec<Problem> {
    let mut out = Collector::without_doubles(source.clone());
    for game in file.games.keys() {
        soundness::check_circles(file, game, &mut out);
        match build(file, key, game) {
            Some(scenario) => soundness::check_game(&scenario, &mut out),
            None => out.key(&["games", game], Fault::NothingLeft(game.to_owned())),
        }
    }
    out.into_problems()
}

/// A text file that a scenario needs.
fn text(folder: &Folder, name: &str, missing: &'static str, problems: &mut Vec<Problem>) -> Option<Source> {
    match folder.text(name) {
        Some(Ok(source)) => Some(source),
        Some(Err(problem)) => {
            problems.push(*problem);
            None
        }
        None => {
            let source = Source::new(folder.path(name), "");
            problems.push(Problem::new(source, 0..0, Fault::FileMissing(missing)));
            None
        }
    }
}

/// A RON file that a scenario needs.
fn required<T: DeserializeOwned>(
    folder: &Folder,
    name: &'static str,
    problems: &mut Vec<Problem>,
) -> Option<(T, Source)> {
    let source = text(folder, name, name, problems)?;
    match reading::read(&source.text) {
        Ok(file) => Some((file, source)),
        Err(error) => {
            let start = source.offset(error.span.start.line, error.span.start.col);
            // The parser notices before the space; what it means stands after it.
            let start = start + (source.text[start..].len() - source.text[start..].trim_start().len());
            let end = source.offset(error.span.end.line, error.span.end.col).max(start);
            let fault = syntax(&error.code);
            // The rest of the file is unread, but names that stand twice can be seen all the same.
            problems.extend(Collector::new(source.clone()).into_problems());
            problems.push(Problem::new(source, start..end, fault));
            None
        }
    }
}

/// What the parser says, and what would be right.
fn syntax(error: &ron::Error) -> Fault {
    let list = |expected: &[&str]| format!("there are: {}", expected.join(", "));
    let near = |found: &str, expected: &[&'static str]| match nearest(found, expected.iter().copied()) {
        Some(near) => format!("did you mean {near}?"),
        None => list(expected),
    };
    let mend = match error {
        ron::Error::NoSuchEnumVariant { expected, found, .. }
        | ron::Error::NoSuchStructField { expected, found, .. } => near(found, expected),
        ron::Error::MissingStructField { field, .. } => format!("add {field}: …"),
        ron::Error::ExceededRecursionLimit => "nest brackets less deeply".to_owned(),
        ron::Error::ExpectedComma => "put a comma between two entries".to_owned(),
        ron::Error::ExpectedMap => "write named things in curly brackets: { \"name\": … }".to_owned(),
        ron::Error::ExpectedStructLike => "write ( … ) with what belongs to it".to_owned(),
        _ => "compare the line with docs/scenario-format.md".to_owned(),
    };
    Fault::Syntax {
        message: error.to_string(),
        mend,
    }
}

/// The fault of a scenario or a game that is not there.
#[must_use]
pub(super) fn not_there<'k>(thing: Thing, name: &str, known: impl Iterator<Item = &'k str>) -> Fault {
    super::checks::unknown(thing, name, known)
}
