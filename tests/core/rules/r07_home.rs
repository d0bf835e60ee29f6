//! R7: the home table.

use super::fixture::*;
use two_tables::rules::action::{Deed, Discretion, HomeDecision, OnRider, Replies, Waived};
use two_tables::rules::constituency::{Ban, HomeProcedure, Rider, Role};
use two_tables::rules::event::{Fact, SentBackWhy, Step, Verdict};
use two_tables::rules::home::Outlook;
use two_tables::rules::ids::{BanId, CategoryId, PartyId, RiderId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::Layer;
use two_tables::rules::terms::Terms;

const SUBMIT: HomeDecision = HomeDecision::Submit(OnRider::Carry);
const BUY: HomeDecision = HomeDecision::Submit(OnRider::Buy);

fn with(layer: Layer) -> Vec<Layer> {
    [PLAIN, &[layer]].concat()
}

fn low() -> Terms {
    statement(&[(TRANSIT, 1)])
}

fn verdict(play: &Play, of: PartyId) -> Option<Verdict> {
    play.events.iter().rev().find_map(|event| match event.fact {
        Fact::VerdictGiven { party, verdict, .. } if party == of => Some(verdict),
        _ => None,
    })
}

fn sent_back(play: &Play) -> Option<SentBackWhy> {
    play.events.iter().rev().find_map(|event| match event.fact {
        Fact::SentBack { why, .. } => Some(why),
        _ => None,
    })
}

#[test]
fn r7_1_a_text_in_hand_comes_to_the_homes_of_its_parties() {
    let mut play = begin(PLAIN, |_| {});
    let id = play.initial(&low(), Discretion::Informed);
    assert!(play.state.sealed[NATO.index()].is_some(), "nothing is asked there");
    play.decide(&[(US, id, SUBMIT), (RUSSIA, id, HomeDecision::HoldOver)]);
    play.quiet();
    assert_eq!(play.draft(id).approved, set(&[US]));
    play.until(Step::Home);
    assert!(play.state.sealed[US.index()].is_some(), "it has approved already");
    play.decide(&[(RUSSIA, id, SUBMIT)]);
    assert_eq!(play.state.agreements.len(), 1);
}

#[test]
fn r7_2_holding_over_costs_one_trust_and_is_had_once() {
    let mut play = begin(PLAIN, |_| {});
    let id = play.initial(&low(), Discretion::Informed);
    play.decide(&[(US, id, HomeDecision::HoldOver), (RUSSIA, id, SUBMIT)]);
    assert_eq!((play.trust(RUSSIA, US), play.trust(NATO, US)), (39, 40));
    play.quiet();
    play.until(Step::Home);
    let again = Deed::Decide([(id, HomeDecision::HoldOver)].into_iter().collect());
    assert_eq!(play.refused(US, again), Refusal::HeldOverOnce(id));
    play.decide(&[]);
    assert_eq!(sent_back(&play), Some(SentBackWhy::NotSubmitted));
}

#[test]
fn r7_2_two_texts_a_round_at_most() {
    let mut play = begin(PLAIN, |sheets| {
        sheets.numbers().submissions = 1;
        sheets.situation.exchanges = 4;
    });
    play.exchange(&[(US, table(&low())), (RUSSIA, table(&statement(&[(ARMS, 1)])))]);
    let initial = |number| two_tables::rules::action::Move::Initial(draft(number));
    play.exchange(&[(US, initial(2)), (RUSSIA, initial(1))]);
    play.until(Step::Home);
    let both = [(draft(1), SUBMIT), (draft(2), SUBMIT)].into_iter().collect();
    assert_eq!(play.refused(US, Deed::Decide(both)), Refusal::TooManySubmissions(1));
}

#[test]
fn r7_3_support_is_one_sum_of_its_parts() {
    let play = begin(&with(Layer::Tension), |sheets| {
        sheets.mood(US, 60);
        sheets.own[0].home[0].concerns[TRANSIT.index()] = 2;
        sheets.own[0].home[0].concerns[ARMS.index()] = -1;
        sheets.burden(3);
        sheets.trust(RUSSIA, US, 28);
        sheets.situation.climate.tension = 52;
        sheets.option(ARMS, 3).requirement = 40;
    });
    let terms = text(Instrument::Treaty, &[(TRANSIT, 2), (ARMS, 3)]);
    let expected = 60                    // mood
        + 3 * 2 * 2                      // concern × rung, transit
        - 3 * 3                          // concern × rung, arms
        - 8                              // a treaty
        + 4                              // one annex item open
        + (28 - 40) / 4                  // the lowest trust
        - (52 - 40) / 4                  // tension
        - 2 * ((40 - 28) / 5); // gap
    assert_eq!(expected, 49);
    assert_eq!(play.support(US, &terms), expected);
}

#[test]
fn r7_4_blockers_stop_objectors_complain_and_treaties_need_more() {
    let mut objecting = begin(PLAIN, |sheets| {
        sheets.house(US).role = Role::Objector;
        sheets.mood(US, 40);
    });
    objecting.sign(&low());
    assert_eq!(
        (verdict(&objecting, US), objecting.mood(US)),
        (Some(Verdict::Complains), 38)
    );
    assert_eq!(objecting.state.agreements.len(), 1);
    let house = begin(PLAIN, |sheets| {
        sheets.house(US).treaty_need = 60;
        sheets.house(US).asked_from = Instrument::Memorandum;
    });
    let need = |form| house.scenario.situation.parties[0].constituencies[0].need(form);
    assert_eq!(Instrument::ALL.map(need), [None, None, Some(50), Some(60)]);
}

#[test]
fn r7_5_advisers_give_a_range_consulting_narrows_it_and_persuading_moves_it() {
    let mut play = begin(&with(Layer::Estimates), |sheets| sheets.numbers().hidden_mood = 6);
    let id = play.initial(&low(), Discretion::Informed);
    let estimate = |play: &Play| {
        let view = play.view(US);
        view.estimate(view.me().expect("a seat"), HOUSE, &low(), Some(id))
    };
    let first = estimate(&play);
    assert_eq!((first.guess, first.range, first.need), (50, 8, Some(50)));
    assert_eq!(first.outlook(), Outlook::Likely);
    play.act(US, Deed::Consult(HOUSE));
    assert_eq!(play.capital(US), 3);
    assert_eq!(play.refused(US, Deed::Consult(HOUSE)), Refusal::NothingToConsult(HOUSE));
    let told = estimate(&play);
    let hidden = i32::from(play.state.parties[0].hidden[0]);
    assert_eq!(told.range, 2);
    assert!((told.guess - (50 + hidden)).abs() <= 2);
    for spent in 1..=2 {
        play.act(US, Deed::Persuade(id, HOUSE));
        assert_eq!(estimate(&play).guess, told.guess + 4 * spent);
    }
    assert_eq!(play.capital(US), 1);
    assert_eq!(
        play.refused(US, Deed::Persuade(id, HOUSE)),
        Refusal::NothingToPersuade(id, HOUSE)
    );
    assert_eq!(
        play.view(RUSSIA).drafts[0].persuaded[US.index()],
        [0; 4],
        "nobody else is told"
    );
}

/// A text for which the United States' house falls short by so many points and, if asked for, knows a rider.
fn short_by(missing: u8, rider: bool) -> (Play, two_tables::rules::ids::DraftId) {
    let mut play = begin(&with(Layer::Riders), |sheets| {
        sheets.mood(US, 50 - missing);
        if rider {
            sheets.situation.riders.push(Rider {
                key: "understanding".into(),
                party: US,
                constituency: HOUSE,
                issue: Some(TRANSIT),
                cost: 2,
            });
        }
    });
    let id = play.initial(&low(), Discretion::Informed);
    (play, id)
}

#[test]
fn r7_6_a_rider_is_offered_up_to_eight_points_below_the_need() {
    for (missing, expected) in [(1, Verdict::AsksRider), (8, Verdict::AsksRider), (9, Verdict::Refuses)] {
        let (mut play, id) = short_by(missing, true);
        play.decide(&[(US, id, SUBMIT), (RUSSIA, id, SUBMIT)]);
        assert_eq!(verdict(&play, US), Some(expected));
    }
}

#[test]
fn r7_6_a_rider_is_bought_off_at_a_capital_a_point() {
    let (mut bought, id) = short_by(3, true);
    bought.decide(&[(US, id, BUY), (RUSSIA, id, SUBMIT)]);
    assert_eq!(
        (verdict(&bought, US), bought.capital(US)),
        (Some(Verdict::BoughtOff), 4 - 3)
    );
    assert!(bought.state.agreements[0].riders.is_empty());
    let (mut poor, id) = short_by(5, true);
    poor.decide(&[(US, id, BUY), (RUSSIA, id, SUBMIT)]);
    assert_eq!(
        verdict(&poor, US),
        Some(Verdict::Refuses),
        "four capital do not buy five points"
    );
    let (mut none, id) = short_by(3, false);
    none.decide(&[(US, id, BUY), (RUSSIA, id, SUBMIT)]);
    assert_eq!(
        verdict(&none, US),
        Some(Verdict::Refuses),
        "there is no rider to buy off"
    );
}

#[test]
fn r7_6_a_rider_takes_its_points_from_the_other_parties() {
    let (mut play, id) = short_by(3, true);
    play.decide(&[(US, id, SUBMIT), (RUSSIA, id, SUBMIT)]);
    assert_eq!(play.state.step, Step::Replies);
    play.reply(&[(
        RUSSIA,
        Replies {
            riders: [(id, true)].into_iter().collect(),
            ..Replies::default()
        },
    )]);
    assert_eq!(play.state.agreements[0].riders.as_slice(), [RiderId(0)]);
    play.attend(&[]);
    assert_eq!((play.points(US), play.points(RUSSIA)), (2, 3 - 2));
}

#[test]
fn r7_7_one_no_to_a_rider_sends_the_draft_back() {
    let (mut play, id) = short_by(3, true);
    play.decide(&[(US, id, SUBMIT), (RUSSIA, id, SUBMIT)]);
    let own = Replies {
        riders: [(id, true)].into_iter().collect(),
        ..Replies::default()
    };
    assert_eq!(play.refused(NATO, Deed::Reply(own)), Refusal::AlreadyReady(NATO));
    play.reply(&[]);
    assert_eq!(sent_back(&play), Some(SentBackWhy::RiderDeclined), "silence is a no");
    assert!(play.state.agreements.is_empty() && play.state.draft(id).is_none());
    assert_eq!(play.capital(US), 4, "only a refusal at home costs");
}

fn ban(sheets: &mut Sheets) {
    sheets.situation.categories.push("military".into());
    sheets.situation.issues[TRANSIT.index()].category = Some(CategoryId(0));
    sheets.situation.bans.push(Ban {
        key: "ban".into(),
        party: US,
        category: CategoryId(0),
        from_round: Some(1),
        certification: Some((ARMS, Rung(1))),
    });
    sheets.mood(US, 70);
}

#[test]
fn r7_8_a_ban_lets_table_but_submitting_needs_a_waiver() {
    let mut play = begin(&with(Layer::Bans), ban);
    play.next_round();
    let id = play.initial(&low(), Discretion::Informed);
    let submit = Deed::Decide([(id, SUBMIT)].into_iter().collect());
    assert_eq!(play.refused(US, submit), Refusal::Banned(id));
    assert_eq!(
        play.refused(RUSSIA, Deed::Waive(Waived::Draft(id))),
        Refusal::NothingToWaive
    );
    let before = play.capital(US);
    play.act(US, Deed::Waive(Waived::Draft(id)));
    assert_eq!((play.capital(US), play.mood(US)), (before - 2, 65));
    play.decide(&[(US, id, SUBMIT), (RUSSIA, id, SUBMIT)]);
    play.attend(&[]);
    let operating = |play: &Play| play.state.agreements[0].operating;
    assert!(operating(&play), "round 1, waived");
    play.keep_up(RUSSIA, play.state.agreements[0].id);
    assert!(operating(&play), "round 2, waived");
    play.attend(&[]);
    assert!(!operating(&play), "two rounds are over");
    assert_eq!(
        play.state.agreements[0].health, 2,
        "stopped lawfully: it does not wither"
    );
}

#[test]
fn r7_8_a_ban_stops_what_operates_until_certification() {
    let mut play = begin(&with(Layer::Bans), |sheets| {
        ban(sheets);
        sheets.option(ARMS, 1).effort = 0;
        sheets.option(TRANSIT, 1).effort = 0;
    });
    play.sign(&low());
    play.next_round();
    assert!(!play.state.agreements[0].operating);
    assert_eq!(play.trust(RUSSIA, US), 42, "nobody is blamed");
    play.sign(&statement(&[(ARMS, 1)]));
    play.next_round();
    assert_eq!(play.state.bans[0].met, 1);
    play.next_round();
    assert!(play.happened(|fact| *fact
        == Fact::BanEnded {
            ban: BanId(0),
            certified: true
        }));
    play.attend(&[]);
    assert!(
        play.count(|fact| matches!(fact, Fact::BeganOperating { .. })) >= 3,
        "it operates again"
    );
}

#[test]
fn r7_8_the_third_waiver_costs_more() {
    let mut play = begin(&with(Layer::Bans), |sheets| {
        ban(sheets);
        sheets.numbers().capital = 8;
        sheets.numbers().waiver_mood = 0;
        sheets.situation.bans[0].from_round = Some(0);
    });
    for (rung, price) in [(1, 2), (2, 2), (3, 3)] {
        let id = play.initial(&statement(&[(TRANSIT, rung)]), Discretion::Informed);
        let before = play.capital(US);
        play.act(US, Deed::Waive(Waived::Draft(id)));
        assert_eq!(before - play.capital(US), price);
        play.decide(&[(US, id, SUBMIT), (RUSSIA, id, SUBMIT)]);
        play.attend(&[]);
    }
}

#[test]
fn r7_8_an_agreement_that_a_ban_stops_can_be_waived() {
    let mut play = begin(&with(Layer::Bans), |sheets| {
        ban(sheets);
        sheets.option(TRANSIT, 1).effort = 0;
    });
    let id = play.sign(&low());
    play.next_round();
    assert!(!play.agreement(id).operating);
    play.until(Step::Home);
    play.act(US, Deed::Waive(Waived::Agreement(id)));
    let again = Deed::Waive(Waived::Agreement(id));
    assert_eq!(play.refused(US, again), Refusal::NothingToWaive);
    let operating: Vec<bool> = (1..=3)
        .map(|_| {
            play.next_round();
            play.agreement(id).operating
        })
        .collect();
    assert_eq!(operating, [true, true, false], "this round and the next");
}

fn alliance(sheets: &mut Sheets) {
    sheets.situation.parties[NATO.index()].procedure = HomeProcedure::Silence { slip: Some(US) };
    sheets.house(NATO).role = Role::Bloc;
}

#[test]
fn r7_9_a_member_can_break_silence_on_a_text_that_is_not_its_own() {
    let breaking = |id| Replies {
        break_silence: [id].into_iter().collect(),
        ..Replies::default()
    };
    let mut play = begin(&with(Layer::Slips), alliance);
    let id = play.initial(&statement(&[(REGIONAL, 1)]), Discretion::Informed);
    play.decide(&[(NATO, id, SUBMIT), (RUSSIA, id, SUBMIT)]);
    assert_eq!(play.state.step, Step::Replies);
    play.reply(&[(US, breaking(id))]);
    assert_eq!(sent_back(&play), Some(SentBackWhy::SilenceBroken));
    assert_eq!((play.capital(US), play.trust(NATO, US)), (3, 35));
    // Silence lets it pass.
    let mut silent = begin(&with(Layer::Slips), alliance);
    silent.sign(&statement(&[(REGIONAL, 1)]));
    assert_eq!((silent.state.agreements.len(), silent.capital(US)), (1, 4));
    // Never on a text that it passed itself, and the alliance has no slip on a text of its member.
    for issue in [PROGRAMME, TRANSIT] {
        let mut own = begin(&with(Layer::Slips), alliance);
        own.sign(&statement(&[(issue, 1)]));
        assert!(
            !own.happened(|fact| *fact == Fact::StepBegan { step: Step::Replies }),
            "nobody is asked"
        );
    }
}

#[test]
fn r7_9_silence_is_broken_twice_a_play_at_most() {
    let mut play = begin(&with(Layer::Slips), alliance);
    for broken in 1..=2 {
        let id = play.initial(&statement(&[(REGIONAL, 1)]), Discretion::Informed);
        play.decide(&[(NATO, id, SUBMIT), (RUSSIA, id, SUBMIT)]);
        let breaking = Replies {
            break_silence: [id].into_iter().collect(),
            ..Replies::default()
        };
        play.reply(&[(US, breaking)]);
        assert_eq!(play.count(|fact| matches!(fact, Fact::SilenceBroken { .. })), broken);
        play.next_round();
    }
    play.sign(&statement(&[(REGIONAL, 1)]));
    assert_eq!(play.state.agreements.len(), 1, "nobody is asked any more");
}

#[test]
fn r7_9_the_slip_is_shown_in_the_round_of_the_silence() {
    let mut play = begin(&with(Layer::Slips), alliance);
    let id = play.initial(&statement(&[(REGIONAL, 1)]), Discretion::Informed);
    play.decide(&[(NATO, id, SUBMIT), (RUSSIA, id, HomeDecision::HoldOver)]);
    assert_eq!(play.state.step, Step::Replies);
    play.next_round();
    let asked = |play: &Play| play.count(|fact| *fact == Fact::StepBegan { step: Step::Replies });
    let before = asked(&play);
    play.until(Step::Home);
    play.decide(&[(RUSSIA, id, SUBMIT)]);
    assert_eq!(
        (asked(&play), play.state.agreements.len()),
        (before, 1),
        "not once more a round later"
    );
}

#[test]
fn r7_9_nobody_is_asked_about_a_text_kept_dark_from_it() {
    let mut play = begin(&[PLAIN, &[Layer::Slips, Layer::Secrecy]].concat(), alliance);
    play.sign_as(&statement(&[(REGIONAL, 1)]), Discretion::Dark);
    assert!(!play.happened(|fact| *fact == Fact::StepBegan { step: Step::Replies }));
}

#[test]
fn r7_10_a_refusal_costs_capital_and_mood_and_an_approval_stays() {
    let mut play = begin(PLAIN, |sheets| sheets.mood(RUSSIA, 40));
    play.sign_or_fail(&low());
    assert_eq!(
        (verdict(&play, RUSSIA), sent_back(&play)),
        (Some(Verdict::Refuses), Some(SentBackWhy::Refused))
    );
    assert_eq!((play.capital(RUSSIA), play.mood(RUSSIA)), (3, 38));
    assert_eq!((play.capital(US), play.mood(US)), (4, 50));
    play.next_round();
    play.exchange(&[(US, table(&low()))]);
    assert_eq!(play.state.drafts.len(), 1, "it can be tabled anew");
}
