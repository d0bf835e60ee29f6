//! Bidding on other people's domains: between computers here, and over the line protocol.

#![allow(clippy::cast_precision_loss, reason = "small numbers, compared with a margin")]

use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use two_tables::analysis::domain::{Domain, Pair, Profile, Semantics, Topic, Values};
use two_tables::analysis::{Frontier, Limits};
use two_tables::exchange::{Format, export};
use two_tables::negotiators::offers::{Bidder, Choice, Moment, Seat, USUAL};

/// Four issues of four options; each party wants the ends of two that the others care less about.
fn domain(parties: usize) -> Domain {
    let issues = (0..4).map(|issue| Topic {
        name: format!("issue {issue}"),
        values: Values::Named((0..4).map(|option| format!("option {option}")).collect()),
    });
    let profiles = (0..parties).map(|party| {
        let up = [0.0, 0.3, 0.7, 1.0];
        let down = [1.0, 0.7, 0.3, 0.0];
        let table = |issue: usize| {
            if (issue + party).is_multiple_of(2) {
                up.to_vec()
            } else {
                down.to_vec()
            }
        };
        Profile {
            name: format!("party {party}"),
            semantics: Semantics::Negmas,
            weights: (0..4)
                .map(|issue| if issue / 2 == party % 2 { 0.4 } else { 0.1 })
                .collect(),
            evaluations: (0..4).map(table).collect(),
            pairs: Vec::new(),
            regions: Vec::new(),
            largest: 1.0,
            reservation: Some(0.3),
            discount: 1.0,
        }
    });
    Domain {
        name: "four by four".to_owned(),
        profiles: profiles.collect(),
        issues: issues.collect(),
    }
}

fn bidder(domain: &Domain, me: usize) -> Bidder {
    let mut own = domain.clone();
    own.profiles.swap(0, me);
    own.profiles.truncate(1);
    let seat = Seat {
        me,
        parties: domain.profiles.len(),
    };
    Bidder::new(&own, seat, USUAL.0, USUAL.1).expect("the domain is small")
}

/// Alternating offers with unanimity; the package that all took, and the round.
fn negotiate(domain: &Domain, rounds: u32) -> Option<(Vec<u16>, u32)> {
    let parties = domain.profiles.len();
    let mut seats: Vec<Bidder> = (0..parties).map(|me| bidder(domain, me)).collect();
    let mut table: Option<(Vec<u16>, usize)> = None;
    for step in 0..rounds {
        for me in 0..parties {
            let moment = Moment {
                time: f64::from(step + 1) / f64::from(rounds),
                turns_left: Some(u64::from(rounds - step)),
                offer: table
                    .as_ref()
                    .map(|(package, _)| ((me + parties - 1) % parties, package.as_slice())),
            };
            match seats[me].decide(&moment).0 {
                Choice::Accept => {
                    let (package, took) = table.as_mut().expect("something was accepted");
                    *took += 1;
                    if *took == parties {
                        return Some((package.clone(), step));
                    }
                }
                Choice::Leave => return None,
                Choice::Offer(package) => {
                    for (other, seat) in seats.iter_mut().enumerate() {
                        if other != me {
                            seat.hear(me, &package, moment.time);
                        }
                    }
                    table = Some((package, 1));
                }
            }
        }
    }
    None
}

#[test]
fn two_and_three_bidders_agree_above_everybodys_reservation_and_near_the_frontier() {
    for parties in [2, 3] {
        for rounds in [20, 100] {
            let domain = domain(parties);
            let (package, _) = negotiate(&domain, rounds).expect("there is much to agree on");
            let worths: Vec<f64> = domain
                .profiles
                .iter()
                .map(|profile| profile.utility().of(&package))
                .collect();
            assert!(worths.iter().all(|worth| *worth >= 0.3 - 1e-9), "{worths:?}");
            let grid = domain.grid().expect("it fits");
            let frontier = Frontier::of_problem(&grid.problem, Limits::USUAL).expect("it is small");
            // By how much everybody could have more at once.
            let missed = frontier.outcomes.iter().map(|outcome| {
                let gaps = outcome
                    .points
                    .iter()
                    .zip(&worths)
                    .map(|(points, worth)| *points as f64 * grid.unit - worth);
                gaps.fold(f64::INFINITY, f64::min)
            });
            let missed = missed.fold(0.0, f64::max);
            assert!(
                missed <= 0.15,
                "{parties} parties, {rounds} rounds: everybody could have {missed} more"
            );
        }
    }
}

