//! The web: routes, and what is true of every request and every answer.
//!
//! A handler reads the request, asks a lesson or a room, and answers with a page of [`pages`](super::pages) or with the
//! address of the next one. What may be asked by whom is decided by [`guard`]: a secret in a cookie, never an address.

mod acts;
mod after;
mod api;
mod assets;
mod follow;
mod guard;
mod join;
mod lessons;
mod live;
mod play;
mod teach;
mod trouble;

pub use assets::{css_path, script_path};
pub use guard::Guard;
pub use trouble::Trouble;

use super::hall::Hall;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware;
use axum::response::Response;
use axum::routing::{get, post};
use std::sync::Arc;

/// The largest request, in bytes: the largest form is a few thousand.
const LARGEST: usize = 32 * 1024;

/// Everything that handlers share.
pub struct Host {
    /// The lessons.
    pub hall: Arc<Hall>,
    /// Who may what, and how often.
    pub guard: Guard,
    /// The address under which other devices reach this host, for the QR code.
    pub address: String,
}

/// The state of the router.
pub type Shared = Arc<Host>;

/// All routes.
pub fn router(host: Shared) -> Router {
    Router::new()
        .route("/", get(join::cover))
        .route("/j/{code}", get(join::invited))
        .route("/join", post(join::join))
        .route("/back", get(join::back_page).post(join::back))
        .route("/seat", get(join::seats).post(join::sit))
        .route("/part", post(join::part))
        .route("/language", post(join::language))
        .route("/play", get(play::play))
        .route("/play/brief", get(play::brief))
        .route("/play/draft", get(play::draft))
        .route("/play/ledger", get(play::ledger))
        .route("/play/debrief", get(play::debrief))
        .route("/play/act", post(play::act))
        .route("/play/return", post(play::back_in))
        .route("/play/live", get(live::play))
        .route("/host/key/{secret}", get(lessons::host_key))
        .route("/host", get(lessons::lessons).post(lessons::open))
        .route("/host/lesson/{lesson}", post(lessons::take_over))
        .route("/teach/{lesson}/key/{secret}", get(lessons::key))
        .route("/teach/{lesson}", get(teach::class).post(teach::command))
        .route("/teach/{lesson}/table/{table}", get(teach::table))
        .route("/teach/{lesson}/table/{table}/debrief", get(after::debrief))
        .route("/teach/{lesson}/debrief", get(after::across))
        .route("/teach/{lesson}/export.zip", get(after::export))
        .route("/teach/{lesson}/screen", get(teach::screen))
        .route("/teach/{lesson}/live", get(live::class))
        .route("/api/join", post(api::join))
        .route("/api/seat", post(api::sit))
        .route("/api/view", get(api::view))
        .route("/api/act", post(api::act))
        .route("/api/events", get(follow::events))
        .route("/api/teach/{lesson}", get(api::class))
        .route("/assets/{file}", get(assets::file))
        .fallback(trouble::nowhere)
        .layer(middleware::map_response(headers))
        .layer(middleware::from_fn(guard::same_site))
        .layer(DefaultBodyLimit::max(LARGEST))
        .with_state(host)
}

/// What no page may do: fetch, run or be framed by anything that is not this host's own.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
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
