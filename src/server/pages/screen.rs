//! The projector: how to join, how long, what all may see. No hidden point is on it before the debrief.

use super::frame::clock;
use super::rows::{Row, Together};
use crate::rules::event::{Fact, Step};
use crate::rules::scenario::{Layer, Scenario};
use crate::rules::view::Viewer;
use crate::server::lesson::{Lesson, Stage};
use crate::server::room::Play;
use crate::text::Catalogue;
use maud::{Markup, PreEscaped, html};
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// What the projector shows.
pub struct Screen<'a> {
    /// The texts.
    pub words: &'a Catalogue,
    /// The lesson.
    pub lesson: &'a Lesson,
    /// What is played.
    pub scenario: &'a Scenario,
    /// The tables.
    pub rows: &'a [Row],
    /// The address of this host.
    pub address: &'a str,
    /// What everybody may know of what has just happened, by table.
    pub told: &'a [(u16, String)],
    /// In the debrief: all tables on the frontier.
    pub after: Option<Markup>,
}

/// The page.
#[must_use]
pub fn page(screen: &Screen<'_>) -> Markup {
    let words = screen.words;
    let open: Vec<&Row> = screen.rows.iter().filter(|row| row.at.is_some()).collect();
    let together = Together::of(screen.rows);
    let at = together.map(|together| together.at);
    // The question is for the room: where most tables are.
    let most = open
        .iter()
        .filter_map(|row| row.at)
        .max_by_key(|at| open.iter().filter(|row| row.at == Some(*at)).count());
    let code = screen.lesson.code();
    let link = format!("{}/j/{code}", screen.address);
    let lobby = screen.lesson.stage() == Stage::Lobby;
    let clerk = words.clerk(&screen.scenario.situation, Viewer::Observer);
    html! {
        @if lobby {
            div.invite {
                div {
                    h1 { (words.get("scenario")) }
                    p.mut { (words.get("screen-join")) }
                    p.address { (screen.address) }
                    p.mut { (words.get("screen-with")) }
                    p.code { (code) }
                }
                div.qr { (qr(&link, &words.get("screen-qr"))) }
            }
        } @else { div.head {
            div {
                h1 { @match at { Some((_, step)) => { (words.capitalised(&clerk.step(step))) } None => { (words.get("scenario")) } } }
                @if let Some((round, _)) = at {
                    p.mut { (words.get_with("class-round", &[("round", (i64::from(round) + 1).into()), ("of", screen.scenario.situation.meetings.len().into())])) " · " (clerk.meeting(round)) }
                } @else { p.mut { (words.get(if open.is_empty() { "screen-join" } else { "screen-apart" })) } }
            }
            @if let Some(together) = together { (clock(words, together.left, together.paused)) }
            div { p.mut.sm { (words.get("screen-with")) } p.code { (code) } p.sm { (screen.address) } }
            @if open.is_empty() { div.qr { (qr(&link, &words.get("screen-qr"))) } }
        } }
        hr.double;
        div.cards {
            @for row in screen.rows.iter().filter(|row| lobby || row.at.is_some()) {
                div {
                    b { (words.get_with("join-table", &[("number", i64::from(row.number).into())])) }
                    @if lobby {
                        span { (words.get_with("class-students", &[("count", row.seats.iter().map(|seat| seat.students).sum::<usize>().into())])) }
                    } @else if let Some(sitting) = row.sitting {
                        (own(screen, row, together))
                        span.sm { (words.get(sitting.key())) }
                    } @else {
                        (own(screen, row, together))
                        span.papers aria-hidden="true" { @for place in 0..row.papers.1.min(9) { (paper(place < row.papers.2)) } }
                        span.sm { (words.get_with("screen-counts", &[("signed", row.papers.1.into()), ("operating", row.papers.2.into())]))
                            br; span.mut { (words.get_with("screen-climate", &[("trust", row.climate.0.into()), ("tension", i64::from(row.climate.1).into()), ("has", if screen.scenario.situation.has(Layer::Tension) { "yes" } else { "no" }.into())])) } }
                    }
                }
            }
        }
        @if let Some(after) = &screen.after { (after) }
        @if !screen.told.is_empty() {
            ul.plain aria-live="polite" { @for (table, sentence) in screen.told { li.sm { b { (words.get_with("join-table", &[("number", i64::from(*table).into())])) } (words.get("colon")) (sentence) } } }
        }
        @if let Some((_, step)) = most { h2 { (words.get(question(step))) } }
    }
}

