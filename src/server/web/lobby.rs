//! What a program asks before the play: how the lesson stands, where there is room, and the way back.

use super::api::{Joined, SeatAsked, no};
use super::guard::{language, student};
use super::{Shared, Trouble};
use crate::rules::ids::PartyId;
use crate::server::hall::HallError;
use crate::server::keeper::Failed;
use crate::server::lesson::{self, JoinCode, PersonalCode, Place, Stage};
use crate::server::pages::desk::nickname_words;
use crate::server::secret::Secret;
use axum::Json;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

/// What is sent to come back.
#[derive(Deserialize)]
pub struct Returning {
    code: String,
    personal_code: String,
}

/// Comes back on another device, with the personal code.
pub async fn back(
    State(host): State<Shared>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(asked): Json<Returning>,
) -> Result<Response, Trouble> {
    host.guard.may_guess(from.ip())?;
    let words = host.hall.plain_words(&language(&headers, "en"))?;
    let codes = JoinCode::parse(&asked.code).zip(PersonalCode::parse(&asked.personal_code));
    let found = match codes {
        Some((code, personal)) => {
            let class = host.hall.with_code(&code).await.ok();
            class.and_then(|class| {
                let known = |lesson: &lesson::Lesson| lesson.with_personal_code(&personal.hash()).map(|one| one.id);
                let id = class.lesson.read(known)?;
                Some((class, personal, id))
            })
        }
        None => None,
    };
    let Some((class, personal, id)) = found else {
        host.guard.was_wrong(from.ip());
        let words = words.get("join-no-such-personal");
        return Ok(no(StatusCode::NOT_FOUND, "no_such_code", words));
    };
    let token = Secret::draw().map_err(Trouble::machine)?;
    let ask = lesson::Ask::Reenter {
        id,
        token: token.hash(),
    };
    match class.lesson.ask(ask).await {
        Ok(_) => {
            let joined = Joined {
                token: format!("{}.{}.{}", class.id, id.0, token.as_str()),
                participant: id.0,
                personal_code: personal.to_string(),
            };
            Ok((StatusCode::CREATED, Json(joined)).into_response())
        }
        Err(Failed::Refused(refusal)) => {
            let words = words.get(super::teach::refusal_key(refusal));
            Ok(no(StatusCode::CONFLICT, "refused", words))
        }
        Err(failed) => Err(HallError::from(failed).into()),
    }
}

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
}

/// How the lesson stands, for whoever has joined.
pub async fn lesson(State(host): State<Shared>, headers: HeaderMap) -> Result<Response, Trouble> {
    let student = student(&host.hall, &headers).await?;
    let class = &student.class;
    let settings = class.settings();
    let words = host
        .hall
        .words(&language(&headers, &settings.language), &class.loaded)?;
    let lobby = class.lesson.read(|lesson| {
        let me = lesson.participant(student.id)?;
        let sitting = |table, party| lesson.delegation(Place { table, party }).participants().len();
        Some(Lobby {
            scenario: settings.scenario.clone(),
            game: settings.game.clone(),
            hash: class.loaded.hash.clone(),
            nickname: nickname_words(&words, me.nickname),
            seat: me.place.map(SeatAsked::of),
            begun: lesson.stage() != Stage::Lobby,
            locked: lesson.seats_locked(),
            places: settings.places,
            taken: class
                .numbers()
                .map(|table| {
                    (0..class.parties())
                        .map(|party| sitting(table, PartyId(party)))
                        .collect()
                })
                .collect(),
        })
    });
    let lobby = lobby.ok_or_else(Trouble::stranger)?;
    Ok(Json(lobby).into_response())
}
