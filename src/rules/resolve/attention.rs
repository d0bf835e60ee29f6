//! Follow-through: tokens, slips, announcements, exits and readouts (R9).

use super::Resolution;
use crate::rules::action::{Attendance, Deed, Exit, Reading, Readout, Share, Token};
use crate::rules::climate::{MAX_PARTIES, pairs};
use crate::rules::event::{Cause, Fact, TokenUse};
use crate::rules::ids::{AgreementId, AnnexId, IssueId, PartyId, PartySet};
use crate::rules::issue::AnnexKind;
use crate::rules::state::{Agreement, ClauseReading, Origin};

/// Every token of the round: whose, and on what.
type Tokens = Vec<(PartyId, Token)>;

impl Resolution<'_> {
    pub(super) fn resolve_attention(&mut self) {
        let attendances: Vec<(PartyId, Box<Attendance>)> = self
            .scenario
            .situation
            .party_ids()
            .filter_map(|party| match &self.state.sealed[party.index()] {
                Some(Deed::Attend(attendance)) => Some((party, attendance.clone())),
                _ => None,
            })
            .collect();
        let tokens: Tokens = attendances
            .iter()
            .flat_map(|(party, attendance)| attendance.tokens.iter().map(|token| (*party, *token)))
            .collect();
        self.readouts(&attendances);
        self.exits(&attendances);
        let alive: Vec<AgreementId> = self
            .state
            .agreements
            .iter()
            .filter(|one| one.alive())
            .map(|one| one.id)
            .collect();
        for id in alive {
            let here: Tokens = tokens
                .iter()
                .filter(|(_, token)| token.agreement() == id)
                .copied()
                .collect();
            // Upkeep is asked from the round after the last obstacle was cleared: there was none to pay before.
            let was_clear = self.state.agreement(id).is_some_and(Agreement::clear);
            let used = self.spend(id, &here);
            self.tend(id, used, was_clear, &here);
        }
        self.announcements(&attendances, &tokens);
        self.update_operating();
        self.stocktaking();
    }

    /// Spends the tokens on one agreement; says whether any did its work.
    fn spend(&mut self, id: AgreementId, tokens: &Tokens) -> bool {
        let Some(agreement) = self.state.agreement(id) else {
            return false;
        };
        let (obstacles, parties) = (agreement.obstacles.clone(), agreement.parties);
        let mut used = false;
        for item in &obstacles {
            used |= match &self.scenario.situation.annex_item(*item).kind {
                AnnexKind::Burden { cost, .. } => self.burden(id, *item, i32::from(*cost), tokens),
                AnnexKind::Consent { .. } => self.consent(id, *item, tokens),
            };
        }
        let confident: PartySet = tokens
            .iter()
            .filter(|(_, token)| matches!(token, Token::Confidence(_)))
            .map(|(party, _)| *party)
            .collect();
        used |= self.confidence(id, parties, confident);
        let disputed: Vec<IssueId> = self.state.agreement(id).map_or_else(Vec::new, |one| {
            one.readings
                .iter()
                .filter(|(_, reading)| *reading == ClauseReading::Disputed)
                .map(|(issue, _)| *issue)
                .collect()
        });
        for issue in disputed {
            used |= self.reading(id, issue, parties, tokens);
        }
        for (party, token) in tokens {
            if matches!(token, Token::Upkeep(_)) {
                self.spent(*party, id, TokenUse::Upkeep);
                used = true;
            }
        }
        used
    }

    fn spent(&mut self, party: PartyId, agreement: AgreementId, on: TokenUse) {
        let audience = self.knowers(agreement);
        self.emit(audience, Fact::TokenSpent { party, agreement, on });
    }

    fn returned(&mut self, parties: PartySet, agreement: AgreementId) {
        let audience = self.knowers(agreement);
        for party in parties.iter() {
            self.emit(audience, Fact::TokenReturned { party, agreement });
        }
    }

    /// A burden is settled when every party that it names attends and their offers cover the whole (R9.2).
    fn burden(&mut self, id: AgreementId, item: AnnexId, cost: i32, tokens: &Tokens) -> bool {
        let Some(agreement) = self.state.agreement(id) else {
            return false;
        };
        let named = self.state.burden_named(self.scenario, agreement, item);
        let offers: Vec<(PartyId, Share)> = tokens
            .iter()
            .filter_map(|(party, token)| match token {
                Token::Burden(_, of, share) if *of == item => Some((*party, *share)),
                _ => None,
            })
            .collect();
        let present: PartySet = offers.iter().map(|(party, _)| *party).collect();
        if present != named {
            self.returned(present, id);
            return false;
        }
        let count = i32::try_from(named.len()).unwrap_or(1).max(1);
        let own_share = (cost + count - 1) / count;
        let worth = |share: Share| match share {
            Share::All => cost,
            Share::Mine => own_share,
            Share::Nothing => 0,
        };
        for (party, share) in &offers {
            self.spent(*party, id, TokenUse::Burden(item, *share));
        }
        let audience = self.knowers(id);
        if offers.iter().map(|(_, share)| worth(*share)).sum::<i32>() < cost {
            self.emit(audience, Fact::BurdenLeftOpen { agreement: id, item });
            return true;
        }
        let shares = bear(cost, own_share, &offers);
        self.emit(
            audience,
            Fact::BurdenSettled {
                agreement: id,
                item,
                shares,
            },
        );
        true
    }

    /// A third country's consent: a token and its price from the first party that offers it (R9.6).
    fn consent(&mut self, id: AgreementId, item: AnnexId, tokens: &Tokens) -> bool {
        let mut offering = tokens
            .iter()
            .filter(|(_, token)| matches!(token, Token::Consent(_, of) if *of == item))
            .map(|(party, _)| *party);
        let price = self
            .state
            .agreement(id)
            .and_then(|one| self.state.consent_price(self.scenario, one, item));
        let (Some(price), Some(paid_by)) = (price, offering.next()) else {
            return false;
        };
        let late: PartySet = offering.collect();
        let audience = self.knowers(id);
        self.spent(paid_by, id, TokenUse::Consent(item));
        self.emit(
            audience,
            Fact::ConsentGiven {
                agreement: id,
                item,
                paid_by,
            },
        );
        self.capital(paid_by, -i32::from(price), Cause::Consent(id));
        self.returned(late, id);
        true
    }

    /// Confidence grows by one when every party attends to it.
    fn confidence(&mut self, id: AgreementId, parties: PartySet, present: PartySet) -> bool {
        let Some(left) = self.state.agreement(id).map(|one| one.confidence) else {
            return false;
        };
        if left == 0 || present.is_empty() {
            return false;
        }
        if present != parties {
            self.returned(present, id);
            return false;
        }
        for party in present.iter() {
            self.spent(party, id, TokenUse::Confidence);
        }
        let audience = self.knowers(id);
        self.emit(
            audience,
            Fact::ConfidenceBuilt {
                agreement: id,
                left: left - 1,
            },
        );
        true
    }

    /// A disputed clause is settled by equal readings and stopped by different ones (R9.8).
    fn reading(&mut self, id: AgreementId, issue: IssueId, parties: PartySet, tokens: &Tokens) -> bool {
        let slips: Vec<(PartyId, Reading)> = tokens
            .iter()
            .filter_map(|(party, token)| match token {
                Token::Reading(_, of, reading) if *of == issue => Some((*party, *reading)),
                _ => None,
            })
            .collect();
        let present: PartySet = slips.iter().map(|(party, _)| *party).collect();
        if present.is_empty() {
            return false;
        }
        if present != parties {
            self.returned(present, id);
            return false;
        }
        for (party, reading) in &slips {
            self.spent(*party, id, TokenUse::Reading(issue, *reading));
        }
        let audience = self.knowers(id);
        let first = slips[0].1;
        if slips.iter().all(|(_, reading)| *reading == first) {
            self.emit(
                audience,
                Fact::DisputeSettled {
                    agreement: id,
                    issue,
                    reading: first,
                },
            );
        } else {
            self.emit(audience, Fact::ClauseStopped { agreement: id, issue });
        }
        true
    }

    /// Health: tended agreements recover, untended ones lose (R9.3, R9.4).
    fn tend(&mut self, id: AgreementId, used: bool, was_clear: bool, tokens: &Tokens) {
        let Some(agreement) = self.state.agreement(id).filter(|one| one.alive()) else {
            return;
        };
        let upkeep = tokens
            .iter()
            .filter(|(_, token)| matches!(token, Token::Upkeep(_)))
            .count();
        let kept_up = upkeep
            >= usize::from(
                agreement
                    .upkeep(&self.scenario.situation)
                    .max(u8::from(agreement.fallow())),
            );
        let tended = if agreement.fallow() || was_clear { kept_up } else { used };
        let fallow = agreement.fallow();
        // What entered into force this round has until the next; what is stopped lawfully does not wither.
        let fresh = agreement.since == self.state.round && matches!(agreement.origin, Origin::Draft(_));
        let spared = fresh || !agreement.suspended.is_empty() || self.state.is_banned(self.scenario, agreement);
        if tended {
            self.health(id, 1, Cause::Tended(id));
            if fallow {
                let audience = self.knowers(id);
                self.emit(audience, Fact::Revived { agreement: id });
            }
        } else if !fallow && !spared {
            self.lose_health(id, Cause::Untended(id));
        }
    }

    /// Announcing a fallow agreement again: applause, no progress; without a token on it, a loss of trust (R9.10).
    fn announcements(&mut self, attendances: &[(PartyId, Box<Attendance>)], tokens: &Tokens) {
        // Who announces in the same round is applauded alike.
        let told: Vec<(AgreementId, usize)> = self
            .state
            .agreements
            .iter()
            .map(|one| (one.id, usize::from(one.announced)))
            .collect();
        for (party, attendance) in attendances {
            for id in &attendance.announce {
                let before = told.iter().find(|(of, _)| of == id).map(|(_, times)| *times);
                let (Some(agreement), Some(times)) = (self.state.agreement(*id).filter(|one| one.alive()), before)
                else {
                    continue;
                };
                let parties = agreement.parties;
                let attended = tokens
                    .iter()
                    .any(|(who, token)| who == party && token.agreement() == *id);
                let numbers = &self.scenario.situation.coefficients;
                let applause = numbers.announcement_applause[times.min(2)];
                let trust = numbers.trust_empty_announcement;
                self.public(Fact::AnnouncedAgain {
                    agreement: *id,
                    party: *party,
                    attended,
                });
                self.mood_everywhere(*party, applause.into(), Cause::Announcement(*id));
                if !attended {
                    self.trust_from(parties, *party, trust.into(), Cause::Announcement(*id));
                }
            }
        }
    }

    fn exits(&mut self, attendances: &[(PartyId, Box<Attendance>)]) {
        let numbers = &self.scenario.situation.coefficients;
        let (suspension, leaving) = (i32::from(numbers.trust_suspension), i32::from(numbers.trust_leaving));
        for (party, attendance) in attendances {
            for (id, exit) in &attendance.exits {
                // Alive when the slips were written: of two who leave at once, each leaves.
                let Some(parties) = self.state.agreement(*id).map(|one| one.parties) else {
                    continue;
                };
                let (party, agreement) = (*party, *id);
                self.bring_to_light(agreement);
                match exit {
                    Exit::Suspend => {
                        self.public(Fact::Suspended { agreement, party });
                        self.trust_from(parties, party, suspension, Cause::Suspension(agreement));
                    }
                    Exit::Resume => self.public(Fact::Resumed { agreement, party }),
                    Exit::Leave => {
                        self.public(Fact::Left { agreement, party });
                        self.trust_from(parties, party, leaving, Cause::Leaving(agreement));
                    }
                }
            }
        }
    }

    /// Rival readouts: victory is applauded at home; the gap between readouts costs trust (R9.11).
    fn readouts(&mut self, attendances: &[(PartyId, Box<Attendance>)]) {
        let numbers = &self.scenario.situation.coefficients;
        let (applause, differ, both) = (
            i32::from(numbers.readout_victory_mood),
            i32::from(numbers.trust_readouts_differ),
            i32::from(numbers.trust_two_victories),
        );
        let fresh: Vec<(AgreementId, PartySet)> = self
            .state
            .agreements
            .iter()
            .filter(|one| {
                one.parties
                    .iter()
                    .any(|party| self.state.can_read_out(self.scenario, party, one))
            })
            .map(|one| (one.id, one.parties))
            .collect();
        for (agreement, parties) in fresh {
            let said = |party: PartyId| {
                attendances
                    .iter()
                    .find(|(who, _)| *who == party)
                    .and_then(|(_, attendance)| attendance.readouts.iter().find(|(id, _)| *id == agreement))
                    .map_or(Readout::Modest, |(_, readout)| *readout)
            };
            for party in parties.iter() {
                let readout = said(party);
                self.public(Fact::ReadoutGiven {
                    agreement,
                    party,
                    readout,
                });
                if readout == Readout::Victory {
                    self.mood_everywhere(party, applause, Cause::Readout(agreement));
                }
            }
            for (a, b) in pairs(parties) {
                let change = match (said(a), said(b)) {
                    (Readout::Modest, Readout::Modest) => 0,
                    (Readout::Victory, Readout::Victory) => both,
                    _ => differ,
                };
                self.trust_between(a, b, change, Cause::Readout(agreement));
            }
        }
    }
}

