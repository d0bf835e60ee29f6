//! Whole plays: they end, rebuild, replay and travel, whoever plays.

use super::drive::{Driver, GAMES, Player, asked, name};
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;
use two_tables::negotiators::Temperament;
use two_tables::rules::action::{Act, Deed};
use two_tables::rules::event::Event;
use two_tables::rules::record::{Record, ReplayError};
use two_tables::rules::scenario::Layer;
use two_tables::rules::state::State;
use two_tables::rules::view::Viewer;
use two_tables::table::{SaveFile, Seat, Table};

/// A play may not need more acts than this: steps × seats, and what a seat can do at once in each.
fn deadline(scenario: &two_tables::rules::scenario::Scenario) -> usize {
    let situation = &scenario.situation;
    let steps = 4 + usize::from(situation.exchanges);
    let at_once = 32;
    situation.meetings.len() * (steps + at_once) * situation.parties.len()
}

#[test]
fn every_play_ends_by_its_deadline_and_is_rebuilt_by_replay_and_by_events() {
    for scenario in GAMES.iter() {
        for player in Player::ALL {
            for world in 0..20 {
                let mut driver = Driver::new(player, world);
                let (mut state, mut events) = State::begin(scenario, world);
                let mut record = Record::begin(scenario, world);
                record.checkpoint(&state);
                while let Some(act) = driver.next(scenario, &state) {
                    let before = state.round;
                    state.apply_into(scenario, &act, &mut events).unwrap_or_else(|refusal| {
                        panic!("{} {player:?} {world}: {act:?}: {refusal:?}", name(scenario))
                    });
                    record.acts.push(act);
                    if state.round != before {
                        record.checkpoint(&state);
                    }
                    assert!(
                        record.acts.len() <= deadline(scenario),
                        "{} {player:?} {world}",
                        name(scenario)
                    );
                }
                record.checkpoint(&state);
                assert!(
                    state.ending.is_some(),
                    "{} {player:?} {world} stops without an end",
                    name(scenario)
                );
                assert!(usize::from(state.round) < scenario.situation.meetings.len());
                assert_eq!(
                    State::from_events(scenario, &events),
                    state,
                    "{} {player:?} {world}",
                    name(scenario)
                );
                let (replayed, again) = record.replay(scenario).expect("a record of this play");
                assert_eq!((replayed, again), (state, events));
            }
        }
    }
}

#[test]
fn everything_travels_as_text_and_as_bytes_at_every_step() {
    for scenario in GAMES.iter() {
        for world in 0..3 {
            let mut driver = Driver::new(Player::Random, world);
            let (mut state, _) = State::begin(scenario, world);
            while let Some(act) = driver.next(scenario, &state) {
                let events = state.apply(scenario, &act).expect("the menu holds legal acts");
                let bytes = postcard::to_stdvec(&state).expect("plain data");
                assert_eq!(postcard::from_bytes::<State>(&bytes).expect("plain data"), state);
                let text = serde_json::to_string(&(&act, &events)).expect("plain data");
                let back: (Act, Vec<Event>) = serde_json::from_str(&text).expect("plain data");
                assert_eq!(back, (act, events));
            }
            let text = serde_json::to_string(&state).expect("plain data");
            assert_eq!(serde_json::from_str::<State>(&text).expect("plain data"), state);
            let view = state.view(scenario, Viewer::Instructor);
            let bytes = postcard::to_stdvec(&view).expect("plain data");
            assert_eq!(
                postcard::from_bytes::<two_tables::rules::view::View>(&bytes).expect("plain data"),
                view
            );
        }
    }
}

#[test]
fn the_order_in_which_simultaneous_acts_arrive_does_not_change_the_result() {
    for scenario in GAMES.iter() {
        for world in 0..20 {
            let mut driver = Driver::new(Player::Random, world);
            let mut order = ChaCha8Rng::seed_from_u64(world);
            let (mut straight, _) = State::begin(scenario, world);
            let mut shuffled = straight.clone();
            while straight.ending.is_none() {
                // Everybody's acts of one step: what takes effect at once, then what is sealed.
                let mut acts: Vec<Vec<Act>> = Vec::new();
                let seats: Vec<_> = asked(scenario, &straight).collect();
                for party in seats {
                    let mut alone = straight.clone();
                    let mut own = Vec::new();
                    loop {
                        let act = Act {
                            party,
                            deed: driver.deed(scenario, &alone, party),
                        };
                        let at_once = matches!(act.deed, Deed::Consult(_) | Deed::Persuade(..) | Deed::Waive(_));
                        own.push(act.clone());
                        if !at_once {
                            break;
                        }
                        alone.apply(scenario, &act).expect("the menu holds legal acts");
                    }
                    acts.push(own);
                }
                for act in acts.iter().flatten() {
                    straight
                        .apply(scenario, act)
                        .expect("acts of one step do not get in each other's way");
                }
                acts.shuffle(&mut order);
                for act in acts.iter().flatten() {
                    shuffled
                        .apply(scenario, act)
                        .expect("acts of one step do not get in each other's way");
                }
                assert_eq!(straight, shuffled, "{} in world {world}", name(scenario));
            }
        }
    }
}

