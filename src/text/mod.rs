//! The only place where sentences are made.
//!
//! Interface texts are Fluent files in `assets/i18n/<language>/`, built into the program; a new
//! language is a new folder there. A scenario brings its own texts. Sentences are whole messages
//! with selectors and plurals: nothing is glued together from pieces of grammar, so that every
//! language may order its words as it likes.
//!
//! - [`Catalogue`]: the texts of one language, and of one scenario in it.
//! - [`Clerk`]: writes for one viewer of one play: names, events, causes, refusals, reasons.
//! - `inflection`: names in cases, for languages that inflect: `CASE($party, "gen")` in a message.
//! - [`Papers`]: which draft or agreement is about what, learned from the events, so that the clerk
//!   can say *agreement 2 (Transit)* and not only *agreement 2*.

mod advised;
mod catalogue;
mod causes;
mod clerk;
mod events;
mod inflection;
mod language;
mod ledger;
mod names;
mod papers;
mod reasons;
mod refusals;
pub mod since;
mod terms;
mod transcript;
mod why;
mod words;

#[cfg(test)]
mod tests;

pub use catalogue::{Catalogue, TextError, Value};
pub use clerk::Clerk;
pub use inflection::FORMS;
pub use language::{Language, languages};
pub use ledger::LedgerLine;
pub use papers::Papers;
pub use transcript::transcript;
pub use words::Word;
