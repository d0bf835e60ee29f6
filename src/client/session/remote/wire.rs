//! What travels between the window and a host: the JSON of `docs/protocol.md`, as far as the window needs it.

use super::delegation::{Asked, Delegation, Suggestion};
use crate::rules::action::Deed;
use crate::rules::event::Fact;
use crate::rules::view::View;
use serde::{Deserialize, Serialize};

/// What is sent to join.
#[derive(Debug, Serialize)]
pub(super) struct Joining<'a> {
    pub code: &'a str,
}

/// What is sent to come back.
#[derive(Debug, Serialize)]
pub(super) struct Returning<'a> {
    pub code: &'a str,
    pub personal_code: &'a str,
}

/// What whoever joined gets.
#[derive(Debug, Deserialize)]
pub(super) struct Joined {
    pub token: String,
    pub personal_code: String,
}

/// An answer that says no.
#[derive(Debug, Deserialize)]
pub(super) struct No {
    pub error: String,
    pub words: String,
}

/// A seat: table from 1, party from 0 in the scenario's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The table, from 1.
    pub table: u16,
    /// The party, from 0.
    pub party: u8,
}

/// The lesson, as whoever joined may know it before the play begins.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Lesson {
    /// The scenario's key.
    pub scenario: String,
    /// The game of it.
    pub game: String,
    /// SHA-256 over the scenario's bytes: two that are equal play alike.
    pub hash: String,
    /// The made-up name by which the lesson calls the player.
    pub nickname: String,
    /// Where the player sits; nowhere yet, if none.
    pub seat: Option<Seat>,
    /// Whether the tables play.
    pub begun: bool,
    /// Whether nobody may change the seat now.
    pub locked: bool,
    /// How many may sit in one seat.
    pub places: usize,
    /// How many sit in each seat: by table, then by party.
    pub taken: Vec<Vec<usize>>,
    /// Whether the teacher lets students ask a computer adviser.
    pub adviser: bool,
    /// Who shares the player's seat; nothing without one.
    pub delegation: Option<Delegation>,
    /// What the teacher asks the player, if anything.
    pub asked: Option<Asked>,
}

/// What the seat may know now.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Sight {
    /// The table, from 1.
    pub table: u16,
    /// The party, from 0.
    pub party: u8,
    /// How many events the seat has seen.
    pub seen: usize,
    /// Milliseconds until the step ends; nothing where nobody is hurried.
    pub left: Option<u64>,
    /// Whether the teacher has paused the table.
    pub paused: bool,
    /// How often the teacher has taken a phase back: events of the same number may be others since.
    pub turned_back: u32,
    /// What the teacher has said to the table, the latest last.
    pub said: Vec<String>,
    /// Who shares the seat.
    pub delegation: Option<Delegation>,
    /// What is suggested to the delegation in this step.
    pub suggestions: Vec<Suggestion>,
    /// What the teacher asks the player, if anything.
    pub asked: Option<Asked>,
    /// The view.
    pub view: View,
}

/// One event of the seat; its words are made here, in the reader's language.
#[derive(Debug, Deserialize)]
pub(super) struct Told {
    pub fact: Fact,
}

/// What is sent to act.
#[derive(Debug, Serialize)]
pub(super) struct Acting<'a> {
    pub seen: usize,
    pub deed: &'a Deed,
}

/// What became of it.
#[derive(Debug, Deserialize)]
pub(super) struct Acted {
    pub became: Became,
}

/// What became of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// It is done.
    Done,
    /// It is a suggestion to the rest of the delegation.
    Suggested,
}
