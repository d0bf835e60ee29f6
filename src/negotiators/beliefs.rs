//! What a seat supposes of what it cannot see, drawn from what it believes (R13.3): a world for looking ahead.
//!
//! Points come from the opponent model with a little doubt about every issue; homes are thought to stand a
//! little above what they need, with concerns of either sign, and to carry what their party has put its initials to. Nothing but the view goes in.

use super::model::Model;
use super::sight::Sight;
use crate::rules::constituency::{ConstituencyAtHome, Role};
use crate::rules::home::HomeFacts;
use crate::rules::ids::{ConstituencyId, IssueId, PartyId, Rung};
use crate::rules::imagined::{SupposedParty, Supposition};
use crate::rules::preferences::Preferences;
use crate::rules::scenario::Confidential;
use crate::rules::state::MAX_CONSTITUENCIES;
use crate::rules::terms::Terms;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

/// How far a supposed mood lies above what the constituency needs to see, at the least and at the most.
const MOOD_ABOVE_NEED: (i32, i32) = (1, 11);
/// What a constituency may be supposed to feel about an issue, a rung.
const CONCERNS: [i8; 7] = [-1, -1, 0, 0, 0, 1, 1];
/// How often a home is drawn before one that does not fit is taken.
const DRAWS: usize = 8;

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

/// Another seat. What a party has put its initials to it expects to carry at home, so a home that would refuse that is
/// drawn again.
fn other(sight: &Sight<'_>, model: &Model, party: PartyId, rng: &mut ChaCha8Rng) -> SupposedParty {
    let mut moods = [0; MAX_CONSTITUENCIES];
    let mut sheet = Confidential {
        home: Vec::new(),
        preferences: Preferences {
            points: points(sight, model, party),
            interactions: Vec::new(),
            reservation: sight.preferences.reservation,
            threat: (3, 7),
        },
    };
    let stands_behind: Vec<&Terms> = sight
        .view
        .drafts
        .iter()
        .filter(|draft| draft.initials.has(party) && !draft.approved.has(party))
        .map(|draft| &draft.terms)
        .collect();
    for _ in 0..DRAWS {
        draw_home(sight, party, &mut moods, &mut sheet.home, rng);
        if stands_behind
            .iter()
            .all(|terms| would_pass(sight, party, &sheet, &moods, terms))
        {
            break;
        }
    }
    SupposedParty {
        sheet: Arc::new(sheet),
        // Everybody gains the same; what the others have spent, nobody else knows.
        capital: rng.random_range(1..=sight.situation.coefficients.capital.max(1)),
        moods,
        hidden: [(); MAX_CONSTITUENCIES].map(|()| hidden_mood(sight, rng)),
        threat: rng.random_range(3..=7),
    }
}

fn draw_home(
    sight: &Sight<'_>,
    party: PartyId,
    moods: &mut [u8; MAX_CONSTITUENCIES],
    home: &mut Vec<ConstituencyAtHome>,
    rng: &mut ChaCha8Rng,
) {
    let situation = sight.situation;
    home.clear();
    for (mood, known) in moods.iter_mut().zip(&situation.party(party).constituencies) {
        let (low, high) = MOOD_ABOVE_NEED;
        *mood = u8::try_from((i32::from(known.need) + rng.random_range(low..=high)).clamp(0, 100)).unwrap_or(50);
        let concern = |_| CONCERNS[rng.random_range(0..CONCERNS.len())];
        home.push(ConstituencyAtHome {
            mood: *mood,
            concerns: situation.issues.iter().map(concern).collect(),
        });
    }
}

/// Whether a supposed home would carry a text as it is: by its mood and concerns, without what is hidden and without a
/// rider.
fn would_pass(
    sight: &Sight<'_>,
    party: PartyId,
    sheet: &Confidential,
    moods: &[u8; MAX_CONSTITUENCIES],
    terms: &Terms,
) -> bool {
    let facts = HomeFacts {
        situation: sight.situation,
        sheet,
        party,
        moods,
        trust: &sight.view.trust,
        tension: i32::from(sight.view.tension),
        pledges: &[],
    };
    let shared = facts.shared_support(terms);
    let asked = sight.situation.party(party).constituencies.iter().enumerate();
    asked.filter(|(_, one)| one.role != Role::Objector).all(|(place, one)| {
        one.need(terms.instrument)
            .is_none_or(|need| facts.support_beside(shared, ConstituencyId::at(place), terms, 0) >= need)
    })
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
