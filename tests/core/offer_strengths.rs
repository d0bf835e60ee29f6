//! Every strength and temperament at the table of offers: what each of them does and never does.

#![allow(clippy::cast_precision_loss, reason = "small numbers, compared with a margin")]

use two_tables::analysis::domain::{Domain, Pair, Profile, Semantics, Topic, Values};
use two_tables::negotiators::offers::{Bidder, Choice, Moment, Seat, Tipped};
use two_tables::negotiators::{Strength, Temperament};

/// Issues of equal size; parties want opposite ends, and weigh issues differently.
fn domain(issues: usize, options: usize, parties: usize, reservation: f64) -> Domain {
    let topics = (0..issues).map(|issue| Topic {
        name: format!("issue {issue}"),
        values: Values::Named((0..options).map(|option| format!("option {option}")).collect()),
    });
    let profiles = (0..parties).map(|party| {
        let raw: Vec<f64> = (0..issues)
            .map(|issue| 1.0 + ((issue * 7 + party * 3) % 5) as f64)
            .collect();
        let total: f64 = raw.iter().sum();
        let table = |issue: usize| {
            let up: Vec<f64> = (0..options)
                .map(|option| option as f64 / (options - 1) as f64)
                .collect();
            if (issue + party).is_multiple_of(2) {
                up
            } else {
                up.into_iter().rev().collect()
            }
        };
        Profile {
            name: format!("party {party}"),
            semantics: Semantics::Negmas,
            weights: raw.iter().map(|weight| weight / total).collect(),
            evaluations: (0..issues).map(table).collect(),
            pairs: Vec::new(),
            regions: Vec::new(),
            largest: 1.0,
            reservation: Some(reservation),
            discount: 1.0,
        }
    });
    Domain {
        name: "drawn by rule".to_owned(),
        profiles: profiles.collect(),
        issues: topics.collect(),
    }
}

fn bidder(domain: &Domain, me: usize, strength: Strength, temperament: Temperament) -> Bidder {
    let mut own = domain.clone();
    own.profiles.swap(0, me);
    own.profiles.truncate(1);
    let seat = Seat {
        me,
        parties: domain.profiles.len(),
    };
    Bidder::new(&own, seat, strength, temperament).expect("the domain is small")
}

/// What each party has at the end, or nothing.
fn negotiate(domain: &Domain, seats: &mut [Bidder], rounds: u64) -> Option<Vec<f64>> {
    let parties = seats.len();
    let mut table: Option<(usize, Vec<u16>, usize)> = None;
    for step in 0..rounds {
        for me in 0..parties {
            let time = (step + 1) as f64 / (rounds + 1) as f64;
            let offer = table.as_ref().filter(|(from, _, _)| *from != me);
            let moment = Moment {
                time,
                turns_left: Some(rounds - step),
                offer: offer.map(|(from, package, _)| (*from, package.as_slice())),
            };
            match seats[me].decide(&moment).0 {
                Choice::Accept => {
                    let (_, package, took) = table.as_mut().expect("something was accepted");
                    *took += 1;
                    if *took == parties {
                        let worths = domain.profiles.iter().map(|profile| profile.utility().of(package));
                        return Some(worths.collect());
                    }
                }
                Choice::Leave => return None,
                Choice::Offer(package) => {
                    for seat in seats.iter_mut() {
                        seat.hear(me, &package, time);
                    }
                    table = Some((me, package, 1));
                }
            }
        }
    }
    None
}

#[test]
fn nobody_ends_below_its_reservation_whatever_the_strength_temperament_domain_and_deadline() {
    let mut agreed = 0;
    for (issues, options, parties, reservation) in [
        (1, 3, 2, 0.4),
        (4, 4, 2, 0.3),
        (4, 4, 3, 0.2),
        (5, 3, 2, 0.6),
        (12, 5, 2, 0.3),
    ] {
        let domain = domain(issues, options, parties, reservation);
        for strength in Strength::ALL {
            for temperament in Temperament::ALL {
                for rounds in [1, 2, 17] {
                    let mut seats: Vec<Bidder> = (0..parties)
                        .map(|me| bidder(&domain, me, strength, temperament))
                        .collect();
                    if let Some(worths) = negotiate(&domain, &mut seats, rounds) {
                        agreed += 1;
                        assert!(
                            worths.iter().all(|worth| *worth >= reservation - 1e-9),
                            "{strength:?} {temperament:?} {rounds}: {worths:?}"
                        );
                    }
                }
            }
        }
    }
    assert!(agreed > 60, "most of them agree: {agreed}");
}

