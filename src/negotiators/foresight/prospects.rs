//! What a seat may expect from a play that is broken off: what was paid, what will be, and what moods, trust and capital
//! are good for.

use super::super::sight::Sight;
use crate::rules::ids::PartyId;
use crate::rules::imagined::Imagined;

/// The share of what an operating agreement would pay to the end that it is expected to pay, in percent.
const KEPT_UP: i32 = 90;
/// The same for one that does not operate yet.
const MADE_TO_WORK: i32 = 55;
/// What a point of another party's trust is worth a round to come, in hundredths.
const TRUST: i32 = 10;
/// What a point of mean mood is worth a round to come, in hundredths.
const MOOD: i32 = 12;
/// What a point of capital is worth a round to come, in hundredths.
const CAPITAL: i32 = 25;
/// What a point of tension costs a round to come, in hundredths.
const TENSION: i32 = 4;

/// What a party may expect, in hundredths of points, what it has included.
pub fn prospects(play: &Imagined, party: PartyId) -> i32 {
    let so_far = 100 * play.points(party);
    if play.asked().is_none() {
        return so_far;
    }
    let view = play.view(party);
    let Some(sight) = Sight::of(&view) else { return so_far };
    let rounds = sight.rounds_left;
    let health = i32::from(sight.situation.coefficients.health);
    let agreements = view.agreements.iter().filter(|one| one.alive());
    let paid: i32 = agreements
        .map(|one| {
            let rate = sight.agreement_rate(one);
            let waits = i32::try_from(one.obstacles.len() + usize::from(one.confidence)).unwrap_or(0);
            if one.operating {
                rate * (rounds + health) * KEPT_UP / 100
            } else if !one.suspended.is_empty() {
                0
            } else {
                rate * (2 * (rounds + health) - waits).max(0) / 2 * MADE_TO_WORK / 100
            }
        })
        .sum();
    let others = sight.situation.everyone().without(party);
    let trust: i32 = others.iter().map(|other| view.trust.pair(party, other)).sum();
    let constituencies = i32::try_from(sight.situation.party(party).constituencies.len()).unwrap_or(1);
    let moods: i32 = sight.own.moods.iter().map(|mood| i32::from(*mood)).sum();
    let climate = trust * TRUST + moods / constituencies.max(1) * MOOD + i32::from(sight.own.capital) * CAPITAL
        - i32::from(view.tension) * TENSION;
    so_far + paid + climate * rounds
}
