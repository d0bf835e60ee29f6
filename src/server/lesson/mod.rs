//! A lesson: who is in it, where they sit, what they may do. Pure logic; time is an argument.
//!
//! A lesson is a [`Book`](super::keeper::Book): [`Ask`]s become [`Fact`]s, and the facts are all there is. What happens
//! at its tables is in the tables' own logs.

mod code;
mod decide;
mod delegation;
mod fact;
mod participant;
mod questions;
mod settings;
mod timings;

pub use code::{CODE_LENGTH, JoinCode, PERSONAL_LENGTH, PersonalCode};
pub use decide::{Ask, Refusal};
pub use delegation::{Delegation, Role};
pub use fact::{Audience, Fact};
pub use participant::{NICKNAMES, Nickname, Participant, ParticipantId, Place};
pub use questions::{Answer, Asking, CHOICES, LONGEST_ANSWER, REFLECTIONS, RIGHT, Set};
pub use settings::{Assignment, Binding, Computers, MAX_PLACES, MAX_TABLES, Reading, Settings, Unusable};
pub use timings::{PERIOD, PERIODS, Timed, Timings};

use super::keeper::{Book, Torn};
use super::millis::Millis;
use super::room::Power;
use super::secret::Hash;
use crate::rules::ids::PartyId;
use crate::rules::ruling::Ordered;
use std::collections::{BTreeMap, BTreeSet};

/// Where a lesson stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Students come in and sit down.
    #[default]
    Lobby,
    /// The tables play.
    Playing,
    /// Everything is opened and talked about.
    Debrief,
}

/// Something that the teacher said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    /// To whom.
    pub to: Audience,
    /// What.
    pub text: String,
    /// When.
    pub at: Millis,
}

/// A lesson as its log tells it.
#[derive(Clone, Debug, Default)]
pub struct Lesson {
    settings: Option<Settings>,
    code: String,
    /// The secrets that open the teacher's page, the latest last: a teacher may have several devices.
    teachers: Vec<Hash>,
    stage: Stage,
    joining_locked: bool,
    seats_locked: bool,
    participants: BTreeMap<ParticipantId, Participant>,
    /// Who sits where: the same as the places of the participants, to be found quickly.
    seated: BTreeMap<Place, BTreeSet<ParticipantId>>,
    sayings: Vec<Saying>,
    askings: Vec<Asking>,
    asking_open: bool,
    /// What the teacher set later than the settings.
    times: Option<(Timings, u16)>,
    /// What the teacher brought into every table.
    orders: Vec<Ordered>,
    created: Millis,
}

impl Lesson {
    /// The settings; nothing of a lesson that is not opened yet.
    #[must_use]
    pub const fn settings(&self) -> Option<&Settings> {
        self.settings.as_ref()
    }
    /// How long each step takes now: what was set last.
    #[must_use]
    pub fn timings(&self) -> Timings {
        let opened = || self.settings.as_ref().map(|settings| settings.timings);
        self.times
            .map(|(timings, _)| timings)
            .or_else(opened)
            .unwrap_or_default()
    }
    /// The class period that the times are reckoned against, in minutes.
    #[must_use]
    pub fn period(&self) -> u16 {
        self.times.map_or(PERIOD, |(_, period)| period)
    }
    /// The events that the teacher brought into every table and has not called off: they hold for tables that open later
    /// too, as all tables of a lesson play the same world.
    #[must_use]
    pub fn orders(&self) -> &[Ordered] {
        &self.orders
    }
    /// The code with which students join.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }
    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.stage
    }
    /// Whether nobody can join any more.
    #[must_use]
    pub const fn joining_locked(&self) -> bool {
        self.joining_locked
    }
    /// Whether students cannot change their seats any more.
    #[must_use]
    pub const fn seats_locked(&self) -> bool {
        self.seats_locked
    }
    /// Whether a student cannot change their seat: seats are locked, or the tables play and the student has read one
    /// seat's confidential sheet. Whoever has none may take one, and the teacher moves anybody.
    #[must_use]
    pub fn seat_is_fixed(&self, id: ParticipantId) -> bool {
        let seated = self.participant(id).is_some_and(|one| one.place.is_some());
        self.seats_locked || (self.stage != Stage::Lobby && seated)
    }
    /// When it was opened.
    #[must_use]
    pub const fn created(&self) -> Millis {
        self.created
    }
    /// Everybody who is in it, in the order in which they came.
    pub fn participants(&self) -> impl Iterator<Item = &Participant> + Clone {
        self.participants.values().filter(|participant| !participant.removed)
    }
    /// Somebody who is in it.
    #[must_use]
    pub fn participant(&self, id: ParticipantId) -> Option<&Participant> {
        self.participants.get(&id).filter(|participant| !participant.removed)
    }
    /// Whether a secret is the teacher's.
    #[must_use]
    pub fn is_teacher(&self, secret: &Hash) -> bool {
        self.settings.is_some() && self.teachers.iter().any(|teacher| teacher.equals(secret))
    }
    /// Whether a secret opens the way for a participant's device.
    #[must_use]
    pub fn is_participant(&self, id: ParticipantId, secret: &Hash) -> bool {
        self.participant(id)
            .is_some_and(|participant| participant.tokens.iter().any(|token| token.equals(secret)))
    }
    /// The participant with a personal code.
    #[must_use]
    pub fn with_personal_code(&self, code: &Hash) -> Option<&Participant> {
        self.participants().find(|participant| participant.reentry.equals(code))
    }
    fn at(&self, place: Place) -> impl Iterator<Item = &Participant> {
        let here = self.seated.get(&place).into_iter().flatten();
        here.filter_map(|id| self.participant(*id))
    }
    /// Who sits in a seat.
    #[must_use]
    pub fn delegation(&self, place: Place) -> Delegation<'_> {
        Delegation::of(self.at(place).collect())
    }
    /// What the teacher has said to a table.
    pub fn sayings(&self, table: u16) -> impl Iterator<Item = &Saying> {
        self.sayings.iter().filter(move |saying| saying.to.reaches(table))
    }

    /// What a participant's word is worth for its delegation; `None` if it has no seat, or is muted.
    #[must_use]
    pub fn power(&self, id: ParticipantId) -> Option<(Place, Power)> {
        let participant = self.participant(id)?;
        let place = participant.place?;
        if participant.muted {
            return None;
        }
        let binding = self.settings.as_ref()?.binding;
        Some((place, self.delegation(place).power(id, binding)))
    }

    /// Whether somebody sits in a seat who may act.
    #[must_use]
    pub fn is_taken(&self, table: u16, party: PartyId) -> bool {
        self.at(Place { table, party }).any(|participant| !participant.muted)
    }
}

impl Book for Lesson {
    type Ask = Ask;
    type Entry = Fact;
    type Refusal = Refusal;

    fn decide(&self, ask: &Ask, _now: Millis) -> Result<Vec<Fact>, Refusal> {
        self.facts(ask)
    }

    fn enter(&mut self, fact: Fact, at: Millis) -> Result<(), Torn> {
        self.evolve(fact, at)
    }

    fn deadline(&self) -> Option<Millis> {
        None
    }

    fn tick() -> Ask {
        Ask::Nothing
    }
}
