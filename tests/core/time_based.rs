//! The plain player that goes by the time alone: against enumeration, against counts, by hand.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "small whole numbers"
)]

use super::domains::{packages, problems};
use super::offers::simulate;
use proptest::prelude::*;
use two_tables::analysis::problem::{Problem, Worth};
use two_tables::analysis::zone::Zone;
use two_tables::analysis::{Grid, domain::Domain};
use two_tables::exchange::session::{Held, Player, hold};
use two_tables::negotiators::offers::time_based::{Concession, TimeBased, TooMany};
use two_tables::negotiators::offers::{Choice, Moment};

/// Rounds, so that every time is a step of a hundredth.
const STEPS: u32 = 100;

const fn moment(time: f64, offer: Option<&[u16]>) -> Moment<'_> {
    Moment {
        time,
        turns_left: None,
        offer: match offer {
            Some(package) => Some((1, package)),
            None => None,
        },
    }
}

fn grid(problem: Problem, line: Vec<i64>) -> Grid {
    Grid {
        problem,
        unit: 1.0,
        line,
    }
}

fn additive(tables: Vec<Vec<i64>>) -> Problem {
    let options: Vec<usize> = tables.iter().map(Vec::len).collect();
    let worth = Worth {
        tables,
        links: Vec::new(),
    };
    Problem::new(&options, vec![worth]).expect("tables are complete")
}

fn offered(player: &mut TimeBased, time: f64) -> Vec<u16> {
    match player.decide(&moment(time, None)) {
        Choice::Offer(package) => package,
        other => panic!("it offers, not {other:?}"),
    }
}

/// What it should ask for, said another way than in the source.
fn asked(concession: Concession, time: f64, best: i64, floor: i64) -> i64 {
    let given = match concession {
        Concession::Boulware => time * time * (time * time),
        Concession::Linear => time,
        Concession::Conceder => time.sqrt().sqrt(),
    };
    best - ((best - floor) as f64 * given).floor() as i64
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_offers_the_least_that_enumeration_finds_and_takes_as_much(
        problem in problems(1..=2),
        line in -20_i64..=20,
        kind in 0_usize..3,
    ) {
        let concession = Concession::ALL[kind];
        let worth = problem.parties()[0].clone();
        let mut all: Vec<(i64, Vec<u16>)> = packages(&problem).into_iter().map(|package| (worth.of(&package), package)).collect();
        all.sort_unstable();
        let (least, best) = (all[0].0, all[all.len() - 1].0);
        let lines = vec![line; problem.parties().len()];
        let mut player = TimeBased::new(&grid(problem, lines), 0, concession).expect("drawn problems are small");
        for step in 0..=STEPS {
            let time = f64::from(step) / f64::from(STEPS);
            if best < line {
                prop_assert_eq!(player.decide(&moment(time, Some(&all[0].1))), Choice::Leave);
                continue;
            }
            let asked = asked(concession, time, best, least.max(line));
            let place = all.partition_point(|(worth, _)| *worth < asked);
            let package = offered(&mut player, time);
            prop_assert_eq!(worth.of(&package), all[place].0, "at {} it asks for {}", time, asked);
            let taken = player.decide(&moment(time, Some(&all[place].1)));
            prop_assert_eq!(taken, Choice::Accept);
            if place > 0 {
                let refused = player.decide(&moment(time, Some(&all[place - 1].1)));
                prop_assert_eq!(refused, Choice::Offer(package));
            }
        }
    }
}

#[test]
fn no_package_lies_between_what_it_asks_for_and_what_it_offers() {
    // Fourteen issues of four, a quarter of a thousand million packages: counted, not listed.
    let table = |issue: i64| {
        (0..4)
            .map(|option| (issue * 7919 + option * 104_729) % 10_007 * (option + 1))
            .collect()
    };
    let problem = additive((1..=14).map(table).collect());
    let worth = problem.parties()[0].clone();
    let best: i64 = worth.tables.iter().filter_map(|table| table.iter().max()).sum();
    let mut player =
        TimeBased::new(&grid(problem.clone(), vec![0]), 0, Concession::Boulware).expect("halves are short");
    let least = worth.tables.iter().filter_map(|table| table.iter().min()).sum();
    for time in [0.0, 0.3, 0.7, 0.9] {
        let asked = asked(Concession::Boulware, time, best, least);
        let found = worth.of(&offered(&mut player, time));
        assert!(found >= asked);
        let reach = |line: i64| Zone::of(&problem, &[line]).size;
        assert_eq!(reach(asked), reach(found), "at {time}: {asked}, {found}");
    }
}

