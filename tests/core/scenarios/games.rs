//! What a game takes from a scenario, and what drops out with what it leaves out.

use super::bench::Bench;
use two_tables::rules::ids::{PartyId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::scenario::{Layer, Scenario};
use two_tables::rules::schedule::{Effect, When};
use two_tables::scenarios::build::build;
use two_tables::scenarios::reading;

fn game(bench: &Bench, game: &str) -> Scenario {
    let file = reading::read(&bench.files["scenario.ron"]).expect("the bench can be read");
    build(&file, "bench", game).expect("the game can be played")
}

#[test]
fn the_full_game_has_everything() {
    let full = game(&Bench::new(), "full");
    let situation = &full.situation;
    assert_eq!(situation.parties.len(), 3);
    assert_eq!(situation.issues.len(), 2);
    assert_eq!(situation.annex.len(), 2);
    assert_eq!(situation.meetings.len(), 3);
    assert_eq!(
        (
            situation.pledges.len(),
            situation.retaliations.len(),
            situation.riders.len(),
            situation.bans.len()
        ),
        (3, 2, 1, 1)
    );
    assert_eq!(
        situation.courses[0]
            .phases
            .iter()
            .map(|phase| phase.round)
            .collect::<Vec<_>>(),
        [0, 2]
    );
    assert_eq!(situation.bans[0].from_round, Some(1));
    assert_eq!(full.chronicle.len(), 2);
    assert_eq!(full.chronicle[1].effects.len(), 9);
    assert_eq!(
        full.chronicle[1].when,
        When::Drawn {
            from: 0,
            to: 2,
            percent: 30
        }
    );
    assert_eq!(situation.climate.trust.pair(PartyId(1), PartyId(2)), 35);
    assert_eq!(situation.coefficients.attention, 3);
    assert!(Layer::ALL.into_iter().all(|layer| situation.has(layer)));
}

#[test]
fn what_stands_on_something_left_out_drops_out() {
    let basic = game(&Bench::new(), "basic");
    let situation = &basic.situation;
    assert_eq!(
        situation
            .parties
            .iter()
            .map(|party| party.key.as_str())
            .collect::<Vec<_>>(),
        ["us", "russia"]
    );
    assert_eq!(situation.issues.len(), 1);
    assert_eq!(
        situation.issues[0]
            .options
            .iter()
            .map(|option| option.key.as_str())
            .collect::<Vec<_>>(),
        ["none", "pilot"]
    );
    assert_eq!(situation.issues[0].options[1].requirement, 0);
    assert_eq!(
        situation.annex.len(),
        1,
        "the consent stands on an option that is left out"
    );
    assert!(situation.pledges.is_empty() && situation.courses.is_empty() && situation.bans.is_empty());
    assert!(situation.riders.is_empty() && situation.retaliations.is_empty());
    assert_eq!(situation.inherited.len(), 1);
    assert_eq!(basic.chronicle.len(), 1);
    assert_eq!(
        situation
            .meetings
            .iter()
            .map(|meeting| meeting.highest)
            .collect::<Vec<_>>(),
        [Instrument::Memorandum; 2]
    );
    assert_eq!(situation.parties[0].constituencies[0].key, "country");
    assert_eq!(basic.confidential[0].preferences.points, [[0, 4]]);
    assert_eq!(basic.confidential[1].preferences.points, [[0, 3]]);
    assert!(basic.confidential[0].preferences.interactions.is_empty());
    assert!(situation.parties[0].concerns.is_empty());
    assert_eq!(situation.climate.trust.pair(PartyId(0), PartyId(1)), 30);
    assert_eq!(
        situation.climate.tension, 40,
        "where tension is not played it moves nothing"
    );
    assert_eq!(situation.coefficients.attention, 2);
}

#[test]
fn an_option_that_is_left_out_hands_its_place_to_the_next_one_above() {
    let only_permanent = Bench::new().with(
        "scenario.ron",
        "{ \"pilot\": (requirement: 0) }",
        "{ \"permanent\": () }",
    );
    let basic = game(
        &only_permanent.with(
            "scenario.ron",
            "\"centre\": { \"pilot\": 4 }",
            "\"centre\": { \"permanent\": 4 }",
        ),
        "basic",
    );
    let situation = &basic.situation;
    assert_eq!(
        situation.annex[0].from,
        Rung(1),
        "the cost comes up from the next option on"
    );
    assert!(situation.inherited.is_empty(), "what is in force is meant exactly");
    assert_eq!(basic.confidential[0].preferences.points, [[0, 4]]);
}

#[test]
fn a_single_gauge_stands_for_every_constituency() {
    let bench = Bench::new()
        .with(
            "scenario.ron",
            "layers: Only([home, follow_through])",
            "layers: Only([home, follow_through, clock, shocks])",
        )
        .with("scenario.ron", "dispatches: [\"news\"]", "dispatches: [\"storm\"]")
        .with("scenario.ron", "condition: TensionFrom(40), ", "");
    let basic = game(&bench, "basic");
    let situation = &basic.situation;
    assert_eq!(situation.courses.len(), 1);
    assert_eq!(situation.courses[0].phases.len(), 2);
    assert_eq!(
        situation.courses[0].phases[1].round, 1,
        "rounds are counted in this game"
    );
    assert!(situation.courses[0].phases[1].closes.is_empty());
    let mood = basic.chronicle[0]
        .effects
        .iter()
        .any(|effect| matches!(effect, Effect::Mood { party: PartyId(0), .. }));
    assert!(mood, "a mood of the legislature is one of the country");
    assert_eq!(
        basic.chronicle[0].effects.len(),
        4,
        "mood, capital, trust and the consent"
    );
}
