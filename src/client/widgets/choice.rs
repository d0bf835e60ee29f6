//! Choosing: one of several, yes or no, a value on a scale.

use super::text::picture;
use crate::client::fonts::Face;
use crate::client::model::Msg;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::ui::picture::Picture;
use accesskit::Role;
use bevy::ui::{JustifyContent, Val};

/// One of several answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its words.
    pub words: String,
    /// Whether it is the current one.
    pub chosen: bool,
    /// What choosing it does.
    pub msg: Msg,
    /// Why it cannot be chosen now, if it cannot.
    pub closed: Option<String>,
}

impl Choice {
    /// An answer that can be chosen.
    #[must_use]
    pub fn new(words: impl Into<String>, chosen: bool, msg: Msg) -> Self {
        Self {
            words: words.into(),
            chosen,
            msg,
            closed: None,
        }
    }
    /// Closed for this reason, if there is one.
    #[must_use]
    pub fn closed(mut self, why: Option<String>) -> Self {
        self.closed = why;
        self
    }
}

/// A strip of answers of which one is chosen; one stop of the Tab key, arrows move within.
/// Its members have the keys `key/0`, `key/1` …
#[must_use]
pub fn segmented(key: &str, name: impl Into<String>, choices: Vec<Choice>) -> El {
    let members = choices.into_iter().enumerate().map(|(index, choice)| {
        let closed = choice.closed.is_some();
        let (fill, ink) = match (choice.chosen, closed) {
            (true, _) => (Tone::Ink, Tone::Sheet),
            (false, true) => (Tone::Inset, Tone::Ink2),
            (false, false) => (Tone::Sheet, Tone::Ink),
        };
        let face = if choice.chosen { Face::Bold } else { Face::Sans };
        row([block([run(choice.words.clone()).face(face).tone(ink)])
            .leading(1.15)
            .centered()])
        .justify(JustifyContent::Center)
        .pad_xy(12.0, 5.0)
        .min_height(34.0)
        .fill(fill)
        .line(Tone::Edge, 1.0)
        .margin(if index == 0 { 0.0 } else { -1.0 }, 0.0, 0.0, 0.0)
        .hover(if choice.chosen { Tone::Ink } else { Tone::Inset })
        .key(format!("{key}/{index}"))
        .role(Role::RadioButton)
        .label(choice.words)
        .does(choice.msg)
        .chosen(choice.chosen)
        .disabled_if(choice.closed)
    });
    row(members).wrap().grouped().role(Role::RadioGroup).label(name)
}

/// The same as cards: each with words of its own below its name.
#[must_use]
pub fn choices(key: &str, name: impl Into<String>, cards: Vec<(Choice, El)>) -> El {
    let cards = cards.into_iter().enumerate().map(|(index, (choice, inside))| {
        col([inside])
            .grow(1.0)
            .pad_xy(16.0, 14.0)
            .fill(Tone::Sheet)
            .line(if choice.chosen { Tone::Ink } else { Tone::Sheet }, 3.0)
            .radius(3.0)
            .shadow()
            .hover(Tone::Inset)
            .on_ground()
            .key(format!("{key}/{index}"))
            .role(Role::RadioButton)
            .label(choice.words)
            .does(choice.msg)
            .chosen(choice.chosen)
            .disabled_if(choice.closed)
    });
    let mut strip = row(cards).gap(12.0).grouped().role(Role::RadioGroup).label(name);
    strip.node.align_items = bevy::ui::AlignItems::Stretch;
    strip
}

/// The same as a list for long answers: each on a line of its own, with a mark before it.
#[must_use]
pub fn listed(key: &str, name: impl Into<String>, choices: Vec<Choice>) -> El {
    let members = choices.into_iter().enumerate().map(|(index, choice)| {
        let dot = El::default().width(10.0).height(10.0).radius(5.0).fill(Tone::Ink);
        let mark = row(choice.chosen.then_some(dot))
            .justify(JustifyContent::Center)
            .width(20.0)
            .height(20.0)
            .rigid()
            .fill(Tone::Sheet)
            .line(Tone::Ink, 2.0)
            .radius(10.0);
        let face = if choice.chosen { Face::Bold } else { Face::Sans };
        let words = block([run(choice.words.clone()).face(face)]).leading(1.25).stretch(1.0);
        row([mark, words])
            .gap(9.0)
            .pad_xy(4.0, 5.0)
            .min_height(34.0)
            .hover(Tone::Inset)
            .key(format!("{key}/{index}"))
            .role(Role::RadioButton)
            .label(choice.words)
            .does(choice.msg)
            .chosen(choice.chosen)
            .disabled_if(choice.closed)
    });
    col(members).grouped().role(Role::RadioGroup).label(name)
}

