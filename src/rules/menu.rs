//! The menu: what lies open to a seat now, read off the state.

use super::action::{Line, Token, Waived};
use super::event::Step;
use super::ids::{ConstituencyId, PartyId, PledgeId, RetaliationId, Rung};
use super::open::{OpenActions, OpenAttention, OpenDecision, OpenHome, OpenPodium, OpenReplies, OpenTable, OpenTalks};
use super::scenario::{Layer, Scenario};
use super::state::{Agreement, ClauseReading, RetaliationStatus, State};

impl State {
    /// What a seat may do now.
    #[must_use]
    pub fn open_actions(&self, scenario: &Scenario, party: PartyId) -> OpenActions {
        if party.index() >= scenario.situation.party_count() || self.sealed[party.index()].is_some() {
            return OpenActions::Nothing;
        }
        match self.step {
            Step::Before | Step::Ended => OpenActions::Nothing,
            Step::Podium => OpenActions::Podium(self.open_podium(scenario, party)),
            Step::Exchange(exchange) => OpenActions::Talks(Box::new(self.open_talks(scenario, party, exchange))),
            Step::Home => OpenActions::Home(self.open_home(scenario, party)),
            Step::Replies => OpenActions::Replies(self.open_replies(scenario, party)),
            Step::FollowThrough => OpenActions::FollowThrough(self.open_attention(scenario, party)),
        }
    }

    fn open_podium(&self, scenario: &Scenario, party: PartyId) -> OpenPodium {
        let situation = &scenario.situation;
        let answer: Vec<RetaliationId> = self
            .retaliations
            .iter()
            .filter(|one| one.party == party && one.status == RetaliationStatus::Triggered)
            .map(|one| one.retaliation)
            .collect();
        if self.parties[party.index()].caretaker {
            return OpenPodium {
                lines: vec![Line::Measured],
                answer,
                ..OpenPodium::default()
            };
        }
        let room = self.open_pledges(party).count() < usize::from(situation.coefficients.pledges_open);
        let pledges = (0..situation.pledges.len())
            .map(PledgeId::at)
            .filter(|pledge| {
                room && situation.pledges[pledge.index()].who.has(party)
                    && !self.has_pledged(party, *pledge)
                    && !self.pledge_is_met(scenario, party, *pledge)
            })
            .collect();
        let announce = (0..situation.retaliations.len())
            .map(RetaliationId::at)
            .filter(|id| self.can_announce(scenario, party, *id))
            .collect();
        let defer = self.deferrable(scenario, party).is_some();
        OpenPodium {
            lines: Line::ALL.to_vec(),
            pledges,
            announce,
            answer,
            defer,
        }
    }

    fn open_talks(&self, scenario: &Scenario, party: PartyId, exchange: u8) -> OpenTalks {
        let situation = &scenario.situation;
        let closing = exchange + 1 >= situation.exchanges;
        let caretaker = self.parties[party.index()].caretaker;
        let mut menu = OpenTalks {
            closing,
            ..OpenTalks::default()
        };
        let table = (!closing && !caretaker).then(|| self.open_table(scenario, party));
        let sponsored = self
            .drafts
            .iter()
            .filter(|draft| draft.sponsor == party && !draft.in_hand)
            .count();
        let may_table = sponsored < usize::from(situation.coefficients.drafts_per_sponsor);
        menu.texts.reserve_exact(self.drafts.len());
        menu.about
            .reserve_exact(self.drafts.len() * (situation.party_count() - 1));
        for draft in self
            .drafts
            .iter()
            .filter(|draft| !draft.in_hand && draft.parties.has(party))
        {
            menu.texts.push((draft.id, draft.terms.clone()));
            if draft.sponsor == party {
                menu.withdraw.push(draft.id);
            } else {
                menu.decline.push(draft.id);
            }
            if !caretaker && !draft.initials.has(party) {
                menu.initial.push(draft.id);
                if !closing {
                    menu.initial_if.push(draft.id);
                }
            }
            if table.is_some() && may_table {
                menu.amend.push(draft.id);
            }
            for other in draft.parties.without(party).iter() {
                menu.about.push((other, draft.id));
            }
        }
        menu.table = table.filter(|_| may_table || !menu.initial_if.is_empty());
        menu.new_draft = may_table && !closing && !caretaker;
        if situation.has(Layer::Soundings) {
            if !closing && self.may_sound(scenario, party) {
                menu.sound = situation.everyone().without(party);
            }
            for asker in situation.everyone().without(party).iter() {
                if let Some(put) = self.open_sounding(asker, party) {
                    menu.answer.push((asker, self.soundings[put].text.clone()));
                }
            }
            if situation.has(Layer::Home) {
                menu.show.clone_from(&menu.about);
            }
        }
        menu.constituencies = u8::try_from(situation.party(party).constituencies.len()).unwrap_or(u8::MAX);
        menu
    }

    fn open_table(&self, scenario: &Scenario, party: PartyId) -> OpenTable {
        let situation = &scenario.situation;
        let in_hand = self.issues_known_in_hand(scenario, party);
        let issues = situation
            .issue_ids()
            .filter(|issue| !in_hand.has(*issue))
            .filter_map(|issue| {
                let top = situation.issue(issue).options.len() - 1;
                let highest = (1..=top)
                    .map(Rung::at)
                    .take_while(|rung| !self.is_closed(issue, *rung))
                    .last()?;
                Some((issue, highest))
            })
            .collect();
        let highest = situation.highest_instrument(self.round);
        OpenTable {
            party,
            issues,
            instruments: situation
                .instruments
                .iter()
                .copied()
                .filter(|form| *form <= highest)
                .collect(),
            max_clauses: situation.max_clauses,
            ambiguous: situation.has(Layer::Ambiguity),
            dark: situation.has(Layer::Secrecy),
            mend: self
                .declines
                .iter()
                .filter(|decline| decline.sponsor == party)
                .map(|decline| (decline.terms.clone(), decline.reason))
                .collect(),
        }
    }

