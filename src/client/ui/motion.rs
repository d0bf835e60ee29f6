//! Motion: how something new comes onto the page. Nothing else moves, and what has come stays at rest.
//!
//! A screen says of an element that it enters, and under which name. An element whose name was not on the page before
//! sets out when it is drawn; frames are asked for until everything has arrived, and none after that.

use super::el::El;
use crate::client::settings::Motion;
use bevy::color::Alpha;
use bevy::ecs::prelude::*;
use bevy::math::Vec2;
use bevy::text::TextColor;
use bevy::time::{Real, Time};
use bevy::ui::widget::ImageNode;
use bevy::ui::{UiTransform, Val, Val2};
use bevy::window::RequestRedraw;
use std::collections::BTreeSet;
use std::time::Duration;

/// How something new comes onto the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entrance {
    /// A sheet slides in.
    Slides,
    /// A seal is pressed.
    Presses,
    /// What all say at once is uncovered.
    Appears,
}

/// The entrance of one element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enter {
    /// What it is called: an element of the same name that was on the page before does not move again.
    pub name: String,
    /// How it comes.
    pub how: Entrance,
}

impl El {
    /// Comes onto the page in this way when nothing of this name was on it before.
    #[must_use]
    pub fn enters(mut self, how: Entrance, name: impl Into<String>) -> Self {
        let name = name.into();
        self.enter = Some(Enter { name, how });
        self
    }
}

/// How far below its place a sheet sets out, logical pixels.
const SLIDE: f32 = 24.0;
/// How much larger than itself a seal sets out.
const PRESS: f32 = 1.15;

impl Entrance {
    /// How long it takes; no time at all if nothing is to move.
    #[must_use]
    pub const fn lasts(self, motion: Motion) -> Duration {
        let whole = match self {
            Self::Slides => 160,
            Self::Presses => 120,
            Self::Appears => 240,
        };
        match motion {
            Motion::Full => Duration::from_millis(whole),
            Motion::Short => Duration::from_millis(whole / 2),
            Motion::None => Duration::ZERO,
        }
    }

    /// Where and how large an element is when this share of the way lies behind it.
    fn transform(self, share: f32) -> UiTransform {
        // It comes in fast and settles slowly.
        let rest = (1.0 - share).powi(3);
        match self {
            Self::Slides => UiTransform {
                translation: Val2::new(Val::ZERO, Val::Px(SLIDE * rest)),
                ..UiTransform::IDENTITY
            },
            Self::Presses => UiTransform {
                scale: Vec2::splat(1.0 + (PRESS - 1.0) * rest),
                ..UiTransform::IDENTITY
            },
            Self::Appears => UiTransform::IDENTITY,
        }
    }
}

/// An element on its way.
#[derive(Component, Clone, Copy, Debug)]
pub struct Moving {
    how: Entrance,
    lasts: Duration,
    since: Option<Duration>,
}

impl Moving {
    /// How it comes.
    #[must_use]
    pub const fn how(&self) -> Entrance {
        self.how
    }

    /// Sets out with the next frame; nothing if there is no time for it.
    #[must_use]
    pub fn new(how: Entrance, motion: Motion) -> Option<Self> {
        let lasts = how.lasts(motion);
        (lasts > Duration::ZERO).then_some(Self {
            how,
            lasts,
            since: None,
        })
    }
}

/// The names of everything on a page that has come onto it.
#[must_use]
pub fn names(page: &El) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut rest = vec![page];
    while let Some(el) = rest.pop() {
        found.extend(el.enter.as_ref().map(|enter| enter.name.as_str()));
        rest.extend(&el.children);
    }
    found
}

/// Moves everything that is on its way, and asks for the next frame while something is.
pub fn move_on(
    time: Res<Time<Real>>,
    mut moving: Query<(Entity, &mut Moving, &mut UiTransform)>,
    children: Query<&Children>,
    mut texts: Query<&mut TextColor>,
    mut images: Query<&mut ImageNode>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut way, mut transform) in &mut moving {
        let now = time.elapsed();
        let since = *way.since.get_or_insert(now);
        let share = (now.saturating_sub(since).as_secs_f32() / way.lasts.as_secs_f32()).min(1.0);
        transform.set_if_neq(way.how.transform(share));
        if way.how == Entrance::Appears {
            for part in std::iter::once(entity).chain(children.iter_descendants(entity)) {
                if let Ok(mut text) = texts.get_mut(part) {
                    text.0.set_alpha(share);
                }
                if let Ok(mut image) = images.get_mut(part) {
                    image.color.set_alpha(share);
                }
            }
        }
        if share >= 1.0 {
            commands.entity(entity).remove::<Moving>();
        }
        redraw.write(RequestRedraw);
    }
}
