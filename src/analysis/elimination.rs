//! The exact Pareto maxima of a problem, without enumerating its packages.
//!
//! Issues are eliminated one by one, as in bucket elimination for several objectives (Rollón and
//! Larrosa, "Bucket elimination for multiobjective optimization problems", Journal of Heuristics
//! 12, 2006, doi 10.1007/s10732-006-6726-y). To eliminate an issue: for every choice on the issues
//! that it is linked with, keep the maxima over its own options. What isn't linked has nothing to
//! be conditioned on, and its maxima are added to the rest: a Minkowski sum that is pruned after
//! each issue (Klamroth, Lang and Stiglmayr 2022; arXiv 2409.10232). It is exact because a package
//! that nobody beats uses no part that another part beats on the same conditions.
//!
//! Options of an issue that no link tells apart are one class: only the class matters to others.
//!
//! Cost: without links, (frontier so far) × (options of the next issue) sums for every issue. With
//! links, the product of the classes in the widest bucket multiplies that; a chain of pairs has
//! buckets of two issues, and only a problem in which everything is linked with everything costs as
//! much as its enumeration. [`Limits`] bound the cells and the points.

use super::maxima::{Points, keep};
use super::problem::{Link, Problem};

/// Candidates are pruned when so many have come together, or twice what the last pruning left.
const BATCH: usize = 1 << 16;
/// No node: the entry has a single part.
const NONE: u32 = u32::MAX;

/// How far the analysis may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Cells: choices on linked issues that have to be looked at one by one.
    pub cells: u64,
    /// Points that are kept at the same time.
    pub points: usize,
}

impl Limits {
    /// What a desk computer does in seconds, in less than two gigabytes.
    pub const USUAL: Self = Self {
        cells: 1 << 24,
        points: 1 << 24,
    };
    /// As far as it takes: for scenarios, which are small.
    pub const NONE: Self = Self {
        cells: u64::MAX,
        points: 1 << 31,
    };
}

/// Why no frontier was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TooLarge {
    /// Too many issues are linked with one another.
    #[error("{issues} issues are linked so closely that their {cells} combinations would have to be listed")]
    Cells {
        /// How many issues.
        issues: usize,
        /// How many combinations; `u64::MAX` stands for more.
        cells: u64,
    },
    /// Too many packages are on the frontier.
    #[error("the frontier has more than {0} points; with so many parties nearly every package is on it")]
    Points(usize),
}

/// A worth that no package beats, and a package that has it.
pub(super) type Maximum<const N: usize> = (Points<N>, Vec<u16>);

#[derive(Clone, Copy, Debug)]
struct Entry<const N: usize> {
    points: Points<N>,
    node: u32,
}

/// What is left of eliminated issues: for every choice on the issues of its scope, maxima.
struct Message<const N: usize> {
    scope: Vec<usize>,
    starts: Vec<usize>,
    entries: Vec<Entry<N>>,
}

/// Which options make up an entry: a tree, shared between entries.
#[derive(Clone, Copy)]
enum Node {
    Option(u32, u16),
    Both(u32, u32),
}

/// A link as worth to all.
struct Joint<const N: usize> {
    link: Link,
    worth: Points<N>,
}

/// Options of one issue that no link tells apart.
struct Class<const N: usize> {
    example: u16,
    maxima: Vec<Entry<N>>,
}

struct Work<'a, const N: usize> {
    problem: &'a Problem,
    limits: Limits,
    nodes: Vec<Node>,
    joints: Vec<Joint<N>>,
    classes: Vec<Vec<Class<N>>>,
}

/// The maxima of a problem of `N` parties, from the first party's best to its worst.
pub(super) fn maxima<const N: usize>(problem: &Problem, limits: Limits) -> Result<Vec<Maximum<N>>, TooLarge> {
    let mut work = Work::<N> {
        problem,
        limits,
        nodes: Vec::new(),
        joints: joints(problem),
        classes: Vec::new(),
    };
    work.classes = (0..problem.sizes().len()).map(|issue| work.classify(issue)).collect();
    let mut left: Vec<usize> = (0..problem.sizes().len()).collect();
    let mut open: Vec<Message<N>> = Vec::new();
    let mut done: Vec<Message<N>> = Vec::new();
    while let Some((place, scope)) = work.next(&left, &open) {
        let issue = left.remove(place);
        let (own, others): (Vec<_>, Vec<_>) = open.into_iter().partition(|message| message.scope.contains(&issue));
        open = others;
        let message = work.eliminate(issue, scope, &own)?;
        if message.scope.is_empty() {
            done.push(message);
        } else {
            open.push(message);
        }
    }
    let mut sum: Option<Vec<Entry<N>>> = None;
    for message in done {
        sum = Some(match sum {
            None => message.entries,
            Some(sum) => work.add(&sum, &message.entries)?,
        });
    }
    let sum = sum.unwrap_or_else(|| {
        vec![Entry {
            points: [0; N],
            node: NONE,
        }]
    });
    Ok(sum
        .into_iter()
        .map(|entry| (entry.points, work.package(entry.node)))
        .collect())
}

