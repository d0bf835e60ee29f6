//! The times of the steps: by the teacher's page and in JSON.

use super::acts::Fields;
use super::callers::Teaching;
use super::entrance::refused;
use super::trouble::no;
use super::{Trouble, refusals};
use crate::server::class::Class;
use crate::server::lesson::{self, Lesson, PERIOD, PERIODS, Timed, Timings};
use crate::server::pages::times::{Reckoning, Wrong, field};
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a form of times comes to.
pub(super) enum Said {
    /// They are set.
    Set,
    /// They are shown again, with their sum or with what is wrong.
    Shown(Reckoning),
    /// The lesson refuses them; the message's key.
    Refused(&'static str),
}

/// The times of a form; a step without a field keeps its time.
fn read(class: &Class, fields: &Fields) -> Result<(Timings, u16), Vec<Wrong>> {
    let (mut timings, mut wrong) = (class.lesson.read(Lesson::timings), Vec::new());
    for step in Timed::ALL {
        let Some((_, text)) = fields.0.iter().find(|(name, _)| *name == field(step)) else {
            continue;
        };
        match Timed::parse(text) {
            Some(seconds) => *timings.seconds_mut(step) = seconds,
            None => wrong.push(Wrong::Step(step)),
        }
    }
    let period = period(fields);
    if period.is_none() {
        wrong.push(Wrong::Period);
    }
    match period.filter(|_| wrong.is_empty()) {
        Some(period) => Ok((timings, period)),
        None => Err(wrong),
    }
}

/// The class period of a form, in minutes.
fn period(fields: &Fields) -> Option<u16> {
    let text = fields.get("period")?;
    text.parse().ok().filter(|minutes| PERIODS.contains(minutes))
}

/// A form of times: `times` sets them, `reckon` says their sum, `plan` sets the plan for the class period.
///
/// # Errors
/// If the lesson or a table cannot be had.
pub(super) async fn command(class: &Arc<Class>, what: &str, fields: &Fields) -> Result<Said, Trouble> {
    let shown = |wrong| {
        Ok(Said::Shown(Reckoning {
            wrong,
            ..Reckoning::default()
        }))
    };
    let (timings, period) = if what == "plan" {
        let Some(period) = period(fields) else {
            return shown(vec![Wrong::Period]);
        };
        (Timings::for_minutes(&class.loaded.scenario.situation, period), period)
    } else {
        match read(class, fields) {
            Ok(times) => times,
            Err(wrong) => return shown(wrong),
        }
    };
    if what == "reckon" {
        return Ok(Said::Shown(Reckoning {
            asked: Some((timings, period)),
            ..Reckoning::default()
        }));
    }
    set(class, timings, period).await
}

async fn set(class: &Arc<Class>, timings: Timings, period: u16) -> Result<Said, Trouble> {
    match refused(class.lesson.ask(lesson::Ask::SetTimes { timings, period }).await)? {
        Ok(()) => {
            class.settle().await?;
            Ok(Said::Set)
        }
        Err(refusal) => Ok(Said::Refused(refusals::of_lesson(refusal))),
    }
}

/// Times as programs set them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The times; the plan for the class period, if none are named.
    #[serde(default)]
    timings: Option<Timings>,
    /// The class period, in minutes.
    #[serde(default = "usual")]
    period: u16,
}

const fn usual() -> u16 {
    PERIOD
}

/// What is set now.
#[derive(Serialize)]
struct Times {
    timings: Timings,
    period: u16,
    /// Seconds of all rounds together; steps without a clock count nothing.
    play: u32,
}

/// Sets times, for programs.
pub async fn post(teaching: Teaching, Json(asked): Json<Asked>) -> Result<Response, Trouble> {
    let class = &teaching.class;
    let situation = &class.loaded.scenario.situation;
    let planned = || Timings::for_minutes(situation, asked.period.clamp(*PERIODS.start(), *PERIODS.end()));
    match set(class, asked.timings.unwrap_or_else(planned), asked.period).await? {
        Said::Refused(key) => Ok(no(StatusCode::CONFLICT, "refused", teaching.words.get(key))),
        Said::Set | Said::Shown(_) => {
            let (timings, period) = class.lesson.read(|lesson| (lesson.timings(), lesson.period()));
            let play = timings.of_a_play(situation);
            Ok(Json(Times { timings, period, play }).into_response())
        }
    }
}
