//! What a teacher sees of each table: where it is, who holds it up, how its world stands.

use super::word::{self, Word};
use crate::analysis::joint::is_one_sitting;
use crate::rules::climate::pairs;
use crate::rules::detail::Ending;
use crate::rules::event::{Event, Step};
use crate::rules::ids::PartyId;
use crate::rules::ruling::OpenRulings;
use crate::rules::scenario::Scenario;
use crate::rules::view::Viewer;
use crate::server::lesson::{Lesson, Place};
use crate::server::millis::Millis;
use crate::server::room::Play;
use crate::table::Seat;

/// After so long without a move a seat is said to hold its table up, where nobody is hurried.
const LONG: Millis = Millis::seconds(90);

/// How a seat stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has acted.
    Ready,
    /// Something is suggested in the delegation.
    Suggested,
    /// It has done nothing in this step.
    Deciding,
    /// A computer keeps it.
    Computer,
}

/// One seat in the line of a table.
pub struct SeatRow {
    /// Whose.
    pub party: PartyId,
    /// How it stands.
    pub standing: Standing,
    /// How long it has done nothing; a pause is not counted.
    pub idle: Millis,
    /// How many students sit in it.
    pub students: usize,
}

/// How a table of one sitting stands, where a draft that all have initialled is the whole of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sitting {
    /// It negotiates.
    Open,
    /// All have initialled a draft.
    Agreed,
    /// The deadline came without one.
    Apart,
}

impl Sitting {
    /// The key of its words.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "sitting-open",
            Self::Agreed => "sitting-agreed",
            Self::Apart => "sitting-apart",
        }
    }
}

/// Where all tables that play are together, and what their clocks show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Together {
    /// Round and step.
    pub at: (u8, Step),
    /// How long the step still takes.
    pub left: Option<Millis>,
    /// Whether the clocks are stopped.
    pub paused: bool,
}

/// Clocks that differ by no more than this are one clock for a room.
const ALIKE: Millis = Millis::seconds(5);

impl Together {
    /// Where the tables that play are, or those that have ended once all have; nothing if they are at different steps, or
    /// their clocks show different times.
    #[must_use]
    pub fn of(rows: &[Row]) -> Option<Self> {
        let playing = rows.iter().any(Row::is_playing);
        let shown = rows
            .iter()
            .filter(|row| row.at.is_some() && (!playing || row.is_playing()));
        let (first, others) = {
            let mut all = shown.clone();
            (all.next()?, all)
        };
        let near = |one: Option<Millis>, other: Option<Millis>| match (one, other) {
            (Some(one), Some(other)) => one.since(other).max(other.since(one)) <= ALIKE,
            (one, other) => one == other,
        };
        let alike = |row: &Row| row.at == first.at && row.paused == first.paused && near(row.left, first.left);
        others.clone().all(alike).then_some(Self {
            at: first.at?,
            left: shown.filter_map(|row| row.left).min(),
            paused: first.paused,
        })
    }
}

/// The line of a table.
pub struct Row {
    /// Its number.
    pub number: u16,
    /// Round and step; nothing before it is open.
    pub at: Option<(u8, Step)>,
    /// What names the step for [`Ask::Advance`](crate::server::room::Ask::Advance).
    pub moment: u64,
    /// How long the step still takes.
    pub left: Option<Millis>,
    /// Whether its clock is stopped.
    pub paused: bool,
    /// Its seats.
    pub seats: Vec<SeatRow>,
    /// The lowest trust of a pair, and tension.
    pub climate: (i32, u8),
    /// Drafts on the table, agreements in force, agreements that operate.
    pub papers: (usize, usize, usize),
    /// How it stands where all is one sitting.
    pub sitting: Option<Sitting>,
    /// What the teacher may bring into its play now; nothing before it is open.
    pub rulings: Option<OpenRulings>,
    /// What the teacher has brought in so far.
    pub brought: Vec<Event>,
    /// What at it is worth a word, the most pressing first.
    pub words: Vec<Word>,
}

impl Row {
    /// The line of a table.
    #[must_use]
    pub fn of(number: u16, play: &Play, lesson: &Lesson, scenario: &Scenario, now: Millis) -> Self {
        let parties = scenario.situation.party_ids();
        let students = |party| lesson.delegation(Place { table: number, party }).participants().len();
        let seats = parties.map(|party| {
            let table = play.table();
            let standing = match table.and_then(|table| table.seats().get(party.index()).map(|seat| (table, seat))) {
                Some((_, Seat::Computer { .. } | Seat::Standing)) => Standing::Computer,
                Some((table, Seat::Person)) if !table.is_asked(party) => Standing::Ready,
                _ if !play.proposals(party).is_empty() => Standing::Suggested,
                _ => Standing::Deciding,
            };
            SeatRow {
                party,
                standing,
                idle: play
                    .clock()
                    .shows(now)
                    .since(play.last(party).max(play.clock().began())),
                students: students(party),
            }
        });
        let state = play.table().map(crate::table::Table::state);
        let trust = state.map(|state| {
            let all = pairs(scenario.situation.everyone()).map(|(a, b)| state.trust.pair(a, b));
            all.min().unwrap_or(0)
        });
        let alive = || {
            state
                .into_iter()
                .flat_map(|state| state.agreements.iter().filter(|one| one.alive()))
        };
        Self {
            number,
            at: state.map(|state| (state.round, state.step)),
            moment: play.moment(),
            left: play.clock().left(now),
            paused: play.clock().is_paused(),
            seats: seats.collect(),
            climate: (trust.unwrap_or(0), state.map_or(0, |state| state.tension)),
            papers: (
                state.map_or(0, |state| state.drafts.iter().filter(|draft| !draft.in_hand).count()),
                alive().count(),
                alive().filter(|one| one.operating).count(),
            ),
            sitting: is_one_sitting(&scenario.situation).then(|| match state.and_then(|state| state.ending) {
                None => Sitting::Open,
                Some(Ending::Agreed) => Sitting::Agreed,
                Some(_) => Sitting::Apart,
            }),
            rulings: state.map(|state| state.open_rulings(scenario)),
            brought: play
                .events(Viewer::Observer)
                .filter(|event| event.fact.is_referees())
                .cloned()
                .collect(),
            words: word::of(play),
        }
    }

    /// Whether its play goes on.
    #[must_use]
    pub fn is_playing(&self) -> bool {
        self.at.is_some_and(|(_, step)| step != Step::Ended)
    }

    /// The seats for which everybody else waits.
    pub fn holding_up(&self) -> impl Iterator<Item = &SeatRow> {
        let deciding = |seat: &&SeatRow| matches!(seat.standing, Standing::Deciding | Standing::Suggested);
        let running = self.is_playing();
        let all = self.seats.iter().filter(deciding).count() == self.seats.len() && self.seats.len() > 1;
        self.seats
            .iter()
            .filter(move |seat| running && deciding(seat) && (!all || seat.idle > LONG))
    }

    /// Whether the teacher should look.
    #[must_use]
    pub fn alert(&self) -> bool {
        !self.paused && self.holding_up().any(|seat| seat.idle > LONG)
    }
}
