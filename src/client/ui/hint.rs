//! Hints: what `?` says about an element is told as well when the pointer rests on it.

use super::draw::{self, Drawn};
use super::el::{El, block, row, run};
use crate::client::theme::{Tone, size};
use accesskit::Role;
use bevy::ecs::prelude::*;
use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::{MouseButtonInput, MouseWheel};
use bevy::math::{Rect, Vec2};
use bevy::picking::hover::Hovered;
use bevy::time::{Real, Time};
use bevy::ui::{ComputedNode, UiGlobalTransform, Val};
use bevy::window::RequestRedraw;
use std::time::Duration;

/// An element that has something to say about itself.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct Explained(pub String);

/// How long the pointer rests before anything is said.
const REST: Duration = Duration::from_millis(500);
/// The widest hint, and how far it stays from its element and from the edge of the window, logical pixels.
const WIDEST: f32 = 340.0;
const APART: f32 = 6.0;
/// The room that a hint is given above or below its element, if the element leaves none.
const LEAST: f32 = 120.0;

/// A hint that is shown.
#[derive(Component)]
pub struct Hint;

/// On what the pointer rests, since when, and whether that was told or need not be.
#[derive(Default)]
pub struct Resting {
    over: Option<Entity>,
    since: Duration,
    told: bool,
}

/// Tells what the element under the pointer explains, once the pointer has rested on it; any key, click or turn of the
/// wheel takes it away until the pointer rests on something else.
#[expect(clippy::too_many_arguments, reason = "what a system needs is in its arguments")]
pub fn show_hint(
    time: Res<Time<Real>>,
    explained: Query<(Entity, &Explained, &Hovered, &ComputedNode, &UiGlobalTransform)>,
    nodes: Query<&ComputedNode>,
    hints: Query<Entity, With<Hint>>,
    drawn: Res<Drawn>,
    mut keys: MessageReader<KeyboardInput>,
    mut clicks: MessageReader<MouseButtonInput>,
    mut wheel: MessageReader<MouseWheel>,
    mut rest: Local<Resting>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let busy = keys.read().count() + clicks.read().count() + wheel.read().count() > 0;
    // Of elements that lie in one another, the smallest is meant.
    let area = |node: &ComputedNode| node.size().element_product();
    let over = explained
        .iter()
        .filter(|(_, _, hovered, ..)| hovered.get())
        .min_by(|a, b| area(a.3).total_cmp(&area(b.3)));
    let entity = over.map(|(entity, ..)| entity);
    if entity != rest.over || busy {
        for hint in &hints {
            commands.entity(hint).despawn();
            redraw.write(RequestRedraw);
        }
        *rest = Resting {
            over: entity,
            since: time.elapsed(),
            told: busy,
        };
    }
    let (Some((_, words, _, node, transform)), false) = (over, rest.told) else {
        return;
    };
    // The window sleeps unless something asks for a frame.
    redraw.write(RequestRedraw);
    if time.elapsed() < rest.since + REST {
        return;
    }
    let Some(page) = drawn.root().and_then(|root| nodes.get(root).ok()) else {
        return;
    };
    let unit = node.inverse_scale_factor();
    let area = Rect::from_center_size(transform.translation * unit, node.size() * unit);
    let hint = hint(words.0.clone(), area, page.size() * unit);
    commands.queue(move |world: &mut World| {
        if let Some(root) = draw::lay_over(world, &hint) {
            world.entity_mut(root).insert(Hint);
        }
    });
    rest.told = true;
}

/// A hint beside an area: below it if that lies in the upper half of the room, above it otherwise.
fn hint(words: String, area: Rect, room: Vec2) -> El {
    let widest = WIDEST.min(room.x - 2.0 * APART).max(1.0);
    let left = area.min.x.min(room.x - widest - APART).max(APART);
    let below = area.center().y < room.y / 2.0;
    let (top, bottom) = if below {
        (Some(Val::Px((area.max.y + APART).min(room.y - LEAST))), None)
    } else {
        (None, Some(Val::Px((room.y - area.min.y + APART).min(room.y - LEAST))))
    };
    let text = block([run(words.clone()).size(size::LABEL)]).leading(1.3);
    row([text])
        .pad_xy(12.0, 8.0)
        .fill(Tone::Sheet)
        .line(Tone::Ink, 1.5)
        .radius(3.0)
        .shadow()
        .max_width(widest)
        .over(Some(Val::Px(left)), None, top, bottom)
        .role(Role::Tooltip)
        .label(words)
}
