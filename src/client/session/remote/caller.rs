//! Asking a host: one request, one answer, no patience. Who asks again, and when, is decided by [`link`](super::link).

use super::wire::No;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::{BufRead, BufReader};
use std::time::Duration;
use ureq::http::StatusCode;
use ureq::http::header::{CONTENT_TYPE, RETRY_AFTER};
use ureq::{Agent, Body, RequestBuilder};

/// How long a host may take to be there.
const CONNECT: Duration = Duration::from_secs(5);
/// How long it may take to begin its answer: it lets a request wait for news for some seconds.
const ANSWER: Duration = Duration::from_secs(30);
/// How long an answer may be under way; a stream is opened anew after this.
const STREAM: Duration = Duration::from_secs(45);
/// How long a connection is kept for the next request: hosts close idle ones after fifteen seconds.
const IDLE: Duration = Duration::from_secs(5);
/// How long to wait before a host that is away is asked again, and the longest that a host can make the window wait.
pub(super) const AGAIN: Duration = Duration::from_millis(700);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);
/// The largest answer, in bytes: a view of the largest scenario has a tenth of it.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Why there is no answer that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallError {
    /// The host cannot be reached, for this reason.
    Away(String),
    /// The host says no: its word for it, and its sentence.
    No {
        /// The status, such as 409.
        status: u16,
        /// One word for programs.
        error: String,
        /// A sentence for people.
        words: String,
        /// How long to wait before asking again, if the host says so.
        pause: Option<Duration>,
    },
    /// What is there answers, but not as a host of lessons does.
    Nonsense(String),
    /// This machine cannot ask, for this reason.
    Machine(String),
}

impl CallError {
    /// Whether asking again in a moment may help.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self {
            Self::Away(_) => true,
            Self::No { status, error, .. } => matches!(*status, 429 | 502..=504) && error != "too_many_codes",
            Self::Nonsense(_) | Self::Machine(_) => false,
        }
    }

    /// How long to wait before asking again: what the host says, within bounds, or a moment.
    #[must_use]
    pub fn pause(&self) -> Duration {
        let said = match self {
            Self::No { pause, .. } => *pause,
            Self::Away(_) | Self::Nonsense(_) | Self::Machine(_) => None,
        };
        said.unwrap_or(AGAIN).clamp(AGAIN, LONGEST_PAUSE)
    }

    /// Whether the host is there and has been asked too much at once.
    #[must_use]
    pub fn is_too_fast(&self) -> bool {
        matches!(self, Self::No { status: 429, .. })
    }
}

/// Asks one host.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    agent: Agent,
    base: String,
    language: String,
    token: Option<String>,
}

impl Caller {
    /// Asks the host at `base`, such as `http://192.168.1.5:8080`, for sentences in a language.
    pub fn new(base: String, language: String) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // Hosts of lessons are in the room; a proxy of the house would not find them.
            .proxy(None)
            .max_redirects(0)
            .max_idle_age(IDLE)
            .timeout_connect(Some(CONNECT))
            .timeout_recv_response(Some(ANSWER))
            .timeout_recv_body(Some(STREAM))
            .build();
        Self {
            agent: config.into(),
            base,
            language,
            token: None,
        }
    }

    /// Shows this token from now on.
    pub fn shows(&mut self, token: &str) {
        self.token = Some(format!("Bearer {token}"));
    }

    /// Asks for something.
    pub fn fetch<T: DeserializeOwned>(&self, path: &str) -> Result<T, CallError> {
        let mut answer = self.asked(path, "application/json")?;
        read(&mut answer)
    }

    /// Sends something.
    pub fn post<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T, CallError> {
        let body = serde_json::to_string(body).map_err(|problem| CallError::Nonsense(problem.to_string()))?;
        let request = self.agent.post(format!("{}{path}", self.base));
        let request = self.signed(request).header("content-type", "application/json");
        read(&mut request.send(body).map_err(away)?)
    }

    /// Follows a stream of events: `hears` is called with the number of every event, with none when there is something
    /// else to look at, and at least every fifteen seconds; it says whether to go on.
    pub fn follow(&self, path: &str, mut hears: impl FnMut(Option<usize>) -> bool) -> Result<(), CallError> {
        let mut answer = self.asked(path, "text/event-stream")?;
        let kind = answer.headers().get(CONTENT_TYPE);
        let streams = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
        if !streams {
            return Err(refused(&mut answer));
        }
        let lines = BufReader::new(answer.body_mut().as_reader()).lines();
        // A line without words ends an event, or a comment that keeps the stream alive.
        let mut number = None;
        for line in lines {
            match line {
                Ok(line) if line.is_empty() => {
                    if !hears(number.take()) {
                        return Ok(());
                    }
                }
                Ok(line) => {
                    if let Some(id) = line.strip_prefix("id:") {
                        number = id.trim().parse().ok();
                    }
                }
                Err(problem) => return Err(CallError::Away(problem.to_string())),
            }
        }
        Ok(())
    }

    fn asked(&self, path: &str, kind: &str) -> Result<ureq::http::Response<Body>, CallError> {
        let request = self.agent.get(format!("{}{path}", self.base));
        self.signed(request).header("accept", kind).call().map_err(away)
    }

    /// Says for whom and in which language is asked.
    fn signed<Kind>(&self, request: RequestBuilder<Kind>) -> RequestBuilder<Kind> {
        let request = request.header("accept-language", &self.language);
        match &self.token {
            Some(token) => request.header("authorization", token),
            None => request,
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "as errors are mapped")]
fn away(problem: ureq::Error) -> CallError {
    CallError::Away(problem.to_string())
}

fn read<T: DeserializeOwned>(answer: &mut ureq::http::Response<Body>) -> Result<T, CallError> {
    if !answer.status().is_success() {
        return Err(refused(answer));
    }
    let text = text(answer)?;
    serde_json::from_str(&text).map_err(|problem| CallError::Nonsense(problem.to_string()))
}

fn text(answer: &mut ureq::http::Response<Body>) -> Result<String, CallError> {
    let body = answer.body_mut().with_config().limit(LARGEST);
    body.read_to_string().map_err(away)
}

fn refused(answer: &mut ureq::http::Response<Body>) -> CallError {
    let status: StatusCode = answer.status();
    let pause = answer.headers().get(RETRY_AFTER).and_then(|pause| pause.to_str().ok());
    let pause = pause
        .and_then(|pause| pause.trim().parse().ok())
        .map(Duration::from_secs);
    match text(answer).map(|text| serde_json::from_str::<No>(&text)) {
        Ok(Ok(no)) => CallError::No {
            status: status.as_u16(),
            error: no.error,
            words: no.words,
            pause,
        },
        Ok(Err(_)) => CallError::Nonsense(status.to_string()),
        Err(problem) => problem,
    }
}
