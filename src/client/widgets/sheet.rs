//! Surfaces: sheets of paper, the two grounds, bands, rules and scroll areas.

use crate::client::fonts::Face;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, block, col, row, run};

/// A sheet of paper.
#[must_use]
pub fn sheet(children: impl IntoIterator<Item = El>) -> El {
    col(children)
        .fill(Tone::Sheet)
        .radius(3.0)
        .shadow()
        .pad_xy(16.0, 12.0)
        .gap(8.0)
}

/// The draft: the brightest sheet.
#[must_use]
pub fn doc(children: impl IntoIterator<Item = El>) -> El {
    col(children)
        .fill(Tone::Doc)
        .radius(2.0)
        .shadow()
        .pad_xy(14.0, 10.0)
        .gap(6.0)
}

/// A sheet tinted for matters abroad.
#[must_use]
pub fn abroad_sheet(children: impl IntoIterator<Item = El>) -> El {
    sheet(children).fill(Tone::AbroadTint)
}

/// A sheet tinted for matters at home.
#[must_use]
pub fn home_sheet(children: impl IntoIterator<Item = El>) -> El {
    sheet(children).fill(Tone::HomeTint)
}

/// The band that names a table, on its ground.
#[must_use]
pub fn band(name: impl Into<String>, home: bool, beside: impl IntoIterator<Item = El>) -> El {
    let tone = if home { Tone::HomeOn } else { Tone::AbroadOn };
    let name = block([run(name).face(Face::SerifBold).size(size::BUTTON).tone(tone)]).leading(1.15);
    row([name])
        .with_all(beside)
        .gap(14.0)
        .pad_xy(8.0, 4.0)
        .min_height(34.0)
        .rigid()
}

/// A hairline.
#[must_use]
pub fn rule() -> El {
    El::default().height(1.0).rigid().fill(Tone::Rule)
}

/// A strong line, as above the signatures.
#[must_use]
pub fn strong_rule() -> El {
    El::default().height(2.0).rigid().fill(Tone::Ink)
}

/// What scrolls up and down when it does not fit, and keeps its place by its key.
#[must_use]
pub fn scroll(key: impl Into<String>, children: impl IntoIterator<Item = El>) -> El {
    let rigid = children.into_iter().map(El::rigid);
    col(rigid).gap(8.0).scrolling(key)
}
