//! The files that pages fetch. The names of style and script change with their contents, so that browsers may keep them;
//! the fonts never change. A page asks only for the faces and the letters that stand on it.

use super::Trouble;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::LazyLock;

const CSS: &str = include_str!("../../../assets/web/tables.css");
const SCRIPT: &str = include_str!("../../../assets/web/live.js");

/// A font that pages fetch: its name, and its bytes.
macro_rules! font {
    ($name:literal) => {
        (
            $name,
            include_bytes!(concat!("../../../assets/web/fonts/", $name)).as_slice(),
        )
    };
}

/// The faces of the pages, each in two halves by script (made by `tools/fonts`).
const FONTS: [(&str, &[u8]); 8] = [
    font!("sans-400-latin.woff2"),
    font!("sans-400-cyrillic.woff2"),
    font!("sans-600-latin.woff2"),
    font!("sans-600-cyrillic.woff2"),
    font!("serif-400-latin.woff2"),
    font!("serif-400-cyrillic.woff2"),
    font!("serif-600-latin.woff2"),
    font!("serif-600-cyrillic.woff2"),
];

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
        _ => match FONTS.iter().find(|(name, _)| *name == file) {
            Some((_, bytes)) => ("font/woff2", *bytes),
            None => return Err(Trouble::nowhere()),
        },
    };
    let kept = "public, max-age=31536000, immutable";
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, kept)], bytes).into_response())
}
