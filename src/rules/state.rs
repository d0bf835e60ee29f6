//! The state of a play. It knows every secret and never leaves the authority of a table.
//!
//! It is data only: [`evolve`](super::evolve) is the one place that changes it.

pub use super::agreement::{Agreement, ClauseReading, Origin, Status};

use super::action::{Answer, Deed, Discretion, Line, Sounding};
use super::agreement::{in_force_rung, operating_rung};
use super::bounded::Bounded;
use super::climate::{MAX_PARTIES, Trust};
use super::event::{Ending, Step};
use super::ids::{
    AgreementId, ConstituencyId, DraftId, IssueId, PartyId, PartySet, PledgeId, RetaliationId, RiderId, Rung,
};
use super::ruling::Ordered;
use super::scenario::Scenario;
use super::terms::{Change, Terms};
use serde::{Deserialize, Serialize};

/// Counts of drafts by group of readers.
pub type DraftCounts = [u16; 1 << MAX_PARTIES];

/// The most constituencies that a party may have.
pub const MAX_CONSTITUENCIES: usize = 4;

/// Everything that is the case at a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The world number: every draw is keyed by it.
    pub world: u64,
    /// How many events have happened.
    pub events: u32,
    /// The round, 0-based.
    pub round: u8,
    /// Whether this is a crisis round.
    pub crisis: bool,
    /// The step.
    pub step: Step,
    /// What seats have sealed in this step.
    pub sealed: [Option<Deed>; MAX_PARTIES],
    /// Each party's own matters.
    pub parties: Vec<PartyState>,
    /// Trust.
    pub trust: Trust,
    /// Trust that words have taken in this round, by direction (not below the limit).
    pub words: [[i8; MAX_PARTIES]; MAX_PARTIES],
    /// Tension, 0–100.
    pub tension: u8,
    /// What each party shows each other, 0–100.
    pub shown: [[u8; MAX_PARTIES]; MAX_PARTIES],
    /// How many dearest issues of the first party lie open to the second.
    pub opened: [[u8; MAX_PARTIES]; MAX_PARTIES],
    /// Drafts on the table and in hand.
    pub drafts: Vec<Draft>,
    /// How many drafts there have been, by who may read them (index 0: all).
    pub draft_counts: DraftCounts,
    /// Agreements, ended ones included.
    pub agreements: Vec<Agreement>,
    /// Declines of this round.
    pub declines: Vec<DeclinedDraft>,
    /// Declines of earlier rounds: nothing has to mend them any more, but whoever heard them may remember.
    pub past_declines: Vec<PastDecline>,
    /// Soundings of this round.
    pub soundings: Vec<PutSounding>,
    /// Options that are closed for good.
    pub closed: Vec<(IssueId, Rung)>,
    /// The dispatches that have come, as bits.
    pub dispatched: u128,
    /// Third countries that refuse this round, as bits.
    pub refusing: u16,
    /// Courses.
    pub courses: Vec<CourseState>,
    /// Bans.
    pub bans: Vec<BanState>,
    /// Pledges made.
    pub pledges: Vec<PledgeState>,
    /// Retaliation announced.
    pub retaliations: Vec<RetaliationState>,
    /// Stocktakings running in which tension stood at the top.
    pub at_the_top: u8,
    /// How the play ended.
    pub ending: Option<Ending>,
    /// What the referee brings in and has not come yet.
    pub ordered: Vec<Ordered>,
}

/// One party's own matters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyState {
    /// Political capital.
    pub capital: u8,
    /// Moods of its constituencies, 0–100.
    pub moods: [u8; MAX_CONSTITUENCIES],
    /// This round's hidden moods: nobody sees them.
    pub hidden: [i8; MAX_CONSTITUENCIES],
    /// What consulting told of them this round.
    pub consulted: [Option<i8>; MAX_CONSTITUENCIES],
    /// Its estimate of the outside danger, 0–10.
    pub threat: u8,
    /// Points so far.
    pub points: i32,
    /// The line that it spoke in the last round with a podium.
    pub line: Option<Line>,
    /// Whether it plays a caretaker round.
    pub caretaker: bool,
    /// Silence broken so far.
    pub slips_used: u8,
    /// Waivers so far.
    pub waivers_used: u8,
    /// Soundings put in this round.
    pub soundings_put: u8,
}

