//! The maxima of a set of vectors: those that no other one beats.
//!
//! Vectors are sorted from large to small, so that none can be beaten by one that comes after it
//! (Kung, Luccio and Preparata, "On Finding the Maxima of a Set of Vectors", Journal of the ACM
//! 22:4, 1975, doi 10.1145/321906.321910). Two dimensions are a sweep; three keep the survivors as
//! a staircase; both take O(n log n). Four and five divide and conquer as the paper does: the
//! better half's maxima strike out those of the other half, in one dimension less, O(n log^(d−2) n).

/// The worth of something to every party.
pub(super) type Points<const N: usize> = [i64; N];

/// Below so many comparisons, comparing every pair is faster than dividing.
const BRUTE: usize = 1 << 12;

/// Whether `a` is at least as good as `b` for all, from dimension `from` on.
fn covers<const N: usize>(a: &Points<N>, b: &Points<N>, from: usize) -> bool {
    a[from..].iter().zip(&b[from..]).all(|(a, b)| a >= b)
}

/// Keeps the maxima, from large to small; of equal points the one with the least tag.
pub(super) fn keep<const N: usize, T: Copy + Ord>(candidates: &mut Vec<(Points<N>, T)>) {
    candidates.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    candidates.dedup_by(|later, kept| later.0 == kept.0);
    match N {
        0 | 1 => candidates.truncate(1),
        2 => sweep(candidates),
        3 => staircase(candidates),
        _ => divided(candidates),
    }
}

/// Two dimensions: who comes later must be better in the second.
fn sweep<const N: usize, T>(candidates: &mut Vec<(Points<N>, T)>) {
    let mut best = i64::MIN;
    candidates.retain(|(points, _)| {
        let kept = points[1] > best || best == i64::MIN;
        best = best.max(points[1]);
        kept
    });
}

/// Three dimensions: among points that are no better in the first, the survivors' second and third
/// form a staircase, in which every step is lower than the one before it.
fn staircase<const N: usize, T>(candidates: &mut Vec<(Points<N>, T)>) {
    // (second, third), the second ascending and the third descending.
    let mut steps: Vec<(i64, i64)> = Vec::new();
    candidates.retain(|(points, _)| {
        let (far, high) = (points[1], points[2]);
        let right = steps.partition_point(|step| step.0 < far);
        // The next step to the right is the highest of all that are at least as far.
        if steps.get(right).is_some_and(|step| step.1 >= high) {
            return false;
        }
        let covered_from = steps[..right].partition_point(|step| step.1 > high);
        let covered_to = right + usize::from(steps.get(right).is_some_and(|step| step.0 == far));
        steps.splice(covered_from..covered_to, [(far, high)]);
        true
    });
}

/// Four and more dimensions, sorted and without equals.
fn divided<const N: usize, T>(candidates: &mut Vec<(Points<N>, T)>) {
    let points: Vec<Points<N>> = candidates.iter().map(|(points, _)| *points).collect();
    let mut alive = vec![true; points.len()];
    let all: Vec<u32> = (0..u32::try_from(points.len()).expect("pools are bounded far below 2^32")).collect();
    conquer(&points, &mut alive, &all);
    let mut next = alive.iter();
    candidates.retain(|_| next.next().copied().unwrap_or(false));
}

/// Strikes out whoever is beaten within `range`, which is in descending order.
fn conquer<const N: usize>(points: &[Points<N>], alive: &mut [bool], range: &[u32]) {
    if range.len() < 2 {
        return;
    }
    let (better, worse) = range.split_at(range.len() / 2);
    conquer(points, alive, better);
    conquer(points, alive, worse);
    let living = |half: &[u32], alive: &[bool]| -> Vec<u32> {
        let lives = |place: &&u32| alive[**place as usize];
        half.iter().filter(lives).copied().collect()
    };
    let (better, worse) = (living(better, alive), living(worse, alive));
    // The better half is at least as good in the first dimension.
    strike(points, alive, &better, &worse, 1);
}

