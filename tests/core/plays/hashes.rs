//! The same acts give the same events on every machine and in every build: hashes of whole plays,
//! written down once. `tests/run` compares them in debug and in release.

use super::drive::{Driver, GAMES, Player, name};
use std::fmt::Write;
use two_tables::negotiators::Temperament;
use two_tables::rules::state::State;

#[test]
fn hashes_of_whole_plays_are_the_ones_written_down() {
    let mut lines = String::new();
    for scenario in GAMES.iter() {
        for player in [Player::Random, Player::Practised(Temperament::Mirroring)] {
            for world in [1, 2010, u64::MAX] {
                let mut driver = Driver::new(player, world);
                let (mut state, mut events) = State::begin(scenario, world);
                while let Some(act) = driver.next(scenario, &state) {
                    state.apply_into(scenario, &act, &mut events).expect("legal");
                }
                let who = if player == Player::Random {
                    "random"
                } else {
                    "mirroring"
                };
                writeln!(
                    lines,
                    "{} {who} {world}: {} events, {}",
                    name(scenario),
                    events.len(),
                    state.hash()
                )
                .expect("writing to a string");
            }
        }
    }
    insta::assert_snapshot!(lines);
}
