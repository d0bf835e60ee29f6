//! May this be said in Talks? (R5)

use super::super::action::{Answer, Discretion, Move, Question, Talk};
use super::super::ids::{DraftId, PartyId, PartySet};
use super::super::instrument::Wording;
use super::super::open::{is_well_formed, mends, names_something};
use super::super::refusal::Refusal;
use super::super::scenario::{Layer, Scenario};
use super::super::state::{Draft, State};
use super::super::terms::Terms;
use super::{Checked, ensure};

impl State {
    pub(super) fn check_talk(&self, scenario: &Scenario, party: PartyId, talk: &Talk, exchange: u8) -> Checked {
        let situation = &scenario.situation;
        let closing = exchange + 1 >= situation.exchanges;
        let caretaker = self.parties[party.index()].caretaker;
        match &talk.main {
            Move::Hold => {}
            Move::Table(terms, discretion) => {
                ensure(!closing, Refusal::ClosingExchange)?;
                ensure(!caretaker, Refusal::Caretaker)?;
                self.check_sponsor(scenario, party)?;
                self.check_text(scenario, party, terms)?;
                let dark_allowed = situation.has(Layer::Secrecy) && terms.parties(situation) != situation.everyone();
                ensure(*discretion == Discretion::Informed || dark_allowed, Refusal::NotDark)?;
                self.check_mended(scenario, party, terms)?;
            }
            Move::Amend(draft, terms) => {
                ensure(!closing, Refusal::ClosingExchange)?;
                ensure(!caretaker, Refusal::Caretaker)?;
                let old = self.live_draft(party, *draft)?;
                self.check_sponsor(scenario, party)?;
                self.check_text(scenario, party, terms)?;
                ensure(
                    old.terms != *terms && old.parties == terms.parties(situation),
                    Refusal::NotAnAmendment(*draft),
                )?;
                self.check_mended(scenario, party, terms)?;
            }
            Move::Initial(draft) => {
                ensure(!caretaker, Refusal::Caretaker)?;
                let draft = self.live_draft(party, *draft)?;
                ensure(!draft.initials.has(party), Refusal::AlreadyInitialled(draft.id))?;
            }
            Move::InitialIf(draft, change) => {
                ensure(!closing, Refusal::ClosingExchange)?;
                ensure(!caretaker, Refusal::Caretaker)?;
                let draft = self.live_draft(party, *draft)?;
                ensure(!draft.initials.has(party), Refusal::AlreadyInitialled(draft.id))?;
                let changed = draft
                    .terms
                    .changed(situation, *change)
                    .ok_or(Refusal::NoSuchChange(draft.id))?;
                ensure(
                    changed.parties(situation) == draft.parties,
                    Refusal::NoSuchChange(draft.id),
                )?;
                self.check_text(scenario, party, &changed)?;
            }
            Move::Decline(draft, reason) => {
                let draft = self.live_draft(party, *draft)?;
                ensure(draft.sponsor != party, Refusal::OwnDraft(draft.id))?;
                ensure(
                    names_something(situation, &draft.terms, *reason),
                    Refusal::NamesNothing(draft.id),
                )?;
            }
            Move::Withdraw(draft) => {
                let draft = self.live_draft(party, *draft)?;
                ensure(draft.sponsor == party, Refusal::NotTheSponsor(draft.id))?;
            }
        }
        self.check_private(scenario, party, talk, closing)
    }

