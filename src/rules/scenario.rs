//! A validated scenario: everything that is written down before a play begins.
//!
//! It comes in two kinds of sheet. The [`Situation`] lies open: every seat may read it. A
//! [`Confidential`] sheet belongs to one party. Views hand out the first and one of the second, so
//! what is secret never has to be removed from anything.

use super::climate::ClimateAtStart;
use super::coefficients::Coefficients;
use super::constituency::{Ban, Constituency, ConstituencyAtHome, HomeProcedure, Rider};
use super::ids::{AnnexId, IssueId, IssueSet, PartyId, PartySet, Rung};
use super::instrument::Instrument;
use super::issue::{AnnexItem, Issue, IssueOption};
use super::preferences::Preferences;
use super::schedule::{Course, Dispatch, Meeting, Pledge, Retaliation};
use super::terms::Terms;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The whole written situation, with every party's secrets. Only the authority of a table holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scenario {
    /// What everybody may read.
    #[serde(with = "super::bounded::shared")]
    pub situation: Arc<Situation>,
    /// One confidential sheet a party, in the order of the parties.
    #[serde(with = "super::bounded::shared::list")]
    pub confidential: Vec<Arc<Confidential>>,
    /// What may happen, dated or drawn; known to nobody in advance.
    pub chronicle: Vec<Dispatch>,
}

impl Scenario {
    /// A party's confidential sheet.
    #[must_use]
    pub fn sheet(&self, party: PartyId) -> &Confidential {
        &self.confidential[party.index()]
    }
}

/// The sheet that lies open to all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Situation {
    /// The scenario's key, the name of its folder.
    pub key: String,
    /// Which set of rules of this scenario is played: `full`, `basic` …
    pub game: String,
    /// Which rules are switched on.
    pub layers: Layers,
    /// Two to five parties.
    pub parties: Vec<Party>,
    /// The issues.
    pub issues: Vec<Issue>,
    /// The annex items that clauses bring up.
    pub annex: Vec<AnnexItem>,
    /// The forms that this scenario knows, in ascending order.
    pub instruments: Vec<Instrument>,
    /// The rounds, each a dated, named meeting.
    pub meetings: Vec<Meeting>,
    /// Exchanges in the Talks of a round, the closing exchange included.
    pub exchanges: u8,
    /// The most clauses in one draft.
    pub max_clauses: u8,
    /// Keys of the categories of cooperation that bans name.
    pub categories: Vec<String>,
    /// Keys of the third countries whose consent annex items need.
    pub third_parties: Vec<String>,
    /// What parties may pledge in public.
    pub pledges: Vec<Pledge>,
    /// What parties may announce as retaliation.
    pub retaliations: Vec<Retaliation>,
    /// The riders that constituencies may attach.
    pub riders: Vec<Rider>,
    /// Bans known to the scenario; a dispatch or a round starts them.
    pub bans: Vec<Ban>,
    /// Dated courses that advance whatever the talks do.
    pub courses: Vec<Course>,
    /// Agreements already in force when the play begins.
    pub inherited: Vec<Inherited>,
    /// Trust and tension at the start.
    pub climate: ClimateAtStart,
    /// Every number of the model that is not a party's own.
    pub coefficients: Coefficients,
}

impl Situation {
    /// What an agreement of a form and health leaves behind at the end, in percent of what it pays a round (R12.3).
    #[must_use]
    pub fn legacy(&self, form: Instrument, health: u8) -> i32 {
        i32::from(health) * i32::from(self.coefficients.legacy[usize::from(form.rank())])
    }
    /// How many parties there are.
    #[must_use]
    pub fn party_count(&self) -> usize {
        self.parties.len()
    }
    /// Every party.
    #[must_use]
    pub fn everyone(&self) -> PartySet {
        PartySet::first(self.parties.len())
    }
    /// The ids of the parties, in order.
    pub fn party_ids(&self) -> impl Iterator<Item = PartyId> + Clone + use<> {
        (0..self.parties.len()).map(PartyId::at)
    }
    /// The ids of the issues, in order.
    pub fn issue_ids(&self) -> impl Iterator<Item = IssueId> + Clone + use<> {
        (0..self.issues.len()).map(IssueId::at)
    }
    /// An issue.
    #[must_use]
    pub fn issue(&self, issue: IssueId) -> &Issue {
        &self.issues[issue.index()]
    }
    /// An option of an issue.
    #[must_use]
    pub fn option(&self, issue: IssueId, rung: Rung) -> &IssueOption {
        &self.issues[issue.index()].options[rung.index()]
    }
    /// A party.
    #[must_use]
    pub fn party(&self, party: PartyId) -> &Party {
        &self.parties[party.index()]
    }
    /// An annex item.
    #[must_use]
    pub fn annex_item(&self, item: AnnexId) -> &AnnexItem {
        &self.annex[item.index()]
    }
    /// Whether a layer of the rules is on.
    #[must_use]
    pub const fn has(&self, layer: Layer) -> bool {
        self.layers.has(layer)
    }
    /// The meeting of a round (0-based); rounds past the last keep the last one's character.
    #[must_use]
    pub fn meeting(&self, round: u8) -> &Meeting {
        &self.meetings[usize::from(round).min(self.meetings.len() - 1)]
    }
    /// The highest form open in a round: the meeting's, within the scenario's own list.
    #[must_use]
    pub fn highest_instrument(&self, round: u8) -> Instrument {
        self.meeting(round).highest
    }
}

