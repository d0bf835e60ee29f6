//! What the numbered papers of a play are about, so that they can be named by their matter.

use crate::rules::event::{Event, Fact};
use crate::rules::ids::{AgreementId, DraftId, IssueSet};
use crate::rules::state::Origin;
use crate::rules::view::View;
use std::collections::BTreeMap;

/// The matter of every draft and agreement that a reader has met.
///
/// Fed with what one viewer may see, it holds nothing that the viewer may not know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    drafts: BTreeMap<DraftId, IssueSet>,
    agreements: BTreeMap<AgreementId, Matter>,
}

/// What an agreement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Matter {
    /// In force before the play, by its place in the scenario: it has a name of its own.
    Inherited(u8),
    /// The issues that it settled when it entered into force.
    Issues(IssueSet),
}

impl Papers {
    /// No papers yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes the papers that an event brings.
    pub fn learn(&mut self, event: &Event) {
        match &event.fact {
            Fact::DraftTabled { draft, terms, .. } => {
                self.drafts.insert(*draft, terms.issues());
            }
            Fact::EnteredIntoForce { agreement, terms, .. } => {
                self.agreements.insert(*agreement, Matter::Issues(terms.issues()));
            }
            Fact::Inherited { agreement, index, .. } => {
                self.agreements.insert(*agreement, Matter::Inherited(*index));
            }
            _ => {}
        }
    }

    /// Notes the papers that lie before a viewer.
    pub fn learn_view(&mut self, view: &View) {
        for draft in &view.drafts {
            self.drafts.insert(draft.id, draft.terms.issues());
        }
        for agreement in &view.agreements {
            let matter = match agreement.origin {
                Origin::Inherited(index) => Matter::Inherited(index),
                Origin::Draft(_) => Matter::Issues(agreement.terms.issues()),
            };
            // What was learned at entry into force is kept: clauses may have been replaced since.
            self.agreements.entry(agreement.id).or_insert(matter);
        }
    }

    pub(super) fn draft(&self, draft: DraftId) -> Option<IssueSet> {
        self.drafts.get(&draft).copied()
    }

    pub(super) fn agreement(&self, agreement: AgreementId) -> Option<Matter> {
        self.agreements.get(&agreement).copied()
    }
}

impl<'e> Extend<&'e Event> for Papers {
    fn extend<T: IntoIterator<Item = &'e Event>>(&mut self, events: T) {
        events.into_iter().for_each(|event| self.learn(event));
    }
}

impl<'e> FromIterator<&'e Event> for Papers {
    fn from_iter<T: IntoIterator<Item = &'e Event>>(events: T) -> Self {
        let mut papers = Self::new();
        papers.extend(events);
        papers
    }
}
