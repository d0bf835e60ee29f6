//! Whoever started the host: the lessons there are, a new one, and the way to each as its teacher.

use super::acts::Fields;
use super::guard::{HOST, keep, language, teacher, teacher_cookie};
use super::{Shared, Trouble};
use crate::server::hall::HallError;
use crate::server::lesson::{self, Assignment, Binding, Reading, Settings, Timings};
use crate::server::pages::lessons::{self as lessons_page, Offer, Unread, Why};
use crate::server::pages::{Sheet, front, join as join_pages};
use crate::server::secret::{Hash, Secret, numbers};
use crate::server::store::LessonId;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};

/// The host's private link.
pub async fn host_key(State(host): State<Shared>, Path(secret): Path<String>) -> Result<Response, Trouble> {
    if !host.guard.is_host(&secret) {
        return Err(Trouble::forbidden());
    }
    let cookie = [(header::SET_COOKIE, keep(HOST, &secret))];
    Ok((AppendHeaders(cookie), Redirect::to("/host")).into_response())
}

/// The lessons there are, and a new one.
pub async fn lessons(State(host): State<Shared>, headers: HeaderMap) -> Result<Html<String>, Trouble> {
    host.guard.host(&headers)?;
    lessons_sheet(&host, &headers, None).await
}

async fn lessons_sheet(host: &Shared, headers: &HeaderMap, bad: Option<&str>) -> Result<Html<String>, Trouble> {
    let language = language(headers, "en");
    let words = host.hall.plain_words(&language)?;
    let (mut rows, mut unread) = (Vec::new(), Vec::new());
    for listed in host.hall.lessons().await? {
        let class = match host.hall.class(listed.id).await {
            Ok(class) => class,
            Err(error) => {
                // What somebody plays alone is theirs, whether it can be read or not.
                let opened = host.hall.opened_with(listed.id).await?;
                if opened.is_none_or(|settings| settings.alone.is_none()) {
                    unread.push(Unread {
                        id: listed.id,
                        code: listed.code,
                        why: why(&error),
                    });
                }
                continue;
            }
        };
        // What somebody plays alone is no lesson.
        if class.settings().alone.is_some() {
            continue;
        }
        let title = host.hall.words(&language, &class.loaded)?.get("scenario");
        rows.push(
            class
                .lesson
                .read(|lesson| lessons_page::Row::of(listed.id, lesson, title)),
        );
    }
    let offers = offers(host, &language)?;
    let [world] = numbers::<1>().map_err(Trouble::machine)?;
    let page = lessons_page::page(&words, &rows, &unread, &offers, u64::from(world % 9000) + 1000, bad);
    let sheet = Sheet {
        bar: Some(join_pages::head(&words, &words.get("host-title"))),
        ..Sheet::new(words.get("host-title"))
    };
    Ok(front(&words, &sheet, &page))
}

/// Why a lesson cannot be read.
const fn why(error: &HallError) -> Why {
    match error {
        HallError::Changed => Why::Changed,
        HallError::Scenario(_) => Why::NoScenario,
        HallError::Log(_) | HallError::NoLesson => Why::Damaged,
        _ => Why::NotNow,
    }
}

/// Wipes a lesson that can be asked for nothing else.
pub async fn wipe(
    State(host): State<Shared>,
    headers: HeaderMap,
    Path(lesson): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    host.guard.host(&headers)?;
    let id = LessonId::parse(&lesson).ok_or_else(Trouble::nowhere)?;
    Fields(fields).get("sure").ok_or_else(Trouble::unreadable)?;
    host.wipe(id).await?;
    Ok(Redirect::to("/host").into_response())
}

/// What can be played, with the texts of each game.
///
/// # Errors
/// If texts cannot be read.
pub(super) fn offers(host: &Shared, language: &str) -> Result<Vec<Offer>, Trouble> {
    let mut offers = Vec::new();
    for listing in host.hall.library().list() {
        let mut games = Vec::new();
        for game in &listing.games {
            if let Ok(loaded) = host.hall.library().load(&listing.key, game) {
                let words = host.hall.words(language, &loaded)?;
                games.push((loaded, words));
            }
        }
        offers.push(Offer { listing, games });
    }
    Ok(offers)
}

