//! The same in JSON, for other programs: join, sit, look, act, follow. What a page may show, and no more.

use super::guard::{Student, language, student, teacher};
use super::{Shared, Trouble};
use crate::rules::action::Deed;
use crate::rules::ids::PartyId;
use crate::rules::ruling::Ordered;
use crate::rules::view::{View, Viewer};
use crate::server::hall::HallError;
use crate::server::keeper::{Failed, Keeper};
use crate::server::lesson::{self, JoinCode, Place};
use crate::server::millis::Millis;
use crate::server::pages::class::{Row, Standing};
use crate::server::room::{Ask, Instructions, Play, Power, Refusal};
use crate::server::secret::{Secret, numbers};
use crate::text::Catalogue;
use axum::Json;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::sync::Arc;

/// An answer that says no.
#[derive(Serialize)]
struct No {
    /// One word for programs.
    error: &'static str,
    /// A sentence for people.
    words: String,
}

pub(super) fn no(status: StatusCode, error: &'static str, words: String) -> Response {
    (status, Json(No { error, words })).into_response()
}

/// What is sent to join.
#[derive(Deserialize)]
pub struct Joining {
    code: String,
}

/// What whoever joined gets.
#[derive(Serialize)]
pub(super) struct Joined {
    /// To be sent with every request: `Authorization: Bearer …`.
    pub token: String,
    /// The number in the lesson.
    pub participant: u32,
    /// With it a person comes back on another device.
    pub personal_code: String,
}

