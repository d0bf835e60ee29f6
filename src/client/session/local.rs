//! The authority of a play on this machine: the only place in the window that touches a state.

use crate::rules::action::{Act, Deed};
use crate::rules::event::{Event, Step};
use crate::rules::ids::PartyId;
use crate::rules::refusal::Refusal;
use crate::rules::scenario::Scenario;
use crate::rules::standing;
use crate::rules::state::State;
use crate::rules::view::{View, Viewer};
use std::sync::Arc;

/// A play on this machine.
pub struct Local {
    scenario: Arc<Scenario>,
    seat: Viewer,
    state: State,
    events: Vec<Event>,
    /// The state and the number of events when the step began.
    step_began: (State, usize),
}

impl Local {
    /// Begins a play.
    #[must_use]
    pub fn open(scenario: Arc<Scenario>, world: u64, seat: Viewer) -> Self {
        let (state, events) = State::begin(&scenario, world);
        let step_began = (state.clone(), events.len());
        let mut local = Self {
            scenario,
            seat,
            state,
            events,
            step_began,
        };
        local.run_others();
        local
    }

    /// What the seat may know now.
    #[must_use]
    pub fn view(&self) -> View {
        self.state.view(&self.scenario, self.seat)
    }

    /// What the seat has seen so far, in order.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        let seen = self.events.iter().filter(|event| event.audience.admits(self.seat));
        seen.cloned().collect()
    }

    /// Does an act of the seat, then lets the others act.
    ///
    /// # Errors
    /// The rule that the act would break; nothing has changed then.
    pub fn submit(&mut self, deed: Deed) -> Result<(), Refusal> {
        let Viewer::Party(party) = self.seat else {
            return Err(Refusal::NotInPlay);
        };
        self.apply(Act { party, deed })?;
        self.run_others();
        Ok(())
    }

    /// Takes back what was done since the step began. Whether there was anything to take back.
    pub fn undo(&mut self) -> bool {
        let (state, count) = self.step_began.clone();
        let changed = self.events.len() > count;
        self.state = state;
        self.events.truncate(count);
        self.run_others();
        changed
    }

    fn apply(&mut self, act: Act) -> Result<(), Refusal> {
        let before = (self.state.round, self.state.step);
        let events = self.state.apply(&self.scenario, &act)?;
        self.events.extend(events);
        if (self.state.round, self.state.step) != before {
            self.step_began = (self.state.clone(), self.events.len());
        }
        Ok(())
    }

    fn run_others(&mut self) {
        let me = match self.seat {
            Viewer::Party(party) => Some(party),
            Viewer::Observer | Viewer::Instructor => None,
        };
        loop {
            let step = (self.state.round, self.state.step);
            let others: Vec<PartyId> = self.scenario.situation.party_ids().filter(|party| Some(*party) != me).collect();
            for party in others {
                let deed = standing::deed(&self.state.view(&self.scenario, Viewer::Party(party)));
                if let Some(deed) = deed
                    && self.apply(Act { party, deed }).is_err()
                {
                    return;
                }
            }
            if (self.state.round, self.state.step) == step || self.state.step == Step::Ended {
                return;
            }
        }
    }
}
