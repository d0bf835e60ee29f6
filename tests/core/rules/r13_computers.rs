//! r13_computers
