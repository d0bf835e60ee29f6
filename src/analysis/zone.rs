//! The zone of agreement: how many packages leave nobody below the no-agreement line.
//!
//! Counted without listing them: issues are dealt into two halves, each half's part packages are
//! listed with equal worths put together, and pairs of parts that suffice for everybody are counted
//! by multidimensional divide and conquer (Horowitz and Sahni 1974, doi 10.1145/321812.321823, for
//! the halves; Bentley 1980, doi 10.1145/358841.358850, for the counting). With d parties for whom
//! the line matters it takes O(n · log^(d−1) n) for halves of n parts, about the square root of the
//! number of packages. Where the halves would be too long, the share is estimated from a fixed
//! random sample, and said to be.

use super::maxima::border;
use super::problem::{Link, Problem, Worth, components};
use crate::rules::climate::MAX_PARTIES;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How long a half may be, by the number of parties for whom the line matters: about a second's work.
const LONGEST: [usize; MAX_PARTIES + 1] = [1 << 21, 1 << 21, 1 << 21, 1 << 20, 1 << 16, 1 << 13];
/// From so many parts on, work is shared between processors; the sum is the same.
const WORTH_SHARING: usize = 1 << 14;
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

/// The exact number; `None` if the halves would be too long.
fn exact(problem: &Problem, line: &[i64]) -> Option<u128> {
    let links = problem.parties().iter().flat_map(|worth| &worth.links);
    let components = components(problem.sizes().len(), links);
    let mut lists: Vec<Vec<Vec<i64>>> = Vec::new();
    for issues in &components {
        lists.push(list(problem, issues, LONGEST[0])?);
    }
    let sum = |party: usize, worst: bool| -> i64 {
        let ends = lists.iter().map(|list| {
            let points = list.iter().map(|points| points[party]);
            if worst { points.min() } else { points.max() }
        });
        ends.map(|end| end.unwrap_or(0)).sum()
    };
    let parties = 0..problem.parties().len();
    if parties.clone().any(|party| sum(party, false) < line[party]) {
        return Some(0);
    }
    let asked: Vec<usize> = parties.filter(|party| sum(*party, true) < line[*party]).collect();
    match asked.len() {
        0 => Some(problem.packages()),
        1 => halves::<1>(&lists, &asked, line),
        2 => halves::<2>(&lists, &asked, line),
        3 => halves::<3>(&lists, &asked, line),
        4 => halves::<4>(&lists, &asked, line),
        _ => halves::<5>(&lists, &asked, line),
    }
}

/// What the parts of a component are worth to everybody.
fn list(problem: &Problem, issues: &[usize], longest: usize) -> Option<Vec<Vec<i64>>> {
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
        let worth_of = |worth: &Worth| {
            let option = |issue: &usize| worth.tables[*issue][usize::from(package[*issue])];
            let own = |link: &&Link| link.spans.iter().all(|span| issues.contains(&span.issue)) && link.holds(&package);
            let joint: i64 = worth.links.iter().filter(own).map(|link| link.worth).sum();
            issues.iter().map(option).sum::<i64>() + joint
        };
        found.push(problem.parties().iter().map(worth_of).collect());
    }
    Some(found)
}

/// Part packages of equal worth to the parties for whom the line matters.
#[derive(Clone, Copy)]
struct Parts<const D: usize> {
    points: [i64; D],
    count: u64,
}

/// Deals the components into two halves and counts the pairs that suffice.
fn halves<const D: usize>(lists: &[Vec<Vec<i64>>], asked: &[usize], line: &[i64]) -> Option<u128> {
    let own = |points: &Vec<i64>| Parts {
        points: std::array::from_fn(|place| points[asked[place]]),
        count: 1,
    };
    let mut lists: Vec<Vec<Parts<D>>> = lists.iter().map(|list| merge(list.iter().map(own).collect())).collect();
    lists.sort_by_key(|list| std::cmp::Reverse(list.len()));
    let nothing = Parts {
        points: [0; D],
        count: 1,
    };
    let mut halves = [vec![nothing], vec![nothing]];
    for list in lists {
        let shorter = usize::from(halves[1].len() < halves[0].len());
        halves[shorter] = combine(&halves[shorter], &list, LONGEST[D])?;
    }
    // Both from large to small in the first dimension, which splitting keeps.
    let [mut have, mut need] = halves;
    have.reverse();
    for parts in &mut need {
        for (point, party) in parts.points.iter_mut().zip(asked) {
            *point = line[*party] - *point;
        }
    }
    Some(pairs(have, need, D - 1))
}