#[test]
fn by_hand() {
    // Best 10, floor 2: at half the time Boulware has given up a sixteenth of 8, less than a point.
    let grid = grid(additive(vec![vec![0, 3, 6], vec![0, 4]]), vec![2]);
    let offers = |concession: Concession| {
        let mut player = TimeBased::new(&grid, 0, concession).expect("it is small");
        [0.0, 0.5, 0.75, 1.0].map(|time| offered(&mut player, time))
    };
    assert_eq!(offers(Concession::Boulware), [[2, 1], [2, 1], [2, 1], [1, 0]]);
    assert_eq!(offers(Concession::Linear), [[2, 1], [2, 0], [0, 1], [1, 0]]);
    // The fourth roots of a half and of three quarters are 0.84 and 0.93: 6 points are given up, then 7.
    assert_eq!(offers(Concession::Conceder), [[2, 1], [0, 1], [1, 0], [1, 0]]);
}

#[test]
fn two_that_want_the_opposite_meet_in_the_middle() {
    let tables = |up: bool| -> Vec<Vec<i64>> {
        let table: Vec<i64> = (0..=10).collect();
        vec![if up { table } else { table.into_iter().rev().collect() }]
    };
    let worth = |up: bool| Worth {
        tables: tables(up),
        links: Vec::new(),
    };
    let problem = Problem::new(&[11], vec![worth(true), worth(false)]).expect("tables are complete");
    let grid = grid(problem, vec![0, 0]);
    let domain: Domain = serde_json::from_value(serde_json::json!({
        "name": "a pie", "issues": [{ "name": "share", "values": { "whole": { "from": 0, "to": 10 } } }], "profiles": [],
    }))
    .expect("it is a domain");
    let held = |rounds: u64| -> Held {
        let player = |me: usize| TimeBased::new(&grid, me, Concession::Linear).expect("it is small");
        let mut players: Vec<Player> = (0..2).map(|me| Player::TimeBased(Box::new(player(me)))).collect();
        hold(&domain, &mut players, rounds, 1)
    };
    // After round s of 20 the time is s/21; both ask for 5 from 11/21 on, and the first offers it.
    let twenty = held(20);
    assert_eq!((twenty.agreement, twenty.step), (Some(vec![5]), 10));
    assert_eq!(twenty.fault, None);
    // The second of three rounds is at a half.
    let three = held(3);
    assert_eq!((three.agreement, three.step), (Some(vec![5]), 1));
    // With one round, at a half as well, they meet at once.
    assert_eq!(held(1).step, 0);
}

#[test]
fn too_many_packages_are_refused_and_many_are_not() {
    let tables = |issues: usize| vec![vec![0, 1, 2, 3]; issues];
    let new = |issues: usize| TimeBased::new(&grid(additive(tables(issues)), vec![0]), 0, Concession::Linear);
    assert_eq!(new(24).err(), Some(TooMany));
    assert!(new(20).is_ok());
    assert_eq!(new(200).err(), Some(TooMany), "a number that no machine holds");
}

#[test]
fn the_command_line_seats_them() {
    let folder = tempfile::TempDir::new().expect("there is room for a folder");
    let path = folder.path().join("pie.json");
    let profile = |name: &str, evaluations: Vec<i32>| {
        serde_json::json!({
            "name": name, "semantics": "negmas", "weights": [0.1], "evaluations": [evaluations], "reservation": 0.0,
        })
    };
    let domain = serde_json::json!({ "two_tables_domain": 1, "domain": {
        "name": "a pie", "issues": [{ "name": "share", "values": { "whole": { "from": 0, "to": 10 } } }],
        "profiles": [profile("a", (0..=10).collect()), profile("b", (0..=10).rev().collect())],
    }});
    std::fs::write(&path, domain.to_string()).expect("a temporary file can be written");
    let path = path.display().to_string();
    let (status, lines, errors) = simulate(&[
        &path, "--plays", "2", "--rounds", "20", "--json", "--seat", "a=linear", "--seat", "b=linear",
    ]);
    assert_eq!((status, lines.len()), (0, 3), "{errors}");
    assert_eq!(
        (&lines[0]["agreement"], &lines[0]["step"]),
        (&serde_json::json!([5]), &10.into())
    );
    assert_eq!(lines[0]["worth"], serde_json::json!([0.5, 0.5]));
    // A scenario is played on its packages, as soon as one such player sits there.
    let (status, lines, errors) = simulate(&["one-sitting", "--plays", "1", "--json", "--seat", "russia=boulware"]);
    assert_eq!(status, 0, "{errors}");
    assert!(lines[0]["agreement"].is_array(), "{}", lines[0]);
    let (status, _, errors) = simulate(&[&path, "--seat", "a=sudden"]);
    assert_eq!(status, 2);
    assert!(errors.contains("boulware, linear and conceder"), "{errors}");
}
