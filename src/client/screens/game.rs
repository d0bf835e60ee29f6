//! The frame of a play: where we are, who is ready; the stage decides which screen is in it.

use super::questions::{self, QuestionsMsg};
use super::{debrief, dispatches, follow, home, lobby, podium, replay, replies, stocktaking, talks};
use crate::client::counsel::{CounselMsg, may_ask};
use crate::client::lobby::LobbyMsg;
use crate::client::model::Msg;
use crate::client::page::{Ctx, Page, framed, header, header_of};
use crate::client::session::remote::Remote;
use crate::client::session::{Session, Stage};
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, row, run, spring};
use crate::client::ui::picture::{Fill, Picture};
use crate::client::widgets;
use crate::rules::event::Step;
use crate::rules::ids::PartyId;
use crate::rules::scenario::Layer;
use accesskit::Role;
use bevy::ui::{AlignItems, JustifyContent};

/// The screen of the stage at which the play is.
#[must_use]
pub fn page(ctx: &Ctx) -> Page {
    let Some(session) = &ctx.model.session else {
        return Page::new(
            "nothing",
            framed(header(ctx, ctx.t("program"), "", vec![]), spring(), row([])),
        );
    };
    let page = match session.stage() {
        Stage::Dispatches => dispatches::page(ctx, session),
        Stage::Podium => podium::page(ctx, session),
        Stage::Talks => talks::page(ctx, session),
        Stage::Home => home::page(ctx, session),
        Stage::Replies => replies::page(ctx, session),
        Stage::FollowThrough => follow::page(ctx, session),
        Stage::Stocktaking => stocktaking::page(ctx, session),
        Stage::Debrief => match (&ctx.model.replay, session.remote()) {
            (_, Some(remote)) => lobby::over(ctx, session, remote),
            (Some(replay), None) => return replay::page(ctx, replay),
            (None, None) => debrief::page(ctx, session),
        },
    };
    // A question over the page, or the editor, has a way back of its own.
    if page.back.is_some() {
        page
    } else {
        page.back(Msg::OpenMenu)
    }
}

/// The header of a play: meeting and round, the phases, and how far each seat is.
#[must_use]
pub fn frame_header(ctx: &Ctx, session: &Session) -> El {
    let clerk = session.clerk(ctx.texts);
    let view = session.view();
    let round = session.shown_round();
    let where_we_are = ctx.tv(
        "game-round",
        &[
            ("round", (i64::from(round) + 1).into()),
            (
                "rounds",
                i64::try_from(session.situation().meetings.len())
                    .unwrap_or(i64::MAX)
                    .into(),
            ),
            ("date", clerk.meeting_date(round).into()),
        ],
    );
    let where_we_are = match session.remote().and_then(Remote::left) {
        Some(left) => format!("{where_we_are} · {}", lobby::left(ctx, left)),
        None => where_we_are,
    };
    let meeting = if view.crisis {
        ctx.t("game-crisis")
    } else {
        clerk.meeting(round)
    };
    let menu = widgets::quiet("menu", ctx.t("game-menu"), Msg::OpenMenu).explain(ctx.t("game-menu.explain"));
    // A phone's header has no room for it: there the menu alone leads to the adviser.
    let ask = may_ask(session).then(|| {
        widgets::quiet("counsel-ask", ctx.t("counsel-ask"), Msg::Counsel(CounselMsg::Ask))
            .explain(ctx.t("counsel-ask.explain"))
    });
    // Whoever has a seat alone finds the parts in the menu.
    let several = |remote: &&Remote| remote.delegation().is_some_and(|all| all.members.len() > 1);
    let delegation = session.remote().filter(several).filter(|_| !ctx.narrow()).map(|_| {
        let open = Msg::Lobby(LobbyMsg::Delegation);
        widgets::quiet("delegation", ctx.t("lobby-delegation"), open).explain(ctx.t("lobby-delegation.note"))
    });
    let seats = row(session.situation().party_ids().map(|party| seat(ctx, session, party)))
        .gap(if ctx.narrow() { 8.0 } else { 14.0 })
        .role(Role::List)
        .label(ctx.t("game-seats"));
    if ctx.space.phone() {
        return header_of(ctx, None, phase_and_meeting(ctx, session, meeting), vec![seats, menu]);
    }
    let wide = ctx.class() == Class::Wide;
    let emblem = (!ctx.narrow()).then(|| widgets::picture(Picture::Emblem, 34.0, 34.0));
    let place = col([widgets::heading(meeting), widgets::muted_label(where_we_are)]);
    let middle = if wide && delegation.is_none() {
        phases(ctx, session)
    } else {
        phase_now(ctx, session)
    };
    row([])
        .maybe(emblem)
        .with(place.stretch(1.0))
        .with(middle)
        .with(spring())
        .with(seats)
        .maybe(ask)
        .maybe(delegation)
        .with(menu)
        .gap(if ctx.narrow() { 10.0 } else { 16.0 })
        .pad_xy(16.0, 0.0)
        .min_height(56.0)
        .rigid()
        .fill(Tone::Sheet)
        .lines(Tone::Edge, 0.0, 0.0, 0.0, 1.0)
        .region(ctx.t("region-header"))
}

