//! What at the tables is worth a visit of the teacher: facts of the play in, one word for each out.
//!
//! It is made from what everybody at a table may know, so that the teacher can say it there aloud.

use super::class::Class;
use super::rows::Row;
use crate::rules::action::{Discretion, Line};
use crate::rules::event::{Event, Fact, Step};
use crate::rules::ids::{AgreementId, PartyId, PartySet};
use crate::rules::scenario::Layer;
use crate::rules::view::Viewer;
use crate::server::lesson::Stage;
use crate::server::room::Play;
use crate::table::{Seat, Table};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The most words of one table.
const MOST: usize = 2;
/// Agreements that do not operate are a matter after so many rounds.
const IDLE_ROUNDS: u8 = 2;
/// After so many exchanges others have had time to answer a draft: the one in which it was tabled, and one more.
const ANSWERED: u8 = 2;

/// Something at a table that is worth a visit; the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// Computers keep every seat.
    Computers,
    /// Tension has risen since the last podium, at which every party spoke firmly.
    Firm {
        /// Tension now.
        tension: u8,
    },
    /// A party broke a pledge, in this round or the last one.
    PledgeBroken {
        /// Who.
        party: PartyId,
    },
    /// A text failed at home, in this round or the last one.
    RefusedAtHome {
        /// Whose home.
        party: PartyId,
    },
    /// Agreements are in force, and for some rounds none has operated.
    NothingOperates {
        /// How many are in force.
        signed: usize,
        /// For how many rounds.
        rounds: u8,
    },
    /// Nobody has tabled anything, and the second round or a later one goes on.
    NothingTabled {
        /// The round (0-based).
        round: u8,
    },
    /// A text lacks one party's initials alone, and that party has had time to answer.
    LacksOne {
        /// Whose.
        party: PartyId,
    },
    /// An agreement that was made here operates. Worth a word while this is the only such table.
    Operates,
}

impl Word {
    /// The message that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Computers => "word-computers",
            Self::Firm { .. } => "word-firm",
            Self::PledgeBroken { .. } => "word-pledge-broken",
            Self::RefusedAtHome { .. } => "word-refused-at-home",
            Self::NothingOperates { .. } => "word-nothing-operates",
            Self::NothingTabled { .. } => "word-nothing-tabled",
            Self::LacksOne { .. } => "word-lacks-one",
            Self::Operates => "word-operates",
        }
    }

    /// The party that it is about.
    #[must_use]
    pub const fn party(self) -> Option<PartyId> {
        match self {
            Self::PledgeBroken { party } | Self::RefusedAtHome { party } | Self::LacksOne { party } => Some(party),
            _ => None,
        }
    }

    /// Its numbers, by their names in the message; rounds are counted from 1 there.
    #[must_use]
    pub fn numbers(self) -> Vec<(&'static str, i64)> {
        match self {
            Self::Firm { tension } => vec![("tension", tension.into())],
            Self::NothingOperates { signed, rounds } => vec![
                ("signed", i64::try_from(signed).unwrap_or(i64::MAX)),
                ("rounds", rounds.into()),
            ],
            Self::NothingTabled { round } => vec![("round", i64::from(round) + 1)],
            _ => vec![],
        }
    }
}

/// What is worth a word at a table, the most pressing first; nothing before it is open or when its play is over.
#[must_use]
pub fn of(play: &Play) -> Vec<Word> {
    let Some(table) = play.table().filter(|table| table.state().step != Step::Ended) else {
        return Vec::new();
    };
    let told = Told::by(play.events(Viewer::Observer), table);
    let mut words: Vec<Word> = [
        computers(table),
        told.firm(table),
        told.idle(table),
        untabled(play, table),
    ]
    .into_iter()
    .flatten()
    .collect();
    words.extend(told.broken.map(|party| Word::PledgeBroken { party }));
    words.extend(told.refused.map(|party| Word::RefusedAtHome { party }));
    words.extend(lacks_one(table));
    words.extend(told.operated.then_some(Word::Operates));
    words.sort_unstable();
    words
}

/// What is said on the teacher's page: at most two words a table, the tables with the most pressing ones first.
#[must_use]
pub fn worth(rows: &[Row]) -> Vec<(u16, Vec<Word>)> {
    let open = rows.iter().filter(|row| row.at.is_some()).count();
    let operating = rows.iter().filter(|row| row.words.contains(&Word::Operates)).count();
    let first = open > 1 && operating == 1;
    let mut all: Vec<(u16, Vec<Word>)> = rows
        .iter()
        .map(|row| {
            let said = row
                .words
                .iter()
                .copied()
                .filter(|word| first || *word != Word::Operates);
            (row.number, said.take(MOST).collect())
        })
        .filter(|(_, said): &(u16, Vec<Word>)| !said.is_empty())
        .collect();
    all.sort_by_key(|(number, said)| (said[0], *number));
    all
}

/// The part of the teacher's page; nothing when nothing is worth a word.
#[must_use]
pub fn desk(class: &Class<'_>) -> Markup {
    let all = worth(&class.rows);
    if class.lesson.stage() != Stage::Playing || all.is_empty() {
        return html! {};
    }
    html! {
        section #word.sheet aria-labelledby="word-title" {
            h2 #word-title { (class.t("word-title")) }
            ul.plain {
                @for (number, said) in &all {
                    li { a href={ "/teach/" (class.id) "?table=" (number) } { b { (class.words.get_with("word-table", &[("number", i64::from(*number).into())])) } }
                        @for word in said { " " (sentence(class, *word)) } }
                }
            }
        }
    }
}

