//! R8: agreements in force.

use super::fixture::*;
use two_tables::rules::action::{Discretion, Exit, HomeDecision, OnRider, Token};
use two_tables::rules::event::Fact;
use two_tables::rules::ids::{AgreementId, AnnexId, ChoiceId, CourseId, IssueId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::scenario::{Inherited, Layer};
use two_tables::rules::schedule::{Course, CoursePhase};
use two_tables::rules::state::{Origin, Status};
use two_tables::rules::terms::Settlement;

/// The agreements that operate with a paying clause on an issue.
fn operating_on(play: &Play, issue: IssueId) -> Vec<AgreementId> {
    let situation = &play.scenario.situation;
    let agreements = play.state.agreements.iter();
    let paying = agreements.filter(|one| one.operating && one.paying_rung(situation, issue) > Rung(0));
    paying.map(|one| one.id).collect()
}

fn free(sheets: &mut Sheets) {
    for rung in 1..=3 {
        sheets.option(TRANSIT, rung).effort = 0;
        sheets.option(ARMS, rung).effort = 0;
    }
}

#[test]
fn r8_1_a_text_enters_into_force_when_every_home_has_approved() {
    let mut play = begin(PLAIN, |_| {});
    let id = play.initial(&statement(&[(CENTRE, 1)]), Discretion::Informed);
    let submit = HomeDecision::Submit(OnRider::Carry);
    play.decide(&[
        (US, id, submit),
        (RUSSIA, id, submit),
        (NATO, id, HomeDecision::HoldOver),
    ]);
    assert!(play.state.agreements.is_empty());
    play.quiet();
    play.until(two_tables::rules::event::Step::FollowThrough);
    assert_eq!(play.state.agreements[0].origin, Origin::Draft(id));
    // Without a home table it is in force at once; without a follow-through it operates at once.
    let mut no_home = begin(&[Layer::FollowThrough, Layer::DirectedTrust], |_| {});
    no_home.sign(&statement(&[(TRANSIT, 1)]));
    let mut no_tending = begin(&[Layer::Home, Layer::DirectedTrust], |sheets| sheets.burden(2));
    no_tending.sign(&statement(&[(TRANSIT, 1)]));
    assert_eq!(no_tending.points(US), 2, "nobody could have cleared an obstacle");
}

#[test]
fn r8_2_obstacles_are_what_the_annex_leaves_open_and_what_trust_lacks() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.burden(2);
        sheets.consent();
        sheets.option(TRANSIT, 1).requirement = 55;
        sheets.moods(70);
    });
    let id = play.sign(&statement(&[(TRANSIT, 1)]));
    let agreement = play.agreement(id);
    assert_eq!((agreement.obstacles.len(), agreement.confidence), (2, 2));
    play.next_round();
    assert!(!play.agreement(id).operating);
}

fn course(sheets: &mut Sheets) {
    sheets.situation.courses.push(Course {
        key: "programme".into(),
        party: US,
        phases: vec![CoursePhase {
            key: "first".into(),
            round: 2,
            closes: Vec::new(),
        }],
        defer_at: HOUSE,
        softened_by: Vec::new(),
        worries: Vec::new(),
    });
    sheets.option(TRANSIT, 1).defers = Some(CourseId(0));
}

#[test]
fn r8_3_a_clause_that_defers_a_course_does_so_on_entering_into_force() {
    let mut play = begin(&[PLAIN, &[Layer::Clock, Layer::Tension]].concat(), course);
    play.sign(&statement(&[(TRANSIT, 1)]));
    assert_eq!(play.state.courses[0].delay, 1);
    assert_eq!((play.mood(US), play.state.tension), (44, 35));
}

#[test]
fn r8_4_the_old_clause_pays_until_the_new_one_operates() {
    let mut play = begin(PLAIN, |sheets| {
        free(sheets);
        sheets.burden(2);
        sheets.situation.annex[0].from = Rung(2);
    });
    let old = play.sign(&statement(&[(TRANSIT, 1), (ARMS, 1)]));
    play.next_round();
    assert_eq!(play.points(US), 4);
    let new = play.sign(&statement(&[(TRANSIT, 2)]));
    play.next_round();
    assert_eq!(play.points(US), 4 + 4, "the new one has an obstacle, the old one pays");
    assert_eq!(operating_on(&play, TRANSIT), [old]);
    let all = tokens(&[Token::Burden(new, AnnexId(0), two_tables::rules::action::Share::All)]);
    play.attend(&[(US, all.clone()), (RUSSIA, all)]);
    assert_eq!(operating_on(&play, TRANSIT), [new]);
    assert_eq!(operating_on(&play, ARMS), [old], "its other clause goes on");
    assert_eq!(play.points(US), 8 + 2 + 4 - 1);
}

#[test]
fn r8_4_what_does_not_operate_gives_way_at_once_and_an_empty_agreement_ends() {
    let mut play = begin(PLAIN, |sheets| sheets.burden(2));
    let old = play.sign(&statement(&[(TRANSIT, 1)]));
    play.next_round();
    let new = play.sign(&statement(&[(TRANSIT, 2)]));
    assert_eq!(play.agreement(old).status, Status::Superseded);
    assert!(play.agreement(new).alive());
}

