//! Reading one's own home (R13.3): what the adviser says of a text, in one figure.

use super::sight::{Sight, small};
use super::why::Why;
use crate::rules::constituency::Role;
use crate::rules::home::Estimate;
use crate::rules::ids::{ConstituencyId, DraftId};
use crate::rules::scenario::Layer;
use crate::rules::terms::Terms;

/// How a text would fare at one's own home.
#[derive(Clone, Copy, Debug)]
pub struct HomeReading {
    /// By how much the guess exceeds the need where it is tightest; large where nobody is asked.
    pub slack: i32,
    /// Half the width of the adviser's range there.
    pub range: i32,
    /// The tightest of the constituencies that can stop the text.
    pub tightest: Option<Estimate>,
    /// How many objectors would be passed over.
    pub objections: i32,
}

impl HomeReading {
    /// Nobody is asked.
    const FREE: Self = Self {
        slack: 99,
        range: 0,
        tightest: None,
        objections: 0,
    };

    /// The chance that the text passes, in percent, by the adviser's range.
    #[must_use]
    pub fn chance(&self) -> i32 {
        if self.range == 0 {
            return if self.slack >= 0 { 100 } else { 0 };
        }
        (50 + self.slack * 50 / self.range).clamp(0, 100)
    }

    /// What it expected, as a reason.
    #[must_use]
    pub fn why(&self) -> Option<Why> {
        let estimate = self.tightest?;
        Some(Why::HomeExpected {
            constituency: estimate.constituency,
            outlook: estimate.outlook(),
            guess: small(estimate.guess),
            need: small(estimate.need?),
        })
    }
}

/// Whether a constituency that falls short may attach a rider instead of refusing.
#[must_use]
pub fn has_rider(sight: &Sight<'_>, constituency: ConstituencyId, terms: &Terms) -> bool {
    sight.situation.has(Layer::Riders)
        && sight.situation.riders.iter().any(|rider| {
            rider.party == sight.me
                && rider.constituency == constituency
                && rider.issue.is_none_or(|issue| terms.clause(issue).is_some())
        })
}

/// Reads one's own home about a text. `draft` is its number if it is on the table or in hand.
#[must_use]
pub fn read_home(sight: &Sight<'_>, terms: &Terms, draft: Option<DraftId>) -> HomeReading {
    if !sight.situation.has(Layer::Home) {
        return HomeReading::FREE;
    }
    let mut reading = HomeReading::FREE;
    let facts = sight.view.home_facts(sight.own, &sight.pledges);
    let shared = facts.shared_support(terms);
    for (index, constituency) in sight.situation.party(sight.me).constituencies.iter().enumerate() {
        let id = ConstituencyId::at(index);
        if constituency.need(terms.instrument).is_none() {
            continue;
        }
        let estimate = sight.view.estimate_beside(sight.own, &facts, shared, id, terms, draft);
        let Some(need) = estimate.need else { continue };
        let guess = estimate.guess;
        if constituency.role == Role::Objector {
            reading.objections += i32::from(guess < need);
            continue;
        }
        let leeway = if constituency.role == Role::Rider && has_rider(sight, id, terms) {
            i32::from(sight.situation.coefficients.rider_range) / 2
        } else {
            0
        };
        let slack = guess - need + leeway;
        if slack < reading.slack {
            reading.slack = slack;
            reading.range = estimate.range;
            reading.tightest = Some(estimate);
        }
    }
    reading
}
