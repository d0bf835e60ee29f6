//! R3: trust, tension and soft gates.

use super::fixture::*;
use two_tables::rules::action::{Line, Speech};
use two_tables::rules::event::{Cause, Fact};
use two_tables::rules::home::gap;
use two_tables::rules::scenario::Layer;

fn spoken(line: Line) -> Speech {
    Speech {
        line,
        ..Speech::default()
    }
}

#[test]
fn r3_1_a_pair_uses_the_lower_of_its_two_trusts() {
    let play = begin(PLAIN, |sheets| sheets.trust(RUSSIA, US, 30));
    assert_eq!(play.state.trust.pair(US, RUSSIA), 30);
    assert_eq!(play.state.trust.lowest(set(&EVERYBODY)), 30);
}

#[test]
fn r3_1_without_directed_trust_one_number_serves_all() {
    let mut play = begin(&[Layer::Podium], |_| {});
    play.podium(&[(US, spoken(Line::Firm))]);
    for from in EVERYBODY {
        for to in EVERYBODY {
            assert_eq!(play.trust(from, to), 40 - 2, "one change, not one a party");
        }
    }
}

#[test]
fn r3_2_tension_is_one_number_between_nought_and_a_hundred() {
    let mut play = begin(&[Layer::Podium, Layer::Tension], |sheets| {
        sheets.situation.climate.tension = 99;
    });
    let firm = spoken(Line::Firm);
    play.podium(&[(US, firm), (RUSSIA, firm), (NATO, firm)]);
    assert_eq!(play.state.tension, 100);
}

#[test]
fn r3_3_five_of_gap_cost_two_support_and_each_ten_begun_is_an_obstacle() {
    for (requirement, short, support, steps) in [(40, 0, 0, 0), (41, 1, 0, 1), (45, 5, -2, 1), (51, 11, -4, 2)] {
        let mut play = begin(PLAIN, |sheets| {
            sheets.option(TRANSIT, 1).requirement = requirement;
            sheets.moods(60);
        });
        let terms = statement(&[(TRANSIT, 1)]);
        assert_eq!(gap(&play.scenario.situation, &play.state.trust, &terms), short);
        assert_eq!(play.support(US, &terms), 60 + support);
        let id = play.sign(&terms);
        assert_eq!(play.agreement(id).confidence, steps);
    }
}

#[test]
fn r3_4_words_take_three_a_round_at_most_and_never_go_below_twenty() {
    let mut loud = begin(&[Layer::Podium, Layer::DirectedTrust], |sheets| {
        sheets.numbers().line_firm_abroad = -5;
        sheets.trust(NATO, US, 21);
    });
    loud.podium(&[(US, spoken(Line::Firm))]);
    assert_eq!(loud.trust(RUSSIA, US), 40 - 3);
    assert_eq!(loud.trust(NATO, US), 20);
    // With one number for all, one limit holds for all that is said.
    let mut one = begin(&[Layer::Podium], |_| {});
    let firm = spoken(Line::Firm);
    one.podium(&[(US, firm), (RUSSIA, firm), (NATO, firm)]);
    assert_eq!(one.trust(US, RUSSIA), 40 - 3);
}

#[test]
fn r3_5_trust_below_its_start_drifts_up_by_one() {
    let mut play = begin(&[Layer::Podium, Layer::Home, Layer::DirectedTrust], |_| {});
    play.podium(&[(US, spoken(Line::Firm)), (RUSSIA, spoken(Line::Conciliatory))]);
    assert_eq!((play.trust(RUSSIA, US), play.trust(US, RUSSIA)), (38, 42));
    play.next_round();
    assert_eq!((play.trust(RUSSIA, US), play.trust(US, RUSSIA)), (39, 42));
}

#[test]
fn r3_6_operating_builds_two_a_round_and_six_at_most() {
    let mut play = begin(PLAIN, |sheets| {
        for rung in 1..=3 {
            for issue in [TRANSIT, ARMS, CENTRE, REGIONAL] {
                sheets.option(issue, rung).effort = 0;
            }
        }
    });
    for (issue, expected) in [(TRANSIT, 42), (ARMS, 46), (CENTRE, 52)] {
        play.sign(&statement(&[(issue, 1)]));
        play.next_round();
        assert_eq!(play.trust(US, RUSSIA), expected);
    }
    assert_eq!(play.trust(US, NATO), 42, "only the centre is theirs");
    // A fourth agreement of the pair adds nothing beyond six.
    let mut capped = begin(PLAIN, |sheets| {
        for issue in [TRANSIT, ARMS, CENTRE] {
            sheets.option(issue, 1).effort = 0;
            sheets.situation.inherited.push(two_tables::rules::scenario::Inherited {
                key: "old".into(),
                terms: statement(&[(issue, 1)]),
                health: 2,
                has_obstacles: false,
            });
        }
        sheets.numbers().trust_operating = 3;
    });
    capped.next_round();
    assert_eq!(capped.trust(US, RUSSIA), 40 + 6);
}

#[test]
fn r3_7_operating_cools_by_one_each_and_four_at_most() {
    let mut play = begin(
        &[Layer::Home, Layer::FollowThrough, Layer::Tension, Layer::DirectedTrust],
        |sheets| {
            for issue in [TRANSIT, REGIONAL, PROGRAMME, CENTRE, ARMS] {
                sheets.option(issue, 1).effort = 0;
                sheets.situation.inherited.push(two_tables::rules::scenario::Inherited {
                    key: "old".into(),
                    terms: statement(&[(issue, 1)]),
                    health: 2,
                    has_obstacles: false,
                });
            }
        },
    );
    play.next_round();
    assert_eq!(play.state.tension, 40 - 4, "five operate, four count");
    assert_eq!(
        play.count(|fact| matches!(
            fact,
            Fact::TensionChanged {
                cause: Cause::Operating(_),
                ..
            }
        )),
        4
    );
}
