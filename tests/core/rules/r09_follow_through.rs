//! R9: follow-through.

use super::fixture::*;
use two_tables::rules::action::{Attendance, Deed, Exit, Reading, Readout, Share, Token};
use two_tables::rules::event::Fact;
use two_tables::rules::ids::{AgreementId, AnnexId, PartyId, Rung, ThirdPartyId};
use two_tables::rules::instrument::{Instrument, Wording};
use two_tables::rules::issue::AnnexKind;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::{Inherited, Layer};
use two_tables::rules::schedule::Effect;
use two_tables::rules::state::{ClauseReading, Status};
use two_tables::rules::terms::{Clause, Terms};

const OLD: AgreementId = AgreementId(1);
const COSTS: AnnexId = AnnexId(0);

/// The play begins with an agreement on transit, with or without its obstacles.
fn inheriting(layers: &[Layer], has_obstacles: bool, edit: impl FnOnce(&mut Sheets)) -> Play {
    begin(layers, |sheets| {
        sheets.situation.inherited.push(Inherited {
            key: "old".into(),
            terms: statement(&[(TRANSIT, 1)]),
            health: 2,
            has_obstacles,
        });
        edit(sheets);
    })
}

fn slip(share: Share) -> Attendance {
    tokens(&[Token::Burden(OLD, COSTS, share)])
}

fn exit(exit: Exit) -> Attendance {
    let mut attendance = tokens(&[]);
    attendance.exits.push((OLD, exit)).expect("room");
    attendance
}

fn announce(list: &[Token]) -> Attendance {
    let mut attendance = tokens(list);
    attendance.announce.push(OLD).expect("room");
    attendance
}

fn attend(attendance: Attendance) -> Deed {
    Deed::Attend(Box::new(attendance))
}

#[test]
fn r9_1_three_tokens_a_round() {
    let mut play = inheriting(PLAIN, false, |_| {});
    play.until(two_tables::rules::event::Step::FollowThrough);
    let four = tokens(&[Token::Upkeep(OLD); 4]);
    assert_eq!(play.refused(US, attend(four)), Refusal::TooManyTokens(3));
    play.attend(&[(US, tokens(&[Token::Upkeep(OLD); 3]))]);
}

#[test]
fn r9_2_slips_that_cover_the_cost_settle_it_evenly() {
    for (us, russia, borne) in [
        (Share::Mine, Share::Mine, Some((3, 2))),
        (Share::All, Share::Nothing, Some((5, 0))),
        (Share::Nothing, Share::All, Some((0, 5))),
        (Share::All, Share::All, Some((3, 2))),
        (Share::Mine, Share::Nothing, None),
        (Share::Nothing, Share::Nothing, None),
    ] {
        let mut play = inheriting(PLAIN, true, |sheets| sheets.burden(5));
        play.attend(&[(US, slip(us)), (RUSSIA, slip(russia))]);
        let agreement = play.agreement(OLD);
        let shares = agreement.burdens.first().map(|(_, shares)| (shares[0], shares[1]));
        assert_eq!(shares, borne, "{us:?}, {russia:?}");
        assert_eq!(agreement.operating, borne.is_some());
        assert_eq!(agreement.health, 2, "the tokens did their work, settled or not");
        assert_eq!(play.count(|fact| matches!(fact, Fact::TokenSpent { .. })), 2);
        let (own, theirs) = borne.map_or((0, 0), |(us, russia)| (2 - i32::from(us), 3 - i32::from(russia)));
        assert_eq!(
            (play.points(US), play.points(RUSSIA)),
            (own, theirs),
            "it costs from then on"
        );
    }
}

#[test]
fn r9_2_nobody_bears_more_than_it_offered() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.burden(6);
        sheets.situation.annex[0].issue = CENTRE;
        if let AnnexKind::Burden { named, .. } = &mut sheets.situation.annex[0].kind {
            *named = set(&EVERYBODY);
        }
        sheets.situation.inherited.push(Inherited {
            key: "old".into(),
            terms: statement(&[(CENTRE, 1)]),
            health: 2,
            has_obstacles: true,
        });
    });
    play.attend(&[
        (US, slip(Share::All)),
        (RUSSIA, slip(Share::Mine)),
        (NATO, slip(Share::Nothing)),
    ]);
    assert_eq!(play.agreement(OLD).burdens[0].1[..3], [4, 2, 0]);
}

#[test]
fn r9_2_a_token_comes_back_where_a_partner_put_none() {
    let mut play = inheriting(PLAIN, true, |sheets| sheets.burden(5));
    play.attend(&[(US, slip(Share::All))]);
    assert!(play.happened(|fact| *fact
        == Fact::TokenReturned {
            party: US,
            agreement: OLD
        }));
    assert_eq!(play.agreement(OLD).obstacles.as_slice(), [COSTS]);
    assert_eq!(play.agreement(OLD).health, 1, "nothing was done there");
}

