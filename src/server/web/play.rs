//! A student's play: the page of the step that is going on, and the acts that come from it.

use super::acts::{self, Fields};
use super::guard::{Student, language, student};
use super::{Shared, Trouble, after};
use crate::rules::view::Viewer;
use crate::server::keeper::Failed;
use crate::server::lesson::{Lesson, ParticipantId, Place, Stage};
use crate::server::millis::Millis;
use crate::server::pages::desk::Desk;
use crate::server::pages::editor::Writing;
use crate::server::pages::join::{self as join_pages, Seats};
use crate::server::pages::{Sheet, brief as brief_page, editor, frame, front, ledger as ledger_page, notice, seated};
use crate::server::room::{Ask, Power, Refusal};
use crate::text::Catalogue;
use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::sync::Arc;

/// Where a student sits, and whether there is a play yet.
pub(super) struct Sitting {
    pub student: Student,
    pub place: Place,
    words: Arc<Catalogue>,
    stage: Stage,
}

pub(super) async fn sitting(host: &Shared, headers: &HeaderMap) -> Result<Result<Sitting, Response>, Trouble> {
    let student = student(&host.hall, headers).await?;
    let class = &student.class;
    let words = host
        .hall
        .words(&language(headers, &class.settings().language), &class.loaded)?;
    let (place, stage) = class.lesson.read(|lesson| {
        let place = lesson.participant(student.id).and_then(|one| one.place);
        (place, lesson.stage())
    });
    // Whoever has no seat chooses one first.
    let Some(place) = place else {
        return Ok(Err(Redirect::to("/seat").into_response()));
    };
    Ok(Ok(Sitting {
        student,
        place,
        words,
        stage,
    }))
}

