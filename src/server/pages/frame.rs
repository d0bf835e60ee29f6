//! The frame of a page of play: where we are, how long, who is ready; both verdicts.

use super::Sheet;
use super::desk::Desk;
use crate::charts::seal::Fill;
use crate::rules::event::Step;
use crate::rules::scenario::Layer;
use crate::server::millis::Millis;
use crate::table::Seat;
use crate::text::Catalogue;
use maud::{Markup, html};

/// How many sentences are heard at once.
const HEARD: usize = 3;

/// A length of time as minutes and seconds.
#[must_use]
pub fn minutes(length: Millis) -> String {
    let seconds = (length.0 + 999) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The clock of a step; it runs where scripts do.
#[must_use]
pub fn clock(words: &Catalogue, left: Option<Millis>, paused: bool) -> Markup {
    html! {
        @if let Some(left) = left {
            span.clock {
                span.hid { (words.get("page-time-left")) " " }
                time data-left=(left.0) data-runs=[(!paused).then_some("1")] { (minutes(left)) }
                @if paused { " " span.tag { (words.get("page-paused")) } }
            }
        } @else if paused { span.tag { (words.get("page-paused")) } }
    }
}

/// What the seat is to do now, as the head of the page says it.
#[must_use]
pub fn step(desk: &Desk<'_>) -> String {
    desk.words.capitalised(&desk.clerk().step(desk.view.step))
}

/// The bar at the head of the page.
#[must_use]
pub fn bar(desk: &Desk<'_>) -> Markup {
    let clerk = desk.clerk();
    let view = &desk.view;
    let rounds = desk.situation().meetings.len();
    let meeting = if view.crisis {
        desk.t("game-crisis")
    } else {
        clerk.meeting(view.round)
    };
    let place = desk.tv(
        "game-meeting-round",
        &[
            ("meeting", meeting.into()),
            ("round", (i64::from(view.round) + 1).into()),
            ("rounds", rounds.into()),
        ],
    );
    html! {
        header.bar {
            div.where {
                h1 { (step(desk)) }
                span.sm.mut { (place) }
            }
            (clock(desk.words, desk.clock.left(desk.now), desk.clock.is_paused()))
            ul.plain.seats aria-label=(desk.t("game-seats")) {
                @for party in desk.situation().party_ids().filter(|_| view.ending.is_none()) {
                    @let ready = view.ready.has(party);
                    @let computer = desk.seats.get(party.index()).is_some_and(|seat| *seat != Seat::Person);
                    @let key = if computer { "seat-computer" } else if ready { "seat-ready" } else { "seat-deciding" };
                    li {
                        (desk.seal(party, if ready || computer { Fill::Solid } else { Fill::Outline }, 18.0))
                        span {
                            span.who { (clerk.party_short(party)) (desk.t("colon")) }
                            @if desk.me() == Some(party) { (desk.tv("seat-you", &[("state", desk.t(key).into())])) }
                            @else { (desk.t(key)) }
                        }
                    }
                }
            }
            @if desk.reader.is_some() {
                nav.row.sm aria-label=(desk.t("page-ways")) {
                    a href="/play" { (desk.t("page-table")) }
                    a href="/play/brief" { (desk.t("page-brief")) }
                    a href="/play/ledger" { (desk.t("page-ledger")) }
                    @if desk.settings.adviser && desk.view.ending.is_none() { a href="/play/advice" { (desk.t("counsel-ask")) } }
                    @if desk.settings.alone.is_none() { a href="/play/away" { (desk.t("page-away")) } }
                    a href="/seat" { (desk.t("page-seat")) }
                }
            }
        }
    }
}

/// Both verdicts side by side.
#[must_use]
pub fn verdicts(desk: &Desk<'_>, abroad: &(String, String), home: &(String, String)) -> Markup {
    let city = desk.me().map_or_else(String::new, |me| {
        desk.t(&format!("party-{}.seat", desk.situation().party(me).key))
    });
    html! {
        div.verdicts {
            div.ground-a { p.sm { b { (desk.t("talks-abroad-short")) } } p.serif { (abroad.0) } p.sm { (abroad.1) } }
            div.ground-h {
                p.sm { b { (desk.t("talks-home-short")) } @if !city.is_empty() { " · " (city) } }
                p.serif { (home.0) } p.sm { (home.1) }
            }
        }
    }
}

/// The tension in a few words, where there is any.
#[must_use]
pub fn tension(desk: &Desk<'_>) -> String {
    if desk.situation().has(Layer::Tension) {
        desk.tv("talks-tension-now", &[("tension", i64::from(desk.view.tension).into())])
    } else {
        String::new()
    }
}

/// What has just happened, for those who hear the page: the last sentences that the seat has been told.
#[must_use]
pub fn news(desk: &Desk<'_>) -> Option<String> {
    let told = super::since::told(desk);
    let last = told.len().saturating_sub(HEARD);
    (!told.is_empty()).then(|| told[last..].join(" "))
}

/// The sheet of a page of play.
#[must_use]
pub fn sheet(desk: &Desk<'_>, page: &str) -> Sheet {
    let step = match desk.view.step {
        Step::Exchange(exchange) => format!("{}.{exchange}", desk.view.round),
        other => format!("{}.{other:?}", desk.view.round),
    };
    let asked = desk.own().is_some_and(|own| own.sealed.is_none());
    Sheet {
        title: self::step(desk),
        live: Some("/play/live".to_owned()),
        step: format!("{page}.{step}.{asked}.{}", desk.is_kept()),
        bar: Some(bar(desk)),
        news: super::away::told(desk)
            .into_iter()
            .chain(news(desk))
            .reduce(|one, other| format!("{one} {other}")),
        told: desk
            .sayings
            .last()
            .map(|said| format!("{} {said}", desk.t("page-teacher-says"))),
        here: (page == "play").then_some("/play"),
        waits: !asked,
        ..Sheet::default()
    }
}
