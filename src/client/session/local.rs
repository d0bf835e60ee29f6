//! The authority of a play on this machine: the only place in the window that touches a table.

use crate::negotiators::Reasoned;
use crate::rules::action::{Act, Deed};
use crate::rules::event::Event;
use crate::rules::record::ReplayError;
use crate::rules::refusal::Refusal;
use crate::rules::scenario::Scenario;
use crate::rules::view::{View, Viewer};
use crate::table::{Phase, SaveFile, Seat, Table};
use std::sync::Arc;

/// A play on this machine, seen from the one seat that a person has.
pub struct Local {
    table: Table,
    seat: Viewer,
}

impl Local {
    /// Begins a play; whoever is [`Seat::Person`] is the seat from which it is seen.
    #[must_use]
    pub fn open(scenario: Arc<Scenario>, world: u64, seats: Vec<Seat>) -> Self {
        Self::seated(Table::open(scenario, world, seats))
    }

    /// Sets a saved play up again.
    ///
    /// # Errors
    /// Why it is not the same play here.
    pub fn restore(scenario: Arc<Scenario>, save: SaveFile) -> Result<Self, ReplayError> {
        Table::restore(scenario, save).map(Self::seated)
    }

    fn seated(table: Table) -> Self {
        let scenario = table.scenario();
        let mut people = scenario.situation.party_ids().zip(table.seats());
        let seat = people
            .find(|(_, seat)| **seat == Seat::Person)
            .map_or(Viewer::Observer, |(party, _)| Viewer::Party(party));
        Self { table, seat }
    }

    /// What the seat may know now; when the play is over still from its own seat.
    #[must_use]
    pub fn view(&self) -> View {
        self.table.view(self.seat)
    }

    /// What the seat has seen so far, in order; nothing more when the play is over.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        let all = self.table.events(Viewer::Instructor, 0);
        all.filter(|event| event.audience.admits(self.seat)).cloned().collect()
    }

    /// Everything that happened, with every secret; nothing before the play is over.
    #[must_use]
    pub fn opened(&self) -> Vec<Event> {
        if !self.table.is_over() {
            return Vec::new();
        }
        self.table.events(Viewer::Instructor, 0).cloned().collect()
    }

    /// What the computers' reasons were; nothing before the play is over.
    #[must_use]
    pub fn reasons(&self) -> &[Reasoned] {
        if self.table.is_over() {
            self.table.reasons()
        } else {
            &[]
        }
    }

    /// Does an act of the seat, then lets the others act.
    ///
    /// # Errors
    /// The rule that the act would break; nothing has changed then.
    pub fn submit(&mut self, deed: Deed) -> Result<(), Refusal> {
        let Viewer::Party(party) = self.seat else {
            return Err(Refusal::NotInPlay);
        };
        self.table.act(Act { party, deed })
    }

    /// Takes back what was done since the phase began. Whether there was anything to take back.
    pub fn undo(&mut self) -> bool {
        let can = self.table.can_undo();
        if can {
            self.table.undo_to_phase_start();
        }
        can
    }

    /// Whether there is something to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.table.can_undo()
    }

    /// The phase that is going on.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.table.phase()
    }

    /// The play as one file.
    #[must_use]
    pub fn save(&self) -> SaveFile {
        self.table.save()
    }

    /// The scenario, with every secret: for the debrief, when the play is over.
    #[must_use]
    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        self.table.is_over().then(|| self.table.scenario())
    }

    /// Who sits where.
    #[must_use]
    pub fn seats(&self) -> &[Seat] {
        self.table.seats()
    }

    /// The world number.
    #[must_use]
    pub fn world(&self) -> u64 {
        self.table.world()
    }
}
