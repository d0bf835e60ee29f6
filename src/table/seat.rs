//! Seats: who decides for a party.

use crate::negotiators::{Negotiator, Strength, Temperament, negotiator};
use serde::{Deserialize, Serialize};

/// Who decides for a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Seat {
    /// A person.
    Person,
    /// A computer negotiator.
    Computer {
        /// Its manner.
        temperament: Temperament,
        /// Its skill.
        strength: Strength,
    },
    /// Nobody: standing instructions.
    Standing,
}

impl Seat {
    /// A practised computer negotiator.
    #[must_use]
    pub const fn practised(temperament: Temperament) -> Self {
        Self::Computer {
            temperament,
            strength: Strength::Practised,
        }
    }

    pub(super) fn negotiator(self) -> Option<Box<dyn Negotiator + Send + Sync>> {
        match self {
            Self::Computer { temperament, strength } => Some(negotiator(temperament, strength)),
            Self::Person | Self::Standing => None,
        }
    }
}