#[test]
fn the_same_negotiation_ends_the_same_way() {
    assert_eq!(negotiate(&domain(3), 50), negotiate(&domain(3), 50));
}

#[test]
fn a_bidder_never_asks_for_less_than_its_reservation_nor_takes_it() {
    let domain = domain(2);
    let mut seat = bidder(&domain, 0);
    let utility = domain.profiles[0].utility();
    let worst: Vec<u16> = vec![0, 3, 0, 3];
    assert!(utility.of(&worst) < 0.3);
    for step in 1..=30_u32 {
        seat.hear(1, &worst, f64::from(step) / 30.0);
        let moment = Moment {
            time: f64::from(step) / 30.0,
            turns_left: Some(31 - u64::from(step)),
            offer: Some((1, &worst)),
        };
        let Choice::Offer(package) = seat.decide(&moment).0 else {
            panic!("step {step}: worse than nothing is not taken");
        };
        assert!(utility.of(&package) >= 0.3 - 1e-9);
    }
}

#[test]
fn a_bidder_for_whom_nothing_is_good_enough_leaves() {
    let mut domain = domain(2);
    domain.profiles[0].reservation = Some(1.5);
    let moment = Moment {
        time: 0.1,
        turns_left: Some(100),
        offer: None,
    };
    assert_eq!(bidder(&domain, 0).decide(&moment).0, Choice::Leave);
}

#[test]
fn pairs_of_issues_are_part_of_what_it_wants() {
    let mut domain = domain(2);
    let mut worths = vec![vec![0.0; 4]; 4];
    worths[1][2] = 3.0;
    domain.profiles[0].pairs.push(Pair { a: 0, b: 3, worths });
    let moment = Moment {
        time: 0.01,
        turns_left: Some(100),
        offer: None,
    };
    let Choice::Offer(package) = bidder(&domain, 0).decide(&moment).0 else {
        panic!("it opens with an offer");
    };
    assert_eq!([package[0], package[3]], [1, 2]);
}

/// Says lines to `two-tables negotiate`; its exit status and what it answered.
fn say(lines: &str) -> (i32, Vec<Value>) {
    let mut seat = Command::new(env!("CARGO_BIN_EXE_two-tables"))
        .arg("negotiate")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program has been built");
    let mut input = seat.stdin.take().expect("it listens");
    // It may stop listening when it has heard nonsense.
    let _ = input.write_all(lines.as_bytes());
    drop(input);
    let output = seat.wait_with_output().expect("it ends");
    let text = String::from_utf8(output.stdout).expect("it speaks UTF-8");
    let answers = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect();
    (output.status.code().expect("it ends by itself"), answers)
}

fn init() -> Value {
    let domain = domain(2);
    let issues: Vec<Value> = domain
        .issues
        .iter()
        .map(|issue| json!({ "name": issue.name, "values": (0..4).map(|option| issue.values.name(option)).collect::<Vec<_>>() }))
        .collect();
    let own = &domain.profiles[0];
    json!({
        "type": "init", "protocol": 1, "scenario": { "name": "s", "issues": issues },
        "ufun": { "type": "linear", "weights": own.weights, "values": own.evaluations },
        "reservation": 0.3, "n_steps": 10, "n_parties": 2, "me": 0, "seed": 5, "later": "an extension",
    })
}

