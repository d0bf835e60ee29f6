//! What would tip a constituency: the single changes to a text that would please it most.

use crate::rules::home::HomeFacts;
use crate::rules::ids::{ConstituencyId, Rung};
use crate::rules::instrument::Wording;
use crate::rules::open::is_well_formed;
use crate::rules::scenario::{Layer, Situation};
use crate::rules::terms::{Change, Clause, Terms};

/// The most tips that are shown.
const MOST: usize = 2;

/// Up to two changes to a text that raise support at a constituency most, best first, with the points they add.
pub(super) fn tips(
    situation: &Situation,
    facts: &HomeFacts<'_>,
    constituency: ConstituencyId,
    terms: &Terms,
) -> Vec<(i32, Change)> {
    let parties = terms.parties(situation);
    let now = facts.support(constituency, terms, 0);
    let mut tips: Vec<(i32, Change)> = changes(situation, terms)
        .into_iter()
        .filter_map(|change| {
            let other = terms.changed(situation, change)?;
            let fits = is_well_formed(situation, &other) && other.parties(situation) == parties;
            let gain = facts.support(constituency, &other, 0) - now;
            (fits && gain > 0).then_some((gain, change))
        })
        .collect();
    tips.sort_by_key(|(gain, _)| std::cmp::Reverse(*gain));
    tips.truncate(MOST);
    tips
}

/// Every single change that is worth asking about: a rung up or down, the wording, the form, the annex.
fn changes(situation: &Situation, terms: &Terms) -> Vec<Change> {
    let mut changes = Vec::new();
    for clause in &terms.clauses {
        let top = situation.issue(clause.issue).options.len() - 1;
        for rung in [clause.rung.0.saturating_sub(1), clause.rung.0 + 1] {
            if rung > 0 && usize::from(rung) <= top {
                changes.push(Change::Clause(Clause {
                    rung: Rung(rung),
                    ..*clause
                }));
            }
        }
        if terms.clauses.len() > 1 {
            changes.push(Change::Drop(clause.issue));
        }
        if situation.has(Layer::Ambiguity) && clause.wording == Wording::Plain {
            changes.push(Change::Clause(Clause {
                wording: Wording::Ambiguous,
                ..*clause
            }));
        }
    }
    let forms = situation.instruments.iter().copied();
    changes.extend(forms.filter(|form| *form != terms.instrument).map(Change::Instrument));
    changes.extend(terms.annex.iter().map(|settled| Change::LeaveOpen(settled.item)));
    changes
}
