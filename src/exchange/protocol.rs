//! The line protocol, version 1: one JSON object a line, packages as lists of option numbers
//! (docs/line-protocol.md).
//!
//! Unknown fields are left aside, so that others may extend it; a later version is refused.

use crate::analysis::domain::{Domain, Flaw, Pair, Profile, Semantics, Topic, Values};
use crate::negotiators::offers::Reasons;
use serde::{Deserialize, Serialize};

/// The version that is spoken.
pub const VERSION: u32 = 1;

/// What a platform says.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Message {
    /// A negotiation begins.
    Init(Init),
    /// It is this seat's turn.
    Turn(Turn),
    /// The negotiation is over.
    End(End),
}

/// How a negotiation begins.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Init {
    /// The version of the protocol.
    pub protocol: u32,
    /// What is negotiated.
    pub scenario: Issues,
    /// What it is worth to this seat.
    pub ufun: Ufun,
    /// What no agreement is worth.
    #[serde(default)]
    pub reservation: f64,
    /// How many rounds there are; none where only time counts.
    #[serde(default)]
    pub n_steps: Option<u64>,
    /// How many parties there are, this one included.
    pub n_parties: usize,
    /// This seat, counted from 0.
    pub me: usize,
    /// For whatever is drawn.
    #[serde(default)]
    pub seed: u64,
}

/// What is negotiated.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Issues {
    /// A name.
    #[serde(default)]
    pub name: String,
    /// The issues.
    pub issues: Vec<Issue>,
}

/// An issue.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Issue {
    /// Its name.
    pub name: String,
    /// Its options: texts, or numbers.
    pub values: Vec<serde_json::Value>,
}

/// The sum of weight × value, and of what pairs are worth together.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Ufun {
    /// `linear`.
    #[serde(rename = "type")]
    pub kind: String,
    /// By issue.
    pub weights: Vec<f64>,
    /// By issue, then by option.
    pub values: Vec<Vec<f64>>,
    /// First issue, second issue, and worths by option of each.
    #[serde(default)]
    pub pairs: Vec<(usize, usize, Vec<Vec<f64>>)>,
}

/// A turn.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Turn {
    /// The round, counted from 0.
    pub step: u64,
    /// How much of the time is gone, 0 to 1.
    pub time: f64,
    /// What lies on the table.
    #[serde(default)]
    pub offer: Option<Vec<usize>>,
    /// Who put it there.
    #[serde(default)]
    pub from: Option<usize>,
    /// Every offer since this seat's last turn, its own included.
    #[serde(default)]
    pub events: Vec<(usize, Vec<usize>)>,
}

/// An end.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct End {
    /// What was agreed.
    #[serde(default)]
    pub agreement: Option<Vec<usize>>,
    /// In which round.
    #[serde(default)]
    pub step: u64,
}

/// What a seat says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// To a beginning.
    Ready {
        /// Whether it can play.
        ok: bool,
        /// Its name.
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// Why it can't.
        #[serde(skip_serializing_if = "Option::is_none")]
        error: Option<String>,
    },
    /// To a turn.
    Move(Move),
}

/// What a seat does in its turn.
///
/// Why it does so is an extension of this program's seats; whatever others say in its place is left aside.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "lowercase")]
pub enum Move {
    /// It takes what lies on the table.
    Accept {
        /// Why.
        #[serde(default, skip_deserializing, skip_serializing_if = "Option::is_none")]
        why: Option<Reasons>,
    },
    /// It offers a package: one option an issue, counted from 0.
    Offer {
        /// The package.
        offer: Vec<usize>,
        /// Why.
        #[serde(default, skip_deserializing, skip_serializing_if = "Option::is_none")]
        why: Option<Reasons>,
    },
    /// It leaves.
    End {
        /// Why.
        #[serde(default, skip_deserializing, skip_serializing_if = "Option::is_none")]
        why: Option<Reasons>,
    },
}

/// Why a negotiation cannot begin.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Refused {
    /// A version that is not spoken.
    #[error("protocol {0} is not spoken here; 1 is")]
    Version(u32),
    /// A kind of utility function that is not known.
    #[error("utility functions of type “{0}” are not known here; “linear” is")]
    Kind(String),
    /// Seats that don't add up.
    #[error("there is no seat {me} among {parties} parties; there are 2 to 5, counted from 0")]
    Seats {
        /// The seat.
        me: usize,
        /// The parties.
        parties: usize,
    },
    /// The domain is wrong.
    #[error("{0}")]
    Flaw(#[from] Flaw),
}

impl Init {
    /// The domain, with this seat's profile only.
    ///
    /// # Errors
    /// If the negotiation cannot begin.
    pub fn domain(&self) -> Result<Domain, Refused> {
        if self.protocol != VERSION {
            return Err(Refused::Version(self.protocol));
        }
        if self.ufun.kind != "linear" {
            return Err(Refused::Kind(self.ufun.kind.clone()));
        }
        if !(2..=5).contains(&self.n_parties) || self.me >= self.n_parties {
            return Err(Refused::Seats {
                me: self.me,
                parties: self.n_parties,
            });
        }
        let label = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let issues = self.scenario.issues.iter().map(|issue| Topic {
            name: issue.name.clone(),
            values: Values::Named(issue.values.iter().map(label).collect()),
        });
        let pairs = self.ufun.pairs.iter().map(|(a, b, worths)| Pair {
            a: *a,
            b: *b,
            worths: worths.clone(),
        });
        let domain = Domain {
            name: self.scenario.name.clone(),
            issues: issues.collect(),
            profiles: vec![Profile {
                name: self.me.to_string(),
                semantics: Semantics::Negmas,
                weights: self.ufun.weights.clone(),
                evaluations: self.ufun.values.clone(),
                pairs: pairs.collect(),
                regions: Vec::new(),
                largest: 1.0,
                reservation: Some(self.reservation),
                discount: 1.0,
            }],
        };
        domain.check()?;
        Ok(domain)
    }
}
