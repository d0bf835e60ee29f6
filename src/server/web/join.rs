//! Coming in: by code or by link, to a seat and a part; and back on another device.

use super::acts::Fields;
use super::callers::Student;
use super::entrance::{self, Entered, Turned};
use super::guard::{self, PERSONAL, STUDENT, cookie, keep, language as reader, student};
use super::{Shared, Trouble, refusals};
use crate::rules::ids::PartyId;
use crate::server::lesson::{Ask, CODE_LENGTH, JoinCode, Lesson, PERSONAL_LENGTH, Place, Refusal, Role};
use crate::server::pages::join::{self as pages, Seats};
use crate::server::pages::{Sheet, front};
use crate::text::{Catalogue, languages};
use axum::Form;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use std::net::SocketAddr;

fn sheet(words: &Catalogue, line: &str) -> Sheet {
    Sheet {
        main: "narrow",
        bar: Some(pages::head(words, line)),
        ..Sheet::new(words.get("join-title"))
    }
}

fn cover_page(words: &Catalogue, code: &str, bad: Option<&str>) -> Html<String> {
    front(
        words,
        &sheet(words, &words.get("join-title")),
        &pages::cover(words, code, bad),
    )
}

/// The first page.
pub async fn cover(State(host): State<Shared>, headers: HeaderMap) -> Result<Html<String>, Trouble> {
    let words = host.hall.plain_words(&reader(&headers, "en"))?;
    Ok(cover_page(&words, "", None))
}

/// The first page by a link: the code is there already.
pub async fn invited(
    State(host): State<Shared>,
    headers: HeaderMap,
    Path(code): Path<String>,
) -> Result<Html<String>, Trouble> {
    let words = host.hall.plain_words(&reader(&headers, "en"))?;
    let code = JoinCode::parse(&code);
    let shown = code.as_ref().map_or("", JoinCode::as_str);
    Ok(cover_page(&words, shown, None))
}

/// Joins a lesson.
pub async fn join(
    State(host): State<Shared>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let fields = Fields(fields);
    let words = host.hall.plain_words(&reader(&headers, "en"))?;
    let typed = fields.get("code").unwrap_or_default();
    let again = |status: StatusCode, key: &str| {
        let shown: String = typed.chars().take(2 * CODE_LENGTH + 2).collect();
        (status, cover_page(&words, &shown, Some(&words.get(key)))).into_response()
    };
    let Some(class) = entrance::with_code(&host, from, typed).await? else {
        return Ok(again(StatusCode::NOT_FOUND, "join-no-such-code"));
    };
    // Whoever is in the lesson already comes back as who they are.
    if let Ok((known, _)) = student(&host.hall, &headers).await
        && known.id == class.id
    {
        return Ok(Redirect::to("/play").into_response());
    }
    Ok(match entrance::enter(&host, from, class).await? {
        Ok(entered) => enter(&entered, "/seat"),
        Err(Turned::Refused(refusal)) => again(StatusCode::CONFLICT, refusals::of_lesson(refusal)),
        Err(Turned::NoSuchCode) => again(StatusCode::NOT_FOUND, "join-no-such-code"),
    })
}

/// The way in, with the cookies of the device.
fn enter(entered: &Entered, to: &str) -> Response {
    let cookies = [
        (header::SET_COOKIE, keep(STUDENT, &entered.shown())),
        (header::SET_COOKIE, keep(PERSONAL, &entered.personal.to_string())),
    ];
    (AppendHeaders(cookies), Redirect::to(to)).into_response()
}

/// The page of the way back.
pub async fn back_page(State(host): State<Shared>, headers: HeaderMap) -> Result<Html<String>, Trouble> {
    let words = host.hall.plain_words(&reader(&headers, "en"))?;
    Ok(way_back(&words, ["", ""], None))
}

/// The way back, with what was typed.
fn way_back(words: &Catalogue, typed: [&str; 2], bad: Option<&str>) -> Html<String> {
    front(
        words,
        &sheet(words, &words.get("join-back")),
        &pages::back(words, typed, bad),
    )
}

