//! A field of text that the reader types into.

use super::text::label;
use crate::client::model::Msg;
use crate::client::theme::Tone;
use crate::client::typing::Field;
use crate::client::ui::el::{El, Kind, col};
use accesskit::Role;

/// A field of so many lines with its name above it; that keys go there is told by the ring of the focus. Enter does
/// `enter`, if there is something to do.
#[must_use]
pub fn entry(
    key: impl Into<String>,
    name: impl Into<String>,
    field: Field,
    typed: &str,
    lines: u8,
    enter: Option<Msg>,
) -> El {
    let name = name.into();
    let mut line = El {
        kind: Kind::Field(lines),
        ..El::default()
    }
    .pad_xy(10.0, 8.0)
    .fill(Tone::Inset)
    .line(Tone::Ink, 1.0)
    .radius(2.0)
    .key(key)
    .role(if lines > 1 {
        Role::MultilineTextInput
    } else {
        Role::TextInput
    })
    .label(name.clone());
    let control = line.control.get_or_insert_default();
    control.types = Some((field, typed.to_owned()));
    control.msg = enter;
    col([label(name), line]).gap(4.0)
}
