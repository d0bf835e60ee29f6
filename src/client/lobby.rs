//! Joining a lesson at a host: from the link to the first view of one's seat.

use super::model::{Model, Screen};
use super::screens;
use super::session::Session;
use super::session::remote::{
    Answering, BadLink, Became, CallError, Door, Heard, Lesson, Link, More, News, Part, Remote, Seat, Suggestion,
    Ticket, Word,
};
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
    /// Take this part in the delegation.
    TakePart(Part),
    /// Show the delegation: who is in it, what is suggested.
    Delegation,
    /// Back to the cover.
    Leave,
}

impl Lobby {
    /// The host's address.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.ticket.base
    }

    /// Answers what the teacher asks.
    pub fn answer(&self, answering: Answering) {
        self.link.answer(answering);
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
#[must_use]
pub fn trouble(texts: &Catalogue, base: &str, problem: &CallError) -> String {
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
        CallError::Machine(problem) => say("lobby-machine", problem),
    }
}

/// Joins the lesson that a link leads to.
///
/// # Errors
/// What is wrong with the link, in words; the cover is shown then.
pub fn join(model: &mut Model, link: &str, code: Option<&str>, personal: Option<&str>) -> Result<(), String> {
    let ticket = Ticket::read(link, code, personal).map_err(|problem| bad_link(&model.texts, link, problem))?;
    let opened = Link::open(ticket.clone(), &model.settings.language);
    let machine = |problem: std::io::Error| CallError::Machine(problem.to_string());
    let link = opened.map_err(|problem| trouble(&model.texts, &ticket.base, &machine(problem)))?;
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
        LobbyMsg::TakePart(part) => {
            let remote = model.session.as_ref().and_then(Session::remote);
            if let Some(lobby) = &model.lobby {
                lobby.link.take_part(part);
            } else if let Some(remote) = remote {
                remote.take_part(part);
            }
        }
        LobbyMsg::Delegation => {
            let joined = model.session.as_ref().is_some_and(|session| session.remote().is_some());
            model.menu = false;
            model.explanation = None;
            model.delegation = joined;
        }
        LobbyMsg::Leave => {
            model.lobby = None;
            // Whoever has typed a code that is wrong goes back to it.
            let typed = model.join != screens::join::Join::default();
            model.screen = if typed { Screen::Join } else { Screen::Title };
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
    let mut first = None;
    let mut seen = Vec::new();
    for news in news {
        let Some(lobby) = &mut model.lobby else { break };
        match news {
            News::Joined(personal) => lobby.personal = Some(personal),
            News::Away => lobby.away = true,
            News::Back => lobby.away = false,
            News::Refused(words) | News::NotTaken(words) => model.notice = Some(words),
            News::Acted(_) | News::Overtaken | News::Slowed => {}
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
                model.questions.hear(lesson.asked);
                lobby.lesson = Some(*lesson);
            }
            News::Sight(sight, more) => {
                more.add_to(&mut seen);
                first = Some(sight);
            }
        }
    }
    if let Some(sight) = first
        && let Some(lobby) = model
            .lobby
            .take_if(|lobby| lobby.story.is_some() && lobby.ended.is_none())
        && let Some(story) = lobby.story
    {
        let door = Door {
            base: lobby.ticket.base,
            personal: lobby.personal,
            adviser: lobby.lesson.is_some_and(|lesson| lesson.adviser),
        };
        let first = More { kept: 0, events: seen };
        let remote = Remote::new(lobby.link, door, *sight, first);
        model.questions.hear(remote.asked());
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
    let suggested = session
        .remote()
        .map_or_else(Vec::new, |remote| remote.suggestions().to_vec());
    let heard = session.listen();
    let ticked = model.clock_shown != shown;
    model.clock_shown = shown;
    if heard.is_empty() {
        return ticked;
    }
    let mut said = None;
    let mut moved = false;
    for heard in heard {
        match heard {
            Heard::Refused(words) => model.notice = Some(words),
            Heard::Acted(Became::Suggested) => {
                let delegation = session.remote().and_then(Remote::delegation);
                let counts = delegation.is_some_and(|delegation| delegation.word == Some(Word::Counts));
                let key = if counts { "lobby-counted" } else { "lobby-suggested" };
                model.notice = Some(model.texts.get(key));
            }
            Heard::Overtaken => model.notice = Some(model.texts.get("lobby-overtaken")),
            Heard::Moved => moved = true,
            Heard::Said(words) => said = Some(words),
            Heard::Acted(Became::Done) | Heard::Looked | Heard::Connection => {}
        }
    }
    let Some(session) = &model.session else { return true };
    if let Some(remote) = session.remote() {
        model.questions.hear(remote.asked());
        let new = newly_suggested(&model.texts, remote, &suggested);
        if !new.is_empty() {
            model.notice = Some(new.join(" "));
        }
    }
    // What was put together for a step that is over is put away; a step that goes on keeps it.
    let (step, sealed) = stands(session);
    if moved {
        model.forget_choices();
        model.notice = model
            .session
            .as_ref()
            .and_then(|session| moved_to(&model.texts, session));
    } else if step != step_before {
        model.step_over();
    } else if sealed && !sealed_before {
        model.forget_choices();
    }
    if let Some(words) = said {
        let words = screens::lobby::teacher_says(&model.texts, &words);
        // What the teacher says is read before anything else, and nothing else is lost for it.
        let notice = [Some(words), model.notice.take()];
        model.notice = Some(notice.into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
    true
}

/// What others of the delegation suggest now and did not before, in sentences.
fn newly_suggested(texts: &Catalogue, remote: &Remote, before: &[Suggestion]) -> Vec<String> {
    let Some(delegation) = remote.delegation() else {
        return Vec::new();
    };
    let me = delegation.me().map(|me| me.participant);
    let new = remote.suggestions().iter().filter(|one| Some(one.participant) != me);
    let told = new.filter(|one| !before.contains(one)).map(|one| {
        let who = delegation.nickname_of(one.participant).to_owned();
        let what = ("what", one.words.clone().into());
        texts.get_with("lobby-newly-suggested", &[("who", who.into()), what])
    });
    told.collect()
}

/// Which seat the player has now.
fn moved_to(texts: &Catalogue, session: &Session) -> Option<String> {
    let party = session.clerk(texts).party(session.me()?);
    let table = session.remote()?.table();
    Some(texts.get_with("lobby-moved", &[("party", party.into()), ("table", table.into())]))
}
