//! The promises that a scenario has to keep, and what was found.

mod at_the_tables;
mod sheets;
mod together;
mod tried;

use super::estimate::{Estimate, float};
use super::{Entrant, Evidence};
use crate::rules::ids::{IssueId, PartyId, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::{Layer, Situation};
use serde::Serialize;

/// A promise that the numbers of a scenario have to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Check {
    /// What seats want asks for about as much trust at each seat, and costs others about as often.
    SheetsAlike,
    /// Duplicate scores spread about as wide at each seat: no seat is won or lost before it is played.
    SeatsScoreAlike,
    /// No public line is best against all temperaments at any seat.
    NoBestLine,
    /// Nor is an opening demand.
    NoBestOpening,
    /// Nor a form.
    NoBestForm,
    /// No one-sided player is best at any seat.
    NoOneSidedBest,
    /// Expert beats practised, and practised beats novice, at every seat.
    StrengthTells,
    /// What history saw signed is signed in some plays, and so is something that it did not see.
    HistoryInReach,
    /// Something new operates by the end of the third round in most plays.
    SomethingWorks,
    /// With care, most agreements operate.
    CareKeepsAlive,
    /// Without it, at least half go fallow.
    CarelessnessCosts,
    /// Who shows more feels less of the same shock.
    TransparencyDampens,
    /// Starting at the top of a ladder fails more often than climbing it.
    ClimbingPays,
    /// Cooperative experts leave less on the table together than hard ones.
    CooperationSaves,
    /// Cooperative experts come near the reference solution in one sitting, and stay well below it in a campaign.
    ReferenceInReach,
    /// Whatever chance can bring about happens among practised players, too; no option is in every play.
    EverythingUsed,
}

impl Check {
    /// All of them, in the order of a report.
    pub const ALL: [Self; 16] = [
        Self::SheetsAlike,
        Self::SeatsScoreAlike,
        Self::NoBestLine,
        Self::NoBestOpening,
        Self::NoBestForm,
        Self::NoOneSidedBest,
        Self::StrengthTells,
        Self::HistoryInReach,
        Self::SomethingWorks,
        Self::CareKeepsAlive,
        Self::CarelessnessCosts,
        Self::TransparencyDampens,
        Self::ClimbingPays,
        Self::CooperationSaves,
        Self::ReferenceInReach,
        Self::EverythingUsed,
    ];

    /// Its name, as reports and the keys of its texts have it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Whether it asks anything of a scenario: what is switched off can't be measured.
    #[must_use]
    pub fn asks_something(self, situation: &Situation) -> bool {
        let follows = situation.has(Layer::FollowThrough);
        match self {
            Self::NoBestLine => situation.has(Layer::Podium),
            Self::NoBestForm => situation.instruments.len() > 1 && situation.has(Layer::Home),
            Self::CareKeepsAlive | Self::CarelessnessCosts => follows,
            Self::SomethingWorks => follows && situation.meetings.len() > 3,
            Self::ClimbingPays => follows && situation.issues.iter().any(|issue| issue.options.len() > 3),
            Self::TransparencyDampens => situation.has(Layer::Transparency) && situation.has(Layer::Shocks),
            Self::NoOneSidedBest | Self::HistoryInReach => situation.has(Layer::Home),
            _ => true,
        }
    }
}

/// Whether a promise is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is.
    Holds,
    /// The plays don't settle it: play more.
    Open,
    /// It isn't.
    Fails,
}

impl Verdict {
    const fn of(holds: bool) -> Self {
        if holds { Self::Holds } else { Self::Fails }
    }

    /// Whether an estimate lies above a value; its interval decides.
    fn above(estimate: Estimate, value: f64) -> Self {
        if estimate.is_above(value) {
            Self::Holds
        } else if estimate.is_below(value) {
            Self::Fails
        } else {
            Self::Open
        }
    }

    /// Whether an estimate lies below a value; its interval decides.
    fn below(estimate: Estimate, value: f64) -> Self {
        if estimate.is_below(value) {
            Self::Holds
        } else if estimate.is_above(value) {
            Self::Fails
        } else {
            Self::Open
        }
    }
}

/// A promise, whether it is kept, and the figures that say so.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The promise.
    pub check: Check,
    /// Whether it is kept.
    pub verdict: Verdict,
    /// What was measured.
    pub figures: Vec<Figure>,
}

/// A figure and what it is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it is of, from the general to the particular.
    pub of: Vec<Label>,
    /// The figure.
    pub value: Estimate,
    /// Its unit.
    pub unit: Unit,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Points at the end of a play.
    Points,
    /// A share, from 0 to 1.
    Share,
    /// Something counted.
    Number,
}

/// A part of the name of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// A seat.
    Party(PartyId),
    /// Who played.
    Entrant(Entrant),
    /// Against whom.
    Against(crate::negotiators::Temperament),
    /// An option.
    Option(IssueId, Rung),
    /// A form.
    Form(Instrument),
    /// A kind of fact.
    Fact(&'static str),
    /// A word of the report's own: the key of its text.
    Word(&'static str),
}

fn figure(of: &[Label], value: Estimate, unit: Unit) -> Figure {
    Figure {
        of: of.to_vec(),
        value,
        unit,
    }
}

/// Something counted once.
fn number(count: usize) -> Estimate {
    Estimate {
        mean: float(count as u64),
        half: 0.0,
        count: 1,
    }
}

/// Measures what a check asks for.
pub fn find(check: Check, evidence: &Evidence<'_>) -> Finding {
    let Evidence {
        scenario,
        history,
        plan,
        ..
    } = *evidence;
    let (verdict, figures) = match check {
        Check::SheetsAlike => sheets::alike(scenario),
        Check::SeatsScoreAlike => at_the_tables::seats(scenario, evidence.tables()),
        Check::NoBestLine => tried::lines(scenario, plan),
        Check::NoBestOpening => tried::openings(scenario, plan),
        Check::NoBestForm => tried::forms(scenario, plan),
        Check::NoOneSidedBest => tried::one_sided(scenario, plan),
        Check::StrengthTells => tried::strengths(scenario, plan),
        Check::HistoryInReach => at_the_tables::history(scenario, history, evidence.tables()),
        Check::SomethingWorks => at_the_tables::works(evidence.tables()),
        Check::CareKeepsAlive => at_the_tables::care(evidence.tables()),
        Check::CarelessnessCosts => together::careless(scenario, plan),
        Check::TransparencyDampens => at_the_tables::transparency(evidence.tables()),
        Check::ClimbingPays => at_the_tables::climbing(evidence.tables()),
        Check::CooperationSaves => together::cooperation(scenario, plan),
        Check::ReferenceInReach => together::reference(scenario, plan),
        Check::EverythingUsed => at_the_tables::used(scenario, plan, evidence.tables()),
    };
    Finding {
        check,
        verdict,
        figures,
    }
}
