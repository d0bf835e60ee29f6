//! The play in a room, as its log tells it.

use super::clock::Clock;
use super::entry::{By, Entry, Handover};
use super::{Ask, Instructions, Refusal, Wish};
use crate::negotiators::Temperament;
use crate::rules::action::{Act, Deed};
use crate::rules::climate::MAX_PARTIES;
use crate::rules::event::{Event, Step};
use crate::rules::ids::{DispatchId, PartyId, PartySet};
use crate::rules::record::Entry as Done;
use crate::rules::ruling::{Ordered, Ruling};
use crate::rules::scenario::Scenario;
use crate::rules::view::Viewer;
use crate::server::keeper::{Book, Torn};
use crate::server::lesson::{Computers, ParticipantId, Timings};
use crate::server::millis::Millis;
use crate::table::{Phase, Seat, Table};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What one student suggests to the delegation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Who.
    pub by: ParticipantId,
    /// What.
    pub deed: Deed,
}

/// One table of a lesson.
pub struct Play {
    pub(super) scenario: Arc<Scenario>,
    world: u64,
    timings: Timings,
    computers: Computers,
    /// Asleep: computers act through the log only.
    table: Option<Table>,
    opened_with: Vec<Seat>,
    clock: Clock,
    proposals: [Vec<Proposal>; MAX_PARTIES],
    /// Steps running in which standing instructions acted for a seat that people hold.
    silent: [u8; MAX_PARTIES],
    /// Who did each act.
    by: Vec<By>,
    /// How many acts there were when each phase began.
    phases: Vec<usize>,
    /// How many events there were when the step began.
    step_began: usize,
    /// How many events there were after the seat's own last act.
    acted: [usize; MAX_PARTIES],
    /// When each seat last did something.
    last: [Millis; MAX_PARTIES],
    /// What is done for each seat when it is silent.
    instructions: [Instructions; MAX_PARTIES],
    wishes: [Vec<Wish>; MAX_PARTIES],
    /// Seats that a computer keeps because nobody has taken them.
    empty: PartySet,
    /// Why each seat changed hands last, while a computer keeps it.
    handed: [Option<Handover>; MAX_PARTIES],
    /// How often the teacher has taken a phase back.
    turned_back: u32,
    /// Events that the referee called off at this table.
    called_off: BTreeSet<DispatchId>,
}

impl Play {
    /// A table that is not open yet.
    #[must_use]
    pub fn blank(scenario: Arc<Scenario>, world: u64, timings: Timings) -> Self {
        Self {
            scenario,
            world,
            timings,
            computers: Computers::default(),
            table: None,
            opened_with: Vec::new(),
            clock: Clock::default(),
            proposals: std::array::from_fn(|_| Vec::new()),
            silent: [0; MAX_PARTIES],
            by: Vec::new(),
            phases: Vec::new(),
            step_began: 0,
            acted: [0; MAX_PARTIES],
            last: [Millis(0); MAX_PARTIES],
            instructions: Default::default(),
            wishes: std::array::from_fn(|_| Vec::new()),
            empty: PartySet::EMPTY,
            handed: [None; MAX_PARTIES],
            turned_back: 0,
            called_off: BTreeSet::new(),
        }
    }

    /// The same with these computer negotiators in the seats that nobody has.
    #[must_use]
    pub fn kept_by(mut self, computers: Computers) -> Self {
        self.computers = computers;
        self
    }

    /// The table as it was opened, with nothing done at it.
    pub(super) fn blank_table(&self) -> Table {
        self.table_with(self.opened_with.clone())
    }

    /// A table with these seats, with nothing done at it.
    pub(super) fn table_with(&self, seats: Vec<Seat>) -> Table {
        Table::open_asleep(Arc::clone(&self.scenario), self.world, seats)
    }

    /// Whether a computer keeps a seat because nobody has taken it.
    #[must_use]
    pub const fn was_empty(&self, party: PartyId) -> bool {
        self.empty.has(party)
    }

    /// Why a computer keeps a seat that changed hands; nothing if people have it, or nobody ever had.
    #[must_use]
    pub fn handed_for(&self, party: PartyId) -> Option<Handover> {
        self.handed.get(party.index()).copied().flatten()
    }

