//! The authority for one play: seats, standing instructions, the record. No input or output; whoever
//! holds the table does that.
//!
//! Its public interface is small: *post an act; follow the events from number n; look*. Computer
//! negotiators sit at it like anybody else and see their seat's view only.

mod phase;
mod save;
mod seat;

pub use phase::Phase;
pub use save::{SaveError, SaveFile};
pub use seat::Seat;

use crate::negotiators::{Negotiator, Reasoned, Why};
use crate::rules::action::Act;
use crate::rules::event::Event;
use crate::rules::ids::PartyId;
use crate::rules::open::OpenActions;
use crate::rules::record::{Entry, Record, ReplayError};
use crate::rules::refusal::Refusal;
use crate::rules::ruling::{Ruled, Ruling};
use crate::rules::scenario::Scenario;
use crate::rules::standing;
use crate::rules::state::State;
use crate::rules::view::{View, Viewer};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

/// One running play and everything that its authority knows.
pub struct Table {
    scenario: Arc<Scenario>,
    state: State,
    events: Vec<Event>,
    record: Record,
    seats: Vec<Seat>,
    negotiators: Vec<Option<Box<dyn Negotiator + Send + Sync>>>,
    reasons: Vec<Reasoned>,
    /// How many acts there were when the phase began.
    phase_start: usize,
    /// The state and the number of events then, to go back to.
    phase_state: Box<(State, usize)>,
    /// Whether computers keep still, because a log is being read.
    asleep: bool,
}

impl Table {
    /// Opens a table: the play begins, and computer negotiators act until a person is asked for something.
    ///
    /// Seats beyond the list are [`Seat::Standing`].
    #[must_use]
    pub fn open(scenario: Arc<Scenario>, world: u64, seats: Vec<Seat>) -> Self {
        let mut table = Self::open_asleep(scenario, world, seats);
        table.wake();
        table
    }

    /// Opens a table whose log is about to be read with [`accept`](Self::accept): computers keep still until
    /// [`wake`](Self::wake), because what they did is in the log.
    #[must_use]
    pub fn open_asleep(scenario: Arc<Scenario>, world: u64, seats: Vec<Seat>) -> Self {
        let (state, events) = State::begin(&scenario, world);
        let record = Record::begin(&scenario, world);
        let mut table = Self::assemble(scenario, state, events, record, seats, Vec::new());
        table.asleep = true;
        table
    }

    /// Lets computers act from now on, and at once if something is asked of them.
    pub fn wake(&mut self) {
        self.asleep = false;
        self.run_computers();
    }

    /// Lets computers act until only people are asked, or the step ends; then they are asleep. Where nobody but computers
    /// sits, a play takes its time so.
    pub fn wake_for_a_step(&mut self) {
        let here = (self.state.round, self.state.step);
        while (self.state.round, self.state.step) == here && self.run_one() {}
        self.asleep = true;
    }

    /// The same table once more, its computers asleep or awake as here: to try something that may not come to be.
    #[must_use]
    pub fn fork(&self) -> Self {
        Self {
            scenario: Arc::clone(&self.scenario),
            state: self.state.clone(),
            events: self.events.clone(),
            record: self.record.clone(),
            seats: self.seats.clone(),
            // Negotiators hold no memory, so that new ones decide as the old ones would.
            negotiators: self.seats.iter().map(|seat| seat.negotiator()).collect(),
            reasons: self.reasons.clone(),
            phase_start: self.phase_start,
            phase_state: self.phase_state.clone(),
            asleep: self.asleep,
        }
    }

    /// Sets a saved play up again, exactly as it was; every checkpoint is verified.
    ///
    /// # Errors
    /// Why it isn't the same play here.
    pub fn restore(scenario: Arc<Scenario>, save: SaveFile) -> Result<Self, ReplayError> {
        let (whole, _) = save.record.replay(&scenario)?;
        let (state, events) = State::begin(&scenario, save.record.world);
        let record = Record {
            acts: Vec::new(),
            rulings: Vec::new(),
            checkpoints: Vec::new(),
            ..save.record.clone()
        };
        let mut table = Self::assemble(scenario, state, events, record, save.seats, save.reasons);
        for entry in save.record.entries() {
            match entry {
                Entry::Ruling(index, ruling) => table
                    .rule(ruling.clone())
                    .map_err(|refusal| ReplayError::Overruled { index, refusal })?,
                Entry::Act(index, act) => table
                    .accept(act.clone(), Vec::new())
                    .map_err(|refusal| ReplayError::Refused { index, refusal })?,
            }
        }
        debug_assert!(table.state == whole, "the same acts lead to the same state");
        table.run_computers();
        Ok(table)
    }

