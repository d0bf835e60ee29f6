//! Temperaments and strengths.

use serde::{Deserialize, Serialize};

/// How a computer negotiator goes about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Temperament {
    /// Looks for what serves both, concedes early, tends what is signed.
    Cooperative,
    /// Asks for much, concedes late, speaks firmly.
    Hard,
    /// Signs only what is sure to pass at home and to be kept up.
    Cautious,
    /// Answers like with like.
    Mirroring,
}

impl Temperament {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Cooperative, Self::Hard, Self::Cautious, Self::Mirroring];
}

/// How much thought a computer negotiator gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Looks at its own points, and little else.
    Novice,
    /// Reads its home, learns from moves, tends what it signs.
    #[default]
    Practised,
    /// Searches wider.
    Expert,
}

impl Strength {
    /// All three, from weak to strong.
    pub const ALL: [Self; 3] = [Self::Novice, Self::Practised, Self::Expert];
}
