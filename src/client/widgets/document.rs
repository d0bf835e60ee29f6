//! The draft: numbered articles with marks of change, and signature boxes.

use super::text::{label, muted_label, quote, seal};
use crate::client::fonts::Face;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, Mark, block, col, row, run};
use crate::client::ui::motion::Entrance;
use crate::client::ui::picture::{Fill, Shape};
use accesskit::Role;
use bevy::ui::AlignItems;

/// The double rule under the title of a document.
#[must_use]
pub fn double_rule() -> El {
    col([
        El::default().height(3.0).fill(Tone::Ink),
        El::default().height(1.0).fill(Tone::Ink),
    ])
    .gap(1.0)
    .rigid()
}

/// A numbered article. Runs that were added or removed carry their mark; `tags` are small words
/// after it, such as *ambiguous*.
#[must_use]
pub fn article(number: usize, words: Vec<(String, Mark)>, tags: Vec<String>) -> El {
    let figure = block([run(format!("{number}."))
        .face(Face::SerifBold)
        .size(size::ARTICLE)
        .muted()])
    .one_line()
    .width(26.0)
    .rigid();
    let spoken: String = words.iter().map(|(words, _)| words.as_str()).collect();
    row([figure, sentence(words, tags).grow(1.0)])
        .align(AlignItems::Start)
        .role(Role::ListItem)
        .label(format!("{number}. {spoken}"))
}

/// The sentence of an article, with its marks and tags.
#[must_use]
pub fn sentence(words: Vec<(String, Mark)>, tags: Vec<String>) -> El {
    let words = words.into_iter().map(|(words, mark)| {
        let tone = if mark == Mark::Removed { Tone::Ink2 } else { Tone::Ink };
        run(words).face(Face::Serif).size(size::ARTICLE).tone(tone).mark(mark)
    });
    let tags = tags
        .into_iter()
        .map(|tag| run(format!("  {tag}")).bold().size(size::LABEL).tone(Tone::HomeText));
    block(words.chain(tags)).leading(1.35)
}

/// One party's signature box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Its seal.
    pub shape: Shape,
    /// How far it has come.
    pub fill: Fill,
    /// Its name, or *You*.
    pub name: String,
    /// Its state in a word or two.
    pub state: String,
    /// Its reason, as it puts it; may be empty.
    pub words: String,
    /// The name under which the seal is pressed when it is new; `None` if nothing was signed.
    pub pressed: Option<String>,
    /// What its state means; `None` if that speaks for itself.
    pub about: Option<String>,
}

/// A signature box.
#[must_use]
pub fn signature_box(signature: &Signature) -> El {
    let name = block([run(signature.name.clone()).bold().size(size::LABEL)]).leading(1.2);
    let mut seal = seal(signature.shape, signature.fill, 22.0);
    if let Some(name) = &signature.pressed {
        seal = seal.enters(Entrance::Presses, name.clone());
    }
    let head = row([seal, col([name, label(signature.state.clone())]).grow(1.0)]).gap(8.0);
    let words = (!signature.words.is_empty()).then(|| quote(signature.words.clone(), size::LABEL));
    let mut whole = col([head])
        .maybe(words)
        .gap(3.0)
        .role(Role::Group)
        .label(format!("{}: {}. {}", signature.name, signature.state, signature.words));
    whole.explain.clone_from(&signature.about);
    whole
}

/// The signature boxes of a document, side by side, or one below the other where there is no room.
#[must_use]
pub fn signatures(boxes: &[Signature], phone: bool) -> El {
    if phone {
        let boxes = boxes.iter().map(|signature| signature_box(signature).pad_xy(0.0, 3.0));
        return col(boxes).lines(Tone::Ink, 0.0, 0.0, 2.0, 0.0).gap(2.0).rigid();
    }
    let boxes = boxes.iter().enumerate().map(|(place, signature)| {
        let line = if place == 0 { 0.0 } else { 1.0 };
        signature_box(signature)
            .grow(1.0)
            .pad_xy(8.0, 4.0)
            .lines(Tone::Rule, line, 0.0, 0.0, 0.0)
    });
    let mut strip = row(boxes).lines(Tone::Ink, 0.0, 0.0, 2.0, 0.0);
    strip.node.align_items = AlignItems::Stretch;
    strip.rigid()
}

/// A figure of an annex or form line: a name and what it is now, below it where there is hardly any room.
#[must_use]
pub fn named(name: impl Into<String>, value: El, tight: bool) -> El {
    if tight {
        return col([muted_label(name), value]).gap(2.0);
    }
    row([muted_label(name).width(92.0).rigid(), value.stretch(1.0)])
        .gap(8.0)
        .align(AlignItems::Start)
}
