//! Properties of whole plays, over every shipped scenario and game, every negotiator and many worlds.

mod acts;
mod drive;
mod hashes;
mod secrets;
mod whole;