/// Joins a lesson.
pub async fn join(
    State(host): State<Shared>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(asked): Json<Joining>,
) -> Result<Response, Trouble> {
    host.guard.may_guess(from.ip())?;
    let words = host.hall.plain_words(&language(&headers, "en"))?;
    let class = match JoinCode::parse(&asked.code) {
        Some(code) => host.hall.with_code(&code).await.ok(),
        None => None,
    };
    let Some(class) = class else {
        host.guard.was_wrong(from.ip());
        return Ok(no(
            StatusCode::NOT_FOUND,
            "no_such_code",
            words.get("join-no-such-code"),
        ));
    };
    let token = Secret::draw().map_err(Trouble::machine)?;
    let personal = lesson::PersonalCode::draw(numbers::<7>().map_err(Trouble::machine)?);
    let [draw] = numbers::<1>().map_err(Trouble::machine)?;
    let ask = lesson::Ask::Join {
        token: token.hash(),
        reentry: personal.hash(),
        draw,
        parties: class.parties(),
    };
    match class.lesson.ask(ask).await {
        Ok(_) => {}
        Err(Failed::Refused(refusal)) => {
            let words = words.get(super::teach::refusal_key(refusal));
            return Ok(no(StatusCode::CONFLICT, "refused", words));
        }
        Err(failed) => return Err(HallError::from(failed).into()),
    }
    let hash = token.hash();
    let id = class.lesson.read(|lesson| {
        let mut all = lesson.participants();
        all.find(|one| lesson.is_participant(one.id, &hash)).map(|one| one.id)
    });
    let id = id.ok_or_else(Trouble::stranger)?;
    let joined = Joined {
        token: format!("{}.{}.{}", class.id, id.0, token.as_str()),
        participant: id.0,
        personal_code: personal.to_string(),
    };
    Ok((StatusCode::CREATED, Json(joined)).into_response())
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
pub async fn sit(
    State(host): State<Shared>,
    headers: HeaderMap,
    Json(asked): Json<SeatAsked>,
) -> Result<Response, Trouble> {
    let student = student(&host.hall, &headers).await?;
    let class = &student.class;
    let before = class
        .lesson
        .read(|lesson| lesson.participant(student.id).and_then(|one| one.place));
    let ask = lesson::Ask::Sit {
        id: student.id,
        place: Place {
            table: asked.table,
            party: PartyId(asked.party),
        },
        parties: class.parties(),
    };
    match class.lesson.ask(ask).await {
        Ok(_) => {
            class.settle_table(asked.table).await?;
            if let Some(before) = before.filter(|before| before.table != asked.table) {
                class.settle_table(before.table).await?;
            }
            Ok(Json(asked).into_response())
        }
        Err(Failed::Refused(refusal)) => {
            let words = host.hall.words(&language(&headers, "en"), &class.loaded)?;
            let words = words.get(super::teach::refusal_key(refusal));
            Ok(no(StatusCode::CONFLICT, "refused", words))
        }
        Err(failed) => Err(HallError::from(failed).into()),
    }
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
    /// The seat's standing instructions.
    instructions: Instructions,
    view: View,
}

/// Who asks, where they sit, and the table.
pub(super) struct Seated {
    pub student: Student,
    pub place: Place,
    pub table: Arc<Keeper<Play>>,
    pub words: Arc<Catalogue>,
}

pub(super) async fn seated(host: &Shared, headers: &HeaderMap) -> Result<Result<Seated, Response>, Trouble> {
    let student = student(&host.hall, headers).await?;
    let class = &student.class;
    let words = host
        .hall
        .words(&language(headers, &class.settings().language), &class.loaded)?;
    let place = class
        .lesson
        .read(|lesson| lesson.participant(student.id).and_then(|one| one.place));
    let Some(place) = place else {
        return Ok(Err(no(StatusCode::CONFLICT, "no_seat", words.get("lesson-no-seat"))));
    };
    let table = Arc::clone(class.table(place.table).await?);
    if table.read(|play| play.table().is_none()) {
        // The lesson may have begun when the log could not be written: then the table is opened now.
        class.settle_table(place.table).await?;
    }
    if table.read(|play| play.table().is_none()) {
        return Ok(Err(no(StatusCode::CONFLICT, "not_begun", words.get("join-wait.line"))));
    }
    Ok(Ok(Seated {
        student,
        place,
        table,
        words,
    }))
}

/// What the seat may know now.
pub async fn view(State(host): State<Shared>, headers: HeaderMap) -> Result<Response, Trouble> {
    let seated = match seated(&host, &headers).await? {
        Ok(seated) => seated,
        Err(answer) => return Ok(answer),
    };
    let viewer = Viewer::Party(seated.place.party);
    let now = Millis::now();
    let seen = seated.table.read(|play| {
        let view = play.table()?.view(viewer);
        Some(Sight {
            table: seated.place.table,
            party: seated.place.party.0,
            seen: play.seen(viewer),
            left: play.clock().left(now),
            paused: play.clock().is_paused(),
            instructions: play.instructions(seated.place.party).clone(),
            view,
        })
    });
    Ok(seen.map_or_else(
        || StatusCode::CONFLICT.into_response(),
        |seen| Json(seen).into_response(),
    ))
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
pub async fn act(
    State(host): State<Shared>,
    headers: HeaderMap,
    Json(asked): Json<Acting>,
) -> Result<Response, Trouble> {
    let seated = match seated(&host, &headers).await? {
        Ok(seated) => seated,
        Err(answer) => return Ok(answer),
    };
    let power = seated
        .student
        .class
        .lesson
        .read(|lesson| lesson.power(seated.student.id));
    let Some((place, power)) = power else {
        return Ok(no(StatusCode::FORBIDDEN, "muted", seated.words.get("delegation-muted")));
    };
    let acts = seated.table.read(|play| play.by().len());
    let ask = Ask::Post {
        party: place.party,
        by: seated.student.id,
        power,
        deed: asked.deed,
        seen: asked.seen,
    };
    match seated.table.ask(ask).await {
        Ok(_) => {
            let viewer = Viewer::Party(place.party);
            let (now, seen) = seated.table.read(|play| (play.by().len(), play.seen(viewer)));
            let became = if power == Power::Binds || now > acts {
                "done"
            } else {
                "suggested"
            };
            Ok(Json(Acted { became, seen }).into_response())
        }
        Err(Failed::Refused(refusal)) => Ok(refused(&seated, refusal)),
        Err(Failed::Busy) => Ok(no(
            StatusCode::SERVICE_UNAVAILABLE,
            "busy",
            seated.words.get("trouble-busy.line"),
        )),
        Err(failed) => Err(HallError::from(failed).into()),
    }
}

pub(super) fn refused(seated: &Seated, refusal: Refusal) -> Response {
    let (error, words) = match refusal {
        Refusal::Rule(rule) => {
            let situation = &seated.student.class.loaded.scenario.situation;
            let clerk = seated.words.clerk(situation, Viewer::Party(seated.place.party));
            ("rule", clerk.refusal(rule))
        }
        Refusal::Stale => ("stale", seated.words.get("act-stale")),
        Refusal::Paused => ("paused", seated.words.get("delegation-paused")),
        Refusal::Instructions => ("refused", seated.words.get("away-unfit")),
        Refusal::NotOpen | Refusal::Open | Refusal::NoSuchSeat | Refusal::NothingToTakeBack | Refusal::TooMuch => {
            ("not_now", seated.words.get("act-not-now"))
        }
    };
    no(StatusCode::CONFLICT, error, words)
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
pub async fn class(
    State(host): State<Shared>,
    headers: HeaderMap,
    Path(lesson): Path<String>,
) -> Result<Response, Trouble> {
    let class = teacher(&host.hall, &headers, &lesson).await?;
    let now = Millis::now();
    let mut all = Vec::new();
    for number in class.numbers() {
        let table = class.table(number).await?;
        let scenario = &class.loaded.scenario;
        all.push(listed(&table.read(|play| {
            class.lesson.read(|lesson| Row::of(number, play, lesson, scenario, now))
        })));
    }
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
