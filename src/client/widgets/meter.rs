//! Meters: how much, how sure, how much is needed.

use super::text::{block_of, label, muted_label, picture};
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, col, row, run, spring};
use crate::client::ui::picture::Picture;
use accesskit::Role;
use bevy::ui::Val;

/// A constituency's gauge, 0 to 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gauge {
    /// Whose.
    pub name: String,
    /// What it can do, in the second ink.
    pub role: String,
    /// The verdict in words, at the right.
    pub word: String,
    /// The best guess.
    pub guess: i32,
    /// Half the width of the range; 0 if it is exact.
    pub range: i32,
    /// What is needed; `None` if it isn't asked.
    pub need: Option<i32>,
}

/// A constituency's meter: the band is the range, the dot the best guess, the line what is needed.
#[must_use]
pub fn meter(gauge: &Gauge) -> El {
    let name = block_of([
        run(gauge.name.clone()).bold().size(size::LABEL),
        run(format!(" {}", gauge.role)).muted().size(size::LABEL),
    ])
    .leading(1.2)
    .grow(1.0);
    let word = block_of([run(gauge.word.clone()).bold().size(size::LABEL)])
        .leading(1.2)
        .right()
        .rigid();
    let spoken = format!("{} {}: {}", gauge.name, gauge.role, gauge.word);
    col([row([name, word]).gap(8.0), trough(gauge)])
        .gap(4.0)
        .role(Role::Meter)
        .label(spoken)
}

fn percent(value: i32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "clamped to 0..=100")]
    let percent = value.clamp(0, 100) as f32;
    percent
}

/// The trough of a meter alone, for a card that says the rest in its own words.
#[must_use]
pub fn trough(gauge: &Gauge) -> El {
    let at = |left: f32| (Some(Val::Percent(left)), None, Some(Val::Px(0.0)), None);
    let (low, high) = (percent(gauge.guess - gauge.range), percent(gauge.guess + gauge.range));
    let mut band = El::default().height(10.0).fill(Tone::Edge);
    band.node.width = Val::Percent(high - low);
    let (left, right, top, bottom) = at(low);
    let band = band.over(left, right, top, bottom);
    let dot = El::default()
        .width(12.0)
        .height(12.0)
        .radius(6.0)
        .fill(Tone::Ink)
        .line(Tone::Sheet, 1.5)
        .margin(-6.0, 0.0, -1.0, 0.0)
        .over(Some(Val::Percent(percent(gauge.guess))), None, Some(Val::Px(0.0)), None);
    let need = gauge.need.map(|need| {
        El::default()
            .width(2.0)
            .height(20.0)
            .fill(Tone::Ink)
            .margin(-1.0, 0.0, -5.0, 0.0)
            .over(Some(Val::Percent(percent(need))), None, Some(Val::Px(0.0)), None)
    });
    El::default()
        .height(12.0)
        .fill(Tone::Inset)
        .line(Tone::Edge, 1.0)
        .radius(2.0)
        .margin(0.0, 0.0, 2.0, 5.0)
        .maybe((gauge.range > 0).then_some(band))
        .maybe(need)
        .with(dot)
}

/// A bar with its name and figure above: tension, what is shown, worth.
#[must_use]
pub fn bar(name: impl Into<String>, value: i32, most: i32, figure: impl Into<String>) -> El {
    let (name, figure) = (name.into(), figure.into());
    let share = if most > 0 { percent(value * 100 / most) } else { 0.0 };
    let mut full = El::default().height(6.0).fill(Tone::Ink);
    full.node.width = Val::Percent(share);
    let trough = row([full])
        .height(8.0)
        .fill(Tone::Inset)
        .line(Tone::Edge, 1.0)
        .radius(2.0);
    let spoken = format!("{name} {figure}");
    let head = row([
        label(name),
        spring(),
        block_of([run(figure).bold().size(size::LABEL)]).one_line(),
    ]);
    col([head, trough]).gap(2.0).role(Role::Meter).label(spoken)
}

/// Health as cells: the filled ones are left.
#[must_use]
pub fn cells(filled: u8, of: u8) -> El {
    row((0..of).map(|place| {
        El::default()
            .width(11.0)
            .height(14.0)
            .line(if place < filled { Tone::Ink } else { Tone::Edge }, 1.0)
            .fill(if place < filled { Tone::Ink } else { Tone::Sheet })
    }))
    .gap(2.0)
}

/// Tokens as discs: the open ones are left to spend.
#[must_use]
pub fn tokens(spent: u8, of: u8, note: impl Into<String>) -> El {
    let discs = (0..of).map(|place| picture(Picture::Dot(place < spent, Tone::Ink), 22.0, 22.0));
    row(discs).with(muted_label(note)).gap(8.0)
}
