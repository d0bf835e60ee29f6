//! Issues, their ladders of options, and the annex items that options bring up (R2.1–R2.3, R2.7).

use super::ids::{CategoryId, CourseId, IssueId, PartyId, PartySet, Rung, ThirdPartyId};
use super::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// A matter that parties can settle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// Its key in files and texts.
    pub key: String,
    /// The parties that settle it: a pair, or all.
    pub circle: PartySet,
    /// The ladder, from "as things are" (rung 0) upwards.
    pub options: Vec<IssueOption>,
    /// The category of cooperation that a ban may name; communication has none.
    pub category: Option<CategoryId>,
    /// Whether the form in which it is settled scales its points (½, ½, ¾, 1).
    pub form_matters: bool,
    /// Whether threat pictures add to its worth (R11.4).
    pub threat: bool,
}

/// One rung of an issue's ladder, as everybody can read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueOption {
    /// Its key in files and texts.
    pub key: String,
    /// The trust that it asks of the parties, 0–100 (R3.3).
    pub requirement: u8,
    /// The tokens it takes each round to keep going.
    pub effort: u8,
    /// The lowest form in which it can operate.
    pub lowest_form: Instrument,
    /// What it shows while it operates: by whom, and how much (0–100).
    pub shows: Vec<Shown>,
    /// A course that this option defers one round when it comes into force.
    pub defers: Option<CourseId>,
}

/// A transparency yield: what one party shows the others in the circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Who shows.
    pub by: PartyId,
    /// How much, 0–100.
    pub amount: u8,
}

/// A matter of implementation that a clause brings up: settled in the text, or an obstacle later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnexItem {
    /// Its key in files and texts.
    pub key: String,
    /// The issue that brings it up.
    pub issue: IssueId,
    /// From which rung on.
    pub from: Rung,
    /// What it takes.
    pub kind: AnnexKind,
}

/// What settling an annex item takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnnexKind {
    /// Somebody has to bear it: slips, or a choice written into the text.
    Burden {
        /// Points a round that it costs altogether, once settled.
        cost: u8,
        /// Who must attend to it.
        named: PartySet,
        /// The ways to settle it in the text.
        choices: Vec<BurdenChoice>,
    },
    /// A third country has to agree: no slips; capital from any party. It can't be settled in the text.
    Consent {
        /// Whose consent.
        of: ThirdPartyId,
    },
}

/// One way to settle a burden in the text itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BurdenChoice {
    /// Its key in texts.
    pub key: String,
    /// What each party bears, points a round; parties not listed bear nothing.
    pub shares: Vec<(PartyId, u8)>,
}

impl AnnexItem {
    /// The ways to settle it in the text; none for a third country's consent.
    #[must_use]
    pub fn choices(&self) -> &[BurdenChoice] {
        match &self.kind {
            AnnexKind::Burden { choices, .. } => choices,
            AnnexKind::Consent { .. } => &[],
        }
    }
}

impl BurdenChoice {
    /// What a party bears under this choice, points a round.
    #[must_use]
    pub fn share(&self, party: PartyId) -> i32 {
        self.shares
            .iter()
            .find(|(who, _)| *who == party)
            .map_or(0, |(_, points)| i32::from(*points))
    }
}