fn joints<const N: usize>(problem: &Problem) -> Vec<Joint<N>> {
    let mut joints = Vec::new();
    for (party, worth) in problem.parties().iter().enumerate() {
        for link in &worth.links {
            let mut points = [0; N];
            points[party] = link.worth;
            joints.push(Joint {
                link: link.clone(),
                worth: points,
            });
        }
    }
    joints
}

impl<const N: usize> Work<'_, N> {
    fn node(&mut self, node: Node) -> u32 {
        self.nodes.push(node);
        u32::try_from(self.nodes.len() - 1).expect("the limit of points keeps nodes below 2^32")
    }

    /// The classes of an issue's options.
    fn classify(&mut self, issue: usize) -> Vec<Class<N>> {
        let spans: Vec<(u16, u16)> = self
            .joints
            .iter()
            .flat_map(|joint| &joint.link.spans)
            .filter(|span| span.issue == issue)
            .map(|span| (span.from, span.to))
            .collect();
        let sign =
            |option: u16| -> Vec<bool> { spans.iter().map(|(from, to)| (*from..=*to).contains(&option)).collect() };
        let mut groups: Vec<(Vec<bool>, Vec<u16>)> = Vec::new();
        for option in 0..self.problem.sizes()[issue] {
            let sign = sign(option);
            match groups.iter_mut().find(|group| group.0 == sign) {
                Some(group) => group.1.push(option),
                None => groups.push((sign, vec![option])),
            }
        }
        let parties = self.problem.parties();
        groups
            .into_iter()
            .map(|(_, options)| {
                let points =
                    |option: u16| std::array::from_fn(|party| parties[party].tables[issue][usize::from(option)]);
                let mut best: Vec<(Points<N>, u16)> = options.iter().map(|option| (points(*option), *option)).collect();
                keep(&mut best);
                let issue = u32::try_from(issue).unwrap_or(NONE);
                Class {
                    example: options[0],
                    maxima: best
                        .into_iter()
                        .map(|(points, option)| Entry {
                            points,
                            node: self.node(Node::Option(issue, option)),
                        })
                        .collect(),
                }
            })
            .collect()
    }

    /// The issue that is cheapest to eliminate, by its place among those left, and what it leaves
    /// its maxima conditioned on.
    fn next(&self, left: &[usize], open: &[Message<N>]) -> Option<(usize, Vec<usize>)> {
        left.iter()
            .enumerate()
            .map(|(place, issue)| {
                let links = self.joints.iter().map(|joint| &joint.link);
                let linked = links
                    .map(|link| link.spans.iter().map(|span| span.issue).collect::<Vec<usize>>())
                    .chain(open.iter().map(|message| message.scope.clone()))
                    .filter(|scope| scope.contains(issue));
                let mut scope: Vec<usize> = linked
                    .flatten()
                    .filter(|other| other != issue && left.contains(other))
                    .collect();
                scope.sort_unstable();
                scope.dedup();
                (place, scope)
            })
            .min_by_key(|(place, scope)| (self.cells(scope), *place))
    }

    fn cells(&self, scope: &[usize]) -> u64 {
        scope.iter().fold(1, |cells: u64, issue| {
            cells.saturating_mul(self.classes[*issue].len() as u64)
        })
    }

    /// For every choice on `scope`, the maxima over an issue's options and what was eliminated before.
    fn eliminate(&mut self, issue: usize, scope: Vec<usize>, own: &[Message<N>]) -> Result<Message<N>, TooLarge> {
        let cells = self.cells(&scope);
        let classes = std::mem::take(&mut self.classes[issue]);
        let all = cells.saturating_mul(classes.len() as u64);
        if all > self.limits.cells {
            return Err(TooLarge::Cells {
                issues: scope.len() + 1,
                cells: all,
            });
        }
        let (here, elsewhere): (Vec<_>, Vec<_>) = std::mem::take(&mut self.joints)
            .into_iter()
            .partition(|joint| joint.link.spans.iter().any(|span| span.issue == issue));
        self.joints = elsewhere;
        let mut message = Message {
            starts: vec![0],
            entries: Vec::new(),
            scope,
        };
        // The class that is chosen on every issue, and an option of it.
        let mut chosen = vec![0_usize; self.classes.len()];
        let mut example = vec![0_u16; self.classes.len()];
        for cell in 0..cells {
            let mut rest = cell;
            for other in message.scope.iter().rev() {
                let count = self.classes[*other].len() as u64;
                chosen[*other] = usize::try_from(rest % count).unwrap_or(0);
                example[*other] = self.classes[*other][chosen[*other]].example;
                rest /= count;
            }
            let mut pool: Vec<(Points<N>, (u32, u32))> = Vec::new();
            for (number, class) in classes.iter().enumerate() {
                chosen[issue] = number;
                example[issue] = class.example;
                let mut base = [0; N];
                for joint in here.iter().filter(|joint| joint.link.holds(&example)) {
                    plus(&mut base, &joint.worth);
                }
                let parts: Vec<&[Entry<N>]> = own
                    .iter()
                    .map(|message| {
                        let place = message.scope.iter().fold(0, |place, other| {
                            let count = if *other == issue {
                                classes.len()
                            } else {
                                self.classes[*other].len()
                            };
                            place * count + chosen[*other]
                        });
                        &message.entries[message.starts[place]..message.starts[place + 1]]
                    })
                    .collect();
                self.collect(&mut pool, &base, &class.maxima, &parts)?;
            }
            let kept = self.settle(pool)?;
            message.entries.extend(kept);
            message.starts.push(message.entries.len());
            if message.entries.len() > self.limits.points {
                return Err(TooLarge::Points(self.limits.points));
            }
        }
        Ok(message)
    }

    /// Puts into the pool: base + one of the class + one of every part.
    fn collect(
        &mut self,
        pool: &mut Vec<(Points<N>, (u32, u32))>,
        base: &Points<N>,
        own: &[Entry<N>],
        parts: &[&[Entry<N>]],
    ) -> Result<(), TooLarge> {
        let mut raised: Vec<Entry<N>> = own.to_vec();
        for entry in &mut raised {
            plus(&mut entry.points, base);
        }
        let Some((last, before)) = parts.split_last() else {
            pool.extend(raised.into_iter().map(|entry| (entry.points, (entry.node, NONE))));
            return Ok(());
        };
        for part in before {
            raised = self.add(&raised, part)?;
        }
        sums(&raised, last, pool, self.limits)
    }

    /// The maxima of all sums of one entry of each side.
    fn add(&mut self, left: &[Entry<N>], right: &[Entry<N>]) -> Result<Vec<Entry<N>>, TooLarge> {
        let mut pool = Vec::new();
        sums(left, right, &mut pool, self.limits)?;
        self.settle(pool)
    }

    /// Keeps the maxima of a pool and notes what they are made of.
    fn settle(&mut self, mut pool: Vec<(Points<N>, (u32, u32))>) -> Result<Vec<Entry<N>>, TooLarge> {
        keep(&mut pool);
        if pool.len() > self.limits.points || self.nodes.len() + pool.len() > NONE as usize {
            return Err(TooLarge::Points(self.limits.points));
        }
        Ok(pool
            .into_iter()
            .map(|(points, (left, right))| Entry {
                points,
                node: if right == NONE {
                    left
                } else {
                    self.node(Node::Both(left, right))
                },
            })
            .collect())
    }

    /// The package that a node stands for.
    fn package(&self, node: u32) -> Vec<u16> {
        let mut package = vec![0; self.problem.sizes().len()];
        let mut open = vec![node];
        while let Some(node) = open.pop() {
            match self.nodes.get(node as usize) {
                Some(Node::Option(issue, option)) => package[*issue as usize] = *option,
                Some(Node::Both(left, right)) => open.extend([*left, *right]),
                None => {}
            }
        }
        package
    }
}

fn plus<const N: usize>(points: &mut Points<N>, more: &Points<N>) {
    for (point, more) in points.iter_mut().zip(more) {
        *point += more;
    }
}

/// All sums of one entry of each side, pruned whenever a batch has come together.
fn sums<const N: usize>(
    left: &[Entry<N>],
    right: &[Entry<N>],
    pool: &mut Vec<(Points<N>, (u32, u32))>,
    limits: Limits,
) -> Result<(), TooLarge> {
    let mut limit = BATCH.max(pool.len() * 2);
    for a in left {
        for b in right {
            let mut points = a.points;
            plus(&mut points, &b.points);
            pool.push((points, (a.node, b.node)));
        }
        if pool.len() >= limit {
            keep(pool);
            limit = BATCH.max(pool.len() * 2);
            if pool.len() > limits.points {
                return Err(TooLarge::Points(limits.points));
            }
        }
    }
    Ok(())
}