#[test]
fn a_saved_table_goes_on_exactly_as_it_was() {
    for scenario in GAMES.iter() {
        let seats = vec![
            Seat::Person,
            Seat::practised(Temperament::Cautious),
            Seat::practised(Temperament::Hard),
        ];
        let mut table = Table::open(Arc::clone(scenario), 11, seats);
        let mut driver = Driver::new(Player::Practised(Temperament::Cooperative), 11);
        while !table.is_over() {
            let act = driver.next(scenario, table.state()).expect("the person is asked");
            table.act(act).expect("a practised act is legal");
            let text = table.save().to_text();
            let save = SaveFile::parse(&text).expect("a save file");
            let restored = Table::restore(Arc::clone(scenario), save).expect("the same play");
            assert_eq!(restored.state(), table.state());
            assert_eq!(restored.save(), table.save());
            assert_eq!(restored.can_undo(), table.can_undo());
        }
    }
}

#[test]
fn undo_goes_back_to_the_start_of_the_phase_and_the_same_acts_lead_to_the_same_place() {
    for scenario in GAMES.iter() {
        let seats = vec![
            Seat::Person,
            Seat::practised(Temperament::Mirroring),
            Seat::practised(Temperament::Hard),
        ];
        let mut table = Table::open(Arc::clone(scenario), 3, seats);
        let mut driver = Driver::new(Player::Random, 3);
        let mut undone = 0;
        while !table.is_over() {
            // One whole phase, but for its last act; then back, and the same acts again.
            let (phase, start) = (table.phase(), table.state().clone());
            let mut acts = Vec::new();
            let mut last = start.clone();
            while table.phase() == phase && !table.is_over() {
                last = table.state().clone();
                let act = driver.next(scenario, table.state()).expect("the person is asked");
                acts.push(act.clone());
                table.act(act).expect("a legal act");
            }
            let after = table.state().clone();
            assert!(!table.can_undo(), "{}: a closed phase can't be undone", name(scenario));
            if acts.len() < 2 || table.is_over() {
                continue;
            }
            let mut again = Table::open(Arc::clone(scenario), 3, table.seats().to_vec());
            replay_until(&mut again, &table, &start);
            for act in &acts[..acts.len() - 1] {
                again.act(act.clone()).expect("the same act");
            }
            assert_eq!(again.state(), &last);
            assert!(again.can_undo());
            again.undo_to_phase_start();
            assert_eq!(again.state(), &start);
            assert!(!again.can_undo());
            for act in acts {
                again.act(act).expect("the same act");
            }
            assert_eq!(again.state(), &after);
            undone += 1;
        }
        // A sitting of a single phase ends with it.
        let several = scenario.situation.has(Layer::FollowThrough);
        assert!(undone > 0 || !several, "{}: no phase was undone", name(scenario));
    }
}

/// Does the person's acts of another table until this one is in the given state.
fn replay_until(table: &mut Table, other: &Table, state: &State) {
    let person = |act: &&Act| other.seats()[act.party.index()] == Seat::Person;
    for act in other.save().record.acts.iter().filter(person) {
        if table.state() == state {
            return;
        }
        table.act(act.clone()).expect("the same act");
    }
}

#[test]
fn a_changed_record_is_found_out() {
    let scenario = &GAMES[0];
    let mut driver = Driver::new(Player::Random, 5);
    let (mut state, _) = State::begin(scenario, 5);
    let mut record = Record::begin(scenario, 5);
    while let Some(act) = driver.next(scenario, &state) {
        state.apply(scenario, &act).expect("the menu holds legal acts");
        record.acts.push(act);
    }
    record.checkpoint(&state);
    assert!(record.replay(scenario).is_ok());

    let mut other_world = record.clone();
    other_world.world += 1;
    assert!(matches!(
        other_world.replay(scenario),
        Err(ReplayError::Diverged { .. } | ReplayError::Refused { .. })
    ));
    let mut shorter = record.clone();
    shorter.acts.pop();
    assert!(matches!(shorter.replay(scenario), Err(ReplayError::Diverged { .. })));
    let mut twice = record.clone();
    let last = twice.acts.last().cloned().expect("some acts");
    twice.acts.push(last);
    assert!(matches!(twice.replay(scenario), Err(ReplayError::Refused { .. })));
    let mut elsewhere = record.clone();
    elsewhere.scenario_hash = "0".repeat(64);
    assert!(matches!(elsewhere.replay(scenario), Err(ReplayError::Scenario { .. })));
    let mut later = record;
    later.format += 1;
    assert!(matches!(later.replay(scenario), Err(ReplayError::Format { .. })));
}
