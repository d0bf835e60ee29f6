//! What is said when a lesson or a table refuses: a word for programs, a message for people.

use super::callers::Student;
use crate::rules::ids::PartyId;
use crate::rules::view::Viewer;
use crate::server::{lesson, room};

/// The message for a lesson's refusal.
#[must_use]
pub const fn of_lesson(refusal: lesson::Refusal) -> &'static str {
    use lesson::Refusal as R;
    match refusal {
        R::JoiningLocked => "lesson-joining-locked",
        R::SeatsLocked => "join-seats-locked",
        R::Full => "lesson-full",
        R::SeatFull => "lesson-seat-full",
        R::NoSuchPlace => "lesson-no-such-place",
        R::Nobody => "lesson-nobody",
        R::NoSeat => "lesson-no-seat",
        R::RoleTaken => "lesson-part-taken",
        R::WrongStage => "lesson-wrong-stage",
        R::Message => "lesson-message",
        R::Devices => "lesson-devices",
        R::NothingAsked => "questions-nothing",
        R::Times => "times-refused",
        R::Answer => "questions-unfit",
    }
}

/// What a table's refusal is to a student: a word for programs, a sentence for people.
#[must_use]
pub fn to_student(student: &Student, party: PartyId, refusal: room::Refusal) -> (&'static str, String) {
    use room::Refusal as R;
    let (error, key) = match refusal {
        R::Rule(rule) => {
            let situation = &student.class.loaded.scenario.situation;
            let clerk = student.words.clerk(situation, Viewer::Party(party));
            return ("rule", clerk.refusal(rule));
        }
        R::Stale => ("stale", "act-stale"),
        R::Paused => ("paused", "delegation-paused"),
        R::Instructions => ("refused", "away-unfit"),
        R::NotOpen | R::Open | R::NoSuchSeat | R::NothingToTakeBack | R::TooMuch => ("not_now", "act-not-now"),
    };
    (error, student.words.get(key))
}

/// The message for a table's refusal of what its teacher asked.
#[must_use]
pub const fn to_teacher(refusal: room::Refusal) -> &'static str {
    use room::Refusal as R;
    match refusal {
        R::NothingToTakeBack => "class-nothing-back",
        R::Stale => "act-stale",
        R::TooMuch => "class-too-much",
        R::NotOpen | R::Open | R::Paused | R::Rule(_) | R::NoSuchSeat | R::Instructions => "act-not-now",
    }
}
