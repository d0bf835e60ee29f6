//! What the calendar holds: meetings, dispatches, courses, and the things said in public (R4, R5, R10).

use super::ids::{BanId, ConstituencyId, CourseId, IssueId, IssueSet, PartyId, PartySet, Rung, ThirdPartyId};
use super::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// One round: a dated, named meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its key in texts.
    pub key: String,
    /// Its date as the scenario gives it, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: String,
    /// Its level.
    pub level: Level,
    /// The highest form that can be tabled there.
    pub highest: Instrument,
}

/// How high a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Officials.
    Working,
    /// Ministers.
    Ministerial,
    /// Heads of state and government.
    Summit,
}

/// Something that happens: dated, or drawn (R4.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispatch {
    /// Its key in texts; also the name under which its draw is keyed.
    pub key: String,
    /// When.
    pub when: When,
    /// Only if this holds.
    pub condition: Option<Condition>,
    /// What it does, in order.
    pub effects: Vec<Effect>,
}

/// When a dispatch comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    /// In this round (0-based), always.
    Round(u8),
    /// Drawn once in each round of the range until it has come.
    Drawn {
        /// First round (0-based).
        from: u8,
        /// Last round, included.
        to: u8,
        /// Chance a round, in percent.
        percent: u8,
    },
}

/// A condition on the state of the play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// An option at this rung or above operates.
    Operating(IssueId, Rung),
    /// No option at this rung or above operates.
    NotOperating(IssueId, Rung),
    /// Tension stands at this or above.
    TensionFrom(u8),
}

/// What a dispatch does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// A mood at home changes.
    Mood {
        /// Whose home.
        party: PartyId,
        /// Which constituency; all, if none.
        constituency: Option<ConstituencyId>,
        /// By how much.
        change: i8,
    },
    /// Capital changes.
    Capital {
        /// Whose.
        party: PartyId,
        /// By how much.
        change: i8,
    },
    /// Trust changes, both ways.
    Trust {
        /// Between one party.
        a: PartyId,
        /// And the other.
        b: PartyId,
        /// By how much.
        change: i8,
    },
    /// Tension changes.
    Tension(i8),
    /// A shock between two parties, softened by what is shown (R10.3).
    Shock {
        /// One party.
        a: PartyId,
        /// The other.
        b: PartyId,
        /// Drawn between these, 0–10. What is felt adds twice to tension and takes once from trust, and
        /// costs health wherever it exceeds the durability of the form (0 to 3).
        severity: (u8, u8),
        /// It's a false alarm where this option, or one above it, operates.
        false_alarm: Option<(IssueId, Rung)>,
    },
    /// A dispute over an ambiguous clause on this issue comes up (R9.8).
    Dispute(IssueId),
    /// A ban begins.
    BanBegins(BanId),
    /// A ban ends.
    BanEnds(BanId),
    /// A third country refuses: its open consents cannot be had this round.
    ThirdPartyRefuses(ThirdPartyId),
    /// An option closes for good.
    OptionCloses(IssueId, Rung),
}

/// Something that a party can promise in public (R4.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pledge {
    /// Its key in texts.
    pub key: String,
    /// Who may make it.
    pub who: PartySet,
    /// What is promised.
    pub promise: Promise,
    /// Rounds from the making until it falls due.
    pub due_in: u8,
}

/// What a pledge promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Promise {
    /// That this option, or one above it, will operate.
    Operate(IssueId, Rung),
    /// Never to let this option, or one above it, come into force.
    Never(IssueId, Rung),
    /// Nothing on these issues before this option is in force.
    First {
        /// The issue that comes first.
        issue: IssueId,
        /// From this rung on.
        rung: Rung,
        /// The issues that have to wait.
        before: IssueSet,
    },
    /// No agreement without this party.
    NotWithout(PartyId),
}

/// Retaliation that a party can announce, with its condition (R4.6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retaliation {
    /// Its key in texts.
    pub key: String,
    /// Who may announce it.
    pub party: PartyId,
    /// Against whom.
    pub against: PartyId,
    /// What sets it off.
    pub trigger: Trigger,
}

/// What sets announced retaliation off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trigger {
    /// The next phase of this course begins.
    PhaseOf(CourseId),
    /// The option, or one above it, does not operate by this many rounds after the announcement.
    NotOperating(IssueId, Rung, u8),
}

/// A dated course of one party that advances whatever the talks do (R10.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Its key in texts.
    pub key: String,
    /// Whose course it is.
    pub party: PartyId,
    /// Its phases.
    pub phases: Vec<CoursePhase>,
    /// The home constituency that minds a deferral.
    pub defer_at: ConstituencyId,
    /// Options that soften its phases while they operate.
    pub softened_by: Vec<(IssueId, Rung)>,
    /// Constituencies elsewhere that each phase hardens.
    pub worries: Vec<(PartyId, ConstituencyId)>,
}

/// One phase of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoursePhase {
    /// Its key in texts.
    pub key: String,
    /// The round in which it begins (0-based), unless deferred.
    pub round: u8,
    /// Options that it closes for good.
    pub closes: Vec<(IssueId, Rung)>,
}
