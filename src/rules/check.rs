//! Check: may this act be done? The law, rule by rule; it changes nothing (R1.3).

mod talks;

use super::action::{Act, Attendance, Deed, Exit, HomeDecision, Line, Replies, RetaliationMove, Speech, Token, Waived};
use super::event::Step;
use super::ids::{ConstituencyId, DraftId, PartyId};
use super::open::same_task;
use super::refusal::Refusal;
use super::scenario::{Layer, Scenario};
use super::state::{Draft, State};

type Checked = Result<(), Refusal>;

/// `Ok` if the condition holds, else the refusal.
fn ensure(holds: bool, refusal: Refusal) -> Checked {
    if holds { Ok(()) } else { Err(refusal) }
}

impl State {
    /// Whether a seat may do this now.
    ///
    /// # Errors
    /// The first rule that it would break.
    pub fn check(&self, scenario: &Scenario, act: &Act) -> Checked {
        ensure(!matches!(self.step, Step::Before | Step::Ended), Refusal::NotInPlay)?;
        ensure(
            act.party.index() < scenario.situation.party_count(),
            Refusal::NoSuchParty(act.party),
        )?;
        ensure(
            self.sealed[act.party.index()].is_none(),
            Refusal::AlreadyReady(act.party),
        )?;
        match (&act.deed, self.step) {
            (Deed::Speak(speech), Step::Podium) => self.check_speech(scenario, act.party, *speech),
            (Deed::Talk(talk), Step::Exchange(exchange)) => self.check_talk(scenario, act.party, talk, exchange),
            (Deed::Consult(constituency), Step::Home) => self.check_consult(scenario, act.party, *constituency),
            (Deed::Persuade(draft, constituency), Step::Home) => {
                self.check_persuade(scenario, act.party, *draft, *constituency)
            }
            (Deed::Waive(waived), Step::Home) => self.check_waiver(scenario, act.party, *waived),
            (Deed::Decide(decisions), Step::Home) => self.check_decisions(scenario, act.party, decisions),
            (Deed::Reply(replies), Step::Replies) => self.check_replies(scenario, act.party, replies),
            (Deed::Attend(attendance), Step::FollowThrough) => self.check_attendance(scenario, act.party, attendance),
            _ => Err(Refusal::WrongStep),
        }
    }

    fn check_speech(&self, scenario: &Scenario, party: PartyId, speech: Speech) -> Checked {
        let own = &self.parties[party.index()];
        ensure(!own.caretaker || speech.line == Line::Measured, Refusal::LineNotOpen)?;
        if let Some(pledge) = speech.pledge {
            ensure(!own.caretaker, Refusal::Caretaker)?;
            let known = scenario
                .situation
                .pledges
                .get(pledge.index())
                .is_some_and(|known| known.who.has(party));
            ensure(
                known && !self.has_pledged(party, pledge),
                Refusal::PledgeNotOpen(pledge),
            )?;
            ensure(
                self.open_pledges(party).count() < usize::from(scenario.situation.coefficients.pledges_open),
                Refusal::TooManyPledges,
            )?;
            ensure(
                !self.pledge_is_met(scenario, party, pledge),
                Refusal::PledgeAlreadyMet(pledge),
            )?;
        }
        match speech.retaliation {
            None => {}
            Some(RetaliationMove::Announce(id)) => {
                ensure(!own.caretaker, Refusal::Caretaker)?;
                ensure(self.can_announce(scenario, party, id), Refusal::RetaliationNotOpen(id))?;
            }
            Some(RetaliationMove::CarryOut(id) | RetaliationMove::Drop(id)) => {
                ensure(self.must_answer(party, id), Refusal::RetaliationNotTriggered(id))?;
            }
        }
        ensure(
            !speech.defer || (!own.caretaker && self.deferrable(scenario, party).is_some()),
            Refusal::NothingToDefer,
        )
    }

    fn check_consult(&self, scenario: &Scenario, party: PartyId, constituency: ConstituencyId) -> Checked {
        let own = &self.parties[party.index()];
        let count = scenario.situation.party(party).constituencies.len();
        ensure(constituency.index() < count, Refusal::NoSuchConstituency(constituency))?;
        ensure(
            scenario.situation.has(Layer::Estimates) && own.consulted[constituency.index()].is_none(),
            Refusal::NothingToConsult(constituency),
        )?;
        ensure(own.capital >= 1, Refusal::NotEnoughCapital(1))
    }

    fn check_persuade(
        &self,
        scenario: &Scenario,
        party: PartyId,
        draft: DraftId,
        constituency: ConstituencyId,
    ) -> Checked {
        let draft = self.waiting_draft(party, draft)?;
        let asked = scenario
            .situation
            .party(party)
            .constituencies
            .get(constituency.index())
            .ok_or(Refusal::NoSuchConstituency(constituency))?
            .need(draft.terms.instrument);
        let spent = draft.persuaded[party.index()][constituency.index()];
        ensure(
            asked.is_some() && spent < scenario.situation.coefficients.persuade_limit,
            Refusal::NothingToPersuade(draft.id, constituency),
        )?;
        ensure(self.parties[party.index()].capital >= 1, Refusal::NotEnoughCapital(1))
    }

    fn check_waiver(&self, scenario: &Scenario, party: PartyId, waived: Waived) -> Checked {
        match waived {
            Waived::Draft(id) => {
                let draft = self.waiting_draft(party, id)?;
                let bound = self.binding_bans(scenario, party, &draft.terms).next().is_some();
                ensure(bound && !draft.waived.has(party), Refusal::NothingToWaive)?;
            }
            Waived::Agreement(id) => {
                let agreement = self
                    .agreement(id)
                    .filter(|one| one.alive() && one.parties.has(party))
                    .ok_or(Refusal::NoSuchAgreement(id))?;
                let bound = self.binding_bans(scenario, party, &agreement.terms).next().is_some();
                let waived = agreement.waived_until.is_some_and(|until| until >= self.round);
                ensure(bound && !waived, Refusal::NothingToWaive)?;
            }
        }
        let price = self.waiver_price(scenario, party);
        ensure(
            self.parties[party.index()].capital >= price,
            Refusal::NotEnoughCapital(price),
        )
    }