#[test]
fn r9_2_confidence_takes_a_token_from_each_party_a_step() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.option(TRANSIT, 1).requirement = 55;
        sheets.moods(70);
    });
    let id = play.sign(&statement(&[(TRANSIT, 1)]));
    let token = tokens(&[Token::Confidence(id)]);
    play.attend(&[(US, token.clone())]);
    assert_eq!(play.agreement(id).confidence, 2);
    play.attend(&[(US, token.clone()), (RUSSIA, token.clone())]);
    assert_eq!(play.agreement(id).confidence, 1);
    play.attend(&[(US, token.clone()), (RUSSIA, token)]);
    assert!(play.agreement(id).operating);
}

#[test]
fn r9_3_upkeep_is_the_clauses_effort_and_any_party_pays_it() {
    let mut play = inheriting(PLAIN, false, |sheets| sheets.option(TRANSIT, 1).effort = 2);
    play.keep_up(RUSSIA, OLD);
    assert_eq!(play.agreement(OLD).health, 1, "one of two");
    play.attend(&[
        (US, tokens(&[Token::Upkeep(OLD)])),
        (RUSSIA, tokens(&[Token::Upkeep(OLD)])),
    ]);
    assert_eq!(play.agreement(OLD).health, 2);
    let mut spoken = begin(PLAIN, |_| {});
    let id = spoken.sign(&text(Instrument::Oral, &[(TRANSIT, 1)]));
    assert_eq!(
        spoken.agreement(id).upkeep(&spoken.scenario.situation),
        1 + 1,
        "one more for an oral one"
    );
}

#[test]
fn r9_4_untended_it_lies_fallow_then_lapses_and_tending_brings_it_back() {
    let mut play = inheriting(PLAIN, false, |sheets| {
        let more = sheets.situation.meetings.clone();
        sheets.situation.meetings.extend(more);
    });
    let states: Vec<_> = (0..4)
        .map(|_| {
            play.next_round();
            let agreement = play.agreement(OLD);
            (agreement.health, agreement.operating, agreement.alive())
        })
        .collect();
    assert_eq!(
        states,
        [(1, true, true), (0, false, true), (0, false, true), (0, false, false)]
    );
    assert_eq!(play.agreement(OLD).status, Status::Lapsed);
    assert_eq!(
        play.trust(US, RUSSIA),
        40 + 2 - 3 + 1,
        "a round of operating, the lapse, drift"
    );
    let mut revived = inheriting(PLAIN, false, |_| {});
    revived.next_round();
    revived.next_round();
    revived.keep_up(US, OLD);
    assert!(revived.happened(|fact| *fact == Fact::Revived { agreement: OLD }));
    assert!(revived.agreement(OLD).operating);
}

#[test]
fn r9_4_what_is_new_is_spared_and_so_is_what_was_just_cleared() {
    let mut fresh = begin(PLAIN, |_| {});
    let id = fresh.sign(&statement(&[(TRANSIT, 1)]));
    fresh.next_round();
    assert_eq!(fresh.agreement(id).health, 2);
    let mut cleared = inheriting(PLAIN, true, |sheets| sheets.burden(2));
    cleared.attend(&[(US, slip(Share::Mine)), (RUSSIA, slip(Share::Mine))]);
    assert_eq!(
        (cleared.agreement(OLD).health, cleared.agreement(OLD).operating),
        (2, true)
    );
    let mut suspended = inheriting(PLAIN, false, |_| {});
    suspended.attend(&[(US, exit(Exit::Suspend))]);
    suspended.next_round();
    assert_eq!(suspended.agreement(OLD).health, 2);
}

#[test]
fn r9_5_a_shock_stronger_than_the_form_costs_health() {
    for (form, felt, health) in [
        (Instrument::Oral, 1, 1),
        (Instrument::Statement, 1, 2),
        (Instrument::Statement, 2, 1),
        (Instrument::Treaty, 3, 2),
        (Instrument::Treaty, 4, 1),
    ] {
        let layers = [PLAIN, &[Layer::Shocks]].concat();
        let play = begin(&layers, |sheets| {
            sheets.situation.inherited.push(Inherited {
                key: "old".into(),
                terms: text(form, &[(TRANSIT, 1)]),
                health: 2,
                has_obstacles: false,
            });
            let severity = (felt, felt);
            sheets.dispatch(
                0,
                vec![Effect::Shock {
                    a: US,
                    b: RUSSIA,
                    severity,
                    false_alarm: None,
                }],
            );
        });
        assert_eq!(play.agreement(OLD).health, health, "{form:?} at {felt}");
    }
}

