//! Follow-through: attention, and the life of agreements.

use crate::rules::action::{Reading, Readout};
use crate::rules::event::{Fact, StoppedWhy, TokenUse};
use crate::rules::ids::PartySet;
use crate::rules::scenario::Situation;
use crate::text::clerk::{Clerk, Sentence};

impl<'a> Clerk<'a> {
    /// Attention: what is done about agreements.
    pub(super) fn follow_through(&self, fact: &Fact) -> Option<Sentence<'a>> {
        Some(match fact {
            Fact::TokenSpent { party, agreement, on } => self.token(*on).party("party", *party).agreement(*agreement),
            Fact::TokenReturned { party, agreement } => self
                .says("event-token-returned")
                .party("party", *party)
                .agreement(*agreement),
            Fact::BurdenSettled {
                agreement,
                item,
                shares,
            } => self
                .says("event-burden-settled")
                .agreement(*agreement)
                .text("item", self.annex(*item))
                .text("shares", self.shares(*shares)),
            Fact::BurdenLeftOpen { agreement, item } => self
                .says("event-burden-left-open")
                .agreement(*agreement)
                .text("item", self.annex(*item)),
            Fact::ConsentGiven {
                agreement,
                item,
                paid_by,
            } => self
                .says("event-consent-given")
                .agreement(*agreement)
                .text("item", self.annex(*item))
                .party("party", *paid_by),
            Fact::ConfidenceBuilt { agreement, left } => self
                .says("event-confidence-built")
                .agreement(*agreement)
                .number("left", *left),
            Fact::AnnouncedAgain {
                agreement,
                party,
                attended,
            } => self
                .says(if *attended {
                    "event-announced-again"
                } else {
                    "event-announced-again-empty"
                })
                .party("party", *party)
                .agreement(*agreement),
            Fact::Suspended { agreement, party } => self
                .says("event-suspended")
                .party("party", *party)
                .agreement(*agreement),
            Fact::Resumed { agreement, party } => {
                self.says("event-resumed").party("party", *party).agreement(*agreement)
            }
            Fact::Left { agreement, party } => self.says("event-left").party("party", *party).agreement(*agreement),
            Fact::ReadoutGiven {
                agreement,
                party,
                readout,
            } => self
                .says(match readout {
                    Readout::Modest => "event-readout-modest",
                    Readout::Victory => "event-readout-victory",
                })
                .party("party", *party)
                .agreement(*agreement),
            Fact::CaretakerBegan { party } => self.says("event-caretaker-began").party("party", *party),
            Fact::CaretakerEnded { party } => self.says("event-caretaker-ended").party("party", *party),
            _ => return None,
        })
    }

    fn token(&self, on: TokenUse) -> Sentence<'a> {
        match on {
            TokenUse::Upkeep => self.says("event-token-upkeep"),
            TokenUse::Burden(item, share) => self
                .says("event-token-burden")
                .text("item", self.annex(item))
                .text("offer", self.catalogue.word(share)),
            TokenUse::Consent(item) => self.says("event-token-consent").text("item", self.annex(item)),
            TokenUse::Confidence => self.says("event-token-confidence"),
            TokenUse::Reading(issue, reading) => self
                .says("event-token-reading")
                .text("issue", self.issue(issue))
                .text("reading", self.catalogue.word(reading)),
        }
    }

    /// Who bears how much, as a list; parties that bear nothing are left out.
    fn shares(&self, shares: [u8; 5]) -> String {
        let bearers = borne_by(self.situation, shares);
        if bearers.is_empty() {
            return self.catalogue.get("shares-nobody");
        }
        let items = bearers
            .iter()
            .map(|party| {
                self.says("shares-one")
                    .party("party", party)
                    .number("points", shares[party.index()])
                    .clause()
            })
            .collect();
        self.list(items)
    }

    /// The life of agreements: how they work, wither and end.
    pub(super) fn working(&self, fact: &Fact) -> Option<Sentence<'a>> {
        Some(match fact {
            Fact::BeganOperating { agreement } => self.says("event-began-operating").agreement(*agreement),
            Fact::StoppedOperating { agreement, why } => self
                .says(match why {
                    StoppedWhy::Health => "event-stopped-health",
                    StoppedWhy::Suspension => "event-stopped-suspension",
                    StoppedWhy::Ban => "event-stopped-ban",
                })
                .agreement(*agreement),
            Fact::ClauseReplaced { agreement, issue, by } => self
                .says("event-clause-replaced")
                .agreement(*agreement)
                .text("issue", self.issue(*issue))
                .text("by", self.agreement(*by)),
            Fact::BecameFallow { agreement } => self.says("event-became-fallow").agreement(*agreement),
            Fact::Revived { agreement } => self.says("event-revived").agreement(*agreement),
            Fact::Lapsed { agreement } => self.says("event-lapsed").agreement(*agreement),
            Fact::Superseded { agreement } => self.says("event-superseded").agreement(*agreement),
            Fact::DisputeOpened { agreement, issue } => self
                .says("event-dispute-opened")
                .agreement(*agreement)
                .text("issue", self.issue(*issue)),
            Fact::DisputeSettled {
                agreement,
                issue,
                reading,
            } => self
                .says(match reading {
                    Reading::Wide => "event-dispute-settled-wide",
                    Reading::Narrow => "event-dispute-settled-narrow",
                })
                .agreement(*agreement)
                .text("issue", self.issue(*issue)),
            Fact::ClauseStopped { agreement, issue } => self
                .says("event-clause-stopped")
                .agreement(*agreement)
                .text("issue", self.issue(*issue)),
            _ => return None,
        })
    }
}

fn borne_by(situation: &Situation, shares: [u8; 5]) -> PartySet {
    situation
        .party_ids()
        .filter(|party| shares.get(party.index()).is_some_and(|points| *points > 0))
        .collect()
}
