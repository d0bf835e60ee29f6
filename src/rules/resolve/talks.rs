//! Talks: initials and the one pen, declines, new texts, conditions, and what is said in private.

use super::Resolution;
use super::exchange::{Talks, discretion_of};
use crate::rules::action::{Answer, Discretion, Move, Reason};
use crate::rules::climate::{MAX_PARTIES, pairs};
use crate::rules::event::{Cause, Fact};
use crate::rules::ids::{ConstituencyId, DraftId, IssueSet, PartyId, PartySet};
use crate::rules::state::PutSounding;
use crate::rules::terms::{Change, Terms};

impl Resolution<'_> {
    /// Soundings, their answers and hands shown; and that two met, which everybody knows (R6.1).
    pub(super) fn private_words(&mut self, talks: &Talks) {
        let mut pairs_met = [PartySet::EMPTY; MAX_PARTIES];
        let mut meet =
            |a: PartyId, b: PartyId| pairs_met[a.min(b).index()] = pairs_met[a.min(b).index()].with(a.max(b));
        for (party, talk) in talks {
            for (asker, answer) in &talk.answers {
                let pair = PartySet::only(*party).with(*asker);
                self.only(
                    pair,
                    Fact::SoundingAnswered {
                        from: *party,
                        to: *asker,
                        answer: *answer,
                    },
                );
                meet(*party, *asker);
            }
        }
        for (party, talk) in talks {
            if let Some(sounding) = &talk.sounding {
                let pair = PartySet::only(*party).with(sounding.to);
                self.only(
                    pair,
                    Fact::SoundingPut {
                        from: *party,
                        sounding: sounding.clone(),
                    },
                );
                meet(*party, sounding.to);
            }
            if let Some((to, draft, constituency)) = talk.show_hand {
                self.show_hand(*party, to, draft, constituency);
                meet(*party, to);
            }
            // A text kept dark is a meeting like any other: nothing tells it from a question put (R6.4).
            let dark = match &talk.main {
                Move::Table(terms, Discretion::Dark) => terms.parties(&self.scenario.situation),
                Move::Amend(old, terms) if discretion_of(*old) == Discretion::Dark => {
                    terms.parties(&self.scenario.situation)
                }
                _ => PartySet::EMPTY,
            };
            for (a, b) in pairs(dark) {
                meet(a, b);
            }
        }
        if self.scenario.situation.party_count() > 2 {
            for a in self.scenario.situation.party_ids() {
                for b in pairs_met[a.index()].iter() {
                    self.public(Fact::PairMet { a, b });
                }
            }
        }
    }

    fn show_hand(&mut self, from: PartyId, to: PartyId, draft: DraftId, constituency: ConstituencyId) {
        let Some(terms) = self.state.draft(draft).map(|one| one.terms.clone()) else {
            return;
        };
        let asked = self.scenario.situation.party(from).constituencies[constituency.index()].need(terms.instrument);
        let support = self.true_support(from, draft, &terms, constituency);
        let small = |value: i32| i8::try_from(value.clamp(-100, 127)).unwrap_or(0);
        let (support, need) = (small(support), small(asked.unwrap_or(0)));
        let pair = PartySet::only(from).with(to);
        self.only(
            pair,
            Fact::HandShown {
                from,
                to,
                draft,
                constituency,
                support,
                need,
            },
        );
        let mood = i32::from(self.scenario.situation.coefficients.hand_shown_mood);
        self.mood(from, constituency, mood, Cause::HandShown(draft));
    }

    pub(super) fn draft_readers(&self, id: DraftId) -> Option<PartySet> {
        self.state.draft(id).map(|draft| draft.readers(self.everyone()))
    }

    /// A party's initial goes on a draft and comes off every other that settles one of its issues: one pen (R5.3).
    pub(super) fn initial(&mut self, party: PartyId, id: DraftId, by_condition: bool) {
        let Some(draft) = self.state.draft(id) else { return };
        if draft.in_hand || draft.initials.has(party) {
            return;
        }
        let (issues, readers) = (draft.terms.issues(), draft.readers(self.everyone()));
        self.readers(
            readers,
            Fact::Initialled {
                draft: id,
                party,
                by_condition,
            },
        );
        self.strike_others(party, issues, id);
    }

    fn strike_others(&mut self, party: PartyId, issues: IssueSet, pen_to: DraftId) {
        let struck: Vec<(DraftId, PartySet)> = self
            .state
            .drafts
            .iter()
            .filter(|other| {
                other.id != pen_to
                    && !other.in_hand
                    && other.initials.has(party)
                    && !other.terms.issues().intersection(issues).is_empty()
            })
            .map(|other| (other.id, other.readers(self.everyone())))
            .collect();
        let pen_readers = self.draft_readers(pen_to).unwrap_or(PartySet::EMPTY);
        for (draft, readers) in struck {
            // Who may not read the other draft is not told where the pen went.
            let pen_to = pen_readers.contains(readers).then_some(pen_to);
            self.readers(readers, Fact::InitialStruck { draft, party, pen_to });
        }
    }

    pub(super) fn decline(&mut self, party: PartyId, id: DraftId, reason: Reason) {
        let Some(draft) = self.state.draft(id).filter(|draft| !draft.in_hand) else {
            return;
        };
        let (readers, terms) = (draft.readers(self.everyone()), draft.terms.clone());
        let given: Vec<PartyId> = self
            .state
            .soundings
            .iter()
            .filter(|put| put.sounding.to == party && self.word_given_on(put, &terms))
            .map(|put| put.from)
            .collect();
        self.readers(
            readers,
            Fact::Declined {
                draft: id,
                party,
                reason,
            },
        );
        let trust = i32::from(self.scenario.situation.coefficients.trust_word_broken);
        for asker in given {
            let pair = PartySet::only(party).with(asker);
            self.only(
                pair,
                Fact::WordBroken {
                    party,
                    to: asker,
                    draft: id,
                },
            );
            // Trust is public: what outsiders may not read can't move it (R6.4).
            if readers == self.everyone() {
                self.trust_towards(asker, party, trust, Cause::WordBroken);
            }
        }
    }

    /// Whether the answer to a sounding was a word given on exactly this text (R5.9).
    fn word_given_on(&self, put: &PutSounding, terms: &Terms) -> bool {
        let Some(text) = &put.text else { return false };
        match put.answer {
            Some(Answer::Warm) => text == terms,
            Some(Answer::OnlyIf(change)) => text
                .changed(&self.scenario.situation, change)
                .is_some_and(|asked| asked == *terms),
            Some(Answer::Cool) | None => false,
        }
    }

    /// A new text appears and is named, or adds an initial to an identical one that is on the table already.
    pub(super) fn table(
        &mut self,
        sponsor: PartyId,
        terms: &Terms,
        amends: Option<DraftId>,
        discretion: Discretion,
    ) -> Option<DraftId> {
        // Its issues may have gone in hand a moment ago: the text comes too late and falls.
        if !self.state.issues_in_hand().intersection(terms.issues()).is_empty() {
            return None;
        }
        let amends = amends.filter(|old| self.state.draft(*old).is_some());
        let parties = terms.parties(&self.scenario.situation);
        let readers = if discretion == Discretion::Dark {
            parties
        } else {
            self.everyone()
        };
        let same = self
            .state
            .drafts
            .iter()
            .find(|one| !one.in_hand && one.terms == *terms && one.discretion == discretion)
            .map(|one| one.id);
        if let Some(same) = same {
            self.initial(sponsor, same, false);
            self.strike_amended(sponsor, amends, same);
            return None;
        }
        let group = if discretion == Discretion::Dark {
            u16::from(readers.0)
        } else {
            0
        };
        let draft = DraftId::numbered(group, self.state.draft_counts[usize::from(group)] + 1);
        self.readers(
            readers,
            Fact::DraftTabled {
                draft,
                sponsor,
                terms: terms.clone(),
                amends,
                discretion,
            },
        );
        self.strike_others(sponsor, terms.issues(), draft);
        self.strike_amended(sponsor, amends, draft);
        Some(draft)
    }

    /// An amendment takes the amender's initial off the draft that it amends, whatever the two settle (R5.3).
    fn strike_amended(&mut self, party: PartyId, amended: Option<DraftId>, pen_to: DraftId) {
        let struck = amended
            .and_then(|old| self.state.draft(old))
            .filter(|old| old.id != pen_to && !old.in_hand && old.initials.has(party));
        if let Some((draft, readers)) = struck.map(|old| (old.id, old.readers(self.everyone()))) {
            let pen_to = Some(pen_to);
            self.readers(readers, Fact::InitialStruck { draft, party, pen_to });
        }
    }

    /// Initials that waited for exactly this text go on at once (R5.8).
    pub(super) fn apply_conditions(&mut self, id: DraftId) {
        let Some(draft) = self.state.draft(id) else { return };
        let waiting: Vec<PartyId> = self
            .state
            .drafts
            .iter()
            .filter(|other| !other.in_hand && other.id != id)
            .flat_map(|other| {
                other
                    .conditions
                    .iter()
                    .map(move |(party, change)| (other, *party, *change))
            })
            .filter(|(other, party, change)| {
                draft.parties.has(*party)
                    && other
                        .terms
                        .changed(&self.scenario.situation, *change)
                        .is_some_and(|asked| asked == draft.terms)
            })
            .map(|(_, party, _)| party)
            .collect();
        for party in waiting {
            self.initial(party, id, true);
        }
    }

    /// A condition that a text on the table meets already counts at once.
    pub(super) fn meet_condition(&mut self, party: PartyId, id: DraftId, change: Change) {
        let Some(draft) = self.state.draft(id) else { return };
        let Some(asked) = draft.terms.changed(&self.scenario.situation, change) else {
            return;
        };
        let met = self
            .state
            .drafts
            .iter()
            .find(|one| !one.in_hand && one.terms == asked)
            .map(|one| one.id);
        if let Some(met) = met {
            self.initial(party, met, true);
        }
    }
}
