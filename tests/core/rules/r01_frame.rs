//! R1: the frame of a play.

use super::fixture::*;
use two_tables::rules::action::{Act, Deed, Line, Speech};
use two_tables::rules::event::{Ending, Fact, Step};
use two_tables::rules::record::Record;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::Layer;
use two_tables::rules::standing;
use two_tables::rules::state::State;
use two_tables::rules::view::Viewer;

#[test]
fn r1_1_a_play_has_a_fixed_number_of_rounds() {
    let mut play = begin(PLAIN, |_| {});
    play.finish();
    assert_eq!(play.count(|fact| matches!(fact, Fact::RoundBegan { .. })), 4);
    assert_eq!(play.state.ending, Some(Ending::Completed));
}

fn steps_of_first_round(play: &mut Play) -> Vec<Step> {
    let seen = play.events.len();
    let mut steps = vec![play.state.step];
    play.next_round();
    let begun = play.events[seen..].iter().filter_map(|event| match event.fact {
        Fact::StepBegan { step } => Some(step),
        _ => None,
    });
    steps.extend(begun);
    steps.pop();
    steps
}

#[test]
fn r1_2_the_steps_of_a_round_come_in_order() {
    let mut full = begin(&[Layer::Podium, Layer::Home, Layer::FollowThrough], |_| {});
    let talks = [Step::Exchange(0), Step::Exchange(1), Step::Exchange(2)];
    let [first, second, closing] = talks;
    assert_eq!(
        steps_of_first_round(&mut full),
        [Step::Podium, first, second, closing, Step::Home, Step::FollowThrough]
    );
    let mut sitting = begin(&[], |_| {});
    assert_eq!(steps_of_first_round(&mut sitting), talks);
}

#[test]
fn r1_3_who_seals_first_does_not_matter() {
    let deeds = |play: &mut Play, order: [usize; 3]| {
        let acts = [
            (US, saying(table(&statement(&[(TRANSIT, 1)])))),
            (RUSSIA, saying(table(&statement(&[(TRANSIT, 2)])))),
            (NATO, saying(table(&statement(&[(PROGRAMME, 1)])))),
        ];
        for place in order {
            let (party, deed) = acts[place].clone();
            play.act(party, deed);
        }
    };
    let (mut forwards, mut backwards) = (begin(PLAIN, |_| {}), begin(PLAIN, |_| {}));
    deeds(&mut forwards, [0, 1, 2]);
    deeds(&mut backwards, [2, 1, 0]);
    assert_eq!(forwards.state, backwards.state);
}

#[test]
fn r1_3_a_sealed_seat_waits_and_a_refused_act_changes_nothing() {
    let mut play = begin(PLAIN, |_| {});
    play.act(US, Deed::Talk(Box::default()));
    assert_eq!(play.refused(US, Deed::Talk(Box::default())), Refusal::AlreadyReady(US));
    assert_eq!(play.refused(RUSSIA, Deed::Speak(Speech::default())), Refusal::WrongStep);
    assert!(play.view(RUSSIA).own[0].sealed.is_none());
    assert!(play.view(RUSSIA).ready.has(US));
}

#[test]
fn r1_4_a_layer_that_is_off_takes_its_step_away() {
    let mut play = begin(PLAIN, |_| {});
    assert_eq!(play.state.step, Step::Exchange(0));
    assert_eq!(play.refused(US, Deed::Speak(Speech::default())), Refusal::WrongStep);
    assert_eq!(begin(&[Layer::Podium], |_| {}).state.step, Step::Podium);
}

#[test]
fn r1_4_tension_off_adds_nothing_to_support() {
    let hot = |layers: &[Layer]| {
        let play = begin(layers, |sheets| sheets.situation.climate.tension = 80);
        play.support(US, &statement(&[(TRANSIT, 1)]))
    };
    assert_eq!(hot(PLAIN), 50);
    assert_eq!(
        hot(&[Layer::Home, Layer::FollowThrough, Layer::Tension]),
        50 - (80 - 40) / 4
    );
}

