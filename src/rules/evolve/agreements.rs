//! What facts change about agreements.

use super::super::bounded::Bounded;
use super::super::climate::MAX_PARTIES;
use super::super::event::Fact;
use super::super::ids::{AgreementId, IssueId, PartySet};
use super::super::scenario::{Layer, Scenario};
use super::super::state::{Agreement, ClauseReading, Origin, State, Status};
use super::super::terms::{MAX_ANNEX, Terms};

impl State {
    pub(super) fn evolve_agreements(&mut self, scenario: &Scenario, fact: &Fact) {
        let round = self.round;
        match fact {
            Fact::EnteredIntoForce {
                agreement,
                draft,
                terms,
                riders,
                confidence,
            } => {
                let from = self
                    .drafts
                    .iter()
                    .position(|one| one.id == *draft)
                    .map(|place| self.drafts.remove(place));
                let mut entered = Agreement::new(scenario, *agreement, Origin::Draft(*draft), terms.clone(), round);
                entered.riders = riders.clone();
                entered.confidence = *confidence;
                entered.public = agreement.group() == 0;
                let waived = from.is_some_and(|from| !from.waived.is_empty());
                entered.waived_until =
                    waived.then(|| round + scenario.situation.coefficients.waiver_rounds.saturating_sub(1));
                self.agreements.push(entered);
            }
            Fact::Inherited {
                agreement,
                index,
                terms,
                health,
                has_obstacles,
            } => {
                let mut entered = Agreement::new(scenario, *agreement, Origin::Inherited(*index), terms.clone(), round);
                entered.health = *health;
                entered.fallow_since = (*health == 0).then_some(round);
                if !has_obstacles {
                    entered.obstacles.clear();
                }
                self.agreements.push(entered);
            }
            Fact::CameToLight { agreement } => self.amend_agreement(*agreement, |one| one.public = true),
            Fact::BurdenSettled {
                agreement,
                item,
                shares,
            } => self.amend_agreement(*agreement, |one| {
                one.obstacles.retain(|open| open != item);
                let _ = one.burdens.push((*item, *shares));
            }),
            Fact::ConsentGiven { agreement, item, .. } => {
                self.amend_agreement(*agreement, |one| one.obstacles.retain(|open| open != item));
            }
            Fact::ConfidenceBuilt { agreement, left } => self.amend_agreement(*agreement, |one| one.confidence = *left),
            Fact::BeganOperating { agreement } => self.amend_agreement(*agreement, |one| {
                (one.operating, one.has_operated) = (true, true);
            }),
            Fact::StoppedOperating { agreement, .. } => self.amend_agreement(*agreement, |one| one.operating = false),
            Fact::ClauseReplaced { agreement, issue, .. } => self.amend_agreement(*agreement, |one| {
                one.terms.clauses.retain(|clause| clause.issue != *issue);
                one.readings.retain(|(of, _)| of != issue);
                let annex = &scenario.situation.annex;
                one.obstacles.retain(|item| annex[item.index()].issue != *issue);
                one.burdens.retain(|(item, _)| annex[item.index()].issue != *issue);
                one.terms
                    .annex
                    .retain(|settlement| annex[settlement.item.index()].issue != *issue);
                // Who has no part in what is left is no party to it any more.
                let left = one.terms.parties(&scenario.situation);
                if !left.is_empty() {
                    (one.parties, one.suspended) = (left, one.suspended.intersection(left));
                }
            }),
            Fact::BecameFallow { agreement } => self.amend_agreement(*agreement, |one| {
                (one.fallow_since, one.announced_now) = (Some(round), false);
            }),
            Fact::AnnouncedAgain { agreement, .. } => self.amend_agreement(*agreement, |one| {
                // Who announces in the same round announces the same thing.
                one.announced += u8::from(!one.announced_now);
                one.announced_now = true;
            }),
            Fact::Lapsed { agreement } => self.end_agreement(*agreement, Status::Lapsed),
            Fact::Left { agreement, party } => self.end_agreement(*agreement, Status::Left(*party)),
            Fact::Superseded { agreement } => self.end_agreement(*agreement, Status::Superseded),
            Fact::Suspended { agreement, party } => {
                self.amend_agreement(*agreement, |one| one.suspended = one.suspended.with(*party));
            }
            Fact::Resumed { agreement, party } => {
                self.amend_agreement(*agreement, |one| one.suspended = one.suspended.without(*party));
            }
            Fact::DisputeOpened { agreement, issue } => self.read_clause(*agreement, *issue, ClauseReading::Disputed),
            Fact::DisputeSettled {
                agreement,
                issue,
                reading,
            } => {
                self.read_clause(*agreement, *issue, ClauseReading::Settled(*reading));
            }
            Fact::ClauseStopped { agreement, issue } => self.read_clause(*agreement, *issue, ClauseReading::Stopped),
            _ => unreachable!("every fact has its place: {fact:?}"),
        }
    }

    pub(super) fn amend_agreement(&mut self, id: AgreementId, change: impl FnOnce(&mut Agreement)) {
        if let Some(agreement) = self.agreements.iter_mut().find(|agreement| agreement.id == id) {
            change(agreement);
            if agreement.health > 0 {
                agreement.fallow_since = None;
            }
        }
    }

    pub(super) fn end_agreement(&mut self, id: AgreementId, status: Status) {
        self.amend_agreement(id, |one| (one.status, one.operating) = (status, false));
    }

    pub(super) fn read_clause(&mut self, id: AgreementId, issue: IssueId, reading: ClauseReading) {
        self.amend_agreement(id, |one| {
            one.readings.retain(|(of, _)| *of != issue);
            let _ = one.readings.push((issue, reading));
        });
    }
}

impl Agreement {
    /// An agreement as it enters into force: annex items that the text settles become burdens, the others obstacles.
    pub(super) fn new(scenario: &Scenario, id: AgreementId, origin: Origin, terms: Terms, since: u8) -> Self {
        let situation = &scenario.situation;
        // Without a follow-through nobody could clear an obstacle: what is in force then operates.
        let open = terms.open_annex(situation).take(MAX_ANNEX);
        let obstacles = open.filter(|_| situation.has(Layer::FollowThrough)).collect();
        let burdens = terms
            .annex
            .iter()
            .map(|settlement| {
                let choice = &situation.annex_item(settlement.item).choices()[settlement.choice.index()];
                let mut shares = [0; MAX_PARTIES];
                for (party, points) in &choice.shares {
                    shares[party.index()] = *points;
                }
                (settlement.item, shares)
            })
            .collect();
        Self {
            id,
            origin,
            parties: terms.parties(situation),
            public: true,
            since,
            status: Status::InForce,
            health: situation.coefficients.health,
            fallow_since: None,
            obstacles,
            confidence: 0,
            burdens,
            riders: Bounded::new(),
            readings: Bounded::new(),
            suspended: PartySet::EMPTY,
            waived_until: None,
            operating: false,
            announced: 0,
            announced_now: false,
            has_operated: false,
            terms,
        }
    }
}
