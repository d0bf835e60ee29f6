//! Somebody who has joined: a made-up nickname, a place, and what they may do. No name, no account.

use super::Role;
use crate::rules::ids::PartyId;
use crate::server::millis::Millis;
use crate::server::secret::Hash;
use serde::{Deserialize, Serialize};

/// The number of somebody in a lesson, from 1 in the order in which they came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ParticipantId(pub u32);

/// A seat at a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The table, from 1.
    pub table: u16,
    /// The party.
    pub party: PartyId,
}

/// How many words there are for nicknames (`nickname-1` … in the texts).
pub const NICKNAMES: u32 = 48;

/// A made-up nickname: a word from the list, and how often the list has been gone through before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Nickname {
    /// The word, from 1 to [`NICKNAMES`].
    pub word: u32,
    /// 0 for the first who has the word, 1 for the second …
    pub lap: u32,
}

/// Somebody in a lesson.
#[derive(Clone, Debug)]
pub struct Participant {
    /// The number.
    pub id: ParticipantId,
    /// The nickname.
    pub nickname: Nickname,
    /// The secrets of their devices, hashed.
    pub(super) tokens: Vec<Hash>,
    /// The personal code, hashed.
    pub(super) reentry: Hash,
    /// Where they sit.
    pub place: Option<Place>,
    /// Their part in the delegation.
    pub role: Option<Role>,
    /// Whether they may not act.
    pub muted: bool,
    /// Whether they were removed.
    pub(super) removed: bool,
    /// When they sat down where they sit.
    pub seated: Millis,
}
