//! Every rule of the rulebook has a case, and every case a rule.

use std::collections::BTreeSet;
use std::path::Path;

type Number = (u8, u8);

fn number(section: &str, rule: &str) -> Option<Number> {
    Some((section.parse().ok()?, rule.parse().ok()?))
}

/// Rules as the rulebook sets them in bold at the start of a paragraph: `**R5.3 One pen an issue.**`
fn in_rulebook(text: &str) -> BTreeSet<Number> {
    let headings = text.lines().filter_map(|line| line.strip_prefix("**R"));
    headings
        .filter_map(|line| {
            let (section, rest) = line.split_once('.')?;
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            number(section, &rest[..end])
        })
        .collect()
}

/// Cases by their names: `fn r5_3_one_pen…`
fn in_cases(text: &str) -> BTreeSet<Number> {
    let names = text.lines().filter_map(|line| line.trim().strip_prefix("fn r"));
    names
        .filter_map(|name| {
            let mut parts = name.splitn(3, '_');
            number(parts.next()?, parts.next()?)
        })
        .collect()
}

#[test]
fn every_rule_has_a_case_and_every_case_a_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rulebook = std::fs::read_to_string(root.join("docs/rulebook.md")).expect("the rulebook is there");
    let rules = in_rulebook(&rulebook);
    assert!(rules.len() > 50, "only {} rules were found", rules.len());
    let mut cases = BTreeSet::new();
    for entry in std::fs::read_dir(root.join("tests/core/rules")).expect("this folder") {
        let file = std::fs::read_to_string(entry.expect("an entry").path()).expect("a case file");
        cases.extend(in_cases(&file));
    }
    let missing: Vec<_> = rules.difference(&cases).collect();
    let stray: Vec<_> = cases.difference(&rules).collect();
    assert!(missing.is_empty(), "rules without a case: {missing:?}");
    assert!(stray.is_empty(), "cases without a rule: {stray:?}");
}