/// Who bears what of a cost that the offers cover: shared evenly, but nobody bears more than it offered.
fn bear(cost: i32, own_share: i32, offers: &[(PartyId, Share)]) -> [u8; MAX_PARTIES] {
    let offering = |share: Share| {
        let those = offers.iter().filter(move |(_, offer)| *offer == share);
        those.map(|(party, _)| *party).collect::<Vec<_>>()
    };
    let (whole, equal) = (offering(Share::All), offering(Share::Mine));
    if whole.is_empty() || whole.len() + equal.len() == offers.len() {
        return split(cost, &[whole, equal].concat());
    }
    // Somebody offered nothing: equal shares stay what they are, and who offered all bears the rest.
    let mut rest = cost;
    let mut borne = [0; MAX_PARTIES];
    for party in &equal {
        let share = own_share.min(rest);
        rest -= share;
        borne[party.index()] = u8::try_from(share).unwrap_or(u8::MAX);
    }
    for (sum, share) in borne.iter_mut().zip(split(rest, &whole)) {
        *sum += share;
    }
    borne
}

/// Shares a whole cost evenly among those who bear it; what does not divide goes to the first.
fn split(cost: i32, bearers: &[PartyId]) -> [u8; MAX_PARTIES] {
    let mut shares = [0; MAX_PARTIES];
    let count = i32::try_from(bearers.len()).unwrap_or(1).max(1);
    for (place, party) in bearers.iter().enumerate() {
        let extra = i32::from(i32::try_from(place).unwrap_or(0) < cost % count);
        shares[party.index()] = u8::try_from(cost / count + extra).unwrap_or(u8::MAX);
    }
    shares
}
