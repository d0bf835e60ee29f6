//! Keys, clicks and requests of screen readers become messages and moves of the focus.

use super::draw::{Drawn, ScrollKey};
use super::field;
use super::focus::{Focus, Step, Stop, StopOrder};
use crate::client::counsel::CounselMsg;
use crate::client::lobby::LobbyMsg;
use crate::client::model::{Inbox, Msg, Shortcuts};
use accesskit::{Action, ActionData};
use bevy::a11y::ActionRequest;
use bevy::ecs::prelude::*;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::picking::events::{Click, Pointer};
use bevy::picking::pointer::PointerButton;
use bevy::text::EditableText;
use bevy::ui::{ComputedNode, ScrollPosition, UiGlobalTransform, UiScale};

/// Which modifier keys are held.
#[derive(Clone, Copy, Debug, Default)]
pub struct Held {
    shift: bool,
    control: bool,
    alt: bool,
}

/// Reads the keys of this frame.
pub fn read_keys(
    mut keys: MessageReader<KeyboardInput>,
    mut held: Local<Held>,
    order: Option<Res<StopOrder>>,
    shortcuts: Res<Shortcuts>,
    mut focus: ResMut<Focus>,
    mut inbox: ResMut<Inbox>,
    (mut areas, fields): (
        Query<(&ScrollKey, &ComputedNode, &mut ScrollPosition)>,
        Query<&EditableText>,
    ),
) {
    for key in keys.read() {
        let pressed = key.state == ButtonState::Pressed;
        match key.key_code {
            KeyCode::ShiftLeft | KeyCode::ShiftRight => held.shift = pressed,
            KeyCode::ControlLeft | KeyCode::ControlRight => held.control = pressed,
            KeyCode::AltLeft | KeyCode::AltRight => held.alt = pressed,
            _ => {}
        }
        let Some(order) = order.as_deref().filter(|_| pressed && !held.alt) else {
            continue;
        };
        let here = focus.key.as_deref().and_then(|key| order.get(key));
        let writes = fields.iter().any(EditableText::is_composing);
        if writes || here.is_some_and(|stop| field::takes(stop, key.key_code, held.control)) {
            continue;
        }
        if let Some(lines) = page_keys(key.key_code, held.control) {
            let area = here.and_then(|stop| stop.scroll.clone());
            scroll(&mut areas, area.as_deref(), lines);
            continue;
        }
        press(key, *held, order, &shortcuts, &mut focus, &mut inbox);
    }
}

fn press(
    key: &KeyboardInput,
    held: Held,
    order: &StopOrder,
    shortcuts: &Shortcuts,
    focus: &mut Focus,
    inbox: &mut Inbox,
) {
    let step = if held.shift { Step::Back } else { Step::Next };
    let here = focus.key.clone();
    let current = here.as_deref().and_then(|key| order.get(key));
    let mut go = |to: Option<&str>| {
        if let Some(to) = to {
            focus.key = Some(to.to_owned());
        }
        focus.ring = true;
    };
    match key.key_code {
        KeyCode::Tab if !held.control => go(order.tab(here.as_deref(), step)),
        KeyCode::F6 => go(order.region(here.as_deref(), step)),
        KeyCode::ArrowDown | KeyCode::ArrowRight | KeyCode::ArrowUp | KeyCode::ArrowLeft => {
            let forth = matches!(key.key_code, KeyCode::ArrowDown | KeyCode::ArrowRight);
            if let Some((less, more)) = current.and_then(|current| current.control.arrows.as_ref()) {
                // A value grows to the right and upwards.
                let grows = matches!(key.key_code, KeyCode::ArrowUp | KeyCode::ArrowRight);
                inbox.0.push(if grows { (**more).clone() } else { (**less).clone() });
                go(None);
            } else if let Some(here) = here.as_deref() {
                go(order.arrow(here, if forth { Step::Next } else { Step::Back }));
            } else {
                go(order.tab(None, Step::Next));
            }
        }
        KeyCode::Enter | KeyCode::NumpadEnter if held.control => inbox.0.extend(shortcuts.main.clone()),
        KeyCode::Enter | KeyCode::NumpadEnter | KeyCode::Space if !key.repeat => {
            if let Some(current) = current.filter(|current| !current.control.disabled) {
                inbox.0.extend(current.control.msg.clone());
            } else if let Some(current) = current {
                inbox.0.extend(current.explain.clone().map(Msg::Explain));
            }
            go(None);
        }
        KeyCode::Escape => inbox.0.extend(shortcuts.back.clone()),
        _ if held.control => {}
        _ => match &key.logical_key {
            Key::Character(letter) if letter.eq_ignore_ascii_case("t") => inbox.0.push(Msg::ReadClock),
            Key::Character(letter) if letter.eq_ignore_ascii_case("a") => inbox.0.push(Msg::Counsel(CounselMsg::Ask)),
            Key::Character(letter) if letter.eq_ignore_ascii_case("d") => {
                inbox.0.push(Msg::Lobby(LobbyMsg::Delegation));
            }
            Key::Character(letter) if letter == "?" => {
                inbox.0.extend(current.map(|current| match &current.explain {
                    Some(text) => Msg::Explain(text.clone()),
                    None => Msg::ExplainPlain(current.label.clone()),
                }));
            }
            _ => {}
        },
    }
}

