//! Following a seat's events in JSON: at once, after a wait, or as a stream.

use super::callers::Seated;
use crate::rules::event::{Event, Fact};
use crate::rules::view::Viewer;
use axum::Json;
use axum::extract::Query;
use axum::http::{HeaderMap, header};
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::time::Duration;

/// The longest that a request waits for news, in seconds.
const LONGEST: u64 = 25;
/// The most events in one answer.
const MOST: usize = 500;

/// From where, and how long to wait.
#[derive(Deserialize)]
pub struct Following {
    /// The first number that is wanted, from 0.
    #[serde(default)]
    from: usize,
    /// How many seconds to wait if there is nothing yet.
    #[serde(default)]
    wait: u64,
}

/// One event of a seat.
#[derive(Serialize)]
struct Told {
    /// Its number in what this seat has seen, from 0.
    number: usize,
    fact: Fact,
    /// As a sentence for this seat.
    words: Option<String>,
}

fn told(seated: &Seated, from: usize) -> Vec<Told> {
    let viewer = Viewer::Party(seated.place.party);
    let situation = &seated.student.class.loaded.scenario.situation;
    let clerk = seated.student.words.clerk(situation, viewer);
    let tell = |(number, event): (usize, &Event)| Told {
        number,
        fact: event.fact.clone(),
        words: clerk.event(event),
    };
    seated.table.read(|play| {
        play.events(viewer)
            .enumerate()
            .skip(from)
            .take(MOST)
            .map(tell)
            .collect()
    })
}

/// The seat's events from a number on: at once if there are any, else when there are, or nothing after `wait` seconds.
/// With `Accept: text/event-stream` a stream that goes on, the number as its id, so that `Last-Event-ID` resumes it.
pub async fn events(seated: Seated, headers: HeaderMap, Query(asked): Query<Following>) -> Response {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &header::HeaderValue| value.to_str().ok())
    };
    if text(header::ACCEPT).is_some_and(|kinds| kinds.contains("text/event-stream")) {
        let last = text(header::HeaderName::from_static("last-event-id"));
        let from = last
            .and_then(|last| last.parse::<usize>().ok())
            .map_or(asked.from, |last| last + 1);
        return streamed(seated, from);
    }
    let mut number = seated.table.watch();
    number.borrow_and_update();
    let mut all = told(&seated, asked.from);
    let deadline = tokio::time::Instant::now() + Duration::from_secs(asked.wait.min(LONGEST));
    while all.is_empty() {
        match tokio::time::timeout_at(deadline, number.changed()).await {
            Ok(Ok(())) => all = told(&seated, asked.from),
            // The time is over, or the lesson is.
            Ok(Err(_)) | Err(_) => break,
        }
    }
    Json(all).into_response()
}

fn streamed(seated: Seated, from: usize) -> Response {
    let number = seated.table.watch();
    let stream = stream::unfold(
        (seated, number, from, Vec::<Told>::new()),
        |(seated, mut number, from, left)| async move {
            let mut left = left.into_iter();
            loop {
                if let Some(one) = left.next() {
                    let event = sse::Event::default().id(one.number.to_string());
                    // Plain data with string keys always serialises.
                    let event = event.data(serde_json::to_string(&one).unwrap_or_default());
                    let next = one.number + 1;
                    return Some((Ok::<_, Infallible>(event), (seated, number, next, left.collect())));
                }
                number.borrow_and_update();
                let more = told(&seated, from);
                if more.is_empty() {
                    number.changed().await.ok()?;
                }
                left = more.into_iter();
            }
        },
    );
    Sse::new(stream)
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
        .into_response()
}