#[test]
fn r8_4_who_has_no_part_in_what_is_left_is_no_party_any_more() {
    let mut play = begin(PLAIN, |sheets| sheets.option(CENTRE, 2).effort = 0);
    let old = play.sign(&statement(&[(TRANSIT, 1), (CENTRE, 1)]));
    play.next_round();
    assert_eq!(play.agreement(old).parties, set(&EVERYBODY));
    play.sign(&statement(&[(CENTRE, 2)]));
    play.next_round();
    assert_eq!(play.agreement(old).parties, set(&[US, RUSSIA]));
    assert_eq!(play.agreement(old).terms, statement(&[(TRANSIT, 1)]));
}

#[test]
fn r8_4_an_older_text_that_comes_back_replaces_nothing() {
    let mut play = begin(PLAIN, |sheets| {
        free(sheets);
        sheets.burden(2);
        sheets.situation.annex[0].from = Rung(2);
    });
    let old = play.sign(&statement(&[(TRANSIT, 1)]));
    play.next_round();
    let new = play.sign(&statement(&[(TRANSIT, 2)]));
    let exit = |exit| {
        let mut attendance = tokens(&[]);
        attendance.exits.push((old, exit)).expect("room");
        attendance
    };
    play.attend(&[(US, exit(Exit::Suspend))]);
    assert!(operating_on(&play, TRANSIT).is_empty());
    play.attend(&[(US, exit(Exit::Resume))]);
    assert_eq!(operating_on(&play, TRANSIT), [old]);
    assert!(
        play.agreement(new).alive(),
        "the newer text is still to be made to work"
    );
}

#[test]
fn r8_4_a_clause_that_cannot_operate_in_its_form_replaces_nothing() {
    let mut play = begin(PLAIN, |sheets| {
        free(sheets);
        sheets.option(TRANSIT, 2).lowest_form = Instrument::Treaty;
    });
    let old = play.sign(&statement(&[(TRANSIT, 1)]));
    play.next_round();
    play.sign(&statement(&[(TRANSIT, 2)]));
    play.next_round();
    assert_eq!(operating_on(&play, TRANSIT), [old]);
}

#[test]
fn r8_5_an_agreement_operates_when_nothing_stands_in_its_way() {
    let mut play = begin(PLAIN, |_| {});
    let id = play.sign(&statement(&[(TRANSIT, 1)]));
    assert!(!play.agreement(id).operating, "signed is not operating");
    play.next_round();
    assert!(play.agreement(id).operating);
    let mut suspend = tokens(&[Token::Upkeep(id)]);
    suspend.exits.push((id, Exit::Suspend)).expect("room");
    play.attend(&[(US, suspend)]);
    assert!(!play.agreement(id).operating);
}

#[test]
fn r8_6_an_agreement_pays_by_rung_form_and_burdens() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.burden(3);
        sheets.situation.issues[ARMS.index()].form_matters = true;
        sheets.moods(60);
    });
    let mut terms = text(Instrument::Memorandum, &[(TRANSIT, 2), (ARMS, 3)]);
    terms
        .annex
        .push(Settlement {
            item: AnnexId(0),
            choice: ChoiceId(0),
        })
        .expect("room");
    play.sign(&terms);
    play.next_round();
    // Transit 2 rungs, arms 3 rungs × ¾; the United States bears the burden.
    assert_eq!(play.points(US), 4 + 6 * 3 / 4 - 3);
    assert_eq!(play.points(RUSSIA), 6 + 9 * 3 / 4);
}

#[test]
fn r8_7_outsiders_are_paid_for_what_is_public() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.own[2].preferences.points[TRANSIT.index()][2] = -4;
    });
    play.sign(&statement(&[(TRANSIT, 2)]));
    play.next_round();
    assert_eq!(play.points(NATO), -4);
}

#[test]
fn r8_10_an_inherited_agreement_is_in_force_from_the_start() {
    let inherit = |health: u8, has_obstacles: bool| {
        begin(PLAIN, |sheets| {
            sheets.burden(2);
            sheets.situation.inherited.push(Inherited {
                key: "old".into(),
                terms: statement(&[(TRANSIT, 1)]),
                health,
                has_obstacles,
            });
        })
    };
    let with = inherit(2, true);
    assert_eq!(with.state.agreements[0].origin, Origin::Inherited(0));
    assert_eq!(with.state.agreements[0].obstacles.as_slice(), [AnnexId(0)]);
    assert!(inherit(1, false).state.agreements[0].operating);
    let mut fallow = inherit(0, true);
    assert!(fallow.state.agreements[0].fallow());
    fallow.next_round();
    fallow.next_round();
    assert!(fallow.state.agreements[0].alive());
    fallow.next_round();
    assert!(
        fallow.happened(|fact| matches!(fact, Fact::Lapsed { .. })),
        "it was fallow for two rounds"
    );
}
