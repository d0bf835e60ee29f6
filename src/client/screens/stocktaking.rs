//! Stocktaking: what a round has changed, and why. Never a change without a because.

use super::game::frame_header;
use super::tables::home_name;
use crate::client::model::Msg;
use crate::client::page::{Ctx, Page, actions, framed};
use crate::client::session::Session;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, block, col, grid, row, run, spring};
use crate::client::ui::picture::{Fill, Picture};
use crate::client::widgets;
use crate::rules::event::{Cause, Event, Fact};
use crate::rules::ids::PartyId;
use crate::text::Clerk;
use bevy::ui::AlignItems;

/// The ledger of the round on the screen.
#[must_use]
pub fn page(ctx: &Ctx, session: &Session) -> Page {
    let events = session.round_events();
    let left = abroad(ctx, session, events);
    let right = home(ctx, session, events);
    let paper = |inside: El| inside.fill(Tone::Doc).pad_xy(20.0, 14.0);
    let body = if ctx.narrow() {
        let green = col([paper(left)]).pad(10.0).fill(Tone::Abroad);
        let brown = col([paper(right)]).pad(10.0).fill(Tone::Home);
        let mut both = widgets::scroll("ledger", [green, brown]);
        both.node.row_gap = bevy::ui::Val::Px(0.0);
        both
    } else {
        let side = |key: &str, inside: El, home: bool| {
            let edge = if home { (0.0, 12.0) } else { (12.0, 0.0) };
            let paper = widgets::scroll(key, [inside])
                .grow(1.0)
                .fill(Tone::Doc)
                .pad_xy(20.0, 14.0);
            let mut ground = col([paper])
                .grow(1.0)
                .fill(if home { Tone::Home } else { Tone::Abroad });
            ground.node.padding = bevy::ui::UiRect::new(
                bevy::ui::Val::Px(edge.0),
                bevy::ui::Val::Px(edge.1),
                bevy::ui::Val::Px(12.0),
                bevy::ui::Val::Px(12.0),
            );
            ground
        };
        let mut pair = row([side("ledger-abroad", left, false), side("ledger-home", right, true)]);
        pair.node.align_items = AlignItems::Stretch;
        pair
    };
    let last = usize::from(session.shown_round()) + 1 >= session.situation().meetings.len();
    let over = last || session.view().ending.is_some();
    let words = if over {
        ctx.t("stock-over")
    } else {
        ctx.tv("stock-next", &[("round", (session.shown_round() + 2).into())])
    };
    let question = block([run(ctx.t("stock-question"))
        .face(crate::client::fonts::Face::SerifBold)
        .size(size::HEADING)])
    .leading(1.2);
    let next = widgets::action("stock-next", words, Msg::TurnPage);
    let bar = actions(ctx, vec![question], vec![next]);
    let head = frame_header(ctx, session);
    Page::new(
        "stocktaking",
        framed(head, body.region(ctx.t("phase-stocktaking")), bar),
    )
    .main(Msg::TurnPage)
    .focus("stock-next")
}

/// A group of lines under a heading; nothing if it has none.
fn group(ctx: &Ctx, key: &str, lines: Vec<El>) -> Option<El> {
    (!lines.is_empty()).then(|| {
        let head = widgets::heading(ctx.t(key));
        let head = row([head]).pad_xy(2.0, 4.0).lines(Tone::Edge, 0.0, 0.0, 0.0, 1.0);
        col([head]).with_all(lines)
    })
}

/// The lines of the events that `what` gives a name.
fn lines(ctx: &Ctx, clerk: &Clerk, events: &[Event], what: impl Fn(&Fact) -> Option<String>) -> Vec<El> {
    let named = events
        .iter()
        .filter_map(|event| Some((what(&event.fact)?, clerk.ledger(event)?)));
    named
        .map(|(what, line)| {
            let line = widgets::Line {
                what,
                change: line.change,
                now: line.now.map_or_else(String::new, |now| now.to_string()),
                because: line.because,
                ..widgets::Line::default()
            };
            widgets::ledger_line(line, ctx.narrow())
        })
        .collect()
}

/// A change of trust: both directions in one line where they moved alike for one reason.
struct Moved {
    pair: (PartyId, PartyId),
    change: i8,
    cause: Cause,
    /// What it is now, the lower of the directions that moved.
    now: u8,
    /// The direction, if only one moved.
    one_way: Option<PartyId>,
    because: String,
}

fn trust(ctx: &Ctx, session: &Session, clerk: &Clerk, events: &[Event]) -> Vec<El> {
    let mut moved: Vec<Moved> = Vec::new();
    for event in events {
        let Fact::TrustChanged {
            from,
            to,
            change,
            now,
            cause,
        } = event.fact
        else {
            continue;
        };
        let Some(line) = clerk.ledger(event) else { continue };
        let pair = (from.min(to), from.max(to));
        let other = moved
            .iter_mut()
            .rev()
            .find(|one| one.pair == pair && one.cause == cause && one.change == change && one.one_way == Some(to));
        if let Some(other) = other {
            other.one_way = None;
            other.now = other.now.min(now);
        } else {
            moved.push(Moved {
                pair,
                change,
                cause,
                now,
                one_way: Some(from),
                because: line.because,
            });
        }
    }
    moved.iter().map(|one| trust_line(ctx, session, clerk, one)).collect()
}

