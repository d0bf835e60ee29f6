//! What is answered when something cannot be done: a page in plain words with the way on, or the same in JSON.

use super::Shared;
use super::guard::language;
use crate::server::hall::HallError;
use crate::server::keeper::Failed;
use crate::server::pages::{Sheet, front};
use crate::server::store::StoreError;
use crate::text::Catalogue;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use axum::{Extension, Json};
use maud::html;
use serde::Serialize;

/// Why a request was not answered as it was meant. A handler says only this; [`told`] puts it into the reader's words.
#[derive(Clone, Debug)]
pub struct Trouble {
    status: StatusCode,
    key: &'static str,
    /// Where the way leads on.
    on: &'static str,
    /// What the machine says, for the teacher.
    detail: Option<String>,
}

impl Trouble {
    /// One word for programs.
    fn word(&self) -> &'static str {
        match self.key.trim_start_matches("trouble-") {
            "too-many" => "too_many_codes",
            "too-fast" => "too_fast",
            "too-slow" => "too_slow",
            other => other,
        }
    }

    /// For people who read a page.
    fn page(&self, words: &Catalogue) -> Html<String> {
        let title = words.get(self.key);
        let sheet = Sheet {
            main: "narrow",
            ..Sheet::new(title.clone())
        };
        let body = html! {
            div.sheet {
                h1 { (title) }
                p { (self.line(words)) }
                p { a.btn.p href=(self.on) { (words.get("trouble-on")) } }
            }
        };
        front(words, &sheet, &body)
    }

    /// For programs.
    fn json(&self, words: &Catalogue) -> Response {
        let said = format!("{}. {}", words.get(self.key), self.line(words));
        no(self.status, self.word(), said)
    }

    fn line(&self, words: &Catalogue) -> String {
        words.get(&format!("{}.line", self.key))
    }

    const fn of(status: StatusCode, key: &'static str, on: &'static str) -> Self {
        Self {
            status,
            key,
            on,
            detail: None,
        }
    }
    /// The same with another way on.
    #[must_use]
    pub fn and_on(self, on: &'static str) -> Self {
        Self { on, ..self }
    }
    /// There is no such page.
    #[must_use]
    pub const fn nowhere() -> Self {
        Self::of(StatusCode::NOT_FOUND, "trouble-nowhere", "/")
    }
    /// This device has not joined, or no longer belongs to the lesson.
    #[must_use]
    pub const fn stranger() -> Self {
        Self::of(StatusCode::UNAUTHORIZED, "trouble-stranger", "/")
    }
    /// This device may not do that.
    #[must_use]
    pub const fn forbidden() -> Self {
        Self::of(StatusCode::FORBIDDEN, "trouble-forbidden", "/")
    }
    /// Too much at once.
    #[must_use]
    pub const fn too_fast() -> Self {
        Self::of(StatusCode::TOO_MANY_REQUESTS, "trouble-too-fast", "/play")
    }
    /// The request took too long to come.
    #[must_use]
    pub const fn too_slow() -> Self {
        Self::of(StatusCode::REQUEST_TIMEOUT, "trouble-too-slow", "/play")
    }
    /// Too much guessing.
    #[must_use]
    pub const fn too_many() -> Self {
        Self::of(StatusCode::TOO_MANY_REQUESTS, "trouble-too-many", "/")
    }
    /// The form says what no page of ours says.
    #[must_use]
    pub const fn unreadable() -> Self {
        Self::of(StatusCode::BAD_REQUEST, "trouble-unreadable", "/play")
    }
    /// The address is asked for in another way: a page's address with what a form sends, or the other way round.
    #[must_use]
    pub const fn other_way() -> Self {
        Self::of(StatusCode::METHOD_NOT_ALLOWED, "trouble-other-way", "/play")
    }
    /// The host has too much to do.
    #[must_use]
    pub const fn busy() -> Self {
        Self::of(StatusCode::SERVICE_UNAVAILABLE, "trouble-busy", "/play")
    }
    /// The log cannot be written: the disk is full, or the database is away. Nothing has happened.
    #[must_use]
    pub fn log(error: &StoreError) -> Self {
        let detail = Some(error.to_string());
        Self {
            detail,
            ..Self::of(StatusCode::SERVICE_UNAVAILABLE, "trouble-log", "/play")
        }
    }
    /// What it means that a lesson or a table cannot be had: it is not there, which is `missing` to whoever asks, or the host
    /// cannot have it now. Whose device it is must not be forgotten because a database is away for a moment.
    pub fn or_missing(missing: fn() -> Self) -> impl FnOnce(HallError) -> Self {
        move |error| match error {
            HallError::NoLesson => missing(),
            other => other.into(),
        }
    }
    /// The machine cannot do it.
    #[must_use]
    pub fn machine(detail: impl std::error::Error) -> Self {
        let detail = Some(detail.to_string());
        Self {
            detail,
            ..Self::of(StatusCode::INTERNAL_SERVER_ERROR, "trouble-machine", "/")
        }
    }
}