    /// Whether the referee can bring this in and has not called it off at this very table: then it can be made good what
    /// holds for all tables.
    #[must_use]
    pub fn lacks(&self, order: Ordered) -> bool {
        let Ordered { dispatch, round } = order;
        let open = |table: &Table| {
            let bring = Ruling::Bring { dispatch, round };
            table.state().check_ruling(&self.scenario, &bring).is_ok()
        };
        !self.called_off.contains(&dispatch) && self.table.as_ref().is_some_and(open)
    }

    /// The table, once it is open.
    #[must_use]
    pub const fn table(&self) -> Option<&Table> {
        self.table.as_ref()
    }
    /// How long each step takes.
    #[must_use]
    pub const fn timings(&self) -> &Timings {
        &self.timings
    }
    /// How often the teacher has taken a phase back: events of the same number may be others since.
    #[must_use]
    pub const fn turned_back(&self) -> u32 {
        self.turned_back
    }
    /// The clock of the step.
    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }
    /// What students suggest to their delegation in this step.
    #[must_use]
    pub fn proposals(&self, party: PartyId) -> &[Proposal] {
        self.proposals.get(party.index()).map_or(&[], Vec::as_slice)
    }
    /// The standing instructions of a seat.
    #[must_use]
    pub fn instructions(&self, party: PartyId) -> &Instructions {
        static USUAL: Instructions = Instructions::Usual;
        self.instructions.get(party.index()).unwrap_or(&USUAL)
    }
    /// What students wish for as the standing instructions of their seat.
    #[must_use]
    pub fn wishes(&self, party: PartyId) -> &[Wish] {
        self.wishes.get(party.index()).map_or(&[], Vec::as_slice)
    }
    /// What standing instructions have done for a seat since somebody in it last acted, the latest last.
    #[must_use]
    pub fn done_for(&self, party: PartyId) -> Vec<(By, &Deed)> {
        let acts = self.table.iter().flat_map(Table::acts);
        let own = acts.zip(&self.by).filter(|(act, _)| act.party == party);
        let mut done = Vec::new();
        for (act, by) in own {
            match by {
                By::Standing | By::Instructed => done.push((*by, &act.deed)),
                By::Participant(_) | By::Suggested(_) | By::Computer => done.clear(),
            }
        }
        done
    }
    /// Who did each act of the record.
    #[must_use]
    pub fn by(&self) -> &[By] {
        &self.by
    }
    /// When a seat last did something.
    #[must_use]
    pub fn last(&self, party: PartyId) -> Millis {
        self.last.get(party.index()).copied().unwrap_or_default()
    }
    /// Steps running in which standing instructions acted for a seat that people hold.
    #[must_use]
    pub fn silent(&self, party: PartyId) -> u8 {
        self.silent.get(party.index()).copied().unwrap_or(0)
    }

    /// The round and the step as one number that grows: what [`Ask::Advance`] names.
    #[must_use]
    pub fn moment(&self) -> u64 {
        self.table.as_ref().map_or(0, |_| self.step_began as u64)
    }

    /// A viewer's events, in order. Unlike the table itself a room opens nothing when its play is over: other tables of
    /// the lesson still play the same world.
    pub fn events(&self, viewer: Viewer) -> impl DoubleEndedIterator<Item = &Event> {
        let all = self.table.iter().flat_map(Table::all_events);
        all.filter(move |event| event.audience.admits(viewer))
    }

    /// How many events a viewer has seen: what [`Ask::Post`] names.
    #[must_use]
    pub fn seen(&self, viewer: Viewer) -> usize {
        self.events(viewer).count()
    }

    /// Whether a seat's decision is stale: since it had seen so many events a step began or the seat itself acted; or it
    /// has not seen so many, because the table went back since, or because the number is made up.
    pub(super) fn is_stale(&self, table: &Table, party: PartyId, seen: usize) -> bool {
        let line = self.step_began.max(self.acted[party.index()]);
        let (before, after) = table.all_events().split_at(line.min(table.all_events().len()));
        let own = |events: &[Event]| {
            let admitted = events
                .iter()
                .filter(|event| event.audience.admits(Viewer::Party(party)));
            admitted.count()
        };
        let known = own(before);
        known > seen || known + own(after) < seen
    }

    /// The computer negotiator that keeps a seat: where no temperament was chosen for it, each seat of a scenario has a
    /// temper of its own, drawn with the world.
    pub(super) fn keeper(&self, party: PartyId) -> Seat {
        let draw = self
            .world
            .wrapping_mul(0x9E37_79B9_7F4A_7C15)
            .rotate_left(u32::from(party.0) * 8);
        // The last remainder of a division by four fits anywhere.
        let place = usize::try_from(draw % Temperament::ALL.len() as u64).unwrap_or(0);
        let chosen = self.computers.temperaments.get(party.index()).copied().flatten();
        Seat::Computer {
            temperament: chosen.unwrap_or(Temperament::ALL[place]),
            strength: self.computers.strength,
        }
    }

    /// A computer negotiator of this temperament, as strong as those of the lesson are.
    pub(super) const fn keeper_of(&self, temperament: Temperament) -> Seat {
        Seat::Computer {
            temperament,
            strength: self.computers.strength,
        }
    }

    /// Where the table can go back to: the start of the phase, or of the one before if nothing was done in this one by
    /// people. `None` at the very start.
    pub(super) fn way_back(&self) -> Option<usize> {
        let now = self.by.len();
        let by_people = |from: usize| self.by[from.min(now)..].iter().any(|by| *by != By::Computer);
        self.phases.iter().rev().copied().find(|start| by_people(*start))
    }

    fn begin_step(&mut self, at: Millis) {
        let Some(table) = &self.table else { return };
        let step = table.state().step;
        self.step_began = table.all_events().len();
        self.clock.begin(at, self.timings.of(step));
        self.proposals.iter_mut().for_each(Vec::clear);
    }

    fn done(&mut self, act: Act, by: By, why: Vec<crate::negotiators::Why>, at: Millis) -> Result<(), Torn> {
        let Some(table) = &mut self.table else {
            return Err(Torn::because("an act before the table was opened"));
        };
        let party = act.party.index();
        let before = (table.state().round, table.state().step);
        let phase = table.phase();
        table
            .accept(act, why)
            .map_err(|refusal| Torn::because(refusal.to_string()))?;
        self.by.push(by);
        let after = (table.state().round, table.state().step);
        if table.phase() != phase {
            self.phases.push(self.by.len());
        }
        self.acted[party] = table.all_events().len();
        match by {
            By::Participant(_) | By::Suggested(_) => {
                self.silent[party] = 0;
                self.last[party] = at;
            }
            By::Standing if self.clock.rang(at) => self.silent[party] = self.silent[party].saturating_add(1),
            By::Standing | By::Computer | By::Instructed => {}
        }
        if before == after {
            self.proposals[party].clear();
        } else {
            self.begin_step(at);
        }
        Ok(())
    }

    /// Plays the first acts again, with the seats as they are now.
    fn take_back(&mut self, acts: usize, at: Millis) -> Result<(), Torn> {
        let Some(old) = self.table.take() else {
            return Err(Torn::because("going back before the table was opened"));
        };
        let seats = old.seats().to_vec();
        let by = std::mem::take(&mut self.by);
        let reasons = old.reasons().to_vec();
        let paused = self.clock.is_paused();
        let (silent, last, empty) = (self.silent, self.last, self.empty);
        self.open(self.opened_with.clone(), at);
        for entry in old.entries() {
            match entry {
                Done::Act(index, _) if index >= acts => break,
                Done::Act(index, act) => {
                    let why = reasons.iter().find(|reasoned| reasoned.act == index);
                    let why = why.map_or_else(Vec::new, |reasoned| reasoned.why.clone());
                    self.done(act.clone(), by.get(index).copied().unwrap_or(By::Computer), why, at)?;
                }
                Done::Ruling(_, ruling) => self.rule(ruling.clone())?,
            }
        }
        for (party, seat) in seats.into_iter().enumerate() {
            self.hand(PartyId::at(party), seat);
        }
        self.begin_step(at);
        if paused {
            self.clock.pause(at);
        }
        (self.silent, self.last, self.empty) = (silent, last, empty);
        Ok(())
    }

    fn rule(&mut self, ruling: Ruling) -> Result<(), Torn> {
        let Some(table) = &mut self.table else {
            return Err(Torn::because("a ruling before the table was opened"));
        };
        table.rule(ruling).map_err(|refusal| Torn::because(refusal.to_string()))
    }

    fn open(&mut self, seats: Vec<Seat>, at: Millis) {
        self.opened_with.clone_from(&seats);
        let empty = seats.iter().enumerate().filter(|(_, seat)| **seat != Seat::Person);
        self.empty = empty.map(|(party, _)| PartyId::at(party)).collect();
        self.table = Some(self.table_with(seats));
        self.by.clear();
        self.phases = vec![0];
        self.acted = [0; MAX_PARTIES];
        self.last = [at; MAX_PARTIES];
        self.begin_step(at);
    }

    fn hand(&mut self, party: PartyId, seat: Seat) {
        if let Some(table) = &mut self.table
            && table.seats().get(party.index()).is_some_and(|now| *now != seat)
        {
            table.reseat(party, seat);
        }
    }

    /// Whether the play is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.table.as_ref().is_some_and(Table::is_over)
    }

    /// The phase that is going on; none before the table is open.
    #[must_use]
    pub fn phase(&self) -> Option<Phase> {
        self.table.as_ref().map(Table::phase)
    }
}