/// The line of a change of trust, with the pair's seals before their names.
fn trust_line(ctx: &Ctx, session: &Session, clerk: &Clerk, moved: &Moved) -> El {
    let (a, b) = match moved.one_way {
        Some(from) if from == moved.pair.1 => (moved.pair.1, moved.pair.0),
        _ => moved.pair,
    };
    let sign = if moved.one_way.is_some() { "→" } else { "–" };
    let seal = |party| widgets::seal(session.shape(party), Fill::Solid, 16.0);
    let line = widgets::Line {
        seals: vec![seal(a), seal(b)],
        what: format!("{} {sign} {}", clerk.party_short(a), clerk.party_short(b)),
        change: moved.change.into(),
        now: moved.now.to_string(),
        because: moved.because.clone(),
    };
    widgets::ledger_line(line, ctx.narrow())
}

/// Things that happened without a number, as sentences.
fn sentences(clerk: &Clerk, events: &[Event], which: impl Fn(&Fact) -> bool) -> Vec<El> {
    events
        .iter()
        .filter(|event| which(&event.fact))
        .filter_map(|event| clerk.event(event))
        .map(|words| {
            row([widgets::label(words).grow(1.0)])
                .pad_xy(2.0, 5.0)
                .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
        })
        .collect()
}

/// The heads of the columns; a phone's columns are too narrow for them, and need none.
fn columns(ctx: &Ctx) -> El {
    if ctx.narrow() {
        return widgets::strong_rule();
    }
    let head = |key: &str| widgets::muted_label(ctx.t(key));
    grid(
        &widgets::LEDGER,
        [
            widgets::label(""),
            head("stock-change").right(),
            head("stock-now").right(),
            head("stock-why"),
        ],
    )
    .gap(12.0)
    .pad_xy(2.0, 5.0)
    .lines(Tone::Ink, 0.0, 0.0, 0.0, 1.5)
}

fn title(ctx: &Ctx, name: String, tone: Tone, note: &str) -> El {
    let name = block([run(name)
        .face(crate::client::fonts::Face::SerifBold)
        .size(size::TITLE)
        .tone(tone)])
    .leading(1.2)
    .role(accesskit::Role::Heading);
    row([name, spring(), widgets::muted_label(ctx.t(note)).right()])
        .gap(10.0)
        .wrap()
}

fn abroad(ctx: &Ctx, session: &Session, events: &[Event]) -> El {
    let clerk = session.clerk(ctx.texts);
    let trust = trust(ctx, session, &clerk, events);
    let tension = lines(ctx, &clerk, events, |fact| {
        matches!(fact, Fact::TensionChanged { .. }).then(|| ctx.t("stock-tension"))
    });
    let health = lines(ctx, &clerk, events, |fact| match fact {
        Fact::HealthChanged { agreement, .. } => Some(ctx.texts.capitalised(&clerk.agreement(*agreement))),
        _ => None,
    });
    let mut agreements = sentences(&clerk, events, is_agreement);
    agreements.extend(health);
    let (signed, operating) = tally(session);
    let mark = |filled: bool, key: &str, count: usize| {
        row([
            widgets::picture(Picture::Dot(filled, Tone::Ink), 13.0, 13.0),
            widgets::label(ctx.t(key)),
            widgets::bold(count.to_string()),
        ])
        .gap(6.0)
    };
    let foot = row([
        widgets::bold(ctx.tv("stock-round", &[("round", (session.shown_round() + 1).into())])),
        spring(),
        mark(false, "stock-signed", signed),
        mark(true, "stock-operating", operating),
    ])
    .wrap()
    .gap(if ctx.narrow() { 8.0 } else { 18.0 })
    .pad_xy(2.0, 6.0);
    let quiet = trust.is_empty() && tension.is_empty() && agreements.is_empty();
    col([
        title(ctx, ctx.t("stock-abroad"), Tone::AbroadText, "stock-open-to-all"),
        columns(ctx),
    ])
    .maybe(quiet.then(|| widgets::muted(ctx.t("stock-nothing"))))
    .maybe(group(ctx, "stock-trust", trust))
    .maybe(group(ctx, "stock-tension", tension))
    .maybe(group(ctx, "stock-agreements", agreements))
    .with(col([widgets::double_rule(), foot]))
    .gap(8.0)
}

