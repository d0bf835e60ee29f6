//! Evolve: the one place where the state changes. Each fact says all that changes; nothing is drawn
//! or decided here, so the events of a play rebuild its state without anything else (R1.6).

mod agreements;

use super::climate::MAX_PARTIES;
use super::event::{Cause, Fact, Step};
use super::ids::{DraftId, PartyId, PartySet};
use super::ruling::Ordered;
use super::scenario::{Layer, Scenario};
use super::state::{
    DeclinedDraft, Draft, PastDecline, PledgeState, PledgeStatus, PutSounding, RetaliationState, RetaliationStatus,
    State,
};
use super::terms::Terms;

impl State {
    /// Makes a fact true.
    ///
    /// # Panics
    /// If the fact is not of this scenario. Facts come from the rules or from a verified record.
    pub fn evolve(&mut self, scenario: &Scenario, fact: &Fact) {
        self.events += 1;
        match fact {
            Fact::PlayBegan { world } => self.world = *world,
            Fact::RoundBegan { round, crisis } => (self.round, self.crisis) = (*round, *crisis),
            Fact::StepBegan { step } => {
                self.step = *step;
                self.sealed = Default::default();
            }
            Fact::ActSealed { party, deed } => {
                self.sealed[party.index()] = Some(deed.clone());
                if let super::action::Deed::Talk(talk) = deed {
                    self.parties[party.index()].soundings_put += u8::from(talk.sounding.is_some());
                }
            }
            Fact::TopOfTension { stocktakings } => self.at_the_top = *stocktakings,
            Fact::RoundClosed { .. } => self.close_round(),
            Fact::PlayEnded { ending } => {
                self.ending = Some(*ending);
                self.step = Step::Ended;
                self.sealed = Default::default();
            }
            Fact::SeatReady { .. }
            | Fact::NoteGiven { .. }
            | Fact::FalseAlarm { .. }
            | Fact::ShockStruck { .. }
            | Fact::PairMet { .. }
            | Fact::WordBroken { .. }
            | Fact::VerdictGiven { .. }
            | Fact::HomeRefused { .. }
            | Fact::RidersAnswered { .. }
            | Fact::TokenSpent { .. }
            | Fact::TokenReturned { .. }
            | Fact::BurdenLeftOpen { .. }
            | Fact::Revived { .. }
            | Fact::ReadoutGiven { .. }
            | Fact::HandShown { .. } => {}
            _ => self.evolve_matter(scenario, fact),
        }
    }

    fn evolve_matter(&mut self, scenario: &Scenario, fact: &Fact) {
        match fact {
            Fact::MoodDrawn { .. }
            | Fact::ThreatPictured { .. }
            | Fact::TrustChanged { .. }
            | Fact::TensionChanged { .. }
            | Fact::MoodChanged { .. }
            | Fact::CapitalChanged { .. }
            | Fact::HealthChanged { .. }
            | Fact::PointsPaid { .. }
            | Fact::ShownChanged { .. }
            | Fact::InterestsOpened { .. }
            | Fact::HiddenMoodsDrawn { .. } => self.evolve_numbers(scenario, fact),
            Fact::DispatchArrived { .. }
            | Fact::DispatchOrdered { .. }
            | Fact::DispatchLeft { .. }
            | Fact::PhaseBegan { .. }
            | Fact::CourseDeferred { .. }
            | Fact::OptionClosed { .. }
            | Fact::ThirdPartyRefused { .. }
            | Fact::BanBegan { .. }
            | Fact::BanEnded { .. }
            | Fact::BanConditionCounted { .. }
            | Fact::LineSpoken { .. }
            | Fact::PledgeMade { .. }
            | Fact::PledgeKept { .. }
            | Fact::PledgeBroken { .. }
            | Fact::RetaliationAnnounced { .. }
            | Fact::RetaliationTriggered { .. }
            | Fact::RetaliationCarriedOut { .. }
            | Fact::RetaliationDropped { .. }
            | Fact::CaretakerBegan { .. }
            | Fact::CaretakerEnded { .. } => self.evolve_public(fact),
            Fact::DraftTabled { .. }
            | Fact::Initialled { .. }
            | Fact::InitialStruck { .. }
            | Fact::ConditionStated { .. }
            | Fact::Declined { .. }
            | Fact::Withdrawn { .. }
            | Fact::Expired { .. }
            | Fact::Overtaken { .. }
            | Fact::DraftInitialled { .. }
            | Fact::ExchangeClosed
            | Fact::SoundingPut { .. }
            | Fact::SoundingAnswered { .. } => self.evolve_talks(scenario, fact),
            Fact::Consulted { .. }
            | Fact::Persuaded { .. }
            | Fact::DraftWaived { .. }
            | Fact::AgreementWaived { .. }
            | Fact::HomeApproved { .. }
            | Fact::HeldOver { .. }
            | Fact::RiderAttached { .. }
            | Fact::RidersAccepted { .. }
            | Fact::SilenceBroken { .. }
            | Fact::SentBack { .. } => self.evolve_home(fact),
            _ => self.evolve_agreements(scenario, fact),
        }
    }

