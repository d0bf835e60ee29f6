//! Which texts a scenario needs, and whether a language file has them.

use super::fault::{Fault, nearest};
use super::file::{AnnexTakes, ScenarioFile};
use super::history::HistoryFile;
use super::problem::{Problem, Source};
use crate::rules::scenario::Layer;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;

/// The most characters of a name shown on a ladder.
const SHORT: usize = 12;

/// The attributes with which a language that inflects tells the forms of a name; the same as
/// `text::FORMS`, which a test holds together with these. Any name may have any of them.
pub const FORMS: [&str; 10] = ["gen", "dat", "acc", "ins", "prep", "of", "to", "in", "the", "gender"];

/// What one message needs beside its own text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needed {
    /// Attributes that must be written.
    pub attributes: Vec<String>,
    /// Attributes that may be.
    pub optional: Vec<String>,
    /// Whether at least one of the optional ones must be.
    pub any: bool,
}

/// The messages that a scenario needs, by name.
#[must_use]
pub fn needed(file: &ScenarioFile, history: Option<&HistoryFile>) -> BTreeMap<String, Needed> {
    let mut all = List(BTreeMap::new());
    all.add("scenario", &["about", "lesson", "length"]);
    for game in file.games.keys() {
        all.add(format!("game-{game}"), &["about"]);
    }
    for (key, party) in file.parties.iter() {
        // .within is the name as it stands within a sentence, where that differs: the United States.
        all.add(format!("party-{key}"), &["short", "seat", "sent", "line", "hard"])
            .optional = owned(&["within"]);
        let usual = party.constituencies.keys().map(str::to_owned);
        let all_of_them = super::checks::constituencies(file, key).into_iter().map(str::to_owned);
        for constituency in usual.chain(all_of_them) {
            all.add(
                format!("constituency-{key}-{constituency}"),
                &["short", "for", "against"],
            );
        }
    }
    options(file, &mut all);
    for (key, item) in file.annex.iter() {
        all.add(format!("annex-{key}"), &["about"]);
        if let AnnexTakes::Burden { choices, .. } = &item.takes {
            for choice in choices.keys() {
                all.add(format!("choice-{key}-{choice}"), &[]);
            }
        }
    }
    for (course, itself) in file.courses.iter() {
        all.add(format!("course-{course}"), &["about"]);
        for phase in itself.phases.keys() {
            all.add(format!("phase-{course}-{phase}"), &[]);
        }
    }
    all.each("meeting", file.meetings.keys(), &["place"]);
    all.each("dispatch", file.dispatches.keys(), &["body"]);
    all.each("pledge", file.pledges.keys(), &["says"]);
    all.each("retaliation", file.retaliations.keys(), &["says"]);
    all.each("rider", file.riders.keys(), &["says"]);
    all.each("ban", file.bans.keys(), &["about"]);
    all.each("inherited", file.inherited.keys(), &["about"]);
    all.each("third", file.third_parties.iter().map(String::as_str), &[]);
    all.each("category", file.categories.iter().map(String::as_str), &[]);
    // Each side's own stated reason; at least one, since not every fact concerns every party.
    let sides = file.parties.keys().chain(["us", "russia", "nato"]);
    let sides: Vec<String> = sides.map(str::to_owned).collect();
    for key in history.into_iter().flat_map(HistoryFile::keys) {
        let fact = Needed {
            optional: sides.clone(),
            any: true,
            ..Needed::default()
        };
        all.0.insert(format!("fact-{key}"), fact);
    }
    all.0
}

fn options(file: &ScenarioFile, all: &mut List) {
    let ambiguous = file
        .games
        .iter()
        .any(|(_, game)| super::checks::games::layers(&game.layers).has(Layer::Ambiguity));
    for (issue, itself) in file.issues.iter() {
        all.add(format!("issue-{issue}"), &["short", "about"]);
        for (rung, option) in itself.options.keys().enumerate() {
            let (attributes, optional): (&[&str], &[&str]) = match (rung, ambiguous) {
                (0, _) => (&["short"], &["article", "vague"]),
                (_, true) => (&["short", "article", "vague"], &[]),
                (_, false) => (&["short", "article"], &["vague"]),
            };
            all.add(format!("option-{issue}-{option}"), attributes).optional = owned(optional);
        }
    }
}

struct List(BTreeMap<String, Needed>);

impl List {
    fn add(&mut self, name: impl Into<String>, attributes: &[&str]) -> &mut Needed {
        let needed = self.0.entry(name.into()).or_default();
        needed.attributes = owned(attributes);
        // Whatever has a name may have a short one for narrow places.
        needed.optional = owned(if attributes.contains(&"short") { &[] } else { &["short"] });
        needed
    }

