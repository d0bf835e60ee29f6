//! Home: consulting, persuading, waiving; verdicts, riders, silence; approval or refusal (R7).

use super::Resolution;
use crate::rules::action::{Deed, Discretion, HomeDecision, OnRider, Waived};
use crate::rules::constituency::Role;
use crate::rules::event::{Cause, Fact, SentBackWhy, Step, Verdict};
use crate::rules::home::HomeFacts;
use crate::rules::ids::{ConstituencyId, DraftId, PartyId, PartySet, PledgeId, RiderId};
use crate::rules::scenario::Layer;
use crate::rules::terms::Terms;

/// What a home table makes of one text.
struct HomeVerdict {
    refused: bool,
    riders: Vec<RiderId>,
    bought: i32,
}

impl Resolution<'_> {
    pub(super) fn consult(&mut self, party: PartyId, constituency: ConstituencyId) {
        let shift = self.consulted_shift(party, constituency);
        self.private(
            party,
            Fact::Consulted {
                party,
                constituency,
                shift,
            },
        );
        self.capital(party, -1, Cause::Consulting);
    }

    pub(super) fn persuade(&mut self, party: PartyId, draft: DraftId, constituency: ConstituencyId) {
        self.private(
            party,
            Fact::Persuaded {
                party,
                draft,
                constituency,
            },
        );
        self.capital(party, -1, Cause::Persuading(draft));
    }

    pub(super) fn waive(&mut self, party: PartyId, waived: Waived) {
        let price = i32::from(self.state.waiver_price(self.scenario, party));
        let numbers = &self.scenario.situation.coefficients;
        let (mood, rounds) = (i32::from(numbers.waiver_mood), numbers.waiver_rounds);
        match waived {
            Waived::Draft(draft) => {
                let readers = self.draft_readers(draft).unwrap_or(PartySet::only(party));
                self.readers(readers, Fact::DraftWaived { party, draft });
            }
            Waived::Agreement(agreement) => {
                let until = self.state.round.saturating_add(rounds.saturating_sub(1));
                let audience = self.knowers(agreement);
                self.emit(
                    audience,
                    Fact::AgreementWaived {
                        party,
                        agreement,
                        until,
                    },
                );
            }
        }
        self.capital(party, -price, Cause::Waiver);
        self.mood_everywhere(party, mood, Cause::Waiver);
    }

    /// The support that a constituency really gives: hidden mood included.
    pub(super) fn true_support(
        &self,
        party: PartyId,
        draft: DraftId,
        terms: &Terms,
        constituency: ConstituencyId,
    ) -> i32 {
        let own = &self.state.parties[party.index()];
        let pledges: Vec<PledgeId> = self.state.open_pledges(party).map(|made| made.pledge).collect();
        let facts = HomeFacts {
            situation: &self.scenario.situation,
            sheet: self.scenario.sheet(party),
            party,
            moods: &own.moods,
            trust: &self.state.trust,
            tension: i32::from(self.state.tension),
            pledges: &pledges,
        };
        let persuaded = self
            .state
            .draft(draft)
            .map_or(0, |one| one.persuaded[party.index()][constituency.index()]);
        facts.support(constituency, terms, persuaded) + i32::from(own.hidden[constituency.index()])
    }

    pub(super) fn resolve_home(&mut self) {
        let decisions: Vec<(PartyId, Vec<(DraftId, HomeDecision)>)> = self
            .scenario
            .situation
            .party_ids()
            .filter_map(|party| match &self.state.sealed[party.index()] {
                Some(Deed::Decide(decisions)) => Some((party, decisions.iter().copied().collect())),
                _ => None,
            })
            .collect();
        let waiting: Vec<(DraftId, PartySet, PartySet)> = self
            .state
            .drafts
            .iter()
            .filter(|draft| draft.in_hand)
            .map(|draft| {
                (
                    draft.id,
                    draft.parties.minus(draft.approved),
                    draft.readers(self.everyone()),
                )
            })
            .collect();
        for (draft, undecided, readers) in waiting {
            let mut falls = None;
            for party in undecided.iter() {
                let chosen = decisions
                    .iter()
                    .find(|(who, _)| *who == party)
                    .and_then(|(_, list)| list.iter().find(|(id, _)| *id == draft))
                    .map(|(_, decision)| *decision);
                falls = self.decide(party, draft, chosen, readers).or(falls);
            }
            if let Some(why) = falls {
                self.readers(readers, Fact::SentBack { draft, why });
            }
        }
        let asked = self
            .scenario
            .situation
            .party_ids()
            .any(|party| self.state.drafts.iter().any(|draft| self.must_reply(party, draft)));
        if asked {
            self.begin_step(Step::Replies);
        } else {
            self.after_home();
        }
    }

    fn must_reply(&self, party: PartyId, draft: &crate::rules::state::Draft) -> bool {
        self.state.owes_rider_answer(self.scenario, party, draft)
            || (self.state.holds_slip(self.scenario, party, draft) && self.state.slips_left(self.scenario, party) > 0)
    }

    /// One party's decision on one text; says why the text falls, if it does.
    fn decide(
        &mut self,
        party: PartyId,
        draft: DraftId,
        chosen: Option<HomeDecision>,
        readers: PartySet,
    ) -> Option<SentBackWhy> {
        match chosen {
            Some(HomeDecision::Submit(on_rider)) => {
                let verdict = self.ask_home(party, draft, on_rider);
                if verdict.refused {
                    self.readers(readers, Fact::HomeRefused { party, draft });
                    return Some(SentBackWhy::Refused);
                }
                self.capital(party, -verdict.bought, Cause::BuyingOff(draft));
                self.readers(readers, Fact::HomeApproved { party, draft });
                for rider in verdict.riders {
                    self.readers(readers, Fact::RiderAttached { party, draft, rider });
                }
                None
            }
            Some(HomeDecision::HoldOver) | None => {
                let once = self.state.draft(draft).is_some_and(|one| one.held_over.has(party));
                if once {
                    return Some(SentBackWhy::NotSubmitted);
                }
                let (others, discretion) = self.state.draft(draft).map(|one| (one.parties, one.discretion))?;
                self.readers(readers, Fact::HeldOver { party, draft });
                // Trust is public: what nobody else may know of can't move it (R6.4).
                if discretion == Discretion::Informed {
                    let trust = i32::from(self.scenario.situation.coefficients.trust_held_over);
                    self.trust_from(others, party, trust, Cause::HeldOver);
                }
                None
            }
        }
    }

    /// Puts a text to every constituency that is asked about its form (R7.3–R7.6).
    fn ask_home(&mut self, party: PartyId, draft: DraftId, on_rider: OnRider) -> HomeVerdict {
        let mut outcome = HomeVerdict {
            refused: false,
            riders: Vec::new(),
            bought: 0,
        };
        let Some(terms) = self.state.draft(draft).map(|one| one.terms.clone()) else {
            return outcome;
        };
        let numbers = &self.scenario.situation.coefficients;
        let (fail_mood, objector_mood) = (i32::from(numbers.fail_mood), i32::from(numbers.objector_mood));
        let (fail_capital, range) = (i32::from(numbers.fail_capital), i32::from(numbers.rider_range));
        let mut stung = Vec::new();
        for (index, constituency) in self.scenario.situation.party(party).constituencies.iter().enumerate() {
            let Some(need) = constituency.need(terms.instrument) else {
                continue;
            };
            let id = ConstituencyId::at(index);
            let support = self.true_support(party, draft, &terms, id);
            let missing = need - support;
            let verdict = if missing <= 0 {
                Verdict::Agrees
            } else if constituency.role == Role::Objector {
                stung.push((id, objector_mood, Cause::Objection(draft)));
                Verdict::Complains
            } else if missing <= range && self.has(Layer::Riders) {
                self.nearly(party, id, draft, &terms, missing, on_rider, &mut outcome)
            } else {
                Verdict::Refuses
            };
            if verdict == Verdict::Refuses {
                outcome.refused = true;
                stung.push((id, fail_mood, Cause::FailedAtHome(draft)));
            }
            let small = |value: i32| i8::try_from(value.clamp(-100, 127)).unwrap_or(0);
            let (support, need) = (small(support), small(need));
            self.private(
                party,
                Fact::VerdictGiven {
                    party,
                    draft,
                    constituency: id,
                    support,
                    need,
                    verdict,
                },
            );
        }
        for (constituency, mood, cause) in stung {
            self.mood(party, constituency, mood, cause);
        }
        if outcome.refused {
            self.capital(party, -fail_capital, Cause::FailedAtHome(draft));
        }
        outcome
    }

    /// A constituency that nearly agrees: the rider that the scenario knows for it, or its missing points bought off.
    #[expect(
        clippy::too_many_arguments,
        reason = "all of them are this one question's; none outlives it"
    )]
    fn nearly(
        &self,
        party: PartyId,
        constituency: ConstituencyId,
        draft: DraftId,
        terms: &Terms,
        missing: i32,
        on_rider: OnRider,
        outcome: &mut HomeVerdict,
    ) -> Verdict {
        let carried = self.state.draft(draft).map_or(0, |one| one.riders.len());
        let offered = self.scenario.situation.riders.iter().position(|rider| {
            rider.party == party
                && rider.constituency == constituency
                && rider.issue.is_none_or(|issue| terms.clause(issue).is_some())
        });
        let Some(rider) = offered.map(RiderId::at) else {
            return Verdict::Refuses;
        };
        let capital = i32::from(self.state.parties[party.index()].capital);
        match on_rider {
            OnRider::Buy if outcome.bought + missing <= capital => {
                outcome.bought += missing;
                Verdict::BoughtOff
            }
            OnRider::Carry if carried + outcome.riders.len() < 4 => {
                outcome.riders.push(rider);
                Verdict::AsksRider
            }
            OnRider::Buy | OnRider::Carry => Verdict::Refuses,
        }
    }

    /// Riders are answered and slips are shown, all at once (R7.7, R7.9).
    pub(super) fn resolve_replies(&mut self) {
        let waiting: Vec<DraftId> = self
            .state
            .drafts
            .iter()
            .filter(|draft| draft.in_hand)
            .map(|draft| draft.id)
            .collect();
        for id in waiting {
            let mut falls = None;
            for party in self.scenario.situation.party_ids() {
                let Some(draft) = self.state.draft(id) else { break };
                let readers = draft.readers(self.everyone());
                let Some(Deed::Reply(replies)) = &self.state.sealed[party.index()] else {
                    continue;
                };
                let accepted = replies
                    .riders
                    .iter()
                    .find(|(of, _)| *of == id)
                    .is_some_and(|(_, yes)| *yes);
                let breaks = replies.break_silence.contains(&id);
                if self.state.owes_rider_answer(self.scenario, party, draft) {
                    self.answers_rider(party, id, accepted, readers);
                    if !accepted {
                        falls = Some(SentBackWhy::RiderDeclined);
                    }
                }
                if breaks {
                    self.break_silence(party, id);
                    falls = Some(SentBackWhy::SilenceBroken);
                }
            }
            let readers = self.draft_readers(id).unwrap_or(PartySet::EMPTY);
            match falls {
                Some(why) => self.readers(readers, Fact::SentBack { draft: id, why }),
                None => self.accept_riders(id, readers),
            }
        }
        self.after_home();
    }

    fn answers_rider(&mut self, party: PartyId, draft: DraftId, accepted: bool, readers: PartySet) {
        self.readers(readers, Fact::RidersAnswered { party, draft, accepted });
    }

    fn accept_riders(&mut self, draft: DraftId, readers: PartySet) {
        let open = self
            .state
            .draft(draft)
            .is_some_and(|one| usize::from(one.riders_accepted) < one.riders.len());
        if open {
            self.readers(readers, Fact::RidersAccepted { draft });
        }
    }

    fn break_silence(&mut self, party: PartyId, draft: DraftId) {
        let numbers = &self.scenario.situation.coefficients;
        let (trust, price) = (i32::from(numbers.trust_silence_broken), i32::from(numbers.slip_capital));
        let alliances: PartySet = self
            .scenario
            .situation
            .party_ids()
            .filter(|other| self.state.is_member(self.scenario, *other, party))
            .collect();
        self.public(Fact::SilenceBroken { party, draft });
        self.capital(party, -price, Cause::SilenceBroken);
        self.trust_from(alliances, party, trust, Cause::SilenceBroken);
    }
}
