//! Instruments: the legal form of a text, from a handshake to a treaty (R2.4).

use serde::{Deserialize, Serialize};

/// The form of a draft and of the agreement that it becomes, in ascending bindingness.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Instrument {
    /// An oral understanding: fast, deniable, and gone with the first shock.
    Oral,
    /// A political statement: said in public, binding in honour.
    #[default]
    Statement,
    /// A memorandum: signed by governments, asked of most constituencies.
    Memorandum,
    /// A treaty: binding in law, and a legislature's own vote.
    Treaty,
}

impl Instrument {
    /// All four, in ascending bindingness.
    pub const ALL: [Self; 4] = [Self::Oral, Self::Statement, Self::Memorandum, Self::Treaty];

    /// Its place on the ladder, 0 to 3; also its durability against shocks (R9.5).
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Self::Oral => 0,
            Self::Statement => 1,
            Self::Memorandum => 2,
            Self::Treaty => 3,
        }
    }
}

/// How a clause is worded (R2.6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Wording {
    /// One reading only.
    #[default]
    Plain,
    /// Easier at home today; two readings when a dispute comes.
    Ambiguous,
}
