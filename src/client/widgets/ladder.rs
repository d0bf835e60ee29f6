//! Ladders: the options of an issue as rising steps, with the parties' seals standing on them.

use super::text::{picture, seal};
use crate::client::fonts::Face;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::ui::picture::{Fill, Picture, Shape};
use accesskit::Role;
use bevy::ui::{AlignItems, JustifyContent, Val};

/// How a step stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// An option.
    #[default]
    Open,
    /// The option in the draft: inked.
    Draft,
    /// The option in the draft, which asks more trust than there is today: inked and hatched.
    DraftFar,
    /// Asks more trust than there is today: hatched.
    Far,
    /// Closed for good.
    Closed,
}

/// One step of a ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    /// Its name, at most 12 characters.
    pub name: String,
    /// How it stands.
    pub step: Step,
    /// The seals on it.
    pub seals: Vec<(Shape, Fill)>,
}

/// A ladder with names below its steps. `spoken` says the same in words.
#[must_use]
pub fn ladder(rungs: &[Rung], spoken: impl Into<String>) -> El {
    let steps = rungs.iter().enumerate().map(|(place, rung)| {
        let seals = row(rung.seals.iter().map(|(shape, fill)| seal(*shape, *fill, 15.0)))
            .gap(2.0)
            .justify(JustifyContent::Center)
            .height(18.0);
        let (face, tone) = match rung.step {
            Step::Draft | Step::DraftFar => (Face::Bold, Tone::Ink),
            Step::Open | Step::Far | Step::Closed => (Face::Sans, Tone::Ink2),
        };
        let name = block([run(rung.name.clone()).face(face).tone(tone).size(size::LABEL)])
            .leading(1.15)
            .centered();
        col([seals, stair(rung.step, place), name]).grow(1.0).gap(2.0)
    });
    row(steps)
        .gap(3.0)
        .align(AlignItems::End)
        .role(Role::Image)
        .label(spoken)
}

/// The same from the lowest step down to the highest, a line each, where names have no room side by side.
#[must_use]
pub fn ladder_list(rungs: &[Rung], spoken: impl Into<String>) -> El {
    let steps = rungs.iter().map(|rung| {
        let seals = row(rung.seals.iter().map(|(shape, fill)| seal(*shape, *fill, 15.0))).gap(2.0);
        let face = if matches!(rung.step, Step::Draft | Step::DraftFar) {
            Face::Bold
        } else {
            Face::Sans
        };
        let name = block([run(rung.name.clone()).face(face).size(size::LABEL)]).leading(1.2);
        row([stair(rung.step, 2).width(16.0).rigid(), name.grow(1.0), seals.rigid()])
            .gap(8.0)
            .min_height(20.0)
    });
    col(steps).gap(2.0).role(Role::Image).label(spoken)
}

fn stair(step: Step, place: usize) -> El {
    #[expect(clippy::cast_precision_loss, reason = "a ladder has at most a handful of steps")]
    let height = 3.0 + 3.0 * place as f32;
    let (fill, edge) = match step {
        Step::Draft | Step::DraftFar => (Tone::Ink, Tone::Ink),
        Step::Open => (Tone::Inset, Tone::Edge),
        Step::Far => (Tone::Sheet, Tone::Edge),
        Step::Closed => (Tone::Rule, Tone::Rule),
    };
    let stair = El::default().height(height).fill(fill).line(edge, 1.0);
    let hatched = match step {
        Step::Far => Some(Tone::Edge),
        Step::DraftFar => Some(Tone::Sheet),
        Step::Open | Step::Draft | Step::Closed => None,
    };
    if let Some(ink) = hatched {
        let hatch = picture(Picture::Hatch(ink), 8.0, 8.0).over(
            Some(Val::Px(0.0)),
            Some(Val::Px(0.0)),
            Some(Val::Px(0.0)),
            Some(Val::Px(0.0)),
        );
        let mut hatch = hatch;
        hatch.node.width = Val::Auto;
        hatch.node.height = Val::Auto;
        stair.clip().with(hatch)
    } else {
        stair
    }
}

/// A ladder on one line, without names: for matters that the draft leaves out.
#[must_use]
pub fn small_ladder(rungs: &[Rung], spoken: impl Into<String>) -> El {
    let steps = rungs.iter().map(|rung| {
        row(rung.seals.iter().map(|(shape, fill)| seal(*shape, *fill, 12.0)))
            .gap(2.0)
            .justify(JustifyContent::Center)
            .height(20.0)
            .grow(1.0)
            .fill(Tone::Inset)
            .lines(
                if rung.step == Step::Closed {
                    Tone::Rule
                } else {
                    Tone::Edge
                },
                0.0,
                0.0,
                0.0,
                2.0,
            )
    });
    row(steps).gap(2.0).role(Role::Image).label(spoken)
}