/// What is being done, and at which meeting: all that a phone's header has room for.
fn phase_and_meeting(ctx: &Ctx, session: &Session, meeting: String) -> El {
    let now = counted(session.stage());
    let phase = stages(session).into_iter().find(|(stage, _)| *stage == now);
    let phase = phase.map_or_else(String::new, |(_, key)| ctx.t(key));
    let title = match note(ctx, session) {
        Some(note) => ctx.tv("game-phase-note", &[("phase", phase.into()), ("note", note.into())]),
        None => phase,
    };
    let rounds = i64::try_from(session.situation().meetings.len()).unwrap_or(i64::MAX);
    let round = i64::from(session.shown_round()) + 1;
    let line = ctx.tv(
        "game-meeting-round",
        &[
            ("meeting", meeting.into()),
            ("round", round.into()),
            ("rounds", rounds.into()),
        ],
    );
    let line = match session.remote().and_then(Remote::left) {
        Some(left) => format!("{line} · {}", lobby::left(ctx, left)),
        None => line,
    };
    col([widgets::heading(title), widgets::muted_label(line)])
}

/// The stages of a round in this scenario, with their keys.
fn stages(session: &Session) -> Vec<(Stage, &'static str)> {
    let has = |layer| session.situation().has(layer);
    let mut stages = vec![(Stage::Dispatches, "phase-dispatches")];
    if has(Layer::Podium) {
        stages.push((Stage::Podium, "phase-podium"));
    }
    stages.push((Stage::Talks, "phase-talks"));
    if has(Layer::Home) && !session.view().crisis {
        stages.push((Stage::Home, "phase-home"));
    }
    if has(Layer::FollowThrough) && !session.view().crisis {
        stages.push((Stage::FollowThrough, "phase-follow-through"));
    }
    stages
}

/// The stage as the header counts it.
fn counted(stage: Stage) -> Stage {
    match stage {
        Stage::Replies => Stage::Home,
        Stage::Stocktaking => Stage::FollowThrough,
        other => other,
    }
}

fn note(ctx: &Ctx, session: &Session) -> Option<String> {
    match (session.stage(), session.view().step) {
        (Stage::Talks, Step::Exchange(exchange)) => {
            let of = session.situation().exchanges;
            let key = if exchange + 1 == of {
                "phase-closing"
            } else {
                "phase-exchange"
            };
            let exchange = i64::from(exchange) + 1;
            Some(ctx.tv(key, &[("exchange", exchange.into()), ("of", i64::from(of).into())]))
        }
        (Stage::Replies, _) => Some(ctx.t("phase-replies")),
        (Stage::Stocktaking, _) => Some(ctx.t("phase-stocktaking")),
        _ => None,
    }
}

fn phases(ctx: &Ctx, session: &Session) -> El {
    let now = counted(session.stage());
    let note = note(ctx, session);
    let items = stages(session).into_iter().enumerate().map(|(place, (stage, key))| {
        let here = stage == now;
        let words = format!("{}. {}", place + 1, ctx.t(key));
        let name = run(words).size(size::LABEL);
        let name = if here { name.bold() } else { name.muted() };
        let below = note
            .clone()
            .filter(|_| here)
            .map(|note| widgets::label(note).one_line());
        col([block([name]).leading(1.2).one_line()])
            .maybe(below)
            .justify(JustifyContent::Center)
            .pad_xy(11.0, 0.0)
            .min_height(55.0)
            .lines(if here { Tone::Ink } else { Tone::Clear }, 0.0, 0.0, 4.0, 4.0)
    });
    // The line above balances the one below, and is not seen.
    let mut strip = row(items).role(Role::List).label(ctx.t("game-phases"));
    for item in &mut strip.children {
        item.node.border.top = bevy::ui::Val::Px(0.0);
    }
    strip
}

