//! The same in JSON, for other programs: join, sit, look, act, follow. What a page may show, and no more.

use super::asked::Asked;
use super::callers::{Seated, Student, Teaching};
use super::delegation::{Delegation, Suggestion, suggestions};
use super::entrance::{self, Entered, Turned, refused};
use super::guard::language;
use super::trouble::no;
use super::{Shared, Trouble, refusals};
use crate::rules::action::Deed;
use crate::rules::ids::PartyId;
use crate::rules::ruling::Ordered;
use crate::rules::view::{View, Viewer};
use crate::server::lesson::Place;
use crate::server::millis::Millis;
use crate::server::pages::rows::{Row, Standing};
use crate::server::room::{Ask, Instructions, Power};
use crate::text::Catalogue;
use axum::Json;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

/// What is sent to join.
#[derive(Deserialize)]
pub struct Joining {
    code: String,
}

/// What is sent to come back.
#[derive(Deserialize)]
pub struct Returning {
    code: String,
    personal_code: String,
}

/// What whoever came in gets.
#[derive(Serialize)]
struct Joined {
    /// To be sent with every request: `Authorization: Bearer …`.
    token: String,
    /// The number in the lesson.
    participant: u32,
    /// With it a person comes back on another device.
    personal_code: String,
}

fn entered(words: &Catalogue, came: Result<Entered, Turned>) -> Response {
    match came {
        Ok(entered) => {
            let joined = Joined {
                token: entered.shown(),
                participant: entered.id.0,
                personal_code: entered.personal.to_string(),
            };
            (StatusCode::CREATED, Json(joined)).into_response()
        }
        Err(Turned::NoSuchCode) => no(
            StatusCode::NOT_FOUND,
            "no_such_code",
            words.get("join-no-such-personal"),
        ),
        Err(Turned::Refused(refusal)) => no(StatusCode::CONFLICT, "refused", words.get(refusals::of_lesson(refusal))),
    }
}

/// Joins a lesson.
pub async fn join(
    State(host): State<Shared>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(asked): Json<Joining>,
) -> Result<Response, Trouble> {
    let words = host.hall.plain_words(&language(&headers, "en"))?;
    Ok(match entrance::with_code(&host, from, &asked.code).await? {
        Some(class) => entered(&words, entrance::enter(&host, from, class).await?),
        None => no(StatusCode::NOT_FOUND, "no_such_code", words.get("join-no-such-code")),
    })
}

/// Comes back on another device, with the personal code.
pub async fn back(
    State(host): State<Shared>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(asked): Json<Returning>,
) -> Result<Response, Trouble> {
    let words = host.hall.plain_words(&language(&headers, "en"))?;
    let came = entrance::come_back(&host, from, &asked.code, &asked.personal_code).await?;
    Ok(entered(&words, came))
}

/// A seat as a program names it.
#[derive(Deserialize, Serialize)]
pub struct SeatAsked {
    table: u16,
    party: u8,
}

impl SeatAsked {
    /// As a program names a place.
    pub(super) const fn of(place: Place) -> Self {
        Self {
            table: place.table,
            party: place.party.0,
        }
    }
}

/// Sits down.
pub async fn sit(student: Student, Json(asked): Json<SeatAsked>) -> Result<Response, Trouble> {
    let place = Place {
        table: asked.table,
        party: PartyId(asked.party),
    };
    Ok(match entrance::sit(&student, place).await? {
        Ok(()) => Json(asked).into_response(),
        Err(refusal) => {
            let words = student.words.get(refusals::of_lesson(refusal));
            no(StatusCode::CONFLICT, "refused", words)
        }
    })
}

/// What a seat may know now.
#[derive(Serialize)]
struct Sight {
    table: u16,
    party: u8,
    /// How many of its events the seat has seen; an act names it.
    seen: usize,
    /// Milliseconds until the step ends; nothing where nobody is hurried.
    left: Option<Millis>,
    paused: bool,
    /// How often the teacher has taken a phase back at this table.
    turned_back: u32,
    /// What the teacher has said to this table, the latest last.
    said: Vec<String>,
    /// The seat's standing instructions.
    instructions: Instructions,
    /// Who shares the seat, and whose word binds it.
    delegation: Option<Delegation>,
    /// What is suggested to the delegation in this step.
    suggestions: Vec<Suggestion>,
    /// What the teacher asks the student, if anything.
    asked: Option<Asked>,
    view: View,
}

/// The most messages of the teacher in one answer.
const MESSAGES: usize = 10;

