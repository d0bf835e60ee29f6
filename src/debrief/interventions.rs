//! What the teacher brought into a play as its referee (R1.10).

use super::story::Moment;
use crate::rules::event::{Fact, Occasion};
use crate::rules::ids::DispatchId;
use crate::rules::ruling::Ordered;
use serde::Serialize;

/// Something that came from the teacher and not from the world.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Intervention {
    /// A dispatch of the scenario was brought in.
    Dispatch {
        /// The round (0-based) at whose start it came.
        round: u8,
        /// Which dispatch.
        dispatch: DispatchId,
    },
    /// A note from outside was given.
    Note {
        /// The round (0-based).
        round: u8,
        /// What it said.
        text: String,
    },
}

impl Intervention {
    /// The same for every table that had it: numbers can be compared among tables only where they had the same events in
    /// the same rounds. When exactly a note was read does not count, because it changes no number.
    #[must_use]
    pub fn mark(&self) -> (Option<(u8, DispatchId)>, &str) {
        match self {
            Self::Dispatch { round, dispatch } => (Some((*round, *dispatch)), ""),
            Self::Note { text, .. } => (None, text),
        }
    }
}

/// What was brought in, in order.
#[must_use]
pub fn of(moments: &[Moment]) -> Vec<Intervention> {
    let came = moments.iter().filter_map(|moment| match &moment.event.fact {
        Fact::DispatchArrived {
            dispatch,
            by: Occasion::Referee,
        } => Some(Intervention::Dispatch {
            round: moment.round,
            dispatch: *dispatch,
        }),
        Fact::NoteGiven { text } => Some(Intervention::Note {
            round: moment.round,
            text: text.clone(),
        }),
        _ => None,
    });
    came.collect()
}

/// The dispatches among them, as orders that bring them into the same rounds of another play.
pub(super) fn brought(moments: &[Moment]) -> impl Iterator<Item = Ordered> {
    of(moments).into_iter().filter_map(|intervention| match intervention {
        Intervention::Dispatch { round, dispatch } => Some(Ordered { dispatch, round }),
        Intervention::Note { .. } => None,
    })
}
