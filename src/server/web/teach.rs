//! The teacher of a lesson: the page of the class, one table, the projector, and every command.

use super::acts::Fields;
use super::guard::{language, teacher};
use super::{Shared, Trouble, after, live, referee, times};
use crate::rules::ids::PartyId;
use crate::rules::view::Viewer;
use crate::server::hall::{Class, HallError};
use crate::server::keeper::Failed;
use crate::server::lesson::{self, Audience, Lesson, ParticipantId, Place, Stage};
use crate::server::millis::Millis;
use crate::server::pages::class::{self as class_page, Class as ClassPage, Row};
use crate::server::pages::desk::Desk;
use crate::server::pages::screen::{self as screen_page, Screen};
use crate::server::pages::times::Reckoning;
use crate::server::pages::{Sheet, compare, front, watch};
use crate::server::room::{Ask, Refusal};
use crate::text::Catalogue;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use std::sync::Arc;

/// The message for a lesson's refusal.
#[must_use]
pub const fn refusal_key(refusal: lesson::Refusal) -> &'static str {
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

async fn rows(class: &Class, now: Millis) -> Result<Vec<Row>, Trouble> {
    let mut rows = Vec::new();
    for number in class.numbers() {
        let table = class.table(number).await?;
        rows.push(table.read(|play| {
            class
                .lesson
                .read(|lesson| Row::of(number, play, lesson, &class.loaded.scenario, now))
        }));
    }
    Ok(rows)
}

async fn class_sheet(
    host: &Shared,
    headers: &HeaderMap,
    class: &Arc<Class>,
    chosen: Option<u16>,
    said: Option<(String, bool)>,
    (typed, reckoning): (&Fields, Reckoning),
) -> Result<Html<String>, Trouble> {
    let words = host
        .hall
        .words(&language(headers, &class.settings().language), &class.loaded)?;
    let now = Millis::now();
    let rows = rows(class, now).await?;
    let number = shown(class).await?;
    Ok(class.lesson.read(|lesson| {
        let page = ClassPage {
            id: class.id,
            words: &words,
            lesson,
            scenario: &class.loaded.scenario,
            rows,
            chosen,
            said,
            typed: &typed.0,
            reckoning,
            now,
        };
        let sheet = Sheet {
            main: "wide",
            live: Some(format!("/teach/{}/live", class.id)),
            number: number.clone(),
            step: format!("class.{chosen:?}"),
            bar: Some(class_page::bar(&page)),
            ..Sheet::new(words.get("class-title"))
        };
        front(&words, &sheet, &class_page::page(&page))
    }))
}

/// The numbers that a page of the class shows.
async fn shown(class: &Arc<Class>) -> Result<String, Trouble> {
    let numbers = live::all(class).await?;
    Ok(numbers
        .iter()
        .map(|number| number.borrow().to_string())
        .collect::<Vec<_>>()
        .join("."))
}

/// The page of the class.
pub async fn class(
    State(host): State<Shared>,
    headers: HeaderMap,
    Path(lesson): Path<String>,
    Query(fields): Query<Vec<(String, String)>>,
) -> Result<Html<String>, Trouble> {
    let class = teacher(&host.hall, &headers, &lesson).await?;
    let chosen = Fields(fields).number("table")?;
    let nothing = (&Fields::default(), Reckoning::default());
    class_sheet(&host, &headers, &class, chosen, None, nothing).await
}

/// What a command is about: one table, or all that are open.
pub(super) fn scope(class: &Class, fields: &Fields) -> Result<Vec<u16>, Trouble> {
    match fields.get("table") {
        None | Some("all") => Ok(class.numbers().collect()),
        Some(_) => Ok(vec![fields.needed("table")?]),
    }
}

