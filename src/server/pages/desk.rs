//! What one student's page is made from: the view of the seat, what it has seen, the delegation, the clock.

use crate::adviser::positions::Positions;
use crate::charts::PAGE;
use crate::charts::seal::{Fill, Shape, seal};
use crate::rules::action::Deed;
use crate::rules::climate::Trust;
use crate::rules::event::{Event, Fact};
use crate::rules::ids::PartyId;
use crate::rules::scenario::Situation;
use crate::rules::view::{OwnView, View, Viewer};
use crate::server::lesson::{Lesson, Nickname, Participant, ParticipantId, Place, Settings};
use crate::server::millis::Millis;
use crate::server::room::{By, Clock, Handover, Instructions, Play, Power, Proposal, Wish};
use crate::table::Seat;
use crate::text::{Catalogue, Clerk, Papers, Value};
use maud::{Markup, PreEscaped};

/// Everything that a page of a seat is made from.
pub struct Desk<'a> {
    /// The texts.
    pub words: &'a Catalogue,
    /// The settings of the lesson.
    pub settings: &'a Settings,
    /// What the seat may know.
    pub view: View,
    /// What it has seen, in order.
    pub events: Vec<Event>,
    papers: Papers,
    /// Where everybody stands.
    pub positions: Positions,
    shapes: Vec<Shape>,
    /// Trust and tension when the round began.
    pub before: (Trust, u8),
    /// The clock of the step.
    pub clock: Clock,
    /// Now.
    pub now: Millis,
    /// Who sits where.
    pub seats: Vec<Seat>,
    /// Why a computer keeps the seat, if one does.
    pub handed: Option<Handover>,
    /// What the delegation suggests.
    pub proposals: Vec<Proposal>,
    /// The delegation.
    pub delegation: Vec<Participant>,
    /// The head of the delegation.
    pub head: Option<ParticipantId>,
    /// Who reads the page; nobody in particular for the teacher.
    pub reader: Option<ParticipantId>,
    /// What the reader's word is worth; nothing if they are muted or look on.
    pub power: Option<Power>,
    /// What the teacher has said to this table.
    pub sayings: Vec<String>,
    /// The seat's standing instructions.
    pub instructions: Instructions,
    /// What students wish for as such.
    pub wishes: Vec<Wish>,
    /// What they have done for the seat since somebody in it last acted.
    pub done_for: Vec<(By, Deed)>,
    /// The number of the table.
    pub table: u16,
}

impl<'a> Desk<'a> {
    /// The desk of a student at a table that is open.
    #[must_use]
    pub fn of(
        words: &'a Catalogue,
        settings: &'a Settings,
        play: &Play,
        lesson: &Lesson,
        place: Place,
        id: ParticipantId,
        now: Millis,
    ) -> Option<Self> {
        let mut desk = Self::seen(words, settings, play, place.table, Viewer::Party(place.party), now)?;
        let delegation = lesson.delegation(place);
        desk.head = delegation.head();
        desk.delegation = delegation.participants().iter().map(|one| (*one).clone()).collect();
        desk.handed = play.handed_for(place.party);
        desk.proposals = play.proposals(place.party).to_vec();
        desk.instructions = play.instructions(place.party).clone();
        desk.wishes = play.wishes(place.party).to_vec();
        let done = play.done_for(place.party).into_iter();
        desk.done_for = done.map(|(by, deed)| (by, deed.clone())).collect();
        desk.reader = Some(id);
        desk.power = lesson.power(id).map(|(_, power)| power);
        desk.sayings = lesson.sayings(place.table).map(|saying| saying.text.clone()).collect();
        Some(desk)
    }

    /// A table as any viewer sees it.
    #[must_use]
    pub fn seen(
        words: &'a Catalogue,
        settings: &'a Settings,
        play: &Play,
        number: u16,
        viewer: Viewer,
        now: Millis,
    ) -> Option<Self> {
        let table = play.table()?;
        let view = table.view(viewer);
        let events: Vec<Event> = play.events(viewer).cloned().collect();
        let shapes = Shape::of_parties(view.situation.parties.iter().map(|party| party.key.as_str()));
        let mut papers = Papers::new();
        let mut positions = Positions::default();
        for event in &events {
            papers.learn(event);
            positions.learn(event);
        }
        papers.learn_view(&view);
        Some(Self {
            words,
            settings,
            before: before(&view, &events),
            view,
            events,
            papers,
            positions,
            shapes,
            clock: *play.clock(),
            now,
            seats: table.seats().to_vec(),
            handed: None,
            proposals: Vec::new(),
            delegation: Vec::new(),
            head: None,
            reader: None,
            power: None,
            sayings: Vec::new(),
            instructions: Instructions::Usual,
            wishes: Vec::new(),
            done_for: Vec::new(),
            table: number,
        })
    }

