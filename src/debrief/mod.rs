//! The debrief: what was possible, what was signed, what was done, and why.
