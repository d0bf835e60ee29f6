//! What packages are worth to one party (R2.8). Additive, with a few interactions; whole points.

use super::ids::{IssueId, Rung};
use serde::{Deserialize, Serialize};

/// A party's private worth of everything that can be settled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// Points a round (in one sitting: points) by issue, then by rung; rung 0 is 0.
    pub points: Vec<Vec<i16>>,
    /// Pairs of options that are worth more, or less, together.
    pub interactions: Vec<Interaction>,
    /// What the party has without any agreement (one sitting); its walk-away value.
    pub reservation: i16,
    /// Between which values its threat estimate is drawn, 0–10.
    pub threat: (u8, u8),
}

/// Two options that change each other's worth when both hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interaction {
    /// The first issue.
    pub a: IssueId,
    /// From this rung on.
    pub a_from: Rung,
    /// The second issue.
    pub b: IssueId,
    /// From this rung on.
    pub b_from: Rung,
    /// Points added.
    pub points: i16,
}

impl Preferences {
    /// Points of one option.
    #[must_use]
    pub fn of(&self, issue: IssueId, rung: Rung) -> i32 {
        self.points
            .get(issue.index())
            .and_then(|rungs| rungs.get(rung.index()))
            .map_or(0, |points| i32::from(*points))
    }

    /// Points of a package: one rung for every issue.
    #[must_use]
    pub fn package(&self, rungs: &[Rung]) -> i32 {
        let additive: i32 = rungs
            .iter()
            .enumerate()
            .map(|(issue, rung)| self.of(IssueId::at(issue), *rung))
            .sum();
        additive + self.interaction_points(|issue| rungs[issue.index()])
    }

    /// Points that interactions add, given the rung of every issue.
    pub fn interaction_points(&self, rung: impl Fn(IssueId) -> Rung) -> i32 {
        self.interactions
            .iter()
            .filter(|pair| rung(pair.a) >= pair.a_from && rung(pair.b) >= pair.b_from)
            .map(|pair| i32::from(pair.points))
            .sum()
    }

    /// The span of an issue: the difference between its best and its worst option.
    #[must_use]
    pub fn span(&self, issue: IssueId) -> i32 {
        let options = self.points.get(issue.index()).map_or(&[][..], Vec::as_slice);
        let best = options.iter().copied().max().unwrap_or(0);
        let worst = options.iter().copied().min().unwrap_or(0);
        i32::from(best) - i32::from(worst)
    }

    /// The issues, dearest first: by span, then in the order of the scenario.
    #[must_use]
    pub fn dearest(&self) -> Vec<IssueId> {
        let mut issues: Vec<IssueId> = (0..self.points.len()).map(IssueId::at).collect();
        issues.sort_by_cached_key(|issue| std::cmp::Reverse(self.span(*issue)));
        issues
    }
}
