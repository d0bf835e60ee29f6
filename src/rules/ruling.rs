//! Rulings: what the referee of a play does (R1.10). One kind of act beside those of the seats, in the same record.

use super::event::Step;
use super::ids::DispatchId;
use super::refusal::Refusal;
use super::scenario::{Layer, Scenario};
use super::schedule::When;
use super::state::State;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// The longest note, in characters.
pub const LONGEST_NOTE: u16 = 280;

/// One act of the referee.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Ruling {
    /// A dispatch of the scenario comes at the start of a round, whatever its own time; its condition stays.
    Bring {
        /// Which dispatch.
        dispatch: DispatchId,
        /// The round (0-based); one that has not begun.
        round: u8,
    },
    /// A dispatch that was to be brought in, and has not come, is left to its own time again.
    Leave {
        /// Which dispatch.
        dispatch: DispatchId,
    },
    /// A note from outside: everybody reads it at once, and no number changes.
    Note {
        /// What it says: one paragraph of 1 to [`LONGEST_NOTE`] characters.
        text: String,
    },
}

/// A ruling at its place in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ruled {
    /// After how many acts.
    pub after: usize,
    /// What was ruled.
    pub ruling: Ruling,
}

/// A dispatch that the referee brings in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordered {
    /// Which dispatch.
    pub dispatch: DispatchId,
    /// The round (0-based) at whose start it comes, or the first after it in which its condition holds.
    pub round: u8,
}

/// What the referee may do now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenRulings {
    /// Dispatches that can be brought in.
    pub dispatches: Vec<DispatchId>,
    /// The rounds (0-based) at whose start they can come; empty in the last round.
    pub rounds: Range<u8>,
    /// Dispatches that are on their way.
    pub ordered: Vec<Ordered>,
    /// Whether a note can be given.
    pub note: bool,
}

impl State {
    /// Whether the referee may do this now.
    ///
    /// # Errors
    /// What speaks against it.
    pub fn check_ruling(&self, scenario: &Scenario, ruling: &Ruling) -> Result<(), Refusal> {
        if matches!(self.step, Step::Before | Step::Ended) {
            return Err(Refusal::NotInPlay);
        }
        match ruling {
            Ruling::Bring { dispatch, round } => {
                if !self.can_be_brought(scenario, *dispatch) {
                    return Err(Refusal::DispatchNotOpen(*dispatch));
                }
                if !self.rounds_to_come(scenario).contains(round) {
                    return Err(Refusal::RoundNotToCome(*round));
                }
            }
            Ruling::Leave { dispatch } if self.order_of(*dispatch).is_none() => {
                return Err(Refusal::NotOrdered(*dispatch));
            }
            Ruling::Leave { .. } => {}
            Ruling::Note { text } => {
                let length = text.chars().count();
                let plain = text.trim() == text && !text.chars().any(char::is_control);
                if length == 0 || length > usize::from(LONGEST_NOTE) || !plain {
                    return Err(Refusal::NoteUnusable);
                }
            }
        }
        Ok(())
    }

    /// The menu of the referee.
    #[must_use]
    pub fn open_rulings(&self, scenario: &Scenario) -> OpenRulings {
        let goes_on = !matches!(self.step, Step::Before | Step::Ended);
        let rounds = if goes_on { self.rounds_to_come(scenario) } else { 0..0 };
        let all = (0..scenario.chronicle.len()).map(DispatchId::at);
        OpenRulings {
            dispatches: all
                .filter(|dispatch| !rounds.is_empty() && self.can_be_brought(scenario, *dispatch))
                .collect(),
            rounds,
            ordered: self.ordered.clone(),
            note: goes_on,
        }
    }

    /// The referee's order for a dispatch that has not come yet.
    #[must_use]
    pub fn order_of(&self, dispatch: DispatchId) -> Option<Ordered> {
        self.ordered.iter().copied().find(|order| order.dispatch == dispatch)
    }

    /// Whether a dispatch has come already.
    #[must_use]
    pub const fn has_come(&self, dispatch: DispatchId) -> bool {
        self.dispatched & (1 << dispatch.0) != 0
    }

    fn rounds_to_come(&self, scenario: &Scenario) -> Range<u8> {
        let rounds = u8::try_from(scenario.situation.meetings.len()).unwrap_or(u8::MAX);
        self.round.saturating_add(1)..rounds
    }

    /// A dispatch of this game that has not come and is not on its way: drawn ones are part of games with shocks only.
    fn can_be_brought(&self, scenario: &Scenario, dispatch: DispatchId) -> bool {
        let known = scenario.chronicle.get(dispatch.index());
        let in_game = known.is_some_and(|known| match known.when {
            When::Round(_) => true,
            When::Drawn { .. } => scenario.situation.has(Layer::Shocks),
        });
        in_game && !self.has_come(dispatch) && self.order_of(dispatch).is_none()
    }
}
