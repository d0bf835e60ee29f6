//! R11: stocktaking.

use super::fixture::*;
use two_tables::rules::event::{Cause, Fact};
use two_tables::rules::scenario::{Inherited, Layer};

fn inherit(sheets: &mut Sheets) {
    sheets.option(TRANSIT, 1).effort = 0;
    sheets.situation.inherited.push(Inherited {
        key: "old".into(),
        terms: statement(&[(TRANSIT, 1)]),
        health: 2,
        has_obstacles: false,
    });
}

#[test]
fn r11_1_every_change_says_what_it_is_now_and_because_of_what() {
    let mut play = begin(&Layer::ALL, inherit);
    let mut trust = play.scenario.situation.climate.trust;
    play.finish();
    let mut points = [0; 3];
    for event in &play.events {
        match event.fact {
            Fact::TrustChanged {
                from, to, change, now, ..
            } => {
                let was = &mut trust.0[from.index()][to.index()];
                assert_eq!(i32::from(*was) + i32::from(change), i32::from(now));
                assert_ne!(change, 0);
                *was = now;
            }
            Fact::PointsPaid {
                party, points: paid, ..
            } => points[party.index()] += i32::from(paid),
            _ => {}
        }
    }
    assert_eq!(trust, play.state.trust, "the ledger leads to where the play stands");
    assert_eq!(points, EVERYBODY.map(|party| play.points(party)));
}

#[test]
fn r11_2_what_operates_pays_in_its_own_round() {
    let mut play = begin(PLAIN, |_| {});
    play.sign(&statement(&[(TRANSIT, 3)]));
    play.next_round();
    assert_eq!(EVERYBODY.map(|party| play.points(party)), [6, 9, 3]);
    assert!(play.happened(|fact| matches!(
        fact,
        Fact::PointsPaid {
            points: 9,
            cause: Cause::Operating(_),
            ..
        }
    )));
}

#[test]
fn r11_3_the_climate_moves_and_everybody_gains_capital_up_to_a_cap() {
    let mut play = begin(&[PLAIN, &[Layer::Tension]].concat(), inherit);
    let mut seen = Vec::new();
    for _ in 0..3 {
        play.next_round();
        seen.push((play.trust(US, RUSSIA), play.state.tension, play.capital(NATO)));
    }
    assert_eq!(seen, [(42, 39, 6), (44, 38, 8), (46, 37, 8)]);
}

#[test]
fn r11_4_threat_pictures_add_to_the_worth_and_converge_where_they_are_shared() {
    let mut play = begin(&[PLAIN, &[Layer::ThreatPicture]].concat(), |sheets| {
        inherit(sheets);
        sheets.situation.inherited[0].terms = statement(&[(TRANSIT, 2)]);
        sheets.option(TRANSIT, 2).effort = 0;
        sheets.situation.issues[TRANSIT.index()].threat = true;
        sheets.own[0].preferences.threat = (10, 10);
        sheets.own[1].preferences.threat = (1, 1);
    });
    let pictures = |play: &Play| EVERYBODY.map(|party| play.state.parties[party.index()].threat);
    assert_eq!(pictures(&play), [10, 1, 5]);
    play.next_round();
    assert_eq!(play.points(US), 4 + (10 - 5) * 2 / 5);
    assert_eq!(play.points(RUSSIA), 6 + (1 - 5) * 2 / 5, "towards nought: minus one");
    assert_eq!(pictures(&play), [9, 2, 5], "one step; who has no part in it stays");
}
