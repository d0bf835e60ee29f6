//! What facts say in a word: which step it is, why a text went back, how a play ended.

use super::action::{Reading, Share};
use super::ids::{AnnexId, IssueId};
use serde::{Deserialize, Serialize};

/// A step of a play: what seats are asked for, or the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Nothing has begun.
    #[default]
    Before,
    /// Podium: one speech a seat.
    Podium,
    /// Talks: this exchange, counted from 0.
    Exchange(u8),
    /// Home, first step: decisions on texts that came home.
    Home,
    /// Home, second step: riders and silence.
    Replies,
    /// Follow-through: attention.
    FollowThrough,
    /// The play is over.
    Ended,
}

/// Why a dispatch came when it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Occasion {
    /// Its own time had come, or its draw.
    Chronicle,
    /// The referee brought it in.
    Referee,
}

/// What a token went to, as the ledger shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TokenUse {
    /// Upkeep.
    Upkeep,
    /// A burden, with the slip.
    Burden(AnnexId, Share),
    /// A third country.
    Consent(AnnexId),
    /// Confidence.
    Confidence,
    /// A reading of a disputed clause.
    Reading(IssueId, Reading),
}

/// A constituency's verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// Enough support.
    Agrees,
    /// Enough, after its missing points were bought.
    BoughtOff,
    /// Not enough, but it offers a rider.
    AsksRider,
    /// Not enough, and it can only complain.
    Complains,
    /// Not enough: the text falls.
    Refuses,
}

/// Why a text went back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SentBackWhy {
    /// A home table refused it.
    Refused,
    /// A rider was not accepted.
    RiderDeclined,
    /// Silence was broken.
    SilenceBroken,
    /// It was held over once and not submitted after.
    NotSubmitted,
    /// An option in it has closed.
    OptionClosed,
}

/// Why an agreement stopped operating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StoppedWhy {
    /// It lost its health.
    Health,
    /// A party suspended it.
    Suspension,
    /// A ban stops it, lawfully.
    Ban,
}

/// How a play ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Ending {
    /// The last round closed.
    Completed,
    /// Tension stayed at the top (R12.5).
    Collapsed,
    /// One sitting: a draft was initialled by all.
    Agreed,
    /// One sitting: the deadline came without one.
    Impasse,
}
