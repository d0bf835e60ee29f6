//! A play at a host: the seat's view comes over the network, and what is decided goes there.
//!
//! The window knows a host by its public interface alone (`docs/protocol.md`), as any other program does.

mod caller;
mod delegation;
mod link;
mod seen;
mod wire;

pub use caller::CallError;
pub use delegation::{Answering, Asked, Binding, Delegation, Member, Part, QuestionSet, Suggestion, Word};
pub use link::{Link, News};
pub use seen::More;
pub use wire::{Became, Lesson, Seat, Sight};

use crate::rules::action::Deed;
use crate::rules::view::View;
use std::time::{Duration, Instant};

/// Where to join, and as whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// The host, such as `http://192.168.1.5:8080`.
    pub base: String,
    /// The code on the board.
    pub code: String,
    /// The personal code of somebody who comes back.
    pub personal: Option<String>,
}

/// Why a link leads to no lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadLink {
    /// It is no address of a host.
    NotAnAddress,
    /// It asks for a secret connection, which hosts in the room do not have.
    Secret,
    /// It names no code.
    NoCode,
}

impl Ticket {
    /// Reads a link as it stands on the board, such as `http://192.168.1.5:8080/j/K7M4R`; the code may be given beside.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(link: &str, code: Option<&str>, personal: Option<&str>) -> Result<Self, BadLink> {
        let link = link.trim();
        if link.starts_with("https://") {
            return Err(BadLink::Secret);
        }
        let bare = link.strip_prefix("http://").unwrap_or(link);
        let (host, path) = bare.split_once('/').unwrap_or((bare, ""));
        let sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | ':' | '[' | ']');
        let path = path.trim_end_matches('/');
        let named = match path.strip_prefix("j/") {
            Some(code) => Some(code),
            None if path.is_empty() => None,
            None => return Err(BadLink::NotAnAddress),
        };
        if host.is_empty() || !host.chars().all(sign) {
            return Err(BadLink::NotAnAddress);
        }
        let plain = |code: &str| code.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        let code = code.or(named).map(plain).filter(|code| !code.is_empty());
        Ok(Self {
            base: format!("http://{host}"),
            code: code.ok_or(BadLink::NoCode)?,
            personal: personal.map(plain),
        })
    }
}

/// What is known of a lesson when its play is come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// The host, as its address is written.
    pub base: String,
    /// The code with which the player comes back.
    pub personal: Option<String>,
    /// Whether the teacher lets students ask a computer adviser.
    pub adviser: bool,
}

/// How the host answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// At once.
    There,
    /// It has been asked too much from this seat, and is asked again in a moment.
    Slowed,
    /// It cannot be reached.
    Away,
}

/// A play at a host, as far as it is known here.
#[derive(Debug)]
pub struct Remote {
    link: Link,
    sight: Sight,
    /// When the view was told.
    told: Instant,
    /// Events that have come and have not been taken out yet.
    more: Vec<More>,
    /// What was known of the lesson when the play began.
    door: Door,
    sending: bool,
    reach: Reach,
    /// Whether the player has no seat now.
    unseated: bool,
    ended: Option<CallError>,
}

/// What of a host's news a player has to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// There is a new view.
    Looked,
    /// The player has another seat.
    Moved,
    /// The teacher says this.
    Said(String),
    /// An act became this.
    Acted(Became),
    /// The host says no, in this sentence.
    Refused(String),
    /// An act was overtaken while the network was away.
    Overtaken,
    /// Something about the connection.
    Connection,
}

impl Remote {
    /// A play whose first view and events have come over a link.
    #[must_use]
    pub fn new(link: Link, door: Door, sight: Sight, first: More) -> Self {
        Self {
            link,
            sight,
            told: Instant::now(),
            more: vec![first],
            door,
            sending: false,
            reach: Reach::There,
            unseated: false,
            ended: None,
        }
    }

