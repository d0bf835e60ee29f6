//! What a ruling of the referee causes (R1.10).

use super::Resolution;
use crate::rules::event::{Audience, Event, Fact};
use crate::rules::refusal::Refusal;
use crate::rules::ruling::Ruling;
use crate::rules::scenario::Scenario;
use crate::rules::state::State;

impl State {
    /// Does what the referee rules, if it may be done, adding to a list of events that the caller keeps.
    ///
    /// # Errors
    /// What speaks against it; nothing has changed and nothing was added then.
    pub fn rule_into(&mut self, scenario: &Scenario, ruling: &Ruling, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.check_ruling(scenario, ruling)?;
        let mut resolution = Resolution {
            scenario,
            state: self,
            events,
        };
        match ruling {
            // Nobody knows of it before it comes.
            Ruling::Bring { dispatch, round } => resolution.emit(
                Audience::Nobody,
                Fact::DispatchOrdered {
                    dispatch: *dispatch,
                    round: *round,
                },
            ),
            Ruling::Leave { dispatch } => {
                resolution.emit(Audience::Nobody, Fact::DispatchLeft { dispatch: *dispatch });
            }
            Ruling::Note { text } => resolution.public(Fact::NoteGiven { text: text.clone() }),
        }
        Ok(())
    }
}
