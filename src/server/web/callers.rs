//! Who asks: taken from a request before its handler runs, so that no handler can forget to look.

use super::guard::{language_in, student, teacher};
use super::trouble::no;
use super::{Shared, Trouble, refusals};
use crate::rules::ids::PartyId;
use crate::server::class::Class;
use crate::server::keeper::Keeper;
use crate::server::lesson::{Lesson, ParticipantId, Place, Stage};
use crate::server::millis::Millis;
use crate::server::pages::rows::Row;
use crate::server::room::{Play, Power, Refusal};
use crate::server::secret::Hash;
use crate::text::Catalogue;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

/// The texts of a lesson, for the reader of this request.
fn words(host: &Shared, headers: &HeaderMap, class: &Class) -> Result<Arc<Catalogue>, Trouble> {
    let language = language_in(headers, &class.settings().language);
    Ok(host.hall.words(&language, &class.loaded)?)
}

/// A lesson's teacher, whose lesson the address names.
pub(super) struct Teaching {
    /// The lesson.
    pub class: Arc<Class>,
    /// Its texts in the reader's language.
    pub words: Arc<Catalogue>,
    /// The secret of the teacher's device.
    pub secret: Hash,
}

impl Teaching {
    /// Whether the device opens the teacher's pages still.
    pub fn is_known(&self) -> bool {
        self.class.lesson.read(|lesson| lesson.is_teacher(&self.secret))
    }

    /// Every table as the teacher sees it now.
    ///
    /// # Errors
    /// If a table cannot be read.
    pub async fn rows(&self, now: Millis) -> Result<Vec<Row>, Trouble> {
        let Self { class, .. } = self;
        let mut rows = Vec::new();
        for number in class.numbers() {
            let table = class.table(number).await?;
            rows.push(table.read(|play| {
                class
                    .lesson
                    .read(|lesson| Row::of(number, play, lesson, &class.loaded.scenario, now))
            }));
        }
        Ok(rows)
    }
}

impl FromRequestParts<Shared> for Teaching {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, host: &Shared) -> Result<Self, Trouble> {
        let named = RawPathParams::from_request_parts(parts, host).await;
        let named = named.map_err(|_| Trouble::nowhere())?;
        let lesson = named.iter().find(|(name, _)| *name == "lesson");
        let (_, lesson) = lesson.ok_or_else(Trouble::nowhere)?;
        // Whoever started the host finds the lesson in their list.
        let on = |trouble: Trouble| match host.guard.host(&parts.headers) {
            Ok(()) => trouble.and_on("/host"),
            Err(_) => trouble,
        };
        let (class, secret) = teacher(&host.hall, &parts.headers, lesson).await.map_err(on)?;
        let words = words(host, &parts.headers, &class)?;
        Ok(Self { class, words, secret })
    }
}

/// A student of a lesson, with a seat or without one.
pub(super) struct Student {
    /// The lesson.
    pub class: Arc<Class>,
    /// Who.
    pub id: ParticipantId,
    /// The lesson's texts in the reader's language.
    pub words: Arc<Catalogue>,
}

impl Student {
    /// Where the student sits.
    pub fn place(&self) -> Option<Place> {
        self.class
            .lesson
            .read(|lesson| lesson.participant(self.id).and_then(|one| one.place))
    }

    /// Whether the student is in the lesson still.
    pub fn is_known(&self) -> bool {
        self.class.lesson.read(|lesson| lesson.participant(self.id).is_some())
    }

    /// What the student's word does in which seat; nothing for somebody muted.
    pub fn power(&self) -> Option<(Place, Power)> {
        self.class.lesson.read(|lesson| lesson.power(self.id))
    }
}

impl FromRequestParts<Shared> for Student {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, host: &Shared) -> Result<Self, Trouble> {
        let (class, id) = student(&host.hall, &parts.headers).await?;
        let words = words(host, &parts.headers, &class)?;
        Ok(Self { class, id, words })
    }
}

/// A student who sits, as a browser asks. Whoever has no seat is sent to choose one.
pub(super) struct Sitting {
    /// Who.
    pub student: Student,
    /// Where.
    pub place: Place,
    /// How far the lesson is.
    pub stage: Stage,
}

impl FromRequestParts<Shared> for Sitting {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, host: &Shared) -> Result<Self, Response> {
        let student = Student::from_request_parts(parts, host).await;
        let student = student.map_err(IntoResponse::into_response)?;
        let place = student.place();
        let place = place.ok_or_else(|| Redirect::to("/seat").into_response())?;
        let stage = student.class.lesson.read(Lesson::stage);
        Ok(Self { student, place, stage })
    }
}

/// A student at an open table, as a program asks.
pub(super) struct Seated {
    /// Who.
    pub student: Student,
    /// Where.
    pub place: Place,
    /// The table.
    pub table: Arc<Keeper<Play>>,
}

impl Seated {
    /// The seat.
    pub const fn party(&self) -> PartyId {
        self.place.party
    }

    /// The answer to somebody who may not act.
    pub fn muted(&self) -> Response {
        let words = self.student.words.get("delegation-muted");
        no(StatusCode::FORBIDDEN, "muted", words)
    }

    /// The answer when the table refuses.
    pub fn refused(&self, refusal: Refusal) -> Response {
        let (error, words) = refusals::to_student(&self.student, self.party(), refusal);
        no(StatusCode::CONFLICT, error, words)
    }
}

impl FromRequestParts<Shared> for Seated {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, host: &Shared) -> Result<Self, Response> {
        let student = Student::from_request_parts(parts, host).await;
        let student = student.map_err(IntoResponse::into_response)?;
        let not_yet = |error, key| no(StatusCode::CONFLICT, error, student.words.get(key));
        let place = student.place();
        let place = place.ok_or_else(|| not_yet("no_seat", "lesson-no-seat"))?;
        let table = open_table(&student.class, place.table).await;
        let table = table.map_err(IntoResponse::into_response)?;
        if table.read(|play| play.table().is_none()) {
            return Err(not_yet("not_begun", "join-wait.line"));
        }
        Ok(Self { student, place, table })
    }
}

/// A table, opened if it should be and is not: the lesson may have begun when the log could not be written.
///
/// # Errors
/// If the table or its log cannot be had.
pub(super) async fn open_table(class: &Class, number: u16) -> Result<Arc<Keeper<Play>>, Trouble> {
    let table = class.table(number).await?;
    if table.read(|play| play.table().is_none()) {
        class.settle_table(number).await?;
    }
    Ok(Arc::clone(table))
}
