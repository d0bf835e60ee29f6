//! The program itself, run as a user runs it: what it writes, and its exit statuses.

use super::scenarios::bench::Bench;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use tempfile::TempDir;
use two_tables::negotiators::Temperament;
use two_tables::scenarios::Library;
use two_tables::table::{Seat, Table};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_two-tables"))
        .args(arguments)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program has been built")
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("the program ends by itself")
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8")
}

fn shipped(key: &str) -> String {
    format!("{}/assets/scenarios/{key}", env!("CARGO_MANIFEST_DIR"))
}

/// A folder that holds the bench, under its own name.
fn bench_in(folder: &TempDir, bench: &Bench) -> String {
    let path = folder.path().join("bench");
    bench.write(&path);
    path.display().to_string()
}

/// A saved play of computers, as text.
fn saved() -> String {
    let loaded = Library::embedded().load("schoolhouse", "basic").expect("it is shipped");
    let seats = vec![
        Seat::practised(Temperament::Cooperative),
        Seat::practised(Temperament::Hard),
    ];
    Table::open(Arc::new(loaded.scenario.clone()), 7, seats)
        .save()
        .to_text()
}

fn write(path: &Path, text: &str) -> String {
    std::fs::write(path, text).expect("a temporary file can be written");
    path.display().to_string()
}

#[test]
fn the_shipped_scenarios_are_listed() {
    let output = run(&["scenario", "list"]);
    assert_eq!(status(&output), 0);
    let text = words(&output.stdout);
    for key in ["schoolhouse", "one-sitting", "lisbon-to-chicago", "blank"] {
        assert!(text.contains(key), "{text}");
    }
    let template: Vec<&str> = text.lines().filter(|line| line.contains("to be copied")).collect();
    assert!(
        matches!(template.as_slice(), [line] if line.starts_with("blank")),
        "{text}"
    );
    let places = |word: &str| -> Vec<Option<usize>> {
        let column = |line: &str| line.split_once(word).map(|(before, _)| before.chars().count());
        text.lines().map(column).collect()
    };
    assert!(
        places("games: ").windows(2).all(|pair| pair[0] == pair[1]),
        "the columns are straight:\n{text}"
    );
    let list: Value = serde_json::from_slice(&run(&["scenario", "list", "--json"]).stdout).expect("it is JSON");
    assert_eq!(list[0]["key"], "schoolhouse");
    assert_eq!(list[0]["games"][0], "full");
}

#[test]
fn a_clean_scenario_is_clean_and_a_broken_one_is_not() {
    let clean = run(&["scenario", "check", &shipped("schoolhouse"), &shipped("blank")]);
    assert_eq!((status(&clean), words(&clean.stderr).as_str()), (0, ""));

    let folder = TempDir::new().expect("there is room for a folder");
    let bench = Bench::new().with("scenario.ron", "percent: 30", "percent: 130");
    let path = bench_in(&folder, &bench);
    let broken = run(&["scenario", "check", &path]);
    assert_eq!(status(&broken), 1);
    let (line, column) = bench.place("scenario.ron", "percent: ‸130");
    let place = format!("{path}/scenario.ron:{line}:{column}: ");
    let text = words(&broken.stdout);
    assert!(text.starts_with(&place), "{text}");
    assert!(text.contains("use a whole number from 1 to 100"), "{text}");
    let file = format!("{path}/scenario.ron");
    assert_eq!(
        status(&run(&["scenario", "check", &file])),
        1,
        "the file itself will do"
    );
}

#[test]
fn the_report_can_be_had_as_json() {
    let folder = TempDir::new().expect("there is room for a folder");
    let bench = Bench::new().with("scenario.ron", "concerns: [\"data\"]", "concerns: [\"date\"]");
    let path = bench_in(&folder, &bench);
    let output = run(&["scenario", "check", &path, &shipped("blank"), "--json"]);
    assert_eq!(status(&output), 1);
    let reports: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let (line, column) = bench.place("scenario.ron", "concerns: [‸\"date\"]");
    let expected = serde_json::json!([
        { "checked": path, "ok": false, "problems": [{
            "file": format!("{path}/scenario.ron"), "line": line, "column": column, "kind": "unknown_name",
            "message": "there is no issue called “date”", "help": "did you mean “data”?",
        }] },
        { "checked": shipped("blank"), "ok": true, "problems": [] },
    ]);
    assert_eq!(reports, expected);
}

