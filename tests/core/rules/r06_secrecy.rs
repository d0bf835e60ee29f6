//! R6: what others see.

use super::fixture::*;
use two_tables::rules::action::{
    Answer, Discretion, Exit, HomeDecision, Move, OnRider, Question, Reason, Sounding, Talk,
};
use two_tables::rules::event::{Audience, Fact};
use two_tables::rules::ids::{DraftId, PledgeId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::Layer;
use two_tables::rules::schedule::{Pledge, Promise};
use two_tables::rules::state::PledgeStatus;
use two_tables::rules::terms::Clause;
use two_tables::rules::view::Viewer;

const SECRETIVE: &[Layer] = &[
    Layer::Home,
    Layer::FollowThrough,
    Layer::DirectedTrust,
    Layer::Secrecy,
    Layer::Soundings,
    Layer::Tension,
];

const DARK: DraftId = DraftId::numbered(0b011, 1);

fn oral() -> two_tables::rules::terms::Terms {
    text(Instrument::Oral, &[(TRANSIT, 1)])
}

#[test]
fn r6_1_that_two_met_is_public_and_what_they_said_is_not() {
    let mut play = begin(SECRETIVE, |_| {});
    play.exchange(&[(US, table(&statement(&[(TRANSIT, 1)])))]);
    let sounding = Sounding {
        to: RUSSIA,
        question: Question::Draft(draft(1)),
    };
    let seen = play.received(Viewer::Party(NATO)).len();
    play.talks(&[(
        US,
        Talk {
            sounding: Some(sounding),
            ..Talk::default()
        },
    )]);
    let news = play.received(Viewer::Party(NATO)).split_off(seen);
    assert!(news.contains(&Fact::PairMet { a: US, b: RUSSIA }));
    assert!(!news.iter().any(|fact| matches!(fact, Fact::SoundingPut { .. })));
}

#[test]
fn r6_4_a_word_broken_in_the_dark_moves_no_trust_that_others_would_see() {
    for (discretion, lost) in [(Discretion::Dark, 0), (Discretion::Informed, 2)] {
        let mut play = begin(SECRETIVE, |sheets| sheets.situation.exchanges = 5);
        let about = Question::Clause(Clause::plain(TRANSIT, Rung(1)), Instrument::Statement);
        let put = Sounding {
            to: RUSSIA,
            question: about,
        };
        play.talks(&[(
            US,
            Talk {
                sounding: Some(put),
                ..Talk::default()
            },
        )]);
        play.talks(&[
            (
                RUSSIA,
                Talk {
                    answers: [(US, Answer::Warm)].into_iter().collect(),
                    ..Talk::default()
                },
            ),
            (
                US,
                Talk {
                    main: Move::Table(statement(&[(TRANSIT, 1)]), discretion),
                    ..Talk::default()
                },
            ),
        ]);
        let id = play.state.drafts[0].id;
        play.exchange(&[(RUSSIA, Move::Decline(id, Reason::NotNow))]);
        assert!(play.happened(|fact| matches!(fact, Fact::WordBroken { .. })));
        assert_eq!(play.trust(US, RUSSIA), 40 - lost, "{discretion:?}");
    }
}

#[test]
fn r6_2_a_dark_draft_needs_an_outsider_and_the_layer() {
    let dark = |terms: &two_tables::rules::terms::Terms| Move::Table(terms.clone(), Discretion::Dark);
    let mut play = begin(SECRETIVE, |_| {});
    assert_eq!(
        play.refused_move(US, dark(&statement(&[(CENTRE, 1)]))),
        Refusal::NotDark
    );
    play.exchange(&[(US, dark(&statement(&[(TRANSIT, 1)])))]);
    assert!(play.view(NATO).drafts.is_empty());
    assert_eq!(play.view(RUSSIA).drafts.len(), 1);
    assert_eq!(
        play.refused_move(NATO, Move::Initial(DARK)),
        Refusal::NoSuchDraft(DARK),
        "as if it were not there"
    );
    let mut open = begin(PLAIN, |_| {});
    assert_eq!(
        open.refused_move(US, dark(&statement(&[(TRANSIT, 1)]))),
        Refusal::NotDark
    );
}

/// What a viewer has heard, without who was ready when.
fn heard(play: &Play, viewer: Viewer) -> Vec<Fact> {
    let mut facts = play.received(viewer);
    facts.retain(|fact| !matches!(fact, Fact::SeatReady { .. }));
    facts
}

#[test]
fn r6_3_outsiders_are_offended_where_it_concerns_them_and_they_were_not_informed() {
    let concerned = |sheets: &mut Sheets| {
        sheets.situation.parties[NATO.index()].concerns = [TRANSIT].into_iter().collect();
    };
    let terms = statement(&[(TRANSIT, 1)]);
    let mut dark = begin(SECRETIVE, concerned);
    dark.sign_as(&terms, Discretion::Dark);
    assert_eq!((dark.trust(NATO, US), dark.trust(NATO, RUSSIA)), (36, 36));
    let mut informed = begin(SECRETIVE, concerned);
    informed.sign(&terms);
    assert_eq!((informed.trust(NATO, US), informed.trust(NATO, RUSSIA)), (40, 40));
    let mut indifferent = begin(SECRETIVE, |_| {});
    indifferent.sign_as(&terms, Discretion::Dark);
    assert_eq!(indifferent.trust(NATO, US), 40);
}

#[test]
fn r6_3_a_member_of_ones_own_alliance_offends_more() {
    let mut play = begin(SECRETIVE, |sheets| {
        let nato = &mut sheets.situation.parties[NATO.index()];
        nato.concerns = [TRANSIT].into_iter().collect();
        nato.procedure = two_tables::rules::constituency::HomeProcedure::Silence { slip: Some(US) };
    });
    play.sign_as(&statement(&[(TRANSIT, 1)]), Discretion::Dark);
    assert_eq!((play.trust(NATO, US), play.trust(NATO, RUSSIA)), (34, 36));
}

#[test]
fn r6_4_a_dark_draft_leaves_nothing_with_outsiders_but_that_two_met() {
    // The same play twice: once a question is put where, the other time, a dark text is tabled.
    let sounding = Sounding {
        to: RUSSIA,
        question: Question::Clause(
            two_tables::rules::terms::Clause::plain(TRANSIT, Rung(1)),
            Instrument::Oral,
        ),
    };
    let mut asked = begin(SECRETIVE, |_| {});
    asked.talks(&[(
        US,
        Talk {
            sounding: Some(sounding),
            ..Talk::default()
        },
    )]);
    while asked.state.round == 0 {
        asked.quiet();
    }
    let mut dark = begin(SECRETIVE, |_| {});
    let id = dark.sign_as(&oral(), Discretion::Dark);
    assert!(dark.agreement(id).operating || dark.agreement(id).clear());
    dark.next_round();
    for viewer in [Viewer::Party(NATO), Viewer::Observer] {
        let with_points = |fact: &Fact| !matches!(fact, Fact::ActSealed { .. });
        let strip = |mut facts: Vec<Fact>| {
            facts.retain(with_points);
            facts
        };
        assert_eq!(strip(heard(&dark, viewer)), strip(heard(&asked, viewer)));
        let (seen, other) = (
            dark.state.view(&dark.scenario, viewer),
            asked.state.view(&asked.scenario, viewer),
        );
        assert_eq!(seen.agreements, other.agreements);
        assert_eq!(seen.drafts, other.drafts);
        assert_eq!(
            (seen.trust, seen.tension, seen.shown),
            (other.trust, other.tension, other.shown)
        );
    }
}

#[test]
fn r6_4_holding_over_a_dark_text_moves_no_public_trust() {
    let mut play = begin(SECRETIVE, |_| {});
    play.initial(&oral(), Discretion::Dark);
    play.decide(&[
        (US, DARK, HomeDecision::HoldOver),
        (RUSSIA, DARK, HomeDecision::Submit(OnRider::Carry)),
    ]);
    assert!(play.happened(|fact| matches!(fact, Fact::HeldOver { party: US, .. })));
    assert!(
        !heard(&play, Viewer::Party(NATO))
            .iter()
            .any(|fact| matches!(fact, Fact::TrustChanged { .. }))
    );
}

#[test]
fn r6_4_a_view_holds_its_own_sheet_and_no_other() {
    let mut play = begin(SECRETIVE, |_| {});
    play.exchange(&[
        (US, table(&statement(&[(TRANSIT, 1)]))),
        (RUSSIA, table(&statement(&[(REGIONAL, 1)]))),
    ]);
    let view = play.view(NATO);
    assert_eq!(view.own.len(), 1);
    assert_eq!(view.own[0].party, NATO);
    assert!(view.opened.is_empty());
    for event in &play.events {
        if let Fact::ActSealed { party, .. } = &event.fact {
            assert_eq!(event.audience, Audience::Only(set(&[*party])));
        }
    }
}

#[test]
fn r6_5_only_an_oral_dark_agreement_stays_dark_and_builds_nothing_in_public() {
    let mut written = begin(SECRETIVE, |_| {});
    let id = written.sign_as(&statement(&[(TRANSIT, 1)]), Discretion::Dark);
    assert!(written.agreement(id).public);
    let mut spoken = begin(SECRETIVE, |_| {});
    let id = spoken.sign_as(&oral(), Discretion::Dark);
    assert!(!spoken.agreement(id).public);
    spoken.next_round();
    assert_eq!(
        (spoken.points(US), spoken.points(NATO)),
        (2, 0),
        "it pays its parties only"
    );
    assert_eq!((spoken.trust(US, RUSSIA), spoken.state.tension), (40, 40));
    assert!(spoken.view(NATO).agreements.is_empty());
}

#[test]
fn r6_5_it_comes_to_light_at_its_first_loss_of_health_or_by_an_exit() {
    let concerned = |sheets: &mut Sheets| {
        sheets.situation.parties[NATO.index()].concerns = [TRANSIT].into_iter().collect();
        sheets.situation.pledges.push(Pledge {
            key: "not-without".into(),
            who: set(&[US]),
            promise: Promise::NotWithout(NATO),
            due_in: 3,
        });
        sheets.mood(US, 60);
    };
    let mut play = begin(&[SECRETIVE, &[Layer::Podium]].concat(), concerned);
    let pledge = two_tables::rules::action::Speech {
        pledge: Some(PledgeId(0)),
        ..Default::default()
    };
    play.podium(&[(US, pledge)]);
    let id = play.sign_as(&oral(), Discretion::Dark);
    play.next_round();
    assert_eq!(play.state.pledges[0].status, PledgeStatus::Open, "nobody knows");
    play.next_round();
    assert!(play.agreement(id).public, "untended, it lost health");
    assert_eq!(
        play.trust(NATO, US),
        40 - 4 - 2 + 1,
        "offence, a broken pledge, a round of drift"
    );
    assert_eq!(play.state.pledges[0].status, PledgeStatus::Broken);
    let mut left = begin(SECRETIVE, |_| {});
    let id = left.sign_as(&oral(), Discretion::Dark);
    let mut leaving = tokens(&[]);
    leaving.exits.push((id, Exit::Suspend)).expect("room");
    left.attend(&[(US, leaving)]);
    assert!(left.agreement(id).public);
}

#[test]
fn r6_5_what_takes_the_place_of_something_public_comes_to_light() {
    let mut play = begin(SECRETIVE, |_| {});
    play.sign(&statement(&[(TRANSIT, 1)]));
    play.next_round();
    let id = play.sign_as(&text(Instrument::Oral, &[(TRANSIT, 2)]), Discretion::Dark);
    assert!(
        !play.agreement(id).public,
        "the old one goes on until the new one operates"
    );
    play.next_round();
    assert!(play.agreement(id).public && play.agreement(id).operating);
}

#[test]
fn r6_6_observers_see_what_is_public() {
    let mut play = begin(SECRETIVE, |_| {});
    play.exchange(&[
        (US, Move::Table(oral(), Discretion::Dark)),
        (NATO, table(&statement(&[(PROGRAMME, 1)]))),
    ]);
    let view = play.state.view(&play.scenario, Viewer::Observer);
    assert_eq!(view.drafts.iter().map(|one| one.id).collect::<Vec<_>>(), [draft(1)]);
    assert!(view.own.is_empty());
    let all = play.state.view(&play.scenario, Viewer::Instructor);
    assert_eq!((all.drafts.len(), all.own.len()), (2, 3));
}

#[test]
fn r6_4_a_dark_text_in_hand_is_named_to_no_outsider() {
    let mut play = begin(SECRETIVE, |sheets| sheets.situation.exchanges = 4);
    let wide = statement(&[(TRANSIT, 2), (CENTRE, 1)]);
    play.exchange(&[(US, Move::Table(oral(), Discretion::Dark)), (NATO, table(&wide))]);
    play.exchange(&[(RUSSIA, Move::Initial(DARK))]);
    assert!(play.draft(DARK).in_hand);
    let news = heard(&play, Viewer::Party(NATO));
    assert!(news.contains(&Fact::Expired { draft: draft(1) }));
    assert!(!news.iter().any(|fact| matches!(fact, Fact::Overtaken { .. })));
    // The menu of an outsider does not show that the issue is held; its text comes too late and falls.
    play.exchange(&[(NATO, table(&wide))]);
    assert!(play.view(NATO).drafts.is_empty());
}