/// Strikes out those of `low` that somebody in `high` covers from dimension `from` on.
fn strike<const N: usize>(points: &[Points<N>], alive: &mut [bool], high: &[u32], low: &[u32], from: usize) {
    if high.is_empty() || low.is_empty() {
        return;
    }
    if high.len() * low.len() <= BRUTE || from >= N {
        for place in low {
            let covered = |other: &u32| covers(&points[*other as usize], &points[*place as usize], from);
            if alive[*place as usize] && high.iter().any(covered) {
                alive[*place as usize] = false;
            }
        }
        return;
    }
    if from + 2 == N {
        strike_by_sweep(points, alive, high, low);
        return;
    }
    let value = |place: &u32| points[*place as usize][from];
    let Some(border) = border(high.iter().chain(low).map(value).collect()) else {
        return strike(points, alive, high, low, from + 1);
    };
    let (high_above, high_below): (Vec<u32>, Vec<u32>) = high.iter().partition(|place| value(place) >= border);
    let (low_above, low_below): (Vec<u32>, Vec<u32>) = low.iter().partition(|place| value(place) >= border);
    strike(points, alive, &high_above, &low_above, from);
    strike(points, alive, &high_below, &low_below, from);
    strike(points, alive, &high_above, &low_below, from + 1);
}

/// Where divide and conquer divides values: about half of them lie below the border, at least one does, and at least
/// one does not. None where all are equal.
pub(super) fn border(mut values: Vec<i64>) -> Option<i64> {
    let least = values.iter().copied().min()?;
    let middle = values.len() / 2;
    let (_, median, _) = values.select_nth_unstable(middle);
    if *median > least {
        return Some(*median);
    }
    // Half or more are equal to the least: divide just above it.
    values.into_iter().filter(|value| *value > least).min()
}

/// The last two dimensions: from far to near, whoever is no higher than the highest so far is covered.
fn strike_by_sweep<const N: usize>(points: &[Points<N>], alive: &mut [bool], high: &[u32], low: &[u32]) {
    let last_two = |place: &u32| (points[*place as usize][N - 2], points[*place as usize][N - 1]);
    let mut high: Vec<(i64, i64)> = high.iter().map(last_two).collect();
    high.sort_unstable_by(|a, b| b.cmp(a));
    let mut low: Vec<(i64, u32)> = low.iter().map(|place| (last_two(place).0, *place)).collect();
    low.sort_unstable_by(|a, b| b.cmp(a));
    let mut highest = None;
    let mut coming = high.iter().peekable();
    for (far, place) in low {
        while let Some((_, up)) = coming.next_if(|step| step.0 >= far) {
            highest = highest.max(Some(*up));
        }
        if highest.is_some_and(|up| up >= points[place as usize][N - 1]) {
            alive[place as usize] = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check<const N: usize>(all: &[[i64; 5]]) -> Result<(), TestCaseError> {
        let all: Vec<Points<N>> = all
            .iter()
            .map(|wide| std::array::from_fn(|party| wide[party]))
            .collect();
        let mut kept: Vec<(Points<N>, usize)> = all.iter().copied().zip(0..).collect();
        keep(&mut kept);
        let beaten = |points: &Points<N>| all.iter().any(|other| other != points && covers(other, points, 0));
        let mut expected: Vec<Points<N>> = all.iter().filter(|points| !beaten(points)).copied().collect();
        expected.sort_unstable_by(|a, b| b.cmp(a));
        expected.dedup();
        for (points, tag) in &kept {
            prop_assert_eq!(
                all.iter().position(|other| other == points),
                Some(*tag),
                "the least tag"
            );
        }
        prop_assert_eq!(kept.iter().map(|(points, _)| *points).collect::<Vec<_>>(), expected);
        Ok(())
    }

    proptest! {
        #[test]
        fn exactly_the_unbeaten_points_are_kept(
            drawn in prop::collection::vec(prop::array::uniform5(-6_i64..=6), 1..80),
        ) {
            check::<1>(&drawn)?;
            check::<2>(&drawn)?;
            check::<3>(&drawn)?;
            check::<4>(&drawn)?;
            check::<5>(&drawn)?;
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]
        #[test]
        fn division_keeps_the_same_points_where_there_are_many(
            drawn in prop::collection::vec(prop::array::uniform5(-20_i64..=20), 400..900),
        ) {
            check::<4>(&drawn)?;
            check::<5>(&drawn)?;
        }
    }
}
