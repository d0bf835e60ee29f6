//! What can be asked of a room, and why it may refuse.

use super::Instructions;
use crate::rules::action::Deed;
use crate::rules::ids::{PartyId, PartySet};
use crate::rules::refusal::Refusal as Rule;
use crate::rules::ruling::Ruling;
use crate::server::lesson::{ParticipantId, Timings};
use crate::server::millis::Millis;

/// What a student's word is worth for the delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    /// It binds.
    Binds,
    /// It counts, and binds when so many want the same.
    Counts {
        /// How many.
        needed: u8,
    },
    /// It is a suggestion.
    Suggests,
}

impl Power {
    /// Whether the delegation is bound by what so many others in it have asked for alike before.
    #[must_use]
    pub fn binds(self, alike: usize) -> bool {
        match self {
            Self::Binds => true,
            Self::Counts { needed } => alike + 1 >= usize::from(needed),
            Self::Suggests => false,
        }
    }
}

/// What can be asked of a room. Who may ask for what is checked where the request comes in.
#[derive(Clone, Debug)]
pub enum Ask {
    /// To open the table; computers keep the seats that nobody has taken.
    Open {
        /// The seats that somebody has taken.
        taken: PartySet,
    },
    /// To act for a seat.
    Post {
        /// Which.
        party: PartyId,
        /// Who asks.
        by: ParticipantId,
        /// What their word is worth.
        power: Power,
        /// What is to be done.
        deed: Deed,
        /// How many of the seat's events they had seen: what was decided on an earlier page is refused.
        seen: usize,
    },
    /// To set seats right: somebody has sat down in them, or nobody is left.
    Occupy {
        /// The seats that somebody has taken.
        taken: PartySet,
    },
    /// To set a seat's standing instructions.
    Instruct {
        /// For which seat.
        party: PartyId,
        /// Who asks.
        by: ParticipantId,
        /// What their word is worth.
        power: Power,
        /// What is to be done when the seat is silent.
        instructions: Instructions,
    },
    /// A student who was silent is back.
    Return {
        /// In which seat.
        party: PartyId,
    },
    /// The teacher: a computer is to play a seat, or no longer.
    Hand {
        /// Which.
        party: PartyId,
        /// Whether a computer is to play it.
        computer: bool,
    },
    /// The teacher: to stop the clock.
    Pause,
    /// The teacher: to let it run.
    Resume,
    /// The teacher: to give the step more time.
    Extend {
        /// How much.
        more: Millis,
    },
    /// The teacher: to end the step now, as if its time were over.
    Advance {
        /// The round and step that the teacher saw, so that a second press does not end the next one too.
        seen: u64,
    },
    /// The teacher: to go back to the start of the phase; from there, to the start of the one before.
    TakeBack,
    /// The teacher: other times for the steps, from the next one on.
    Time(Timings),
    /// The teacher, as the play's referee: to bring in an event, or give a note.
    Rule(Ruling),
    /// The clock: has the time come?
    Tick,
}

/// Why a room refuses something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The table is not open yet.
    NotOpen,
    /// The table is open already.
    Open,
    /// The teacher has stopped the clock.
    Paused,
    /// Something has happened since that page was made.
    Stale,
    /// The rules say no.
    Rule(Rule),
    /// There is no such seat.
    NoSuchSeat,
    /// There is nothing to go back to.
    NothingToTakeBack,
    /// More time than a lesson has.
    TooMuch,
    /// Instructions name what the scenario does not have.
    Instructions,
}
