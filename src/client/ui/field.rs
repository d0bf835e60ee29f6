//! Fields of text: Bevy's editor takes the keys, the page says what stands in them.
//!
//! What the reader writes goes to the model as a message; what the model keeps comes back with the page. Where the two
//! differ, because a text was too long or was cleared, the page is right.

use super::focus::{Focus, Stop, StopInfo, StopOrder};
use crate::client::fonts::{Face, Fonts};
use crate::client::model::{Inbox, Msg};
use crate::client::theme::{Theme, Tone, size};
use bevy::a11y::AccessibilityNode;
use bevy::ecs::prelude::*;
use bevy::input::keyboard::KeyCode;
use bevy::picking::events::{Pointer, Press};
use bevy::picking::pointer::PointerButton;
use bevy::text::{
    EditableText, FontSize, LineBreak, LineHeight, TextColor, TextCursorStyle, TextEdit, TextEditChange, TextFont,
    TextLayout,
};
use bevy::window::RequestRedraw;
use std::time::Duration;

/// The editor of a field that shows so many lines at once. Its cursor stands still: nothing on a page moves that nobody
/// has moved, and a page at rest is not drawn again.
pub(super) fn editor(text: &str, lines: u8, theme: Theme, fonts: &Fonts) -> impl Bundle {
    let several = lines > 1;
    let mut editor = EditableText::new(text);
    editor.visible_lines = Some(f32::from(lines));
    editor.cursor_blink_period = Duration::MAX;
    (
        editor,
        TextLayout::linebreak(if several {
            LineBreak::WordBoundary
        } else {
            LineBreak::NoWrap
        }),
        TextFont {
            font: fonts.get(Face::Sans).into(),
            font_size: FontSize::Px(size::TEXT),
            ..TextFont::default()
        },
        LineHeight::RelativeToFont(1.35),
        TextColor(Tone::Ink.paint(theme)),
        TextCursorStyle {
            color: Tone::Ink.paint(theme),
            selection_color: Tone::Rule.paint(theme),
            unfocused_selection_color: Tone::Inset.paint(theme),
            selected_text_color: None,
        },
    )
}

/// Whether a key belongs to the field that has the focus, and not to the page.
pub(super) fn takes(stop: &StopInfo, key: KeyCode, control: bool) -> bool {
    let goes_on = match key {
        KeyCode::Tab | KeyCode::F6 | KeyCode::Escape | KeyCode::PageUp | KeyCode::PageDown => true,
        KeyCode::Enter | KeyCode::NumpadEnter => control || stop.control.msg.is_some(),
        _ => false,
    };
    stop.control.types.is_some() && !goes_on
}

/// Tells the model what stands in a field now, if the page does not say the same.
pub fn on_change(
    change: On<TextEditChange>,
    fields: Query<(&Stop, &EditableText)>,
    order: Option<Res<StopOrder>>,
    mut inbox: ResMut<Inbox>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let (Ok((stop, editor)), Some(order)) = (fields.get(change.event_target()), order) else {
        return;
    };
    let Some((field, text)) = order.get(&stop.key).and_then(|stop| stop.control.types.as_ref()) else {
        return;
    };
    if editor.value() != text.as_str() {
        inbox.0.push(Msg::Type(*field, editor.value().to_string()));
        redraw.write(RequestRedraw);
    }
}

/// A press on a field gives it the focus at once: the click that follows would come too late for what is marked while
/// the pointer is held.
pub fn on_press(press: On<Pointer<Press>>, fields: Query<&Stop, With<EditableText>>, mut focus: ResMut<Focus>) {
    if let Ok(stop) = fields.get(press.entity)
        && press.event.button == PointerButton::Primary
    {
        focus.key = Some(stop.key.clone());
        focus.ring = true;
    }
}

/// Puts into each field what the page says, for the eye and for screen readers.
pub fn settle(mut fields: Query<(&Stop, &mut EditableText, &mut AccessibilityNode)>, order: Option<Res<StopOrder>>) {
    let Some(order) = order else { return };
    for (stop, mut editor, mut access) in &mut fields {
        let Some((_, text)) = order.get(&stop.key).and_then(|stop| stop.control.types.as_ref()) else {
            continue;
        };
        if editor.value() != text.as_str() {
            editor.editor.set_text(text);
            editor.queue_edit(TextEdit::TextEnd(false));
        }
        if access.value() != Some(text.as_str()) {
            access.set_value(text.as_str());
        }
    }
}
