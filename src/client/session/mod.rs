//! The play that is under way, as its seat sees it.

pub mod local;
pub mod positions;
