//! Home: consultations, verdicts, riders, and what enters into force.

use crate::rules::event::{Fact, SentBackWhy, Verdict};
use crate::text::clerk::{Clerk, Sentence};

impl<'a> Clerk<'a> {
    /// Home.
    pub(super) fn home(&self, fact: &Fact) -> Option<Sentence<'a>> {
        Some(match fact {
            Fact::Consulted {
                party,
                constituency,
                shift,
            } => self
                .says("event-consulted")
                .party("party", *party)
                .text("constituency", self.constituency(*party, *constituency))
                .signed(i64::from(*shift)),
            Fact::Persuaded {
                party,
                draft,
                constituency,
            } => self
                .about_draft("event-persuaded", *party, *draft)
                .text("constituency", self.constituency(*party, *constituency)),
            Fact::DraftWaived { party, draft } => self.about_draft("event-draft-waived", *party, *draft),
            Fact::AgreementWaived {
                party,
                agreement,
                until,
            } => self
                .says("event-agreement-waived")
                .party("party", *party)
                .agreement(*agreement)
                .number("round", until + 1),
            Fact::VerdictGiven {
                party,
                draft,
                constituency,
                support,
                need,
                verdict,
            } => self
                .about_draft(
                    match verdict {
                        Verdict::Agrees => "event-verdict-agrees",
                        Verdict::BoughtOff => "event-verdict-bought-off",
                        Verdict::AsksRider => "event-verdict-asks-rider",
                        Verdict::Complains => "event-verdict-complains",
                        Verdict::Refuses => "event-verdict-refuses",
                    },
                    *party,
                    *draft,
                )
                .text("constituency", self.constituency(*party, *constituency))
                .number("support", *support)
                .number("need", *need),
            _ => return self.home_outcome(fact),
        })
    }

    /// What a home decided, and what follows from it.
    fn home_outcome(&self, fact: &Fact) -> Option<Sentence<'a>> {
        Some(match fact {
            Fact::HomeApproved { party, draft } => self.about_draft("event-home-approved", *party, *draft),
            Fact::HomeRefused { party, draft } => self.about_draft("event-home-refused", *party, *draft),
            Fact::HeldOver { party, draft } => self.about_draft("event-held-over", *party, *draft),
            Fact::RiderAttached { party, draft, rider } => self
                .about_draft("event-rider-attached", *party, *draft)
                .text("rider", self.rider(*rider)),
            Fact::RidersAnswered { party, draft, accepted } => self.about_draft(
                if *accepted {
                    "event-riders-accepted"
                } else {
                    "event-riders-declined"
                },
                *party,
                *draft,
            ),
            Fact::RidersAccepted { draft } => self.says("event-riders-all-accepted").draft("draft", *draft),
            Fact::SilenceBroken { party, draft } => self.about_draft("event-silence-broken", *party, *draft),
            Fact::SentBack { draft, why } => self
                .says(match why {
                    SentBackWhy::Refused => "event-sent-back-refused",
                    SentBackWhy::RiderDeclined => "event-sent-back-rider-declined",
                    SentBackWhy::SilenceBroken => "event-sent-back-silence-broken",
                    SentBackWhy::NotSubmitted => "event-sent-back-not-submitted",
                    SentBackWhy::OptionClosed => "event-sent-back-option-closed",
                })
                .draft("draft", *draft),
            Fact::EnteredIntoForce {
                agreement,
                draft,
                terms,
                riders,
                confidence,
            } => {
                let sentence = self
                    .says(if riders.is_empty() {
                        "event-entered-into-force"
                    } else {
                        "event-entered-into-force-with-riders"
                    })
                    .text("agreement", self.agreement_about(*agreement, terms.issues()))
                    .draft("draft", *draft)
                    .form(terms.instrument)
                    .number("confidence", *confidence);
                if riders.is_empty() {
                    sentence
                } else {
                    let names = riders.iter().map(|rider| self.rider(*rider)).collect();
                    sentence.text("riders", self.list(names))
                }
            }
            Fact::Inherited {
                index,
                health,
                has_obstacles,
                ..
            } => self
                .says(if *has_obstacles {
                    "event-inherited-open"
                } else {
                    "event-inherited"
                })
                .text("agreement", self.inherited(*index))
                .number("health", *health),
            Fact::CameToLight { agreement } => self.says("event-came-to-light").agreement(*agreement),
            _ => return None,
        })
    }
}
