//! The kit below the widgets: elements as data, their drawing, focus and pictures.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Bevy hands its systems their parameters by value"
)]

pub mod access;
pub mod draw;
pub mod el;
pub mod field;
pub mod focus;
pub mod hint;
pub mod input;
pub mod motion;
pub mod picture;
pub mod style;
mod wrapped;
