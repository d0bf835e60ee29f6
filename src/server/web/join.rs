//! Coming in: by code or by link, to a seat and a part; and back on another device.

use super::acts::Fields;
use super::guard::{self, PERSONAL, STUDENT, cookie, keep, language as reader, student};
use super::{Shared, Trouble};
use crate::server::keeper::Failed;
use crate::server::lesson::{Ask, CODE_LENGTH, JoinCode, Lesson, ParticipantId, PersonalCode, Place, Refusal, Role};
use crate::server::pages::join::{self as pages, Seats};
use crate::server::pages::{Sheet, front};
use crate::server::secret::{Secret, numbers};
use crate::server::store::LessonId;
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
    host.guard.may_guess(from.ip())?;
    let words = host.hall.plain_words(&reader(&headers, "en"))?;
    let typed = fields.get("code").unwrap_or_default();
    let found = match JoinCode::parse(typed) {
        Some(code) => host.hall.with_code(&code).await.ok(),
        None => None,
    };
    let Some(class) = found else {
        host.guard.was_wrong(from.ip());
        let shown: String = typed.chars().take(CODE_LENGTH + 3).collect();
        let page = cover_page(&words, &shown, Some(&words.get("join-no-such-code")));
        return Ok((StatusCode::NOT_FOUND, page).into_response());
    };
    // Whoever is in the lesson already comes back as who they are.
    if let Ok(known) = student(&host.hall, &headers).await
        && known.class.id == class.id
    {
        return Ok(Redirect::to("/play").into_response());
    }
    let token = Secret::draw().map_err(Trouble::machine)?;
    let personal = PersonalCode::draw(numbers::<7>().map_err(Trouble::machine)?);
    let [draw] = numbers::<1>().map_err(Trouble::machine)?;
    let ask = Ask::Join {
        token: token.hash(),
        reentry: personal.hash(),
        draw,
        parties: class.parties(),
    };
    if let Err(failed) = class.lesson.ask(ask).await {
        let said = words.get(refused(failed)?);
        return Ok((StatusCode::CONFLICT, cover_page(&words, typed, Some(&said))).into_response());
    }
    let hash = token.hash();
    let id = class.lesson.read(|lesson| {
        let mut all = lesson.participants();
        all.find(|one| lesson.is_participant(one.id, &hash)).map(|one| one.id)
    });
    let id = id.ok_or_else(Trouble::stranger)?;
    if let Some(place) = class
        .lesson
        .read(|lesson| lesson.participant(id).and_then(|one| one.place))
    {
        class.settle_table(place.table).await?;
    }
    Ok(enter(class.id, id, &token, Some(&personal), "/seat"))
}

/// The way in, with the cookies of the device.
fn enter(lesson: LessonId, id: ParticipantId, token: &Secret, personal: Option<&PersonalCode>, to: &str) -> Response {
    let device = format!("{lesson}.{}.{}", id.0, token.as_str());
    let mut cookies = vec![(header::SET_COOKIE, keep(STUDENT, &device))];
    if let Some(personal) = personal {
        cookies.push((header::SET_COOKIE, keep(PERSONAL, &personal.to_string())));
    }
    (AppendHeaders(cookies), Redirect::to(to)).into_response()
}

/// Why a lesson refuses, as the key of a message.
///
/// # Errors
/// If it is not the lesson that refuses.
fn refused(failed: Failed<Refusal>) -> Result<&'static str, Trouble> {
    match failed {
        Failed::Refused(refusal) => Ok(super::teach::refusal_key(refusal)),
        Failed::Busy => Err(Trouble::busy()),
        Failed::Gone => Err(Trouble::stranger()),
        Failed::Store(error) => Err(Trouble::log(&error)),
        Failed::Torn(torn) => Err(Trouble::machine(torn)),
    }
}

/// The page of the way back.
pub async fn back_page(State(host): State<Shared>, headers: HeaderMap) -> Result<Html<String>, Trouble> {
    let words = host.hall.plain_words(&reader(&headers, "en"))?;
    Ok(front(
        &words,
        &sheet(&words, &words.get("join-back")),
        &pages::back(&words, None),
    ))
}