/// Makes a page from the desk of the seat; before the table is open, the page of those who wait.
pub(super) async fn with_desk(
    sitting: &Sitting,
    page: &str,
    said: Option<&str>,
    make: impl Fn(&Desk<'_>) -> Markup,
) -> Result<Html<String>, Trouble> {
    let class = &sitting.student.class;
    if sitting.stage == Stage::Lobby {
        return Ok(lobby(sitting));
    }
    let table = class.table(sitting.place.table).await?;
    if table.read(|play| play.table().is_none()) {
        class.settle_table(sitting.place.table).await?;
    }
    let number = format!("{}.{}", *class.lesson.watch().borrow(), *table.watch().borrow());
    let shown = table.read(|play| {
        class.lesson.read(|lesson| {
            let (place, id) = (sitting.place, sitting.student.id);
            let desk = Desk::of(&sitting.words, class.settings(), play, lesson, place, id, Millis::now())?;
            let sheet = Sheet {
                number: number.clone(),
                ..frame::sheet(&desk, page)
            };
            let body = html! { (notice(said, true)) (make(&desk)) };
            Some(front(&sitting.words, &sheet, &body))
        })
    });
    Ok(shown.unwrap_or_else(|| lobby(sitting)))
}

/// The page of those who sit and wait for the lesson to begin.
fn lobby(sitting: &Sitting) -> Html<String> {
    let class = &sitting.student.class;
    let words = &sitting.words;
    let number = *class.lesson.watch().borrow();
    class.lesson.read(|lesson| {
        let sheet = Sheet {
            live: Some("/play/live".to_owned()),
            number: number.to_string(),
            step: "lobby".to_owned(),
            bar: Some(join_pages::head(words, &words.get("scenario"))),
            waits: true,
            ..Sheet::new(words.get("join-wait"))
        };
        let body = lesson.participant(sitting.student.id).map(|me| {
            let page = Seats {
                words,
                lesson,
                settings: class.settings(),
                loaded: &class.loaded,
                me,
                personal: None,
                bad: None,
            };
            join_pages::lobby(&page, sitting.place.party)
        });
        front(words, &sheet, &body.unwrap_or_default())
    })
}

/// The page of the step that is going on.
pub async fn play(State(host): State<Shared>, headers: HeaderMap) -> Result<Response, Trouble> {
    let sitting = match sitting(&host, &headers).await? {
        Ok(sitting) => sitting,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let id = sitting.student.id;
    if sitting.student.class.lesson.read(|lesson| lesson.asked(id).is_some()) {
        return Ok(Redirect::to("/questions").into_response());
    }
    if sitting.stage == Stage::Debrief {
        return Ok(Redirect::to("/play/debrief").into_response());
    }
    Ok(with_desk(&sitting, "play", None, seated::page).await?.into_response())
}

/// The brief of the seat.
pub async fn brief(State(host): State<Shared>, headers: HeaderMap) -> Result<Response, Trouble> {
    let sitting = match sitting(&host, &headers).await? {
        Ok(sitting) => sitting,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let scenario = &sitting.student.class.loaded.scenario;
    let page = with_desk(&sitting, "brief", None, |desk| brief_page::page(desk, scenario)).await?;
    Ok(page.into_response())
}

/// The ledger of the round.
pub async fn ledger(State(host): State<Shared>, headers: HeaderMap) -> Result<Response, Trouble> {
    let sitting = match sitting(&host, &headers).await? {
        Ok(sitting) => sitting,
        Err(elsewhere) => return Ok(elsewhere),
    };
    Ok(with_desk(&sitting, "ledger", None, ledger_page::page)
        .await?
        .into_response())
}

/// The editor of drafts.
pub async fn draft(
    State(host): State<Shared>,
    headers: HeaderMap,
    Query(fields): Query<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let sitting = match sitting(&host, &headers).await? {
        Ok(sitting) => sitting,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let fields = Fields(fields);
    let situation = &sitting.student.class.loaded.scenario.situation;
    let written = acts::writing(&fields, situation)?;
    let fresh = fields.get("written").is_none();
    let page = with_desk(&sitting, "draft", None, |desk| {
        let mut writing = written.clone();
        // A counter-draft begins with what the draft says.
        if fresh && let Some(base) = writing.base.and_then(|base| desk.view.draft(base)) {
            writing = Writing {
                base: writing.base,
                terms: base.terms.clone(),
                discretion: writing.discretion,
            };
        }
        editor::page(desk, &writing)
    });
    Ok(page.await?.into_response())
}

/// Acts for the seat, or suggests it to the delegation.
pub async fn act(
    State(host): State<Shared>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let sitting = match sitting(&host, &headers).await? {
        Ok(sitting) => sitting,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let fields = Fields(fields);
    let class = &sitting.student.class;
    let table = class.table(sitting.place.table).await?;
    let seen = fields.needed("seen")?;
    let deed = if fields.get("kind") == Some("as") {
        let by = ParticipantId(fields.needed("as")?);
        let proposed = table.read(|play| {
            let mut all = play.proposals(sitting.place.party).iter();
            all.find(|one| one.by == by).map(|one| one.deed.clone())
        });
        match proposed {
            Some(deed) => deed,
            None => return said(&sitting, "act-stale").await,
        }
    } else {
        acts::deed(&fields, &class.loaded.scenario.situation)?
    };
    let Some((place, power)) = class.lesson.read(|lesson| lesson.power(sitting.student.id)) else {
        return said(&sitting, "delegation-muted").await;
    };
    let ask = Ask::Post {
        party: place.party,
        by: sitting.student.id,
        power,
        deed,
        seen,
    };
    match table.ask(ask).await {
        Ok(_) => Ok(Redirect::to("/play").into_response()),
        Err(Failed::Refused(refusal)) => refused(&sitting, refusal, power).await,
        Err(Failed::Busy) => Err(Trouble::busy()),
        Err(Failed::Gone) => Err(Trouble::stranger()),
        Err(Failed::Store(error)) => Err(Trouble::log(&error)),
        Err(Failed::Torn(torn)) => Err(Trouble::machine(torn)),
    }
}

pub(super) async fn said(sitting: &Sitting, key: &str) -> Result<Response, Trouble> {
    let words = sitting.words.get(key);
    let page = with_desk(sitting, "play", Some(&words), seated::page).await?;
    Ok((StatusCode::CONFLICT, page).into_response())
}

async fn refused(sitting: &Sitting, refusal: Refusal, _power: Power) -> Result<Response, Trouble> {
    let key = match refusal {
        Refusal::Rule(rule) => {
            let situation = &sitting.student.class.loaded.scenario.situation;
            let clerk = sitting.words.clerk(situation, Viewer::Party(sitting.place.party));
            let words = clerk.refusal(rule);
            let page = with_desk(sitting, "play", Some(&words), seated::page).await?;
            return Ok((StatusCode::CONFLICT, page).into_response());
        }
        Refusal::Stale => "act-stale",
        Refusal::Paused => "delegation-paused",
        Refusal::Instructions => "away-unfit",
        Refusal::NotOpen | Refusal::Open | Refusal::NoSuchSeat | Refusal::NothingToTakeBack | Refusal::TooMuch => {
            "act-not-now"
        }
    };
    said(sitting, key).await
}

/// A student who was silent is back.
pub async fn back_in(State(host): State<Shared>, headers: HeaderMap) -> Result<Response, Trouble> {
    let sitting = match sitting(&host, &headers).await? {
        Ok(sitting) => sitting,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let class = &sitting.student.class;
    if class.lesson.read(|lesson| lesson.power(sitting.student.id)).is_none() {
        return said(&sitting, "delegation-muted").await;
    }
    let table = class.table(sitting.place.table).await?;
    let party = sitting.place.party;
    match table.ask(Ask::Return { party }).await {
        Ok(_) | Err(Failed::Refused(_)) => Ok(Redirect::to("/play").into_response()),
        Err(failed) => Err(crate::server::hall::HallError::from(failed).into()),
    }
}

/// The debrief of the student's own table, once the teacher has opened it: everything is open then.
pub async fn debrief(State(host): State<Shared>, headers: HeaderMap) -> Result<Response, Trouble> {
    let sitting = match sitting(&host, &headers).await? {
        Ok(sitting) => sitting,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let class = &sitting.student.class;
    let is_open = match class.settings().alone {
        // Nobody else plays this world.
        Some(_) => class
            .table(sitting.place.table)
            .await?
            .read(crate::server::room::Play::is_over),
        None => class.lesson.read(Lesson::stage) == Stage::Debrief,
    };
    if !is_open {
        return Ok(Redirect::to("/play").into_response());
    }
    after::told(&host, class, sitting.place.table, &sitting.words).await
}
