//! `history.ron` and `sources.md`: facts with dates, and what they rest on.

use super::checks::{is_name, unknown};
use super::dates::{is_before, is_partial_date};
use super::fault::{Fault, Thing};
use super::file::ScenarioFile;
use super::history::{FactFile, HistoricalFact, HistoryFile};
use super::keyed::Keyed;
use super::problem::{Collector, Problem, Source};

/// The entries of a `sources.md`: list items that begin with a key in brackets, `- [key] …`.
#[must_use]
pub fn sources(markdown: &str) -> Keyed<String> {
    Keyed(
        source_lines(markdown)
            .map(|(_, key, rest)| (key.to_owned(), rest.to_owned()))
            .collect(),
    )
}

/// Where each entry's key begins, the key, and the rest of the line.
fn source_lines(markdown: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    let mut at = 0;
    markdown.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let item = line.strip_prefix("- [").or_else(|| line.strip_prefix("* ["))?;
        let (key, rest) = item.split_once(']')?;
        Some((start + 3, key, rest.trim()))
    })
}

/// What is wrong with `sources.md`.
pub(super) fn check_sources(source: &Source) -> Vec<Problem> {
    let mut seen = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    for (start, key, rest) in source_lines(&source.text) {
        let place = start..start + key.len();
        let fault = if !is_name(key) {
            Fault::BadName(key.to_owned())
        } else if !seen.insert(key) {
            Fault::Twice(key.to_owned())
        } else if rest.is_empty() {
            Fault::SourceEmpty(key.to_owned())
        } else {
            continue;
        };
        found.push(Problem::new(source.clone(), place, fault));
    }
    found
}

/// What is wrong with `history.ron`, beside its syntax. Without a scenario its issues are not compared.
pub(super) fn check_history(
    history: &HistoryFile,
    scenario: Option<&ScenarioFile>,
    sources: Option<&Keyed<String>>,
    source: Source,
) -> Vec<Problem> {
    let mut out = Collector::new(source);
    let mut previous: Option<&str> = None;
    for (key, fact) in history.iter() {
        if !is_name(key) {
            out.key(&[key], Fault::BadName(key.to_owned()));
        }
        if !is_partial_date(&fact.date) {
            out.value(&[key, "date"], Fault::BadDate(fact.date.clone()));
        } else if let Some(previous) = previous.filter(|previous| is_before(&fact.date, previous)) {
            let (date, previous) = (fact.date.clone(), previous.to_owned());
            out.value(&[key, "date"], Fault::DateOrder { date, previous });
        } else {
            previous = Some(&fact.date);
        }
        if let Some(scenario) = scenario {
            check_issue(key, fact, scenario, &mut out);
        }
        if fact.sources.is_empty() {
            out.value(&[key, "sources"], Fault::NoSource(key.to_owned()));
        }
        for (index, name) in fact.sources.iter().enumerate() {
            if let Some(sources) = sources.filter(|sources| !sources.has(name)) {
                out.value(
                    &[key, "sources", &index.to_string()],
                    unknown(Thing::Source, name, sources.keys()),
                );
            }
        }
    }
    out.into_problems()
}

fn check_issue(key: &str, fact: &FactFile, scenario: &ScenarioFile, out: &mut Collector) {
    let Some(issue) = &fact.issue else {
        if let Some(option) = &fact.option {
            out.value(&[key, "option"], unknown(Thing::Option, option, std::iter::empty()));
        }
        return;
    };
    match scenario.issues.get(issue) {
        None => out.value(&[key, "issue"], unknown(Thing::Issue, issue, scenario.issues.keys())),
        Some(ladder) => {
            if let Some(option) = fact.option.as_ref().filter(|option| !ladder.options.has(option)) {
                out.value(&[key, "option"], unknown(Thing::Option, option, ladder.options.keys()));
            }
        }
    }
}

/// The facts with their sources written out.
pub(super) fn facts(history: &HistoryFile, sources: &Keyed<String>) -> Vec<HistoricalFact> {
    history
        .iter()
        .map(|(key, fact)| HistoricalFact {
            key: key.to_owned(),
            date: fact.date.clone(),
            what: fact.what,
            issue: fact.issue.clone(),
            option: fact.option.clone(),
            sources: fact
                .sources
                .iter()
                .filter_map(|name| sources.get(name).cloned())
                .collect(),
        })
        .collect()
}
