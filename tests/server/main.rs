//! Tests of the classroom host. One binary, one module a subject.

mod base;
mod keepers;
mod lessons;
mod rooms;
mod stores;
