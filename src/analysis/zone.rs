//! The zone of agreement: how many packages leave nobody below the no-agreement line.
//!
//! Counted without listing them: issues are dealt into two halves, each half's part packages are
//! listed with equal worths put together, and pairs of parts that suffice for everybody are counted
//! by multidimensional divide and conquer (Horowitz and Sahni 1974, doi 10.1145/321812.321823, for
//! the halves; Bentley 1980, doi 10.1145/358841.358850, for the counting). With d parties for whom
//! the line matters it takes O(n · log^(d−1) n) for halves of n parts, about the square root of the
//! number of packages. Where the halves would be too long, the share is estimated from a fixed
//! random sample, and said to be.

use super::problem::Problem;
use crate::rules::climate::MAX_PARTIES;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeSet;

/// How long a half may be, by the number of parties for whom the line matters: about a second's work.
const LONGEST: [usize; MAX_PARTIES + 1] = [1 << 21, 1 << 21, 1 << 21, 1 << 18, 1 << 15, 1 << 13];
/// How many packages an estimate looks at.
const SAMPLE: u32 = 200_000;

/// How many packages leave nobody below the line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Size {
    /// So many.
    Exactly(u128),
    /// By a sample: the share, and half the width of its 95 % interval.
    About {
        /// The share, 0 to 1.
        share: f64,
        /// Half the width.
        margin: f64,
    },
}

/// The zone of agreement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zone {
    /// All packages; `u128::MAX` stands for more than that.
    pub packages: u128,
    /// Those in the zone.
    pub size: Size,
}

impl Zone {
    /// The zone of a problem above a line, one value a party.
    #[must_use]
    pub fn of(problem: &Problem, line: &[i64]) -> Self {
        let packages = problem.packages();
        let size = exact(problem, line)
            .filter(|_| packages < u128::MAX)
            .map_or_else(|| sample(problem, line), Size::Exactly);
        Self { packages, size }
    }

    /// The zone's share of all packages, 0 to 1.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "a share is shown with a few digits")]
    pub fn share(&self) -> f64 {
        match self.size {
            Size::Exactly(within) => within as f64 / self.packages as f64,
            Size::About { share, .. } => share,
        }
    }
}

/// Part packages of equal worth; only the parties for whom the line matters, from the front.
#[derive(Clone, Copy)]
struct Parts {
    points: [i64; MAX_PARTIES],
    count: u128,
}

/// Groups of issues that links join.
fn components(problem: &Problem) -> Vec<Vec<usize>> {
    let mut groups: Vec<BTreeSet<usize>> = (0..problem.sizes().len())
        .map(|issue| BTreeSet::from([issue]))
        .collect();
    for link in problem.parties().iter().flat_map(|worth| &worth.links) {
        let touched = |group: &BTreeSet<usize>| link.spans.iter().any(|span| group.contains(&span.issue));
        let (joined, mut rest): (Vec<_>, Vec<_>) = groups.into_iter().partition(touched);
        rest.push(joined.into_iter().flatten().collect());
        groups = rest;
    }
    groups.into_iter().map(|group| group.into_iter().collect()).collect()
}

/// The exact number; `None` if the halves would be too long.
fn exact(problem: &Problem, line: &[i64]) -> Option<u128> {
    let components = components(problem);
    // The parties' worths of each component's parts; at first of everybody.
    let mut lists: Vec<Vec<Parts>> = Vec::new();
    for issues in &components {
        lists.push(list(problem, issues, LONGEST[0])?);
    }
    let sum = |party: usize, worst: bool| -> i64 {
        let ends = lists.iter().map(|list| {
            let points = list.iter().map(|parts| parts.points[party]);
            if worst { points.min() } else { points.max() }
        });
        ends.map(|end| end.unwrap_or(0)).sum()
    };
    let parties = 0..problem.parties().len();
    if parties.clone().any(|party| sum(party, false) < line[party]) {
        return Some(0);
    }
    let asked: Vec<usize> = parties.filter(|party| sum(*party, true) < line[*party]).collect();
    if asked.is_empty() {
        return Some(problem.packages());
    }
    for parts in lists.iter_mut().flatten() {
        let mut points = [0; MAX_PARTIES];
        for (place, party) in asked.iter().enumerate() {
            points[place] = parts.points[*party];
        }
        parts.points = points;
    }
    lists.sort_by_key(|list| std::cmp::Reverse(list.len()));
    let nothing = Parts {
        points: [0; MAX_PARTIES],
        count: 1,
    };
    let mut halves = [vec![nothing], vec![nothing]];
    for list in lists {
        let shorter = usize::from(halves[1].len() < halves[0].len());
        halves[shorter] = combine(&halves[shorter], &list, LONGEST[asked.len()])?;
    }
    let [have, mut need] = halves;
    for parts in &mut need {
        for (place, party) in asked.iter().enumerate() {
            parts.points[place] = line[*party] - parts.points[place];
        }
    }
    Some(pairs(have, need, asked.len() - 1))
}

/// All parts of a component, of everybody.
fn list(problem: &Problem, issues: &[usize], longest: usize) -> Option<Vec<Parts>> {
    let sizes = issues.iter().map(|issue| usize::from(problem.sizes()[*issue]));
    let count = sizes.fold(1, usize::saturating_mul);
    if count > longest {
        return None;
    }
    let mut package = vec![0_u16; problem.sizes().len()];
    let mut found = Vec::with_capacity(count);
    for number in 0..count {
        let mut rest = number;
        for issue in issues {
            let size = usize::from(problem.sizes()[*issue]);
            package[*issue] = u16::try_from(rest % size).expect("an issue has at most 65,535 options");
            rest /= size;
        }
        let mut points = [0; MAX_PARTIES];
        for (points, worth) in points.iter_mut().zip(problem.parties()) {
            let single: i64 = issues
                .iter()
                .map(|issue| worth.tables[*issue][usize::from(package[*issue])])
                .sum();
            let own = worth
                .links
                .iter()
                .filter(|link| link.spans.iter().all(|span| issues.contains(&span.issue)));
            *points = single
                + own
                    .filter(|link| link.holds(&package))
                    .map(|link| link.worth)
                    .sum::<i64>();
        }
        found.push(Parts { points, count: 1 });
    }
    Some(merge(found))
}

