//! Agreements: what was signed, and how it stands (R8, R9).

use super::action::Reading;
use super::bounded::Bounded;
use super::climate::MAX_PARTIES;
use super::ids::{AgreementId, AnnexId, DraftId, IssueId, PartyId, PartySet, RiderId, Rung};
use super::instrument::Instrument;
use super::scenario::Situation;
use super::terms::{MAX_ANNEX, MAX_CLAUSES, Terms};
use serde::{Deserialize, Serialize};

/// The rung at which an issue operates under some agreements, 0 if none does.
pub(super) fn operating_rung(agreements: &[Agreement], situation: &Situation, issue: IssueId) -> Rung {
    let operating = agreements.iter().filter(|agreement| agreement.operating);
    let rungs = operating.map(|agreement| agreement.paying_rung(situation, issue));
    rungs.max().unwrap_or(Rung(0))
}

/// The rung at which an issue is in force under some agreements, operating or not; 0 if it isn't.
pub(super) fn in_force_rung(agreements: &[Agreement], issue: IssueId) -> Rung {
    let alive = agreements.iter().filter(|agreement| agreement.alive());
    alive
        .map(|agreement| agreement.terms.rung(issue))
        .max()
        .unwrap_or(Rung(0))
}

/// An agreement in force, or ended.
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent yes-or-no facts of an agreement, each read on its own"
)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Its number.
    pub id: AgreementId,
    /// Where it came from.
    pub origin: Origin,
    /// What it says; clauses that were replaced are gone.
    pub terms: Terms,
    /// Its parties.
    pub parties: PartySet,
    /// Whether everybody knows of it.
    pub public: bool,
    /// The round in which it entered into force (0-based).
    pub since: u8,
    /// Whether it's alive, and if not, how it ended.
    pub status: Status,
    /// Health.
    pub health: u8,
    /// The round in which it became fallow.
    pub fallow_since: Option<u8>,
    /// Annex items that are still open.
    pub obstacles: Bounded<AnnexId, MAX_ANNEX>,
    /// Confidence still to be built.
    pub confidence: u8,
    /// Burdens settled: points a round by party.
    pub burdens: Bounded<(AnnexId, [u8; MAX_PARTIES]), MAX_ANNEX>,
    /// Riders in it.
    pub riders: Bounded<RiderId, 4>,
    /// Readings of its ambiguous clauses, once disputed.
    pub readings: Bounded<(IssueId, ClauseReading), MAX_CLAUSES>,
    /// Who has suspended it.
    pub suspended: PartySet,
    /// Until which round a waiver keeps it operating despite a ban (included).
    pub waived_until: Option<u8>,
    /// Whether it operates.
    pub operating: bool,
    /// How often it has been announced again.
    pub announced: u8,
    /// Whether it has been announced again in this fallow spell.
    pub announced_now: bool,
    /// Whether it has ever operated.
    pub has_operated: bool,
}

/// Where an agreement came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// In force before the play, by its place in the scenario.
    Inherited(u8),
    /// From a draft of this play.
    Draft(DraftId),
}

/// Whether an agreement is alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// In force.
    InForce,
    /// It lapsed.
    Lapsed,
    /// A party left.
    Left(PartyId),
    /// Every clause was replaced.
    Superseded,
}

/// How an ambiguous clause is read, once it has been disputed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClauseReading {
    /// A dispute is open.
    Disputed,
    /// Settled.
    Settled(Reading),
    /// It stands still until redrafted.
    Stopped,
}

impl Agreement {
    /// Whether it is in force.
    #[must_use]
    pub const fn alive(&self) -> bool {
        matches!(self.status, Status::InForce)
    }
    /// Whether it is in force without health.
    #[must_use]
    pub const fn fallow(&self) -> bool {
        self.alive() && self.health == 0
    }
    /// What it leaves behind at the end, in percent of what it pays a round (R12.3).
    #[must_use]
    pub fn legacy(&self, situation: &Situation) -> i32 {
        situation.legacy(self.terms.instrument, self.health)
    }
    /// Whether nothing stands between it and operating but attention.
    #[must_use]
    pub fn clear(&self) -> bool {
        self.obstacles.is_empty() && self.confidence == 0
    }
    /// What it costs a party for each round that it pays: burdens, and other parties' riders (R9.2, R7.6).
    #[must_use]
    pub fn cost(&self, situation: &Situation, party: PartyId) -> i32 {
        let burdens = self.burdens.iter().map(|(_, shares)| i32::from(shares[party.index()]));
        let riders = self.riders.iter().map(|rider| &situation.riders[rider.index()]);
        let others = riders.filter(|rider| self.parties.has(party) && rider.party != party);
        burdens.sum::<i32>() + others.map(|rider| i32::from(rider.cost)).sum::<i32>()
    }
    /// The tokens a round that keep it going (R9.3).
    #[must_use]
    pub fn upkeep(&self, situation: &Situation) -> u8 {
        let clauses: u8 = self
            .terms
            .clauses
            .iter()
            .map(|clause| situation.option(clause.issue, clause.rung).effort)
            .sum();
        clauses + u8::from(self.terms.instrument == Instrument::Oral)
    }
    /// Whether any clause pays: one that does not, for its form or its reading, builds nothing either (R9.7).
    #[must_use]
    pub fn does_something(&self, situation: &Situation) -> bool {
        let mut clauses = self.terms.clauses.iter();
        clauses.any(|clause| self.paying_rung(situation, clause.issue) > Rung(0))
    }
    /// The rung at which a clause pays: its reading counted, and 0 where it can't (R9.7).
    #[must_use]
    pub fn paying_rung(&self, situation: &Situation, issue: IssueId) -> Rung {
        let Some(clause) = self.terms.clause(issue) else {
            return Rung(0);
        };
        if self.terms.instrument < situation.option(issue, clause.rung).lowest_form {
            return Rung(0);
        }
        match self
            .readings
            .iter()
            .find(|(of, _)| *of == issue)
            .map(|(_, reading)| *reading)
        {
            Some(ClauseReading::Disputed | ClauseReading::Stopped) => Rung(0),
            Some(ClauseReading::Settled(Reading::Narrow)) => Rung(clause.rung.0.saturating_sub(1)),
            Some(ClauseReading::Settled(Reading::Wide)) | None => clause.rung,
        }
    }
}
