//! ARCHITECTURE.md is true: modules use what its table allows, and the invariants that can be read off the sources hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Table = BTreeMap<String, BTreeSet<String>>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every Rust file of a module, whether it is a folder or one file.
fn sources(module: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src").join(module)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("a folder can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "src/{module} has no sources");
    found
}

/// The words in backticks in a cell of a table.
fn quoted(cell: &str) -> BTreeSet<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The table "what each may use".
fn allowed() -> Table {
    let page = read(&root().join("ARCHITECTURE.md"));
    let table: Table = page
        .lines()
        .skip_while(|line| !line.starts_with("| module |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.split('|').collect();
            let module = quoted(cells[1]).into_iter().next().expect("each line names its module");
            (module, quoted(cells[3]))
        })
        .collect();
    assert!(table.len() >= 9, "the table was found and has its modules: {table:?}");
    table
}

/// The modules of the crate that a source names, comments left out.
fn used(source: &str, modules: &BTreeSet<String>) -> BTreeSet<String> {
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut used = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let name: String = rest
            .trim_start_matches('{')
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
            .collect();
        if modules.contains(&name) {
            used.insert(name);
        }
    }
    used
}

#[test]
fn modules_use_what_the_table_allows() {
    let allowed = allowed();
    let modules: BTreeSet<String> = allowed.keys().cloned().collect();
    for (module, may_use) in &allowed {
        for path in sources(module) {
            let uses = used(&read(&path), &modules);
            let beyond: Vec<&String> = uses
                .iter()
                .filter(|other| *other != module && !may_use.contains(*other))
                .collect();
            assert!(
                beyond.is_empty(),
                "{} uses {beyond:?}; ARCHITECTURE.md does not allow it",
                path.display()
            );
        }
    }
}

#[test]
fn the_table_has_no_circle_but_through_data() {
    // Listed in order of dependency: each line may only use lines above it.
    let page = read(&root().join("ARCHITECTURE.md"));
    let order: Vec<String> = page
        .lines()
        .skip_while(|line| !line.starts_with("| module |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| quoted(line.split('|').nth(1)?).into_iter().next())
        .collect();
    for (module, may_use) in allowed() {
        let place = order
            .iter()
            .position(|name| *name == module)
            .expect("it is in the table");
        for other in may_use {
            let above = order[..place].contains(&other);
            assert!(above, "{module} may use {other}, which stands below it");
        }
    }
}

#[test]
fn every_module_of_the_library_is_in_the_table() {
    let allowed = allowed();
    for line in read(&root().join("src/lib.rs")).lines() {
        if let Some(module) = line.strip_prefix("pub mod ") {
            let module = module.trim_end_matches(';');
            assert!(allowed.contains_key(module), "{module} is missing in ARCHITECTURE.md");
        }
    }
}

#[test]
fn negotiators_never_name_the_state() {
    for path in sources("negotiators") {
        let source = read(&path);
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let names_state = line
                .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .any(|word| word == "State");
            assert!(!names_state, "{}: {line}", path.display());
        }
    }
}

#[test]
fn every_rule_that_the_source_cites_is_in_the_rulebook() {
    let rulebook = read(&root().join("docs/rulebook.md"));
    for module in allowed().keys() {
        for path in sources(module) {
            let source = read(&path);
            for rule in cited(&source) {
                let here = format!("**{rule} ");
                assert!(
                    rulebook.contains(&here),
                    "{} cites {rule}, which is not in the rulebook",
                    path.display()
                );
            }
        }
    }
}

/// Numbers of rules in a source: R, digits, a dot, digits.
fn cited(source: &str) -> BTreeSet<String> {
    source
        .split(|letter: char| !letter.is_alphanumeric() && letter != '.')
        .filter_map(|word| {
            let word = word.trim_end_matches('.');
            let (section, number) = word.strip_prefix('R')?.split_once('.')?;
            let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            (digits(section) && digits(number)).then(|| word.to_owned())
        })
        .collect()
}

#[test]
fn every_word_of_the_page_leads_somewhere() {
    for page in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CREDITS.md",
        "docs/decisions/README.md",
    ] {
        let path = root().join(page);
        let folder = path.parent().expect("a page lies in a folder");
        for link in read(&path).split("](").skip(1) {
            let target = link.split(')').next().unwrap_or_default();
            if !target.starts_with("http") {
                assert!(
                    folder.join(target).exists(),
                    "{page} leads to {target}, which is not there"
                );
            }
        }
    }
}