    /// What lies open to all.
    #[must_use]
    pub fn situation(&self) -> &Situation {
        &self.view.situation
    }

    /// The seat, if the reader has one.
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

    /// A clerk who writes for this reader.
    #[must_use]
    pub fn clerk(&self) -> Clerk<'_> {
        self.words
            .clerk(&self.view.situation, self.view.viewer)
            .with(&self.papers)
    }

    /// A message.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// A message with arguments.
    #[must_use]
    pub fn tv(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        self.words.get_with(key, arguments)
    }

    /// A party's seal.
    #[must_use]
    pub fn seal(&self, party: PartyId, fill: Fill, size: f32) -> Markup {
        PreEscaped(seal(self.shape(party), fill, &PAGE, size, ""))
    }

    /// The shape of a party's seal.
    #[must_use]
    pub fn shape(&self, party: PartyId) -> Shape {
        self.shapes.get(party.index()).copied().unwrap_or(Shape::Triangle)
    }

    /// A nickname.
    #[must_use]
    pub fn nickname(&self, nickname: Nickname) -> String {
        nickname_words(self.words, nickname)
    }

    /// How many of its events the seat has seen; forms send it back, so that a decision of an earlier page is noticed.
    #[must_use]
    pub fn seen_count(&self) -> usize {
        self.events.len()
    }

    /// The deed that the seat has sealed in this step.
    #[must_use]
    pub fn sealed(&self) -> Option<&Deed> {
        self.own().and_then(|own| own.sealed.as_ref())
    }

    /// Whether the seat is kept by a computer although the reader sits in it.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.me()
            .and_then(|me| self.seats.get(me.index()))
            .is_some_and(|seat| *seat != Seat::Person)
    }

    /// Whether the reader can have something done.
    #[must_use]
    pub fn may_act(&self) -> bool {
        self.power.is_some() && !self.clock.is_paused()
    }

    /// The events of the last round that closed, and its number from 0.
    #[must_use]
    pub fn closed_round(&self) -> Option<(u8, &[Event])> {
        let end = self
            .events
            .iter()
            .rposition(|event| matches!(event.fact, Fact::RoundClosed { .. }))?;
        let Fact::RoundClosed { round } = self.events[end].fact else {
            return None;
        };
        let start = self.events[..end]
            .iter()
            .rposition(|event| matches!(event.fact, Fact::RoundBegan { .. }))
            .unwrap_or(0);
        Some((round, &self.events[start..=end]))
    }

    /// The events since the present round began.
    #[must_use]
    pub fn round_events(&self) -> &[Event] {
        let start = self
            .events
            .iter()
            .rposition(|event| matches!(event.fact, Fact::RoundBegan { .. }));
        &self.events[start.unwrap_or(0)..]
    }
}

/// A nickname in words.
#[must_use]
pub fn nickname_words(words: &Catalogue, nickname: Nickname) -> String {
    let name = words.get(&format!("nickname-{}", nickname.word));
    match nickname.lap {
        0 => name,
        lap => words.get_with(
            "nickname-again",
            &[("name", name.into()), ("number", (i64::from(lap) + 1).into())],
        ),
    }
}

/// Trust and tension when the round began: the present ones, with what the round has changed taken back.
fn before(view: &View, events: &[Event]) -> (Trust, u8) {
    let (mut trust, mut tension) = (view.trust, i16::from(view.tension));
    let start = events
        .iter()
        .rposition(|event| matches!(event.fact, Fact::RoundBegan { .. }));
    for event in &events[start.unwrap_or(0)..] {
        match event.fact {
            Fact::TrustChanged { from, to, change, .. } => {
                let cell = &mut trust.0[from.index()][to.index()];
                *cell = cell.saturating_add_signed(change.saturating_neg());
            }
            Fact::TensionChanged { change, .. } => tension -= i16::from(change),
            _ => {}
        }
    }
    (trust, u8::try_from(tension.clamp(0, 100)).unwrap_or(0))
}
