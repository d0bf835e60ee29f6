//! The built-in files themselves: every language has every message, and keys keep to their places.

use crate::text::language::{ENGLISH, interface, parse};
use crate::text::{Catalogue, languages};
use fluent_syntax::ast;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

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

/// The keys of all messages of the shipped scenarios.
fn scenario_keys() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/scenarios");
    let mut keys = BTreeSet::new();
    for scenario in fs::read_dir(folder).expect("there are scenarios") {
        let path = scenario.expect("a folder can be listed").path().join("text.en.ftl");
        let Ok(source) = fs::read_to_string(&path) else {
            continue;
        };
        let resource = parse(&path.display().to_string(), &source).unwrap_or_else(|error| panic!("{error}"));
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                keys.insert(message.id.name.to_owned());
                let attributes = message.attributes.iter();
                keys.extend(attributes.map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)));
            }
        }
    }
    assert!(keys.contains("scenario"), "texts of scenarios were found");
    keys
}

#[test]
fn no_interface_message_is_shadowed_by_a_scenario() {
    let own = keys(ENGLISH);
    for key in scenario_keys() {
        assert!(!own.contains(&key), "{key} is a message of the interface");
    }
}

/// The text keys that sources name literally: `t("key")`, `.get("key")` and the like.
fn literal_keys(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for call in ["t(\"", "tv(\"", "t_with(\"", "get(\"", "get_with(\""] {
        for (start, _) in source.match_indices(call) {
            let before = source[..start].chars().next_back();
            if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
                continue;
            }
            let key: String = source[start + call.len()..]
                .chars()
                .take_while(|letter| *letter != '"')
                .collect();
            if !key.contains(['{', ' ']) {
                found.insert(key);
            }
        }
    }
    found
}

#[test]
fn every_key_that_window_and_pages_name_has_a_message() {
    let own: BTreeSet<String> = keys(ENGLISH).into_iter().chain(scenario_keys()).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src/client"), root.join("src/server/pages")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("window and pages have sources") {
            let path = entry.expect("a folder can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).expect("sources are text");
                let code: Vec<&str> = source
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"))
                    .collect();
                for key in literal_keys(&code.join("\n")) {
                    assert!(own.contains(&key), "{}: there is no message {key:?}", path.display());
                }
            }
        }
    }
}

#[test]
fn texts_are_calm_and_finished() {
    let resources = languages()
        .into_iter()
        .flat_map(|language| interface(&language.tag).expect("built-in texts parse").1);
    for resource in resources {
        for line in resource.source().lines() {
            assert!(!line.contains('!'), "an exclamation mark: {line}");
            assert!(!line.contains("TODO") && !line.contains("FIXME"), "unfinished: {line}");
        }
    }
}

#[test]
fn french_marks_stay_with_their_words_at_the_end_of_a_line() {
    let (_, resources) = interface("fr").expect("built-in texts parse");
    let mut sources: Vec<String> = resources.iter().map(|resource| resource.source().to_owned()).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/scenarios");
    for scenario in fs::read_dir(folder).expect("there are scenarios") {
        let path = scenario.expect("a folder can be listed").path().join("text.fr.ftl");
        sources.push(fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
    }
    for line in sources.iter().flat_map(|source| source.lines()) {
        for loose in [" ;", " ?", " :", " »", "« ", " %", "'"] {
            assert!(!line.contains(loose), "{loose:?} in {line:?}");
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
