//! How fast the analysis is, on one core: frontier and solutions, the zone of agreement, and whole
//! negotiations by alternating offers.
//!
//! `cargo bench --no-default-features --bench analysis`. Domains are drawn with fixed numbers: for
//! each issue three fifths oppose the parties.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::hint::black_box;
use two_tables::analysis::domain::{Domain, Profile, Semantics, Topic, Values};
use two_tables::analysis::{Bargain, Frontier, Grid, Limits, Zone};
use two_tables::exchange::session::{Player, hold};
use two_tables::negotiators::offers::time_based::{Concession, TimeBased};
use two_tables::negotiators::offers::{Bidder, Moment, Seat};
use two_tables::negotiators::{Strength, Temperament};

/// A number from 0 to 1.
fn drawn(rng: &mut ChaCha8Rng) -> f64 {
    f64::from(rng.next_u32()) / f64::from(u32::MAX)
}

fn domain(issues: usize, options: usize, parties: usize, seed: u64) -> Domain {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let profiles = (0..parties).map(|party| {
        let evaluations = (0..issues).map(|issue| {
            let mut table: Vec<f64> = (0..options).map(|_| drawn(&mut rng)).collect();
            if issue % 5 < 3 {
                table.sort_by(f64::total_cmp);
                if party % 2 == 1 {
                    table.reverse();
                }
            }
            table
        });
        let evaluations: Vec<Vec<f64>> = evaluations.collect();
        Profile {
            name: party.to_string(),
            semantics: Semantics::Genius,
            weights: (0..issues).map(|_| drawn(&mut rng) + 0.05).collect(),
            evaluations,
            pairs: Vec::new(),
            regions: Vec::new(),
            largest: 1.0,
            reservation: Some(0.35),
            discount: 1.0,
        }
    });
    Domain {
        name: format!("{issues} by {options}"),
        profiles: profiles.collect(),
        issues: (0..issues)
            .map(|issue| Topic {
                name: issue.to_string(),
                values: Values::Named((0..options).map(|option| option.to_string()).collect()),
            })
            .collect(),
    }
}

fn grid(issues: usize, options: usize, parties: usize) -> Grid {
    domain(issues, options, parties, 7)
        .grid()
        .expect("drawn domains fit together")
}

/// Issues and options that make about 10^3, 10^4, 10^5, 10^6 and 10^12 packages.
const SIZES: [(usize, usize); 5] = [(5, 4), (4, 10), (5, 10), (10, 4), (20, 4)];

/// Measures a question about drawn problems of two and of three parties, by the number of packages.
fn by_packages(criterion: &mut Criterion, name: &str, question: impl Fn(&Grid) -> usize) {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(10);
    for parties in [2, 3] {
        for (issues, options) in SIZES {
            let grid = grid(issues, options, parties);
            let name = BenchmarkId::new(format!("{parties} parties"), grid.problem.packages());
            group.bench_with_input(name, &grid, |bencher, grid| bencher.iter(|| question(grid)));
        }
    }
    group.finish();
}

fn frontiers(criterion: &mut Criterion) {
    by_packages(criterion, "frontier and solutions", |grid| {
        let frontier = Frontier::of_problem(&grid.problem, Limits::USUAL).expect("it has no links");
        let bargain = Bargain::once(&frontier, grid.line.clone());
        black_box((
            bargain.nash(),
            bargain.kalai_smorodinsky(),
            bargain.egalitarian(),
            bargain.welfare(),
        ));
        frontier.outcomes.len()
    });
}

fn zones(criterion: &mut Criterion) {
    by_packages(criterion, "zone of agreement", |grid| {
        black_box(Zone::of(&grid.problem, black_box(&grid.line)));
        1
    });
}

/// A whole negotiation of two bidders, 100 rounds at most.
fn negotiation(domain: &Domain) -> usize {
    let seat = |me: usize| {
        let mut own = domain.clone();
        own.profiles.swap(0, me);
        own.profiles.truncate(1);
        Bidder::new(
            &own,
            Seat { me, parties: 2 },
            Strength::Practised,
            Temperament::Cooperative,
        )
        .expect("drawn domains are small")
    };
    let mut seats = [seat(0), seat(1)];
    let mut offer: Option<Vec<u16>> = None;
    for turn in 0..200_usize {
        let (me, step) = (turn % 2, turn / 2);
        let moment = Moment {
            time: f64::from(u32::try_from(step + 1).expect("at most 100")) / 100.0,
            turns_left: Some(u64::try_from(100 - step).expect("at most 100")),
            offer: offer.as_deref().map(|package| (1 - me, package)),
        };
        match seats[me].decide(&moment).0 {
            two_tables::negotiators::offers::Choice::Offer(package) => {
                seats[1 - me].hear(me, &package, moment.time);
                offer = Some(package);
            }
            _ => return turn,
        }
    }
    200
}

/// Measures a negotiation of two over at most 100 rounds, by the number of packages.
fn of_two(criterion: &mut Criterion, who: &str, negotiate: impl Fn(&Domain, &Grid) -> usize) {
    let mut group = criterion.benchmark_group(format!("negotiations of two {who}, 100 rounds"));
    group.sample_size(10);
    for (issues, options) in [(5, 4), (8, 4), (10, 4)] {
        let domain = domain(issues, options, 2, 7);
        let grid = domain.grid().expect("drawn domains fit together");
        let name = BenchmarkId::from_parameter(domain.packages());
        group.bench_with_input(name, &domain, |bencher, domain| {
            bencher.iter(|| negotiate(domain, &grid));
        });
    }
    group.finish();
}

fn bidders(criterion: &mut Criterion) {
    of_two(criterion, "bidders", |domain, _| negotiation(domain));
}

fn time_based(criterion: &mut Criterion) {
    of_two(criterion, "Boulware players", |domain, grid| {
        let player = |me: usize| TimeBased::new(grid, me, Concession::Boulware).expect("drawn domains are small");
        let mut players = [0, 1].map(|me| Player::TimeBased(Box::new(player(me))));
        let held = hold(domain, &mut players, 100, 1);
        held.agreement.map_or(0, |package| package.len())
    });
}

criterion_group!(benches, frontiers, zones, bidders, time_based);
criterion_main!(benches);