#[test]
fn a_whole_negotiation_over_lines() {
    let mut lines = vec![init()];
    lines.push(json!({ "type": "turn", "step": 0, "time": 0.1, "offer": null, "from": null, "events": [] }));
    for step in 1..9 {
        lines.push(json!({ "type": "turn", "step": step, "time": f64::from(step + 1) / 10.0, "offer": [0, 3, 0, 3], "from": 1, "events": [[1, [0, 3, 0, 3]]] }));
    }
    // Its own favourite, which it has to take.
    lines.push(json!({ "type": "turn", "step": 9, "time": 1.0, "offer": [3, 0, 3, 0], "from": 1, "events": [[1, [3, 0, 3, 0]]] }));
    lines.push(json!({ "type": "end", "agreement": [3, 0, 3, 0], "step": 9 }));
    // Another negotiation may follow.
    lines.push(init());
    let text: Vec<String> = lines.iter().map(Value::to_string).collect();
    let (status, answers) = say(&text.join("\n"));
    assert_eq!((status, answers.len()), (0, 12));
    assert_eq!(answers[0]["ok"], true);
    for answer in &answers[1..10] {
        assert_eq!(answer["action"], "offer");
        assert_eq!(answer["offer"].as_array().map(Vec::len), Some(4));
    }
    assert_eq!(answers[10]["action"], "accept");
    assert_eq!(answers[11]["ok"], true);
}

#[test]
fn nonsense_is_answered_once_and_ends_with_status_1() {
    let changed = |key: &str, value: Value| {
        let mut init = init();
        init[key] = value;
        init.to_string()
    };
    let turn = |offer: Value| {
        format!(
            "{}\n{}",
            init(),
            json!({ "type": "turn", "step": 0, "time": 0.1, "offer": offer, "from": 1, "events": [] })
        )
    };
    let cases = [
        ("{".to_owned(), "EOF"),
        ("{\"type\":\"dance\"}".to_owned(), "dance"),
        ("{\"type\":\"turn\",\"step\":0,\"time\":0}".to_owned(), "before"),
        (changed("protocol", json!(2)), "protocol 2"),
        (changed("me", json!(7)), "no seat 7"),
        (
            changed("ufun", json!({ "type": "quadratic", "weights": [], "values": [] })),
            "quadratic",
        ),
        (
            changed("ufun", json!({ "type": "linear", "weights": [1], "values": [[1, 2]] })),
            "does not fit",
        ),
        (turn(json!([9, 9, 9, 9])), "no package"),
        (turn(json!([0])), "no package"),
    ];
    for (lines, what) in cases {
        let (status, answers) = say(&format!("{lines}\n"));
        assert_eq!(status, 1, "{lines}");
        let last = answers.last().expect("it answers");
        assert_eq!(last["ok"], false, "{lines}");
        assert!(
            last["error"].as_str().is_some_and(|error| error.contains(what)),
            "{last} lacks “{what}”"
        );
    }
    assert_eq!(say("").0, 0);
}

#[test]
fn a_recorded_exchange_of_the_peers_is_answered_legally() {
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/peers/protocol-sample.log");
    let Ok(text) = std::fs::read_to_string(&log) else {
        eprintln!("{} is not here: the recorded exchange is not tried", log.display());
        return;
    };
    let said: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("> ")).collect();
    let said = said.join(
        "
",
    );
    let turns = said.matches("\"type\": \"turn\"").count();
    assert!(turns > 5, "the log has turns");
    let (status, answers) = say(&said);
    let begun = said.matches("\"type\": \"init\"").count();
    assert_eq!((status, answers.len()), (0, turns + begun));
    for answer in answers {
        let known = answer["ok"] == true || answer["action"] == "accept" || answer["action"] == "offer";
        assert!(known, "{answer}");
    }
}

pub fn simulate(arguments: &[&str]) -> (i32, Vec<Value>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_two-tables"))
        .arg("simulate")
        .args(arguments)
        .output()
        .expect("the program has been built");
    let text = String::from_utf8(output.stdout).expect("it speaks UTF-8");
    let lines = text
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code().expect("it ends by itself"), lines, errors)
}

