//! The built-in files themselves: every language has every message, and keys keep to their places.

use crate::text::language::{ENGLISH, interface};
use crate::text::{Catalogue, languages};
use fluent_syntax::ast;
use std::collections::BTreeSet;

/// Keys that belong to scenarios; an interface message under one of them could be shadowed.
const OF_SCENARIOS: [&str; 20] = [
    "game-",
    "party-",
    "issue-",
    "option-",
    "constituency-",
    "annex-",
    "choice-",
    "meeting-",
    "dispatch-",
    "pledge-",
    "retaliation-",
    "rider-",
    "ban-",
    "course-",
    "phase-",
    "third-",
    "category-",
    "inherited-",
    "fact-",
    "scenario",
];

/// Every key with its attributes, as `key` and `key.attribute`.
fn keys(tag: &str) -> BTreeSet<String> {
    let (_, resources) = interface(tag).expect("built-in texts parse");
    let mut keys = BTreeSet::new();
    for resource in &resources {
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                assert!(
                    keys.insert(message.id.name.to_owned()),
                    "{} is there twice",
                    message.id.name
                );
                for attribute in &message.attributes {
                    keys.insert(format!("{}.{}", message.id.name, attribute.id.name));
                }
            }
        }
    }
    keys
}

#[test]
fn every_built_in_language_has_every_message() {
    let english = keys(ENGLISH);
    for language in languages() {
        let own = keys(&language.tag);
        let missing: Vec<_> = english.difference(&own).collect();
        let surplus: Vec<_> = own.difference(&english).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", language.tag);
        assert!(
            surplus.is_empty(),
            "{} has what English lacks: {surplus:?}",
            language.tag
        );
    }
}

#[test]
fn no_interface_message_has_a_key_of_scenarios() {
    for key in keys(ENGLISH) {
        let taken = OF_SCENARIOS.iter().find(|prefix| key.starts_with(*prefix));
        assert!(taken.is_none(), "{key} begins like the keys of scenarios");
    }
}

#[test]
fn texts_are_calm_and_finished() {
    let (_, resources) = interface(ENGLISH).expect("built-in texts parse");
    for resource in resources {
        for line in resource.source().lines() {
            assert!(!line.contains('!'), "an exclamation mark: {line}");
            assert!(!line.contains("TODO") && !line.contains("FIXME"), "unfinished: {line}");
        }
    }
}

#[test]
fn a_language_knows_its_own_name() {
    for language in languages() {
        assert!(!language.name.is_empty());
        assert_eq!(
            Catalogue::new(&language.tag, None).expect("built-in").language(),
            language.tag
        );
    }
}
