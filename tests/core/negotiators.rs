//! Computer negotiators: every decision is on the menu, rests on the seat's own view alone, and is better than chance.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use std::sync::Arc;
use two_tables::negotiators::{
    Decision, Negotiator, OneSided, RandomLegal, Strength, Temperament, Why, WhyKind, negotiator,
};
use two_tables::rules::action::{Act, Deed, Move};
use two_tables::rules::ids::PartyId;
use two_tables::rules::open::OpenActions;
use two_tables::rules::scenario::Scenario;
use two_tables::rules::state::State;
use two_tables::rules::view::{View, Viewer};
use two_tables::scenarios::Library;

pub type Player = Box<dyn Negotiator + Send + Sync>;

/// Every shipped game.
fn games() -> Vec<(String, Scenario)> {
    let library = Library::embedded();
    let mut games = Vec::new();
    for listing in library.list() {
        for game in &listing.games {
            let loaded = library.load(&listing.key, game).expect("shipped scenarios are sound");
            games.push((format!("{} ({game})", listing.key), loaded.scenario.clone()));
        }
    }
    assert!(
        games.len() >= 4,
        "schoolhouse, one-sitting and two games of the campaign at least"
    );
    games
}

pub fn game(key: &str, game: &str) -> Scenario {
    let loaded = Library::embedded()
        .load(key, game)
        .expect("shipped scenarios are sound");
    loaded.scenario.clone()
}

fn generator(world: u64, acts: usize) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(world);
    rng.set_stream(acts as u64);
    rng
}

/// Plays one world to its end; `look` sees every view with the decision made on it. Points by party.
pub fn play(
    scenario: &Scenario,
    world: u64,
    players: &mut [Player],
    mut look: impl FnMut(&View, &Decision),
) -> Vec<i32> {
    let (mut state, _) = State::begin(scenario, world);
    let mut acts = 0;
    while state.ending.is_none() {
        let party = (0..players.len())
            .find(|seat| state.sealed[*seat].is_none())
            .map(PartyId::at)
            .expect("a play that has not ended asks somebody");
        let view = state.view(scenario, Viewer::Party(party));
        let decision = players[party.index()].decide(&view, &mut generator(world, acts));
        look(&view, &decision);
        let act = Act {
            party,
            deed: decision.deed,
        };
        state
            .apply(scenario, &act)
            .unwrap_or_else(|refusal| panic!("{refusal:?}: {act:?}"));
        acts += 1;
        assert!(acts < 5000, "a play ends");
    }
    state.parties.iter().map(|party| party.points).collect()
}

/// One of each temperament in turn, beginning with a different one in every world.
fn mixed(seats: usize, world: u64) -> Vec<Player> {
    (0..seats)
        .map(|seat| {
            let turn = usize::try_from(world).expect("small worlds") + seat;
            negotiator(Temperament::ALL[turn % Temperament::ALL.len()], Strength::Practised)
        })
        .collect()
}

/// Mean points of a seat over some worlds, when `player` sits there among practised negotiators.
fn mean(scenario: &Scenario, seat: usize, worlds: u64, player: impl Fn(u64) -> Player) -> i32 {
    let total: i32 = (0..worlds)
        .map(|world| {
            let mut players = mixed(scenario.situation.party_count(), world);
            players[seat] = player(world);
            play(scenario, world, &mut players, |_, _| {})[seat]
        })
        .sum();
    total * 10 / i32::try_from(worlds).expect("few worlds")
}

fn practised(world: u64) -> Player {
    let turn = usize::try_from(world / 3).expect("small worlds");
    negotiator(Temperament::ALL[turn % Temperament::ALL.len()], Strength::Practised)
}

#[test]
fn r13_1_every_decision_is_on_the_menu_and_has_a_reason() {
    for (name, scenario) in games() {
        for strength in Strength::ALL {
            for temperament in Temperament::ALL {
                let seats = scenario.situation.party_count();
                let mut players: Vec<Player> = (0..seats).map(|_| negotiator(temperament, strength)).collect();
                // Experts take a hundred times as long.
                let worlds = if strength == Strength::Expert { 1 } else { 3 };
                for world in 0..worlds {
                    play(&scenario, world, &mut players, |view, decision| {
                        let own = view.me().expect("a seat's view");
                        let act = Act {
                            party: own.party,
                            deed: decision.deed.clone(),
                        };
                        assert!(own.open.admits(&view.situation, &act), "{name}: {act:?}");
                        let rests = matches!(decision.deed, Deed::Attend(_) | Deed::Decide(_) | Deed::Reply(_));
                        assert!(rests || !decision.why.is_empty(), "{name}: no reason for {act:?}");
                        assert!(
                            !decision.why.contains(&Why::StandingInstructions),
                            "{name}: fell back on {act:?}"
                        );
                    });
                }
            }
        }
    }
}

