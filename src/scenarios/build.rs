//! From an author's file to the scenario of one game.
//!
//! A game takes a part of the file. Whatever stands on something that the game leaves out drops out
//! with it; an option that is left out hands its place to the next one above it, where "this option
//! or one above it" is meant. Names and numbers that do not fit have been reported by
//! [`super::checks`]; here they are passed over, so that one report can hold everything.

mod calendar;
mod home;
mod issues;

use super::checks::games::layers;
use super::coefficients;
use super::file::{
    ClimateFile, ConstituencyFile, GameFile, IssueFile, IssueInGame, Number, OptionFile, OptionInGame, OptionName,
    PartyFile, ScenarioFile, TrustFile,
};
use super::keyed::Keyed;
use crate::rules::climate::{ClimateAtStart, MAX_PARTIES, Trust};
use crate::rules::coefficients::Coefficients;
use crate::rules::ids::{ConstituencyId, IssueId, IssueSet, PartyId, PartySet, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::{Layer, Layers, Scenario, Situation};
use std::sync::Arc;

/// Tension in a game without the layer: the height at which it moves nothing.
const NEUTRAL_TENSION: u8 = 40;

/// The scenario of a game. `None` if the file has no such game, or too little is left to play.
#[must_use]
pub fn build(file: &ScenarioFile, key: &str, game: &str) -> Option<Scenario> {
    let plan = Plan::new(file, game)?;
    let annex = plan.annex();
    let situation = Situation {
        key: key.to_owned(),
        game: game.to_owned(),
        layers: plan.layers,
        parties: plan.parties(),
        issues: plan.issues(),
        annex: annex.iter().map(|(_, item)| item.clone()).collect(),
        instruments: plan.instruments.clone(),
        meetings: plan.meetings(),
        exchanges: small(plan.game.exchanges, 2),
        max_clauses: small(plan.game.max_clauses, 1),
        categories: file.categories.clone(),
        third_parties: file.third_parties.clone(),
        pledges: plan.pledges(),
        retaliations: plan.retaliations(),
        riders: plan.riders(),
        bans: plan.bans().into_iter().map(|(_, ban)| ban).collect(),
        courses: plan.courses().into_iter().map(|(_, course)| course).collect(),
        inherited: plan.inherited(&annex),
        climate: plan.climate(),
        coefficients: plan.coefficients.clone(),
    };
    Some(Scenario {
        situation: Arc::new(situation),
        confidential: plan.confidential().into_iter().map(Arc::new).collect(),
        chronicle: plan.chronicle(),
    })
}

/// One issue as a game takes it.
struct Ladder<'a> {
    key: &'a str,
    file: &'a IssueFile,
    differs: Option<&'a IssueInGame>,
    /// The options in play: their place in the file, key, and what differs.
    options: Vec<(usize, &'a str, &'a OptionFile, Option<&'a OptionInGame>)>,
}

/// What a game takes from a file.
pub(super) struct Plan<'a> {
    file: &'a ScenarioFile,
    game: &'a GameFile,
    layers: Layers,
    parties: Vec<(&'a str, &'a PartyFile)>,
    ladders: Vec<Ladder<'a>>,
    /// Place in the file, and key.
    meetings: Vec<(usize, &'a str)>,
    instruments: Vec<Instrument>,
    coefficients: Coefficients,
}

impl<'a> Plan<'a> {
    fn new(file: &'a ScenarioFile, game: &str) -> Option<Self> {
        let game = file.games.get(game)?;
        let chosen = |list: &Option<Vec<String>>, key: &str| {
            list.as_ref().is_none_or(|list| list.iter().any(|name| name == key))
        };
        let parties: Vec<_> = file
            .parties
            .iter()
            .filter(|(key, _)| chosen(&game.seats, key))
            .take(MAX_PARTIES)
            .collect();
        let seated = |issue: &IssueFile| {
            let seats = parties
                .iter()
                .filter(|(key, _)| issue.circle.iter().any(|name| name == key));
            seats.count() >= 2
        };
        let ladders: Vec<_> = file
            .issues
            .iter()
            .filter(|(key, issue)| game.issues.as_ref().is_none_or(|issues| issues.has(key)) && seated(issue))
            .take(IssueSet::CAPACITY)
            .map(|(key, issue)| Ladder::new(key, issue, game))
            .collect();
        let meetings: Vec<_> = file
            .meetings
            .keys()
            .enumerate()
            .filter(|(_, key)| chosen(&game.meetings, key))
            .take(100)
            .collect();
        let mut instruments: Vec<Instrument> = game
            .instruments
            .as_ref()
            .unwrap_or(&file.instruments)
            .iter()
            .copied()
            .filter(|form| file.instruments.contains(form))
            .collect();
        instruments.sort_unstable();
        instruments.dedup();
        let enough = parties.len() >= 2 && !ladders.is_empty() && !meetings.is_empty() && !instruments.is_empty();
        enough.then(|| Self {
            file,
            game,
            layers: layers(&game.layers),
            parties,
            ladders,
            meetings,
            instruments,
            coefficients: coefficients::merged(&file.coefficients, &game.coefficients),
        })
    }

    fn on(&self, layer: Layer) -> bool {
        self.layers.has(layer)
    }

    fn party(&self, name: &str) -> Option<PartyId> {
        self.parties.iter().position(|(key, _)| *key == name).map(PartyId::at)
    }

    fn party_set<'n>(&self, names: impl IntoIterator<Item = &'n String>) -> PartySet {
        names.into_iter().filter_map(|name| self.party(name)).collect()
    }

    fn two(&self, a: &str, b: &str) -> Option<(PartyId, PartyId)> {
        self.party(a).zip(self.party(b)).filter(|(a, b)| a != b)
    }

    fn issue(&self, name: &str) -> Option<IssueId> {
        self.ladders
            .iter()
            .position(|ladder| ladder.key == name)
            .map(IssueId::at)
    }

    fn issue_set<'n>(&self, names: impl IntoIterator<Item = &'n String>) -> IssueSet {
        names.into_iter().filter_map(|name| self.issue(name)).collect()
    }

    /// This option exactly.
    fn exactly(&self, issue: &str, option: &str) -> Option<(IssueId, Rung)> {
        let issue = self.issue(issue)?;
        let options = &self.ladders[issue.index()].options;
        let rung = options.iter().position(|(_, key, _, _)| *key == option)?;
        (rung > 0).then(|| (issue, Rung::at(rung)))
    }

    /// This option, or the next one above it that is in play.
    fn from(&self, issue: &str, option: &str) -> Option<(IssueId, Rung)> {
        let issue = self.issue(issue)?;
        let ladder = &self.ladders[issue.index()];
        let place = ladder.file.options.position(option)?;
        let rung = ladder.options.iter().position(|(at, ..)| *at >= place)?;
        (rung > 0).then(|| (issue, Rung::at(rung)))
    }

    fn option(&self, name: &OptionName) -> Option<(IssueId, Rung)> {
        self.from(&name.0, &name.1)
    }

    fn options(&self, names: &[OptionName]) -> Vec<(IssueId, Rung)> {
        let mut options: Vec<_> = names.iter().filter_map(|name| self.option(name)).collect();
        options.dedup();
        options
    }

    /// The round of a meeting.
    fn round(&self, meeting: &str) -> Option<u8> {
        let round = self.meetings.iter().position(|(_, key)| *key == meeting)?;
        u8::try_from(round).ok()
    }

    /// The first round at or after a meeting of the file.
    fn round_from(&self, meeting: &str) -> Option<u8> {
        let place = self.file.meetings.position(meeting)?;
        let round = self.meetings.iter().position(|(at, _)| *at >= place)?;
        u8::try_from(round).ok()
    }

    /// The last round at or before a meeting of the file.
    fn round_until(&self, meeting: &str) -> Option<u8> {
        let place = self.file.meetings.position(meeting)?;
        let round = self.meetings.iter().rposition(|(at, _)| *at <= place)?;
        u8::try_from(round).ok()
    }

    /// A party's home table in this game.
    fn home_of(&self, party: PartyId) -> &'a Keyed<ConstituencyFile> {
        let (key, usual) = self.parties[party.index()];
        self.game
            .parties
            .get(key)
            .and_then(|differs| differs.constituencies.as_ref())
            .unwrap_or(&usual.constituencies)
    }

    /// A constituency. Where a home table is one single gauge, it stands for every constituency.
    fn constituency(&self, party: PartyId, name: &str) -> Option<ConstituencyId> {
        if !self.on(Layer::Home) {
            return None;
        }
        let home = self.home_of(party);
        let place = if home.len() == 1 { Some(0) } else { home.position(name) };
        place.map(ConstituencyId::at)
    }

    fn climate(&self) -> ClimateAtStart {
        let ClimateFile { trust, tension } = self.game.climate.as_ref().unwrap_or(&self.file.climate);
        let mut matrix = Trust::default();
        for (from, (a, _)) in self.parties.iter().enumerate() {
            for (to, (b, _)) in self.parties.iter().enumerate() {
                if from != to {
                    matrix.0[from][to] = small(trust_between(trust, a, b), 0);
                }
            }
        }
        ClimateAtStart {
            trust: matrix,
            tension: if self.on(Layer::Tension) {
                small(*tension, 0)
            } else {
                NEUTRAL_TENSION
            },
        }
    }
}

