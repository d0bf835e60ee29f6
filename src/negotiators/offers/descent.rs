//! The cheapest package that is still worth a target, for targets that fall.
//!
//! Packages are not listed. Issues that no link joins are dealt into two halves, the part packages
//! of each half are listed and sorted (Horowitz and Sahni 1974, doi 10.1145/321812.321823), and
//! every row, a part of the shorter half, keeps the first column, a part of the longer one, with
//! which it reaches the target. When the target falls, each row moves its column down by doubling
//! steps (Bentley and Yao 1976, doi 10.1016/0020-0190(76)90071-5). With n packages the parts take
//! O(√n log n) to sort and a target O(√n) to follow, and none at all while it stays above the next
//! package.

use crate::analysis::problem::{Worth, components};

/// How many parts a half may have: a quarter of a second's work.
const LONGEST: usize = 1 << 21;
/// Below and above every worth, so that rows need not look whether a column is there.
const BELOW: i64 = i64::MIN / 2;
const ABOVE: i64 = i64::MAX / 2;

/// Packages that cannot be listed even by halves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "half of the issues has more than {LONGEST} combinations; that is too many to find the package closest to a target"
)]
pub struct TooMany;

/// Part packages of some issues, from the least worth to the most; of equal ones the first.
#[derive(Clone, Debug)]
struct Half {
    issues: Vec<usize>,
    /// Worth, and number among the combinations of the issues, the last issue changing fastest.
    parts: Vec<(i64, u32)>,
}

/// A part of the shorter half.
#[derive(Clone, Copy, Debug)]
struct Row {
    worth: i64,
    number: u32,
    /// The first column with which the row reaches the target.
    at: usize,
}

/// The search, and the package that it found last.
#[derive(Clone, Debug)]
pub(super) struct Descent {
    sizes: Vec<u16>,
    row_issues: Vec<usize>,
    column_issues: Vec<usize>,
    rows: Vec<Row>,
    /// With a sentinel at either end.
    columns: Vec<(i64, u32)>,
    package: Vec<u16>,
    worth: i64,
    /// What the next package below is worth.
    next: i64,
}

impl Descent {
    /// Begins at the best package.
    pub(super) fn new(sizes: &[u16], worth: &Worth) -> Result<Self, TooMany> {
        let [shorter, longer] = deal(sizes, worth)?;
        let mut columns = Vec::with_capacity(longer.parts.len() + 2);
        columns.push((BELOW, 0));
        columns.extend(longer.parts);
        let last = columns.len();
        columns.push((ABOVE, 0));
        let row = |(worth, number)| Row {
            worth,
            number,
            at: last,
        };
        let mut descent = Self {
            sizes: sizes.to_vec(),
            row_issues: shorter.issues,
            column_issues: longer.issues,
            rows: shorter.parts.into_iter().map(row).collect(),
            package: vec![0; sizes.len()],
            worth: ABOVE,
            next: ABOVE,
            columns,
        };
        // Either half has a part at least: that of no issue at all.
        descent.fall(descent.rows[descent.rows.len() - 1].worth + descent.columns[last - 1].0);
        Ok(descent)
    }

    /// The package that was found last.
    pub(super) fn package(&self) -> &[u16] {
        &self.package
    }

    /// What the worst package of all is worth.
    pub(super) fn least(&self) -> i64 {
        self.rows[0].worth + self.columns[1].0
    }

    /// What it is worth.
    pub(super) const fn worth(&self) -> i64 {
        self.worth
    }

    /// Finds the package of the least worth from the target on. The target must not be above the
    /// best package; one that is higher than the last changes nothing.
    pub(super) fn fall(&mut self, target: i64) {
        if target > self.next {
            return;
        }
        let (mut worth, mut next, mut found) = (ABOVE, BELOW, (0, 0));
        for row in &mut self.rows {
            let wanted = target - row.worth;
            if self.columns[row.at - 1].0 >= wanted {
                row.at = first_from(&self.columns[..row.at], wanted);
            }
            let column = self.columns[row.at];
            next = next.max(row.worth + self.columns[row.at - 1].0);
            if row.worth + column.0 < worth {
                worth = row.worth + column.0;
                found = (row.number, column.1);
            }
        }
        self.worth = worth;
        self.next = next;
        for (issues, number) in [(&self.row_issues, found.0), (&self.column_issues, found.1)] {
            let mut rest = number;
            for issue in issues.iter().rev() {
                let size = u32::from(self.sizes[*issue]);
                self.package[*issue] = u16::try_from(rest % size).expect("an issue has at most 65,535 options");
                rest /= size;
            }
        }
    }
}

/// The first column that is worth what is wanted. The last one is, the first one is not.
fn first_from(columns: &[(i64, u32)], wanted: i64) -> usize {
    let mut enough = columns.len() - 1;
    let mut step = 1;
    while let Some(lower) = enough.checked_sub(step).filter(|lower| columns[*lower].0 >= wanted) {
        enough = lower;
        step *= 2;
    }
    let least = enough.saturating_sub(step);
    least + columns[least..enough].partition_point(|column| column.0 < wanted)
}

/// Deals the issues into two halves, linked ones together; the shorter half first.
fn deal(sizes: &[u16], worth: &Worth) -> Result<[Half; 2], TooMany> {
    let mut groups: Vec<(usize, Vec<usize>)> = components(sizes.len(), &worth.links)
        .into_iter()
        .map(|issues| {
            let sizes = issues.iter().map(|issue| usize::from(sizes[*issue]));
            (sizes.fold(1, usize::saturating_mul), issues)
        })
        .collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.0));
    let mut dealt = [(1_usize, Vec::new()), (1_usize, Vec::new())];
    for (count, issues) in groups {
        let shorter = usize::from(dealt[1].0 < dealt[0].0);
        dealt[shorter].0 = dealt[shorter].0.saturating_mul(count);
        dealt[shorter].1.extend(issues);
    }
    dealt.sort_by_key(|(count, _)| *count);
    if dealt[1].0 > LONGEST {
        return Err(TooMany);
    }
    Ok(dealt.map(|(_, issues)| Half {
        parts: parts(sizes, worth, &issues),
        issues,
    }))
}

fn parts(sizes: &[u16], worth: &Worth, issues: &[usize]) -> Vec<(i64, u32)> {
    let mut sums = vec![0_i64];
    for issue in issues {
        let table = &worth.tables[*issue];
        sums = sums
            .iter()
            .flat_map(|sum| table.iter().map(move |worth| sum + worth))
            .collect();
    }
    for link in worth.links.iter().filter(|link| issues.contains(&link.spans[0].issue)) {
        let mut option = vec![0_u16; sizes.len()];
        for sum in &mut sums {
            *sum += if link.holds(&option) { link.worth } else { 0 };
            // Counts on, the last issue fastest.
            for issue in issues.iter().rev() {
                option[*issue] += 1;
                if option[*issue] < sizes[*issue] {
                    break;
                }
                option[*issue] = 0;
            }
        }
    }
    let mut parts: Vec<(i64, u32)> = sums.into_iter().zip(0..).collect();
    parts.sort_unstable();
    parts.dedup_by_key(|part| part.0);
    parts
}
