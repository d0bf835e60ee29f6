//! Tests of the classroom host. One binary, one module a subject.

mod api;
mod base;
mod class;
mod full_disk;
mod http;
mod keepers;
mod kills;
mod lessons;
mod pages;
mod player;
mod process;
mod rooms;
mod stores;
mod trust;
