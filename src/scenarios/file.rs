//! `scenario.ron` as an author writes it: everything by name, in the words of the rulebook.
//!
//! These structures mirror [`crate::rules::scenario`] and its companions. Numbers are read wide and
//! bounded later, so that one report can name every number that does not fit, with its place.
//! `docs/scenario-format.md` is the author's page for all of this.

mod calendar;
mod game;

pub use calendar::*;
pub use game::*;

use super::keyed::Keyed;
use crate::rules::constituency::Role;
use crate::rules::instrument::Instrument;
use serde::Deserialize;

/// A number as written; its bounds are checked when the scenario is put together.
pub type Number = i64;
/// An option by name: the issue, then the option; mostly read as "this option or one above it".
pub type OptionName = (String, String);

/// A whole `scenario.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// Its place in the list of scenarios, lowest first.
    pub order: Number,
    /// How long a play takes, in minutes.
    pub minutes: Number,
    /// Whether the scenario is written for an observer's seat too.
    #[serde(default)]
    pub observer: bool,
    /// Two to five parties.
    pub parties: Keyed<PartyFile>,
    /// The issues, each with its ladder.
    pub issues: Keyed<IssueFile>,
    /// Matters of implementation.
    #[serde(default)]
    pub annex: Keyed<AnnexFile>,
    /// The forms that the scenario knows.
    pub instruments: Vec<Instrument>,
    /// The rounds.
    pub meetings: Keyed<MeetingFile>,
    /// Categories of cooperation that bans can name.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Third countries whose consent annex items need.
    #[serde(default)]
    pub third_parties: Vec<String>,
    /// What parties may pledge in public.
    #[serde(default)]
    pub pledges: Keyed<PledgeFile>,
    /// What parties may announce as retaliation.
    #[serde(default)]
    pub retaliations: Keyed<RetaliationFile>,
    /// Conditions that constituencies may attach.
    #[serde(default)]
    pub riders: Keyed<RiderFile>,
    /// Bans of a legislature.
    #[serde(default)]
    pub bans: Keyed<BanFile>,
    /// Dated courses.
    #[serde(default)]
    pub courses: Keyed<CourseFile>,
    /// What happens, dated or drawn.
    #[serde(default)]
    pub dispatches: Keyed<DispatchFile>,
    /// Agreements in force when the play begins.
    #[serde(default)]
    pub inherited: Keyed<InheritedFile>,
    /// Trust and tension at the start.
    pub climate: ClimateFile,
    /// Numbers of the model that differ from the rulebook's, in every game.
    #[serde(default)]
    pub coefficients: Keyed<CoefficientFile>,
    /// The games that can be played with all this: `full`, usually `basic` too.
    pub games: Keyed<GameFile>,
}

/// A party.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyFile {
    /// How its home table decides.
    #[serde(default)]
    pub procedure: ProcedureFile,
    /// Issues that it has marked as its concern: being shut out of these offends.
    #[serde(default)]
    pub concerns: Vec<String>,
    /// Its home table.
    #[serde(default)]
    pub constituencies: Keyed<ConstituencyFile>,
    /// Points a round (in one sitting: points) by issue and option. Every option above the first.
    pub points: Keyed<Keyed<Number>>,
    /// Pairs of options that are worth more, or less, together.
    #[serde(default)]
    pub interactions: Vec<InteractionFile>,
    /// One sitting: what it has without any agreement.
    #[serde(default)]
    pub reservation: Number,
    /// Between which values its threat estimate is drawn, 0–10.
    #[serde(default = "middle_of_threat")]
    pub threat: (Number, Number),
}

const fn middle_of_threat() -> (Number, Number) {
    (5, 5)
}

/// How a home table decides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum ProcedureFile {
    /// Constituencies are asked one by one.
    #[default]
    Approval,
    /// Allies are silent or break silence.
    Silence {
        /// The party that is itself a member of this alliance.
        #[serde(default)]
        slip: Option<String>,
    },
}

/// A constituency, with what only its own party knows of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConstituencyFile {
    /// What it can do.
    pub role: Role,
    /// The lowest form that is put to it; any, if left out.
    #[serde(default)]
    pub asked_from: Option<Instrument>,
    /// The support that it needs to see, 0–100.
    pub need: Number,
    /// The support that a treaty needs here; the same, if left out.
    #[serde(default)]
    pub treaty_need: Option<Number>,
    /// Mood at the start, 0–100.
    pub mood: Number,
    /// What it feels by issue, −3 to +3 a rung; issues left out leave it cold.
    #[serde(default)]
    pub concerns: Keyed<Number>,
}

/// Two options, or ones above them, that change each other's worth.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InteractionFile {
    /// The two options, of two issues.
    pub of: (OptionName, OptionName),
    /// Points added.
    pub points: Number,
}

/// An issue.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssueFile {
    /// The parties that settle it.
    pub circle: Vec<String>,
    /// The category that a ban may name; communication has none.
    #[serde(default)]
    pub category: Option<String>,
    /// Whether the form scales its points (½, ½, ¾, 1).
    #[serde(default)]
    pub form_matters: bool,
    /// Whether threat pictures add to its worth.
    #[serde(default)]
    pub threat: bool,
    /// The ladder from "as things are", which is written `()`, upwards.
    pub options: Keyed<OptionFile>,
}

/// One rung of a ladder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OptionFile {
    /// The trust that it asks, 0–100.
    pub requirement: Number,
    /// Tokens that it takes each round to keep going.
    pub effort: Number,
    /// The lowest form in which it can operate; any, if left out.
    pub lowest_form: Option<Instrument>,
    /// What it shows while it operates: by whom, and how much (0–100).
    pub shows: Keyed<Number>,
    /// A course that it defers one round when it comes into force.
    pub defers: Option<String>,
}

/// A matter of implementation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnexFile {
    /// The option that brings it up, and those above it.
    pub from: OptionName,
    /// What settling it takes.
    pub takes: AnnexTakes,
}

/// What settling an annex item takes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum AnnexTakes {
    /// Somebody has to bear it.
    Burden {
        /// Points a round that it costs altogether.
        cost: Number,
        /// Who must attend to it.
        named: Vec<String>,
        /// The ways to settle it in the text: by name, what each party bears.
        choices: Keyed<Keyed<Number>>,
    },
    /// This third country has to agree.
    Consent(String),
}

/// Trust and tension at the start.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClimateFile {
    /// Trust, 0–100.
    pub trust: TrustFile,
    /// Tension, 0–100.
    #[serde(default)]
    pub tension: Number,
}

/// Trust at the start.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum TrustFile {
    /// One number between everybody.
    One(Number),
    /// One number a pair.
    Pairs(Vec<(String, String, Number)>),
    /// From each party to each other.
    Directed(Vec<(String, String, Number)>),
}

/// A number of the model, or a row of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum CoefficientFile {
    /// One.
    One(Number),
    /// A row, by form or by time.
    Row(Vec<Number>),
}