/// Where a table is that goes its own way, with its own clock.
fn own(screen: &Screen<'_>, row: &Row, together: Option<Together>) -> Markup {
    let words = screen.words;
    let clerk = words.clerk(&screen.scenario.situation, Viewer::Observer);
    html! {
        @if let (None, Some((round, step))) = (together, row.at) {
            span.sm {
                (words.get_with("class-round", &[("round", (i64::from(round) + 1).into()), ("of", screen.scenario.situation.meetings.len().into())])) " · " (clerk.step(step))
                @if row.is_playing() { " " (clock(words, row.left, row.paused)) }
            }
        }
    }
}

/// One question for the step that is going on.
const fn question(step: Step) -> &'static str {
    match step {
        Step::Podium => "screen-question-podium",
        Step::Before | Step::Exchange(_) => "screen-question-talks",
        Step::Home | Step::Replies => "screen-question-home",
        Step::FollowThrough => "screen-question-follow",
        Step::Ended => "screen-question-over",
    }
}

/// A sheet of paper: outline is signed, solid operates.
fn paper(solid: bool) -> Markup {
    let (fill, line) = if solid {
        ("var(--ink)", "var(--doc)")
    } else {
        ("none", "var(--ink)")
    };
    html! {
        svg viewBox="0 0 20 26" width="22" height="29" {
            rect x="1.2" y="1.2" width="17.6" height="23.6" rx="1.5" fill=(fill) stroke="var(--ink)" stroke-width="2" {}
            path d="M5 9h10M5 13.5h10M5 18h6" stroke=(line) stroke-width="1.8" fill="none" {}
        }
    }
}

/// An address as a QR code: one path, dark on light whatever the theme, since cameras expect it so.
#[must_use]
pub fn qr(text: &str, label: &str) -> Markup {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else {
        return html! {};
    };
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            // A string takes whatever is written into it.
            let _ = write!(path, "M{} {}h1v1h-1z", x + 3, y + 3);
        }
    }
    let all = size + 6;
    html! {
        svg viewBox={ "0 0 " (all) " " (all) } role="img" aria-label=(label) {
            rect width=(all) height=(all) fill="#fff" {}
            path d=(PreEscaped(path)) fill="#000" {}
        }
    }
}

/// The last public sentences of a table that are worth the whole room's ear, at most so many, the latest last.
#[must_use]
pub fn told(words: &Catalogue, play: &Play, most: usize) -> Vec<String> {
    let Some(table) = play.table() else { return Vec::new() };
    let situation = &table.scenario().situation;
    let clerk = words.clerk(situation, Viewer::Observer);
    let events: Vec<_> = play.events(Viewer::Observer).collect();
    let latest = events.iter().rev().filter(|event| {
        event.fact.is_referees()
            || matches!(
                event.fact,
                Fact::LineSpoken { .. }
                    | Fact::DraftInitialled { .. }
                    | Fact::EnteredIntoForce { .. }
                    | Fact::HomeRefused { .. }
                    | Fact::SilenceBroken { .. }
                    | Fact::PledgeBroken { .. }
                    | Fact::BecameFallow { .. }
                    | Fact::Lapsed { .. }
                    | Fact::Left { .. }
            )
    });
    let mut told: Vec<String> = latest.filter_map(|event| clerk.event(event)).take(most).collect();
    told.reverse();
    told
}
