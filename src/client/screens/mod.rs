//! The screens: one file each, a function from what is the case to a page.

pub mod dispatches;
pub mod editor;
pub mod game;
pub mod podium;
pub mod settings;
pub mod talks;
pub mod title;
