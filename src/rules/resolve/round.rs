//! Rounds: how a play begins, how steps follow one another, and how it ends (R1.2, R12).

use super::Resolution;
use super::draw::{Key, between, four};
use crate::rules::event::{Audience, Cause, Ending, Fact, Step};
use crate::rules::ids::{AgreementId, ConstituencyId, PartyId};
use crate::rules::scenario::Layer;

impl Resolution<'_> {
    pub(super) fn begin(&mut self, world: u64) {
        self.emit(Audience::Nobody, Fact::PlayBegan { world });
        let situation = &self.scenario.situation;
        let spread = i32::from(situation.coefficients.mood_spread);
        for party in situation.party_ids() {
            let sheet = self.scenario.sheet(party);
            for (index, constituency) in sheet.home.iter().enumerate() {
                let drawn = between(self.key("mood at the start", place(party, index)), -spread, spread);
                let mood = u8::try_from((i32::from(constituency.mood) + drawn).clamp(0, 100)).unwrap_or(50);
                self.private(
                    party,
                    Fact::MoodDrawn {
                        party,
                        constituency: ConstituencyId::at(index),
                        mood,
                    },
                );
            }
            if situation.has(Layer::ThreatPicture) {
                let (low, high) = sheet.preferences.threat;
                let drawn = between(self.key("threat picture", place(party, 0)), low.into(), high.into());
                let estimate = u8::try_from(drawn).unwrap_or(5);
                self.private(party, Fact::ThreatPictured { party, estimate });
            }
        }
        for (index, inherited) in situation.inherited.iter().enumerate() {
            let agreement = AgreementId(u16::try_from(index + 1).unwrap_or(u16::MAX));
            self.public(Fact::Inherited {
                agreement,
                index: u8::try_from(index).unwrap_or(u8::MAX),
                terms: inherited.terms.clone(),
                health: inherited.health,
                has_obstacles: inherited.has_obstacles,
            });
        }
        self.update_operating();
        self.begin_round(0, false);
    }

    pub(super) fn key<'k>(&self, purpose: &'k str, place: u64) -> Key<'k> {
        Key {
            world: self.state.world,
            round: self.state.round,
            purpose,
            place,
        }
    }

    fn begin_round(&mut self, round: u8, crisis: bool) {
        self.public(Fact::RoundBegan { round, crisis });
        self.draw_hidden_moods();
        self.dispatches();
        self.begin_step(if self.has(Layer::Podium) {
            Step::Podium
        } else {
            Step::Exchange(0)
        });
    }

    fn draw_hidden_moods(&mut self) {
        if !self.has(Layer::Estimates) {
            return;
        }
        let spread = i8::try_from(self.scenario.situation.coefficients.hidden_mood).unwrap_or(i8::MAX);
        for party in self.scenario.situation.party_ids() {
            let shifts = four(self.key("hidden mood", place(party, 0)), spread);
            self.emit(Audience::Nobody, Fact::HiddenMoodsDrawn { party, shifts });
        }
    }

    /// After the last exchange: home, else follow-through, else the next round or the end.
    pub(super) fn after_talks(&mut self) {
        if self.state.crisis {
            self.stocktaking();
        } else if self.has(Layer::Home) {
            self.begin_step(Step::Home);
        } else if self.has(Layer::FollowThrough) {
            self.after_home();
        } else {
            self.end_of_sitting_round();
        }
    }

    /// After home: what every home has approved enters into force; then follow-through.
    pub(super) fn after_home(&mut self) {
        self.enter_into_force();
        if self.has(Layer::FollowThrough) {
            self.begin_step(Step::FollowThrough);
        } else {
            self.update_operating();
            self.stocktaking();
        }
    }

    /// One sitting: rounds of talks only lead to the next, or to an impasse.
    fn end_of_sitting_round(&mut self) {
        let round = self.state.round;
        self.public(Fact::RoundClosed { round });
        if usize::from(round) + 1 < self.scenario.situation.meetings.len() {
            self.begin_round(round + 1, false);
            return;
        }
        for party in self.scenario.situation.party_ids() {
            let reservation = i32::from(self.scenario.sheet(party).preferences.reservation);
            self.points(party, reservation, Cause::NoAgreement);
        }
        self.public(Fact::PlayEnded {
            ending: Ending::Impasse,
        });
    }

    /// After stocktaking: the next round, a crisis round, or the end.
    pub(super) fn after_stocktaking(&mut self) {
        let round = self.state.round;
        if self.state.at_the_top >= 2 {
            self.public(Fact::RoundClosed { round });
            self.public(Fact::PlayEnded {
                ending: Ending::Collapsed,
            });
        } else if usize::from(round) + 1 < self.scenario.situation.meetings.len() {
            self.public(Fact::RoundClosed { round });
            self.begin_round(round + 1, self.state.at_the_top == 1);
        } else {
            self.settle_the_end();
            self.public(Fact::RoundClosed { round });
            self.public(Fact::PlayEnded {
                ending: Ending::Completed,
            });
        }
    }

    /// Legacy, pledges and standing (R12.2, R12.3).
    fn settle_the_end(&mut self) {
        let situation = &self.scenario.situation;
        let operating: Vec<(AgreementId, i32)> = self
            .state
            .agreements
            .iter()
            .filter(|one| one.operating)
            .map(|one| (one.id, one.legacy(situation)))
            .collect();
        for (id, percent) in operating {
            for party in self.scenario.situation.party_ids() {
                let points = self.agreement_points(party, id) * percent / 100;
                self.points(party, points, Cause::Legacy(id));
            }
        }
        self.judge_pledges(true);
        for party in self.scenario.situation.party_ids() {
            let standing = self.standing(party);
            self.points(party, standing, Cause::Standing);
        }
    }

    /// Standing: mean mood ÷ 10, others' mean trust in the party ÷ 10, capital ÷ 2.
    fn standing(&self, party: PartyId) -> i32 {
        let others = self.everyone().without(party);
        let count = i32::try_from(others.len()).unwrap_or(1).max(1);
        let trust: i32 = others.iter().map(|other| self.state.trust.towards(other, party)).sum();
        self.state.mean_mood(self.scenario, party) / 10
            + trust / count / 10
            + i32::from(self.state.parties[party.index()].capital) / 2
    }
}

/// One number for a party and one of its constituencies, to key draws by.
pub(super) fn place(party: PartyId, constituency: usize) -> u64 {
    u64::from(party.0) << 8 | constituency as u64
}
