//! Agreements: entering into force, what they pay, and when they operate (R8).

use super::Resolution;
use crate::rules::action::Discretion;
use crate::rules::event::{Fact, StoppedWhy};
use crate::rules::home::gap;
use crate::rules::ids::{AgreementId, DraftId, IssueId, IssueSet, PartyId, PledgeId, RiderId, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::Layer;
use crate::rules::schedule::Promise;
use crate::rules::terms::Terms;

impl Resolution<'_> {
    /// Every text in hand that all homes have approved enters into force; without a home table, every text.
    pub(super) fn enter_into_force(&mut self) {
        let without_home = !self.has(Layer::Home);
        let ready: Vec<DraftId> = self
            .state
            .drafts
            .iter()
            .filter(|draft| draft.in_hand && (without_home || draft.approved == draft.parties))
            .map(|draft| draft.id)
            .collect();
        for id in ready {
            self.enter(id);
        }
    }

    fn enter(&mut self, id: DraftId) {
        let Some(draft) = self.state.draft(id) else { return };
        let (terms, discretion, riders) = (draft.terms.clone(), draft.discretion, draft.riders.clone());
        let parties = draft.parties;
        let stays_dark = discretion == Discretion::Dark && terms.instrument == Instrument::Oral;
        let group = if stays_dark { u16::from(parties.0) } else { 0 };
        let count = self
            .state
            .agreements
            .iter()
            .filter(|one| one.id.group() == group)
            .count();
        let agreement = AgreementId::numbered(group, u16::try_from(count + 1).unwrap_or(u16::MAX));
        let per_token = i32::from(self.scenario.situation.coefficients.confidence_gap).max(1);
        let short = gap(&self.scenario.situation, &self.state.trust, &terms);
        let confidence = if self.has(Layer::FollowThrough) {
            (short + per_token - 1) / per_token
        } else {
            0
        };
        let confidence = u8::try_from(confidence).unwrap_or(u8::MAX);
        let fact = Fact::EnteredIntoForce {
            agreement,
            draft: id,
            terms: terms.clone(),
            riders,
            confidence,
        };
        if stays_dark {
            self.only(parties, fact);
        } else {
            self.public(fact);
            self.offend_outsiders(agreement, discretion);
        }
        self.replace_idle_clauses(agreement, &terms);
        for clause in &terms.clauses {
            if let Some(course) = self.scenario.situation.option(clause.issue, clause.rung).defers
                && self.has(Layer::Clock)
            {
                // A course put off is there for all to see.
                self.bring_to_light(agreement);
                self.defer(course, true);
            }
        }
        self.judge_promises_against(agreement);
    }

    /// A clause that is in force and does not operate gives way at once (R8.4).
    fn replace_idle_clauses(&mut self, by: AgreementId, terms: &Terms) {
        let idle: Vec<(AgreementId, IssueId)> = self
            .state
            .agreements
            .iter()
            .filter(|one| one.id != by && one.alive() && !one.operating)
            .flat_map(|one| one.terms.clauses.iter().map(move |clause| (one.id, clause.issue)))
            .filter(|(_, issue)| terms.clause(*issue).is_some())
            .collect();
        for (agreement, issue) in idle {
            self.replace(agreement, issue, by);
        }
    }

    fn replace(&mut self, agreement: AgreementId, issue: IssueId, by: AgreementId) {
        if self.state.agreement(agreement).is_some_and(|one| one.public) {
            // What takes the place of something public can't stay dark (R6.5).
            self.bring_to_light(by);
        }
        let audience = self.knowers(agreement);
        self.emit(audience, Fact::ClauseReplaced { agreement, issue, by });
        if self
            .state
            .agreement(agreement)
            .is_some_and(|one| one.terms.clauses.is_empty())
        {
            let audience = self.knowers(agreement);
            self.emit(audience, Fact::Superseded { agreement });
        }
    }

    /// Promises of what would not happen are broken the moment it does, where everybody can see it (R4.5).
    pub(super) fn judge_promises_against(&mut self, id: AgreementId) {
        let Some(agreement) = self.state.agreement(id).filter(|one| one.public) else {
            return;
        };
        let (terms, parties) = (agreement.terms.clone(), agreement.parties);
        let broken: Vec<(PartyId, PledgeId)> = parties
            .iter()
            .flat_map(|party| self.state.open_pledges(party).map(move |made| (party, made.pledge)))
            .filter(
                |(_, pledge)| match self.scenario.situation.pledges[pledge.index()].promise {
                    Promise::Operate(..) => false,
                    Promise::Never(issue, rung) => terms.rung(issue) >= rung,
                    Promise::First { issue, rung, before } => {
                        !terms.issues().intersection(before).is_empty() && self.state.in_force_rung(issue) < rung
                    }
                    Promise::NotWithout(party) => !parties.has(party),
                },
            )
            .collect();
        for (party, pledge) in broken {
            self.break_pledge(party, pledge);
        }
    }

    /// Brings every agreement to operate that can, and stops every one that can't (R8.5).
    pub(super) fn update_operating(&mut self) {
        let judged: Vec<(AgreementId, bool, Option<StoppedWhy>)> = self
            .state
            .agreements
            .iter()
            .filter(|one| one.alive())
            .map(|one| {
                let stopped = if one.health == 0 {
                    Some(StoppedWhy::Health)
                } else if !one.suspended.is_empty() {
                    Some(StoppedWhy::Suspension)
                } else if self.state.is_banned(self.scenario, one) {
                    Some(StoppedWhy::Ban)
                } else {
                    None
                };
                (one.id, one.clear(), stopped)
            })
            .collect();
        for (id, clear, stopped) in judged {
            let Some(operating) = self
                .state
                .agreement(id)
                .filter(|one| one.alive())
                .map(|one| one.operating)
            else {
                continue;
            };
            let audience = self.knowers(id);
            match stopped {
                Some(why) if operating => self.emit(audience, Fact::StoppedOperating { agreement: id, why }),
                None if clear && !operating => {
                    self.emit(audience, Fact::BeganOperating { agreement: id });
                    self.replace_operating_clauses(id);
                }
                _ => {}
            }
        }
    }

    /// What begins to operate replaces what was in force before it on the same issues. A clause that can't operate
    /// in its form replaces nothing, nor does an older text that comes back to life (R8.4).
    fn replace_operating_clauses(&mut self, by: AgreementId) {
        let Some(newer) = self.state.agreement(by) else { return };
        let issues: IssueSet = newer
            .terms
            .clauses
            .iter()
            .map(|clause| clause.issue)
            .filter(|issue| newer.paying_rung(&self.scenario.situation, *issue) > Rung(0))
            .collect();
        let replaced: Vec<(AgreementId, IssueId)> = self
            .state
            .agreements
            .iter()
            .take_while(|one| one.id != by)
            .filter(|one| one.alive())
            .flat_map(|one| one.terms.clauses.iter().map(move |clause| (one.id, clause.issue)))
            .filter(|(_, issue)| issues.has(*issue))
            .collect();
        for (agreement, issue) in replaced {
            self.replace(agreement, issue, by);
        }
    }

    /// What one operating agreement pays one party in a round: clauses by form and threat picture, less
    /// burdens and others' riders (R8.6). While it is dark it touches its own parties only.
    pub(super) fn agreement_points(&self, party: PartyId, id: AgreementId) -> i32 {
        let Some(agreement) = self.state.agreement(id) else {
            return 0;
        };
        if !agreement.public && !agreement.parties.has(party) {
            return 0;
        }
        let situation = &self.scenario.situation;
        let preferences = &self.scenario.sheet(party).preferences;
        let form = i32::from(situation.coefficients.form_points[usize::from(agreement.terms.instrument.rank())]);
        let clauses: i32 = agreement
            .terms
            .clauses
            .iter()
            .map(|clause| {
                let rung = agreement.paying_rung(situation, clause.issue);
                let issue = situation.issue(clause.issue);
                let mut points = preferences.of(clause.issue, rung);
                if issue.threat && self.has(Layer::ThreatPicture) {
                    let estimate = i32::from(self.state.parties[party.index()].threat);
                    points += (estimate - 5) * i32::from(rung.0) / 5;
                }
                if issue.form_matters {
                    points * form / 100
                } else {
                    points
                }
            })
            .sum();
        let burdens: i32 = agreement
            .burdens
            .iter()
            .map(|(_, shares)| i32::from(shares[party.index()]))
            .sum();
        clauses - burdens - self.rider_points(party, id)
    }

    /// What other parties' riders take from a party in a round.
    fn rider_points(&self, party: PartyId, id: AgreementId) -> i32 {
        let Some(agreement) = self.state.agreement(id).filter(|one| one.parties.has(party)) else {
            return 0;
        };
        let riders = &self.scenario.situation.riders;
        let others = |rider: &&RiderId| riders[rider.index()].party != party;
        agreement
            .riders
            .iter()
            .filter(others)
            .map(|rider| i32::from(riders[rider.index()].cost))
            .sum()
    }
}
