//! After the play: the debrief of one table, and of all tables beside each other.

use super::acts::Fields;
use super::callers::{Student, Teaching};
use super::{Shared, Trouble, script_path};
use crate::debrief::pictures::Teller;
use crate::debrief::{Debrief, Play as Told, page as debrief_page};
use crate::server::class::Class;
use crate::server::pages::apart;
use crate::server::pages::compare::{self, Tables};
use crate::server::pages::{Sheet, front, join as join_pages, questions};
use crate::server::room::Play;
use crate::table::SaveFile;
use crate::text::Catalogue;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use maud::{Markup, html};
use std::sync::Arc;

/// The play of a table so far; nothing if it is not open.
async fn save(class: &Class, number: u16) -> Result<Option<SaveFile>, Trouble> {
    let table = class
        .table(number)
        .await
        .map_err(Trouble::or_missing(Trouble::nowhere))?;
    Ok(table.read(|play: &Play| play.table().map(crate::table::Table::save)))
}

/// Tells a play; it takes a while, and other requests do not wait for it.
async fn tell(class: &Arc<Class>, save: SaveFile) -> Result<Debrief, Trouble> {
    let class = Arc::clone(class);
    let told = tokio::task::spawn_blocking(move || {
        Debrief::of(&Told {
            scenario: &class.loaded.scenario,
            record: &save.record,
            reasons: &save.reasons,
            history: &class.loaded.history,
        })
    });
    told.await.map_err(Trouble::machine)?.map_err(Trouble::machine)
}

/// The debrief of one table as a page of its own.
///
/// # Errors
/// If the table is not open, or its play cannot be told.
pub async fn told(host: &Shared, class: &Arc<Class>, words: &Catalogue, number: u16) -> Result<Response, Trouble> {
    let page = page(host, class, words, number).await?;
    Ok(with_policy(page.to_string(), HeaderValue::from_static(POLICY)))
}

/// The same for a student, who is told above it when the teacher asks something.
///
/// # Errors
/// As for [`told`].
pub async fn read(host: &Shared, student: &Student, number: u16) -> Result<Response, Trouble> {
    let Student { class, words, id } = student;
    let page = page(host, class, words, number).await?;
    let asked = class.lesson.read(|lesson| lesson.asked(*id).is_some());
    let note = note(words, asked).into_string();
    // The page is one of ours and has a body.
    let at = page.find("<body>").map_or(0, |at| at + "<body>".len());
    let (head, rest) = page.split_at(at);
    Ok(with_policy(
        format!("{head}{note}{rest}"),
        HeaderValue::from_static(LIVE_POLICY),
    ))
}

/// The line above a student's debrief: hidden until something is asked.
fn note(words: &Catalogue, asked: bool) -> Markup {
    let stays = "position:sticky;top:0;z-index:9";
    let paper = "margin:0;padding:.6rem 1rem;border-bottom:3px double;background:Canvas;color:CanvasText";
    html! {
        div role="status" style=(stays) {
            p #asked style=(paper) data-live="/play/live" data-asks="/questions" hidden[!asked] {
                (words.get("debrief-asked")) " " a href="/questions" { (words.get("debrief-asked.go")) }
            }
        }
        script src=(script_path()) defer {}
    }
}

/// It is a page to be kept: style and fonts are in it, and no script.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'none'; base-uri 'none'";
/// The same where it hears of questions.
const LIVE_POLICY: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; font-src data:; img-src data:; \
     frame-ancestors 'none'; base-uri 'none'";

fn with_policy(page: String, policy: HeaderValue) -> Response {
    let mut answer = Html(page).into_response();
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    answer
}

async fn page(host: &Shared, class: &Arc<Class>, words: &Catalogue, number: u16) -> Result<Arc<str>, Trouble> {
    let save = save(class, number).await?.ok_or_else(Trouble::nowhere)?;
    let which = (class.id, number, words.language().to_owned());
    // What the teacher does is told as well.
    let acts = save.record.acts.len() + save.record.rulings.len();
    let telling = async {
        let debrief = tell(class, save).await?;
        Ok::<_, Trouble>(Arc::from(debrief_page::html(&Teller::new(&debrief, words))))
    };
    host.debriefs.get(which, acts, telling).await
}

/// What became of every table that was opened, and its play.
///
/// # Errors
/// If a play cannot be read or told.
pub async fn tables(class: &Arc<Class>) -> Result<(Tables, Vec<(u16, SaveFile)>), Trouble> {
    let (mut told, mut saves) = (Tables::new(), Vec::new());
    for number in class.numbers() {
        if let Some(save) = save(class, number).await? {
            saves.push((number, save.clone()));
            told.push((number, tell(class, save).await?));
        }
    }
    Ok((told, saves))
}

/// The debrief of one table, for the teacher.
pub async fn debrief(
    State(host): State<Shared>,
    Teaching { class, words, .. }: Teaching,
    Path((_, number)): Path<(String, u16)>,
) -> Result<Response, Trouble> {
    told(&host, &class, &words, number).await
}

/// All tables beside each other, for the teacher and, when the time has come, for the projector.
pub async fn across(
    Teaching { class, words, .. }: Teaching,
    Query(fields): Query<Vec<(String, String)>>,
) -> Result<Html<String>, Trouble> {
    let (tables, _) = tables(&class).await?;
    let fields = Fields(fields);
    let asked = [fields.number("a")?, fields.number("b")?];
    let sheet = Sheet {
        main: "wide",
        bar: Some(join_pages::head(&words, &words.get("compare-title"))),
        ..Sheet::new(words.get("compare-title"))
    };
    let answers = class.lesson.read(|lesson| {
        let asked = !lesson.askings().is_empty();
        asked.then(|| questions::results(&words, lesson))
    });
    let body = html! { (compare::page(&words, class.id, &tables)) (apart::section(&words, class.id, &tables, asked)) @if let Some(answers) = answers { (answers) } };
    Ok(front(&words, &sheet, &body))
}
