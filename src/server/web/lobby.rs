//! What a program asks before the play: how the lesson stands, and where there is room.

use super::Trouble;
use super::api::SeatAsked;
use super::asked::Asked;
use super::callers::Student;
use super::delegation::Delegation;
use crate::rules::ids::PartyId;
use crate::server::lesson::{Place, Stage};
use crate::server::pages::desk::nickname_words;
use axum::Json;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// The lesson, as the page of seats shows it.
#[derive(Serialize)]
struct Lobby {
    scenario: String,
    game: String,
    /// SHA-256 over the scenario's bytes.
    hash: String,
    nickname: String,
    seat: Option<SeatAsked>,
    /// Whether the tables play.
    begun: bool,
    /// Whether nobody may change the seat now.
    locked: bool,
    /// How many may sit in one seat.
    places: u8,
    /// How many sit in each seat: by table, then by party.
    taken: Vec<Vec<usize>>,
    /// Whether the teacher lets students ask a computer adviser what it would do.
    adviser: bool,
    /// Who shares the student's seat; nothing without one.
    delegation: Option<Delegation>,
    /// What the teacher asks the student, if anything.
    asked: Option<Asked>,
}

/// How the lesson stands, for whoever has joined.
pub async fn lesson(student: Student) -> Result<Response, Trouble> {
    let Student { class, words, .. } = &student;
    let settings = class.settings();
    let (delegation, asked) = (Delegation::of(&student), Asked::of(&student));
    let lobby = class.lesson.read(|lesson| {
        let me = lesson.participant(student.id)?;
        let sitting = |table, party| lesson.delegation(Place { table, party }).participants().len();
        Some(Lobby {
            scenario: settings.scenario.clone(),
            game: settings.game.clone(),
            hash: class.loaded.hash.clone(),
            nickname: nickname_words(words, me.nickname),
            seat: me.place.map(SeatAsked::of),
            begun: lesson.stage() != Stage::Lobby,
            locked: lesson.seat_is_fixed(student.id),
            places: settings.places,
            taken: class
                .numbers()
                .map(|table| {
                    (0..class.parties())
                        .map(|party| sitting(table, PartyId(party)))
                        .collect()
                })
                .collect(),
            adviser: settings.adviser,
            delegation,
            asked,
        })
    });
    let lobby = lobby.ok_or_else(Trouble::stranger)?;
    Ok(Json(lobby).into_response())
}
