//! Stocktaking: what operates pays, and every number moves with its reason (R11).

use super::Resolution;
use crate::rules::climate::pairs;
use crate::rules::event::{Cause, Fact};
use crate::rules::ids::{AgreementId, BanId, IssueId, PartyId, PartySet, Rung};
use crate::rules::scenario::Layer;
use crate::rules::schedule::Trigger;

impl Resolution<'_> {
    pub(super) fn stocktaking(&mut self) {
        self.pay();
        self.climate();
        if self.has(Layer::Transparency) {
            self.show();
        }
        if self.has(Layer::ThreatPicture) {
            self.converge();
        }
        self.judge_pledges(false);
        self.release_retaliation();
        self.trigger(|this, trigger, announced| match trigger {
            Trigger::PhaseOf(_) => false,
            Trigger::NotOperating(_, _, rounds) => this.state.round >= announced.saturating_add(*rounds),
        });
        self.count_certifications();
        self.lapse();
        self.drift();
        self.caretakers();
        let gain = i32::from(self.scenario.situation.coefficients.capital_gain);
        for party in self.scenario.situation.party_ids() {
            self.capital(party, gain, Cause::RoundGain);
        }
        if self.has(Layer::Tension) {
            let top = self.state.tension >= self.scenario.situation.coefficients.collapse_tension;
            let count = if top { self.state.at_the_top + 1 } else { 0 };
            if count != self.state.at_the_top {
                self.public(Fact::TopOfTension { stocktakings: count });
            }
        }
        self.after_stocktaking();
    }

    fn operating(&self) -> Vec<AgreementId> {
        self.state
            .agreements
            .iter()
            .filter(|one| one.operating)
            .map(|one| one.id)
            .collect()
    }

    /// Operating agreements pay every party that they touch; then what works together is counted (R11.2).
    fn pay(&mut self) {
        let operating = self.operating();
        for party in self.scenario.situation.party_ids() {
            for id in &operating {
                let points = self.agreement_points(party, *id);
                self.points(party, points, Cause::Operating(*id));
            }
            let rung = |issue: IssueId| self.known_rung(party, issue);
            let together = self.scenario.sheet(party).preferences.interaction_points(rung);
            self.points(party, together, Cause::Interaction);
        }
    }

    /// The rung at which an issue operates, as far as it touches a party.
    fn known_rung(&self, party: PartyId, issue: IssueId) -> Rung {
        self.state
            .agreements
            .iter()
            .filter(|one| one.operating && (one.public || one.parties.has(party)))
            .map(|one| one.paying_rung(&self.scenario.situation, issue))
            .max()
            .unwrap_or(Rung(0))
    }

    /// What operates in public builds trust and lowers tension, within limits (R11.3).
    fn climate(&mut self) {
        let numbers = &self.scenario.situation.coefficients;
        let (each, cap) = (
            i32::from(numbers.trust_operating),
            i32::from(numbers.trust_operating_cap),
        );
        let (cooling, floor) = (
            i32::from(numbers.tension_operating),
            i32::from(numbers.tension_operating_cap),
        );
        let open: Vec<(AgreementId, PartySet)> = self
            .state
            .agreements
            .iter()
            .filter(|one| one.operating && one.public && one.does_something(&self.scenario.situation))
            .map(|one| (one.id, one.parties))
            .collect();
        let one_number = !self.has(Layer::DirectedTrust);
        for (a, b) in pairs(self.everyone()) {
            let mut gained = 0;
            for (id, parties) in &open {
                let counts = one_number || (parties.has(a) && parties.has(b));
                if counts && gained < cap {
                    let gain = each.min(cap - gained);
                    gained += gain;
                    self.trust_between(a, b, gain, Cause::Operating(*id));
                }
            }
            if one_number {
                break;
            }
        }
        let mut cooled = 0;
        for (id, _) in &open {
            if cooled > floor {
                let change = cooling.max(floor - cooled);
                cooled += change;
                self.tension(change, Cause::Operating(*id));
            }
        }
    }

    /// What is shown, and whose interests it lays open (R10.4).
    fn show(&mut self) {
        let numbers = &self.scenario.situation.coefficients;
        let (one, three) = (numbers.shown_one, numbers.shown_three);
        let everyone = self.everyone();
        for by in everyone.iter() {
            for to in everyone.without(by).iter() {
                let now = self.shown_now(by, to);
                if now != self.state.shown[by.index()][to.index()] {
                    self.public(Fact::ShownChanged { by, to, now });
                }
                let count = if now >= three { 3 } else { u8::from(now >= one) };
                if count > self.state.opened[by.index()][to.index()] {
                    self.only(PartySet::only(by).with(to), Fact::InterestsOpened { of: by, to, count });
                }
            }
        }
    }

    fn shown_now(&self, by: PartyId, to: PartyId) -> u8 {
        let situation = &self.scenario.situation;
        let pair = PartySet::only(by).with(to);
        let total: u32 = self
            .state
            .agreements
            .iter()
            .filter(|one| one.operating && one.public && one.parties.contains(pair))
            .flat_map(|one| one.terms.clauses.iter().map(move |clause| (one, clause.issue)))
            .flat_map(|(one, issue)| &situation.option(issue, one.paying_rung(situation, issue)).shows)
            .filter(|shown| shown.by == by)
            .map(|shown| u32::from(shown.amount))
            .sum();
        u8::try_from(total.min(100)).unwrap_or(100)
    }

    /// Threat pictures move one step towards their mean where a shared assessment operates (R11.4).
    fn converge(&mut self) {
        let shared: PartySet = self
            .state
            .agreements
            .iter()
            .filter(|one| {
                one.operating
                    && one.public
                    && one
                        .terms
                        .clauses
                        .iter()
                        .any(|clause| self.scenario.situation.issue(clause.issue).threat)
            })
            .fold(PartySet::EMPTY, |set, one| set.union(one.parties));
        let count = i32::try_from(shared.len()).unwrap_or(0);
        if count == 0 {
            return;
        }
        let sum: i32 = shared
            .iter()
            .map(|party| i32::from(self.state.parties[party.index()].threat))
            .sum();
        let mean = (sum + count / 2) / count;
        for party in shared.iter() {
            let own = i32::from(self.state.parties[party.index()].threat);
            let estimate = own + (mean - own).signum();
            if estimate != own {
                let estimate = u8::try_from(estimate).unwrap_or(5);
                self.private(party, Fact::ThreatPictured { party, estimate });
            }
        }
    }

    /// A ban ends when its condition has operated two rounds running (R7.8).
    fn count_certifications(&mut self) {
        for index in 0..self.scenario.situation.bans.len() {
            let ban = BanId::at(index);
            let now = self.state.bans[index];
            let Some((issue, rung)) = self.scenario.situation.bans[index].certification.filter(|_| now.active) else {
                continue;
            };
            let met = if self.state.operates_in_public(self.scenario, issue, rung) {
                now.met + 1
            } else {
                0
            };
            if met != now.met {
                self.public(Fact::BanConditionCounted { ban, rounds: met });
            }
            if met >= 2 {
                self.public(Fact::BanEnded { ban, certified: true });
            }
        }
    }

    /// Agreements that stayed fallow lapse without ceremony (R9.4).
    fn lapse(&mut self) {
        let numbers = &self.scenario.situation.coefficients;
        let (rounds, trust) = (numbers.fallow_rounds, i32::from(numbers.trust_lapse));
        let lapsed: Vec<(AgreementId, PartySet)> = self
            .state
            .agreements
            .iter()
            .filter(|one| {
                one.fallow()
                    && one
                        .fallow_since
                        .is_some_and(|since| self.state.round >= since.saturating_add(rounds))
            })
            .map(|one| (one.id, one.parties))
            .collect();
        for (agreement, parties) in lapsed {
            self.public(Fact::Lapsed { agreement });
            self.trust_among(parties, trust, Cause::Lapse(agreement));
        }
    }

    /// Trust below its value at the start drifts up by one (R3.5).
    fn drift(&mut self) {
        for from in self.everyone().iter() {
            for to in self.everyone().without(from).iter() {
                let start = self.scenario.situation.climate.trust.towards(from, to);
                if self.state.trust.towards(from, to) < start {
                    self.trust_towards(from, to, 1, Cause::Drift);
                    if !self.has(Layer::DirectedTrust) {
                        return;
                    }
                }
            }
        }
    }

    /// A party without capital and support plays the next round as a caretaker, once at a time (R12.6).
    fn caretakers(&mut self) {
        if !self.has(Layer::Home) {
            return;
        }
        let line = i32::from(self.scenario.situation.coefficients.caretaker_mood);
        for party in self.scenario.situation.party_ids() {
            if self.state.parties[party.index()].caretaker {
                self.public(Fact::CaretakerEnded { party });
            } else if self.state.parties[party.index()].capital == 0
                && self.state.mean_mood(self.scenario, party) < line
            {
                self.public(Fact::CaretakerBegan { party });
            }
        }
    }
}