impl From<HallError> for Trouble {
    fn from(error: HallError) -> Self {
        match error {
            HallError::NoLesson => Self::stranger(),
            HallError::Busy => Self::busy(),
            HallError::Store(error) => Self::log(&error),
            other => Self::machine(other),
        }
    }
}

impl From<crate::text::TextError> for Trouble {
    fn from(error: crate::text::TextError) -> Self {
        Self::machine(error)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::log(&error)
    }
}

impl<R> From<Failed<R>> for Trouble {
    fn from(failed: Failed<R>) -> Self {
        HallError::from(failed).into()
    }
}

/// An answer that says no to a program.
#[derive(Serialize)]
struct No {
    /// One word for programs.
    error: &'static str,
    /// A sentence for people.
    words: String,
}

/// An answer that says no to a program: one word for it, and a sentence for people.
pub(super) fn no(status: StatusCode, error: &'static str, words: String) -> Response {
    (status, Json(No { error, words })).into_response()
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        if let Some(detail) = &self.detail {
            eprintln!("two-tables: {detail}");
        }
        // Whoever has been too fast may ask again in a second.
        let wait = (self.word() == "too_fast").then_some([(header::RETRY_AFTER, "1")]);
        (self.status, wait, Extension(self)).into_response()
    }
}

/// Puts trouble into words: for a browser a page, for a program JSON, both in the reader's language.
pub async fn told(State(host): State<Shared>, request: Request, next: Next) -> Response {
    let program = request.uri().path().starts_with("/api/");
    let language = language(request.headers(), "en");
    let mut answer = next.run(request).await;
    if let Some(trouble) = answer.extensions_mut().remove::<Trouble>() {
        let after = answer.headers_mut().remove(header::RETRY_AFTER);
        let Ok(words) = host.hall.plain_words(&language) else {
            return answer;
        };
        let mut said = if program {
            trouble.json(&words)
        } else {
            (trouble.status, trouble.page(&words)).into_response()
        };
        said.headers_mut()
            .extend(after.map(|after| (header::RETRY_AFTER, after)));
        return said;
    }
    let status = answer.status();
    let kind = answer.headers().get(header::CONTENT_TYPE);
    let is_json = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if !program || is_json || !(status.is_client_error() || status.is_server_error()) {
        return answer;
    }
    // What the body of a request is refused with is a line of text.
    let said = axum::body::to_bytes(answer.into_body(), 4096).await;
    let words = said.map_or_else(|_| String::new(), |bytes| String::from_utf8_lossy(&bytes).into_owned());
    no(status, "unreadable", words)
}

/// There is no such page.
pub async fn nowhere() -> Trouble {
    Trouble::nowhere()
}

/// The address is there, but is asked for in another way.
pub async fn other_way() -> Trouble {
    Trouble::other_way()
}
