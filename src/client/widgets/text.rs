//! Words and seals.

use crate::client::fonts::Face;
use crate::client::theme::{Tone, size};
pub(super) use crate::client::ui::el::block as block_of;
use crate::client::ui::el::{El, Kind, Run, block, row, run};
use crate::client::ui::picture::{Fill, Picture, Shape};
use accesskit::Role;

/// Running interface text.
#[must_use]
pub fn text(words: impl Into<String>) -> El {
    block([run(words)])
}

/// Emphasised interface text.
#[must_use]
pub fn bold(words: impl Into<String>) -> El {
    block([run(words).bold()])
}

/// Interface text in the second ink.
#[must_use]
pub fn muted(words: impl Into<String>) -> El {
    block([run(words).muted()])
}

/// A small label in ink.
#[must_use]
pub fn label(words: impl Into<String>) -> El {
    block([run(words).size(size::LABEL)]).leading(1.25)
}

/// A small label in the second ink.
#[must_use]
pub fn muted_label(words: impl Into<String>) -> El {
    block([run(words).size(size::LABEL).muted()]).leading(1.25)
}

/// Interface text in any colour.
#[must_use]
pub fn toned(words: impl Into<String>, tone: Tone) -> El {
    block([run(words).tone(tone)])
}

/// A heading inside a sheet.
#[must_use]
pub fn heading(words: impl Into<String>) -> El {
    titled(words, size::HEADING)
}

/// The title of a sheet.
#[must_use]
pub fn title(words: impl Into<String>) -> El {
    titled(words, size::TITLE)
}

/// The title of a page.
#[must_use]
pub fn page_title(words: impl Into<String>) -> El {
    titled(words, size::PAGE)
}

fn titled(words: impl Into<String>, size: f32) -> El {
    block([run(words).face(Face::SerifBold).size(size)])
        .leading(1.2)
        .role(Role::Heading)
}

/// Document text.
#[must_use]
pub fn serif(words: impl Into<String>) -> El {
    paragraph(words, size::ARTICLE)
}

/// Document text of any size.
#[must_use]
pub fn paragraph(words: impl Into<String>, size: f32) -> El {
    block([run(words).face(Face::Serif).size(size)])
}

/// Words as somebody says them.
#[must_use]
pub fn quote(words: impl Into<String>, size: f32) -> El {
    block([run(words).face(Face::Italic).size(size)]).leading(1.25)
}

/// A figure that stands out.
#[must_use]
pub fn mono_figure(words: impl Into<String>, size: f32) -> El {
    block([run(words).bold().size(size)]).leading(1.1)
}

/// A signed number as it is written: `+6`, `−9`, `0`.
#[must_use]
pub fn signed_words(number: i32) -> String {
    match number {
        0 => "0".to_owned(),
        1.. => format!("+{number}"),
        _ => format!("\u{2212}{}", number.unsigned_abs()),
    }
}

/// A signed number in the colour of a gain or a loss.
#[must_use]
pub fn signed(number: i32) -> Run {
    let tone = match number {
        0 => Tone::Ink2,
        1.. => Tone::Plus,
        _ => Tone::Minus,
    };
    run(signed_words(number)).bold().tone(tone)
}

/// A small outlined word: a state, a key of the keyboard.
#[must_use]
pub fn tag(words: impl Into<String>) -> El {
    row([label(words).one_line()])
        .pad_xy(6.0, 1.0)
        .line(Tone::Edge, 1.0)
        .radius(3.0)
        .fill(Tone::Inset)
        .rigid()
}

/// A party's seal of this size, without words beside it.
#[must_use]
pub fn seal(shape: Shape, fill: Fill, side: f32) -> El {
    picture(Picture::Seal(shape, fill), side, side)
}

/// A party's seal with its name or state beside it.
#[must_use]
pub fn seal_named(shape: Shape, fill: Fill, words: El) -> El {
    row([seal(shape, fill, 18.0), words]).gap(6.0)
}

/// A picture of this size.
#[must_use]
pub fn picture(picture: Picture, width: f32, height: f32) -> El {
    El {
        kind: Kind::Picture(picture),
        ..El::default()
    }
    .width(width)
    .height(height)
    .rigid()
}