/// In ascending order, parts of equal worth put together.
fn merge<const D: usize>(mut parts: Vec<Parts<D>>) -> Vec<Parts<D>> {
    parts.sort_unstable_by_key(|parts| parts.points);
    parts.dedup_by(|later, kept| {
        let same = later.points == kept.points;
        if same {
            // Too many to count: the total will say so.
            kept.count = kept.count.saturating_add(later.count);
        }
        same
    });
    parts
}

fn combine<const D: usize>(left: &[Parts<D>], right: &[Parts<D>], longest: usize) -> Option<Vec<Parts<D>>> {
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
    let total: u128 = sums.iter().map(|parts| u128::from(parts.count)).sum();
    let sums = merge(sums);
    (sums.len() <= longest && total < u128::from(u64::MAX)).then_some(sums)
}

/// How many pairs there are of which `have` is at least `need` in dimensions 0 to `dimension`; both
/// from large to small in the first.
fn pairs<const D: usize>(have: Vec<Parts<D>>, need: Vec<Parts<D>>, dimension: usize) -> u128 {
    if have.is_empty() || need.is_empty() {
        return 0;
    }
    if dimension <= 1 {
        return sweep(&have, &need, dimension);
    }
    let value = |parts: &Parts<D>| parts.points[dimension];
    let size = have.len() + need.len();
    let Some(border) = border(have.iter().chain(&need).map(value).collect()) else {
        return pairs(have, need, dimension - 1);
    };
    let (have_above, have_below): (Vec<_>, Vec<_>) = have.into_iter().partition(|parts| value(parts) >= border);
    let (need_above, need_below): (Vec<_>, Vec<_>) = need.into_iter().partition(|parts| value(parts) >= border);
    // The better half of what there is suffices in this dimension for the lesser half of what is needed.
    let (above, below) = (have_above.clone(), need_below.clone());
    let crossing = || pairs(above, below, dimension - 1);
    let within = || {
        let upper = pairs(have_above, need_above, dimension);
        upper + pairs(have_below, need_below, dimension)
    };
    let (crossing, within) = if size > WORTH_SHARING {
        rayon::join(crossing, within)
    } else {
        (crossing(), within())
    };
    crossing + within
}

/// Something that is there, or needed, by its place in the second dimension.
#[derive(Clone, Copy)]
struct Step {
    height: i64,
    count: u64,
    is_needed: bool,
}

/// Two dimensions, or one: in the order of the first, what is there before what needs it; then every
/// need counts what comes before it and is at least as high, while merging by height.
fn sweep<const D: usize>(have: &[Parts<D>], need: &[Parts<D>], dimension: usize) -> u128 {
    let step = |parts: &Parts<D>, is_needed: bool| Step {
        height: if dimension == 1 { parts.points[1] } else { 0 },
        count: parts.count,
        is_needed,
    };
    let mut steps = Vec::with_capacity(have.len() + need.len());
    let mut coming = have.iter().peekable();
    for wanted in need {
        while let Some(parts) = coming.next_if(|parts| parts.points[0] >= wanted.points[0]) {
            steps.push(step(parts, false));
        }
        steps.push(step(wanted, true));
    }
    let mut room = steps.clone();
    count_merging(&mut steps, &mut room)
}

/// Sorts from high to low and counts, for every need, what stood before it and is at least as high.
fn count_merging(steps: &mut [Step], room: &mut [Step]) -> u128 {
    if steps.len() <= 1 {
        return 0;
    }
    let middle = steps.len() / 2;
    let mut total = {
        let (left, right) = steps.split_at_mut(middle);
        let (room_left, room_right) = room.split_at_mut(middle);
        let mut first = || count_merging(left, room_left);
        let mut second = || count_merging(right, room_right);
        let (first, second) = if middle > WORTH_SHARING {
            rayon::join(first, second)
        } else {
            (first(), second())
        };
        first + second
    };
    room.copy_from_slice(steps);
    let (left, right) = room.split_at(middle);
    let (mut a, mut b, mut before) = (0, 0, 0_u128);
    for place in steps.iter_mut() {
        let from_left = b == right.len() || (a < left.len() && left[a].height >= right[b].height);
        if from_left {
            *place = left[a];
            before += u128::from(if left[a].is_needed { 0 } else { left[a].count });
            a += 1;
        } else {
            *place = right[b];
            if right[b].is_needed {
                total += before * u128::from(right[b].count);
            }
            b += 1;
        }
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