#[test]
fn a_scenario_is_shown_openly_only_if_asked() {
    let closed = run(&["scenario", "show", "schoolhouse"]);
    assert_eq!(status(&closed), 0);
    let open = run(&["scenario", "show", "schoolhouse", "--open-all", "--game", "basic"]);
    assert_eq!(status(&open), 0);
    let (closed, open) = (words(&closed.stdout), words(&open.stdout));
    assert!(
        !closed.contains("; points") && open.contains("; points"),
        "{closed}\n{open}"
    );
    assert!(!closed.contains("mood ") && open.contains("mood "));
}

#[test]
fn a_folder_of_ones_own_is_looked_through() {
    let folder = TempDir::new().expect("there is room for a folder");
    bench_in(&folder, &Bench::new());
    let shelf = folder.path().display().to_string();
    let list = run(&["scenario", "list", "--scenarios", &shelf]);
    assert!(words(&list.stdout).contains("bench"));
    assert_eq!(status(&run(&["scenario", "show", "bench", "--scenarios", &shelf])), 0);
    assert_eq!(status(&run(&["scenario", "list", "--scenarios", "/nowhere/at/all"])), 3);
}

#[test]
fn what_cannot_be_done_says_why_and_with_which_status() {
    for (arguments, expected, says) in [
        (&["scenario", "check", "/nowhere/at/all"][..], 3, ""),
        (&["scenario", "check"], 2, "PATH"),
        (&["scenario", "show", "schoolhose"], 2, "did you mean “schoolhouse”?"),
        (
            &["scenario", "show", "schoolhouse", "--game", "fall"],
            2,
            "did you mean “full”?",
        ),
        (
            &["simulate", "schoolhouse", "--seat", "us=kind"],
            2,
            "cooperative, hard, cautious, mirroring",
        ),
        (&["simulate", "schoolhouse", "--seat", "uk=hard"], 2, "us, russia"),
        (
            &["simulate", "schoolhouse", "--seat", "us=hard", "--seat", "us=hard"],
            2,
            "twice",
        ),
        (&["simulate", "schoolhouse", "--plays", "0"], 2, "from 1 to"),
        (&["replay", "/nowhere/at/all"], 3, "/nowhere/at/all"),
        (&["dance"], 2, "dance"),
    ] {
        let output = run(arguments);
        assert_eq!(status(&output), expected, "{arguments:?}: {}", words(&output.stderr));
        assert!(
            words(&output.stderr).contains(says),
            "{arguments:?}: {}",
            words(&output.stderr)
        );
    }
}

#[cfg(not(any(feature = "client", feature = "server")))]
#[test]
fn a_build_without_a_window_says_so_in_one_sentence() {
    for arguments in [
        &[][..],
        &["play"],
        &["play", "--scenario", "schoolhouse", "--seat", "us", "--seed", "3"],
        &["--seed", "1", "--scenario", "blank"],
    ] {
        let output = run(arguments);
        assert_eq!(status(&output), 2);
        assert_eq!(words(&output.stdout), "");
        assert_eq!(words(&output.stderr).lines().count(), 1);
    }
}

