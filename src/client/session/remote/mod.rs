//! A play at a host: the seat's view comes over the network, and what is decided goes there.
//!
//! The window knows a host by its public interface alone (`docs/protocol.md`), as any other program does.

mod caller;
mod link;
mod wire;

pub use caller::CallError;
pub use link::{Link, News};
pub use wire::{Became, Lesson, Seat, Sight};

use crate::rules::action::Deed;
use crate::rules::event::Event;
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

/// A play at a host, as far as it is known here.
#[derive(Debug)]
pub struct Remote {
    link: Link,
    /// The host, as its address is written.
    base: String,
    /// The code with which the player comes back.
    personal: Option<String>,
    sight: Sight,
    /// When the view was told.
    told: Instant,
    events: Vec<Event>,
    sending: bool,
    away: bool,
    ended: Option<CallError>,
}

/// What of a host's news a player has to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// There is a new view.
    Looked,
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
    /// A play whose first view has come over a link.
    #[must_use]
    pub fn new(link: Link, base: String, personal: Option<String>, sight: Sight, events: Vec<Event>) -> Self {
        Self {
            link,
            base,
            personal,
            sight,
            told: Instant::now(),
            events,
            sending: false,
            away: false,
            ended: None,
        }
    }

    /// What the seat may know now.
    #[must_use]
    pub const fn view(&self) -> &View {
        &self.sight.view
    }
    /// What it has seen, in order.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }
    /// The host's address.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }
    /// The code with which the player comes back on another device.
    #[must_use]
    pub fn personal(&self) -> Option<&str> {
        self.personal.as_deref()
    }
    /// Whether an act is under way.
    #[must_use]
    pub const fn is_sending(&self) -> bool {
        self.sending
    }
    /// Whether the host cannot be reached.
    #[must_use]
    pub const fn is_away(&self) -> bool {
        self.away
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
        news.into_iter().filter_map(|news| self.hear(news)).collect()
    }

    fn hear(&mut self, news: News) -> Option<Heard> {
        Some(match news {
            News::Sight(sight, events) => {
                self.sight = *sight;
                self.told = Instant::now();
                self.events = events;
                Heard::Looked
            }
            News::Acted(became) => {
                self.sending = false;
                Heard::Acted(became)
            }
            News::Refused(words) => {
                self.sending = false;
                Heard::Refused(words)
            }
            News::Overtaken => {
                self.sending = false;
                Heard::Overtaken
            }
            News::Away => {
                self.away = true;
                Heard::Connection
            }
            News::Back => {
                self.away = false;
                Heard::Connection
            }
            News::Ended(problem) => {
                self.ended = Some(problem);
                self.sending = false;
                Heard::Connection
            }
            News::Joined(personal) => {
                self.personal = Some(personal);
                return None;
            }
            News::Lesson(_) => return None,
        })
    }
}
