//! R1.10: what the referee of a play may do, and what becomes of it.

use super::fixture::*;
use two_tables::rules::action::Act;
use two_tables::rules::event::{Audience, Cause, Fact, Occasion};
use two_tables::rules::ids::{DispatchId, Rung};
use two_tables::rules::record::{Record, ReplayError};
use two_tables::rules::refusal::Refusal;
use two_tables::rules::ruling::{LONGEST_NOTE, Ruling};
use two_tables::rules::scenario::Layer;
use two_tables::rules::schedule::{Condition, Effect, When};
use two_tables::rules::standing;
use two_tables::rules::state::State;

const FIRST: DispatchId = DispatchId(0);
const TENSE: &[Layer] = &[Layer::Home, Layer::Tension];

fn bring(dispatch: DispatchId, round: u8) -> Ruling {
    Ruling::Bring { dispatch, round }
}

fn note(text: &str) -> Ruling {
    Ruling::Note { text: text.to_owned() }
}

/// Rules what has to be allowed, by the law and by the menu.
fn rule(play: &mut Play, ruling: &Ruling) {
    let menu = play.state.open_rulings(&play.scenario);
    assert!(on_menu(&menu, ruling), "{menu:?}");
    play.state
        .rule_into(&play.scenario, ruling, &mut play.events)
        .expect("it is allowed");
}

fn on_menu(menu: &two_tables::rules::ruling::OpenRulings, ruling: &Ruling) -> bool {
    match ruling {
        Ruling::Bring { dispatch, round } => menu.dispatches.contains(dispatch) && menu.rounds.contains(round),
        Ruling::Leave { dispatch } => menu.ordered.iter().any(|order| order.dispatch == *dispatch),
        Ruling::Note { .. } => menu.note,
    }
}

/// Whoever is asked does what standing instructions say; it goes into the record.
fn act_by_instructions(play: &mut Play, record: &mut Record) {
    let (party, deed) = EVERYBODY
        .into_iter()
        .find_map(|party| Some((party, standing::deed(&play.view(party))?)))
        .expect("somebody is asked");
    record.acts.push(Act {
        party,
        deed: deed.clone(),
    });
    play.act(party, deed);
}

/// Why a ruling is refused; nothing has changed.
fn refused(play: &mut Play, ruling: &Ruling) -> Refusal {
    let (state, events) = (play.state.clone(), play.events.len());
    let refusal = play
        .state
        .rule_into(&play.scenario, ruling, &mut play.events)
        .expect_err("it has to be refused");
    assert_eq!((&play.state, play.events.len()), (&state, events));
    refusal
}

/// One dispatch of the last round, and one that is drawn with a chance of none.
fn two(sheets: &mut Sheets) {
    sheets.dispatch(3, vec![Effect::Tension(5)]);
    sheets.dispatch(0, vec![Effect::Tension(7)]);
    sheets.chronicle[1].when = When::Drawn {
        from: 0,
        to: 3,
        percent: 0,
    };
}

#[test]
fn r1_10_a_dispatch_comes_in_the_round_of_the_order_and_once() {
    let mut play = begin(TENSE, two);
    rule(&mut play, &bring(FIRST, 1));
    assert_eq!(play.events.last().map(|event| event.audience), Some(Audience::Nobody));
    assert_eq!(play.state.tension, 40, "nothing happens before its round");
    play.next_round();
    assert_eq!(play.state.tension, 45);
    let by_referee = |fact: &Fact| {
        *fact
            == Fact::DispatchArrived {
                dispatch: FIRST,
                by: Occasion::Referee,
            }
    };
    assert!(play.happened(by_referee));
    assert!(play.happened(|fact| matches!(
        fact,
        Fact::TensionChanged {
            change: 5,
            cause: Cause::Dispatch(FIRST),
            ..
        }
    )));
    assert_eq!(refused(&mut play, &bring(FIRST, 2)), Refusal::DispatchNotOpen(FIRST));
    play.finish();
    assert_eq!(play.state.tension, 45, "its own time brings it no second time");
}

#[test]
fn r1_10_an_order_for_after_its_own_time_holds_it_back() {
    let mut play = begin(TENSE, |sheets| sheets.dispatch(1, vec![Effect::Tension(5)]));
    rule(&mut play, &bring(FIRST, 2));
    play.next_round();
    assert_eq!(
        play.state.tension, 40,
        "its own time has come, and it waits for the order"
    );
    play.next_round();
    assert!(play.happened(|fact| matches!(
        fact,
        Fact::DispatchArrived {
            dispatch: FIRST,
            by: Occasion::Referee
        }
    )));
    assert_eq!(play.state.tension, 45);
}

#[test]
fn r1_10_drawn_dispatches_are_part_of_games_with_shocks() {
    let mut without = begin(TENSE, two);
    assert_eq!(without.state.open_rulings(&without.scenario).dispatches, [FIRST]);
    assert_eq!(
        refused(&mut without, &bring(DispatchId(1), 1)),
        Refusal::DispatchNotOpen(DispatchId(1))
    );
    let mut with = begin(&[Layer::Home, Layer::Tension, Layer::Shocks], two);
    rule(&mut with, &bring(DispatchId(1), 1));
    with.next_round();
    assert_eq!(with.state.tension, 47);
}