/// A command of the teacher.
pub async fn command(
    State(host): State<Shared>,
    headers: HeaderMap,
    Path(lesson): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let class = teacher(&host.hall, &headers, &lesson).await?;
    let fields = Fields(fields);
    let chosen = fields.number::<u16>("table").ok().flatten();
    let what = fields.get("do").unwrap_or_default().to_owned();
    let words = host
        .hall
        .words(&language(&headers, &class.settings().language), &class.loaded)?;
    let key = |key: Option<&'static str>| key.map(|key| words.get(key));
    let said = match what.as_str() {
        "bring" | "leave" | "note" => referee::command(&class, &words, &what, &fields).await?,
        "times" | "reckon" | "plan" => match times::command(&class, &what, &fields).await? {
            times::Said::Set => None,
            times::Said::Refused(refused) => key(Some(refused)),
            times::Said::Shown(reckoning) => {
                let (said, status) = if reckoning.wrong.is_empty() {
                    (None, StatusCode::OK)
                } else {
                    (Some((words.get("times-wrong"), true)), StatusCode::CONFLICT)
                };
                let page = class_sheet(&host, &headers, &class, chosen, said, (&fields, reckoning)).await?;
                return Ok((status, page).into_response());
            }
        },
        "pause" | "resume" | "extend" | "advance" | "back" | "hand" => key(steer(&class, &what, &fields).await?),
        "wipe" => {
            fields.get("sure").ok_or_else(Trouble::unreadable)?;
            host.hall.wipe(class.id).await?;
            return Ok(Redirect::to("/host").into_response());
        }
        _ => key(order(&class, &what, &fields).await?),
    };
    match said {
        None => {
            let to = chosen.map_or_else(String::new, |table| format!("?table={table}"));
            Ok(Redirect::to(&format!("/teach/{}{to}", class.id)).into_response())
        }
        Some(why) => {
            let page = class_sheet(
                &host,
                &headers,
                &class,
                chosen,
                Some((why, true)),
                (&fields, Reckoning::default()),
            )
            .await?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
    }
}

/// A command to tables. One that some of many refuse has been done by the others; the key says what one alone refused.
async fn steer(class: &Arc<Class>, what: &str, fields: &Fields) -> Result<Option<&'static str>, Trouble> {
    let tables = scope(class, fields)?;
    let alone = tables.len() == 1;
    let mut said = None;
    for number in tables {
        let table = class.table(number).await?;
        if table.read(|play| play.table().is_none()) {
            continue;
        }
        let ask = match what {
            "pause" => Ask::Pause,
            "resume" => Ask::Resume,
            "extend" => Ask::Extend {
                more: Millis::seconds(fields.needed("seconds")?),
            },
            "advance" => Ask::Advance {
                seen: match fields.number("seen")? {
                    Some(seen) => seen,
                    None => table.read(crate::server::room::Play::moment),
                },
            },
            "back" => Ask::TakeBack,
            "hand" => Ask::Hand {
                party: PartyId(fields.needed("party")?),
                computer: fields.get("computer") == Some("1"),
            },
            _ => return Err(Trouble::unreadable()),
        };
        match table.ask(ask).await {
            Err(Failed::Refused(refusal)) if alone => said = Some(room_key(refusal)),
            Ok(_) | Err(Failed::Refused(_)) => {}
            Err(failed) => return Err(HallError::from(failed).into()),
        }
    }
    Ok(said)
}

const fn room_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NothingToTakeBack => "class-nothing-back",
        Refusal::Stale => "act-stale",
        Refusal::TooMuch => "class-too-much",
        Refusal::NotOpen
        | Refusal::Open
        | Refusal::Paused
        | Refusal::Rule(_)
        | Refusal::NoSuchSeat
        | Refusal::Instructions => "act-not-now",
    }
}

