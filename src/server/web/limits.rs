//! How much one person may ask for: requests a second, acts a second, and requests that are open at the same time. Whoever
//! shows a secret that opens something is known by it; everybody else by the address that they come from, so that a class
//! behind one address is not one person once it has joined.

use super::guard::{Known, known};
use super::{Shared, Trouble};
use crate::server::listen::person;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The longest that a request which brings something may take to come and be done.
const LONGEST: Duration = Duration::from_secs(40);
/// So many buckets are kept before those that are full again are thrown away.
const MANY: usize = 4096;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Who {
    /// A student, on whatever device, or a lesson's teacher.
    Known(Known),
    /// Somebody at this address who has shown nothing.
    Address(IpAddr),
}

/// What somebody may do: so much at once, and so much more in a second.
#[derive(Clone, Copy)]
struct Measure {
    at_once: f64,
    a_second: f64,
}

impl Who {
    /// All requests.
    const fn requests(self) -> Measure {
        match self {
            Self::Known(Known::Student(..)) => Measure {
                at_once: 120.0,
                a_second: 20.0,
            },
            Self::Known(Known::Teacher(_)) => Measure {
                at_once: 240.0,
                a_second: 40.0,
            },
            // A class of thirty opens its first page at the same moment, from behind one address.
            Self::Address(_) => Measure {
                at_once: 600.0,
                a_second: 60.0,
            },
        }
    }

    /// Requests that may change something.
    const fn posts(self) -> Measure {
        match self {
            Self::Known(Known::Student(..)) => Measure {
                at_once: 30.0,
                a_second: 5.0,
            },
            Self::Known(Known::Teacher(_)) => Measure {
                at_once: 60.0,
                a_second: 10.0,
            },
            Self::Address(_) => Measure {
                at_once: 300.0,
                a_second: 30.0,
            },
        }
    }

    /// Requests that are open at the same time, streams included.
    const fn open(self) -> u32 {
        match self {
            // Eight devices, each with a stream, a page and an act.
            Self::Known(Known::Student(..)) => 24,
            Self::Known(Known::Teacher(_)) => 32,
            Self::Address(_) => 256,
        }
    }
}

/// What somebody has left.
struct Bucket {
    requests: f64,
    posts: f64,
    open: u32,
    at: Instant,
}

impl Bucket {
    fn full(who: Who, at: Instant) -> Self {
        Self {
            requests: who.requests().at_once,
            posts: who.posts().at_once,
            open: 0,
            at,
        }
    }

    fn refill(&mut self, who: Who, now: Instant) {
        let seconds = now.saturating_duration_since(self.at).as_secs_f64();
        let filled = |left: f64, measure: Measure| (left + seconds * measure.a_second).min(measure.at_once);
        self.requests = filled(self.requests, who.requests());
        self.posts = filled(self.posts, who.posts());
        self.at = now;
    }

    fn is_full(&self, who: Who) -> bool {
        self.open == 0 && self.requests >= who.requests().at_once && self.posts >= who.posts().at_once
    }
}

/// What everybody has left.
#[derive(Default)]
pub struct Limits {
    buckets: Mutex<HashMap<Who, Bucket>>,
}

/// A request that is open; it counts no longer when this is dropped.
struct Opened {
    limits: Arc<Limits>,
    who: Who,
}

impl Limits {
    /// Takes one request from what somebody has left.
    ///
    /// # Errors
    /// If nothing is left.
    fn take(self: &Arc<Self>, who: Who, changes: bool) -> Result<Opened, Trouble> {
        let now = Instant::now();
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MANY && !buckets.contains_key(&who) {
            buckets.retain(|who, bucket| {
                bucket.refill(*who, now);
                !bucket.is_full(*who)
            });
        }
        let bucket = buckets.entry(who).or_insert_with(|| Bucket::full(who, now));
        bucket.refill(who, now);
        if bucket.requests < 1.0 || (changes && bucket.posts < 1.0) || bucket.open >= who.open() {
            return Err(Trouble::too_fast());
        }
        bucket.requests -= 1.0;
        if changes {
            bucket.posts -= 1.0;
        }
        bucket.open += 1;
        Ok(Opened {
            limits: Arc::clone(self),
            who,
        })
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        let mut buckets = self.limits.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bucket) = buckets.get_mut(&self.who) {
            bucket.open = bucket.open.saturating_sub(1);
        }
    }
}

/// Counts a request, and gives it up if it takes too long.
pub async fn bounded(State(host): State<Shared>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let who = if let Some(known) = known(&host.hall, headers).await {
        Who::Known(known)
    } else {
        let from = request.extensions().get::<ConnectInfo<SocketAddr>>();
        // Every connection has an address; one without would be a stranger like any other.
        let from = from.map_or(IpAddr::from([0, 0, 0, 0]), |from| from.0.ip());
        Who::Address(person(from))
    };
    let changes = request.method() != Method::GET && request.method() != Method::HEAD;
    let opened = match host.limits.take(who, changes) {
        Ok(opened) => opened,
        Err(trouble) => return trouble.into_response(),
    };
    let answer = if changes {
        match tokio::time::timeout(LONGEST, next.run(request)).await {
            Ok(answer) => answer,
            Err(_) => return Trouble::too_slow().into_response(),
        }
    } else {
        // Nothing more has to come for it; a debrief of many tables takes its time.
        next.run(request).await
    };
    let streams = answer.headers().get(header::CONTENT_TYPE);
    if streams.is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream")) {
        // A stream is open until whoever listens has left.
        return answer.map(|body| {
            Body::from_stream(body.into_data_stream().inspect(move |_| {
                let _ = &opened;
            }))
        });
    }
    answer
}
