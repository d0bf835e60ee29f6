//! R13: computer negotiators.

use super::fixture::*;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use two_tables::negotiators::{Decision, Strength, Temperament, negotiator};
use two_tables::rules::action::{Deed, Discretion, Move, Token};
use two_tables::rules::event::Step;
use two_tables::rules::ids::PartyId;
use two_tables::rules::scenario::Layer;

const TEMPERAMENTS: [Temperament; 4] = [
    Temperament::Cooperative,
    Temperament::Hard,
    Temperament::Cautious,
    Temperament::Mirroring,
];

fn decides(play: &Play, party: PartyId, temperament: Temperament, strength: Strength) -> Decision {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    negotiator(temperament, strength).decide(&play.view(party), &mut rng)
}

#[test]
fn r13_1_what_others_keep_secret_moves_no_decision() {
    let mut plays: Vec<Play> = [1, -2]
        .into_iter()
        .map(|step: i16| {
            begin(PLAIN, |sheets| {
                for issue in 0..5 {
                    sheets.own[1].preferences.points[issue] = (0..=3).map(|rung| rung * step).collect();
                }
                sheets.mood(RUSSIA, 50);
                sheets.own[1].home[0].concerns = vec![2, -2, 1, 3, -3];
            })
        })
        .collect();
    for play in &mut plays {
        play.exchange(&[(RUSSIA, table(&statement(&[(TRANSIT, 1), (ARMS, 1)])))]);
    }
    assert_eq!(plays[0].view(US), plays[1].view(US));
    assert_ne!(plays[0].view(RUSSIA), plays[1].view(RUSSIA));
    for temperament in TEMPERAMENTS {
        let [one, other] = [0, 1].map(|index| decides(&plays[index], US, temperament, Strength::Expert));
        assert_eq!(one, other);
    }
}

#[test]
fn r13_2_every_temperament_and_strength_plays_every_seat() {
    for temperament in TEMPERAMENTS {
        for strength in [Strength::Novice, Strength::Practised, Strength::Expert] {
            let mut play = begin(&[PLAIN, &[Layer::Podium, Layer::Soundings]].concat(), |_| {});
            while play.state.ending.is_none() {
                for party in EVERYBODY {
                    while play.state.sealed[party.index()].is_none() && play.state.ending.is_none() {
                        let step = (play.state.round, play.state.step);
                        let decision = decides(&play, party, temperament, strength);
                        play.act(party, decision.deed);
                        if (play.state.round, play.state.step) != step {
                            break;
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn r13_3_a_computer_keeps_up_what_pays_it() {
    let mut play = begin(PLAIN, |_| {});
    let id = play.sign(&statement(&[(TRANSIT, 3)]));
    play.next_round();
    play.until(Step::FollowThrough);
    let tending = [US, RUSSIA].into_iter().any(|party| {
        let deed = decides(&play, party, Temperament::Cooperative, Strength::Expert).deed;
        matches!(deed, Deed::Attend(attendance) if attendance.tokens.contains(&Token::Upkeep(id)))
    });
    assert!(tending);
}

#[test]
fn r13_4_a_decision_comes_with_its_reasons() {
    let mut play = begin(PLAIN, |_| {});
    let opening = decides(&play, RUSSIA, Temperament::Cooperative, Strength::Practised);
    assert!(
        matches!(&opening.deed, Deed::Talk(talk) if matches!(talk.main, Move::Table(..))),
        "{opening:?}"
    );
    assert!(!opening.why.is_empty());
    play.initial(&statement(&[(TRANSIT, 3)]), Discretion::Informed);
    assert!(
        !decides(&play, US, Temperament::Hard, Strength::Practised)
            .why
            .is_empty()
    );
}
