//! R10: courses, shocks and transparency.

use super::fixture::*;
use two_tables::rules::action::{Deed, Discretion, Speech};
use two_tables::rules::event::{Fact, SentBackWhy};
use two_tables::rules::ids::{CourseId, Rung};
use two_tables::rules::issue::Shown;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::{Inherited, Layer};
use two_tables::rules::schedule::{Course, CoursePhase, Effect};

const DATED: &[Layer] = &[
    Layer::Podium,
    Layer::Home,
    Layer::FollowThrough,
    Layer::DirectedTrust,
    Layer::Tension,
    Layer::Clock,
    Layer::Shocks,
    Layer::Transparency,
];

const PROGRAMME_COURSE: CourseId = CourseId(0);

/// The United States' course: phases in rounds 1 and 3; it worries Russia's house; the last closes arms.
fn course(sheets: &mut Sheets) {
    let phase = |round, closes| CoursePhase {
        key: format!("phase-{round}"),
        round,
        closes,
    };
    sheets.situation.courses.push(Course {
        key: "programme".into(),
        party: US,
        phases: vec![phase(1, Vec::new()), phase(3, vec![(ARMS, Rung(2))])],
        defer_at: HOUSE,
        softened_by: vec![(TRANSIT, Rung(2))],
        worries: vec![(RUSSIA, HOUSE)],
    });
}

fn inherit(sheets: &mut Sheets, rung: u8) {
    sheets.option(TRANSIT, rung).effort = 0;
    sheets.situation.inherited.push(Inherited {
        key: "old".into(),
        terms: statement(&[(TRANSIT, rung)]),
        health: 2,
        has_obstacles: false,
    });
}

#[test]
fn r10_1_a_phase_comes_by_its_date_and_is_milder_where_something_assures() {
    let mut plain = begin(DATED, course);
    plain.next_round();
    assert_eq!((plain.state.tension, plain.mood(RUSSIA)), (48, 48));
    let mut assured = begin(DATED, |sheets| {
        course(sheets);
        inherit(sheets, 2);
    });
    assured.next_round();
    assert_eq!(
        (assured.state.tension, assured.mood(RUSSIA)),
        (40 - 1 + 4, 49),
        "a round of operating cools by one"
    );
}

#[test]
fn r10_1_the_last_phase_closes_options_and_sends_drafts_back() {
    let mut play = begin(DATED, course);
    play.next_round();
    play.next_round();
    let id = play.initial(&statement(&[(ARMS, 3)]), Discretion::Informed);
    play.decide(&[]);
    play.next_round();
    assert!(play.happened(|fact| *fact
        == Fact::SentBack {
            draft: id,
            why: SentBackWhy::OptionClosed
        }));
    play.quiet();
    for rung in [2, 3] {
        assert_eq!(
            play.refused_move(US, table(&statement(&[(ARMS, rung)]))),
            Refusal::OptionClosed(ARMS, Rung(rung)),
            "and all above it"
        );
    }
    play.exchange(&[(US, table(&statement(&[(ARMS, 1)])))]);
}

const DEFER: Speech = Speech {
    line: two_tables::rules::action::Line::Measured,
    pledge: None,
    retaliation: None,
    defer: true,
};

#[test]
fn r10_2_a_party_defers_its_own_course_once() {
    let mut play = begin(DATED, course);
    assert_eq!(play.refused(RUSSIA, Deed::Speak(DEFER)), Refusal::NothingToDefer);
    play.podium(&[(US, DEFER)]);
    assert_eq!((play.mood(US), play.state.tension), (44, 35));
    play.next_round();
    assert_eq!(play.state.courses[0].begun, 0, "not in its round");
    assert_eq!(play.refused(US, Deed::Speak(DEFER)), Refusal::NothingToDefer);
    play.next_round();
    assert_eq!(play.state.courses[0].begun, 1, "but in the next");
}

#[test]
fn r10_2_a_clause_defers_only_while_a_phase_is_to_come() {
    let mut play = begin(DATED, |sheets| {
        course(sheets);
        sheets.situation.courses[0].phases.truncate(1);
        sheets.situation.courses[0].phases[0].round = 0;
        sheets.option(CENTRE, 1).defers = Some(PROGRAMME_COURSE);
        sheets.moods(60);
    });
    play.sign(&statement(&[(CENTRE, 1)]));
    assert!(!play.happened(|fact| matches!(fact, Fact::CourseDeferred { .. })));
    assert_eq!((play.mood(US), play.state.tension), (60, 48));
}

fn shaken(severity: u8, shows: &[(two_tables::rules::ids::PartyId, u8)], alarm: bool) -> Play {
    let mut play = begin(DATED, |sheets| {
        inherit(sheets, 1);
        for (by, amount) in shows {
            sheets.option(TRANSIT, 1).shows.push(Shown {
                by: *by,
                amount: *amount,
            });
        }
        let false_alarm = alarm.then_some((TRANSIT, Rung(1)));
        sheets.dispatch(
            1,
            vec![Effect::Shock {
                a: US,
                b: RUSSIA,
                severity: (severity, severity),
                false_alarm,
            }],
        );
    });
    play.next_round();
    play
}

#[test]
fn r10_3_what_is_shown_takes_part_of_a_shock_away() {
    // Before it strikes, one round of operating: trust 42, tension 39.
    let blind = shaken(5, &[], false);
    assert_eq!(
        (blind.trust(US, RUSSIA), blind.trust(RUSSIA, US), blind.state.tension),
        (37, 37, 39 + 10)
    );
    let open = shaken(5, &[(US, 80), (RUSSIA, 40)], false);
    assert_eq!(
        (open.trust(US, RUSSIA), open.state.tension),
        (42 - 2, 39 + 4),
        "five less sixty percent"
    );
    let alarm = shaken(5, &[], true);
    assert!(alarm.happened(|fact| matches!(fact, Fact::FalseAlarm { .. })));
    assert_eq!((alarm.trust(US, RUSSIA), alarm.state.tension), (42, 39));
}

#[test]
fn r10_3_without_the_layer_nothing_strikes() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.dispatch(
            0,
            vec![Effect::Shock {
                a: US,
                b: RUSSIA,
                severity: (9, 9),
                false_alarm: None,
            }],
        );
    });
    assert_eq!(play.trust(US, RUSSIA), 40);
    play.next_round();
}

#[test]
fn r10_4_what_is_shown_opens_interests_for_good() {
    for (amount, opened) in [(29, 0), (30, 1), (59, 1), (60, 3)] {
        let mut play = begin(DATED, |sheets| {
            inherit(sheets, 1);
            sheets.option(TRANSIT, 1).shows.push(Shown { by: US, amount });
            // The centre is dearest to the United States, then arms, then transit.
            sheets.own[0].preferences.points[CENTRE.index()] = vec![0, 3, 6, 9];
            sheets.own[0].preferences.points[ARMS.index()] = vec![0, 2, 5, 8];
        });
        play.next_round();
        assert_eq!(play.state.shown[US.index()][RUSSIA.index()], amount);
        let issues: Vec<_> = play.view(RUSSIA).opened.iter().map(|one| one.issue).collect();
        assert_eq!(issues, [CENTRE, ARMS, TRANSIT][..opened]);
        assert!(play.view(NATO).opened.is_empty() && play.view(US).opened.is_empty());
        if opened > 0 {
            assert_eq!(play.view(RUSSIA).opened[0].points, [0, 3, 6, 9]);
        }
    }
}