    fn assemble(
        scenario: Arc<Scenario>,
        state: State,
        events: Vec<Event>,
        record: Record,
        mut seats: Vec<Seat>,
        reasons: Vec<Reasoned>,
    ) -> Self {
        seats.resize(scenario.situation.party_count(), Seat::Standing);
        let negotiators = seats.iter().map(|seat| seat.negotiator()).collect();
        let phase_state = Box::new((state.clone(), events.len()));
        Self {
            scenario,
            state,
            events,
            record,
            seats,
            negotiators,
            reasons,
            phase_start: 0,
            phase_state,
            asleep: false,
        }
    }

    /// Does an act for a seat, then lets computer negotiators act.
    ///
    /// # Errors
    /// The rule that it would break; nothing has changed then.
    pub fn act(&mut self, act: Act) -> Result<(), Refusal> {
        self.accept(act, Vec::new())?;
        self.run_computers();
        Ok(())
    }

    /// Accepts one act into the record, and lets nobody act after it; a round that ends leaves a checkpoint, and where
    /// a person plays, a phase that ends becomes the place to go back to.
    ///
    /// # Errors
    /// The rule that it would break; nothing has changed then.
    pub fn accept(&mut self, act: Act, why: Vec<Why>) -> Result<(), Refusal> {
        let (before, round) = (Phase::of(&self.state), self.state.round);
        self.state.apply_into(&self.scenario, &act, &mut self.events)?;
        if !why.is_empty() {
            self.reasons.push(Reasoned {
                act: self.record.acts.len(),
                why,
            });
        }
        self.record.acts.push(act);
        if Phase::of(&self.state) != before {
            if self.state.round != round || self.is_over() {
                self.record.checkpoint(&self.state);
            }
            self.phase_start = self.record.acts.len();
            if self.seats.contains(&Seat::Person) {
                *self.phase_state = (self.state.clone(), self.events.len());
            }
        }
        Ok(())
    }

    /// Does what the referee rules. Nobody is asked for anything new by it.
    ///
    /// # Errors
    /// What speaks against it; nothing has changed then.
    pub fn rule(&mut self, ruling: Ruling) -> Result<(), Refusal> {
        self.state.rule_into(&self.scenario, &ruling, &mut self.events)?;
        self.record.rule(ruling, &self.state);
        if self.record.acts.len() == self.phase_start {
            // It stands before the first act of the phase: going back there keeps it.
            *self.phase_state = (self.state.clone(), self.events.len());
        }
        Ok(())
    }

    /// Lets every computer and standing seat act until only people are asked for something.
    pub fn run_computers(&mut self) {
        if self.asleep {
            return;
        }
        while self.run_one() {}
    }

    /// Lets one computer or standing seat act; `false` if none is asked for anything.
    fn run_one(&mut self) -> bool {
        let Some((act, why)) = self.next_computed() else {
            return false;
        };
        if self.accept(act, why).is_ok() {
            return true;
        }
        // A negotiator whose act is refused loses its turn to standing instructions.
        let standing = self.next_standing();
        standing.is_some_and(|(act, why)| self.accept(act, why).is_ok())
    }

    fn next_computed(&mut self) -> Option<(Act, Vec<Why>)> {
        for party in self.scenario.situation.party_ids() {
            if self.seats[party.index()] == Seat::Person || !self.is_asked(party) {
                continue;
            }
            let view = self.state.view(&self.scenario, Viewer::Party(party));
            let mut rng = self.generator(party);
            return match &mut self.negotiators[party.index()] {
                Some(negotiator) => {
                    let decision = negotiator.decide(&view, &mut rng);
                    Some((
                        Act {
                            party,
                            deed: decision.deed,
                        },
                        decision.why,
                    ))
                }
                None => standing::deed(&view).map(|deed| (Act { party, deed }, Vec::new())),
            };
        }
        None
    }