/// A seat that is another process of this program, and three that misbehave.
const OWN: &str = concat!("\"", env!("CARGO_BIN_EXE_two-tables"), "\" negotiate");

#[test]
fn a_program_in_a_seat_plays_like_the_bidder_that_it_is() {
    let folder = tempfile::TempDir::new().expect("there is room for a folder");
    let files = export(&domain(3), Format::Own).expect("it can be written");
    let path = folder.path().join(&files[0].name);
    std::fs::write(&path, &files[0].text).expect("a temporary file can be written");
    let path = path.display().to_string();
    let seats: Vec<String> = (0..3).map(|party| format!("party {party}=exec:{OWN}")).collect();
    let common = [path.as_str(), "--plays", "2", "--rounds", "30", "--json"];
    let mut found = Vec::new();
    for programs in 0..=3 {
        let named = seats[..programs].iter().flat_map(|seat| ["--seat", seat]);
        let arguments: Vec<&str> = common.into_iter().chain(named).collect();
        let (status, lines, errors) = simulate(&arguments);
        assert_eq!((status, lines.len()), (0, 3), "two plays and a summary: {errors}");
        assert!(
            lines[0]["agreement"].is_array() && lines[0]["fault"].is_null(),
            "{}",
            lines[0]
        );
        found.push(lines);
    }
    assert!(found.windows(2).all(|pair| pair[0] == pair[1]), "{found:?}");
}

#[test]
fn a_program_may_sit_at_a_shipped_scenario() {
    let own = format!("russia=exec:{OWN}");
    let (status, lines, errors) = simulate(&[
        "one-sitting",
        "--plays",
        "1",
        "--rounds",
        "20",
        "--json",
        "--seat",
        &own,
    ]);
    assert_eq!(status, 0, "{errors}");
    assert!(lines[0]["agreement"].is_array(), "{}", lines[0]);
    let worths: Vec<f64> = lines[0]["worth"]
        .as_array()
        .expect("a worth a party")
        .iter()
        .filter_map(Value::as_f64)
        .collect();
    assert!(
        worths.iter().all(|worth| *worth >= 28.0),
        "no agreement is worth 28 to each: {worths:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_program_that_fails_harms_nobody_but_itself() {
    for (command, what) in [
        ("sleep 30", "not answered"),
        ("true", "ended"),
        ("echo hello", "cannot be done: hello"),
        ("echo {\\\"ok\\\":false}", "cannot be done"),
        ("/no/such/program", "cannot be started"),
    ] {
        let seat = format!("nato=exec:{command}");
        let arguments = [
            "one-sitting",
            "--plays",
            "1",
            "--patience",
            "400",
            "--json",
            "--seat",
            &seat,
        ];
        let (status, lines, errors) = simulate(&arguments);
        assert_eq!(status, 0, "{command}: {errors}");
        assert_eq!(lines[0]["fault"]["seat"], "nato", "{command}");
        assert!(
            lines[0]["fault"]["what"]
                .as_str()
                .is_some_and(|said| said.contains(what)),
            "{command}: {}",
            lines[0]
        );
        let summary = lines[1]["summary"].as_array().expect("a line a party");
        let counted: Vec<u64> = summary.iter().filter_map(|party| party["counted"].as_u64()).collect();
        assert_eq!(counted, [0, 0, 1], "{command}: it counts for the guilty only");
        assert_eq!(summary[2]["faults"], 1);
    }
}

#[test]
fn a_temperament_has_no_place_among_programs() {
    let own = format!("russia=exec:{OWN}");
    let (status, _, errors) = simulate(&["one-sitting", "--seat", &own, "--seat", "us=hard"]);
    assert_eq!(status, 2);
    assert!(errors.contains("us=exec:COMMAND"), "{errors}");
}