    fn check_decisions(&self, scenario: &Scenario, party: PartyId, decisions: &[(DraftId, HomeDecision)]) -> Checked {
        for (index, (id, decision)) in decisions.iter().enumerate() {
            let draft = self.waiting_draft(party, *id)?;
            ensure(
                decisions[..index].iter().all(|(earlier, _)| earlier != id),
                Refusal::NamedTwice(*id),
            )?;
            match decision {
                HomeDecision::Submit(_) => {
                    let bound = self.binding_bans(scenario, party, &draft.terms).next().is_some();
                    ensure(!bound || draft.waived.has(party), Refusal::Banned(*id))?;
                }
                HomeDecision::HoldOver => ensure(!draft.held_over.has(party), Refusal::HeldOverOnce(*id))?,
            }
        }
        let submitted = decisions
            .iter()
            .filter(|(_, decision)| matches!(decision, HomeDecision::Submit(_)))
            .count();
        let limit = scenario.situation.coefficients.submissions;
        ensure(submitted <= usize::from(limit), Refusal::TooManySubmissions(limit))
    }

    /// A draft in hand that waits for this party's home.
    fn waiting_draft(&self, party: PartyId, id: DraftId) -> Result<&Draft, Refusal> {
        self.draft(id)
            .filter(|draft| draft.in_hand && draft.parties.has(party) && !draft.approved.has(party))
            .ok_or(Refusal::NotWaiting(id))
    }

    fn check_replies(&self, scenario: &Scenario, party: PartyId, replies: &Replies) -> Checked {
        for (index, (id, _)) in replies.riders.iter().enumerate() {
            ensure(
                replies.riders[..index].iter().all(|(earlier, _)| earlier != id),
                Refusal::NamedTwice(*id),
            )?;
            let asked = self
                .draft(*id)
                .is_some_and(|draft| self.owes_rider_answer(scenario, party, draft));
            ensure(asked, Refusal::NoRider(*id))?;
        }
        for (index, id) in replies.break_silence.iter().enumerate() {
            ensure(!replies.break_silence[..index].contains(id), Refusal::NamedTwice(*id))?;
            let slip = self
                .draft(*id)
                .is_some_and(|draft| self.holds_slip(scenario, party, draft));
            ensure(slip, Refusal::NoSlip(*id))?;
        }
        if let Some(last) = replies.break_silence.last() {
            let left = usize::from(self.slips_left(scenario, party));
            ensure(replies.break_silence.len() <= left, Refusal::NoSlip(*last))?;
        }
        Ok(())
    }

    fn check_attendance(&self, scenario: &Scenario, party: PartyId, attendance: &Attendance) -> Checked {
        let numbers = &scenario.situation.coefficients;
        ensure(
            attendance.tokens.len() <= usize::from(numbers.attention),
            Refusal::TooManyTokens(numbers.attention),
        )?;
        let mut price = 0_u32;
        for (index, token) in attendance.tokens.iter().enumerate() {
            let id = token.agreement();
            let agreement = self
                .agreement(id)
                .filter(|one| one.alive() && one.parties.has(party))
                .ok_or(Refusal::NoSuchAgreement(id))?;
            let repeated = attendance.tokens[..index]
                .iter()
                .any(|earlier| same_task(earlier, token));
            ensure(!repeated, Refusal::OneTokenEnough(id))?;
            if let Token::Consent(_, item) = token {
                let asked = self
                    .consent_price(scenario, agreement, *item)
                    .ok_or(Refusal::NoConsent(id, *item))?;
                price += u32::from(asked);
            } else {
                ensure(
                    self.can_attend(scenario, party, agreement, token),
                    Refusal::NothingToAttend(id),
                )?;
            }
        }
        let capital = self.parties[party.index()].capital;
        ensure(
            price <= u32::from(capital),
            Refusal::NotEnoughCapital(u8::try_from(price).unwrap_or(u8::MAX)),
        )?;
        for (index, id) in attendance.announce.iter().enumerate() {
            ensure(
                !attendance.announce[..index].contains(id),
                Refusal::AgreementNamedTwice(*id),
            )?;
            let open = self
                .agreement(*id)
                .is_some_and(|one| Self::can_announce_again(party, one));
            ensure(open, Refusal::NothingToAnnounce(*id))?;
        }
        for (index, (id, exit)) in attendance.exits.iter().enumerate() {
            ensure(
                attendance.exits[..index].iter().all(|(earlier, _)| earlier != id),
                Refusal::AgreementNamedTwice(*id),
            )?;
            let open = self.agreement(*id).is_some_and(|one| {
                one.alive()
                    && one.parties.has(party)
                    && match exit {
                        Exit::Suspend => !one.suspended.has(party),
                        Exit::Resume => one.suspended.has(party),
                        Exit::Leave => true,
                    }
            });
            ensure(open, Refusal::NoExit(*id))?;
        }
        for (index, (id, _)) in attendance.readouts.iter().enumerate() {
            ensure(
                attendance.readouts[..index].iter().all(|(earlier, _)| earlier != id),
                Refusal::AgreementNamedTwice(*id),
            )?;
            let open = self
                .agreement(*id)
                .is_some_and(|one| self.can_read_out(scenario, party, one));
            ensure(open, Refusal::NoReadout(*id))?;
        }
        Ok(())
    }
}