/// A draft on the table, or in hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its number.
    pub id: DraftId,
    /// What it says.
    pub terms: Terms,
    /// Who put it.
    pub sponsor: PartyId,
    /// Who has to initial it.
    pub parties: PartySet,
    /// Who has.
    pub initials: PartySet,
    /// Who would, with one change.
    pub conditions: Bounded<(PartyId, Change), MAX_PARTIES>,
    /// The draft that it amends.
    pub amends: Option<DraftId>,
    /// Whether outsiders are shown it.
    pub discretion: Discretion,
    /// Exchanges it has lived.
    pub age: u8,
    /// Whether all have initialled it, so that it is in hand.
    pub in_hand: bool,
    /// Homes that have approved it.
    pub approved: PartySet,
    /// Those of them that did so in this round.
    pub approved_now: PartySet,
    /// Parties that have held it over once.
    pub held_over: PartySet,
    /// Parties whose ban is waived for it.
    pub waived: PartySet,
    /// Persuasion bought, by party and constituency.
    pub persuaded: [[u8; MAX_CONSTITUENCIES]; MAX_PARTIES],
    /// Riders that its approval depends on.
    pub riders: Bounded<RiderId, 4>,
    /// How many of them the other parties have accepted.
    pub riders_accepted: u8,
}

impl Draft {
    /// Who may read it.
    #[must_use]
    pub fn readers(&self, everyone: PartySet) -> PartySet {
        match self.discretion {
            Discretion::Informed => everyone,
            Discretion::Dark => self.parties,
        }
    }
}

/// A decline of this round: what the sponsor has to mend (R5.7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclinedDraft {
    /// The draft.
    pub draft: DraftId,
    /// Whose it was.
    pub sponsor: PartyId,
    /// Who declined.
    pub by: PartyId,
    /// What it said.
    pub terms: Terms,
    /// Why.
    pub reason: super::action::Reason,
}

/// A decline of an earlier round, as those who heard it remember it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastDecline {
    /// The round in which it was said (0-based).
    pub round: u8,
    /// What was declined, by whom, and why.
    pub decline: DeclinedDraft,
}

/// A sounding of this round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutSounding {
    /// Who asked.
    pub from: PartyId,
    /// Whom, and what.
    pub sounding: Sounding,
    /// In which exchange.
    pub exchange: u8,
    /// The text that it was about, if there was one: a word may be given on it.
    pub text: Option<Terms>,
    /// The answer.
    pub answer: Option<Answer>,
}

/// A course.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseState {
    /// Phases begun.
    pub begun: u8,
    /// Rounds by which it has been put off.
    pub delay: u8,
    /// Whether its party has deferred it from the podium.
    pub deferred: bool,
}

/// A ban.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BanState {
    /// Whether it binds.
    pub active: bool,
    /// Whether it has ended by certification or dispatch.
    pub ended: bool,
    /// Rounds running in which its condition operated.
    pub met: u8,
}

/// A pledge made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PledgeState {
    /// Who made it.
    pub party: PartyId,
    /// What.
    pub pledge: PledgeId,
    /// The round at whose stocktaking it falls due.
    pub due: u8,
    /// Open, kept or broken.
    pub status: PledgeStatus,
}

/// Whether a pledge holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PledgeStatus {
    /// Still to be judged.
    Open,
    /// Kept.
    Kept,
    /// Broken.
    Broken,
}

/// Retaliation announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetaliationState {
    /// Who.
    pub party: PartyId,
    /// What.
    pub retaliation: RetaliationId,
    /// The round of the announcement.
    pub announced: u8,
    /// Whether it waits, must be answered, or is over.
    pub status: RetaliationStatus,
}

/// Where announced retaliation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RetaliationStatus {
    /// Its trigger has not come.
    Waiting,
    /// Its trigger has come: carry out or drop at the next podium.
    Triggered,
    /// Carried out.
    CarriedOut,
    /// Dropped.
    Dropped,
}

