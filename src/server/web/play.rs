//! A student's play: the page of the step that is going on, and the acts that come from it.

use super::acts::{self, Fields};
use super::callers::{Sitting, open_table};
use super::entrance::refused;
use super::{Shared, Trouble, after, refusals};
use crate::server::lesson::{Lesson, ParticipantId, Stage};
use crate::server::millis::Millis;
use crate::server::pages::desk::Desk;
use crate::server::pages::editor::Writing;
use crate::server::pages::join::{self as join_pages, Seats};
use crate::server::pages::{Sheet, brief as brief_page, editor, frame, front, ledger as ledger_page, notice, seated};
use crate::server::room::{Ask, Refusal};
use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use maud::{Markup, html};

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
    let table = open_table(class, sitting.place.table).await?;
    let number = format!("{}.{}", *class.lesson.watch().borrow(), *table.watch().borrow());
    let shown = table.read(|play| {
        class.lesson.read(|lesson| {
            let (place, id) = (sitting.place, sitting.student.id);
            let desk = Desk::of(
                &sitting.student.words,
                class.settings(),
                play,
                lesson,
                place,
                id,
                Millis::now(),
            )?;
            let sheet = Sheet {
                number: number.clone(),
                ..frame::sheet(&desk, page)
            };
            let body = html! { (notice(said, true)) (make(&desk)) };
            Some(front(&sitting.student.words, &sheet, &body))
        })
    });
    Ok(shown.unwrap_or_else(|| lobby(sitting)))
}

/// The page of those who sit and wait for the lesson to begin.
fn lobby(sitting: &Sitting) -> Html<String> {
    let class = &sitting.student.class;
    let words = &sitting.student.words;
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
pub async fn play(sitting: Sitting) -> Result<Response, Trouble> {
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
pub async fn brief(sitting: Sitting) -> Result<Response, Trouble> {
    let scenario = &sitting.student.class.loaded.scenario;
    let page = with_desk(&sitting, "brief", None, |desk| brief_page::page(desk, scenario)).await?;
    Ok(page.into_response())
}

/// The ledger of the round.
pub async fn ledger(sitting: Sitting) -> Result<Response, Trouble> {
    Ok(with_desk(&sitting, "ledger", None, ledger_page::page)
        .await?
        .into_response())
}

/// The editor of drafts.
pub async fn draft(sitting: Sitting, Query(fields): Query<Vec<(String, String)>>) -> Result<Response, Trouble> {
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
pub async fn act(sitting: Sitting, Form(fields): Form<Vec<(String, String)>>) -> Result<Response, Trouble> {
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
            None => return told(&sitting, Refusal::Stale).await,
        }
    } else {
        acts::deed(&fields, &class.loaded.scenario.situation)?
    };
    let Some((place, power)) = sitting.student.power() else {
        return said(&sitting, &sitting.student.words.get("delegation-muted")).await;
    };
    let ask = Ask::Post {
        party: place.party,
        by: sitting.student.id,
        power,
        deed,
        seen,
    };
    match refused(table.ask(ask).await)? {
        Ok(()) => Ok(Redirect::to("/play").into_response()),
        Err(refusal) => told(&sitting, refusal).await,
    }
}

/// The page of the step with a sentence of why nothing was done.
pub(super) async fn said(sitting: &Sitting, sentence: &str) -> Result<Response, Trouble> {
    let page = with_desk(sitting, "play", Some(sentence), seated::page).await?;
    Ok((StatusCode::CONFLICT, page).into_response())
}

/// The page of the step with why the table refuses.
pub(super) async fn told(sitting: &Sitting, refusal: Refusal) -> Result<Response, Trouble> {
    let (_, sentence) = refusals::to_student(&sitting.student, sitting.place.party, refusal);
    said(sitting, &sentence).await
}

/// A student who was silent is back.
pub async fn back_in(sitting: Sitting) -> Result<Response, Trouble> {
    let class = &sitting.student.class;
    if sitting.student.power().is_none() {
        return said(&sitting, &sitting.student.words.get("delegation-muted")).await;
    }
    let table = class.table(sitting.place.table).await?;
    let party = sitting.place.party;
    // Where nobody was away, nothing has to be done.
    let _ = refused(table.ask(Ask::Return { party }).await)?;
    Ok(Redirect::to("/play").into_response())
}

/// The debrief of the student's own table, once the teacher has opened it: everything is open then.
pub async fn debrief(State(host): State<Shared>, sitting: Sitting) -> Result<Response, Trouble> {
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
    let table = sitting.place.table;
    if class.settings().alone.is_some() {
        return after::told(&host, class, &sitting.student.words, table).await;
    }
    after::read(&host, &sitting.student, table).await
}
