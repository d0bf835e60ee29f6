//! `docs/scenario-format.md` explains every word that a shipped scenario uses.

use std::collections::BTreeSet;
use two_tables::scenarios::Library;

/// The words of a RON file: names of parts and of kinds, without what stands in quotation marks or notes.
fn words(ron: &str) -> BTreeSet<String> {
    let mut plain = String::new();
    for line in ron.lines() {
        // Quotation marks come in pairs on a line; what stands between them is a scenario's own.
        let outside: String = line.split('"').step_by(2).collect::<Vec<_>>().join(" ");
        plain.push_str(outside.split("//").next().unwrap_or_default());
        plain.push('\n');
    }
    plain
        .split(|letter: char| !letter.is_ascii_alphabetic() && letter != '_')
        .filter(|word| !word.is_empty() && !["true", "false"].contains(word))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_word_of_the_shipped_scenarios_is_explained() {
    let root = env!("CARGO_MANIFEST_DIR");
    let read = |path: &str| {
        std::fs::read_to_string(format!("{root}/{path}")).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let page = read("docs/scenario-format.md");
    let explained: BTreeSet<&str> = page
        .split(|letter: char| !letter.is_ascii_alphabetic() && letter != '_')
        .collect();
    let mut met = 0;
    for listing in Library::embedded().list() {
        for file in ["scenario.ron", "history.ron"] {
            let path = format!("assets/scenarios/{}/{file}", listing.key);
            let words = words(&read(&path));
            met += words.len();
            let missing: Vec<&String> = words.iter().filter(|word| !explained.contains(word.as_str())).collect();
            assert!(
                missing.is_empty(),
                "{path}: not in docs/scenario-format.md: {missing:?}"
            );
        }
    }
    assert!(met > 200, "the files were read: {met} words");
}
