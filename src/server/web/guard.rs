//! Who may do what: secrets in cookies, no posts from other sites, and a bound on guessing.

use super::Trouble;
use crate::server::class::Class;
use crate::server::hall::Hall;
use crate::server::lesson::{Lesson, ParticipantId};
use crate::server::listen::person;
use crate::server::millis::Millis;
use crate::server::secret::{Hash, Secret};
use crate::server::store::LessonId;
use crate::text::languages;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// The cookie of a student's device.
pub const STUDENT: &str = "two-tables";
/// The cookie with the student's personal code, so that the page can show it again.
pub const PERSONAL: &str = "two-tables-code";
/// The cookie of the host's teacher.
pub const HOST: &str = "two-tables-host";
/// How the name of the cookie of a lesson's teacher begins.
const TEACHER: &str = "two-tables-teacher-";
/// The cookie of the language.
pub const LANGUAGE: &str = "two-tables-language";
/// The longest that cookies are kept: thirty days, as the longest lesson.
const KEEP: u32 = 30 * 24 * 60 * 60;

/// How often one address may be wrong in a minute, and all together.
const WRONG: u32 = 20;
const WRONG_TOGETHER: u32 = 400;
const MINUTE: Millis = Millis::seconds(60);

/// So many addresses are kept in mind before those that nobody waits for are forgotten.
const MANY: usize = 1024;

/// The host's own secret, and who has been guessing.
pub struct Guard {
    host: Hash,
    guesses: Mutex<Guesses>,
    /// Whose turn it is at each address.
    turns: Mutex<BTreeMap<IpAddr, Arc<Looking>>>,
}

/// What lets one guess of an address be looked at at a time.
type Looking = tokio::sync::Mutex<()>;

/// A guess that is being looked at: no other one of the same address is, so that none is looked at before those that were
/// wrong are counted.
pub struct Turn<'a> {
    guard: &'a Guard,
    from: IpAddr,
    _looking: tokio::sync::OwnedMutexGuard<()>,
}

impl Turn<'_> {
    /// Notes that the guess was wrong.
    pub fn was_wrong(&self) {
        let mut guesses = self.guard.guesses.lock().unwrap_or_else(PoisonError::into_inner);
        guesses.together = guesses.together.saturating_add(1);
        *guesses.wrong.entry(self.from).or_default() += 1;
    }
}

#[derive(Default)]
struct Guesses {
    since: Millis,
    wrong: BTreeMap<IpAddr, u32>,
    together: u32,
}

impl Guard {
    /// A guard who knows the host's secret.
    #[must_use]
    pub fn new(host: &Secret) -> Self {
        Self {
            host: host.hash(),
            guesses: Mutex::default(),
            turns: Mutex::default(),
        }
    }

    /// Whether the cookies are those of whoever started the host.
    ///
    /// # Errors
    /// If they are not.
    pub fn host(&self, headers: &HeaderMap) -> Result<(), Trouble> {
        let known = cookie(headers, HOST).is_some_and(|secret| self.is_host(secret));
        if known { Ok(()) } else { Err(Trouble::forbidden()) }
    }

    /// Whether a secret is the host's.
    #[must_use]
    pub fn is_host(&self, secret: &str) -> bool {
        self.host.equals(&Hash::of(secret))
    }

    /// Waits until it is the turn of one more guess from an address. What was right does not count.
    ///
    /// # Errors
    /// If it has been wrong too often in this minute.
    pub async fn turn(&self, from: IpAddr) -> Result<Turn<'_>, Trouble> {
        let from = person(from);
        let looking = {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            if turns.len() >= MANY {
                turns.retain(|_, looking| Arc::strong_count(looking) > 1);
            }
            Arc::clone(turns.entry(from).or_default())
        };
        let looking = looking.lock_owned().await;
        self.may_guess(from)?;
        Ok(Turn {
            guard: self,
            from,
            _looking: looking,
        })
    }

    fn may_guess(&self, from: IpAddr) -> Result<(), Trouble> {
        let mut guesses = self.guesses.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Millis::now();
        if now.since(guesses.since) > MINUTE {
            *guesses = Guesses {
                since: now,
                ..Guesses::default()
            };
        }
        let wrong = guesses.wrong.get(&from).copied().unwrap_or(0);
        if wrong >= WRONG || guesses.together >= WRONG_TOGETHER {
            return Err(Trouble::too_many());
        }
        Ok(())
    }
}

/// The lesson and the student of the request's cookie; or of its bearer token, for programs.
///
/// # Errors
/// If there is none, or it opens nothing any more.
pub async fn student(hall: &Hall, headers: &HeaderMap) -> Result<(Arc<Class>, ParticipantId), Trouble> {
    let (lesson, id, secret) = shown(headers).and_then(parts).ok_or_else(Trouble::stranger)?;
    let class = hall
        .class(lesson)
        .await
        .map_err(Trouble::or_missing(Trouble::stranger))?;
    let hash = Hash::of(secret);
    if class.lesson.read(|lesson| lesson.is_participant(id, &hash)) {
        Ok((class, id))
    } else {
        Err(Trouble::stranger())
    }
}

