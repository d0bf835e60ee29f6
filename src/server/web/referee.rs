//! The teacher as the play's referee: events brought in, notes from outside. By the page and in JSON.

use super::acts::Fields;
use super::callers::Teaching;
use super::entrance::refused;
use super::trouble::no;
use super::{Trouble, refusals};
use crate::rules::ids::DispatchId;
use crate::rules::ruling::{Ordered, Ruling};
use crate::rules::view::Viewer;
use crate::server::class::Class;
use crate::server::lesson;
use crate::server::room::{Ask, Play, Refusal};
use crate::table::Table;
use crate::text::Catalogue;
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

/// What came of a ruling.
enum Said {
    /// It was done at some tables. Others went on between the look and the word, and refused it: what they say.
    Done(Vec<u16>, Vec<Refused>),
    /// Why nothing was done anywhere.
    Refused(String),
}

/// One table that refused, though a moment before it could have been done.
#[derive(Serialize)]
struct Refused {
    table: u16,
    words: String,
}

/// What a ruling is for.
enum Scope {
    /// All tables, those that open later included.
    All,
    /// One table.
    One(u16),
}

/// Does it at the tables in question that are open, or nowhere: tables that play the same world are to be brought the
/// same. What is called off is called off where it is on its way.
async fn rule(teaching: &Teaching, scope: Scope, ruling: &Ruling) -> Result<Said, Trouble> {
    let Teaching { class, words, .. } = teaching;
    let scenario = &class.loaded.scenario;
    let tables: Vec<u16> = match scope {
        Scope::All => class.numbers().collect(),
        Scope::One(number) => class.numbers().filter(|one| *one == number).collect(),
    };
    let mut open = Vec::new();
    for number in tables {
        let table = class
            .table(number)
            .await
            .map_err(Trouble::or_missing(Trouble::nowhere))?;
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
    for (number, table) in &open {
        let check = |play: &Play| play.table().map(|table| table.state().check_ruling(scenario, ruling));
        if let Some(Err(refusal)) = table.read(check) {
            let arguments = [
                ("table", i64::from(*number).into()),
                ("why", clerk.refusal(refusal).into()),
            ];
            return Ok(Said::Refused(words.get_with("referee-refused", &arguments)));
        }
    }
    if open.is_empty() {
        return Ok(Said::Refused(words.get("referee-nowhere")));
    }
    if matches!(scope, Scope::All) {
        holds_for_all(class, ruling).await?;
    }
    let (mut done, mut not) = (Vec::new(), Vec::new());
    for (number, table) in open {
        let why = match refused(table.ask(Ask::Rule(ruling.clone())).await)? {
            Ok(()) => {
                done.push(number);
                continue;
            }
            // Somebody sat down just now, and the table was set right by what holds for all.
            Err(_) if table.read(|play| is_so(play, ruling)) => {
                done.push(number);
                continue;
            }
            Err(Refusal::Rule(refusal)) => clerk.refusal(refusal),
            Err(refusal) => words.get(refusals::to_teacher(refusal)),
        };
        not.push(Refused {
            table: number,
            words: why,
        });
    }
    Ok(Said::Done(done, not))
}

/// Whether a table has what is ruled already.
fn is_so(play: &Play, ruling: &Ruling) -> bool {
    let state = play.table().map(Table::state);
    state.is_some_and(|state| match *ruling {
        Ruling::Bring { dispatch, round } => state.ordered.contains(&Ordered { dispatch, round }),
        Ruling::Leave { dispatch } => state.order_of(dispatch).is_none() && !state.has_come(dispatch),
        Ruling::Note { .. } => false,
    })
}

/// Writes into the lesson's log what is to hold for tables that open later too; a note is for those who are there.
async fn holds_for_all(class: &Class, ruling: &Ruling) -> Result<(), Trouble> {
    let ask = match *ruling {
        Ruling::Bring { dispatch, round } => lesson::Ask::Bring(Ordered { dispatch, round }),
        Ruling::Leave { dispatch } => lesson::Ask::CallOff(dispatch),
        Ruling::Note { .. } => return Ok(()),
    };
    // A lesson that has not begun has no open table either.
    let _begun = refused(class.lesson.ask(ask).await)?;
    Ok(())
}

/// Where it was done and where not, in words; nothing if no table refused.
fn told(words: &Catalogue, done: &[u16], not: &[Refused]) -> Option<String> {
    if not.is_empty() {
        return None;
    }
    let answers = not.iter().map(|one| {
        let arguments = [
            ("table", i64::from(one.table).into()),
            ("why", one.words.as_str().into()),
        ];
        words.get_with("referee-answer", &arguments)
    });
    let all: Vec<String> = done.iter().map(u16::to_string).collect();
    let arguments = [
        ("count", done.len().into()),
        ("tables", all.join(", ").into()),
        ("answers", answers.collect::<Vec<_>>().join(" ").into()),
    ];
    Some(words.get_with("referee-partly", &arguments))
}

/// A ruling from the teacher's page; gives why it was not done, or not everywhere, if so.
///
/// # Errors
/// If no page of ours sends such a form, or a table cannot be had.
pub(super) async fn command(teaching: &Teaching, what: &str, fields: &Fields) -> Result<Option<String>, Trouble> {
    let ruling = ruling(what, fields)?;
    let scope = match fields.get("table") {
        None | Some("all") => Scope::All,
        Some(_) => Scope::One(fields.needed("table")?),
    };
    if let Scope::One(number) = scope {
        teaching
            .class
            .table(number)
            .await
            .map_err(Trouble::or_missing(Trouble::nowhere))?;
    }
    Ok(match rule(teaching, scope, &ruling).await? {
        Said::Done(done, not) => told(&teaching.words, &done, &not),
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

/// Where it was done, and where not.
#[derive(Serialize)]
struct Done {
    tables: Vec<u16>,
    refused: Vec<Refused>,
}

/// Rules, for programs.
pub async fn post(teaching: Teaching, Json(asked): Json<Asked>) -> Result<Response, Trouble> {
    let scope = asked.table.map_or(Scope::All, Scope::One);
    Ok(match rule(&teaching, scope, &asked.ruling).await? {
        Said::Done(tables, refused) if tables.is_empty() => {
            let why = told(&teaching.words, &tables, &refused).unwrap_or_default();
            no(StatusCode::CONFLICT, "rule", why)
        }
        Said::Done(tables, refused) => Json(Done { tables, refused }).into_response(),
        Said::Refused(why) => no(StatusCode::CONFLICT, "rule", why),
    })
}
