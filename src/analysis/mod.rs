//! Pure mathematics on a scenario: what was possible.
//!
//! A *package* settles every issue at one rung; a party's points on it are exact integers
//! ([`Preferences`](crate::rules::preferences::Preferences)). The analysis looks at what packages
//! are worth in a round and leaves out what depends on the course of a play: trust and home
//! tables, forms, burdens of the annex, riders, threat pictures, and options that close later.
//! It therefore shows what interests allow, an upper bound of what a play can reach. Points of
//! parties outside an issue's circle count like everybody's.

pub mod domain;
mod elimination;
mod flaw;
pub mod frontier;
pub mod grid;
pub mod homes;
pub mod joint;
pub mod line;
mod maxima;
pub mod measures;
pub mod problem;
pub mod solutions;
mod wide;
pub mod zone;

pub use domain::{Domain, Profile, Semantics};
pub use elimination::{Limits, TooLarge};
pub use frontier::{Frontier, Outcome};
pub use grid::Grid;
pub use homes::Homes;
pub use joint::{JointResult, Reference};
pub use line::Line;
pub use measures::Measures;
pub use problem::Problem;
pub use solutions::Bargain;
pub use zone::Zone;