/// Opens a lesson.
pub async fn open(
    State(host): State<Shared>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    host.guard.host(&headers)?;
    let settings = settings(&host, &Fields(fields))?;
    match host.hall.create(settings).await {
        Ok((id, secret)) => Ok(as_teacher(id, &secret)),
        Err(HallError::Settings(unusable)) => {
            let words = host.hall.plain_words(&language(&headers, "en"))?;
            let said = words.get(match unusable {
                lesson::Unusable::Tables => "host-bad-tables",
                lesson::Unusable::Places => "host-bad-places",
                lesson::Unusable::KeepHours => "host-bad-keep",
                lesson::Unusable::Timings => "host-bad-timings",
            });
            let page = lessons_sheet(&host, &headers, Some(&said)).await?;
            Ok((StatusCode::BAD_REQUEST, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn as_teacher(id: LessonId, secret: &Secret) -> Response {
    let cookie = [(header::SET_COOKIE, keep(&teacher_cookie(id), secret.as_str()))];
    (AppendHeaders(cookie), Redirect::to(&format!("/teach/{id}"))).into_response()
}

fn settings(host: &Shared, fields: &Fields) -> Result<Settings, Trouble> {
    let chosen = fields.get("scenario").ok_or_else(Trouble::unreadable)?;
    let (scenario, game) = chosen.split_once('/').ok_or_else(Trouble::unreadable)?;
    let loaded = host
        .hall
        .library()
        .load(scenario, game)
        .map_err(|_| Trouble::unreadable())?;
    let plan = Timings::for_a_period(&loaded.scenario.situation);
    let twice = |timings: Timings| Timings {
        podium: timings.podium * 2,
        exchange: timings.exchange * 2,
        home: timings.home * 2,
        replies: timings.replies * 2,
        follow_through: timings.follow_through * 2,
    };
    Ok(Settings {
        scenario: scenario.to_owned(),
        game: game.to_owned(),
        hash: loaded.hash.clone(),
        world: fields.number("world")?.unwrap_or(1),
        // What is no number is out of bounds, and told as such.
        tables: fields.number("tables").ok().flatten().unwrap_or(0),
        places: fields.number("places").ok().flatten().unwrap_or(0),
        timings: match fields.get("pace") {
            Some("calm") => twice(plan),
            Some("open") => Timings::default(),
            _ => plan,
        },
        language: fields.get("language").unwrap_or("en").to_owned(),
        reading: match fields.get("reading") {
            Some("short") => Reading::Short,
            _ => Reading::Full,
        },
        binding: match fields.get("binding") {
            Some("majority") => Binding::Majority,
            Some("anybody") => Binding::Anybody,
            _ => Binding::Head,
        },
        assignment: match fields.get("assignment") {
            Some("given") => Assignment::Given,
            _ => Assignment::Choose,
        },
        keep_hours: fields.number("keep").ok().flatten().unwrap_or(0),
        computers: lesson::Computers::default(),
        adviser: fields.get("adviser") != Some("no"),
        alone: None,
    })
}

/// Takes a lesson over: whoever started the host is given one more link of its teacher. Those of other devices go on.
pub async fn take_over(
    State(host): State<Shared>,
    headers: HeaderMap,
    Path(lesson): Path<String>,
) -> Result<Response, Trouble> {
    host.guard.host(&headers)?;
    let id = LessonId::parse(&lesson).ok_or_else(Trouble::nowhere)?;
    let class = host.hall.class(id).await?;
    // A teacher who is known already keeps the secret that other devices may hold too.
    if teacher(&host.hall, &headers, &lesson).await.is_ok() {
        return Ok(Redirect::to(&format!("/teach/{id}")).into_response());
    }
    let secret = Secret::draw().map_err(Trouble::machine)?;
    let ask = lesson::Ask::AddTeacher { teacher: secret.hash() };
    class.lesson.ask(ask).await?;
    Ok(as_teacher(id, &secret))
}

/// The private link of a lesson's teacher.
pub async fn key(
    State(host): State<Shared>,
    Path((lesson, secret)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let id = LessonId::parse(&lesson).ok_or_else(Trouble::forbidden)?;
    let class = host
        .hall
        .class(id)
        .await
        .map_err(Trouble::or_missing(Trouble::forbidden))?;
    let hash = Hash::of(&secret);
    if !class.lesson.read(|lesson| lesson.is_teacher(&hash)) {
        return Err(Trouble::forbidden());
    }
    let cookie = [(header::SET_COOKIE, keep(&teacher_cookie(id), &secret))];
    Ok((AppendHeaders(cookie), Redirect::to(&format!("/teach/{id}"))).into_response())
}
