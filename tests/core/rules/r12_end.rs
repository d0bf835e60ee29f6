//! R12: the end and the score.

use super::fixture::*;
use two_tables::rules::action::{Deed, Line, Move, Reason, Speech};
use two_tables::rules::event::{Cause, Ending, Fact, Step};
use two_tables::rules::ids::Rung;
use two_tables::rules::instrument::Instrument;
use two_tables::rules::preferences::Interaction;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::{Inherited, Layer};
use two_tables::rules::schedule::Effect;
use two_tables::rules::standing::no_agreement_line;
use two_tables::rules::state::State;

fn paid(play: &Play, of: two_tables::rules::ids::PartyId, why: impl Fn(Cause) -> bool) -> i32 {
    let paid = play.events.iter().filter_map(|event| match event.fact {
        Fact::PointsPaid { party, points, cause } if party == of && why(cause) => Some(i32::from(points)),
        _ => None,
    });
    paid.sum()
}

fn inherit(sheets: &mut Sheets, health: u8) {
    sheets.option(TRANSIT, 1).effort = 1;
    sheets.situation.inherited.push(Inherited {
        key: "old".into(),
        terms: statement(&[(TRANSIT, 1)]),
        health,
        has_obstacles: false,
    });
}

#[test]
fn r12_1_points_are_all_that_was_paid() {
    let mut play = begin(PLAIN, |sheets| inherit(sheets, 2));
    play.finish();
    for party in EVERYBODY {
        assert_eq!(play.points(party), paid(&play, party, |_| true));
    }
}

#[test]
fn r12_2_standing_is_mood_trust_and_capital() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.mood(US, 67);
        sheets.trust(NATO, US, 75);
    });
    play.finish();
    // Mood 67, trust of 40 and 75, capital 4 + 2 a round, 8 at most.
    assert_eq!(paid(&play, US, |cause| cause == Cause::Standing), 6 + 57 / 10 + 8 / 2);
}

#[test]
fn r12_3_what_operates_at_the_end_pays_once_more_for_each_health_as_its_form_lasts() {
    for (form, percent) in [
        (Instrument::Oral, 0),
        (Instrument::Statement, 25),
        (Instrument::Memorandum, 100),
        (Instrument::Treaty, 100),
    ] {
        let mut play = begin(PLAIN, |sheets| {
            sheets.situation.meetings.truncate(1);
            sheets.moods(90);
        });
        play.sign(&text(form, &[(TRANSIT, 1)]));
        play.quiet();
        assert_eq!(play.state.ending, Some(Ending::Completed));
        assert_eq!(
            paid(&play, RUSSIA, |cause| matches!(cause, Cause::Operating(_))),
            3,
            "{form:?}"
        );
        let legacy = paid(&play, RUSSIA, |cause| matches!(cause, Cause::Legacy(_)));
        assert_eq!(legacy, 3 * 2 * percent / 100, "{form:?}");
    }
}

#[test]
fn r12_3_standing_comes_last() {
    let mut play = begin(PLAIN, |sheets| sheets.situation.meetings.truncate(1));
    play.sign(&statement(&[(TRANSIT, 1)]));
    play.quiet();
    let order: Vec<_> = play
        .events
        .iter()
        .filter_map(|event| match event.fact {
            Fact::PointsPaid {
                party: RUSSIA, cause, ..
            } => Some(matches!(cause, Cause::Standing)),
            _ => None,
        })
        .collect();
    assert_eq!(order, [false, false, true]);
}

#[test]
fn r12_4_the_line_is_the_same_world_on_standing_instructions() {
    let mut play = begin(PLAIN, |sheets| inherit(sheets, 2));
    let line = no_agreement_line(&play.scenario, 1);
    // Russia keeps up what pays: three points a round, a quarter of twice that as the legacy of a statement, and standing.
    // Standing: mood 50; trust 44, the mean of 48 from the United States and 40 from NATO; capital 8.
    let standing = 5 + 44 / 10 + 4;
    assert_eq!(line[RUSSIA.index()], 4 * 3 + 2 * 3 / 4 + standing);
    play.finish();
    assert!(play.points(RUSSIA) < line[RUSSIA.index()], "nobody tended it here");
}

fn heated() -> Play {
    let layers = [PLAIN, &[Layer::Podium, Layer::Tension]].concat();
    begin(&layers, |sheets| sheets.situation.climate.tension = 100)
}

