//! What each seat sees: nothing that it may not know, whatever the others' sheets say.

use super::drive::{Driver, GAMES, Player, name};
use std::sync::Arc;
use two_tables::rules::event::{Audience, Event, Step};
use two_tables::rules::ids::PartyId;
use two_tables::rules::scenario::{Confidential, Scenario};
use two_tables::rules::state::State;
use two_tables::rules::view::Viewer;

/// The same scenario with every sheet but one party's altered in all that can be altered.
fn with_others_altered(scenario: &Scenario, keep: PartyId) -> Scenario {
    let mut altered = scenario.clone();
    for (index, sheet) in altered.confidential.iter_mut().enumerate() {
        if index != keep.index() {
            let mut other = Confidential::clone(sheet);
            for rungs in &mut other.preferences.points {
                for points in rungs.iter_mut().skip(1) {
                    *points = 3 - 2 * *points;
                }
            }
            other.preferences.interactions.clear();
            other.preferences.reservation += 7;
            for constituency in &mut other.home {
                constituency.mood = 100 - constituency.mood;
                for concern in &mut constituency.concerns {
                    *concern = -*concern;
                }
            }
            *sheet = Arc::new(other);
        }
    }
    altered
}

fn admitted(events: &[Event], viewer: Viewer) -> Vec<&Event> {
    events.iter().filter(|event| event.audience.admits(viewer)).collect()
}

#[test]
fn a_view_does_not_depend_on_what_other_sheets_say() {
    for scenario in GAMES.iter() {
        for me in scenario.situation.party_ids() {
            let altered = with_others_altered(scenario, me);
            for world in 0..8 {
                let mut driver = Driver::new(Player::Random, world);
                let (mut state, _) = State::begin(scenario, world);
                while let Some(act) = driver.next(scenario, &state) {
                    state.apply(scenario, &act).expect("the menu holds legal acts");
                    let mut own = state.view(scenario, Viewer::Party(me));
                    let mut other = state.view(&altered, Viewer::Party(me));
                    // What transparency has lawfully opened is the others' own.
                    assert_eq!(own.opened.len(), other.opened.len());
                    own.opened.clear();
                    other.opened.clear();
                    let bytes = |view| postcard::to_stdvec(view).expect("plain data");
                    assert!(
                        bytes(&own) == bytes(&other),
                        "{}: {me:?} in world {world}",
                        name(scenario)
                    );
                    let observer = (
                        state.view(scenario, Viewer::Observer),
                        state.view(&altered, Viewer::Observer),
                    );
                    assert_eq!(observer.0, observer.1);
                }
            }
        }
    }
}

#[test]
fn my_events_are_the_same_until_other_homes_have_spoken() {
    for scenario in GAMES.iter() {
        for me in scenario.situation.party_ids() {
            let altered = with_others_altered(scenario, me);
            for world in 0..8 {
                let mut driver = Driver::new(Player::Random, world);
                let (mut state, mut events) = State::begin(scenario, world);
                let (mut shadow, mut shadows) = State::begin(&altered, world);
                while let Some(act) = driver.next(scenario, &state) {
                    // A verdict at home, points paid and hands shown are lawful revelations.
                    if state.step == Step::Home || matches!(state.step, Step::FollowThrough) {
                        break;
                    }
                    state
                        .apply_into(scenario, &act, &mut events)
                        .expect("the menu holds legal acts");
                    shadow
                        .apply_into(&altered, &act, &mut shadows)
                        .expect("legality does not read other sheets");
                    let without_hands = |events: &[Event]| -> Vec<Event> {
                        admitted(events, Viewer::Party(me))
                            .into_iter()
                            .filter(|event| !matches!(event.fact, two_tables::rules::event::Fact::HandShown { .. }))
                            .cloned()
                            .collect()
                    };
                    assert_eq!(
                        without_hands(&events),
                        without_hands(&shadows),
                        "{}: {me:?}",
                        name(scenario)
                    );
                }
            }
        }
    }
}

#[test]
fn an_observer_hears_only_what_is_public_and_the_instructor_hears_all() {
    for scenario in GAMES.iter() {
        let mut driver = Driver::new(Player::Random, 2);
        let (mut state, mut events) = State::begin(scenario, 2);
        while let Some(act) = driver.next(scenario, &state) {
            state
                .apply_into(scenario, &act, &mut events)
                .expect("the menu holds legal acts");
        }
        assert!(
            admitted(&events, Viewer::Observer)
                .iter()
                .all(|event| event.audience == Audience::Public)
        );
        assert_eq!(admitted(&events, Viewer::Instructor).len(), events.len());
        for party in scenario.situation.party_ids() {
            for event in admitted(&events, Viewer::Party(party)) {
                match event.audience {
                    Audience::Public => {}
                    Audience::Only(parties) => assert!(parties.has(party)),
                    Audience::Nobody => panic!("{event:?} is for nobody"),
                }
            }
        }
    }
}

#[test]
fn numbers_of_drafts_and_agreements_that_a_seat_sees_have_no_gaps() {
    for scenario in GAMES.iter() {
        for world in 0..20 {
            let mut driver = Driver::new(Player::Random, world);
            let (mut state, mut events) = State::begin(scenario, world);
            while let Some(act) = driver.next(scenario, &state) {
                state
                    .apply_into(scenario, &act, &mut events)
                    .expect("the menu holds legal acts");
            }
            for party in scenario.situation.party_ids() {
                let mut next = std::collections::BTreeMap::new();
                for event in admitted(&events, Viewer::Party(party)) {
                    if let two_tables::rules::event::Fact::DraftTabled { draft, .. } = &event.fact {
                        let expected = next.entry(draft.group()).or_insert(1);
                        assert_eq!(draft.number(), *expected, "{} in world {world}", name(scenario));
                        *expected += 1;
                    }
                }
            }
        }
    }
}
