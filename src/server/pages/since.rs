//! What has happened since the seat's last decision: for the eye what the live region says to the ear.

use super::desk::Desk;
use crate::text::since::since;
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
            section.sheet aria-label=(desk.t("since")) {
                h2 { (desk.t("since")) }
                @if earlier > 0 { p.sm { a href="/play/ledger#told" { (desk.tv("since-earlier", &[("count", earlier.into())])) } } }
                ul.plain { @for sentence in &told[earlier..] { li { (sentence) } } }
            }
        }
    }
}

/// What has happened, in sentences, the latest last.
#[must_use]
pub fn told(desk: &Desk<'_>) -> Vec<String> {
    let clerk = desk.clerk();
    since(&desk.events, desk.me())
        .filter_map(|event| clerk.event(event))
        .collect()
}