    fn open_home(&self, scenario: &Scenario, party: PartyId) -> OpenHome {
        let situation = &scenario.situation;
        let own = &self.parties[party.index()];
        let constituencies = &situation.party(party).constituencies;
        let mut menu = OpenHome {
            submissions: situation.coefficients.submissions,
            ..OpenHome::default()
        };
        if situation.has(Layer::Estimates) && own.capital >= 1 {
            menu.consult = (0..constituencies.len())
                .map(ConstituencyId::at)
                .filter(|id| own.consulted[id.index()].is_none())
                .collect();
        }
        let can_waive = own.capital >= self.waiver_price(scenario, party);
        let waiting = self
            .drafts
            .iter()
            .filter(|draft| draft.in_hand && draft.parties.has(party) && !draft.approved.has(party));
        for draft in waiting {
            let bound = self.binding_bans(scenario, party, &draft.terms).next().is_some();
            let waived = draft.waived.has(party);
            menu.decide.push(OpenDecision {
                draft: draft.id,
                submit: !bound || waived,
                hold_over: !draft.held_over.has(party),
            });
            if bound && !waived && can_waive {
                menu.waive.push(Waived::Draft(draft.id));
            }
            for (index, constituency) in constituencies.iter().enumerate() {
                let spent = draft.persuaded[party.index()][index];
                if constituency.need(draft.terms.instrument).is_some()
                    && spent < situation.coefficients.persuade_limit
                    && own.capital >= 1
                {
                    menu.persuade.push((draft.id, ConstituencyId::at(index)));
                }
            }
        }
        if can_waive {
            menu.waive.extend(
                self.agreements
                    .iter()
                    .filter(|one| self.can_waive_agreement(scenario, party, one))
                    .map(|one| Waived::Agreement(one.id)),
            );
        }
        menu
    }

    fn can_waive_agreement(&self, scenario: &Scenario, party: PartyId, agreement: &Agreement) -> bool {
        agreement.alive()
            && agreement.parties.has(party)
            && agreement.waived_until.is_none_or(|until| until < self.round)
            && self.binding_bans(scenario, party, &agreement.terms).next().is_some()
    }

    fn open_replies(&self, scenario: &Scenario, party: PartyId) -> OpenReplies {
        OpenReplies {
            riders: self
                .drafts
                .iter()
                .filter(|draft| self.owes_rider_answer(scenario, party, draft))
                .map(|draft| draft.id)
                .collect(),
            slips: self
                .drafts
                .iter()
                .filter(|draft| self.holds_slip(scenario, party, draft))
                .map(|draft| draft.id)
                .collect(),
            slips_left: self.slips_left(scenario, party),
        }
    }

    fn open_attention(&self, scenario: &Scenario, party: PartyId) -> OpenAttention {
        let mut menu = OpenAttention {
            tokens: scenario.situation.coefficients.attention,
            capital: self.parties[party.index()].capital,
            ..OpenAttention::default()
        };
        for one in self
            .agreements
            .iter()
            .filter(|one| one.alive() && one.parties.has(party))
        {
            if self.can_attend(scenario, party, one, &Token::Upkeep(one.id)) {
                menu.upkeep.push(one.id);
            }
            for item in &one.obstacles {
                if let Some(price) = self.consent_price(scenario, one, *item) {
                    menu.consents.push((one.id, *item, price));
                } else if self.burden_named(scenario, one, *item).has(party) {
                    menu.burdens.push((one.id, *item));
                }
            }
            if one.confidence > 0 {
                menu.confidence.push(one.id);
            }
            menu.readings.extend(
                one.readings
                    .iter()
                    .filter(|(_, reading)| *reading == ClauseReading::Disputed)
                    .map(|(issue, _)| (one.id, *issue)),
            );
            if Self::can_announce_again(party, one) {
                menu.announce.push(one.id);
            }
            if one.suspended.has(party) {
                menu.resume.push(one.id);
            } else {
                menu.suspend.push(one.id);
            }
            menu.leave.push(one.id);
            if self.can_read_out(scenario, party, one) {
                menu.readouts.push(one.id);
            }
        }
        menu
    }

    /// Whether a seat has anything to decide in this step; if not, it is ready at once.
    #[must_use]
    pub fn has_something_to_do(&self, scenario: &Scenario, party: PartyId) -> bool {
        match self.step {
            Step::Before | Step::Ended => false,
            Step::Podium | Step::Exchange(_) | Step::FollowThrough => true,
            Step::Home => {
                self.drafts
                    .iter()
                    .any(|one| one.in_hand && one.parties.has(party) && !one.approved.has(party))
                    || self
                        .agreements
                        .iter()
                        .any(|one| self.can_waive_agreement(scenario, party, one))
            }
            Step::Replies => self.drafts.iter().any(|draft| {
                self.owes_rider_answer(scenario, party, draft)
                    || (self.holds_slip(scenario, party, draft) && self.slips_left(scenario, party) > 0)
            }),
        }
    }
}