/// What the teacher has said to a table lately, the latest last.
fn said(seated: &Seated) -> Vec<String> {
    seated.student.class.lesson.read(|lesson| {
        let all: Vec<&str> = lesson
            .sayings(seated.place.table)
            .map(|saying| saying.text.as_str())
            .collect();
        let from = all.len().saturating_sub(MESSAGES);
        all[from..].iter().map(|text| (*text).to_owned()).collect()
    })
}

/// What the seat may know now.
pub async fn view(seated: Seated) -> Response {
    let viewer = Viewer::Party(seated.party());
    let now = Millis::now();
    let said = said(&seated);
    let (delegation, suggestions) = (Delegation::of(&seated.student), suggestions(&seated));
    let asked = Asked::of(&seated.student);
    let seen = seated.table.read(|play| {
        let view = play.table()?.view(viewer);
        Some(Sight {
            table: seated.place.table,
            party: seated.place.party.0,
            seen: play.seen(viewer),
            left: play.clock().left(now),
            paused: play.clock().is_paused(),
            turned_back: play.turned_back(),
            said,
            instructions: play.instructions(seated.party()).clone(),
            delegation,
            suggestions,
            asked,
            view,
        })
    });
    seen.map_or_else(
        || StatusCode::CONFLICT.into_response(),
        |seen| Json(seen).into_response(),
    )
}

/// What is sent to act.
#[derive(Deserialize)]
pub struct Acting {
    /// How many of the seat's events had been seen.
    seen: usize,
    /// What is to be done.
    deed: Deed,
}

/// What became of it.
#[derive(Serialize)]
struct Acted {
    /// `done`, or `suggested` where the word of whoever asked does not bind the delegation alone.
    became: &'static str,
    /// How many events the seat has seen now.
    seen: usize,
}

/// Acts for the seat.
pub async fn act(seated: Seated, Json(asked): Json<Acting>) -> Result<Response, Trouble> {
    let Some((place, power)) = seated.student.power() else {
        return Ok(seated.muted());
    };
    let acts = seated.table.read(|play| play.by().len());
    let ask = Ask::Post {
        party: place.party,
        by: seated.student.id,
        power,
        deed: asked.deed,
        seen: asked.seen,
    };
    match refused(seated.table.ask(ask).await)? {
        Ok(()) => {
            let viewer = Viewer::Party(place.party);
            let (now, seen) = seated.table.read(|play| (play.by().len(), play.seen(viewer)));
            let became = if power == Power::Binds || now > acts {
                "done"
            } else {
                "suggested"
            };
            Ok(Json(Acted { became, seen }).into_response())
        }
        Err(refusal) => Ok(seated.refused(refusal)),
    }
}

/// A table in the teacher's list.
#[derive(Serialize)]
struct Listed {
    table: u16,
    round: Option<u8>,
    step: Option<crate::rules::event::Step>,
    left: Option<Millis>,
    paused: bool,
    trust: i32,
    tension: u8,
    drafts: usize,
    signed: usize,
    operating: usize,
    /// What the teacher brings in and has not come yet.
    ordered: Vec<Ordered>,
    seats: Vec<ListedSeat>,
}

/// A seat in it.
#[derive(Serialize)]
struct ListedSeat {
    party: u8,
    state: &'static str,
    students: usize,
    idle: Millis,
}

/// For the teacher: every table.
pub async fn class(teaching: Teaching) -> Result<Response, Trouble> {
    let rows = teaching.rows(Millis::now()).await?;
    let all: Vec<_> = rows.iter().map(listed).collect();
    Ok(Json(all).into_response())
}

fn listed(row: &Row) -> Listed {
    let seats = row.seats.iter().map(|seat| ListedSeat {
        party: seat.party.0,
        state: match seat.standing {
            Standing::Ready => "ready",
            Standing::Suggested => "suggested",
            Standing::Deciding => "deciding",
            Standing::Computer => "computer",
        },
        students: seat.students,
        idle: seat.idle,
    });
    Listed {
        table: row.number,
        round: row.at.map(|(round, _)| round),
        step: row.at.map(|(_, step)| step),
        left: row.left,
        paused: row.paused,
        trust: row.climate.0,
        tension: row.climate.1,
        drafts: row.papers.0,
        signed: row.papers.1,
        operating: row.papers.2,
        ordered: row
            .rulings
            .as_ref()
            .map_or_else(Vec::new, |rulings| rulings.ordered.clone()),
        seats: seats.collect(),
    }
}
