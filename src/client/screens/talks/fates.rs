//! What became of the seat's own drafts in the last exchange: none leaves the table without a word.

use crate::client::session::Session;
use crate::rules::event::{Event, Fact, Step};
use crate::rules::ids::DraftId;
use crate::text::Clerk;

/// A sentence for each draft of the seat's own that fell in the last exchange.
#[must_use]
pub fn fates(clerk: &Clerk, session: &Session) -> Vec<String> {
    if !matches!(session.view().step, Step::Exchange(exchange) if exchange > 0) {
        return Vec::new();
    }
    let events = session.events();
    let is_own = |draft: DraftId| {
        let tabled = |event: &Event| match &event.fact {
            Fact::DraftTabled { draft: id, sponsor, .. } => *id == draft && Some(*sponsor) == session.me(),
            _ => false,
        };
        events.iter().any(tabled)
    };
    let exchanges = events.iter().enumerate().rev().filter(|(_, event)| {
        matches!(
            event.fact,
            Fact::StepBegan {
                step: Step::Exchange(_)
            }
        )
    });
    // The first from the end is this exchange, the second the last one.
    let since = exchanges.map(|(place, _)| place).nth(1).unwrap_or(0);
    let fallen = events[since..].iter().filter(|event| match event.fact {
        Fact::Declined { draft, .. } | Fact::Expired { draft } | Fact::Overtaken { draft, .. } => is_own(draft),
        _ => false,
    });
    fallen.filter_map(|event| clerk.event(event)).collect()
}
