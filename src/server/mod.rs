//! The classroom host: one process that any browser can join.
//!
//! One way of data, as in the rest of the program: act → check → entries → log → state → view → page.
//!
//! - [`store`]: the log, in SQLite or PostgreSQL. What is accepted is durable before anybody is told.
//! - [`keeper`]: one task and one mailbox for each stream of the log.
//! - [`lesson`]: who is in it, where they sit, what they may do; pure logic.
//! - [`listen`]: connections, and how long each may dawdle.
//! - [`room`]: one table that is being played, with its clock and its delegations; pure logic.
//! - [`hall`]: all lessons of this host.
//! - [`class`]: one of them with its tables.
//! - [`pages`]: HTML, from what a reader may see.
//! - [`serve`]: the process: opens, listens, closes.
//! - [`web`]: routes; who may ask for what.

pub mod class;
pub mod hall;
pub mod keeper;
pub mod lesson;
pub mod listen;
pub mod millis;
pub mod pages;
pub mod room;
pub mod secret;
pub mod serve;
pub mod store;
pub mod web;