impl State {
    /// The state before anything has happened.
    #[must_use]
    pub fn blank(scenario: &Scenario) -> Self {
        let situation = &scenario.situation;
        Self {
            world: 0,
            events: 0,
            round: 0,
            crisis: false,
            step: Step::Before,
            sealed: Default::default(),
            parties: situation
                .parties
                .iter()
                .map(|_| PartyState {
                    capital: situation.coefficients.capital,
                    ..PartyState::default()
                })
                .collect(),
            trust: situation.climate.trust,
            words: Default::default(),
            tension: situation.climate.tension,
            shown: Default::default(),
            opened: Default::default(),
            drafts: Vec::new(),
            draft_counts: [0; 32],
            agreements: Vec::new(),
            declines: Vec::new(),
            past_declines: Vec::new(),
            soundings: Vec::new(),
            closed: Vec::new(),
            dispatched: 0,
            refusing: 0,
            courses: vec![CourseState::default(); situation.courses.len()],
            bans: vec![BanState::default(); situation.bans.len()],
            pledges: Vec::new(),
            retaliations: Vec::new(),
            at_the_top: 0,
            ending: None,
            ordered: Vec::new(),
        }
    }

    /// A draft that is on the table or in hand.
    #[must_use]
    pub fn draft(&self, id: DraftId) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.id == id)
    }
    /// An agreement, alive or ended.
    #[must_use]
    pub fn agreement(&self, id: AgreementId) -> Option<&Agreement> {
        self.agreements.iter().find(|agreement| agreement.id == id)
    }
    /// Whether an option is closed for good; closing a rung closes those above it.
    #[must_use]
    pub fn is_closed(&self, issue: IssueId, rung: Rung) -> bool {
        self.closed
            .iter()
            .any(|(closed, from)| *closed == issue && *from <= rung)
    }
    /// The issues that drafts in hand hold.
    #[must_use]
    pub fn issues_in_hand(&self) -> super::ids::IssueSet {
        self.drafts
            .iter()
            .filter(|draft| draft.in_hand)
            .fold(super::ids::IssueSet::EMPTY, |set, draft| {
                set.union(draft.terms.issues())
            })
    }
    /// The same, as far as a party may know: a dark draft holds its issues unseen.
    #[must_use]
    pub fn issues_known_in_hand(&self, scenario: &Scenario, party: PartyId) -> super::ids::IssueSet {
        let everyone = scenario.situation.everyone();
        self.drafts
            .iter()
            .filter(|draft| draft.in_hand && draft.readers(everyone).has(party))
            .fold(super::ids::IssueSet::EMPTY, |set, draft| {
                set.union(draft.terms.issues())
            })
    }
    /// The rung at which an issue operates, 0 if none does.
    #[must_use]
    pub fn operating_rung(&self, scenario: &Scenario, issue: IssueId) -> Rung {
        operating_rung(&self.agreements, &scenario.situation, issue)
    }
    /// The rung at which an issue is in force, operating or not; 0 if it isn't.
    #[must_use]
    pub fn in_force_rung(&self, issue: IssueId) -> Rung {
        in_force_rung(&self.agreements, issue)
    }
    /// The bans that bind a party for a text: active, on a category that the text touches.
    pub fn binding_bans<'a>(
        &'a self,
        scenario: &'a Scenario,
        party: PartyId,
        terms: &'a Terms,
    ) -> impl Iterator<Item = super::ids::BanId> + 'a {
        let situation = &scenario.situation;
        situation
            .bans
            .iter()
            .enumerate()
            .filter(move |(index, ban)| {
                self.bans[*index].active
                    && ban.party == party
                    && terms
                        .clauses
                        .iter()
                        .any(|clause| situation.issue(clause.issue).category == Some(ban.category))
            })
            .map(|(index, _)| super::ids::BanId::at(index))
    }
    /// Mean mood of a party's constituencies; 50 where it has none.
    #[must_use]
    pub fn mean_mood(&self, scenario: &Scenario, party: PartyId) -> i32 {
        let count = scenario.situation.party(party).constituencies.len();
        if count == 0 {
            return 50;
        }
        let sum: i32 = self.parties[party.index()].moods[..count]
            .iter()
            .map(|mood| i32::from(*mood))
            .sum();
        sum / i32::try_from(count).unwrap_or(1)
    }
    /// The mood of one constituency.
    #[must_use]
    pub fn mood(&self, party: PartyId, constituency: ConstituencyId) -> i32 {
        i32::from(self.parties[party.index()].moods[constituency.index()])
    }
}
