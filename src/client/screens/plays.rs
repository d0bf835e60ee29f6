//! Kept plays: take one up, or look at how it went; delete one, or restore what was deleted.

use crate::client::kept::{self, Kept};
use crate::client::model::{Model, Msg, Screen};
use crate::client::page::{Ctx, Page, actions, framed, header};
use crate::client::theme::{Space, Tone};
use crate::client::ui::el::{El, col, row};
use crate::client::widgets;
use crate::rules::view::Viewer;
use std::path::PathBuf;

/// What can be done with kept plays beside taking one up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaysMsg {
    /// Delete the play in this file.
    Delete(PathBuf),
    /// Restore the play that was in this file.
    Restore(PathBuf),
}

/// Deletes or restores a play, and says what came of it.
pub fn update(model: &mut Model, msg: PlaysMsg) {
    match msg {
        PlaysMsg::Delete(path) => delete(model, &path),
        PlaysMsg::Restore(path) => restore(model, &path),
    }
}

fn delete(model: &mut Model, path: &PathBuf) {
    let Some(place) = model.kept.iter().position(|kept| kept.path == *path) else {
        return;
    };
    match kept::delete(&model.kept[place]) {
        Ok(deleted) => {
            let kept = model.kept.remove(place);
            model.deleted.insert(0, deleted);
            model.notice = Some(told(model, "plays-deleted", &kept));
        }
        Err(problem) => model.notice = Some(failed(model, "plays-not-deleted", &problem)),
    }
}

fn restore(model: &mut Model, path: &PathBuf) {
    let Some(place) = model.deleted.iter().position(|deleted| deleted.kept.path == *path) else {
        return;
    };
    match kept::restore(&model.deleted[place]) {
        Ok(()) => {
            let kept = model.deleted.remove(place).kept;
            model.notice = Some(told(model, "plays-restored", &kept));
            model.kept.push(kept);
            model.kept.sort_by_key(|kept| std::cmp::Reverse(kept.written));
        }
        Err(problem) => model.notice = Some(failed(model, "plays-not-restored", &problem)),
    }
}

fn told(model: &Model, key: &str, kept: &Kept) -> String {
    let ctx = Ctx::new(model, Space::default());
    ctx.tv(key, &[("play", whole_name(&ctx, kept).into())])
}

fn failed(model: &Model, key: &str, problem: &crate::client::FileError) -> String {
    model.texts().get_with(key, &[("problem", problem.to_string().into())])
}

/// The kept plays.
#[must_use]
pub fn page(ctx: &Ctx) -> Page {
    let back = Msg::Go(Screen::Title);
    let lines = ctx.model.kept.iter().enumerate().map(|(place, kept)| {
        let msg = Msg::TakeUp(kept.path.clone());
        let line = widgets::link_row(format!("play/{place}"), name(ctx, kept), note(ctx, kept), false, msg);
        let delete = Msg::Plays(PlaysMsg::Delete(kept.path.clone()));
        beside(ctx, line, "plays-delete", place, kept, delete)
    });
    let none = ctx.model.kept.is_empty().then(|| widgets::serif(ctx.t("plays-none")));
    let paper = widgets::sheet([widgets::title(ctx.t("plays-title")), widgets::double_rule()])
        .maybe(none)
        .with(col(lines))
        .pad_xy(ctx.paper_margin(), 18.0)
        .max_width(900.0);
    let mut middle = widgets::scroll("plays", [paper])
        .maybe(broken(ctx))
        .maybe(basket(ctx))
        .pad(16.0);
    middle.node.align_items = bevy::ui::AlignItems::Center;
    for child in &mut middle.children {
        child.node.width = bevy::ui::Val::Percent(100.0);
    }
    let head = header(ctx, ctx.t("plays-title"), ctx.t("plays-title.line"), vec![]);
    let close = widgets::action("plays-back", ctx.t("back"), back.clone());
    let bar = actions(ctx, vec![widgets::muted_label(ctx.t("plays-note"))], vec![close]);
    Page::new("plays", framed(head, middle.region(ctx.t("plays-title")), bar)).back(back)
}

/// Files that lie among the plays and cannot be taken up, each with what is wrong.
fn broken(ctx: &Ctx) -> Option<El> {
    let files = &ctx.model.broken;
    let lines = files.iter().map(|file| {
        let name = file.path.file_name().unwrap_or_default().to_string_lossy();
        col([widgets::text(name), widgets::muted_label(file.why.clone())])
            .pad_xy(9.0, 8.0)
            .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
    });
    let paper = widgets::sheet([
        widgets::heading(ctx.t("plays-broken")),
        widgets::muted_label(ctx.t("plays-broken.line")),
    ])
    .with(col(lines))
    .pad_xy(ctx.paper_margin(), 14.0)
    .max_width(900.0)
    .rigid();
    (!files.is_empty()).then_some(paper)
}

/// What was deleted since the program was started.
fn basket(ctx: &Ctx) -> Option<El> {
    let deleted = &ctx.model.deleted;
    let lines = deleted.iter().enumerate().map(|(place, deleted)| {
        let kept = &deleted.kept;
        let line = row([
            widgets::serif(name(ctx, kept)).grow(1.0),
            widgets::muted_label(note(ctx, kept)),
        ]);
        let line = line.gap(12.0).pad_xy(9.0, 8.0).min_height(48.0);
        let line = line.lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0);
        let msg = Msg::Plays(PlaysMsg::Restore(kept.path.clone()));
        beside(ctx, line, "plays-restore", place, kept, msg)
    });
    let paper = widgets::sheet([
        widgets::heading(ctx.t("plays-basket")),
        widgets::muted_label(ctx.t("plays-basket.line")),
    ])
    .with(col(lines))
    .pad_xy(ctx.paper_margin(), 14.0)
    .max_width(900.0)
    .rigid();
    (!deleted.is_empty()).then_some(paper)
}

/// A line with a button at its right that names the play.
fn beside(ctx: &Ctx, line: El, key: &str, place: usize, kept: &Kept, msg: Msg) -> El {
    let label = ctx.tv(&format!("{key}.label"), &[("play", whole_name(ctx, kept).into())]);
    let button = widgets::quiet(format!("{key}/{place}"), ctx.t(key), msg)
        .label(label)
        .explain(ctx.t(&format!("{key}.about")))
        .rigid();
    row([line.grow(1.0), button]).gap(10.0)
}

fn whole_name(ctx: &Ctx, kept: &Kept) -> String {
    format!("{}, {}", name(ctx, kept), note(ctx, kept))
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
