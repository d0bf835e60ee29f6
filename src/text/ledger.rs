//! The ledger: what changed, by how much, what it is now, and because of what.

use super::clerk::{Clerk, Sentence, signed};
use crate::rules::event::{Cause, Event, Fact};

/// One line of the ledger. Never a change without a because.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerLine {
    /// What changed: *Your trust in Russia*.
    pub what: String,
    /// By how much.
    pub change: i32,
    /// What it is now; points that were paid have no state of their own.
    pub now: Option<i32>,
    /// The reason: *because agreement 1 operates*.
    pub because: String,
}

impl Clerk<'_> {
    /// The line of the ledger that an event makes for this viewer; `None` if it changes no
    /// number, or if the viewer may not know of it.
    #[must_use]
    pub fn ledger(&self, event: &Event) -> Option<LedgerLine> {
        event
            .audience
            .admits(self.viewer)
            .then(|| self.ledger_line(&event.fact))
            .flatten()
    }

    pub(super) fn ledger_line(&self, fact: &Fact) -> Option<LedgerLine> {
        let line = |what: Sentence<'_>, change: i16, now: Option<u8>, cause: Cause| LedgerLine {
            what: what.write(),
            change: i32::from(change),
            now: now.map(i32::from),
            because: self.cause(cause),
        };
        Some(match fact {
            Fact::TrustChanged {
                from,
                to,
                change,
                now,
                cause,
            } => {
                let what = self.says("ledger-trust").party("from", *from).party("to", *to);
                line(what, i16::from(*change), Some(*now), *cause)
            }
            Fact::TensionChanged { change, now, cause } => {
                line(self.says("ledger-tension"), i16::from(*change), Some(*now), *cause)
            }
            Fact::MoodChanged {
                party,
                constituency,
                change,
                now,
                cause,
            } => {
                let what = self
                    .says("ledger-mood")
                    .party("party", *party)
                    .text("constituency", self.constituency(*party, *constituency));
                line(what, i16::from(*change), Some(*now), *cause)
            }
            Fact::CapitalChanged {
                party,
                change,
                now,
                cause,
            } => {
                let what = self.says("ledger-capital").party("party", *party);
                line(what, i16::from(*change), Some(*now), *cause)
            }
            Fact::HealthChanged {
                agreement,
                change,
                now,
                cause,
            } => {
                let what = self.says("ledger-health").agreement(*agreement);
                line(what, i16::from(*change), Some(*now), *cause)
            }
            Fact::PointsPaid { party, points, cause } => {
                let what = self.says("ledger-points").party("party", *party);
                line(what, *points, None, *cause)
            }
            _ => return None,
        })
    }

    /// A line of the ledger as one sentence, for a list of events or to be read aloud.
    #[must_use]
    pub fn ledger_sentence(&self, line: &LedgerLine) -> String {
        let sentence = match line.now {
            Some(now) => self.says("ledger-line").text("now", now_text(now)),
            None => self.says("ledger-line-paid"),
        };
        sentence
            .text("what", line.what.clone())
            .signed(i64::from(line.change))
            .text("because", line.because.clone())
            .write()
    }
}

fn now_text(now: i32) -> String {
    if now < 0 {
        signed(i64::from(now))
    } else {
        now.to_string()
    }
}
