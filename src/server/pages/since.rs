//! What has happened since the seat's last decision: for the eye what the live region says to the ear.

use super::desk::Desk;
use crate::rules::event::{Event, Fact};
use maud::{Markup, html};

/// How many sentences are shown, the latest ones; the ledger has them all.
const MOST: usize = 8;

/// The sheet; nothing before the seat's first decision, and while nothing has come of the last.
#[must_use]
pub fn sheet(desk: &Desk<'_>) -> Markup {
    let told = told(desk);
    let earlier = told.len().saturating_sub(MOST);
    html! {
        @if !told.is_empty() {
            section.sheet aria-label=(desk.t("page-since")) {
                h2 { (desk.t("page-since")) }
                @if earlier > 0 { p.sm { a href="/play/ledger#told" { (desk.tv("page-since-earlier", &[("count", earlier.into())])) } } }
                ul.plain { @for sentence in &told[earlier..] { li { (sentence) } } }
            }
        }
    }
}

/// What has happened, in sentences, the latest last.
#[must_use]
pub fn told(desk: &Desk<'_>) -> Vec<String> {
    let own = |event: &Event| matches!(event.fact, Fact::ActSealed { party, .. } if Some(party) == desk.me());
    let Some(last) = desk.events.iter().rposition(own) else {
        return Vec::new();
    };
    let clerk = desk.clerk();
    let since = desk.events[last + 1..].iter();
    since
        .filter(|event| is_worth_a_line(&event.fact))
        .filter_map(|event| clerk.event(event))
        .collect()
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
