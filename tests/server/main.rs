//! Tests of the classroom host. One binary, one module a subject.

mod api;
mod away;
mod base;
mod class;
mod decoders;
mod example;
mod full_disk;
mod hostile;
mod http;
mod keepers;
mod kills;
mod lessons;
mod openapi;
mod pages;
mod player;
mod process;
mod questions;
mod readers;
mod referee;
mod rooms;
mod solo;
mod stores;
mod times;
mod trust;
mod walk;
mod word;
