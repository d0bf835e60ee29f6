//! Small ids: one newtype for each kind of thing, so that none is taken for another.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl $name {
            /// The position in the list that this id indexes.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The id of a position in a list.
            ///
            /// # Panics
            /// If the position does not fit; validated scenarios keep every list far below that.
            #[must_use]
            pub fn at(index: usize) -> Self {
                Self(<$inner>::try_from(index).expect("lists are bounded by scenario validation"))
            }
        }
    };
}

id!(
    /// A party at the table, by its place in [`Situation::parties`](super::scenario::Situation::parties).
    PartyId(u8)
);
id!(
    /// An issue, by its place in the scenario.
    IssueId(u8)
);
id!(
    /// An option of an issue, by its rung: 0 is "as things are".
    Rung(u8)
);
id!(
    /// A constituency of one party, by its place in that party's list.
    ConstituencyId(u8)
);
id!(
    /// An annex item, by its place in the scenario.
    AnnexId(u8)
);
id!(
    /// One of the ways to settle an annex item.
    ChoiceId(u8)
);
id!(
    /// A draft, numbered from 1 among the drafts that the same parties may read, so that a draft in
    /// the dark leaves no gap in anybody else's count.
    DraftId(u16)
);
id!(
    /// An agreement, numbered from 1 like [`DraftId`]s.
    AgreementId(u16)
);
id!(
    /// A pledge that the scenario lets parties make, by its place in the scenario.
    PledgeId(u8)
);
id!(
    /// A retaliation that the scenario lets a party announce.
    RetaliationId(u8)
);
id!(
    /// A rider from the scenario's list.
    RiderId(u8)
);
id!(
    /// A ban from the scenario's list.
    BanId(u8)
);
id!(
    /// A category of cooperation that a ban can name.
    CategoryId(u8)
);
id!(
    /// A third country whose consent an annex item needs.
    ThirdPartyId(u8)
);
id!(
    /// A dated course of one party (its programme, its counter-steps).
    CourseId(u8)
);
id!(
    /// A dispatch of the chronicle.
    DispatchId(u8)
);

/// Ids that are numbered among those who may know of a thing: the high bits say who they are
/// (0: everybody), the low ones count from 1.
const COUNT_BITS: u32 = 11;

macro_rules! numbered {
    ($name:ident) => {
        impl $name {
            /// The id of the so-many-th thing that this group may know (0: everybody).
            #[must_use]
            pub const fn numbered(group: u16, number: u16) -> Self {
                Self(group << COUNT_BITS | number)
            }
            /// Who may know of it, as the bits of a [`PartySet`]; 0 for everybody.
            #[must_use]
            pub const fn group(self) -> u16 {
                self.0 >> COUNT_BITS
            }
            /// The number as people read it.
            #[must_use]
            pub const fn number(self) -> u16 {
                self.0 & ((1 << COUNT_BITS) - 1)
            }
        }
    };
}

numbered!(DraftId);
numbered!(AgreementId);

macro_rules! set {
    ($(#[$doc:meta])* $name:ident of $id:ident in $bits:ty) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $bits);

        impl $name {
            /// How many different ids the set can hold.
            pub const CAPACITY: usize = <$bits>::BITS as usize;
            /// The set with no member.
            pub const EMPTY: Self = Self(0);

            /// The set of the first `n` ids.
            #[must_use]
            pub fn first(n: usize) -> Self {
                (0..n).map($id::at).collect()
            }
            /// The set with this one member.
            #[must_use]
            pub const fn only(id: $id) -> Self {
                Self(1 << id.0)
            }
            /// Whether the id is a member.
            #[must_use]
            pub const fn has(self, id: $id) -> bool {
                (id.0 as usize) < Self::CAPACITY && self.0 & (1 << id.0) != 0
            }
            /// The set and this member too.
            #[must_use]
            pub const fn with(self, id: $id) -> Self {
                Self(self.0 | 1 << id.0)
            }
            /// The set less this member.
            #[must_use]
            pub const fn without(self, id: $id) -> Self {
                Self(self.0 & !(1 << id.0))
            }
            /// Members of either set.
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
            /// Members of both sets.
            #[must_use]
            pub const fn intersection(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }
            /// Members of this set that are not in the other.
            #[must_use]
            pub const fn minus(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }
            /// Whether every member of `other` is in this set.
            #[must_use]
            pub const fn contains(self, other: Self) -> bool {
                other.0 & !self.0 == 0
            }
            /// Whether there is no member.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }
            /// How many members there are.
            #[must_use]
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }
            /// The members in ascending order.
            pub fn iter(self) -> impl Iterator<Item = $id> + Clone {
                // Bit by bit: sets are walked far more often than anything else.
                let mut left = self.0;
                std::iter::from_fn(move || {
                    let next = left.trailing_zeros() as usize;
                    left &= left.wrapping_sub(1);
                    (next < Self::CAPACITY).then(|| $id::at(next))
                })
            }
        }

        impl FromIterator<$id> for $name {
            fn from_iter<T: IntoIterator<Item = $id>>(ids: T) -> Self {
                ids.into_iter().fold(Self::EMPTY, Self::with)
            }
        }
    };
}

set!(
    /// Some of the parties.
    PartySet of PartyId in u8
);
set!(
    /// Some of the issues.
    IssueSet of IssueId in u32
);
