//! Pure mathematics on a scenario: what was possible.