#[test]
fn r1_5_a_scenario_sets_the_figures_and_division_drops_the_remainder() {
    let mut play = begin(&[Layer::Podium, Layer::Home], |sheets| {
        sheets.numbers().line_firm_home = 7;
    });
    let firm = Speech {
        line: Line::Firm,
        ..Speech::default()
    };
    play.podium(&[(US, firm)]);
    assert_eq!(play.mood(US), 50 + 7);
    play.next_round();
    play.podium(&[(US, firm)]);
    assert_eq!(play.mood(US), 57 + 7 / 2, "half of seven is three");
}

#[test]
fn r1_6_the_events_alone_rebuild_the_state() {
    let mut play = begin(&Layer::ALL, |sheets| {
        sheets.numbers().hidden_mood = 6;
        sheets.burden(2);
        sheets.moods(90);
    });
    play.sign(&statement(&[(TRANSIT, 2)]));
    play.finish();
    assert_eq!(State::from_events(&play.scenario, &play.events), play.state);
}

#[test]
fn r1_7_nothing_that_players_do_shifts_a_draw() {
    let drawn = |line: Line| {
        let mut play = begin_in(77, &[Layer::Podium, Layer::Home, Layer::Estimates], |sheets| {
            sheets.numbers().hidden_mood = 6;
        });
        play.podium(&[(
            US,
            Speech {
                line,
                ..Speech::default()
            },
        )]);
        play.finish();
        let moods = play.events.into_iter().map(|event| event.fact);
        moods
            .filter(|fact| matches!(fact, Fact::HiddenMoodsDrawn { .. }))
            .collect::<Vec<_>>()
    };
    let firm = drawn(Line::Firm);
    assert_eq!(firm.len(), 4 * 3, "one draw a party and round");
    assert_eq!(firm, drawn(Line::Conciliatory));
    assert!(
        firm.iter()
            .any(|fact| matches!(fact, Fact::HiddenMoodsDrawn { shifts, .. } if shifts[0] != 0))
    );
}

#[test]
fn r1_8_standing_instructions_submit_what_is_sure_and_keep_up_what_pays() {
    let mut play = begin(PLAIN, |_| {});
    let draft = play.initial(
        &statement(&[(TRANSIT, 1)]),
        two_tables::rules::action::Discretion::Informed,
    );
    let Some(Deed::Decide(decisions)) = standing::deed(&play.view(US)) else {
        panic!("home is asked");
    };
    assert_eq!(decisions[0].0, draft);
    assert!(matches!(
        decisions[0].1,
        two_tables::rules::action::HomeDecision::Submit(_)
    ));
    play.quiet();
    let id = play.state.agreements[0].id;
    let Some(Deed::Attend(attendance)) = standing::deed(&play.view(RUSSIA)) else {
        panic!("attention is asked");
    };
    assert_eq!(
        attendance.tokens.as_slice(),
        [two_tables::rules::action::Token::Upkeep(id)]
    );
    assert_eq!(standing::deed(&play.state.view(&play.scenario, Viewer::Observer)), None);
}

#[test]
fn r1_9_a_record_replays_to_the_same_state() {
    let mut play = begin(PLAIN, |_| {});
    let mut record = Record::begin(&play.scenario, 1);
    for party in EVERYBODY {
        let deed = saying(table(&statement(&[(CENTRE, 1 + party.0)])));
        record.acts.push(Act {
            party,
            deed: deed.clone(),
        });
        play.act(party, deed);
    }
    record.checkpoint(&play.state);
    let (state, events) = record.replay(&play.scenario).expect("it is the same play");
    assert_eq!((state, events), (play.state, play.events));
    record.acts.pop();
    assert!(record.replay(&play.scenario).is_err(), "an act is missing");
}
