//! The adviser whom a player may ask: what it would do in the player's place now, and why (R13.4).
//!
//! A computer negotiator at expert strength looks at what the player sees and at nothing else. It is asked only when the
//! player asks, thinks on a thread of its own so that no frame waits for it, and its answer hangs on the seat's view
//! alone: whoever asks again is told the same. What it says is recorded nowhere.

use super::model::{Model, Screen};
use super::session::{Session, Stage};
use crate::adviser::is_asked;
use crate::negotiators::{Decision, Temperament, advise};
use crate::rules::action::{Deed, Move};
use crate::rules::ids::DraftId;
use crate::rules::open::OpenActions;
use std::thread::{Builder, JoinHandle};

/// The adviser: its manner, and what it has been asked.
#[derive(Debug)]
pub struct Counsel {
    /// How it goes about it.
    pub temperament: Temperament,
    asked: Option<Asked>,
}

/// A question to the adviser.
#[derive(Debug)]
struct Asked {
    /// How many events the seat had seen: where something has happened since, the answer is out of date.
    seen: usize,
    answer: Answer,
}

/// How far the adviser has come.
#[derive(Debug)]
enum Answer {
    Thinking(JoinHandle<Decision>),
    Told(Decision),
    Lost,
}

/// What a question has brought so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice<'a> {
    /// Nothing yet.
    Thinking,
    /// This.
    Told(&'a Decision),
    /// Nothing, and nothing will come.
    Lost,
}

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CounselMsg {
    /// What would you do?
    Ask,
    /// What would somebody of this temperament do?
    Manner(Temperament),
    /// Set the screen as the adviser would.
    Prepare,
}

impl Default for Counsel {
    fn default() -> Self {
        Self {
            temperament: Temperament::Cooperative,
            asked: None,
        }
    }
}

impl Counsel {
    /// What the question that is open has brought; `None` if none is.
    #[must_use]
    pub fn advice(&self) -> Option<Advice<'_>> {
        self.asked.as_ref().map(|asked| match &asked.answer {
            Answer::Thinking(_) => Advice::Thinking,
            Answer::Told(decision) => Advice::Told(decision),
            Answer::Lost => Advice::Lost,
        })
    }

    /// Forgets what was asked.
    pub fn forget(&mut self) {
        self.asked = None;
    }

    fn ask(&mut self, session: &Session) {
        let seen = session.events().len();
        let (view, temperament) = (session.view().clone(), self.temperament);
        let thread = Builder::new().name("adviser".to_owned());
        let answer = match thread.spawn(move || advise(&view, temperament, seen)) {
            Ok(task) => Answer::Thinking(task),
            // A machine without another thread has the time to wait for this one.
            Err(_) => Answer::Told(advise(session.view(), temperament, seen)),
        };
        self.asked = Some(Asked { seen, answer });
    }

    /// Takes in what the adviser has found since, and lets go of what is out of date. Whether anything has changed.
    fn listen(&mut self, session: Option<&Session>) -> bool {
        let Some(asked) = self.asked.take() else { return false };
        let here = session.is_some_and(|session| session.events().len() == asked.seen);
        if !here {
            return true;
        }
        let (answer, changed) = match asked.answer {
            Answer::Thinking(task) if task.is_finished() => (task.join().map_or(Answer::Lost, Answer::Told), true),
            other => (other, false),
        };
        self.asked = Some(Asked { answer, ..asked });
        changed
    }
}

/// Whether the page on the screen asks something of the seat, and an adviser may be asked about it.
#[must_use]
pub fn may_ask(session: &Session) -> bool {
    let acts = !matches!(session.stage(), Stage::Dispatches | Stage::Stocktaking | Stage::Debrief);
    session.has_adviser() && acts && is_asked(session.view())
}

/// Whether an act is prepared on its screen and sent later; the others take effect with one press.
#[must_use]
pub const fn can_be_prepared(deed: &Deed) -> bool {
    !matches!(deed, Deed::Consult(_) | Deed::Persuade(..) | Deed::Waive(_))
}

/// Does what was asked for.
pub fn update(model: &mut Model, msg: CounselMsg) {
    if let CounselMsg::Manner(temperament) = msg {
        model.counsel.temperament = temperament;
    }
    match msg {
        CounselMsg::Ask | CounselMsg::Manner(_) => {
            let Some(session) = &model.session else { return };
            // Nowhere else is there a page that shows the answer.
            if model.screen != Screen::Game {
                model.notice = Some(model.texts.get("counsel-elsewhere"));
            } else if may_ask(session) {
                model.menu = false;
                model.explanation = None;
                model.counsel.ask(session);
            } else {
                model.menu = false;
                let key = if session.has_adviser() {
                    "counsel-nothing-asked"
                } else {
                    "counsel-not-here"
                };
                model.notice = Some(model.texts.get(key));
            }
        }
        CounselMsg::Prepare => prepare(model),
    }
}

/// Takes in what the adviser has found since the last frame. Whether anything has changed.
pub fn listen(model: &mut Model) -> bool {
    model.counsel.listen(model.session.as_ref())
}

/// Sets the screen as the adviser would.
fn prepare(model: &mut Model) {
    let Some(Asked {
        answer: Answer::Told(decision),
        ..
    }) = model.counsel.asked.take()
    else {
        return;
    };
    match decision.deed {
        Deed::Speak(speech) => model.podium.speech = speech,
        Deed::Talk(talk) => {
            model.talks.shown = about(&talk.main).or(model.talks.shown);
            model.talks.talk = *talk;
            model.talks.asking = None;
            model.editor = None;
        }
        Deed::Decide(decisions) => {
            let came = match model.session.as_ref().and_then(Session::own).map(|own| &own.open) {
                Some(OpenActions::Home(menu)) => menu.decide.as_slice(),
                _ => &[],
            };
            model.home.take_up(came, &decisions);
        }
        Deed::Reply(replies) => model.replies.take_up(&replies),
        Deed::Attend(attendance) => model.follow.take_up(&attendance),
        // Whoever takes these up does them.
        Deed::Consult(_) | Deed::Persuade(..) | Deed::Waive(_) => return,
    }
    model.notice = Some(model.texts.get("counsel-prepared"));
}

/// The draft that a move is about.
const fn about(main: &Move) -> Option<DraftId> {
    match main {
        Move::Hold | Move::Table(..) => None,
        Move::Amend(draft, _)
        | Move::Initial(draft)
        | Move::InitialIf(draft, _)
        | Move::Decline(draft, _)
        | Move::Withdraw(draft) => Some(*draft),
    }
}
