//! The cover: what this is, and where to begin.

use super::plays;
use crate::client::fonts::Face;
use crate::client::model::{Msg, Screen};
use crate::client::page::{Ctx, Page};
use crate::client::settings::SettingsMsg;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, row, run, spring};
use crate::client::ui::picture::{Fill, Shape};
use crate::client::widgets;
use bevy::ui::{AlignItems, JustifyContent, Val};

/// The cover.
#[must_use]
pub fn page(ctx: &Ctx) -> Page {
    let sheet = cover(ctx);
    let body = if ctx.class() == Class::Wide {
        row([
            ground(ctx, false, abroad(ctx)),
            ground(ctx, true, home(ctx)),
            centre(sheet),
        ])
    } else {
        row([
            ground(ctx, false, Vec::new()),
            ground(ctx, true, Vec::new()),
            centre(sheet),
        ])
    };
    let mut body = body.full();
    body.node.align_items = AlignItems::Stretch;
    let main = ctx.model.kept.iter().find(|kept| !kept.over);
    let main = main.map_or(Msg::Go(Screen::Seats), |kept| Msg::TakeUp(kept.path.clone()));
    Page::new("title", body).main(main)
}

/// Half the cover: one of the two tables, with those who sit at it.
fn ground(ctx: &Ctx, home: bool, cards: Vec<El>) -> El {
    let (fill, on) = if home {
        (Tone::Home, Tone::HomeOn)
    } else {
        (Tone::Abroad, Tone::AbroadOn)
    };
    let name = ctx.t(if home { "title-home" } else { "title-abroad" });
    let side = if home { AlignItems::End } else { AlignItems::Start };
    let name = block([run(name).face(Face::SerifBold).size(size::TITLE).tone(on)]);
    let show = !cards.is_empty();
    let cards = cards.into_iter().map(|card| card.width(208.0));
    let column = col(cards).align(side).justify(JustifyContent::SpaceEvenly).grow(1.0);
    let inside = col([])
        .maybe(show.then_some(name))
        .with(column)
        .align(side)
        .pad(20.0)
        .grow(1.0);
    col([inside.lines(if show { on } else { Tone::Clear }, 1.0, 1.0, 1.0, 1.0)])
        .grow(1.0)
        .pad(20.0)
        .fill(fill)
}

/// What lies in the middle, over both grounds.
fn centre(sheet: El) -> El {
    let edge = Some(Val::Px(0.0));
    let mut centre = El::default().over(edge, edge, edge, edge);
    centre.node.justify_content = JustifyContent::Center;
    centre.node.align_items = AlignItems::Center;
    centre.with(sheet)
}

fn card(seal: Option<Shape>, name: String, line: String) -> El {
    row(seal.map(|shape| widgets::seal(shape, Fill::Solid, 36.0)))
        .with(col([widgets::heading(name), widgets::muted_label(line)]).grow(1.0))
        .gap(14.0)
        .pad_xy(16.0, 12.0)
        .fill(Tone::Sheet)
        .radius(2.0)
        .shadow()
}

fn abroad(ctx: &Ctx) -> Vec<El> {
    [
        (Shape::Disc, "title-envoy-first"),
        (Shape::Lozenge, "title-envoy-second"),
        (Shape::Hexagon, "title-envoy-third"),
    ]
    .into_iter()
    .map(|(shape, key)| card(Some(shape), ctx.t(key), ctx.t(&format!("{key}.line"))))
    .collect()
}

fn home(ctx: &Ctx) -> Vec<El> {
    ["title-legislature", "title-ministry", "title-budget"]
        .into_iter()
        .map(|key| card(None, ctx.t(key), ctx.t(&format!("{key}.line"))))
        .collect()
}

