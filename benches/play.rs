//! How fast the rules and the negotiators are, on one core: acts, whole plays, views, replays.
//!
//! `cargo bench --no-default-features --bench play`. Compare two versions with
//! `-- --save-baseline NAME` and `-- --baseline NAME`.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::hint::black_box;
use std::sync::Arc;
use two_tables::negotiators::{Temperament, random_deed};
use two_tables::rules::action::Act;
use two_tables::rules::scenario::Scenario;
use two_tables::rules::state::State;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Library;
use two_tables::table::{Seat, Table};

fn campaign() -> Arc<Scenario> {
    let library = Library::embedded();
    let loaded = library
        .load("lisbon-to-chicago", "full")
        .expect("the campaign is shipped and valid");
    Arc::new(loaded.scenario.clone())
}

/// One whole random play; says how many acts it took.
fn random_play(scenario: &Scenario, world: u64) -> u64 {
    let (mut state, mut events) = State::begin(scenario, world);
    let mut rng = ChaCha8Rng::seed_from_u64(world);
    let mut acts = 0;
    while state.ending.is_none() {
        for party in scenario.situation.party_ids() {
            if state.sealed[party.index()].is_some() || state.ending.is_some() {
                continue;
            }
            let open = state.open_actions(scenario, party);
            let deed = random_deed(&open, &scenario.situation, party, &mut rng);
            events.clear();
            state
                .apply_into(scenario, &Act { party, deed }, &mut events)
                .expect("the menu holds legal acts");
            acts += 1;
        }
    }
    acts
}

/// The acts of one random play, to be applied again without choosing.
fn recorded(scenario: &Scenario, world: u64) -> Vec<Act> {
    let (mut state, mut events) = State::begin(scenario, world);
    let mut rng = ChaCha8Rng::seed_from_u64(world);
    let mut acts = Vec::new();
    while state.ending.is_none() {
        let party = scenario
            .situation
            .party_ids()
            .find(|party| state.sealed[party.index()].is_none())
            .expect("somebody is asked until the end");
        let open = state.open_actions(scenario, party);
        let act = Act {
            party,
            deed: random_deed(&open, &scenario.situation, party, &mut rng),
        };
        state
            .apply_into(scenario, &act, &mut events)
            .expect("the menu holds legal acts");
        acts.push(act);
    }
    acts
}

fn rules(criterion: &mut Criterion) {
    let scenario = campaign();
    let plays: Vec<Vec<Act>> = (0..32).map(|world| recorded(&scenario, world)).collect();
    let total: u64 = plays.iter().map(|acts| acts.len() as u64).sum();

    let mut group = criterion.benchmark_group("rules");
    group.throughput(Throughput::Elements(total));
    group.bench_function("acts checked and applied", |bencher| {
        let mut events = Vec::new();
        bencher.iter(|| {
            for (world, acts) in plays.iter().enumerate() {
                let (mut state, _) = State::begin(&scenario, world as u64);
                for act in acts {
                    events.clear();
                    state
                        .apply_into(&scenario, act, &mut events)
                        .expect("recorded acts are legal");
                }
                black_box(&state);
            }
        });
    });
    group.throughput(Throughput::Elements(random_play(&scenario, 1)));
    group.bench_function("acts chosen at random and applied", |bencher| {
        bencher.iter(|| random_play(&scenario, black_box(1)));
    });
    group.finish();

    let mut group = criterion.benchmark_group("views");
    let table = Table::open(
        Arc::clone(&scenario),
        7,
        vec![Seat::practised(Temperament::Cautious); 3],
    );
    for (name, viewer) in [("observer", Viewer::Observer), ("instructor", Viewer::Instructor)] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| black_box(table.state().view(&scenario, viewer)));
        });
    }
    group.bench_function("save and restore", |bencher| {
        bencher.iter_batched(
            || table.save(),
            |save| Table::restore(Arc::clone(&scenario), save).expect("a save is valid"),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

fn plays(criterion: &mut Criterion) {
    let library = Library::embedded();
    let mut group = criterion.benchmark_group("whole plays");
    group.sample_size(20);
    for key in ["one-sitting", "schoolhouse", "lisbon-to-chicago"] {
        let loaded = library.load(key, "full").expect("shipped scenarios are valid");
        let scenario = Arc::new(loaded.scenario.clone());
        group.throughput(Throughput::Elements(1));
        let mut world = 0;
        group.bench_function(format!("{key}, random"), |bencher| {
            bencher.iter(|| {
                world += 1;
                random_play(&scenario, world)
            });
        });
        group.bench_function(format!("{key}, practised"), |bencher| {
            bencher.iter(|| {
                world += 1;
                let seats = Temperament::ALL.map(Seat::practised).to_vec();
                black_box(Table::open(Arc::clone(&scenario), world, seats))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, rules, plays);
criterion_main!(benches);
