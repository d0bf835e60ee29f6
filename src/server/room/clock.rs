//! The clock of a step: it runs, it is paused, it is given more.

use crate::server::millis::Millis;

/// The clock of the step that is going on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// When the step began, later by every pause.
    began: Millis,
    /// How long it takes; `None` if nobody is hurried.
    length: Option<Millis>,
    /// Since when it is paused.
    paused: Option<Millis>,
}

impl Clock {
    /// A step begins. A pause goes on into it.
    pub const fn begin(&mut self, at: Millis, length: Option<Millis>) {
        self.began = at;
        self.length = length;
        if self.paused.is_some() {
            self.paused = Some(at);
        }
    }

    /// Stops it.
    pub fn pause(&mut self, at: Millis) {
        self.paused.get_or_insert(at);
    }

    /// Lets it run again.
    pub const fn resume(&mut self, at: Millis) {
        if let Some(paused) = self.paused.take() {
            self.began = self.began.plus(at.since(paused));
        }
    }

    /// Gives the step more time; where nobody was hurried, nobody is now.
    pub fn extend(&mut self, more: Millis) {
        self.length = self.length.map(|length| length.plus(more));
    }

    /// Whether it is paused.
    #[must_use]
    pub const fn is_paused(&self) -> bool {
        self.paused.is_some()
    }

    /// When the step began, pauses left out.
    #[must_use]
    pub const fn began(&self) -> Millis {
        self.began
    }

    /// When the step ends; `None` while it is paused, and where nobody is hurried.
    #[must_use]
    pub fn ends(&self) -> Option<Millis> {
        match self.paused {
            Some(_) => None,
            None => self.length.map(|length| self.began.plus(length)),
        }
    }

    /// Whether the step's time has run out by itself.
    #[must_use]
    pub fn rang(&self, at: Millis) -> bool {
        self.ends().is_some_and(|ends| ends <= at)
    }

    /// The time that this clock shows: now, or when it was stopped.
    #[must_use]
    pub fn shows(&self, now: Millis) -> Millis {
        self.paused.unwrap_or(now)
    }

    /// How long the step still takes; `None` where nobody is hurried.
    #[must_use]
    pub fn left(&self, now: Millis) -> Option<Millis> {
        let until = self.paused.unwrap_or(now);
        self.length.map(|length| self.began.plus(length).since(until))
    }
}
