//! Stocktaking: what the last round has changed, and why; and what came with this one. Never a change without a because.

use super::desk::Desk;
use super::parts;
use crate::rules::event::{Event, Fact};
use crate::rules::ids::PartyId;
use maud::{Markup, html};

/// The page: the round that closed last, and the one that is going on.
#[must_use]
pub fn page(desk: &Desk<'_>) -> Markup {
    html! {
        h2 { (desk.tv("stock-round", &[("round", (i64::from(desk.view.round) + 1).into())])) }
        (round(desk, desk.round_events()))
        @if let Some((number, events)) = desk.closed_round() {
            @if number != desk.view.round || desk.view.ending.is_none() {
                h2 { (desk.tv("stock-round", &[("round", (i64::from(number) + 1).into())])) }
                (round(desk, events))
            }
        }
        details #told { summary { (desk.t("page-everything")) }
            ol.sm { @for event in &desk.events { @if let Some(words) = desk.clerk().event(event) { li { (words) } } } }
        }
        div.acts { a.btn.p href="/play" { (desk.t("page-table")) } }
    }
}

/// What a round has brought and changed, on both tables.
#[must_use]
pub fn round(desk: &Desk<'_>, events: &[Event]) -> Markup {
    let mine = |party: PartyId| desk.me().is_none_or(|me| me == party);
    let clerk = desk.clerk();
    let abroad: Vec<(String, &Event)> = events
        .iter()
        .filter_map(|event| {
            let what = match &event.fact {
                Fact::TrustChanged { from, to, .. } => {
                    format!("{} → {}", clerk.party_short(*from), clerk.party_short(*to))
                }
                Fact::TensionChanged { .. } => desk.t("stock-tension"),
                Fact::HealthChanged { agreement, .. } => desk.words.capitalised(&clerk.agreement(*agreement)),
                _ => return None,
            };
            Some((what, event))
        })
        .collect();
    let home: Vec<(String, &Event)> = events
        .iter()
        .filter_map(|event| {
            let what = match &event.fact {
                Fact::MoodChanged {
                    party, constituency, ..
                } if mine(*party) => clerk.constituency(*party, *constituency),
                Fact::CapitalChanged { party, .. } if mine(*party) => desk.t("stock-capital"),
                Fact::PointsPaid { party, .. } if mine(*party) => desk.t("stock-points"),
                _ => return None,
            };
            Some((what, event))
        })
        .collect();
    let told = events
        .iter()
        .filter(|event| is_news(&event.fact))
        .filter_map(|event| clerk.event(event));
    let told: Vec<String> = told.collect();
    html! {
        @if !told.is_empty() { ul.plain.sheet { @for words in &told { li { (words) } } } }
        div.tables.even {
            section.ground-a { h2 { (desk.t("stock-abroad")) } (lines(desk, &abroad)) }
            section.ground-h { h2 { (desk.t("home-table")) } (lines(desk, &home))
                @if let Some(own) = desk.own() { div.sheet.h { p { b { (desk.tv("stock-total", &[("points", own.points.into())])) } } } }
            }
        }
    }
}

fn lines(desk: &Desk<'_>, lines: &[(String, &Event)]) -> Markup {
    let clerk = desk.clerk();
    html! {
        div.doc {
            @if lines.is_empty() { p.mut { (desk.t("stock-nothing")) } } @else {
                div.scroll tabindex="0" role="region" aria-label=(desk.t("page-ledger")) {
                    table.stack {
                        thead { tr { th scope="col" { (desk.t("page-what")) } th.n scope="col" { (desk.t("stock-change")) }
                            th.n scope="col" { (desk.t("stock-now")) } th scope="col" { (desk.t("stock-why")) } } }
                        tbody {
                            @for (what, event) in lines {
                                @if let Some(line) = clerk.ledger(event) {
                                    tr { th scope="row" { (what) } td.n data-head=(desk.t("stock-change")) { (parts::signed(desk, line.change)) }
                                        td.n data-head=(desk.t("stock-now")) { @if let Some(now) = line.now { (now) } } td.sm { (line.because) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What is told as a sentence: news, words kept and broken, what became of texts and agreements.
fn is_news(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::DispatchArrived { .. }
            | Fact::NoteGiven { .. }
            | Fact::ShockStruck { .. }
            | Fact::FalseAlarm { .. }
            | Fact::PhaseBegan { .. }
            | Fact::CourseDeferred { .. }
            | Fact::OptionClosed { .. }
            | Fact::ThirdPartyRefused { .. }
            | Fact::BanBegan { .. }
            | Fact::BanEnded { .. }
            | Fact::LineSpoken { .. }
            | Fact::PledgeMade { .. }
            | Fact::PledgeKept { .. }
            | Fact::PledgeBroken { .. }
            | Fact::WordBroken { .. }
            | Fact::Declined { .. }
            | Fact::DraftInitialled { .. }
            | Fact::HomeApproved { .. }
            | Fact::HomeRefused { .. }
            | Fact::SentBack { .. }
            | Fact::SilenceBroken { .. }
            | Fact::EnteredIntoForce { .. }
            | Fact::CameToLight { .. }
            | Fact::TokenSpent { .. }
            | Fact::TokenReturned { .. }
            | Fact::BurdenSettled { .. }
            | Fact::BurdenLeftOpen { .. }
            | Fact::ConsentGiven { .. }
            | Fact::ConfidenceBuilt { .. }
            | Fact::BeganOperating { .. }
            | Fact::StoppedOperating { .. }
            | Fact::ClauseReplaced { .. }
            | Fact::ClauseStopped { .. }
            | Fact::Superseded { .. }
            | Fact::AnnouncedAgain { .. }
            | Fact::BecameFallow { .. }
            | Fact::Revived { .. }
            | Fact::Lapsed { .. }
            | Fact::Suspended { .. }
            | Fact::Resumed { .. }
            | Fact::Left { .. }
            | Fact::DisputeOpened { .. }
            | Fact::DisputeSettled { .. }
            | Fact::PlayEnded { .. }
    )
}
