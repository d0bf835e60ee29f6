//! Joining a lesson: the seats, the wait until it begins, and what is shown when the play at a host is over.

use super::delegation;
use super::game::frame_header;
use crate::client::lobby::{Lobby, LobbyMsg, trouble};
use crate::client::model::Msg;
use crate::client::page::{Ctx, Page, actions, framed, header};
use crate::client::session::Session;
use crate::client::session::remote::{Lesson, Remote, Seat};
use crate::client::ui::el::{El, col, row};
use crate::client::ui::picture::{Fill, Shape};
use crate::client::widgets::{self, Look};
use crate::rules::ids::PartyId;
use crate::rules::view::Viewer;
use crate::scenarios::Loaded;
use crate::text::{Catalogue, Value};
use accesskit::Role;

/// The page of somebody who is on the way to a seat.
#[must_use]
pub fn page(ctx: &Ctx, lobby: &Lobby) -> Page {
    let leave = Msg::Lobby(LobbyMsg::Leave);
    let close = widgets::quiet("lobby-leave", ctx.t("lobby-leave"), leave.clone());
    let line = ctx.tv("lobby-at", &[("host", lobby.base().to_owned().into())]);
    let head = header(ctx, ctx.t("lobby-title"), line, vec![close]);
    let sheets = match (&lobby.ended, &lobby.lesson, &lobby.story) {
        (Some(problem), ..) => vec![said(ctx.t("lobby-ended"), problem.clone())],
        (None, Some(lesson), Some(story)) => inside(ctx, lobby, lesson, story),
        (None, ..) => vec![said(ctx.t("lobby-calling"), ctx.t("lobby-calling.line"))],
    };
    let away = lobby
        .away
        .then(|| widgets::sheet([widgets::text(ctx.t("lobby-away"))]).role(Role::Status));
    let body = widgets::scroll("lobby", away.into_iter().chain(sheets))
        .pad(12.0)
        .gap(12.0)
        .region(ctx.t("lobby-title"));
    Page::new("lobby", framed(head, body, col([]))).back(leave)
}

fn said(title: String, words: String) -> El {
    widgets::sheet([widgets::heading(title), widgets::serif(words)])
        .gap(6.0)
        .role(Role::Status)
}

/// Who one is, and the seats of every table.
fn inside(ctx: &Ctx, lobby: &Lobby, lesson: &Lesson, story: &Loaded) -> Vec<El> {
    let situation = &story.scenario.situation;
    let Some((title, _)) = ctx.model.shelf.find(&lesson.scenario, &lesson.game) else {
        // The story was taken from this shelf.
        return Vec::new();
    };
    let texts = &title.texts;
    let clerk = texts.clerk(situation, Viewer::Observer);
    let you = ctx.tv("lobby-you", &[("name", lesson.nickname.clone().into())]);
    let personal = lobby.personal.as_ref().map(|code| personal_line(ctx, code));
    let wait = lesson.seat.map(|seat| {
        let party = clerk.party_within(PartyId(seat.party));
        let line = ctx.tv("lobby-wait", &[("party", party.into()), ("table", seat.table.into())]);
        said(ctx.t("lobby-wait.title"), line)
    });
    let who = widgets::sheet([
        widgets::heading(texts.get("scenario")),
        widgets::text(texts.get("scenario.lesson")),
        widgets::text(you),
    ])
    .maybe(personal)
    .gap(6.0);
    let shapes = Shape::of_parties(situation.parties.iter().map(|party| party.key.as_str()));
    let tables = lesson.taken.iter().zip(1_u16..).map(|(taken, table)| {
        let seats = situation.party_ids().map(|party| {
            let seat = Seat { table, party: party.0 };
            let there = taken.get(party.index()).copied().unwrap_or(0);
            let mine = lesson.seat == Some(seat);
            let count = ctx.tv(
                "lobby-taken",
                &[("taken", there.into()), ("places", lesson.places.into())],
            );
            let closed = if lesson.locked {
                Some(ctx.t("lobby-locked"))
            } else {
                (there >= lesson.places && !mine).then(|| ctx.t("lobby-full"))
            };
            let words = ctx.t(if mine { "lobby-mine" } else { "lobby-sit" });
            let name = clerk.party(party);
            let sit = widgets::button(
                format!("seat/{table}/{}", party.0),
                words.clone(),
                if mine { Look::SmallPressed } else { Look::Small },
                Msg::Lobby(LobbyMsg::Sit(seat)),
            )
            .label(format!("{words}: {name}, {}", table_name(ctx, table)))
            .chosen(mine)
            .disabled_if(closed);
            let fill = if mine { Fill::Solid } else { Fill::Outline };
            row([
                widgets::seal(shapes[party.index()], fill, 24.0),
                col([widgets::bold(name), widgets::muted_label(count)]).grow(1.0),
                sit,
            ])
            .gap(10.0)
        });
        widgets::sheet([widgets::heading(table_name(ctx, table))])
            .with_all(seats)
            .gap(8.0)
    });
    let together = lesson.delegation.iter().flat_map(|all| delegation::sheets(ctx, all));
    let together = together.map(|inside| widgets::sheet([inside]));
    wait.into_iter().chain([who]).chain(together).chain(tables).collect()
}

