//! A play told again: every event with its place, and the climate at the end of each round.

use super::PlacedFact;
use crate::rules::climate::{Trust, pairs};
use crate::rules::event::{Event, Fact, Step};
use crate::rules::ids::PartyId;
use crate::rules::record::{Entry, Record, ReplayError};
use crate::rules::scenario::{Scenario, Situation};
use crate::rules::state::State;
use crate::scenarios::history::HistoricalFact;
use serde::Serialize;

/// An event and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Moment {
    /// The round, 0-based.
    pub round: u8,
    /// The step that was under way.
    pub step: Step,
    /// The act of the record that brought it about, from 0; `None` for the beginning and for what the referee did.
    pub act: Option<usize>,
    /// What happened.
    pub event: Event,
}

impl Moment {
    /// The place on a line of rounds: the round, and how far into it.
    #[must_use]
    pub fn place(&self) -> f32 {
        let within = match self.step {
            Step::Before => 0.0,
            Step::Podium => 0.1,
            Step::Exchange(number) => 0.15 + 0.35 * f32::from(number.min(12)) / 12.0,
            Step::Home => 0.6,
            Step::Replies => 0.65,
            Step::FollowThrough => 0.85,
            Step::Ended => 1.0,
        };
        f32::from(self.round) + within
    }
}

/// How things stood when a round closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoundEnd {
    /// The round, 0-based.
    pub round: u8,
    /// Whether it was a crisis round.
    pub crisis: bool,
    /// The trust of each pair, 0–100.
    pub trust: Vec<(PartyId, PartyId, i32)>,
    /// Tension, 0–100.
    pub tension: u8,
    /// Points so far, by party.
    pub points: Vec<i32>,
    /// Capital, by party.
    pub capital: Vec<u8>,
    /// Mean mood at home, by party.
    pub mood: Vec<i32>,
    /// Agreements in force, and of those how many operate.
    pub agreements: (usize, usize),
}

impl RoundEnd {
    /// How things stand in a state.
    #[must_use]
    pub fn of(scenario: &Scenario, state: &State) -> Self {
        let alive = || state.agreements.iter().filter(|one| one.alive());
        Self {
            round: state.round,
            crisis: state.crisis,
            trust: trust(&state.trust, &scenario.situation),
            tension: state.tension,
            points: state.parties.iter().map(|party| party.points).collect(),
            capital: state.parties.iter().map(|party| party.capital).collect(),
            mood: scenario
                .situation
                .party_ids()
                .map(|party| state.mean_mood(scenario, party))
                .collect(),
            agreements: (alive().count(), alive().filter(|one| one.operating).count()),
        }
    }
}

/// The trust of each pair.
fn trust(trust: &Trust, situation: &Situation) -> Vec<(PartyId, PartyId, i32)> {
    pairs(situation.everyone())
        .map(|(a, b)| (a, b, trust.pair(a, b)))
        .collect()
}

/// The round and step of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActAt {
    /// The round, 0-based.
    pub round: u8,
    /// The step.
    pub step: Step,
}

/// A play told again.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Every event.
    pub moments: Vec<Moment>,
    /// How things stood before the first round.
    pub start: RoundEnd,
    /// The end of each round; of a play that goes on, the last one is how things stand now.
    pub rounds: Vec<RoundEnd>,
    /// Where each act of the record was done.
    pub acts: Vec<ActAt>,
    /// The state at the end.
    pub end: State,
}

