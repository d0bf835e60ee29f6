//! Scenario files: format, validation (all problems at once), and the library of shipped ones.

pub mod file;
pub mod history;
pub mod keyed;
pub mod reading;
