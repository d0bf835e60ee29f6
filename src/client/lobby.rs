//! Joining a lesson at a host: from the link to the first view of one's seat.

use super::model::{Model, Screen};
use super::screens;
use super::session::Session;
use super::session::remote::{BadLink, Became, CallError, Heard, Lesson, Link, News, Remote, Seat, Ticket};
use crate::scenarios::Loaded;
use crate::text::Catalogue;
use std::sync::Arc;

/// Somebody who is on the way to a seat.
#[derive(Debug)]
pub struct Lobby {
    link: Link,
    ticket: Ticket,
    /// The code with which the player comes back; known once the player is in.
    pub personal: Option<String>,
    /// The lesson, once it is known.
    pub lesson: Option<Lesson>,
    /// What is played, if it is on the shelf here.
    pub story: Option<Arc<Loaded>>,
    /// Whether the host cannot be reached now.
    pub away: bool,
    /// Why this leads nowhere, if it does.
    pub ended: Option<String>,
}

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LobbyMsg {
    /// Take this seat.
    Sit(Seat),
    /// Back to the cover.
    Leave,
}

impl Lobby {
    /// The host's address.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.ticket.base
    }
}

/// Why a link leads to no lesson, in words.
fn bad_link(texts: &Catalogue, link: &str, problem: BadLink) -> String {
    let key = match problem {
        BadLink::NotAnAddress => "lobby-bad-link",
        BadLink::Secret => "lobby-secret-link",
        BadLink::NoCode => "lobby-no-code",
    };
    texts.get_with(key, &[("link", link.to_owned().into())])
}

/// Why there is no answer that can be used, in words.
fn trouble(texts: &Catalogue, base: &str, problem: &CallError) -> String {
    let say = |key: &str, problem: &str| {
        texts.get_with(
            key,
            &[("host", base.to_owned().into()), ("problem", problem.to_owned().into())],
        )
    };
    match problem {
        CallError::Away(problem) => say("lobby-nobody", problem),
        CallError::No { words, .. } if !words.is_empty() => words.clone(),
        CallError::No { status, .. } => say("lobby-nonsense", &status.to_string()),
        CallError::Nonsense(problem) => say("lobby-nonsense", problem),
    }
}

/// Joins the lesson that a link leads to.
///
/// # Errors
/// What is wrong with the link, in words; the cover is shown then.
pub fn join(model: &mut Model, link: &str, code: Option<&str>, personal: Option<&str>) -> Result<(), String> {
    let ticket = Ticket::read(link, code, personal).map_err(|problem| bad_link(&model.texts, link, problem))?;
    let opened = Link::open(ticket.clone(), &model.settings.language);
    let link = opened.map_err(|problem| problem.to_string())?;
    model.lobby = Some(Lobby {
        link,
        ticket,
        personal: None,
        lesson: None,
        story: None,
        away: false,
        ended: None,
    });
    model.screen = Screen::Lobby;
    Ok(())
}

/// Does what was asked for.
pub fn update(model: &mut Model, msg: LobbyMsg) {
    match msg {
        LobbyMsg::Sit(seat) => {
            if let Some(lobby) = &model.lobby {
                lobby.link.sit(seat);
            }
        }
        LobbyMsg::Leave => {
            model.lobby = None;
            model.screen = Screen::Title;
        }
    }
}

/// Takes in what the host has said since the last frame. Whether anything has changed.
pub fn listen(model: &mut Model) -> bool {
    if model.lobby.is_some() {
        return listen_at_the_door(model);
    }
    listen_at_the_table(model)
}

fn listen_at_the_door(model: &mut Model) -> bool {
    let news = model.lobby.as_ref().map_or_else(Vec::new, |lobby| lobby.link.news());
    let changed = !news.is_empty();
    let mut first: Option<(Box<_>, Vec<_>)> = None;
    for news in news {
        let Some(lobby) = &mut model.lobby else { break };
        match news {
            News::Joined(personal) => lobby.personal = Some(personal),
            News::Away => lobby.away = true,
            News::Back => lobby.away = false,
            News::Refused(words) => model.notice = Some(words),
            News::Acted(_) | News::Overtaken => {}
            News::Ended(problem) => lobby.ended = Some(trouble(&model.texts, &lobby.ticket.base, &problem)),
            News::Lesson(lesson) => {
                let found = model.shelf.find(&lesson.scenario, &lesson.game);
                // A scenario of the same name that plays otherwise would show what is not the case.
                let found = found.filter(|(_, loaded)| loaded.hash == lesson.hash);
                lobby.story = found.map(|(_, loaded)| Arc::clone(loaded));
                if lobby.story.is_none() {
                    let what = ("what", format!("{} ({})", lesson.scenario, lesson.game).into());
                    lobby.ended = Some(model.texts.get_with("lobby-no-scenario", &[what]));
                }
                lobby.lesson = Some(*lesson);
            }
            News::Sight(sight, events) => first = Some((sight, events)),
        }
    }
    if let Some((sight, events)) = first
        && let Some(lobby) = model
            .lobby
            .take_if(|lobby| lobby.story.is_some() && lobby.ended.is_none())
        && let Some(story) = lobby.story
    {
        let remote = Remote::new(lobby.link, lobby.ticket.base, lobby.personal, *sight, events);
        model.play(&story, Session::joined(remote), None);
    }
    changed
}

fn listen_at_the_table(model: &mut Model) -> bool {
    let Some(session) = &mut model.session else {
        return false;
    };
    if session.remote().is_none() {
        return false;
    }
    let stands = |session: &Session| {
        let sealed = session.own().is_some_and(|own| own.sealed.is_some());
        ((session.view().round, session.view().step), sealed)
    };
    let (step_before, sealed_before) = stands(session);
    let shown = session.remote().and_then(Remote::left);
    let heard = session.listen();
    let ticked = model.clock_shown != shown;
    model.clock_shown = shown;
    if heard.is_empty() {
        return ticked;
    }
    for heard in heard {
        match heard {
            Heard::Refused(words) => model.notice = Some(words),
            Heard::Acted(Became::Suggested) => model.notice = Some(model.texts.get("lobby-suggested")),
            Heard::Overtaken => model.notice = Some(model.texts.get("lobby-overtaken")),
            Heard::Acted(Became::Done) | Heard::Looked | Heard::Connection => {}
        }
    }
    let Some(session) = &model.session else { return true };
    if let Some(problem) = session.remote().and_then(Remote::ended) {
        let base = session.remote().map_or("", Remote::base);
        model.notice = Some(trouble(&model.texts, base, problem));
    }
    // What was put together for a step that is over is put away; a step that goes on keeps it.
    let (step, sealed) = stands(session);
    let step_ended = step != step_before;
    if step_ended || (sealed && !sealed_before) {
        let fates = screens::talks::fates::fates(&session.clerk(&model.texts), session);
        model.forget_choices();
        if step_ended && !fates.is_empty() {
            model.notice = Some(fates.join(" "));
        }
    }
    true
}