fn home(ctx: &Ctx, session: &Session, events: &[Event]) -> El {
    let clerk = session.clerk(ctx.texts);
    let me = session.me();
    let mine = |party: PartyId| me.is_none_or(|me| me == party);
    let mood = lines(ctx, &clerk, events, |fact| match fact {
        Fact::MoodChanged {
            party, constituency, ..
        } if mine(*party) => Some(clerk.constituency(*party, *constituency)),
        _ => None,
    });
    let sign = |points: i32, up: &str, down: &str| Some(ctx.t(if points < 0 { down } else { up }));
    let capital = lines(ctx, &clerk, events, |fact| match fact {
        Fact::CapitalChanged { party, change, .. } if mine(*party) => {
            sign((*change).into(), "stock-earned", "stock-spent")
        }
        _ => None,
    });
    let points = points(ctx, session, &clerk, events);
    let words = sentences(&clerk, events, |fact| {
        matches!(
            fact,
            Fact::PledgeKept { .. } | Fact::PledgeBroken { .. } | Fact::WordBroken { .. }
        )
    });
    let sum: i32 = events
        .iter()
        .filter_map(|event| match event.fact {
            Fact::PointsPaid { party, points, .. } if Some(party) == me => Some(i32::from(points)),
            _ => None,
        })
        .sum();
    let total = session.own().map_or(0, |own| own.points);
    let figure = row([
        block([widgets::signed(sum).size(size::HEADING)]).one_line(),
        block([run(ctx.tv("stock-total", &[("points", total.into())]))
            .bold()
            .size(size::HEADING)])
        .one_line(),
    ])
    .gap(if ctx.narrow() { 8.0 } else { 18.0 })
    .wrap();
    let foot = row([
        widgets::bold(ctx.tv("stock-round", &[("round", (session.shown_round() + 1).into())])),
        spring(),
    ])
    .maybe(me.map(|_| figure))
    .wrap()
    .gap(if ctx.narrow() { 8.0 } else { 18.0 })
    .pad_xy(2.0, 6.0);
    let seal = me.map(|me| widgets::seal(session.shape(me), Fill::Solid, 18.0));
    let quiet = mood.is_empty() && capital.is_empty() && points.is_empty() && words.is_empty();
    let head = title(ctx, home_name(ctx, session), Tone::HomeText, "stock-only-you");
    let head = row(seal).with(head.grow(1.0)).gap(8.0);
    col([head, columns(ctx)])
        .maybe(quiet.then(|| widgets::muted(ctx.t("stock-nothing"))))
        .maybe(group(ctx, "stock-mood", mood))
        .maybe(group(ctx, "stock-words", words))
        .maybe(group(ctx, "stock-capital", capital))
        .maybe(group(ctx, "stock-points", points))
        .with(col([widgets::double_rule(), foot]))
        .gap(8.0)
}

/// What was paid and taken; what an agreement pays and what it costs stand apart, as in the debrief.
fn points(ctx: &Ctx, session: &Session, clerk: &Clerk, events: &[Event]) -> Vec<El> {
    let (view, me) = (session.view(), session.me());
    let mut lines = Vec::new();
    for event in events {
        let Fact::PointsPaid { party, points, cause } = event.fact else {
            continue;
        };
        let Some(because) = clerk.ledger(event).map(|line| line.because) else {
            continue;
        };
        if me.is_some_and(|me| me != party) {
            continue;
        }
        let of = |id| view.agreements.iter().find(|one| one.id == id);
        let (agreement, percent) = match cause {
            Cause::Operating(id) => (of(id), 100),
            Cause::Legacy(id) => (of(id), of(id).map_or(100, |one| one.legacy(&view.situation))),
            _ => (None, 0),
        };
        let cost = agreement.map_or(0, |one| one.cost(&view.situation, party)) * percent / 100;
        let paid = i32::from(points) + cost;
        let mut add = |key: &str, change: i32, because: String| {
            let line = widgets::Line {
                what: ctx.t(key),
                change,
                because,
                ..widgets::Line::default()
            };
            lines.push(widgets::ledger_line(line, ctx.narrow()));
        };
        if paid != 0 || cost == 0 {
            add(if paid < 0 { "stock-taken" } else { "stock-paid" }, paid, because);
        }
        if let (Some(one), true) = (agreement, cost != 0) {
            let because = ctx.tv("stock-costs.because", &[("agreement", clerk.agreement(one.id).into())]);
            add("stock-costs", -cost, because);
        }
    }
    lines
}

/// Facts about agreements that are worth a line though they change no number.
const fn is_agreement(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::EnteredIntoForce { .. }
            | Fact::BeganOperating { .. }
            | Fact::StoppedOperating { .. }
            | Fact::BecameFallow { .. }
            | Fact::Revived { .. }
            | Fact::AnnouncedAgain { .. }
            | Fact::Lapsed { .. }
            | Fact::Suspended { .. }
            | Fact::Resumed { .. }
            | Fact::Left { .. }
            | Fact::Superseded { .. }
            | Fact::BurdenSettled { .. }
            | Fact::BurdenLeftOpen { .. }
            | Fact::TokenReturned { .. }
            | Fact::ConsentGiven { .. }
            | Fact::ConfidenceBuilt { .. }
            | Fact::DisputeSettled { .. }
            | Fact::ClauseStopped { .. }
            | Fact::CameToLight { .. }
            | Fact::SentBack { .. }
    )
}

/// How many agreements are in force now, and how many of them operate.
fn tally(session: &Session) -> (usize, usize) {
    let alive = session.view().agreements.iter().filter(|one| one.alive());
    let operating = alive.clone().filter(|one| one.operating).count();
    (alive.count(), operating)
}
