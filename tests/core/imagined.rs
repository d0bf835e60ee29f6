//! Imagined plays: what a seat sees is kept, what it can't see is what it supposes, and the same rules go on.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;
use two_tables::negotiators::{Negotiator, RandomLegal, Strength, Temperament, Why, negotiator};
use two_tables::rules::action::Act;
use two_tables::rules::event::Step;
use two_tables::rules::ids::PartyId;
use two_tables::rules::imagined::{Imagined, SupposedParty, Supposition};
use two_tables::rules::scenario::Scenario;
use two_tables::rules::state::State;
use two_tables::rules::view::{View, Viewer};

use crate::negotiators::game;

/// What is true, as a supposition.
fn truth(scenario: &Scenario, state: &State) -> Supposition {
    let parties = state.parties.iter().zip(&scenario.confidential);
    Supposition {
        world: state.world,
        parties: parties
            .map(|(party, sheet)| SupposedParty {
                sheet: Arc::clone(sheet),
                capital: party.capital,
                moods: party.moods,
                hidden: party.hidden,
                threat: party.threat,
            })
            .collect(),
    }
}

/// Every seat's view in the course of a random play, with the state behind it.
fn walk(scenario: &Scenario, world: u64, mut look: impl FnMut(&State, &View, PartyId)) {
    let (mut state, _) = State::begin(scenario, world);
    let mut rng = ChaCha8Rng::seed_from_u64(world);
    while state.ending.is_none() {
        let mut parties = scenario.situation.party_ids();
        let party = parties
            .find(|party| state.sealed[party.index()].is_none())
            .expect("a play that has not ended asks somebody");
        let view = state.view(scenario, Viewer::Party(party));
        look(&state, &view, party);
        let deed = RandomLegal.decide(&view, &mut rng).deed;
        state.apply(scenario, &Act { party, deed }).expect("on the menu");
    }
}

#[test]
fn r13_1_an_imagined_play_looks_to_its_seat_as_the_real_one() {
    let mut seen = 0;
    for (key, rules) in [
        ("lisbon-to-chicago", "full"),
        ("schoolhouse", "full"),
        ("one-sitting", "full"),
    ] {
        let scenario = game(key, rules);
        for world in 0..20 {
            walk(&scenario, world, |state, view, party| {
                let imagined = Imagined::of(view, &truth(&scenario, state)).expect("a seat in a running play");
                let mut again = imagined.view(party);
                // Who else is ready is known, what they have sealed isn't: they are asked anew.
                again.ready = view.ready;
                assert_eq!(again.own, view.own, "{key}, world {world}");
                assert!(
                    again == *view,
                    "{key}, world {world}: something else in the view differs"
                );
                seen += 1;
            });
        }
    }
    assert!(seen > 1000, "{seen} views");
}

#[test]
fn r13_1_an_imagined_play_goes_on_by_the_same_rules_to_its_end() {
    let scenario = game("lisbon-to-chicago", "full");
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let mut ended = 0;
    walk(&scenario, 3, |state, view, me| {
        let mut play = Imagined::of(view, &truth(&scenario, state)).expect("a seat in a running play");
        assert_eq!(play.points(me), state.parties[me.index()].points);
        for _ in 0..5000 {
            let Some(party) = play.asked() else { break };
            let view = play.view(party);
            let deed = RandomLegal.decide(&view, &mut rng).deed;
            play.apply(&Act { party, deed })
                .expect("on the menu of the imagined play");
        }
        assert_eq!(play.asked(), None, "it ends");
        ended += 1;
    });
    assert!(ended > 50);
}

#[test]
fn r13_1_only_a_seat_in_a_running_play_can_imagine() {
    let scenario = game("schoolhouse", "full");
    let (state, _) = State::begin(&scenario, 1);
    let supposed = truth(&scenario, &state);
    for viewer in [Viewer::Observer, Viewer::Instructor] {
        assert!(Imagined::of(&state.view(&scenario, viewer), &supposed).is_none());
    }
    let mut view = state.view(&scenario, Viewer::Party(PartyId(0)));
    let nobody = Supposition {
        world: 1,
        parties: Vec::new(),
    };
    assert!(Imagined::of(&view, &nobody).is_none(), "a party is missing");
    view.step = Step::Ended;
    assert!(Imagined::of(&view, &supposed).is_none());
}

/// An expert's decision rests on its view alone, and the same view gives the same decision.
#[test]
fn r13_2_experts_know_no_secret_and_decide_alike() {
    for (key, worlds) in [("schoolhouse", 2), ("one-sitting", 1)] {
        let scenario = game(key, "full");
        for world in 0..worlds {
            let mut other = scenario.clone();
            for sheet in &mut other.confidential[1..] {
                let mut changed = (**sheet).clone();
                for points in &mut changed.preferences.points {
                    points[1..].reverse();
                }
                *sheet = Arc::new(changed);
            }
            let mut decided = 0;
            walk(&scenario, world, |state, view, party| {
                if party == PartyId(0) && view.opened.is_empty() && decided < 6 {
                    let expert = || negotiator(Temperament::Cooperative, Strength::Expert);
                    let decide = |view: &View| expert().decide(view, &mut ChaCha8Rng::seed_from_u64(9));
                    let decision = decide(view);
                    assert_eq!(decision, decide(view), "{key}: twice the same");
                    assert_eq!(
                        decision,
                        decide(&state.view(&other, Viewer::Party(party))),
                        "{key}: no secret"
                    );
                    decided += 1;
                }
            });
            assert!(decided > 0);
        }
    }
}

#[test]
fn r13_4_an_expert_says_when_looking_ahead_tipped_it() {
    let scenario = game("schoolhouse", "full");
    let mut said = 0;
    for world in 0..3 {
        let mut players: Vec<crate::negotiators::Player> = scenario
            .situation
            .party_ids()
            .map(|_| negotiator(Temperament::Cautious, Strength::Expert))
            .collect();
        crate::negotiators::play(&scenario, world, &mut players, |_, decision| {
            said += decision
                .why
                .iter()
                .filter(|why| matches!(why, Why::LookedAhead { worlds, .. } if *worlds > 1))
                .count();
        });
    }
    assert!(said > 0, "in three plays it leaves its habit at least once");
}