fn table_name(ctx: &Ctx, table: u16) -> String {
    ctx.tv("lobby-table", &[("number", table.into())])
}

/// The code with which the player comes back.
fn personal_line(ctx: &Ctx, code: &str) -> El {
    widgets::text(ctx.tv("lobby-personal", &[("code", code.to_owned().into())]))
}

/// What the menu of a play at a host says beside.
#[must_use]
pub fn menu_note(ctx: &Ctx, remote: &Remote) -> Option<El> {
    remote.personal().map(|code| personal_line(ctx, code))
}

/// What the teacher has said last, to be read again in the menu.
#[must_use]
pub fn last_said(ctx: &Ctx, remote: &Remote) -> Option<El> {
    remote.said().map(|words| widgets::text(teacher_says(ctx.texts, words)))
}

/// A message of the teacher as it is shown.
#[must_use]
pub fn teacher_says(texts: &Catalogue, words: &str) -> String {
    format!("{} {words}", texts.get("page-teacher-says"))
}

/// What has to be known about the connection now, in a sentence; nothing where all is well.
#[must_use]
pub fn connection(ctx: &Ctx, remote: &Remote) -> Option<String> {
    if let Some(problem) = remote.ended() {
        return Some(trouble(ctx.texts, remote.base(), problem));
    }
    let key = if remote.is_away() && remote.is_sending() {
        "lobby-away-sending"
    } else if remote.is_away() {
        "lobby-away"
    } else if remote.is_slowed() {
        "lobby-slowed"
    } else if remote.is_unseated() {
        "lobby-unseated"
    } else if remote.is_sending() {
        "lobby-sending"
    } else if remote.is_paused() {
        "lobby-paused"
    } else {
        return None;
    };
    Some(ctx.t(key))
}

/// The time that is left in a step, in words.
#[must_use]
pub fn left(ctx: &Ctx, seconds: u64) -> String {
    let [minutes, seconds] = minutes_and_seconds(seconds);
    ctx.tv("lobby-left", &[minutes, seconds])
}

/// What the clock says, with the time that is left.
#[must_use]
pub fn clock_left(ctx: &Ctx, clock: String, seconds: u64) -> String {
    let [minutes, seconds] = minutes_and_seconds(seconds);
    ctx.tv("clock-left", &[("clock", clock.into()), minutes, seconds])
}

fn minutes_and_seconds(seconds: u64) -> [(&'static str, Value<'static>); 2] {
    [
        ("minutes", (seconds / 60).to_string().into()),
        ("seconds", format!("{:02}", seconds % 60).into()),
    ]
}

/// The end of a play at a host: the debrief is the teacher's to open.
#[must_use]
pub fn over(ctx: &Ctx, session: &Session, remote: &Remote) -> Page {
    let ending = session.view().ending.map(|ending| ctx.texts.word(ending));
    let debrief = format!("{}/play/debrief", remote.base());
    let sheet = widgets::sheet([widgets::heading(ctx.t("lobby-over"))])
        .maybe(ending.map(widgets::serif))
        .with(widgets::text(ctx.tv("lobby-over.line", &[("link", debrief.into())])))
        .maybe(menu_note(ctx, remote))
        .gap(8.0);
    let body = widgets::scroll("lobby-over", [sheet])
        .pad(12.0)
        .region(ctx.t("lobby-over"));
    let leave = widgets::action("lobby-over-leave", ctx.t("menu-leave"), Msg::Leave);
    let bar = actions(ctx, vec![], vec![leave]);
    Page::new("lobby/over", framed(frame_header(ctx, session), body, bar)).main(Msg::Leave)
}