#[test]
fn r12_5_two_stocktakings_at_the_top_with_a_crisis_round_between_end_the_play() {
    let mut play = heated();
    play.next_round();
    assert!(play.state.crisis);
    let seen = play.events.len();
    play.podium(&[]);
    play.finish();
    assert_eq!(play.state.ending, Some(Ending::Collapsed));
    let steps = play.events[seen..].iter().filter_map(|event| match event.fact {
        Fact::StepBegan { step } => Some(step),
        _ => None,
    });
    assert_eq!(
        steps.collect::<Vec<_>>(),
        [0, 1, 2].map(Step::Exchange),
        "podium and talks only"
    );
    assert_eq!(paid(&play, US, |cause| cause == Cause::Standing), 0, "no standing");
}

#[test]
fn r12_5_a_crisis_that_cools_ends_nothing() {
    let mut play = heated();
    play.next_round();
    let warm = Speech {
        line: Line::Conciliatory,
        ..Speech::default()
    };
    play.podium(&[(US, warm)]);
    play.next_round();
    assert_eq!(
        (play.state.ending, play.state.crisis, play.state.at_the_top),
        (None, false, 0)
    );
    play.finish();
    assert_eq!(play.state.ending, Some(Ending::Completed));
}

#[test]
fn r12_6_a_caretaker_declines_sounds_and_tends_but_initials_nothing() {
    let layers = [PLAIN, &[Layer::Podium, Layer::Soundings]].concat();
    let mut play = begin(&layers, |sheets| {
        sheets.numbers().capital = 0;
        sheets.numbers().line_measured_capital = 0;
        sheets.mood(US, 24);
        inherit(sheets, 2);
    });
    play.next_round();
    assert!(play.view(NATO).caretakers.has(US));
    let firm = Speech {
        line: Line::Firm,
        ..Speech::default()
    };
    assert_eq!(play.refused(US, Deed::Speak(firm)), Refusal::LineNotOpen);
    play.podium(&[]);
    let terms = statement(&[(ARMS, 1)]);
    assert_eq!(play.refused_move(US, table(&terms)), Refusal::Caretaker);
    play.exchange(&[(RUSSIA, table(&terms))]);
    assert_eq!(play.refused_move(US, Move::Initial(draft(1))), Refusal::Caretaker);
    play.exchange(&[(US, Move::Decline(draft(1), Reason::NotNow))]);
    let id = play.state.agreements[0].id;
    play.keep_up(US, id);
    assert!(!play.view(NATO).caretakers.has(US), "one round at a time");
}

#[test]
fn r12_7_in_one_sitting_the_first_complete_draft_ends_the_play() {
    let mut play = begin(&[], |sheets| {
        sheets.numbers().discount_per_mille = 900;
        sheets.own[0].preferences.interactions.push(Interaction {
            a: TRANSIT,
            a_from: Rung(2),
            b: ARMS,
            b_from: Rung(1),
            points: 6,
        });
    });
    play.exchange(&[(US, table(&statement(&[(TRANSIT, 3), (ARMS, 1)])))]);
    play.exchange(&[(RUSSIA, Move::Initial(draft(1)))]);
    assert_eq!(play.state.ending, Some(Ending::Agreed));
    // 6 + 2 + 6 for the United States, 9 + 3 for Russia, 3 + 1 for NATO; one exchange had passed.
    assert_eq!(
        EVERYBODY.map(|party| play.points(party)),
        [14 * 9 / 10, 12 * 9 / 10, 4 * 9 / 10]
    );
    let mut impasse = begin(&[], |sheets| sheets.situation.meetings.truncate(1));
    impasse.finish();
    assert_eq!(impasse.state.ending, Some(Ending::Impasse));
    assert_eq!(
        EVERYBODY.map(|party| impasse.points(party)),
        [7, 7, 7],
        "the reservation value"
    );
}

#[test]
fn r12_8_the_same_world_is_the_same_contest() {
    let edit = |sheets: &mut Sheets| {
        sheets.numbers().mood_spread = 9;
        sheets.dispatch(1, vec![Effect::Tension(3)]);
    };
    let layers = [PLAIN, &[Layer::Estimates]].concat();
    let (one, same, other) = (
        begin_in(5, &layers, edit),
        begin_in(5, &layers, edit),
        begin_in(6, &layers, edit),
    );
    assert_eq!(one.state, same.state);
    let moods = |state: &State| state.parties.iter().map(|party| party.moods[0]).collect::<Vec<_>>();
    assert_ne!(moods(&one.state), moods(&other.state));
}
