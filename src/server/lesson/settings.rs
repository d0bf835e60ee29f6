//! What the teacher chooses when a lesson is opened.

use super::Timings;
use crate::negotiators::{Strength, Temperament};
use crate::rules::climate::MAX_PARTIES;
use crate::rules::ids::PartyId;
use serde::{Deserialize, Serialize};

/// The most tables of a lesson.
pub const MAX_TABLES: u16 = 2000;
/// The most students in one seat.
pub const MAX_PLACES: u8 = 8;

/// Whose word binds a delegation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    /// The head's; the others suggest.
    #[default]
    Head,
    /// What more than half of the delegation suggest alike.
    Majority,
    /// Anybody's.
    Anybody,
}

/// How students come to their seats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assignment {
    /// They choose.
    #[default]
    Choose,
    /// Everybody who joins is given the emptiest seat.
    Given,
}

/// How much there is to read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Everything.
    #[default]
    Full,
    /// What is needed to decide; the rest is behind a fold.
    Short,
}

/// The computer negotiators that keep the seats which nobody has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computers {
    /// The temperament of each seat, by party; one is drawn with the world where none is named.
    pub temperaments: [Option<Temperament>; MAX_PARTIES],
    /// How strong they are.
    pub strength: Strength,
}

/// The settings of a lesson. Every table of it plays the same world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The scenario's key.
    pub scenario: String,
    /// The game of the scenario, which says what layers of the rules are on.
    pub game: String,
    /// The scenario's hash when the lesson was opened: a play cannot go on with another one.
    pub hash: String,
    /// The world number.
    pub world: u64,
    /// How many tables, from 1 to [`MAX_TABLES`].
    pub tables: u16,
    /// How many students may share a seat, from 1 to [`MAX_PLACES`].
    pub places: u8,
    /// How long each step takes.
    pub timings: Timings,
    /// The language that pages begin with.
    pub language: String,
    /// How much there is to read.
    pub reading: Reading,
    /// Whose word binds a delegation.
    pub binding: Binding,
    /// How students come to their seats.
    pub assignment: Assignment,
    /// After how many hours the lesson is wiped by itself, 1 to 720. A play alone is not.
    pub keep_hours: u16,
    /// Who keeps the seats that nobody has.
    #[serde(default)]
    pub computers: Computers,
    /// Whether students may ask a computer adviser what it would do.
    #[serde(default = "allowed")]
    pub adviser: bool,
    /// The seat of the one person who plays, where there is no class: then the debrief opens with the end of the play.
    #[serde(default)]
    pub alone: Option<PartyId>,
}

const fn allowed() -> bool {
    true
}

/// Which setting cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// So many tables.
    Tables,
    /// So many students to a seat.
    Places,
    /// Kept so long.
    KeepHours,
    /// Times so long.
    Timings,
}

impl Settings {
    /// Whether they are within their bounds.
    ///
    /// # Errors
    /// The first that is not.
    pub fn check(&self) -> Result<(), Unusable> {
        if !(1..=MAX_TABLES).contains(&self.tables) {
            return Err(Unusable::Tables);
        }
        if !(1..=MAX_PLACES).contains(&self.places) {
            return Err(Unusable::Places);
        }
        if !(1..=720).contains(&self.keep_hours) {
            return Err(Unusable::KeepHours);
        }
        if !self.timings.in_bounds() {
            return Err(Unusable::Timings);
        }
        Ok(())
    }
}
