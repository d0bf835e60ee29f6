//! The lines of a table's log.

use super::Instructions;
use crate::negotiators::Why;
use crate::rules::action::{Act, Deed};
use crate::rules::ids::PartyId;
use crate::rules::ruling::Ruling;
use crate::server::lesson::{ParticipantId, Timings};
use crate::server::millis::Millis;
use crate::table::Seat;
use serde::{Deserialize, Serialize};

/// Who did something for a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// A student, whose word binds the delegation or was the one that made the majority.
    Participant(ParticipantId),
    /// The time was over: what the delegation had suggested was done.
    Suggested(ParticipantId),
    /// The time was over, and nothing had been suggested: standing instructions.
    Standing,
    /// The same by instructions of the delegation's own.
    Instructed,
    /// A computer negotiator.
    Computer,
}

/// Why a seat changes hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Handover {
    /// A student sat down in it, or came back.
    Taken,
    /// Nobody is left in it.
    Empty,
    /// Nobody in it has done anything for too long.
    Silent,
    /// Nobody in it has done anything, and the delegation had said that a computer is to take it then.
    Instructed,
    /// The teacher said so.
    Teacher,
}

/// Something that happened at a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// The table was opened.
    Opened {
        /// Who sat where.
        seats: Vec<Seat>,
    },
    /// An act was accepted.
    Done {
        /// The act.
        act: Act,
        /// Who did it.
        by: By,
        /// A computer's reasons.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        why: Vec<Why>,
    },
    /// A student suggested something to the delegation.
    Suggested {
        /// For which seat.
        party: PartyId,
        /// Who.
        by: ParticipantId,
        /// What.
        deed: Deed,
    },
    /// A delegation gave standing instructions, or took them back.
    Instructed {
        /// For which seat.
        party: PartyId,
        /// Whose word it was, or made the majority.
        by: ParticipantId,
        /// What.
        instructions: Instructions,
    },
    /// A student wished for standing instructions.
    Wished {
        /// For which seat.
        party: PartyId,
        /// Who.
        by: ParticipantId,
        /// What.
        instructions: Instructions,
    },
    /// A seat went into other hands.
    Handed {
        /// Which.
        party: PartyId,
        /// Whose it is now.
        seat: Seat,
        /// Why.
        why: Handover,
    },
    /// The clock was stopped.
    Paused,
    /// The clock runs again.
    Resumed,
    /// The step was given more time.
    Extended {
        /// How much.
        more: Millis,
    },
    /// The steps take so long from the next one on.
    Timed {
        /// The times.
        timings: Timings,
    },
    /// The teacher did something as the play's referee.
    Ruled {
        /// What.
        ruling: Ruling,
    },
    /// The table went back to where it was after so many acts.
    TakenBack {
        /// How many.
        acts: usize,
    },
}
