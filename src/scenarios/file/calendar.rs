//! The calendar as an author writes it: meetings, what happens, what is said in public, and what is
//! in force when the play begins.

use super::{Number, OptionName};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::schedule::Level;
use crate::scenarios::keyed::Keyed;
use serde::Deserialize;

/// A round.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingFile {
    /// `YYYY-MM` or `YYYY-MM-DD`.
    pub date: String,
    /// Its level.
    pub level: Level,
    /// The highest form that can be tabled there.
    pub highest: Instrument,
}

/// A public pledge.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PledgeFile {
    /// Who may make it.
    pub who: Vec<String>,
    /// What is promised.
    pub promise: PromiseFile,
    /// Rounds from the making until it falls due.
    pub due_in: Number,
}

/// What a pledge promises.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum PromiseFile {
    /// That this option will operate.
    Operate(String, String),
    /// Never to let this option come into force.
    Never(String, String),
    /// Nothing on these issues before this option is in force.
    First {
        /// What comes first.
        option: OptionName,
        /// The issues that have to wait.
        before: Vec<String>,
    },
    /// No agreement without this party.
    NotWithout(String),
}

/// Announced retaliation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetaliationFile {
    /// Who may announce it.
    pub party: String,
    /// Against whom.
    pub against: String,
    /// What sets it off.
    pub trigger: TriggerFile,
}

/// What sets retaliation off.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum TriggerFile {
    /// The next phase of this course.
    PhaseOf(String),
    /// The option does not operate by so many rounds after the announcement.
    NotOperating(String, String, Number),
}

/// A rider.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiderFile {
    /// Whose constituency attaches it.
    pub party: String,
    /// Which one.
    pub constituency: String,
    /// The issue that a text must settle for it to arise; any, if left out.
    #[serde(default)]
    pub issue: Option<String>,
    /// Points a round that it takes from each other party to the text.
    pub cost: Number,
}

/// A ban.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BanFile {
    /// Whom it binds.
    pub party: String,
    /// The category that it forbids.
    pub category: String,
    /// In force from this meeting on; without it, only a dispatch starts the ban.
    #[serde(default)]
    pub from: Option<String>,
    /// The option that ends it when it has operated two rounds.
    #[serde(default)]
    pub certification: Option<OptionName>,
}

/// A dated course.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseFile {
    /// Whose course it is.
    pub party: String,
    /// Its phases, in order.
    pub phases: Keyed<PhaseFile>,
    /// The constituency at its own home that minds a deferral.
    pub defer_at: String,
    /// Options that soften its phases while they operate.
    #[serde(default)]
    pub softened_by: Vec<OptionName>,
    /// Constituencies elsewhere that each phase hardens: party, constituency.
    #[serde(default)]
    pub worries: Vec<(String, String)>,
}

/// One phase of a course.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhaseFile {
    /// The meeting at whose round it begins.
    pub at: String,
    /// Options that it closes for good, with those above them.
    #[serde(default)]
    pub closes: Vec<OptionName>,
}

/// Something that happens.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DispatchFile {
    /// When.
    pub when: WhenFile,
    /// Only if this holds.
    #[serde(default)]
    pub condition: Option<ConditionFile>,
    /// What it does, in order; none for mere news.
    #[serde(default)]
    pub effects: Vec<EffectFile>,
}

/// When a dispatch comes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum WhenFile {
    /// In the round of this meeting, always.
    At(String),
    /// Drawn in each round from one meeting to another until it has come.
    Drawn {
        /// The first meeting.
        from: String,
        /// The last one, included.
        to: String,
        /// Chance a round, in percent.
        percent: Number,
    },
}

/// A condition of a dispatch.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum ConditionFile {
    /// The option, or one above it, operates.
    Operating(String, String),
    /// Neither the option nor one above it operates.
    NotOperating(String, String),
    /// Tension stands at this or above.
    TensionFrom(Number),
}

/// What a dispatch does.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum EffectFile {
    /// A mood at home changes.
    Mood {
        /// Whose home.
        party: String,
        /// Which constituency; all, if left out.
        #[serde(default)]
        constituency: Option<String>,
        /// By how much.
        change: Number,
    },
    /// Capital changes.
    Capital {
        /// Whose.
        party: String,
        /// By how much.
        change: Number,
    },
    /// Trust changes, both ways.
    Trust {
        /// Between whom.
        between: (String, String),
        /// By how much.
        change: Number,
    },
    /// Tension changes.
    Tension(Number),
    /// A shock.
    Shock {
        /// Between whom.
        between: (String, String),
        /// Drawn between these, 0–30.
        severity: (Number, Number),
        /// A false alarm where this option operates.
        #[serde(default)]
        false_alarm: Option<OptionName>,
    },
    /// A dispute over an ambiguous clause on this issue comes up.
    Dispute(String),
    /// A ban begins.
    BanBegins(String),
    /// A ban ends.
    BanEnds(String),
    /// A third country refuses this round.
    ThirdPartyRefuses(String),
    /// An option closes for good, with those above it.
    OptionCloses(String, String),
}

/// An agreement that is in force when the play begins.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InheritedFile {
    /// Its articles: issue and option.
    pub clauses: Keyed<ClauseFile>,
    /// Its form.
    pub form: Instrument,
    /// The annex items settled in it: item and choice.
    #[serde(default)]
    pub settled: Keyed<String>,
    /// Its health at the start; the top, if left out.
    #[serde(default)]
    pub health: Option<Number>,
    /// Whether its annex items are still open obstacles; otherwise it operates from the start.
    pub has_obstacles: bool,
}

/// An article of an inherited agreement: `"option"`, or `("option", Ambiguous)`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum ClauseFile {
    /// Plainly worded.
    Plain(String),
    /// With its wording.
    Worded(String, Wording),
}
