//! Standing instructions of a delegation: what is done for its seat when its time is over and it has done nothing.

use crate::adviser::worth;
use crate::negotiators::Temperament;
use crate::rules::action::{Deed, Move, Talk};
use crate::rules::ids::{DraftId, IssueId, Rung};
use crate::rules::open::OpenActions;
use crate::rules::scenario::Situation;
use crate::rules::standing;
use crate::rules::terms::Terms;
use crate::rules::view::View;
use crate::server::lesson::ParticipantId;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// The most points that can be asked of a draft, up and down.
pub const MOST_POINTS: i16 = 999;

/// What a delegation wants done when it is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Instructions {
    /// Nothing of its own: the rules' standing instructions (R1.8), and after two silent steps a computer keeps the seat.
    #[default]
    Usual,
    /// Its own orders; where they say nothing, the rules' standing instructions. The seat stays its own.
    Ours(Orders),
    /// A computer negotiator takes the seat with the first silence, and hands it back to whoever returns.
    Computer(Temperament),
}

/// Orders of a delegation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Orders {
    /// Initial the draft on the table that is worth most to us, if it is worth at least so many points; none, if nothing
    /// is to be initialled.
    pub initial: Option<i16>,
    /// The highest option that may be initialled on an issue, rung 0 for nothing on it; issues that are not named are free.
    pub at_most: Vec<(IssueId, Rung)>,
    /// Whether the seat is ready as soon as all others are, so that nobody waits for it.
    pub prompt: bool,
}

/// What somebody in a delegation wants it to order, where their word alone does not bind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Who.
    pub by: ParticipantId,
    /// What.
    pub instructions: Instructions,
}

impl Instructions {
    /// Whether they name only what a situation has, each issue once, and points within bounds.
    #[must_use]
    pub fn fit(&self, situation: &Situation) -> bool {
        let Self::Ours(orders) = self else { return true };
        let known = |(issue, rung): &(IssueId, Rung)| {
            let ladder = situation.issue_ids().any(|one| one == *issue);
            ladder && usize::from(rung.0) < situation.issue(*issue).options.len()
        };
        let mut issues: Vec<IssueId> = orders.at_most.iter().map(|(issue, _)| *issue).collect();
        issues.sort_unstable();
        issues.dedup();
        issues.len() == orders.at_most.len()
            && orders.at_most.iter().all(known)
            && orders
                .initial
                .is_none_or(|points| (-MOST_POINTS..=MOST_POINTS).contains(&points))
    }

    /// Whether the seat is ready as soon as all others are.
    #[must_use]
    pub const fn prompt(&self) -> bool {
        matches!(self, Self::Ours(Orders { prompt: true, .. }))
    }
}

impl Orders {
    /// What is done in a seat that sees this; `None` if nothing is asked of it.
    #[must_use]
    pub fn deed(&self, view: &View) -> Option<Deed> {
        let own = view.me()?;
        if let OpenActions::Talks(menu) = &own.open
            && let Some(least) = self.initial
        {
            let worth = |id: &DraftId| {
                let draft = view.draft(*id)?;
                let points = worth::text_points(view, own, &draft.terms);
                (points >= i32::from(least) && self.allow(&draft.terms)).then_some((points, Reverse(*id)))
            };
            if let Some((_, Reverse(draft))) = menu.initial.iter().filter_map(worth).max() {
                return Some(Deed::Talk(Box::new(Talk {
                    main: Move::Initial(draft),
                    ..Talk::default()
                })));
            }
        }
        standing::deed(view)
    }

    /// Whether a text goes on no issue further than it may.
    #[must_use]
    pub fn allow(&self, terms: &Terms) -> bool {
        self.at_most.iter().all(|(issue, most)| terms.rung(*issue) <= *most)
    }
}
