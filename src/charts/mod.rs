//! Pictures as SVG: the same picture for window, page and print.
//!
//! Every chart is one function from plain data and a [`Frame`] to an SVG text, and every chart has
//! a [`Table`] twin with the same facts for readers who do not see it. Charts make no sentences:
//! labels come in ready-made. Sizes are CSS pixels at 100 %; a narrower frame therefore gives
//! relatively larger text. Nothing is told by colour alone.
//!
//! One code runs through all of them: *outline is said, solid is done*.

pub mod climate;
pub mod frontier;
mod labels;
pub mod lives;
mod measure;
mod palette;
pub mod seal;
mod svg;
mod table;
pub mod timeline;

pub use palette::{NIGHT, PAGE, PAPER, Palette};
pub use table::Table;

/// Where a chart is drawn: how wide, and in which colours.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// Width of the picture in CSS pixels; text keeps its size, so narrow frames wrap earlier.
    pub width: f32,
    /// The colours.
    pub palette: &'a Palette,
}
