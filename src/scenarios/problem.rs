//! Problems with their places, and the report of all of them.

use super::fault::Fault;
use super::spans::{Part, Spans};
use miette::{Diagnostic, LabeledSpan, NamedSource, SourceCode};
use serde::Serialize;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// One file of a scenario, as read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path, as it is shown.
    pub name: String,
    /// Its text.
    pub text: Arc<str>,
}

impl Source {
    /// A file that has been read.
    #[must_use]
    pub fn new(name: impl Into<String>, text: &str) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }

    /// The byte at which a line and a column begin, both counted from 1; the end, if past it.
    #[must_use]
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start: usize = self
            .text
            .split_inclusive('\n')
            .take(line.saturating_sub(1))
            .map(str::len)
            .sum();
        let rest = &self.text[start..];
        rest.char_indices()
            .nth(column.saturating_sub(1))
            .map_or(self.text.len(), |(at, _)| start + at)
    }

    /// The line and column of a byte, both counted from 1, in characters.
    #[must_use]
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &self.text[..end];
        let line = 1 + before.matches('\n').count();
        let column = 1 + before.chars().rev().take_while(|letter| *letter != '\n').count();
        (line, column)
    }
}

/// One problem: what is wrong, where, and what would be right.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What is wrong.
    pub fault: Fault,
    /// In which file.
    pub source: Source,
    /// Where in it, in bytes.
    pub place: Range<usize>,
}

impl Problem {
    /// A problem at a place of a file.
    #[must_use]
    pub const fn new(source: Source, place: Range<usize>, fault: Fault) -> Self {
        Self { fault, source, place }
    }

    /// Line and column, both counted from 1.
    #[must_use]
    pub fn position(&self) -> (usize, usize) {
        self.source.position(self.place.start)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.position();
        write!(
            f,
            "{}:{line}:{column}: {}\n  {}",
            self.source.name,
            self.fault,
            self.fault.mend()
        )
    }
}

/// A problem drawn with its place in the text, for a terminal.
#[derive(Debug)]
pub struct Drawn {
    text: String,
    mend: String,
    code: &'static str,
    place: Range<usize>,
    source: NamedSource<Arc<str>>,
}

impl From<&Problem> for Drawn {
    fn from(problem: &Problem) -> Self {
        Self {
            text: problem.fault.to_string(),
            mend: problem.fault.mend(),
            code: problem.fault.code(),
            place: problem.place.clone(),
            source: NamedSource::new(&problem.source.name, Arc::clone(&problem.source.text)),
        }
    }
}

impl fmt::Display for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Drawn {}

impl Diagnostic for Drawn {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.code))
    }
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.mend))
    }
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.source)
    }
    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let label = LabeledSpan::new(None, self.place.start, self.place.len());
        Some(Box::new(std::iter::once(label)))
    }
}

/// Everything that is wrong with one scenario.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The folder that was checked, as it is shown.
    pub checked: String,
    /// The problems, by file and place.
    pub problems: Vec<Problem>,
}

/// A problem for programs.
#[derive(Serialize)]
struct ProblemData<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    kind: &'static str,
    message: String,
    help: String,
}

impl Report {
    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// Whether the scenario could not be read at all.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        !self.is_clean()
            && self
                .problems
                .iter()
                .all(|problem| matches!(problem.fault, Fault::Unreadable(_)))
    }

    /// The report as data: `{"checked": …, "ok": …, "problems": [{file, line, column, kind, message, help}]}`.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        let problems: Vec<ProblemData> = self
            .problems
            .iter()
            .map(|problem| {
                let (line, column) = problem.position();
                ProblemData {
                    file: &problem.source.name,
                    line,
                    column,
                    kind: problem.fault.code(),
                    message: problem.fault.to_string(),
                    help: problem.fault.mend(),
                }
            })
            .collect();
        serde_json::json!({ "checked": self.checked, "ok": self.is_clean(), "problems": problems })
    }

    /// Puts the problems in order of file and place, each once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.problems
            .sort_by(|a, b| (&a.source.name, a.place.start).cmp(&(&b.source.name, b.place.start)));
        self.problems.dedup_by(|a, b| {
            a.source.name == b.source.name
                && a.place == b.place
                && (a.fault == b.fault || a.fault.code() == "twice" && b.fault.code() == "twice")
        });
        self
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            writeln!(f, "{problem}")?;
        }
        Ok(())
    }
}

/// Collects problems of one RON file, placed by path.
#[derive(Clone, Debug)]
pub struct Collector {
    source: Source,
    spans: Spans,
    found: Vec<Problem>,
}

impl Collector {
    /// A collector for a file, with the names that stand twice in it.
    #[must_use]
    pub fn new(source: Source) -> Self {
        let mut collector = Self::without_doubles(source);
        for (name, place) in collector.spans.doubled() {
            let problem = Problem::new(collector.source.clone(), place, Fault::Twice(name));
            collector.found.push(problem);
        }
        collector
    }

    /// The same, without looking for names that stand twice.
    #[must_use]
    pub fn without_doubles(source: Source) -> Self {
        Self {
            spans: Spans::of(&source.text),
            source,
            found: Vec::new(),
        }
    }

    /// Notes what is wrong with the value at a path.
    pub fn value(&mut self, path: &[&str], fault: Fault) {
        self.note(path, Part::Value, fault);
    }

    /// Notes what is wrong with the name at a path.
    pub fn key(&mut self, path: &[&str], fault: Fault) {
        self.note(path, Part::Key, fault);
    }

    fn note(&mut self, path: &[&str], part: Part, fault: Fault) {
        let place = self.spans.find(path, part);
        self.found.push(Problem::new(self.source.clone(), place, fault));
    }

    /// What was found.
    #[must_use]
    pub fn into_problems(self) -> Vec<Problem> {
        self.found
    }
}
