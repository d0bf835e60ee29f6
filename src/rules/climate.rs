//! Climate: trust between parties and one shared tension (R3).

use super::ids::{PartyId, PartySet};
use serde::{Deserialize, Serialize};

/// The most parties that a scenario may have.
pub const MAX_PARTIES: usize = 5;

/// Climate when the play begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClimateAtStart {
    /// Trust from each party to each other, 0–100.
    pub trust: Trust,
    /// Tension, 0–100.
    pub tension: u8,
}

/// Trust from each party to each other, 0–100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trust(pub [[u8; MAX_PARTIES]; MAX_PARTIES]);

impl Trust {
    /// What one party feels towards another.
    #[must_use]
    pub const fn towards(&self, from: PartyId, to: PartyId) -> i32 {
        self.0[from.0 as usize][to.0 as usize] as i32
    }

    /// The trust of a pair: the lower of the two directions (R3.1).
    #[must_use]
    pub fn pair(&self, a: PartyId, b: PartyId) -> i32 {
        self.towards(a, b).min(self.towards(b, a))
    }

    /// The lowest trust among the pairs of a set of parties; 100 for fewer than two.
    #[must_use]
    pub fn lowest(&self, parties: PartySet) -> i32 {
        let mut lowest = 100;
        for a in parties.iter() {
            for b in parties.without(a).iter() {
                lowest = lowest.min(self.towards(a, b));
            }
        }
        lowest
    }
}

/// Every pair of members, each once, in order.
pub fn pairs(parties: PartySet) -> impl Iterator<Item = (PartyId, PartyId)> {
    parties
        .iter()
        .flat_map(move |a| parties.iter().filter(move |b| *b > a).map(move |b| (a, b)))
}
