//! A delegation: several students in one seat, each with a part, and whose word binds it.

use super::{Binding, Participant, ParticipantId};
use crate::server::room::Power;
use serde::{Deserialize, Serialize};

/// A part in a delegation. Everybody sees everything that the seat may see; the part says what one prepares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Speaks for the delegation; decides where the teacher lets the head decide.
    Head,
    /// Knows the table at home: support, capital, what happens after the signature.
    HomeAdviser,
    /// Writes the drafts.
    Drafter,
    /// Prepares the public line and reads what the others say.
    PressOfficer,
}

impl Role {
    /// All four, in the order in which they are given out.
    pub const ALL: [Self; 4] = [Self::Head, Self::HomeAdviser, Self::Drafter, Self::PressOfficer];

    /// Its name in forms.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::HomeAdviser => "home-adviser",
            Self::Drafter => "drafter",
            Self::PressOfficer => "press-officer",
        }
    }

    /// The part of a name.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }
}

/// The participants of one seat, in the order in which they sat down.
#[derive(Clone, Debug)]
pub struct Delegation<'a> {
    participants: Vec<&'a Participant>,
}

impl<'a> Delegation<'a> {
    pub(super) fn of(mut participants: Vec<&'a Participant>) -> Self {
        participants.sort_by_key(|participant| (participant.seated, participant.id));
        Self { participants }
    }

    /// Everybody in it.
    #[must_use]
    pub fn participants(&self) -> &[&'a Participant] {
        &self.participants
    }

    /// Who speaks for it: whoever took that part, or else whoever of those who may act has sat there longest.
    #[must_use]
    pub fn head(&self) -> Option<ParticipantId> {
        let able = || self.participants.iter().filter(|participant| !participant.muted);
        able()
            .find(|participant| participant.role == Some(Role::Head))
            .or_else(|| able().next())
            .map(|participant| participant.id)
    }

    /// The first part that nobody has taken; none if all are.
    #[must_use]
    pub fn free_role(&self) -> Option<Role> {
        Role::ALL.into_iter().find(|role| {
            self.participants
                .iter()
                .all(|participant| participant.role != Some(*role))
        })
    }

    /// What a participant's word is worth.
    #[must_use]
    pub fn power(&self, id: ParticipantId, binding: Binding) -> Power {
        let able = self
            .participants
            .iter()
            .filter(|participant| !participant.muted)
            .count();
        match binding {
            Binding::Anybody => Power::Binds,
            Binding::Head if self.head() == Some(id) => Power::Binds,
            Binding::Head => Power::Suggests,
            Binding::Majority if able < 2 => Power::Binds,
            Binding::Majority => Power::Counts {
                needed: u8::try_from(able / 2 + 1).unwrap_or(u8::MAX),
            },
        }
    }
}