/// What only one party may read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confidential {
    /// What the party's options are worth to it.
    pub preferences: Preferences,
    /// How its constituencies stand, in the order of [`Party::constituencies`].
    pub home: Vec<ConstituencyAtHome>,
}

/// A party as everybody knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Its key in files and texts.
    pub key: String,
    /// Two to four constituencies; none where the scenario has no home table.
    pub constituencies: Vec<Constituency>,
    /// How its home table decides.
    pub procedure: HomeProcedure,
    /// Issues that it has marked as its concern: being shut out of these offends (R6.3).
    pub concerns: IssueSet,
}

/// An agreement that is in force when the play begins (R8.10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inherited {
    /// Its key in texts.
    pub key: String,
    /// What it says.
    pub terms: Terms,
    /// Its health at the start, 0 to the top health.
    pub health: u8,
    /// Whether its annex items are still open; otherwise it operates from the start.
    pub has_obstacles: bool,
}

/// A part of the rules that a scenario switches on (R1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    /// Public lines, pledges and retaliation.
    Podium,
    /// The home table.
    Home,
    /// Hidden moods, adviser's ranges and consulting; without it the gauge is exact.
    Estimates,
    /// Agreements must be made to work; without it drafts count when initialled.
    FollowThrough,
    /// Ambiguous wording and disputes.
    Ambiguity,
    /// Soundings and showing one's hand.
    Soundings,
    /// Dark drafts and offended outsiders.
    Secrecy,
    /// Riders.
    Riders,
    /// Bans and waivers.
    Bans,
    /// The alliance member's slip in a silence procedure.
    Slips,
    /// Rival readouts.
    Readouts,
    /// Transparency and what it shows.
    Transparency,
    /// Drawn events and shocks.
    Shocks,
    /// Dated courses and deferrals.
    Clock,
    /// Private threat pictures.
    ThreatPicture,
    /// Trust by direction; without it one number serves all.
    DirectedTrust,
    /// Tension and collapse.
    Tension,
}

/// The layers that are on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Layers(u32);

impl Layers {
    /// Whether a layer is on.
    #[must_use]
    pub const fn has(self, layer: Layer) -> bool {
        self.0 & (1 << layer as u32) != 0
    }
    /// The layers that are on, in order.
    pub fn iter(self) -> impl Iterator<Item = Layer> {
        Layer::ALL.into_iter().filter(move |layer| self.has(*layer))
    }
}

impl Layer {
    /// Every layer, in the order of the declaration.
    pub const ALL: [Self; 17] = [
        Self::Podium,
        Self::Home,
        Self::Estimates,
        Self::FollowThrough,
        Self::Ambiguity,
        Self::Soundings,
        Self::Secrecy,
        Self::Riders,
        Self::Bans,
        Self::Slips,
        Self::Readouts,
        Self::Transparency,
        Self::Shocks,
        Self::Clock,
        Self::ThreatPicture,
        Self::DirectedTrust,
        Self::Tension,
    ];
}

impl FromIterator<Layer> for Layers {
    fn from_iter<T: IntoIterator<Item = Layer>>(layers: T) -> Self {
        Self(layers.into_iter().fold(0, |bits, layer| bits | 1 << layer as u32))
    }
}

impl Serialize for Layers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Some formats write the length first, so it has to be known.
        serializer.collect_seq(self.iter().collect::<Vec<_>>())
    }
}

impl<'de> Deserialize<'de> for Layers {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Layer>::deserialize(deserializer)?.into_iter().collect())
    }
}