#[test]
fn r13_1_the_random_player_and_the_one_sided_stay_on_the_menu() {
    for (name, scenario) in games() {
        let seats = scenario.situation.party_count();
        for world in 0..12 {
            let mut players: Vec<Player> = (0..seats).map(|_| Box::new(RandomLegal) as Player).collect();
            play(&scenario, world, &mut players, |view, decision| {
                let own = view.me().expect("a seat's view");
                let act = Act {
                    party: own.party,
                    deed: decision.deed.clone(),
                };
                assert!(own.open.admits(&view.situation, &act), "{name}: {act:?}");
            });
        }
        for one_sided in OneSided::ALL {
            let mut players: Vec<Player> = (0..seats).map(|_| Box::new(one_sided.player()) as Player).collect();
            play(&scenario, 1, &mut players, |_, _| {});
        }
    }
}

#[test]
fn r13_1_the_random_player_uses_every_kind_of_act() {
    let scenario = game("lisbon-to-chicago", "full");
    let mut seen = [false; 24];
    for world in 0..250 {
        let mut players: Vec<Player> = (0..3).map(|_| Box::new(RandomLegal) as Player).collect();
        play(&scenario, world, &mut players, |_, decision| match &decision.deed {
            Deed::Speak(speech) => {
                seen[0] |= speech.pledge.is_some();
                seen[1] |= speech.retaliation.is_some();
                seen[2] |= speech.defer;
            }
            Deed::Talk(talk) => {
                let kind = match talk.main {
                    Move::Hold => 3,
                    Move::Table(..) => 4,
                    Move::Amend(..) => 5,
                    Move::Initial(_) => 6,
                    Move::InitialIf(..) => 7,
                    Move::Decline(..) => 8,
                    Move::Withdraw(_) => 9,
                };
                seen[kind] = true;
                seen[10] |= talk.sounding.is_some();
                seen[11] |= !talk.answers.is_empty();
                seen[12] |= talk.show_hand.is_some();
            }
            Deed::Consult(_) => seen[13] = true,
            Deed::Persuade(..) => seen[14] = true,
            Deed::Waive(_) => seen[15] = true,
            Deed::Decide(decisions) => seen[16] |= !decisions.is_empty(),
            Deed::Reply(replies) => {
                seen[17] |= !replies.riders.is_empty();
                seen[18] |= !replies.break_silence.is_empty();
            }
            Deed::Attend(attendance) => {
                seen[19] |= !attendance.tokens.is_empty();
                seen[20] |= !attendance.announce.is_empty();
                seen[21] |= !attendance.exits.is_empty();
                seen[22] |= !attendance.readouts.is_empty();
                seen[23] |= attendance.tokens.len() > 1;
            }
        });
    }
    let unseen: Vec<usize> = (0..seen.len()).filter(|kind| !seen[*kind]).collect();
    assert!(unseen.is_empty(), "kinds of act never chosen: {unseen:?}");
}

#[test]
fn r13_2_the_same_view_gives_the_same_decision() {
    for (name, scenario) in games() {
        let seats = scenario.situation.party_count();
        let mut acts = 0;
        let mut players = mixed(seats, 7);
        play(&scenario, 7, &mut players, |view, decision| {
            let seat = view.me().expect("a seat's view").party.index();
            // A fresh negotiator, as after loading a saved play, decides as the one that sat there all along.
            let again = mixed(seats, 7)[seat].decide(view, &mut generator(7, acts));
            assert_eq!(again, *decision, "{name}, act {acts}");
            acts += 1;
        });
    }
}

/// The scenario with the confidential sheets of all parties but one exchanged or altered.
fn with_other_secrets(scenario: &Scenario, own: PartyId) -> Scenario {
    let mut changed = scenario.clone();
    for (party, sheet) in changed.confidential.iter_mut().enumerate() {
        if party != own.index() {
            let mut other = (**sheet).clone();
            for points in &mut other.preferences.points {
                points[1..].reverse();
                for point in &mut points[1..] {
                    *point = 3 - *point;
                }
            }
            for constituency in &mut other.home {
                constituency.mood = 100 - constituency.mood;
                for concern in &mut constituency.concerns {
                    *concern = -*concern;
                }
            }
            *sheet = Arc::new(other);
        }
    }
    changed
}