/// Tells a record again.
///
/// # Errors
/// If an act or a ruling is refused.
pub fn tell(scenario: &Scenario, record: &Record) -> Result<Story, ReplayError> {
    let (mut state, events) = State::begin(scenario, record.world);
    let start = RoundEnd::of(scenario, &state);
    let mut teller = Teller::new(scenario);
    teller.hear(&events, None);
    let mut acts = Vec::with_capacity(record.acts.len());
    for entry in record.entries() {
        match entry {
            Entry::Ruling(index, ruling) => {
                let mut events = Vec::new();
                state
                    .rule_into(scenario, ruling, &mut events)
                    .map_err(|refusal| ReplayError::Overruled { index, refusal })?;
                teller.hear(&events, None);
            }
            Entry::Act(index, act) => {
                acts.push(ActAt {
                    round: state.round,
                    step: state.step,
                });
                let events = state
                    .apply(scenario, act)
                    .map_err(|refusal| ReplayError::Refused { index, refusal })?;
                teller.hear(&events, Some(index));
            }
        }
    }
    if teller.rounds.last().is_none_or(|last| last.round != state.round) {
        teller.rounds.push(RoundEnd::of(scenario, &state));
    }
    Ok(Story {
        moments: teller.moments,
        start,
        rounds: teller.rounds,
        acts,
        end: state,
    })
}

struct Teller<'a> {
    scenario: &'a Scenario,
    /// The state after each event, so that a round's end is caught in the middle of an act.
    state: State,
    moments: Vec<Moment>,
    rounds: Vec<RoundEnd>,
}

impl<'a> Teller<'a> {
    fn new(scenario: &'a Scenario) -> Self {
        Self {
            scenario,
            state: State::blank(scenario),
            moments: Vec::new(),
            rounds: Vec::new(),
        }
    }

    fn hear(&mut self, events: &[Event], act: Option<usize>) {
        for event in events {
            if matches!(event.fact, Fact::RoundClosed { .. }) {
                self.rounds.push(RoundEnd::of(self.scenario, &self.state));
            }
            self.state.evolve(self.scenario, &event.fact);
            self.moments.push(Moment {
                round: self.state.round,
                step: self.state.step,
                act,
                event: event.clone(),
            });
        }
    }
}

/// Historical facts at their places among the meetings, by date.
#[must_use]
pub fn place_facts(situation: &Situation, history: &[HistoricalFact]) -> Vec<PlacedFact> {
    let meetings: Vec<f32> = situation
        .meetings
        .iter()
        .filter_map(|meeting| days(&meeting.date))
        .collect();
    let mut facts: Vec<PlacedFact> = history
        .iter()
        .map(|fact| PlacedFact {
            place: days(&fact.date).and_then(|day| place(&meetings, day)),
            fact: fact.clone(),
        })
        .collect();
    facts.sort_by(|a, b| a.fact.date.cmp(&b.fact.date));
    facts
}

/// The place of a day among the days of meetings; a month of grace before the first and after the last.
fn place(meetings: &[f32], day: f32) -> Option<f32> {
    const GRACE: f32 = 31.0;
    let (first, last) = (*meetings.first()?, *meetings.last()?);
    if day < first - GRACE || day > last + GRACE {
        return None;
    }
    let mut from = 0.0;
    for pair in meetings.windows(2) {
        if day < pair[1] {
            let span = (pair[1] - pair[0]).max(1.0);
            return Some(from + ((day - pair[0]) / span).max(0.0));
        }
        from += 1.0;
    }
    Some(from)
}

/// Days since year 0, near enough to lay dates side by side: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
fn days(date: &str) -> Option<f32> {
    let mut parts = date.split('-').map(str::parse::<u16>);
    let year = f32::from(parts.next()?.ok()?);
    let month = f32::from(parts.next().and_then(Result::ok).unwrap_or(1));
    let day = f32::from(parts.next().and_then(Result::ok).unwrap_or(1));
    Some((year - 1900.0) * 365.25 + (month - 1.0) * 30.4 + day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_laid_between_meetings() {
        let meetings = ["2010-11", "2011-03", "2011-05"].map(|date| days(date).expect("a date"));
        let at = |date: &str| place(&meetings, days(date).expect("a date"));
        assert_eq!(at("2010-11"), Some(0.0));
        assert_eq!(at("2011-05"), Some(2.0));
        assert!(at("2011-01").is_some_and(|place| (0.3..0.7).contains(&place)));
        assert_eq!(at("2009-09-17"), None);
        assert_eq!(at("2013"), None);
        assert_eq!(days("spring"), None);
    }
}
