//! A seat that waits, a seat that a computer keeps, and a play that is over.

use super::desk::Desk;
use super::{delegation, ledger, parts, since};
use crate::rules::event::{Fact, Occasion, Step};
use crate::rules::scenario::Layer;
use crate::server::room::Handover;
use maud::{Markup, html};

/// The page of the step that is going on.
#[must_use]
pub fn page(desk: &Desk<'_>) -> Markup {
    html! {
        @for note in notes(desk) { p.note-box { (note) } }
        @for saying in desk.sayings.iter().rev().take(2) { p.note-box { b { (desk.t("page-teacher-says")) } " " (saying) } }
        @if desk.reader.is_some() && desk.power.is_none() && !desk.is_kept() && desk.view.ending.is_none() {
            p.note-box { (desk.t("page-muted")) }
        }
        @if desk.view.ending.is_none() { (super::away::used(desk)) }
        @if desk.is_kept() && desk.view.ending.is_none() { (kept(desk)) }
        @else if desk.sealed().is_some() && desk.view.ending.is_none() { (waiting(desk)) }
        @else {
            (since::sheet(desk))
            (delegation::suggestions(desk))
            @match desk.view.step {
                Step::Before => { (waiting(desk)) }
                Step::Podium => { (news(desk)) (super::podium::page(desk)) }
                Step::Exchange(_) => { (news(desk)) (super::talks::page(desk)) }
                Step::Home => { (super::home::page(desk)) }
                Step::Replies => { (super::replies::page(desk)) }
                Step::FollowThrough => { (super::follow::page(desk)) }
                Step::Ended => { (over(desk)) }
            }
        }
        (super::solo::foot(desk))
    }
}

/// The notes from outside that the teacher gave in this round, the latest first.
fn notes(desk: &Desk<'_>) -> Vec<String> {
    let clerk = desk.clerk();
    let given = desk.round_events().iter().rev();
    let given = given.filter(|event| matches!(event.fact, Fact::NoteGiven { .. }));
    given.filter_map(|event| clerk.event(event)).collect()
}

/// What came with the round, while its first step is going on.
fn news(desk: &Desk<'_>) -> Markup {
    let first = match desk.view.step {
        Step::Podium | Step::Exchange(0) => true,
        Step::Exchange(_) | Step::Before | Step::Home | Step::Replies | Step::FollowThrough | Step::Ended => false,
    };
    if !first {
        return html! {};
    }
    let clerk = desk.clerk();
    let came: Vec<_> = desk
        .round_events()
        .iter()
        .filter_map(|event| match event.fact {
            Fact::DispatchArrived { dispatch, by } => Some((dispatch, by)),
            _ => None,
        })
        .collect();
    html! {
        @if !came.is_empty() || desk.closed_round().is_some() {
            details #news-of-the-round.sheet open {
                summary { (desk.t("phase-dispatches")) " · " (desk.tv("page-changes", &[("count", came.len().into())])) }
                @for (dispatch, by) in came {
                    h3 { (clerk.dispatch(dispatch)) }
                    @if by == Occasion::Referee { p.sm.mut { (desk.t("page-brought-in")) } }
                    @if let Some(body) = clerk.dispatch_body(dispatch) { p.serif { (body) } }
                }
                @if desk.closed_round().is_some() { p { a href="/play/ledger" { (desk.t("page-what-changed")) } } }
            }
        }
    }
}

/// The seat has acted; it sees what is on the table and for whom it waits.
#[must_use]
pub fn waiting(desk: &Desk<'_>) -> Markup {
    let clerk = desk.clerk();
    let missing = desk
        .situation()
        .party_ids()
        .filter(|party| !desk.view.ready.has(*party));
    let missing: Vec<String> = missing.map(|party| clerk.party(party)).collect();
    html! {
        div.sheet role="status" {
            h2 { (desk.t("wait-title")) }
            @if let Some(deed) = desk.sealed() { p { (desk.t("page-sealed")) " " b { (delegation::deed(desk, deed)) } } }
            @if !missing.is_empty() { p { (desk.tv("page-waiting-for", &[("parties", clerk.list(missing).into())])) } }
        }
        @for draft in desk.view.drafts.iter().rev() {
            article.doc { p.sm.mut { (parts::caption(desk, draft)) } (parts::articles(desk, &draft.terms, None, false)) (parts::signatures(desk, draft)) }
        }
        div.sheet.a { (parts::climate(desk)) }
        (delegation::suggestions(desk))
        (delegation::sheet(desk))
    }
}

/// A computer keeps the seat: whoever sits here is told why, and can take it back.
fn kept(desk: &Desk<'_>) -> Markup {
    let why = match (desk.power, desk.handed) {
        (None, _) => "page-kept.muted",
        (Some(_), Some(Handover::Teacher)) => "page-kept.teacher",
        (Some(_), Some(Handover::Instructed)) => "page-kept.instructed",
        (Some(_), Some(Handover::Empty | Handover::Taken) | None) => "page-kept.empty",
        (Some(_), Some(Handover::Silent)) => "page-kept.line",
    };
    html! {
        div.sheet {
            h2 { (desk.t("page-kept")) }
            p { (desk.t(why)) }
            @if desk.power.is_some() {
                form method="post" action="/play/return" { button.p type="submit" { (desk.t("page-take-back-seat")) } }
            }
        }
        div.sheet.a { (parts::climate(desk)) }
    }
}

/// The play is over; what was hidden waits for the class.
fn over(desk: &Desk<'_>) -> Markup {
    html! {
        div.sheet {
            h2 { (desk.t("page-over")) }
            @if let Some(ending) = desk.view.ending { p { (desk.words.word(ending)) } }
            @if let Some(own) = desk.own() {
                p { b { (desk.tv("stock-total", &[("points", own.points.into())])) } }
                @if !desk.situation().has(Layer::FollowThrough) {
                    @let line = i64::from(own.sheet.preferences.reservation);
                    p { (desk.tv("brief-nothing-points", &[("points", line.into())])) }
                }
            }
            @if desk.settings.alone.is_some() { p { a.btn.p href="/play/debrief" { (desk.t("solo-debrief")) } } }
            @else { p.mut { (desk.t("page-over.line")) } }
        }
        @for draft in desk.view.drafts.iter().filter(|draft| draft.in_hand) {
            article.doc { p.sm.mut { (parts::caption(desk, draft)) } (parts::articles(desk, &draft.terms, None, false)) (parts::signatures(desk, draft)) }
        }
        @if let Some((_, events)) = desk.closed_round() { (ledger::round(desk, events)) }
    }
}