impl Book for Play {
    type Ask = Ask;
    type Entry = Entry;
    type Refusal = Refusal;

    fn decide(&self, ask: &Ask, now: Millis) -> Result<Vec<Entry>, Refusal> {
        self.entries(ask, now)
    }

    fn enter(&mut self, entry: Entry, at: Millis) -> Result<(), Torn> {
        match entry {
            Entry::Opened { seats } => self.open(seats, at),
            Entry::Done { act, by, why } => return self.done(act, by, why, at),
            Entry::Suggested { party, by, deed } => {
                let Some(proposals) = self.proposals.get_mut(party.index()) else {
                    return Err(Torn::because("a suggestion for a seat that is not there"));
                };
                proposals.retain(|proposal| proposal.by != by);
                proposals.push(Proposal { by, deed });
                self.last[party.index()] = at;
            }
            Entry::Instructed {
                party, instructions, ..
            } => {
                let place = party.index();
                if place >= MAX_PARTIES {
                    return Err(Torn::because("instructions for a seat that is not there"));
                }
                self.instructions[place] = instructions;
                self.wishes[place].clear();
            }
            Entry::Wished {
                party,
                by,
                instructions,
            } => {
                let Some(wishes) = self.wishes.get_mut(party.index()) else {
                    return Err(Torn::because("a wish for a seat that is not there"));
                };
                wishes.retain(|wish| wish.by != by);
                wishes.push(Wish { by, instructions });
            }
            Entry::Handed { party, seat, why } => {
                self.hand(party, seat);
                if let Some(handed) = self.handed.get_mut(party.index()) {
                    *handed = (seat != Seat::Person).then_some(why);
                }
                self.empty = match why {
                    Handover::Empty => self.empty.with(party),
                    Handover::Taken | Handover::Silent | Handover::Instructed | Handover::Teacher => {
                        self.empty.without(party)
                    }
                };
                if let Some(silent) = self.silent.get_mut(party.index()) {
                    *silent = 0;
                }
                if why == Handover::Taken
                    && let Some(last) = self.last.get_mut(party.index())
                {
                    *last = at;
                }
            }
            Entry::Paused => self.clock.pause(at),
            Entry::Resumed => self.clock.resume(at),
            Entry::Extended { more } => self.clock.extend(more),
            Entry::Timed { timings } => self.timings = timings,
            Entry::Ruled { ruling } => {
                match &ruling {
                    Ruling::Leave { dispatch } => self.called_off.insert(*dispatch),
                    Ruling::Bring { dispatch, .. } => self.called_off.remove(dispatch),
                    Ruling::Note { .. } => false,
                };
                return self.rule(ruling);
            }
            Entry::TakenBack { acts } => {
                self.turned_back = self.turned_back.saturating_add(1);
                return self.take_back(acts, at);
            }
        }
        Ok(())
    }

    fn deadline(&self) -> Option<Millis> {
        let table = self.table.as_ref()?;
        if table.state().step == Step::Ended {
            return None;
        }
        self.clock.ends()
    }

    fn tick() -> Ask {
        Ask::Tick
    }
}
