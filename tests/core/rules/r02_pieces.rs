//! R2: issues, options, texts and points.

use super::fixture::*;
use two_tables::rules::action::{Move, Token};
use two_tables::rules::event::{Cause, Fact};
use two_tables::rules::ids::{AnnexId, ChoiceId, Rung};
use two_tables::rules::instrument::{Instrument, Wording};
use two_tables::rules::open::is_well_formed;
use two_tables::rules::preferences::Interaction;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::Layer;
use two_tables::rules::terms::{Clause, Settlement, Terms};

#[test]
fn r2_1_an_issue_is_settled_by_its_circle_alone() {
    let mut play = begin(PLAIN, |_| {});
    let others = statement(&[(TRANSIT, 1)]);
    assert_eq!(play.refused_move(NATO, table(&others)), Refusal::NotOwnBusiness);
    play.exchange(&[(US, table(&others))]);
    assert_eq!(play.draft(draft(1)).parties, set(&[US, RUSSIA]));
    assert_eq!(
        play.refused_move(NATO, Move::Initial(draft(1))),
        Refusal::NotAParty(draft(1))
    );
}

#[test]
fn r2_2_a_clause_names_a_rung_above_things_as_they_are() {
    let mut play = begin(PLAIN, |_| {});
    assert_eq!(
        play.refused_move(US, table(&statement(&[(TRANSIT, 0)]))),
        Refusal::NotWellFormed
    );
    assert_eq!(
        play.refused_move(US, table(&statement(&[(TRANSIT, 4)]))),
        Refusal::NotWellFormed
    );
    play.exchange(&[(US, table(&statement(&[(TRANSIT, 3)])))]);
    assert_eq!(play.draft(draft(1)).terms.rung(TRANSIT), Rung(3));
}

#[test]
fn r2_3_an_option_asks_for_its_own_effort() {
    let mut play = begin(PLAIN, |sheets| sheets.option(TRANSIT, 2).effort = 2);
    let id = play.sign(&statement(&[(TRANSIT, 2), (ARMS, 1)]));
    assert_eq!(play.agreement(id).upkeep(&play.scenario.situation), 2 + 1);
}

#[test]
fn r2_4_an_oral_understanding_has_one_clause_and_no_annex() {
    let mut play = begin(PLAIN, |sheets| sheets.burden(2));
    let two = text(Instrument::Oral, &[(TRANSIT, 1), (ARMS, 1)]);
    assert_eq!(play.refused_move(US, table(&two)), Refusal::NotWellFormed);
    let mut settled = text(Instrument::Oral, &[(TRANSIT, 1)]);
    settled
        .annex
        .push(Settlement {
            item: AnnexId(0),
            choice: ChoiceId(0),
        })
        .expect("room");
    assert_eq!(play.refused_move(US, table(&settled)), Refusal::NotWellFormed);
    let ranks: Vec<u8> = Instrument::ALL.iter().map(|form| form.rank()).collect();
    assert_eq!(ranks, [0, 1, 2, 3]);
}

#[test]
fn r2_5_the_parties_of_a_text_are_the_union_of_its_circles() {
    let play = begin(PLAIN, |_| {});
    let situation = &play.scenario.situation;
    assert_eq!(statement(&[(TRANSIT, 1)]).parties(situation), set(&[US, RUSSIA]));
    assert_eq!(
        statement(&[(TRANSIT, 1), (REGIONAL, 1)]).parties(situation),
        set(&EVERYBODY)
    );
    let twice = statement(&[(TRANSIT, 1), (TRANSIT, 2)]);
    assert!(!is_well_formed(situation, &twice), "one clause an issue");
}

fn ambiguous() -> Terms {
    let clause = Clause {
        issue: TRANSIT,
        rung: Rung(1),
        wording: Wording::Ambiguous,
    };
    Terms::new(Instrument::Statement, [clause], []).expect("short enough")
}

#[test]
fn r2_6_ambiguity_is_easier_at_home_and_needs_its_layer() {
    let mut plain = begin(PLAIN, |_| {});
    assert_eq!(plain.refused_move(US, table(&ambiguous())), Refusal::NoAmbiguity);
    let with = begin(&[Layer::Home, Layer::FollowThrough, Layer::Ambiguity], |_| {});
    assert_eq!(with.support(US, &ambiguous()), 50 + 4);
}

#[test]
fn r2_7_what_the_annex_leaves_open_becomes_an_obstacle_and_what_it_settles_a_burden() {
    let sheets = |sheets: &mut Sheets| {
        sheets.burden(2);
        sheets.consent();
    };
    let mut open = begin(PLAIN, sheets);
    let id = open.sign(&statement(&[(TRANSIT, 1)]));
    assert_eq!(open.agreement(id).obstacles.as_slice(), [AnnexId(0), AnnexId(1)]);
    let mut settled = begin(PLAIN, sheets);
    let mut terms = statement(&[(TRANSIT, 1)]);
    terms
        .annex
        .push(Settlement {
            item: AnnexId(0),
            choice: ChoiceId(0),
        })
        .expect("room");
    let id = settled.sign(&terms);
    assert_eq!(settled.agreement(id).obstacles.as_slice(), [AnnexId(1)]);
    assert_eq!(
        settled.agreement(id).burdens.as_slice(),
        [(AnnexId(0), [2, 0, 0, 0, 0])]
    );
    // A third country's consent is not the drafters' to give.
    let mut consent = begin(PLAIN, sheets);
    let mut terms = statement(&[(TRANSIT, 1)]);
    terms
        .annex
        .push(Settlement {
            item: AnnexId(1),
            choice: ChoiceId(0),
        })
        .expect("room");
    assert_eq!(consent.refused_move(US, table(&terms)), Refusal::NotWellFormed);
}

#[test]
fn r2_8_options_that_work_together_add_their_points_while_both_operate() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.own[0].preferences.interactions.push(Interaction {
            a: TRANSIT,
            a_from: Rung(2),
            b: ARMS,
            b_from: Rung(1),
            points: 5,
        });
    });
    let transit = play.sign(&statement(&[(TRANSIT, 2)]));
    play.keep_up(US, transit);
    assert_eq!(play.points(US), 4);
    let arms = play.sign(&statement(&[(ARMS, 1)]));
    play.attend(&[(US, tokens(&[Token::Upkeep(transit), Token::Upkeep(arms)]))]);
    assert_eq!(play.points(US), 4 + 4 + 2 + 5);
    assert!(play.happened(|fact| matches!(
        fact,
        Fact::PointsPaid {
            party: US,
            points: 5,
            cause: Cause::Interaction
        }
    )));
}
