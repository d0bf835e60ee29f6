//! The maxima of a set of vectors: those that no other one beats.
//!
//! Vectors are sorted from large to small, so that none can be beaten by one that comes after it,
//! and each is compared with the survivors only (Kung, Luccio and Preparata, "On Finding the
//! Maxima of a Set of Vectors", Journal of the ACM 22:4, 1975). For two and three dimensions the
//! survivors are kept as a staircase, which makes it O(n log n), their bound. For four and five the
//! survivors are searched one by one: O(n · m) for m survivors, which on frontiers of a few
//! thousand points is faster than their recursion.

use crate::rules::climate::MAX_PARTIES;
use std::collections::BTreeMap;

/// Points by party; places beyond the number of parties are zero.
pub(super) type Points = [i32; MAX_PARTIES];

/// Whether `a` is at least as good for all and better for one.
#[cfg(test)]
pub(super) fn beats(a: &Points, b: &Points) -> bool {
    a != b && covers(a, b)
}

/// Whether `a` is at least as good as `b` for all.
pub(super) fn covers(a: &Points, b: &Points) -> bool {
    a.iter().zip(b).all(|(a, b)| a >= b)
}

/// Keeps the maxima, from large to small; of equal points the one with the least tag.
pub(super) fn keep<T: Copy + Ord>(candidates: &mut Vec<(Points, T)>, parties: usize) {
    candidates.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    candidates.dedup_by(|later, kept| later.0 == kept.0);
    match parties {
        0..=3 => staircase(candidates),
        _ => one_by_one(candidates),
    }
}

/// Two or three dimensions: among points that are no better in the first, the survivors' second
/// and third form a staircase, in which every step is lower than the one before it.
fn staircase<T>(candidates: &mut Vec<(Points, T)>) {
    let mut steps: BTreeMap<i32, i32> = BTreeMap::new();
    candidates.retain(|(points, _)| {
        let (second, third) = (points[1], points[2]);
        // The next step to the right is the highest of all that are at least as far.
        let beaten = steps.range(second..).next().is_some_and(|(_, height)| *height >= third);
        if !beaten {
            let lower: Vec<i32> = steps
                .range(..=second)
                .rev()
                .take_while(|(_, height)| **height <= third)
                .map(|(far, _)| *far)
                .collect();
            for far in lower {
                steps.remove(&far);
            }
            steps.insert(second, third);
        }
        !beaten
    });
}

fn one_by_one<T: Copy>(candidates: &mut Vec<(Points, T)>) {
    let mut survivors: Vec<(Points, T)> = Vec::new();
    for candidate in candidates.iter() {
        if !survivors.iter().any(|survivor| covers(&survivor.0, &candidate.0)) {
            survivors.push(*candidate);
        }
    }
    *candidates = survivors;
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn exactly_the_unbeaten_points_are_kept(
            parties in 2_usize..=5,
            drawn in prop::collection::vec(prop::array::uniform5(-6_i32..=6), 1..80),
        ) {
            let all: Vec<(Points, usize)> = drawn
                .into_iter()
                .map(|mut points| {
                    points[parties..].fill(0);
                    points
                })
                .zip(0..)
                .collect();
            let mut kept = all.clone();
            keep(&mut kept, parties);
            let mut expected: Vec<Points> = all
                .iter()
                .map(|(points, _)| *points)
                .filter(|points| !all.iter().any(|(other, _)| beats(other, points)))
                .collect();
            expected.sort_unstable_by(|a, b| b.cmp(a));
            expected.dedup();
            prop_assert_eq!(kept.iter().map(|(points, _)| *points).collect::<Vec<_>>(), expected);
        }
    }
}
