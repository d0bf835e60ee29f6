//! Tests of the classroom host. One binary, one module a subject.

mod api;
mod base;
mod class;
mod http;
mod keepers;
mod lessons;
mod pages;
mod rooms;
mod stores;
mod trust;
