//! Resolve: what an act causes. The only reader of random numbers (R1.7).
//!
//! Sealed acts wait until every seat is ready and are then opened together, in an order that the
//! rules state and that does not depend on who was first (R1.3). Every consequence is a fact:
//! [`Resolution::emit`] records it and makes it true in one move.

mod agreements;
mod attention;
mod dispatches;
mod draw;
mod exchange;
mod home;
mod ledger;
mod podium;
mod round;
mod ruling;
mod stocktaking;
mod talks;

use super::action::{Act, Attendance, Deed, Replies};
use super::bounded::Bounded;
use super::event::{Audience, Event, Fact, Step};
use super::ids::{PartyId, PartySet};
use super::refusal::Refusal;
use super::scenario::Scenario;
use super::state::State;

/// A resolution under way: the state as it becomes, and what has happened so far.
struct Resolution<'a> {
    scenario: &'a Scenario,
    state: &'a mut State,
    events: &'a mut Vec<Event>,
}

impl State {
    /// Begins a play of a scenario in a world: the same world number gives the same draws.
    #[must_use]
    pub fn begin(scenario: &Scenario, world: u64) -> (Self, Vec<Event>) {
        let mut state = Self::blank(scenario);
        let mut events = Vec::new();
        Resolution {
            scenario,
            state: &mut state,
            events: &mut events,
        }
        .begin(world);
        (state, events)
    }

    /// Does an act, if it may be done.
    ///
    /// # Errors
    /// The rule that it would break; nothing has changed then.
    pub fn apply(&mut self, scenario: &Scenario, act: &Act) -> Result<Vec<Event>, Refusal> {
        let mut events = Vec::new();
        self.apply_into(scenario, act, &mut events)?;
        Ok(events)
    }

    /// As [`State::apply`], adding to a list of events that the caller keeps.
    ///
    /// # Errors
    /// The rule that it would break; nothing has changed and nothing was added then.
    pub fn apply_into(&mut self, scenario: &Scenario, act: &Act, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.check(scenario, act)?;
        Resolution {
            scenario,
            state: self,
            events,
        }
        .act(act);
        Ok(())
    }

    /// Rebuilds a state from the facts of a play, without any draw.
    #[must_use]
    pub fn from_events<'a>(scenario: &Scenario, events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut state = Self::blank(scenario);
        for event in events {
            state.evolve(scenario, &event.fact);
        }
        state
    }
}

impl Resolution<'_> {
    /// Records a fact and makes it true.
    fn emit(&mut self, audience: Audience, fact: Fact) {
        self.state.evolve(self.scenario, &fact);
        self.events.push(Event { audience, fact });
    }

    fn public(&mut self, fact: Fact) {
        self.emit(Audience::Public, fact);
    }

    /// To those who may read a text: the public, if that is everybody.
    fn readers(&mut self, parties: PartySet, fact: Fact) {
        let audience = if parties == self.everyone() {
            Audience::Public
        } else {
            Audience::Only(parties)
        };
        self.emit(audience, fact);
    }

    /// To these parties only, even where they are everybody: observers do not hear it.
    fn only(&mut self, parties: PartySet, fact: Fact) {
        self.emit(Audience::Only(parties), fact);
    }

    fn private(&mut self, party: PartyId, fact: Fact) {
        self.only(PartySet::only(party), fact);
    }

    fn everyone(&self) -> PartySet {
        self.scenario.situation.everyone()
    }

    fn act(&mut self, act: &Act) {
        match &act.deed {
            Deed::Consult(constituency) => self.consult(act.party, *constituency),
            Deed::Persuade(draft, constituency) => self.persuade(act.party, *draft, *constituency),
            Deed::Waive(waived) => self.waive(act.party, *waived),
            deed => {
                self.seal(act.party, deed.clone());
                self.advance();
            }
        }
    }

    fn seal(&mut self, party: PartyId, deed: Deed) {
        self.private(party, Fact::ActSealed { party, deed });
        self.public(Fact::SeatReady { party });
    }

    /// Opens what is sealed as long as every seat is ready.
    fn advance(&mut self) {
        while self.state.step != Step::Ended
            && self
                .scenario
                .situation
                .party_ids()
                .all(|party| self.state.sealed[party.index()].is_some())
        {
            match self.state.step {
                Step::Podium => self.resolve_podium(),
                Step::Exchange(exchange) => self.resolve_exchange(exchange),
                Step::Home => self.resolve_home(),
                Step::Replies => self.resolve_replies(),
                Step::FollowThrough => self.resolve_attention(),
                Step::Before | Step::Ended => return,
            }
        }
    }

    /// Begins a step; seats without anything to decide in it are ready at once.
    fn begin_step(&mut self, step: Step) {
        self.public(Fact::StepBegan { step });
        for party in self.scenario.situation.party_ids() {
            if !self.state.has_something_to_do(self.scenario, party) {
                let deed = match step {
                    Step::Home => Deed::Decide(Bounded::new()),
                    Step::Replies => Deed::Reply(Replies::default()),
                    Step::FollowThrough => Deed::Attend(Box::<Attendance>::default()),
                    Step::Before | Step::Podium | Step::Exchange(_) | Step::Ended => continue,
                };
                self.seal(party, deed);
            }
        }
    }
}
