//! The first pass over a `scenario.ron`: every name stands for something, every number fits.
//!
//! It goes through the file as written, whatever the games take from it, and stops at nothing.

mod calendar;
pub(super) mod games;
mod issues;
mod parties;

use super::fault::{Fault, Thing};
use super::file::{Number, OptionName, ScenarioFile};
use super::keyed::Keyed;
use super::problem::{Collector, Problem, Source};

/// Limits of a scenario. The rules keep lists small so that a table stays small.
pub(super) mod limits {
    /// Parties.
    pub const PARTIES: (usize, usize) = (2, crate::rules::climate::MAX_PARTIES);
    /// Issues.
    pub const ISSUES: (usize, usize) = (1, 16);
    /// Options of an issue, the first included.
    pub const OPTIONS: (usize, usize) = (2, 8);
    /// Constituencies of a party that has a home table.
    pub const CONSTITUENCIES: (usize, usize) = (1, crate::rules::state::MAX_CONSTITUENCIES);
    /// Rounds.
    pub const MEETINGS: (usize, usize) = (1, 10);
    /// Dispatches.
    pub const DISPATCHES: (usize, usize) = (0, 64);
    /// Annex items of a scenario.
    pub const ANNEX: (usize, usize) = (0, 32);
    /// Any other list.
    pub const LIST: (usize, usize) = (0, 8);
    /// Longer lists: pledges, riders.
    pub const LONG_LIST: (usize, usize) = (0, 24);
    /// Points of an option or a pair of options.
    pub const POINTS: (i64, i64) = (-1000, 1000);
    /// A change that a dispatch makes.
    pub const CHANGE: (i64, i64) = (-100, 100);
}

/// Everything that is wrong with the file itself.
#[must_use]
pub(super) fn check_file(file: &ScenarioFile, source: Source) -> Vec<Problem> {
    let mut checker = Checker {
        file,
        out: Collector::new(source),
    };
    checker.number(&["order"], "the order", file.order, (0, 999));
    checker.number(&["minutes"], "the length in minutes", file.minutes, (1, 600));
    checker.parties();
    checker.issues();
    checker.calendar();
    checker.games();
    checker.out.into_problems()
}

pub(super) struct Checker<'a> {
    pub file: &'a ScenarioFile,
    pub out: Collector,
}

/// A path and what follows it.
pub(super) fn under<'a>(path: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [path, more].concat()
}

