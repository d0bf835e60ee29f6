//! Widgets: functions from plain arguments to elements, in the look of the house.
//!
//! A widget knows nothing of the model. What it does is the message that its caller gives it; what
//! it says is text that its caller took from the catalogue.

mod button;
mod choice;
mod compare;
mod dialog;
mod document;
mod entry;
mod ladder;
mod meter;
mod sheet;
mod table;
mod text;

pub use button::{Look, action, button, choice_row, link_row, quiet};
pub use choice::{Choice, checkbox, choices, listed, segmented, slider};
pub use compare::compared;
pub use dialog::{dialog, explanation, notice};
pub use document::{Signature, article, double_rule, named, sentence, signature_box, signatures};
pub use entry::entry;
pub use ladder::{Rung, Step, ladder, ladder_list, small_ladder};
pub use meter::{Gauge, bar, cells, meter, tokens, trough};
pub use sheet::{abroad_sheet, band, doc, home_sheet, rule, scroll, sheet, strong_rule};
pub use table::{LEDGER, Line, ledger_line, net, reason, reasons, table};
pub use text::{
    bold, heading, label, mono_figure, muted, muted_label, page_title, paragraph, picture, quote, seal, seal_named,
    serif, signed, signed_words, tag, text, title, toned,
};
