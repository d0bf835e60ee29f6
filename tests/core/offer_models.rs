//! What bidders believe of others, against opponents whose utility is known: the error that is left.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "small numbers, compared with a margin"
)]

use two_tables::analysis::domain::{Domain, Profile, Semantics, Topic, Values};
use two_tables::negotiators::offers::{Bidder, Choice, Moment, Seat};
use two_tables::negotiators::{Strength, Temperament};

const ISSUES: usize = 6;
const OPTIONS: usize = 5;
/// Opponents that are played against.
const OPPONENTS: u64 = 20;

/// A fixed sequence of numbers from 0 to 1.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn package(&mut self) -> Vec<u16> {
        (0..ISSUES).map(|_| (self.next() * OPTIONS as f64) as u16).collect()
    }
}

/// An additive utility: weights that add up to 1, each issue's best worth 1 and its worst 0. Every other
/// issue is ordered, the rest have no order.
fn tables(dice: &mut Dice) -> Vec<Vec<f64>> {
    let raw: Vec<f64> = (0..ISSUES).map(|_| 0.1 + dice.next()).collect();
    let total: f64 = raw.iter().sum();
    let issues = raw.iter().enumerate().map(|(issue, weight)| {
        let mut row: Vec<f64> = (0..OPTIONS).map(|_| dice.next()).collect();
        if issue % 2 == 0 {
            row.sort_by(f64::total_cmp);
            if dice.next() < 0.5 {
                row.reverse();
            }
        }
        let (low, high) = row
            .iter()
            .fold((1.0_f64, 0.0_f64), |(low, high), x| (low.min(*x), high.max(*x)));
        row.iter().map(|x| weight / total * (x - low) / (high - low)).collect()
    });
    issues.collect()
}

fn worth(tables: &[Vec<f64>], package: &[u16]) -> f64 {
    tables
        .iter()
        .zip(package)
        .map(|(table, option)| table[usize::from(*option)])
        .sum()
}

fn domain(own: &[Vec<f64>]) -> Domain {
    Domain {
        name: "known opponents".to_owned(),
        issues: (0..ISSUES)
            .map(|issue| Topic {
                name: format!("issue {issue}"),
                values: Values::Named((0..OPTIONS).map(|option| format!("option {option}")).collect()),
            })
            .collect(),
        profiles: vec![Profile {
            name: "own".to_owned(),
            semantics: Semantics::Negmas,
            weights: vec![1.0; ISSUES],
            evaluations: own.to_vec(),
            pairs: Vec::new(),
            regions: Vec::new(),
            largest: 1.0,
            reservation: Some(0.2),
            discount: 1.0,
        }],
    }
}

/// How closely two columns go together, from -1 to 1.
fn pearson(pairs: &[(f64, f64)]) -> f64 {
    let count = pairs.len() as f64;
    let (x, y) = pairs
        .iter()
        .fold((0.0, 0.0), |sum, pair| (sum.0 + pair.0 / count, sum.1 + pair.1 / count));
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for pair in pairs {
        xy += (pair.0 - x) * (pair.1 - y);
        xx += (pair.0 - x).powi(2);
        yy += (pair.1 - y).powi(2);
    }
    if xx * yy > 0.0 { xy / (xx * yy).sqrt() } else { 0.0 }
}

/// How a strength's belief goes together with the truth after so many of `rounds` offers, and what its bid
/// is then worth to the opponent: means over all opponents. The opponent concedes three fifths of its
/// utility, late, evenly or early, and offers any package that is about worth what it asks for.
fn learnt(strength: Strength, heard: u32, rounds: u32) -> (f64, f64) {
    let mut sum = (0.0, 0.0);
    for number in 0..OPPONENTS {
        let mut dice = Dice(number * 7919 + 17);
        let (own, theirs) = (tables(&mut dice), tables(&mut dice));
        let lateness = [5.0, 1.0, 0.5][(number % 3) as usize];
        let seat = Seat { me: 0, parties: 2 };
        let mut bidder = Bidder::new(&domain(&own), seat, strength, Temperament::Cooperative).expect("it is small");
        for step in 1..=heard {
            let time = f64::from(step) / f64::from(rounds + 1);
            let asked = 1.0 - 0.6 * time.powf(lateness);
            let drawn = (0..300).map(|_| dice.package());
            let offer = drawn
                .min_by(|a, b| {
                    let far = |package: &[u16]| (worth(&theirs, package) - asked).abs();
                    far(a).total_cmp(&far(b))
                })
                .expect("300 were drawn");
            bidder.hear(1, &offer, time);
        }
        let pairs: Vec<(f64, f64)> = bidder.estimate(1).map_or_else(Vec::new, |estimate| {
            let packages = (0..400).map(|_| dice.package());
            packages
                .map(|package| (worth(&estimate, &package), worth(&theirs, &package)))
                .collect()
        });
        sum.0 += if pairs.is_empty() { 0.0 } else { pearson(&pairs) };
        let moment = Moment {
            time: 0.9,
            turns_left: Some(2),
            offer: None,
        };
        if let Choice::Offer(package) = bidder.decide(&moment).0 {
            sum.1 += worth(&theirs, &package);
        }
    }
    (sum.0 / OPPONENTS as f64, sum.1 / OPPONENTS as f64)
}

#[test]
fn what_is_believed_of_others_comes_closer_to_the_truth_with_every_offer() {
    for strength in [Strength::Practised, Strength::Expert] {
        let found: Vec<f64> = [0, 2, 10, 60]
            .into_iter()
            .map(|heard| learnt(strength, heard, 60).0)
            .collect();
        println!("{strength:?}: correlation after 0, 2, 10 and 60 offers {found:.3?}");
        assert!(found[0].abs() < 1e-9, "nothing heard, nothing believed");
        assert!(
            found.windows(2).all(|pair| pair[1] > pair[0]),
            "{strength:?}: {found:?}"
        );
        assert!(found[3] > 0.6, "{strength:?}: {found:?}");
    }
}

#[test]
fn the_experts_two_models_together_know_more_than_counting_alone() {
    let (counting, both) = (
        learnt(Strength::Practised, 60, 60).0,
        learnt(Strength::Expert, 60, 60).0,
    );
    assert!(both > counting + 0.02, "counting {counting}, both {both}");
}

#[test]
fn a_novice_believes_nothing() {
    let mut dice = Dice(3);
    let seat = Seat { me: 0, parties: 2 };
    let mut novice =
        Bidder::new(&domain(&tables(&mut dice)), seat, Strength::Novice, Temperament::Hard).expect("it is small");
    novice.hear(1, &dice.package(), 0.1);
    assert_eq!(novice.estimate(1), None);
}
