//! The screens: one file each, a function from what is the case to a page.

pub mod brief;
pub mod counsel;
pub mod debrief;
pub mod delegation;
pub mod dispatches;
pub mod editor;
pub mod follow;
pub mod game;
pub mod home;
pub mod join;
pub mod lobby;
pub mod plays;
pub mod podium;
pub mod questions;
pub mod replay;
pub mod replies;
pub mod seats;
pub mod settings;
pub mod stocktaking;
pub mod tables;
pub mod talks;
pub mod title;
