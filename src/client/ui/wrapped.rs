//! Texts that may break, in rows.

use super::el::{El, Kind};
use bevy::text::LineBreak;
use bevy::ui::{Display, FlexDirection, Node};

/// Puts every text that may break and stands in a row into a column of its own: while the row is being measured, the
/// measure of a text takes its height from one line, or from one line a word, whatever width the row or it itself has.
pub(super) fn wrap_text_in_rows(el: &mut El) {
    let is_row = el.node.display == Display::Flex
        && matches!(el.node.flex_direction, FlexDirection::Row | FlexDirection::RowReverse);
    for child in &mut el.children {
        let breaks = matches!(&child.kind, Kind::Text(block) if block.breaks != LineBreak::NoWrap);
        if is_row && breaks && child.control.is_none() {
            let text = std::mem::take(child);
            let node = Node {
                flex_direction: FlexDirection::Column,
                flex_grow: text.node.flex_grow,
                flex_shrink: text.node.flex_shrink,
                flex_basis: text.node.flex_basis,
                align_self: text.node.align_self,
                margin: text.node.margin,
                width: text.node.width,
                max_width: text.node.max_width,
                ..Node::default()
            };
            let inner = Node {
                min_height: text.node.min_height,
                padding: text.node.padding,
                ..Node::default()
            };
            child.node = node;
            child.children.push(El { node: inner, ..text });
        }
        wrap_text_in_rows(child);
    }
}