impl<'a> Ladder<'a> {
    fn new(key: &'a str, file: &'a IssueFile, game: &'a GameFile) -> Self {
        let differs = game.issues.as_ref().and_then(|issues| issues.get(key));
        let chosen = differs.and_then(|differs| differs.options.as_ref());
        let options = file
            .options
            .iter()
            .enumerate()
            .filter(|(place, (option, _))| *place == 0 || chosen.is_none_or(|chosen| chosen.has(option)))
            .map(|(place, (option, itself))| (place, option, itself, chosen.and_then(|chosen| chosen.get(option))))
            .take(100)
            .collect();
        Self {
            key,
            file,
            differs,
            options,
        }
    }
}

/// What one party feels towards another as the file has it.
fn trust_between(trust: &TrustFile, from: &str, to: &str) -> Number {
    match trust {
        TrustFile::One(number) => *number,
        TrustFile::Pairs(rows) => rows
            .iter()
            .find(|(a, b, _)| (a == from && b == to) || (a == to && b == from))
            .map_or(0, |row| row.2),
        TrustFile::Directed(rows) => rows
            .iter()
            .find(|(a, b, _)| a == from && b == to)
            .map_or(0, |row| row.2),
    }
}

/// A number that was checked against bounds within a byte; one that does not fit was reported.
fn small(number: Number, low: u8) -> u8 {
    u8::try_from(number.clamp(i64::from(low), 255)).unwrap_or(low)
}

/// The same for numbers that may be negative.
fn signed(number: Number) -> i8 {
    i8::try_from(number.clamp(-128, 127)).unwrap_or(0)
}

/// The same for points.
fn points(number: Number) -> i16 {
    i16::try_from(number.clamp(-1000, 1000)).unwrap_or(0)
}