#[test]
fn temperaments_ask_for_different_things_in_the_middle() {
    let domain = domain(4, 5, 2, 0.2);
    for strength in Strength::ALL {
        let asked = |temperament: Temperament| {
            let mut seat = bidder(&domain, 0, strength, temperament);
            let own = domain.profiles[0].utility();
            let opening = vec![0, 4, 0, 4];
            let mut last = 1.0;
            for step in 1..=12_u32 {
                let moment = Moment {
                    time: f64::from(step) / 21.0,
                    turns_left: Some(u64::from(21 - step)),
                    offer: Some((1, &opening)),
                };
                if let Choice::Offer(package) = seat.decide(&moment).0 {
                    last = own.of(&package);
                }
            }
            last
        };
        let (soft, hard) = (asked(Temperament::Cooperative), asked(Temperament::Hard));
        assert!(soft < hard - 0.02, "{strength:?}: cooperative {soft}, hard {hard}");
    }
}

#[test]
fn whoever_cannot_be_answered_any_more_takes_what_is_better_than_nothing() {
    let domain = domain(4, 4, 2, 0.3);
    let utility = domain.profiles[1].utility();
    // A little better than nothing for the second seat.
    let mut poor = vec![3, 0, 3, 0];
    let mut issue = 0;
    while utility.of(&poor) < 0.31 {
        poor[issue % 4] = if issue % 2 == 0 {
            poor[issue % 4].saturating_sub(1)
        } else {
            (poor[issue % 4] + 1).min(3)
        };
        issue += 1;
    }
    for strength in [Strength::Practised, Strength::Expert] {
        for temperament in Temperament::ALL {
            let mut seat = bidder(&domain, 1, strength, temperament);
            for step in 0..20_u32 {
                let moment = Moment {
                    time: f64::from(step + 1) / 21.0,
                    turns_left: Some(u64::from(20 - step)),
                    offer: Some((0, &poor)),
                };
                let (choice, why) = seat.decide(&moment);
                if step == 19 {
                    assert_eq!(choice, Choice::Accept, "{strength:?} {temperament:?}: {why:?}");
                } else if step < 5 && temperament == Temperament::Hard {
                    assert_ne!(choice, Choice::Accept, "{strength:?}: there is time for better");
                }
            }
        }
    }
}

#[test]
fn an_offer_that_is_told_late_counts_once() {
    let domain = domain(4, 4, 2, 0.3);
    let offers: Vec<Vec<u16>> = (0..8_u16).map(|step| vec![0, 3, step % 3, 3 - step % 2]).collect();
    let said = |late: bool| {
        let mut seat = bidder(&domain, 1, Strength::Expert, Temperament::Hard);
        let mut choices = Vec::new();
        for (step, offer) in offers.iter().enumerate() {
            let time = (step + 1) as f64 / 11.0;
            match (late, step.checked_sub(1)) {
                (true, Some(before)) => seat.hear(0, &offers[before], time),
                (true, None) => {}
                (false, _) => seat.hear(0, offer, time),
            }
            let moment = Moment {
                time,
                turns_left: Some(10 - step as u64),
                offer: Some((0, offer)),
            };
            choices.push(seat.decide(&moment));
        }
        choices
    };
    assert_eq!(said(true), said(false));
}

#[test]
fn whoever_holds_out_is_given_more_and_the_reasons_say_who_is_hardest_to_satisfy() {
    let domain = domain(4, 4, 3, 0.2);
    let mut seat = bidder(&domain, 0, Strength::Expert, Temperament::Hard);
    // The second seat gives way in every offer, the third never does.
    for step in 0..15_u16 {
        let time = f64::from(step + 1) / 21.0;
        seat.hear(1, &[step % 4, 3 - step % 4, (step / 2) % 4, 2], time);
        seat.hear(2, &[0, 0, 0, 0], time);
    }
    let moment = Moment {
        time: 0.76,
        turns_left: Some(5),
        offer: None,
    };
    let (choice, why) = seat.decide(&moment);
    assert!(matches!(choice, Choice::Offer(_)));
    let hardest = why.believed.iter().filter(|one| one.hardest).count();
    assert_eq!((why.believed.len(), hardest), (2, 1), "{why:?}");
    assert!(
        why.believed[0].conceded > 0.05 && why.believed[1].conceded < 1e-9,
        "{why:?}"
    );
    // Whoever gave way is given less than whoever held out.
    assert!(why.believed[1].given > why.believed[0].given, "{why:?}");
    assert!(why.wanted.asked >= 0.2 && matches!(why.tipped, Tipped::Bids | Tipped::Waits));
}

#[test]
fn linked_issues_and_ten_to_the_twelve_packages_are_bid_on_at_once() {
    let mut domain = domain(12, 10, 2, 0.3);
    let mut worths = vec![vec![0.0; 10]; 10];
    worths[4][5] = 2.0;
    domain.profiles[0].pairs.push(Pair { a: 2, b: 7, worths });
    for strength in Strength::ALL {
        let mut seat = bidder(&domain, 0, strength, Temperament::Hard);
        let moment = Moment {
            time: 0.01,
            turns_left: Some(100),
            offer: None,
        };
        let Choice::Offer(package) = seat.decide(&moment).0 else {
            panic!("it opens with an offer");
        };
        assert_eq!([package[2], package[7]], [4, 5], "{strength:?}");
    }
}