    fn evolve_numbers(&mut self, scenario: &Scenario, fact: &Fact) {
        match fact {
            Fact::MoodDrawn {
                party,
                constituency,
                mood,
            } => {
                self.parties[party.index()].moods[constituency.index()] = *mood;
            }
            Fact::ThreatPictured { party, estimate } => self.parties[party.index()].threat = *estimate,
            Fact::TrustChanged {
                from,
                to,
                change,
                now,
                cause,
            } => {
                if scenario.situation.has(Layer::DirectedTrust) {
                    self.trust.0[from.index()][to.index()] = *now;
                } else {
                    self.trust.0 = [[*now; MAX_PARTIES]; MAX_PARTIES];
                }
                if matches!(cause, Cause::Line(..)) && *change < 0 {
                    if scenario.situation.has(Layer::DirectedTrust) {
                        self.words[from.index()][to.index()] += change;
                    } else {
                        self.words.iter_mut().flatten().for_each(|said| *said += change);
                    }
                }
            }
            Fact::TensionChanged { now, .. } => self.tension = *now,
            Fact::MoodChanged {
                party,
                constituency,
                now,
                ..
            } => {
                self.parties[party.index()].moods[constituency.index()] = *now;
            }
            Fact::CapitalChanged { party, now, .. } => self.parties[party.index()].capital = *now,
            Fact::HealthChanged { agreement, now, .. } => self.amend_agreement(*agreement, |one| one.health = *now),
            Fact::PointsPaid { party, points, .. } => self.parties[party.index()].points += i32::from(*points),
            Fact::ShownChanged { by, to, now } => self.shown[by.index()][to.index()] = *now,
            Fact::InterestsOpened { of, to, count } => self.opened[of.index()][to.index()] = *count,
            Fact::HiddenMoodsDrawn { party, shifts } => self.parties[party.index()].hidden = *shifts,
            _ => unreachable!("only numbers come here"),
        }
    }

    fn evolve_public(&mut self, fact: &Fact) {
        match fact {
            Fact::DispatchArrived { dispatch, .. } => {
                self.dispatched |= 1 << dispatch.0;
                self.ordered.retain(|order| order.dispatch != *dispatch);
            }
            Fact::DispatchOrdered { dispatch, round } => self.ordered.push(Ordered {
                dispatch: *dispatch,
                round: *round,
            }),
            Fact::DispatchLeft { dispatch } => self.ordered.retain(|order| order.dispatch != *dispatch),
            Fact::PhaseBegan { course, phase, .. } => self.courses[course.index()].begun = phase + 1,
            Fact::CourseDeferred { course, by_clause } => {
                let course = &mut self.courses[course.index()];
                course.delay += 1;
                course.deferred |= !by_clause;
            }
            Fact::OptionClosed { issue, rung } => self.closed.push((*issue, *rung)),
            Fact::ThirdPartyRefused { third_party } => self.refusing |= 1 << third_party.0,
            Fact::BanBegan { ban } => self.bans[ban.index()].active = true,
            Fact::BanEnded { ban, .. } => {
                let ban = &mut self.bans[ban.index()];
                (ban.active, ban.ended) = (false, true);
            }
            Fact::BanConditionCounted { ban, rounds } => self.bans[ban.index()].met = *rounds,
            Fact::LineSpoken { party, line } => self.parties[party.index()].line = Some(*line),
            Fact::PledgeMade { party, pledge, due } => {
                self.pledges.push(PledgeState {
                    party: *party,
                    pledge: *pledge,
                    due: *due,
                    status: PledgeStatus::Open,
                });
            }
            Fact::PledgeKept { party, pledge } => self.judge_pledge(*party, *pledge, PledgeStatus::Kept),
            Fact::PledgeBroken { party, pledge } => self.judge_pledge(*party, *pledge, PledgeStatus::Broken),
            Fact::RetaliationAnnounced { party, retaliation } => self.retaliations.push(RetaliationState {
                party: *party,
                retaliation: *retaliation,
                announced: self.round,
                status: RetaliationStatus::Waiting,
            }),
            Fact::RetaliationTriggered { retaliation, .. } => {
                self.turn_retaliation(*retaliation, RetaliationStatus::Triggered);
            }
            Fact::RetaliationCarriedOut { retaliation, .. } => {
                self.turn_retaliation(*retaliation, RetaliationStatus::CarriedOut);
            }
            Fact::RetaliationDropped { retaliation, .. } => {
                self.turn_retaliation(*retaliation, RetaliationStatus::Dropped);
            }
            Fact::CaretakerBegan { party } => self.parties[party.index()].caretaker = true,
            Fact::CaretakerEnded { party } => self.parties[party.index()].caretaker = false,
            _ => unreachable!("only public matters come here"),
        }
    }