fn sentence(class: &Class<'_>, word: Word) -> String {
    let numbers = word.numbers().into_iter().map(|(name, number)| (name, number.into()));
    let party = word.party().map(|party| ("party", class.party(party).into()));
    let arguments: Vec<_> = numbers.chain(party).collect();
    class.words.get_with(word.key(), &arguments)
}

fn computers(table: &Table) -> Option<Word> {
    let kept = table.seats().iter().all(|seat| *seat != Seat::Person);
    kept.then_some(Word::Computers)
}

/// Here what only some may know counts too: nothing is given away by not saying that nothing was tabled.
fn untabled(play: &Play, table: &Table) -> Option<Word> {
    let round = table.state().round;
    let tabled = |event: &Event| matches!(event.fact, Fact::DraftTabled { .. });
    let nothing = round > 0 && !play.events(Viewer::Instructor).any(tabled);
    nothing.then_some(Word::NothingTabled { round })
}

fn lacks_one(table: &Table) -> Option<Word> {
    let drafts = table.state().drafts.iter();
    let mut waiting = drafts.filter(|draft| {
        draft.discretion == Discretion::Informed && !draft.in_hand && draft.age >= ANSWERED && draft.parties.len() > 1
    });
    waiting.find_map(|draft| {
        let mut lacking = draft.parties.iter().filter(|party| !draft.initials.has(*party));
        let party = lacking.next()?;
        lacking.next().is_none().then_some(Word::LacksOne { party })
    })
}

/// What the events of a table say, read once from the first to the last.
struct Told {
    /// The last podium: who spoke, who of them firmly, and tension when its round began.
    spoke: PartySet,
    firmly: PartySet,
    tension: u8,
    /// Who broke a pledge last, in this round or the last one.
    broken: Option<PartyId>,
    /// Whose home refused a text last, likewise.
    refused: Option<PartyId>,
    /// The last round in which an agreement operated, if one ever did.
    last_operated: Option<u8>,
    /// Whether an agreement that was made here has operated.
    operated: bool,
}

impl Told {
    fn by<'a>(events: impl Iterator<Item = &'a Event>, table: &Table) -> Self {
        let now = table.state().round;
        let mut told = Self {
            spoke: PartySet::EMPTY,
            firmly: PartySet::EMPTY,
            tension: table.state().tension,
            broken: None,
            refused: None,
            last_operated: None,
            operated: false,
        };
        let (mut round, mut tension) = (0, None);
        let mut inherited = BTreeSet::<AgreementId>::new();
        let mut operating = BTreeSet::<AgreementId>::new();
        let mut speaking = None;
        for event in events {
            match &event.fact {
                Fact::RoundBegan { round: begun, .. } => {
                    if !operating.is_empty() {
                        told.last_operated = Some(round);
                    }
                    round = *begun;
                }
                Fact::TensionChanged { change, now, .. } => {
                    // The first change tells what it was before.
                    if tension.is_none() {
                        told.tension = u8::try_from(i16::from(*now) - i16::from(*change)).unwrap_or(*now);
                    }
                    tension = Some(*now);
                }
                Fact::LineSpoken { party, line } => {
                    if speaking != Some(round) {
                        speaking = Some(round);
                        (told.spoke, told.firmly) = (PartySet::EMPTY, PartySet::EMPTY);
                        told.tension = tension.unwrap_or(told.tension);
                    }
                    told.spoke = told.spoke.with(*party);
                    if *line == Line::Firm {
                        told.firmly = told.firmly.with(*party);
                    }
                }
                Fact::PledgeBroken { party, .. } if round + 1 >= now => told.broken = Some(*party),
                Fact::HomeRefused { party, .. } if round + 1 >= now => told.refused = Some(*party),
                Fact::Inherited { agreement, .. } => {
                    inherited.insert(*agreement);
                }
                Fact::BeganOperating { agreement } => {
                    operating.insert(*agreement);
                    told.operated |= !inherited.contains(agreement);
                }
                Fact::StoppedOperating { agreement, .. }
                | Fact::Lapsed { agreement }
                | Fact::Left { agreement, .. }
                | Fact::Superseded { agreement }
                    if operating.remove(agreement) =>
                {
                    told.last_operated = Some(round);
                }
                _ => {}
            }
        }
        told
    }

    fn firm(&self, table: &Table) -> Option<Word> {
        let situation = &table.scenario().situation;
        let tension = table.state().tension;
        let all = situation.everyone();
        let firm = situation.has(Layer::Tension) && self.firmly == all && tension > self.tension;
        firm.then_some(Word::Firm { tension })
    }

    /// Counted from the last operation, or else from when the oldest agreement that is in force came into force.
    fn idle(&self, table: &Table) -> Option<Word> {
        let state = table.state();
        let alive = || state.agreements.iter().filter(|one| one.alive() && one.public);
        if alive().any(|one| one.operating) {
            return None;
        }
        let since = alive().map(|one| one.since).min()?;
        let rounds = state
            .round
            .saturating_sub(self.last_operated.unwrap_or(since).max(since));
        let word = Word::NothingOperates {
            signed: alive().count(),
            rounds,
        };
        (rounds >= IDLE_ROUNDS).then_some(word)
    }
}
