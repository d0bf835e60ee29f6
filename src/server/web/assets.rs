//! The files that pages fetch. The names of style and script change with their contents, so that browsers may keep them;
//! the fonts never change. A page asks only for the faces and the letters that stand on it. Style and script are sent
//! packed to whoever reads that; fonts are packed by their format, and pages are not, because they change all the time.

use super::Trouble;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::Write as _;
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
static PACKED_CSS: LazyLock<Vec<u8>> = LazyLock::new(|| packed(CSS));
static PACKED_SCRIPT: LazyLock<Vec<u8>> = LazyLock::new(|| packed(SCRIPT));

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

/// A text as gzip; nothing, if it cannot be packed.
fn packed(text: &str) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    let done = packer.write_all(text.as_bytes()).and_then(|()| packer.finish());
    // A list in memory takes whatever is written into it.
    done.unwrap_or_default()
}

/// Whether a browser reads gzip.
fn unpacks(headers: &HeaderMap) -> bool {
    let read = headers.get(header::ACCEPT_ENCODING).and_then(|read| read.to_str().ok());
    let forms = read.into_iter().flat_map(|read| read.split(','));
    forms
        .map(|form| form.split_once(';').unwrap_or((form, "")))
        .any(|(form, weight)| form.trim() == "gzip" && !matches!(weight.trim(), "q=0" | "q=0.0"))
}

/// A file.
pub async fn file(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, Trouble> {
    let asked = format!("/assets/{file}");
    let kept = (header::CACHE_CONTROL, "public, max-age=31536000, immutable");
    let (kind, plain, packed) = match asked.as_str() {
        style if style == *CSS_PATH => ("text/css; charset=utf-8", CSS, &PACKED_CSS),
        script if script == *SCRIPT_PATH => ("text/javascript; charset=utf-8", SCRIPT, &PACKED_SCRIPT),
        _ => {
            let found = FONTS.iter().find(|(name, _)| *name == file);
            let (_, bytes) = found.ok_or_else(Trouble::nowhere)?;
            return Ok(([(header::CONTENT_TYPE, "font/woff2"), kept], *bytes).into_response());
        }
    };
    let packs = unpacks(&headers);
    let bytes = if packs { packed.as_slice() } else { plain.as_bytes() };
    let mut answer = (
        [(header::CONTENT_TYPE, kind), kept, (header::VARY, "accept-encoding")],
        bytes,
    )
        .into_response();
    if packs {
        let form = HeaderValue::from_static("gzip");
        answer.headers_mut().insert(header::CONTENT_ENCODING, form);
    }
    Ok(answer)
}
