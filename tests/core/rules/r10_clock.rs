//! r10_clock
