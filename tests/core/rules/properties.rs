//! What holds over random legal histories of every shipped game.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;
use two_tables::negotiators::random_deed;
use two_tables::rules::action::Act;
use two_tables::rules::event::Event;
use two_tables::rules::ids::{AgreementId, DraftId, IssueSet, PartyId, Rung};
use two_tables::rules::scenario::Scenario;
use two_tables::rules::state::{Origin, State};
use two_tables::rules::view::Viewer;
use two_tables::scenarios::{Library, Loaded};

/// Plays of each game. Random seats are wild: a few plays reach most of what the rules know.
const WORLDS: std::ops::Range<u64> = 0..24;

fn games() -> Vec<Arc<Loaded>> {
    let library = Library::embedded();
    let listed = library.list();
    let keys = listed
        .iter()
        .flat_map(|one| one.games.iter().map(move |game| (&one.key, game)));
    keys.map(|(key, game)| library.load(key, game).expect("a shipped game loads"))
        .collect()
}

/// Plays one game at random, and looks at the state after every act.
fn play_at_random(
    scenario: &Scenario,
    world: u64,
    mut look: impl FnMut(&State, &Act, &[Event]),
) -> (State, Vec<Event>) {
    let mut rng = ChaCha8Rng::seed_from_u64(world);
    let (mut state, mut events) = State::begin(scenario, world);
    while state.ending.is_none() {
        for party in scenario.situation.party_ids() {
            if state.sealed[party.index()].is_some() || state.ending.is_some() {
                continue;
            }
            let menu = state.open_actions(scenario, party);
            let deed = random_deed(&menu, &scenario.situation, party, &mut rng);
            let act = Act { party, deed };
            let seen = events.len();
            state.apply_into(scenario, &act, &mut events).unwrap_or_else(|refusal| {
                panic!(
                    "{}: the menu of {act:?} and the law differ: {refusal}",
                    scenario.situation.key
                )
            });
            look(&state, &act, &events[seen..]);
        }
    }
    (state, events)
}

fn settled_once(scenario: &Scenario, state: &State) {
    let mut held = IssueSet::EMPTY;
    for draft in state.drafts.iter().filter(|draft| draft.in_hand) {
        assert!(
            held.intersection(draft.terms.issues()).is_empty(),
            "an issue is in hand twice"
        );
        held = held.union(draft.terms.issues());
    }
    for issue in scenario.situation.issue_ids() {
        let operating = state.agreements.iter().filter(|one| one.operating);
        let paying = operating
            .filter(|one| one.paying_rung(&scenario.situation, issue) > Rung(0))
            .count();
        assert!(paying <= 1, "{issue:?} operates twice");
    }
}

#[test]
fn no_issue_is_in_hand_or_operates_twice() {
    for game in games() {
        for world in WORLDS {
            play_at_random(&game.scenario, world, |state, _, _| settled_once(&game.scenario, state));
        }
    }
}

#[test]
fn a_refused_act_changes_nothing_and_is_on_no_menu() {
    let mut refused = 0;
    for game in games() {
        let scenario = &game.scenario;
        let parties = u8::try_from(scenario.situation.party_count()).expect("five at most");
        for world in WORLDS {
            let mut earlier: Vec<Act> = Vec::new();
            play_at_random(scenario, world, |state, act, _| {
                earlier.push(act.clone());
                // Acts of the past in the mouth of every seat: wrong steps, dead drafts, spent chances.
                for old in earlier.iter().rev().step_by(7).take(6) {
                    for party in (0..parties).map(PartyId) {
                        let strange = Act {
                            party,
                            deed: old.deed.clone(),
                        };
                        let admitted = state
                            .open_actions(scenario, party)
                            .admits(&scenario.situation, &strange);
                        let mut copy = state.clone();
                        match copy.apply(scenario, &strange) {
                            Ok(_) => assert!(admitted, "the menu lacks {strange:?}"),
                            Err(refusal) => {
                                assert!(!admitted, "the menu holds {strange:?}, which is refused: {refusal}");
                                assert_eq!(copy, *state);
                                refused += 1;
                            }
                        }
                    }
                }
            });
        }
    }
    assert!(refused > 1000, "only {refused} acts were refused");
}

#[test]
fn the_events_of_a_play_rebuild_its_state() {
    for game in games() {
        for world in WORLDS {
            let (state, events) = play_at_random(&game.scenario, world, |_, _, _| {});
            assert_eq!(State::from_events(&game.scenario, &events), state);
        }
    }
}

/// The numbers that follow a word like `DraftId(` in a debug text.
fn named(text: &str, word: &str) -> Vec<u16> {
    let parts = text.split(word).skip(1);
    parts.filter_map(|part| part.split(')').next()?.parse().ok()).collect()
}

/// Dark drafts and agreements that a text names to somebody who may not know of them.
fn betrayed(state: &State, text: &str, outsider: Option<PartyId>) -> Vec<String> {
    let admitted = |group: u16| group == 0 || outsider.is_some_and(|party| group & (1 << party.0) != 0);
    let public = || state.agreements.iter().filter(|one| one.public);
    let drafts = named(text, "DraftId(").into_iter().map(DraftId).filter(|id| {
        let known = public().any(|one| one.origin == Origin::Draft(*id));
        !admitted(id.group()) && !known
    });
    let agreements = named(text, "AgreementId(").into_iter().map(AgreementId).filter(|id| {
        let known = public().any(|one| one.id == *id);
        !admitted(id.group()) && !known
    });
    drafts
        .map(|id| format!("{id:?}"))
        .chain(agreements.map(|id| format!("{id:?}")))
        .collect()
}

#[test]
fn nothing_names_a_dark_text_to_an_outsider() {
    let mut dark = 0;
    for game in games() {
        let scenario = &game.scenario;
        let viewers = || {
            let seats = scenario.situation.party_ids().map(Some);
            seats.chain([None])
        };
        for world in WORLDS {
            play_at_random(scenario, world, |state, act, news| {
                dark += state.drafts.iter().filter(|one| one.id.group() != 0).count();
                for party in viewers() {
                    let viewer = party.map_or(Viewer::Observer, Viewer::Party);
                    for event in news.iter().filter(|event| event.audience.admits(viewer)) {
                        let told = betrayed(state, &format!("{:?}", event.fact), party);
                        assert!(
                            told.is_empty(),
                            "{viewer:?} hears of {told:?} after {act:?}: {:?}",
                            event.fact
                        );
                    }
                    let view = state.view(scenario, viewer);
                    let menus: Vec<_> = view.own.iter().map(|own| &own.open).collect();
                    let seen = format!("{:?}", (&view.drafts, &view.agreements, &view.declines, menus));
                    let told = betrayed(state, &seen, party);
                    assert!(told.is_empty(), "{viewer:?} sees {told:?} after {act:?}");
                }
            });
        }
    }
    assert!(dark > 0, "no dark draft was ever on a table");
}