    fn evolve_talks(&mut self, scenario: &Scenario, fact: &Fact) {
        match fact {
            Fact::DraftTabled {
                draft,
                sponsor,
                terms,
                amends,
                discretion,
            } => {
                self.draft_counts[usize::from(draft.group())] += 1;
                self.drafts.push(Draft {
                    id: *draft,
                    terms: terms.clone(),
                    sponsor: *sponsor,
                    parties: terms.parties(&scenario.situation),
                    initials: PartySet::only(*sponsor),
                    conditions: super::bounded::Bounded::new(),
                    amends: *amends,
                    discretion: *discretion,
                    age: 0,
                    in_hand: false,
                    approved: PartySet::EMPTY,
                    approved_now: PartySet::EMPTY,
                    held_over: PartySet::EMPTY,
                    waived: PartySet::EMPTY,
                    persuaded: Default::default(),
                    riders: super::bounded::Bounded::new(),
                    riders_accepted: 0,
                });
            }
            Fact::Initialled { draft, party, .. } => {
                self.amend_draft(*draft, |one| one.initials = one.initials.with(*party));
            }
            Fact::InitialStruck { draft, party, .. } => {
                self.amend_draft(*draft, |one| one.initials = one.initials.without(*party));
            }
            Fact::ConditionStated { draft, party, change } => self.amend_draft(*draft, |one| {
                one.conditions.retain(|(who, _)| who != party);
                let _ = one.conditions.push((*party, *change));
            }),
            Fact::Declined { draft, party, reason } => {
                if let Some(place) = self.drafts.iter().position(|one| one.id == *draft) {
                    let gone = self.drafts.remove(place);
                    self.declines.push(DeclinedDraft {
                        draft: *draft,
                        sponsor: gone.sponsor,
                        by: *party,
                        terms: gone.terms,
                        reason: *reason,
                    });
                }
            }
            Fact::Withdrawn { draft } | Fact::Expired { draft } | Fact::Overtaken { draft, .. } => {
                self.drafts.retain(|one| one.id != *draft);
            }
            Fact::DraftInitialled { draft } => self.amend_draft(*draft, |one| one.in_hand = true),
            Fact::ExchangeClosed => {
                for draft in self.drafts.iter_mut().filter(|draft| !draft.in_hand) {
                    draft.age += 1;
                }
            }
            Fact::SoundingPut { from, sounding } => {
                let text = self.sounded_text(scenario, sounding);
                let exchange = if let Step::Exchange(exchange) = self.step {
                    exchange
                } else {
                    0
                };
                self.soundings.push(PutSounding {
                    from: *from,
                    sounding: sounding.clone(),
                    exchange,
                    text,
                    answer: None,
                });
            }
            Fact::SoundingAnswered { from, to, answer } => {
                if let Some(put) = self.open_sounding(*to, *from) {
                    self.soundings[put].answer = Some(*answer);
                }
            }
            _ => unreachable!("only talks come here"),
        }
    }

