//! Playing alone: a lesson with one table and one student, who is its teacher, too. Computers keep the other seats.

use super::acts::Fields;
use super::callers::Student;
use super::entrance::refused;
use super::guard::{HOST, STUDENT, cookie, keep, language, teacher, teacher_cookie};
use super::lessons::offers;
use super::{Shared, Trouble};
use crate::negotiators::{Strength, Temperament};
use crate::rules::ids::PartyId;
use crate::rules::view::Viewer;
use crate::server::class::Class;
use crate::server::lesson::{
    Ask, Assignment, Binding, Computers, Lesson, ParticipantId, PersonalCode, Place, Reading, Settings, Stage, Timings,
};
use crate::server::pages::solo::{self as page, Chosen, Kept, strength_word, temperament_word};
use crate::server::pages::{Sheet, front, join as join_pages};
use crate::server::room;
use crate::server::secret::{Hash, Secret, numbers};
use crate::server::store::LessonId;
use axum::Form;
use axum::extract::{Path, Query, RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use std::sync::Arc;

/// The one table of a play.
const TABLE: u16 = 1;

/// The private link of whoever plays; what it asks for beside is passed on.
pub async fn key(
    State(host): State<Shared>,
    Path(secret): Path<String>,
    RawQuery(asked): RawQuery,
) -> Result<Response, Trouble> {
    if !host.guard.is_host(&secret) {
        return Err(Trouble::forbidden());
    }
    let to = asked.map_or_else(|| "/solo".to_owned(), |asked| format!("/solo/new?{asked}"));
    let cookie = [(header::SET_COOKIE, keep(HOST, &secret))];
    Ok((AppendHeaders(cookie), Redirect::to(&to)).into_response())
}

/// The plays that are kept, and what can be played.
pub async fn plays(State(host): State<Shared>, headers: HeaderMap) -> Result<Html<String>, Trouble> {
    host.guard.host(&headers)?;
    let language = language(&headers, "en");
    let words = host.hall.plain_words(&language)?;
    let mut kept = Vec::new();
    for listed in host.hall.lessons().await? {
        // A play whose scenario has changed since cannot go on.
        let Ok(class) = host.hall.class(listed.id).await else {
            continue;
        };
        let Some(party) = class.settings().alone else { continue };
        let texts = host.hall.words(&language, &class.loaded)?;
        let situation = &class.loaded.scenario.situation;
        let table = class.table(TABLE).await?;
        kept.push(table.read(|play| Kept {
            id: listed.id,
            title: texts.get("scenario"),
            seat: texts.clerk(situation, Viewer::Observer).party(party),
            world: class.settings().world,
            round: play.table().map(|table| table.state().round),
            over: play.is_over(),
        }));
    }
    let offers = offers(&host, &language)?;
    let sheet = Sheet {
        bar: Some(join_pages::head(&words, &words.get("solo-title"))),
        ..Sheet::new(words.get("solo-title"))
    };
    Ok(front(&words, &sheet, &page::page(&words, &kept, &offers, None)))
}

/// Seat, temperament, strength and world of a new play.
pub async fn choose(
    State(host): State<Shared>,
    headers: HeaderMap,
    Query(fields): Query<Vec<(String, String)>>,
) -> Result<Html<String>, Trouble> {
    host.guard.host(&headers)?;
    let fields = Fields(fields);
    let loaded = loaded(&host, &fields)?;
    let words = host.hall.words(&language(&headers, "en"), &loaded)?;
    let [drawn] = numbers::<1>().map_err(Trouble::machine)?;
    let parties = &loaded.scenario.situation.parties;
    // The command line names a seat by its key.
    let seat = fields
        .get("seat")
        .and_then(|key| parties.iter().position(|party| party.key == key));
    let chosen = Chosen {
        seat: seat.map(PartyId::at),
        world: fields
            .number("world")?
            .unwrap_or_else(|| u64::from(drawn % 9000) + 1000),
    };
    let sheet = Sheet {
        bar: Some(join_pages::head(&words, &words.get("solo-new"))),
        ..Sheet::new(words.get("solo-new"))
    };
    Ok(front(&words, &sheet, &page::new(&words, &loaded, &chosen)))
}

fn loaded(host: &Shared, fields: &Fields) -> Result<Arc<crate::scenarios::Loaded>, Trouble> {
    let chosen = fields.get("scenario").ok_or_else(Trouble::unreadable)?;
    let (scenario, game) = chosen.split_once('/').ok_or_else(Trouble::unreadable)?;
    host.hall
        .library()
        .load(scenario, game)
        .map_err(|_| Trouble::unreadable())
}

/// Opens a play and sits down.
pub async fn sit(
    State(host): State<Shared>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    host.guard.host(&headers)?;
    let fields = Fields(fields);
    let loaded = loaded(&host, &fields)?;
    let seat = PartyId(fields.needed("seat")?);
    if seat.index() >= loaded.scenario.situation.party_count() {
        return Err(Trouble::unreadable());
    }
    let mut computers = Computers::default();
    for party in loaded.scenario.situation.party_ids() {
        let word = fields.get(&format!("temperament-{}", party.0)).unwrap_or("drawn");
        let known = Temperament::ALL.into_iter().find(|one| temperament_word(*one) == word);
        if known.is_none() && word != "drawn" {
            return Err(Trouble::unreadable());
        }
        computers.temperaments[party.index()] = known;
    }
    let strength = fields.get("strength").unwrap_or("practised");
    let known = Strength::ALL.into_iter().find(|one| strength_word(*one) == strength);
    computers.strength = known.ok_or_else(Trouble::unreadable)?;
    let settings = Settings {
        scenario: loaded.scenario.situation.key.clone(),
        game: loaded.info.game.clone(),
        hash: loaded.hash.clone(),
        world: fields.number("world")?.unwrap_or(1),
        tables: 1,
        places: 1,
        timings: Timings::default(),
        language: language(&headers, "en"),
        reading: Reading::Full,
        binding: Binding::Anybody,
        assignment: Assignment::Choose,
        keep_hours: 1,
        computers,
        adviser: true,
        alone: Some(seat),
    };
    let (id, secret) = host.hall.create(settings).await?;
    at_the_table(&host, id, secret.as_str()).await
}

/// Goes on with a play that is kept, or deletes it.
pub async fn go_on(
    State(host): State<Shared>,
    headers: HeaderMap,
    Path(lesson): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    host.guard.host(&headers)?;
    let id = LessonId::parse(&lesson).ok_or_else(Trouble::nowhere)?;
    let class = host.hall.class(id).await?;
    // A class's lesson is none of these.
    class.settings().alone.ok_or_else(Trouble::forbidden)?;
    if Fields(fields).get("do") == Some("delete") {
        host.wipe(id).await?;
        return Ok(Redirect::to("/solo").into_response());
    }
    // The browser that opened it has its secret; another one is given a new one.
    if teacher(&host.hall, &headers, &lesson).await.is_ok()
        && let Some(secret) = cookie(&headers, &teacher_cookie(id))
    {
        return at_the_table(&host, id, secret).await;
    }
    let secret = Secret::draw().map_err(Trouble::machine)?;
    let ask = Ask::ChangeTeacher { teacher: secret.hash() };
    class.lesson.ask(ask).await?;
    at_the_table(&host, id, secret.as_str()).await
}

/// Makes sure that whoever plays sits at the table and that it is open, whatever was interrupted before; the secret opens
/// the seat, as a student's does, and the lesson, as a teacher's does.
async fn at_the_table(host: &Shared, id: LessonId, secret: &str) -> Result<Response, Trouble> {
    let class = host.hall.class(id).await?;
    let party = class.settings().alone.ok_or_else(Trouble::forbidden)?;
    let me = ParticipantId(1);
    let token = Hash::of(secret);
    let is_in = class.lesson.read(|lesson| lesson.participant(me).is_some());
    if !is_in {
        let personal = PersonalCode::draw(numbers::<7>().map_err(Trouble::machine)?);
        ask(
            &class,
            Ask::Join {
                token: token.clone(),
                reentry: personal.hash(),
                draw: 0,
                parties: class.parties(),
            },
        )
        .await?;
    } else if !class.lesson.read(|lesson| lesson.is_participant(me, &token)) {
        ask(&class, Ask::Reenter { id: me, token }).await?;
    }
    if class.lesson.read(Lesson::stage) == Stage::Lobby {
        let place = Place { table: TABLE, party };
        let parties = class.parties();
        ask(&class, Ask::Sit { id: me, place, parties }).await?;
        ask(&class, Ask::LockJoining(true)).await?;
        ask(&class, Ask::Begin { parties }).await?;
    }
    class.settle_table(TABLE).await?;
    let cookies = [
        (header::SET_COOKIE, keep(STUDENT, &format!("{id}.{}.{secret}", me.0))),
        (header::SET_COOKIE, keep(&teacher_cookie(id), secret)),
    ];
    Ok((AppendHeaders(cookies), Redirect::to("/play")).into_response())
}

async fn ask(class: &Class, ask: Ask) -> Result<(), Trouble> {
    class.lesson.ask(ask).await?;
    Ok(())
}

/// Goes back to the start of the phase, in a play alone.
pub async fn back(student: Student) -> Result<Response, Trouble> {
    if student.class.settings().alone.is_none() {
        return Err(Trouble::forbidden());
    }
    let table = student.class.table(TABLE).await?;
    // Where there is nothing to go back to, nothing has changed.
    let _ = refused(table.ask(room::Ask::TakeBack).await)?;
    Ok(Redirect::to("/play").into_response())
}
