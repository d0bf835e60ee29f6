//! The home table: constituencies, riders and bans as the scenario writes them (R7).

use super::ids::{CategoryId, IssueId, PartyId, Rung};
use super::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// People behind a party who have a say, as everybody knows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Constituency {
    /// Its key in files and texts.
    pub key: String,
    /// What it can do.
    pub role: Role,
    /// The lowest form that is put to it.
    pub asked_from: Instrument,
    /// The support that it needs to see, 0–100; a treaty may need more.
    pub need: u8,
    /// The support that a treaty needs here.
    pub treaty_need: u8,
}

impl Constituency {
    /// The support needed for a text of this form; `None` if it isn't asked.
    #[must_use]
    pub fn need(&self, instrument: Instrument) -> Option<i32> {
        (instrument >= self.asked_from).then(|| {
            i32::from(if instrument == Instrument::Treaty {
                self.treaty_need
            } else {
                self.need
            })
        })
    }
}

/// What a constituency can do about a text (R7.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Without its support the text falls.
    Blocker,
    /// It may block, or let the text pass with a rider.
    Rider,
    /// A bloc of allies: below its need it breaks silence, and the text falls.
    Bloc,
    /// It can only complain.
    Objector,
}

/// How a constituency stands, as only its own party knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConstituencyAtHome {
    /// Mood at the start, 0–100.
    pub mood: u8,
    /// What it feels by issue, −3 to +3 a rung.
    pub concerns: Vec<i8>,
}

/// How a party's home table decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HomeProcedure {
    /// Constituencies are asked one by one.
    Approval,
    /// Allies are silent or break silence; one other party may hold a slip (R7.9).
    Silence {
        /// The party that is itself a member of this alliance.
        slip: Option<PartyId>,
    },
}

/// A condition that a constituency attaches instead of refusing (R7.6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rider {
    /// Its key in texts.
    pub key: String,
    /// Whose constituency.
    pub party: PartyId,
    /// Which one, by its place.
    pub constituency: super::ids::ConstituencyId,
    /// The issue that a text must settle for this rider to arise; any, if none.
    pub issue: Option<IssueId>,
    /// Points a round that it takes from each other party to the text while it operates.
    pub cost: u8,
}

/// A legislature's ban on a category of cooperation for one party (R7.8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ban {
    /// Its key in texts.
    pub key: String,
    /// Whom it binds.
    pub party: PartyId,
    /// What it forbids.
    pub category: CategoryId,
    /// In force from this round on (0-based); `None` if only a dispatch starts it.
    pub from_round: Option<u8>,
    /// The condition that ends it when it has operated two rounds.
    pub certification: Option<(IssueId, Rung)>,
}