    fn evolve_home(&mut self, fact: &Fact) {
        match fact {
            Fact::Consulted {
                party,
                constituency,
                shift,
            } => {
                self.parties[party.index()].consulted[constituency.index()] = Some(*shift);
            }
            Fact::Persuaded {
                party,
                draft,
                constituency,
            } => self.amend_draft(*draft, |one| {
                one.persuaded[party.index()][constituency.index()] += 1;
            }),
            Fact::DraftWaived { party, draft } => {
                self.parties[party.index()].waivers_used += 1;
                self.amend_draft(*draft, |one| one.waived = one.waived.with(*party));
            }
            Fact::AgreementWaived {
                party,
                agreement,
                until,
            } => {
                self.parties[party.index()].waivers_used += 1;
                self.amend_agreement(*agreement, |one| one.waived_until = Some(*until));
            }
            Fact::HomeApproved { party, draft } => {
                self.amend_draft(*draft, |one| {
                    one.approved = one.approved.with(*party);
                    one.approved_now = one.approved_now.with(*party);
                });
            }
            Fact::HeldOver { party, draft } => {
                self.amend_draft(*draft, |one| one.held_over = one.held_over.with(*party));
            }
            Fact::RiderAttached { draft, rider, .. } => self.amend_draft(*draft, |one| {
                let _ = one.riders.push(*rider);
            }),
            Fact::RidersAccepted { draft } => self.amend_draft(*draft, |one| {
                one.riders_accepted = u8::try_from(one.riders.len()).unwrap_or(u8::MAX);
            }),
            Fact::SilenceBroken { party, .. } => self.parties[party.index()].slips_used += 1,
            Fact::SentBack { draft, .. } => self.drafts.retain(|one| one.id != *draft),
            _ => unreachable!("only home comes here"),
        }
    }

    fn amend_draft(&mut self, id: DraftId, change: impl FnOnce(&mut Draft)) {
        if let Some(draft) = self.drafts.iter_mut().find(|draft| draft.id == id) {
            change(draft);
        }
    }

    fn judge_pledge(&mut self, party: PartyId, pledge: super::ids::PledgeId, status: PledgeStatus) {
        let open =
            |one: &&mut PledgeState| one.party == party && one.pledge == pledge && one.status == PledgeStatus::Open;
        if let Some(made) = self.pledges.iter_mut().find(open) {
            made.status = status;
        }
    }

    fn turn_retaliation(&mut self, id: super::ids::RetaliationId, status: RetaliationStatus) {
        if let Some(announced) = self.retaliations.iter_mut().rev().find(|one| one.retaliation == id) {
            announced.status = status;
        }
    }

    fn close_round(&mut self) {
        let round = self.round;
        let heard = self.declines.drain(..).map(|decline| PastDecline { round, decline });
        self.past_declines.extend(heard);
        self.soundings.clear();
        self.words = Default::default();
        self.refusing = 0;
        for draft in &mut self.drafts {
            draft.approved_now = PartySet::EMPTY;
        }
        for party in &mut self.parties {
            party.consulted = Default::default();
            party.hidden = Default::default();
            party.soundings_put = 0;
        }
    }

    /// The question from `asker` to `other` that waits for an answer: the last one of an earlier exchange.
    pub(super) fn open_sounding(&self, asker: PartyId, other: PartyId) -> Option<usize> {
        let Step::Exchange(now) = self.step else { return None };
        self.soundings
            .iter()
            .rposition(|put| put.from == asker && put.sounding.to == other && put.exchange < now)
            .filter(|place| self.soundings[*place].answer.is_none())
    }

    /// The text that a sounding is about, if it is about a whole text.
    pub(super) fn sounded_text(&self, scenario: &Scenario, sounding: &super::action::Sounding) -> Option<Terms> {
        use super::action::Question;
        match sounding.question {
            Question::Draft(draft) => self.draft(draft).map(|one| one.terms.clone()),
            Question::Changed(draft, change) => self
                .draft(draft)
                .and_then(|one| one.terms.changed(&scenario.situation, change)),
            Question::Clause(clause, instrument) => Terms::new(instrument, [clause], []).ok(),
        }
    }
}
