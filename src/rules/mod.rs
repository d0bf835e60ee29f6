//! The rules: a pure state machine of a play.
//!
//! act → check → events → state → view. No input or output, no clock, no threads, no floats, no
//! unordered maps. `docs/rulebook.md` is the prose; the numbers in comments (R5.2) are its.

#![deny(clippy::disallowed_types, clippy::disallowed_methods, clippy::float_arithmetic)]

pub mod action;
pub mod agreement;
pub mod bounded;
pub mod cause;
pub mod check;
pub mod climate;
pub mod coefficients;
pub mod conditions;
pub mod constituency;
pub mod detail;
pub mod event;
pub mod evolve;
pub mod home;
pub mod ids;
pub mod imagined;
pub mod instrument;
pub mod issue;
pub mod menu;
pub mod open;
pub mod preferences;
pub mod record;
pub mod refusal;
mod resolve;
pub mod ruling;
pub mod scenario;
pub mod schedule;
pub mod standing;
pub mod state;
pub mod terms;
pub mod view;
