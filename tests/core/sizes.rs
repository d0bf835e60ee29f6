//! The analysis at sizes that nobody could enumerate.

#![allow(clippy::cast_precision_loss, reason = "small numbers, compared with a margin")]

use std::time::Instant;
use two_tables::analysis::problem::{Link, Problem, Span, Worth};
use two_tables::analysis::zone::{Size, Zone};
use two_tables::analysis::{Frontier, Limits, TooLarge};

/// Worths from a fixed mixing of numbers: nothing regular, always the same.
fn mixed(seed: u64, most: i64) -> i64 {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    i64::try_from((state ^ (state >> 31)) >> 20).expect("44 bits") % most
}

/// So many issues of so many options, each party caring more about others.
fn large(issues: usize, options: usize, parties: usize) -> Problem {
    let worth = |party: usize| Worth {
        tables: (0..issues)
            .map(|issue| {
                let weight = 1 + mixed((party * 1000 + issue) as u64, 20);
                let worth = |option: usize| weight * mixed((party * 100_000 + issue * 100 + option) as u64, 1000);
                (0..options).map(worth).collect()
            })
            .collect(),
        links: Vec::new(),
    };
    Problem::new(&vec![options; issues], (0..parties).map(worth).collect()).expect("it fits")
}

/// On any weights of the parties, the frontier's best is the best of each issue by itself.
fn assert_supports(problem: &Problem, frontier: &Frontier, weights: &[i64]) {
    let sum = |points: &[i64]| {
        points
            .iter()
            .zip(weights)
            .map(|(points, weight)| points * weight)
            .sum::<i64>()
    };
    let found = frontier.outcomes.iter().map(|outcome| sum(&outcome.points)).max();
    let expected: i64 = (0..problem.sizes().len())
        .map(|issue| {
            let options = 0..usize::from(problem.sizes()[issue]);
            let worth = |option: usize| {
                problem
                    .parties()
                    .iter()
                    .map(|worth| worth.tables[issue][option])
                    .collect::<Vec<_>>()
            };
            options
                .map(|option| sum(&worth(option)))
                .max()
                .expect("an issue has options")
        })
        .sum();
    assert_eq!(found, Some(expected), "weights {weights:?}");
}

#[test]
fn a_million_million_packages_are_answered_exactly_and_soon() {
    // 4^20 is 1.1 · 10^12. The bound on time is twenty times what one core takes, for slow machines.
    let problem = large(20, 4, 2);
    assert!(problem.packages() > 1_000_000_000_000);
    let since = Instant::now();
    let frontier = Frontier::of_problem(&problem, Limits::USUAL).expect("it has no links");
    assert!(since.elapsed().as_secs() < 20, "it took {:?}", since.elapsed());
    for weights in [[1, 1], [1, 0], [0, 1], [3, 1], [1, 7], [13, 11]] {
        assert_supports(&problem, &frontier, &weights);
    }
    for outcome in &frontier.outcomes {
        assert_eq!(problem.points(&outcome.package), outcome.points);
    }
    assert!(
        frontier
            .outcomes
            .windows(2)
            .all(|pair| pair[0].points[0] > pair[1].points[0] && pair[0].points[1] < pair[1].points[1])
    );
}

#[test]
fn the_zone_of_a_million_million_packages_is_counted() {
    let problem = large(20, 4, 2);
    let Size::Exactly(all) = Zone::of(&problem, &[0, 0]).size else {
        panic!("it is counted")
    };
    assert_eq!(all, problem.packages());
    let line: Vec<i64> = problem.parties().iter().map(|worth| worth.of(&[1; 20])).collect();
    let size = |line: &[i64]| match Zone::of(&problem, line).size {
        Size::Exactly(count) => count,
        Size::About { .. } => panic!("it is counted"),
    };
    // Inclusion and exclusion over one party's line, counted by itself.
    let alone = |line: i64, party: usize| {
        let mut none = vec![0; 2];
        none[party] = line;
        size(&none)
    };
    let (one, other, both) = (alone(line[0], 0), alone(line[1], 1), size(&line));
    assert!(both <= one.min(other));
    assert!(one + other - both <= all);
    // The sample agrees with the count.
    let share = both as f64 / all as f64;
    let drawn = (0..20_000_u64).filter(|draw| {
        let package: Vec<u16> = (0..20)
            .map(|issue| u16::try_from(mixed(draw * 31 + issue, 4)).expect("below 4"))
            .collect();
        problem
            .points(&package)
            .iter()
            .zip(&line)
            .all(|(points, line)| points >= line)
    });
    let sampled = drawn.count() as f64 / 20_000.0;
    assert!((share - sampled).abs() < 0.02, "counted {share}, sampled {sampled}");
}

#[test]
fn a_chain_of_linked_issues_is_not_enumerated() {
    // Each of 20 issues is linked with the next: one component of 10^12 packages, buckets of two.
    let plain = large(20, 4, 2);
    let chained = plain.parties().iter().enumerate().map(|(party, worth)| Worth {
        links: (0..19_usize)
            .map(|issue| Link {
                spans: [issue, issue + 1].map(|issue| Span { issue, from: 2, to: 3 }).to_vec(),
                worth: mixed((party * 77 + issue) as u64, 4000) - 2000,
            })
            .collect(),
        ..worth.clone()
    });
    let problem = Problem::new(&[4; 20], chained.collect()).expect("it fits");
    let frontier = Frontier::of_problem(&problem, Limits::USUAL).expect("its buckets are small");
    for outcome in &frontier.outcomes {
        assert_eq!(problem.points(&outcome.package), outcome.points);
    }
    // Changing one issue of a package on the frontier never beats it.
    for outcome in frontier.outcomes.iter().step_by(7) {
        for issue in 0..20 {
            for option in 0..4 {
                let mut other = outcome.package.clone();
                other[issue] = option;
                let points = problem.points(&other);
                assert!(points == outcome.points || points.iter().zip(&outcome.points).any(|(a, b)| a < b));
            }
        }
    }
}

#[test]
fn what_is_too_entangled_or_too_large_is_refused_not_endured() {
    // One box over half of every one of 40 issues: two classes each, 2^40 combinations.
    let plain = large(40, 4, 2);
    let mut parties = plain.parties().to_vec();
    parties[0].links.push(Link {
        spans: (0..40).map(|issue| Span { issue, from: 0, to: 1 }).collect(),
        worth: 5,
    });
    let problem = Problem::new(&[4; 40], parties).expect("it fits");
    assert!(matches!(
        Frontier::of_problem(&problem, Limits::USUAL),
        Err(TooLarge::Cells { issues: 40, .. })
    ));
    let limits = Limits {
        points: 1000,
        ..Limits::USUAL
    };
    assert_eq!(
        Frontier::of_problem(&large(12, 4, 4), limits),
        Err(TooLarge::Points(1000))
    );
}
