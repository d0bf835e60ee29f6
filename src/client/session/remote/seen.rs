//! What a seat has seen, as far as it is known here: it is asked for when the host says that there is more.

use super::caller::{AGAIN, CallError, Caller};
use super::link::{News, Teller, wait_for_the_lesson};
use super::wire::{Sight, Told};
use crate::rules::event::{Audience, Event};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// By how much the time that is left may be off before it is told again: answers take a while to come.
const OFF: Duration = Duration::from_secs(1);

/// Events of a seat that the window does not have yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct More {
    /// How many of the events before hold: fewer than there were, if the teacher has taken a phase back.
    pub kept: usize,
    /// What came after them.
    pub events: Vec<Event>,
}

impl More {
    /// Puts them where they belong.
    pub fn add_to(self, events: &mut Vec<Event>) {
        events.truncate(self.kept);
        events.extend(self.events);
    }
}

/// What the seat has seen, as far as it has been told.
#[derive(Default)]
pub(super) struct Seen {
    /// The last view, and when it came.
    last: Option<(Sight, Instant)>,
    /// How many events have been told.
    count: usize,
}

impl Seen {
    /// How many events have been told: the number of the next one.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// Asks for the view and for the events that it rests on, and tells of them if they are new.
    pub fn look(&mut self, caller: &Caller, teller: &Teller) -> Result<(), CallError> {
        while teller.listens() {
            let sight: Sight = match teller.until_answered(|| caller.fetch("/api/view")) {
                Ok(sight) => sight,
                // A seat can be taken away, or a table be opened late: then there is something to wait for again.
                Err(CallError::No { status: 409, .. }) => {
                    *self = Self::default();
                    wait_for_the_lesson(caller, teller)?;
                    sleep(AGAIN);
                    continue;
                }
                Err(problem) => return Err(problem),
            };
            let kept = if self.goes_on(&sight) { self.count } else { 0 };
            let mut events = Vec::new();
            while kept + events.len() < sight.seen {
                let from = kept + events.len();
                let told: Vec<Told> = teller.until_answered(|| caller.fetch(&format!("/api/events?from={from}")))?;
                if told.is_empty() {
                    break;
                }
                events.extend(told.into_iter().map(|one| Event {
                    audience: Audience::Public,
                    fact: one.fact,
                }));
            }
            // What has happened since the view was made is told with the next one.
            events.truncate(sight.seen - kept);
            if kept + events.len() < sight.seen {
                // The table has gone back since.
                sleep(AGAIN);
                continue;
            }
            self.count = sight.seen;
            if !self.is_known(&sight) {
                self.last = Some((sight.clone(), Instant::now()));
                teller.tell(News::Sight(Box::new(sight), More { kept, events }));
            }
            return Ok(());
        }
        Ok(())
    }

    /// Whether a view is of the same play in the same seat, with nothing taken back: then known events hold.
    fn goes_on(&self, sight: &Sight) -> bool {
        let same =
            |last: &Sight| (last.table, last.party, last.turned_back) == (sight.table, sight.party, sight.turned_back);
        self.count <= sight.seen && self.last.as_ref().is_some_and(|(last, _)| same(last))
    }

    /// Whether a view tells nothing new: a clock that runs on is none.
    fn is_known(&self, sight: &Sight) -> bool {
        let Some((last, told)) = &self.last else { return false };
        let gone = if last.paused { Duration::ZERO } else { told.elapsed() };
        let expected = last.left.map(|left| Duration::from_millis(left).saturating_sub(gone));
        let as_expected = match (expected, sight.left.map(Duration::from_millis)) {
            (None, None) => true,
            (Some(expected), Some(left)) => expected.abs_diff(left) < OFF,
            _ => false,
        };
        let mut known = last.clone();
        known.left = sight.left;
        as_expected && known == *sight
    }
}
