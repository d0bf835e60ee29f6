//! Standing instructions of a delegation: the page, its form, and the same in JSON.

use super::acts::Fields;
use super::api::{no, refused, seated};
use super::play::{Sitting, said, sitting, with_desk};
use super::{Shared, Trouble};
use crate::negotiators::Temperament;
use crate::rules::ids::{IssueId, Rung};
use crate::server::hall::HallError;
use crate::server::keeper::Failed;
use crate::server::lesson::ParticipantId;
use crate::server::pages::away::{self as page, Typed, field};
use crate::server::pages::solo::temperament_word;
use crate::server::room::{Ask, Instructions, MOST_POINTS, Orders, Refusal};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Form, Json};
use serde::{Deserialize, Serialize};

/// The page.
pub async fn away(State(host): State<Shared>, headers: HeaderMap) -> Result<Response, Trouble> {
    match sitting(&host, &headers).await? {
        Ok(sitting) => shown(&sitting, Typed::default()).await,
        Err(elsewhere) => Ok(elsewhere),
    }
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

/// Sets instructions, or wishes for them.
pub async fn give(
    State(host): State<Shared>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let sitting = match sitting(&host, &headers).await? {
        Ok(sitting) => sitting,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let fields = Fields(fields);
    let class = &sitting.student.class;
    let table = class.table(sitting.place.table).await?;
    let instructions = if let Some(by) = fields.number("as")?.map(ParticipantId) {
        let wished = table.read(|play| {
            let mut all = play.wishes(sitting.place.party).iter();
            all.find(|wish| wish.by == by).map(|wish| wish.instructions.clone())
        });
        let Some(wished) = wished else {
            return said(&sitting, "act-stale").await;
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
    let Some((place, power)) = class.lesson.read(|lesson| lesson.power(sitting.student.id)) else {
        return said(&sitting, "delegation-muted").await;
    };
    let ask = Ask::Instruct {
        party: place.party,
        by: sitting.student.id,
        power,
        instructions,
    };
    match table.ask(ask).await {
        Ok(_) => Ok(Redirect::to("/play/away").into_response()),
        Err(Failed::Refused(Refusal::Instructions)) => said(&sitting, "away-unfit").await,
        Err(Failed::Refused(_)) => said(&sitting, "act-not-now").await,
        Err(failed) => Err(HallError::from(failed).into()),
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
pub async fn post(
    State(host): State<Shared>,
    headers: HeaderMap,
    Json(asked): Json<Asked>,
) -> Result<Response, Trouble> {
    let seated = match seated(&host, &headers).await? {
        Ok(seated) => seated,
        Err(answer) => return Ok(answer),
    };
    let lesson = &seated.student.class.lesson;
    let Some((place, power)) = lesson.read(|lesson| lesson.power(seated.student.id)) else {
        return Ok(no(StatusCode::FORBIDDEN, "muted", seated.words.get("delegation-muted")));
    };
    let ask = Ask::Instruct {
        party: place.party,
        by: seated.student.id,
        power,
        instructions: asked.instructions.clone(),
    };
    match seated.table.ask(ask).await {
        Ok(_) => {
            let instructions = seated.table.read(|play| play.instructions(place.party).clone());
            let became = if instructions == asked.instructions {
                "done"
            } else {
                "suggested"
            };
            Ok(Json(Given { became, instructions }).into_response())
        }
        Err(Failed::Refused(refusal)) => Ok(refused(&seated, refusal)),
        Err(failed) => Err(HallError::from(failed).into()),
    }
}
