//! The ledger: every change of a number goes through here, with its reason (R11.1).

use super::Resolution;
use crate::rules::climate::pairs;
use crate::rules::event::{Audience, Cause, Fact};
use crate::rules::ids::{AgreementId, ConstituencyId, PartyId, PartySet};
use crate::rules::scenario::Layer;

/// A value after a change, kept between two bounds.
fn bounded(now: i32, low: i32, high: i32) -> u8 {
    u8::try_from(now.clamp(low, high)).unwrap_or(u8::MAX)
}

fn small(change: i32) -> i8 {
    i8::try_from(change).unwrap_or(if change < 0 { i8::MIN } else { i8::MAX })
}

impl Resolution<'_> {
    /// What one party feels towards another changes. Where one number serves all, it changes for all.
    pub(super) fn trust_towards(&mut self, from: PartyId, to: PartyId, change: i32, cause: Cause) {
        let before = self.state.trust.towards(from, to);
        let now = bounded(before + change, 0, 100);
        let change = i32::from(now) - before;
        if change != 0 && from != to {
            self.public(Fact::TrustChanged {
                from,
                to,
                change: small(change),
                now,
                cause,
            });
        }
    }

    /// Trust changes both ways.
    pub(super) fn trust_between(&mut self, a: PartyId, b: PartyId, change: i32, cause: Cause) {
        self.trust_towards(a, b, change, cause);
        if self.has(Layer::DirectedTrust) {
            self.trust_towards(b, a, change, cause);
        }
    }

    /// What some parties feel towards one changes.
    pub(super) fn trust_from(&mut self, parties: PartySet, to: PartyId, change: i32, cause: Cause) {
        for from in parties.without(to).iter() {
            self.trust_towards(from, to, change, cause);
            if !self.has(Layer::DirectedTrust) {
                break;
            }
        }
    }

    /// Trust changes between all pairs of some parties.
    pub(super) fn trust_among(&mut self, parties: PartySet, change: i32, cause: Cause) {
        for (a, b) in pairs(parties) {
            self.trust_between(a, b, change, cause);
            if !self.has(Layer::DirectedTrust) {
                break;
            }
        }
    }

    /// Words change what one party feels towards another: downwards within the round's limit and not
    /// below the floor (R3.4).
    pub(super) fn trust_by_words(&mut self, from: PartyId, to: PartyId, change: i32, cause: Cause) {
        let numbers = &self.scenario.situation.coefficients;
        let mut change = change;
        if change < 0 {
            let said = i32::from(self.state.words[from.index()][to.index()]);
            let room = i32::from(numbers.trust_words_limit) - said;
            let floor = i32::from(numbers.trust_words_floor) - self.state.trust.towards(from, to);
            change = change.max(room.min(0)).max(floor.min(0));
        }
        self.trust_towards(from, to, change, cause);
    }

    pub(super) fn tension(&mut self, change: i32, cause: Cause) {
        if !self.has(Layer::Tension) {
            return;
        }
        let before = i32::from(self.state.tension);
        let now = bounded(before + change, 0, 100);
        let change = i32::from(now) - before;
        if change != 0 {
            self.public(Fact::TensionChanged {
                change: small(change),
                now,
                cause,
            });
        }
    }

    pub(super) fn mood(&mut self, party: PartyId, constituency: ConstituencyId, change: i32, cause: Cause) {
        let before = self.state.mood(party, constituency);
        let now = bounded(before + change, 0, 100);
        let change = i32::from(now) - before;
        if change != 0 {
            self.private(
                party,
                Fact::MoodChanged {
                    party,
                    constituency,
                    change: small(change),
                    now,
                    cause,
                },
            );
        }
    }

    /// The mood changes everywhere at a party's home.
    pub(super) fn mood_everywhere(&mut self, party: PartyId, change: i32, cause: Cause) {
        for index in 0..self.scenario.situation.party(party).constituencies.len() {
            self.mood(party, ConstituencyId::at(index), change, cause);
        }
    }

    pub(super) fn capital(&mut self, party: PartyId, change: i32, cause: Cause) {
        let before = i32::from(self.state.parties[party.index()].capital);
        let cap = i32::from(self.scenario.situation.coefficients.capital_cap).max(before);
        let now = bounded(before + change, 0, cap);
        let change = i32::from(now) - before;
        if change != 0 {
            self.private(
                party,
                Fact::CapitalChanged {
                    party,
                    change: small(change),
                    now,
                    cause,
                },
            );
        }
    }

    pub(super) fn health(&mut self, agreement: AgreementId, change: i32, cause: Cause) {
        let top = i32::from(self.scenario.situation.coefficients.health);
        let Some(before) = self.state.agreement(agreement).map(|one| i32::from(one.health)) else {
            return;
        };
        let now = bounded(before + change, 0, top.max(before));
        let change = i32::from(now) - before;
        if change != 0 {
            let audience = self.knowers(agreement);
            self.emit(
                audience,
                Fact::HealthChanged {
                    agreement,
                    change: small(change),
                    now,
                    cause,
                },
            );
        }
    }

    pub(super) fn points(&mut self, party: PartyId, points: i32, cause: Cause) {
        if points != 0 {
            let points = i16::try_from(points).unwrap_or(if points < 0 { i16::MIN } else { i16::MAX });
            self.private(party, Fact::PointsPaid { party, points, cause });
        }
    }

    pub(super) fn has(&self, layer: Layer) -> bool {
        self.scenario.situation.has(layer)
    }

    /// Who may know what goes on in an agreement.
    pub(super) fn knowers(&self, id: AgreementId) -> Audience {
        match self.state.agreement(id) {
            Some(one) if !one.public => Audience::Only(one.parties),
            _ => Audience::Public,
        }
    }
}
