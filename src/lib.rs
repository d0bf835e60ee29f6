//! Two Tables: a policy-negotiation game. Every party sits at two tables at once, one with the
//! other parties and one at home.
//!
//! The modules in order of dependency; nothing imports a later one (`ARCHITECTURE.md`).

/// What a reader of a view can make of it.
pub mod adviser;
/// Pure mathematics on a scenario: frontier, solutions, zone of agreement.
pub mod analysis;
/// Whether a scenario's numbers are right: statistics over many plays.
pub mod balance;
/// Pictures as SVG.
pub mod charts;
/// The window.
#[cfg(feature = "client")]
pub mod client;
/// What a play leaves to talk about.
pub mod debrief;
/// Other people's formats, and the line protocol.
pub mod exchange;
/// Computer negotiators.
pub mod negotiators;
/// The pure state machine of a play: acts, checks, events, state, views.
pub mod rules;
/// Scenario files and the library.
pub mod scenarios;
/// The classroom host.
#[cfg(feature = "server")]
pub mod server;
/// The authority for one play.
pub mod table;
/// The only place where sentences are made.
pub mod text;