fn cover(ctx: &Ctx) -> El {
    let large = if ctx.space.tight() {
        size::PAGE
    } else if ctx.space.low() || ctx.narrow() {
        40.0
    } else {
        size::COVER
    };
    let name = block([run(ctx.t("program")).face(Face::SerifBold).size(large)])
        .leading(1.1)
        .centered();
    let line = block([run(ctx.t("program.line")).face(Face::Serif).size(size::HEADING)])
        .leading(1.3)
        .centered();
    let menu = col(menu(ctx)).region(ctx.t("region-menu"));
    let inside = widgets::scroll("title", [name, line, widgets::double_rule(), menu, spring(), foot(ctx)])
        .gap(14.0)
        .grow(1.0);
    let mut sheet = col([inside])
        .pad_xy(if ctx.space.phone() { 16.0 } else { 42.0 }, 28.0)
        .fill(Tone::Sheet)
        .radius(2.0)
        .shadow()
        .max_width(496.0);
    sheet.node.width = Val::Percent(96.0);
    sheet.node.height = Val::Percent(92.0);
    sheet
}

fn menu(ctx: &Ctx) -> Vec<El> {
    let model = ctx.model;
    let unfinished = model.kept.iter().find(|kept| !kept.over);
    let resume = unfinished.map(|kept| {
        let note = format!("{}, {}", plays::name(ctx, kept), plays::note(ctx, kept));
        widgets::link_row(
            "title-continue",
            ctx.t("title-continue"),
            note,
            true,
            Msg::TakeUp(kept.path.clone()),
        )
    });
    let count = |count: usize| i64::try_from(count).unwrap_or(0);
    let scenarios = ctx.tv("title-scenarios", &[("count", count(model.shelf.titles.len()).into())]);
    let kept = ctx.tv("title-kept", &[("count", count(model.kept.len()).into())]);
    let mut lines: Vec<El> = resume.into_iter().collect();
    let first = lines.is_empty();
    lines.extend([
        widgets::link_row(
            "title-play",
            ctx.t("title-play"),
            scenarios,
            first,
            Msg::Go(Screen::Seats),
        ),
        widgets::link_row(
            "title-join",
            ctx.t("title-join"),
            ctx.t("title-join.note"),
            false,
            Msg::Go(Screen::Join),
        ),
        widgets::link_row("title-plays", ctx.t("title-plays"), kept, false, Msg::Go(Screen::Plays)),
        widgets::link_row(
            "title-settings",
            ctx.t("title-settings"),
            ctx.t("title-settings.note"),
            false,
            Msg::Go(Screen::Settings),
        ),
        widgets::link_row("title-quit", ctx.t("title-quit"), "", false, Msg::Quit),
    ]);
    lines
}

fn foot(ctx: &Ctx) -> El {
    let model = ctx.model;
    let languages = model.languages.iter().map(|language| {
        let chosen = language.tag == model.settings.language;
        let face = if chosen { Face::Bold } else { Face::Sans };
        row([block([run(language.name.clone()).face(face).size(size::LABEL)]).one_line()])
            .min_height(32.0)
            .pad_xy(4.0, 0.0)
            .lines(if chosen { Tone::Ink } else { Tone::Clear }, 0.0, 0.0, 0.0, 2.0)
            .key(format!("language/{}", language.tag))
            .role(accesskit::Role::RadioButton)
            .label(language.name.clone())
            .chosen(chosen)
            .does(Msg::Settings(SettingsMsg::Language(language.tag.clone())))
    });
    let several = model.languages.len() > 1;
    // Names of languages in large type don't fit beside each other on a phone.
    let strip = if ctx.narrow() { col(languages) } else { row(languages) };
    let strip = strip
        .gap(8.0)
        .grouped()
        .role(accesskit::Role::RadioGroup)
        .label(ctx.t("settings-language"));
    let strip = several.then_some(strip);
    let privacy = widgets::muted_label(ctx.t("title-privacy"));
    if ctx.narrow() {
        return col([]).maybe(strip).with(privacy).gap(8.0);
    }
    row([]).maybe(strip).with(privacy.grow(1.0).right()).gap(14.0)
}
