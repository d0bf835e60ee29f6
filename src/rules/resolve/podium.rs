//! Podium: public lines, pledges, retaliation and deferrals, revealed together (R4.2–R4.6).

use super::Resolution;
use crate::rules::action::{Deed, Line, RetaliationMove, Speech};
use crate::rules::event::{Cause, Fact, Step};
use crate::rules::ids::{PartyId, PledgeId, RetaliationId};
use crate::rules::scenario::Layer;
use crate::rules::schedule::{Promise, Trigger};
use crate::rules::state::{PledgeStatus, RetaliationStatus};

impl Resolution<'_> {
    pub(super) fn resolve_podium(&mut self) {
        let speeches: Vec<(PartyId, Speech)> = self
            .scenario
            .situation
            .party_ids()
            .filter_map(|party| match &self.state.sealed[party.index()] {
                Some(Deed::Speak(speech)) => Some((party, *speech)),
                _ => None,
            })
            .collect();
        let before: Vec<Option<Line>> = self.state.parties.iter().map(|party| party.line).collect();
        for (party, speech) in &speeches {
            self.public(Fact::LineSpoken {
                party: *party,
                line: speech.line,
            });
        }
        for (party, speech) in &speeches {
            self.line_effects(*party, speech.line, before[party.index()] == Some(speech.line));
            if let Some(pledge) = speech.pledge {
                self.make_pledge(*party, pledge);
            }
            if speech.defer
                && let Some(course) = self.state.deferrable(self.scenario, *party)
            {
                self.defer(course, false);
            }
            match speech.retaliation {
                Some(RetaliationMove::Announce(retaliation)) => {
                    self.public(Fact::RetaliationAnnounced {
                        party: *party,
                        retaliation,
                    });
                }
                Some(RetaliationMove::CarryOut(retaliation)) => self.carry_out(*party, retaliation),
                Some(RetaliationMove::Drop(retaliation)) => self.drop_retaliation(*party, retaliation),
                None => {}
            }
        }
        self.drop_unanswered();
        self.begin_step(Step::Exchange(0));
    }

    fn line_effects(&mut self, party: PartyId, line: Line, repeated: bool) {
        let numbers = &self.scenario.situation.coefficients;
        let (home, abroad, heat) = match line {
            Line::Firm => (numbers.line_firm_home, numbers.line_firm_abroad, numbers.tension_firm),
            Line::Measured => (0, 0, 0),
            Line::Conciliatory => (
                numbers.line_conciliatory_home,
                numbers.line_conciliatory_abroad,
                numbers.tension_conciliatory,
            ),
        };
        let capital = if line == Line::Measured {
            i32::from(numbers.line_measured_capital)
        } else {
            0
        };
        let cause = Cause::Line(party, line);
        // The same line twice running has half its effect at home (towards zero).
        let home = i32::from(home) / if repeated { 2 } else { 1 };
        self.mood_everywhere(party, home, cause);
        for other in self.everyone().without(party).iter() {
            self.trust_by_words(other, party, i32::from(abroad), cause);
            if !self.has(Layer::DirectedTrust) {
                break;
            }
        }
        self.tension(i32::from(heat), cause);
        self.capital(party, capital, cause);
    }

    fn make_pledge(&mut self, party: PartyId, pledge: PledgeId) {
        let due_in = self.scenario.situation.pledges[pledge.index()].due_in;
        let last = u8::try_from(self.scenario.situation.meetings.len())
            .unwrap_or(u8::MAX)
            .saturating_sub(1);
        let due = self.state.round.saturating_add(due_in).min(last);
        self.public(Fact::PledgeMade { party, pledge, due });
        let applause = i32::from(self.scenario.situation.coefficients.pledge_applause);
        self.mood_everywhere(party, applause, Cause::PledgeMade(pledge));
    }

    fn carry_out(&mut self, party: PartyId, id: RetaliationId) {
        let numbers = &self.scenario.situation.coefficients;
        let (tension, trust, mood) = (
            numbers.tension_retaliation,
            numbers.retaliation_trust,
            numbers.retaliation_mood,
        );
        let against = self.scenario.situation.retaliations[id.index()].against;
        self.public(Fact::RetaliationCarriedOut { party, retaliation: id });
        self.tension(i32::from(tension), Cause::Retaliation(id));
        self.trust_towards(against, party, i32::from(trust), Cause::Retaliation(id));
        self.mood_everywhere(party, i32::from(mood), Cause::Retaliation(id));
    }

    fn drop_retaliation(&mut self, party: PartyId, id: RetaliationId) {
        let mood = self.scenario.situation.coefficients.retaliation_dropped_mood;
        self.public(Fact::RetaliationDropped { party, retaliation: id });
        self.mood_everywhere(party, i32::from(mood), Cause::RetaliationDropped(id));
    }

    /// What was set off and neither carried out nor dropped is dropped.
    fn drop_unanswered(&mut self) {
        let waiting: Vec<(PartyId, RetaliationId)> = self
            .state
            .retaliations
            .iter()
            .filter(|one| one.status == RetaliationStatus::Triggered)
            .map(|one| (one.party, one.retaliation))
            .collect();
        for (party, id) in waiting {
            self.drop_retaliation(party, id);
        }
    }

    /// What was demanded by announced retaliation has come: it is let go, at no cost (R4.6).
    pub(super) fn release_retaliation(&mut self) {
        let met: Vec<(PartyId, RetaliationId)> = self
            .state
            .retaliations
            .iter()
            .filter(|one| {
                let trigger = &self.scenario.situation.retaliations[one.retaliation.index()].trigger;
                one.status == RetaliationStatus::Waiting
                    && matches!(trigger, Trigger::NotOperating(issue, rung, _)
                        if self.state.operates_in_public(self.scenario, *issue, *rung))
            })
            .map(|one| (one.party, one.retaliation))
            .collect();
        for (party, retaliation) in met {
            self.public(Fact::RetaliationDropped { party, retaliation });
        }
    }

    /// Marks announced retaliation whose trigger has come, given the round of its announcement.
    pub(super) fn trigger(&mut self, came: impl Fn(&Self, &Trigger, u8) -> bool) {
        let set_off: Vec<(PartyId, RetaliationId)> = self
            .state
            .retaliations
            .iter()
            .filter(|one| {
                let trigger = &self.scenario.situation.retaliations[one.retaliation.index()].trigger;
                one.status == RetaliationStatus::Waiting && came(self, trigger, one.announced)
            })
            .map(|one| (one.party, one.retaliation))
            .collect();
        for (party, retaliation) in set_off {
            self.public(Fact::RetaliationTriggered { party, retaliation });
        }
    }

    /// Judges open pledges: what was promised to come about, when it has or when it is due; what was
    /// promised not to happen, when it is due. At the end everything falls due (R4.5).
    pub(super) fn judge_pledges(&mut self, at_the_end: bool) {
        let open: Vec<_> = self
            .state
            .pledges
            .iter()
            .filter(|made| made.status == PledgeStatus::Open)
            .copied()
            .collect();
        for made in open {
            let due = at_the_end || made.due <= self.state.round;
            let kept = match self.scenario.situation.pledges[made.pledge.index()].promise {
                Promise::Operate(issue, rung) => self.state.operates_in_public(self.scenario, issue, rung),
                // What comes first has come: the promise can't be broken any more.
                Promise::First { issue, rung, .. } => due || self.state.in_public_force(issue, rung),
                Promise::Never(..) | Promise::NotWithout(_) => due,
            };
            if kept {
                self.public(Fact::PledgeKept {
                    party: made.party,
                    pledge: made.pledge,
                });
                let trust = i32::from(self.scenario.situation.coefficients.trust_pledge_kept);
                self.trust_from(
                    self.everyone(),
                    made.party,
                    trust,
                    Cause::PledgeKept(made.party, made.pledge),
                );
            } else if due {
                self.break_pledge(made.party, made.pledge);
            }
        }
    }

    pub(super) fn break_pledge(&mut self, party: PartyId, pledge: PledgeId) {
        let numbers = &self.scenario.situation.coefficients;
        let (mood, trust) = (
            i32::from(numbers.pledge_broken_mood),
            i32::from(numbers.trust_pledge_broken),
        );
        let cause = Cause::PledgeBroken(party, pledge);
        self.public(Fact::PledgeBroken { party, pledge });
        self.mood_everywhere(party, mood, cause);
        self.trust_from(self.everyone(), party, trust, cause);
    }
}