    fn next_standing(&self) -> Option<(Act, Vec<Why>)> {
        let computed = |party: &PartyId| self.seats[party.index()] != Seat::Person && self.is_asked(*party);
        let party = self.scenario.situation.party_ids().find(computed)?;
        let deed = standing::deed(&self.state.view(&self.scenario, Viewer::Party(party)))?;
        Some((Act { party, deed }, Vec::new()))
    }

    /// A generator that depends on the world, the seat and the place in the play only, so that a play
    /// that is undone, loaded or replayed is decided as it was the first time.
    fn generator(&self, party: PartyId) -> ChaCha8Rng {
        let mut rng = ChaCha8Rng::seed_from_u64(self.record.world);
        rng.set_stream((self.record.acts.len() as u64) << 8 | u64::from(party.0) | 1 << 63);
        rng
    }

    /// Whether a seat is asked for something now.
    #[must_use]
    pub fn is_asked(&self, party: PartyId) -> bool {
        !self.is_over() && self.state.sealed[party.index()].is_none()
    }

    /// Goes back to the start of the phase: what was done in it since is undone, for every seat.
    pub fn undo_to_phase_start(&mut self) {
        self.record.truncate(self.phase_start);
        let acts = self.record.acts.len();
        self.reasons.retain(|reasoned| reasoned.act < acts);
        self.state = self.phase_state.0.clone();
        self.events.truncate(self.phase_state.1);
        self.run_computers();
    }

    /// Whether there is something of a person's to undo in this phase.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.is_over()
            && self.record.acts[self.phase_start..]
                .iter()
                .any(|act| self.seats[act.party.index()] == Seat::Person)
    }

    /// Gives a seat to somebody else.
    pub fn reseat(&mut self, party: PartyId, seat: Seat) {
        self.negotiators[party.index()] = seat.negotiator();
        self.seats[party.index()] = seat;
        // Whoever sits down now can go back to here, not further.
        self.phase_start = self.record.acts.len();
        *self.phase_state = (self.state.clone(), self.events.len());
        self.run_computers();
    }

    /// What a viewer may know now.
    #[must_use]
    pub fn view(&self, viewer: Viewer) -> View {
        self.state.view(&self.scenario, viewer)
    }

    /// A viewer's events from its own number `from` on (0 for all): the audience gate.
    pub fn events(&self, viewer: Viewer, from: usize) -> impl Iterator<Item = &Event> {
        let viewer = if self.is_over() { Viewer::Instructor } else { viewer };
        self.events
            .iter()
            .filter(move |event| event.audience.admits(viewer))
            .skip(from)
    }

    /// Every event in order, whoever may know of it: for an authority that gates them itself.
    #[must_use]
    pub fn all_events(&self) -> &[Event] {
        &self.events
    }

    /// The menu of a seat.
    #[must_use]
    pub fn open_actions(&self, party: PartyId) -> OpenActions {
        self.state.open_actions(&self.scenario, party)
    }

    /// Whether the play is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state.ending.is_some()
    }

    /// The phase that is going on.
    #[must_use]
    pub fn phase(&self) -> Phase {
        Phase::of(&self.state)
    }

    /// Who sits where.
    #[must_use]
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }

    /// The scenario that is played.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The state itself, for the debrief and for tests: it knows every secret.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Every accepted act so far, in the order of its arrival.
    #[must_use]
    pub fn acts(&self) -> &[Act] {
        &self.record.acts
    }

    /// What the referee has done so far.
    #[must_use]
    pub fn rulings(&self) -> &[Ruled] {
        &self.record.rulings
    }

    /// Acts and rulings so far, in order.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.record.entries()
    }

    /// How many acts there were when the phase began: what [`undo_to_phase_start`](Self::undo_to_phase_start) leaves.
    #[must_use]
    pub const fn phase_start(&self) -> usize {
        self.phase_start
    }

    /// The world number.
    #[must_use]
    pub fn world(&self) -> u64 {
        self.record.world
    }

    /// What the computer negotiators' reasons were, act by act. For the debrief; in play, for a player who asks.
    #[must_use]
    pub fn reasons(&self) -> &[Reasoned] {
        &self.reasons
    }

    /// The play as one file.
    #[must_use]
    pub fn save(&self) -> SaveFile {
        let mut record = self.record.clone();
        record.checkpoint(&self.state);
        SaveFile {
            record,
            seats: self.seats.clone(),
            reasons: self.reasons.clone(),
        }
    }
}