#[test]
fn simulated_plays_are_written_one_a_line_with_a_summary() {
    let arguments = [
        "simulate",
        "schoolhouse",
        "--game",
        "basic",
        "--plays",
        "3",
        "--seed",
        "11",
        "--seat",
        "us=hard",
        "--json",
    ];
    let output = run(&arguments);
    assert_eq!((status(&output), words(&output.stderr).as_str()), (0, ""));
    let lines: Vec<Value> = words(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect();
    assert_eq!(lines.len(), 4);
    for (line, seed) in lines[..3].iter().zip(11_u64..) {
        assert_eq!(line["seed"], seed);
        assert_eq!(line["seats"]["us"], "hard");
        let gain = line["points"]["russia"]
            .as_i64()
            .zip(line["line"]["russia"].as_i64())
            .map(|(points, line)| points - line);
        assert_eq!(line["above_line"]["russia"].as_i64(), gain);
        for number in ["signed", "operating", "fallow", "lapsed", "tension", "rounds"] {
            assert!(line[number].is_u64(), "{number} in {line}");
        }
        assert!(line["trust"]["us-russia"].is_i64());
    }
    assert_eq!(lines[3]["summary"]["plays"], 3);
    let again = run(&arguments);
    assert_eq!(
        output.stdout, again.stdout,
        "the same worlds and seats give the same plays"
    );
    let prose = run(&["simulate", "schoolhouse", "--plays", "2"]);
    assert!(words(&prose.stdout).contains("2 plays of The schoolhouse"));
}

#[test]
fn wrong_numbers_and_names_are_told_what_would_be_right() {
    for (arguments, right) in [
        (
            &["simulate", "schoolhouse", "--plays", "banana"][..],
            "a whole number from 1 to 10000000",
        ),
        (&["simulate", "schoolhouse", "--plays", "0"], "from 1 to 10000000"),
        (&["simulate", "schoolhouse", "--rounds", "1e3"], "from 1 to 1000000"),
        (
            &["simulate", "schoolhouse", "--seed", "-1"],
            "from 0 to 18446744073709551615",
        ),
        (&["balance", "schoolhouse", "--plays", "7"], "from 80 to 10000000"),
        (&["play", "--scenario", "schoolhouse", "--seed", "x"], "a whole number"),
        (&["simulate", "lisbon"], "did you mean “lisbon-to-chicago”?"),
        (&["scenario", "show", "scoolhouse"], "did you mean “schoolhouse”?"),
        (&["scenario", "show", "o"], "there are: "),
    ] {
        let output = run(arguments);
        let said = words(&output.stderr);
        assert_eq!(status(&output), 2, "{arguments:?}: {said}");
        assert!(said.contains(right), "{arguments:?}: {said}");
        assert!(!said.contains("invalid digit"), "{arguments:?}: {said}");
    }
}

#[test]
fn the_debrief_of_an_unfinished_play_opens_nothing_unasked() {
    let folder = TempDir::new().expect("there is room for a folder");
    let mut save: Value = serde_json::from_str(&saved()).expect("a save is JSON");
    let acts = save["record"]["acts"].as_array_mut().expect("a record has acts");
    acts.truncate(acts.len() / 2);
    let kept = acts.len();
    let checkpoints = save["record"]["checkpoints"].as_array_mut().expect("and checkpoints");
    checkpoints.retain(|one| one["acts"].as_u64().is_some_and(|acts| acts <= kept as u64));
    let file = write(&folder.path().join("half.json"), &save.to_string());
    let out = folder.path().join("debrief");
    let to = out.display().to_string();
    let refused = run(&["debrief", &file, "--out", &to]);
    let said = words(&refused.stderr);
    assert_eq!(status(&refused), 2, "{said}");
    assert!(said.contains("not over") && said.contains("--open"), "{said}");
    assert!(!out.exists(), "nothing is written");
    let opened = run(&["debrief", &file, "--out", &to, "--open"]);
    assert_eq!(status(&opened), 0, "{}", words(&opened.stderr));
    assert!(out.exists());
}

#[test]
fn a_saved_play_is_told_and_verified() {
    let folder = TempDir::new().expect("there is room for a folder");
    let text = saved();
    let file = write(&folder.path().join("play.json"), &text);
    let told = run(&["replay", &file]);
    assert_eq!(status(&told), 0, "{}", words(&told.stderr));
    assert!(words(&told.stdout).lines().count() > 20);
    let french = run(&["replay", &file, "--language", "fr"]);
    assert_eq!(status(&french), 0, "{}", words(&french.stderr));
    assert!(words(&french.stdout).contains("La partie commence."));
    let unknown = run(&["replay", &file, "--language", "xx"]);
    assert_eq!(status(&unknown), 2, "{}", words(&unknown.stderr));
    assert!(words(&unknown.stderr).contains("there are texts in: en, fr"));
    let verified = run(&["replay", &file, "--verify"]);
    assert_eq!(status(&verified), 0);
    assert!(words(&verified.stdout).contains("the state is the same"));

    let mut other: Value = serde_json::from_str(&text).expect("a save is JSON");
    other["record"]["world"] = 8.into();
    let other = write(&folder.path().join("other.json"), &other.to_string());
    assert_eq!(
        status(&run(&["replay", &other, "--verify"])),
        1,
        "another world is another play"
    );

    let broken = write(&folder.path().join("broken.json"), &text[..text.len() / 2]);
    let output = run(&["replay", &broken]);
    assert_eq!(status(&output), 3);
    assert!(words(&output.stderr).contains("line 1, column"));
}

#[test]
fn a_reader_who_leaves_early_is_no_failure() {
    use std::io::Read;
    use std::process::Stdio;
    let mut child = Command::new(env!("CARGO_BIN_EXE_two-tables"))
        .args(["simulate", "schoolhouse", "--plays", "200", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program has been built");
    let mut first = [0; 1];
    let mut out = child.stdout.take().expect("its output is ours");
    out.read_exact(&mut first).expect("something is written");
    drop(out);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((status(&output), words(&output.stderr).as_str()), (0, ""));
}

#[test]
fn every_help_tells_the_exit_statuses() {
    for command in [
        &["--help"][..],
        &["play", "--help"],
        &["scenario", "check", "--help"],
        &["simulate", "--help"],
        &["replay", "--help"],
    ] {
        let output = run(command);
        assert_eq!(status(&output), 0);
        assert!(words(&output.stdout).contains("Exit status: 0"), "{command:?}");
    }
}

/// The whole report but for what takes long, in words.
#[test]
fn balance_is_told_in_words_and_says_by_its_status_whether_all_is_well() {
    for (scenario, game) in [("schoolhouse", "basic"), ("one-sitting", "full")] {
        let output = run(&["balance", scenario, "--game", game, "--plays", "80"]);
        let text = words(&output.stdout);
        let fails = text
            .lines()
            .any(|line| line.starts_with("FAILS") || line.starts_with("open"));
        assert_eq!(status(&output), i32::from(fails), "{text}{}", words(&output.stderr));
        assert!(text.contains("sheets-alike"), "{text}");
        assert!(!text.contains(['{', '}']) && !text.contains("balance-"), "{text}");
    }
    let one = run(&["balance", "schoolhouse", "--plays", "80", "--check", "sheets-alike"]);
    assert_eq!(status(&one), 0, "{}", words(&one.stderr));
    let text = words(&one.stdout);
    assert!(
        text.contains("sheets-alike") && text.contains("Promises: 1 kept"),
        "{text}"
    );
    assert!(
        !text.contains("seats-score-alike"),
        "nothing else was asked for: {text}"
    );
}

#[test]
fn balance_finds_the_same_whatever_the_number_of_processors() {
    let arguments = [
        "balance",
        "lisbon-to-chicago",
        "--plays",
        "80",
        "--seed",
        "5",
        "--json",
        "--check",
    ];
    let checks = [
        "climbing-pays",
        "--check",
        "everything-used",
        "--check",
        "history-in-reach",
    ];
    let found = |processors: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_two-tables"))
            .args(arguments)
            .args(checks)
            .env("RAYON_NUM_THREADS", processors)
            .output()
            .expect("the program has been built");
        serde_json::from_slice::<Value>(&output.stdout).expect("it is JSON")
    };
    let report = found("1");
    assert_eq!(report, found("3"));
    assert_eq!(report["checks"].as_array().map(Vec::len), Some(3));
    let of = &report["checks"][1]["figures"][0];
    assert_eq!(of["of"][0], "kinds-by-chance");
    assert!(of["mean"].as_f64().expect("a number") > 50.0, "{of}");
}

#[test]
fn a_check_that_is_not_there_is_named_with_those_that_are() {
    let output = run(&["balance", "schoolhouse", "--check", "fairness"]);
    assert_eq!(status(&output), 2);
    let text = words(&output.stderr);
    assert!(text.contains("“fairness”") && text.contains("strength-tells"), "{text}");
    assert_eq!(status(&run(&["balance", "schoolhouse", "--plays", "3"])), 2);
}
