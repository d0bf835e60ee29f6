//! A hand on the mouse: it moves to where the layout has put things, presses, and turns the wheel.

use super::driver::Driver;
use bevy::ecs::prelude::*;
use bevy::input::ButtonState;
use bevy::input::mouse::{MouseButton, MouseButtonInput, MouseScrollUnit, MouseWheel};
use bevy::input::touch::TouchPhase;
use bevy::math::{Rect, Vec2};
use bevy::ui::{CalculatedClip, ComputedNode, ScrollPosition, UiGlobalTransform};
use bevy::window::{CursorMoved, WindowEvent};
use two_tables::client::model::Shortcuts;
use two_tables::client::ui::draw::ScrollKey;
use two_tables::client::ui::focus::Stop;

/// Where something lies and how much of that can be seen, pixels of the window.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub whole: Rect,
    pub seen: Rect,
}

impl Driver {
    /// Where an entity lies.
    pub fn place(&self, entity: Entity) -> Place {
        let world = self.app.world();
        let node = world.get::<ComputedNode>(entity).expect("it is laid out");
        let transform = world.get::<UiGlobalTransform>(entity).expect("it has a place");
        let whole = Rect::from_center_size(transform.translation, node.size());
        let clip = world.get::<CalculatedClip>(entity);
        let seen = clip.map_or(whole, |clip| whole.intersect(clip.clip));
        Place { whole, seen }
    }

    /// The entity of a control.
    pub fn control(&mut self, key: &str) -> Entity {
        let world = self.app.world_mut();
        let mut stops = world.query::<(Entity, &Stop)>();
        let found = stops.iter(world).find(|(_, stop)| stop.key == key);
        found.unwrap_or_else(|| panic!("there is no control {key:?}")).0
    }

    /// The entity that scrolls under this key.
    pub fn area(&mut self, key: &str) -> Entity {
        let world = self.app.world_mut();
        let mut areas = world.query::<(Entity, &ScrollKey)>();
        let found = areas.iter(world).find(|(_, area)| area.0 == key);
        found.unwrap_or_else(|| panic!("nothing scrolls under {key:?}")).0
    }

    /// How far the area of this key is scrolled, logical pixels.
    pub fn scrolled(&mut self, key: &str) -> f32 {
        let area = self.area(key);
        self.app.world().get::<ScrollPosition>(area).expect("it scrolls").y
    }

    /// Moves the pointer, as the window system would tell it.
    pub fn point(&mut self, position: Vec2) {
        let event = CursorMoved {
            window: self.window,
            position,
            delta: None,
        };
        self.app.world_mut().write_message(event.clone());
        self.app.world_mut().write_message(WindowEvent::CursorMoved(event));
        self.settle();
    }

    /// Presses and releases the left button where the pointer is.
    pub fn press_button(&mut self) {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let event = MouseButtonInput {
                button: MouseButton::Left,
                state,
                window: self.window,
            };
            self.app.world_mut().write_message(event);
            self.app.world_mut().write_message(WindowEvent::MouseButtonInput(event));
            self.app.update();
        }
        self.settle();
    }

    /// Turns the wheel where the pointer is, lines; positive is away from oneself, which scrolls up.
    pub fn wheel(&mut self, lines: f32) {
        let event = MouseWheel {
            unit: MouseScrollUnit::Line,
            x: 0.0,
            y: lines,
            window: self.window,
            phase: TouchPhase::Moved,
        };
        self.app.world_mut().write_message(event);
        self.app.world_mut().write_message(WindowEvent::MouseWheel(event));
        self.settle();
    }

    /// Turns the wheel over whatever holds a control until the control can be seen.
    pub fn bring_into_sight(&mut self, key: &str) -> Place {
        for _ in 0..60 {
            let entity = self.control(key);
            let place = self.place(entity);
            let enough = place.whole.height().min(24.0);
            if !place.seen.is_empty() && place.seen.height() >= enough && place.seen.width() >= 8.0 {
                return place;
            }
            let stop = self.stops().iter().find(|stop| stop.key == key).cloned();
            let area = stop.and_then(|stop| stop.scroll);
            let area = area.unwrap_or_else(|| panic!("{key:?} cannot be seen, and nothing scrolls: {place:?}"));
            let area = self.area(&area);
            let area = self.place(area).seen;
            self.point(area.center());
            self.wheel(if place.whole.center().y > area.center().y {
                -3.0
            } else {
                3.0
            });
        }
        panic!("the wheel does not bring {key:?} into sight");
    }

    /// Clicks on a control in the middle of what can be seen of it.
    pub fn click(&mut self, key: &str) {
        let place = self.bring_into_sight(key);
        self.point(place.seen.center());
        self.press_button();
    }

    /// The control that does what Ctrl+Enter would do.
    pub fn main_control(&self) -> String {
        let main = self.app.world().resource::<Shortcuts>().main.clone();
        let main = main.unwrap_or_else(|| panic!("the page has no main action: {}", self.words()));
        let control = self
            .stops()
            .iter()
            .rev()
            .find(|stop| stop.control.msg.as_ref() == Some(&main));
        control
            .unwrap_or_else(|| panic!("no control does {main:?}"))
            .key
            .clone()
    }
}
