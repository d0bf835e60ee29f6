//! Properties of whole plays, over every shipped scenario and game, every negotiator and many worlds.

mod acts;
mod content;
mod drive;
mod hashes;
mod kinds;
mod secrets;
mod whole;
