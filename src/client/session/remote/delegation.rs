//! The delegation as it travels: who shares the seat, whose word binds it, what is suggested, what the teacher asks.

use crate::rules::action::Deed;
use serde::{Deserialize, Serialize};

/// Who shares a seat.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Delegation {
    /// Whose word binds it.
    pub binding: Binding,
    /// What the player's own word does; nothing for somebody muted.
    pub word: Option<Word>,
    /// Everybody in it, in the order in which they sat down.
    pub members: Vec<Member>,
}

impl Delegation {
    /// The player.
    #[must_use]
    pub fn me(&self) -> Option<&Member> {
        self.members.iter().find(|one| one.you)
    }

    /// What a member is called; nothing for somebody who has left.
    #[must_use]
    pub fn nickname_of(&self, participant: u32) -> &str {
        let one = self.members.iter().find(|one| one.participant == participant);
        one.map_or("", |one| one.nickname.as_str())
    }

    /// How many have to want the same where more than half decide.
    #[must_use]
    pub fn needed(&self) -> usize {
        self.members.iter().filter(|one| !one.muted).count() / 2 + 1
    }
}

/// Whose word binds a delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    /// The head's.
    Head,
    /// What more than half suggest alike.
    Majority,
    /// Anybody's.
    Anybody,
}

/// What somebody's word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// It is done.
    Binds,
    /// It is done when enough want the same.
    Counts,
    /// It is a suggestion.
    Suggests,
}

/// A part in a delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Speaks for the delegation.
    Head,
    /// Knows the table at home.
    HomeAdviser,
    /// Writes the drafts.
    Drafter,
    /// Prepares the public line.
    PressOfficer,
}

impl Part {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Head, Self::HomeAdviser, Self::Drafter, Self::PressOfficer];

    /// The name of its texts.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Head => "part-head",
            Self::HomeAdviser => "part-home-adviser",
            Self::Drafter => "part-drafter",
            Self::PressOfficer => "part-press-officer",
        }
    }
}

/// Somebody in a delegation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Member {
    /// The number in the lesson.
    pub participant: u32,
    /// The made-up name.
    pub nickname: String,
    /// The part, if one is taken.
    pub part: Option<Part>,
    /// Whether this one speaks for the delegation.
    pub head: bool,
    /// Whether the teacher lets this one read only.
    pub muted: bool,
    /// Whether it is the player.
    pub you: bool,
}

/// A deed that somebody of the delegation suggests.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Suggestion {
    /// Whose it is.
    pub participant: u32,
    /// What is to be done.
    pub deed: Deed,
    /// The host's words for it, in the reader's language.
    pub words: String,
}

/// A part that is asked for, and that was taken.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct PartTaken {
    pub part: Part,
}

/// That the teacher asks something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Asked {
    /// Which time it is that the teacher asks, from 1.
    pub asking: usize,
    /// What.
    pub set: QuestionSet,
    /// Which question to reflect on, from 1; nothing for a set.
    pub reflection: Option<usize>,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionSet {
    /// The set, before the play.
    Before,
    /// One question, in words of one's own.
    Reflection,
    /// The same set, after the play.
    After,
}

/// An answer: choices from 1, or a text. Zeros, or an empty text, pass the questions over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answering {
    /// Which time it is that the teacher asks.
    pub asking: usize,
    /// The choice for each question of a set.
    pub choices: Vec<u8>,
    /// What answers a question to reflect on.
    pub text: String,
}

/// That an answer was taken.
#[derive(Debug, Deserialize)]
pub(super) struct Answered {}
