//! Kept plays: take one up, or look at how it went.

use crate::client::kept::Kept;
use crate::client::model::{Msg, Screen};
use crate::client::page::{Ctx, Page, actions, framed, header};
use crate::client::ui::el::col;
use crate::client::widgets;
use crate::rules::view::Viewer;

/// The kept plays.
#[must_use]
pub fn page(ctx: &Ctx) -> Page {
    let back = Msg::Go(Screen::Title);
    let lines = ctx.model.kept.iter().enumerate().map(|(place, kept)| {
        let msg = Msg::TakeUp(kept.path.clone());
        widgets::link_row(format!("play/{place}"), name(ctx, kept), note(ctx, kept), false, msg)
    });
    let none = ctx.model.kept.is_empty().then(|| widgets::serif(ctx.t("plays-none")));
    let paper = widgets::sheet([widgets::title(ctx.t("plays-title")), widgets::double_rule()])
        .maybe(none)
        .with(col(lines))
        .pad_xy(28.0, 18.0)
        .max_width(900.0);
    let mut middle = widgets::scroll("plays", [paper]).pad(16.0);
    middle.node.align_items = bevy::ui::AlignItems::Center;
    for child in &mut middle.children {
        child.node.width = bevy::ui::Val::Percent(100.0);
    }
    let head = header(ctx, ctx.t("plays-title"), ctx.t("plays-title.line"), vec![]);
    let close = widgets::action("plays-back", ctx.t("back"), back.clone());
    let bar = actions(ctx, vec![widgets::muted_label(ctx.t("plays-note"))], vec![close]);
    Page::new("plays", framed(head, middle.region(ctx.t("plays-title")), bar)).back(back)
}

/// The name of a kept play: its scenario and its seat.
#[must_use]
pub fn name(ctx: &Ctx, kept: &Kept) -> String {
    let Some((title, loaded)) = ctx.model.shelf.find(&kept.scenario, &kept.game) else {
        return kept.scenario.clone();
    };
    let scenario = title.texts.get("scenario");
    match kept.seat {
        None => scenario,
        Some(seat) => {
            let clerk = title.texts.clerk(&loaded.scenario.situation, Viewer::Observer);
            format!("{scenario}, {}", clerk.party(seat))
        }
    }
}

/// How far a kept play has come.
#[must_use]
pub fn note(ctx: &Ctx, kept: &Kept) -> String {
    let key = if kept.over { "plays-over" } else { "plays-round" };
    ctx.tv(
        key,
        &[
            ("round", (i64::from(kept.round) + 1).into()),
            ("world", kept.world.to_string().into()),
        ],
    )
}
