//! The play that is under way, as its seat sees it.
//!
//! Screens read a [`Session`]: the view, the events that the seat has seen, who stands where, and a clerk who puts it
//! into words. What they ask for goes through `Msg::Submit`. The authority is a table on this machine, which only
//! [`local`] touches, or a host that [`remote`] asks.

pub mod local;
pub mod remote;

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
use remote::{Heard, Remote};
use std::ops::Range;
use std::sync::Arc;

/// Who decides what an act does.
enum Authority {
    /// A table on this machine.
    Here(Box<Local>),
    /// A host.
    There(Box<Remote>),
}

impl Authority {
    fn view(&self) -> View {
        match self {
            Self::Here(local) => local.view(),
            Self::There(remote) => remote.view().clone(),
        }
    }

    /// Brings what the seat has seen up to now.
    fn bring(&mut self, events: &mut Vec<Event>) {
        match self {
            Self::Here(local) => *events = local.events(),
            Self::There(remote) => {
                for more in remote.more() {
                    more.add_to(events);
                }
            }
        }
    }
}

/// What has become of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Submitted {
    /// It is done, and the others have acted after it.
    Done,
    /// It is on its way; the host's answer comes later.
    Sent,
    /// It was not taken: one before it is still on its way.
    Busy,
    /// It was not taken: it is over with the lesson.
    Over,
}

/// What has become of the wish to take something back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undone {
    /// The step begins anew.
    Done,
    /// There was nothing to take back.
    Nothing,
    /// In a lesson only the teacher takes back.
    NotOurs,
}

/// A play under way, seen from one seat.
pub struct Session {
    authority: Authority,
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
        Self::of(Authority::Here(Box::new(Local::open(scenario, world, seats))))
    }

    /// Sets a saved play up again; what happened so far counts as read.
    ///
    /// # Errors
    /// Why it is not the same play here.
    pub fn restore(scenario: Arc<Scenario>, save: SaveFile) -> Result<Self, ReplayError> {
        let local = Local::restore(scenario, save)?;
        let mut session = Self::of(Authority::Here(Box::new(local)));
        session.read = session.events.len();
        Ok(session)
    }

    /// A play at a host; what happened before the present round counts as read.
    #[must_use]
    pub fn joined(remote: Remote) -> Self {
        let mut session = Self::of(Authority::There(Box::new(remote)));
        session.read_up_to_this_round();
        session
    }

    fn read_up_to_this_round(&mut self) {
        let began = |event: &Event| matches!(event.fact, Fact::RoundBegan { .. });
        self.read = match self.view.step {
            Step::Ended => self.events.len(),
            _ => self.events.iter().rposition(began).unwrap_or(0),
        };
    }

    fn of(authority: Authority) -> Self {
        let view = authority.view();
        let shapes = Shape::of_parties(view.situation.parties.iter().map(|party| party.key.as_str()));
        let before = (view.trust, view.tension);
        let mut session = Self {
            authority,
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
        self.view = self.authority.view();
        self.authority.bring(&mut self.events);
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

    /// Does an act of the seat, or sends it to the host; the others act after it.
    ///
    /// # Errors
    /// The rule that the act would break; nothing has changed then. A host says so later.
    pub fn submit(&mut self, deed: Deed) -> Result<Submitted, Refusal> {
        match &mut self.authority {
            Authority::Here(local) => local.submit(deed)?,
            Authority::There(remote) => {
                return Ok(if remote.ended().is_some() {
                    Submitted::Over
                } else if remote.send(deed) {
                    Submitted::Sent
                } else {
                    Submitted::Busy
                });
            }
        }
        self.refresh();
        Ok(Submitted::Done)
    }

    /// Whether the seat itself can take back what it did: in a lesson only the teacher can.
    #[must_use]
    pub const fn takes_back(&self) -> bool {
        matches!(self.authority, Authority::Here(_))
    }

    /// Takes back what was done since the step began.
    pub fn undo(&mut self) -> Undone {
        let Authority::Here(local) = &mut self.authority else {
            return Undone::NotOurs;
        };
        let undone = local.undo();
        self.refresh();
        if undone { Undone::Done } else { Undone::Nothing }
    }

    /// Takes in what a host has said since; nothing where the table is on this machine.
    pub fn listen(&mut self) -> Vec<Heard> {
        let Authority::There(remote) = &mut self.authority else {
            return Vec::new();
        };
        let heard = remote.listen();
        let moved = heard.contains(&Heard::Moved);
        if moved || heard.contains(&Heard::Looked) {
            self.refresh();
        }
        if moved {
            self.before = (self.view.trust, self.view.tension);
            self.read_up_to_this_round();
        }
        heard
    }

    /// Marks what is on the screen as read: the ledger of a round, the news of the next one.
    pub fn turn_page(&mut self) {
        let unread = &self.events[self.read..];
        let closed = unread
            .iter()
            .position(|event| matches!(event.fact, Fact::RoundClosed { .. }));
        self.read += closed.map_or(unread.len(), |place| place + 1);
    }

    /// The table, for saving and for what is opened when the play is over; none where a host has it.
    #[must_use]
    pub fn local(&self) -> Option<&Local> {
        match &self.authority {
            Authority::Here(local) => Some(local),
            Authority::There(_) => None,
        }
    }
    /// The host, where one has the table.
    #[must_use]
    pub fn remote(&self) -> Option<&Remote> {
        match &self.authority {
            Authority::Here(_) => None,
            Authority::There(remote) => Some(remote),
        }
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
    /// Whether a computer adviser may be asked: in a lesson the teacher says so.
    #[must_use]
    pub fn has_adviser(&self) -> bool {
        self.remote().is_none_or(Remote::has_adviser)
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
