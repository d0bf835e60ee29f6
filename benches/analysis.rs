//! How fast the analysis is, on one core: frontier and solutions, the zone of agreement, and what a
//! bidder does in a turn.
//!
//! `cargo bench --no-default-features --bench analysis`. Domains are drawn with fixed numbers: for
//! each issue three fifths oppose the parties, as in `../shared/peers`.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::hint::black_box;
use two_tables::analysis::domain::{Domain, Profile, Semantics, Topic, Values};
use two_tables::analysis::{Bargain, Frontier, Grid, Limits, Zone};
use two_tables::negotiators::offers::{Bidder, Moment};

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

fn frontiers(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("frontier and solutions");
    group.sample_size(10);
    for parties in [2, 3] {
        for (issues, options) in SIZES {
            let grid = grid(issues, options, parties);
            let name = BenchmarkId::new(format!("{parties} parties"), grid.problem.packages());
            group.bench_with_input(name, &grid, |bencher, grid| {
                bencher.iter(|| {
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
            });
        }
    }
    group.finish();
}

fn zones(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("zone of agreement");
    group.sample_size(10);
    for parties in [2, 3] {
        for (issues, options) in SIZES {
            let grid = grid(issues, options, parties);
            let name = BenchmarkId::new(format!("{parties} parties"), grid.problem.packages());
            group.bench_with_input(name, &grid, |bencher, grid| {
                bencher.iter(|| Zone::of(&grid.problem, black_box(&grid.line)));
            });
        }
    }
    group.finish();
}

/// A whole negotiation of two bidders, 100 rounds at most.
fn negotiation(domain: &Domain) -> usize {
    let seat = |me: usize| {
        let mut own = domain.clone();
        own.profiles.swap(0, me);
        own.profiles.truncate(1);
        Bidder::new(&own, me, 2).expect("drawn domains are small")
    };
    let mut seats = [seat(0), seat(1)];
    let mut offer: Option<Vec<u16>> = None;
    for turn in 0..200_usize {
        let (me, step) = (turn % 2, turn / 2);
        let moment = Moment {
            time: f64::from(u32::try_from(step + 1).expect("at most 100")) / 100.0,
            last: step == 99,
            offer: offer.as_deref(),
        };
        match seats[me].decide(&moment).expect("drawn domains are small") {
            two_tables::negotiators::offers::Choice::Offer(package) => {
                seats[1 - me].hear(me, &package, moment.time);
                offer = Some(package);
            }
            _ => return turn,
        }
    }
    200
}

fn negotiations(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("negotiations of two bidders, 100 rounds");
    group.sample_size(10);
    for (issues, options) in [(5, 4), (8, 4), (10, 4)] {
        let domain = domain(issues, options, 2, 7);
        group.bench_with_input(
            BenchmarkId::from_parameter(domain.packages()),
            &domain,
            |bencher, domain| {
                bencher.iter(|| negotiation(domain));
            },
        );
    }
    group.finish();
}

criterion_group!(benches, frontiers, zones, negotiations);
criterion_main!(benches);
