//! What a reader of a view can make of it: the worth of a text, what home would say, who stands where.
//!
//! Window and pages ask here, so that no two of them tell different things. Everything is read from a view, never from
//! the state: nothing is told that the seat could not know.

pub mod positions;
pub mod worth;

use crate::rules::open::OpenActions;
use crate::rules::view::View;

/// Whether something is asked of the seat whose view this is, so that an adviser has something to say.
#[must_use]
pub fn is_asked(view: &View) -> bool {
    view.me().is_some_and(|own| own.open != OpenActions::Nothing)
}
