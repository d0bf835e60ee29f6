//! One-sided players for tests: each does one thing that a good player would not do throughout. None of them may be
//! best at any seat against practised negotiators.

use super::computer::Computer;
use super::temperament::{Profile, Strength, Temperament};
use crate::rules::action::Line;
use crate::rules::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// A one-sided way to play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OneSided {
    /// Signs nothing but oral understandings.
    OnlyOral,
    /// Leaves every annex item open in its own texts.
    AllOpen,
    /// Puts as much as it can into one text.
    Bundles,
    /// Speaks firmly every time.
    AlwaysFirm,
    /// Tends nothing that it has signed.
    NeverTends,
    /// Signs nothing before the very end.
    HoldsOut,
}

impl OneSided {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::OnlyOral,
        Self::AllOpen,
        Self::Bundles,
        Self::AlwaysFirm,
        Self::NeverTends,
        Self::HoldsOut,
    ];

    /// Its numbers: a practised cooperative player's but for one thing.
    #[must_use]
    pub const fn profile(self) -> Profile {
        let usual = Profile::of(Temperament::Cooperative, Strength::Practised);
        match self {
            Self::OnlyOral => Profile {
                only_form: Some(Instrument::Oral),
                ..usual
            },
            Self::AllOpen => Profile {
                leaves_open: u8::MAX,
                ..usual
            },
            Self::Bundles => Profile {
                bundles: true,
                clauses: u8::MAX,
                ..usual
            },
            Self::AlwaysFirm => Profile {
                always: true,
                line: Line::Firm,
                ..usual
            },
            Self::NeverTends => Profile { tends: false, ..usual },
            Self::HoldsOut => Profile {
                holds_out: true,
                ..usual
            },
        }
    }

    /// The player.
    #[must_use]
    pub const fn player(self) -> Computer {
        Computer::with_profile(Temperament::Cooperative, self.profile())
    }
}
