//! A room: one table that is being played, with its clock, what delegations suggest, and who has left.
//!
//! [`Play`] is a [`Book`](super::keeper::Book) like the lesson: [`Ask`]s become [`Entry`]s. Within it,
//! [`table`](crate::table) is the authority for the rules; the room adds what a class needs and the rules do not know:
//! time, several students in a seat, seats that computers keep for a while, and going back.

mod ask;
mod clock;
mod decide;
mod entry;
mod instructions;
mod play;

pub use ask::{Ask, Power, Refusal};
pub use clock::Clock;
pub use entry::{By, Entry, Handover};
pub use instructions::{Instructions, MOST_POINTS, Orders, Wish};
pub use play::{Play, Proposal};
