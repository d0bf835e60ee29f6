//! A workbench: a small scenario that is clean and uses everything, to break on purpose.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use two_tables::scenarios::file::ScenarioFile;
use two_tables::scenarios::folder::Folder;
use two_tables::scenarios::history::HistoryFile;
use two_tables::scenarios::{Report, assess, reading, texts};

/// The files of a scenario under work.
#[derive(Clone)]
pub struct Bench {
    pub files: BTreeMap<String, String>,
}

impl Bench {
    /// The clean scenario.
    pub fn new() -> Self {
        let scenario = include_str!("base/scenario.ron");
        let history = include_str!("base/history.ron");
        let file: ScenarioFile = reading::read(scenario).expect("the base can be read");
        let facts: HistoryFile = reading::read(history).expect("the base can be read");
        let mut text = String::new();
        for (name, needed) in texts::needed(&file, Some(&facts)) {
            writeln!(text, "{name} = Words").expect("strings take everything");
            let one = needed.any.then(|| needed.optional[0].clone());
            for attribute in needed.attributes.iter().chain(&one) {
                writeln!(text, "    .{attribute} = Words").expect("strings take everything");
            }
        }
        let files = [
            ("scenario.ron", scenario.to_owned()),
            ("history.ron", history.to_owned()),
            ("sources.md", include_str!("base/sources.md").to_owned()),
            ("text.en.ftl", text),
        ];
        Self {
            files: files.map(|(name, text)| (name.to_owned(), text)).into(),
        }
    }

    /// The same with one passage of one file replaced; the passage must be there once.
    pub fn with(mut self, file: &str, old: &str, new: &str) -> Self {
        let text = self.files.get_mut(file).expect("the file is there");
        assert_eq!(text.matches(old).count(), 1, "{old:?} must stand once in {file}");
        *text = text.replace(old, new);
        self
    }

    /// The report on it, without a disk.
    pub fn report(&self) -> Report {
        let files = self.files.iter();
        assess(&Folder {
            key: "bench".into(),
            shown: "bench".into(),
            files: files
                .map(|(name, text)| (name.clone(), text.clone().into_bytes()))
                .collect(),
        })
        .report
    }

    /// Where a passage stands in a file: line and column from 1, the mark `‸` being the exact place.
    pub fn place(&self, file: &str, passage: &str) -> (usize, usize) {
        let text = &self.files[file];
        let bare = passage.replace('‸', "");
        assert_eq!(text.matches(&bare).count(), 1, "{bare:?} must stand once in {file}");
        let into = passage.find('‸').unwrap_or(0);
        let before = &text[..text.find(&bare).expect("it stands there once") + into];
        let line = before.split('\n').count();
        let column = before.split('\n').next_back().map_or(0, |last| last.chars().count()) + 1;
        (line, column)
    }

    /// Writes it into a folder.
    pub fn write(&self, folder: &Path) {
        std::fs::create_dir_all(folder).expect("a temporary folder can be made");
        for (name, text) in &self.files {
            std::fs::write(folder.join(name), text).expect("a temporary file can be written");
        }
    }
}

/// Kind, file, line and column of every problem.
pub fn found(report: &Report) -> Vec<(String, String, usize, usize)> {
    report
        .problems
        .iter()
        .map(|problem| {
            let (line, column) = problem.position();
            let file = problem.source.name.rsplit('/').next().unwrap_or_default().to_owned();
            (problem.fault.code().to_owned(), file, line, column)
        })
        .collect()
}
