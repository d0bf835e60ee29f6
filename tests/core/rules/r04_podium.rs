//! R4: dispatches and the podium.

use super::fixture::*;
use two_tables::rules::action::{Line, RetaliationMove, Speech};
use two_tables::rules::event::{Fact, Occasion, Step};
use two_tables::rules::ids::{CourseId, DispatchId, PledgeId, RetaliationId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::Layer;
use two_tables::rules::schedule::{
    Condition, Course, CoursePhase, Effect, Pledge, Promise, Retaliation, Trigger, When,
};
use two_tables::rules::state::{PledgeStatus, RetaliationStatus};

const PUBLIC: &[Layer] = &[
    Layer::Podium,
    Layer::Home,
    Layer::FollowThrough,
    Layer::DirectedTrust,
    Layer::Tension,
    Layer::Clock,
];

fn line(line: Line) -> Speech {
    Speech {
        line,
        ..Speech::default()
    }
}

fn pledge(number: u8) -> Speech {
    Speech {
        pledge: Some(PledgeId(number)),
        ..Speech::default()
    }
}

fn say(retaliation: RetaliationMove) -> Speech {
    Speech {
        retaliation: Some(retaliation),
        ..Speech::default()
    }
}

fn speak(speech: Speech) -> two_tables::rules::action::Deed {
    two_tables::rules::action::Deed::Speak(speech)
}

fn promise(sheets: &mut Sheets, promise: Promise, due_in: u8) {
    sheets.situation.pledges.push(Pledge {
        key: "promise".into(),
        who: set(&EVERYBODY),
        promise,
        due_in,
    });
}

fn status(play: &Play) -> PledgeStatus {
    play.state.pledges[0].status
}

#[test]
fn r4_1_a_dispatch_comes_in_its_round_if_its_condition_holds() {
    let mut play = begin(PUBLIC, |sheets| {
        sheets.dispatch(
            1,
            vec![
                Effect::Mood {
                    party: US,
                    constituency: None,
                    change: -6,
                },
                Effect::Tension(5),
            ],
        );
        sheets.dispatch(1, vec![Effect::Capital { party: US, change: 3 }]);
        sheets.chronicle[1].condition = Some(Condition::Operating(TRANSIT, Rung(1)));
        sheets.dispatch(
            1,
            vec![Effect::Trust {
                a: US,
                b: NATO,
                change: -7,
            }],
        );
        sheets.chronicle[2].condition = Some(Condition::TensionFrom(45));
    });
    assert_eq!(play.mood(US), 50);
    play.next_round();
    assert_eq!((play.mood(US), play.state.tension), (44, 45));
    assert!(!play.happened(|fact| *fact
        == Fact::DispatchArrived {
            dispatch: DispatchId(1),
            by: Occasion::Chronicle,
        }));
    assert_eq!((play.trust(US, NATO), play.trust(NATO, US)), (33, 33), "both ways");
}

#[test]
fn r4_1_a_drawn_dispatch_comes_once_and_only_with_shocks() {
    let edit = |sheets: &mut Sheets| {
        sheets.dispatch(0, vec![Effect::Tension(2)]);
        sheets.chronicle[0].when = When::Drawn {
            from: 1,
            to: 3,
            percent: 100,
        };
    };
    let mut with = begin(&[Layer::Home, Layer::Tension, Layer::Shocks], edit);
    with.finish();
    assert_eq!(with.count(|fact| matches!(fact, Fact::DispatchArrived { .. })), 1);
    assert_eq!(with.state.tension, 42);
    let mut without = begin(&[Layer::Home, Layer::Tension], edit);
    without.finish();
    assert_eq!(without.state.tension, 40);
}

#[test]
fn r4_2_lines_move_home_trust_tension_and_capital() {
    let mut play = begin(PUBLIC, |_| {});
    play.podium(&[(US, line(Line::Firm)), (RUSSIA, line(Line::Conciliatory))]);
    assert_eq!((play.mood(US), play.mood(RUSSIA), play.mood(NATO)), (53, 47, 50));
    assert_eq!((play.trust(RUSSIA, US), play.trust(NATO, US)), (38, 38));
    assert_eq!((play.trust(US, RUSSIA), play.trust(NATO, RUSSIA)), (42, 42));
    assert_eq!(play.state.tension, 40 + 1 - 1);
    assert_eq!((play.capital(US), play.capital(RUSSIA), play.capital(NATO)), (4, 4, 5));
}

#[test]
fn r4_2_the_same_line_twice_running_has_half_its_effect_at_home() {
    let mut play = begin(PUBLIC, |_| {});
    let lines = [(US, line(Line::Firm)), (RUSSIA, line(Line::Conciliatory))];
    play.podium(&lines);
    play.next_round();
    play.podium(&lines);
    assert_eq!((play.mood(US), play.mood(RUSSIA)), (53 + 1, 47 - 1));
}

#[test]
fn r4_3_all_lines_are_heard_before_any_has_its_effect() {
    let mut play = begin(PUBLIC, |sheets| promise(sheets, Promise::Operate(TRANSIT, Rung(1)), 2));
    let seen = play.events.len();
    play.podium(&[(
        US,
        Speech {
            line: Line::Firm,
            ..pledge(0)
        },
    )]);
    let facts: Vec<_> = play.events[seen..].iter().map(|event| &event.fact).collect();
    let last_line = facts.iter().rposition(|fact| matches!(fact, Fact::LineSpoken { .. }));
    let first_effect = facts
        .iter()
        .position(|fact| matches!(fact, Fact::MoodChanged { .. } | Fact::TrustChanged { .. }));
    let pledged = facts.iter().position(|fact| matches!(fact, Fact::PledgeMade { .. }));
    assert!(last_line < first_effect && first_effect < pledged, "{facts:?}");
}

#[test]
fn r4_4_a_pledge_is_applauded_and_two_are_open_at_most() {
    let mut play = begin(PUBLIC, |sheets| {
        for issue in [TRANSIT, ARMS, CENTRE] {
            promise(sheets, Promise::Operate(issue, Rung(1)), 3);
        }
    });
    play.podium(&[(US, pledge(0))]);
    assert_eq!(play.mood(US), 50 + 2);
    play.next_round();
    assert_eq!(play.refused(US, speak(pledge(0))), Refusal::PledgeNotOpen(PledgeId(0)));
    play.podium(&[(US, pledge(1))]);
    play.next_round();
    assert_eq!(play.refused(US, speak(pledge(2))), Refusal::TooManyPledges);
}

#[test]
fn r4_4_what_is_met_or_in_hand_cannot_be_pledged() {
    let mut operating = begin(PUBLIC, |sheets| promise(sheets, Promise::Operate(TRANSIT, Rung(1)), 3));
    operating.sign(&statement(&[(TRANSIT, 1)]));
    operating.next_round();
    let met = Refusal::PledgeAlreadyMet(PledgeId(0));
    assert_eq!(operating.refused(US, speak(pledge(0))), met);
    let mut in_hand = begin(PUBLIC, |sheets| promise(sheets, Promise::Operate(TRANSIT, Rung(1)), 3));
    in_hand.initial(
        &statement(&[(TRANSIT, 1)]),
        two_tables::rules::action::Discretion::Informed,
    );
    in_hand.decide(&[]);
    in_hand.until(Step::FollowThrough);
    in_hand.quiet();
    assert_eq!(
        in_hand.refused(US, speak(pledge(0))),
        met,
        "it was held over and is in hand"
    );
}

#[test]
fn r4_4_a_text_against_an_open_pledge_loses_four_support() {
    let mut play = begin(PUBLIC, |sheets| {
        promise(sheets, Promise::Never(TRANSIT, Rung(2)), 3);
        promise(sheets, Promise::NotWithout(NATO), 3);
    });
    play.podium(&[(US, pledge(0)), (RUSSIA, pledge(1))]);
    assert_eq!(play.support(US, &statement(&[(TRANSIT, 1)])), 52);
    assert_eq!(play.support(US, &statement(&[(TRANSIT, 2)])), 52 - 4);
    assert_eq!(play.support(RUSSIA, &statement(&[(TRANSIT, 1)])), 52 - 4);
    assert_eq!(play.support(RUSSIA, &statement(&[(CENTRE, 1)])), 52);
}

#[test]
fn r4_5_a_promise_to_bring_something_about_is_kept_when_it_operates() {
    let mut play = begin(PUBLIC, |sheets| promise(sheets, Promise::Operate(TRANSIT, Rung(1)), 3));
    play.podium(&[(US, pledge(0))]);
    play.sign(&statement(&[(TRANSIT, 1)]));
    play.next_round();
    assert_eq!(status(&play), PledgeStatus::Kept);
    assert_eq!(play.trust(NATO, US), 41);
    assert_eq!(play.trust(RUSSIA, US), 40 + 2 + 1, "operating and kept");
}

#[test]
fn r4_5_a_promise_that_is_due_and_not_kept_is_broken() {
    let mut play = begin(PUBLIC, |sheets| promise(sheets, Promise::Operate(TRANSIT, Rung(1)), 1));
    play.podium(&[(US, pledge(0))]);
    play.next_round();
    assert_eq!(status(&play), PledgeStatus::Open);
    play.next_round();
    assert_eq!(status(&play), PledgeStatus::Broken);
    assert_eq!(play.mood(US), 52 - 5);
    assert_eq!(
        (play.trust(RUSSIA, US), play.trust(NATO, US)),
        (39, 39),
        "two down, one of drift"
    );
}

#[test]
fn r4_5_a_promise_against_something_is_broken_the_moment_it_is_in_force() {
    for promised in [
        Promise::Never(TRANSIT, Rung(1)),
        Promise::NotWithout(NATO),
        Promise::First {
            issue: ARMS,
            rung: Rung(1),
            before: [TRANSIT].into_iter().collect(),
        },
    ] {
        let mut play = begin(PUBLIC, |sheets| {
            promise(sheets, promised, 3);
            sheets.mood(US, 60);
        });
        play.podium(&[(US, pledge(0))]);
        play.sign(&statement(&[(TRANSIT, 1)]));
        assert_eq!(play.state.step, Step::FollowThrough, "before stocktaking");
        assert_eq!(status(&play), PledgeStatus::Broken, "{promised:?}");
        assert_eq!(play.mood(US), 60 + 2 - 5);
    }
}

#[test]
fn r4_5_what_comes_first_keeps_the_promise() {
    let mut play = begin(PUBLIC, |sheets| {
        let before = [TRANSIT].into_iter().collect();
        promise(
            sheets,
            Promise::First {
                issue: ARMS,
                rung: Rung(1),
                before,
            },
            3,
        );
    });
    play.podium(&[(US, pledge(0))]);
    play.sign(&statement(&[(ARMS, 1)]));
    play.next_round();
    assert_eq!(status(&play), PledgeStatus::Kept);
    assert_eq!(
        play.support(US, &statement(&[(TRANSIT, 1)])),
        52,
        "nothing is held against it any more"
    );
}

#[test]
fn r4_5_everything_falls_due_at_the_end() {
    let mut play = begin(PUBLIC, |sheets| promise(sheets, Promise::Never(TRANSIT, Rung(1)), 9));
    play.podium(&[(US, pledge(0))]);
    assert_eq!(play.state.pledges[0].due, 3, "the last round");
    play.finish();
    assert_eq!(status(&play), PledgeStatus::Kept);
}

fn warn(sheets: &mut Sheets, trigger: Trigger) {
    sheets.situation.retaliations.push(Retaliation {
        key: "answer".into(),
        party: RUSSIA,
        against: US,
        trigger,
    });
}

const ANSWER: RetaliationId = RetaliationId(0);

fn warned(trigger: Trigger, edit: impl FnOnce(&mut Sheets)) -> Play {
    let mut play = begin(PUBLIC, |sheets| {
        warn(sheets, trigger);
        edit(sheets);
    });
    assert_eq!(
        play.refused(RUSSIA, speak(say(RetaliationMove::CarryOut(ANSWER)))),
        Refusal::RetaliationNotTriggered(ANSWER)
    );
    play.podium(&[(RUSSIA, say(RetaliationMove::Announce(ANSWER)))]);
    play
}

#[test]
fn r4_6_retaliation_that_was_set_off_is_carried_out_or_dropped() {
    let missing = Trigger::NotOperating(TRANSIT, Rung(1), 1);
    let mut out = warned(missing, |_| {});
    out.next_round();
    assert_eq!(out.state.retaliations[0].status, RetaliationStatus::Waiting);
    out.next_round();
    assert_eq!(out.state.retaliations[0].status, RetaliationStatus::Triggered);
    out.podium(&[(RUSSIA, say(RetaliationMove::CarryOut(ANSWER)))]);
    assert_eq!(
        (out.state.tension, out.trust(US, RUSSIA), out.mood(RUSSIA)),
        (48, 36, 53)
    );
    // Silence drops it.
    let mut dropped = warned(missing, |_| {});
    dropped.next_round();
    dropped.next_round();
    dropped.podium(&[]);
    assert_eq!(dropped.state.retaliations[0].status, RetaliationStatus::Dropped);
    assert_eq!((dropped.state.tension, dropped.mood(RUSSIA)), (40, 46));
}

#[test]
fn r4_6_what_was_demanded_in_time_lets_it_go_at_no_cost() {
    let mut play = warned(Trigger::NotOperating(TRANSIT, Rung(1), 1), |_| {});
    play.sign(&statement(&[(TRANSIT, 1)]));
    play.next_round();
    assert_eq!(play.state.retaliations[0].status, RetaliationStatus::Dropped);
    assert_eq!(play.mood(RUSSIA), 50);
    assert!(!play.happened(|fact| matches!(fact, Fact::RetaliationTriggered { .. })));
}

#[test]
fn r4_6_the_next_phase_of_a_course_sets_it_off() {
    let play = {
        let mut play = warned(Trigger::PhaseOf(CourseId(0)), |sheets| {
            sheets.situation.courses.push(Course {
                key: "programme".into(),
                party: US,
                phases: vec![CoursePhase {
                    key: "first".into(),
                    round: 1,
                    closes: Vec::new(),
                }],
                defer_at: HOUSE,
                softened_by: Vec::new(),
                worries: Vec::new(),
            });
        });
        play.next_round();
        play
    };
    assert_eq!(play.state.step, Step::Podium);
    assert_eq!(play.state.retaliations[0].status, RetaliationStatus::Triggered);
}

#[test]
fn r4_7_a_form_above_the_meeting_cannot_be_tabled() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.situation.meetings[0].highest = Instrument::Memorandum;
    });
    let treaty = text(Instrument::Treaty, &[(TRANSIT, 1)]);
    assert_eq!(
        play.refused_move(US, table(&treaty)),
        Refusal::FormTooHigh(Instrument::Treaty)
    );
    play.exchange(&[(US, table(&text(Instrument::Memorandum, &[(TRANSIT, 1)])))]);
    assert_eq!(play.state.drafts.len(), 1);
}