/// How far a key scrolls, in pages; `None` if it does not.
fn page_keys(key: KeyCode, control: bool) -> Option<f32> {
    match key {
        KeyCode::PageDown => Some(0.9),
        KeyCode::PageUp => Some(-0.9),
        KeyCode::Home if control => Some(-1000.0),
        KeyCode::End if control => Some(1000.0),
        _ => None,
    }
}

/// Scrolls the area of this key, or the one that has the most to scroll.
fn scroll(areas: &mut Query<(&ScrollKey, &ComputedNode, &mut ScrollPosition)>, key: Option<&str>, pages: f32) {
    let room = |node: &ComputedNode| (node.content_size().y - node.size().y).max(0.0) * node.inverse_scale_factor;
    let chosen = areas
        .iter()
        .filter(|(area, node, _)| key == Some(area.0.as_str()) && room(node) > 0.0)
        .map(|(area, ..)| area.0.clone())
        .next()
        .or_else(|| {
            areas
                .iter()
                .max_by(|a, b| room(a.1).total_cmp(&room(b.1)))
                .map(|(area, ..)| area.0.clone())
        });
    for (area, node, mut position) in areas {
        if Some(&area.0) == chosen.as_ref() {
            let page = node.size().y * node.inverse_scale_factor;
            position.0.y = (position.0.y + pages * page).clamp(0.0, room(node));
        }
    }
}

/// A click on a control, or on what stands in it.
pub fn on_click(
    mut click: On<Pointer<Click>>,
    stops: Query<(&Stop, &ComputedNode, &UiGlobalTransform)>,
    scale: Res<UiScale>,
    order: Option<Res<StopOrder>>,
    mut focus: ResMut<Focus>,
    mut inbox: ResMut<Inbox>,
) {
    let (Ok((stop, node, transform)), Some(order)) = (stops.get(click.entity), order) else {
        return;
    };
    click.propagate(false);
    let Some(stop) = order
        .get(&stop.key)
        .filter(|_| click.event.button == PointerButton::Primary)
    else {
        return;
    };
    focus.key = Some(stop.key.clone());
    // Whoever has clicked into a field goes on with keys.
    focus.ring = stop.control.types.is_some();
    if stop.control.disabled {
        inbox.0.extend(stop.explain.clone().map(Msg::Explain));
    } else if stop.control.places.is_empty() {
        inbox.0.extend(stop.control.msg.clone());
    } else {
        // The pointer counts in pixels of the window, the layout in those of the screen.
        let unit = node.inverse_scale_factor() * scale.0;
        let (width, middle) = (node.size().x * unit, transform.translation.x * unit);
        let share = (click.pointer_location.position.x - middle) / width.max(1.0) + 0.5;
        let away = |place: f32| (place - share).abs();
        let places = stop.control.places.iter();
        let nearest = places.min_by(|a, b| away(a.0).total_cmp(&away(b.0)));
        inbox.0.extend(nearest.map(|(_, msg)| msg.clone()));
    }
}

/// What a screen reader asks for.
pub fn read_requests(
    mut requests: MessageReader<ActionRequest>,
    stops: Query<&Stop>,
    order: Option<Res<StopOrder>>,
    mut focus: ResMut<Focus>,
    mut inbox: ResMut<Inbox>,
) {
    let Some(order) = order else { return };
    for request in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else {
            continue;
        };
        let Some(stop) = stops.get(entity).ok().and_then(|stop| order.get(&stop.key)) else {
            continue;
        };
        focus.key = Some(stop.key.clone());
        focus.ring = true;
        if let (Action::SetValue, Some(ActionData::Value(text)), Some((field, _))) =
            (request.action, &request.data, &stop.control.types)
        {
            inbox.0.push(Msg::Type(*field, text.to_string()));
        }
        if request.action == Action::Click && !stop.control.disabled {
            inbox.0.extend(stop.control.msg.clone());
        }
    }
}

/// Keeps the focus on the page: where its key is gone, it goes to the page's first stop or to the
/// one in the same place.
pub fn keep_focus(
    order: Option<Res<StopOrder>>,
    drawn: Res<Drawn>,
    shortcuts: Res<Shortcuts>,
    mut focus: ResMut<Focus>,
    mut last: Local<(usize, String)>,
) {
    let (Some(order), true) = (order, drawn.page().is_some()) else {
        return;
    };
    let same_page = last.1 == shortcuts.page;
    if let Some(place) = focus.key.as_deref().and_then(|key| order.place(key))
        && same_page
    {
        *last = (place, shortcuts.page.clone());
        return;
    }
    let wanted = if same_page {
        order.stops.get(last.0.min(order.stops.len().saturating_sub(1)))
    } else {
        shortcuts
            .focus
            .as_deref()
            .and_then(|key| order.get(key))
            .or(order.stops.first())
    };
    let key = wanted.map(|stop| stop.key.clone());
    if focus.key != key {
        focus.key = key;
    }
    let place = focus.key.as_deref().and_then(|key| order.place(key)).unwrap_or(0);
    *last = (place, shortcuts.page.clone());
}
