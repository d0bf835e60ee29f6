//! Events: what happened, as one sentence for one viewer.

mod follow_through;
mod home;
mod talks;
mod world;

use super::clerk::{Clerk, Sentence};
use crate::rules::action::Deed;
use crate::rules::event::{Ending, Event, Fact, Step};

impl<'a> Clerk<'a> {
    /// What an event tells this viewer; `None` if the viewer may not know of it.
    #[must_use]
    pub fn event(&self, event: &Event) -> Option<String> {
        event.audience.admits(self.viewer).then(|| self.fact(&event.fact))
    }

    /// What a fact says to this viewer, whoever may know of it.
    #[must_use]
    pub fn fact(&self, fact: &Fact) -> String {
        if let Some(line) = self.ledger_line(fact) {
            return self.ledger_sentence(&line);
        }
        let sentence = self
            .frame(fact)
            .or_else(|| self.world(fact))
            .or_else(|| self.podium(fact))
            .or_else(|| self.talks(fact))
            .or_else(|| self.home(fact))
            .or_else(|| self.follow_through(fact))
            .or_else(|| self.working(fact));
        match sentence {
            Some(sentence) => sentence.write(),
            // No fact is left over: the test `every_fact_has_a_sentence` walks them all.
            None => self.catalogue.get("text-missing"),
        }
    }

    /// The frame of a play: rounds, steps, seats.
    fn frame(&self, fact: &Fact) -> Option<Sentence<'a>> {
        Some(match fact {
            Fact::PlayBegan { world } => self.says("event-play-began").text("world", world.to_string()),
            Fact::MoodDrawn {
                party,
                constituency,
                mood,
            } => self
                .says("event-mood-drawn")
                .party("party", *party)
                .text("constituency", self.constituency(*party, *constituency))
                .number("mood", *mood),
            Fact::ThreatPictured { party, estimate } => self
                .says("event-threat-pictured")
                .party("party", *party)
                .number("estimate", *estimate),
            Fact::RoundBegan { round, crisis } => self
                .says(if *crisis {
                    "event-crisis-round-began"
                } else {
                    "event-round-began"
                })
                .number("round", round + 1)
                .text("meeting", self.meeting(*round))
                .text("date", self.meeting_date(*round)),
            Fact::StepBegan { step } => self.step_began(*step),
            Fact::SeatReady { party } => self.says("event-seat-ready").party("party", *party),
            Fact::ActSealed { party, deed } => self.says(sealed_key(deed)).party("party", *party),
            Fact::RoundClosed { round } => self.says("event-round-closed").number("round", round + 1),
            Fact::PlayEnded { ending } => self.says(match ending {
                Ending::Completed => "event-play-completed",
                Ending::Collapsed => "event-play-collapsed",
                Ending::Agreed => "event-play-agreed",
                Ending::Impasse => "event-play-impasse",
            }),
            _ => return None,
        })
    }

    fn step_began(&self, step: Step) -> Sentence<'a> {
        match step {
            Step::Exchange(exchange) => self
                .says(if exchange + 1 == self.situation.exchanges {
                    "event-step-closing-exchange"
                } else {
                    "event-step-exchange"
                })
                .number("number", exchange + 1)
                .number("of", self.situation.exchanges),
            Step::Before => self.says("event-step-before"),
            Step::Podium => self.says("event-step-podium"),
            Step::Home => self.says("event-step-home"),
            Step::Replies => self.says("event-step-replies"),
            Step::FollowThrough => self.says("event-step-follow-through"),
            Step::Ended => self.says("event-step-ended"),
        }
    }
}

fn sealed_key(deed: &Deed) -> &'static str {
    match deed {
        Deed::Speak(_) => "event-sealed-speech",
        Deed::Talk(_) => "event-sealed-talk",
        Deed::Consult(_) => "event-sealed-consult",
        Deed::Persuade(..) => "event-sealed-persuade",
        Deed::Waive(_) => "event-sealed-waive",
        Deed::Decide(_) => "event-sealed-decisions",
        Deed::Reply(_) => "event-sealed-replies",
        Deed::Attend(_) => "event-sealed-attention",
    }
}