impl Checker<'_> {
    /// A number within its bounds.
    pub fn number(&mut self, path: &[&str], what: &'static str, value: Number, (low, high): (i64, i64)) {
        if !(low..=high).contains(&value) {
            self.out.value(path, Fault::OutOfBounds { what, value, low, high });
        }
    }

    /// A range of numbers, its lower end first.
    pub fn range(&mut self, path: &[&str], what: &'static str, range: (Number, Number), bounds: (i64, i64)) {
        self.number(&under(path, &["0"]), what, range.0, bounds);
        self.number(&under(path, &["1"]), what, range.1, bounds);
        if range.0 > range.1 {
            self.out.value(path, Fault::Reversed);
        }
    }

    /// How many things there are.
    pub fn count(&mut self, path: &[&str], what: &'static str, count: usize, (low, high): (usize, usize)) {
        if !(low..=high).contains(&count) {
            self.out.key(path, Fault::Count { what, count, low, high });
        }
    }

    /// Names that can be names, for a map of named things.
    pub fn names<T>(&mut self, path: &[&str], things: &Keyed<T>) {
        for name in things.keys() {
            if !is_name(name) {
                self.out.key(&under(path, &[name]), Fault::BadName(name.to_owned()));
            }
        }
    }

    /// The same for a list of names, each of which should stand once.
    pub fn name_list(&mut self, path: &[&str], names: &[String]) {
        for (index, name) in names.iter().enumerate() {
            let place = index.to_string();
            if !is_name(name) {
                self.out.value(&under(path, &[&place]), Fault::BadName(name.clone()));
            }
        }
        self.once(path, names);
    }

    /// Each thing of a list stands there once.
    pub fn once(&mut self, path: &[&str], names: &[String]) {
        for (index, name) in names.iter().enumerate() {
            if names[..index].contains(name) {
                self.out
                    .value(&under(path, &[&index.to_string()]), Fault::Twice(name.clone()));
            }
        }
    }

    /// A name that stands for something, as a value.
    pub fn known<'k>(
        &mut self,
        path: &[&str],
        thing: Thing,
        name: &str,
        known: impl Iterator<Item = &'k str> + Clone,
    ) -> bool {
        let found = known.clone().any(|other| other == name);
        if !found {
            self.out.value(path, unknown(thing, name, known));
        }
        found
    }

    /// A name that stands for something, as the name of an entry.
    pub fn known_key<'k>(
        &mut self,
        path: &[&str],
        thing: Thing,
        name: &str,
        known: impl Iterator<Item = &'k str> + Clone,
    ) -> bool {
        let found = known.clone().any(|other| other == name);
        if !found {
            self.out.key(path, unknown(thing, name, known));
        }
        found
    }

    /// A party.
    pub fn party(&mut self, path: &[&str], name: &str) -> bool {
        let file = self.file;
        self.known(path, Thing::Party, name, file.parties.keys())
    }

    /// A list of parties, each once.
    pub fn party_list(&mut self, path: &[&str], names: &[String]) {
        for (index, name) in names.iter().enumerate() {
            self.party(&under(path, &[&index.to_string()]), name);
        }
        self.once(path, names);
    }

    /// Two parties that stand opposite each other.
    pub fn two_parties(&mut self, path: &[&str], other_path: &[&str], a: &str, b: &str) {
        let known = self.party(path, a);
        if (self.party(other_path, b) && known) && a == b {
            self.out.value(other_path, Fault::SameParty(b.to_owned()));
        }
    }

    /// An issue.
    pub fn issue(&mut self, path: &[&str], name: &str) -> bool {
        let file = self.file;
        self.known(path, Thing::Issue, name, file.issues.keys())
    }

    /// A list of issues, each once.
    pub fn issue_list(&mut self, path: &[&str], names: &[String]) {
        for (index, name) in names.iter().enumerate() {
            self.issue(&under(path, &[&index.to_string()]), name);
        }
        self.once(path, names);
    }

    /// An option above the first, given by two values at these places.
    pub fn option(&mut self, issue_path: &[&str], option_path: &[&str], issue: &str, option: &str) {
        let file = self.file;
        if !self.issue(issue_path, issue) {
            return;
        }
        if let Some(ladder) = file.issues.get(issue)
            && self.known(option_path, Thing::Option, option, ladder.options.keys())
            && ladder.options.position(option) == Some(0)
        {
            self.out.value(option_path, Fault::FirstOption(option.to_owned()));
        }
    }

    /// An option above the first, given as a pair: `("issue", "option")`.
    pub fn option_name(&mut self, path: &[&str], name: &OptionName) {
        self.option(&under(path, &["0"]), &under(path, &["1"]), &name.0, &name.1);
    }

    /// A list of options.
    pub fn option_list(&mut self, path: &[&str], names: &[OptionName]) {
        for (index, name) in names.iter().enumerate() {
            self.option_name(&under(path, &[&index.to_string()]), name);
        }
    }

    /// A meeting.
    pub fn meeting(&mut self, path: &[&str], name: &str) -> Option<usize> {
        let file = self.file;
        self.known(path, Thing::Meeting, name, file.meetings.keys());
        file.meetings.position(name)
    }

    /// A constituency of a party, at its usual home table or in one of the games.
    pub fn constituency(&mut self, path: &[&str], party: &str, name: &str) {
        let file = self.file;
        if file.parties.has(party) {
            let known = constituencies(file, party);
            self.known(path, Thing::Constituency, name, known.iter().copied());
        }
    }
}

/// The constituencies of a party, in the scenario and in its games.
pub(super) fn constituencies<'a>(file: &'a ScenarioFile, party: &str) -> Vec<&'a str> {
    let usual = file.parties.get(party).map(|party| &party.constituencies);
    let of_games = file
        .games
        .iter()
        .filter_map(|(_, game)| game.parties.get(party)?.constituencies.as_ref());
    let mut names: Vec<&str> = Vec::new();
    for name in usual.into_iter().chain(of_games).flat_map(Keyed::keys) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Whether a text can be a name: small letters, digits and hyphens, a letter first.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.len() <= 40
        && name
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

/// The fault of a name that stands for nothing.
pub(super) fn unknown<'k>(thing: Thing, name: &str, known: impl Iterator<Item = &'k str>) -> Fault {
    Fault::UnknownName {
        thing,
        name: name.to_owned(),
        known: known.map(str::to_owned).collect(),
    }
}
