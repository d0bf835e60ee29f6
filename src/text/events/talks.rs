//! Talks: drafts, initials, soundings.

use crate::rules::action::{Answer, Discretion};
use crate::rules::event::Fact;
use crate::rules::ids::{DraftId, PartyId};
use crate::rules::scenario::Layer;
use crate::rules::terms::Terms;
use crate::text::clerk::{Clerk, Sentence};

impl<'a> Clerk<'a> {
    /// Talks.
    pub(super) fn talks(&self, fact: &Fact) -> Option<Sentence<'a>> {
        Some(match fact {
            Fact::PairMet { a, b } => self.says("event-pair-met").party("a", *a).party("b", *b),
            Fact::DraftTabled {
                draft,
                sponsor,
                terms,
                amends,
                discretion,
            } => self.draft_tabled(*draft, *sponsor, terms, *amends, *discretion),
            Fact::Initialled {
                draft,
                party,
                by_condition,
            } => self.about_draft(
                if *by_condition {
                    "event-initialled-by-condition"
                } else {
                    "event-initialled"
                },
                *party,
                *draft,
            ),
            Fact::InitialStruck { draft, party, pen_to } => match pen_to {
                Some(other) => self
                    .about_draft("event-initial-struck", *party, *draft)
                    .draft("other", *other),
                None => self.about_draft("event-initial-struck-only", *party, *draft),
            },
            Fact::ConditionStated { draft, party, change } => self
                .about_draft("event-condition-stated", *party, *draft)
                .text("changed", self.change(*change)),
            Fact::Declined { draft, party, reason } => self
                .about_draft("event-declined", *party, *draft)
                .text("reason", self.reason(*reason)),
            Fact::Withdrawn { draft } => self.says("event-withdrawn").draft("draft", *draft),
            Fact::Expired { draft } => self.says("event-expired").draft("draft", *draft),
            Fact::Overtaken { draft, by } => self.says("event-overtaken").draft("draft", *draft).draft("by", *by),
            Fact::ExchangeClosed => self.says("event-exchange-closed"),
            Fact::DraftInitialled { draft } => self
                .says(if self.situation.has(Layer::Home) {
                    "event-draft-initialled"
                } else {
                    "event-draft-initialled-at-once"
                })
                .draft("draft", *draft),
            Fact::SoundingPut { from, sounding } => self
                .says("event-sounding-put")
                .party("from", *from)
                .party("to", sounding.to)
                .text("question", self.question(&sounding.question)),
            Fact::SoundingAnswered { from, to, answer } => {
                let sentence = self
                    .says(match answer {
                        Answer::Warm => "event-sounding-answered-warm",
                        Answer::Cool => "event-sounding-answered-cool",
                        Answer::OnlyIf(_) => "event-sounding-answered-only-if",
                    })
                    .party("from", *from)
                    .party("to", *to);
                match answer {
                    Answer::OnlyIf(change) => sentence.text("changed", self.change(*change)),
                    Answer::Warm | Answer::Cool => sentence,
                }
            }
            Fact::HandShown {
                from,
                to,
                draft,
                constituency,
                support,
                need,
            } => self
                .says("event-hand-shown")
                .party("from", *from)
                .party("to", *to)
                .draft("draft", *draft)
                .text("constituency", self.constituency(*from, *constituency))
                .number("support", *support)
                .number("need", *need),
            Fact::WordBroken { party, to, draft } => {
                self.about_draft("event-word-broken", *party, *draft).party("to", *to)
            }
            _ => return None,
        })
    }

    pub(super) fn about_draft(&self, key: &str, party: PartyId, draft: DraftId) -> Sentence<'a> {
        self.says(key).party("party", party).draft("draft", draft)
    }

    fn draft_tabled(
        &self,
        draft: DraftId,
        sponsor: PartyId,
        terms: &Terms,
        amends: Option<DraftId>,
        discretion: Discretion,
    ) -> Sentence<'a> {
        let dark = discretion == Discretion::Dark && terms.parties(self.situation) != self.situation.everyone();
        let sentence = self
            .says(match (amends, dark) {
                (None, false) => "event-draft-tabled",
                (None, true) => "event-draft-tabled-dark",
                (Some(_), false) => "event-draft-amended",
                (Some(_), true) => "event-draft-amended-dark",
            })
            .party("sponsor", sponsor)
            .text("draft", self.draft_about(draft, terms.issues()))
            .form(terms.instrument)
            .number("articles", i64::try_from(terms.clauses.len()).unwrap_or(i64::MAX));
        match amends {
            Some(other) => sentence.draft("other", other),
            None => sentence,
        }
    }
}