/// Puts parts of equal worth together.
fn merge(mut parts: Vec<Parts>) -> Vec<Parts> {
    parts.sort_unstable_by_key(|parts| parts.points);
    parts.dedup_by(|later, kept| {
        let same = later.points == kept.points;
        if same {
            kept.count += later.count;
        }
        same
    });
    parts
}

fn combine(left: &[Parts], right: &[Parts], longest: usize) -> Option<Vec<Parts>> {
    let mut sums = Vec::new();
    for a in left {
        for b in right {
            let mut points = a.points;
            for (point, more) in points.iter_mut().zip(b.points) {
                *point += more;
            }
            sums.push(Parts {
                points,
                count: a.count.checked_mul(b.count)?,
            });
        }
        if sums.len() > longest * 2 {
            sums = merge(sums);
            if sums.len() > longest {
                return None;
            }
        }
    }
    let sums = merge(sums);
    (sums.len() <= longest).then_some(sums)
}

/// How many pairs there are of which `have` is at least `need` in dimensions 0 to `dimension`.
fn pairs(have: Vec<Parts>, need: Vec<Parts>, dimension: usize) -> u128 {
    if have.is_empty() || need.is_empty() {
        return 0;
    }
    if have.len() * need.len() <= 256 {
        let suffices = |a: &Parts, b: &Parts| (0..=dimension).all(|place| a.points[place] >= b.points[place]);
        let each = need.iter().map(|b| {
            let enough: u128 = have.iter().filter(|a| suffices(a, b)).map(|a| a.count).sum();
            enough * b.count
        });
        return each.sum();
    }
    if dimension <= 1 {
        return sweep(have, need);
    }
    let value = |parts: &Parts| parts.points[dimension];
    let mut values: Vec<i64> = have.iter().chain(&need).map(value).collect();
    let middle = values.len() / 2;
    let (_, median, _) = values.select_nth_unstable(middle);
    let mut border = *median;
    let least = values.iter().copied().min().unwrap_or(border);
    if border == least {
        match values.iter().copied().filter(|value| *value > least).min() {
            Some(next) => border = next,
            None => return pairs(have, need, dimension - 1),
        }
    }
    let (have_above, have_below): (Vec<Parts>, Vec<Parts>) = have.into_iter().partition(|parts| value(parts) >= border);
    let (need_above, need_below): (Vec<Parts>, Vec<Parts>) = need.into_iter().partition(|parts| value(parts) >= border);
    pairs(have_above.clone(), need_below.clone(), dimension - 1)
        + pairs(have_above, need_above, dimension)
        + pairs(have_below, need_below, dimension)
}

/// Two dimensions (or one, where the second is 0 everywhere): from far to near in the first, with
/// a Fenwick tree of counts over the second.
fn sweep(mut have: Vec<Parts>, mut need: Vec<Parts>) -> u128 {
    have.sort_unstable_by_key(|parts| std::cmp::Reverse(parts.points[0]));
    need.sort_unstable_by_key(|parts| std::cmp::Reverse(parts.points[0]));
    let mut heights: Vec<i64> = have.iter().map(|parts| parts.points[1]).collect();
    heights.sort_unstable_by(|a, b| b.cmp(a));
    heights.dedup();
    let mut tree = vec![0_u128; heights.len() + 1];
    let mut coming = have.iter().peekable();
    let mut total = 0;
    for wanted in &need {
        while let Some(parts) = coming.next_if(|parts| parts.points[0] >= wanted.points[0]) {
            let mut place = heights.partition_point(|height| *height > parts.points[1]) + 1;
            while place < tree.len() {
                tree[place] += parts.count;
                place += place & place.wrapping_neg();
            }
        }
        let mut place = heights.partition_point(|height| *height >= wanted.points[1]);
        let mut enough = 0;
        while place > 0 {
            enough += tree[place];
            place &= place - 1;
        }
        total += enough * wanted.count;
    }
    total
}

/// An estimate from packages drawn with fixed numbers, so that it is always the same.
fn sample(problem: &Problem, line: &[i64]) -> Size {
    let mut rng = ChaCha8Rng::seed_from_u64(0x0020_7a6f_6e65);
    let mut package = vec![0_u16; problem.sizes().len()];
    let mut within = 0_u32;
    for _ in 0..SAMPLE {
        for (option, size) in package.iter_mut().zip(problem.sizes()) {
            let drawn = rng.next_u64() % u64::from(*size);
            *option = u16::try_from(drawn).expect("it is less than the number of options");
        }
        let worths = problem.parties().iter().zip(line);
        within += u32::from(worths.into_iter().all(|(worth, line)| worth.of(&package) >= *line));
    }
    // Agresti and Coull 1998: two more of each kind, so that a share of 0 has a margin, too.
    let adjusted = f64::from(within + 2) / f64::from(SAMPLE + 4);
    Size::About {
        share: f64::from(within) / f64::from(SAMPLE),
        margin: 1.96 * (adjusted * (1.0 - adjusted) / f64::from(SAMPLE + 4)).sqrt(),
    }
}
