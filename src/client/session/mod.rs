//! The play that is under way, as its seat sees it.
//!
//! Screens read a [`Session`]: the view, the events that the seat has seen, who stands where, and a clerk who puts it
//! into words. What they ask for goes through `Msg::Submit`. Only [`local`] touches the authority.

pub mod local;

use crate::adviser::positions::Positions;
use crate::charts::seal::Shape;
use crate::rules::action::Deed;
use crate::rules::climate::Trust;
use crate::rules::event::{Event, Fact, Step};
use crate::rules::ids::PartyId;
use crate::rules::record::ReplayError;
use crate::rules::refusal::Refusal;
use crate::rules::scenario::{Scenario, Situation};
use crate::rules::view::{OwnView, View, Viewer};
use crate::table::{SaveFile, Seat};
use crate::text::{Catalogue, Clerk, Papers};
use local::Local;
use std::ops::Range;
use std::sync::Arc;

/// A play under way, seen from one seat.
pub struct Session {
    local: Local,
    view: View,
    events: Vec<Event>,
    papers: Papers,
    positions: Positions,
    shapes: Vec<Shape>,
    /// Trust and tension when the round began.
    before: (Trust, u8),
    /// How many events have been read.
    read: usize,
}

/// What is on the screen of a play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// What came with the round.
    Dispatches,
    /// Public lines.
    Podium,
    /// An exchange.
    Talks,
    /// Texts that came home.
    Home,
    /// Riders and silence.
    Replies,
    /// Attention.
    FollowThrough,
    /// What a round has changed, and why.
    Stocktaking,
    /// The play is over.
    Debrief,
}

impl Session {
    /// Begins a play; whoever is [`Seat::Person`] is the seat from which it is seen.
    #[must_use]
    pub fn open(scenario: Arc<Scenario>, world: u64, seats: Vec<Seat>) -> Self {
        Self::of(Local::open(scenario, world, seats))
    }

    /// Sets a saved play up again; what happened so far counts as read.
    ///
    /// # Errors
    /// Why it is not the same play here.
    pub fn restore(scenario: Arc<Scenario>, save: SaveFile) -> Result<Self, ReplayError> {
        let mut session = Self::of(Local::restore(scenario, save)?);
        session.read = session.events.len();
        Ok(session)
    }

    fn of(local: Local) -> Self {
        let view = local.view();
        let shapes = Shape::of_parties(view.situation.parties.iter().map(|party| party.key.as_str()));
        let before = (view.trust, view.tension);
        let mut session = Self {
            local,
            view,
            events: Vec::new(),
            papers: Papers::new(),
            positions: Positions::default(),
            shapes,
            before,
            read: 0,
        };
        session.refresh();
        session
    }

    fn refresh(&mut self) {
        let round = self.view.round;
        let (trust, tension) = (self.view.trust, self.view.tension);
        self.view = self.local.view();
        self.events = self.local.events();
        if self.view.round != round {
            self.before = (trust, tension);
        }
        self.papers = Papers::new();
        self.positions = Positions::default();
        for event in &self.events {
            self.papers.learn(event);
            self.positions.learn(event);
        }
        self.papers.learn_view(&self.view);
        self.read = self.read.min(self.events.len());
    }

    /// Does an act of the seat; the others act after it.
    ///
    /// # Errors
    /// The rule that the act would break; nothing has changed then.
    pub fn submit(&mut self, deed: Deed) -> Result<(), Refusal> {
        self.local.submit(deed)?;
        self.refresh();
        Ok(())
    }

    /// Takes back what was done since the step began. Whether there was anything to take back.
    pub fn undo(&mut self) -> bool {
        let changed = self.local.undo();
        self.refresh();
        changed
    }

    /// Marks what is on the screen as read: the ledger of a round, the news of the next one.
    pub fn turn_page(&mut self) {
        let unread = &self.events[self.read..];
        let closed = unread
            .iter()
            .position(|event| matches!(event.fact, Fact::RoundClosed { .. }));
        self.read += closed.map_or(unread.len(), |place| place + 1);
    }

    /// The authority, for saving and for what is opened when the play is over.
    #[must_use]
    pub const fn local(&self) -> &Local {
        &self.local
    }
    /// What the seat may know now.
    #[must_use]
    pub const fn view(&self) -> &View {
        &self.view
    }
    /// What lies open to all.
    #[must_use]
    pub fn situation(&self) -> &Situation {
        &self.view.situation
    }
    /// Everything the seat has seen, in order.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }
    /// Whose seat it is; nobody's for an observer.
    #[must_use]
    pub const fn me(&self) -> Option<PartyId> {
        match self.view.viewer {
            Viewer::Party(party) => Some(party),
            Viewer::Observer | Viewer::Instructor => None,
        }
    }
    /// The seat's own matters.
    #[must_use]
    pub fn own(&self) -> Option<&OwnView> {
        self.view.me()
    }
    /// Where everybody stands.
    #[must_use]
    pub const fn positions(&self) -> &Positions {
        &self.positions
    }
    /// A party's seal.
    #[must_use]
    pub fn shape(&self, party: PartyId) -> Shape {
        self.shapes.get(party.index()).copied().unwrap_or(Shape::Triangle)
    }
    /// Trust and tension when the round began.
    #[must_use]
    pub const fn before(&self) -> (Trust, u8) {
        self.before
    }
    /// A clerk who writes for this seat.
    #[must_use]
    pub fn clerk<'a>(&'a self, texts: &'a Catalogue) -> Clerk<'a> {
        texts.clerk(&self.view.situation, self.view.viewer).with(&self.papers)
    }

    /// What is on the screen.
    #[must_use]
    pub fn stage(&self) -> Stage {
        let unread = &self.events[self.read..];
        if unread
            .iter()
            .any(|event| matches!(event.fact, Fact::RoundClosed { .. }))
        {
            return Stage::Stocktaking;
        }
        if self.view.step != Step::Ended && unread.iter().any(|event| matches!(event.fact, Fact::RoundBegan { .. })) {
            return Stage::Dispatches;
        }
        match self.view.step {
            Step::Before => Stage::Dispatches,
            Step::Podium => Stage::Podium,
            Step::Exchange(_) => Stage::Talks,
            Step::Home => Stage::Home,
            Step::Replies => Stage::Replies,
            Step::FollowThrough => Stage::FollowThrough,
            Step::Ended => Stage::Debrief,
        }
    }

    /// The events of the round that is on the screen: the closed one during stocktaking, else the present one.
    #[must_use]
    pub fn round_events(&self) -> &[Event] {
        &self.events[self.round_range()]
    }

    fn round_range(&self) -> Range<usize> {
        let is_start = |event: &Event| matches!(event.fact, Fact::RoundBegan { .. });
        let is_end = |event: &Event| matches!(event.fact, Fact::RoundClosed { .. });
        let end = if self.stage() == Stage::Stocktaking {
            let unread = self.events[self.read..].iter().position(is_end);
            unread.map_or(self.events.len(), |place| self.read + place + 1)
        } else {
            self.events.len()
        };
        let start = self.events[..end].iter().rposition(is_start).unwrap_or(0);
        start..end
    }

    /// The round that is on the screen, from 0.
    #[must_use]
    pub fn shown_round(&self) -> u8 {
        let began = self.round_events().iter().find_map(|event| match event.fact {
            Fact::RoundBegan { round, .. } => Some(round),
            _ => None,
        });
        began.unwrap_or(self.view.round)
    }
}
