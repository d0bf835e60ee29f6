//! What is laid over a page: a dialog, an explanation, a notice.

use super::text::{heading, text};
use crate::client::model::Msg;
use crate::client::theme::Tone;
use crate::client::ui::el::{El, col, row};
use crate::client::ui::motion::Entrance;
use accesskit::Role;
use bevy::ui::{AlignItems, JustifyContent, Val};

fn veil() -> El {
    let edge = Some(Val::Px(0.0));
    let mut veil = El::default().over(edge, edge, edge, edge);
    veil.node.align_items = AlignItems::Center;
    veil.node.justify_content = JustifyContent::Center;
    veil
}

/// A dialog over the page: it alone takes keys until it is closed.
#[must_use]
pub fn dialog(title: impl Into<String>, inside: Vec<El>, buttons: Vec<El>) -> El {
    let title = title.into();
    let buttons = row(buttons).gap(10.0).wrap().justify(JustifyContent::End);
    let sheet = col([heading(title.clone())])
        .with(super::scroll("dialog", [col(inside)]))
        .with(buttons.rigid())
        .gap(12.0)
        .pad_xy(22.0, 18.0)
        .fill(Tone::Sheet)
        .line(Tone::Ink, 2.0)
        .radius(3.0)
        .shadow()
        .role(Role::Dialog)
        .enters(Entrance::Slides, format!("dialog/{title}"))
        .label(title);
    let mut sheet = sheet.max_width(620.0);
    sheet.node.max_height = Val::Percent(92.0);
    sheet.node.width = Val::Percent(92.0);
    veil().fill(Tone::Veil).with(sheet)
}

/// What `?` says, at the foot of the page until the next key.
#[must_use]
pub fn explanation(words: impl Into<String>, close: &str) -> El {
    let words = words.into();
    dialog(
        words.clone(),
        vec![],
        vec![super::action("explanation-close", close, Msg::Dismiss)],
    )
}

/// A notice over the page: read out, gone with the next act.
#[must_use]
pub fn notice(words: impl Into<String>, phone: bool) -> El {
    let words = words.into();
    let strip = row([text(words.clone())])
        .pad_xy(18.0, 10.0)
        .fill(Tone::Sheet)
        .line(Tone::Ink, 2.0)
        .radius(3.0)
        .shadow()
        .max_width(720.0)
        .role(Role::Status)
        .label(words);
    let edge = Some(Val::Px(0.0));
    // Above the action bar; on a phone, whose bar is high, below the header.
    let (top, bottom) = if phone {
        (Some(Val::Px(64.0)), None)
    } else {
        (None, Some(Val::Px(72.0)))
    };
    let mut place = El::default().over(edge, edge, top, bottom);
    place.node.justify_content = JustifyContent::Center;
    place.pad_xy(10.0, 0.0).with(strip)
}