#[test]
fn r9_6_a_third_country_asks_one_capital_more_when_it_is_tense() {
    let consent = tokens(&[Token::Consent(OLD, AnnexId(0))]);
    for (tension, price) in [(59, 1), (60, 2)] {
        let mut play = inheriting(&[PLAIN, &[Layer::Tension]].concat(), true, |sheets| {
            sheets.consent();
            sheets.situation.climate.tension = tension;
        });
        play.until(two_tables::rules::event::Step::FollowThrough);
        play.attend(&[(US, consent.clone()), (RUSSIA, consent.clone())]);
        assert_eq!((play.capital(US), play.capital(RUSSIA)), (4 - price + 2, 4 + 2));
        assert!(play.agreement(OLD).operating);
        assert!(play.happened(|fact| *fact
            == Fact::TokenReturned {
                party: RUSSIA,
                agreement: OLD
            }));
    }
    let mut refusing = inheriting(PLAIN, true, |sheets| {
        sheets.consent();
        sheets.dispatch(0, vec![Effect::ThirdPartyRefuses(ThirdPartyId(0))]);
    });
    refusing.until(two_tables::rules::event::Step::FollowThrough);
    assert_eq!(
        refusing.refused(US, attend(consent.clone())),
        Refusal::NoConsent(OLD, AnnexId(0))
    );
    refusing.next_round();
    refusing.attend(&[(US, consent)]);
    assert!(refusing.agreement(OLD).operating, "the refusal was for a round");
}

#[test]
fn r9_7_a_clause_below_its_lowest_form_pays_shows_and_builds_nothing() {
    let mut play = begin(&[PLAIN, &[Layer::Transparency]].concat(), |sheets| {
        let option = sheets.option(TRANSIT, 1);
        option.lowest_form = Instrument::Memorandum;
        option
            .shows
            .push(two_tables::rules::issue::Shown { by: US, amount: 40 });
    });
    let id = play.sign(&statement(&[(TRANSIT, 1)]));
    play.next_round();
    assert_eq!(
        play.agreement(id).paying_rung(&play.scenario.situation, TRANSIT),
        Rung(0)
    );
    assert_eq!(
        (play.points(US), play.trust(US, RUSSIA), play.state.shown[0][1]),
        (0, 40, 0)
    );
}

/// An ambiguous agreement on transit, at its second rung, operates; a dispatch disputes it in round 1.
fn disputed() -> Play {
    let layers = [PLAIN, &[Layer::Ambiguity]].concat();
    let mut play = begin(&layers, |sheets| {
        sheets.option(TRANSIT, 2).effort = 0;
        let clause = Clause {
            issue: TRANSIT,
            rung: Rung(2),
            wording: Wording::Ambiguous,
        };
        sheets.situation.inherited.push(Inherited {
            key: "old".into(),
            terms: Terms::new(Instrument::Statement, [clause], []).expect("short enough"),
            health: 2,
            has_obstacles: false,
        });
        sheets.dispatch(1, vec![Effect::Dispute(TRANSIT)]);
    });
    play.next_round();
    assert_eq!(
        play.agreement(OLD).readings.as_slice(),
        [(TRANSIT, ClauseReading::Disputed)]
    );
    assert_eq!(play.points(US), 4);
    play
}

fn reading(party: PartyId, reading: Reading) -> (PartyId, Attendance) {
    (party, tokens(&[Token::Reading(OLD, TRANSIT, reading)]))
}

#[test]
fn r9_8_equal_readings_settle_a_dispute_and_different_ones_stop_the_clause() {
    for (us, russia, paid) in [
        (Reading::Wide, Reading::Wide, 4),
        (Reading::Narrow, Reading::Narrow, 2),
        (Reading::Wide, Reading::Narrow, 0),
    ] {
        let mut play = disputed();
        play.attend(&[reading(US, us), reading(RUSSIA, russia)]);
        assert_eq!(play.points(US), 4 + paid, "{us:?}, {russia:?}");
    }
    let mut alone = disputed();
    alone.attend(&[reading(US, Reading::Wide)]);
    assert_eq!(alone.agreement(OLD).readings[0].1, ClauseReading::Disputed);
    assert_eq!(alone.points(US), 4, "while it is disputed it pays nothing");
    assert!(alone.happened(|fact| matches!(fact, Fact::TokenReturned { party: US, .. })));
}

#[test]
fn r9_8_disputes_come_up_at_tension_fifty_one_a_round() {
    let layers = [PLAIN, &[Layer::Ambiguity, Layer::Tension]].concat();
    let begin_at = |tension: u8| {
        begin(&layers, |sheets| {
            sheets.situation.climate.tension = tension;
            let clause = |issue| Clause {
                issue,
                rung: Rung(1),
                wording: Wording::Ambiguous,
            };
            sheets.situation.inherited.push(Inherited {
                key: "old".into(),
                terms: Terms::new(Instrument::Statement, [clause(TRANSIT), clause(ARMS)], []).expect("short enough"),
                health: 2,
                has_obstacles: false,
            });
        })
    };
    assert!(begin_at(49).agreement(OLD).readings.is_empty());
    assert_eq!(begin_at(50).agreement(OLD).readings.len(), 1);
}

