//! The kit below the widgets: elements as data, their drawing, focus and pictures.

pub mod draw;
pub mod el;
pub mod focus;
pub mod input;
pub mod picture;
pub mod style;
