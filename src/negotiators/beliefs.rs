//! What a seat supposes of what it cannot see, drawn from what it believes (R13.3): a world for looking ahead.
//!
//! Points come from the opponent model with a little doubt about every issue; homes are thought to stand about where
//! they need to, with concerns of either sign. Nothing but the view goes in.

use super::model::Model;
use super::sight::Sight;
use crate::rules::constituency::ConstituencyAtHome;
use crate::rules::ids::{IssueId, PartyId, Rung};
use crate::rules::imagined::{SupposedParty, Supposition};
use crate::rules::preferences::Preferences;
use crate::rules::scenario::Confidential;
use crate::rules::state::MAX_CONSTITUENCIES;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

/// How far a supposed mood lies above what the constituency needs to see, at the least and at the most.
const MOOD_ABOVE_NEED: (i32, i32) = (-2, 10);
/// What a constituency may be supposed to feel about an issue, a rung.
const CONCERNS: [i8; 7] = [-2, -1, 0, 0, 0, 1, 2];

/// Draws a world that agrees with the view.
pub fn suppose(sight: &Sight<'_>, model: &Model, rng: &mut ChaCha8Rng) -> Supposition {
    let world = rng.random();
    let parties = sight.situation.party_ids().map(|party| {
        if party == sight.me {
            own(sight, rng)
        } else {
            other(sight, model, party, rng)
        }
    });
    Supposition {
        parties: parties.collect(),
        world,
    }
}

/// Its own matters, as it knows them; the moods that are hidden even from it are drawn.
fn own(sight: &Sight<'_>, rng: &mut ChaCha8Rng) -> SupposedParty {
    let told = i32::from(sight.situation.coefficients.consulted_range);
    let hidden = sight.own.consulted.map(|consulted| match consulted {
        Some(shift) => within(rng, i32::from(shift) - told, i32::from(shift) + told),
        None => hidden_mood(sight, rng),
    });
    SupposedParty {
        sheet: Arc::clone(&sight.own.sheet),
        capital: sight.own.capital,
        moods: sight.own.moods,
        hidden,
        threat: sight.own.threat,
    }
}

fn other(sight: &Sight<'_>, model: &Model, party: PartyId, rng: &mut ChaCha8Rng) -> SupposedParty {
    let situation = sight.situation;
    let numbers = &situation.coefficients;
    let constituencies = &situation.party(party).constituencies;
    let mut moods = [0; MAX_CONSTITUENCIES];
    for (mood, known) in moods.iter_mut().zip(constituencies) {
        let (low, high) = MOOD_ABOVE_NEED;
        *mood = (i32::from(known.need) + rng.random_range(low..=high))
            .clamp(0, 100)
            .try_into()
            .unwrap_or(50);
    }
    let home = constituencies.iter().zip(&moods).map(|(_, mood)| ConstituencyAtHome {
        mood: *mood,
        concerns: situation
            .issues
            .iter()
            .map(|_| CONCERNS[rng.random_range(0..CONCERNS.len())])
            .collect(),
    });
    let sheet = Confidential {
        home: home.collect(),
        preferences: Preferences {
            points: points(sight, model, party),
            interactions: Vec::new(),
            reservation: sight.preferences.reservation,
            threat: (3, 7),
        },
    };
    SupposedParty {
        sheet: Arc::new(sheet),
        // Everybody gains the same; what the others have spent, nobody else knows.
        capital: rng.random_range(1..=numbers.capital.max(1)),
        moods,
        hidden: [(); MAX_CONSTITUENCIES].map(|()| hidden_mood(sight, rng)),
        threat: rng.random_range(3..=7),
    }
}

/// What each option is supposed to be worth to a party, in whole points.
fn points(sight: &Sight<'_>, model: &Model, party: PartyId) -> Vec<Vec<i16>> {
    let rungs = |issue: IssueId| 0..sight.situation.issue(issue).options.len();
    let of = |issue: IssueId, rung: usize| super::sight::whole(model.of(party, issue, Rung::at(rung)));
    let issues = sight.situation.issue_ids();
    issues
        .map(|issue| rungs(issue).map(|rung| of(issue, rung)).collect())
        .collect()
}

fn hidden_mood(sight: &Sight<'_>, rng: &mut ChaCha8Rng) -> i8 {
    let spread = i32::from(sight.situation.coefficients.hidden_mood);
    within(rng, -spread, spread)
}

fn within(rng: &mut ChaCha8Rng, low: i32, high: i32) -> i8 {
    i8::try_from(rng.random_range(low..=high)).unwrap_or(0)
}
