//! The teacher of a lesson: the page of the class, one table, the projector, and every command.

use super::acts::Fields;
use super::callers::Teaching;
use super::entrance::refused;
use super::{Shared, Trouble, after, live, referee, refusals, times};
use crate::rules::ids::PartyId;
use crate::rules::view::Viewer;
use crate::server::class::Class;
use crate::server::lesson::{self, Audience, Lesson, ParticipantId, Place, Stage};
use crate::server::millis::Millis;
use crate::server::pages::class::{self as class_page, Class as ClassPage};
use crate::server::pages::desk::Desk;
use crate::server::pages::screen::{self as screen_page, Screen};
use crate::server::pages::times::Reckoning;
use crate::server::pages::{Sheet, compare, front, watch};
use crate::server::room::Ask;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use std::sync::Arc;

/// What the page of the class shows beside the class itself.
struct Shown<'a> {
    /// The table that is chosen.
    chosen: Option<u16>,
    /// Why a command was not done.
    refused: Option<String>,
    /// What was typed into a form that is shown again.
    typed: &'a Fields,
    /// Times that were reckoned.
    reckoning: Reckoning,
}

async fn class_sheet(host: &Shared, teaching: &Teaching, shown: Shown<'_>) -> Result<Html<String>, Trouble> {
    let Teaching { class, words, .. } = teaching;
    let now = Millis::now();
    let rows = teaching.rows(now).await?;
    let number = number(class).await?;
    Ok(class.lesson.read(|lesson| {
        let chosen = shown.chosen;
        let page = ClassPage {
            id: class.id,
            words,
            lesson,
            scenario: &class.loaded.scenario,
            rows,
            chosen,
            refused: shown.refused,
            typed: &shown.typed.0,
            reckoning: shown.reckoning,
            crowd: host.arrivals.crowd(class.id),
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
        front(words, &sheet, &class_page::page(&page))
    }))
}

/// The numbers that a page of the class shows.
async fn number(class: &Arc<Class>) -> Result<String, Trouble> {
    Ok(live::written(&mut live::all(class).await?))
}

/// The page of the class.
pub async fn class(
    State(host): State<Shared>,
    teaching: Teaching,
    Query(fields): Query<Vec<(String, String)>>,
) -> Result<Html<String>, Trouble> {
    let fields = Fields(fields);
    let shown = Shown {
        chosen: fields.number("table")?,
        refused: None,
        typed: &Fields::default(),
        reckoning: Reckoning {
            set: fields.get("times").is_some(),
            ..Reckoning::default()
        },
    };
    class_sheet(&host, &teaching, shown).await
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
    teaching: Teaching,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let Teaching { class, words, .. } = &teaching;
    let fields = Fields(fields);
    let what = fields.get("do").unwrap_or_default();
    let mut shown = Shown {
        chosen: fields.number("table").ok().flatten(),
        refused: None,
        typed: &fields,
        reckoning: Reckoning::default(),
    };
    let key = |key: Option<&'static str>| key.map(|key| words.get(key));
    shown.refused = match what {
        "bring" | "leave" | "note" => referee::command(&teaching, what, &fields).await?,
        "times" | "reckon" | "plan" => match times::command(class, what, &fields).await? {
            // What the plan makes of the steps is looked at next.
            times::Said::Set => {
                return Ok(Redirect::to(&format!("/teach/{}?times=set#times", class.id)).into_response());
            }
            times::Said::Refused(refused) => key(Some(refused)),
            times::Said::Shown(reckoning) if reckoning.wrong.is_empty() => {
                shown.reckoning = reckoning;
                return Ok(class_sheet(&host, &teaching, shown).await?.into_response());
            }
            times::Said::Shown(reckoning) => {
                shown.reckoning = reckoning;
                Some(words.get("times-wrong"))
            }
        },
        "pause" | "resume" | "extend" | "advance" | "back" | "hand" => key(steer(class, what, &fields).await?),
        "wipe" => {
            fields.get("sure").ok_or_else(Trouble::unreadable)?;
            host.wipe(class.id).await?;
            return Ok(Redirect::to("/host").into_response());
        }
        _ => key(order(class, what, &fields).await?),
    };
    if shown.refused.is_some() {
        let page = class_sheet(&host, &teaching, shown).await?;
        return Ok((StatusCode::CONFLICT, page).into_response());
    }
    let to = shown.chosen.map_or_else(String::new, |table| format!("?table={table}"));
    Ok(Redirect::to(&format!("/teach/{}{to}", class.id)).into_response())
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
        if let Err(refusal) = refused(table.ask(ask).await)?
            && alone
        {
            said = Some(refusals::to_teacher(refusal));
        }
        if what == "back" {
            // What was brought into every table stays ordered where a table goes back behind it.
            class.settle_table(number).await?;
        }
    }
    Ok(said)
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
    if let Err(refusal) = refused(class.lesson.ask(ask).await)? {
        return Ok(Some(refusals::of_lesson(refusal)));
    }
    // Whoever was moved, muted or removed leaves a seat; whatever begins opens tables.
    class.settle().await?;
    Ok(None)
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
    Teaching { class, words, .. }: Teaching,
    Path((_, number)): Path<(String, u16)>,
) -> Result<Html<String>, Trouble> {
    let table = class
        .table(number)
        .await
        .map_err(Trouble::or_missing(Trouble::nowhere))?;
    let shown = self::number(&class).await?;
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

/// How many public sentences the projector has room for.
const TOLD: usize = 10;

/// The projector.
pub async fn screen(State(host): State<Shared>, teaching: Teaching) -> Result<Html<String>, Trouble> {
    let Teaching { class, words, .. } = &teaching;
    let rows = teaching.rows(Millis::now()).await?;
    let mut told = Vec::new();
    if class.lesson.read(Lesson::stage) == Stage::Playing {
        let open = rows.iter().filter(|row| row.at.is_some()).count();
        let each = (TOLD / open.max(1)).clamp(1, 4);
        for number in class.numbers() {
            let table = class.table(number).await?;
            let latest = table.read(|play| screen_page::told(words, play, each));
            told.extend(latest.into_iter().map(|sentence| (number, sentence)));
        }
        told.truncate(TOLD);
    }
    let after = if class.lesson.read(Lesson::stage) == Stage::Debrief {
        Some(compare::for_screen(words, &after::tables(class).await?.0))
    } else {
        None
    };
    let number = number(class).await?;
    Ok(class.lesson.read(|lesson| {
        let page = Screen {
            words,
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
        front(words, &sheet, &screen_page::page(&page))
    }))
}
