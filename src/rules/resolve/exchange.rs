//! An exchange is resolved in a stated order (R5.4): initials count; complete drafts leave the table;
//! declines kill their version; new texts appear; withdrawals; expiry.

use super::Resolution;
use crate::rules::action::{Deed, Discretion, Move, Talk};
use crate::rules::bounded::Bounded;
use crate::rules::climate::MAX_PARTIES;
use crate::rules::event::{Audience, Cause, Ending, Fact, Step};
use crate::rules::ids::{DraftId, PartyId, PartySet};
use crate::rules::scenario::Layer;
use crate::rules::terms::Terms;

/// What every seat says in one exchange, in the order of the parties.
pub(super) type Talks = Bounded<(PartyId, Box<Talk>), MAX_PARTIES>;

impl Resolution<'_> {
    pub(super) fn resolve_exchange(&mut self, exchange: u8) {
        let talks: Talks = self
            .scenario
            .situation
            .party_ids()
            .filter_map(|party| match &self.state.sealed[party.index()] {
                Some(Deed::Talk(talk)) => Some((party, talk.clone())),
                _ => None,
            })
            .collect();
        self.private_words(&talks);
        self.initials(&talks);
        if self.complete_drafts(exchange) {
            return;
        }
        for (party, talk) in &talks {
            if let Move::Decline(draft, reason) = &talk.main {
                self.decline(*party, *draft, *reason);
            }
        }
        self.new_texts(&talks);
        for (_, talk) in &talks {
            if let Move::Withdraw(draft) = &talk.main {
                self.withdraw(*draft);
            }
        }
        // A new text may be complete at once, by conditions that waited for just this change.
        if !self.complete_drafts(exchange) {
            self.close_exchange(exchange);
        }
    }

    fn initials(&mut self, talks: &Talks) {
        for (party, talk) in talks {
            match &talk.main {
                Move::Initial(draft) => self.initial(*party, *draft, false),
                Move::InitialIf(draft, change) => {
                    if let Some(parties) = self.state.draft(*draft).map(|one| one.parties) {
                        self.only(
                            parties,
                            Fact::ConditionStated {
                                draft: *draft,
                                party: *party,
                                change: *change,
                            },
                        );
                    }
                }
                _ => {}
            }
        }
    }

    /// All new texts appear before any condition is met by one, so that no seat's text comes first.
    fn new_texts(&mut self, talks: &Talks) {
        let mut appeared: Bounded<DraftId, MAX_PARTIES> = Bounded::new();
        for (party, talk) in talks {
            let new = match &talk.main {
                Move::Table(terms, discretion) => self.table(*party, terms, None, *discretion),
                Move::Amend(old, terms) => self.table(*party, terms, Some(*old), discretion_of(*old)),
                _ => None,
            };
            // One new text a seat: there is room for all of them.
            appeared.extend(new);
        }
        for draft in appeared {
            self.apply_conditions(draft);
        }
        for (party, talk) in talks {
            if let Move::InitialIf(draft, change) = &talk.main {
                self.meet_condition(*party, *draft, *change);
            }
        }
    }

    /// The sponsor takes its draft back, unless it is initialled by all in this very exchange.
    fn withdraw(&mut self, draft: DraftId) {
        if self.state.draft(draft).is_some_and(|one| !one.in_hand)
            && let Some(readers) = self.draft_readers(draft)
        {
            self.readers(readers, Fact::Withdrawn { draft });
        }
    }

    fn close_exchange(&mut self, exchange: u8) {
        let closing = exchange + 1 >= self.scenario.situation.exchanges;
        self.emit(Audience::Nobody, Fact::ExchangeClosed);
        let life = self.scenario.situation.coefficients.draft_life;
        let expired: Vec<(DraftId, PartySet)> = self
            .state
            .drafts
            .iter()
            .filter(|draft| !draft.in_hand && (closing || draft.age > life))
            .map(|draft| (draft.id, draft.readers(self.everyone())))
            .collect();
        for (draft, readers) in expired {
            self.readers(readers, Fact::Expired { draft });
        }
        if closing {
            self.after_talks();
        } else {
            self.begin_step(Step::Exchange(exchange + 1));
        }
    }

    /// Drafts initialled by all leave the table. In one sitting the first ends the play; says whether it has.
    fn complete_drafts(&mut self, exchange: u8) -> bool {
        while let Some(draft) = self
            .state
            .drafts
            .iter()
            .find(|draft| !draft.in_hand && draft.initials == draft.parties)
        {
            let (id, readers, terms) = (draft.id, draft.readers(self.everyone()), draft.terms.clone());
            self.readers(readers, Fact::DraftInitialled { draft: id });
            if !self.has(Layer::Home) && !self.has(Layer::FollowThrough) {
                self.agree(id, &terms, exchange);
                return true;
            }
            self.overtake(id, &terms);
        }
        false
    }

    /// Other drafts on issues that are now in hand fall.
    fn overtake(&mut self, by: DraftId, terms: &Terms) {
        let overtaken: Vec<(DraftId, PartySet)> = self
            .state
            .drafts
            .iter()
            .filter(|draft| !draft.in_hand && !draft.terms.issues().intersection(terms.issues()).is_empty())
            .map(|draft| (draft.id, draft.readers(self.everyone())))
            .collect();
        let told = self.draft_readers(by).unwrap_or(PartySet::EMPTY);
        for (draft, readers) in overtaken {
            // Who may not read the one in hand is not told of it: to all appearances the other just fell.
            let fact = if told.contains(readers) {
                Fact::Overtaken { draft, by }
            } else {
                Fact::Expired { draft }
            };
            self.readers(readers, fact);
        }
    }

    /// One sitting: what was agreed is worth its points, less the discount of the exchanges that passed (R12.7).
    fn agree(&mut self, id: DraftId, terms: &Terms, exchange: u8) {
        let per_mille = i64::from(self.scenario.situation.coefficients.discount_per_mille);
        let rungs: Vec<_> = self
            .scenario
            .situation
            .issue_ids()
            .map(|issue| terms.rung(issue))
            .collect();
        let passed = u32::from(self.state.round) * u32::from(self.scenario.situation.exchanges) + u32::from(exchange);
        for party in self.scenario.situation.party_ids() {
            let full = i64::from(self.scenario.sheet(party).preferences.package(&rungs));
            let worth = (0..passed).fold(full * 1000, |worth, _| worth * per_mille / 1000) / 1000;
            self.points(party, i32::try_from(worth).unwrap_or(0), Cause::Agreed(id));
        }
        self.public(Fact::PlayEnded { ending: Ending::Agreed });
    }
}

/// A counter-draft is as discreet as the draft that it amends, also if that one has just been declined.
pub(super) fn discretion_of(old: DraftId) -> Discretion {
    if old.group() == 0 {
        Discretion::Informed
    } else {
        Discretion::Dark
    }
}
