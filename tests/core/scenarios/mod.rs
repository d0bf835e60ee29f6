//! Scenario files: what is shipped, what is wrong with broken ones, and that nothing panics.

pub mod bench;
mod broken;
mod format;
mod fuzz;
mod games;
mod shipped;
mod words;
