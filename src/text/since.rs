//! What has happened since a seat's last decision, as far as a sentence says it.

use crate::rules::event::{Event, Fact};
use crate::rules::ids::PartyId;

/// The events after the seat's last decision that are worth a line, the latest last; none before its first decision.
pub fn since(events: &[Event], me: Option<PartyId>) -> impl Iterator<Item = &Event> {
    let own = |event: &Event| matches!(event.fact, Fact::ActSealed { party, .. } if Some(party) == me);
    let last = events.iter().rposition(own);
    let after = last.map_or(&[][..], |last| &events[last + 1..]);
    after.iter().filter(|event| is_worth_a_line(&event.fact))
}

/// Whether a page says it in a sentence. The frame of the play stands at the head of the page, news of the round and
/// notes in a place of their own, and numbers with their causes in the ledger.
const fn is_worth_a_line(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::PlayBegan { .. }
            | Fact::MoodDrawn { .. }
            | Fact::HiddenMoodsDrawn { .. }
            | Fact::ThreatPictured { .. }
            | Fact::RoundBegan { .. }
            | Fact::StepBegan { .. }
            | Fact::SeatReady { .. }
            | Fact::ActSealed { .. }
            | Fact::TopOfTension { .. }
            | Fact::RoundClosed { .. }
            | Fact::ExchangeClosed
            | Fact::PairMet { .. }
            | Fact::DispatchArrived { .. }
            | Fact::DispatchOrdered { .. }
            | Fact::DispatchLeft { .. }
            | Fact::NoteGiven { .. }
            | Fact::TrustChanged { .. }
            | Fact::TensionChanged { .. }
            | Fact::MoodChanged { .. }
            | Fact::CapitalChanged { .. }
            | Fact::HealthChanged { .. }
            | Fact::PointsPaid { .. }
            | Fact::ShownChanged { .. }
            | Fact::PlayEnded { .. }
    )
}