/// Back on another device, with the personal code.
pub async fn back(
    State(host): State<Shared>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let fields = Fields(fields);
    host.guard.may_guess(from.ip())?;
    let words = host.hall.plain_words(&reader(&headers, "en"))?;
    let bad = |words: &Catalogue| {
        let page = pages::back(words, Some(&words.get("join-no-such-personal")));
        let page = front(words, &sheet(words, &words.get("join-back")), &page);
        (StatusCode::NOT_FOUND, page).into_response()
    };
    let codes = (
        JoinCode::parse(fields.get("code").unwrap_or_default()),
        PersonalCode::parse(fields.get("personal").unwrap_or_default()),
    );
    let (Some(code), Some(personal)) = codes else {
        host.guard.was_wrong(from.ip());
        return Ok(bad(&words));
    };
    let Ok(class) = host.hall.with_code(&code).await else {
        host.guard.was_wrong(from.ip());
        return Ok(bad(&words));
    };
    let known = |lesson: &Lesson| lesson.with_personal_code(&personal.hash()).map(|one| one.id);
    let Some(id) = class.lesson.read(known) else {
        host.guard.was_wrong(from.ip());
        return Ok(bad(&words));
    };
    let token = Secret::draw().map_err(Trouble::machine)?;
    let ask = Ask::Reenter {
        id,
        token: token.hash(),
    };
    if let Err(failed) = class.lesson.ask(ask).await {
        let said = words.get(refused(failed)?);
        let page = pages::back(&words, Some(&said));
        return Ok((StatusCode::CONFLICT, front(&words, &sheet(&words, ""), &page)).into_response());
    }
    Ok(enter(class.id, id, &token, Some(&personal), "/play"))
}

/// The page of seats and parts.
pub async fn seats(State(host): State<Shared>, headers: HeaderMap) -> Result<Html<String>, Trouble> {
    seats_page(&host, &headers, None).await
}

async fn seats_page(host: &Shared, headers: &HeaderMap, bad: Option<&str>) -> Result<Html<String>, Trouble> {
    let student = student(&host.hall, headers).await?;
    let class = &student.class;
    let words = host
        .hall
        .words(&reader(headers, &class.settings().language), &class.loaded)?;
    let number = *class.lesson.watch().borrow();
    class.lesson.read(|lesson| {
        let me = lesson.participant(student.id).ok_or_else(Trouble::stranger)?;
        let page = Seats {
            words: &words,
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
            ..sheet(&words, &words.get("join-choose"))
        };
        Ok(front(&words, &sheet, &pages::seats(&page)))
    })
}

/// Sits down.
pub async fn sit(
    State(host): State<Shared>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let fields = Fields(fields);
    let student = student(&host.hall, &headers).await?;
    let place = Place {
        table: fields.needed("table")?,
        party: crate::rules::ids::PartyId(fields.needed("party")?),
    };
    let before = student
        .class
        .lesson
        .read(|lesson| lesson.participant(student.id).and_then(|one| one.place));
    let ask = Ask::Sit {
        id: student.id,
        place,
        parties: student.class.parties(),
    };
    if let Err(failed) = student.class.lesson.ask(ask).await {
        let page = seats_page(&host, &headers, Some(refused(failed)?)).await?;
        return Ok((StatusCode::CONFLICT, page).into_response());
    }
    student.class.settle_table(place.table).await?;
    if let Some(before) = before.filter(|before| before.table != place.table) {
        student.class.settle_table(before.table).await?;
    }
    Ok(Redirect::to("/seat").into_response())
}

/// Takes a part.
pub async fn part(
    State(host): State<Shared>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let student = student(&host.hall, &headers).await?;
    let fields = Fields(fields);
    let role = fields
        .get("part")
        .and_then(Role::parse)
        .ok_or_else(Trouble::unreadable)?;
    let ask = Ask::TakeRole { id: student.id, role };
    if let Err(failed) = student.class.lesson.ask(ask).await {
        let page = seats_page(&host, &headers, Some(refused(failed)?)).await?;
        return Ok((StatusCode::CONFLICT, page).into_response());
    }
    Ok(Redirect::to("/seat").into_response())
}

/// Changes the language of this device.
pub async fn language(Form(fields): Form<Vec<(String, String)>>) -> Result<Response, Trouble> {
    let fields = Fields(fields);
    let asked = fields.get("language").unwrap_or_default();
    let known = languages().into_iter().find(|language| language.tag == asked);
    let tag = known.ok_or_else(Trouble::unreadable)?.tag;
    let cookie = [(header::SET_COOKIE, keep(guard::LANGUAGE, &tag))];
    Ok((AppendHeaders(cookie), Redirect::to("/")).into_response())
}
