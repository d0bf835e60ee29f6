//! Scenario files: format, validation (all problems at once), and the library of shipped ones.

pub mod build;
mod check;
mod checks;
pub mod coefficients;
mod dates;
pub mod fault;
pub mod file;
pub mod folder;
pub mod history;
pub mod keyed;
mod library;
pub mod problem;
pub mod reading;
mod records;
mod soundness;
pub mod spans;
pub mod texts;

pub use check::{Assessed, assess, check};
pub use history::HistoricalFact;
pub use library::{Info, Library, Listing, LoadError, Loaded, TEMPLATE};
pub use problem::{Problem, Report};
