//! Issues that are linked with one another, joined into one.

use crate::analysis::domain::Utility;
use crate::analysis::problem::Span;

/// Combinations of linked issues that are looked at; of more, the best so far are kept, issue by issue.
const MOST: usize = 2048;

/// Issues that no link joins with others, and the combinations of their options.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// The issues, ascending.
    pub(super) issues: Vec<usize>,
    /// One option an issue of the group.
    pub(super) combinations: Vec<Vec<u16>>,
    /// What each combination is worth to oneself, links included.
    pub(super) own: Vec<f64>,
}

/// The groups of a utility.
pub(super) fn groups(utility: &Utility, sizes: &[u16]) -> Vec<Group> {
    let mut names: Vec<usize> = (0..sizes.len()).collect();
    for (spans, _) in &utility.links {
        let Some(least) = spans.iter().map(|span| names[span.issue]).min() else {
            continue;
        };
        let joined: Vec<usize> = spans.iter().map(|span| names[span.issue]).collect();
        for name in &mut names {
            if joined.contains(name) {
                *name = least;
            }
        }
    }
    let mut seen = names.clone();
    seen.sort_unstable();
    seen.dedup();
    let members = |name: usize| (0..sizes.len()).filter(|issue| names[*issue] == name).collect();
    seen.into_iter()
        .map(|name| group(utility, sizes, members(name)))
        .collect()
}

fn group(utility: &Utility, sizes: &[u16], issues: Vec<usize>) -> Group {
    let mut found: Vec<(f64, Vec<u16>)> = vec![(0.0, Vec::new())];
    for (depth, issue) in issues.iter().enumerate() {
        let table = &utility.tables[*issue];
        let longer = found.iter().flat_map(|(worth, start)| {
            (0..sizes[*issue]).map(move |option| {
                let mut combination = start.clone();
                combination.push(option);
                (worth + table[usize::from(option)], combination)
            })
        });
        let mut longer: Vec<(f64, Vec<u16>)> = longer.collect();
        // Links that are complete with this issue.
        let complete = utility.links.iter().filter(|(spans, _)| {
            spans.iter().any(|span| span.issue == *issue)
                && spans.iter().all(|span| issues[..=depth].contains(&span.issue))
        });
        let complete: Vec<&(Vec<Span>, f64)> = complete.collect();
        for (worth, combination) in &mut longer {
            let option = |issue: usize| {
                issues
                    .iter()
                    .position(|own| *own == issue)
                    .map(|place| combination[place])
            };
            let holds = |span: &Span| option(span.issue).is_some_and(|option| (span.from..=span.to).contains(&option));
            let joint = complete.iter().filter(|(spans, _)| spans.iter().all(holds));
            *worth += joint.map(|(_, worth)| worth).sum::<f64>();
        }
        if longer.len() > MOST {
            longer.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
            longer.truncate(MOST);
        }
        found = longer;
    }
    let (own, combinations) = found.into_iter().unzip();
    Group {
        issues,
        combinations,
        own,
    }
}