/// Back on another device, with the personal code.
pub async fn back(
    State(host): State<Shared>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let fields = Fields(fields);
    let words = host.hall.plain_words(&reader(&headers, "en"))?;
    let typed = |name| fields.get(name).unwrap_or_default();
    let again = |status: StatusCode, key: &str| {
        let shown =
            ["code", "personal"].map(|name| typed(name).chars().take(2 * PERSONAL_LENGTH + 2).collect::<String>());
        let shown = [shown[0].as_str(), shown[1].as_str()];
        (status, way_back(&words, shown, Some(&words.get(key)))).into_response()
    };
    let came = entrance::come_back(&host, from, typed("code"), typed("personal")).await?;
    Ok(match came {
        Ok(entered) => enter(&entered, "/play"),
        Err(Turned::NoSuchCode) => again(StatusCode::NOT_FOUND, "join-no-such-personal"),
        Err(Turned::Refused(refusal)) => again(StatusCode::CONFLICT, refusals::of_lesson(refusal)),
    })
}

/// The page of seats and parts.
pub async fn seats(student: Student, headers: HeaderMap) -> Result<Response, Trouble> {
    let waits = |lesson: &Lesson| lesson.asked(student.id).is_some();
    // Whoever sits comes to the questions by way of the table, and may look at the seats meanwhile.
    if student.place().is_none() && student.class.lesson.read(waits) {
        return Ok(Redirect::to("/questions").into_response());
    }
    Ok(seats_page(&student, &headers, None)?.into_response())
}

fn seats_page(student: &Student, headers: &HeaderMap, bad: Option<&str>) -> Result<Html<String>, Trouble> {
    let Student { class, words, id } = student;
    let number = *class.lesson.watch().borrow();
    class.lesson.read(|lesson| {
        let me = lesson.participant(*id).ok_or_else(Trouble::stranger)?;
        let page = Seats {
            words,
            lesson,
            settings: class.settings(),
            loaded: &class.loaded,
            me,
            personal: cookie(headers, PERSONAL).map(str::to_owned),
            bad: bad.map(|key| words.get(key)),
        };
        let sheet = Sheet {
            live: Some("/play/live".to_owned()),
            number: number.to_string(),
            step: "seats".to_owned(),
            ..sheet(words, &words.get("join-choose"))
        };
        Ok(front(words, &sheet, &pages::seats(&page)))
    })
}

/// The page of seats again, for whoever sat down or took a part.
fn seated(student: &Student, headers: &HeaderMap, done: Result<(), Refusal>) -> Result<Response, Trouble> {
    Ok(match done {
        Ok(()) => Redirect::to("/seat").into_response(),
        Err(refusal) => {
            let page = seats_page(student, headers, Some(refusals::of_lesson(refusal)))?;
            (StatusCode::CONFLICT, page).into_response()
        }
    })
}

/// Sits down.
pub async fn sit(
    student: Student,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let fields = Fields(fields);
    let place = Place {
        table: fields.needed("table")?,
        party: PartyId(fields.needed("party")?),
    };
    let done = entrance::sit(&student, place).await?;
    seated(&student, &headers, done)
}

/// Takes a part.
pub async fn part(
    student: Student,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let role = Fields(fields).get("part").and_then(Role::parse);
    let ask = Ask::TakeRole {
        id: student.id,
        role: role.ok_or_else(Trouble::unreadable)?,
    };
    let done = entrance::refused(student.class.lesson.ask(ask).await)?;
    seated(&student, &headers, done)
}

/// Changes the language of this device; whoever came by a lesson's link is brought back to it.
pub async fn language(Form(fields): Form<Vec<(String, String)>>) -> Result<Response, Trouble> {
    let fields = Fields(fields);
    let asked = fields.get("language").unwrap_or_default();
    let known = languages().into_iter().find(|language| language.tag == asked);
    let tag = known.ok_or_else(Trouble::unreadable)?.tag;
    let cookie = [(header::SET_COOKIE, keep(guard::LANGUAGE, &tag))];
    let code = fields.get("code").and_then(JoinCode::parse);
    let to = code.map_or_else(|| "/".to_owned(), |code| format!("/j/{}", code.as_str()));
    Ok((AppendHeaders(cookie), Redirect::to(&to)).into_response())
}