fn phase_now(ctx: &Ctx, session: &Session) -> El {
    let now = counted(session.stage());
    let stages = stages(session);
    let Some(place) = stages.iter().position(|(stage, _)| *stage == now) else {
        return row([]);
    };
    let title = format!("{}. {}", place + 1, ctx.t(stages[place].1));
    let below = note(ctx, session).map(|note| widgets::muted_label(note).one_line());
    col([widgets::bold(title).one_line()]).maybe(below)
}

/// One seat: its seal as far pressed as it is ready, and the word for it.
fn seat(ctx: &Ctx, session: &Session, party: PartyId) -> El {
    let clerk = session.clerk(ctx.texts);
    let ready = session.view().ready.has(party);
    let mine = session.me() == Some(party);
    let fill = if ready { Fill::Solid } else { Fill::Outline };
    let name = clerk.party_short(party);
    let word = ctx.t(if ready { "seat-ready" } else { "seat-deciding" });
    let words = if mine {
        ctx.tv("seat-you", &[("state", word.clone().into())])
    } else {
        word.clone()
    };
    let spoken = format!("{name}: {words}");
    let beside = (!ctx.narrow()).then(|| widgets::label(words).one_line());
    row([widgets::seal(session.shape(party), fill, 18.0)])
        .maybe(beside)
        .gap(6.0)
        .align(AlignItems::Center)
        .role(Role::ListItem)
        .label(spoken)
}

/// What T says: where we are, who is ready, and how much time is left.
#[must_use]
pub fn clock(ctx: &Ctx, session: &Session) -> String {
    let clerk = session.clerk(ctx.texts);
    let round = session.shown_round();
    let now = counted(session.stage());
    let stage = stages(session).into_iter().find(|(stage, _)| *stage == now);
    let stage = stage.map_or_else(String::new, |(_, key)| ctx.t(key));
    let stage = note(ctx, session).map_or(stage.clone(), |note| format!("{stage}, {note}"));
    let ready = session
        .view()
        .ready
        .iter()
        .map(|party| clerk.party(party))
        .collect::<Vec<_>>();
    let ready = if ready.is_empty() {
        ctx.t("clock-nobody")
    } else {
        clerk.list(ready)
    };
    let words = ctx.tv(
        "clock",
        &[
            ("meeting", clerk.meeting(round).into()),
            ("round", (i64::from(round) + 1).into()),
            ("stage", stage.into()),
            ("ready", ready.into()),
        ],
    );
    match session.remote().and_then(Remote::left) {
        Some(left) => lobby::clock_left(ctx, words, left),
        None => words,
    }
}

/// The two grounds side by side under a play's screen: `home` logical pixels of brown at the right.
#[must_use]
pub fn grounds(inside: El, home: f32) -> El {
    let edge = Some(bevy::ui::Val::Px(0.0));
    let brown = El::default().fill(Tone::Home).over(None, edge, edge, edge).width(home);
    let mut inside = inside.full();
    inside.node.position_type = bevy::ui::PositionType::Relative;
    El::default().fill(Tone::Abroad).with(brown).with(inside)
}

/// The menu of a play.
#[must_use]
pub fn menu(ctx: &Ctx) -> El {
    let row = |key: &str, msg: Msg| widgets::link_row(key, ctx.t(key), ctx.t(&format!("{key}.note")), false, msg);
    let ask = ctx.model.session.as_ref().is_some_and(may_ask);
    let ask = ask.then(|| row("counsel-menu", Msg::Counsel(CounselMsg::Ask)));
    let remote = ctx.model.session.as_ref().and_then(Session::remote);
    let takes_back = ctx.model.session.as_ref().is_some_and(Session::takes_back);
    let undo = takes_back.then(|| row("menu-undo", Msg::Undo));
    let note = remote.and_then(|remote| lobby::menu_note(ctx, remote));
    let said = remote.and_then(|remote| lobby::last_said(ctx, remote));
    let delegation = remote.map(|_| row("lobby-delegation", Msg::Lobby(LobbyMsg::Delegation)));
    let asked = remote.filter(|remote| questions::wait(ctx.model, remote));
    let asked = asked.map(|_| row("questions-open-again", Msg::Questions(QuestionsMsg::Open)));
    let lines = said
        .into_iter()
        .chain(note)
        .chain(asked)
        .chain(delegation)
        .chain(ask)
        .chain(undo)
        .chain([
            row("menu-settings", Msg::Go(crate::client::model::Screen::Settings)),
            row("menu-brief", Msg::Go(crate::client::model::Screen::Brief)),
            row("menu-leave", Msg::Leave),
        ]);
    let close = widgets::action("menu-close", ctx.t("menu-close"), Msg::Dismiss);
    widgets::dialog(ctx.t("game-menu"), lines.collect(), vec![close])
}