#[test]
fn r1_10_a_condition_stays_a_condition() {
    let mut play = begin(TENSE, |sheets| {
        sheets.dispatch(3, vec![Effect::Tension(5)]);
        sheets.chronicle[0].condition = Some(Condition::Operating(TRANSIT, Rung(1)));
    });
    rule(&mut play, &bring(FIRST, 1));
    play.next_round();
    assert_eq!(play.state.tension, 40, "nothing operates");
    assert_eq!(play.state.order_of(FIRST).map(|order| order.round), Some(1), "it waits");
    rule(&mut play, &Ruling::Leave { dispatch: FIRST });
    assert_eq!(play.state.order_of(FIRST), None);
    assert_eq!(
        refused(&mut play, &Ruling::Leave { dispatch: FIRST }),
        Refusal::NotOrdered(FIRST)
    );
}

#[test]
fn r1_10_orders_are_for_rounds_to_come() {
    let mut play = begin(TENSE, two);
    for round in [0, 4, 255] {
        assert_eq!(refused(&mut play, &bring(FIRST, round)), Refusal::RoundNotToCome(round));
    }
    assert_eq!(
        refused(&mut play, &bring(DispatchId(200), 1)),
        Refusal::DispatchNotOpen(DispatchId(200))
    );
    rule(&mut play, &bring(FIRST, 3));
    assert_eq!(
        refused(&mut play, &bring(FIRST, 2)),
        Refusal::DispatchNotOpen(FIRST),
        "it is on its way"
    );
    for _ in 0..3 {
        play.next_round();
    }
    let last = play.state.open_rulings(&play.scenario);
    assert!(last.rounds.is_empty() && last.dispatches.is_empty() && last.note);
    play.finish();
    assert_eq!(refused(&mut play, &note("Too late.")), Refusal::NotInPlay);
}

#[test]
fn r1_10_a_note_is_heard_by_all_and_changes_no_number() {
    let mut play = begin(TENSE, two);
    let before = play.state.clone();
    let long = "ж".repeat(usize::from(LONGEST_NOTE));
    for text in ["The harbour is closed.", &long] {
        rule(&mut play, &note(text));
    }
    let given: Vec<_> = play.events.iter().rev().take(2).collect();
    assert!(given.iter().all(|event| event.audience == Audience::Public));
    let after = State {
        events: before.events,
        ..play.state.clone()
    };
    assert_eq!(after, before, "but for the count of events nothing has changed");
    for text in ["", " ", " a", "one\ntwo", &format!("{long}x")] {
        assert_eq!(refused(&mut play, &note(text)), Refusal::NoteUnusable, "{text:?}");
    }
}

#[test]
fn r1_10_rulings_stand_in_the_record_at_their_place() {
    let mut play = begin(TENSE, two);
    let mut record = Record::begin(&play.scenario, 1);
    assert!(
        !serde_json::to_string(&record).expect("plain data").contains("rulings"),
        "as it was before"
    );
    let plain = play.state.hash();
    record.checkpoint(&play.state);
    rule(&mut play, &bring(FIRST, 1));
    record.rule(bring(FIRST, 1), &play.state);
    assert_ne!(play.state.hash(), plain);
    let first = play.state.round;
    while play.state.round == first {
        act_by_instructions(&mut play, &mut record);
    }
    record.checkpoint(&play.state);
    let text = serde_json::to_string(&record).expect("plain data");
    let read: Record = serde_json::from_str(&text).expect("it can be read back");
    let (state, events) = read.replay(&play.scenario).expect("it is the same play");
    assert_eq!((&state, &events), (&play.state, &play.events));
    assert_eq!(
        State::from_events(&play.scenario, &events),
        play.state,
        "without any draw"
    );

    let mut without = read.clone();
    without.rulings.clear();
    assert!(matches!(
        without.replay(&play.scenario),
        Err(ReplayError::Diverged { acts: 0 })
    ));
    let mut twice = read.clone();
    twice.rulings.push(twice.rulings[0].clone());
    assert!(matches!(
        twice.replay(&play.scenario),
        Err(ReplayError::Overruled {
            index: 1,
            refusal: Refusal::DispatchNotOpen(FIRST)
        })
    ));
    let mut beyond = read;
    beyond.rulings[0].after = beyond.acts.len() + 1;
    assert!(matches!(
        beyond.replay(&play.scenario),
        Err(ReplayError::Misplaced { index: 0 })
    ));
}

#[test]
fn r1_10_going_back_keeps_what_was_ruled_before_the_next_act() {
    let mut play = begin(TENSE, two);
    let mut record = Record::begin(&play.scenario, 1);
    let mut marks = Vec::new();
    for place in 0..3 {
        rule(&mut play, &note(&format!("After {place} acts.")));
        record.rule(note(&format!("After {place} acts.")), &play.state);
        marks.push(play.state.clone());
        act_by_instructions(&mut play, &mut record);
    }
    record.truncate(1);
    assert_eq!((record.acts.len(), record.rulings.len()), (1, 2));
    let (state, _) = record.replay(&play.scenario).expect("it is the same play");
    assert_eq!(
        state, marks[1],
        "the note before the second act is kept, the one before the third is not"
    );
}
