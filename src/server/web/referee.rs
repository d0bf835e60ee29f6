//! The teacher as the play's referee: events brought in, notes from outside. By the page and in JSON.

use super::acts::Fields;
use super::callers::Teaching;
use super::entrance::refused;
use super::trouble::no;
use super::{Trouble, refusals};
use crate::rules::ids::DispatchId;
use crate::rules::ruling::Ruling;
use crate::rules::view::Viewer;
use crate::server::room::{Ask, Play, Refusal};
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

/// The ruling of a form.
///
/// # Errors
/// If no page of ours sends such a form.
fn ruling(what: &str, fields: &Fields) -> Result<Ruling, Trouble> {
    Ok(match what {
        "bring" => Ruling::Bring {
            dispatch: DispatchId(fields.needed("dispatch")?),
            round: fields.needed("round")?,
        },
        "leave" => Ruling::Leave {
            dispatch: DispatchId(fields.needed("dispatch")?),
        },
        "note" => Ruling::Note {
            text: one_paragraph(fields.get("note").unwrap_or_default()),
        },
        _ => return Err(Trouble::unreadable()),
    })
}

/// What was typed into a field of several lines, as one line.
fn one_paragraph(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What tables said to a ruling: where it was done, or why nothing was done anywhere.
enum Said {
    Done(Vec<u16>),
    Refused(String),
}

/// Does it at the tables of these numbers that are open, or nowhere: tables that play the same world are to be brought the
/// same. What is called off is called off where it is on its way.
async fn rule(teaching: &Teaching, tables: impl Iterator<Item = u16>, ruling: &Ruling) -> Result<Said, Trouble> {
    let Teaching { class, words } = teaching;
    let scenario = &class.loaded.scenario;
    let mut open = Vec::new();
    for number in tables {
        let table = class.table(number).await.map_err(|_| Trouble::nowhere())?;
        let concerned = table.read(|play| {
            let state = play.table()?.state();
            match ruling {
                Ruling::Leave { dispatch } => state.order_of(*dispatch).map(|_| ()),
                // A table whose play is over hears nothing any more, and keeps no other from it.
                Ruling::Bring { .. } | Ruling::Note { .. } => state.ending.is_none().then_some(()),
            }
        });
        if concerned.is_some() {
            open.push((number, table));
        }
    }
    let clerk = words.clerk(&scenario.situation, Viewer::Instructor);
    let at = |number: u16, why: String| {
        let arguments = [("table", i64::from(number).into()), ("why", why.into())];
        words.get_with("referee-refused", &arguments)
    };
    for (number, table) in &open {
        let check = |play: &Play| play.table().map(|table| table.state().check_ruling(scenario, ruling));
        if let Some(Err(refusal)) = table.read(check) {
            return Ok(Said::Refused(at(*number, clerk.refusal(refusal))));
        }
    }
    if open.is_empty() {
        return Ok(Said::Refused(words.get("referee-nowhere")));
    }
    let mut done = Vec::new();
    for (number, table) in open {
        match refused(table.ask(Ask::Rule(ruling.clone())).await)? {
            Ok(()) => done.push(number),
            // The table went on between the look and the word.
            Err(Refusal::Rule(refusal)) => return Ok(Said::Refused(at(number, clerk.refusal(refusal)))),
            Err(refusal) => return Ok(Said::Refused(words.get(refusals::to_teacher(refusal)))),
        }
    }
    Ok(Said::Done(done))
}

/// A ruling from the teacher's page; gives why nothing was done, if so.
///
/// # Errors
/// If no page of ours sends such a form, or a table cannot be had.
pub(super) async fn command(teaching: &Teaching, what: &str, fields: &Fields) -> Result<Option<String>, Trouble> {
    let ruling = ruling(what, fields)?;
    let tables = super::teach::scope(&teaching.class, fields)?.into_iter();
    Ok(match rule(teaching, tables, &ruling).await? {
        Said::Done(_) => None,
        Said::Refused(why) => Some(why),
    })
}

/// What is sent to rule.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The table; all that are open, if none is named.
    #[serde(default)]
    table: Option<u16>,
    /// What is ruled.
    ruling: Ruling,
}

/// Where it was done.
#[derive(Serialize)]
struct Done {
    tables: Vec<u16>,
}

/// Rules, for programs.
pub async fn post(teaching: Teaching, Json(asked): Json<Asked>) -> Result<Response, Trouble> {
    let all = teaching.class.numbers();
    let tables = all.filter(|number| asked.table.is_none_or(|one| one == *number));
    Ok(match rule(&teaching, tables, &asked.ruling).await? {
        Said::Done(tables) => Json(Done { tables }).into_response(),
        Said::Refused(why) => no(StatusCode::CONFLICT, "rule", why),
    })
}
