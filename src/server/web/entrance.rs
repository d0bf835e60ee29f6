//! Into a lesson, to a seat, and back on another device: what pages and programs ask for alike.

use super::callers::Student;
use super::guard::Turn;
use super::{Host, Trouble};
use crate::server::class::Class;
use crate::server::hall::HallError;
use crate::server::keeper::Failed;
use crate::server::lesson::{Ask, JoinCode, Lesson, ParticipantId, PersonalCode, Place, Refusal};
use crate::server::secret::{Secret, numbers};
use std::net::SocketAddr;
use std::sync::Arc;

/// Somebody whom a lesson has let in, with what opens it for their device.
pub(super) struct Entered {
    /// The lesson.
    pub class: Arc<Class>,
    /// Who.
    pub id: ParticipantId,
    /// The personal code, with which they come back on another device.
    pub personal: PersonalCode,
    token: Secret,
}

impl Entered {
    /// What the device shows from now on: in its cookie, or as a program's bearer token.
    pub fn shown(&self) -> String {
        format!("{}.{}.{}", self.class.id, self.id.0, self.token.as_str())
    }
}

/// Why nobody was let in.
pub(super) enum Turned {
    /// The codes open nothing.
    NoSuchCode,
    /// The lesson refuses.
    Refused(Refusal),
}

/// The lesson of a code that was typed; nothing if there is none, which counts as a wrong guess.
///
/// # Errors
/// If this address has been wrong too often, or the lesson cannot be had.
pub(super) async fn with_code(host: &Host, from: SocketAddr, typed: &str) -> Result<Option<Arc<Class>>, Trouble> {
    let turn = host.guard.turn(from.ip()).await?;
    of_code(host, &turn, typed).await
}

async fn of_code(host: &Host, turn: &Turn<'_>, typed: &str) -> Result<Option<Arc<Class>>, Trouble> {
    let found = match JoinCode::parse(typed) {
        Some(code) => host.hall.with_code(&code).await,
        None => Err(HallError::NoLesson),
    };
    match found {
        Ok(class) => Ok(Some(class)),
        Err(HallError::NoLesson) => {
            turn.was_wrong();
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Lets somebody new into a lesson, and to their seat where seats are given.
///
/// # Errors
/// If too many have come from this address just now, the lesson's log cannot be used, or there are no random numbers.
pub(super) async fn enter(
    host: &Host,
    from: SocketAddr,
    class: Arc<Class>,
) -> Result<Result<Entered, Turned>, Trouble> {
    host.arrivals.one_more(class.id, from.ip())?;
    let token = Secret::draw().map_err(Trouble::machine)?;
    let personal = PersonalCode::draw(numbers::<7>().map_err(Trouble::machine)?);
    let [draw] = numbers::<1>().map_err(Trouble::machine)?;
    let hash = token.hash();
    let ask = Ask::Join {
        token: hash.clone(),
        reentry: personal.hash(),
        draw,
        parties: class.parties(),
    };
    if let Err(refusal) = refused(class.lesson.ask(ask).await)? {
        return Ok(Err(Turned::Refused(refusal)));
    }
    let joined = class.lesson.read(|lesson| {
        let mut all = lesson.participants();
        let me = all.find(|one| lesson.is_participant(one.id, &hash))?;
        Some((me.id, me.place))
    });
    let (id, place) = joined.ok_or_else(Trouble::stranger)?;
    if let Some(place) = place {
        class.settle_table(place.table).await?;
    }
    Ok(Ok(Entered {
        class,
        id,
        personal,
        token,
    }))
}

/// Lets somebody back in with their personal code, on another device.
///
/// # Errors
/// If this address has been wrong too often, or the lesson cannot be had.
pub(super) async fn come_back(
    host: &Host,
    from: SocketAddr,
    code: &str,
    personal: &str,
) -> Result<Result<Entered, Turned>, Trouble> {
    let turn = host.guard.turn(from.ip()).await?;
    let Some(class) = of_code(host, &turn, code).await? else {
        return Ok(Err(Turned::NoSuchCode));
    };
    let personal = PersonalCode::parse(personal);
    let known = personal.and_then(|personal| {
        let whose = |lesson: &Lesson| lesson.with_personal_code(&personal.hash()).map(|one| one.id);
        Some((class.lesson.read(whose)?, personal))
    });
    let Some((id, personal)) = known else {
        turn.was_wrong();
        return Ok(Err(Turned::NoSuchCode));
    };
    drop(turn);
    let token = Secret::draw().map_err(Trouble::machine)?;
    let hash = token.hash();
    if let Err(refusal) = refused(class.lesson.ask(Ask::Reenter { id, token: hash }).await)? {
        return Ok(Err(Turned::Refused(refusal)));
    }
    Ok(Ok(Entered {
        class,
        id,
        personal,
        token,
    }))
}

/// Sits down, and sets both tables right: the one that is left, and the one that is come to.
///
/// # Errors
/// If a log cannot be used.
pub(super) async fn sit(student: &Student, place: Place) -> Result<Result<(), Refusal>, Trouble> {
    let class = &student.class;
    let before = student.place();
    let ask = Ask::Sit {
        id: student.id,
        place,
        parties: class.parties(),
    };
    if let Err(refusal) = refused(class.lesson.ask(ask).await)? {
        return Ok(Err(refusal));
    }
    class.settle_table(place.table).await?;
    if let Some(before) = before.filter(|before| before.table != place.table) {
        class.settle_table(before.table).await?;
    }
    Ok(Ok(()))
}

/// What a lesson or a table answers: that it is done, or why it refuses.
///
/// # Errors
/// If it could not answer.
pub(super) fn refused<R>(asked: Result<u64, Failed<R>>) -> Result<Result<(), R>, Trouble> {
    match asked {
        Ok(_) => Ok(Ok(())),
        Err(Failed::Refused(refusal)) => Ok(Err(refusal)),
        Err(failed) => Err(failed.into()),
    }
}
