//! Following a seat's events in JSON: at once, after a wait, or as a stream.

use super::callers::Seated;
use super::live::{Numbers, changed, written};
use crate::rules::event::{Event, Fact};
use crate::rules::view::Viewer;
use crate::server::lesson::{ParticipantId, Role};
use crate::server::millis::Millis;
use crate::server::room::Proposal;
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
/// With `Accept: text/event-stream` a stream that goes on, the number as its id, so that `Last-Event-ID` resumes it; it
/// says `look` at its beginning and when there is something to see that is no event.
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
            .map_or(asked.from, |last| last.saturating_add(1));
        return streamed(seated, from);
    }
    let mut numbers = watched(&seated);
    written(&mut numbers);
    let beside = Beside::of(&seated);
    let mut all = told(&seated, asked.from);
    let deadline = tokio::time::Instant::now() + Duration::from_secs(asked.wait.min(LONGEST));
    while all.is_empty() && Beside::of(&seated) == beside {
        match tokio::time::timeout_at(deadline, changed(&mut numbers)).await {
            Ok(Some(())) => all = told(&seated, asked.from),
            // The time is over, or the lesson is.
            Ok(None) | Err(_) => break,
        }
    }
    Json(all).into_response()
}

/// The lesson and the table.
fn watched(seated: &Seated) -> Numbers {
    vec![seated.student.class.lesson.watch(), seated.table.watch()]
}

/// What there is to know for a seat beside its events. Whoever follows the events is told when it changes.
#[derive(Clone, PartialEq, Eq)]
struct Beside {
    /// Whether the student still has this seat.
    here: bool,
    paused: bool,
    ends: Option<Millis>,
    turned_back: u32,
    /// How many messages the teacher has sent to the table.
    said: usize,
    /// Which time it is that the teacher asks, if the student is to answer.
    asked: Option<usize>,
    /// Who is in the delegation, with which part, and who of them reads only.
    delegation: Vec<(ParticipantId, Option<Role>, bool)>,
    /// What is suggested to it.
    proposals: Vec<Proposal>,
}

impl Beside {
    fn of(seated: &Seated) -> Self {
        let Seated { student, place, table } = seated;
        let here = student.place() == Some(*place);
        let (said, asked, delegation) = student.class.lesson.read(|lesson| {
            let delegation = lesson.delegation(*place);
            let members = delegation.participants().iter();
            (
                lesson.sayings(place.table).count(),
                lesson.asked(student.id).map(|_| lesson.askings().len()),
                members.map(|one| (one.id, one.role, one.muted)).collect(),
            )
        });
        table.read(|play| Self {
            here,
            paused: play.clock().is_paused(),
            ends: play.clock().ends(),
            turned_back: play.turned_back(),
            said,
            asked,
            delegation,
            proposals: play.proposals(place.party).to_vec(),
        })
    }
}

/// A stream of a seat's events, as far as it has come.
struct Stream {
    seated: Seated,
    numbers: Numbers,
    /// The number of the next event.
    next: usize,
    left: std::vec::IntoIter<Told>,
    beside: Option<Beside>,
}

impl Stream {
    /// What it says next; nothing more when the seat is somebody else's, or the lesson is over.
    async fn next(&mut self) -> Option<sse::Event> {
        loop {
            if let Some(one) = self.left.next() {
                self.next = one.number + 1;
                // Plain data with string keys always serialises.
                let data = serde_json::to_string(&one).unwrap_or_default();
                return Some(sse::Event::default().id(one.number.to_string()).data(data));
            }
            written(&mut self.numbers);
            let beside = Beside::of(&self.seated);
            if !beside.here {
                return None;
            }
            let before = self.beside.replace(beside.clone());
            if before.as_ref() != Some(&beside) {
                if before.is_some_and(|before| before.turned_back != beside.turned_back) {
                    let viewer = Viewer::Party(self.seated.place.party);
                    self.next = self.next.min(self.seated.table.read(|play| play.seen(viewer)));
                }
                return Some(sse::Event::default().event("look").data("{}"));
            }
            let more = told(&self.seated, self.next);
            if more.is_empty() {
                changed(&mut self.numbers).await?;
            }
            self.left = more.into_iter();
        }
    }
}

fn streamed(seated: Seated, from: usize) -> Response {
    let following = Stream {
        numbers: watched(&seated),
        seated,
        next: from,
        left: Vec::new().into_iter(),
        beside: None,
    };
    let stream = stream::unfold(following, |mut following| async move {
        let event = following.next().await?;
        Some((Ok::<_, Infallible>(event), following))
    });
    Sse::new(stream)
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
        .into_response()
}