fn parts(cookie: &str) -> Option<(LessonId, ParticipantId, &str)> {
    let mut parts = cookie.split('.');
    let lesson = LessonId::parse(parts.next()?)?;
    let id = ParticipantId(parts.next()?.parse().ok()?);
    Some((lesson, id, parts.next()?))
}

/// The name of the cookie of a lesson's teacher.
#[must_use]
pub fn teacher_cookie(lesson: LessonId) -> String {
    format!("{TEACHER}{lesson}")
}

/// The lesson whose teacher the request's cookie shows, and the secret that it shows.
///
/// # Errors
/// If it shows none.
pub async fn teacher(hall: &Hall, headers: &HeaderMap, lesson: &str) -> Result<(Arc<Class>, Hash), Trouble> {
    let id = LessonId::parse(lesson).ok_or_else(Trouble::forbidden)?;
    let secret = cookie(headers, &teacher_cookie(id)).ok_or_else(Trouble::forbidden)?;
    // A lesson that is not there and one that is somebody else's look alike.
    let class = hall.class(id).await.map_err(Trouble::or_missing(Trouble::forbidden))?;
    let hash = Hash::of(secret);
    if class.lesson.read(|lesson: &Lesson| lesson.is_teacher(&hash)) {
        Ok((class, hash))
    } else {
        Err(Trouble::forbidden())
    }
}

/// Somebody whose secret opens something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    /// A student.
    Student(LessonId, ParticipantId),
    /// A lesson's teacher.
    Teacher(LessonId),
}

/// Who asks, if the request shows a secret that opens something. Looks at no lesson that has not been read yet, so that
/// a stranger's guess costs next to nothing.
pub async fn known(hall: &Hall, headers: &HeaderMap) -> Option<Known> {
    if let Some((lesson, id, secret)) = shown(headers).and_then(parts)
        && let Some(class) = hall.known(lesson).await
    {
        let hash = Hash::of(secret);
        if class.lesson.read(|lesson| lesson.is_participant(id, &hash)) {
            return Some(Known::Student(lesson, id));
        }
    }
    // A browser keeps the cookies of a few lessons; whoever sends hundreds is no browser.
    let teachers = pairs(headers).filter_map(|(name, secret)| Some((name.strip_prefix(TEACHER)?, secret)));
    for (lesson, secret) in teachers.take(16) {
        let Some(lesson) = LessonId::parse(lesson) else {
            continue;
        };
        if let Some(class) = hall.known(lesson).await
            && class.lesson.read(|lesson| lesson.is_teacher(&Hash::of(secret)))
        {
            return Some(Known::Teacher(lesson));
        }
    }
    None
}

/// What a student's device shows: the bearer token of a program, or a browser's cookie.
fn shown(headers: &HeaderMap) -> Option<&str> {
    let bearer = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    bearer
        .and_then(|value| value.strip_prefix("Bearer "))
        .or_else(|| cookie(headers, STUDENT))
}

/// The cookies of a request.
fn pairs(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
}

/// A cookie's value.
#[must_use]
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    pairs(headers).find_map(|(key, value)| (key == name).then_some(value))
}

/// A cookie to be kept: no script reads it, and no other site makes a browser send it.
#[must_use]
pub fn keep(name: &str, value: &str) -> HeaderValue {
    let text = format!("{name}={value}; Path=/; Max-Age={KEEP}; HttpOnly; SameSite=Strict");
    // Names are ours, values hexadecimal, codes or tags of languages.
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// The reader's language in a lesson: as chosen on this device, or as a program asks, or the lesson's. A browser asks for
/// the language of its own menus, whatever the lesson is held in.
#[must_use]
pub fn language_in(headers: &HeaderMap, lesson: &str) -> String {
    if headers.contains_key(header::AUTHORIZATION) {
        return language(headers, lesson);
    }
    let chosen = cookie(headers, LANGUAGE).filter(|tag| is_known(tag));
    let lesson = if is_known(lesson) { lesson } else { "en" };
    chosen.unwrap_or(lesson).to_owned()
}

fn is_known(tag: &str) -> bool {
    languages().iter().any(|language| language.tag == tag)
}

/// The reader's language outside of lessons: as chosen, or as the browser asks.
#[must_use]
pub fn language(headers: &HeaderMap, fallback: &str) -> String {
    let chosen = cookie(headers, LANGUAGE).filter(|tag| is_known(tag));
    let asked = || {
        let line = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        let tags = line.split(',').filter_map(|part| part.split(['-', ';']).next());
        tags.map(str::trim).find(|tag| is_known(tag))
    };
    let fallback = if is_known(fallback) { fallback } else { "en" };
    chosen.or_else(asked).unwrap_or(fallback).to_owned()
}

/// Refuses posts that come from other sites' pages.
pub async fn same_site(request: Request, next: Next) -> Response {
    if request.method() == Method::GET || request.method() == Method::HEAD || is_own(request.headers()) {
        return next.run(request).await;
    }
    Trouble::forbidden().into_response()
}

/// Whether the page that posts is this host's own, or no page at all.
fn is_own(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site"))
        && site != "same-origin"
        && site != "none"
    {
        return false;
    }
    match (text(header::ORIGIN), text(header::HOST)) {
        (None, _) => true,
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        (Some(_), None) => false,
    }
}