/// A box to tick, with its words and a note on the right.
#[must_use]
pub fn checkbox(key: impl Into<String>, words: impl Into<String>, note: Option<El>, ticked: bool, msg: Msg) -> El {
    let words = words.into();
    let tick = picture(Picture::Tick(Tone::Ink), 13.0, 13.0);
    let square = row(ticked.then_some(tick))
        .justify(JustifyContent::Center)
        .width(18.0)
        .height(18.0)
        .rigid()
        .fill(Tone::Sheet)
        .line(Tone::Ink, 2.0)
        .radius(2.0);
    let face = if ticked { Face::Bold } else { Face::Sans };
    let name = block([run(words.clone()).face(face)]).leading(1.25).stretch(1.0);
    // A note that finds no room beside the words goes below them.
    let beside = row([name]).maybe(note).gap(9.0).wrap().grow(1.0);
    row([square, beside])
        .gap(9.0)
        .pad_xy(2.0, 6.0)
        .min_height(36.0)
        .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
        .hover(Tone::Inset)
        .key(key)
        .role(Role::CheckBox)
        .label(words)
        .does(msg)
        .chosen(ticked)
}

/// A value on a scale, changed by arrows, by the buttons at its ends, or by a click near one of its marks.
/// `steps` are the values with what choosing each of them does; `now` is the place of the present one.
#[must_use]
pub fn slider(key: &str, name: impl Into<String>, unit: &str, steps: &[(f32, Msg)], now: usize) -> El {
    let name = name.into();
    let Some((value, here)) = steps.get(now) else {
        return El::default();
    };
    let less = now
        .checked_sub(1)
        .and_then(|place| steps.get(place))
        .map_or(here, |(_, msg)| msg);
    let more = steps.get(now + 1).map_or(here, |(_, msg)| msg);
    let (first, last) = (steps[0].0, steps[steps.len() - 1].0);
    let share = |value: f32| {
        if last > first {
            (value - first) / (last - first) * 100.0
        } else {
            0.0
        }
    };
    let trough = El::default()
        .height(6.0)
        .fill(Tone::Inset)
        .line(Tone::Edge, 1.0)
        .radius(3.0)
        .over(Some(Val::Px(0.0)), Some(Val::Px(0.0)), Some(Val::Px(14.0)), None);
    let marks = steps.iter().map(|(value, _)| {
        El::default().width(2.0).height(10.0).fill(Tone::Edge).over(
            Some(Val::Percent(share(*value))),
            None,
            Some(Val::Px(12.0)),
            None,
        )
    });
    let knob = El::default()
        .width(18.0)
        .height(18.0)
        .radius(9.0)
        .fill(Tone::Ink)
        .line(Tone::Sheet, 2.0)
        .margin(-9.0, 0.0, 0.0, 0.0)
        .over(Some(Val::Percent(share(*value))), None, Some(Val::Px(8.0)), None);
    let words = if unit.is_empty() {
        format!("{value:.0}")
    } else {
        format!("{value:.0} {unit}")
    };
    let mut track = El::default()
        .grow(1.0)
        .min_width(60.0)
        .height(34.0)
        .radius(4.0)
        .key(key)
        .role(Role::Slider)
        .label(format!("{name}: {words}"))
        .with(trough)
        .with_all(marks)
        .with(knob);
    let control = track.control.get_or_insert_default();
    control.value = Some((*value, first, last));
    control.arrows = Some((Box::new(less.clone()), Box::new(more.clone())));
    control.places = steps
        .iter()
        .map(|(value, msg)| (share(*value) / 100.0, msg.clone()))
        .collect();
    let figure = block([run(words).bold().size(size::BUTTON)]).width(56.0).right();
    let end = |which: &str, sign: &str, msg: &Msg| {
        super::quiet(format!("{key}-{which}"), sign, msg.clone())
            .width(34.0)
            .label(format!("{name} {sign}"))
    };
    let scale = row([end("less", "\u{2212}", less), track, end("more", "+", more)]).gap(10.0);
    row([scale.stretch(1.0).min_width(150.0), figure]).gap(10.0).wrap()
}
