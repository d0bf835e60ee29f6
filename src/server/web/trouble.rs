//! What is answered when something cannot be done: a page in plain words, with the way on.

use crate::server::hall::HallError;
use crate::server::pages::{Sheet, front};
use crate::server::store::StoreError;
use crate::text::Catalogue;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::html;
use std::sync::LazyLock;

/// Read once: whoever is refused by the thousand is refused cheaply.
static WORDS: LazyLock<Option<Catalogue>> = LazyLock::new(|| Catalogue::new("en", None).ok());

/// Why a request was not answered as it was meant.
#[derive(Debug)]
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

    const fn of(status: StatusCode, key: &'static str, on: &'static str) -> Self {
        Self {
            status,
            key,
            on,
            detail: None,
        }
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

/// The same for a program: what it is called, and what the page would have said.
#[derive(Clone)]
struct Said {
    error: &'static str,
    words: String,
}

/// What a program is answered where a browser is shown a page of trouble, or a request that cannot be read.
pub async fn in_json(request: Request, next: Next) -> Response {
    let program = request.uri().path().starts_with("/api/");
    let answer = next.run(request).await;
    let status = answer.status();
    let kind = answer.headers().get(header::CONTENT_TYPE);
    let told = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if !program || told || !(status.is_client_error() || status.is_server_error()) {
        return answer;
    }
    let after = answer.headers().get(header::RETRY_AFTER).cloned();
    let (parts, body) = answer.into_parts();
    let said = match parts.extensions.get::<Said>() {
        Some(said) => said.clone(),
        // What the form of a request is refused with is a line of text.
        None => Said {
            error: "unreadable",
            words: match axum::body::to_bytes(body, 4096).await {
                Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                Err(_) => String::new(),
            },
        },
    };
    let body = serde_json::json!({ "error": said.error, "words": said.words });
    let mut said = (status, axum::Json(body)).into_response();
    if let Some(after) = after {
        said.headers_mut().insert(header::RETRY_AFTER, after);
    }
    said
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        if let Some(detail) = &self.detail {
            eprintln!("two-tables: {detail}");
        }
        let Some(words) = WORDS.as_ref() else {
            return self.status.into_response();
        };
        let title = words.get(self.key);
        let line = words.get(&format!("{}.line", self.key));
        let sheet = Sheet {
            main: "narrow",
            ..Sheet::new(title.clone())
        };
        let body = html! {
            div.sheet {
                h1 { (title) }
                p { (line) }
                p { a.btn.p href=(self.on) { (words.get("trouble-on")) } }
            }
        };
        let mut answer = (self.status, front(words, &sheet, &body)).into_response();
        answer.extensions_mut().insert(Said {
            error: self.word(),
            words: format!("{title}. {line}"),
        });
        answer
    }
}

/// There is no such page.
pub async fn nowhere() -> Trouble {
    Trouble::nowhere()
}
