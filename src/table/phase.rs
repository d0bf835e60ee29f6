//! Phases as people speak of them: Talks are one phase of several exchanges, Home one of two steps.

use crate::rules::event::Step;
use crate::rules::state::State;
use serde::{Deserialize, Serialize};

/// A phase of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Phase {
    /// Public lines.
    Podium {
        /// The round, 0-based.
        round: u8,
    },
    /// Talks, all exchanges.
    Talks {
        /// The round, 0-based.
        round: u8,
    },
    /// Home, both steps.
    Home {
        /// The round, 0-based.
        round: u8,
    },
    /// Follow-through.
    FollowThrough {
        /// The round, 0-based.
        round: u8,
    },
    /// The play is over.
    Over,
}

impl Phase {
    /// The phase of a state.
    #[must_use]
    pub const fn of(state: &State) -> Self {
        let round = state.round;
        match state.step {
            Step::Podium => Self::Podium { round },
            Step::Before | Step::Exchange(_) => Self::Talks { round },
            Step::Home | Step::Replies => Self::Home { round },
            Step::FollowThrough => Self::FollowThrough { round },
            Step::Ended => Self::Over,
        }
    }
}