#[test]
fn r13_2_others_secrets_do_not_reach_a_decision() {
    for (name, scenario) in games() {
        for own in scenario.situation.party_ids() {
            let other_world = with_other_secrets(&scenario, own);
            let mut honest = mixed(scenario.situation.party_count(), 3);
            let mut acts = 0;
            let (mut state, _) = State::begin(&scenario, 3);
            while state.ending.is_none() {
                let party = scenario
                    .situation
                    .party_ids()
                    .find(|party| state.sealed[party.index()].is_none())
                    .expect("somebody is asked");
                let view = state.view(&scenario, Viewer::Party(party));
                let decision = honest[party.index()].decide(&view, &mut generator(3, acts));
                if party == own && view.opened.is_empty() {
                    // The same state under the other secrets, less what was lawfully opened: the same decision.
                    let permuted = state.view(&other_world, Viewer::Party(own));
                    let mut fresh = mixed(scenario.situation.party_count(), 3);
                    let again = fresh[party.index()].decide(&permuted, &mut generator(3, acts));
                    assert_eq!(again, decision, "{name}, seat {own:?}, act {acts}");
                }
                let act = Act {
                    party,
                    deed: decision.deed,
                };
                state.apply(&scenario, &act).expect("on the menu");
                acts += 1;
            }
        }
    }
}

#[test]
fn r13_5_practised_beats_random_at_every_seat() {
    for (name, scenario) in games() {
        for seat in 0..scenario.situation.party_count() {
            let skilled = mean(&scenario, seat, 24, practised);
            let random = mean(&scenario, seat, 24, |_| Box::new(RandomLegal));
            assert!(
                skilled > random,
                "{name}, seat {seat}: practised {skilled}, random {random} (tenths)"
            );
        }
    }
}

/// What was declined in an earlier round is remembered by those who heard it, and by nobody else.
#[test]
fn r13_3_declines_of_earlier_rounds_are_remembered() {
    let scenario = game("lisbon-to-chicago", "full");
    let (mut heard, mut mattered) = (0, 0);
    for world in 0..6 {
        let mut players = mixed(3, world);
        let mut acts = 0;
        play(&scenario, world, &mut players, |view, decision| {
            let me = view.me().expect("a seat").party;
            for past in &view.past_declines {
                assert!(past.round < view.round, "of an earlier round");
                assert!(past.decline.terms.parties(&view.situation).has(me), "said to others");
                heard += 1;
            }
            if matches!(decision.deed, Deed::Talk(_)) && !view.past_declines.is_empty() {
                let mut forgetful = view.clone();
                forgetful.past_declines.clear();
                let other = mixed(3, world)[me.index()].decide(&forgetful, &mut generator(world, acts));
                mattered += usize::from(other != *decision);
            }
            acts += 1;
        });
    }
    assert!(heard > 0, "something is declined and remembered");
    assert!(mattered > 0, "some decision rests on what is remembered");
}

#[test]
fn r13_4_declines_name_something_in_the_text_and_reasons_are_data() {
    let scenario = game("lisbon-to-chicago", "full");
    let mut declines = 0;
    for world in 0..10 {
        let mut players = mixed(3, world);
        play(&scenario, world, &mut players, |view, decision| {
            let written = serde_json::to_string(&decision.why).expect("reasons are data");
            let read: Vec<Why> = serde_json::from_str(&written).expect("reasons are data");
            assert_eq!(read, decision.why);
            let tips = decision.why.iter().any(|why| why.kind() == WhyKind::Tip);
            let said = matches!(decision.deed, Deed::Talk(_) | Deed::Speak(_));
            assert!(tips || !said, "nothing tipped it: {:?}", decision.why);
            for why in &decision.why {
                match why {
                    Why::KeepPaying { points, .. } | Why::BelievedGain { points, .. } => {
                        assert!(*points > 0, "{why:?}");
                    }
                    Why::BelievedLoss { points, .. } => assert!(*points < 0, "{why:?}"),
                    Why::FallsShort { points, wanted } => assert!(points < wanted, "{why:?}"),
                    Why::ArticleTooLittle { points, hoped, .. } => assert!(points < hoped, "{why:?}"),
                    Why::SawConcession { points, .. } => assert!(*points > 0, "{why:?}"),
                    _ => {}
                }
            }
            if let (OpenActions::Talks(menu), Deed::Talk(talk)) = (&view.me().expect("a seat").open, &decision.deed)
                && let Move::Decline(draft, reason) = talk.main
            {
                let terms = menu.text(draft).expect("on the menu");
                assert!(two_tables::rules::open::names_something(&view.situation, terms, reason));
                declines += 1;
            }
        });
    }
    assert!(declines > 0, "somebody declines something in ten plays");
}
