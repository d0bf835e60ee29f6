//! How long a decision takes: every decision of whole plays, by scenario and strength, on one core.
//!
//! `cargo bench --no-default-features --bench decisions`. Processor time of the thread, so that what else the machine
//! does counts for nothing. What is asked of experts is 50 ms, of practised negotiators 1 ms.

use cpu_time::ThreadTime;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::time::Duration;
use two_tables::negotiators::{Strength, Temperament, negotiator};
use two_tables::rules::action::Act;
use two_tables::rules::scenario::Scenario;
use two_tables::rules::state::State;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Library;

/// How long each decision of a play takes, sorted; the temperaments go round by seat and world.
fn times(scenario: &Scenario, strength: Strength, worlds: u64) -> Vec<Duration> {
    let mut times = Vec::new();
    for world in 1..=worlds {
        let (mut state, mut events) = State::begin(scenario, world);
        let mut rng = ChaCha8Rng::seed_from_u64(world);
        while state.ending.is_none() {
            for party in scenario.situation.party_ids() {
                if state.sealed[party.index()].is_some() || state.ending.is_some() {
                    continue;
                }
                let place = party.index() + usize::try_from(world).unwrap_or(0);
                let mut player = negotiator(Temperament::ALL[place % Temperament::ALL.len()], strength);
                let view = state.view(scenario, Viewer::Party(party));
                let began = ThreadTime::now();
                let decision = player.decide(&view, &mut rng);
                times.push(began.elapsed());
                events.clear();
                let act = Act {
                    party,
                    deed: decision.deed,
                };
                state
                    .apply_into(scenario, &act, &mut events)
                    .expect("negotiators decide within their menu");
            }
        }
    }
    times.sort();
    times
}

fn main() {
    let library = Library::embedded();
    println!("| scenario | strength | mean ms | 99 % within | longest | decisions |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for (name, game) in [
        ("schoolhouse", "full"),
        ("lisbon-to-chicago", "full"),
        ("one-sitting", "full"),
    ] {
        let loaded = library.load(name, game).expect("a shipped scenario is valid");
        for (word, strength, worlds) in [
            ("novice", Strength::Novice, 40),
            ("practised", Strength::Practised, 40),
            ("expert", Strength::Expert, 8),
        ] {
            let times = times(&loaded.scenario, strength, worlds);
            let ms = |time: Duration| time.as_secs_f64() * 1e3;
            let mean = times.iter().sum::<Duration>() / u32::try_from(times.len().max(1)).unwrap_or(1);
            let within = times[times.len().saturating_sub(1) * 99 / 100];
            let longest = times.last().copied().unwrap_or_default();
            println!(
                "| `{name}` | {word} | {:.3} | {:.3} | {:.3} | {} |",
                ms(mean),
                ms(within),
                ms(longest),
                times.len()
            );
        }
    }
}