    /// What is said in private beside the move: sounding, answers, a hand shown.
    fn check_private(&self, scenario: &Scenario, party: PartyId, talk: &Talk, closing: bool) -> Checked {
        let situation = &scenario.situation;
        if let Some(sounding) = &talk.sounding {
            let to = sounding.to;
            ensure(
                !closing && self.may_sound(scenario, party) && to != party && situation.everyone().has(to),
                Refusal::NoSounding(to),
            )?;
            let pair = PartySet::only(party).with(to);
            let fits = match sounding.question {
                Question::Draft(draft) => self.shared_draft(party, to, draft).is_some(),
                Question::Changed(draft, change) => self.shared_draft(party, to, draft).is_some_and(|draft| {
                    draft
                        .terms
                        .changed(situation, change)
                        .is_some_and(|new| is_well_formed(situation, &new) && new.parties(situation) == draft.parties)
                }),
                Question::Clause(clause, instrument) => Terms::new(instrument, [clause], [])
                    .is_ok_and(|terms| is_well_formed(situation, &terms) && terms.parties(situation).contains(pair)),
            };
            ensure(fits, Refusal::NoSounding(to))?;
        }
        for (index, (asker, answer)) in talk.answers.iter().enumerate() {
            let first = talk.answers[..index].iter().all(|(earlier, _)| earlier != asker);
            let put = self.open_sounding(*asker, party).filter(|_| first);
            let put = put.ok_or(Refusal::NothingToAnswer(*asker))?;
            if let Answer::OnlyIf(change) = answer {
                let fits = self.soundings[put].text.as_ref().is_some_and(|text| {
                    text.changed(situation, *change)
                        .is_some_and(|new| is_well_formed(situation, &new))
                });
                ensure(fits, Refusal::AnswerDoesNotFit(*asker))?;
            }
        }
        if let Some((to, draft, constituency)) = talk.show_hand {
            let open = situation.has(Layer::Soundings)
                && situation.has(Layer::Home)
                && to != party
                && situation.everyone().has(to)
                && constituency.index() < situation.party(party).constituencies.len()
                && self.shared_draft(party, to, draft).is_some();
            ensure(open, Refusal::NoHandToShow)?;
        }
        Ok(())
    }

    fn check_sponsor(&self, scenario: &Scenario, party: PartyId) -> Checked {
        let live = self
            .drafts
            .iter()
            .filter(|draft| draft.sponsor == party && !draft.in_hand)
            .count();
        ensure(
            live < usize::from(scenario.situation.coefficients.drafts_per_sponsor),
            Refusal::TooManyDrafts,
        )
    }

    /// Whether a text can be put on the table at this meeting by this party.
    fn check_text(&self, scenario: &Scenario, party: PartyId, terms: &Terms) -> Checked {
        let situation = &scenario.situation;
        ensure(is_well_formed(situation, terms), Refusal::NotWellFormed)?;
        ensure(
            terms.clauses.len() <= usize::from(situation.max_clauses),
            Refusal::TooManyClauses(situation.max_clauses),
        )?;
        ensure(
            terms.instrument <= situation.highest_instrument(self.round),
            Refusal::FormTooHigh(terms.instrument),
        )?;
        ensure(terms.parties(situation).has(party), Refusal::NotOwnBusiness)?;
        ensure(
            situation.has(Layer::Ambiguity) || terms.clauses.iter().all(|clause| clause.wording == Wording::Plain),
            Refusal::NoAmbiguity,
        )?;
        let in_hand = self.issues_known_in_hand(scenario, party);
        for clause in &terms.clauses {
            ensure(!in_hand.has(clause.issue), Refusal::IssueInHand(clause.issue))?;
            ensure(
                !self.is_closed(clause.issue, clause.rung),
                Refusal::OptionClosed(clause.issue, clause.rung),
            )?;
        }
        Ok(())
    }

    fn check_mended(&self, scenario: &Scenario, party: PartyId, terms: &Terms) -> Checked {
        let bad = self
            .declines
            .iter()
            .filter(|decline| decline.sponsor == party)
            .find(|decline| !mends(&scenario.situation, &decline.terms, terms, decline.reason));
        bad.map_or(Ok(()), |decline| Err(Refusal::NotMended(decline.draft)))
    }

    /// A live draft to which the party is a party.
    fn live_draft(&self, party: PartyId, id: DraftId) -> Result<&Draft, Refusal> {
        let draft = self
            .draft(id)
            .filter(|draft| !draft.in_hand)
            .ok_or(Refusal::NoSuchDraft(id))?;
        if draft.parties.has(party) {
            Ok(draft)
        } else if draft.discretion == Discretion::Informed {
            Err(Refusal::NotAParty(id))
        } else {
            Err(Refusal::NoSuchDraft(id))
        }
    }
}
