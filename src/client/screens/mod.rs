//! The screens: one file each, a function from what is the case to a page.

pub mod settings;
pub mod title;
