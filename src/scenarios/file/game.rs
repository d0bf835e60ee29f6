//! Games as an author writes them: what one set of rules takes from the scenario, and what differs.

use super::{ClimateFile, CoefficientFile, ConstituencyFile, InteractionFile, Number};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::Layer;
use crate::scenarios::keyed::Keyed;
use serde::Deserialize;

/// One set of rules to play the scenario by. What is left out stays as the scenario has it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GameFile {
    /// Which rules are on.
    pub layers: LayersFile,
    /// Exchanges in the Talks of a round, the closing one included.
    pub exchanges: Number,
    /// The most clauses in one draft.
    pub max_clauses: Number,
    /// Only these parties.
    #[serde(default)]
    pub seats: Option<Vec<String>>,
    /// Only these meetings.
    #[serde(default)]
    pub meetings: Option<Vec<String>>,
    /// Only these issues, with what differs about them.
    #[serde(default)]
    pub issues: Option<Keyed<IssueInGame>>,
    /// Only these forms.
    #[serde(default)]
    pub instruments: Option<Vec<Instrument>>,
    /// Only these annex items.
    #[serde(default)]
    pub annex: Option<Vec<String>>,
    /// Only these inherited agreements.
    #[serde(default)]
    pub inherited: Option<Vec<String>>,
    /// Only these dispatches.
    #[serde(default)]
    pub dispatches: Option<Vec<String>>,
    /// What differs about parties.
    #[serde(default)]
    pub parties: Keyed<PartyInGame>,
    /// Another climate.
    #[serde(default)]
    pub climate: Option<ClimateFile>,
    /// Numbers of the model that differ in this game; they go before the scenario's own.
    #[serde(default)]
    pub coefficients: Keyed<CoefficientFile>,
}

/// Which rules are on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum LayersFile {
    /// All of them.
    All,
    /// All but these.
    AllBut(Vec<Layer>),
    /// These alone.
    Only(Vec<Layer>),
}

/// What differs about an issue in one game.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct IssueInGame {
    /// Only these options (the first one is always there), with what differs about them.
    pub options: Option<Keyed<OptionInGame>>,
    /// Whether the form scales its points.
    pub form_matters: Option<bool>,
}

/// What differs about an option in one game.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OptionInGame {
    /// The trust that it asks, 0–100.
    pub requirement: Option<Number>,
    /// Tokens that it takes each round.
    pub effort: Option<Number>,
    /// The lowest form in which it can operate.
    pub lowest_form: Option<Instrument>,
}

/// What differs about a party in one game.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PartyInGame {
    /// Another home table in place of the scenario's: in the basic game, one gauge.
    pub constituencies: Option<Keyed<ConstituencyFile>>,
    /// Other points on these issues.
    pub points: Keyed<Keyed<Number>>,
    /// Other interactions in place of the scenario's.
    pub interactions: Option<Vec<InteractionFile>>,
    /// Another no-agreement line (one sitting).
    pub reservation: Option<Number>,
    /// Another range of threat estimates.
    pub threat: Option<(Number, Number)>,
}