#[test]
fn r9_9_suspending_costs_five_and_leaving_eight_to_each_who_does() {
    let mut play = inheriting(PLAIN, false, |_| {});
    play.until(two_tables::rules::event::Step::FollowThrough);
    assert_eq!(play.refused(US, attend(exit(Exit::Resume))), Refusal::NoExit(OLD));
    play.attend(&[(US, exit(Exit::Suspend))]);
    assert_eq!(
        (play.trust(RUSSIA, US), play.trust(US, RUSSIA)),
        (40 - 5 + 1, 40),
        "less a round of drift"
    );
    play.attend(&[(US, exit(Exit::Resume))]);
    assert!(play.agreement(OLD).operating);
    let mut both = inheriting(PLAIN, false, |_| {});
    both.attend(&[(US, exit(Exit::Leave)), (RUSSIA, exit(Exit::Leave))]);
    assert!(!both.agreement(OLD).alive());
    assert_eq!(
        (both.trust(RUSSIA, US), both.trust(US, RUSSIA)),
        (33, 33),
        "each of two who leave at once"
    );
}

#[test]
fn r9_10_announcing_again_is_applauded_once_a_fallow_spell() {
    let fallow = || {
        let mut play = inheriting(PLAIN, false, |sheets| {
            let more = sheets.situation.meetings.clone();
            sheets.situation.meetings.extend(more);
        });
        play.next_round();
        play.next_round();
        assert!(play.agreement(OLD).fallow());
        play
    };
    let mut empty = fallow();
    let before = empty.trust(RUSSIA, US);
    empty.attend(&[(US, announce(&[]))]);
    assert_eq!((empty.mood(US), empty.trust(RUSSIA, US)), (53, before - 3 + 1));
    empty.until(two_tables::rules::event::Step::FollowThrough);
    assert_eq!(
        empty.refused(RUSSIA, attend(announce(&[]))),
        Refusal::NothingToAnnounce(OLD)
    );
    // With a token on it there is no loss; in the next spell the applause is thinner.
    let mut attended = fallow();
    let before = attended.trust(RUSSIA, US);
    attended.attend(&[
        (US, announce(&[Token::Upkeep(OLD)])),
        (RUSSIA, announce(&[Token::Upkeep(OLD)])),
    ]);
    assert_eq!(
        (attended.mood(US), attended.mood(RUSSIA)),
        (53, 53),
        "both at once are applauded alike"
    );
    assert_eq!(attended.trust(RUSSIA, US), before + 2, "it operates again");
    attended.next_round();
    assert!(attended.agreement(OLD).fallow());
    attended.attend(&[(US, announce(&[]))]);
    assert_eq!(attended.mood(US), 53 + 1, "the second spell");
}

#[test]
fn r9_11_victories_are_applauded_at_home_and_cost_trust_abroad() {
    let layers = [PLAIN, &[Layer::Readouts]].concat();
    for (us, russia, lost) in [
        (Readout::Modest, Readout::Modest, 0),
        (Readout::Victory, Readout::Modest, 2),
        (Readout::Victory, Readout::Victory, 3),
    ] {
        let mut play = begin(&layers, |_| {});
        let id = play.sign(&statement(&[(TRANSIT, 1)]));
        let told = |readout| {
            let mut attendance = tokens(&[]);
            attendance.readouts.push((id, readout)).expect("room");
            attendance
        };
        play.attend(&[(US, told(us)), (RUSSIA, told(russia))]);
        assert_eq!(play.mood(US), 50 + if us == Readout::Victory { 2 } else { 0 });
        let drift = i32::from(lost > 2);
        assert_eq!(play.trust(US, RUSSIA), 40 - lost + 2 + drift, "and two for operating");
        assert_eq!(play.trust(RUSSIA, US), 40 - lost + 2 + drift);
    }
}

#[test]
fn r9_12_exits_come_before_tokens_and_announcements_after_them() {
    let mut play = inheriting(PLAIN, false, |_| {});
    let seen = play.events.len();
    let mut both = exit(Exit::Leave);
    both.tokens.push(Token::Upkeep(OLD)).expect("room");
    play.attend(&[(US, both)]);
    let news = &play.events[seen..];
    assert!(news.iter().any(|event| matches!(event.fact, Fact::Left { .. })));
    assert!(
        !news.iter().any(|event| matches!(event.fact, Fact::TokenSpent { .. })),
        "it had ended"
    );
}
