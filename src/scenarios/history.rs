//! `history.ron`: dated facts of what really happened, laid over the debrief.
//!
//! A map from a fact's key to what is known of it. Its sentences are texts (`fact-<key>`), its
//! sources are listed in `sources.md`.

use super::keyed::Keyed;
use serde::{Deserialize, Serialize};

/// A whole `history.ron`.
pub type HistoryFile = Keyed<FactFile>;

/// A fact as an author writes it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactFile {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: String,
    /// What became of it.
    pub what: What,
    /// The issue that it was about, if one of the scenario's.
    #[serde(default)]
    pub issue: Option<String>,
    /// The option that it came to; needs the issue.
    #[serde(default)]
    pub option: Option<String>,
    /// Keys of its sources, each an entry `- [key] …` of `sources.md`; at least one.
    pub sources: Vec<String>,
}

/// What kind of thing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum What {
    /// Something was said or promised in public.
    Announced,
    /// Something was signed or agreed.
    Signed,
    /// Something worked.
    Operated,
    /// Something stopped, lapsed or was ended.
    Ended,
    /// Something was asked for and refused.
    Refused,
    /// Something else that mattered.
    Happened,
}

/// A checked fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoricalFact {
    /// Its key; its texts are `fact-<key>`.
    pub key: String,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: String,
    /// What kind of thing happened.
    pub what: What,
    /// Key of the issue that it was about.
    pub issue: Option<String>,
    /// Key of the option that it came to.
    pub option: Option<String>,
    /// The entries of `sources.md` that it rests on, as written there.
    pub sources: Vec<String>,
}