    /// What the seat may know now.
    #[must_use]
    pub const fn view(&self) -> &View {
        &self.sight.view
    }
    /// Takes out the events that have come since the last time, in order.
    pub fn more(&mut self) -> Vec<More> {
        std::mem::take(&mut self.more)
    }
    /// Which table of the lesson it is, from 1.
    #[must_use]
    pub const fn table(&self) -> u16 {
        self.sight.table
    }
    /// What the teacher has said last.
    #[must_use]
    pub fn said(&self) -> Option<&str> {
        self.sight.said.last().map(String::as_str)
    }
    /// Who shares the seat.
    #[must_use]
    pub const fn delegation(&self) -> Option<&Delegation> {
        self.sight.delegation.as_ref()
    }
    /// What is suggested to the delegation in this step.
    #[must_use]
    pub fn suggestions(&self) -> &[Suggestion] {
        &self.sight.suggestions
    }
    /// What the teacher asks the player, if anything.
    #[must_use]
    pub const fn asked(&self) -> Option<Asked> {
        self.sight.asked
    }
    /// Asks for a part in the delegation.
    pub fn take_part(&self, part: Part) {
        self.link.take_part(part);
    }
    /// Answers what the teacher asks.
    pub fn answer(&self, answering: Answering) {
        self.link.answer(answering);
    }
    /// Whether the teacher lets students ask a computer adviser.
    #[must_use]
    pub const fn has_adviser(&self) -> bool {
        self.door.adviser
    }
    /// Whether the teacher has taken the player's seat away.
    #[must_use]
    pub const fn is_unseated(&self) -> bool {
        self.unseated
    }
    /// The host's address.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.door.base
    }
    /// The code with which the player comes back on another device.
    #[must_use]
    pub fn personal(&self) -> Option<&str> {
        self.door.personal.as_deref()
    }
    /// Whether an act is under way.
    #[must_use]
    pub const fn is_sending(&self) -> bool {
        self.sending
    }
    /// Whether the host cannot be reached.
    #[must_use]
    pub const fn is_away(&self) -> bool {
        matches!(self.reach, Reach::Away)
    }
    /// Whether the host has been asked too much from this seat, so that the window waits.
    #[must_use]
    pub const fn is_slowed(&self) -> bool {
        matches!(self.reach, Reach::Slowed)
    }
    /// Whether the teacher has paused the table.
    #[must_use]
    pub const fn is_paused(&self) -> bool {
        self.sight.paused
    }
    /// Why it is over with this lesson, if it is.
    #[must_use]
    pub const fn ended(&self) -> Option<&CallError> {
        self.ended.as_ref()
    }
    /// How much time is left in this step, in whole seconds; `None` where nobody is hurried.
    #[must_use]
    pub fn left(&self) -> Option<u64> {
        let left = Duration::from_millis(self.sight.left?);
        let gone = if self.sight.paused {
            Duration::ZERO
        } else {
            self.told.elapsed()
        };
        Some(left.saturating_sub(gone).as_secs())
    }

    /// Sends an act. Whether it is on its way: one act at a time.
    pub fn send(&mut self, deed: Deed) -> bool {
        if self.sending || self.ended.is_some() {
            return false;
        }
        self.sending = true;
        self.link.act(self.sight.seen, deed);
        true
    }

    /// Takes in what has come since.
    pub fn listen(&mut self) -> Vec<Heard> {
        let news = self.link.news();
        news.into_iter().flat_map(|news| self.hear(news)).collect()
    }

    fn look(&mut self, sight: Sight, more: More) -> Vec<Heard> {
        let place = |sight: &Sight| (sight.table, sight.party);
        let moved = place(&self.sight) != place(&sight);
        // Messages are only added; a table that one comes to has others.
        let said = (sight.said != self.sight.said)
            .then(|| sight.said.last().cloned())
            .flatten();
        self.sight = sight;
        self.told = Instant::now();
        self.unseated = false;
        self.more.push(more);
        let looked = if moved { Heard::Moved } else { Heard::Looked };
        [Some(looked), said.map(Heard::Said)].into_iter().flatten().collect()
    }

    fn hear(&mut self, news: News) -> Vec<Heard> {
        vec![match news {
            News::Sight(sight, more) => return self.look(*sight, more),
            News::Acted(became) => {
                self.sending = false;
                Heard::Acted(became)
            }
            News::Refused(words) => {
                self.sending = false;
                Heard::Refused(words)
            }
            News::NotTaken(words) => Heard::Refused(words),
            News::Overtaken => {
                self.sending = false;
                Heard::Overtaken
            }
            News::Away => {
                self.reach = Reach::Away;
                Heard::Connection
            }
            News::Slowed => {
                self.reach = Reach::Slowed;
                Heard::Connection
            }
            News::Back => {
                self.reach = Reach::There;
                Heard::Connection
            }
            News::Ended(problem) => {
                self.ended = Some(problem);
                self.sending = false;
                Heard::Connection
            }
            News::Joined(personal) => {
                self.door.personal = Some(personal);
                return Vec::new();
            }
            News::Lesson(lesson) => {
                self.unseated = lesson.seat.is_none();
                Heard::Connection
            }
        }]
    }
}
