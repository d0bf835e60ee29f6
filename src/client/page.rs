//! Pages: what a screen gives back, and what it is given.

use super::model::{Model, Msg};
use super::theme::{Class, Space, Tone};
use super::ui::el::{El, col, row};
use super::widgets;
use crate::text::{Catalogue, Value};
use bevy::ui::JustifyContent;

/// What a screen is made from.
#[derive(Clone, Copy)]
pub struct Ctx<'a> {
    /// Everything that is the case.
    pub model: &'a Model,
    /// The texts.
    pub texts: &'a Catalogue,
    /// The room there is.
    pub space: Space,
}

impl<'a> Ctx<'a> {
    /// What a screen is made from, for a model and the room there is.
    #[must_use]
    pub fn new(model: &'a Model, space: Space) -> Self {
        Self {
            model,
            texts: model.texts(),
            space,
        }
    }
    /// A message of the catalogue.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }
    /// A message with arguments.
    #[must_use]
    pub fn tv(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        self.texts.get_with(key, arguments)
    }
    /// Wide, medium or narrow.
    #[must_use]
    pub fn class(&self) -> Class {
        self.space.class()
    }
    /// The margin left and right of what is written on a paper of its own.
    #[must_use]
    pub fn paper_margin(&self) -> f32 {
        if self.space.phone() { 14.0 } else { 34.0 }
    }
    /// The title of a page, as large as the page has room for.
    #[must_use]
    pub fn page_title(&self, words: impl Into<String>) -> El {
        if self.space.phone() {
            widgets::title(words)
        } else {
            widgets::page_title(words)
        }
    }
    /// Whether there is but one column.
    #[must_use]
    pub fn narrow(&self) -> bool {
        self.class() == Class::Narrow
    }
}

/// A whole page, with the keys that work anywhere on it.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its name: when it changes, the focus starts anew.
    pub name: String,
    /// What is on it.
    pub body: El,
    /// What Ctrl+Enter does.
    pub main: Option<Msg>,
    /// What Esc does.
    pub back: Option<Msg>,
    /// The key of the control that has the focus at first; the first one, if none.
    pub focus: Option<String>,
}

impl Page {
    /// A page without shortcuts.
    #[must_use]
    pub fn new(name: impl Into<String>, body: El) -> Self {
        Self {
            name: name.into(),
            body,
            main: None,
            back: None,
            focus: None,
        }
    }
    /// With what Ctrl+Enter does.
    #[must_use]
    pub fn main(mut self, msg: Msg) -> Self {
        self.main = Some(msg);
        self
    }
    /// With what Esc does.
    #[must_use]
    pub fn back(mut self, msg: Msg) -> Self {
        self.back = Some(msg);
        self
    }
    /// With the control that has the focus at first.
    #[must_use]
    pub fn focus(mut self, key: impl Into<String>) -> Self {
        self.focus = Some(key.into());
        self
    }
}

/// A page of the usual build: a header, a body that takes the room, an action bar.
#[must_use]
pub fn framed(header: El, body: El, actions: El) -> El {
    col([header, body.grow(1.0), actions]).full().fill(Tone::Room)
}

/// The header of a page outside a play: the emblem, a title with a line below, and what stands at the right.
#[must_use]
pub fn header(ctx: &Ctx, title: impl Into<String>, line: impl Into<String>, right: Vec<El>) -> El {
    let line = line.into();
    let below = (!line.is_empty()).then(|| widgets::muted_label(line));
    let emblem = (!ctx.narrow()).then(|| widgets::picture(super::ui::picture::Picture::Emblem, 34.0, 34.0));
    header_of(ctx, emblem, col([widgets::heading(title)]).maybe(below), right)
}

/// A header: what it is about takes the room that the rest leaves; where there is hardly any, the rest goes below.
#[must_use]
pub fn header_of(ctx: &Ctx, emblem: Option<El>, about: El, right: Vec<El>) -> El {
    let bar = if ctx.space.tight() && !right.is_empty() {
        let right = row(right).gap(10.0).justify(JustifyContent::SpaceBetween).wrap();
        col([about, right]).gap(4.0).pad_xy(12.0, 6.0)
    } else {
        row([])
            .maybe(emblem)
            .with(about.grow(1.0))
            .with_all(right)
            .gap(if ctx.narrow() { 10.0 } else { 16.0 })
            .pad_xy(16.0, 6.0)
    };
    bar.min_height(56.0)
        .rigid()
        .fill(Tone::Sheet)
        .lines(Tone::Edge, 0.0, 0.0, 0.0, 1.0)
        .region(ctx.t("region-header"))
}

/// The action bar at the foot of a page: what stands at the left, and at the right. On a phone everything is as wide
/// as the page, the main action last.
#[must_use]
pub fn actions(ctx: &Ctx, left: Vec<El>, right: Vec<El>) -> El {
    let line = |part: Vec<El>| {
        let part = part.into_iter().map(|el| el.stretch(1.0));
        row(part).gap(8.0).wrap()
    };
    let both = if ctx.space.phone() {
        let parts = [left, right].into_iter().filter(|part| !part.is_empty());
        col(parts.map(line)).gap(8.0).pad_xy(10.0, 7.0)
    } else {
        let left = row(left).gap(10.0).wrap();
        let right = row(right).gap(10.0).justify(JustifyContent::End);
        row([left.grow(1.0), right]).gap(10.0).pad_xy(16.0, 7.0)
    };
    both.min_height(60.0)
        .rigid()
        .fill(Tone::Sheet)
        .lines(Tone::Edge, 0.0, 0.0, 1.0, 0.0)
        .region(ctx.t("region-actions"))
}