    fn each<'k>(&mut self, kind: &str, names: impl Iterator<Item = &'k str>, attributes: &[&str]) {
        for name in names {
            self.add(format!("{kind}-{name}"), attributes);
        }
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// What is wrong with one language file.
#[must_use]
pub(super) fn check(source: &Source, needed: &BTreeMap<String, Needed>) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut note = |place: std::ops::Range<usize>, fault: Fault| found.push(Problem::new(source.clone(), place, fault));
    if let Some(place) = too_deep(&source.text) {
        let fault = Fault::Syntax {
            message: "curly brackets are nested too deeply here".to_owned(),
            mend: "close them, or write the text more plainly".to_owned(),
        };
        note(place..place + 1, fault);
        return found;
    }
    let (resource, errors) = match fluent_syntax::parser::parse(&*source.text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let broken = !errors.is_empty();
    for error in errors {
        let fault = Fault::Syntax {
            message: error.kind.to_string(),
            mend: "write one text as “name = words”, and what follows it on lines that begin with spaces".into(),
        };
        note(error.pos, fault);
    }
    let places = Places::of(&source.text);
    let mut written: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let times = written.entry(name).or_default();
        *times += 1;
        let place = places.message(name, *times);
        if *times > 1 {
            note(place.clone(), Fault::Twice(name.to_owned()));
            continue;
        }
        let Some(needs) = needed.get(name) else {
            let near = nearest(name, needed.keys().map(String::as_str)).map(str::to_owned);
            note(
                place,
                Fault::TextUnknown {
                    name: name.to_owned(),
                    nearest: near,
                },
            );
            continue;
        };
        let known = || needs.attributes.iter().chain(&needs.optional).map(String::as_str);
        if message.value.is_none() {
            note(place.clone(), Fault::TextMissing(name.to_owned()));
        }
        for (index, attribute) in message.attributes.iter().enumerate() {
            let id = attribute.id.name;
            let full = format!("{name}.{id}");
            let place = places.attribute(&place, id);
            if message.attributes[..index].iter().any(|earlier| earlier.id.name == id) {
                note(place, Fault::Twice(full));
            } else if !known().chain(FORMS).any(|other| other == id) {
                let near = nearest(id, known()).map(|near| format!("{name}.{near}"));
                note(
                    place,
                    Fault::TextUnknown {
                        name: full,
                        nearest: near,
                    },
                );
            } else if id == "short" && length(&attribute.value) > SHORT {
                let length = length(&attribute.value);
                note(
                    place,
                    Fault::TextLong {
                        name: full,
                        length,
                        most: SHORT,
                    },
                );
            }
        }
        let has = |wanted: &str| message.attributes.iter().any(|attribute| attribute.id.name == wanted);
        for wanted in needs.attributes.iter().filter(|wanted| !has(wanted)) {
            note(place.clone(), Fault::TextMissing(format!("{name}.{wanted}")));
        }
        if needs.any
            && let Some(first) = needs
                .optional
                .first()
                .filter(|_| !needs.optional.iter().any(|wanted| has(wanted)))
        {
            note(place, Fault::TextMissing(format!("{name}.{first}")));
        }
    }
    // A file that cannot be read through may well have the rest.
    if !broken {
        let end = source.text.trim_end().len();
        for name in needed.keys().filter(|name| !written.contains_key(name.as_str())) {
            note(end..end, Fault::TextMissing(name.clone()));
        }
    }
    found
}

/// Where brackets are nested more deeply than anybody writes: the parser would go down with them.
fn too_deep(text: &str) -> Option<usize> {
    const DEEPEST: usize = 50;
    let mut depth = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

/// The characters of a text; a placeable counts as what it quotes, else as one.
fn length(pattern: &Pattern<&str>) -> usize {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => value.chars().count(),
            PatternElement::Placeable { .. } => 1,
        })
        .sum()
}

/// Where messages and attributes begin; the parser keeps no places.
struct Places<'a> {
    text: &'a str,
    /// The lines: where each begins, and its text.
    lines: Vec<(usize, &'a str)>,
}

impl<'a> Places<'a> {
    fn of(text: &'a str) -> Self {
        let mut at = 0;
        let lines = text
            .split_inclusive('\n')
            .map(|line| {
                let start = at;
                at += line.len();
                (start, line)
            })
            .collect();
        Self { text, lines }
    }

    /// Where a message is written for the so-manieth time.
    fn message(&self, name: &str, times: usize) -> std::ops::Range<usize> {
        self.lines
            .iter()
            .filter(|(_, line)| is_named(line, name))
            .nth(times - 1)
            .map_or(0..0, |(start, _)| *start..start + name.len())
    }

    /// Where an attribute of a message is written.
    fn attribute(&self, message: &std::ops::Range<usize>, name: &str) -> std::ops::Range<usize> {
        let dotted = format!(".{name}");
        self.lines
            .iter()
            .filter(|(start, _)| *start > message.start)
            .take_while(|(_, line)| line.starts_with([' ', '\n', '\r']))
            .find(|(_, line)| is_named(line.trim_start(), &dotted))
            .map_or(message.clone(), |(start, line)| {
                let at = start + (line.len() - line.trim_start().len());
                at..(at + dotted.len()).min(self.text.len())
            })
    }
}

fn is_named(line: &str, name: &str) -> bool {
    line.strip_prefix(name)
        .is_some_and(|rest| rest.trim_start().starts_with('='))
}
