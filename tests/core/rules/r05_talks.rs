//! R5: talks.

use super::fixture::*;
use two_tables::rules::action::{Answer, Deed, Discretion, Move, Question, Reason, Sounding, Talk};
use two_tables::rules::event::Fact;
use two_tables::rules::ids::{AnnexId, DraftId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::open::reasons;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::Layer;
use two_tables::rules::terms::{Change, Clause, Terms};

const TALKATIVE: &[Layer] = &[
    Layer::Home,
    Layer::FollowThrough,
    Layer::DirectedTrust,
    Layer::Soundings,
];

fn low() -> Terms {
    statement(&[(TRANSIT, 1)])
}
fn high() -> Terms {
    statement(&[(TRANSIT, 2)])
}
/// The change that leads from the low text to the high one.
const RAISE: Change = Change::Clause(Clause {
    issue: TRANSIT,
    rung: Rung(2),
    wording: two_tables::rules::instrument::Wording::Plain,
});

fn initial(number: u16) -> Move {
    Move::Initial(draft(number))
}

#[test]
fn r5_1_any_party_of_a_text_can_table_it_and_nobody_else() {
    for (sponsor, fits) in [(US, true), (RUSSIA, true), (NATO, false)] {
        let mut play = begin(PLAIN, |_| {});
        if fits {
            play.exchange(&[(sponsor, table(&low()))]);
            assert_eq!(play.draft(draft(1)).sponsor, sponsor);
        } else {
            assert_eq!(play.refused_move(sponsor, table(&low())), Refusal::NotOwnBusiness);
        }
    }
}

#[test]
fn r5_2_a_sponsor_withdraws_and_others_decline() {
    let mut play = begin(PLAIN, |_| {});
    play.exchange(&[(US, table(&low()))]);
    assert_eq!(play.refused_move(US, initial(1)), Refusal::AlreadyInitialled(draft(1)));
    assert_eq!(
        play.refused_move(US, Move::Decline(draft(1), Reason::NotNow)),
        Refusal::OwnDraft(draft(1))
    );
    assert_eq!(
        play.refused_move(RUSSIA, Move::Withdraw(draft(1))),
        Refusal::NotTheSponsor(draft(1))
    );
    assert_eq!(play.refused_move(RUSSIA, initial(2)), Refusal::NoSuchDraft(draft(2)));
    play.exchange(&[(US, Move::Withdraw(draft(1)))]);
    assert!(play.state.drafts.is_empty());
}

#[test]
fn r5_3_one_pen_an_initial_comes_off_other_drafts_on_the_same_issue() {
    let mut play = begin(PLAIN, |sheets| sheets.situation.exchanges = 4);
    play.exchange(&[
        (US, table(&low())),
        (RUSSIA, table(&statement(&[(TRANSIT, 2), (ARMS, 1)]))),
    ]);
    assert_eq!(play.draft(draft(1)).initials, set(&[US]));
    assert_eq!(play.draft(draft(2)).initials, set(&[RUSSIA]));
    // A text on another issue leaves the pen where it is; one that shares an issue takes it.
    play.exchange(&[(US, table(&statement(&[(ARMS, 2)])))]);
    assert_eq!(play.draft(draft(1)).initials, set(&[US]));
    assert_eq!(play.draft(draft(2)).initials, set(&[RUSSIA]));
    play.exchange(&[(RUSSIA, initial(3))]);
    assert!(play.draft(draft(3)).in_hand);
    assert!(
        play.state.draft(draft(2)).is_none(),
        "arms are in hand: the other draft on them fell"
    );
    assert_eq!(play.draft(draft(1)).initials, set(&[US]));
}

#[test]
fn r5_3_two_who_initial_each_others_drafts_complete_neither() {
    let mut play = begin(PLAIN, |_| {});
    play.exchange(&[(US, table(&low())), (RUSSIA, table(&high()))]);
    play.exchange(&[(US, initial(2)), (RUSSIA, initial(1))]);
    assert_eq!(play.draft(draft(1)).initials, set(&[RUSSIA]));
    assert_eq!(play.draft(draft(2)).initials, set(&[US]));
    assert!(play.state.issues_in_hand().is_empty());
}

#[test]
fn r5_3_an_amendment_takes_the_pen_off_the_old_draft_even_if_they_share_no_issue() {
    let mut play = begin(PLAIN, |_| {});
    play.exchange(&[(US, table(&low()))]);
    play.exchange(&[(US, Move::Amend(draft(1), statement(&[(ARMS, 1)])))]);
    assert!(play.draft(draft(1)).initials.is_empty());
    assert_eq!(play.draft(draft(2)).initials, set(&[US]));
}

#[test]
fn r5_4_a_complete_draft_leaves_before_it_can_be_declined_or_withdrawn() {
    let mut play = begin(PLAIN, |_| {});
    let all = statement(&[(CENTRE, 1)]);
    play.exchange(&[(US, table(&all))]);
    play.exchange(&[(NATO, initial(1))]);
    play.exchange(&[(RUSSIA, initial(1)), (US, Move::Withdraw(draft(1)))]);
    assert!(play.draft(draft(1)).in_hand);
    assert!(!play.happened(|fact| matches!(fact, Fact::Withdrawn { .. })));
}

#[test]
fn r5_4_declines_come_before_new_texts_and_identical_texts_are_one() {
    let mut play = begin(PLAIN, |_| {});
    play.exchange(&[(US, table(&low())), (RUSSIA, table(&low()))]);
    // Both put their pen to the same text at once: it is one draft, and complete.
    assert!(play.draft(draft(1)).in_hand);
    assert_eq!(play.state.drafts.len(), 1);
    let mut play = begin(PLAIN, |_| {});
    play.exchange(&[(US, table(&low()))]);
    play.exchange(&[(RUSSIA, Move::Decline(draft(1), Reason::NotNow)), (US, table(&low()))]);
    assert!(play.state.draft(draft(1)).is_none());
    assert_eq!(
        play.draft(draft(2)).initials,
        set(&[US]),
        "the declined one was gone already"
    );
}

#[test]
fn r5_4_a_draft_in_hand_holds_its_issues() {
    let mut play = begin(PLAIN, |sheets| sheets.situation.exchanges = 4);
    play.exchange(&[(US, table(&low()))]);
    play.exchange(&[(RUSSIA, initial(1)), (US, table(&high()))]);
    assert!(play.draft(draft(1)).in_hand);
    assert_eq!(play.state.drafts.len(), 1, "the new text came too late and fell");
    assert_eq!(play.refused_move(US, table(&high())), Refusal::IssueInHand(TRANSIT));
}

#[test]
fn r5_4_a_draft_lives_four_exchanges_after_its_own() {
    let mut play = begin(PLAIN, |sheets| sheets.situation.exchanges = 7);
    play.exchange(&[(US, table(&low()))]);
    for _ in 0..3 {
        play.exchange(&[]);
        assert!(play.state.draft(draft(1)).is_some());
    }
    play.exchange(&[]);
    assert!(play.state.draft(draft(1)).is_none());
    assert!(play.happened(|fact| *fact == Fact::Expired { draft: draft(1) }));
}

#[test]
fn r5_4_a_sponsor_has_two_drafts_at_most_and_a_draft_so_many_clauses() {
    let mut play = begin(PLAIN, |sheets| sheets.situation.max_clauses = 2);
    let long = statement(&[(TRANSIT, 1), (ARMS, 1), (CENTRE, 1)]);
    assert_eq!(play.refused_move(US, table(&long)), Refusal::TooManyClauses(2));
    let mut play = begin(PLAIN, |sheets| sheets.situation.exchanges = 5);
    play.exchange(&[(US, table(&low()))]);
    play.exchange(&[(US, table(&high()))]);
    assert_eq!(
        play.refused_move(US, table(&statement(&[(ARMS, 1)]))),
        Refusal::TooManyDrafts
    );
}

#[test]
fn r5_4_the_closing_exchange_has_no_new_texts_and_clears_the_table() {
    let mut play = begin(TALKATIVE, |_| {});
    play.exchange(&[(US, table(&low()))]);
    play.exchange(&[]);
    assert_eq!(play.refused_move(US, table(&high())), Refusal::ClosingExchange);
    assert_eq!(
        play.refused_move(US, Move::Amend(draft(1), high())),
        Refusal::ClosingExchange
    );
    assert_eq!(
        play.refused_move(RUSSIA, Move::InitialIf(draft(1), RAISE)),
        Refusal::ClosingExchange
    );
    let question = asking(RUSSIA, Question::Draft(draft(1)));
    assert_eq!(
        play.refused(US, Deed::Talk(Box::new(question))),
        Refusal::NoSounding(RUSSIA)
    );
    play.exchange(&[]);
    assert!(play.state.drafts.is_empty());
}

#[test]
fn r5_5_an_amendment_stands_beside_the_old_draft_with_one_initial() {
    let mut play = begin(PLAIN, |_| {});
    let dark = DraftId::numbered(0b011, 1);
    play.exchange(&[(US, table(&low()))]);
    assert_eq!(
        play.refused_move(RUSSIA, Move::Amend(draft(1), statement(&[(CENTRE, 1)]))),
        Refusal::NotAnAmendment(draft(1)),
        "it needs other parties"
    );
    assert_eq!(
        play.refused_move(RUSSIA, Move::Amend(draft(1), low())),
        Refusal::NotAnAmendment(draft(1))
    );
    play.exchange(&[(RUSSIA, Move::Amend(draft(1), high()))]);
    assert_eq!(play.draft(draft(1)).initials, set(&[US]));
    let amendment = play.draft(draft(2));
    assert_eq!((amendment.initials, amendment.amends), (set(&[RUSSIA]), Some(draft(1))));
    // A counter-draft to a dark draft is dark.
    let mut play = begin(&[Layer::Home, Layer::FollowThrough, Layer::Secrecy], |_| {});
    play.exchange(&[(US, Move::Table(low(), Discretion::Dark))]);
    play.exchange(&[(RUSSIA, Move::Amend(dark, high()))]);
    assert!(play.state.drafts.iter().all(|one| one.discretion == Discretion::Dark));
}

#[test]
fn r5_6_drafts_are_numbered_among_those_who_may_read_them() {
    let mut play = begin(&[Layer::Home, Layer::FollowThrough, Layer::Secrecy], |_| {});
    play.exchange(&[
        (US, Move::Table(low(), Discretion::Dark)),
        (NATO, table(&statement(&[(PROGRAMME, 1)]))),
    ]);
    play.exchange(&[
        (US, Move::Table(high(), Discretion::Dark)),
        (NATO, table(&statement(&[(PROGRAMME, 2)]))),
    ]);
    let numbers = |viewer: two_tables::rules::ids::PartyId| {
        let drafts = play.view(viewer).drafts;
        drafts
            .iter()
            .map(|one| (one.id.group(), one.id.number()))
            .collect::<Vec<_>>()
    };
    assert_eq!(numbers(NATO), [(0, 1), (0, 2)], "no gap where the dark ones are");
    assert_eq!(numbers(RUSSIA), [(0b011, 1), (0, 1), (0b011, 2), (0, 2)]);
}

#[test]
fn r5_7_a_reason_names_something_that_the_text_has() {
    let mut play = begin(PLAIN, |sheets| sheets.burden(2));
    play.exchange(&[(US, table(&statement(&[(ARMS, 1)])))]);
    for reason in [Reason::Article(TRANSIT), Reason::Annex(AnnexId(0))] {
        assert_eq!(
            play.refused_move(RUSSIA, Move::Decline(draft(1), reason)),
            Refusal::NamesNothing(draft(1))
        );
    }
}

#[test]
fn r5_7_the_form_and_home_are_reasons_only_where_they_can_be_mended() {
    let offered = |layers: &[Layer], mend: fn(&mut Sheets), reason| {
        let mut play = begin(layers, mend);
        play.exchange(&[(US, table(&statement(&[(ARMS, 1)])))]);
        let terms = &play.state.drafts[0].terms;
        reasons(&play.scenario.situation, terms).any(|one| one == reason)
    };
    let one_form: fn(&mut Sheets) = |sheets| sheets.situation.instruments = vec![Instrument::Statement];
    let without_home: &[Layer] = &[Layer::FollowThrough, Layer::DirectedTrust];
    for (layers, mend, reason, expected) in [
        (PLAIN, (|_| {}) as fn(&mut Sheets), Reason::Form, true),
        (PLAIN, one_form, Reason::Form, false),
        (PLAIN, one_form, Reason::Home, true),
        (without_home, one_form, Reason::Home, false),
        (without_home, one_form, Reason::NotNow, true),
    ] {
        assert_eq!(offered(layers, mend, reason), expected, "{layers:?} {reason:?}");
    }
}

#[test]
fn r5_7_the_sponsor_mends_what_was_named_or_waits_a_round() {
    let memorandum = text(Instrument::Memorandum, &[(TRANSIT, 1)]);
    let elsewhere = statement(&[(ARMS, 1)]);
    for (reason, mended, still_bad) in [
        (Reason::Article(TRANSIT), high(), memorandum.clone()),
        (Reason::Form, memorandum.clone(), high()),
        (Reason::Home, high(), low()),
        (Reason::NotNow, memorandum.clone(), low()),
    ] {
        let mut play = begin(PLAIN, |sheets| sheets.situation.exchanges = 5);
        play.exchange(&[(US, table(&low()))]);
        play.exchange(&[(RUSSIA, Move::Decline(draft(1), reason))]);
        assert_eq!(
            play.refused_move(US, table(&still_bad)),
            Refusal::NotMended(draft(1)),
            "{reason:?}"
        );
        // Other issues, and other sponsors, are free.
        play.exchange(&[(US, table(&elsewhere)), (RUSSIA, table(&still_bad))]);
        play.exchange(&[(US, table(&mended))]);
        assert!(
            play.state
                .drafts
                .iter()
                .any(|one| one.sponsor == US && one.terms == mended),
            "{reason:?}"
        );
        play.next_round();
        play.exchange(&[(US, table(&low()))]);
    }
}

#[test]
fn r5_8_a_condition_is_an_initial_on_exactly_one_change() {
    let mut play = begin(PLAIN, |_| {});
    play.exchange(&[(US, table(&low()))]);
    let other_party = Change::Clause(Clause::plain(REGIONAL, Rung(1)));
    assert_eq!(
        play.refused_move(RUSSIA, Move::InitialIf(draft(1), other_party)),
        Refusal::NoSuchChange(draft(1))
    );
    play.exchange(&[
        (RUSSIA, Move::InitialIf(draft(1), RAISE)),
        (US, Move::Amend(draft(1), high())),
    ]);
    assert!(play.draft(draft(2)).in_hand, "the change came in the same exchange");
    assert!(play.happened(|fact| *fact
        == Fact::Initialled {
            draft: draft(2),
            party: RUSSIA,
            by_condition: true
        }));
}

#[test]
fn r5_8_a_text_that_differs_in_more_than_the_change_has_no_initial() {
    let mut play = begin(PLAIN, |_| {});
    play.exchange(&[(US, table(&low()))]);
    play.exchange(&[(RUSSIA, Move::InitialIf(draft(1), RAISE))]);
    assert_eq!(play.draft(draft(1)).initials, set(&[US]), "not on the draft as it is");
    play.exchange(&[]);
    let mut more = begin(PLAIN, |_| {});
    more.exchange(&[(US, table(&low()))]);
    let both = text(Instrument::Memorandum, &[(TRANSIT, 2)]);
    more.exchange(&[
        (RUSSIA, Move::InitialIf(draft(1), RAISE)),
        (US, Move::Amend(draft(1), both)),
    ]);
    assert_eq!(more.draft(draft(2)).initials, set(&[US]));
}

#[test]
fn r5_8_a_condition_counts_whichever_seat_tables_first() {
    // The one who set the condition tables another text in the exchange in which it is met: the pen goes, at last, to
    // the text that meets it, whether its seat comes before the other's or after.
    for (sponsor, other) in [(US, RUSSIA), (RUSSIA, US)] {
        let mut play = begin(PLAIN, |sheets| sheets.situation.exchanges = 4);
        play.exchange(&[(sponsor, table(&low()))]);
        play.exchange(&[(other, Move::InitialIf(draft(1), RAISE))]);
        let third = statement(&[(TRANSIT, 3)]);
        play.exchange(&[(sponsor, Move::Amend(draft(1), high())), (other, table(&third))]);
        let in_hand: Vec<_> = play
            .state
            .drafts
            .iter()
            .filter(|one| one.in_hand)
            .map(|one| &one.terms)
            .collect();
        assert_eq!(in_hand, [&high()]);
    }
}

fn asking(to: two_tables::rules::ids::PartyId, question: Question) -> Talk {
    Talk {
        sounding: Some(Sounding { to, question }),
        ..Talk::default()
    }
}

fn answering(to: two_tables::rules::ids::PartyId, answer: Answer) -> Talk {
    Talk {
        answers: [(to, answer)].into_iter().collect(),
        ..Talk::default()
    }
}

/// The United States tables the low text, asks about it, is answered, and is declined or not.
fn sounded(question: Question, answer: Answer, tabled: &Terms) -> Play {
    let mut play = begin(TALKATIVE, |sheets| sheets.situation.exchanges = 5);
    play.exchange(&[(US, table(&low()))]);
    play.talks(&[(US, asking(RUSSIA, question))]);
    play.talks(&[
        (RUSSIA, answering(US, answer)),
        (
            US,
            Talk {
                main: table(tabled),
                ..Talk::default()
            },
        ),
    ]);
    let id = play
        .state
        .drafts
        .iter()
        .find(|one| one.terms == *tabled)
        .expect("it is there")
        .id;
    play.exchange(&[(RUSSIA, Move::Decline(id, Reason::NotNow))]);
    play
}

#[test]
fn r5_9_warm_and_only_if_give_a_word_on_exactly_that_text() {
    let about = Question::Draft(draft(1));
    for (answer, declined, lost) in [
        (Answer::Warm, low(), 2),
        (Answer::Cool, low(), 0),
        (Answer::Warm, high(), 0),
        (Answer::OnlyIf(RAISE), high(), 2),
        (Answer::OnlyIf(RAISE), low(), 0),
    ] {
        let play = sounded(about, answer, &declined);
        assert_eq!(play.trust(US, RUSSIA), 40 - lost, "{answer:?}");
        assert_eq!(play.trust(RUSSIA, US), 40);
        assert_eq!(play.happened(|fact| matches!(fact, Fact::WordBroken { .. })), lost > 0);
    }
    let clause = Question::Clause(Clause::plain(TRANSIT, Rung(2)), Instrument::Statement);
    assert_eq!(sounded(clause, Answer::Warm, &high()).trust(US, RUSSIA), 40 - 2);
}

#[test]
fn r5_9_one_sounding_an_exchange_answered_in_the_next() {
    let mut play = begin(TALKATIVE, |sheets| {
        sheets.situation.exchanges = 4;
        sheets.numbers().soundings_per_round = 1;
    });
    play.exchange(&[(US, table(&low()))]);
    let early = answering(US, Answer::Warm);
    assert_eq!(
        play.refused(RUSSIA, Deed::Talk(Box::new(early))),
        Refusal::NothingToAnswer(US)
    );
    let question = asking(RUSSIA, Question::Draft(draft(1)));
    let strange = asking(NATO, Question::Draft(draft(1)));
    assert_eq!(
        play.refused(US, Deed::Talk(Box::new(strange))),
        Refusal::NoSounding(NATO)
    );
    play.talks(&[(US, question.clone())]);
    assert_eq!(play.view(RUSSIA).soundings.len(), 1);
    assert!(play.view(NATO).soundings.is_empty());
    assert_eq!(
        play.refused(US, Deed::Talk(Box::new(question))),
        Refusal::NoSounding(RUSSIA),
        "one a round here"
    );
    play.talks(&[(RUSSIA, answering(US, Answer::Cool))]);
    assert!(play.happened(|fact| matches!(
        fact,
        Fact::SoundingAnswered {
            answer: Answer::Cool,
            ..
        }
    )));
}

#[test]
fn r5_10_a_hand_shown_is_the_true_support_and_costs_one_mood() {
    let mut play = begin(
        &[Layer::Home, Layer::FollowThrough, Layer::Soundings, Layer::Estimates],
        |sheets| {
            sheets.numbers().hidden_mood = 6;
            sheets.own[1].home[0].concerns[TRANSIT.index()] = -2;
        },
    );
    play.exchange(&[(US, table(&low()))]);
    let hidden = i32::from(play.state.parties[RUSSIA.index()].hidden[0]);
    play.talks(&[(
        RUSSIA,
        Talk {
            show_hand: Some((US, draft(1), HOUSE)),
            ..Talk::default()
        },
    )]);
    let shown = play.events.iter().find_map(|event| match event.fact {
        Fact::HandShown { support, need, .. } => Some((event.audience, i32::from(support), need)),
        _ => None,
    });
    let pair = two_tables::rules::event::Audience::Only(set(&[US, RUSSIA]));
    assert_eq!(shown, Some((pair, 50 - 2 * 3 + hidden, 50)));
    assert_eq!(play.mood(RUSSIA), 49);
}
