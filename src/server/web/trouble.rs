//! What is answered when something cannot be done: a page in plain words, with the way on.

use crate::server::hall::HallError;
use crate::server::pages::{Sheet, front};
use crate::text::Catalogue;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::html;

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
    /// The log cannot be used, or something else of the machine.
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
            other => Self::machine(other),
        }
    }
}

impl From<crate::text::TextError> for Trouble {
    fn from(error: crate::text::TextError) -> Self {
        Self::machine(error)
    }
}

impl From<crate::server::store::StoreError> for Trouble {
    fn from(error: crate::server::store::StoreError) -> Self {
        Self::machine(error)
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        if let Some(detail) = &self.detail {
            eprintln!("two-tables: {detail}");
        }
        let Ok(words) = Catalogue::new("en", None) else {
            return self.status.into_response();
        };
        let title = words.get(self.key);
        let sheet = Sheet {
            main: "narrow",
            ..Sheet::new(title.clone())
        };
        let body = html! {
            div.sheet {
                h1 { (title) }
                p { (words.get(&format!("{}.line", self.key))) }
                p { a.btn.p href=(self.on) { (words.get("trouble-on")) } }
            }
        };
        (self.status, front(&words, &sheet, &body)).into_response()
    }
}

/// There is no such page.
pub async fn nowhere() -> Trouble {
    Trouble::nowhere()
}
