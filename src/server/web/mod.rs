//! The web: routes, and what is true of every request and every answer.
//!
//! A handler reads the request, asks a lesson or a room, and answers with a page of [`pages`](super::pages) or with the
//! address of the next one. What may be asked by whom is decided by [`guard`]: a secret in a cookie, never an address.

pub mod acts;
mod advice;
mod after;
mod api;
mod arrivals;
mod asked;
mod assets;
mod away;
mod callers;
mod delegation;
mod entrance;
mod export;
mod follow;
mod guard;
mod join;
mod lessons;
mod limits;
mod live;
mod lobby;
mod play;
mod questions;
mod referee;
mod refusals;
mod solo;
mod teach;
mod tellings;
mod times;
mod trouble;

pub use arrivals::Arrivals;
pub use assets::{css_path, script_path};
pub use guard::Guard;
pub use limits::Limits;
pub use tellings::Tellings;
pub use trouble::Trouble;

use super::hall::Hall;
use super::lesson::Place;
use super::store::{LessonId, StoreError};
use crate::negotiators::{Decision, Temperament};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, Method};
use axum::middleware;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use std::sync::Arc;

/// The largest request, in bytes: the largest form is a few thousand.
const LARGEST: usize = 32 * 1024;

/// Everything that handlers share.
pub struct Host {
    /// The lessons.
    pub hall: Arc<Hall>,
    /// Who may what, and how often.
    pub guard: Guard,
    /// How much each may ask for.
    pub limits: Arc<Limits>,
    /// Who has just joined, from where.
    pub arrivals: Arrivals,
    /// Debriefs that have been told: of a lesson's table, in a language.
    pub debriefs: Tellings<(LessonId, u16, String), str>,
    /// What advisers have said: to a seat of a lesson's table, in a manner.
    pub counsels: Tellings<(LessonId, Place, Temperament), Decision>,
    /// The address under which other devices reach this host, for the QR code.
    pub address: String,
}

impl Host {
    /// Removes a lesson with everything in it, and what was told of it.
    ///
    /// # Errors
    /// If the log cannot be used.
    async fn wipe(&self, lesson: LessonId) -> Result<(), StoreError> {
        self.hall.wipe(lesson).await?;
        self.arrivals.forget(lesson);
        self.debriefs.forget(|(of, ..)| *of == lesson);
        self.counsels.forget(|(of, ..)| *of == lesson);
        Ok(())
    }
}

/// The state of the router.
pub type Shared = Arc<Host>;

/// An address, how it is asked for, and who answers.
type Route = (&'static str, Method, MethodRouter<Shared>);

const GET: Method = Method::GET;
const POST: Method = Method::POST;

/// What browsers ask for.
fn pages() -> Vec<Route> {
    vec![
        ("/", GET, get(join::cover)),
        ("/j/{code}", GET, get(join::invited)),
        ("/join", POST, post(join::join)),
        ("/back", GET, get(join::back_page)),
        ("/back", POST, post(join::back)),
        ("/seat", GET, get(join::seats)),
        ("/seat", POST, post(join::sit)),
        ("/part", POST, post(join::part)),
        ("/language", POST, post(join::language)),
        ("/play", GET, get(play::play)),
        ("/play/brief", GET, get(play::brief)),
        ("/play/draft", GET, get(play::draft)),
        ("/play/ledger", GET, get(play::ledger)),
        ("/play/debrief", GET, get(play::debrief)),
        ("/play/act", POST, post(play::act)),
        ("/play/advice", GET, get(advice::advice)),
        ("/play/away", GET, get(away::away)),
        ("/play/away", POST, post(away::give)),
        ("/play/return", POST, post(play::back_in)),
        ("/questions", GET, get(questions::asked)),
        ("/questions", POST, post(questions::answer)),
        ("/play/live", GET, get(live::play)),
        ("/host/key/{secret}", GET, get(lessons::host_key)),
        ("/host", GET, get(lessons::lessons)),
        ("/host", POST, post(lessons::open)),
        ("/host/lesson/{lesson}", POST, post(lessons::take_over)),
        ("/host/lesson/{lesson}/wipe", POST, post(lessons::wipe)),
        ("/solo/key/{secret}", GET, get(solo::key)),
        ("/solo", GET, get(solo::plays)),
        ("/solo", POST, post(solo::sit)),
        ("/solo/new", GET, get(solo::choose)),
        ("/solo/back", POST, post(solo::back)),
        ("/solo/{lesson}", POST, post(solo::go_on)),
        ("/teach/{lesson}/key/{secret}", GET, get(lessons::key)),
        ("/teach/{lesson}", GET, get(teach::class)),
        ("/teach/{lesson}", POST, post(teach::command)),
        ("/teach/{lesson}/table/{table}", GET, get(teach::table)),
        ("/teach/{lesson}/table/{table}/debrief", GET, get(after::debrief)),
        ("/teach/{lesson}/debrief", GET, get(after::across)),
        ("/teach/{lesson}/export.zip", GET, get(export::export)),
        ("/teach/{lesson}/questions", GET, get(questions::results)),
        ("/teach/{lesson}/screen", GET, get(teach::screen)),
        ("/teach/{lesson}/live", GET, get(live::class)),
        ("/assets/{file}", GET, get(assets::file)),
    ]
}

/// What programs ask for: the same in JSON.
fn programs() -> Vec<Route> {
    vec![
        ("/api/join", POST, post(api::join)),
        ("/api/back", POST, post(api::back)),
        ("/api/lesson", GET, get(lobby::lesson)),
        ("/api/seat", POST, post(api::sit)),
        ("/api/part", POST, post(delegation::take)),
        ("/api/questions", GET, get(asked::questions)),
        ("/api/questions", POST, post(asked::answer)),
        ("/api/view", GET, get(api::view)),
        ("/api/act", POST, post(api::act)),
        ("/api/instructions", POST, post(away::post)),
        ("/api/events", GET, get(follow::events)),
        ("/api/teach/{lesson}", GET, get(api::class)),
        ("/api/teach/{lesson}/times", POST, post(times::post)),
        ("/api/teach/{lesson}/rule", POST, post(referee::post)),
    ]
}

/// Every address and how it is asked for: what tests walk, so that none is forgotten.
#[must_use]
pub fn routes() -> Vec<(&'static str, Method)> {
    let all = pages().into_iter().chain(programs());
    all.map(|(path, method, _)| (path, method)).collect()
}

/// Everything that is answered, and what is true of every request and every answer.
pub fn router(host: Shared) -> Router {
    let all = pages().into_iter().chain(programs());
    all.fold(Router::new(), |router, (path, _, serve)| router.route(path, serve))
        .fallback(trouble::nowhere)
        .method_not_allowed_fallback(trouble::other_way)
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(middleware::from_fn(guard::same_site))
        .layer(middleware::from_fn_with_state(Arc::clone(&host), limits::bounded))
        .layer(middleware::from_fn_with_state(Arc::clone(&host), trouble::told))
        .layer(middleware::map_response(headers))
        .with_state(host)
}

/// What no page may do: fetch, run or be framed by anything that is not this host's own.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
     form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

async fn headers(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    let mut put = |name: &'static str, value: &'static str| {
        headers
            .entry(HeaderName::from_static(name))
            .or_insert(HeaderValue::from_static(value));
    };
    put("content-security-policy", POLICY);
    put("x-content-type-options", "nosniff");
    // Not no-referrer: browsers would then hide the origin of our own forms, too.
    put("referrer-policy", "same-origin");
    put("x-frame-options", "DENY");
    put("cross-origin-opener-policy", "same-origin");
    put("cache-control", "no-store");
    answer
}
