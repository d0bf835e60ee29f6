//! Buttons.

use super::text::muted_label;
use crate::client::fonts::Face;
use crate::client::model::Msg;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, block, row, run, spring};
use accesskit::Role;
use bevy::ui::JustifyContent;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Outlined.
    #[default]
    Plain,
    /// Inked: the main action of a screen, at most one.
    Main,
    /// Outlined heavily: chosen among its neighbours.
    Pressed,
    /// Plain but lower, for use inside a sheet.
    Small,
    /// Pressed but lower: chosen among small ones.
    SmallPressed,
}

/// A button. `key` has to be the only one of its name on the page.
#[must_use]
pub fn button(key: impl Into<String>, words: impl Into<String>, look: Look, msg: Msg) -> El {
    let words = words.into();
    let (fill, ink, edge, width, face, hover) = match look {
        Look::Plain | Look::Small => (Tone::Sheet, Tone::Ink, Tone::Edge, 1.5, Face::Medium, Tone::Inset),
        Look::Main => (Tone::Ink, Tone::Sheet, Tone::Ink, 0.0, Face::Bold, Tone::Ink2),
        Look::Pressed | Look::SmallPressed => (Tone::Inset, Tone::Ink, Tone::Ink, 2.5, Face::Bold, Tone::Inset),
    };
    let small = matches!(look, Look::Small | Look::SmallPressed);
    let text = run(words.clone())
        .face(face)
        .tone(ink)
        .size(if small { size::TEXT } else { size::BUTTON });
    row([block([text]).leading(1.1).centered()])
        .justify(JustifyContent::Center)
        .pad_xy(if small { 10.0 } else { 16.0 }, if small { 5.0 } else { 8.0 })
        .min_height(if small { 32.0 } else { 44.0 })
        .fill(fill)
        .line(edge, width)
        .radius(4.0)
        .hover(hover)
        .key(key)
        .role(Role::Button)
        .label(words)
        .does(msg)
}

/// The main action of a screen.
#[must_use]
pub fn action(key: impl Into<String>, words: impl Into<String>, msg: Msg) -> El {
    button(key, words, Look::Main, msg)
}

/// A low button inside a sheet.
#[must_use]
pub fn quiet(key: impl Into<String>, words: impl Into<String>, msg: Msg) -> El {
    button(key, words, Look::Small, msg)
}

/// A line among many to choose from: as a line of a menu, in running size.
#[must_use]
pub fn choice_row(key: impl Into<String>, words: impl Into<String>, note: impl Into<String>, msg: Msg) -> El {
    let (words, note) = (words.into(), note.into());
    let name = block([run(words.clone()).face(Face::Serif).size(size::ARTICLE)])
        .leading(1.2)
        .grow(1.0);
    let beside = (!note.is_empty()).then(|| muted_label(note.clone()).right());
    let label = if note.is_empty() {
        words
    } else {
        format!("{words}, {note}")
    };
    row([name])
        .maybe(beside)
        .gap(12.0)
        .pad_xy(8.0, 5.0)
        .min_height(36.0)
        .key(key)
        .role(Role::Button)
        .label(label)
        .hover(Tone::Inset)
        .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
        .does(msg)
}

/// A line of a menu: words on the left, a note on the right, a hairline below.
#[must_use]
pub fn link_row(key: impl Into<String>, words: impl Into<String>, note: impl Into<String>, main: bool, msg: Msg) -> El {
    let (words, note) = (words.into(), note.into());
    let tone = if main { Tone::Sheet } else { Tone::Ink };
    let face = if main { Face::SerifBold } else { Face::Serif };
    let name = block([run(words.clone()).face(face).size(size::TITLE).tone(tone)]).leading(1.2);
    let beside = if main {
        block([run(note.clone()).size(size::LABEL).tone(tone)]).leading(1.25)
    } else {
        muted_label(note.clone())
    };
    let label = if note.is_empty() {
        words
    } else {
        format!("{words}, {note}")
    };
    let line = row([name, spring(), beside.right()])
        .wrap()
        .gap(4.0)
        .pad_xy(9.0, 8.0)
        .min_height(48.0)
        .key(key)
        .role(Role::Button)
        .label(label)
        .hover(if main { Tone::Ink2 } else { Tone::Inset })
        .does(msg);
    if main {
        line.fill(Tone::Ink).radius(2.0)
    } else {
        line.lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
    }
}