/// A command to the lesson.
async fn order(class: &Arc<Class>, what: &str, fields: &Fields) -> Result<Option<&'static str>, Trouble> {
    let parties = class.parties();
    let who = || fields.needed("who").map(ParticipantId);
    let on = fields.get("on") == Some("1");
    let ask = match what {
        "begin" => lesson::Ask::Begin { parties },
        "debrief" => lesson::Ask::OpenDebrief,
        "lock-joining" => lesson::Ask::LockJoining(on),
        "lock-seats" => lesson::Ask::LockSeats(on),
        "mute" | "unmute" => lesson::Ask::Mute {
            id: who()?,
            muted: what == "mute",
        },
        "remove" => lesson::Ask::Remove { id: who()? },
        "move" => lesson::Ask::Move {
            id: who()?,
            place: place(fields)?,
            parties,
        },
        "ask" => {
            let set = fields.get("set").and_then(lesson::Set::parse);
            lesson::Ask::Question(set.ok_or_else(Trouble::unreadable)?)
        }
        "close-questions" => lesson::Ask::CloseQuestions,
        "say" => lesson::Ask::Say {
            to: match fields.get("table") {
                None | Some("all") => Audience::All,
                Some(_) => Audience::Table(fields.needed("table")?),
            },
            text: fields.get("text").unwrap_or_default().to_owned(),
        },
        _ => return Err(Trouble::unreadable()),
    };
    match class.lesson.ask(ask).await {
        Ok(_) => {
            // Whoever was moved, muted or removed leaves a seat; whatever begins opens tables.
            class.settle().await?;
            Ok(None)
        }
        Err(Failed::Refused(refusal)) => Ok(Some(refusal_key(refusal))),
        Err(failed) => Err(HallError::from(failed).into()),
    }
}

fn place(fields: &Fields) -> Result<Option<Place>, Trouble> {
    let Some(text) = fields.get("place") else {
        return Ok(None);
    };
    let (table, party) = text.split_once('/').ok_or_else(Trouble::unreadable)?;
    let parse = |text: &str| text.parse().map_err(|_| Trouble::unreadable());
    Ok(Some(Place {
        table: table.parse().map_err(|_| Trouble::unreadable())?,
        party: PartyId(parse(party)?),
    }))
}

/// One table, all open: for the teacher's eyes.
pub async fn table(
    State(host): State<Shared>,
    headers: HeaderMap,
    Path((lesson, number)): Path<(String, u16)>,
) -> Result<Html<String>, Trouble> {
    let class = teacher(&host.hall, &headers, &lesson).await?;
    let words = host
        .hall
        .words(&language(&headers, &class.settings().language), &class.loaded)?;
    let table = class.table(number).await.map_err(|_| Trouble::nowhere())?;
    let shown = shown(&class).await?;
    let page = table.read(|play| {
        let desk = Desk::seen(
            &words,
            class.settings(),
            play,
            number,
            Viewer::Instructor,
            Millis::now(),
        )?;
        let sheet = Sheet {
            live: Some(format!("/teach/{}/live", class.id)),
            number: shown.clone(),
            waits: true,
            ..crate::server::pages::frame::sheet(&desk, "watch")
        };
        Some(front(&words, &sheet, &watch::page(&desk, play, class.id)))
    });
    page.ok_or_else(Trouble::nowhere)
}

/// The projector.
pub async fn screen(
    State(host): State<Shared>,
    headers: HeaderMap,
    Path(lesson): Path<String>,
) -> Result<Html<String>, Trouble> {
    let class = teacher(&host.hall, &headers, &lesson).await?;
    let words: Arc<Catalogue> = host
        .hall
        .words(&language(&headers, &class.settings().language), &class.loaded)?;
    let rows = rows(&class, Millis::now()).await?;
    let mut told = Vec::new();
    if class.lesson.read(Lesson::stage) == Stage::Playing {
        for number in class.numbers() {
            let table = class.table(number).await?;
            told.extend(
                table
                    .read(|play| screen_page::told(&words, play))
                    .map(|sentence| (number, sentence)),
            );
        }
        told.truncate(6);
    }
    let after = if class.lesson.read(Lesson::stage) == Stage::Debrief {
        Some(compare::for_screen(&words, &after::tables(&class).await?.0))
    } else {
        None
    };
    let number = shown(&class).await?;
    Ok(class.lesson.read(|lesson| {
        let page = Screen {
            words: &words,
            lesson,
            scenario: &class.loaded.scenario,
            rows: &rows,
            address: &host.address,
            told: &told,
            after: after.clone(),
        };
        let sheet = Sheet {
            body: "screen",
            live: Some(format!("/teach/{}/live", class.id)),
            number: number.clone(),
            step: "screen".to_owned(),
            waits: true,
            ..Sheet::new(words.get("class-screen"))
        };
        front(&words, &sheet, &screen_page::page(&page))
    }))
}
