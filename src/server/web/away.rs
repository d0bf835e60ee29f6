//! Standing instructions of a delegation: the page, its form, and the same in JSON.

use super::Trouble;
use super::acts::Fields;
use super::callers::{Seated, Sitting, Student};
use super::entrance::refused;
use super::play::{said, told, with_desk};
use crate::negotiators::Temperament;
use crate::rules::ids::{IssueId, Rung};
use crate::server::lesson::{ParticipantId, Place};
use crate::server::pages::away::{self as page, Typed, field};
use crate::server::pages::solo::temperament_word;
use crate::server::room::{Ask, Instructions, MOST_POINTS, Orders, Power, Refusal};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Form, Json};
use serde::{Deserialize, Serialize};

/// The page.
pub async fn away(sitting: Sitting) -> Result<Response, Trouble> {
    shown(&sitting, Typed::default()).await
}

async fn shown(sitting: &Sitting, typed: Typed<'_>) -> Result<Response, Trouble> {
    let page = with_desk(sitting, "away", None, |desk| page::page(desk, typed)).await?;
    Ok(page.into_response())
}

/// The instructions of a form; nothing if the points cannot be read.
///
/// # Errors
/// If no page of ours sends such a form.
fn read(fields: &Fields, issues: impl Iterator<Item = IssueId>) -> Result<Option<Instructions>, Trouble> {
    Ok(Some(match fields.get("mode") {
        Some("usual") => Instructions::Usual,
        Some("computer") => {
            let word = fields.get("temperament").ok_or_else(Trouble::unreadable)?;
            let known = Temperament::ALL.into_iter().find(|one| temperament_word(*one) == word);
            Instructions::Computer(known.ok_or_else(Trouble::unreadable)?)
        }
        Some("ours") => {
            let initial = match fields
                .get("points")
                .map(|text| text.replace('\u{2212}', "-").parse::<i16>())
            {
                None => None,
                Some(Ok(points)) if (-MOST_POINTS..=MOST_POINTS).contains(&points) => Some(points),
                Some(_) => return Ok(None),
            };
            let mut at_most = Vec::new();
            for issue in issues {
                if let Some(rung) = fields.number(&field(issue))? {
                    at_most.push((issue, Rung(rung)));
                }
            }
            Instructions::Ours(Orders {
                initial,
                at_most,
                prompt: fields.get("prompt").is_some(),
            })
        }
        _ => return Err(Trouble::unreadable()),
    }))
}

/// What is asked of the table when somebody whose word has this power gives instructions.
fn ask(student: &Student, (place, power): (Place, Power), instructions: Instructions) -> Ask {
    Ask::Instruct {
        party: place.party,
        by: student.id,
        power,
        instructions,
    }
}

/// Sets instructions, or wishes for them.
pub async fn give(sitting: Sitting, Form(fields): Form<Vec<(String, String)>>) -> Result<Response, Trouble> {
    let fields = Fields(fields);
    let class = &sitting.student.class;
    let table = class.table(sitting.place.table).await?;
    let instructions = if let Some(by) = fields.number("as")?.map(ParticipantId) {
        let wished = table.read(|play| {
            let mut all = play.wishes(sitting.place.party).iter();
            all.find(|wish| wish.by == by).map(|wish| wish.instructions.clone())
        });
        let Some(wished) = wished else {
            return told(&sitting, Refusal::Stale).await;
        };
        wished
    } else {
        let Some(read) = read(&fields, class.loaded.scenario.situation.issue_ids())? else {
            let typed = Typed {
                fields: &fields.0,
                points: true,
            };
            let page = shown(&sitting, typed).await?;
            return Ok((StatusCode::CONFLICT, page).into_response());
        };
        read
    };
    let Some(power) = sitting.student.power() else {
        return said(&sitting, &sitting.student.words.get("delegation-muted")).await;
    };
    match refused(table.ask(ask(&sitting.student, power, instructions)).await)? {
        Ok(()) => Ok(Redirect::to("/play/away").into_response()),
        Err(refusal) => told(&sitting, refusal).await,
    }
}

/// Instructions as programs give them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    instructions: Instructions,
}

/// What became of it.
#[derive(Serialize)]
struct Given {
    /// `done`, or `suggested` where the word of whoever asked does not bind the delegation alone.
    became: &'static str,
    /// What is in force now.
    instructions: Instructions,
}

/// Sets instructions, for programs.
pub async fn post(seated: Seated, Json(asked): Json<Asked>) -> Result<Response, Trouble> {
    let Some(power) = seated.student.power() else {
        return Ok(seated.muted());
    };
    let asked = asked.instructions;
    match refused(seated.table.ask(ask(&seated.student, power, asked.clone())).await)? {
        Ok(()) => {
            let instructions = seated.table.read(|play| play.instructions(seated.party()).clone());
            let became = if instructions == asked { "done" } else { "suggested" };
            Ok(Json(Given { became, instructions }).into_response())
        }
        Err(refusal) => Ok(seated.refused(refusal)),
    }
}
