//! The files that pages fetch. The names of style and script change with their contents, so that browsers may keep them;
//! the fonts never change. Only pages with pictures of the debrief ask for the fonts, by which their labels are measured.

use super::Trouble;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::LazyLock;

const CSS: &str = include_str!("../../../assets/web/tables.css");
const SCRIPT: &str = include_str!("../../../assets/web/live.js");

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/IBMPlexSans_400Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/IBMPlexSans_600SemiBold.ttf");

static CSS_PATH: LazyLock<String> = LazyLock::new(|| path("tables", "css", CSS));
static SCRIPT_PATH: LazyLock<String> = LazyLock::new(|| path("live", "js", SCRIPT));

/// The address of the style sheet.
#[must_use]
pub fn css_path() -> &'static str {
    &CSS_PATH
}

/// The address of the script.
#[must_use]
pub fn script_path() -> &'static str {
    &SCRIPT_PATH
}

fn path(name: &str, kind: &str, text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let short = digest.iter().take(6).fold(String::new(), |mut short, byte| {
        // A string takes whatever is written into it.
        let _ = write!(short, "{byte:02x}");
        short
    });
    format!("/assets/{name}.{short}.{kind}")
}

/// A file.
pub async fn file(Path(file): Path<String>) -> Result<Response, Trouble> {
    let asked = format!("/assets/{file}");
    let (kind, bytes) = match asked.as_str() {
        style if style == *CSS_PATH => ("text/css; charset=utf-8", CSS.as_bytes()),
        script if script == *SCRIPT_PATH => ("text/javascript; charset=utf-8", SCRIPT.as_bytes()),
        "/assets/sans-400.ttf" => ("font/ttf", REGULAR),
        "/assets/sans-600.ttf" => ("font/ttf", SEMIBOLD),
        _ => return Err(Trouble::nowhere()),
    };
    let kept = "public, max-age=31536000, immutable";
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, kept)], bytes).into_response())
}
