//! What a program is told of its delegation: who is in it, whose word binds it, what is suggested; and taking a part.

use super::callers::{Seated, Student};
use super::trouble::no;
use super::{Trouble, entrance, refusals};
use crate::rules::action::Deed;
use crate::rules::view::Viewer;
use crate::server::lesson::{Ask, Binding, ParticipantId, Role};
use crate::server::pages::delegation::deed_in_words;
use crate::server::pages::desk::nickname_words;
use crate::server::room::{Power, Proposal};
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

/// The delegation of a seat.
#[derive(Serialize)]
pub(super) struct Delegation {
    /// Whose word binds it.
    binding: Binding,
    /// What the word of whoever asks does; nothing for somebody muted.
    word: Option<Word>,
    /// Everybody in it, in the order in which they sat down.
    members: Vec<Member>,
}

/// What somebody's word does.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    /// It is done.
    Binds,
    /// It is done when enough want the same.
    Counts,
    /// It is a suggestion.
    Suggests,
}

impl Word {
    const fn of(power: Power) -> Self {
        match power {
            Power::Binds => Self::Binds,
            Power::Counts { .. } => Self::Counts,
            Power::Suggests => Self::Suggests,
        }
    }
}

/// Somebody in a delegation.
#[derive(Serialize)]
struct Member {
    participant: ParticipantId,
    nickname: String,
    part: Option<Role>,
    /// Whether this one speaks for the delegation.
    head: bool,
    /// Whether the teacher lets this one read only.
    muted: bool,
    /// Whether it is whoever asks.
    you: bool,
}

impl Delegation {
    /// A student's delegation; nothing without a seat.
    pub fn of(student: &Student) -> Option<Self> {
        let Student { class, id, words } = student;
        class.lesson.read(|lesson| {
            let place = lesson.participant(*id)?.place?;
            let delegation = lesson.delegation(place);
            let head = delegation.head();
            let members = delegation.participants().iter().map(|one| Member {
                participant: one.id,
                nickname: nickname_words(words, one.nickname),
                part: one.role,
                head: head == Some(one.id),
                muted: one.muted,
                you: one.id == *id,
            });
            Some(Self {
                binding: class.settings().binding,
                word: lesson.power(*id).map(|(_, power)| Word::of(power)),
                members: members.collect(),
            })
        })
    }
}

/// What a member suggests to the delegation.
#[derive(Serialize)]
pub(super) struct Suggestion {
    /// Whose.
    participant: ParticipantId,
    deed: Deed,
    /// As a phrase in the reader's language.
    words: String,
}

/// What is suggested in this step by those whose word does not bind alone.
pub(super) fn suggestions(seated: &Seated) -> Vec<Suggestion> {
    let Student { class, words, .. } = &seated.student;
    let party = seated.party();
    let clerk = words.clerk(&class.loaded.scenario.situation, Viewer::Party(party));
    let told = |one: &Proposal| Suggestion {
        participant: one.by,
        deed: one.deed.clone(),
        words: deed_in_words(words, &clerk, Some(party), &one.deed),
    };
    seated
        .table
        .read(|play| play.proposals(party).iter().map(told).collect())
}

/// A part as a program names it.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PartTaken {
    part: Role,
}

/// Takes a part.
pub async fn take(student: Student, Json(asked): Json<PartTaken>) -> Result<Response, Trouble> {
    let ask = Ask::TakeRole {
        id: student.id,
        role: asked.part,
    };
    Ok(match entrance::refused(student.class.lesson.ask(ask).await)? {
        Ok(()) => Json(asked).into_response(),
        Err(refusal) => {
            let words = student.words.get(refusals::of_lesson(refusal));
            no(StatusCode::CONFLICT, "refused", words)
        }
    })
}
