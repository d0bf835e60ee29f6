//! Files of any content are read without a panic.

use super::bench::Bench;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use two_tables::scenarios::assess;
use two_tables::scenarios::folder::{Folder, belongs};

/// The files of the shipped scenarios and of the bench.
fn seeds() -> Vec<BTreeMap<String, Vec<u8>>> {
    let bench = Bench::new()
        .files
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()));
    let mut seeds = vec![bench.collect()];
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/scenarios");
    for folder in std::fs::read_dir(shipped).expect("assets are there").flatten() {
        let files = std::fs::read_dir(folder.path())
            .expect("a scenario is a folder")
            .flatten();
        let files =
            files.filter_map(|file| Some((file.file_name().into_string().ok()?, std::fs::read(file.path()).ok()?)));
        seeds.push(files.filter(|(name, _)| belongs(name)).collect());
    }
    seeds
}

/// One thing done to the bytes of a file.
#[derive(Clone, Debug)]
enum Damage {
    Set(usize, u8),
    Cut(usize, usize),
    Double(usize, usize),
    Insert(usize, &'static str),
}

impl Damage {
    fn to(&self, bytes: &mut Vec<u8>) {
        let place = |at: &usize, bytes: &[u8]| at % (bytes.len() + 1);
        match self {
            Self::Set(at, byte) => {
                let at = place(at, bytes);
                if at < bytes.len() {
                    bytes[at] = *byte;
                }
            }
            Self::Cut(at, length) => {
                let at = place(at, bytes);
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Self::Double(at, length) => {
                let at = place(at, bytes);
                let piece = bytes[at..(at + length).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
            Self::Insert(at, text) => {
                let at = place(at, bytes);
                bytes.splice(at..at, text.bytes());
            }
        }
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    let odd = prop_oneof![
        Just("-9223372036854775808"),
        Just("9223372036854775807"),
        Just("1e400"),
        Just("\"\""),
        Just("()"),
        Just("{"),
        Just("]"),
        Just("/*"),
        Just("é‸\u{feff}"),
        Just("99"),
        Just("-1"),
        Just("\n"),
        Just("Some("),
        Just("r#\""),
        Just("None"),
        Just("[\"us\",\"us\"]"),
    ];
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Damage::Set(at, byte)),
        (any::<usize>(), 1..40_usize).prop_map(|(at, length)| Damage::Cut(at, length)),
        (any::<usize>(), 1..200_usize).prop_map(|(at, length)| Damage::Double(at, length)),
        (any::<usize>(), odd).prop_map(|(at, text)| Damage::Insert(at, text)),
    ]
}

fn report(files: BTreeMap<String, Vec<u8>>) -> usize {
    let assessed = assess(&Folder {
        key: "fuzz".into(),
        shown: "fuzz".into(),
        files,
    });
    // Writing the report finds every place in its text.
    let written = assessed.report.to_string();
    assert_eq!(assessed.report.problems.is_empty(), written.is_empty());
    assert_eq!(
        assessed.report.json()["problems"].as_array().map(Vec::len),
        Some(assessed.report.problems.len())
    );
    if let Some(file) = &assessed.file {
        for game in file.games.keys() {
            // Whatever is wrong with it, a game can be put together, or is nothing.
            let _ = two_tables::scenarios::build::build(file, "fuzz", game);
        }
    }
    assessed.report.problems.len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_are_reported_and_never_panic(seed in 0..5_usize, file in 0..4_usize, damages in prop::collection::vec(damage(), 1..6)) {
        thread_local! { static SEEDS: Vec<BTreeMap<String, Vec<u8>>> = seeds(); }
        let mut files = SEEDS.with(|seeds| seeds[seed % seeds.len()].clone());
        let name = files.keys().nth(file % files.len()).expect("there are files").clone();
        let bytes = files.get_mut(&name).expect("it is one of them");
        for damage in &damages {
            damage.to(bytes);
        }
        report(files);
    }

    #[test]
    fn any_bytes_are_reported(bytes in prop::collection::vec(any::<u8>(), 0..300), file in 0..4_usize) {
        let mut files: BTreeMap<String, Vec<u8>> = Bench::new().files.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
        let name = files.keys().nth(file).expect("there are four").clone();
        files.insert(name, bytes);
        prop_assert!(report(files) > 0 || file == 2, "only sources may be anything");
    }
}

#[test]
fn deep_nesting_is_a_problem_and_not_a_crash() {
    for bracket in ["(", "[", "{", "{\"a\":", "Some(", "(order:"] {
        for file in ["scenario.ron", "history.ron"] {
            let mut bench = Bench::new();
            bench.files.insert(file.to_owned(), bracket.repeat(100_000));
            assert!(!bench.report().is_clean(), "{bracket} in {file}");
        }
    }
    let mut bench = Bench::new();
    bench.files.insert(
        "text.en.ftl".to_owned(),
        format!("scenario = {}\n", "{".repeat(1_000_000)),
    );
    assert!(!bench.report().is_clean());
}
